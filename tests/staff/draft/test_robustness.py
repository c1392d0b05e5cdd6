"""Whatever a file holds, there is a draft that can be read, or a German sentence."""

from __future__ import annotations

import io
import zipfile

import docx
import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from regiobot.errors import DraftError
from regiobot.staff.draft import document, draft, yaml_text
from regiobot.store import Store

WORDS = st.sampled_from(
    [
        "Landrat", "Karsten", "Ebel", "sagte", "„", "“", "»", "«", '"', ",", ".", ":",
        "am", "12.", "März", "2026", "in", "der", "Neumühlen", "und", "\n", "\n\n", "-",
        "1.", "trafen", "sich", "unter anderem", "Themen waren", "(", ")", "<p>", "#",
        "Vertreter", "aus", "\u2028", "\x85", "Ä" * 80,
    ]
)  # fmt: skip
TEXTS = st.lists(WORDS, max_size=60).map(" ".join) | st.text(max_size=300)


def drafted(data: bytes, store: Store, suffix: str = "") -> str:
    return yaml_text(draft(document(data, suffix=suffix), store), "test")


@given(text=TEXTS)
@pytest.mark.parametrize("suffix", [".txt", ".html"])
def test_any_text_makes_yaml_or_an_error(text: str, suffix: str, region: Store) -> None:
    try:
        made = drafted(text.encode(), region, suffix)
    except DraftError:
        return
    assert isinstance(yaml.load(made, yaml.BaseLoader), dict)


def word_file() -> dict[str, bytes]:
    """The parts of a Word file, by name."""
    file, written = docx.Document(), io.BytesIO()
    file.add_heading("Landrat Karsten Ebel lud ein", 1)
    file.add_paragraph("Sie trafen sich am 12. März 2026 in Neumühlen.")
    file.add_table(1, 1).cell(0, 0).text = "Vertreter der Stadt"
    file.save(written)
    with zipfile.ZipFile(written) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def packed(parts: dict[str, bytes]) -> bytes:
    """A file of such parts."""
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return written.getvalue()


PARTS = word_file()
WORD = packed(PARTS)


@given(
    damage=st.lists(
        st.tuples(st.integers(0, len(WORD) - 1), st.integers(0, 255)), max_size=20
    )
)
def test_any_damaged_word_file_makes_yaml_or_an_error(
    damage: list[tuple[int, int]], region: Store
) -> None:
    data = bytearray(WORD)
    for place, byte in damage:
        data[place] = byte
    try:
        assert drafted(bytes(data), region, ".docx")
    except DraftError:
        return


@given(
    name=st.sampled_from(sorted(PARTS)),
    cut=st.tuples(st.integers(0, 2000), st.integers(1, 60)),
    missing=st.booleans(),
)
def test_any_word_file_with_damaged_parts_makes_yaml_or_an_error(
    name: str, cut: tuple[int, int], missing: bool, region: Store
) -> None:
    parts = dict(PARTS)
    whole, (start, length) = parts.pop(name), cut
    if not missing:
        parts[name] = whole[:start] + whole[start + length :]
    try:
        assert drafted(packed(parts), region, ".docx")
    except DraftError:
        return


@pytest.mark.parametrize(
    "page",
    [
        "<html class='cookie-banner'><body id='nav' class='menu'>{}</body></html>",
        "<html hidden><body role='main'>{}</body></html>",
        "<link rel=canonical href='https://x.org/\n# a\n- b: c'>{}",
        "<meta property='og:url' content='https://x.org/a: b'>{}",
        "<meta charset='undefined'>{}\xe4",
        "<footer class='nav'><nav><aside>Start</aside></nav></footer>{}",
    ],
)
def test_page_with_an_odd_head_is_read(page: str, region: Store) -> None:
    told = "<p>Die Stadt lud am 12. März 2026 nach Neumühlen ein.</p>"
    data = page.format(told).encode("cp1252")

    made = yaml.load(drafted(data, region, ".html"), yaml.BaseLoader)

    assert made["datum"] == "2026-03-12"
    assert "adresse" not in made["quellen"][0]


@pytest.mark.parametrize(
    "text",
    [
        "Alpha Beta " * 3000,
        "„»“«" * 1000,
        "und die der Stadt, " * 3000,
        "<div>" * 3000 + "<p>Ein Satz.</p>",
    ],
    ids=["capitals", "marks", "joints", "nested"],
)
def test_what_is_no_release_is_read_without_trouble(text: str, region: Store) -> None:
    assert yaml.load(drafted(text.encode(), region), yaml.BaseLoader)


def test_what_is_too_long_for_a_release_is_declined(region: Store) -> None:
    with pytest.raises(DraftError, match="länger als 40 Seiten"):
        drafted(b"Das ist ein Satz. " * 6000, region)
