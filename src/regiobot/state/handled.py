"""Which updates of a bot were handled: their numbers, and nothing of what they said."""

from __future__ import annotations

from pathlib import Path

from .file import StateFile

KEPT = 10_000
"""Numbers kept. Telegram repeats what is not confirmed, and of that it gives out a
hundred at a time; the rest is for a webhook that repeats after hours."""
_SCHEMA = """
CREATE TABLE IF NOT EXISTS handled (
  place INTEGER PRIMARY KEY,  -- numbers may start anew, places do not
  number INTEGER NOT NULL  -- without an index: that would be one more page to write
) STRICT
"""


class HandledUpdates:
    """The newest numbers of updates that were handled.

    Args:
        path: The file, of one bot only; None keeps them in memory.
        kept: How many are kept.

    Raises:
        StateError: If the file cannot be used; `add` raises it as well, and knows
            the number all the same until the process ends.
    """

    def __init__(self, path: Path | None, *, kept: int = KEPT) -> None:
        self._file = StateFile(path, _SCHEMA)
        self._kept = kept
        rows = self._file.rows("SELECT number FROM handled ORDER BY place")
        # A dict keeps the order in which they came.
        self._numbers: dict[int, None] = {number: None for (number,) in rows}
        self._forget()

    def __contains__(self, number: int) -> bool:
        """Whether the update *number* was handled."""
        return number in self._numbers

    def add(self, number: int) -> None:
        """Remember *number*, and forget the oldest if there are too many."""
        if number in self._numbers:
            return
        self._numbers[number] = None
        self._file.run("INSERT INTO handled (number) VALUES (?)", number)
        # A tenth more than promised, so that most calls need not delete.
        if len(self._numbers) > self._kept * 1.1:
            self._forget()

    def close(self) -> None:
        """Close the file."""
        self._file.close()

    def _forget(self) -> None:
        surplus = list(self._numbers)[: -self._kept]
        for number in surplus:
            del self._numbers[number]
        self._file.run(
            "DELETE FROM handled WHERE place <= "
            "(SELECT place FROM handled ORDER BY place DESC LIMIT 1 OFFSET ?)",
            self._kept,
        )
