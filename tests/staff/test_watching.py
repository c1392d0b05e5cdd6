"""Changed files are noticed: by the system's word, and without it."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import cast

import pytest

from regiobot.staff import watching
from regiobot.staff.serving import Serving
from tests.knowledge.folders import GOOD, write

PATIENCE_SECONDS = 30  # of a loaded machine


class Watcher:
    """Watches a folder in a thread of its own, and counts what it notices."""

    def __init__(self, folder: Path) -> None:
        self._noticed = threading.Condition()
        self._stop = threading.Event()
        self._count = 0
        self.untried = False
        self._pool = ThreadPoolExecutor(1)
        self._work = self._pool.submit(self._watch, folder)

    def _watch(self, folder: Path) -> None:
        for _ in watching.settled(folder, self._stop, lambda: self.untried):
            with self._noticed:
                self._count += 1
                self._noticed.notify_all()

    def noticed(self, times: int) -> int:
        """How often, once it is that often at least."""
        with self._noticed:
            met = self._noticed.wait_for(
                lambda: self._count >= times, timeout=PATIENCE_SECONDS
            )
            assert met, f"noticed {self._count} times"
            return self._count

    def stop(self) -> int:
        """Stop, and say how often in all."""
        self._stop.set()
        self._work.result(timeout=PATIENCE_SECONDS)
        self._pool.shutdown()
        return self._count


@pytest.fixture
def watcher(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Watcher]:
    monkeypatch.setattr(watching, "POLL_SECONDS", 0.1)
    # A push may falter on a loaded machine.
    monkeypatch.setattr(watching, "QUIET_SECONDS", 1.0)
    write(tmp_path, GOOD)
    watcher = Watcher(tmp_path)
    watcher.noticed(1)
    yield watcher
    watcher.stop()


@pytest.fixture
def without_events(monkeypatch: pytest.MonkeyPatch) -> None:
    """A drive that cannot be watched."""

    def watch(*_: object, **__: object) -> None:
        raise OSError("no events here")

    monkeypatch.setattr("watchfiles.watch", watch)


def test_push_of_many_files_is_noticed_once(watcher: Watcher, tmp_path: Path) -> None:
    for number in range(60):
        write(tmp_path, {f"treffen/{number}.yaml": f"titel: Treffen {number}\n"})
    watcher.noticed(2)
    write(tmp_path, {"bot.yaml": "name: Bot\n"})
    watcher.noticed(3)

    assert watcher.stop() == 3


@pytest.mark.usefixtures("without_events")
def test_what_could_not_be_tried_is_tried_again(
    watcher: Watcher, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(watching, "QUIET_SECONDS", 0.01)
    watcher.untried = True

    watcher.noticed(3)


@pytest.mark.usefixtures("without_events")
def test_change_is_noticed_without_events(watcher: Watcher, tmp_path: Path) -> None:
    write(tmp_path, {"bot.yaml": "name: Bot\n"})

    assert watcher.noticed(2) == 2


def test_folder_may_vanish_and_come_back(watcher: Watcher, tmp_path: Path) -> None:
    away = tmp_path.with_name(tmp_path.name + "-away")
    tmp_path.rename(away)
    watcher.noticed(2)
    away.rename(tmp_path)

    watcher.noticed(3)


def test_end_waits_for_a_reload_under_way(tmp_path: Path) -> None:
    """Python aborts if it ends while a thread is inside native code."""
    reloading, done = threading.Event(), threading.Event()

    class Slow:
        folder = tmp_path

        def listen(self, *_: object) -> None:
            pass

        def reload(self) -> None:
            reloading.set()
            time.sleep(0.2)
            done.set()

    with watching.following(cast(Serving, Slow())):
        reloading.wait(PATIENCE_SECONDS)

    assert done.is_set()


def test_what_is_no_knowledge_file_is_not_noticed(
    watcher: Watcher, tmp_path: Path
) -> None:
    write(tmp_path, {".git/index": "x", "treffen/.rg.yaml.swp": "x", "a.txt": "x"})
    write(tmp_path, {"bot.yaml": "name: Bot\n"})
    watcher.noticed(2)

    assert watcher.stop() == 2
