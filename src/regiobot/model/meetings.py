"""Meetings and all that belongs to one, and the series they form."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from .values import Completeness, MeetingStatus, PartialDate, ParticipationKind, Text


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """What one source says where sources disagree.

    Attributes:
        field: The YAML key that is disputed, such as ``datum`` or ``beginn``.
        according_to: Who says so, or None.
    """

    field: str
    claim: Text
    according_to: str | None = None
    sources: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Series:
    """A row of meetings under one name.

    Attributes:
        frequency: ``turnus`` in the file's words, or None.
        hosts: Identifiers of the organizations that host.
        rotating: True if the host changes (``gastgeber: wechselnd``).
        origins: Every reading of when the series began.
    """

    id: str
    name: str
    aliases: tuple[str, ...] = ()
    description: Text | None = None
    frequency: str | None = None
    hosts: tuple[str, ...] = ()
    rotating: bool = False
    origins: tuple[Reading, ...] = ()
    sources: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Participation:
    """One line of one list of a meeting: a person, a body or an unnamed group.

    Attributes:
        kind: Which list it stands in.
        person: Identifier, or None.
        organization: Identifier, or None.
        group: A group without names, as the source calls it, or None.
        office: The office on that day if the source says so, or None.
        role: Such as ``Gastgeber``, ``Gast`` or ``Leitung``, or None.
        on_behalf_of: Whom the person stood in for, as written, or None.
        span: The time of presence, as written, or None.
        reason: Why somebody was excused, or None.
    """

    kind: ParticipationKind
    person: str | None = None
    organization: str | None = None
    group: str | None = None
    office: str | None = None
    role: str | None = None
    on_behalf_of: str | None = None
    span: str | None = None
    reason: str | None = None
    sources: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Roster:
    """One list of a meeting, with the promise it makes.

    Attributes:
        participations: In the order of the file; may be empty, if only the
            completeness was written down.
    """

    kind: ParticipationKind
    completeness: Completeness = Completeness.UNKNOWN
    participations: tuple[Participation, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class AgendaItem:
    """A topic on the agenda of a meeting.

    Attributes:
        number: The agenda number as written, such as ``1.10``, or None.
        status: ``behandelt``, ``vertagt``, ``abgesetzt`` or ``geplant``.
        title: The title on that agenda, or None.
        text: What was said or presented, or None.
    """

    topic: str | None = None
    number: str | None = None
    status: str = "behandelt"
    title: Text | None = None
    text: Text | None = None
    sources: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement:
    """What somebody said, word for word or in substance.

    Attributes:
        id: ``<meeting>/a<digest>``; it follows from the words.
        person: Identifier, or None if a body or a group spoke.
        locus: Page, paragraph or minute in the source, or None.
    """

    id: str
    text: str
    verbatim: bool
    person: str | None = None
    organization: str | None = None
    group: str | None = None
    topics: tuple[str, ...] = ()
    locus: str | None = None
    sources: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """A decision, an agreement, a demand or a next step.

    Attributes:
        id: ``<meeting>/e<digest>``; it follows from the words.
        kind: ``Beschluss``, ``Vereinbarung``, ``Forderung``, ``nächster Schritt``.
        due: Deadline, or None.
        implemented: ``ja``, ``nein``, ``unbekannt``, or None if not said.
    """

    id: str
    text: Text
    kind: str | None = None
    topics: tuple[str, ...] = ()
    due: PartialDate | None = None
    implemented: str | None = None
    sources: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """A number that a source states.

    Attributes:
        id: ``<meeting>/z<digest>``; it follows from the words.
        claim: The number with its unit, as written.
        subject: What the number counts.
        year: The year the number is for, or None.
    """

    id: str
    claim: str
    subject: Text
    year: str | None = None
    topics: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Meeting:
    """A meeting, or a related event such as a joint letter.

    Attributes:
        kind: ``Treffen``, ``Sitzung``, ``Brief``, ``Termin`` …
        number: The count that a source gives it, or None.
        start: The day, month or year; None if not known.
        end: Last day of a meeting of several days, or None.
        earliest: First possible day where the date is not known, or None.
        latest: Last possible day where the date is not known, or None.
        weekday: German name as written, or None.
        time: The time as written, such as ``18:30 – 20:00``, or None.
        replacement: Identifier of the meeting, or ISO date, that replaces it.
        record_status: ``vorläufig``, ``bestätigt``, ``berichtigt``, or None.
        rosters: At most one of each kind.
        agenda_completeness: Whether ``agenda`` holds every topic.
        keywords: Words by which people refer to the meeting.
    """

    id: str
    title: Text
    kind: str = "Treffen"
    series: str | None = None
    number: int | None = None
    start: PartialDate | None = None
    end: PartialDate | None = None
    date_note: Text | None = None
    earliest: PartialDate | None = None
    latest: PartialDate | None = None
    weekday: str | None = None
    time: str | None = None
    location: Text | None = None
    form: str | None = None
    status: MeetingStatus = MeetingStatus.HELD
    status_note: Text | None = None
    replacement: str | None = None
    hosts: tuple[str, ...] = ()
    occasion: Text | None = None
    record_status: str | None = None
    rosters: tuple[Roster, ...] = ()
    agenda_completeness: Completeness = Completeness.UNKNOWN
    agenda: tuple[AgendaItem, ...] = ()
    statements: tuple[Statement, ...] = ()
    outcomes: tuple[Outcome, ...] = ()
    figures: tuple[Figure, ...] = ()
    disputes: tuple[Reading, ...] = ()
    summary: Text | None = None
    keywords: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()

    def roster(self, kind: ParticipationKind) -> Roster | None:
        """The list of that *kind*, or None if the file has none."""
        return next((r for r in self.rosters if r.kind == kind), None)

    def roster_office(self, person: str) -> str | None:
        """The office that a list of this meeting gives a person, or None."""
        return next(
            (
                one.office
                for roster in self.rosters
                for one in roster.participations
                if one.person == person and one.office
            ),
            None,
        )

    @property
    def first_day(self) -> date | None:
        """The first day on which it may have begun, or None."""
        bound = self.start or self.earliest
        return bound.first if bound else None

    @property
    def last_day(self) -> date | None:
        """The last day on which it may have ended, or None."""
        bound = self.end or self.start or self.latest
        return bound.last if bound else None
