"""Chats that go on: whom, what and which meeting the next question means."""

from __future__ import annotations

import pytest

from regiobot.dialogue import Status
from tests.answer.conftest import Chat, said

CHATS: list[tuple[tuple[str, ...], str]] = [
    # the office stays, whoever is asked about in between
    (
        (
            "Wer ist Oberbürgermeisterin von Aldenroth?",
            "Seit wann?",
            "Und wer war es 2015?",
        ),
        "Jobst Wieland",
    ),
    # a planned meeting comes after the last one that was held
    (("Wo war die Talrunde 2025?", "Und danach?"), "Bahnhof"),
    # in the past tense the next one is that of the row, not of the calendar
    (("Wo war die Talrunde am 10. März 2022?", "Wann war die nächste?"), "14. Juni"),
    # a verb, then "der": a person
    (("Wer ist Arvid Kolbe?", "War der in der Kulturscheune dabei?"), "Ja:"),
    (("War Arvid Kolbe in der Kulturscheune dabei?", "Bis wann?"), "18:15"),
    # a topic is asked on
    (("Was ist mit dem Radweg?", "Wie lang wird der?"), "12,4 Kilometer"),
    (("Was ist mit dem Hochwasserschutz?", "Zitate?"), "ein Jahrzehnt"),
    (("Wer war in der Kulturscheune dabei?", "Und wer nicht?"), "Swantje Oldehaver"),
]


@pytest.mark.parametrize(("questions", "fragment"), CHATS)
def test_the_last_answer_tells(
    chat: Chat, questions: tuple[str, ...], fragment: str
) -> None:
    answers = [chat.ask(question) for question in questions]

    assert answers[-1].status is Status.ANSWERED
    assert fragment in said(answers[-1])


def test_he_among_several_men_of_a_list_is_asked_back(chat: Chat) -> None:
    chat.ask("Wer war in der Kulturscheune dabei?")

    answer = chat.ask("Seit wann ist er im Amt?")

    assert answer.status is Status.CLARIFY


def test_another_matter_is_no_ellipsis(chat: Chat) -> None:
    chat.ask("Worum ging es in der Kulturscheune?")

    answer = chat.ask("wetter morgen?")

    assert answer.status is not Status.ANSWERED
