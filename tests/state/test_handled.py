"""What was handled is known after a restart, and no more than promised."""

from __future__ import annotations

import sqlite3
import stat
from pathlib import Path

import pytest

from regiobot.errors import StateError
from regiobot.state import HandledUpdates


def test_numbers_outlive_the_process_that_was_killed(tmp_path: Path) -> None:
    path = tmp_path / "updates.db"
    before = HandledUpdates(path)  # and not closed
    before.add(7)
    before.add(7)

    after = HandledUpdates(path)

    assert 7 in after
    assert 8 not in after
    before.close()
    after.close()


def test_the_oldest_are_forgotten_even_if_telegram_counts_anew(tmp_path: Path) -> None:
    path = tmp_path / "updates.db"
    handled = HandledUpdates(path, kept=10)
    for number in (*range(1000, 1020), *range(1, 6)):
        handled.add(number)
    handled.close()

    after = HandledUpdates(path, kept=10)
    kept = [n for n in range(2000) if n in after]
    after.close()

    assert kept == [1, 2, 3, 4, 5, 1015, 1016, 1017, 1018, 1019]
    with sqlite3.connect(path) as file:
        assert file.execute("SELECT count(*) FROM handled").fetchone() == (10,)
    file.close()


def test_file_is_for_the_bot_alone(tmp_path: Path) -> None:
    path = tmp_path / "updates.db"
    HandledUpdates(path).close()

    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_damaged_file_is_told(tmp_path: Path) -> None:
    path = tmp_path / "updates.db"
    path.write_bytes(b"no database at all" * 100)

    with pytest.raises(StateError, match=r"updates\.db"):
        HandledUpdates(path)
