"""A file of the state folder: shared by threads, and clear about what fails."""

from __future__ import annotations

import threading
from contextlib import closing
from datetime import date, timedelta
from pathlib import Path

import pytest

from regiobot.errors import StateError
from regiobot.state import Choice, HandledUpdates, Kind, Piece, Subscriptions
from regiobot.state.file import StateFile
from regiobot.state.gaps import GapStore

MONDAY = date(2026, 11, 23)


@pytest.fixture
def full_disk(monkeypatch: pytest.MonkeyPatch) -> None:
    """Files cannot grow beyond 200 kB."""
    prepare = StateFile._prepare

    def limited(file: StateFile, schema: str) -> None:
        prepare(file, schema)
        file._database.execute("PRAGMA max_page_count = 50")

    monkeypatch.setattr(StateFile, "_prepare", limited)


def test_threads_do_not_break_into_each_others_transactions(tmp_path: Path) -> None:
    store = GapStore(tmp_path / "gaps.db")
    failed: list[StateError] = []

    def work() -> None:
        try:
            for _ in range(100):
                store.count(1, "was kostet das schwimmbad", "not_recorded", MONDAY)
                store.forget(MONDAY - timedelta(days=90))
        except StateError as error:
            failed.append(error)

    threads = [threading.Thread(target=work) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert failed == []
    (gap,) = store.gaps()
    assert gap.asked == 400
    store.close()


def test_a_full_disk_is_told(tmp_path: Path, full_disk: None) -> None:
    long = "x" * 10**6
    with closing(Subscriptions(tmp_path / "abos.db")) as subscriptions:
        with pytest.raises(StateError, match="full"):
            subscriptions.add(1, long, Choice(Kind.ALL))
        assert subscriptions.record(1) is None
    with closing(GapStore(tmp_path / "gaps.db")) as gaps:
        with pytest.raises(StateError, match="full"):
            gaps.count(None, long, "not_recorded", MONDAY)
        assert gaps.gaps() == []


def test_after_a_full_disk_the_file_goes_on(tmp_path: Path, full_disk: None) -> None:
    subscriptions = Subscriptions(tmp_path / "abos.db")
    subscriptions.add(1, "de", Choice(Kind.ALL))

    with pytest.raises(StateError):
        subscriptions.announce([Piece(meeting="m1", news=("added",))], bytes(10**6))

    assert subscriptions.waiting(limit=9) == []
    subscriptions.announce([Piece(meeting="m1", news=("added",))], b"")
    assert len(subscriptions.waiting(limit=9)) == 1
    subscriptions.close()


def test_an_update_counts_as_handled_even_if_that_cannot_be_written(
    tmp_path: Path,
) -> None:
    handled = HandledUpdates(tmp_path / "updates.db")
    handled.close()

    with pytest.raises(StateError):
        handled.add(7)

    assert 7 in handled
