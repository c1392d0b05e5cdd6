"""Values that the nouns are made of: texts, inexact dates, states."""

from __future__ import annotations

import calendar
from dataclasses import dataclass
from datetime import date
from enum import StrEnum


@dataclass(frozen=True, slots=True, kw_only=True)
class Text:
    """A text with its variants by language.

    Attributes:
        de: German, always there.
        en: English, or None.
        leicht: Curated easy-to-read German, or None.
    """

    de: str
    en: str | None = None
    leicht: str | None = None

    def __str__(self) -> str:
        return self.de

    def variant(self, language: str) -> str:
        """The text in *language*, in German where there is no such variant."""
        chosen = {"en": self.en, "leicht": self.leicht}.get(language)
        return chosen or self.de


@dataclass(frozen=True, slots=True, order=True)
class PartialDate:
    """A calendar day, a month or a year, as exact as a source says it.

    Attributes:
        year: 1 to 9999.
        month: 1 to 12, or None if only the year is known.
        day: 1 to 31, or None if only the month is known.
    """

    year: int
    month: int | None = None
    day: int | None = None

    @classmethod
    def parse(cls, iso: str) -> PartialDate:
        """Read ``2019``, ``2019-05`` or ``2019-05-16``.

        Raises:
            ValueError: If the form is another one or there is no such day.
        """
        parts = iso.split("-")
        shapes = [len(part) for part in parts]
        if shapes not in ([4], [4, 2], [4, 2, 2]) or not all(
            part.isascii() and part.isdigit() for part in parts
        ):
            raise ValueError(iso)
        value = cls(*(int(part) for part in parts))
        date(value.year, value.month or 1, value.day or 1)
        return value

    @property
    def iso(self) -> str:
        """``2019``, ``2019-05`` or ``2019-05-16``."""
        text = f"{self.year:04d}"
        if self.month:
            text += f"-{self.month:02d}"
        if self.day:
            text += f"-{self.day:02d}"
        return text

    @property
    def first(self) -> date:
        """The first day that may be meant."""
        return date(self.year, self.month or 1, self.day or 1)

    @property
    def last(self) -> date:
        """The last day that may be meant."""
        month = self.month or 12
        last_day = calendar.monthrange(self.year, month)[1]
        return date(self.year, month, self.day or last_day)


class Completeness(StrEnum):
    """Whether a list names everybody or everything."""

    COMPLETE = "ja"
    OPEN = "nein"
    UNKNOWN = "unbekannt"


class MeetingStatus(StrEnum):
    """Whether a meeting took place."""

    PLANNED = "geplant"
    HELD = "stattgefunden"
    CANCELLED = "abgesagt"
    POSTPONED = "verschoben"
    PUBLISHED = "veröffentlicht"


class GapPolicy(StrEnum):
    """Whether unanswered questions are collected (``luecken`` in ``bot.yaml``)."""

    OFF = "nein"
    COLLECTED = "ja"
    SHOWN_AT_ONCE = "sofort"


class ParticipationKind(StrEnum):
    """The lists of people and bodies that a meeting may have."""

    PRESENT = "teilnehmende"
    EXCUSED = "entschuldigt"
    UNEXCUSED = "unentschuldigt"
    INVITED = "eingeladen"
    SIGNED = "unterzeichnende"
    ADDRESSED = "empfaenger"
