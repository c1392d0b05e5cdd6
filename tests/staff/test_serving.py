"""Knowledge that is exchanged while the bot answers."""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from pathlib import Path

import pytest

from regiobot import changes
from regiobot.assistant import Assistant
from regiobot.changes import Changes
from regiobot.errors import KnowledgeError, StoreError
from regiobot.model import KnowledgeBase
from regiobot.render import plain
from regiobot.staff.check import Checkup
from regiobot.staff.serving import Listener, Serving
from regiobot.staff.standing import standing
from tests.knowledge.folders import GOOD, Files, write

NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)
WHERE = "Wo war das Regionalgespräch am 2. Dezember 2021?"
MEETING = str(GOOD["treffen/2021-12-02-rg.yaml"]) + "reihe: Regionalgespräch\n"
UNMET = f"- frage: {WHERE}\n  erwartet: [Rotes Rathaus]\n"
BROKEN = "- name: Potsdam\n  atr: Stadt\n"


class Ear(Listener):
    """Remembers what it is told."""

    def __init__(self) -> None:
        self.heard: list[str] = []

    def served(self, found: Changes, base: KnowledgeBase) -> None:
        self.heard.append(changes.summary(found))

    def failing(self, checkup: Checkup) -> None:
        self.heard.append(f"failing {checkup.failures[0].question.place}")

    def refused(self, checkup: Checkup) -> None:
        first = next(iter(checkup.errors), None)
        self.heard.append(first.place if first else checkup.failures[0].question.place)

    def recovered(self) -> None:
        self.heard.append("recovered")


def place(name: str) -> Files:
    """The meeting, held somewhere."""
    return {"treffen/2021-12-02-rg.yaml": f"{MEETING}ort: {name}\n"}


def where(assistant: Assistant) -> str:
    """What the assistant says of the place."""
    return plain.text(assistant.ask(WHERE, now=NOW))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    write(tmp_path / "knowledge", {**GOOD, **place("Altes Rathaus")})
    return tmp_path / "knowledge"


@pytest.fixture(params=["file", "memory"])
def database(request: pytest.FixtureRequest, tmp_path: Path) -> Path | None:
    return tmp_path / "k.db" if request.param == "file" else None


@pytest.fixture
def start(folder: Path, database: Path | None) -> Iterator[Callable[[], Serving]]:
    """Starts to serve, as a new process would."""
    started: list[Serving] = []

    def starter() -> Serving:
        started.append(Serving.start(folder, database, lambda: NOW))
        return started[-1]

    yield starter
    for serving in started:
        serving.assistant.close()


@pytest.fixture
def ear() -> Ear:
    return Ear()


@pytest.fixture
def serving(start: Callable[[], Serving], ear: Ear) -> Serving:
    """What is being served, after the first look at the files."""
    serving = start()
    serving.reload()
    serving.listen(ear)
    return serving


def test_changed_file_is_served_and_told(
    serving: Serving, folder: Path, ear: Ear
) -> None:
    write(folder, place("Museum"))

    serving.reload()

    assert "Museum" in where(serving.assistant)
    assert ear.heard == ["1 Treffen geändert"]


def test_unchanged_files_are_read_no_second_time(serving: Serving, ear: Ear) -> None:
    state = serving.state

    assert serving.reload() is None
    assert serving.state is state
    assert ear.heard == []


@pytest.mark.parametrize(
    ("files", "spot"),
    [
        ({"organisationen.yaml": BROKEN}, "organisationen.yaml:2:3"),
        ({"fragen/a.yaml": UNMET}, "fragen/a.yaml:1"),
    ],
)
def test_what_does_not_pass_keeps_the_last_good_state(
    files: Files, spot: str, serving: Serving, folder: Path, ear: Ear
) -> None:
    write(folder, files | place("Museum"))

    serving.reload()
    serving.reload()

    assert "Altes Rathaus" in where(serving.assistant)
    assert ear.heard == [spot]
    assert serving.state.refused


def test_mended_files_are_served_and_told(
    serving: Serving, folder: Path, ear: Ear
) -> None:
    write(folder, {"organisationen.yaml": BROKEN})
    serving.reload()
    write(folder, {**GOOD, **place("Museum")})

    serving.reload()

    assert "Museum" in where(serving.assistant)
    assert ear.heard == ["organisationen.yaml:2:3", "recovered", "1 Treffen geändert"]


def test_files_put_back_are_told_without_a_change(
    serving: Serving, folder: Path, ear: Ear
) -> None:
    write(folder, {"organisationen.yaml": BROKEN})
    serving.reload()
    write(folder, GOOD | place("Altes Rathaus"))

    serving.reload()

    assert ear.heard == ["organisationen.yaml:2:3", "recovered"]
    assert serving.state.refused is None


@pytest.mark.parametrize("database", ["file"], indirect=True)
def test_start_with_broken_files_serves_the_last_good_state(
    start: Callable[[], Serving], folder: Path, ear: Ear
) -> None:
    start().assistant.close()
    write(folder, {"organisationen.yaml": BROKEN})

    serving = start()
    serving.listen(ear)

    assert "Altes Rathaus" in where(serving.assistant)
    assert ear.heard == ["organisationen.yaml:2:3"]


@pytest.mark.parametrize("database", ["file"], indirect=True)
def test_start_after_a_refused_reload_serves_the_last_good_state(
    start: Callable[[], Serving], folder: Path
) -> None:
    serving = start()
    write(folder, {"fragen/a.yaml": UNMET})
    serving.reload()

    again = start()

    assert again.state.version == serving.state.version
    assert again.state.refused


def test_start_with_broken_files_and_nothing_before_says_what_is_wrong(
    start: Callable[[], Serving], folder: Path
) -> None:
    write(folder, {"organisationen.yaml": BROKEN})

    with pytest.raises(KnowledgeError) as raised:
        start()

    assert raised.value.defects[0].place == "organisationen.yaml:2:3"


@pytest.mark.parametrize("database", ["file"], indirect=True)
def test_golden_questions_are_asked_after_the_start(
    start: Callable[[], Serving], folder: Path, ear: Ear
) -> None:
    write(folder, {"fragen/a.yaml": UNMET})
    serving = start()  # the first of all, or the program has changed since

    serving.listen(ear)
    serving.reload()

    assert "Altes Rathaus" in where(serving.assistant)
    assert ear.heard == ["failing fragen/a.yaml:1"]
    assert "Nicht alle Goldfragen" in "\n".join(standing(serving.state, folder))
    write(folder, {"fragen/a.yaml": ""})
    serving.reload()
    assert "in Ordnung" in "\n".join(standing(serving.state, folder))


def test_start_with_changed_files_serves_them(
    start: Callable[[], Serving], folder: Path
) -> None:
    start().assistant.close()
    write(folder, place("Museum"))

    assert "Museum" in where(start().assistant)


@pytest.mark.parametrize("database", ["file"], indirect=True)
def test_rebuild_by_another_process_does_not_show_through(
    serving: Serving, folder: Path, database: Path
) -> None:
    write(folder, place("Museum"))
    Assistant.open(folder, database=database).close()

    assert "Altes Rathaus" in where(serving.assistant)
    serving.reload()
    assert "Museum" in where(serving.assistant)


@pytest.mark.parametrize("database", ["file"], indirect=True)
def test_journal_does_not_grow_with_every_reload(
    serving: Serving, folder: Path, database: Path
) -> None:
    journal = database.with_name(database.name + "-wal")
    sizes = []
    for number in range(12):
        write(folder, place(f"Saal {number}"))
        serving.reload()
        sizes.append(journal.stat().st_size)

    assert max(sizes[6:]) <= max(sizes[:6])


@pytest.mark.parametrize("step", ["stage", "publish"])
def test_database_that_cannot_be_written_keeps_the_last_good_state(
    serving: Serving,
    folder: Path,
    ear: Ear,
    monkeypatch: pytest.MonkeyPatch,
    step: str,
) -> None:
    def full(*_: object) -> None:
        raise StoreError("disk full")

    write(folder, place("Museum"))
    with monkeypatch.context() as patch:
        patch.setattr(f"regiobot.store.Store.{step}", full)
        serving.reload()
        serving.reload()

    assert "Altes Rathaus" in where(serving.assistant)
    assert ear.heard == ["."]  # told once
    assert serving.state.untried
    serving.reload()  # the same files, once there is room
    assert "Museum" in where(serving.assistant)
    assert not serving.state.untried


def test_no_answer_is_of_two_states_or_missing(serving: Serving, folder: Path) -> None:
    """Title, place and the office of a participant change together, in three files."""
    rounds = 12

    def version(number: int) -> Files:
        return {
            "treffen/2021-12-02-rg.yaml": MEETING.replace("per Video", f"Nr{number}Nr")
            + f"ort: Saal{number}Saal\n"
            + "teilnehmende: [{person: Marko Köhler}]\n",
            "personen.yaml": "- name: Marko Köhler\n  aemter:\n"
            f"  - {{amt: Landrat{number}Landrat, organisation: Potsdam, von: 2020}}\n",
        }

    def answers(done: threading.Event) -> list[str]:
        said = []
        while not done.is_set():
            said.append(where(serving.assistant))
            told = serving.assistant.ask("Wer war am 2. Dezember 2021 dabei?", now=NOW)
            said.append(plain.text(told))
        return said

    write(folder, version(0))
    serving.reload()
    done = threading.Event()
    with ThreadPoolExecutor(3) as pool:
        asking = [pool.submit(answers, done) for _ in range(3)]
        for number in range(1, rounds):
            write(folder, version(number))
            serving.reload()
        done.set()
        said = [text for future in asking for text in future.result()]

    seen = set()
    for text in said:
        of = [n for n in range(rounds) if f"Nr{n}Nr" in text]
        assert len(of) == 1, text
        same = f"Saal{of[0]}Saal" in text or f"Landrat{of[0]}Landrat" in text
        assert same, text
        seen |= set(of)
    assert len(seen) > 1  # they did ask throughout


@pytest.mark.parametrize("database", ["file"], indirect=True)
def test_drive_without_a_shared_journal_is_left_alone(
    start: Callable[[], Serving], folder: Path, database: Path
) -> None:
    start().assistant.close()
    with sqlite3.connect(database) as connection:
        connection.execute("PRAGMA journal_mode = DELETE")
    connection.close()
    serving = start()
    write(folder, place("Museum"))

    serving.reload()

    assert "Museum" in where(serving.assistant)
    other = Assistant.open(folder, database=database)  # is not locked out
    assert "Museum" in where(other)
    other.close()
