"""The times that a question names."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from .meaning import Meaning
from .patterns import PATTERNS, SHORT_YEARS


@dataclass(frozen=True, slots=True, kw_only=True)
class DatePhrase:
    """A stretch of a question that names a time.

    Attributes:
        start: Offset of its first character in the text searched.
        end: Offset behind its last character.
        first: First day meant; None if there is no such day, or if the year is
            missing (then *month* says which).
        last: Last day meant, or None.
        month: 1 to 12 where a month or day was named without its year.
        day: 1 to 31 where a day was named without its year.
        impossible: True for a day that does not exist (31.02.2019).
    """

    start: int
    end: int
    first: date | None = None
    last: date | None = None
    month: int | None = None
    day: int | None = None
    impossible: bool = False


def found(text: str, *, today: date, language: str = "de") -> tuple[DatePhrase, ...]:
    """The single times that a question names, in order, without overlap.

    Args:
        text: Folded text.
        today: The day on which it is asked.
        language: "Feb 24" is a year in German, a day in English.
    """
    patterns = (*SHORT_YEARS, *PATTERNS) if language == "de" else PATTERNS
    rows: list[DatePhrase] = []
    for pattern, read in patterns:
        for match in pattern.finditer(text):
            start, end = match.span()
            if any(start < other.end and other.start < end for other in rows):
                continue
            try:
                named = read(match, today)
            except (ValueError, OverflowError):
                named = Meaning(impossible=True)
            if named is not None:
                rows.append(_phrase(start, end, named))
    return tuple(sorted(rows, key=lambda phrase: phrase.start))


def _phrase(start: int, end: int, named: Meaning) -> DatePhrase:
    return DatePhrase(
        start=start,
        end=end,
        first=named.first,
        last=named.last,
        month=named.month,
        day=named.day,
        impossible=named.impossible,
    )
