"""What the answer to each kind of question needs."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date
from typing import TypeVar

from .. import text
from ..dialogue import PAGE, Facts, Intent, MeetingReference, Query
from ..model import Figure, Meeting, MeetingStatus, Outcome, Participation, Statement
from . import Store
from .filters import MeetingFilter
from .meant import CALLED_OFF, OFF, family
from .offices import offices, speakers, succession
from .positions import row_of

_SPEAKERS_OF = 200  # statements, the newest, whose speakers are listed
_FIGURES = 12  # passages looked through for a number
# Without a topic these are about the agendas of the meetings meant, not about all.
_OF_MEETINGS = frozenset({Intent.TOPICS, Intent.COMPARISON})
T = TypeVar("T")
F = TypeVar("F", Statement, Outcome, Figure)
Step = Callable[[Query, Facts, Store, date], Facts]


def _appearances(query: Query, facts: Facts, store: Store, today: date) -> Facts:
    rows: list[tuple[str, Participation]] = []
    for group in query.people:
        for person in group:
            rows.extend(store.participations(person=person))
    for bodies in query.organizations:
        for body in bodies:
            rows.extend(store.participations(organization=body))
    if query.office and not query.people:
        rows = [
            row
            for row in rows
            if row[1].office and text.bears_office(row[1].office, query.office)
        ] or rows
    pairs = _with_meetings(list(dict.fromkeys(rows)), store)
    return replace(facts, participations=pairs)


def _with_meetings(
    rows: Sequence[tuple[str, T]], store: Store
) -> tuple[tuple[Meeting, T], ...]:
    """Rows with their meetings in place of the identifiers."""
    meetings = store.meetings([id_ for id_, _ in rows])
    return tuple(zip(meetings, (value for _, value in rows), strict=True))


def _topic_meetings(query: Query, facts: Facts, store: Store, today: date) -> Facts:
    if not query.topics and query.intent in _OF_MEETINGS:
        return facts
    rows = store.agenda_rows(family(query.topics, store))
    return replace(facts, agenda=_with_meetings(rows, store))


def _statements(query: Query, facts: Facts, store: Store, today: date) -> Facts:
    if query.facts:
        return _linked(query, facts, store)
    people = [p.id for group in facts.people for p in group]
    if query.office and not people:
        spoke = speakers(query, facts, store, today)
        people = [person.id for person in spoke]
        facts = replace(facts, people=(spoke,) if spoke else ())
    meetings = (
        tuple(m.id for m in facts.meetings)
        if query.meeting.given or query.meeting.series
        else ()
    )
    if query.meeting.given and not meetings:
        return facts
    topics = family(query.topics, store)
    found: list[tuple[str, Statement]] = []
    bodies = [i for group in query.organizations for i in group]
    if people:
        for person in dict.fromkeys(people):
            found.extend(
                store.statements(person=person, topics=topics, meetings=meetings)
            )
    elif bodies and not topics:
        found.extend(_of_a_body(query, store, meetings))
    elif topics or meetings:
        found.extend(store.statements(topics=topics, meetings=meetings))
    else:
        found.extend(_statements_found(query, store))
    elsewhere = query.used_context and not query.meeting.named
    if not found and meetings and elsewhere and (people or topics):
        # The chat is about a meeting at which they said nothing; they did at others.
        apart = replace(query, meeting=MeetingReference())
        return _statements(apart, facts, store, today)
    return replace(facts, statements=_with_meetings(found, store))


def _of_a_body(
    query: Query, store: Store, meetings: tuple[str, ...]
) -> list[tuple[str, Statement]]:
    """What a body said, or else those who hold an office in it.

    "Was sagte der Verband zu Rietkamp?": the first speaks, the rest is spoken of.
    """
    bodies = query.organizations[0]
    own = [
        row
        for body in bodies
        for row in store.statements(organization=body, meetings=meetings)
    ]
    members = (p for body in bodies for p, _ in store.memberships(organization=body))
    return own or [
        row
        for person in dict.fromkeys(member.id for member in members)
        for row in store.statements(person=person, meetings=meetings)
    ]


def _linked(query: Query, facts: Facts, store: Store) -> Facts:
    """The facts that a link names, each with its meeting."""
    meetings = store.meetings([id_.partition("/")[0] for id_ in query.facts])
    return replace(
        facts,
        meetings=meetings,
        statements=_wanted(query, ((m, s) for m in meetings for s in m.statements)),
        outcomes=_wanted(query, ((m, o) for m in meetings for o in m.outcomes)),
        figures=_wanted(query, ((m, f) for m in meetings for f in m.figures)),
    )


def _wanted(
    query: Query, rows: Iterable[tuple[Meeting, F]]
) -> tuple[tuple[Meeting, F], ...]:
    return tuple((meeting, fact) for meeting, fact in rows if fact.id in query.facts)


def _catalogue(query: Query, facts: Facts, store: Store, today: date) -> Facts:
    kind = "person" if "people" in query.flags else "topic"
    start = (query.page - 1) * PAGE
    ids = store.listed(kind, start=start, count=PAGE)
    return replace(
        facts,
        catalogue=tuple((kind, id_) for id_ in ids),
        total=store.listed_count(kind),
    )


def _statements_found(query: Query, store: Store) -> Iterator[tuple[str, Statement]]:
    """Statements that free search finds, where neither speaker nor topic was named."""
    for hit in store.search(query.text, _FIGURES):
        if hit.kind == "statement" and hit.meeting:
            yield from (
                (hit.meeting, s)
                for s in store.meeting(hit.meeting).statements
                if s.id == hit.owner
            )


def _agreed(query: Query, facts: Facts, store: Store, today: date) -> Facts:
    if query.facts:
        return _linked(query, facts, store)
    if query.meeting.given:
        return facts
    if not query.topics:
        return facts
    rows = store.outcomes(family(query.topics, store))
    facts = replace(facts, outcomes=_with_meetings(rows, store))
    return _topic_info(query, facts, store, today)


def _figures(query: Query, facts: Facts, store: Store, today: date) -> Facts:
    if query.facts:
        return _linked(query, facts, store)
    reference = query.meeting
    told = [(m, f) for m in facts.meetings for f in m.figures]
    if reference.kinds or (reference.first and reference.first == reference.last):
        return replace(facts, figures=tuple(told))
    asked = " ".join(
        [
            query.text,
            *(f"{int(n):,}".replace(",", ".") for n in query.numbers if len(n) < 13),
        ]
    )
    hits = [
        hit
        for hit in store.search(asked, _FIGURES)
        if hit.kind == "figure" and hit.meeting
    ]
    found = told if reference.ids else []
    for hit in hits:
        meeting = store.meeting(hit.meeting or "")
        found.extend(
            (meeting, figure) for figure in meeting.figures if figure.id == hit.owner
        )
    if query.topics:
        rows = store.figures(family(query.topics, store))
        found.extend(_with_meetings(rows, store))
    unique = {figure.id: (meeting, figure) for meeting, figure in found}
    return replace(facts, figures=tuple(unique.values()))


def _organization(query: Query, facts: Facts, store: Store, today: date) -> Facts:
    facts = _appearances(query, facts, store, today)
    members = [
        c for g in query.organizations for o in g for c in store.child_organizations(o)
    ]
    return replace(facts, members=tuple(store.organization(i) for i in members))


def _next(query: Query, facts: Facts, store: Store, today: date) -> Facts:
    series = query.meeting.series or (
        None if query.meeting.kinds else store.profile.standard_series
    )
    ids = store.meeting_ids(MeetingFilter(series=series, first=today))
    planned = tuple(
        m
        for m in store.meetings(ids)
        if m.start
        and m.start.last >= today
        and (m.status is not MeetingStatus.HELD or m.start.first > today)
    )
    return replace(facts, meetings=planned)


def _topic_info(query: Query, facts: Facts, store: Store, today: date) -> Facts:
    facts = _topic_meetings(query, facts, store, today)
    if not facts.entries and query.topics:
        facts = replace(facts, entries=tuple(store.entries(topics=query.topics)))
    return facts


def _speakers(query: Query, facts: Facts, store: Store, today: date) -> Facts:
    rows = store.newest_statements(
        _SPEAKERS_OF + 1,
        meetings=tuple(m.id for m in facts.meetings) if query.meeting.given else (),
        verbatim="verbatim" in query.flags,
    )
    told = _with_meetings(rows[-_SPEAKERS_OF:], store)
    return replace(facts, statements=told, total=len(rows))


def _all_meetings(query: Query, facts: Facts, store: Store, today: date) -> Facts:
    off = query.flags & CALLED_OFF
    if query.meeting.given or "at_place" in query.flags or off:
        return facts
    series = query.meeting.series or store.profile.standard_series
    ids = row_of(store, series, ())
    return replace(facts, meetings=store.meetings(ids))


def _status(query: Query, facts: Facts, store: Store, today: date) -> Facts:
    """What was called off or moved in favour of the meeting that is meant."""
    if not query.flags & CALLED_OFF or any(m.status in OFF for m in facts.meetings):
        return facts
    meant = {m.id for m in facts.meetings}
    off = store.meetings(row_of(store, query.meeting.series, OFF)) if meant else ()
    before = tuple(m for m in off if m.replacement in meant)
    return replace(facts, meetings=before or facts.meetings)


def _series(query: Query, facts: Facts, store: Store, today: date) -> Facts:
    if "all_series" in query.flags:
        kind = "series"
        ids = store.listed(kind, start=0, count=store.listed_count(kind))
        return replace(facts, catalogue=tuple((kind, id_) for id_ in ids))
    return _all_meetings(query, facts, store, today)


def _sources(query: Query, facts: Facts, store: Store, today: date) -> Facts:
    facts = _appearances(query, facts, store, today)
    return _topic_meetings(query, facts, store, today) if query.topics else facts


STEPS: dict[Intent, Step] = {
    Intent.APPEARANCES: _appearances,
    Intent.ATTENDANCE: _appearances,
    Intent.PERSON: _appearances,
    Intent.SUBSTITUTES: _appearances,
    Intent.ORGANIZATION: _organization,
    Intent.TOPIC_MEETINGS: _topic_meetings,
    Intent.TOPICS: _topic_meetings,
    Intent.TOPIC_INFO: _topic_info,
    Intent.COMPARISON: _topic_meetings,
    Intent.STATEMENTS: _statements,
    Intent.SPEAKERS: _speakers,
    Intent.CATALOGUE: _catalogue,
    Intent.OUTCOMES: _agreed,
    Intent.FIGURES: _figures,
    Intent.OFFICE_HOLDER: offices,
    Intent.TERM: offices,
    Intent.PARTY: offices,
    Intent.SUCCESSION: succession,
    Intent.NEXT_MEETING: _next,
    Intent.MEETINGS: _all_meetings,
    Intent.SOURCES: _sources,
    Intent.DATE: _appearances,
    Intent.PLACE: _appearances,
    Intent.FREQUENCY: _all_meetings,
    Intent.SERIES: _series,
    Intent.MEETING_STATUS: _status,
}
