"""What the editor says while somebody writes: the real language server is asked."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from regiobot.knowledge import schema
from tests.editor.language_server import LanguageServer
from tests.staff.mistakes.corpus import Mistake, marked, mistakes

MEETING = schema.modeline("treffen", depth=1) + "\ntitel: Regionalgespräch\n"
SOURCE = "quellen: [lhp]\n"


@pytest.fixture(scope="module")
def editor(shipped_knowledge: Path) -> Iterator[LanguageServer]:
    with LanguageServer(shipped_knowledge) as server:
        yield server


def test_shipped_files_have_no_complaint(
    editor: LanguageServer, shipped_knowledge: Path
) -> None:
    texts = {
        path.relative_to(shipped_knowledge).as_posix(): path.read_text("utf-8")
        for path in shipped_knowledge.rglob("*.yaml")
    }
    for name, text in texts.items():
        editor.open(name, text)

    complaints = {name: editor.complaints(name) for name in texts}

    assert len(texts) > 30
    assert {name: found for name, found in complaints.items() if found} == {}


def test_missing_fields_are_proposed_and_explained(editor: LanguageServer) -> None:
    editor.open("treffen/felder.yaml", f"{MEETING}datum: 2026-05-16\n\n{SOURCE}")

    proposals = editor.proposals("treffen/felder.yaml", 4, 1)

    assert {"uhrzeit", "ort", "teilnehmende", "aussagen"} <= set(proposals)
    assert not {"titel", "datum", "quellen"} & set(proposals)
    assert proposals["teilnehmende"] == "Wer als anwesend genannt ist."


def test_empty_file_offers_a_whole_meeting_and_its_fields(
    editor: LanguageServer,
) -> None:
    head = schema.modeline("treffen", depth=1) + "\n"
    editor.open("treffen/leer.yaml", head)
    editor.open("treffen/begonnen.yaml", f"{head}t")

    assert "Neues Treffen" in editor.proposals("treffen/leer.yaml", 2, 1)
    begun = set(editor.proposals("treffen/begonnen.yaml", 2, 2))
    assert {"Neues Treffen", "titel", "teilnehmende", "quellen"} <= begun


def test_fields_of_a_list_item_are_proposed(editor: LanguageServer) -> None:
    text = f"{MEETING}{SOURCE}teilnehmende:\n  - person: Mike Schubert\n    \n"
    editor.open("treffen/liste.yaml", text)

    proposals = editor.proposals("treffen/liste.yaml", 6, 5)

    assert {"amt", "organisation", "rolle"} <= set(proposals)
    assert not {"person", "ort"} & set(proposals)


def test_allowed_values_are_proposed(editor: LanguageServer) -> None:
    editor.open("treffen/werte.yaml", f"{MEETING}form: \n{SOURCE}")

    proposals = editor.proposals("treffen/werte.yaml", 3, 7)

    assert set(proposals) == {"vor Ort", "Videokonferenz", "hybrid", "schriftlich"}


def test_field_is_explained_with_an_example(editor: LanguageServer) -> None:
    text = f"{MEETING}{SOURCE}teilnehmende:\n  - person: Mike Schubert\n"
    editor.open("treffen/erklaerung.yaml", text)

    explanation = editor.explanation("treffen/erklaerung.yaml", 4, 3)

    assert "#### Teilnehmende" in explanation
    assert "Wer als anwesend genannt ist." in explanation
    assert "person: Marko Köhler" in explanation


@pytest.mark.parametrize(
    ("lines", "complaint"),
    [
        ("uhrzet: 18:00\n", "3: Eigenschaft uhrzet ist nicht erlaubt."),
        ("uhrzeit: 25:00\n", "3: Schreiben Sie Stunden und Minuten, etwa 18:30, "),
        ("datum: 16.5.2019\n", "3: Schreiben Sie Jahr-Monat-Tag (2019-05-16), "),
        ("stand: abgesakt\n", "3: Wert wird nicht akzeptiert. Gültige Werte: "),
        ("ort:\n", "3: Hier wird ein einzelner Text erwartet."),
        ("aussagen:\n  - persn: X\n", "4: Eigenschaft persn ist nicht erlaubt."),
        ("quellen:\n  - adresse: www.x.de\n", "4: Sie beginnt mit https:// "),
    ],
)
def test_mistake_is_marked(lines: str, complaint: str, editor: LanguageServer) -> None:
    name = f"treffen/{abs(hash(lines))}.yaml"
    editor.open(name, MEETING + lines + (SOURCE if "quellen" not in lines else ""))

    complaints = editor.complaints(name)

    assert any(found.startswith(complaint) for found in complaints), complaints


def test_missing_source_of_a_meeting_is_marked(editor: LanguageServer) -> None:
    editor.open("treffen/ohne-quelle.yaml", MEETING)

    [complaint] = editor.complaints("treffen/ohne-quelle.yaml")

    assert '"quellen"' in complaint


@pytest.mark.parametrize(
    "lines",
    [
        "uhrzeit: 18:00\n",
        "uhrzeit: 18.00\n",
        "uhrzeit: 18:30 – 20:00\n",
        "uhrzeit: nachmittags\n",
        "datum: 2019\n",
        "datum: 2019-05-16\n",
        "nummer: 5\n",
        "ort: {de: Rathaus, en: Town hall}\n",
        "teilnehmende: {vollstaendig: nein, liste: [{organisation: Potsdam}]}\n",
        "themen: [{thema: Verkehr, nummer: 1.10}]\n",
    ],
)
def test_what_is_right_is_not_marked(lines: str, editor: LanguageServer) -> None:
    name = f"treffen/gut-{abs(hash(lines))}.yaml"
    editor.open(name, MEETING + lines + SOURCE)

    assert editor.complaints(name) == []


@pytest.mark.parametrize(
    "mistake", [*mistakes()], ids=lambda mistake: mistake.path.stem
)
def test_editor_marks_typical_mistakes(
    mistake: Mistake, editor: LanguageServer
) -> None:
    assert marked(mistake, editor) == mistake.editor
