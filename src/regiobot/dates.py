"""German and English dates: found in questions, written in answers.

Relative days count from *today*; the result is always a range of days, because
"im Herbst 2019" is one. Phrases such as "das letzte Treffen" are no dates.
"""

from __future__ import annotations

import calendar
import re
from dataclasses import dataclass
from datetime import date, timedelta

from .model import PartialDate

MONTHS = {
    "de": (
        "Januar", "Februar", "März", "April", "Mai", "Juni",
        "Juli", "August", "September", "Oktober", "November", "Dezember",
    ),
    "en": (
        "January", "February", "March", "April", "May", "June",
        "July", "August", "September", "October", "November", "December",
    ),
}  # fmt: skip
WEEKDAYS = {
    "de": ("Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag"),
    "en": ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
}  # fmt: skip

_MONTH_KEYS = {
    "januar": 1, "jan": 1, "janner": 1, "january": 1, "februar": 2, "feb": 2, "feber": 2,
    "february": 2, "marz": 3, "mrz": 3, "march": 3, "april": 4, "apr": 4, "mai": 5,
    "may": 5, "juni": 6, "jun": 6, "june": 6, "juli": 7, "jul": 7, "july": 7, "august": 8,
    "aug": 8, "september": 9, "sep": 9, "sept": 9, "oktober": 10, "okt": 10, "oct": 10,
    "october": 10, "november": 11, "nov": 11, "dezember": 12, "dez": 12, "dec": 12,
    "december": 12,
}  # fmt: skip
_MONTH = "(?P<m>" + "|".join(sorted(_MONTH_KEYS, key=len, reverse=True)) + r")\.?(?:s|es)?"
_YEAR = r"(?P<y>(?:19|20)\d\d)"
_DAY = r"(?P<d>\d{1,2})(?:\.|st|nd|rd|th)?"
_NUMBER_WORDS = {
    "einem": 1, "einer": 1, "ein": 1, "one": 1, "a": 1, "zwei": 2, "two": 2, "drei": 3,
    "three": 3, "vier": 4, "four": 4, "funf": 5, "five": 5, "sechs": 6, "six": 6,
    "sieben": 7, "seven": 7, "acht": 8, "eight": 8, "neun": 9, "nine": 9, "zehn": 10, "ten": 10,
}  # fmt: skip
_COUNT = r"(?P<n>\d{1,3}|" + "|".join(_NUMBER_WORDS) + ")"
_SEASONS = {
    "fruhjahr": (3, 5), "fruhling": (3, 5), "spring": (3, 5), "sommer": (6, 8),
    "summer": (6, 8), "herbst": (9, 11), "autumn": (9, 11), "fall": (9, 11),
}  # fmt: skip
_WEEKDAY_KEYS = {
    "montag": 0, "dienstag": 1, "mittwoch": 2, "donnerstag": 3, "freitag": 4, "samstag": 5,
    "sonnabend": 5, "sonntag": 6, "monday": 0, "tuesday": 1, "wednesday": 2, "thursday": 3,
    "friday": 4, "saturday": 5, "sunday": 6,
}  # fmt: skip
_FORESEEN_YEARS = 3  # how far ahead meetings are planned
_LAST = r"(?:letzte|vorige|vergangene)[nmrs]?|last"
_THIS = r"(?:diese|laufende)[nmrs]?|this"
_NEXT = r"(?:nachste|kommende)[nmrs]?|next"
_NOT_A_YEAR = (
    r"(?! ?(?:euro|einwohner|menschen|personen|mitglieder|bewohner|prozent|%|quadrat|stimmen))"
)


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
        exact: True if one day was named.
        impossible: True for a day that does not exist (31.02.2019).
    """

    start: int
    end: int
    first: date | None = None
    last: date | None = None
    month: int | None = None
    day: int | None = None
    exact: bool = False
    impossible: bool = False


def month_range(year: int, month: int) -> tuple[date, date]:
    """The first and last day of a month."""
    return date(year, month, 1), date(year, month, calendar.monthrange(year, month)[1])


def _year_of(match: re.Match[str]) -> int | None:
    year = match.groupdict().get("y")
    if not year:
        return None
    return int(year) + 2000 if len(year) == 2 else int(year)


def _month_of(match: re.Match[str]) -> int:
    month = match.group("m")
    return int(month) if month.isdigit() else _MONTH_KEYS[month]


def _day(match: re.Match[str], today: date) -> dict[str, object]:
    year, month, day = _year_of(match), _month_of(match), int(match.group("d"))
    try:
        date(year or 2020, month, day)
    except ValueError:
        return {"impossible": True}
    if year is None:
        ago = match.groupdict().get("n")
        if not ago:
            return {"month": month, "day": day, "exact": True}
        year = today.year - _count(ago)
    found = date(year, month, day)
    return {"first": found, "last": found, "exact": True}


def _month(match: re.Match[str], _today: date) -> dict[str, object]:
    year, month = _year_of(match), _month_of(match)
    if not 1 <= month <= 12:
        return {"impossible": True}
    if year is None:
        return {"month": month}
    first, last = month_range(year, month)
    return {"first": first, "last": last}


def _season(match: re.Match[str], _today: date) -> dict[str, object]:
    year = _year_of(match) or 1
    low, high = _SEASONS[match.group("s")]
    return {"first": date(year, low, 1), "last": month_range(year, high)[1]}


def _winter(match: re.Match[str], _today: date) -> dict[str, object]:
    year = _year_of(match) or 1
    return {"first": date(year, 1, 1), "last": date(year + 1, 2, 28)}


def _part_of_year(match: re.Match[str], _today: date) -> dict[str, object]:
    year = _year_of(match) or 1
    low, high = {"anfang": (1, 4), "mitte": (5, 8), "ende": (9, 12)}[match.group("p")]
    return {"first": date(year, low, 1), "last": month_range(year, high)[1]}


def _year(match: re.Match[str], today: date) -> dict[str, object] | None:
    year = _year_of(match) or 1
    if year > today.year + _FORESEEN_YEARS:
        return None  # the year of a plan or a forecast, as in "INSEK 2035"
    return {"first": date(year, 1, 1), "last": date(year, 12, 31)}


def _years(match: re.Match[str], _today: date) -> dict[str, object]:
    first, last = sorted((int(match.group("y")), int(match.group("z"))))
    return {"first": date(first, 1, 1), "last": date(last, 12, 31)}


def _since(match: re.Match[str], today: date) -> dict[str, object]:
    return {"first": date(_year_of(match) or 1, 1, 1), "last": date(today.year + 50, 12, 31)}


def _after(match: re.Match[str], today: date) -> dict[str, object]:
    return {"first": date((_year_of(match) or 1) + 1, 1, 1), "last": date(today.year + 50, 12, 31)}


def _before(match: re.Match[str], _today: date) -> dict[str, object]:
    return {"first": date(1, 1, 1), "last": date((_year_of(match) or 2) - 1, 12, 31)}


def _count(text: str) -> int:
    return int(text) if text.isdigit() else _NUMBER_WORDS[text]


def _ago(match: re.Match[str], today: date) -> dict[str, object]:
    count, unit = _count(match.group("n")), match.group("u")
    if unit.startswith(("tag", "day")):
        found = today - timedelta(days=count)
        return {"first": found, "last": found, "exact": True}
    if unit.startswith(("woche", "week")):
        return _week(today - timedelta(weeks=count))
    if unit.startswith(("monat", "month")):
        return _months_from(today, -count)
    return {"first": date(max(1, today.year - count), 1, 1), "last": date(max(1, today.year - count), 12, 31)}


def _week(day: date) -> dict[str, object]:
    monday = day - timedelta(days=day.weekday())
    return {"first": monday, "last": monday + timedelta(days=6)}


def _months_from(today: date, count: int) -> dict[str, object]:
    index = today.year * 12 + today.month - 1 + count
    first, last = month_range(max(1, index // 12), index % 12 + 1)
    return {"first": first, "last": last}


def _relative_day(match: re.Match[str], today: date) -> dict[str, object]:
    offset = {
        "vorgestern": -2, "gestern": -1, "yesterday": -1, "heute": 0, "today": 0,
        "morgen": 1, "tomorrow": 1, "ubermorgen": 2,
    }[match.group("r")]  # fmt: skip
    found = today + timedelta(days=offset)
    return {"first": found, "last": found, "exact": True}


def _relative_unit(match: re.Match[str], today: date) -> dict[str, object]:
    step = -2 if match.group("w") else -1 if match.group("l") else 1 if match.group("x") else 0
    unit = match.group("u")
    if unit.startswith(("woche", "week")):
        return _week(today + timedelta(weeks=step))
    if unit.startswith(("monat", "month")):
        return _months_from(today, step)
    year = today.year + step
    return {"first": date(year, 1, 1), "last": date(year, 12, 31)}


def _relative_weekday(match: re.Match[str], today: date) -> dict[str, object]:
    back = (today.weekday() - _WEEKDAY_KEYS[match.group("k")]) % 7
    found = today - timedelta(days=back or 7)
    if match.group("x"):
        found += timedelta(days=7)
    return {"first": found, "last": found, "exact": True}


def _years_ago_today(match: re.Match[str], today: date) -> dict[str, object]:
    year = max(1, today.year - _count(match.group("n")))
    day = min(today.day, calendar.monthrange(year, today.month)[1])
    found = date(year, today.month, day)
    return {"first": found, "last": found, "exact": True}


def _weekday_of_week(match: re.Match[str], today: date) -> dict[str, object]:
    step = -2 if match.group("w") else -1 if match.group("l") else 1 if match.group("x") else 0
    monday = today - timedelta(days=today.weekday()) + timedelta(weeks=step)
    found = monday + timedelta(days=_WEEKDAY_KEYS[match.group("k")])
    return {"first": found, "last": found, "exact": True}


_UNITS = r"(?P<u>woche|wochen|monats?|monaten?|jahr(?:es|en|e)?|weeks?|months?|years?)"
# Most specific first: what an earlier pattern took, a later one does not see.
_PATTERNS = tuple(
    (re.compile(pattern), read)
    for pattern, read in (
        (r"\b(?P<y>(?:19|20)\d\d)-(?P<m>\d\d)-(?P<d>\d\d)\b", _day),
        (rf"\b{_DAY} ?(?:of )?{_MONTH},? {_YEAR}\b", _day),
        (r"\b(?P<d>\d{1,2})\. ?(?P<m>\d{1,2})\. ?(?P<y>(?:19|20)\d\d|\d\d(?![\d.]))(?!\d)", _day),
        (r"\b(?P<d>\d{1,2})/(?P<m>\d{1,2})/(?P<y>(?:19|20)\d\d)\b", _day),
        (r"\b(?P<d>\d{1,2})\.(?P<m>\d{1,2})\.(?P<y>\d{3,9})", lambda _m, _t: {"impossible": True}),
        (rf"\b{_MONTH} {_DAY},? {_YEAR}\b", _day),
        (rf"\b(?P<d>\d{{1,2}})\.(?P<m>\d{{1,2}})\.? vor {_COUNT} jahren\b", _day),
        (rf"\b(?P<d>\d{{1,2}})\. ?{_MONTH} vor {_COUNT} jahren\b", _day),
        (rf"\b(?:zwischen|von|between|from) {_YEAR} (?:und|bis|and|to) (?P<z>(?:19|20)\d\d)\b", _years),
        (rf"\b{_YEAR} ?(?:/|-|bis|to) ?(?P<z>(?:19|20)\d\d)\b", _years),
        (rf"\b{_MONTH},? {_YEAR}\b", _month),
        (rf"\b{_MONTH} ?(?:treffen|sitzung|gesprach|termin|runde|konferenz|brief)s? {_YEAR}\b", _month),
        (rf"\b(?P<m>0?[1-9]|1[0-2])[/.]{_YEAR}\b", _month),
        (rf"\b{_YEAR}-(?P<m>0[1-9]|1[0-2])\b", _month),
        (rf"\b(?P<s>{'|'.join(_SEASONS)})s? {_YEAR}\b", _season),
        (rf"\bwinter {_YEAR}\b", _winter),
        (rf"\b(?P<p>anfang|mitte|ende) (?:des jahres )?{_YEAR}\b", _part_of_year),
        (rf"\b(?:seit|ab|since) (?:dem jahr )?{_YEAR}\b", _since),
        (rf"\b(?:nach|after) {_YEAR}\b", _after),
        (rf"\b(?:vor|before) {_YEAR}\b", _before),
        (rf"\b{_YEAR}(?:er)?\b(?![.,]\d){_NOT_A_YEAR}", _year),
        (rf"\bheute vor {_COUNT} jahren\b", _years_ago_today),
        (
            rf"\b(?:(?P<w>vorletzte[nr]?)|(?P<l>{_LAST})|(?P<x>{_NEXT})|(?:{_THIS})) (?:woche|week) (?:am )?"
            rf"(?P<k>{'|'.join(_WEEKDAY_KEYS)})\b",
            _weekday_of_week,
        ),
        (rf"\bvor {_COUNT} (?P<u>tag|woche|monat|jahr)(?:en|e|n)?\b", _ago),
        (rf"\b{_COUNT} (?P<u>day|week|month|year)s? ago\b", _ago),
        (r"\b(?P<r>vorgestern|gestern|yesterday|heute|today|ubermorgen|tomorrow)\b", _relative_day),
        (r"(?<!guten )(?<!schonen )\b(?P<r>morgen)\b", _relative_day),
        (
            rf"\b(?:(?P<w>vorletzte[nmrs]?)|(?P<l>{_LAST})|(?P<x>{_NEXT})|(?:{_THIS})) {_UNITS}\b",
            _relative_unit,
        ),
        (
            rf"\b(?:(?P<l>{_LAST})|(?P<x>{_NEXT})) (?P<k>{'|'.join(_WEEKDAY_KEYS)})\b",
            _relative_weekday,
        ),
        (r"\b(?P<d>[0-3]?\d)\.(?P<m>[01]?\d)\.(?!\d)", _day),
        (rf"\b(?P<d>[0-3]?\d)(?:\.|st|nd|rd|th)? (?:of )?{_MONTH}\b", _day),
        (rf"\b{_MONTH} (?P<d>[0-3]?\d)(?:st|nd|rd|th)?\b(?! ?uhr)", _day),
        (rf"\b(?:im|in|vom|seit|letzten|das im|last) {_MONTH}\b", _month),
        (rf"\b{_MONTH}(?=(?:treffen|sitzung|gesprach|termin|runde|konferenz|brief))", _month),
        (
            r"\b(?P<m>januar|februar|marz|april|juni|juli|august|september|oktober|november|"
            r"dezember|january|february|june|july|october|december)\b",
            _month,
        ),
    )
)


_SHORT_YEAR = re.compile(rf"\b{_MONTH} '?(?P<y>\d\d)\b(?!\.)")


def find(text: str, *, today: date, language: str = "de") -> tuple[DatePhrase, ...]:
    """The times that a question names, in order, without overlap.

    Args:
        text: Folded text.
        today: The day on which it is asked.
        language: "Feb 24" is a year in German, a day in English.
    """
    patterns = ((_SHORT_YEAR, _month), *_PATTERNS) if language == "de" else _PATTERNS
    found: list[DatePhrase] = []
    taken: list[tuple[int, int]] = []
    for pattern, read in patterns:
        for match in pattern.finditer(text):
            start, end = match.span()
            if any(start < stop and begin < end for begin, stop in taken):
                continue
            values = read(match, today)
            if values is not None:
                taken.append((start, end))
                found.append(DatePhrase(start=start, end=end, **values))  # type: ignore[arg-type]
    return tuple(sorted(found, key=lambda phrase: phrase.start))


def weekday(day: date, language: str = "de") -> str:
    """The name of the weekday."""
    return WEEKDAYS[language][day.weekday()]


def written(value: PartialDate, language: str = "de", *, with_weekday: bool = False) -> str:
    """A date as people write it: ``16. Mai 2019``, ``November 2018``, ``2018``.

    With *with_weekday* a full day reads ``Donnerstag, 16. Mai 2019``.
    """
    if value.month is None:
        return str(value.year)
    month = MONTHS[language][value.month - 1]
    if value.day is None:
        return f"{month} {value.year}"
    dot = "." if language == "de" else ""
    text = f"{value.day}{dot} {month} {value.year}"
    return f"{weekday(value.first, language)}, {text}" if with_weekday else text


def written_range(first: date, last: date, language: str = "de") -> str:
    """A range of days as short as it can be said: a year, a month, a day, or both ends."""
    if first == last:
        return written(PartialDate(first.year, first.month, first.day), language)
    if first.month == 1 and first.day == 1 and last == date(first.year, 12, 31):
        return str(first.year)
    if (first, last) == month_range(first.year, first.month):
        return written(PartialDate(first.year, first.month), language)
    ends = [written(PartialDate(d.year, d.month, d.day), language) for d in (first, last)]
    return f"{ends[0]} {'bis' if language == 'de' else 'to'} {ends[1]}"
