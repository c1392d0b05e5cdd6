"""Opens the SQLite files of the state folder.

With the standard library alone: importing sqlite-utils takes 60 ms, for which the first
answer after a start should not wait.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from ..errors import StateError

_WAIT_SECONDS = 10.0  # a predecessor may still be writing its last lines


def connect(path: Path | None, schema: str) -> sqlite3.Connection:
    """Open the file at *path* with the tables of *schema*; None keeps it in memory.

    A killed process loses nothing that was committed; a power failure may cost the
    last moment, and in return a commit does not wait for the disk.

    Raises:
        StateError: If the file cannot be opened, is damaged or is no such file.
    """
    try:
        connection = sqlite3.connect(
            ":memory:" if path is None else path,
            timeout=_WAIT_SECONDS,
            isolation_level=None,
            check_same_thread=False,
        )
        if path is not None:
            path.chmod(0o600)
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = OFF")
        # What is deleted for a person's sake must not linger in free pages.
        connection.execute("PRAGMA secure_delete = ON")
        connection.execute("PRAGMA foreign_keys = ON")
        connection.executescript(schema)
    except (sqlite3.Error, OSError) as error:
        raise StateError(path, str(error)) from error
    return connection


@contextmanager
def transaction(connection: sqlite3.Connection) -> Iterator[None]:
    """All that is written in the block is written, or nothing."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
        connection.execute("COMMIT")
    except BaseException:
        connection.execute("ROLLBACK")
        raise
