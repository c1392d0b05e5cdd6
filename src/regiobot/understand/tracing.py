"""Why a question was read as it was, beside the names that `reading` found in it."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from ..dialogue import Query, Trace
from .reading import Reading

_GAP = " … "  # between words that do not stand beside each other


def trace(reading: Reading, query: Query) -> tuple[Trace, ...]:
    """Every reason: what is asked, the times, the names, and what named nothing."""
    return (
        *_asked(reading, query),
        *_times(reading),
        *reading.trace,
        *(
            Trace(words=word, meaning="", score=0.0, accepted=False)
            for word in query.declined
        ),
    )


def _asked(reading: Reading, query: Query) -> Iterator[Trace]:
    """The words that show what kind of answer is wanted."""
    named = {n for m in reading.mentions for n in range(m.start, m.end)}
    shown = {n for hit in reading.hits for n in hit.words} - named - reading.dated
    # What came from the chat was shown by no word of this question.
    yield Trace(
        words="" if query.used_context else _quoted(reading, shown),
        meaning=query.intent.value,
        score=100.0,
        kind="asked",
    )


def _times(reading: Reading) -> Iterator[Trace]:
    for time in reading.dates:
        first, last = time.first, time.last
        if first and last:
            yield Trace(
                words=_quoted(reading, reading.dated),
                meaning=f"{first.isoformat()}/{last.isoformat()}",
                score=100.0,
                kind="time",
            )


def _quoted(reading: Reading, numbers: Collection[int]) -> str:
    """Some words as typed, in order."""
    text, before = "", -1
    for number in sorted(numbers):
        gap = "" if not text else " " if number == before + 1 else _GAP
        text, before = f"{text}{gap}{reading.raw[number]}", number
    return text
