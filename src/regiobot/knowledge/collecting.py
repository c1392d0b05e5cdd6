"""Files to entries with their shapes, before names and references are looked at."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field, fields
from typing import Any

import yaml

from ..errors import Defect
from . import hints, messages, reading, syntax
from .findings import Document, Findings, Spot
from .folder import KnowledgeFile, content, decoded
from .identifiers import Kind, slug
from .memory import Memory, Taken
from .names import Names
from .reading import Raw
from .shapes import ENTRY_SHAPES, SourceShape
from .shapes.base import ListFileShape
from .shapes.entries import (
    EntryShape,
    OrganizationShape,
    PersonShape,
    SeriesShape,
    TopicShape,
)
from .shapes.meetings import MeetingShape
from .shapes.profile import ProfileShape
from .shapes.questions import QuestionShape
from .validation import Entry, validated

KINDS = {
    "organisationen": Kind.ORGANIZATION,
    "personen": Kind.PERSON,
    "themen": Kind.TOPIC,
    "reihen": Kind.SERIES,
    "treffen": Kind.MEETING,
    "wissen": Kind.ENTRY,
}
"""The kinds that can be referred to, by the name of their file or folder."""

_NAMING_KEYS = {"name", "frage", "titel", "kennung", "auch"}


@dataclass(slots=True)
class Collection:
    """The entries of all files, in the order of the files' names.

    Attributes:
        sources: Of all files, also those that only name one described elsewhere.
    """

    bot: list[Entry[ProfileShape]] = field(default_factory=list)
    organisationen: list[Entry[OrganizationShape]] = field(default_factory=list)
    personen: list[Entry[PersonShape]] = field(default_factory=list)
    themen: list[Entry[TopicShape]] = field(default_factory=list)
    reihen: list[Entry[SeriesShape]] = field(default_factory=list)
    wissen: list[Entry[EntryShape]] = field(default_factory=list)
    treffen: list[Entry[MeetingShape]] = field(default_factory=list)
    fragen: list[Entry[QuestionShape]] = field(default_factory=list)
    sources: list[Entry[SourceShape]] = field(default_factory=list)

    def of(self, stem: str) -> list[Entry[Any]]:
        """The entries of the files called *stem*."""
        entries: list[Entry[Any]] = getattr(self, stem)
        return entries


class Collector:
    """Reads files one by one into a `Collection`."""

    def __init__(
        self, findings: Findings, names: Names, memory: Memory | None = None
    ) -> None:
        self.collection = Collection()
        self._memory = memory
        self._findings = findings
        self._names = names

    def read(self, file: KnowledgeFile) -> None:
        """Take up the entries of a file; report what is wrong with it."""
        data = content(file)
        if isinstance(data, Defect) or self._memory is None:
            self._read(file, data)
            return
        key = file.name, hashlib.blake2b(data, digest_size=16).digest()
        known = self._memory.taken(key)
        if known:
            for name, entries in known.entries.items():
                self.collection.of(name).extend(entries)
            return
        before, found = self._lengths(), self._findings.count
        self._read(file, data)
        if self._findings.count == found:
            added = {
                name: tuple(self.collection.of(name)[length:])
                for name, length in before.items()
            }
            self._memory.take(key, Taken(entries=added))

    def _lengths(self) -> dict[str, int]:
        names = [each.name for each in fields(Collection)]
        return {name: len(self.collection.of(name)) for name in names}

    def _read(self, file: KnowledgeFile, data: bytes | Defect) -> None:
        text = data if isinstance(data, Defect) else decoded(file, data)
        if isinstance(text, Defect):
            self._give_up(file.stem, text)
            return
        document = Document(file.name, file.stem, text)
        try:
            parsed = reading.parse(text)
        except yaml.YAMLError as error:
            found = syntax.explain(error, text)
            self._give_up(file.stem, _defect(document, found))
            return
        for place, line in parsed.duplicates:
            message = messages.DUPLICATE_KEY.format(key=place.key, line=line)
            self._findings.at(document, place, message, fatal=True)
        lines = text.splitlines() if parsed.empty else []
        for place in parsed.empty:
            commented = "#" in lines[place.line - 1]
            template = hints.EMPTY_BEFORE_HASH if commented else hints.EMPTY_FIELD
            message = template.format(key=place.key)
            self._findings.at(document, place, message, fatal=False)
        if parsed.value is None:
            self._findings.add(_empty(document))
        elif file.stem == "bot":
            self._take_profile(document, parsed.value)
        elif file.stem == "treffen" and _is_one_meeting(parsed.value):
            self._take_meeting_file(document, parsed.value)
        else:
            self._take_list(document, parsed.value)

    def _give_up(self, stem: str, defect: Defect) -> None:
        """Report a file that cannot be used; what it would name is not known."""
        self._findings.add(defect)
        self._names.doubt_completeness(Kind.SOURCE)
        if stem in KINDS:
            self._names.doubt_completeness(KINDS[stem])

    def _take_profile(self, document: Document, raw: Raw) -> None:
        if isinstance(raw, list):
            self._findings.add(_whole(document, messages.NO_MAPPING_FILE))
            return
        entry = validated(ProfileShape, raw, Spot(document, ()), self._findings)
        profiles = self.collection.bot
        if entry and profiles:
            place = profiles[0].spot.document.name
            text = messages.SECOND_PROFILE.format(place=place)
            self._findings.add(_whole(document, text))
        elif entry:
            profiles.append(entry)

    def _take_meeting_file(self, document: Document, raw: Raw) -> None:
        entry = self._take_entry(Spot(document, ()), raw, ())
        if entry and not entry.id:
            entry.id = slug(file_stem(document))

    def _take_list(self, document: Document, raw: Raw) -> None:
        stem = document.stem
        if isinstance(raw, dict) and not {"eintraege", "quellen"} & set(raw):
            self._give_up(stem, _whole(document, messages.NO_LIST_FILE))
            return
        whole = Spot(document, ())
        listed = validated(ListFileShape, raw, whole, self._findings)
        entries = listed.shape.eintraege if listed else None
        if stem in KINDS and entries is None:
            self._names.doubt_completeness(KINDS[stem])
        if listed is None:
            return
        ids = self._take_sources(listed, listed.shape.quellen)
        for index, item in enumerate(entries or []):
            self._take_entry(whole / "eintraege" / index, item, ids[:1])

    def _take_entry(
        self, spot: Spot, raw: Raw, inherited: tuple[str, ...]
    ) -> Entry[Any] | None:
        stem = spot.document.stem
        entry = validated(ENTRY_SHAPES[stem], raw, spot, self._findings)
        if stem in KINDS and (entry is None or entry.lost & _NAMING_KEYS):
            self._names.doubt_completeness(KINDS[stem])
        if entry is None:
            return None
        entry.inherited = inherited
        self.collection.of(stem).append(entry)
        if isinstance(entry.shape, MeetingShape):
            entry.id = entry.shape.kennung or ""
            ids = self._take_sources(entry, entry.shape.quellen)
            entry.inherited = ids or inherited
        return entry

    def _take_sources(
        self, holder: Entry[Any], shapes: list[SourceShape] | None
    ) -> tuple[str, ...]:
        """Take up publications; their identifiers, in the order of the file."""
        if "quellen" in holder.lost:
            self._names.doubt_completeness(Kind.SOURCE)
        ids = []
        for index, shape in enumerate(shapes or []):
            spot = holder.spot / "quellen" / index
            entry = Entry(shape, spot, whole=holder.whole)
            entry.id = shape.kuerzel or _unnamed_source(spot)
            self.collection.sources.append(entry)
            ids.append(entry.id)
        return tuple(ids)


def file_stem(document: Document) -> str:
    """``2021-12-02-regionalgespraech`` for a file of that name, in any folder."""
    return document.name.rpartition("/")[2].removesuffix(".yaml")


def _is_one_meeting(raw: Raw) -> bool:
    return not isinstance(raw, list) and "eintraege" not in (raw or {})


def _unnamed_source(spot: Spot) -> str:
    numbers = [str(part + 1) for part in spot.path if isinstance(part, int)]
    return slug(f"{file_stem(spot.document)} quelle {' '.join(numbers)}")


def _defect(document: Document, found: syntax.Complaint) -> Defect:
    return Defect(
        file=document.name,
        line=found.line,
        column=found.column,
        message=found.message,
    )


def _empty(document: Document) -> Defect:
    # An empty list says "none yet"; an empty meeting is a slip or a lost file.
    meeting = document.stem == "treffen"
    text = messages.MEETING_FILE_EMPTY if meeting else messages.FILE_EMPTY
    return Defect(file=document.name, line=0, column=0, message=text, fatal=meeting)


def _whole(document: Document, message: str) -> Defect:
    return Defect(file=document.name, line=1, column=1, message=message)
