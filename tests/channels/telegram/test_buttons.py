"""Buttons that carry their question themselves."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from telegram import CallbackQuery, Chat, InlineKeyboardMarkup, Message, User

from regiobot import links
from regiobot.channels.telegram import buttons
from regiobot.channels.telegram.addressing import Place
from regiobot.channels.telegram.buttons import Deed, Pressed
from regiobot.dialogue import Quotation, Step
from regiobot.model import Source
from tests.fakes import answer

ERIKA = User(id=1, first_name="Erika", is_bot=False)


def pressed(markup: InlineKeyboardMarkup, row: int) -> CallbackQuery:
    """The query for a press, with nothing but what Telegram sends back."""
    message = Message(
        message_id=1,
        date=None,  # type: ignore[arg-type] # buttons do not read it
        chat=Chat(id=1, type="private"),
        reply_markup=markup,
    )
    return CallbackQuery(
        id="1",
        from_user=ERIKA,
        chat_instance="1",
        message=message,
        data=str(markup.inline_keyboard[row][0].callback_data),
    )


def keyboard(*steps: Step, **more: Any) -> InlineKeyboardMarkup:
    """The buttons under an answer with these steps."""
    said = replace(answer(**more), steps=steps)
    markup = buttons.keyboard(said, "RegioTestBot")
    assert markup is not None
    return markup


@pytest.mark.parametrize("replaces", [False, True])
@pytest.mark.parametrize(
    "question",
    [
        "Wer?",
        "x" * 62,  # with "q:" just the 64 bytes that Telegram allows
        "x" * 63,
        "ä" * 31,
        "ä" * 32,
        "😀" * 100,
        "b:1",
        "q:",
        "Wer war am Donnerstag, 16. Mai 2019, beim Regionalgespräch in Potsdam dabei?",
    ],
)
def test_question_survives_the_way_through_telegram(
    question: str, replaces: bool
) -> None:
    steps = (Step(question="Worum?"), Step(question=question, replaces=replaces))
    markup = keyboard(*steps)

    found = buttons.pressed(pressed(markup, 1))

    assert found is not None
    assert found.question == question
    assert found.deed is (Deed.REPLACE if replaces else Deed.SEND)
    assert len(str(markup.inline_keyboard[1][0].callback_data).encode()) <= 64


@pytest.mark.parametrize("language", ["de", "en", "leicht"])
def test_code_survives_with_its_language_and_without_the_message(language: str) -> None:
    code = links.code("p", links.link("meeting", "x" * 80))
    step = Step(question="Wer war da?", label="Wer?", code=code)
    said = replace(answer(), steps=(step,), language=language)
    markup = buttons.keyboard(said, "RegioTestBot")
    assert markup is not None

    data = str(markup.inline_keyboard[0][0].callback_data)
    found = buttons.pressed(CallbackQuery("1", ERIKA, "1", data=data))

    assert len(data.encode()) <= 64
    assert found == Pressed(code=code, language=language)


def test_short_labels_stand_side_by_side() -> None:
    rows = keyboard(
        Step(question="1", label="Themen", code="t.m_x"),
        Step(question="2", label="Quelle", code="q.m_x"),
        Step(question="3", label="Ein langer Name für ein Treffen", code="n.m_y"),
    ).inline_keyboard

    assert [[b.text for b in row] for row in rows] == [
        ["Themen", "Quelle"],
        ["Ein langer Name für ein Treffen"],
    ]


def test_no_steps_no_keyboard() -> None:
    assert buttons.keyboard(answer(), "RegioTestBot") is None


SHORT = Quotation(
    id="2019-05-16-runde/a3f9c21",
    text="Aufeinander war Verlass",
    verbatim=True,
    lead="Erika Muster, Bürgermeisterin (wörtlich), Runde (16. Mai 2019):",
    sources=(Source(id="a", publisher="Stadt", url="https://example.org/a"),),
)


def test_a_short_citation_is_copied_by_its_button() -> None:
    link, citation = keyboard(blocks=(SHORT,)).inline_keyboard[0]

    assert link.copy_text is not None
    assert link.copy_text.text == (
        "https://t.me/RegioTestBot?start=a_2019-05-16-runde_3f9c21"
    )
    assert citation.copy_text is not None
    assert citation.copy_text.text == (
        "„Aufeinander war Verlass“\n"
        "– Erika Muster, Bürgermeisterin (wörtlich), Runde (16. Mai 2019)\n"
        "Quelle: Stadt, https://example.org/a"
    )


def test_a_long_citation_is_sent_by_its_button() -> None:
    long = replace(SHORT, text="Ein langer Satz. " * 30)

    citation = keyboard(blocks=(long,)).inline_keyboard[0][1]

    assert citation.callback_data == "cd:a_2019-05-16-runde_3f9c21"


def test_several_quotations_have_numbered_buttons() -> None:
    rows = keyboard(blocks=(SHORT, replace(SHORT, id="x/a1"))).inline_keyboard

    assert [row[0].text for row in rows] == ["1. Link kopieren", "2. Link kopieren"]


def test_place_tells_conversations_apart() -> None:
    def place(thread: int | None, asker: int) -> Place:
        return Place(chat=1, thread=thread, asker=asker, reply_to=None, language="de")

    kept = {place(t, a).conversation for t in (None, 7) for a in (1, 2)}

    assert len(kept) == 4
