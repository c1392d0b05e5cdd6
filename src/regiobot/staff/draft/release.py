"""A release taken apart: letterhead, headline, sentences, everybody it names."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cached_property
from itertools import islice

from ... import dates
from ...model import Organization
from ...text import fold
from .bodies import Bodies
from .document import BlockKind, Document
from .names import Names
from .people import Mention, People
from .sentences import Passage, Sentence, passage

LETTERHEAD = re.compile(
    r"presse|medieninformation|\bmedien\b|mitteilung nr|informiert$|^datum\b|"
    r"^herausgeber\b|sperrfrist|^nr\.|\bden \d{1,2}\.|newsletter",
    re.IGNORECASE,
)
# "Sitzung des Ausschusses vom 22. Oktober 2025" is a headline despite its day.
_MEETING_LINE = re.compile(
    r"\w*(?:sitzung|runde|konferenz|gespräch|treffen|versammlung|protokoll) \w",
    re.IGNORECASE,
)
_FOOTER = re.compile(
    r"(?:presse)?kontakt|rückfragen|ansprechpartner|kommentar|impressum|über (?:uns|"
    r"den|die)\b|"
    r"bildunterschrift|hinweis für die redaktion|telefon|tel\.",
    re.IGNORECASE,
)
_DATELINE = re.compile(
    r"^(?P<place>[^\W\d_][^,.:]{1,40}), (?:den )?(?P<day>\d{1,2}\. ?\w+\.? "
    r"?\d{4})(?:\.| ?[–—:-])?\s*"
)
_TITLE_WORDS = 3  # a headline has at least as many; "Potsdam" alone is a place
_LONGEST_TITLE = 300  # letters
_LEAD = 2  # sentences
UNDATED = date(2000, 1, 1)
"""Stands for today where the release has no day; nothing may be counted from it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Noted:
    """A value of the draft, with what the editor should look at.

    Attributes:
        remark: A German sentence that says what is uncertain, or empty.
        sentence: The sentence it came from, or empty.
    """

    value: str
    remark: str = ""
    sentence: str = ""


@dataclass(kw_only=True)
class Release:
    """A release, with everything that several rules ask for.

    Attributes:
        document: As read.
        names: The names of the knowledge.
    """

    document: Document
    names: Names
    own: Organization | None = None
    passages: tuple[Passage, ...] = field(init=False)

    def __post_init__(self) -> None:
        blocks = self.document.blocks
        self.passages = tuple(passage(n, block) for n, block in enumerate(blocks))

    @cached_property
    def bodies(self) -> Bodies:
        """Finds bodies; "der Kreis" means the one that publishes."""
        return Bodies(self.names, self.own)

    @cached_property
    def people(self) -> People:
        """Finds people."""
        return People(self.names, self.bodies)

    @cached_property
    def everybody(self) -> tuple[Mention, ...]:
        """Every person named in full, in reading order, each with all that is said."""
        found: dict[str, Mention] = {}
        for part in self.body:
            item = part.block.kind is BlockKind.ITEM
            for sentence in part.sentences:
                for person in self.people.find(sentence.bare, item=item):
                    first = found.get(person.name)
                    found[person.name] = _merged(first, person) if first else person
        full = [p for p in found.values() if not p.surname_only or p.person]
        surnames = {p.surname for p in full}
        return tuple(
            p for p in found.values() if p in full or p.surname not in surnames
        )

    @cached_property
    def first_prose(self) -> int:
        """The number of the first block that is running text."""
        for part in self.passages:
            text, kind = part.block.text, part.block.kind
            label = kind is BlockKind.LINE and text.endswith(":")
            if label or kind in (BlockKind.PROSE, BlockKind.ITEM):
                return part.number
        return len(self.passages)

    @cached_property
    def headline(self) -> str | None:
        """The headline: what the page says, else the first line that can be one."""
        if self.document.title:
            return self.document.title
        head = [p.block for p in self.passages[: self.first_prose]]
        for wanted in (BlockKind.HEADING, BlockKind.LINE):
            for block in head:
                if block.kind is wanted and self._can_be_headline(block.text):
                    return block.text
        return None

    def _can_be_headline(self, text: str) -> bool:
        if len(text) > _LONGEST_TITLE or len(text.split()) < _TITLE_WORDS:
            return False
        if LETTERHEAD.search(text) or self._is_body(text):
            return False
        return not _full_days(text) or bool(_MEETING_LINE.match(text))

    def _is_body(self, text: str) -> bool:
        """Whether a line is nothing but the name of a body."""
        return any(b.end - b.start == len(text) for b in self.bodies.find(text))

    @cached_property
    def letterhead(self) -> tuple[str, ...]:
        """The lines in front of the running text, without the headline."""
        head = [p.block.text for p in self.passages[: self.first_prose]]
        return tuple(text for text in head if text != self.headline)

    @cached_property
    def dateline(self) -> re.Match[str] | None:
        """The place and the day with which the running text begins, or None."""
        if self.first_prose == len(self.passages):
            return None
        return _DATELINE.match(self.passages[self.first_prose].block.text)

    @cached_property
    def body(self) -> tuple[Passage, ...]:
        """The running text with its lists, without letterhead and footer."""
        kept: list[Passage] = []
        for part in self.passages[self.first_prose :]:
            kind = part.block.kind
            if kind is not BlockKind.PROSE and _FOOTER.match(part.block.text):
                break
            kept.append(part)
        return tuple(kept)

    @cached_property
    def lead(self) -> tuple[Sentence, ...]:
        """The first sentences, which say what, when and where."""
        told = (s for s in self.sentences if not s.text.endswith("?"))
        return tuple(islice(told, _LEAD))

    @property
    def sentences(self) -> Iterator[Sentence]:
        """The sentences of the running text, without lists and without the dateline."""
        for part in self.body:
            if part.block.kind is not BlockKind.PROSE:
                continue
            for sentence in part.sentences:
                if not self._is_dateline(sentence):
                    yield sentence

    def _is_dateline(self, sentence: Sentence) -> bool:
        found = self.dateline
        if not found or sentence.block != self.first_prose or sentence.start:
            return False
        return len(sentence.text) <= len(found.group())

    @cached_property
    def published(self) -> tuple[date, str] | None:
        """The day of publication and where it stands, or None."""
        if self.document.published:
            return self.document.published, ""
        for text in self.letterhead:
            if days := _full_days(text):
                return days[0], text
        if self.dateline and (days := _full_days(self.dateline["day"])):
            return days[0], self.dateline.group().strip()
        return None

    @property
    def today(self) -> date:
        """The day from which "gestern" counts; `UNDATED` if it is not known."""
        return self.published[0] if self.published else UNDATED


def _full_days(text: str) -> list[date]:
    """The days that a text names with their year."""
    found = dates.find(fold(text), today=UNDATED)
    written = re.search(r"\d{1,2}\.|\d{4}-\d\d-\d\d", text)
    return [p.first for p in found if written and p.first and p.first == p.last]


def _merged(first: Mention, later: Mention) -> Mention:
    """The first mention with what only a later one tells."""
    return replace(
        first,
        title=first.title or later.title,
        office=first.office or later.office,
        body=first.body or later.body,
        surname_only=first.surname_only and later.surname_only,
    )
