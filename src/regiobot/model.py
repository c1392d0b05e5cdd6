"""The nouns of RegioBot: what the knowledge base holds, as frozen values.

Names follow OParl 1.1 where it has a term. ``knowledge`` builds these values from
YAML, ``store`` keeps and returns them, ``answer`` turns them into sentences.
References between entries are stable identifiers (``str``), never objects.
"""

from __future__ import annotations

import calendar
from dataclasses import dataclass
from datetime import date
from enum import StrEnum


@dataclass(frozen=True, slots=True, kw_only=True)
class Text:
    """A text with its variants by language.

    Attributes:
        de: German, always there.
        en: English, or None.
        leicht: Curated easy-to-read German, or None.
    """

    de: str
    en: str | None = None
    leicht: str | None = None

    def __str__(self) -> str:
        return self.de

    def variant(self, language: str) -> str:
        """The text in *language*, in German where there is no such variant."""
        chosen = {"en": self.en, "leicht": self.leicht}.get(language)
        return chosen or self.de


@dataclass(frozen=True, slots=True, order=True)
class PartialDate:
    """A calendar day, a month or a year, as exact as a source says it.

    Attributes:
        year: 1 to 9999.
        month: 1 to 12, or None if only the year is known.
        day: 1 to 31, or None if only the month is known.
    """

    year: int
    month: int | None = None
    day: int | None = None

    @classmethod
    def parse(cls, iso: str) -> PartialDate:
        """Read ``2019``, ``2019-05`` or ``2019-05-16``.

        Raises:
            ValueError: If the form is another one or there is no such day.
        """
        parts = iso.split("-")
        shapes = [len(part) for part in parts]
        if shapes not in ([4], [4, 2], [4, 2, 2]) or not all(
            part.isascii() and part.isdigit() for part in parts
        ):
            raise ValueError(iso)
        value = cls(*(int(part) for part in parts))
        date(value.year, value.month or 1, value.day or 1)
        return value

    @property
    def iso(self) -> str:
        """``2019``, ``2019-05`` or ``2019-05-16``."""
        text = f"{self.year:04d}"
        if self.month:
            text += f"-{self.month:02d}"
        if self.day:
            text += f"-{self.day:02d}"
        return text

    @property
    def first(self) -> date:
        """The first day that may be meant."""
        return date(self.year, self.month or 1, self.day or 1)

    @property
    def last(self) -> date:
        """The last day that may be meant."""
        month = self.month or 12
        last_day = calendar.monthrange(self.year, month)[1]
        return date(self.year, month, self.day or last_day)


class Completeness(StrEnum):
    """Whether a list names everybody or everything."""

    COMPLETE = "ja"
    OPEN = "nein"
    UNKNOWN = "unbekannt"


class MeetingStatus(StrEnum):
    """Whether a meeting took place."""

    PLANNED = "geplant"
    HELD = "stattgefunden"
    CANCELLED = "abgesagt"
    POSTPONED = "verschoben"
    PUBLISHED = "veröffentlicht"


class ParticipationKind(StrEnum):
    """The lists of people and bodies that a meeting may have."""

    PRESENT = "teilnehmende"
    EXCUSED = "entschuldigt"
    UNEXCUSED = "unentschuldigt"
    INVITED = "eingeladen"
    SIGNED = "unterzeichnende"
    ADDRESSED = "empfaenger"


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """Where a fact stands.

    Attributes:
        id: The ``kuerzel``, unique in the knowledge base.
        extent: How much of it was read, in the file's words, or None.
    """

    id: str
    title: str | None = None
    publisher: str | None = None
    date: PartialDate | None = None
    url: str | None = None
    retrieved: PartialDate | None = None
    extent: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Organization:
    """A municipality, district, county, association, committee or office.

    Attributes:
        kind: ``art`` as written in the file, or None.
        part_of: Identifier of the organization it belongs to, or None.
        ags: Official municipality key, or None.
        confusable: Identifiers of bodies that people mean by mistake ("SPN" is not
            Spandau); the bot asks back.
    """

    id: str
    name: str
    kind: str | None = None
    part_of: str | None = None
    aliases: tuple[str, ...] = ()
    confusable: tuple[str, ...] = ()
    ags: str | None = None
    description: Text | None = None
    sources: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Membership:
    """An office that a person holds in an organization for a time.

    Attributes:
        start: First day, month or year in office; None if not known.
        end: Last one, inclusive; None if not known.
        current: True if the file says the office is still held (``bis: offen``).
        acting: True if held only provisionally.
        note: How it began or ended, or None.
    """

    person: str
    office: str
    organization: str | None = None
    start: PartialDate | None = None
    end: PartialDate | None = None
    current: bool = False
    acting: bool = False
    note: Text | None = None
    sources: tuple[str, ...] = ()

    def held_on(self, first: date, last: date | None = None) -> bool | None:
        """Whether the office was held at some day from *first* to *last*.

        Returns:
            True or False as far as the known bounds decide; None where neither
            bound is known, so that nothing can be said.
        """
        if self.end and self.end.last < first:
            return False
        if self.start and self.start.first > (last or first):
            return False
        if self.start is None and self.end is None and not self.current:
            return None
        return True


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """Somebody who took part, spoke, signed or holds an office.

    Attributes:
        gender: ``m``, ``w``, ``d`` or None; only for grammar.
        title: Such as ``Dr.``, or None.
        memberships: In the order of the file.
    """

    id: str
    name: str
    gender: str | None = None
    title: str | None = None
    aliases: tuple[str, ...] = ()
    party: str | None = None
    memberships: tuple[Membership, ...] = ()
    description: Text | None = None
    sources: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Topic:
    """Something that meetings talk about.

    Attributes:
        parent: Identifier of the wider topic, or None.
    """

    id: str
    name: str
    aliases: tuple[str, ...] = ()
    parent: str | None = None
    description: Text | None = None
    sources: tuple[str, ...] = ()


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
        id: ``<meeting>/a<number>``, counted from 1 in the order of the file.
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
        id: ``<meeting>/e<number>``, counted from 1 in the order of the file.
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
        id: ``<meeting>/z<number>``, counted from 1 in the order of the file.
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


@dataclass(frozen=True, slots=True, kw_only=True)
class KnowledgeEntry:
    """A stand-alone question with its answer (``wissen.yaml``).

    Attributes:
        aliases: Other ways to ask, or key words.
    """

    id: str
    question: str
    answer: Text
    aliases: tuple[str, ...] = ()
    topics: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Contact:
    """Who answers for the bot or for privacy.

    Attributes:
        name: A person, an office or a body, or None.
        address: A link, a mail address or a postal address, or None.
    """

    name: str | None = None
    address: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Profile:
    """What the bot says of itself (``bot.yaml``).

    Attributes:
        standard_series: Identifier of the series that "das letzte Treffen" means.
    """

    name: str = "RegioBot"
    region: str | None = None
    publisher: str | None = None
    contact: Contact | None = None
    privacy: Contact | None = None
    greeting: Text | None = None
    standard_series: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class GoldenQuestion:
    """A question that staff want answered right before a change goes live.

    Attributes:
        turns: The questions of one chat, at least one; the expectations are for
            the last.
        asked_on: The day on which it is asked, or None for today.
        expected: Every line must be satisfied; a line holds alternatives.
        forbidden: Fragments that must not occur.
        status: The status expected, or None.
        place: File and line, such as ``fragen/treffen.yaml:12``.
    """

    turns: tuple[str, ...]
    place: str
    asked_on: date | None = None
    expected: tuple[tuple[str, ...], ...] = ()
    forbidden: tuple[str, ...] = ()
    status: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class KnowledgeBase:
    """All that the knowledge files hold; identifiers are unique within a kind."""

    profile: Profile
    organizations: tuple[Organization, ...] = ()
    people: tuple[Person, ...] = ()
    topics: tuple[Topic, ...] = ()
    series: tuple[Series, ...] = ()
    meetings: tuple[Meeting, ...] = ()
    entries: tuple[KnowledgeEntry, ...] = ()
    sources: tuple[Source, ...] = ()
    questions: tuple[GoldenQuestion, ...] = ()
    previous_ids: tuple[tuple[str, str, str], ...] = ()
    """``frueher``: rows of kind, old identifier, identifier."""
