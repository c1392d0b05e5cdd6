"""The whole way in one place: a question goes in, an answer comes out."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import replace
from datetime import date, datetime, timedelta
from itertools import islice
from pathlib import Path
from typing import TypeVar

from . import answer, knowledge, links, phrases, text
from .answer import news
from .changes import News
from .dialogue import Answer, Context, Finding, Paragraph, Query, Status, Step
from .index import Index
from .model import KnowledgeBase, Profile
from .state import Choice, Kind, Letter
from .store import Store, finding
from .store.facts import collect
from .store.numbered import by_topic
from .understand import coded, understand
from .understand.parts import parts_of

# How long a chat remembers; a promise of the privacy text.
MEMORY = timedelta(minutes=30)
T = TypeVar("T")
_STARTERS = 3  # questions that a chat begins with
_SUBJECTS = {
    "series": Kind.SERIES,
    "organization": Kind.BODY,
    "topic": Kind.TOPIC,
}
_TOLD = {Status.ANSWERED, Status.NOT_RECORDED}


class Assistant:
    """Answers questions from one knowledge base, which may be exchanged.

    Any thread may use it: one question is answered at a time, the whole of it from
    one state of the knowledge.

    Args:
        store: Holds the knowledge base.
        like: Another assistant; where the names are the same, it lends its index.
    """

    def __init__(self, store: Store, *, like: Assistant | None = None) -> None:
        self._store = store
        self._names = store.names()
        same = like is not None and like._names == self._names
        region = store.profile.region or ""
        self._index: Index = (
            like._index.over(store.written, region)
            if like and same
            else Index(self._names, written=store.written, region=region)
        )
        self._starting: dict[tuple[str, date], tuple[Step, ...]] = {}
        self._state = 0  # grows with each exchange
        self._lock = threading.RLock()

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
        return cls(opened_store(folder, database=database))

    @classmethod
    def of(cls, base: KnowledgeBase) -> Assistant:
        """An assistant for a knowledge base in memory."""
        store = Store.open(None)
        store.rebuild(base, "")
        return cls(store)

    @classmethod
    def last(cls, database: Path) -> Assistant | None:
        """From what the database held last, whether or not it fits the files.

        Returns:
            None if it holds nothing that can be read.

        Raises:
            StoreError: If the database cannot be used.
        """
        store = Store.open(database)
        if store.fingerprint is None:
            store.close()
            return None
        return cls(store)

    def exchange(self, successor: Assistant) -> None:
        """From the next question on, answer from the knowledge of *successor*.

        The successor must not be used any more.
        """
        with self._lock:
            left = self._store
            self._store, self._index = successor._store, successor._index
            self._names = successor._names
            self._state += 1
        left.close()

    def start_like(self, twin: Assistant, now: datetime) -> None:
        """Begin chats with the questions that *twin*, of the same knowledge, finds.

        They were those of the knowledge before. Finding them takes a second and more
        for thousands of meetings, for which the twin is busy and nobody waits.
        """
        for language in ("de", "en"):
            twin._starters(language, now)
        with self._lock:
            self._starting = twin._starting

    def renew(self) -> None:
        """Let the database drop what it kept for this assistant (`Store.renew`)."""
        with self._lock:
            self._store.renew()

    def copied_store(self) -> Store:
        """A copy in memory of what is being answered from."""
        with self._lock:
            return self._store.copied()

    def close(self) -> None:
        """Close the store; the assistant cannot be used any more."""
        with self._lock:
            self._store.close()

    @property
    def store(self) -> Store:
        """What holds the knowledge; for the one who exchanges it."""
        return self._store

    def look_up(self, use: Callable[[Index], T]) -> T:
        """What *use* makes of the names of the knowledge; nothing changes meanwhile."""
        with self._lock:
            return use(self._index)

    @property
    def profile(self) -> Profile:
        """What the bot says of itself."""
        with self._lock:
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
        opened = links.opened(question)
        parts = parts_of(question)

        def answered(context: Context) -> Answer:
            if opened:
                return self._follow(opened, now, context)
            whole = len(parts) == 1 or self._index.entry(text.clean(question))
            told = None if whole else self._ask_each(parts, now, context)
            return told or self._ask_one(question, now, context)

        return self._in_chat(remembered, answered)

    def letter(self, letter: Letter, *, now: datetime) -> Answer | None:
        """What a subscriber is told; None if there is nothing left to tell."""
        pieces = [(p.meeting, tuple(map(News, p.news))) for p in letter.pieces]
        with self._lock:
            return news.digest(
                pieces,
                directory=self._store,
                today=now.date(),
                language=letter.language,
            )

    def subjects(self, words: str) -> tuple[Choice, ...]:
        """The series, bodies and topics that *words* may name."""
        folded = tuple(token.key for token in text.tokens(text.clean(words)))
        with self._lock:
            found = self._index.exact(folded) or self._index.fuzzy("".join(folded))
        return tuple(
            dict.fromkeys(
                Choice(_SUBJECTS[entry.kind], entry.id)
                for entry in (found.entries if found else ())
                if entry.kind in _SUBJECTS
            )
        )

    def series(self) -> tuple[Choice, ...]:
        """All series, in the order of the files."""
        with self._lock:
            names = self._store.names()
        rows = (id_ for kind, id_, *_ in names if kind == "series")
        return tuple(Choice(Kind.SERIES, id_) for id_ in dict.fromkeys(rows))

    def name(self, choice: Choice) -> str | None:
        """The name of what can be subscribed to; None if there is no such."""
        with self._lock, suppress(KeyError):
            match choice.kind:
                case Kind.SERIES:
                    return self._store.series(choice.id).name
                case Kind.BODY:
                    return self._store.organization(choice.id).name
                case Kind.TOPIC:
                    return self._store.topic(choice.id).name
        return None

    def example(self) -> str:
        """The name of a topic or body that exists; empty if there is none."""
        with self._lock:
            names = self._store.names()
        rows = {kind: name for kind, _, name, rank in names if not rank}
        return rows.get("topic") or rows.get("organization", "")

    def _in_chat(
        self, remembered: Context, answered: Callable[[Context], Answer]
    ) -> Answer:
        """The answer in a chat, which may have spoken of what is no longer there."""
        with self._lock:
            try:
                told = answered(remembered)
            except KeyError:
                if remembered.state == self._state:
                    raise
                told = answered(_forgotten(remembered))
            return replace(told, context=replace(told.context, state=self._state))

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

    def follow(
        self, code: str, *, now: datetime, context: Context | None = None
    ) -> Answer:
        """Answer what a button or a link asks without words.

        Args:
            code: A `Step.code`; anything else gets an honest refusal.
            now: As for `ask`.
            context: As for `ask`.
        """
        return self._in_chat(
            _remembered(context, now),
            lambda remembered: self._follow(code, now, remembered),
        )

    def find(
        self, words: str, *, now: datetime, language: str = "de", most: int = 20
    ) -> tuple[Finding, ...]:
        """What a few words may be about, best first; what to begin with without any.

        Args:
            words: Names, topics, pieces of a quotation; any text at all.
            now: As for `ask`.
            language: ``de`` or ``en``, where the words do not show it.
            most: Most findings to return.
        """
        with self._lock:
            return tuple(islice(self._findings(words, now, language), most))

    def _findings(self, words: str, now: datetime, language: str) -> Iterator[Finding]:
        asked = Context(language=language)
        query = understand(words, today=now.date(), context=asked, index=self._index)
        chat = Context(language=query.language)
        for kind, id_ in finding.found(query, self._store, words.strip()):
            link = links.link(kind, id_)
            told = self._follow(links.code("i", link), now, chat)
            if told.status is Status.ANSWERED:
                yield Finding(link=link, answer=told)

    def _follow(self, code: str, now: datetime, remembered: Context) -> Answer:
        parsed = links.parsed(code)
        language = remembered.tongue or remembered.language or "de"
        named = [self._store.linked(link) for link in parsed.links] if parsed else []
        there = [thing for thing in named if thing is not None]
        if parsed is None or len(there) < len(named):
            query = coded.unknown(parsed, language)
        else:
            things = [(thing.kind, thing.id) for thing in there]
            query = coded.query_of(parsed, things, language)
        told = self._told(query, now, remembered)
        if any(thing.missing for thing in there):
            changed = Paragraph(text=phrases.chat(language).FACT_CHANGED)
            told = replace(told, blocks=(changed, *told.blocks))
        return told

    def _ask_one(self, question: str, now: datetime, remembered: Context) -> Answer:
        query = understand(
            question, today=now.date(), context=remembered, index=self._index
        )
        if remembered.tongue and query.tongue is None:
            query = replace(query, language=remembered.tongue)
        return self._told(query, now, remembered)

    def _told(self, query: Query, now: datetime, remembered: Context) -> Answer:
        query = by_topic(query, self._store, today=now.date())
        facts = collect(query, self._store, today=now.date())
        starters = self._starters(query.language, now)
        return answer.compose(
            query,
            replace(facts, starters=starters),
            directory=self._store,
            today=now.date(),
            context=replace(remembered, at=now),
        )

    def _starters(self, language: str, now: datetime) -> tuple[Step, ...]:
        """The first questions of a chat: those of the candidates with an answer."""
        key = (language, now.date())
        if key not in self._starting:
            kept = {k: v for k, v in self._starting.items() if k[1] == key[1]}
            self._starting = {**kept, key: ()}  # none yet, so that finding them ends
            asked = (
                (step, self._ask_one(step.question, now, Context(tongue=language)))
                for step in answer.starters(language)
            )
            good = [step for step, told in asked if told.status is Status.ANSWERED]
            self._starting[key] = tuple(good[:_STARTERS])
        return self._starting[key]


def opened_store(folder: Path, *, database: Path | None = None) -> Store:
    """The store for the knowledge files, rebuilt if they have changed.

    Arguments and errors are those of `Assistant.open`.
    """
    store = Store.open(database)
    fingerprint = knowledge.fingerprint(folder)
    if store.fingerprint != fingerprint:
        store.rebuild(knowledge.load(folder), fingerprint)
    return store


def _remembered(context: Context | None, now: datetime) -> Context:
    if context is None or context.at is None:
        return Context()
    return _forgotten(context) if now - context.at > MEMORY else context


def _forgotten(context: Context) -> Context:
    return Context(language=context.language, tongue=context.tongue)
