"""Run question banks through the bot and judge every answer.

    banks ──▶ results (one a turn) ──▶ scoreboard (tables, floors)

An answer is right if its status is allowed, everything that must be there is there
and nothing that must not. It states a wrong fact if something forbidden occurs, or
if it claims to answer where no answer is known. Anything else is missed.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from time import perf_counter

from ..assistant import Assistant
from ..dialogue import Answer, Context, Status
from ..knowledge.banks import BankCase, BankTurn
from ..render import plain
from .days import noon
from .matching import occurring, scope, unsatisfied

Progress = Callable[[int, int], None]
"""Called after each case with the number of cases done and of all cases."""


class Verdict(StrEnum):
    """What became of a turn."""

    RIGHT = "right"
    WRONG_FACT = "wrong_fact"
    MISSED = "missed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Result:
    """One turn and what the bot made of it.

    Attributes:
        number: Of the turn in its chat, counted from 1.
        unsatisfied: Lines of ``must`` that the answer does not hold.
        forbidden: Fragments of ``must_not`` that it does hold.
        milliseconds: From the question to the answer.
    """

    case: BankCase
    turn: BankTurn
    number: int
    answer: Answer
    text: str
    unsatisfied: tuple[tuple[str, ...], ...]
    forbidden: tuple[str, ...]
    milliseconds: float

    @property
    def allowed(self) -> bool:
        """Whether the status is one of those expected."""
        return self.answer.status.value in self.turn.statuses

    @property
    def wrong_fact(self) -> bool:
        """Whether something is stated that must not be."""
        claimed = self.answer.status is Status.ANSWERED and not self.allowed
        return bool(self.forbidden) or claimed

    @property
    def verdict(self) -> Verdict:
        """Right, wrong fact or missed."""
        if self.wrong_fact:
            return Verdict.WRONG_FACT
        if self.allowed and not self.unsatisfied:
            return Verdict.RIGHT
        return Verdict.MISSED


def evaluate(
    assistant: Assistant,
    cases: Iterable[BankCase],
    progress: Progress | None = None,
) -> tuple[Result, ...]:
    """Ask all questions, each case in a chat of its own.

    Returns:
        One result a turn, in the order of the cases.
    """
    cases = tuple(cases)
    results: list[Result] = []
    for done, case in enumerate(cases, start=1):
        results.extend(_chat(assistant, case))
        if progress:
            progress(done, len(cases))
    return tuple(results)


def _chat(assistant: Assistant, case: BankCase) -> Iterator[Result]:
    context: Context | None = None
    now = noon(case.asked_on)
    for number, turn in enumerate(case.turns, start=1):
        start = perf_counter()
        answer = assistant.ask(turn.ask, now=now, context=context)
        milliseconds = (perf_counter() - start) * 1000
        context = answer.context
        text = plain.text(answer)
        yield Result(
            case=case,
            turn=turn,
            number=number,
            answer=answer,
            text=text,
            unsatisfied=unsatisfied(scope(text, beside(answer)), turn.must),
            forbidden=occurring(text, turn.must_not),
            milliseconds=milliseconds,
        )


def beside(answer: Answer) -> Iterator[str | None]:
    """What stands beside the text of an answer: its sources and suggestions."""
    for source in answer.sources:
        yield from (source.publisher, source.title, source.url)
        yield source.date.iso if source.date else None
    yield from answer.suggestions
