"""What files can be read, and what is said of those that cannot."""

from __future__ import annotations

import io
from pathlib import Path

import docx
import pytest

from regiobot.errors import DraftError
from regiobot.staff.draft import document, read_document
from regiobot.staff.draft.document import BlockKind

WORDS = "Die Bürgermeisterin sagte: „Größe zählt nicht.“"


def texts(data: bytes, suffix: str = "") -> list[str]:
    return [block.text for block in document(data, suffix=suffix).blocks]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
def test_encodings_of_offices_are_read(encoding: str) -> None:
    assert texts(WORDS.encode(encoding)) == [WORDS]


def test_page_in_latin_1_is_read_with_its_quotation_marks() -> None:
    page = f'<html><head><meta charset="iso-8859-1"></head><body><p>{WORDS}</p></body>'

    assert texts(page.encode("cp1252")) == [WORDS]


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", "enthält keinen Text"),
        (b" \n\t\n", "enthält keinen Text"),
        (b"<html><body><nav>Start</nav></body></html>", "enthält keinen Text"),
        (b"\x00\x01\x02", "keine Textdatei"),
        (b"\x89PNG\r\n\x1a\n\x00\x00", "keine Textdatei"),
        (b"PK\x03\x04 no archive", "keine lesbare Word-Datei"),
        (b"a" * (5 * 1024 * 1024 + 1), "größer als 5 MB"),
    ],
    ids=["empty", "blank", "no article", "bytes", "picture", "archive", "large"],
)
def test_unreadable_content_is_named(data: bytes, said: str) -> None:
    with pytest.raises(DraftError, match=said):
        document(data)


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("fehlt.txt", "gibt es nicht"),
        ("scan.pdf", "als .txt sichern"),
        ("tabelle.xyz", "nicht vorgesehen"),
        ("ordner", "keine Datei"),
    ],
)
def test_unreadable_file_is_named(name: str, said: str, tmp_path: Path) -> None:
    (tmp_path / "ordner").mkdir()

    with pytest.raises(DraftError, match=said):
        read_document(tmp_path / name)


def test_word_file_is_read_as_its_paragraphs(tmp_path: Path) -> None:
    file = docx.Document()
    file.add_heading("Treffen im Rathaus", 1)
    file.add_paragraph(WORDS)
    file.add_paragraph("Jana Wolter-Brandt", style="List Bullet")
    file.save(str(tmp_path / "a.docx"))

    blocks = read_document(tmp_path / "a.docx").blocks

    assert [(block.kind, block.text) for block in blocks] == [
        (BlockKind.HEADING, "Treffen im Rathaus"),
        (BlockKind.PROSE, WORDS),
        (BlockKind.ITEM, "Jana Wolter-Brandt"),
    ]


def test_broken_word_file_is_named() -> None:
    data = io.BytesIO()
    docx.Document().save(data)

    with pytest.raises(DraftError, match="keine lesbare Word-Datei"):
        document(data.getvalue()[:900], suffix=".docx")


def test_wrapped_lines_are_joined_and_short_lines_are_not() -> None:
    text = "Stadt Brückstedt\nPressestelle\n\n" + "Wort " * 12 + "\nendet hier.\n"

    assert texts(text.encode()) == [
        "Stadt Brückstedt",
        "Pressestelle",
        "Wort " * 12 + "endet hier.",
    ]


def test_numbers_and_bullets_make_items() -> None:
    found = document(
        "Tagesordnung:\n1. Haushalt\nTOP 2 Bus\n- Rad\n• Wald".encode()
    ).blocks

    assert [(b.kind, b.number, b.text) for b in found[1:]] == [
        (BlockKind.ITEM, "1", "Haushalt"),
        (BlockKind.ITEM, "2", "Bus"),
        (BlockKind.ITEM, None, "Rad"),
        (BlockKind.ITEM, None, "Wald"),
    ]


def test_page_is_read_without_what_surrounds_the_article() -> None:
    page = (
        "<html><body><nav><p>Start</p></nav><div class='cookie banner'>Kekse</div>"
        f"<main><h1>Treffen</h1><p>{'Text. ' * 50}</p>"
        "<aside><p>Anderes</p></aside></main>"
        "<footer><p>Impressum</p></footer></body></html>"
    )

    assert texts(page.encode()) == ["Treffen", ("Text. " * 50).strip()]


def test_empty_lines_of_a_page_part_its_paragraphs() -> None:
    page = "<html><body><div>Ein\nSatz.<br>Noch einer.<br><br>Ein neuer Absatz.</div>"

    assert texts(page.encode()) == ["Ein Satz. Noch einer.", "Ein neuer Absatz."]


def test_table_of_a_word_file_is_read_in_its_place_and_joined_cells_once() -> None:
    file, data = docx.Document(), io.BytesIO()
    file.add_paragraph("Teilgenommen haben:")
    table = file.add_table(2, 2)
    table.cell(0, 0).merge(table.cell(0, 1)).text = "Stadt Neumühlen"
    table.cell(1, 0).text = "Karsten Ebel"
    table.cell(1, 1).text = "Landrat"
    file.add_paragraph("Danach gab es Kaffee.")
    file.save(data)

    assert texts(data.getvalue(), ".docx") == [
        "Teilgenommen haben:",
        "Stadt Neumühlen",
        "Karsten Ebel",
        "Landrat",
        "Danach gab es Kaffee.",
    ]
