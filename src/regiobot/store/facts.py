"""What the store holds for a `Query`: the second road's middle step.

One function for each kind of question collects exactly what its answer needs, by
look-ups with an index; nothing here scans all meetings or all names.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from datetime import date, timedelta

from .. import dates, text
from ..dialogue import Facts, Found, Intent, MeetingReference, Query
from ..model import Meeting, MeetingStatus, Membership, Participation, ParticipationKind, Person, Statement
from . import Store
from .filters import MeetingFilter

_HELD = (MeetingStatus.HELD, MeetingStatus.PUBLISHED)
_NEAR_DAYS = 45  # how far a meeting may lie from a day on which there was none
_LOOK_BACK = 25  # meetings of a row that are looked through for one that holds the fact
_LONG = 300  # days; "das Treffen 2020" means one of the row
_FIGURES = 12  # passages looked through for a number
_YEARS_BACK = 60  # years searched for "am 16. Mai" without its year
_ENOUGH = 0.30  # score from which a passage is about the question; measured by evaluate


def collect(query: Query, store: Store, *, today: date) -> Facts:
    """Everything the answer to *query* needs."""
    meetings, near = _meetings(query, store, today)
    people = tuple(_fitting(tuple(store.person(i) for i in group), query, store) for group in query.people)
    facts = Facts(
        meetings=meetings,
        near=near,
        people=people,
        organizations=tuple(tuple(store.organization(i) for i in g) for g in query.organizations),
        topics=tuple(store.topic(i) for i in query.topics),
        series=_series(query, store),
        entries=tuple(store.entry(i) for i in query.entries),
    )
    step = _STEPS.get(query.intent)
    facts = step(query, facts, store, today) if step else facts
    return _with_passages(query, facts, store)


def _fitting(group: tuple[Person, ...], query: Query, store: Store) -> tuple[Person, ...]:
    """Of several people of one name, those of the office and body named beside it."""
    if len(group) == 1:
        return group
    bodies = {i for g in query.organizations for i in g}
    if bodies:
        group = tuple(p for p in group if any(_belongs(m.organization, bodies, store) for m in p.memberships)) or group
    if query.office and len(group) > 1:
        exact = tuple(p for p in group if any(text.office_key(m.office) == query.office for m in p.memberships))
        group = exact or group
    return group


def _belongs(body: str | None, bodies: set[str], store: Store) -> bool:
    return body is not None and (body in bodies or store.organization(body).part_of in bodies)


# --- meetings ---------------------------------------------------------------


def _meetings(
    query: Query, store: Store, today: date
) -> tuple[tuple[Meeting, ...], tuple[Meeting, ...]]:
    """The meetings meant, and near ones if none fits."""
    reference = query.meeting
    if reference.impossible:
        return (), ()
    if reference.beside:
        return _beside(query, store, today), ()
    found = _at_place(query, _by_reference(query, reference, store, today), store)
    if found or not reference.named:
        return found, ()
    return (), _near(reference, store, today)


def _beside(query: Query, store: Store, today: date) -> tuple[Meeting, ...]:
    """The meeting after or before the one that is described."""
    described = _by_reference(query, replace(query.meeting, beside=None), store, today)
    if not described:
        return ()
    anchor = described[-1] if query.meeting.beside == "following" else described[0]
    return _neighbour(MeetingReference(position=query.meeting.beside, anchor=anchor.id), store, ())


def _at_place(query: Query, meetings: tuple[Meeting, ...], store: Store) -> tuple[Meeting, ...]:
    """Of several meetings, those in the place named: "die Runde in Rietkamp"."""
    if "in_place" not in query.flags or (len(meetings) < 2 and "at_place" not in query.flags):  # noqa: PLR2004
        return meetings
    bodies = [store.organization(i) for group in query.organizations for i in group]
    names = [n for body in bodies for n in (body.name, *body.aliases)]
    there = tuple(m for m in meetings if m.location and any(n in f"{m.title.de} {m.location.de}" for n in names))
    if "at_place" in query.flags:
        return there
    return there or meetings


def _by_reference(
    query: Query, reference: MeetingReference, store: Store, today: date
) -> tuple[Meeting, ...]:
    standard = store.profile.standard_series
    if query.intent in (Intent.SIGNATORIES, Intent.ADDRESSEES) and not reference.named and not reference.ids:
        kind = ParticipationKind.SIGNED if query.intent is Intent.SIGNATORIES else ParticipationKind.ADDRESSED
        signed = dict.fromkeys(m for m, _ in store.participations(kinds=(kind,)))
        return tuple(store.meeting(i) for i in list(signed)[-_LOOK_BACK:])
    if not reference.named and not reference.ids and query.topics and query.intent in _CIRCUMSTANCES:
        about = dict.fromkeys(m for m, _ in store.agenda_rows(_family(query.topics, store)))
        if about:
            return tuple(store.meeting(i) for i in list(about)[-_LOOK_BACK:])
    if not reference.named and not reference.ids:
        ids = _row(store, reference.series or standard, _statuses(query))
        return tuple(store.meeting(i) for i in ids[-_LOOK_BACK:])
    series = reference.series
    counted = reference.ordinal or reference.position
    if counted and not reference.ids and not reference.kinds and series is None:
        series = standard
    ids = _matching(reference, store, today, series)
    if reference.people and len(ids) > 1:
        with_them = {
            m for person in reference.people for m, _ in store.participations(person=person)
        }
        ids = tuple(i for i in ids if i in with_them)
    if reference.topics and len(ids) > 1:
        about = {m for m, _ in store.agenda_rows(reference.topics)}
        ids = tuple(i for i in ids if i in about) or ids
    meetings = tuple(store.meeting(i) for i in ids)
    if counted:
        if "dated_only" in query.flags:
            meetings = tuple(m for m in meetings if m.start)
        return _counted(reference, meetings, store, series)
    return _preferred(query, reference, meetings, standard)


_CIRCUMSTANCES = frozenset(
    {
        Intent.PLACE, Intent.TIME, Intent.WEEKDAY, Intent.HOST, Intent.OCCASION, Intent.CHAIR, Intent.FORM,
        Intent.DURATION,
    }
)  # fmt: skip


def _statuses(query: Query) -> tuple[MeetingStatus, ...]:
    return (MeetingStatus.HELD,) if query.intent not in (Intent.MEETINGS, Intent.NEXT_MEETING) else ()


def _row(
    store: Store, series: str | None, statuses: tuple[MeetingStatus, ...]
) -> tuple[str, ...]:
    return store.meeting_ids(MeetingFilter(series=series, statuses=statuses))


def _matching(
    reference: MeetingReference, store: Store, today: date, series: str | None
) -> tuple[str, ...]:
    """Identifiers of the meetings that fit everything said, chronological."""
    base = MeetingFilter(
        ids=reference.ids,
        series=series,
        kinds=reference.kinds,
        forms=(reference.form,) if reference.form else (),
        first=reference.first,
        last=reference.last,
    )
    if reference.month is None:
        return _within(reference, store.meeting_ids(base), store)
    standard = store.profile.standard_series
    if series is None and reference.ids is None and not reference.kinds and standard:
        found = _in_some_year(replace(base, series=standard), reference, store, today)
        if found:
            return found
    return _in_some_year(base, reference, store, today)


def _in_some_year(
    base: MeetingFilter, reference: MeetingReference, store: Store, today: date
) -> tuple[str, ...]:
    """The meetings in that month or on that day of the latest year that has any."""
    if reference.month is None:
        return ()
    for year in range(today.year + 1, today.year - _YEARS_BACK, -1):
        first, last = dates.month_range(year, reference.month)
        if reference.day:
            if reference.day > last.day:
                continue
            first = last = date(year, reference.month, reference.day)
        found = store.meeting_ids(replace(base, first=first, last=last))
        found = tuple(i for i in found if _dated(store.meeting(i)))
        if found:
            return found
    return ()


def _within(
    reference: MeetingReference, found: tuple[str, ...], store: Store
) -> tuple[str, ...]:
    """Those that surely lie in the time asked for; without any, those that may."""
    first, last = reference.first, reference.last
    if first is None or last is None:
        return found
    sure = []
    for id_ in found:
        meeting = store.meeting(id_)
        begin, end = meeting.first_day, meeting.last_day
        inside = begin and end and first <= begin and end <= last
        several_days = meeting.end and meeting.start and meeting.start.day
        if inside or several_days:
            sure.append(id_)
    if sure or reference.ids is not None or first == last:
        return tuple(sure) or found
    return tuple(i for i in found if _dated(store.meeting(i)))


def _dated(meeting: Meeting) -> bool:
    """Whether its date is known to a year at least; bounds are no date."""
    return meeting.start is not None


def _counted(
    reference: MeetingReference, meetings: tuple[Meeting, ...], store: Store, series: str | None
) -> tuple[Meeting, ...]:
    """The second, the last, or the one after another; among those that took place."""
    held = tuple(m for m in meetings if m.status in _HELD)
    if reference.ordinal:
        numbered = tuple(m for m in meetings if m.number == reference.ordinal)
        if numbered:
            return numbered
        if len({m.number for m in held if m.number}) == len(held):
            return ()
        return held[reference.ordinal - 1 : reference.ordinal]
    if reference.position in ("previous", "following"):
        return _neighbour(reference, store, held)
    if not held:
        return ()
    picks = {"first": held[:1], "last": held[-1:], "second_last": held[-2:-1], "next": ()}
    return picks.get(reference.position or "", held)


def _neighbour(
    reference: MeetingReference, store: Store, held: tuple[Meeting, ...]
) -> tuple[Meeting, ...]:
    """The meeting before or after the anchor in its series."""
    if reference.anchor is None:
        return ()
    anchor = store.meeting(reference.anchor)
    series = anchor.series or store.profile.standard_series
    row = _row(store, series, (MeetingStatus.HELD,))
    if reference.anchor in row:
        at = row.index(reference.anchor) + (1 if reference.position == "following" else -1)
        return (store.meeting(row[at]),) if 0 <= at < len(row) else ()
    day = anchor.first_day
    if day is None:
        return ()
    rest = [store.meeting(i) for i in row]
    if reference.position == "following":
        return tuple(m for m in rest if m.first_day and m.first_day > day)[:1]
    return tuple(m for m in rest if m.last_day and m.last_day < day)[-1:]


def _preferred(
    query: Query, reference: MeetingReference, meetings: tuple[Meeting, ...], standard: str | None
) -> tuple[Meeting, ...]:
    """Of several, those of the standard series if the question only says when."""
    if reference.kinds or reference.series:
        return meetings
    if query.intent is Intent.MEETINGS or reference.first == reference.last is not None:
        return meetings
    of_row = tuple(m for m in meetings if m.series == standard)
    if len(meetings) < 2 and not (of_row or reference.first != reference.last):  # noqa: PLR2004
        return meetings
    if reference.first and reference.last and (reference.last - reference.first).days > _LONG and reference.ids is None:
        return of_row
    if reference.ids is not None:
        return meetings
    return of_row or meetings


def _near(reference: MeetingReference, store: Store, today: date) -> tuple[Meeting, ...]:
    """Meetings close to a time at which there was none."""
    if reference.first is None or reference.last is None:
        if reference.ids:
            return tuple(store.meeting(i) for i in reference.ids[:3])
        return ()
    if reference.ids:
        return tuple(store.meeting(i) for i in reference.ids[:3])
    around = timedelta(days=_NEAR_DAYS)
    ids = store.meeting_ids(
        MeetingFilter(
            first=max(reference.first, date(1, 3, 1)) - around, last=min(reference.last, date(9990, 1, 1)) + around
        )
    )
    return tuple(m for m in (store.meeting(i) for i in ids) if _dated(m))[:3]


def _series(query: Query, store: Store) -> object:
    series = query.meeting.series or (
        store.profile.standard_series
        if query.intent in (Intent.SERIES, Intent.SERIES_START, Intent.FREQUENCY)
        else None
    )
    return store.series(series) if series else None


# --- what each kind of question needs ---------------------------------------

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
        rows = [row for row in rows if row[1].office and text.office_key(row[1].office).endswith(query.office)] or rows
    pairs = tuple((store.meeting(i), p) for i, p in dict.fromkeys(rows))
    return replace(facts, participations=pairs)


def _topic_meetings(query: Query, facts: Facts, store: Store, today: date) -> Facts:
    ids = _family(query.topics, store)
    rows = store.agenda_rows(ids)
    return replace(facts, agenda=tuple((store.meeting(i), item) for i, item in rows))


def _family(topics: Iterable[str], store: Store) -> tuple[str, ...]:
    """The topics and all below them."""
    found = list(dict.fromkeys(topics))
    for topic in found:
        found.extend(child for child in store.child_topics(topic) if child not in found)
    return tuple(found)


def _statements(query: Query, facts: Facts, store: Store, today: date) -> Facts:
    people = [i for group in query.people for i in group]
    if query.office and not people:
        people = [p.id for p, _ in _holders(query, facts, store, today)]
        facts = replace(facts, people=(tuple(store.person(i) for i in dict.fromkeys(people)),) if people else ())
    meetings = tuple(m.id for m in facts.meetings) if query.meeting.named or query.meeting.ids or query.meeting.series else ()
    if (query.meeting.named or query.meeting.ids) and not meetings:
        return facts
    topics = _family(query.topics, store)
    found: list[tuple[str, object]] = []
    bodies = [i for group in query.organizations for i in group]
    if people:
        for person in dict.fromkeys(people):
            found.extend(store.statements(person=person, topics=topics, meetings=meetings))
    elif bodies and not topics:
        for body in bodies:
            found.extend(store.statements(organization=body, topics=topics, meetings=meetings))
    elif topics or meetings:
        found.extend(store.statements(topics=topics, meetings=meetings))
    else:
        found.extend(_statements_found(query, store))
    pairs = tuple((store.meeting(i), s) for i, s in found)
    return replace(facts, statements=pairs)  # type: ignore[arg-type]


def _statements_found(query: Query, store: Store) -> Iterator[tuple[str, Statement]]:
    """Statements that free search finds, where neither speaker nor topic was named."""
    for hit in store.search(query.text, _FIGURES):
        if hit.kind == "statement" and hit.meeting:
            yield from ((hit.meeting, s) for s in store.meeting(hit.meeting).statements if s.id == hit.owner)


def _agreed(query: Query, facts: Facts, store: Store, today: date) -> Facts:
    if query.meeting.named or query.meeting.ids:
        return facts
    if not query.topics:
        return facts
    rows = store.outcomes(topics=_family(query.topics, store))
    facts = replace(facts, outcomes=tuple((store.meeting(i), o) for i, o in rows))
    return _topic_info(query, facts, store, today)


def _holders(
    query: Query, facts: Facts, store: Store, today: date
) -> tuple[tuple[Person, Membership], ...]:
    """Who holds the office asked for on the day asked for."""
    first, last = _office_days(query, facts, today)
    bodies = [o for group in query.organizations for o in group]
    rows = [r for body in bodies for r in store.memberships(organization=body)] if bodies else list(
        store.memberships(office_key=query.office)
    )
    rows = [row for row in rows if _same_office(query.office, row[1].office)]
    return tuple(row for row in rows if row[1].held_on(first, last) is not False)


def _same_office(key: str | None, office: str) -> bool:
    return key is None or text.office_key(office).endswith(key)


def _office_days(query: Query, facts: Facts, today: date) -> tuple[date, date]:
    if query.on:
        return query.on
    if query.meeting.named or query.meeting.ids:
        days = [(m.first_day, m.last_day) for m in facts.meetings[:1]]
        for first, last in days:
            if first and last:
                return first, last
    return today, today


def _offices(query: Query, facts: Facts, store: Store, today: date) -> Facts:
    """Everybody who held the office, the exact name of the office first."""
    bodies = [o for group in query.organizations for o in group]
    if bodies:
        rows = [row for body in bodies for row in store.memberships(organization=body)]
    else:
        rows = list(store.memberships(office_key=query.office))
    rows = [row for row in rows if _same_office(query.office, row[1].office)]
    exact = [row for row in rows if text.office_key(row[1].office) == query.office]
    return replace(facts, memberships=tuple(exact or rows))


def _succession(query: Query, facts: Facts, store: Store, today: date) -> Facts:
    if query.people:
        rows: list[tuple[Person, Membership]] = []
        for group in facts.people:
            for person in group:
                for held in person.memberships:
                    if held.organization and _same_office(query.office, held.office):
                        key = text.office_key(held.office)
                        rows.extend(
                            row for row in store.memberships(organization=held.organization)
                            if text.office_key(row[1].office) == key
                        )  # fmt: skip
        return replace(facts, memberships=tuple(dict.fromkeys(rows)))
    return _offices(query, facts, store, today)


def _figures(query: Query, facts: Facts, store: Store, today: date) -> Facts:
    reference = query.meeting
    if reference.ids or reference.kinds or (reference.first and reference.first == reference.last):
        return replace(facts, figures=tuple((m, f) for m in facts.meetings for f in m.figures))
    asked = " ".join([query.text, *(f"{int(n):,}".replace(",", ".") for n in query.numbers if len(n) < 13)])
    hits = [hit for hit in store.search(asked, _FIGURES) if hit.kind == "figure" and hit.meeting]
    found = []
    for hit in hits:
        meeting = store.meeting(hit.meeting or "")
        found.extend((meeting, figure) for figure in meeting.figures if figure.id == hit.owner)
    if not found and query.topics:
        found = [(store.meeting(i), f) for i, f in store.figures(topics=_family(query.topics, store))]
    return replace(facts, figures=tuple(found))


def _organization(query: Query, facts: Facts, store: Store, today: date) -> Facts:
    facts = _appearances(query, facts, store, today)
    members = [c for g in query.organizations for o in g for c in store.child_organizations(o)]
    return replace(facts, members=tuple(store.organization(i) for i in members))


def _next(query: Query, facts: Facts, store: Store, today: date) -> Facts:
    series = query.meeting.series or (None if query.meeting.kinds else store.profile.standard_series)
    ids = store.meeting_ids(MeetingFilter(series=series, first=today, last=date(today.year + 60, 1, 1)))
    planned = tuple(
        m for m in (store.meeting(i) for i in ids)
        if m.start and m.start.last >= today and (m.status is not MeetingStatus.HELD or m.start.first > today)
    )  # fmt: skip
    return replace(facts, meetings=planned)


def _topic_info(query: Query, facts: Facts, store: Store, today: date) -> Facts:
    facts = _topic_meetings(query, facts, store, today)
    if not facts.entries and query.topics:
        facts = replace(facts, entries=tuple(store.entries(topics=query.topics)))
    return facts


def _speakers(query: Query, facts: Facts, store: Store, today: date) -> Facts:
    meetings = tuple(m.id for m in facts.meetings) if query.meeting.named or query.meeting.ids else ()
    rows = store.statements(meetings=meetings)
    return replace(facts, statements=tuple((store.meeting(i), s) for i, s in rows))


def _all_meetings(query: Query, facts: Facts, store: Store, today: date) -> Facts:
    if query.meeting.named or query.meeting.ids or "at_place" in query.flags:
        return facts
    series = query.meeting.series or store.profile.standard_series
    ids = _row(store, series, ())
    return replace(facts, meetings=tuple(store.meeting(i) for i in ids))


def _sources(query: Query, facts: Facts, store: Store, today: date) -> Facts:
    facts = _appearances(query, facts, store, today)
    return _topic_meetings(query, facts, store, today) if query.topics else facts


_STEPS: dict[Intent, Step] = {
    Intent.APPEARANCES: _appearances,
    Intent.ATTENDANCE: _appearances,
    Intent.PERSON: _appearances,
    Intent.ORGANIZATION: _organization,
    Intent.TOPIC_MEETINGS: _topic_meetings,
    Intent.TOPICS: _topic_meetings,
    Intent.TOPIC_INFO: _topic_info,
    Intent.COMPARISON: _topic_meetings,
    Intent.STATEMENTS: _statements,
    Intent.SPEAKERS: _speakers,
    Intent.OUTCOMES: _agreed,
    Intent.FIGURES: _figures,
    Intent.OFFICE_HOLDER: _offices,
    Intent.TERM: _offices,
    Intent.PARTY: _offices,
    Intent.SUCCESSION: _succession,
    Intent.NEXT_MEETING: _next,
    Intent.MEETINGS: _all_meetings,
    Intent.SOURCES: _sources,
    Intent.DATE: _appearances,
    Intent.PLACE: _appearances,
    Intent.FREQUENCY: _all_meetings,
    Intent.SERIES: _all_meetings,
}


# --- free search -------------------------------------------------------------

_SEARCHING = frozenset(
    {
        Intent.STATEMENTS, Intent.FIGURES, Intent.KNOWLEDGE, Intent.SEARCH, Intent.TOPICS,
        Intent.TOPIC_INFO, Intent.TOPIC_MEETINGS, Intent.OUTCOMES, Intent.ORGANIZATION,
        Intent.PERSON, Intent.TERM, Intent.DATE, Intent.SERIES_START, Intent.PLACE,
        Intent.OCCASION, Intent.MEETINGS, Intent.SOURCES, Intent.OFFICE_HOLDER, Intent.SERIES,
        Intent.APPEARANCES, Intent.ATTENDEES, Intent.FREQUENCY, Intent.HOST,
    }
)  # fmt: skip


_ALWAYS_SEARCHING = frozenset(
    {Intent.FIGURES, Intent.SEARCH, Intent.KNOWLEDGE, Intent.ORGANIZATION, Intent.TOPIC_INFO}
)


def _with_passages(query: Query, facts: Facts, store: Store) -> Facts:
    """Passages that hold every content word that named nothing known."""
    unnamed = not (query.meeting.named or query.meeting.ids) and len(query.content) > 1
    if query.intent not in _SEARCHING or not (
        query.words or query.numbers or query.intent in _ALWAYS_SEARCHING or unnamed
    ):
        return facts
    return replace(facts, passages=tuple(_passages(query, store)))


def _passages(query: Query, store: Store) -> Iterator[Found]:
    for hit in store.search(query.text, 8):
        if hit.score >= _ENOUGH:
            yield hit
