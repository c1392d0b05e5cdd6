"""Writing a whole knowledge base into the tables, in one transaction.

Imported only for a rebuild: sqlite-utils takes 80 ms to import, which no reader
should wait for. Readers in other processes see the old state until the commit.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date
from itertools import count
from typing import Any

from sqlite_utils import Database

from ..errors import StoreError
from ..model import KnowledgeBase, Meeting, Membership, Person
from ..text import office_key
from . import schema
from .bodies import bodies
from .codec import Scalar
from .schema import Plain, Table
from .search import index_texts
from .texts import names, passages

Row = Sequence[Scalar]


def write(
    connection: sqlite3.Connection, base: KnowledgeBase, fingerprint: str
) -> None:
    """Replace all tables by those of *base*, within the open transaction.

    Raises:
        StoreError: If something refers to what is not there.
    """
    # A plug-in of sqlite-utils on the machine has no business in our file.
    database = Database(connection, execute_plugins=False)
    _drop_all(database)
    for table in schema.TABLES:
        _create(database, table)
        _insert(database, table.name, list(table.columns), _rows(table, base))
    for table, link in schema.links():
        pairs = _pairs(table, link.field, base)
        _create_plain(database, _link_table(table, link))
        _insert(database, link.table, [link.owner, link.column, "position"], pairs)
    for plain, rows in _plain_rows(base, fingerprint):
        _create_plain(database, plain)
        _insert(database, plain.name, list(plain.columns), rows)
    texts = connection.execute("SELECT id, text FROM passages ORDER BY id").fetchall()
    index_texts(connection, texts, "passages")
    _check_sources(base)
    _check_references(connection)
    connection.execute(f"PRAGMA user_version = {schema.version()}")


def _drop_all(database: Database) -> None:
    virtual = [t.name for t in database.tables if t.virtual_table_using]
    for name in virtual:  # first: with them go their shadow tables
        database.table(name).drop()
    for name in database.table_names():
        if not name.startswith("sqlite_"):
            database.table(name).drop()


def _create(database: Database, table: Table) -> None:
    created = database.create_table(
        table.name,
        dict(table.columns),
        pk="id" if "id" in table.columns else None,
        foreign_keys=table.foreign_keys,
    )
    if table.parent:
        created.create_index([table.parent, "position"])
    for columns in (*((column,) for column in table.references), *table.indexes):
        created.create_index(columns)


def _create_plain(database: Database, plain: Plain) -> None:
    created = database.create_table(
        plain.name,
        dict(plain.columns),
        pk=plain.pk,
        foreign_keys=list(plain.foreign_keys),
    )
    for columns in plain.indexes:
        created.create_index(columns)


def _link_table(table: Table, link: schema.Link) -> Plain:
    return Plain(
        name=link.table,
        columns={link.owner: str, link.column: str, "position": int},
        pk=(link.owner, "position"),
        foreign_keys=(
            (link.owner, table.name, "id"),
            (link.column, link.target, "id"),
        ),
        indexes=((link.column,),),
    )


def _insert(
    database: Database, name: str, columns: list[str], rows: Iterable[Row]
) -> None:
    # Not `insert_all`, which looks at every value of every row for what to turn into
    # JSON; here all are scalars. Half of the time for 10,000 meetings.
    marks = ", ".join("?" for _ in columns)
    named = ", ".join(f"[{column}]" for column in columns)
    database.conn.executemany(f"INSERT INTO [{name}] ({named}) VALUES ({marks})", rows)


def _values(table: Table, base: KnowledgeBase) -> Iterator[tuple[str, int, Any]]:
    """Parent's identifier, number within the parent from 1, value; in order."""
    if table is schema.PROFILE:
        yield "", 1, base.profile
        return
    for owner in getattr(base, table.path[0]):
        values = [owner]
        for name in table.path[1:]:
            values = [item for value in values for item in getattr(value, name)]
        yield from ((owner.id, number, value) for number, value in enumerate(values, 1))


def _rows(table: Table, base: KnowledgeBase) -> Iterator[Row]:
    derive = _derivation(table, base)
    columns = table.record.columns
    for id_, (parent, position, value) in enumerate(_values(table, base), 1):
        row: dict[str, Scalar] = {}
        if table.parent:
            row = {"id": id_, table.parent: parent, "position": position}
        row |= zip(columns, table.record.row(value), strict=True)
        row |= derive(value)
        yield list(row.values())


def _derivation(
    table: Table, base: KnowledgeBase
) -> Callable[[Any], Mapping[str, Scalar]]:
    if table is schema.MEETINGS:
        order = sorted(base.meetings, key=_chronology)
        places = {meeting.id: place for place, meeting in enumerate(order, 1)}
        return lambda meeting: _meeting_days(meeting, places)
    if table is schema.MEMBERSHIPS:
        return _membership_key
    return lambda _: {}


def _membership_key(membership: Membership) -> Mapping[str, Scalar]:
    return {"office_key": office_key(membership.office)}


def _meeting_days(meeting: Meeting, places: Mapping[str, int]) -> Mapping[str, Scalar]:
    first, last = meeting.first_day, meeting.last_day
    return {
        "first_day": first.isoformat() if first else None,
        "last_day": last.isoformat() if last else None,
        "chronology": places[meeting.id],
    }


def _chronology(meeting: Meeting) -> tuple[bool, date, bool, date, int, str]:
    """Sorts meetings by their days; what has no bound at all comes last.

    A meeting without a date stands at the last day on which it can have been, after
    those that are dated up to then; among its like the earlier bound goes first.
    """
    first = meeting.first_day or meeting.last_day
    last = meeting.last_day or meeting.first_day
    undated = meeting.start is None
    place = (last if undated else first) or date.max
    second = (first if undated else last) or date.max
    return first is None, place, undated, second, meeting.number or 0, meeting.id


def _pairs(table: Table, name: str, base: KnowledgeBase) -> Iterator[Row]:
    for _, _, value in _values(table, base):
        for position, target in enumerate(getattr(value, name), 1):
            yield value.id, target, position


def _plain_rows(
    base: KnowledgeBase, fingerprint: str
) -> Iterator[tuple[Plain, Iterable[Row]]]:
    people = {person.id: person for person in base.people}
    yield schema.PARTICIPATION_ORGANIZATIONS, _participation_bodies(base, people)
    yield schema.STATEMENT_ORGANIZATIONS, _statement_bodies(base, people)
    yield schema.NAMES, names(base)
    yield schema.PASSAGES, _passage_rows(base)
    yield schema.METADATA, [(fingerprint,)]


def _passage_rows(base: KnowledgeBase) -> Iterator[Row]:
    for number, passage in enumerate(passages(base), 1):
        sources = json.dumps(passage.sources, ensure_ascii=False)
        kind, owner, meeting = passage.kind, passage.owner, passage.meeting
        yield number, kind, owner, meeting, passage.text, sources


def _participation_bodies(
    base: KnowledgeBase, people: Mapping[str, Person]
) -> Iterator[Row]:
    numbers = count(1)  # as `_rows` counts the participations
    for meeting in base.meetings:
        for roster in meeting.rosters:
            for named in roster.participations:
                number = next(numbers)
                yield from ((number, *body) for body in bodies(meeting, named, people))


def _statement_bodies(
    base: KnowledgeBase, people: Mapping[str, Person]
) -> Iterator[Row]:
    for meeting in base.meetings:
        for statement in meeting.statements:
            yield from (
                (statement.id, *body) for body in bodies(meeting, statement, people)
            )


def _check_references(connection: sqlite3.Connection) -> None:
    row = connection.execute("PRAGMA foreign_key_check").fetchone()
    if row:
        table, rowid, target, number = row
        keys = connection.execute(f'PRAGMA foreign_key_list("{table}")').fetchall()
        column = next(key[3] for key in keys if key[0] == number)
        (value,) = connection.execute(
            f'SELECT "{column}" FROM "{table}" WHERE rowid = ?', (rowid,)
        ).fetchone()
        raise StoreError(f"{table}.{column} names {value!r}, which is not in {target}")


def _check_sources(base: KnowledgeBase) -> None:
    """Lists of sources are JSON, which SQLite cannot check."""
    known = {source.id for source in base.sources}
    for table in schema.TABLES:
        if "sources" not in table.record.columns:
            continue
        for parent, _, value in _values(table, base):
            missing = next((s for s in value.sources if s not in known), None)
            if missing is not None:
                where = f"{table.name} of {getattr(value, 'id', parent)!r}"
                raise StoreError(f"{where} names {missing!r}, which is not in sources")
