"""Reading by identifier: whole model values, kept in memory once they were read.

Values are immutable, so everybody shares them; the caches are bounded, so that a
knowledge base of thousands of meetings does not end up in memory.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Sequence
from dataclasses import replace
from functools import lru_cache
from typing import Any, cast

from ..errors import StoreError
from ..model import (
    KnowledgeEntry,
    Meeting,
    Organization,
    Participation,
    ParticipationKind,
    Person,
    Profile,
    Series,
    Source,
    Topic,
)
from . import file, schema
from .codec import Scalar
from .schema import Table
from .stored import StoredMeeting

_MEETINGS = 16_384  # kept in memory without their lists, at 1 to 2 KB each
_LISTS = 4096  # of meetings kept in memory, at 1 to 3 KB each
_OTHERS = 4096  # people, organizations, topics, series, entries and sources together


class Entries:
    """The values of a store by identifier.

    An unknown identifier raises KeyError, a damaged file StoreError.
    """

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._meetings: dict[str, Meeting] = {}
        self._cached_list = lru_cache(maxsize=_LISTS)(self._read_list)
        self._cached = lru_cache(maxsize=_OTHERS)(self._read)

    def forget(self) -> None:
        """Drop what is kept in memory, because the file has changed."""
        self._meetings.clear()
        self._cached_list.cache_clear()
        self._cached.cache_clear()

    def meeting(self, id_: str) -> Meeting:
        """The meeting with this identifier."""
        return self._meetings.get(id_) or self.meetings((id_,))[0]

    def meetings(self, ids: Sequence[str]) -> tuple[Meeting, ...]:
        """The meetings with these identifiers, in the same order, by one look-up."""
        found = {id_: self._meetings.get(id_) for id_ in ids}
        missing = [id_ for id_, meeting in found.items() if meeting is None]
        if missing:
            read = self._read_meetings(missing)
            if len(self._meetings) + len(read) > _MEETINGS:
                self._meetings.clear()
            self._meetings |= read
            found |= read
        return tuple([_there(found[id_], id_) for id_ in ids])

    def person(self, id_: str) -> Person:
        """The person with this identifier, with all memberships."""
        return cast(Person, self._cached(schema.PEOPLE, id_))

    def organization(self, id_: str) -> Organization:
        """The organization with this identifier."""
        return cast(Organization, self._cached(schema.ORGANIZATIONS, id_))

    def topic(self, id_: str) -> Topic:
        """The topic with this identifier."""
        return cast(Topic, self._cached(schema.TOPICS, id_))

    def series(self, id_: str) -> Series:
        """The series with this identifier, with all readings of its origin."""
        return cast(Series, self._cached(schema.SERIES, id_))

    def entry(self, id_: str) -> KnowledgeEntry:
        """The stand-alone question with this identifier."""
        return cast(KnowledgeEntry, self._cached(schema.ENTRIES, id_))

    def source(self, id_: str) -> Source:
        """The source with this identifier."""
        return cast(Source, self._cached(schema.SOURCES, id_))

    def sources(self, ids: Iterable[str]) -> tuple[Source, ...]:
        """The sources with these identifiers, in the same order, each once."""
        return tuple(self.source(id_) for id_ in dict.fromkeys(ids))

    @property
    def profile(self) -> Profile:
        """What the bot says of itself."""
        return cast(Profile, self._cached(schema.PROFILE, ""))

    def _query(self, sql: str, parameters: Sequence[Scalar] = ()) -> list[Any]:
        try:
            return self._connection.execute(sql, parameters).fetchall()
        except sqlite3.Error as error:
            raise StoreError(file.NOT_READ.format(error=error)) from error
        except UnicodeEncodeError:  # half a character; no identifier holds one
            return []

    def _read(self, table: Table, id_: str) -> object:
        """One value with its tables of pairs and its children."""
        where = ' WHERE "t"."id" = ?' if "id" in table.columns else ""
        rows = self._query(table.select + where, (id_,) if where else ())
        if not rows:
            raise KeyError(id_)
        more = {c.path[1]: self._children(c, id_) for c in schema.children(table)}
        return table.value(rows[0], **more)

    def _children(self, table: Table, id_: str) -> tuple[Any, ...]:
        rows = self._query(table.select_children, (id_,))
        return tuple([table.value(row) for row in rows])

    def _read_meetings(self, ids: Sequence[str]) -> dict[str, Meeting]:
        """Those of the meetings that there are."""
        listed = '"t"."id" IN (SELECT value FROM json_each(?))'
        sql = f"{schema.MEETINGS.select} WHERE {listed}"
        heads = map(schema.MEETINGS.value, self._query(sql, (json.dumps(ids),)))
        return {head.id: StoredMeeting(head, self._cached_list) for head in heads}

    def _read_list(self, id_: str, field: str) -> tuple[Any, ...]:
        """One of the lists of a meeting, such as its agenda."""
        (table,) = (c for c in schema.children(schema.MEETINGS) if c.path[1] == field)
        found = self._children(table, id_)
        if table is not schema.ROSTERS or not found:
            return found
        lines: dict[ParticipationKind, list[Participation]] = {}
        for line in self._children(schema.PARTICIPATIONS, id_):
            lines.setdefault(line.kind, []).append(line)
        return tuple(
            replace(roster, participations=tuple(lines.get(roster.kind, ())))
            for roster in found
        )


def _there(meeting: Meeting | None, id_: str) -> Meeting:
    if meeting is None:
        raise KeyError(id_)
    return meeting
