"""Defects while they are collected, each tied to a value in a file.

Places are looked up last: they cost a second pass over the file, which files without
a defect never need.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from typing import NamedTuple

from ..errors import Defect
from .labels import label
from .reading import Outline, Path, Place

_IMPLIED_KEYS = ("eintraege", "liste")  # a plain list does not write them


@dataclass(slots=True, eq=False)
class Document:
    """A knowledge file that could be read.

    Attributes:
        name: Relative to the knowledge folder.
        stem: What it is about, such as ``personen``.
        text: Its content.
    """

    name: str
    stem: str
    text: str
    _outline: Outline | None = None

    def place(self, path: Path, *, on_key: bool = False) -> tuple[int, int]:
        """Line and column of a value, from 1."""
        return self._outlined().locate(path, on_key=on_key)

    def path_to(self, line: int) -> Path:
        """The path to the value in a line, counted from 1."""
        return self._outlined().path_to(line)

    def label(self, path: Path) -> str:
        """What an editor calls the entry in which a value stands."""
        return label(self.stem, self._outlined(), path)

    def forget(self) -> None:
        """Free the memory that looking up places took."""
        self._outline = None

    def _outlined(self) -> Outline:
        if self._outline is None:
            self._outline = Outline(self.text)
        return self._outline


class Spot(NamedTuple):
    """A value in a document; ``spot / "name"`` is a value within it."""

    document: Document
    path: Path

    def __truediv__(self, part: str | int) -> Spot:
        return Spot(self.document, (*self.path, part))

    @property
    def line(self) -> str:
        """File and line for a sentence: ``personen.yaml:14``."""
        return f"{self.document.name}:{self.document.place(self.path)[0]}"


@dataclass(frozen=True, slots=True, kw_only=True)
class _Finding:
    path: Path
    message: str
    hint: str
    field: str
    fatal: bool
    on_key: bool = False
    place: tuple[int, int] | None = None


@dataclass(slots=True)
class Findings:
    """All defects found so far.

    Attributes:
        placed: Those whose place is already known.
        fatal: Whether one of them is fatal.
        count: How many there are, before the same one is told once.
    """

    placed: list[Defect] = field(default_factory=list)
    fatal: bool = False
    count: int = 0
    _by_document: dict[Document, list[_Finding]] = field(
        default_factory=lambda: defaultdict(list)
    )

    def add(self, defect: Defect) -> None:
        """Take up a defect whose place is known."""
        self.placed.append(defect)
        self._counted(defect.fatal)

    def at(
        self, document: Document, place: Place, message: str, *, fatal: bool
    ) -> None:
        """Take up something about a key whose place is known."""
        finding = _Finding(
            path=(),
            message=message,
            hint="",
            field=place.key,
            fatal=fatal,
            place=(place.line, place.column),
        )
        self._by_document[document].append(finding)
        self._counted(fatal)

    def error(
        self, spot: Spot, message: str, hint: str = "", *, on_key: bool = False
    ) -> None:
        """Take up something wrong; *on_key* if the key is at fault, not its value."""
        self._take(spot, message, hint, fatal=True, on_key=on_key)

    def doubt(self, spot: Spot, message: str) -> None:
        """Take up something doubtful, but usable."""
        self._take(spot, message, "", fatal=False, on_key=False)

    def defects(self, *, hints: bool) -> tuple[Defect, ...]:
        """All of them, or all fatal ones, by file, line and column."""
        found = [defect for defect in self.placed if hints or defect.fatal]
        for document, findings in self._by_document.items():
            found += [
                _placed(document, finding)
                for finding in findings
                if hints or finding.fatal
            ]
            document.forget()
        wrong = {defect.place for defect in found if defect.fatal}
        # What is wrong need not be called doubtful as well.
        unique = dict.fromkeys(d for d in found if d.fatal or d.place not in wrong)
        return tuple(sorted(unique, key=lambda d: (d.file, d.line, d.column)))

    def _take(
        self, spot: Spot, message: str, hint: str, *, fatal: bool, on_key: bool
    ) -> None:
        keys = [part for part in spot.path if part not in _IMPLIED_KEYS]
        finding = _Finding(
            path=spot.path,
            message=message,
            hint=hint,
            field=next((key for key in reversed(keys) if isinstance(key, str)), ""),
            fatal=fatal,
            on_key=on_key,
        )
        self._by_document[spot.document].append(finding)
        self._counted(fatal)

    def _counted(self, fatal: bool) -> None:
        self.count += 1
        self.fatal = self.fatal or fatal


def _placed(document: Document, finding: _Finding) -> Defect:
    path = finding.path
    if finding.place:
        line, column = finding.place
        path = document.path_to(line)
    else:
        line, column = document.place(path, on_key=finding.on_key)
    return Defect(
        file=document.name,
        line=line,
        column=column,
        message=finding.message,
        hint=finding.hint,
        field=finding.field,
        entry=document.label(path),
        fatal=finding.fatal,
    )
