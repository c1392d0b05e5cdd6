"""The SQLite files of the state folder.

With the standard library alone: importing sqlite-utils takes 60 ms, for which the first
answer after a start should not wait.
"""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from ..errors import StateError

_WAIT_SECONDS = 10.0  # a predecessor may still be writing its last lines


class StateFile:
    """One such file. Any thread may use it.

    A killed process loses nothing that was committed; a power failure may cost the
    last moment, and in return a commit does not wait for the disk.

    Args:
        path: The file; None keeps it in memory.
        schema: Statements that create its tables where they are missing.

    Raises:
        StateError: If the file cannot be opened, read or written, is damaged or is no
            such file; all methods raise it as well.
    """

    def __init__(self, path: Path | None, schema: str) -> None:
        self._path = path
        # Threads share the connection, and with it a transaction.
        self._lock = threading.RLock()
        with self._translated():
            self._database = sqlite3.connect(
                ":memory:" if path is None else path,
                timeout=_WAIT_SECONDS,
                isolation_level=None,
                check_same_thread=False,
            )
            try:
                self._prepare(schema)
            except BaseException:
                self._database.close()
                raise

    def close(self) -> None:
        """Close the file."""
        with self._lock:
            self._database.close()

    def run(self, sql: str, *parameters: object) -> None:
        """Execute one statement."""
        with self._lock, self._translated():
            self._database.execute(sql, parameters)

    def rows(self, sql: str, *parameters: object) -> list[tuple[Any, ...]]:
        """All that one statement gives."""
        with self._lock, self._translated():
            return self._database.execute(sql, parameters).fetchall()

    @contextmanager
    def alone(self) -> Iterator[None]:
        """No other thread comes between the statements of the block."""
        with self._lock:
            yield

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """All that is written in the block is written, or nothing."""
        with self._lock, self._translated():
            self._database.execute("BEGIN IMMEDIATE")
            try:
                yield
                self._database.execute("COMMIT")
            except BaseException:
                if self._database.in_transaction:  # a full disk may have ended it
                    self._database.execute("ROLLBACK")
                raise

    def _prepare(self, schema: str) -> None:
        if self._path is not None:
            self._path.chmod(0o600)
        self._database.execute("PRAGMA journal_mode = WAL")
        self._database.execute("PRAGMA synchronous = OFF")
        # What is deleted for a person's sake must not linger in free pages.
        self._database.execute("PRAGMA secure_delete = ON")
        self._database.execute("PRAGMA foreign_keys = ON")
        self._database.executescript(schema)

    @contextmanager
    def _translated(self) -> Iterator[None]:
        try:
            yield
        except (sqlite3.Error, OSError) as error:
            raise StateError(self._path, str(error)) from error
