"""What earlier readings of a folder brought, so that only changes are read anew.

Two steps take nearly all of the time: reading a file, and linking an entry to what it
refers to. A file is known again by its bytes; a linked entry by the file, and by all
that it referred to being called as before. Only what nothing was found wrong or
doubtful in is remembered, so that every reading tells every defect.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any, TypeVar, cast

from .linking import Linker, Reference
from .shapes.base import Shape
from .validation import Entry

_T = TypeVar("_T")
FileKey = tuple[str, bytes]
"""The name of a file, and a hash of its bytes."""


@dataclass(frozen=True, slots=True)
class Taken:
    """What a file without a flaw brought.

    Attributes:
        entries: By the name of the list in the collection.
    """

    entries: dict[str, tuple[Entry[Any], ...]]


@dataclass(frozen=True, slots=True)
class _Link:
    entry: Entry[Any]
    value: object
    references: tuple[Reference, ...]


class Memory:
    """Remembers one reading until the next; to be kept as long as a folder is watched.

    One reading at a time may use it.
    """

    def __init__(self) -> None:
        self._files: dict[FileKey, Taken] = {}
        self._links: dict[int, _Link] = {}
        self._seen_files: dict[FileKey, Taken] = {}
        self._seen_links: dict[int, _Link] = {}
        self._references: dict[Reference, Reference] = {}
        self._given: dict[frozenset[str], set[str]] = {}

    def begin(self) -> None:
        """Start a reading, and forget what the last one did not meet."""
        if self._seen_files:
            self._files, self._links = self._seen_files, self._seen_links
        self._seen_files, self._seen_links = {}, {}

    def taken(self, key: FileKey) -> Taken | None:
        """What the file brought when it was read last, or None."""
        known = self._files.get(key)
        if known:
            self._seen_files[key] = known
        return known

    def take(self, key: FileKey, taken: Taken) -> None:
        """Remember what a file brought."""
        for entries in taken.entries.values():
            for entry in entries:
                self._share_given(entry.shape)
        self._seen_files[key] = taken

    def linked(
        self,
        entry: Entry[Any],
        build: Callable[[Entry[Any], Linker], _T],
        linker: Linker,
    ) -> _T:
        """The value that *build* makes of an entry, or made of it before."""
        known = self._links.get(id(entry))
        if known and known.entry is entry and linker.all_still(known.references):
            self._seen_links[id(entry)] = known
            return cast("_T", known.value)
        found = linker.findings.count
        value, references = linker.recorded(lambda: build(entry, linker))
        if linker.findings.count == found:
            own = self._shared(references)
            self._seen_links[id(entry)] = _Link(entry, value, own)
        return value

    def _share_given(self, value: object) -> None:
        """Keep the names of the given fields in memory once for all shapes.

        Each shape has a set of its own, 200 bytes long; nobody changes them.
        """
        if isinstance(value, Shape):
            given = value.model_fields_set
            shared = self._given.setdefault(frozenset(given), given)
            object.__setattr__(value, "__pydantic_fields_set__", shared)
            for inner in value.__dict__.values():
                self._share_given(inner)
        elif isinstance(value, list):
            for inner in value:
                self._share_given(inner)

    def _shared(self, references: Iterable[Reference]) -> tuple[Reference, ...]:
        """The same references, each in memory once for all entries."""
        known = self._references
        return tuple(known.setdefault(each, each) for each in references)
