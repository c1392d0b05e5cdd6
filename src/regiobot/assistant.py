"""The whole way in one place: a question goes in, an answer comes out."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

from . import answer, knowledge
from .dialogue import Answer, Context, Status
from .index import Index
from .model import KnowledgeBase, Profile
from .store import Store
from .store.facts import collect
from .understand import understand
from .understand.parts import parts_of

# How long a chat remembers; a promise of the privacy text.
MEMORY = timedelta(minutes=30)
_TOLD = {Status.ANSWERED, Status.NOT_RECORDED}


class Assistant:
    """Answers questions from one knowledge base.

    Args:
        store: Holds the knowledge base.
    """

    def __init__(self, store: Store) -> None:
        self._store = store
        self._index = Index(store.names())

    @classmethod
    def open(cls, folder: Path, *, database: Path | None = None) -> Assistant:
        """Load the knowledge files, or reuse the database if they are unchanged.

        Args:
            folder: The knowledge folder.
            database: Where the SQLite file lies; None keeps it in memory.

        Raises:
            KnowledgeError: If the files hold defects.
            StoreError: If the database cannot be used.
        """
        store = Store.open(database)
        fingerprint = knowledge.fingerprint(folder)
        if store.fingerprint != fingerprint:
            store.rebuild(knowledge.load(folder), fingerprint)
        return cls(store)

    @classmethod
    def of(cls, base: KnowledgeBase) -> Assistant:
        """An assistant for a knowledge base in memory."""
        store = Store.open(None)
        store.rebuild(base, "")
        return cls(store)

    @property
    def profile(self) -> Profile:
        """What the bot says of itself."""
        return self._store.profile

    def ask(
        self, question: str, *, now: datetime, context: Context | None = None
    ) -> Answer:
        """Answer a question.

        Args:
            question: Any text at all.
            now: Aware; "today" and "last month" count from it.
            context: What the last answer of this chat carried, or None.

        Returns:
            An answer with one of the five statuses; its ``context`` belongs to the
            next question of the chat.
        """
        remembered = _remembered(context, now)
        parts = parts_of(question)
        if len(parts) > 1:
            told = self._ask_each(parts, now, remembered)
            if told is not None:
                return told
        return self._ask_one(question, now, remembered)

    def _ask_each(
        self, parts: tuple[str, ...], now: datetime, remembered: Context
    ) -> Answer | None:
        """One answer to several questions; None if not all of them were understood."""
        answers: list[Answer] = []
        for part in parts:
            answers.append(self._ask_one(part, now, remembered))
            remembered = answers[-1].context
        statuses = {a.status for a in answers}
        if Status.ANSWERED in statuses and statuses <= _TOLD:
            return answer.joined(answers)
        return None

    def _ask_one(self, question: str, now: datetime, remembered: Context) -> Answer:
        query = understand(
            question, today=now.date(), context=remembered, index=self._index
        )
        facts = collect(query, self._store, today=now.date())
        return answer.compose(
            query,
            facts,
            directory=self._store,
            today=now.date(),
            context=replace(remembered, at=now),
        )


def _remembered(context: Context | None, now: datetime) -> Context:
    if context is None or context.at is None:
        return Context()
    if now - context.at > MEMORY:
        return Context(language=context.language)
    return context
