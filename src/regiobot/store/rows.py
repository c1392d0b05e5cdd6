"""The rows that a knowledge base, or a part of one, makes in each table."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date
from itertools import count
from typing import Any

from ..model import KnowledgeBase, Meeting, Membership
from ..text import office_key
from . import schema
from .bodies import bodies
from .codec import Scalar
from .schema import Table
from .texts import Passage, described_passages, meeting_passages

Row = Sequence[Scalar]
Numbers = Mapping[str, int]
"""The first number of the rows of a table, by its name; 1 if it is not there."""

MEETINGS_FROM = 1_000_000
"""The number of the first passage of a meeting; those of other entries stand before."""
PASSAGE_GAP = 256
"""Numbers left free behind the passages of each meeting, for later ones: equally good
passages are told in the order of the files, which is that of their numbers."""


class Rows:
    """Rows of the entries of *part*, which belongs to *whole*.

    Args:
        part: Whose rows.
        whole: What else decides what stands in them; *part* if left out.
        first: Where counting begins in tables without an identifier of their own.
    """

    def __init__(
        self,
        part: KnowledgeBase,
        whole: KnowledgeBase | None = None,
        first: Numbers | None = None,
    ) -> None:
        whole = whole or part
        self._part = part
        self._first = first or {}
        self._places = places(whole.meetings)
        self._people = {person.id: person for person in whole.people}

    def of(self, table: Table) -> Iterator[Row]:
        """The rows of a table, with all its columns."""
        derive = self._derivation(table)
        columns = table.record.columns
        start = self._first.get(table.name, 1)
        for id_, (parent, position, value) in enumerate(
            values(table, self._part), start
        ):
            row: dict[str, Scalar] = {}
            if table.parent:
                row = {"id": id_, table.parent: parent, "position": position}
            row |= zip(columns, table.record.row(value), strict=True)
            row |= derive(value)
            yield list(row.values())

    def pairs(self, table: Table, link: schema.Link) -> Iterator[Row]:
        """Owner, entry named, position."""
        for _, _, value in values(table, self._part):
            for position, target in enumerate(getattr(value, link.field), 1):
                yield value.id, target, position

    def participation_bodies(self) -> Iterator[Row]:
        """Number of the participation, organization."""
        # As `of` counts the participations.
        numbers = count(self._first.get(schema.PARTICIPATIONS.name, 1))
        for meeting in self._part.meetings:
            for roster in meeting.rosters:
                for named in roster.participations:
                    number = next(numbers)
                    found = bodies(meeting, named, self._people)
                    yield from ((number, body) for body in found)

    def statement_bodies(self) -> Iterator[Row]:
        """Identifier of the statement, organization."""
        for meeting in self._part.meetings:
            for statement in meeting.statements:
                found = bodies(meeting, statement, self._people)
                yield from ((statement.id, body) for body in found)

    def _derivation(self, table: Table) -> Callable[[Any], Mapping[str, Scalar]]:
        if table is schema.MEETINGS:
            return lambda meeting: _meeting_days(meeting, self._places)
        if table is schema.MEMBERSHIPS:
            return _membership_key
        return lambda _: {}


def insert(
    connection: sqlite3.Connection,
    name: str,
    columns: Sequence[str],
    rows: Iterable[Row],
) -> None:
    """Add rows to a table."""
    # Not `insert_all`, which looks at every value of every row for what to turn into
    # JSON; here all are scalars. Half of the time for 10,000 meetings.
    marks = ", ".join("?" for _ in columns)
    named = ", ".join(f"[{column}]" for column in columns)
    connection.executemany(f"INSERT INTO [{name}] ({named}) VALUES ({marks})", rows)


def values(table: Table, base: KnowledgeBase) -> Iterator[tuple[str, int, Any]]:
    """Parent's identifier, number within the parent from 1, value; in order."""
    if table is schema.PROFILE:
        yield "", 1, base.profile
        return
    for owner in getattr(base, table.path[0]):
        found = [owner]
        for name in table.path[1:]:
            found = [item for value in found for item in getattr(value, name)]
        yield from ((owner.id, number, value) for number, value in enumerate(found, 1))


def places(meetings: Iterable[Meeting]) -> Mapping[str, int]:
    """The place of each meeting among all, in the order of their days, from 1."""
    order = sorted(meetings, key=_chronology)
    return {meeting.id: place for place, meeting in enumerate(order, 1)}


def described_rows(base: KnowledgeBase) -> Iterator[Row]:
    """The passages of all entries but meetings."""
    return passage_rows(described_passages(base), 1)


def all_passage_rows(base: KnowledgeBase) -> Iterator[Row]:
    """All passages, numbered in the order of the files."""
    yield from described_rows(base)
    number = MEETINGS_FROM
    for meeting in base.meetings:
        found = list(meeting_passages(meeting))
        yield from passage_rows(found, number)
        number += len(found) + PASSAGE_GAP


def passage_rows(passages: Iterable[Passage], first: int) -> Iterator[Row]:
    """Passages numbered from *first*."""
    for number, passage in enumerate(passages, first):
        sources = json.dumps(passage.sources, ensure_ascii=False)
        kind, owner, meeting = passage.kind, passage.owner, passage.meeting
        yield number, kind, owner, meeting, passage.text, sources


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
