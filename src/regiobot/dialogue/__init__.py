"""The values that travel from a question to its answer.

``understand`` makes a `Query`, ``store`` collects the `Facts` for it, ``answer``
composes an `Answer`, ``render`` turns that into text for a channel. `Context` is
what a chat remembers between two questions. `parts` are what answers are made of.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from ..model import (
    AgendaItem,
    Figure,
    KnowledgeEntry,
    Meeting,
    Membership,
    Organization,
    Outcome,
    Participation,
    Person,
    Series,
    Source,
    Statement,
    Topic,
)
from .parts import Block, Items, Paragraph, Quotation, Step, Trace

PAGE = 5  # entries on one page of a list that is chosen from; each is a button

__all__ = [
    "PAGE",
    "Answer",
    "Block",
    "Context",
    "Facts",
    "Finding",
    "Found",
    "Intent",
    "Items",
    "MeetingReference",
    "Paragraph",
    "Query",
    "Quotation",
    "Status",
    "Step",
    "Trace",
    "Understood",
    "begun",
]


class Status(StrEnum):
    """What kind of answer it is; the contract of ``ask --json``."""

    ANSWERED = "answered"
    NOT_RECORDED = "not_recorded"
    CLARIFY = "clarify"
    NOT_UNDERSTOOD = "not_understood"
    SMALLTALK = "smalltalk"


@dataclass(frozen=True, slots=True, kw_only=True)
class Understood:
    """What the question was taken to be about, by name.

    Attributes:
        meeting: Identifier of the one meeting that is meant, or None.
    """

    meeting: str | None = None
    person: tuple[str, ...] = ()
    organization: tuple[str, ...] = ()
    topic: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What the bot says, independent of the channel.

    Attributes:
        blocks: The text, in order, at least one; without sources and suggestions.
        sources: Where it stands; empty unless a fact was stated.
        steps: What can be asked next, most useful first, at most five.
        paging: Steps to other pages of the same list, at most two.
        confidence: 0 to 1.
        context: What the chat should remember; pass it to the next ``ask``.
    """

    status: Status
    intent: str
    blocks: tuple[Block, ...]
    language: str = "de"
    understood: Understood = Understood()
    sources: tuple[Source, ...] = ()
    steps: tuple[Step, ...] = ()
    paging: tuple[Step, ...] = ()
    confidence: float = 1.0
    trace: tuple[Trace, ...] = ()
    context: Context

    @property
    def suggestions(self) -> tuple[str, ...]:
        """The steps in words."""
        return tuple(step.question for step in self.steps)


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One of the things that a few words may be about.

    Attributes:
        link: Opens it (`links`).
        answer: What is told of it, with its source.
    """

    link: str
    answer: Answer


class Intent(StrEnum):
    """What a question wants to know; `understand` decides, `answer` composes."""

    ATTENDEES = "attendees"
    ATTENDANCE = "attendance"
    APPEARANCES = "appearances"
    ABSENTEES = "absentees"
    INVITED = "invited"
    SUBSTITUTES = "substitutes"
    SIGNATORIES = "signatories"
    ADDRESSEES = "addressees"
    COMPLETENESS = "completeness"
    TOPICS = "topics"
    TOPIC_MEETINGS = "topic_meetings"
    TOPIC_INFO = "topic_info"
    COMPARISON = "comparison"
    STATEMENTS = "statements"
    SPEAKERS = "speakers"
    OUTCOMES = "outcomes"
    FIGURES = "figures"
    DATE = "date"
    WEEKDAY = "weekday"
    TIME = "time"
    DURATION = "duration"
    PLACE = "place"
    FORM = "form"
    HOST = "host"
    CHAIR = "chair"
    OCCASION = "occasion"
    MEETING_STATUS = "meeting_status"
    RECORD_STATUS = "record_status"
    DISPUTES = "disputes"
    OVERVIEW = "overview"
    CATALOGUE = "catalogue"
    MEETINGS = "meetings"
    NEXT_MEETING = "next_meeting"
    SERIES = "series"
    SERIES_START = "series_start"
    FREQUENCY = "frequency"
    PERSON = "person"
    TERM = "term"
    PARTY = "party"
    OFFICE_HOLDER = "office_holder"
    SUCCESSION = "succession"
    ORGANIZATION = "organization"
    KNOWLEDGE = "knowledge"
    SOURCES = "sources"
    SEARCH = "search"
    SMALLTALK = "smalltalk"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True, kw_only=True)
class MeetingReference:
    """Which meeting or meetings a question means; empty if it does not say.

    Attributes:
        ids: Any of these, or None for no such limit.
        first: First day of the time named, or None.
        last: Last day of the time named, or None.
        also: Further ranges of days, where several times are compared.
        month: 1 to 12 where a day or month was named without its year, or None.
        day: 1 to 31 where a day was named without its year, or None.
        impossible: True if the day named does not exist.
        series: Identifier of the series, or None.
        kinds: Kinds of event, such as ``Brief``; empty for any.
        form: ``Videokonferenz``, ``hybrid`` …, or None.
        ordinal: "the second": 2; None if not counted.
        position: ``first``, ``last``, ``second_last``, ``next``, ``previous`` or
            ``following``; None if not said. The last two count from *anchor*.
        anchor: Identifier of the meeting that *position* counts from, or None.
        beside: ``following`` or ``previous`` if the one beside what is described is
            meant ("nach der Videokonferenz"); None if itself.
        people: Identifiers of people who took part in it ("das mit Kleebank"); a group
            for each person named, of several if the name fits them all.
        every: True if all that fit are asked for.
        named: True if the question itself said which.
    """

    ids: tuple[str, ...] | None = None
    first: date | None = None
    last: date | None = None
    also: tuple[tuple[date, date], ...] = ()
    month: int | None = None
    day: int | None = None
    impossible: bool = False
    series: str | None = None
    kinds: tuple[str, ...] = ()
    form: str | None = None
    ordinal: int | None = None
    position: str | None = None
    anchor: str | None = None
    beside: str | None = None
    people: tuple[tuple[str, ...], ...] = ()
    every: bool = False
    named: bool = False

    @property
    def given(self) -> bool:
        """Whether the question or the chat says which."""
        return self.named or bool(self.ids)

    @property
    def dated(self) -> bool:
        """Whether a time was named."""
        return self.first is not None or self.month is not None or self.impossible


@dataclass(frozen=True, slots=True, kw_only=True)
class Query:
    """A question, understood: what is wanted, about whom and which meeting.

    Attributes:
        people: One group of identifiers for each person named; a group of several
            means that the name fits them all.
        organizations: Likewise for bodies.
        excluded: Identifiers that the question takes out ("außer Potsdam").
        entries: Identifiers of knowledge entries named by a key word.
        office: Key of the office named, or None.
        kinds: Kinds of organization asked for ("welche Landkreise"); empty for any.
        on: First and last day for which an office is asked, or None.
        words: Content words that named nothing known, folded; they must be found in
            a text or be declined.
        declined: The same words as typed, for saying so.
        verbs: Those of *words* that are no nouns, so that a text need not hold them
            to be what is asked for.
        content: All content words, those that named something included, folded.
        numbers: Numbers that are no dates, digits only.
        flags: Finer points, such as ``verbatim``, ``count``, ``yes_no``, ``negated``.
        agenda_number: ``1.10`` in "TOP 1.10", or None.
        talk: The kind of small talk, or of refusal.
        tongue: The language to speak from now on, if asked for, or None.
        facts: Identifiers of the statements, outcomes or figures that a link means.
        page: Which part of a long list is asked for, from 1.
        used_context: True if an earlier question filled in what this one left out.
        text: The folded question, for free search.
    """

    intent: Intent
    language: str = "de"
    meeting: MeetingReference = MeetingReference()
    people: tuple[tuple[str, ...], ...] = ()
    organizations: tuple[tuple[str, ...], ...] = ()
    excluded: tuple[str, ...] = ()
    topics: tuple[str, ...] = ()
    entries: tuple[str, ...] = ()
    office: str | None = None
    kinds: tuple[str, ...] = ()
    on: tuple[date, date] | None = None
    words: tuple[str, ...] = ()
    declined: tuple[str, ...] = ()
    verbs: tuple[str, ...] = ()
    content: tuple[str, ...] = ()
    numbers: tuple[str, ...] = ()
    flags: frozenset[str] = frozenset()
    agenda_number: str | None = None
    talk: str | None = None
    tongue: str | None = None
    facts: tuple[str, ...] = ()
    page: int = 1
    used_context: bool = False
    text: str = ""
    score: float = 100.0
    trace: tuple[Trace, ...] = ()

    @property
    def nouns(self) -> tuple[str, ...]:
        """Those of *words* that may name something, and must be found."""
        return tuple(word for word in self.words if word not in self.verbs)


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """A passage that free search found.

    Attributes:
        kind: ``statement``, ``outcome``, ``figure``, ``agenda``, ``entry`` …
        owner: Identifier of what it belongs to.
        meeting: Identifier of its meeting, or None.
        score: 0 to 1, comparable between questions.
    """

    kind: str
    owner: str
    meeting: str | None
    text: str
    score: float
    sources: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """What the knowledge base holds for a query.

    Attributes:
        meetings: Those meant, chronological. With more than one, the first step of
            an answer is to tell them apart.
        near: Meetings close to what was asked, where none fits.
        people: Those meant, one group for each person named.
        members: What belongs to the body named.
        catalogue: One page of a list of all that there is, by kind and identifier.
        total: How many entries that list has on all its pages; of speakers, how many
            statements there are, or one more than those given.
        starters: Questions that begin a chat and have an answer.
    """

    meetings: tuple[Meeting, ...] = ()
    near: tuple[Meeting, ...] = ()
    people: tuple[tuple[Person, ...], ...] = ()
    organizations: tuple[tuple[Organization, ...], ...] = ()
    topics: tuple[Topic, ...] = ()
    members: tuple[Organization, ...] = ()
    series: Series | None = None
    entries: tuple[KnowledgeEntry, ...] = ()
    participations: tuple[tuple[Meeting, Participation], ...] = ()
    agenda: tuple[tuple[Meeting, AgendaItem], ...] = ()
    statements: tuple[tuple[Meeting, Statement], ...] = ()
    outcomes: tuple[tuple[Meeting, Outcome], ...] = ()
    figures: tuple[tuple[Meeting, Figure], ...] = ()
    memberships: tuple[tuple[Person, Membership], ...] = ()
    catalogue: tuple[tuple[str, str], ...] = ()
    total: int = 0
    starters: tuple[Step, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Context:
    """What a chat remembers between two questions; expires after 30 minutes.

    Attributes:
        at: When the last question was asked, aware; None for a new chat.
        language: ``de`` or ``en`` as the chat speaks, or None if not yet known.
        tongue: The language that somebody chose for all answers (``leicht`` is one),
            or None: then each question decides.
        query: The last question about the meetings, or None.
        meetings: Identifiers of the meetings of the last answer; one where the chat
            is about one.
        people: Identifiers of the people last spoken of, latest first.
        genders: ``m``, ``w``, ``d`` or nothing for each of them.
        organizations: Identifiers of the bodies last spoken of.
        topics: Identifiers of the topics last spoken of.
        entries: Identifiers of the knowledge entries last told.
        told: Identifiers of the statements told since the topic was opened.
        asking: True if the bot asked back and waits for the choice.
        state: Number of the knowledge that all identifiers are of.
    """

    at: datetime | None = None
    language: str | None = None
    tongue: str | None = None
    query: Query | None = None
    meetings: tuple[str, ...] = ()
    people: tuple[str, ...] = ()
    genders: tuple[str, ...] = ()
    organizations: tuple[str, ...] = ()
    topics: tuple[str, ...] = ()
    entries: tuple[str, ...] = ()
    told: tuple[str, ...] = ()
    asking: bool = False
    state: int = 0


def begun(now: datetime, language: str) -> Context:
    """A new chat in *language*: ``leicht`` is kept, others until a question changes."""
    if language == "leicht":
        return Context(at=now, tongue=language)
    return Context(at=now, language=language)
