"""`regiobot draft` as a person calls it."""

from __future__ import annotations

import errno
import io
import os
import shutil
import sys
from datetime import date
from pathlib import Path

import pytest

from regiobot.cli import main
from regiobot.settings import Settings
from regiobot.state.gaps import GapStore
from tests.staff.draft.conftest import CORPUS, as_text

RELEASE = CORPUS / "learn" / "02-kreis-seite.html"


def call(*arguments: str | Path) -> int:
    shared = ["--knowledge", str(CORPUS / "knowledge"), "draft"]
    return main([*shared, *map(str, arguments)])


def test_draft_is_printed_with_what_to_check(
    capsys: pytest.CaptureFixture[str],
) -> None:
    code = call(RELEASE)

    out, err = capsys.readouterr()
    assert code == 0
    assert as_text(out)["titel"] == "Kreis und Kommunen wollen Radwege schließen"
    assert "2 wörtliche Zitate" in err
    assert (
        "Noch nicht im Wissen: Wiebke Thomsen-Reuter, Inga Felsch, Amt Oberaue" in err
    )
    assert "treffen/2026-05-05-kreis-und-kommunen" in err


def test_standard_input_shows_by_itself_what_it_is(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    page = io.TextIOWrapper(io.BytesIO(RELEASE.read_bytes()))
    monkeypatch.setattr(sys, "stdin", page)

    call("-")

    assert as_text(capsys.readouterr().out)["datum"] == "2026-05-05"


def test_folder_gets_a_file_of_the_proposed_name(tmp_path: Path) -> None:
    call(RELEASE, "-o", tmp_path)

    (written,) = tmp_path.iterdir()
    assert written.name.startswith("2026-05-05-kreis-und-kommunen")


def test_file_that_is_there_stays(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "a.yaml"
    path.write_text("titel: meins\n", "utf-8")

    code = call(RELEASE, "-o", path)

    assert code == 2
    assert "gibt es schon" in capsys.readouterr().err
    assert path.read_text("utf-8") == "titel: meins\n"


def test_file_that_is_there_is_overwritten_if_asked_for(tmp_path: Path) -> None:
    path = tmp_path / "a.yaml"
    path.write_text("titel: meins\n", "utf-8")

    assert call(RELEASE, "-o", path, "--force") == 0
    assert [p.name for p in tmp_path.iterdir()] == ["a.yaml"]
    assert "Radwege" in path.read_text("utf-8")


@pytest.mark.parametrize("force", [[], ["--force"]])
def test_full_disk_leaves_no_half_of_a_draft(
    force: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "a.yaml"
    if force:
        path.write_text("alt", "utf-8")

    def refuse(*_: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "replace", refuse)

    assert call(RELEASE, "-o", path, *force) == 2
    left = {file.name: file.read_text("utf-8") for file in tmp_path.iterdir()}
    assert left == ({"a.yaml": "alt"} if force else {})


def test_missing_folder_is_named(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert call(RELEASE, "-o", tmp_path / "fehlt" / "a.yaml") == 2
    assert "lässt sich nicht schreiben" in capsys.readouterr().err


def test_missing_release_is_one_german_line(capsys: pytest.CaptureFixture[str]) -> None:
    code = call("fehlt.txt")

    assert code == 2
    assert capsys.readouterr().err == "Die Datei „fehlt.txt“ gibt es nicht.\n"


def collecting(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A knowledge folder that shows unanswered questions at once; one was asked."""
    monkeypatch.setenv("REGIOBOT_STATE", str(tmp_path / "state"))
    folder = tmp_path / "knowledge"
    shutil.copytree(CORPUS / "knowledge", folder)
    (folder / "bot.yaml").write_text("name: Auebot\nluecken: sofort\n", "utf-8")
    store = GapStore(Settings().gaps_file(folder))
    monday = date(2026, 11, 16)
    number = store.count(None, "Was kostet der Nahverkehr?", "not_recorded", monday)
    store.asked_by(number, monday, 1)
    store.close()
    return folder


def test_open_questions_become_a_file_of_entries(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = collecting(tmp_path, monkeypatch)
    (folder / "wissen").mkdir()
    target = ["--from-questions", "--now", "2026-11-23", "-o", str(folder / "wissen")]

    code = main(["--knowledge", str(folder), "draft", *target])

    written = folder / "wissen" / "offene-fragen-2026-11-23.yaml"
    assert code == 0
    assert "Einträge vorbereitet: 1." in capsys.readouterr().err
    entries = as_text(written.read_text("utf-8"))["eintraege"]
    assert [e["frage"] for e in entries] == ["Was kostet der Nahverkehr?"]


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ([], "entweder FILE angeben oder --from-questions"),
        (["-", "--from-questions"], "entweder FILE angeben oder --from-questions"),
        (["--from-questions"], "keine Fragen, aus denen"),
    ],
)
def test_what_to_draft_from_must_be_clear(
    arguments: list[str], said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert call(*arguments) == 2
    assert said in capsys.readouterr().err
