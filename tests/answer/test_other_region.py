"""Rules that show only where offices, series and years are others than at home."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from regiobot import knowledge
from regiobot.assistant import Assistant
from regiobot.dialogue import Answer, Status
from tests.answer.conftest import missing, said

REGION = Path(__file__).parent.parent / "regions" / "weihertal" / "knowledge"
NOW = datetime(2026, 11, 22, 12, tzinfo=ZoneInfo("Europe/Berlin"))
ANSWERED, NOT_RECORDED = Status.ANSWERED, Status.NOT_RECORDED


@pytest.fixture(scope="module")
def weihertal() -> Assistant:
    return Assistant.of(knowledge.load(REGION))


def asked(assistant: Assistant, question: str) -> Answer:
    return assistant.ask(question, now=NOW)


@pytest.mark.parametrize(
    ("question", "fragments"),
    [
        # the office is held by an "Erster Bürgermeister"
        ("Wer ist Bürgermeister von Kulmreuth?", ("Sabine Wittmoser",)),
        ("wer isn jetz bürgermeister in flosserried", ("Tobias Lingl",)),
        # the predecessor spoke, the present one did not
        (
            "Was hat der Bürgermeister von Flosserried zu den Windrädern gesagt?",
            ("Josef Hofbauer", "Zumutung"),
        ),
        # a body speaks through those who hold an office in it
        ("Was sagte die Bürgerinitiative?", ("Rupert Seebauer", "asphaltiert")),
        # "BM-Runde" is a series, no mayor
        ("War jemand vom ZWK bei der BM-Runde 2021 in Kulmreuth?", ("Matthias Uhl",)),
        # an office to which a letter went is not whom it asks for
        (
            "Wie viele haben den Brief an die Regierungspräsidentin unterschrieben?",
            ("4 Unterzeichnende",),
        ),
        # a day's plan, not the next meeting of the row
        ("Was ist für den 3. Dezember 2026 geplant?", ("Kurzzeitpflege",)),
        # of all rows, and called off is not moved
        ("Wie viele Treffen wurden abgesagt?", ("17. April 2024", "1 Treffen")),
        ("Welche Gesprächsreihen gibt es im Nordgau?", ("(3)", "Verkehrskonferenz")),
        # a topic is looked for beyond the standard series
        (
            "Unter welchem Tagesordnungspunkt lief 2025 die Ortsumgehung Kulmreuth?",
            ("TOP 1.2",),
        ),
        # numbers of several years
        (
            "Wie haben sich die Fahrten mit dem Rufbus von 2023 auf 2024 entwickelt?",
            ("18.900", "41.300"),
        ),
        ("Hatte das Klinikum 2025 mehr Geburten als 2021?", ("612", "547")),
        # a quotation with another ending, and one whose verb is another
        ("„Wir sitzen alle am selbem Weiher“ – wer sagte das?", ("Dirscherl",)),
        ("Wer verglich Gemeindegrenze und Schaukel?", ("Gerda Zintl",)),
        ("Wie lange blieb Irmgard Täuber beim Gesundheitsforum 2026?", ("19:10",)),
        ("Wann soll der Rufbus in den Probebetrieb gehen?", ("1. September 2022",)),
        ("hi sagt mal wer war am 13. oktober 2021 da", ("Zintl",)),
    ],
)
def test_question_is_answered(
    weihertal: Assistant, question: str, fragments: tuple[str, ...]
) -> None:
    answer = asked(weihertal, question)

    assert (answer.status, missing(answer, fragments)) == (ANSWERED, []), said(answer)


@pytest.mark.parametrize(
    "question",
    [
        "Wer ist Dritte Bürgermeisterin in Ehrenweiher?",
        "Wer ist stellvertretender Bürgermeister von Kulmreuth?",
    ],
)
def test_deputy_is_not_the_office_itself(weihertal: Assistant, question: str) -> None:
    answer = asked(weihertal, question)

    assert answer.status is NOT_RECORDED, said(answer)


@pytest.mark.parametrize(
    "question", ["Wie alt ist Landrätin Haslbeck?", "Wann soll das Freibad öffnen?"]
)
def test_word_that_only_begins_alike_names_nothing(
    weihertal: Assistant, question: str
) -> None:
    """ "alt" is not the Altes Rathaus."""
    answer = asked(weihertal, question)

    assert answer.status in (NOT_RECORDED, Status.NOT_UNDERSTOOD), said(answer)


# --- a second one, at the coast

COAST = Path(__file__).parent.parent / "regions" / "swinnau" / "knowledge"


@pytest.fixture(scope="module")
def swinnau() -> Assistant:
    return Assistant.of(knowledge.load(COAST))


@pytest.mark.parametrize(
    ("question", "fragments"),
    [
        # a quotation of common words only is still that quotation
        (
            "Wer sagte: „Wir bringen Menschen unter, nicht Zahlen“?",
            ("Svenja Ohlrogge",),
        ),
        ("Wie viele Sitzungen fielen aus?", ("Bekannt ist 1 Treffen", "Tarpstedt")),
        ("Wer hat über die Geestbahn gesprochen?", ("Harmsdorf", "Daseinsvorsorge")),
        # "zur Runde nach Tarpstedt am …" goes there, not to the meeting after it
        (
            "Wer außer Birte Nommensen kam am 8.9.2022 nicht zur Runde nach Tarpstedt?",
            ("Petersen-Lund", "3. Swinnau-Runde"),
        ),
        # a title that only names the row is no meeting of its own
        ("Wer leitete die Sitzung des Deichbeirats im März 2023?", ("Anke Paulsen",)),
        ("Wie viele Swinnau-Runden fanden bis heute statt?", ("6 Treffen",)),
        ("wie oft hat der deichbeirat bisher getagt", ("2 Treffen",)),
        # the sources know the number only by disagreeing on it
        ("Wie teuer wird die Geestbahn?", ("48 Millionen", "52 Millionen")),
        ("Wie viele Besucher zählte die Geestkonferenz 2024?", ("180", "150")),
        # the rest of the compound says nothing of its own
        ("Was sagte Gesche Paulsen zur Moorfrage?", ("keinen Verlust",)),
        ("moin wann is denn dat nächste mal deichbeirat", ("9. Dezember 2026",)),
        ("Warum wurde die 3. Geestkonferenz verschoben?", ("Wasserschaden",)),
    ],
)
def test_question_at_the_coast_is_answered(
    swinnau: Assistant, question: str, fragments: tuple[str, ...]
) -> None:
    answer = asked(swinnau, question)

    assert (answer.status, missing(answer, fragments)) == (ANSWERED, []), said(answer)


def test_what_begins_anew_takes_nothing_from_the_chat(swinnau: Assistant) -> None:
    before = asked(swinnau, "Wo war die Swinnau-Runde im September 2022?")

    answer = swinnau.ask(
        "jetzt was anderes: wann tagt der deichbeirat wieder?",
        now=NOW,
        context=before.context,
    )

    assert "9. Dezember 2026" in said(answer)


def test_numbers_of_the_meeting_that_was_spoken_of(swinnau: Assistant) -> None:
    before = asked(swinnau, "Was war im Feuerwehrhaus Oxenmoor Thema?")

    answer = swinnau.ask(
        "welche zahlen wurden da genannt", now=NOW, context=before.context
    )

    assert missing(answer, ("387 Aktive", "26 Windräder")) == []
    assert "Kitaplätze" not in said(answer)


def test_subsidy_is_no_demand(weihertal: Assistant) -> None:
    answer = asked(weihertal, "Welche Förderung wurde für Radwege zugesagt?")

    assert "Forderung" not in said(answer)
    assert answer.status is not ANSWERED


@pytest.mark.parametrize("strange", ["zum Zeppelinbau", "mit Bogumil Kasulke"])
def test_sources_are_not_named_for_what_nobody_recorded(
    weihertal: Assistant, strange: str
) -> None:
    known = asked(weihertal, "Welche Zeitung nennt 14 Windräder?")

    answer = asked(weihertal, f"Welche Zeitung nennt 14 Windräder {strange}?")

    assert known.status is ANSWERED
    assert answer.status is not ANSWERED, said(answer)
