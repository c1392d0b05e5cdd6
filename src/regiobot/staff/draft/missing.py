"""What the knowledge lacks for a draft, with proposals for its entries."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from . import remarks
from .bodies import Body
from .drafting import Draft
from .emitting import scalar
from .people import Mention


@dataclass(frozen=True, slots=True, kw_only=True)
class Missing:
    """Who is named in a draft and not in the knowledge.

    Attributes:
        people: Unknown people by name, in the order of the draft.
        bodies: Unknown bodies by name, in that order.
        speakers: Quotations without a speaker.
        title: Whether the title is missing.
        source: Whether nothing is known of the source.
    """

    people: dict[str, Mention]
    bodies: dict[str, Body]
    speakers: int
    title: bool
    source: bool

    def told(self) -> tuple[str, ...]:
        """What must be there before the file passes the check, in German."""
        rows = []
        if self.title:
            rows.append(remarks.STILL_TITLE)
        if self.people:
            names = ", ".join(self.people)
            rows.append(remarks.STILL_PEOPLE.format(names=names))
        if self.bodies:
            names = ", ".join(self.bodies)
            rows.append(remarks.STILL_BODIES.format(names=names))
        if self.speakers:
            rows.append(remarks.STILL_SPEAKERS.format(count=self.speakers))
        if self.source:
            rows.append(remarks.STILL_SOURCE)
        return tuple(rows)

    def people_entries(self, source: str) -> Iterator[str]:
        """Lines of YAML for ``personen.yaml``."""
        for person in self.people.values():
            yield f"- name: {scalar(person.name)}"
            if person.title:
                yield f"  anrede: {scalar(person.title)}"
            if not person.office:
                yield f"  # {remarks.CHECK}: {remarks.NO_OFFICE}"
            else:
                yield "  aemter:"
                yield f"    - amt: {scalar(person.office)}"
                if person.body:
                    yield f"      organisation: {scalar(person.body.name)}"
                yield f"      quelle: {source}"

    def body_entries(self, source: str) -> Iterator[str]:
        """Lines of YAML for ``organisationen.yaml``."""
        for body in self.bodies.values():
            yield f"- name: {scalar(body.name)}"
            if body.kind:
                yield f"  art: {body.kind}"
            yield f"  quelle: {source}"


def missing(draft: Draft) -> Missing:
    """What must be added before the draft passes the check."""
    people: dict[str, Mention] = {}
    bodies: dict[str, Body] = {}
    for roster in draft.attendance.rosters.values():
        for attendee in roster.attendees:
            if attendee.person:
                _note(attendee.person, people, bodies)
            if attendee.body and not attendee.body.known:
                bodies.setdefault(attendee.body.name, attendee.body)
    origin = draft.origin
    speakers = [s.quotation.speaker for s in draft.statements]
    for speaker in speakers:
        if speaker:
            _note(speaker, people, bodies)
    return Missing(
        people=people,
        bodies=bodies,
        speakers=sum(speaker is None for speaker in speakers),
        title=not draft.title.value,
        source=not (origin.title or origin.publisher or origin.address),
    )


def _note(person: Mention, people: dict[str, Mention], bodies: dict[str, Body]) -> None:
    if person.person is None:
        people.setdefault(person.name, person)
    if person.body and not person.body.known:
        bodies.setdefault(person.body.name, person.body)
