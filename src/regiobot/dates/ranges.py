"""Times made of two, or open at one end: "zwischen Anfang 2019 und Ende 2021"."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date

from . import phrases
from .meaning import no_end
from .names import WEEKDAY_KEYS
from .phrases import DatePhrase

_FROM = re.compile(r"\b(?:zwischen|von|vom|ab|between|from) (?:dem |der |the )?$")
_TO = re.compile(r" (?:und|bis|bis zum|to|and|until) (?:dem |der |the )?")
_SINCE = re.compile(r"\b(?:seit|ab|since) (?:dem |der |the )?$")
_UNTIL = re.compile(r"\b(?:bis|until) (?:zum |zu |einschliesslich )?$")
_TO_TODAY = re.compile(r" (?:bis heute|until today|to today)\b")
_ON = re.compile(rf"\b(?:{'|'.join(WEEKDAY_KEYS)}),? (?:dem |den |der |the )?$")


def find(text: str, *, today: date, language: str = "de") -> tuple[DatePhrase, ...]:
    """The times that a question names, in order, without overlap.

    Args:
        text: Folded text.
        today: The day on which it is asked.
        language: "Feb 24" is a year in German, a day in English.
    """
    found: list[DatePhrase] = []
    for phrase in phrases.found(text, today=today, language=language):
        before = _with_year_of(phrase, found[-1]) if found else None
        if before and _is_range(before, phrase, text):
            found[-1] = replace(
                before, end=phrase.end, last=phrase.last, month=None, day=None
            )
        else:
            found.append(_on_a_weekday(phrase, text))
    return tuple(_open(phrase, text, today) for phrase in found)


def _with_year_of(later: DatePhrase, phrase: DatePhrase) -> DatePhrase:
    """A month or day without a year, in that of a *later* time: "vom 27. Februar"."""
    if phrase.first or not phrase.month or not later.last:
        return phrase
    month, day = phrase.month, phrase.day or 1
    turned = (month, day) > (later.last.month, later.last.day)
    try:
        return replace(phrase, first=date(later.last.year - turned, month, day))
    except ValueError:  # 29 February
        return phrase


def _is_range(one: DatePhrase, other: DatePhrase, text: str) -> bool:
    between = text[one.end : other.start]
    if not (one.first and other.last and one.first <= other.last):
        return False
    return bool(_TO.fullmatch(between) and _FROM.search(text[: one.start]))


def _on_a_weekday(phrase: DatePhrase, text: str) -> DatePhrase:
    """A day with the weekday that is said in front of it."""
    lead = _ON.search(text[: phrase.start])
    one_day = phrase.first is not None and phrase.first == phrase.last
    if lead and (one_day or phrase.day):
        return replace(phrase, start=lead.start())
    return phrase


def _open(phrase: DatePhrase, text: str, today: date) -> DatePhrase:
    """A time with "seit" or "bis" beside it, without an end or a beginning."""
    if phrase.first and _UNTIL.search(text[: phrase.start]):
        return replace(phrase, first=date.min)
    if phrase.first and _TO_TODAY.match(text, phrase.end):
        return replace(phrase, last=max(phrase.first, today))
    lead = _SINCE.search(text[: phrase.start])
    if lead and phrase.first and phrase.last and phrase.last < today:
        return replace(phrase, last=no_end(today))
    return phrase
