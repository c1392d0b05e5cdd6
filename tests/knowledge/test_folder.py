"""Folders and files: which count, which cannot be read, and the fingerprint."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

import regiobot
from regiobot.errors import KnowledgeError
from regiobot.knowledge import fingerprint, inspect, load
from regiobot.knowledge import folder as folder_module
from tests.knowledge.folders import Files, MakeFolder, write

MIB = 1024 * 1024


def sentences(path: Path) -> list[str]:
    return [str(defect) for defect in inspect(path).defects]


def test_missing_folder_is_named_as_it_was_given(tmp_path: Path) -> None:
    path = tmp_path / "wissen"

    assert sentences(path) == [
        f"{path}: Diesen Ordner gibt es nicht. Prüfen Sie den Pfad zum Ordner mit "
        "den Wissensdateien."
    ]


def test_file_instead_of_a_folder_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "bot.yaml"
    path.write_text("name: x\n")

    assert sentences(path) == [
        f"{path}: Das ist eine Datei, kein Ordner. Geben Sie den Ordner mit den "
        "Wissensdateien an."
    ]


def test_empty_folder_says_what_belongs_into_it(tmp_path: Path) -> None:
    (tmp_path / "README.md").write_text("x")

    assert sentences(tmp_path) == [
        f"{tmp_path.as_posix()}: In diesem Ordner liegen keine Wissensdateien. "
        "Erwartet werden zum Beispiel personen.yaml und der Ordner treffen/ mit einer "
        "Datei je Treffen."
    ]


@pytest.mark.parametrize(
    "files",
    [
        pytest.param({"bot.yaml": "name: x\n"}, id="no file"),
        pytest.param({"treffen/a.yaml": "[]\n"}, id="empty list"),
        pytest.param({"treffen/a.yaml": "quellen: [a]\neintraege:\n"}, id="no entry"),
    ],
)
def test_knowledge_without_a_meeting_is_refused(tmp_path: Path, files: Files) -> None:
    write(tmp_path, files)

    start = f"{tmp_path.as_posix()}: Es gibt noch kein Treffen. Legen Sie"
    assert sentences(tmp_path)[0].startswith(start)


def test_broken_meeting_file_is_not_a_missing_one(tmp_path: Path) -> None:
    write(tmp_path, {"treffen/a.yaml": "titel: [\n"})

    assert len(sentences(tmp_path)) == 1


@pytest.mark.parametrize(
    ("files", "expected"),
    [
        pytest.param(
            {"person.yaml": "- name: A\n"},
            [
                "person.yaml: Diese Datei wird nicht gelesen, denn ihr Name gehört "
                "nicht zu den Wissensdateien. Benennen Sie die Datei um oder entfernen "
                "Sie sie. Meinten Sie „personen.yaml“?"
            ],
            id="misspelled",
        ),
        pytest.param(
            {"wissen.yml": ""},
            [
                "wissen.yml: Diese Datei wird nicht gelesen, denn ihr Name gehört "
                "nicht zu den Wissensdateien. Benennen Sie die Datei um oder entfernen "
                "Sie sie. Meinten Sie „wissen.yaml“?"
            ],
            id="suffix",
        ),
        pytest.param(
            {"Trefen/a.yaml": ""},
            [
                "Trefen/: Dieser Ordner wird nicht gelesen, denn sein Name gehört "
                "nicht zu den Wissensdateien. Benennen Sie den Ordner um oder "
                "entfernen Sie ihn. Meinten Sie „treffen/“?"
            ],
            id="folder",
        ),
        pytest.param(
            {"treffen/2022.YML": ""},
            [
                "treffen/2022.YML: Die Datei muss auf „.yaml“ enden. Benennen Sie sie "
                "um in „2022.yaml“."
            ],
            id="suffix of a meeting",
        ),
    ],
)
def test_nearly_right_name_is_an_error(
    folder: MakeFolder, files: Files, expected: list[str]
) -> None:
    path = folder(files)

    assert sentences(path) == expected
    assert inspect(path).base is None


def test_press_release_beside_the_meetings_is_a_hint(folder: MakeFolder) -> None:
    path = folder({})
    for name in (
        "treffen/2026/Mitteilung.DOCX",
        "einladung.pdf",
        "treffen/LIESMICH.md",
    ):
        (path / name).parent.mkdir(exist_ok=True)
        (path / name).write_bytes(b"PK")

    found = inspect(path)

    assert [(d.file, d.fatal) for d in found.defects] == [
        ("einladung.pdf", False),
        ("treffen/2026/Mitteilung.DOCX", False),
    ]
    assert "regiobot draft" in found.defects[0].message
    assert found.base


def test_misnamed_file_does_not_make_its_names_unknown(folder: MakeFolder) -> None:
    path = folder({"treffen/a.yaml": "titel: A\nreihe: Runde\nquellen: [lhp]\n"})
    (path / "reihen.yaml").rename(path / "Reihen.yaml")

    assert len(sentences(path)) == 1


def test_foreign_files_are_no_errors(folder: MakeFolder) -> None:
    path = folder(
        {
            "README.md": "x",
            "bilder/rathaus.png": b"\x89",
            ".git/config.yaml": "[",
            "personen.yaml~": "[",
            "treffen/.a.yaml.swp": "[",
            "treffen/notiz.txt": "[",
            "mkdocs.yaml": "[",
        }
    )

    found = inspect(path)

    assert found.base is not None
    assert [defect.file for defect in found.defects] == ["mkdocs.yaml"]


def test_file_at_the_limit_is_read_and_one_byte_more_is_not(
    folder: MakeFolder, monkeypatch: pytest.MonkeyPatch
) -> None:
    text = "- name: A\n#"
    path = folder({"wissen.yaml": b"", "themen.yaml": text + "x" * (MIB - len(text))})
    assert len((path / "themen.yaml").read_bytes()) == MIB
    assert inspect(path).base is not None

    (path / "themen.yaml").write_text(text + "x" * (MIB - len(text) + 1))
    opened: list[str] = []
    read = folder_module._bytes

    def noted(name: str) -> bytes:
        opened.append(name)
        return read(name)

    monkeypatch.setattr(folder_module, "_bytes", noted)

    assert [d for d in sentences(path) if d.startswith("themen")] == [
        "themen.yaml: Die Datei ist größer als 1 MiB und wird nicht gelesen. Teilen "
        "Sie sie in mehrere Dateien auf."
    ]
    assert not any(name.endswith("themen.yaml") for name in opened)


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        pytest.param("- name: Köhler\n".encode("latin-1"), "1:10", id="latin-1"),
        pytest.param("- name: A\n".encode("utf-16"), "1:1", id="utf-16"),
        pytest.param(b"- name: \xc3\xa4\n  art: \xff\n", "2:8", id="later"),
    ],
)
def test_file_that_is_not_utf8_says_how_to_save_it(
    folder: MakeFolder, content: bytes, expected: str
) -> None:
    assert sentences(folder({"themen.yaml": content})) == [
        f"themen.yaml:{expected}: Die Datei ist nicht in UTF-8 gespeichert. Öffnen "
        "Sie sie im Editor und speichern Sie sie mit der Zeichenkodierung UTF-8."
    ]


@pytest.mark.parametrize("character", ["\x00", "\x85", "\u2028", "\u2029"])
def test_control_character_is_named(folder: MakeFolder, character: str) -> None:
    path = folder({"themen.yaml": f"- name: A\n  auch: [B{character}C]\n"})

    assert sentences(path) == [
        "themen.yaml:2:11: Hier steht ein unsichtbares Steuerzeichen "
        f"(U+{ord(character):04X}). Löschen Sie es."
    ]


def test_byte_order_mark_and_windows_line_ends_are_fine(folder: MakeFolder) -> None:
    path = folder({"bot.yaml": b"\xef\xbb\xbfname: Anna\r\nregion: Umland\r\n"})

    base = load(path)

    assert (base.profile.name, base.profile.region) == ("Anna", "Umland")


def test_place_counts_characters_behind_a_byte_order_mark(folder: MakeFolder) -> None:
    path = folder({"bot.yaml": b"\xef\xbb\xbf\xc3\xa4: \xc3\xbc\n"})

    assert inspect(path).defects[0].place == "bot.yaml:1:1"


@pytest.mark.parametrize("target", ["ausserhalb.yaml", "gibtesnicht.yaml"])
def test_link_out_of_the_folder_is_refused(folder: MakeFolder, target: str) -> None:
    path = folder({})
    inner = path / "kb"
    inner.mkdir()
    (path / "treffen").rename(inner / "treffen")
    (path / "ausserhalb.yaml").write_text("- name: geheim\n")
    (inner / "themen.yaml").symlink_to(path / target)

    found = inspect(inner)

    assert found.base is None
    assert found.defects[0].file == "themen.yaml"
    assert "geheim" not in str(found.defects)


def test_link_within_the_folder_is_followed(folder: MakeFolder) -> None:
    path = folder({})
    (path / "..data").mkdir()
    (path / "themen.yaml").rename(path / "..data" / "themen.yaml")
    (path / "themen.yaml").symlink_to("..data/themen.yaml")

    assert load(path).topics[0].name == "Verkehr"


def test_linked_folder_cannot_lead_round_in_a_circle(folder: MakeFolder) -> None:
    path = folder({})
    (path / "treffen" / "wieder").symlink_to(path / "treffen")

    assert sentences(path) == [
        "treffen/wieder: Verknüpfungen auf Ordner werden nicht gelesen. Legen Sie "
        "den Ordner selbst hier ab."
    ]


def test_pipe_is_not_opened(folder: MakeFolder) -> None:
    path = folder({})
    os.mkfifo(path / "wissen.yaml")

    assert sentences(path) == [
        "wissen.yaml: Das ist keine gewöhnliche Datei. Entfernen Sie sie."
    ]


def test_unreadable_file_says_so(
    folder: MakeFolder, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = folder({})

    def refuse(name: str) -> bytes:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(folder_module, "_bytes", refuse)

    assert sentences(path)[0] == (
        "organisationen.yaml: Die Datei lässt sich nicht lesen (Permission denied). "
        "Prüfen Sie die Zugriffsrechte."
    )


def test_unreadable_file_does_not_make_its_names_unknown(folder: MakeFolder) -> None:
    path = folder(
        {
            "personen.yaml": "- name: [\n",
            "treffen/a.yaml": "titel: A\nteilnehmende:\n"
            "  - {person: Mike Schubert, organisation: Teltow}\nquellen: [lhp]\n",
        }
    )

    assert [defect.place for defect in inspect(path).defects] == [
        "personen.yaml:1:9",
        "treffen/a.yaml:3:43",
    ]


def test_files_may_be_split_at_any_depth(folder: MakeFolder) -> None:
    path = folder(
        {
            "personen/a.yaml": "- name: Anna Adam\n",
            "personen/b/c.yaml": "eintraege: [{name: Berta Bode}]\n",
            "treffen/2022/2022-05-01-x.yaml": "titel: X\nquellen: [lhp]\n",
            "treffen.yaml": "- titel: Y\n  quellen: [lhp]\n",
        }
    )

    base = load(path)

    assert [person.name for person in base.people] == [
        "Marko Köhler",
        "Mike Schubert",
        "Anna Adam",
        "Berta Bode",
    ]
    assert [meeting.id for meeting in base.meetings] == [
        "y",
        "2021-12-02-rg",
        "2022-05-01-x",
    ]


def test_progress_is_told_after_each_file(folder: MakeFolder) -> None:
    steps: list[tuple[int, int]] = []

    inspect(folder({}), progress=lambda done, total: steps.append((done, total)))

    assert steps == [(1, 5), (2, 5), (3, 5), (4, 5), (5, 5)]


def test_load_raises_all_fatal_defects_and_no_hint(folder: MakeFolder) -> None:
    path = folder(
        {
            "themen.yaml": "- name: A\n  beschreibung: ohne Quelle\n  oberthema: X\n",
            "reihen.yaml": "- nam: R\n",
        }
    )

    with pytest.raises(KnowledgeError) as caught:
        load(path)

    assert [defect.place for defect in caught.value.defects] == [
        "reihen.yaml:1:3",
        "themen.yaml:3:14",
    ]


def test_importing_the_loader_loads_neither_yaml_nor_pydantic(
    folder: MakeFolder,
) -> None:
    source = str(Path(regiobot.__file__).parent.parent)
    code = (
        f"import sys, pathlib; sys.path.insert(0, {source!r});"
        "import regiobot.knowledge as k;"
        f"k.fingerprint(pathlib.Path({str(folder({}))!r}));"
        "print([m for m in ('yaml', 'pydantic', 'pydantic_core') if m in sys.modules])"
    )
    done = subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True,
        text=True,
        check=True,
    )

    assert done.stdout == "[]\n"


class TestFingerprint:
    def test_is_the_same_for_the_same_files(self, folder: MakeFolder) -> None:
        path = folder({})
        before = fingerprint(path)
        os.utime(path / "themen.yaml", (0, 0))

        assert fingerprint(path) == before
        assert len(before) == len("0" * 32)

    @pytest.mark.parametrize(
        "files",
        [
            pytest.param({"themen.yaml": "- name: Verkehr \n"}, id="content"),
            pytest.param({"wissen.yaml": ""}, id="new file"),
            pytest.param({"treffen/b.yaml": ""}, id="new meeting"),
            pytest.param({"person.yaml": ""}, id="misnamed file"),
        ],
    )
    def test_changes_with_the_files(self, folder: MakeFolder, files: Files) -> None:
        before = fingerprint(folder({}))

        assert fingerprint(folder(files)) != before

    def test_changes_with_a_name(self, folder: MakeFolder) -> None:
        path = folder({})
        before = fingerprint(path)
        (path / "treffen" / "2021-12-02-rg.yaml").rename(path / "treffen" / "x.yaml")

        assert fingerprint(path) != before

    def test_does_not_change_with_other_files(self, folder: MakeFolder) -> None:
        before = fingerprint(folder({}))

        assert fingerprint(folder({"README.md": "x", "treffen/.x.yaml": "y"})) == before

    def test_changes_with_the_version(
        self, folder: MakeFolder, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        path = folder({})
        before = fingerprint(path)
        monkeypatch.setattr(folder_module, "__version__", "99")

        assert fingerprint(path) != before

    def test_exists_for_a_missing_folder(self, tmp_path: Path) -> None:
        assert fingerprint(tmp_path / "x") != fingerprint(tmp_path)

    def test_does_not_read_what_is_too_large(self, folder: MakeFolder) -> None:
        path = folder({})
        with (path / "wissen.yaml").open("wb") as stream:
            stream.truncate(20 * 1024 * MIB)  # sparse: no disk is needed

        assert fingerprint(path) != fingerprint(path / "treffen")


def test_unreadable_subfolder_is_called_a_folder(
    folder: MakeFolder, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = folder({"wissen/a.yaml": "[]\n"})
    entries = folder_module._entries

    def refuse(name: str) -> list[os.DirEntry[str]]:
        if name.endswith("wissen"):
            raise PermissionError(13, "Permission denied")
        return entries(name)

    monkeypatch.setattr(folder_module, "_entries", refuse)

    assert sentences(path) == [
        "wissen: Der Ordner lässt sich nicht lesen (Permission denied). Prüfen Sie "
        "die Zugriffsrechte."
    ]


def test_folder_that_was_just_removed_is_a_missing_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    gone = tmp_path / "gone"
    gone.mkdir()
    monkeypatch.chdir(gone)
    gone.rmdir()

    assert "Diesen Ordner gibt es nicht" in sentences(Path())[0]
    assert fingerprint(Path())
