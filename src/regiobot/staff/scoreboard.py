"""Count the results of an evaluation: by split, by group, against floors."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from ..model import Text
from .evaluate import Result, Verdict

SPLITS = (
    "clean", "sloppy", "typo", "umlaut", "compound", "synonym", "date", "count",
    "yesno", "negation", "samename", "alias", "quote", "paraphrase", "person",
    "office", "series", "source", "near_oos", "far_oos", "opinion", "injection",
    "smalltalk", "english", "followup",
)  # fmt: skip
"""The order of the table; others follow by name."""

_OUT_OF_SCOPE = ("near_oos", "far_oos")
_SPELLING = ("typo", "umlaut", "sloppy", "compound")


@dataclass(frozen=True, slots=True, kw_only=True)
class Score:
    """How many turns had which verdict."""

    turns: int
    right: int
    wrong_fact: int
    missed: int

    @property
    def percent(self) -> float:
        """Of the turns that are right; 0 if there is none."""
        return share(self.right, self.turns)


@dataclass(frozen=True, slots=True, kw_only=True)
class Measure:
    """One number that may have a floor, or a ceiling.

    Attributes:
        key: Such as ``right`` or ``wrong``; ``min_right``, ``max_wrong`` bound it.
        turns: That were looked at.
        hits: That count.
        bound: In percent, or None if none was asked for.
        ceiling: True if the bound is the most allowed, False if the least.
    """

    key: str
    label: Text
    turns: int
    hits: int
    bound: float | None = None
    ceiling: bool = False

    @property
    def percent(self) -> float:
        """Of the turns that count; 0 if there is none."""
        return share(self.hits, self.turns)

    @property
    def met(self) -> bool:
        """Whether it keeps its bound; true without a bound or without turns."""
        if self.bound is None or not self.turns:
            return True
        if self.ceiling:
            return self.percent <= self.bound
        return self.percent >= self.bound


@dataclass(frozen=True, slots=True, kw_only=True)
class Bounds:
    """The floors, and one ceiling, in percent; None asks for none."""

    min_right: float | None = None
    max_wrong: float | None = None
    min_refused: float | None = None
    min_sloppy: float | None = None
    min_followup: float | None = None


def share(part: int, whole: int) -> float:
    """*part* of *whole* in percent; 0 if there is nothing."""
    return 100 * part / whole if whole else 0.0


def score(results: Iterable[Result]) -> Score:
    """Count the verdicts of *results*."""
    verdicts = [result.verdict for result in results]
    return Score(
        turns=len(verdicts),
        right=verdicts.count(Verdict.RIGHT),
        wrong_fact=verdicts.count(Verdict.WRONG_FACT),
        missed=verdicts.count(Verdict.MISSED),
    )


def by_split(results: Sequence[Result]) -> dict[str, Score]:
    """The score of each split that occurs, in the order of `SPLITS`."""
    rank = {split: number for number, split in enumerate(SPLITS)}
    found = {result.case.split for result in results}
    return {
        split: score(r for r in results if r.case.split == split)
        for split in sorted(found, key=lambda name: (rank.get(name, len(rank)), name))
    }


def measures(results: Sequence[Result], bounds: Bounds) -> tuple[Measure, ...]:
    """The numbers that count, each with its bound."""

    def measure(key: str, label: Text, bound: float | None) -> Measure:
        chosen, counts = _GROUPS[key]
        group = [r for r in results if not chosen or r.case.split in chosen]
        return Measure(
            key=key,
            label=label,
            turns=len(group),
            hits=sum(map(counts, group)),
            bound=bound,
            ceiling=key == "wrong",
        )

    rows = (
        ("right", bounds.min_right),
        ("wrong", bounds.max_wrong),
        ("refused", bounds.min_refused),
        ("sloppy", bounds.min_sloppy),
        ("followup", bounds.min_followup),
    )
    return tuple(measure(key, LABELS[key], bound) for key, bound in rows)


def percentile(values: Sequence[float], percent: float) -> float:
    """The value that *percent* of *values* do not exceed; 0 if there is none."""
    if not values:
        return 0.0
    rank = math.ceil(percent / 100 * len(values))
    return sorted(values)[max(rank, 1) - 1]


def _right(result: Result) -> bool:
    return result.verdict is Verdict.RIGHT


def _wrong(result: Result) -> bool:
    return result.wrong_fact


def _refused(result: Result) -> bool:
    """Refused counts even where the refusal does not name all it should."""
    return result.allowed and not result.wrong_fact


_GROUPS: dict[str, tuple[tuple[str, ...], Callable[[Result], bool]]] = {
    "right": ((), _right),
    "wrong": ((), _wrong),
    "refused": (_OUT_OF_SCOPE, _refused),
    "sloppy": (_SPELLING, _right),
    "followup": (("followup",), _right),
}
LABELS = {
    "right": Text(de="richtig, alle Fragen", en="right, all questions"),
    "wrong": Text(de="falsche Angabe, alle Fragen", en="wrong fact, all questions"),
    "refused": Text(
        de="abgelehnt, was nicht im Wissen steht (near_oos, far_oos)",
        en="refused what is out of scope (near_oos, far_oos)",
    ),
    "sloppy": Text(
        de="richtig trotz Schreibweise (typo, umlaut, sloppy, compound)",
        en="right despite spelling (typo, umlaut, sloppy, compound)",
    ),
    "followup": Text(de="richtig, Nachfragen (followup)", en="right, follow-up turns"),
}
