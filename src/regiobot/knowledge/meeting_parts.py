"""The lists of a meeting entry as values of the model: who, what, with what result."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TypeVar

from ..model import (
    AgendaItem,
    Figure,
    Outcome,
    Participation,
    ParticipationKind,
    Reading,
    Roster,
    Statement,
)
from . import hints, messages
from .findings import Spot
from .identifiers import FactIds, Kind
from .linking import Linker, text
from .shapes.base import Citing, Listing
from .shapes.meetings import MeetingShape
from .shapes.parts import ParticipantShape, StatementShape
from .validation import Entry

T = TypeVar("T")

_VERBATIM = "wörtlich"
_DEFAULT_AGENDA_STATE = "behandelt"


class MeetingParts:
    """Builds the lists of one meeting; its facts inherit its first source."""

    def __init__(self, entry: Entry[MeetingShape], linker: Linker) -> None:
        self._entry = entry
        self._shape = entry.shape
        self._inherited = entry.inherited[:1]
        self._linker = linker

    def rosters(self) -> Iterator[Roster]:
        """The lists of people, each kind that the file has."""
        for kind in ParticipationKind:
            listing: Listing[ParticipantShape] | None
            listing = getattr(self._shape, kind.value)
            if listing is not None:
                yield Roster(
                    kind=kind,
                    completeness=listing.completeness,
                    participations=tuple(
                        self._participation(kind, item, spot)
                        for item, spot in self._each(kind.value, listing)
                    ),
                )

    def agenda(self) -> Iterator[AgendaItem]:
        """The topics."""
        for item, spot in self._each("themen", self._shape.themen):
            if self._entry.whole and not (item.thema or item.titel):
                self._linker.findings.error(spot, messages.AGENDA_WITHOUT_TOPIC)
            yield AgendaItem(
                topic=self._linker.one(Kind.TOPIC, item.thema, spot / "thema"),
                number=item.nummer,
                status=item.stand or _DEFAULT_AGENDA_STATE,
                title=text(item.titel),
                text=text(item.text),
                sources=self._sources(item, spot),
            )

    def statements(self) -> Iterator[Statement]:
        """What was said."""
        ids = FactIds(self._entry.id, "a")
        for item, spot in self._each("aussagen", self._shape.aussagen):
            self._check_statement(item, spot)
            person = self._linker.one(Kind.PERSON, item.person, spot / "person")
            organization = self._organization(item.organisation, spot)
            speaker = person or item.gruppe or organization or ""
            yield Statement(
                id=ids.of(speaker, item.text.de),
                text=item.text.de,
                verbatim=item.art == _VERBATIM,
                person=person,
                organization=organization,
                group=item.gruppe,
                topics=self._topics(item.themen, spot),
                locus=item.stelle,
                sources=self._sources(item, spot),
            )

    def outcomes(self) -> Iterator[Outcome]:
        """What was decided or agreed."""
        ids = FactIds(self._entry.id, "e")
        for item, spot in self._each("ergebnisse", self._shape.ergebnisse):
            yield Outcome(
                id=ids.of(item.text.de),
                text=item.text.text(),
                kind=item.art,
                topics=self._topics(item.themen, spot),
                due=item.frist,
                implemented=item.umgesetzt,
                sources=self._sources(item, spot),
            )

    def figures(self) -> Iterator[Figure]:
        """The numbers that were named."""
        ids = FactIds(self._entry.id, "z")
        for item, spot in self._each("zahlen", self._shape.zahlen):
            yield Figure(
                id=ids.of(item.angabe, item.was.de, item.jahr or ""),
                claim=item.angabe,
                subject=item.was.text(),
                year=item.jahr,
                topics=self._topics(item.themen, spot),
                sources=self._sources(item, spot),
            )

    def disputes(self) -> Iterator[Reading]:
        """What the sources disagree about."""
        for item, spot in self._each("widersprueche", self._shape.widersprueche):
            yield Reading(
                field=item.feld,
                claim=item.angabe.text(),
                according_to=item.laut,
                sources=self._sources(item, spot),
            )

    def _each(self, key: str, listing: Listing[T] | None) -> Iterator[tuple[T, Spot]]:
        """The items of a list with their place."""
        spot = self._entry.spot / key / "liste"
        for index, item in enumerate(listing.items if listing else ()):
            yield item, spot / index

    def _participation(
        self, kind: ParticipationKind, shape: ParticipantShape, spot: Spot
    ) -> Participation:
        self._check_actor(shape, spot)
        return Participation(
            kind=kind,
            person=self._linker.one(Kind.PERSON, shape.person, spot / "person"),
            organization=self._organization(shape.organisation, spot),
            group=shape.gruppe,
            office=shape.amt,
            role=shape.rolle,
            on_behalf_of=shape.vertritt,
            span=shape.von_bis,
            reason=shape.grund,
            sources=self._sources(shape, spot),
        )

    def _organization(self, written: str | None, spot: Spot) -> str | None:
        return self._linker.one(Kind.ORGANIZATION, written, spot / "organisation")

    def _sources(self, citing: Citing, spot: Spot) -> tuple[str, ...]:
        # A meeting without sources is refused; what its parts name only follows.
        if not self._inherited:
            return ()
        return self._linker.sources(citing, spot, self._inherited)

    def _topics(self, written: list[str] | None, spot: Spot) -> tuple[str, ...]:
        return self._linker.several(Kind.TOPIC, written, spot / "themen")

    def _check_actor(
        self, shape: ParticipantShape | StatementShape, spot: Spot
    ) -> None:
        if not self._entry.whole:
            return
        if shape.person and shape.gruppe:
            self._linker.findings.error(spot, messages.PERSON_AND_GROUP)
        elif not (shape.person or shape.gruppe or shape.organisation):
            self._linker.findings.error(spot, messages.NOBODY)

    def _check_statement(self, shape: StatementShape, spot: Spot) -> None:
        self._check_actor(shape, spot)
        if not self._entry.whole:
            return
        findings = self._linker.findings
        if shape.art is None:
            findings.doubt(spot, hints.STATEMENT_WITHOUT_KIND)
        if not shape.themen:
            findings.doubt(spot, hints.STATEMENT_WITHOUT_TOPIC)
        if shape.text.en or shape.text.leicht:
            if shape.art == _VERBATIM:
                findings.error(spot / "text", messages.VERBATIM_VARIANT)
            else:
                findings.doubt(spot / "text", hints.STATEMENT_VARIANTS)
