"""What a few words find, and in which order."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from regiobot.assistant import Assistant
from regiobot.dialogue import Finding, Quotation
from regiobot.render import listing

NOW = datetime(2026, 11, 22, 12, tzinfo=ZoneInfo("Europe/Berlin"))


@pytest.fixture(scope="module")
def assistant() -> Assistant:
    """Answers from the shipped knowledge."""
    return Assistant.open(Path(__file__).parents[2] / "knowledge")


def find(assistant: Assistant, words: str) -> tuple[Finding, ...]:
    return assistant.find(words, now=NOW)


@pytest.mark.parametrize(
    ("words", "first"),
    [
        ("schubert geflüchtete", "a_regionalgespraech-potsdam-museum_c4dabc"),
        ("Schubert Klimaschutz", "a_regionalgespraech-potsdam-museum_737e0e"),
        ("köhler", "p_marko-koehler"),
        ("potsdam museum", "m_regionalgespraech-potsdam-museum"),
        ("krankenhaus", "t_gesundheitsversorgung-und-krankenhaeuser"),
        ("920.000", "z_2019-05-16-regionalgespraech_"),
    ],
)
def test_best_comes_first(assistant: Assistant, words: str, first: str) -> None:
    assert find(assistant, words)[0].link.startswith(first)


def test_a_topic_named_keeps_out_what_the_person_said_on_others(
    assistant: Assistant,
) -> None:
    said = [
        block
        for finding in find(assistant, "schubert geflüchtete")
        for block in finding.answer.blocks
        if isinstance(block, Quotation)
    ]

    assert len(said) == 1
    assert "Geflüchteter" in said[0].text


@pytest.mark.parametrize("words", ["", "schubert", "wohnen verkehr", "museum"])
def test_everything_found_has_a_source_and_stands_there_once(
    assistant: Assistant, words: str
) -> None:
    found = find(assistant, words)

    assert found
    assert all(finding.answer.sources for finding in found)
    assert len({finding.link for finding in found}) == len(found) <= 20


def test_no_words_begin_with_quotations_and_meetings(assistant: Assistant) -> None:
    kinds = [finding.link[0] for finding in find(assistant, " ")]

    assert kinds == ["a"] * 3 + ["m"] * 4


@pytest.mark.parametrize("words", ["asdf", "?", "wetter", "<b>", "🤷" * 80])
def test_nothing_is_found_for_nothing_known(assistant: Assistant, words: str) -> None:
    assert find(assistant, words) == ()


def test_a_quotation_is_listed_by_speaker_meeting_and_words(
    assistant: Assistant,
) -> None:
    title, description = listing.heading(
        find(assistant, "schubert geflüchtete")[0].answer
    )

    assert title == "Mike Schubert, Oberbürgermeister"
    assert description.startswith(
        "Regionalgespräch im Potsdam Museum (Montag, Datum nicht genannt): „Das Thema"
    )
    assert len(description) <= listing.DESCRIPTION
