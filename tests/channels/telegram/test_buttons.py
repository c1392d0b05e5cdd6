"""Buttons that carry their question themselves."""

from __future__ import annotations

import pytest
from telegram import CallbackQuery, Chat, InlineKeyboardMarkup, Message, User

from regiobot.channels.telegram import buttons
from regiobot.channels.telegram.addressing import Place


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
        from_user=User(id=1, first_name="Erika", is_bot=False),
        chat_instance="1",
        message=message,
        data=str(markup.inline_keyboard[row][0].callback_data),
    )


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
def test_question_survives_the_way_through_telegram(question: str) -> None:
    markup = buttons.keyboard(["Worum ging es?", question])

    assert markup is not None
    assert buttons.question(pressed(markup, 1)) == question
    assert len(str(markup.inline_keyboard[1][0].callback_data).encode()) <= 64
    assert markup.inline_keyboard[1][0].text == question


def test_no_suggestions_no_keyboard() -> None:
    assert buttons.keyboard([]) is None


def test_place_tells_conversations_apart() -> None:
    def place(thread: int | None, asker: int) -> Place:
        return Place(chat=1, thread=thread, asker=asker, reply_to=None, language="de")

    kept = {place(t, a).conversation for t in (None, 7) for a in (1, 2)}

    assert len(kept) == 4
