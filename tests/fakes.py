"""An assistant that answers from a table, for tests of what stands around it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import cast

from regiobot.assistant import Assistant
from regiobot.dialogue import Answer, Block, Context, Paragraph, Status, Step

Reply = Answer | Callable[[], Answer]


def answer(
    text: str = "Das steht dort.",
    *,
    status: Status = Status.ANSWERED,
    suggestions: tuple[str, ...] = (),
    context: Context | None = None,
    blocks: tuple[Block, ...] = (),
) -> Answer:
    """A short answer, of one paragraph or of other *blocks*."""
    return Answer(
        status=status,
        intent="fake",
        blocks=blocks or (Paragraph(text=text),),
        steps=tuple(Step(question=question) for question in suggestions),
        context=context or Context(),
    )


class FakeAssistant:
    """Answers what the table says, and remembers what it was asked.

    Attributes:
        replies: What it says to which question; may be added to.
        asked: Questions with the instant and the context, in order.
    """

    def __init__(self, replies: Mapping[str, Reply] | None = None) -> None:
        self.replies = dict(replies or {})
        self.asked: list[tuple[str, datetime, Context | None]] = []

    def ask(
        self, question: str, *, now: datetime, context: Context | None = None
    ) -> Answer:
        self.asked.append((question, now, context))
        reply = self.replies.get(question, answer(f"Antwort auf {question}"))
        return reply() if callable(reply) else reply

    @property
    def questions(self) -> list[str]:
        """What was asked, in order."""
        return [question for question, _, _ in self.asked]

    @property
    def real(self) -> Assistant:
        """Itself, for signatures that name the real one."""
        return cast(Assistant, self)
