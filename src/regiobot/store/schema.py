"""The tables of the store: the nouns of the model, one table each.

Columns follow from the type hints (`codec`); here stands only what hints cannot
say: what refers to what, which columns are worked out, what is looked up by.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache, cached_property
from typing import Any

from .. import model
from .codec import Record, strings

_REVISION = 3  # count up when what is written changes, or an index, but no column


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """A field that names several entries of another table, in a table of its own.

    Attributes:
        field: The field of the model, a tuple of identifiers.
        table: The table of the pairs.
        owner: Its column for the entry that has the field.
        column: Its column for the entry that is named.
        target: The table of what is named.
    """

    field: str
    table: str
    owner: str
    column: str
    target: str

    @property
    def columns(self) -> tuple[str, str, str]:
        """Of the table of the pairs."""
        return self.owner, self.column, "position"

    @property
    def select(self) -> str:
        """An SQL expression for the identifiers as a JSON list, in their order."""
        pairs = (
            f'SELECT "{self.column}" FROM "{self.table}"'
            f' WHERE "{self.owner}" = "t"."id" ORDER BY "position"'
        )
        return f'(SELECT json_group_array("{self.column}") FROM ({pairs}))'


@dataclass(frozen=True, kw_only=True, eq=False)
class Table:
    """One table and where its rows come from.

    Attributes:
        name: Name of the table.
        model: The class whose values are its rows.
        path: Fields that lead from the knowledge base to the values; of a longer
            path the first names the parents.
        parent: Column for the parent's identifier, or None.
        references: Columns that hold identifiers of other tables.
        links: Fields with a table of pairs.
        derived: Columns beyond the model's, worked out when written.
        indexes: Columns that are looked up by, apart from references and parents.
    """

    name: str
    model: type[Any]
    path: tuple[str, ...]
    parent: str | None = None
    references: Mapping[str, str] = field(default_factory=dict)
    links: tuple[Link, ...] = ()
    derived: Mapping[str, type] = field(default_factory=dict)
    indexes: tuple[tuple[str, ...], ...] = ()

    @cached_property
    def record(self) -> Record[Any]:
        """The columns that the model gives."""
        return Record(self.model, without=[link.field for link in self.links])

    @cached_property
    def columns(self) -> dict[str, type]:
        """All columns with their SQLite types, in order."""
        columns = {**self.record.columns, **self.derived}
        if self.parent:
            columns = {"id": int, self.parent: str, "position": int} | columns
        return columns

    @cached_property
    def select(self) -> str:
        """``SELECT`` of what `value` needs, without a ``WHERE``; the table is ``t``."""
        columns = [f'"t"."{column}"' for column in self.record.columns]
        links = [link.select for link in self.links]
        return f'SELECT {", ".join(columns + links)} FROM "{self.name}" AS "t"'

    @cached_property
    def select_children(self) -> str:
        """``SELECT`` of the rows of one parent, in their order."""
        return f'{self.select} WHERE "t"."{self.parent}" = ? ORDER BY "t"."position"'

    def value(self, row: Sequence[Any], **more: object) -> Any:
        """The value in a row that `select` returned; *more* are its children."""
        for place, link in enumerate(self.links, len(self.record.columns)):
            more[link.field] = strings(row[place])
        return self.record.value(row, **more)

    @cached_property
    def foreign_keys(self) -> list[tuple[str, str, str]]:
        """Column, other table and its column."""
        owners = {self.parent: self.path[0]} if self.parent else {}
        both = {**owners, **self.references}
        return [(column, table, "id") for column, table in both.items()]


def _topics(owner: str) -> tuple[Link, ...]:
    link = Link(
        field="topics",
        table=f"{owner}_topics",
        owner=owner,
        column="topic",
        target="topics",
    )
    return (link,)


def _hosts(owner: str) -> tuple[Link, ...]:
    link = Link(
        field="hosts",
        table=f"{owner}_hosts",
        owner=owner,
        column="organization",
        target="organizations",
    )
    return (link,)


# An index of all that `Lookups.meeting_ids` asks for: the wide rows stay unread.
_MEETING_IDS = (
    *("chronology", "first_day", "last_day", "series", "status", "kind", "form"),
    *("number", "start", "end", "id"),
)
_SPEAKERS = {"person": "people", "organization": "organizations"}

SOURCES = Table(name="sources", model=model.Source, path=("sources",))
ORGANIZATIONS = Table(
    name="organizations",
    model=model.Organization,
    path=("organizations",),
    references={"part_of": "organizations"},
)
PEOPLE = Table(name="people", model=model.Person, path=("people",))
MEMBERSHIPS = Table(
    name="memberships",
    model=model.Membership,
    path=("people", "memberships"),
    parent="person",
    references={"organization": "organizations"},
    derived={"office_key": str},
    indexes=(("office_key",),),
)
TOPICS = Table(
    name="topics", model=model.Topic, path=("topics",), references={"parent": "topics"}
)
SERIES = Table(
    name="series", model=model.Series, path=("series",), links=_hosts("series")
)
ORIGINS = Table(
    name="origins", model=model.Reading, path=("series", "origins"), parent="series"
)
MEETINGS = Table(
    name="meetings",
    model=model.Meeting,
    path=("meetings",),
    references={"series": "series"},
    links=_hosts("meeting"),
    derived={"first_day": str, "last_day": str, "chronology": int},
    indexes=(
        _MEETING_IDS,
        ("first_day", "last_day"),
    ),
)
ROSTERS = Table(
    name="rosters", model=model.Roster, path=("meetings", "rosters"), parent="meeting"
)
PARTICIPATIONS = Table(
    name="participations",
    model=model.Participation,
    path=("meetings", "rosters", "participations"),
    parent="meeting",
    references=_SPEAKERS,
)
AGENDA_ITEMS = Table(
    name="agenda_items",
    model=model.AgendaItem,
    path=("meetings", "agenda"),
    parent="meeting",
    references={"topic": "topics"},
)
STATEMENTS = Table(
    name="statements",
    model=model.Statement,
    path=("meetings", "statements"),
    parent="meeting",
    references=_SPEAKERS,
    links=_topics("statement"),
)
OUTCOMES = Table(
    name="outcomes",
    model=model.Outcome,
    path=("meetings", "outcomes"),
    parent="meeting",
    links=_topics("outcome"),
)
FIGURES = Table(
    name="figures",
    model=model.Figure,
    path=("meetings", "figures"),
    parent="meeting",
    links=_topics("figure"),
)
DISPUTES = Table(
    name="disputes",
    model=model.Reading,
    path=("meetings", "disputes"),
    parent="meeting",
)
ENTRIES = Table(
    name="entries",
    model=model.KnowledgeEntry,
    path=("entries",),
    links=_topics("entry"),
)
PROFILE = Table(
    name="profile",
    model=model.Profile,
    path=("profile",),
    references={"standard_series": "series"},
)

TABLES = (
    *(SOURCES, ORGANIZATIONS, PEOPLE, MEMBERSHIPS, TOPICS, SERIES, ORIGINS, MEETINGS),
    *(ROSTERS, PARTICIPATIONS, AGENDA_ITEMS, STATEMENTS, OUTCOMES, FIGURES, DISPUTES),
    *(ENTRIES, PROFILE),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Plain:
    """A table that no model class stands behind."""

    name: str
    columns: Mapping[str, type]
    pk: str | tuple[str, ...] | None = None
    foreign_keys: tuple[tuple[str, str, str], ...] = ()
    indexes: tuple[tuple[str, ...], ...] = ()


def _bodies(owner: str, owners: str, kind: type) -> Plain:
    """Who is represented: as written, or by the offices held on the meeting's day."""
    return Plain(
        name=f"{owner}_organizations",
        columns={owner: kind, "organization": str},
        foreign_keys=(
            (owner, owners, "id"),
            ("organization", "organizations", "id"),
        ),
        indexes=((owner,), ("organization",)),
    )


PARTICIPATION_ORGANIZATIONS = _bodies("participation", "participations", int)
STATEMENT_ORGANIZATIONS = _bodies("statement", "statements", str)
NAMES = Plain(
    name="names", columns={"kind": str, "id": str, "spelling": str, "rank": int}
)
PASSAGES = Plain(
    name="passages",
    columns={
        **{"id": int, "kind": str, "owner": str},
        **{"meeting": str, "text": str, "sources": str},
    },
    pk="id",
    foreign_keys=(("meeting", "meetings", "id"),),
    indexes=(("meeting",),),
)
METADATA = Plain(name="metadata", columns={"fingerprint": str})

PLAIN = (
    *(PARTICIPATION_ORGANIZATIONS, STATEMENT_ORGANIZATIONS),
    *(NAMES, PASSAGES, METADATA),
)


def links() -> Iterator[tuple[Table, Link]]:
    """Every table of pairs, with the table that owns it."""
    return ((table, link) for table in TABLES for link in table.links)


def version() -> int:
    """A number that differs for every shape of the tables, above 0, 31 bits."""
    shapes = [(t.name, list(t.columns.items()), t.links) for t in TABLES]
    plain = [(p.name, list(p.columns.items())) for p in PLAIN]
    return zlib.crc32(repr((_REVISION, shapes, plain)).encode()) >> 1 | 1


@cache
def children(table: Table) -> tuple[Table, ...]:
    """The tables whose values are a field of the values of *table*."""
    return tuple(t for t in TABLES if len(t.path) == 2 and t.path[:1] == table.path)


TABLE_NAMES = frozenset(
    [table.name for table in (*TABLES, *PLAIN)] + [link.table for _, link in links()]
)
