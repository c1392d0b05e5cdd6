"""Writing a whole knowledge base into the tables, in one transaction.

Imported only for a rebuild: sqlite-utils takes 80 ms to import, which no reader
should wait for. Readers in other processes see the old state until the commit.
"""

from __future__ import annotations

import sqlite3

from sqlite_utils import Database

from ..errors import StoreError
from ..model import KnowledgeBase
from . import schema
from .rows import Rows, all_passage_rows, insert, values
from .schema import Plain, Table
from .search import index_texts
from .texts import names


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
    rows = Rows(base)
    for table in schema.TABLES:
        _create(database, table)
        insert(connection, table.name, list(table.columns), rows.of(table))
    for table, link in schema.links():
        _create_plain(database, _link_table(table, link))
        insert(connection, link.table, link.columns, rows.pairs(table, link))
    for plain, content in (
        (schema.PARTICIPATION_ORGANIZATIONS, rows.participation_bodies()),
        (schema.STATEMENT_ORGANIZATIONS, rows.statement_bodies()),
        (schema.NAMES, names(base)),
        (schema.PASSAGES, all_passage_rows(base)),
        (schema.METADATA, [(fingerprint,)]),
    ):
        _create_plain(database, plain)
        insert(connection, plain.name, list(plain.columns), content)
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
        for parent, _, value in values(table, base):
            missing = next((s for s in value.sources if s not in known), None)
            if missing is not None:
                where = f"{table.name} of {getattr(value, 'id', parent)!r}"
                raise StoreError(f"{where} names {missing!r}, which is not in sources")
