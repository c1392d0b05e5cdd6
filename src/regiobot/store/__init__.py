"""The SQLite file: a whole knowledge base, rebuilt in one transaction, read by SQL.

`Store` keeps what ``knowledge`` has read and answers the look-ups of `facts`. The
file is a cache: its fingerprint tells whether it still fits the knowledge files.
"""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from types import TracebackType
from typing import Self

from ..dialogue import Found
from ..errors import StoreError
from ..model import KnowledgeBase
from . import file
from .codec import strings
from .coverage import covered
from .filters import MeetingFilter
from .links import Linked, Links
from .search import Hit, PassageSearch

_SEARCHES = 8  # of one question, remembered
__all__ = [
    "Hit",
    "Known",
    "Linked",
    "MeetingFilter",
    "PassageSearch",
    "Store",
    "covered",
]


@dataclass(frozen=True, slots=True)
class Known:
    """A knowledge base and its fingerprint."""

    base: KnowledgeBase
    fingerprint: str


class Store(Links):
    """A knowledge base in an SQLite file or in memory.

    Use it from one thread at a time. Other processes may share the file; they see
    the old state until a rebuild is complete, then the new one.
    """

    def __init__(self, connection: sqlite3.Connection, path: Path | None) -> None:
        super().__init__(connection)
        self._path = path
        self._seen = -1
        self._passages: PassageSearch | None = None
        # Several composers may ask for the same.
        self.search = lru_cache(maxsize=_SEARCHES)(self._search)

    @classmethod
    def open(cls, path: Path | None) -> Self:
        """Open the store at *path*, new or not; None keeps everything in memory.

        A file of ours that is broken is replaced by an empty one. What is there but
        has another shape is kept until the next `rebuild`, and not read.

        Raises:
            StoreError: If the file is not ours or cannot be opened.
        """
        return cls(file.connect(path), path)

    def close(self) -> None:
        """Close the file; the store cannot be used any more."""
        self._connection.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    @property
    def fingerprint(self) -> str | None:
        """What `rebuild` was told last, by whichever process.

        Asking also drops what is kept in memory if another process has rebuilt.

        Returns:
            None if there is nothing usable, because the store is new, has another
            shape or is damaged: all three call for a rebuild.

        Raises:
            StoreError: If the file cannot be read for another reason.
        """
        try:
            (seen,) = self._connection.execute("PRAGMA data_version").fetchone()
            if seen != self._seen:
                self._seen = seen
                self.forget()
            return self._fingerprint()
        except sqlite3.Error as error:
            if file.broken(error):
                return None
            raise StoreError(file.NOT_READ.format(error=error)) from error

    def forget(self) -> None:
        """Drop what is kept in memory, because the file has changed."""
        super().forget()
        self._passages = None
        self.search.cache_clear()

    def rebuild(self, base: KnowledgeBase, fingerprint: str) -> None:
        """Replace everything by *base*, in one transaction.

        On any error the old state stays. If another process has just written the
        same fingerprint, nothing is left to do.

        Raises:
            StoreError: If something refers to what is not there, or the file cannot
                be written.
        """
        try:
            try:
                self._write(base, fingerprint)
            except sqlite3.DatabaseError as error:
                if self._path is None or not file.broken(error):
                    raise
                self.close()
                self._connection = file.replace(self._path)
                self._write(base, fingerprint)
        except sqlite3.Error as error:
            raise StoreError(file.NOT_WRITTEN.format(error=error)) from error
        finally:
            self.forget()

    @property
    def shareable(self) -> bool:
        """Whether a second store can write to the file while this one holds a state.

        False in memory, and on drives that cannot have WAL.
        """
        (mode,) = self._connection.execute("PRAGMA journal_mode").fetchone()
        return bool(mode == "wal")

    def stage(
        self, base: KnowledgeBase, fingerprint: str, known: Known | None = None
    ) -> None:
        """Replace everything by *base*, for this store alone.

        `publish` lets others see it; `close` drops it, and the file stays as it was.

        Args:
            base: The knowledge base.
            fingerprint: Its own.
            known: What the store may hold now; if it does, only what is different is
                written.

        Raises:
            StoreError: As `rebuild` does.
        """
        try:
            self._connection.execute("BEGIN IMMEDIATE")
            if not (known and self._changed(known, base, fingerprint)):
                self._replace(base, fingerprint)
        except sqlite3.Error as error:
            raise StoreError(file.NOT_WRITTEN.format(error=error)) from error
        finally:
            self.forget()

    def copied(self) -> Self:
        """A store in memory that holds the same."""
        copy = type(self).open(None)
        self._connection.backup(copy._connection)
        return copy

    def publish(self) -> None:
        """Write down what was staged, and go on reading just that (`hold`).

        Raises:
            StoreError: If the file cannot be written; nothing has changed then.
        """
        try:
            self._connection.execute("COMMIT")
        except sqlite3.Error as error:
            raise StoreError(file.NOT_WRITTEN.format(error=error)) from error
        self.hold()

    def hold(self) -> None:
        """Read only the present state until closed, whatever others write.

        Without it a rebuild by another process would show through between two
        look-ups of one answer. Not for drives without WAL, where a held state
        keeps others from writing.
        """
        if self.shareable:
            self._connection.execute("BEGIN")
            self._connection.execute("SELECT count(*) FROM metadata").fetchone()

    def checkpoint(self) -> None:
        """Move what others no longer read past from the journal into the file.

        Raises:
            StoreError: If the file cannot be opened.
        """
        if self._path and self.shareable:
            with closing(file.connect(self._path)) as other:
                other.execute("PRAGMA wal_checkpoint(PASSIVE)")

    def renew(self) -> None:
        """Hold the same state anew, so that the journal need not keep what is older.

        A journal grows as long as somebody reads what it held at first. If another
        process has written meanwhile, the old hold stays.

        Raises:
            StoreError: If the file cannot be opened.
        """
        if not (self._path and self.shareable):
            return
        fresh = type(self).open(self._path)
        fresh.hold()
        if fresh.fingerprint != self.fingerprint:
            fresh.close()
            return
        self._connection.close()
        self._connection = fresh._connection
        self.forget()

    def names(self) -> list[tuple[str, str, str, int]]:
        """Every spelling of every entry, for the index in memory.

        Returns:
            Rows of kind, identifier, spelling and rank, in the order of the files.
            Kinds: organization, person, topic, series, entry, meeting, office
            (identified by its key). Ranks: 0 name, title or question; 1 alias or
            keyword; 2 location of a meeting; 3 previous identifier.
        """
        return self._query("SELECT kind, id, spelling, rank FROM names ORDER BY rowid")

    def written(self, word: str) -> bool:
        """Whether a folded word stands in any passage."""
        sql = "SELECT 1 FROM passages_terms WHERE term = ?"
        return bool(self._query(sql, (f"_{word}_",)))

    def _search(self, question: str, k: int = 5) -> tuple[Found, ...]:
        """The passages that hold most of *question*, best first.

        Args:
            question: Anything a person may send.
            k: Most passages to return, at least 1.
        """
        try:
            if self._passages is None:
                self._passages = PassageSearch(self._connection, "passages")
            hits = self._passages.search(question, k)
        except sqlite3.Error as error:
            raise StoreError(file.NOT_READ.format(error=error)) from error
        return tuple(self._found(hit) for hit in hits)

    def _found(self, hit: Hit) -> Found:
        sql = "SELECT kind, owner, meeting, text, sources FROM passages WHERE id = ?"
        ((kind, owner, meeting, text, sources),) = self._query(sql, (hit.position,))
        return Found(
            kind=kind,
            owner=owner,
            meeting=meeting,
            text=text,
            score=hit.score,
            sources=strings(sources),
        )

    def _fingerprint(self) -> str | None:
        if not file.current(self._connection):
            return None
        row = self._connection.execute("SELECT fingerprint FROM metadata").fetchone()
        return str(row[0]) if row else None

    def _changed(self, known: Known, base: KnowledgeBase, fingerprint: str) -> bool:
        """Write what is different from *known*; False if all is to be written."""
        from .update import write_changes

        if self._fingerprint() != known.fingerprint:
            return False
        connection = self._connection
        connection.execute("SAVEPOINT changes")
        if write_changes(connection, known.base, base, fingerprint):
            connection.execute("RELEASE changes")
            return True
        connection.execute("ROLLBACK TO changes")
        return False

    def _replace(self, base: KnowledgeBase, fingerprint: str) -> None:
        # sqlite-utils takes 80 ms to import, which no reader should wait for.
        from .rebuild import write

        write(self._connection, base, fingerprint)

    def _write(self, base: KnowledgeBase, fingerprint: str) -> None:
        connection = self._connection
        before = self._fingerprint()
        connection.execute("BEGIN IMMEDIATE")
        try:
            if before == fingerprint or self._fingerprint() != fingerprint:
                self._replace(base, fingerprint)
            connection.execute("COMMIT")
        except BaseException:
            if connection.in_transaction:
                connection.execute("ROLLBACK")
            raise
