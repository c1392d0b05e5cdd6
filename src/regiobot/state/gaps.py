"""Questions that could not be answered, as far as they may be kept."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

from ..errors import StateError
from .file import connect

MOST = 2000  # kinds of question; beyond it the rarest of the oldest week go
_SCHEMA = """
CREATE TABLE IF NOT EXISTS gaps (
  id INTEGER PRIMARY KEY,
  text TEXT NOT NULL,    -- masked, as it was asked last
  status TEXT NOT NULL   -- of the answer
) STRICT;
CREATE TABLE IF NOT EXISTS weeks (
  gap INTEGER NOT NULL REFERENCES gaps (id) ON DELETE CASCADE,
  monday TEXT NOT NULL,
  asked INTEGER NOT NULL,
  askers INTEGER NOT NULL,  -- at least so many different people
  PRIMARY KEY (gap, monday)
) STRICT
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Gap:
    """One kind of question that could not be answered.

    Attributes:
        text: As it was asked last, masked.
        status: Of the answer, such as ``not_recorded``.
        asked: How often in all, each person once a week.
        askers: At least so many different people asked it within one week.
        weeks: Mondays, the latest first, with how often it was asked in their weeks.
    """

    text: str
    status: str
    asked: int
    askers: int
    weeks: tuple[tuple[date, int], ...]


class GapStore:
    """The file of the gaps of one knowledge.

    Args:
        path: The file; None keeps it in memory.

    Raises:
        StateError: If the file cannot be used; all methods raise it as well.
    """

    def __init__(self, path: Path | None) -> None:
        self._path = path
        self._database = connect(path, _SCHEMA)

    def close(self) -> None:
        """Close the file."""
        self._database.close()

    def texts(self) -> list[tuple[int, str]]:
        """Every kind of question by number, the first first."""
        with self._writing() as connection:
            rows = connection.execute("SELECT id, text FROM gaps ORDER BY id")
            return [(number, text) for number, text in rows]

    def count(self, number: int | None, text: str, status: str, monday: date) -> int:
        """Count one more asking in the week of *monday*; None is a new kind.

        Returns:
            The number of the kind.
        """
        with self._writing() as connection:
            connection.execute(
                "INSERT INTO gaps VALUES (?, ?, ?) ON CONFLICT (id) DO UPDATE"
                " SET text = excluded.text, status = excluded.status",
                (number, text, status),
            )
            if number is None:
                row = connection.execute("SELECT last_insert_rowid()").fetchone()
                number = int(row[0])
            connection.execute(
                "INSERT INTO weeks VALUES (?, ?, 1, 1)"
                " ON CONFLICT (gap, monday) DO UPDATE SET asked = asked + 1",
                (number, monday.isoformat()),
            )
            return number

    def asked_by(self, number: int, monday: date, askers: int) -> None:
        """Note that at least so many different people asked in that week."""
        with self._writing() as connection:
            connection.execute(
                "UPDATE weeks SET askers = max(askers, ?) WHERE gap = ? AND monday = ?",
                (askers, number, monday.isoformat()),
            )

    def forget(self, before: date) -> None:
        """Delete the weeks that began before a day, and what is too much."""
        with self._writing() as connection:
            connection.execute(
                "DELETE FROM weeks WHERE monday < ?", (before.isoformat(),)
            )
            connection.execute(
                "DELETE FROM gaps WHERE id NOT IN (SELECT gap FROM weeks)"
            )
            connection.execute(
                "DELETE FROM gaps WHERE id IN (SELECT gap FROM weeks GROUP BY gap"
                " ORDER BY max(monday) DESC, sum(asked) DESC LIMIT -1 OFFSET ?)",
                (MOST,),
            )

    def gaps(self) -> list[Gap]:
        """All of them, those asked most often first."""
        weeks: dict[int, list[tuple[date, int]]] = {}
        askers: dict[int, int] = {}
        with self._writing() as connection:
            for gap, monday, asked, people in connection.execute(
                "SELECT gap, monday, asked, askers FROM weeks ORDER BY monday DESC"
            ):
                weeks.setdefault(gap, []).append((date.fromisoformat(monday), asked))
                askers[gap] = max(askers.get(gap, 0), people)
            rows = connection.execute("SELECT id, text, status FROM gaps").fetchall()
        found = [
            Gap(
                text=text,
                status=status,
                asked=sum(asked for _, asked in weeks[number]),
                askers=askers[number],
                weeks=tuple(weeks[number]),
            )
            for number, text, status in rows
        ]
        return sorted(found, key=lambda gap: (-gap.asked, gap.text))

    @contextmanager
    def _writing(self) -> Iterator[sqlite3.Connection]:
        try:
            with self._database as connection:
                connection.execute("BEGIN IMMEDIATE")
                yield connection
        except sqlite3.Error as error:
            raise StateError(self._path, str(error)) from error


def monday_of(day: date) -> date:
    """The first day of the week of *day*."""
    return day - timedelta(day.weekday())
