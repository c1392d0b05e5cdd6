"""The SQLite file: opening it, and knowing whether it is ours to overwrite.

The file is a cache of the knowledge files, so a broken or outdated one is simply
built anew. But only ours: a path may be mistyped, and somebody else's file is not
to be lost.

Journal: WAL. A rebuild of thousands of meetings outgrows SQLite's cache, and in
rollback mode it then locks every reader out until it is done; with WAL a second
process goes on reading the old state. What cannot have WAL (some network drives)
keeps its mode and waits.
"""

from __future__ import annotations

import sqlite3
from contextlib import suppress
from pathlib import Path

from ..errors import StoreError
from . import schema

APPLICATION_ID = 0x52674274  # "RgBt"; SQLite keeps it at byte 68 of the file
NOT_READ = "Die Datenbank lässt sich nicht lesen: {error}"
NOT_WRITTEN = "Die Datenbank lässt sich nicht schreiben: {error}"
_MAGIC = b"SQLite format 3\x00"
_WAIT_SECONDS = 60  # a second process waits while the first one rebuilds
_BROKEN = (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB)
_CACHE_KIB = 16_384
_CHECKED_BYTES = 8 * 2**20  # a check of all pages takes about 3 ms a MiB


def connect(path: Path | None) -> sqlite3.Connection:
    """Open our file at *path*, new or not; None keeps everything in memory.

    A broken file of ours is replaced by an empty one.

    Raises:
        StoreError: If the file is not ours or cannot be opened.
    """
    if path is None:
        return _connection(":memory:")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        return _open(path)
    except (sqlite3.Error, OSError) as error:
        if not (broken(error) and _header_is_ours(path)):
            raise _refusal(path, error) from error
    return replace(path)


def replace(path: Path) -> sqlite3.Connection:
    """Put an empty file of ours in the place of a broken one.

    Raises:
        StoreError: If that cannot be done.
    """
    try:
        for suffix in ("-wal", "-shm", ""):
            path.with_name(path.name + suffix).unlink(missing_ok=True)
        return _open(path)
    except (sqlite3.Error, OSError) as error:
        raise _refusal(path, error) from error


def broken(error: BaseException | None) -> bool:
    """Whether *error* says that the file is damaged, not merely busy or missing."""
    code = getattr(error, "sqlite_errorcode", None)
    return isinstance(code, int) and code & 0xFF in _BROKEN


def current(connection: sqlite3.Connection) -> bool:
    """Whether the tables have the shape that this version of RegioBot reads."""
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    return bool(version == schema.version())


def _connection(name: str) -> sqlite3.Connection:
    connection = sqlite3.connect(
        name, timeout=_WAIT_SECONDS, isolation_level=None, check_same_thread=False
    )
    connection.execute(f"PRAGMA cache_size = -{_CACHE_KIB}")
    return connection


def _open(path: Path) -> sqlite3.Connection:
    # SQLite would take a file of a few bytes for an empty one and write over it.
    if path.exists() and path.stat().st_size and not _header(path).startswith(_MAGIC):
        raise _refusal(path, None)
    connection = _connection(str(path))
    try:
        _claim(connection, path)
        if path.stat().st_size <= _CHECKED_BYTES:
            (verdict,) = connection.execute("PRAGMA quick_check(1)").fetchone()
            if verdict != "ok":
                raise _damage(verdict)
    except BaseException:
        connection.close()
        raise
    return connection


def _claim(connection: sqlite3.Connection, path: Path) -> None:
    """Mark an empty database as ours; refuse another's."""
    (owner,) = connection.execute("PRAGMA application_id").fetchone()
    if owner == APPLICATION_ID:
        return
    (tables,) = connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    if owner or tables:
        raise _refusal(path, None)
    # Before WAL, so that the mark stands in the file itself, not in the journal.
    connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    with suppress(sqlite3.OperationalError):  # another process is just doing it
        connection.execute("PRAGMA journal_mode = WAL")


def _damage(verdict: str) -> sqlite3.DatabaseError:
    error = sqlite3.DatabaseError(verdict)
    error.sqlite_errorcode = sqlite3.SQLITE_CORRUPT
    return error


def _header(path: Path) -> bytes:
    with path.open("rb") as file:
        return file.read(72)


def _header_is_ours(path: Path) -> bool:
    return _header(path)[68:] == APPLICATION_ID.to_bytes(4, "big")


def _refusal(path: Path, error: BaseException | None) -> StoreError:
    if error is None or broken(error):
        return StoreError(
            f"{path} ist keine Datei von RegioBot und bleibt unberührt. "
            "Bitte eine andere Datei nennen oder diese löschen."
        )
    return StoreError(f"Die Datei {path} lässt sich nicht benutzen: {error}")
