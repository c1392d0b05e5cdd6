"""Leichte Sprache: curated texts, short frames, honesty about what is not easy."""

from __future__ import annotations

import re
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from regiobot import knowledge
from regiobot.assistant import Assistant
from regiobot.dialogue import Answer, Context, begun
from regiobot.knowledge.banks import read_bank
from regiobot.phrases import de, leicht
from regiobot.render import plain

NOW = datetime(2026, 11, 22, 12, tzinfo=ZoneInfo("Europe/Berlin"))
FOLDER = Path(__file__).parents[2] / "knowledge"
NOT_CURATED = "Nicht alles hier gibt es schon in Leichter Sprache"


@pytest.fixture(scope="module")
def assistant() -> Assistant:
    """Answers from the shipped knowledge."""
    return Assistant.open(FOLDER)


def ask(assistant: Assistant, question: str) -> Answer:
    return assistant.ask(question, now=NOW, context=begun(NOW, "leicht"))


def frame(answer: Answer) -> str:
    return plain.text(answer).split("Das steht hier:")[0]


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("Worum ging es im Potsdam Museum?", "die kluge Stadt und die kluge Region"),
        ("Wann war das Treffen im Potsdam Museum?", "zwischen April 2022 und Mai 2025"),
        ("Was ist das Regionalgespräch?", "Das Regional-Gespräch ist ein Treffen.\n"),
        ("Was ist Klimaschutz?", "Klimaschutz"),
        ("Worum ging es am 2. Dezember 2021?", "Kranken-Häuser"),
        ("Was kam am 16. Mai 2019 heraus?", "Die Regional-Gespräche sollen regelmäßig"),
    ],
)
def test_curated_texts_are_told(assistant: Assistant, question: str, told: str) -> None:
    text = frame(ask(assistant, question))

    assert told in text
    assert NOT_CURATED not in text


@pytest.mark.parametrize("question", ["Was ist der KNF?", "Was ist DIKOM?"])
def test_what_is_not_curated_is_told_as_it_stands_and_said_so(
    assistant: Assistant, question: str
) -> None:
    easy, standard = ask(assistant, question), assistant.ask(question, now=NOW)

    assert NOT_CURATED in frame(easy)
    told = [plain.block(answer.blocks[0]).split() for answer in (easy, standard)]
    assert told[0] == told[1]


@pytest.mark.parametrize(
    "question", ["Wer ist Marko Köhler?", "Wie viele Menschen leben in der Region?"]
)
def test_notes_and_numbers_that_are_not_curated_are_said_to_be_hard(
    assistant: Assistant, question: str
) -> None:
    assert NOT_CURATED in frame(ask(assistant, question))


def test_a_quotation_keeps_its_words_and_that_is_said(assistant: Assistant) -> None:
    text = frame(ask(assistant, "Was sagte Schubert zum Klimaschutz?"))

    assert "Es braucht schnelle Entscheidungen" in text
    assert "Ich ändere diese Worte nicht." in text


def test_each_sentence_has_a_line_but_dates_stay_whole(assistant: Assistant) -> None:
    text = frame(ask(assistant, "Was ist der KNF?"))

    assert "Berlin-Brandenburg e. V., kurz KNF" in text
    assert "Freitag, 29. Mai 2020, in Bernau.\nErster" in text


def test_a_question_in_english_is_answered_in_the_chosen_language(
    assistant: Assistant,
) -> None:
    answer = ask(assistant, "Who was at the Potsdam Museum?")

    assert answer.language == "leicht"
    assert "Marko Köhler" in frame(answer)


def test_museum_series_and_their_topics_are_curated() -> None:
    base = knowledge.load(FOLDER)
    meetings = [m for m in base.meetings if m.series]
    museum = next(m for m in meetings if m.id.endswith("potsdam-museum"))
    topics = {item.topic for m in meetings for item in m.agenda}
    topics |= {topic for said in museum.statements for topic in said.topics}
    texts = [
        *(m.summary for m in meetings),
        *(item.text for m in meetings for item in m.agenda),
        *(topic.description for topic in base.topics if topic.id in topics),
        *(series.description for series in base.series),
        *(museum.date_note, museum.occasion),
    ]

    assert len(texts) > 30
    assert [text for text in texts if text is None or text.leicht is None] == []


def sentences() -> list[str]:
    """The frames, without what they are filled with."""
    values = (v for k, v in vars(leicht).items() if k.isupper() and isinstance(v, str))
    return [s for value in values for s in re.split(r"(?<=[.:?])\s", value)]


def test_frames_are_short() -> None:
    long = [s for s in sentences() if len(re.sub(r"{\w+}", "x", s).split()) > 12]

    assert long == []


def test_frames_have_no_nested_sentences() -> None:
    nested = re.compile(r";|, (die|das|der|weil) ")

    assert [s for s in sentences() if nested.search(s)] == []


def test_every_frame_has_its_own_words() -> None:
    same = [
        name
        for name, value in vars(leicht).items()
        if name.isupper() and isinstance(value, str)
        if vars(de).get(name) == value and len(value.split()) > 5
        if not name.startswith(("ASK_", "WHICH_"))
    ]

    assert same == []


@pytest.mark.parametrize("bank", ["potsdam.yaml", "weitere.yaml"])
def test_every_question_of_a_bank_gets_an_answer(
    assistant: Assistant, bank: str
) -> None:
    for case in read_bank(FOLDER.parent / "tests" / "questions" / bank):
        context: Context | None = begun(NOW, "leicht")
        for turn in case.turns:
            told = assistant.ask(turn.ask, now=NOW, context=context)
            assert told.blocks, turn.ask
            context = told.context
