"""Two questions in one are asked one after the other."""

from __future__ import annotations

import pytest

from regiobot.understand.parts import parts_of


@pytest.mark.parametrize(
    ("question", "parts"),
    [
        (
            "Wer war im Wasserturm dabei und worum ging es?",
            ("Wer war im Wasserturm dabei?", "worum ging es?"),
        ),
        (
            "Welche Partei hat Kolbe, und wie alt ist er?",
            ("Welche Partei hat Kolbe?", "wie alt ist er?"),
        ),
        (
            "Who signed the letter and who received it?",
            ("Who signed the letter?", "who received it?"),
        ),
    ],
)
def test_both_questions_are_found(question: str, parts: tuple[str, ...]) -> None:
    assert parts_of(question) == parts


@pytest.mark.parametrize(
    "question",
    [
        "Wann und wo war die Talrunde?",
        "Wer war wann und wo dabei?",
        "Was sagten Kolbe und Thielsen?",
        "Und wer war dabei?",
        "War Kolbe dabei und was sagte er?",
        "",
    ],
)
def test_one_question_stays_whole(question: str) -> None:
    assert parts_of(question) == (question,)
