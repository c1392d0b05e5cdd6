"""From a match of a pattern to the days it means.

Each raises ValueError or OverflowError for a time that no calendar has.

The named groups of the patterns: y year, z second year, m month, e last month, d day,
f last day, s season, p part of a year, o ordinal, n count, u unit, k weekday, r day by
its relation to today; w, l and x tell "vorletzte", "letzte" and "nächste" apart.
"""

from __future__ import annotations

import calendar
import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from functools import partial

from .names import (
    MONTH_KEYS,
    NUMBER_WORDS,
    ORDINALS,
    RELATIVE_DAYS,
    SEASONS,
    WEEKDAY_KEYS,
)

Days = tuple[date, date]
"""The first and the last day."""

_FORESEEN_YEARS = 3  # how far ahead meetings are planned
_NO_END_YEARS = 50  # "seit 2019" has no end; beyond every meeting that is planned
_RECENT = "3"  # how many "in den letzten Jahren" are; the answer says since when
_LEAP_YEAR = 2020  # stands in for a missing year, so that 29 February exists
_ENDING = re.compile(r"e?[nsrm]?\.?$")  # "ersten", "erstes", "1."
_THIS_CENTURY = 2000  # what "24" counts from
_PARTS = {
    "anfang": (1, 4),
    "mitte": (5, 8),
    "ende": (9, 12),
}  # months, thirds of a year
# Days; none for the last of the month. Nobody calls the 21st the end.
_DAYS_OF_PARTS = {"anfang": (1, 10), "mitte": (10, 21), "ende": (22, None)}


@dataclass(frozen=True, slots=True, kw_only=True)
class Meaning:
    """The time that a phrase names; the fields are those of `DatePhrase`."""

    first: date | None = None
    last: date | None = None
    month: int | None = None
    day: int | None = None
    impossible: bool = False


def impossible(_match: re.Match[str], _today: date) -> Meaning:
    """No day at all."""
    return Meaning(impossible=True)


def day_named(match: re.Match[str], today: date) -> Meaning:
    """``16. Mai 2019``, ``16.5.``, ``16. Mai vor drei Jahren``."""
    year, month, day = _year_of(match), _month_of(match), int(match.group("d"))
    if year is None:
        years_ago = match.groupdict().get("n")
        if not years_ago:
            date(_LEAP_YEAR, month, day)
            return Meaning(month=month, day=day)
        year = today.year - _count(years_ago)
    return _one_day(date(year, month, day))


def month_named(match: re.Match[str], _today: date) -> Meaning:
    """``Mai 2019``, ``05/2019``, ``im Mai``."""
    year, month = _year_of(match), _month_of(match)
    return Meaning(month=month) if year is None else _span(month_range(year, month))


def days_named(match: re.Match[str], _today: date) -> Meaning:
    """``16. bis 18. Mai 2019``."""
    first = date(_year_of(match) or 0, _month_of(match), int(match.group("d")))
    return Meaning(first=first, last=first.replace(day=int(match.group("f"))))


def months_named(match: re.Match[str], _today: date) -> Meaning | None:
    """``Mai bis Juli 2019``; None for two months that are not one time."""
    start, end, year = _month_of(match), MONTH_KEYS[match.group("e")], _year(match)
    if match.group("two") and not match.group("between") and end != start + 1:
        return None
    first, _ = month_range(year - (start > end), start)
    return Meaning(first=first, last=month_range(year, end)[1])


def season(match: re.Match[str], _today: date) -> Meaning:
    """``Herbst 2019``, ``Winter 2019/20``: the one that begins in that year."""
    return _span(_season(match.group("s"), _year(match)))


def relative_season(match: re.Match[str], today: date) -> Meaning:
    """``letzten Sommer``: the last that is over; ``nächsten``: the first to begin."""
    name = match.group("s")
    return _relative(partial(_season, name), match, today)


def relative_month(match: re.Match[str], today: date) -> Meaning:
    """``letzten Mai``, ``nächsten März``."""
    month = _month_of(match)
    return _relative(lambda year: month_range(year, month), match, today)


def share_of_year(match: re.Match[str], _today: date) -> Meaning:
    """``zweites Halbjahr 2019``, ``Q2 2019``."""
    halves = match.group("u").startswith("hal")
    months, written = 6 if halves else 3, match.group("o")
    number = ORDINALS[written if written in ORDINALS else _ENDING.sub("", written)]
    last = number * months
    return _months(_year(match), last - months + 1, last)


def part_of_year(match: re.Match[str], _today: date) -> Meaning:
    """``Ende 2019``."""
    return _months(_year(match), *_PARTS[match.group("p")])


def part_of_relative_year(match: re.Match[str], today: date) -> Meaning:
    """``Ende letzten Jahres``."""
    return _months(today.year + _step(match), *_PARTS[match.group("p")])


def decade(match: re.Match[str], _today: date) -> Meaning:
    """``in den 2010er Jahren``."""
    year = _year(match)
    return Meaning(first=date(year, 1, 1), last=date(year + 9, 12, 31))


def year_named(match: re.Match[str], today: date) -> Meaning | None:
    """``2019``; None for the year of a plan or a forecast, as in "INSEK 2035"."""
    year = _year(match)
    return None if year > today.year + _FORESEEN_YEARS else _months(year, 1, 12)


def part_of_month(match: re.Match[str], _today: date) -> Meaning:
    """``Ende Februar 2019``."""
    year, month = _year(match), _month_of(match)
    first, last = _DAYS_OF_PARTS[match.group("p")]
    end = month_range(year, month)[1]
    return Meaning(first=end.replace(day=first), last=end.replace(day=last or end.day))


def years(match: re.Match[str], _today: date) -> Meaning:
    """``zwischen 2018 und 2020``, in either order."""
    first, last = sorted((int(match.group("y")), int(match.group("z"))))
    return Meaning(first=date(first, 1, 1), last=date(last, 12, 31))


def since(match: re.Match[str], today: date) -> Meaning:
    """``seit 2019``."""
    return Meaning(first=date(_year(match), 1, 1), last=no_end(today))


def after(match: re.Match[str], today: date) -> Meaning:
    """``nach 2019``: from the year behind it."""
    return Meaning(first=date(_year(match) + 1, 1, 1), last=no_end(today))


def before(match: re.Match[str], _today: date) -> Meaning:
    """``vor 2019``: up to the year before it."""
    return Meaning(first=date.min, last=date(_year(match) - 1, 12, 31))


def ago(match: re.Match[str], today: date) -> Meaning:
    """``vor drei Wochen``: the whole week, month or year."""
    return _away(match, today, -_count(match.group("n")))


def ahead(match: re.Match[str], today: date) -> Meaning:
    """``in drei Wochen``: the whole week or month."""
    return _away(match, today, _count(match.group("n")))


def lately(match: re.Match[str], today: date) -> Meaning:
    """``in den letzten drei Jahren``: up to today, from the same day then."""
    count, unit = _count(match.group("n") or _RECENT), match.group("u")
    if unit.startswith(("tag", "day")):
        return Meaning(first=today - timedelta(days=count), last=today)
    if unit.startswith(("woche", "week")):
        return Meaning(first=today - timedelta(weeks=count), last=today)
    months = count if unit.startswith(("monat", "month")) else 12 * count
    first, last = _month_from(today, -months)
    return Meaning(first=first.replace(day=min(today.day, last.day)), last=today)


def years_ago_today(match: re.Match[str], today: date) -> Meaning:
    """``heute vor drei Jahren``."""
    year = today.year - _count(match.group("n"))
    _, last = month_range(year, today.month)
    return _one_day(date(year, today.month, min(today.day, last.day)))


def relative_day(match: re.Match[str], today: date) -> Meaning:
    """``gestern``."""
    return _one_day(today + timedelta(days=RELATIVE_DAYS[match.group("r")]))


def relative_unit(match: re.Match[str], today: date) -> Meaning:
    """``letzte Woche``, ``nächsten Monat``, ``dieses Jahr``."""
    step, unit = _step(match), match.group("u")
    if unit.startswith(("woche", "week")):
        return _week(today + timedelta(weeks=step))
    if unit.startswith(("monat", "month")):
        return _span(_month_from(today, step))
    return _months(today.year + step, 1, 12)


def relative_weekday(match: re.Match[str], today: date) -> Meaning:
    """``letzten Dienstag``: never today; ``nächsten Dienstag`` is a week later."""
    back = (today.weekday() - WEEKDAY_KEYS[match.group("k")]) % 7
    found = today - timedelta(days=back or 7)
    return _one_day(found + timedelta(days=7) if match.group("x") else found)


def weekday_of_week(match: re.Match[str], today: date) -> Meaning:
    """``vorletzte Woche Dienstag``."""
    monday = today - timedelta(days=today.weekday()) + timedelta(weeks=_step(match))
    return _one_day(monday + timedelta(days=WEEKDAY_KEYS[match.group("k")]))


def month_range(year: int, month: int) -> Days:
    """The first and last day of a month."""
    return date(year, month, 1), date(year, month, calendar.monthrange(year, month)[1])


def _year_of(match: re.Match[str]) -> int | None:
    year = match.groupdict().get("y")
    if not year:
        return None
    return int(year) + _THIS_CENTURY if len(year) == 2 else int(year)


def _year(match: re.Match[str]) -> int:
    return int(match.group("y"))


def _month_of(match: re.Match[str]) -> int:
    month = match.group("m")
    return int(month) if month.isdigit() else MONTH_KEYS[month]


def _count(text: str) -> int:
    return int(text) if text.isdigit() else NUMBER_WORDS[text]


def _step(match: re.Match[str]) -> int:
    """How many units before or after the present one: -2, -1, 0 or 1."""
    if match.group("w"):
        return -2
    if match.group("l"):
        return -1
    return 1 if match.group("x") else 0


def _away(match: re.Match[str], today: date, count: int) -> Meaning:
    unit = match.group("u")
    if unit.startswith(("tag", "day")):
        return _one_day(today + timedelta(days=count))
    if unit.startswith(("woche", "week")):
        return _week(today + timedelta(weeks=count))
    if unit.startswith(("monat", "month")):
        return _span(_month_from(today, count))
    return _months(today.year + count, 1, 12)


def _season(name: str, year: int) -> Days:
    start, end = SEASONS[name]
    return date(year, start, 1), month_range(year + (end < start), end)[1]


def _relative(
    in_year: Callable[[int], Days], match: re.Match[str], today: date
) -> Meaning:
    """Of what comes every year, the one that is over, running or to come."""
    spans = [in_year(today.year + step) for step in range(-3, 3)]
    step = _step(match)
    if step < 0:
        return _span([span for span in spans if span[1] < today][step])
    if step > 0:
        return _span(next(span for span in spans if span[0] > today))
    running = (span for span in spans if span[0] <= today <= span[1])
    return _span(next(running, in_year(today.year)))


def _span(days: Days) -> Meaning:
    return Meaning(first=days[0], last=days[1])


def _one_day(day: date) -> Meaning:
    return Meaning(first=day, last=day)


def _week(day: date) -> Meaning:
    monday = day - timedelta(days=day.weekday())
    return Meaning(first=monday, last=monday + timedelta(days=6))


def _months(year: int, low: int, high: int) -> Meaning:
    """From the first day of one month to the last of another, both of one year."""
    return Meaning(first=date(year, low, 1), last=month_range(year, high)[1])


def _month_from(today: date, count: int) -> Days:
    index = today.year * 12 + today.month - 1 + count
    return month_range(index // 12, index % 12 + 1)


def no_end(today: date) -> date:
    """The last day of what is still going on."""
    return date(min(today.year + _NO_END_YEARS, date.max.year), 12, 31)
