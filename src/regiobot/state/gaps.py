"""Questions that could not be answered, as far as they may be kept."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

from .file import StateFile

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
    """The file of the gaps of one knowledge. Any thread may use it.

    Args:
        path: The file; None keeps it in memory.

    Raises:
        StateError: If the file cannot be used; all methods raise it as well.
    """

    def __init__(self, path: Path | None) -> None:
        self._file = StateFile(path, _SCHEMA)

    def close(self) -> None:
        """Close the file."""
        self._file.close()

    def texts(self) -> list[tuple[int, str]]:
        """Every kind of question by number, the first first."""
        rows = self._file.rows("SELECT id, text FROM gaps ORDER BY id")
        return [(number, text) for number, text in rows]

    def count(self, number: int | None, text: str, status: str, monday: date) -> int:
        """Count one more asking in the week of *monday*; None is a new kind.

        Returns:
            The number of the kind.
        """
        with self._file.transaction():
            ((number,),) = self._file.rows(
                "INSERT INTO gaps VALUES (?, ?, ?) ON CONFLICT (id) DO UPDATE"
                " SET text = excluded.text, status = excluded.status RETURNING id",
                number,
                text,
                status,
            )
            self._file.run(
                "INSERT INTO weeks VALUES (?, ?, 1, 1)"
                " ON CONFLICT (gap, monday) DO UPDATE SET asked = asked + 1",
                number,
                monday.isoformat(),
            )
            return int(number)

    def asked_by(self, number: int, monday: date, askers: int) -> None:
        """Note that at least so many different people asked in that week."""
        self._file.run(
            "UPDATE weeks SET askers = max(askers, ?) WHERE gap = ? AND monday = ?",
            askers,
            number,
            monday.isoformat(),
        )

    def forget(self, before: date) -> None:
        """Delete the weeks that began before a day, and what is too much."""
        with self._file.transaction():
            self._file.run("DELETE FROM weeks WHERE monday < ?", before.isoformat())
            self._file.run("DELETE FROM gaps WHERE id NOT IN (SELECT gap FROM weeks)")
            self._file.run(
                "DELETE FROM gaps WHERE id IN (SELECT gap FROM weeks GROUP BY gap"
                " ORDER BY max(monday) DESC, sum(asked) DESC LIMIT -1 OFFSET ?)",
                MOST,
            )

    def gaps(self) -> list[Gap]:
        """All of them, those asked most often first."""
        weeks: dict[int, list[tuple[date, int]]] = {}
        askers: dict[int, int] = {}
        with self._file.transaction():  # the two belong together
            counted = self._file.rows(
                "SELECT gap, monday, asked, askers FROM weeks ORDER BY monday DESC"
            )
            rows = self._file.rows("SELECT id, text, status FROM gaps")
        for gap, monday, asked, people in counted:
            weeks.setdefault(gap, []).append((date.fromisoformat(monday), asked))
            askers[gap] = max(askers.get(gap, 0), people)
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


def monday_of(day: date) -> date:
    """The first day of the week of *day*."""
    return day - timedelta(day.weekday())
