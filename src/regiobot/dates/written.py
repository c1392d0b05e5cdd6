"""Dates as people write them."""

from __future__ import annotations

from datetime import date

from ..model import PartialDate
from .meaning import month_range
from .names import MONTHS, WEEKDAYS


def weekday(day: date, language: str = "de") -> str:
    """The name of the weekday."""
    return WEEKDAYS[language][day.weekday()]


def written(
    value: PartialDate, language: str = "de", *, with_weekday: bool = False
) -> str:
    """A date as people write it: ``16. Mai 2019``, ``November 2018``, ``2018``.

    With *with_weekday* a full day reads ``Donnerstag, 16. Mai 2019``.
    """
    if value.month is None:
        return str(value.year)
    month = MONTHS[language][value.month - 1]
    if value.day is None:
        return f"{month} {value.year}"
    dot = "" if language == "en" else "."
    text = f"{value.day}{dot} {month} {value.year}"
    return f"{weekday(value.first, language)}, {text}" if with_weekday else text


def written_range(first: date, last: date, language: str = "de") -> str:
    """A range of days, as short as can be said: a year, a month, a day, both ends.

    One without a beginning (`date.min`) has only its end.
    """
    if first == last:
        return written(PartialDate(first.year, first.month, first.day), language)
    if first.month == 1 and first.day == 1 and last == date(first.year, 12, 31):
        return str(first.year)
    if (first, last) == month_range(first.year, first.month):
        return written(PartialDate(first.year, first.month), language)
    ends = [
        written(PartialDate(d.year, d.month, d.day), language) for d in (first, last)
    ]
    if first == date.min:
        return f"{'until' if language == 'en' else 'bis'} {ends[1]}"
    return f"{ends[0]} {'to' if language == 'en' else 'bis'} {ends[1]}"
