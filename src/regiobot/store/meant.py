"""Which meetings a question means."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, timedelta

from .. import dates
from ..dialogue import Intent, MeetingReference, Query
from ..model import Meeting, MeetingStatus, ParticipationKind
from . import Store
from .filters import MeetingFilter
from .positions import at_an_end, neighbour, nth, row_of

_ENDS = ("first", "last", "second_last")
OFF = (MeetingStatus.CANCELLED, MeetingStatus.POSTPONED)
CALLED_OFF = frozenset({"cancelled", "postponed"})
_OF_ALL_ROWS = frozenset({"unexcused", "how_often"})
_SEVERAL = 2  # meetings of which a place may tell the one that is meant
_NEAR_DAYS = 45  # how far a meeting may lie from a day on which there was none
_LOOK_BACK = 25  # meetings of a row that are looked through for one that holds the fact
_LONG = 300  # days; "das Treffen 2020" means one of the row
_YEARS_BACK = 60  # years searched for "am 16. Mai" without its year


def meetings_meant(
    query: Query, store: Store, today: date
) -> tuple[tuple[Meeting, ...], tuple[Meeting, ...]]:
    """The meetings meant, and near ones if none fits."""
    reference = query.meeting
    if reference.impossible:
        return (), ()
    if reference.beside:
        return _beside(query, store, today), ()
    if reference.also and query.intent in _OF_SEVERAL_TIMES:
        return _at_several_times(query, store, today), ()
    found = _at_place(query, _by_reference(query, reference, store, today), store)
    if found or not reference.named:
        return found, ()
    return (), _near(reference, store, today)


_OF_SEVERAL_TIMES = frozenset(
    {
        Intent.COMPARISON,
        Intent.TOPICS,
        Intent.ATTENDEES,
        Intent.OUTCOMES,
        Intent.ATTENDANCE,
    }
)


def _at_several_times(query: Query, store: Store, today: date) -> tuple[Meeting, ...]:
    """The meetings of each of the times that are compared."""
    reference = replace(query.meeting, also=())
    spans = ((reference.first, reference.last), *query.meeting.also)
    found: dict[str, Meeting] = {}
    for first, last in spans:
        there = replace(reference, first=first, last=last)
        found |= {m.id: m for m in _by_reference(query, there, store, today)}
    return tuple(found.values())


def _beside(query: Query, store: Store, today: date) -> tuple[Meeting, ...]:
    """The meeting after or before the one that is described."""
    described = _by_reference(query, replace(query.meeting, beside=None), store, today)
    if not described:
        return ()
    anchor = described[-1] if query.meeting.beside == "following" else described[0]
    return neighbour(
        MeetingReference(position=query.meeting.beside, anchor=anchor.id), store, ()
    )


def _at_place(
    query: Query, meetings: tuple[Meeting, ...], store: Store
) -> tuple[Meeting, ...]:
    """Of several meetings, those in the place named: "die Runde in Rietkamp"."""
    if query.topics and query.intent in (Intent.OUTCOMES, Intent.FIGURES):
        return meetings  # "die Ausschreibung in Rietkamp": no meeting is placed
    beside = "at_place" in query.flags
    if not beside and ("in_place" not in query.flags or len(meetings) < _SEVERAL):
        return meetings
    bodies = [store.organization(i) for group in query.organizations for i in group]
    names = [n for body in bodies for n in (body.name, *body.aliases)]
    there = tuple(
        m
        for m in meetings
        if m.location and any(n in f"{m.title.de} {m.location.de}" for n in names)
    )
    if beside:
        wanted = OFF if query.flags & CALLED_OFF else (MeetingStatus.HELD,)
        return tuple(m for m in there if m.status in wanted) or there
    return there or meetings


def _by_reference(
    query: Query, reference: MeetingReference, store: Store, today: date
) -> tuple[Meeting, ...]:
    standard = store.profile.standard_series
    if (
        query.intent in (Intent.SIGNATORIES, Intent.ADDRESSEES)
        and not reference.named
        and not reference.ids
    ):
        kind = (
            ParticipationKind.SIGNED
            if query.intent is Intent.SIGNATORIES
            else ParticipationKind.ADDRESSED
        )
        signed = dict.fromkeys(m for m, _ in store.participations(kinds=(kind,)))
        return store.meetings(list(signed)[-_LOOK_BACK:])
    if (
        not reference.named
        and not reference.ids
        and query.topics
        and query.intent in _CIRCUMSTANCES
    ):
        about = dict.fromkeys(
            m for m, _ in store.agenda_rows(family(query.topics, store))
        )
        if about:
            return store.meetings(list(about)[-_LOOK_BACK:])
    if not reference.given and len(query.people) > 1 and query.intent in _TOGETHER:
        there = (ParticipationKind.PRESENT,)
        everything = store.meeting_ids(
            MeetingFilter(people=query.people[0], rosters=there)
        )
        ids = _with_all(query.people, everything, store)
        return store.meetings(ids[-_LOOK_BACK:])
    if not reference.given:
        everywhere = (
            (query.intent is Intent.MEETING_STATUS and reference.every)
            or (query.intent is Intent.OUTCOMES and "implemented" in query.flags)
            or (query.intent is Intent.MEETINGS and query.flags & CALLED_OFF)
            or (query.intent is Intent.ABSENTEES and query.flags & _OF_ALL_ROWS)
        )
        row = reference.series or (None if everywhere else standard)
        ids = row_of(store, row, _statuses(query))
        return store.meetings(ids[-_LOOK_BACK:])
    return _described(query, reference, store, today)


def _described(
    query: Query, reference: MeetingReference, store: Store, today: date
) -> tuple[Meeting, ...]:
    """The meetings that fit what is said of them: when, which series, which one."""
    standard = store.profile.standard_series
    series = reference.series
    if query.intent is Intent.SERIES and reference.ids:
        series = None  # "Gehört das Treffen im Museum zur Reihe?"
    counted = reference.ordinal or reference.position
    if counted and not reference.ids and not reference.kinds and series is None:
        series = standard
    ids = _matching(reference, store, today, series)
    several = len(query.people) > 1 and query.intent in _TOGETHER
    there = query.people and query.intent in (*_CIRCUMSTANCES, Intent.DATE)
    if several or (there and not counted):
        ids = _with_all(query.people, ids, store) or ids
    if reference.people:
        ids = _with_all(reference.people, ids, store)
    if reference.position in _ENDS and not reference.ordinal:
        return at_an_end(query, reference.position, ids, store)
    about = _on_topic(query, reference, ids, store) if not counted else ()
    if standard and not (counted or about) and _only_of_row(query, reference):
        ids = store.meeting_ids(MeetingFilter(ids=ids, series=standard))
    meetings = store.meetings(about or ids)
    if counted:
        if "dated_only" in query.flags:
            meetings = tuple(m for m in meetings if m.start)
        return nth(reference, meetings, store, series)
    return meetings if about else _preferred(query, reference, meetings, standard)


def _on_topic(
    query: Query, reference: MeetingReference, ids: tuple[str, ...], store: Store
) -> tuple[str, ...]:
    """Of the meetings of a time, those with the topic: "Was war 2025 zum Rufbus?"."""
    only_when = reference.dated and not (
        reference.ids or reference.kinds or reference.series or reference.also
    )
    if not (only_when and query.topics and query.intent in _TOPICAL):
        return ()
    rows = store.agenda_rows(family(query.topics, store))
    on_agenda = {meeting for meeting, _ in rows}
    return tuple(id_ for id_ in ids if id_ in on_agenda)


# Asked of two people, these are about the meeting of both: "Worüber sprach A mit B?"
_TOGETHER = frozenset({Intent.TOPICS, Intent.OUTCOMES, Intent.DATE, Intent.PLACE})
_TOPICAL = frozenset({Intent.TOPICS, Intent.STATEMENTS, Intent.CHAIR, Intent.PLACE})
_CIRCUMSTANCES = frozenset(
    {
        Intent.PLACE, Intent.TIME, Intent.WEEKDAY, Intent.HOST, Intent.OCCASION,
        Intent.CHAIR, Intent.FORM, Intent.DURATION,
    }
)  # fmt: skip


def _with_all(
    groups: tuple[tuple[str, ...], ...], ids: tuple[str, ...], store: Store
) -> tuple[str, ...]:
    """The meetings at which one of each group took part."""
    for group in groups:
        theirs = {
            m
            for person in group
            for m, _ in store.participations(
                person=person, kinds=(ParticipationKind.PRESENT,)
            )
        }
        ids = tuple(i for i in ids if i in theirs)
    return ids


_OF_ANY_STATUS = frozenset(
    {Intent.MEETINGS, Intent.NEXT_MEETING, Intent.MEETING_STATUS}
)


def _statuses(query: Query) -> tuple[MeetingStatus, ...]:
    anywhere = query.intent in _OF_ANY_STATUS or "at_place" in query.flags
    return () if anywhere else (MeetingStatus.HELD,)


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
        return _within(reference, base, store)
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
    latest = min(today.year + 1, date.max.year)
    for year in range(latest, max(0, latest - _YEARS_BACK), -1):
        first, last = dates.month_range(year, reference.month)
        if reference.day:
            if reference.day > last.day:
                continue
            first = last = date(year, reference.month, reference.day)
        found = store.meeting_ids(replace(base, first=first, last=last, dated=True))
        if found:
            return found
    return ()


def _within(
    reference: MeetingReference, base: MeetingFilter, store: Store
) -> tuple[str, ...]:
    """Those that surely lie in the time asked for; without any, those that may."""
    if reference.first is None or reference.last is None:
        return store.meeting_ids(base)
    sure = store.meeting_ids(replace(base, surely=True))
    if sure or reference.ids is not None:
        return sure or store.meeting_ids(base)
    if reference.first == reference.last:
        return ()  # a meeting known by its year only is on no day for certain
    return store.meeting_ids(replace(base, dated=True))


def _preferred(
    query: Query,
    reference: MeetingReference,
    meetings: tuple[Meeting, ...],
    standard: str | None,
) -> tuple[Meeting, ...]:
    """Of several, those of the standard series if the question only says when."""
    if reference.kinds or reference.series:
        return meetings
    if query.intent is Intent.MEETINGS or reference.first == reference.last is not None:
        return meetings
    of_row = tuple(m for m in meetings if m.series == standard)
    if len(meetings) < 2 and not (of_row or reference.first != reference.last):
        return meetings
    if _only_of_row(query, reference):
        return of_row
    if reference.ids is not None:
        return meetings
    return of_row or meetings


def _only_of_row(query: Query, reference: MeetingReference) -> bool:
    """Whether so long a time is named that only the standard series is meant."""
    if query.intent is Intent.OUTCOMES and (
        query.office or query.organizations or query.topics
    ):
        return False
    return bool(
        not (reference.kinds or reference.series or query.intent is Intent.MEETINGS)
        and reference.ids is None
        and reference.first
        and reference.last
        and (reference.last - reference.first).days > _LONG
    )


def _near(
    reference: MeetingReference, store: Store, today: date
) -> tuple[Meeting, ...]:
    """Meetings close to a time at which there was none."""
    if reference.first is None or reference.last is None:
        if reference.ids:
            return store.meetings(reference.ids[:3])
        return ()
    if reference.ids:
        return store.meetings(reference.ids[:3])
    around = timedelta(days=_NEAR_DAYS)
    ids = store.meeting_ids(
        MeetingFilter(
            first=max(reference.first, date(1, 3, 1)) - around,
            last=min(reference.last, date(9990, 1, 1)) + around,
            dated=True,
        )
    )
    return store.meetings(ids[:3])


def family(topics: Iterable[str], store: Store) -> tuple[str, ...]:
    """The topics and all below them."""
    found = list(dict.fromkeys(topics))
    for topic in found:
        found.extend(child for child in store.child_topics(topic) if child not in found)
    return tuple(found)
