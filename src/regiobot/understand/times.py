"""Several times in one question: "Was war 2019 Thema, was 2021?"."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from ..dates import DatePhrase

Span = tuple[date, date]


def separate(times: Sequence[DatePhrase]) -> tuple[Span, ...]:
    """The ranges of days that are named and lie apart from each other, in order."""
    spans: list[Span] = []
    for time in times:
        if time.first is None or time.last is None:
            continue
        if all(time.last < first or last < time.first for first, last in spans):
            spans.append((time.first, time.last))
    return tuple(spans)
