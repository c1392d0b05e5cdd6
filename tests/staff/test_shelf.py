"""Where a file goes that somebody sends, and that it goes nowhere else."""

from __future__ import annotations

from pathlib import Path

import pytest

from regiobot.errors import UploadError
from regiobot.staff import shelf
from tests.knowledge.folders import GOOD, write

MEETING = b"titel: Runde\ndatum: 2024-01-01\nquellen: [{kuerzel: a}]\n"
ANSWER = b"- frage: Was ist das?\n  antwort: Das.\n"
GOLDEN = b"- frage: Was ist das?\n  erwartet: [Das]\n"
PEOPLE = b"- name: Erika Muster\n  aemter: []\n"
NAMES = b"- name: Erika Muster\n"  # people, bodies, topics or series


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    write(
        tmp_path / "knowledge",
        GOOD
        | {
            "wissen/personen.yaml": ANSWER,
            "fragen/personen.yaml": GOLDEN,
            "treffen/2023/klausur.yaml": MEETING,
        },
    )
    return tmp_path / "knowledge"


@pytest.mark.parametrize(
    ("name", "data", "place"),
    [
        ("2024-01-01-runde.yaml", MEETING, "treffen/2024-01-01-runde.yaml"),
        ("2021-12-02-rg.yaml", MEETING, "treffen/2021-12-02-rg.yaml"),
        ("klausur.yaml", MEETING, "treffen/2023/klausur.yaml"),
        ("personen.yaml", PEOPLE, "personen.yaml"),
        ("personen.yaml", NAMES, "personen.yaml"),
        ("personen.yaml", ANSWER, "wissen/personen.yaml"),
        ("personen.yaml", GOLDEN, "fragen/personen.yaml"),
        ("neue.yaml", PEOPLE, "personen/neue.yaml"),
        ("wissen.yaml", ANSWER, "wissen.yaml"),
        ("bot.yaml", b"region: Potsdam\n", "bot.yaml"),
        ("themen.yaml", b"eintraege:\n- name: Verkehr\n", "themen.yaml"),
        ("themen.yaml", b"- name: [\n", "themen.yaml"),  # is told where it is broken
        (
            "Bu\u0308rger.yaml",
            MEETING,
            "treffen/B\u00fcrger.yaml",
        ),  # as a Mac writes it
    ],
)
def test_place_follows_from_name_and_content(
    name: str, data: bytes, place: str, folder: Path
) -> None:
    assert shelf.place_for(folder, name, data) == place


@pytest.mark.parametrize(
    "name",
    [
        "",
        ".yaml",
        "..yaml",
        "../bot.yaml",
        "treffen/../../bot.yaml",
        "/etc/cron.yaml",
        "C:\\bot.yaml",
        "..\\bot.yaml",
        ".hidden.yaml",
        "bot.yaml\0.txt",
        "bot\n.yaml",
        "bot.yaml/",
        "bot.yml",
        "bot.YAML",
        "a.b.yaml",
        "personen (1).yaml",
        "~root.yaml",
        "$HOME.yaml",
        "-rf.yaml",
        "con.yaml",
        "NUL.yaml",
        "lpt1.yaml",
        "\u202elmay.tob.yaml",  # turns the direction
        "\uff0e\uff0e\uff0fbot.yaml",  # wide dots and slash, plain in another form
        "\u2024\u2024\u2215bot.yaml",
        "b\u200bot.yaml",
        "\u0431ot.yaml",  # a Cyrillic letter
        "a" * 96 + ".yaml",
    ],
)
def test_name_cannot_leave_its_place(name: str, folder: Path) -> None:
    with pytest.raises(UploadError, match="Dateiname"):
        shelf.place_for(folder, name, MEETING)


@pytest.mark.parametrize(
    ("name", "data", "said"),
    [
        ("neu.yaml", NAMES, "nicht zu erkennen"),
        ("neu.yaml", b"\xff\xfe", "UTF-8"),
        ("neu.yaml", b" \n", "leer"),
        ("neu.yaml", b"a" * (1024 * 1024 + 1), "1 MiB"),
    ],
)
def test_unfit_content_says_what_to_do(
    name: str, data: bytes, said: str, folder: Path
) -> None:
    with pytest.raises(UploadError, match=said):
        shelf.place_for(folder, name, data)


def test_several_files_of_a_name_are_not_guessed_at(folder: Path) -> None:
    write(folder, {"treffen/2024/klausur.yaml": MEETING})

    with pytest.raises(UploadError, match="mehrere Dateien"):
        shelf.place_for(folder, "klausur.yaml", MEETING)


def test_file_is_replaced_and_keeps_its_mode(folder: Path) -> None:
    (folder / "personen.yaml").chmod(0o640)

    shelf.put(folder, "personen.yaml", PEOPLE)

    assert (folder / "personen.yaml").read_bytes() == PEOPLE
    assert (folder / "personen.yaml").stat().st_mode & 0o777 == 0o640


def test_new_file_gets_its_folder_and_can_be_removed(folder: Path) -> None:
    shelf.put(folder, "personen/neue.yaml", PEOPLE)
    assert shelf.content(folder, "personen/neue.yaml") == PEOPLE

    shelf.put(folder, "personen/neue.yaml", None)
    assert shelf.content(folder, "personen/neue.yaml") is None


def test_what_a_killed_predecessor_left_is_cleared_away(folder: Path) -> None:
    left = folder / "treffen" / ".regiobot-abc.neu"
    left.write_bytes(b"half")

    shelf.put(folder, "treffen/neu.yaml", MEETING)

    assert not left.exists()


@pytest.mark.parametrize("linked", ["treffen", "treffen/2021-12-02-rg.yaml"])
def test_links_are_not_written_through(
    linked: str, folder: Path, tmp_path: Path
) -> None:
    outside = tmp_path / "outside"
    (folder / linked).rename(outside)
    (folder / linked).symlink_to(outside)
    before = sorted((p, p.read_bytes()) for p in tmp_path.rglob("*") if p.is_file())

    with pytest.raises(UploadError, match="Verweis"):
        shelf.put(folder, "treffen/2021-12-02-rg.yaml", MEETING)

    after = sorted((p, p.read_bytes()) for p in tmp_path.rglob("*") if p.is_file())
    assert after == before


def test_failed_write_leaves_the_old_file(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", full)

    with pytest.raises(OSError, match="No space"):
        shelf.put(folder, "personen.yaml", PEOPLE)

    assert (folder / "personen.yaml").read_bytes() == str(
        GOOD["personen.yaml"]
    ).encode()
    assert not list(folder.glob(".regiobot-*"))
