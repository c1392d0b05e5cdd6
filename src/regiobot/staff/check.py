"""Check a knowledge folder: its files first, then its golden questions.

folder ──inspect──▶ defects ──(none fatal)──▶ assistant ──golden questions──▶ Checkup
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from .. import knowledge
from ..assistant import Assistant
from ..dialogue import Answer, Context
from ..errors import Defect
from ..model import GoldenQuestion, KnowledgeBase
from ..render import plain
from .days import noon
from .evaluate import beside
from .matching import occurring, scope, unsatisfied

Progress = Callable[[int, int], None]
"""Called with the number of files or questions done and of all of them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Failure:
    """A golden question that was not answered as staff want it.

    Attributes:
        unsatisfied: Lines of ``erwartet`` that the answer does not hold.
        forbidden: Fragments of ``nicht`` that it does hold.
    """

    question: GoldenQuestion
    answer: Answer
    text: str
    unsatisfied: tuple[tuple[str, ...], ...]
    forbidden: tuple[str, ...]

    @property
    def wrong_status(self) -> bool:
        """Whether another status was expected."""
        wanted = self.question.status
        return bool(wanted) and wanted != self.answer.status.value


@dataclass(frozen=True, slots=True, kw_only=True)
class Checkup:
    """What the check of a knowledge folder found.

    Attributes:
        base: The knowledge, or None if there is a fatal defect.
        asked: How many golden questions were asked.
        failures: Those that failed, in the order of the files.
    """

    folder: Path
    base: KnowledgeBase | None
    defects: tuple[Defect, ...]
    asked: int = 0
    failures: tuple[Failure, ...] = ()

    @property
    def errors(self) -> tuple[Defect, ...]:
        """The fatal defects."""
        return tuple(defect for defect in self.defects if defect.fatal)

    @property
    def hints(self) -> tuple[Defect, ...]:
        """The doubtful but usable places."""
        return tuple(defect for defect in self.defects if not defect.fatal)

    @property
    def passed(self) -> bool:
        """Whether the knowledge may go live."""
        return not self.errors and not self.failures


def check(folder: Path, *, now: datetime, progress: Progress | None = None) -> Checkup:
    """Read the files of *folder* and ask its golden questions.

    Args:
        folder: The knowledge folder.
        now: When questions count as asked that name no day; aware.
        progress: Told about each file and each question.
    """
    found = knowledge.inspect(folder, progress, today=now.date())
    if found.base is None:
        return Checkup(folder=folder, base=None, defects=found.defects)
    questions = found.base.questions
    failures: tuple[Failure, ...] = ()
    if questions:
        if progress:
            progress(0, len(questions))  # before what takes longest
        failures = ask_golden(Assistant.of(found.base), questions, now, progress)
    return Checkup(
        folder=folder,
        base=found.base,
        defects=found.defects,
        asked=len(questions),
        failures=failures,
    )


def ask_golden(
    assistant: Assistant,
    questions: Sequence[GoldenQuestion],
    now: datetime,
    progress: Progress | None = None,
) -> tuple[Failure, ...]:
    """Ask golden questions, and tell which failed; in their order."""
    failures: list[Failure] = []
    for done, question in enumerate(questions, start=1):
        if failure := _failure(assistant, question, now):
            failures.append(failure)
        if progress:
            progress(done, len(questions))
    return tuple(failures)


def _failure(
    assistant: Assistant, question: GoldenQuestion, now: datetime
) -> Failure | None:
    asked_at = noon(question.asked_on) if question.asked_on else now
    context: Context | None = None
    for turn in question.turns:
        answer = assistant.ask(turn, now=asked_at, context=context)
        context = answer.context
    text = plain.text(answer)
    failure = Failure(
        question=question,
        answer=answer,
        text=text,
        unsatisfied=unsatisfied(scope(text, beside(answer)), question.expected),
        forbidden=occurring(text, question.forbidden),
    )
    failed = failure.wrong_status or failure.unsatisfied or failure.forbidden
    return failure if failed else None
