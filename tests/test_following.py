"""What links, buttons and commands lead to."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from regiobot import links
from regiobot.assistant import Assistant
from regiobot.dialogue import Answer, Quotation, Status, Step
from regiobot.render import plain

ROOT = Path(__file__).parent.parent
NOW = datetime(2026, 11, 22, 12, tzinfo=ZoneInfo("Europe/Berlin"))
MUSEUM = "regionalgespraech-potsdam-museum"


@pytest.fixture(scope="module")
def assistant() -> Assistant:
    """Answers from the shipped knowledge."""
    return Assistant.open(ROOT / "knowledge")


def ask(assistant: Assistant, question: str) -> Answer:
    return assistant.ask(question, now=NOW)


def follow(assistant: Assistant, code: str) -> Answer:
    return assistant.follow(code, now=NOW)


def texts(answer: Answer) -> str:
    return plain.text(answer)


# --- steps


QUESTIONS = (
    "Wer war im Potsdam Museum dabei?",
    "Worum ging es am 16. Mai 2019?",
    "Was sagte Schubert?",
    "Was wurde am 29. Oktober 2019 gesagt?",
    "Welche Treffen gibt es?",
    "Wer ist Marko Köhler?",
    "Wer hat den Brief unterschrieben?",
    "Wer war im Dezember 2021 dabei?",
    "/personen",
    "/themen",
    "/start",
    "Who was at the Potsdam Museum?",
)


def steps(
    assistant: Assistant, questions: tuple[str, ...] = QUESTIONS
) -> Iterator[Step]:
    for question in questions:
        answer = ask(assistant, question)
        yield from (*answer.steps, *answer.paging)


@pytest.mark.parametrize("question", QUESTIONS)
def test_at_most_four_steps_unless_the_bot_asks_back(
    assistant: Assistant, question: str
) -> None:
    answer = ask(assistant, question)
    lists = answer.status is Status.CLARIFY or answer.intent == "catalogue"

    assert 1 <= len(answer.steps) <= (5 if lists else 4)


def test_every_step_with_a_code_is_answered(assistant: Assistant) -> None:
    codes = {step.code for step in steps(assistant) if step.code}

    unanswered = {
        code for code in codes if follow(assistant, code).status is not Status.ANSWERED
    }

    assert len(codes) > 20
    assert unanswered == set()


def test_a_code_says_the_same_as_its_question(assistant: Assistant) -> None:
    """Words lead where the button leads, so that a console misses nothing."""
    differing = {
        (step.question, step.code)
        for step in steps(assistant, QUESTIONS[:-1])
        if step.code and step.question and step.label not in ("Davor", "Danach")
        if texts(follow(assistant, step.code)) != texts(ask(assistant, step.question))
    }

    assert differing == set()


def test_what_was_just_told_is_not_offered_again(assistant: Assistant) -> None:
    labels = [step.label for step in ask(assistant, QUESTIONS[0]).steps]

    assert labels == ["Themen", "Wörtlich", "Davor", "Quelle"]


def test_before_and_after_walk_along_the_series(assistant: Assistant) -> None:
    meetings = []
    code = f"n.m_{MUSEUM}"
    while code:
        answer = follow(assistant, code)
        meetings.append(answer.understood.meeting)
        code = next((s.code for s in answer.steps if s.label == "Davor"), "")

    assert meetings == [
        MUSEUM,
        "2021-12-02-regionalgespraech",
        "2019-10-29-regionalgespraech",
        "2019-05-16-regionalgespraech",
        "2018-11-regionalgespraech",
    ]


def test_a_choice_keeps_the_question_that_was_pending(assistant: Assistant) -> None:
    asked = ask(assistant, "Was wurde 2018 bis 2021 besprochen?")

    chosen = follow(assistant, asked.steps[-1].code)

    assert asked.status is Status.CLARIFY
    assert all(step.replaces for step in asked.steps)
    assert chosen.intent == "topics"


@pytest.mark.parametrize("question", ["War SPN dabei?", "Wer ist Richter?"])
def test_choices_take_the_place_of_the_question(
    assistant: Assistant, question: str
) -> None:
    asked = ask(assistant, question)

    assert asked.status is Status.CLARIFY
    assert all(step.replaces for step in asked.steps)


# --- pages


def test_statements_are_told_page_by_page_each_once(assistant: Assistant) -> None:
    answer = ask(assistant, "Was sagte Schubert?")
    told = []
    while True:
        told += [b.id for b in answer.blocks if isinstance(b, Quotation)]
        older = [s for s in answer.paging if s.label == "Ältere Aussagen"]
        if not older:
            break
        assert older[0].replaces
        answer = follow(assistant, older[0].code)

    assert len(told) == len(set(told)) == 11
    assert [s.label for s in answer.paging] == ["Neuere Aussagen"]


@pytest.mark.parametrize("command", ["/personen", "/themen"])
def test_a_catalogue_lists_everything_once(assistant: Assistant, command: str) -> None:
    answer = ask(assistant, command)
    total = int(texts(answer).split(":")[1].split(".")[0])
    labels = [step.label for step in answer.steps]
    while forth := [s for s in answer.paging if s.label == "Weiter"]:
        answer = follow(assistant, forth[0].code)
        labels += [step.label for step in answer.steps]

    assert len(labels) == len(set(labels)) == total


# --- links


@pytest.mark.parametrize(
    ("link", "told"),
    [
        (f"m_{MUSEUM}", "Potsdam Museum"),
        (MUSEUM, "Potsdam Museum"),
        ("p_marko-koehler", "Landrat"),
        ("marko-koehler", "Landrat"),
        ("o_potsdam", "Potsdam"),
        ("t_geschwindigkeit-gibt-es-nicht", "nicht (mehr)"),
        ("r_regionalgespraech", "Einladung"),
        ("von-einem-plakat", "Guten Tag"),
    ],
)
def test_a_deep_link_opens_what_it_names(
    assistant: Assistant, link: str, told: str
) -> None:
    assert told in texts(ask(assistant, f"/start {link}"))


def quotation(assistant: Assistant) -> Quotation:
    blocks = ask(assistant, "Was sagte Schubert zum Klimaschutz?").blocks
    return next(block for block in blocks if isinstance(block, Quotation))


def test_a_link_to_a_quotation_opens_that_one_alone(assistant: Assistant) -> None:
    wanted = quotation(assistant)

    answer = ask(assistant, f"/start {links.link('statement', wanted.id)}")

    assert answer.blocks == (wanted,)
    assert answer.sources == wanted.sources


def test_a_quotation_that_changed_is_said_to_have_and_its_meeting_told(
    assistant: Assistant,
) -> None:
    answer = ask(assistant, f"/start a_{MUSEUM}_000000")

    assert "steht so nicht mehr" in texts(answer)
    assert "Potsdam Museum" in texts(answer)
    assert not [b for b in answer.blocks if isinstance(b, Quotation)]


@pytest.mark.parametrize("code", ["", "x", "p.m_gibt-es-nicht", "p.p_<b>", "i.", "p"])
def test_any_code_gets_an_answer_or_a_refusal(assistant: Assistant, code: str) -> None:
    assert texts(follow(assistant, code))


def test_a_link_leads_to_the_same_quotation_after_an_edit_elsewhere(
    assistant: Assistant, tmp_path: Path
) -> None:
    wanted = quotation(assistant)
    folder = tmp_path / "knowledge"
    for path in (ROOT / "knowledge").rglob("*.yaml"):
        copy = folder / path.relative_to(ROOT / "knowledge")
        copy.parent.mkdir(parents=True, exist_ok=True)
        text = path.read_text("utf-8")
        if path.stem == MUSEUM:
            first = "aussagen:\n  - person: Mike Schubert\n    art: sinngemäß\n"
            text = text.replace("aussagen:\n", f"{first}    text: Neu\n", 1)
        copy.write_text(text, "utf-8")
    edited = Assistant.open(folder)

    answer = edited.ask(f"/start {links.link('statement', wanted.id)}", now=NOW)

    assert [b.text for b in answer.blocks if isinstance(b, Quotation)] == [wanted.text]


# --- commands


@pytest.mark.parametrize(
    ("command", "intent", "told"),
    [
        ("/treffen", "meetings", "Bekannt sind 5 Treffen"),
        ("/treffen 2019", "meetings", "16. Mai 2019"),
        ("/meetings", "meetings", "5 meetings"),
        ("/letztes", "overview", "Potsdam Museum"),
        ("/naechstes", "next_meeting", "nicht verzeichnet"),
        ("/personen Köhler", "person", "Landrat"),
        ("/themen Klimaschutz", "topic_info", "Klimaschutz"),
        ("/zitate", "speakers", "Mike Schubert"),
        ("/zitate Schubert", "statements", "wörtlich"),
        ("/suche Prognose", "search", "970.000"),
        ("/suche", "smalltalk", "Was suchen Sie?"),
        ("/suche der die das", "smalltalk", "Was suchen Sie?"),
        ("/suche Krankenhäuser", "search", "2. Dezember 2021"),
        ("/suche Prognose Xylophon", "search", "„Prognose“, „Xylophon“"),
        ("/sprache", "smalltalk", "In welcher Sprache"),
        ("/sprache englisch", "smalltalk", "From now on"),
        ("/hilfe", "smalltalk", "Fragen Sie"),
        ("/datenschutz", "smalltalk", "speichere"),
        ("/privacy", "smalltalk", "store"),
    ],
)
def test_what_a_command_answers(
    assistant: Assistant, command: str, intent: str, told: str
) -> None:
    answer = ask(assistant, command)

    assert answer.intent == intent
    assert told in texts(answer)


def test_a_chosen_language_holds_for_every_question(assistant: Assistant) -> None:
    chosen = ask(assistant, "/sprache english")

    answer = assistant.ask(QUESTIONS[0], now=NOW, context=chosen.context)
    later = assistant.ask("/neu", now=NOW.replace(year=2027), context=answer.context)

    assert answer.language == "en"
    assert later.context.tongue == "en"


@pytest.mark.parametrize("key", ["de", "en", "leicht"])
def test_a_button_chooses_the_language_it_names(assistant: Assistant, key: str) -> None:
    answer = follow(assistant, f"L.{key}")

    assert (answer.language, answer.context.tongue) == (key, key)


def test_no_language_of_that_name_is_asked_for_again(assistant: Assistant) -> None:
    answer = follow(assistant, "L.klingonisch")

    assert answer.context.tongue is None
    assert "In welcher Sprache" in texts(answer)


def test_first_questions_have_answers(assistant: Assistant) -> None:
    steps = ask(assistant, "/start").steps

    assert len(steps) == 3
    assert {ask(assistant, s.question).status for s in steps} == {Status.ANSWERED}


def test_no_first_question_without_an_answer() -> None:
    empty = Assistant.open(ROOT / "tests" / "knowledge_small")

    steps = empty.ask("/start", now=NOW).steps

    assert steps
    assert {ask(empty, s.question).status for s in steps} == {Status.ANSWERED}
