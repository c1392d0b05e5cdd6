"""Answers as plain text."""

from __future__ import annotations

import pytest

from regiobot.dialogue import Block, Items, Paragraph
from regiobot.model import PartialDate, Source
from regiobot.render import plain

from .answers import LHP, MICHENDORF, answer, said


@pytest.mark.parametrize(
    ("block", "expected"),
    [
        (Paragraph(text="Es waren da:"), "Es waren da:"),
        (Items(items=("Teltow", "Werder (Havel)")), "• Teltow\n• Werder (Havel)"),
        (
            said("Wir brauchen <b>einander</b>.", lead="Mike Schubert (wörtlich):"),
            "Mike Schubert (wörtlich):\n„Wir brauchen <b>einander</b>.“",
        ),
        (
            said(
                "Man braucht sich.", verbatim=False, lead="Mike Schubert (sinngemäß):"
            ),
            "Mike Schubert (sinngemäß):\nMan braucht sich.",
        ),
    ],
)
def test_block(block: Block, expected: str) -> None:
    assert plain.text(answer(block)) == expected


def test_one_source_stands_on_its_own_line() -> None:
    text = plain.text(answer(Paragraph(text="Ja."), sources=(LHP,)))

    assert text == (
        "Ja.\n\nQuelle: Landeshauptstadt Potsdam, „Oberbürgermeister im Gespräch“, "
        "3. Dezember 2021, https://example.org/a?b=1&c=2"
    )


def test_several_sources_are_a_list_and_say_what_was_read() -> None:
    text = plain.text(answer(Paragraph(text="Ja."), sources=(LHP, MICHENDORF)))

    assert text.splitlines()[2:] == [
        "Quellen:",
        "• Landeshauptstadt Potsdam, „Oberbürgermeister im Gespräch“, "
        "3. Dezember 2021, https://example.org/a?b=1&c=2",
        "• Gemeinde Michendorf (gelesen: nur Anfang)",
    ]


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        (Source(id="a"), "a"),
        (Source(id="a", url="https://example.org"), "https://example.org"),
        (Source(id="a", title="T", date=PartialDate(2019, 5)), "„T“, Mai 2019"),
        (Source(id="a", publisher="P", title="T"), "P, „T“"),
    ],
)
def test_citation_names_what_is_known(source: Source, expected: str) -> None:
    assert plain.text(answer(Paragraph(text="Ja."), sources=(source,))) == (
        f"Ja.\n\nQuelle: {expected}"
    )


def test_english_frame_keeps_german_words() -> None:
    text = plain.text(answer(said("Gut so."), sources=(LHP,), language="en"))

    assert text.splitlines() == [
        "Mike Schubert:",
        "„Gut so.“",
        "",
        "Source: Landeshauptstadt Potsdam, “Oberbürgermeister im Gespräch”, "
        "3 December 2021, https://example.org/a?b=1&c=2",
    ]


def test_suggestions_are_left_to_the_channel() -> None:
    assert "noch dabei" not in plain.text(answer(Paragraph(text="Ja.")))
