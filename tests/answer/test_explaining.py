"""In plain words, how a question was understood."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from regiobot.assistant import Assistant
from regiobot.dialogue import Answer, Context, Intent, Status
from regiobot.phrases import chat
from regiobot.render import plain
from regiobot.staff.explain import explained

NOW = datetime(2026, 11, 22, 12, tzinfo=ZoneInfo("Europe/Berlin"))


@pytest.fixture(scope="module")
def assistant() -> Assistant:
    """Answers from the shipped knowledge."""
    return Assistant.open(Path(__file__).parents[2] / "knowledge")


def ask(assistant: Assistant, *questions: str) -> Answer:
    """The answer to the last of the questions of one chat."""
    context: Context | None = None
    for question in questions:
        answer = assistant.ask(question, now=NOW, context=context)
        context = answer.context
    return answer


WHY = """So habe ich Ihre letzte Frage verstanden:

• „Was sagte … zum“ → gefragt ist: was jemand sagte
• „29. Oktober 2019“ → 29. Oktober 2019
• „Schuberdt“ → Person: Mike Schubert (ähnlich geschrieben, 89 %)
• „BER“ → nicht gefunden; dazu sage ich nichts"""


@pytest.mark.parametrize("command", ["/warum", "warum diese Antwort", "/why"])
def test_every_word_is_explained_with_its_score(
    assistant: Assistant, command: str
) -> None:
    question = "Was sagte Schuberdt am 29. Oktober 2019 zum BER?"

    answer = ask(assistant, question, command)

    assert answer.status is Status.SMALLTALK
    told = plain.text(answer)
    assert told == WHY if command != "/why" else "spelled similarly, 89 %" in told


def test_what_came_from_the_chat_is_said_to_have(assistant: Assistant) -> None:
    told = plain.text(
        ask(assistant, "Wer war im Potsdam Museum?", "und Teltow?", "/warum")
    )

    assert "„Teltow“ → Ort oder Stelle: Teltow (genau gefunden, 100 %)" in told
    assert "aus dem Gespräch davor ergänzt" in told


def test_nothing_asked_nothing_to_explain(assistant: Assistant) -> None:
    assert plain.text(ask(assistant, "/warum")) == (
        "Es gibt noch keine Antwort, die ich erklären könnte."
    )


def test_a_button_needs_no_explanation(assistant: Assistant) -> None:
    pressed = assistant.follow("p.m_regionalgespraech-potsdam-museum", now=NOW)

    why = assistant.ask("/warum", now=NOW, context=pressed.context)

    assert "Schaltfläche" in plain.text(why)


def test_explaining_again_explains_the_same(assistant: Assistant) -> None:
    question = "Wer war im Potsdam Museum?"

    once = plain.text(ask(assistant, question, "/warum"))
    twice = plain.text(ask(assistant, question, "/warum", "/warum"))

    assert once == twice


def test_the_command_line_says_it_in_the_same_words(assistant: Assistant) -> None:
    lines = list(explained(ask(assistant, "Wer war im Potsdm Museum?"), "de"))

    assert lines[-1] == (
        "  „Potsdm Museum“ → Treffen: Regionalgespräch im Potsdam Museum (Montag, "
        "Datum nicht genannt) (ähnlich geschrieben, 92 %)"
    )


@pytest.mark.parametrize("language", ["de", "en", "leicht"])
def test_every_kind_of_question_has_words(language: str) -> None:
    unspoken = {Intent.SMALLTALK, Intent.REFUSED, Intent.CATALOGUE}

    assert set(chat(language).ASKED) == {intent.value for intent in Intent} - unspoken
