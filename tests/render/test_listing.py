"""An answer in two short lines."""

from __future__ import annotations

from dataclasses import replace

import pytest

from regiobot.dialogue import Block, Items, Paragraph
from regiobot.render import listing

from .answers import answer, said


@pytest.mark.parametrize(
    ("blocks", "title", "description"),
    [
        (
            [Paragraph(text="Marko Köhler: Landrat."), Paragraph(text="Seit 2022.")],
            "Marko Köhler",
            "Landrat. Seit 2022.",
        ),
        ([Paragraph(text="Ein Satz.")], "Ein Satz", ""),
        (
            [Items(items=("Beschluss: Man baut – Runde im Saal", "Noch etwas"))],
            "Beschluss",
            "Man baut Runde im Saal Noch etwas",
        ),
        (
            [Paragraph(text="Genannt:"), Items(items=("Teltow", "Werder"))],
            "Genannt",
            "Teltow Werder",
        ),
    ],
)
def test_heading_is_what_and_what_of_it(
    blocks: list[Block], title: str, description: str
) -> None:
    assert listing.heading(answer(*blocks)) == (title, description)


def test_long_text_is_cut_between_words() -> None:
    text = "Donau " * 40

    title, description = listing.heading(answer(replace(said(text), speaker=text)))

    assert title == "Donau " * 12 + "Donau…"
    assert len(title) <= listing.TITLE
    assert description.endswith("Donau…")
    assert len(description) <= listing.DESCRIPTION
