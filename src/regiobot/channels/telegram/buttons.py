"""Suggestion buttons that carry their question themselves.

Nothing about a button is remembered, so that it works after a restart and in every
copy of the bot. A question that fits goes into the button's data; of a longer one the
data names the row, and its words are read back from the pressed message.
"""

from __future__ import annotations

from collections.abc import Sequence

from telegram import CallbackQuery, InlineKeyboardButton, InlineKeyboardMarkup, Message
from telegram.constants import InlineKeyboardButtonLimit

_QUESTION = "q:"
_ROW = "b:"


def keyboard(suggestions: Sequence[str]) -> InlineKeyboardMarkup | None:
    """One button a row, each labelled with its whole question; None if there is none."""
    rows = [
        [InlineKeyboardButton(question, callback_data=_data(row, question))]
        for row, question in enumerate(suggestions)
    ]
    return InlineKeyboardMarkup(rows) if rows else None


def question(query: CallbackQuery) -> str | None:
    """The question of the pressed button, or None if it can no longer be told."""
    data = query.data or ""
    if data.startswith(_QUESTION):
        return data.removeprefix(_QUESTION) or None
    row = data.removeprefix(_ROW)
    # An old message comes without its buttons (`InaccessibleMessage`).
    if not (data.startswith(_ROW) and row.isdecimal() and isinstance(query.message, Message)):
        return None
    markup = query.message.reply_markup
    rows = markup.inline_keyboard if markup else ()
    return rows[int(row)][0].text if int(row) < len(rows) and rows[int(row)] else None


def _data(row: int, question: str) -> str:
    whole = _QUESTION + question
    fits = len(whole.encode()) <= InlineKeyboardButtonLimit.MAX_CALLBACK_DATA
    return whole if fits else f"{_ROW}{row}"
