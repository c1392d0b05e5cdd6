"""Files that staff send: tried, taken over, kept, undone."""

from __future__ import annotations

import subprocess
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from regiobot.errors import StoreError
from regiobot.staff.desk import OFFERS, Desk, Reply
from regiobot.staff.serving import Serving
from regiobot.staff.versions import Versions
from regiobot.state.gaps import GapStore
from tests.knowledge.folders import GOOD, write

NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)
FILE = "2021-12-02-rg.yaml"
PLACE = f"treffen/{FILE}"
MEETING = str(GOOD[PLACE])
NEW = b"titel: Runde\ndatum: 2024-01-01\nquellen: [{kuerzel: neu, titel: Neu}]\n"
UNMET = b"- frage: Hallo\n  erwartet: [Rotes Rathaus]\n"


def meeting(place: str) -> bytes:
    return f"{MEETING}ort: {place}\n".encode()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    write(tmp_path / "knowledge", GOOD)
    return tmp_path / "knowledge"


@pytest.fixture
def serving(folder: Path, tmp_path: Path) -> Iterator[Serving]:
    serving = Serving.start(folder, tmp_path / "k.db", lambda: NOW)
    serving.reload()
    yield serving
    serving.assistant.close()


@pytest.fixture
def desk(serving: Serving, tmp_path: Path) -> Desk:
    return Desk(serving, Versions(tmp_path / "versions"), GapStore(None), lambda: NOW)


@pytest.fixture
def git(folder: Path) -> Path:
    """The folder, committed; a note lies staged beside it."""

    def run(*arguments: str) -> None:
        identity = ("-c", "user.name=A", "-c", "user.email=a@b.example")
        subprocess.run(["git", *identity, *arguments], cwd=folder, check=True)

    run("init", "--quiet")
    run("add", ".")
    run("commit", "--quiet", "--message", "first")
    (folder / "note.txt").write_text("staged")
    run("add", "note.txt")
    return folder


def offered(reply: Reply) -> str:
    assert reply.offer, reply.text
    return reply.offer


def log(folder: Path) -> list[str]:
    done = subprocess.run(
        ["git", "log", "--format=%s", "--name-only"],
        cwd=folder,
        check=True,
        capture_output=True,
        text=True,
    )
    return [line for line in done.stdout.splitlines() if line]


def present(folder: Path) -> bytes:
    return (folder / PLACE).read_bytes()


def test_offer_tells_what_would_change_and_changes_nothing(
    desk: Desk, folder: Path, serving: Serving
) -> None:
    before = serving.state
    data = meeting("Museum") + b"aussagen: [{person: Mike Schubert, text: Gut.}]\n"

    reply = desk.receive(FILE, data)

    assert "1 Treffen geändert, +1 Aussage." in reply.text
    assert "verlegt: Regionalgespräch per Video (2. Dezember 2021)" in reply.text
    assert present(folder) == MEETING.encode()
    assert serving.state is before


def test_new_file_is_called_new(desk: Desk, folder: Path) -> None:

    reply = desk.receive("2024-01-01-runde.yaml", NEW)
    said = desk.take_over(offered(reply)).text

    assert "neue Datei" in reply.text
    assert "+1 Treffen, +1 Quelle." in reply.text
    assert "neu: Runde (1. Januar 2024)" in said
    assert (folder / "treffen/2024-01-01-runde.yaml").read_bytes() == NEW


def test_hints_on_the_file_are_told(desk: Desk) -> None:
    data = NEW + b"aussagen: [{person: Mike Schubert, text: Gut.}]\n"

    reply = desk.receive("2024-01-01-runde.yaml", data)

    assert "Hinweise, die nichts verhindern" in reply.text
    assert "treffen/2024-01-01-runde.yaml:4" in reply.text


def test_same_file_needs_no_button(desk: Desk) -> None:
    reply = desk.receive(FILE, MEETING.encode())

    assert reply.offer is None
    assert "schon genau so" in reply.text


def test_file_that_fails_a_golden_question_is_refused(desk: Desk, folder: Path) -> None:
    reply = desk.receive("probe.yaml", UNMET)

    assert reply.offer is None
    assert "fragen/probe.yaml:1: Die Goldfrage „Hallo“" in reply.text
    assert not (folder / "fragen").exists()


def test_taken_file_is_served_at_once_and_read_no_second_time(
    desk: Desk, folder: Path, serving: Serving
) -> None:
    desk.take_over(offered(desk.receive(FILE, meeting("Museum"))))

    assert present(folder) == meeting("Museum")
    assert serving.reload() is None
    base = serving.state.base
    assert base
    assert str(base.meetings[0].location) == "Museum"


def test_second_press_is_harmless(desk: Desk, folder: Path) -> None:
    offer = offered(desk.receive(FILE, meeting("Museum")))
    desk.take_over(offer)
    (folder / PLACE).write_bytes(meeting("Rathaus"))

    assert "schon erledigt" in desk.take_over(offer).text
    assert "schon erledigt" in desk.discard(offer).text
    assert present(folder) == meeting("Rathaus")


def test_of_two_uploads_the_last_counts(desk: Desk, folder: Path) -> None:
    first = offered(desk.receive(FILE, meeting("Museum")))
    second = offered(desk.receive(FILE, meeting("Rathaus")))

    assert "neuere Fassung" in desk.take_over(first).text
    assert present(folder) == MEETING.encode()
    desk.take_over(second)
    assert present(folder) == meeting("Rathaus")


@pytest.mark.parametrize("offer", ["", "unknown"])
def test_button_after_a_restart_says_so(desk: Desk, offer: str) -> None:
    assert "neu gestartet" in desk.take_over(offer).text
    assert "neu gestartet" in desk.discard(offer).text


def test_old_offers_are_forgotten(desk: Desk) -> None:
    first = offered(desk.receive(FILE, meeting("0")))
    for number in range(OFFERS):
        desk.receive(FILE, meeting(str(number + 1)))

    assert "neu gestartet" in desk.take_over(first).text


def test_knowledge_that_changed_meanwhile_is_checked_again(
    desk: Desk, folder: Path
) -> None:
    data = meeting("Museum") + b"reihe: Regionalgespr\xc3\xa4ch\n"
    offer = offered(desk.receive(FILE, data))
    write(folder, {"reihen.yaml": "- name: Runder Tisch\n"})

    said = desk.take_over(offer)

    assert f"{PLACE}:7:8" in said.text
    assert said.offer == offer
    assert present(folder) == MEETING.encode()
    write(folder, GOOD)
    assert "Übernommen" in desk.take_over(offer).text  # it was not used up


def test_undo_goes_back_step_by_step(desk: Desk, folder: Path) -> None:
    for place in ("Museum", "Rathaus"):
        desk.take_over(offered(desk.receive(FILE, meeting(place))))

    assert "Zurückgenommen" in desk.undo()
    assert present(folder) == meeting("Museum")
    assert "Zurückgenommen" in desk.undo()
    assert present(folder) == MEETING.encode()
    assert "keine Änderung" in desk.undo()


def test_undo_outlives_a_restart(
    desk: Desk, serving: Serving, folder: Path, tmp_path: Path
) -> None:
    desk.take_over(offered(desk.receive(FILE, meeting("Museum"))))
    again = Desk(serving, Versions(tmp_path / "versions"), GapStore(None), lambda: NOW)

    again.undo()

    assert present(folder) == MEETING.encode()


def test_damaged_version_is_told_and_stops_no_take_over(
    desk: Desk, folder: Path, tmp_path: Path
) -> None:
    desk.take_over(offered(desk.receive(FILE, meeting("Museum"))))
    versions = tmp_path / "versions"
    (versions / "lost+found").mkdir()
    (facts,) = versions.glob("*/angaben.json")
    facts.write_bytes(b"")  # as a power failure may leave it

    assert "ist nicht lesbar" in desk.undo()
    assert present(folder) == meeting("Museum")
    assert "Übernommen" in desk.take_over(offered(desk.receive(FILE, NEW))).text
    assert "Zurückgenommen" in desk.undo()


def test_undone_new_file_is_gone(desk: Desk, folder: Path) -> None:
    desk.take_over(offered(desk.receive("2024-01-01-runde.yaml", NEW)))

    assert "wieder entfernt" in desk.undo()
    assert not (folder / "treffen/2024-01-01-runde.yaml").exists()


def test_work_by_hand_is_not_undone(desk: Desk, folder: Path) -> None:
    desk.take_over(offered(desk.receive(FILE, meeting("Museum"))))
    (folder / PLACE).write_bytes(meeting("Rathaus"))

    assert "noch einmal geändert" in desk.undo()
    assert present(folder) == meeting("Rathaus")


def test_undo_that_would_break_the_knowledge_is_refused(
    desk: Desk, folder: Path
) -> None:
    desk.take_over(offered(desk.receive("themen.yaml", b"- name: Bahn\n")))
    (folder / PLACE).write_text(MEETING + "themen: [Bahn]\n")

    said = desk.undo()

    assert f"{PLACE}:6:10" in said
    assert (folder / "themen.yaml").read_bytes() == b"- name: Bahn\n"


def test_folder_that_cannot_be_written_is_told(
    desk: Desk, folder: Path, serving: Serving, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    offer = offered(desk.receive(FILE, meeting("Museum")))
    before = serving.state
    with monkeypatch.context() as patch:
        patch.setattr("os.replace", full)
        assert "No space left" in desk.take_over(offer).text

    assert present(folder) == MEETING.encode()
    assert serving.state is before
    assert "Übernommen" in desk.take_over(offer).text  # once there is room


def test_database_that_cannot_be_written_is_told_and_the_file_stays(
    desk: Desk, folder: Path, serving: Serving, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise StoreError("disk full")

    offer = offered(desk.receive(FILE, meeting("Museum")))
    with monkeypatch.context() as patch:
        patch.setattr("regiobot.store.Store.publish", full)
        said = desk.take_over(offer).text

    assert "noch nicht in Betrieb" in said
    assert present(folder) == meeting("Museum")
    assert serving.reload()  # as the watcher does, once there is room
    assert serving.state.refused is None


def test_both_versions_are_committed_and_nothing_else(desk: Desk, git: Path) -> None:
    (git / PLACE).write_bytes(meeting("von Hand"))  # not committed by its author

    said = desk.take_over(offered(desk.receive(FILE, meeting("Museum")))).text
    desk.undo()

    assert "git-Commit" in said
    assert [line for line in log(git) if line.startswith("treffen")] == [
        f"{PLACE}: Änderung über den Redaktions-Chat zurückgenommen",
        PLACE,
        f"{PLACE} über den Redaktions-Chat geändert",
        PLACE,
        f"{PLACE}: Fassung vor der Änderung über den Redaktions-Chat",
        PLACE,
        PLACE,  # of the first commit
    ]
    assert "note.txt" not in log(git)


def test_standing_tells_the_commit(desk: Desk, git: Path) -> None:
    assert ", git " in desk.standing()
    (git / PLACE).write_bytes(meeting("Museum"))
    assert "seitdem geändert" in desk.standing()


def test_locked_git_costs_only_the_commit(desk: Desk, git: Path) -> None:
    (git / ".git" / "index.lock").touch()  # a git was killed here

    said = desk.take_over(offered(desk.receive(FILE, meeting("Museum")))).text

    assert "Fassung davor ist aufgehoben" in said
    assert present(git) == meeting("Museum")
    desk.undo()
    assert present(git) == MEETING.encode()


def test_interrupted_take_over_is_told_as_undone(
    desk: Desk, folder: Path, tmp_path: Path
) -> None:
    """Killed after the version was kept and before the file was replaced."""
    data = MEETING.encode()
    Versions(tmp_path / "versions").keep(PLACE, data, meeting("Museum"), NOW)

    assert "war schon zurückgenommen" in desk.undo()
    assert "keine Änderung" in desk.undo()
    assert present(folder) == data
