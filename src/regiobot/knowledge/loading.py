"""The whole way from a knowledge folder to the model: collect, name, link."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import Any, TypeAlias, TypeVar

from ..errors import Defect
from ..model import GoldenQuestion, KnowledgeBase, Source
from . import entries, messages
from .collecting import KINDS, Collection, Collector
from .doubts import Doubts
from .findings import Findings
from .folder import Survey, survey
from .identifiers import Kind, slug
from .linking import Linker
from .meetings import meeting
from .memory import Memory
from .names import Claim, Names
from .shapes import SourceShape
from .shapes.base import Shape
from .shapes.meetings import MeetingShape
from .shapes.questions import QuestionShape
from .validation import Entry

S = TypeVar("S", bound=Shape)
T = TypeVar("T")
_Build: TypeAlias = Callable[[Entry[S], Linker], T]

_NAME_KEYS = {Kind.ENTRY: "frage", Kind.MEETING: "titel"}


def read_folder(
    folder: Path,
    *,
    progress: Callable[[int, int], None] | None = None,
    hints: bool = True,
    today: date | None = None,
    memory: Memory | None = None,
) -> tuple[KnowledgeBase | None, tuple[Defect, ...]]:
    """Read all files of a knowledge folder.

    Args:
        folder: The knowledge folder.
        progress: Called after each file with the number done and of all.
        hints: False to leave out what is only doubtful, which saves looking up
            its place.
        today: The day for `Doubts`, or None to leave them out.
        memory: What an earlier reading brought, for this one and the next.

    Returns:
        The knowledge, None if a defect is fatal; and the defects, in order.
    """
    with _without_collecting_garbage():
        base, findings = _read(folder, progress, today, memory)
        if memory:
            # What is remembered stays, and holds no cycles. Searched again and again,
            # it would stop every answer for seconds.
            gc.freeze()
        return None if findings.fatal else base, findings.defects(hints=hints)


@contextmanager
def _without_collecting_garbage() -> Iterator[None]:
    """Let nothing search for cyclic garbage meanwhile.

    Loading makes millions of values and no cycles, but Python would look through all
    of them again and again: half of the time for 10,000 meetings.
    """
    enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if enabled:
            gc.enable()


def _read(
    folder: Path,
    progress: Callable[[int, int], None] | None,
    today: date | None,
    memory: Memory | None,
) -> tuple[KnowledgeBase, Findings]:
    findings = Findings()
    names = Names(findings)
    found = survey(folder)
    if memory:
        memory.begin()
    collector = Collector(findings, names, memory)
    for done, file in enumerate(found.files, start=1):
        collector.read(file)
        if progress:
            progress(done, len(found.files))
    collection = collector.collection
    _check_survey(folder, found, collection, findings)
    if any(defect.fatal for defect in found.defects):
        # What a misnamed file would name is not known.
        for kind in Kind:
            names.doubt_completeness(kind)
    _register(collection, names)
    base = _linked(collection, names, findings, memory)
    if today and not findings.fatal:
        Doubts(base, collection, findings, today).report()
    return base, findings


def _check_survey(
    folder: Path, found: Survey, collection: Collection, findings: Findings
) -> None:
    for defect in found.defects:
        findings.add(defect)
    if any(defect.fatal for defect in found.defects):
        return
    if not found.files:
        findings.add(_of_folder(folder, messages.FOLDER_EMPTY))
    elif not collection.treffen and not _meeting_lost(found, findings):
        findings.add(_of_folder(folder, messages.NO_MEETINGS))


def _meeting_lost(found: Survey, findings: Findings) -> bool:
    """Whether there may be a meeting in a file that could not be read."""
    return findings.fatal and any(file.stem == "treffen" for file in found.files)


def _of_folder(folder: Path, message: str) -> Defect:
    return Defect(file=folder.as_posix(), line=0, column=0, message=message)


def _register(collection: Collection, names: Names) -> None:
    """Tell everybody's names, before anybody is looked up."""
    for source in collection.sources:
        if not source.shape.only_names:
            claim = Claim(id=source.id, pinned=True, name=None, spot=source.spot)
            names.register(Kind.SOURCE, claim)
    for stem, kind in KINDS.items():
        for entry in collection.of(stem):
            claim = _claim(kind, entry)
            entry.id = claim.id
            if not entry.lost & {claim.name_key}:
                names.register(kind, claim)


def _claim(kind: Kind, entry: Entry[Any]) -> Claim:
    """What an entry wants to be called; the titles of meetings may recur."""
    shape = entry.shape
    name_key = _NAME_KEYS.get(kind, "name")
    name = None if kind is Kind.MEETING else getattr(shape, name_key)
    return Claim(
        id=entry.id or shape.kennung or slug(name or _dated_title(shape)),
        pinned=shape.kennung is not None,
        name=name,
        aliases=() if kind is Kind.MEETING else shape.auch or (),
        previous=shape.frueher or (),
        spot=entry.spot,
        name_key=name_key,
    )


def _dated_title(shape: MeetingShape) -> str:
    """What a meeting in a list of meetings is called after."""
    date = f"{shape.datum.iso} " if shape.datum else ""
    return date + shape.titel.de


def _linked(
    collection: Collection, names: Names, findings: Findings, memory: Memory | None
) -> KnowledgeBase:
    linker = Linker(names, findings)

    def all_of(listed: Iterable[Entry[S]], build: _Build[S, T]) -> tuple[T, ...]:
        if memory is None:
            return tuple(build(entry, linker) for entry in listed)
        return tuple(memory.linked(entry, build, linker) for entry in listed)

    base = KnowledgeBase(
        profile=entries.profile(next(iter(collection.bot), None), linker),
        organizations=all_of(collection.organisationen, entries.organization),
        people=all_of(collection.personen, entries.person),
        topics=all_of(collection.themen, entries.topic),
        series=all_of(collection.reihen, entries.series),
        meetings=all_of(collection.treffen, meeting),
        entries=all_of(collection.wissen, entries.knowledge_entry),
        sources=tuple(filter(None, all_of(collection.sources, _source))),
        questions=all_of(collection.fragen, _golden_question),
        previous_ids=names.previous_ids(),
    )
    _check_circles(base, collection, findings)
    return base


def _source(entry: Entry[SourceShape], linker: Linker) -> Source | None:
    """A publication that is described; one that is only named is looked up."""
    if entry.shape.only_names:
        linker.one(Kind.SOURCE, entry.id, entry.spot)
        return None
    return entries.source(entry, linker.findings)


def _golden_question(entry: Entry[QuestionShape], linker: Linker) -> GoldenQuestion:
    return entries.golden_question(entry, linker.findings)


def _check_circles(
    base: KnowledgeBase, collection: Collection, findings: Findings
) -> None:
    wholes = {body.id: body.part_of for body in base.organizations}
    entries.check_circles(wholes, collection.organisationen, "gehoert_zu", findings)
    wider = {topic.id: topic.parent for topic in base.topics}
    entries.check_circles(wider, collection.themen, "oberthema", findings)
