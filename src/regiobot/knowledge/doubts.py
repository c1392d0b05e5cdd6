"""What is allowed but doubtful when all files are looked at together.

Runs after everything is linked, and only for `inspect`: a start needs none of it.
Each doubt names a way to settle it for good, so that no hint has to stay.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from ..model import (
    KnowledgeBase,
    Meeting,
    MeetingStatus,
    PartialDate,
    ParticipationKind,
)
from ..text import fold, key, tokens
from ..vocabulary import vocabulary
from ..vocabulary.everyday_de import EVERYDAY
from . import hints
from .collecting import Collection
from .findings import Findings, Spot
from .shapes.entries import MembershipShape, PersonShape
from .shapes.scalars import ORGANIZATION_KINDS
from .validation import Entry

_Who = tuple[str | None, str | None]
"""Identifier of a person, or of a body that stands there alone."""

_ATTENDANCE = (
    ParticipationKind.PRESENT,
    ParticipationKind.EXCUSED,
    ParticipationKind.UNEXCUSED,
)
_PATIENCE = timedelta(days=14)  # until the minutes of a meeting usually are there
_SHORTEST_SLIP = 8  # letters of a whole name; Jan Ott and Jan Otto are two people
_LONGEST_SLIP = 100  # letters; there are as many forms, each as long


class Doubts:
    """Looks for what is doubtful in knowledge without errors.

    Args:
        base: The knowledge.
        collection: The entries that it was made of.
        findings: Takes up what is doubtful.
        today: The day on which it is looked at.
    """

    def __init__(
        self,
        base: KnowledgeBase,
        collection: Collection,
        findings: Findings,
        today: date,
    ) -> None:
        self._base = base
        self._collection = collection
        self._findings = findings
        self._today = today

    def report(self) -> None:
        """Report all doubts."""
        self._similar_people()
        named_in_office = _named_in_office(self._base)
        for entry in self._collection.personen:
            self._offices_at_once(entry)
            self._consent(entry, named_in_office)
        self._unused_topics()
        self._everyday_names()
        self._addresses()
        self._planned_in_the_past()
        self._named_twice()
        self._expired_answers()

    def _similar_people(self) -> None:
        seen: dict[str, Entry[PersonShape]] = {}
        for entry in self._collection.personen:
            own, wanted = _likenesses(entry.shape.name)
            for other in dict.fromkeys(seen[form] for form in wanted if form in seen):
                # Two identifiers written by hand say that they are two people.
                if not (entry.shape.kennung and other.shape.kennung):
                    message = hints.SIMILAR_PERSON.format(
                        name=entry.shape.name,
                        other=other.shape.name,
                        place=other.spot.line,
                    )
                    self._findings.doubt(entry.spot / "name", message)
            for form in own:
                seen.setdefault(form, entry)

    def _offices_at_once(self, entry: Entry[PersonShape]) -> None:
        settled = [
            (index, office)
            for index, office in enumerate(entry.shape.aemter or ())
            if not (office.kommissarisch or office.hinweis)
        ]
        for number, (index, office) in enumerate(settled):
            for _, other in settled[:number]:
                if self._overlap(office, other):
                    message = hints.OFFICES_AT_ONCE.format(
                        office=_office(office), other=_office(other)
                    )
                    spot = entry.spot / "aemter" / index / "amt"
                    self._findings.doubt(spot, message)
                    break

    def _overlap(self, one: MembershipShape, other: MembershipShape) -> bool:
        """Whether both are held on two days for certain: one day may be the change."""
        spans = [self._certain(one), self._certain(other)]
        if None in spans:
            return False
        (first, last), (start, end) = [span for span in spans if span]
        return max(first, start) < min(last, end)

    def _certain(self, office: MembershipShape) -> tuple[date, date] | None:
        """The first and last day on which an office is held as far as is known."""
        if office.von is None or office.bis is None:
            return None
        end = office.bis.first if isinstance(office.bis, PartialDate) else self._today
        return office.von.last, end

    def _consent(self, entry: Entry[PersonShape], in_office: set[str]) -> None:
        shape = entry.shape
        if not (shape.aemter or shape.einwilligung or entry.id in in_office):
            message = hints.WITHOUT_CONSENT.format(name=shape.name)
            self._findings.doubt(entry.spot / "name", message)

    def _unused_topics(self) -> None:
        used = {id_ for meeting in self._base.meetings for id_ in _topics_of(meeting)}
        used |= {id_ for entry in self._base.entries for id_ in entry.topics}
        parents = {topic.id: topic.parent for topic in self._base.topics}
        for id_ in list(used):
            at = parents.get(id_)
            while at and at not in used:
                used.add(at)
                at = parents.get(at)
        for entry in self._collection.themen:
            if entry.id not in used:
                message = hints.UNUSED_TOPIC.format(name=entry.shape.name)
                self._findings.doubt(entry.spot / "name", message)

    def _everyday_names(self) -> None:
        filler = vocabulary("de").filler
        kinds = {fold(kind) for kind in ORGANIZATION_KINDS}
        # Topics live on everyday words ("Bahn", "Schulen"); people and series do not.
        unfit = {
            "organisationen": filler | kinds,
            "personen": filler | kinds | EVERYDAY,
            "themen": filler,
            "reihen": filler | EVERYDAY,
        }
        for stem, words in unfit.items():
            for entry in self._collection.of(stem):
                for index, alias in enumerate(entry.shape.auch or ()):
                    if fold(alias) in words:
                        message = hints.EVERYDAY_ALIAS.format(name=alias)
                        self._findings.doubt(entry.spot / "auch" / index, message)

    def _addresses(self) -> None:
        for spot, address in self._all_addresses():
            if address and address.lower().startswith("http://"):
                message = hints.NO_HTTPS.format(address=address)
                self._findings.doubt(spot, message)

    def _all_addresses(self) -> Iterator[tuple[Spot, str | None]]:
        for source in self._collection.sources:
            yield source.spot / "adresse", source.shape.adresse
        for bot in self._collection.bot:
            for name in ("kontakt", "datenschutz"):
                part = getattr(bot.shape, name)
                yield bot.spot / name / "adresse", part.adresse if part else None

    def _planned_in_the_past(self) -> None:
        limit = self._today - _PATIENCE
        for entry in self._collection.treffen:
            shape = entry.shape
            last = shape.bis_datum or shape.datum
            planned = shape.stand is MeetingStatus.PLANNED
            open_end = planned and not shape.stand_hinweis
            if open_end and last and last.last < limit:
                message = hints.STILL_PLANNED.format(date=last.iso)
                self._findings.doubt(entry.spot / "stand", message)

    def _named_twice(self) -> None:
        """Who stands in a list twice, or both came and was absent."""
        meetings = zip(self._collection.treffen, self._base.meetings, strict=True)
        for entry, meeting in meetings:
            seen: dict[tuple[str, _Who], str] = {}
            for kind, index, who in _named(meeting):
                about = "attendance" if kind in _ATTENDANCE else kind
                first = seen.setdefault((about, who), f"{kind} {index}")
                if first != f"{kind} {index}":
                    written = getattr(entry.shape, kind).items[index]
                    message = hints.NAMED_TWICE.format(
                        name=written.person or written.organisation,
                        list=first.partition(" ")[0],
                    )
                    self._findings.doubt(entry.spot / kind / "liste" / index, message)

    def _expired_answers(self) -> None:
        for entry in self._collection.wissen:
            until = entry.shape.gueltig_bis
            if until and until.last < self._today:
                message = hints.EXPIRED.format(date=until.iso)
                self._findings.doubt(entry.spot / "gueltig_bis", message)


def _likenesses(name: str) -> tuple[set[str], set[str]]:
    """By which forms a name is found, and by which it finds another.

    The same person is likely where the words are the same in any order, whatever
    their case, umlauts and hyphens; where one letter is left out or changed, in all
    but short names; and where one of both has only the initial of the first name.
    """
    words = [token.key.rstrip(".") for token in tokens(name)]
    joined = key(name)
    forms = {joined, "".join(sorted(words))}
    if _SHORTEST_SLIP <= len(joined) <= _LONGEST_SLIP:
        forms |= {joined[:at] + joined[at + 1 :] for at in range(len(joined))}
    if len(words) < 2:
        return forms, forms
    short, initial = len(words[0]) == 1, f"{words[0][0]} {words[-1]}"
    found, wanted = ("short", "long") if short else ("long", "short")
    return forms | {f"{found} {initial}"}, forms | {f"{wanted} {initial}"}


def _office(office: MembershipShape) -> str:
    where = f" ({office.organisation})" if office.organisation else ""
    return f"{office.amt}{where}"


def _named_in_office(base: KnowledgeBase) -> set[str]:
    """The people whom a meeting names with an office or for a body."""
    return {
        participation.person
        for meeting in base.meetings
        for roster in meeting.rosters
        for participation in roster.participations
        if participation.person and (participation.office or participation.organization)
    }


def _named(meeting: Meeting) -> Iterator[tuple[ParticipationKind, int, _Who]]:
    """List, place and who, of those who were there, or not, all of the time."""
    for roster in meeting.rosters:
        for index, one in enumerate(roster.participations):
            body = None if one.person or one.group else one.organization
            if (one.person or body) and not one.span:
                yield roster.kind, index, (one.person, body)


def _topics_of(meeting: Meeting) -> Iterator[str]:
    yield from (item.topic for item in meeting.agenda if item.topic)
    for statement in meeting.statements:
        yield from statement.topics
    for outcome in meeting.outcomes:
        yield from outcome.topics
    for figure in meeting.figures:
        yield from figure.topics
