"""Look-ups for the answers: by SQL and its indexes, never through Python lists.

Everything comes in chronological order of the meetings, and within one in the order
of its file. Lists of values travel as one JSON parameter, so that a look-up is one
prepared statement whatever it is asked for.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Sequence
from datetime import date
from functools import lru_cache
from typing import Any

from ..model import (
    AgendaItem,
    Figure,
    KnowledgeEntry,
    Membership,
    Outcome,
    Participation,
    ParticipationKind,
    Person,
    Statement,
)
from ..text import bears_office
from . import schema
from .codec import Scalar
from .entries import Entries
from .filters import MeetingFilter
from .schema import Table

_ROWS_OF_MEETINGS = 64  # kept in memory; one of 10,000 meetings takes 4 ms to read
_ISO_DAY = 10  # characters of a date that is known to the day
_LISTED = "IN (SELECT value FROM json_each(?))"


class _Where:
    """The conditions of one look-up and their parameters."""

    def __init__(self) -> None:
        self.parameters: list[Scalar] = []
        self._conditions: list[str] = []

    def add(self, condition: str, *parameters: Scalar) -> None:
        self._conditions.append(condition)
        self.parameters += parameters

    def equal(self, column: str, value: Scalar) -> None:
        if value is not None:
            self.add(f"{column} = ?", value)

    def among(self, column: str, values: Sequence[Scalar]) -> None:
        """One of *values*; none of them restricts nothing."""
        if values:
            self.add(f"{column} {_LISTED}", json.dumps(values))

    def linked(self, column: str, select: str, values: Sequence[Scalar]) -> None:
        """In what *select* finds; it ends where the list of *values* follows."""
        if values:
            self.add(f"{column} IN ({select} {_LISTED})", json.dumps(values))

    def __str__(self) -> str:
        return " AND ".join(self._conditions) or "1"


class Lookups(Entries):
    """What of a store fits to names, days and topics.

    In the arguments None and empty sequences restrict nothing; several values of
    one argument are alternatives.
    """

    def __init__(self, connection: sqlite3.Connection) -> None:
        super().__init__(connection)
        self._cached_ids = lru_cache(maxsize=_ROWS_OF_MEETINGS)(self._read_ids)

    def forget(self) -> None:
        """Drop what is kept in memory, because the file has changed."""
        super().forget()
        self._cached_ids.cache_clear()

    def meeting_ids(self, wanted: MeetingFilter) -> tuple[str, ...]:
        """The meetings that fit, in chronological order.

        Order: by first and last day. A meeting without a date stands at the last
        day on which it can have been, after what is dated up to then; what has no
        bound at all comes last.
        """
        return self._cached_ids(wanted)

    def _read_ids(self, wanted: MeetingFilter) -> tuple[str, ...]:
        where = _Where()
        _among_days(where, wanted.first, wanted.last)
        if wanted.surely and wanted.first and wanted.last:
            _surely_among_days(where, wanted.first, wanted.last)
        if wanted.dated:
            where.add('m."start" IS NOT NULL')
        # "+": most meetings are of one series; its index would be the longer way.
        where.equal("+m.series", wanted.series)
        where.among("m.kind", wanted.kinds)
        where.among("m.form", wanted.forms)
        where.among("m.status", wanted.statuses)
        if wanted.ids is not None:
            where.add(f"m.id {_LISTED}", json.dumps(wanted.ids))
        _attended(where, wanted)
        sql = f"SELECT m.id FROM meetings m WHERE {where} ORDER BY m.chronology"
        return tuple(id_ for (id_,) in self._query(sql, where.parameters))

    def participations(
        self,
        *,
        person: str | None = None,
        organization: str | None = None,
        kinds: Sequence[ParticipationKind] = (),
    ) -> tuple[tuple[str, Participation], ...]:
        """Lines of the lists of meetings, each with its meeting's identifier.

        Args:
            person: Who is named.
            organization: Which body is represented: written in the line, or by an
                office that its person holds on the meeting's day.
            kinds: Which lists.
        """
        where = _Where()
        where.equal("t.person", person)
        _represented(where, "participation", organization)
        where.among("t.kind", kinds)
        return self._of_meetings(schema.PARTICIPATIONS, where)

    def statements(
        self,
        *,
        person: str | None = None,
        organization: str | None = None,
        topics: Sequence[str] = (),
        meetings: Sequence[str] = (),
    ) -> tuple[tuple[str, Statement], ...]:
        """What was said, each with its meeting's identifier.

        Args:
            person: Who said it.
            organization: Which body said it, itself or by a person who held an
                office in it on the meeting's day.
            topics: Named with the statement.
            meetings: At which it was said.
        """
        where = _Where()
        where.equal("t.person", person)
        _represented(where, "statement", organization)
        _with_topics(where, "statement", topics)
        where.among("t.meeting", meetings)
        return self._of_meetings(schema.STATEMENTS, where)

    def newest_statements(
        self, number: int, *, meetings: Sequence[str] = (), verbatim: bool = False
    ) -> tuple[tuple[str, Statement], ...]:
        """What was said last, each with its meeting's identifier; oldest first.

        Args:
            number: At most so many.
            meetings: At which it was said.
            verbatim: True for exact words only.
        """
        where = _Where()
        where.among("t.meeting", meetings)
        where.equal("t.verbatim", verbatim or None)
        return self._of_meetings(schema.STATEMENTS, where, number)

    def outcomes(self, topics: Sequence[str]) -> tuple[tuple[str, Outcome], ...]:
        """What was decided or agreed, each with its meeting's identifier."""
        where = _Where()
        _with_topics(where, "outcome", topics)
        return self._of_meetings(schema.OUTCOMES, where)

    def figures(self, topics: Sequence[str]) -> tuple[tuple[str, Figure], ...]:
        """Numbers that sources state, each with its meeting's identifier."""
        where = _Where()
        _with_topics(where, "figure", topics)
        return self._of_meetings(schema.FIGURES, where)

    def agenda_rows(self, topics: Sequence[str]) -> tuple[tuple[str, AgendaItem], ...]:
        """Lines of agendas, each with its meeting's identifier."""
        where = _Where()
        where.among("t.topic", topics)
        return self._of_meetings(schema.AGENDA_ITEMS, where)

    def entries(self, topics: Sequence[str] = ()) -> tuple[KnowledgeEntry, ...]:
        """Stand-alone questions, in the order of the file."""
        where = _Where()
        _with_topics(where, "entry", topics)
        sql = f"SELECT t.id FROM entries t WHERE {where} ORDER BY t.rowid"
        return tuple(self.entry(id_) for (id_,) in self._query(sql, where.parameters))

    def memberships(
        self, *, organization: str | None = None, office_key: str | None = None
    ) -> tuple[tuple[Person, Membership], ...]:
        """Who holds or held an office, by its first day; unknown ones come first.

        Args:
            organization: In which it is held.
            office_key: As `text.office_key` gives it; if nobody bears exactly that
                office, those with an addition count ("Erster Bürgermeister").
        """
        where = _Where()
        where.equal("organization", organization)
        rows = self._memberships(where, "office_key = ?", office_key)
        if rows or office_key is None:
            return rows
        near = self._memberships(where, "office_key LIKE '%' || ?", office_key)
        return tuple(row for row in near if bears_office(row[1].office, office_key))

    def _memberships(
        self, where: _Where, of_office: str, office_key: str | None
    ) -> tuple[tuple[Person, Membership], ...]:
        parameters = [*where.parameters, *([office_key] if office_key else [])]
        sql = (
            f"SELECT person, position FROM memberships WHERE {where}"
            f" AND {of_office if office_key else 1}"
            ' ORDER BY "start", "end", id'
        )
        rows = self._query(sql, parameters)
        people = ((self.person(id_), position) for id_, position in rows)
        return tuple((person, person.memberships[n - 1]) for person, n in people)

    def child_organizations(self, id_: str) -> tuple[str, ...]:
        """What belongs directly to an organization, in the order of the file."""
        return self._children_of("organizations", "part_of", id_)

    def child_topics(self, id_: str) -> tuple[str, ...]:
        """The topics directly below a topic, in the order of the file."""
        return self._children_of("topics", "parent", id_)

    def count(self, table: str) -> int:
        """How many rows a table of the store has.

        Raises:
            KeyError: If there is no such table.
        """
        if table not in schema.TABLE_NAMES:
            raise KeyError(table)
        ((rows,),) = self._query(f'SELECT count(*) FROM "{table}"')
        return int(rows)

    def _of_meetings(
        self, table: Table, where: _Where, newest: int | None = None
    ) -> tuple[tuple[str, Any], ...]:
        columns = table.select.removesuffix(f' FROM "{table.name}" AS "t"')
        sql = (
            f'{columns}, t.meeting FROM "{table.name}" t'
            f" JOIN meetings m ON m.id = t.meeting WHERE {where}"
            " ORDER BY m.chronology DESC, t.position DESC LIMIT ?"
        )
        rows = self._query(sql, [*where.parameters, -1 if newest is None else newest])
        return tuple((row[-1], table.value(row)) for row in reversed(list(rows)))

    def _children_of(self, table: str, column: str, id_: str) -> tuple[str, ...]:
        sql = f'SELECT id FROM "{table}" WHERE "{column}" = ? ORDER BY rowid'
        return tuple(child for (child,) in self._query(sql, (id_,)))


def _among_days(where: _Where, first: date | None, last: date | None) -> None:
    if first or last:
        where.add("coalesce(m.first_day, m.last_day) IS NOT NULL")
    if first:
        where.add("(m.last_day >= ? OR m.last_day IS NULL)", first.isoformat())
    if last:
        where.add("(m.first_day <= ? OR m.first_day IS NULL)", last.isoformat())


def _surely_among_days(where: _Where, first: date, last: date) -> None:
    inside = "m.first_day >= ? AND m.last_day <= ?"
    several_days = f'm."end" IS NOT NULL AND length(m."start") = {_ISO_DAY}'
    days = (first.isoformat(), last.isoformat())
    where.add(f"({inside} OR {several_days})", *days)


def _attended(where: _Where, wanted: MeetingFilter) -> None:
    """People on one of the lists that count."""
    if wanted.people:
        rosters = _Where()
        rosters.among("kind", wanted.rosters)
        rosters.among("person", wanted.people)
        select = f"SELECT meeting FROM participations WHERE {rosters}"
        where.add(f"m.id IN ({select})", *rosters.parameters)


def _represented(where: _Where, owner: str, organization: str | None) -> None:
    if organization is not None:
        select = f"SELECT {owner} FROM {owner}_organizations WHERE organization = ?"
        where.add(f"t.id IN ({select})", organization)


def _with_topics(where: _Where, owner: str, topics: Sequence[str]) -> None:
    where.linked("t.id", f"SELECT {owner} FROM {owner}_topics WHERE topic", topics)
