"""Entries of all files but the meetings, as values of the model."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any

from ..model import (
    Contact,
    GapPolicy,
    GoldenQuestion,
    KnowledgeEntry,
    Membership,
    Organization,
    PartialDate,
    Person,
    Profile,
    Reading,
    Series,
    Source,
    Topic,
)
from . import hints, messages
from .findings import Findings, Spot
from .identifiers import Kind
from .linking import Linker, text
from .shapes import SourceShape
from .shapes.entries import (
    EntryShape,
    MembershipShape,
    OrganizationShape,
    OriginShape,
    PersonShape,
    SeriesShape,
    TopicShape,
)
from .shapes.profile import ProfileShape
from .shapes.questions import QuestionShape
from .validation import Entry

_ROTATING = "wechselnd"
_TITLE = re.compile(r"(?:(?:Dr|Prof|Dipl|Ing)\.[-\w.]*\s*)+|(?:Herr|Frau) ")


def source(entry: Entry[SourceShape], findings: Findings) -> Source:
    """A publication; one that says nothing is reported."""
    shape = entry.shape
    if entry.whole and not (shape.titel or shape.herausgeber or shape.adresse):
        findings.error(entry.spot, messages.SOURCE_WITHOUT_CONTENT)
    return Source(
        id=entry.id,
        title=shape.titel,
        publisher=shape.herausgeber,
        date=shape.datum,
        url=shape.adresse,
        retrieved=shape.abgerufen,
        extent=shape.umfang,
    )


def organization(entry: Entry[OrganizationShape], linker: Linker) -> Organization:
    """A municipality, district, association or the like."""
    shape = entry.shape
    sources = linker.sources(shape, entry.spot, entry.inherited)
    if shape.beschreibung:
        _expect_source(sources, entry, linker)
    return Organization(
        id=entry.id,
        name=shape.name,
        kind=shape.art,
        part_of=linker.one(
            Kind.ORGANIZATION, shape.gehoert_zu, entry.spot / "gehoert_zu"
        ),
        aliases=tuple(shape.auch or ()),
        confusable=linker.several(
            Kind.ORGANIZATION, shape.verwechselt_mit, entry.spot / "verwechselt_mit"
        ),
        ags=shape.ags,
        description=text(shape.beschreibung),
        sources=sources,
    )


def person(entry: Entry[PersonShape], linker: Linker) -> Person:
    """Somebody with all offices."""
    shape = entry.shape
    sources = linker.sources(shape, entry.spot, entry.inherited)
    if shape.beschreibung:
        _expect_source(sources, entry, linker)
    if title := _TITLE.match(shape.name):
        message = hints.TITLE_IN_NAME.format(
            title=title[0].strip(), name=shape.name[title.end() :]
        )
        linker.findings.doubt(entry.spot / "name", message)
    memberships = tuple(
        _membership(office, entry, entry.spot / "aemter" / index, sources, linker)
        for index, office in enumerate(shape.aemter or ())
    )
    return Person(
        id=entry.id,
        name=shape.name,
        gender=shape.geschlecht,
        title=shape.anrede,
        aliases=tuple(shape.auch or ()),
        party=shape.partei,
        memberships=memberships,
        description=text(shape.beschreibung),
        sources=sources,
    )


def _membership(
    shape: MembershipShape,
    entry: Entry[PersonShape],
    spot: Spot,
    inherited: tuple[str, ...],
    linker: Linker,
) -> Membership:
    sources = linker.sources(shape, spot, inherited)
    if not sources and entry.whole:
        message = hints.OFFICE_WITHOUT_SOURCE.format(office=shape.amt)
        linker.findings.doubt(spot, message)
    current = not isinstance(shape.bis, PartialDate) and shape.bis is not None
    end = shape.bis if isinstance(shape.bis, PartialDate) else None
    linker.check_order(shape.von, end, spot, ("von", "bis"))
    return Membership(
        person=entry.id,
        office=shape.amt,
        organization=linker.one(
            Kind.ORGANIZATION, shape.organisation, spot / "organisation"
        ),
        start=shape.von,
        end=end,
        current=current,
        acting=bool(shape.kommissarisch),
        note=text(shape.hinweis),
        sources=sources,
    )


def topic(entry: Entry[TopicShape], linker: Linker) -> Topic:
    """Something that meetings talk about."""
    shape = entry.shape
    sources = linker.sources(shape, entry.spot, entry.inherited)
    if shape.beschreibung:
        _expect_source(sources, entry, linker)
    return Topic(
        id=entry.id,
        name=shape.name,
        aliases=tuple(shape.auch or ()),
        parent=linker.one(Kind.TOPIC, shape.oberthema, entry.spot / "oberthema"),
        description=text(shape.beschreibung),
        sources=sources,
    )


def series(entry: Entry[SeriesShape], linker: Linker) -> Series:
    """A row of meetings under one name."""
    shape = entry.shape
    sources = linker.sources(shape, entry.spot, entry.inherited)
    if shape.beschreibung:
        _expect_source(sources, entry, linker)
    hosts = shape.gastgeber or []
    rotating = hosts == [_ROTATING]
    origins = tuple(
        _origin(origin, entry.spot / "beginn" / index, sources, linker)
        for index, origin in enumerate(shape.beginn or ())
    )
    return Series(
        id=entry.id,
        name=shape.name,
        aliases=tuple(shape.auch or ()),
        description=text(shape.beschreibung),
        frequency=shape.turnus,
        hosts=()
        if rotating
        else linker.several(Kind.ORGANIZATION, hosts, entry.spot / "gastgeber"),
        rotating=rotating,
        origins=origins,
        sources=sources,
    )


def _origin(
    shape: OriginShape, spot: Spot, inherited: tuple[str, ...], linker: Linker
) -> Reading:
    sources = linker.sources(shape, spot, inherited)
    if not sources:
        linker.findings.doubt(spot, hints.ORIGIN_WITHOUT_SOURCE)
    return Reading(
        field="beginn",
        claim=shape.angabe.text(),
        according_to=shape.laut,
        sources=sources,
    )


def knowledge_entry(entry: Entry[EntryShape], linker: Linker) -> KnowledgeEntry:
    """A question with its answer; it must have a source."""
    shape = entry.shape
    sources = linker.sources(shape, entry.spot, entry.inherited)
    if not shape.quelle and not sources and entry.whole:
        linker.findings.error(entry.spot, messages.ENTRY_WITHOUT_SOURCE)
    return KnowledgeEntry(
        id=entry.id,
        question=shape.frage,
        answer=shape.antwort.text(),
        aliases=tuple(shape.auch or ()),
        topics=linker.several(Kind.TOPIC, shape.themen, entry.spot / "themen"),
        sources=sources,
    )


def golden_question(entry: Entry[QuestionShape], findings: Findings) -> GoldenQuestion:
    """A question that must be answered right."""
    shape = entry.shape
    if entry.whole and (shape.frage is None) == (shape.dialog is None):
        findings.error(entry.spot, messages.FRAGE_OR_DIALOG)
    elif shape.dialog == []:
        findings.error(entry.spot / "dialog", messages.EMPTY_DIALOG)
    elif entry.whole and not (shape.erwartet or shape.nicht or shape.status):
        findings.doubt(entry.spot, hints.NOTHING_EXPECTED)
    for index, line in enumerate(shape.erwartet or ()):
        if not line:
            findings.error(entry.spot / "erwartet" / index, messages.EMPTY_ITEM)
    return GoldenQuestion(
        turns=tuple(shape.dialog or ([shape.frage] if shape.frage else ())),
        place=entry.spot.line,
        asked_on=shape.jetzt,
        expected=tuple(tuple(line) for line in shape.erwartet or ()),
        forbidden=tuple(shape.nicht or ()),
        status=shape.status,
    )


def profile(entry: Entry[ProfileShape] | None, linker: Linker) -> Profile:
    """What the bot says of itself."""
    if entry is None:
        return Profile()
    shape = entry.shape
    contact, privacy = shape.kontakt, shape.datenschutz
    return Profile(
        name=shape.name or Profile().name,
        region=shape.region,
        publisher=shape.herausgeber,
        contact=Contact(name=contact.name, address=contact.adresse)
        if contact
        else None,
        privacy=Contact(name=privacy.verantwortlich, address=privacy.adresse)
        if privacy
        else None,
        greeting=text(shape.begruessung),
        standard_series=linker.one(
            Kind.SERIES, shape.standard_reihe, entry.spot / "standard_reihe"
        ),
        gaps=GapPolicy(shape.luecken) if shape.luecken else GapPolicy.OFF,
    )


def check_circles(
    parents: Mapping[str, str | None],
    entries: Sequence[Entry[Any]],
    key: str,
    findings: Findings,
) -> None:
    """Report entries that in the end belong to themselves, each circle once.

    Args:
        parents: Identifier of the parent, by identifier.
        entries: Those that have the identifiers.
        key: The YAML key of the parent.
        findings: Takes up the circles.
    """
    known = {entry.id: entry for entry in entries}
    settled: set[str] = set()
    for start in known:
        way: dict[str, None] = {}
        at: str | None = start
        while at and at not in way and at not in settled:
            way[at] = None
            at = parents.get(at)
        settled.update(way)
        if at in way:
            ids = list(way)
            circle = [*ids[ids.index(at) :], at]
            around = " → ".join(known[id_].shape.name for id_ in circle)
            message = messages.CIRCLE.format(key=key, names=around)
            findings.error(known[at].spot / key, message)


def _expect_source(sources: tuple[str, ...], entry: Entry[Any], linker: Linker) -> None:
    if not sources and entry.whole:
        spot = entry.spot / "beschreibung"
        linker.findings.doubt(spot, hints.DESCRIPTION_WITHOUT_SOURCE)
