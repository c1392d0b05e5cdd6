"""Whether the meeting took place, is planned, cancelled or moved."""

from __future__ import annotations

import re
from datetime import date

from ... import dates
from . import remarks
from .cues import HAPPENED, MEETING_NOUN, MOVED_TO, folded
from .release import UNDATED, Noted, Release

_NEW_DATE = re.compile(
    r"neue[rn]? termin|ersatztermin|\bfinde[nt]+ (?:nun|jetzt|stattdessen)\b|"
    r"nachgeholt|\bnun am\b",
    re.IGNORECASE,
)
_POSTPONED = re.compile(r"\b(?:verschoben|verlegt|vertagt)\b", re.IGNORECASE)
_CANCELLED = re.compile(
    r"\babgesagt\b|\bfällt aus\b|\bfallen aus\b|findet nicht statt|\bentfällt\b",
    re.IGNORECASE,
)
_ANNOUNCED = re.compile(
    r"\b(?:lädt|laden) .*\bein\b|\bfindet .*\bstatt|\bsoll(?:en)? .*stattfinden|"
    r"\bwird .*stattfinden|\btreffen sich am\b|\bist .*geplant\b",
    re.IGNORECASE,
)


def told(release: Release) -> Noted | None:
    """Whether the release says that the meeting is cancelled or moved."""
    for sentence in release.sentences:
        named = MEETING_NOUN.search(sentence.bare) or release.names.series(
            sentence.bare
        )
        if not named or release.people.find(sentence.bare):
            continue  # "Die Landrätin hatte abgesagt"
        for pattern, state in ((_CANCELLED, "abgesagt"), (_POSTPONED, "verschoben")):
            if pattern.search(sentence.bare):
                return Noted(value=state, remark=remarks.STATE, sentence=sentence.text)
    return None


def planned(release: Release, day: date | None) -> Noted | None:
    """Whether the day of the meeting lies behind the day of the release."""
    if day is None or release.today == UNDATED:
        return announced(release)
    if day > release.today:
        return Noted(value="geplant", remark=remarks.PLANNED)
    return None


def announced(release: Release) -> Noted | None:
    """Whether the first sentences announce a meeting rather than tell of it."""
    for sentence in list(release.sentences)[:3]:
        if HAPPENED.search(sentence.bare):
            return None
        if _ANNOUNCED.search(sentence.bare):
            return Noted(
                value="geplant",
                remark=remarks.PLANNED_BY_WORDS,
                sentence=sentence.text,
            )
    return None


def replacement(release: Release, day: date | None) -> Noted | None:
    """The new day of a meeting that is moved."""
    for sentence in release.sentences:
        text = folded(sentence)
        for phrase in dates.find(text, today=release.today):
            moved = _NEW_DATE.search(sentence.bare) or MOVED_TO.search(
                text[: phrase.start]
            )
            exact = phrase.first and phrase.first == phrase.last
            if moved and exact and phrase.first and phrase.first != day:
                return Noted(value=phrase.first.isoformat())
    return None
