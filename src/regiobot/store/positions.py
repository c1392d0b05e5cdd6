"""A row of meetings, and which of it "das zweite", "das letzte" or "danach" means."""

from __future__ import annotations

from itertools import islice

from ..dialogue import MeetingReference, Query
from ..model import Meeting, MeetingStatus
from . import Store
from .filters import MeetingFilter

HELD = (MeetingStatus.HELD, MeetingStatus.PUBLISHED)


def row_of(
    store: Store, series: str | None, statuses: tuple[MeetingStatus, ...]
) -> tuple[str, ...]:
    """Identifiers of a row of meetings, chronological; of all series without one."""
    return store.meeting_ids(MeetingFilter(series=series, statuses=statuses))


def nth(
    reference: MeetingReference,
    meetings: tuple[Meeting, ...],
    store: Store,
    series: str | None,
) -> tuple[Meeting, ...]:
    """The second, the last, or the one after another; among those that took place."""
    held = tuple(m for m in meetings if m.status in HELD)
    if reference.ordinal:
        numbered = tuple(m for m in meetings if m.number == reference.ordinal)
        if numbered:
            return numbered
        # Within a year the places count; else only numbers, where these differ.
        counted = enumerate(held, 1)
        if not reference.dated and any(m.number not in (None, n) for n, m in counted):
            return ()
        return held[reference.ordinal - 1 : reference.ordinal]
    if reference.position in ("previous", "following"):
        return neighbour(reference, store, held)
    if reference.position == "next":
        return tuple(m for m in meetings if m.status is MeetingStatus.PLANNED)[:1]
    return held


def at_an_end(
    query: Query, position: str | None, ids: tuple[str, ...], store: Store
) -> tuple[Meeting, ...]:
    """The first, the last or the second last that took place; the rest stays unread."""
    fitting = (
        meeting
        for meeting in map(store.meeting, ids if position == "first" else ids[::-1])
        if meeting.status in HELD and (meeting.start or "dated_only" not in query.flags)
    )
    skipped = 1 if position == "second_last" else 0
    return tuple(islice(fitting, skipped, skipped + 1))


def neighbour(
    reference: MeetingReference, store: Store, held: tuple[Meeting, ...]
) -> tuple[Meeting, ...]:
    """The meeting before or after the anchor in its series."""
    if reference.anchor is None:
        return ()
    anchor = store.meeting(reference.anchor)
    series = anchor.series or store.profile.standard_series
    row = row_of(store, series, (MeetingStatus.HELD, MeetingStatus.PLANNED))
    if reference.anchor in row:
        at = row.index(reference.anchor) + (
            1 if reference.position == "following" else -1
        )
        return (store.meeting(row[at]),) if 0 <= at < len(row) else ()
    day = anchor.first_day
    if day is None:
        return ()
    rest = store.meetings(row)
    if reference.position == "following":
        return tuple(m for m in rest if m.first_day and m.first_day > day)[:1]
    return tuple(m for m in rest if m.last_day and m.last_day < day)[-1:]
