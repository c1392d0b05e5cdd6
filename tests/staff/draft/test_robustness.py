"""Whatever a file holds, there is a draft that can be read, or a German sentence."""

from __future__ import annotations

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
