"""Turning the tables of one knowledge base into those of a later one.

Writing 10,000 meetings anew takes ten seconds, and an edit changes one. What is
different between two bases tells which rows go and which come; the result is the
same, row for row but for the running numbers, as if all were written anew. Where that
is not worth the trouble, `write_changes` declines.

Small tables are written anew as a whole when anything in them changes, because their
order is that of the files. Of meetings, which are many, only those that are different
are exchanged.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import Any

from ..model import KnowledgeBase, Meeting
from . import schema
from .rows import (
    MEETINGS_FROM,
    PASSAGE_GAP,
    Rows,
    described_rows,
    insert,
    passage_rows,
    places,
)
from .schema import Table
from .search import index_more, unindex
from .texts import meeting_passages, names

_SMALL = ("organizations", "people", "topics", "series", "entries")
MOST = 0.2
"""Share of the meetings beyond which writing all anew takes no longer."""
_LISTED = "IN (SELECT value FROM json_each(?))"
_BODIES = (
    (schema.PARTICIPATION_ORGANIZATIONS, "participation", "participations"),
    (schema.STATEMENT_ORGANIZATIONS, "statement", "statements"),
)


def write_changes(
    connection: sqlite3.Connection,
    before: KnowledgeBase,
    after: KnowledgeBase,
    fingerprint: str,
) -> bool:
    """Make the tables of *before* those of *after*, within the open transaction.

    Args:
        connection: Its tables are those of *before*.
        before: The knowledge base as it was.
        after: As it is, without references to what is not there.
        fingerprint: Of *after*.

    Returns:
        False if the tables are to be written anew instead; they may be half done.
    """
    changed = _changed_meetings(before, after)
    if len(changed) > MOST * len(before.meetings) or not _same_order(before, after):
        return False
    small = [name for name in _SMALL if getattr(before, name) != getattr(after, name)]
    rows = Rows(after)
    for table in schema.TABLES:
        if table.path[0] in small or table is schema.PROFILE:
            _write_small(connection, table, rows)
    _write_sources(connection, before, after)
    if not _write_meetings(connection, before, after, changed):
        return False
    if small or before.sources != after.sources:
        _write_described(connection, after)
    if names(before) != names(after):
        connection.execute("DELETE FROM names")
        insert(connection, "names", list(schema.NAMES.columns), names(after))
    connection.execute("UPDATE metadata SET fingerprint = ?", (fingerprint,))
    return True


def _changed_meetings(before: KnowledgeBase, after: KnowledgeBase) -> set[str]:
    """Those that are new, gone or different, or whose people hold other offices."""
    old = {meeting.id: meeting for meeting in before.meetings}
    new = {meeting.id: meeting for meeting in after.meetings}
    changed = {id_ for id_ in old.keys() | new.keys() if old.get(id_) != new.get(id_)}
    offices = {person.id: person.memberships for person in before.people}
    moved = {p.id for p in after.people if offices.get(p.id) != p.memberships}
    moved |= offices.keys() - {person.id for person in after.people}
    if moved:
        changed |= {m.id for m in after.meetings if not moved.isdisjoint(_people(m))}
    return changed


def _people(meeting: Meeting) -> Iterator[str | None]:
    for roster in meeting.rosters:
        yield from (named.person for named in roster.participations)
    yield from (statement.person for statement in meeting.statements)


def _same_order(before: KnowledgeBase, after: KnowledgeBase) -> bool:
    """Whether the meetings that stay stand in the same order in the files."""
    old = [meeting.id for meeting in before.meetings]
    new = [meeting.id for meeting in after.meetings]
    both = set(old) & set(new)
    return [i for i in old if i in both] == [i for i in new if i in both]


def _write_small(connection: sqlite3.Connection, table: Table, rows: Rows) -> None:
    connection.execute(f'DELETE FROM "{table.name}"')
    insert(connection, table.name, list(table.columns), rows.of(table))
    for link in table.links:
        connection.execute(f'DELETE FROM "{link.table}"')
        insert(connection, link.table, link.columns, rows.pairs(table, link))


def _write_sources(
    connection: sqlite3.Connection, before: KnowledgeBase, after: KnowledgeBase
) -> None:
    old, new = set(before.sources), set(after.sources)
    gone = [source.id for source in old - new]
    _delete(connection, "sources", "id", gone)
    come = Rows(replace(after, sources=tuple(s for s in after.sources if s not in old)))
    table = schema.SOURCES
    insert(connection, table.name, list(table.columns), come.of(table))


def _write_meetings(
    connection: sqlite3.Connection,
    before: KnowledgeBase,
    after: KnowledgeBase,
    changed: set[str],
) -> bool:
    """Exchange the rows of the meetings in *changed*; False if there is no room."""
    come = tuple(meeting for meeting in after.meetings if meeting.id in changed)
    gone = [meeting.id for meeting in before.meetings if meeting.id in changed]
    starts = _passage_starts(connection, after, changed)
    if starts is None:
        return False
    _remove_meetings(connection, gone)
    tables = [table for table in schema.TABLES if table.path[0] == "meetings"]
    first = {t.name: _next_number(connection, t) for t in tables if t.parent}
    rows = Rows(replace(after, meetings=come), after, first)
    for table in tables:
        insert(connection, table.name, list(table.columns), rows.of(table))
        for link in table.links:
            insert(connection, link.table, link.columns, rows.pairs(table, link))
    for (plain, _, _), content in zip(
        _BODIES, (rows.participation_bodies(), rows.statement_bodies()), strict=True
    ):
        insert(connection, plain.name, list(plain.columns), content)
    for meeting in come:
        found = passage_rows(meeting_passages(meeting), starts[meeting.id])
        _add_passages(connection, list(found))
    _write_places(connection, before, after, changed)
    return True


def _remove_meetings(connection: sqlite3.Connection, ids: Sequence[str]) -> None:
    _remove_passages(connection, "meeting", ids)
    for plain, column, owner in _BODIES:
        connection.execute(
            f'DELETE FROM "{plain.name}" WHERE "{column}" IN'
            f' (SELECT id FROM "{owner}" WHERE meeting {_LISTED})',
            (json.dumps(ids),),
        )
    for table in schema.TABLES:
        if table.path[0] != "meetings":
            continue
        own = "id" if table is schema.MEETINGS else "meeting"
        for link in table.links:
            connection.execute(
                f'DELETE FROM "{link.table}" WHERE "{link.owner}" IN'
                f' (SELECT id FROM "{table.name}" WHERE "{own}" {_LISTED})',
                (json.dumps(ids),),
            )
        _delete(connection, table.name, own, ids)


def _next_number(connection: sqlite3.Connection, table: Table) -> int:
    if "id" in table.record.columns:
        return 1  # it has identifiers of its own
    sql = f'SELECT coalesce(max(id), 0) + 1 FROM "{table.name}"'
    return int(connection.execute(sql).fetchone()[0])


def _write_places(
    connection: sqlite3.Connection,
    before: KnowledgeBase,
    after: KnowledgeBase,
    changed: set[str],
) -> None:
    """The place among all of the meetings that are otherwise the same."""
    old, new = places(before.meetings), places(after.meetings)
    connection.executemany(
        "UPDATE meetings SET chronology = ? WHERE id = ?",
        (
            (place, id_)
            for id_, place in new.items()
            if id_ not in changed and old[id_] != place
        ),
    )


def _passage_starts(
    connection: sqlite3.Connection, after: KnowledgeBase, changed: set[str]
) -> dict[str, int] | None:
    """The first number for the passages of each changed meeting.

    Numbers grow in the order of the files; None if too few are free between two
    meetings that stay.
    """
    spans = {
        meeting: (first, last)
        for meeting, first, last in connection.execute(
            "SELECT meeting, min(id), max(id) FROM passages"
            " WHERE meeting IS NOT NULL GROUP BY meeting"
        )
    }
    starts: dict[str, int] = {}
    free = MEETINGS_FROM
    waiting: list[Meeting] = []
    for meeting in after.meetings:
        if meeting.id in changed:
            waiting.append(meeting)
            continue
        first, last = spans[meeting.id]
        found = _spread(waiting, free, first)
        if found is None:
            return None
        starts |= found
        waiting.clear()
        free = last + 1
    end = free + sum(map(_size, waiting)) + (len(waiting) + 1) * PASSAGE_GAP
    return starts | (_spread(waiting, free, end) or {})


def _spread(meetings: Sequence[Meeting], free: int, end: int) -> dict[str, int] | None:
    """Numbers for the passages from *free* to below *end*; None if there is no room."""
    room = end - free - sum(map(_size, meetings))
    if room < 0:
        return None
    gap = min(PASSAGE_GAP, room // (len(meetings) + 1))
    starts: dict[str, int] = {}
    for meeting in meetings:
        starts[meeting.id] = free + gap
        free = starts[meeting.id] + _size(meeting)
    return starts


def _size(meeting: Meeting) -> int:
    return sum(1 for _ in meeting_passages(meeting))


def _write_described(connection: sqlite3.Connection, after: KnowledgeBase) -> None:
    rows = connection.execute("SELECT id, text FROM passages WHERE meeting IS NULL")
    unindex(connection, rows.fetchall(), "passages")
    connection.execute("DELETE FROM passages WHERE meeting IS NULL")
    _add_passages(connection, list(described_rows(after)))


def _add_passages(connection: sqlite3.Connection, rows: Sequence[Any]) -> None:
    insert(connection, "passages", list(schema.PASSAGES.columns), rows)
    index_more(connection, [(row[0], row[4]) for row in rows], "passages")


def _remove_passages(
    connection: sqlite3.Connection, column: str, values: Sequence[str]
) -> None:
    where = f'"{column}" {_LISTED}'
    rows = connection.execute(
        f"SELECT id, text FROM passages WHERE {where}", (json.dumps(values),)
    )
    unindex(connection, rows.fetchall(), "passages")
    _delete(connection, "passages", column, values)


def _delete(
    connection: sqlite3.Connection, table: str, column: str, values: Iterable[str]
) -> None:
    connection.execute(
        f'DELETE FROM "{table}" WHERE "{column}" {_LISTED}',
        (json.dumps(list(values)),),
    )
