"""Suggestion buttons that carry their question themselves.

Nothing about a button is remembered, so that it works after a restart and in every
copy of the bot. A question that fits goes into the button's data; of a longer one the
data names the row, and its words are read back from the pressed message.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from telegram import CallbackQuery, InlineKeyboardButton, InlineKeyboardMarkup, Message
from telegram.constants import InlineKeyboardButtonLimit

_QUESTION = "q:"
_ROW = re.compile(r"b:([0-9]{1,2})")


def keyboard(suggestions: Sequence[str]) -> InlineKeyboardMarkup | None:
    """One button a row, labelled with its whole question; None if there is none."""
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
    row = _ROW.fullmatch(data)
    # An old message comes without its buttons (`InaccessibleMessage`).
    markup = query.message.reply_markup if isinstance(query.message, Message) else None
    if not row or not markup:
        return None
    labels = [buttons[0].text for buttons in markup.inline_keyboard if buttons]
    return next(iter(labels[int(row[1]) :]), None)


def _data(row: int, question: str) -> str:
    whole = _QUESTION + question
    fits = len(whole.encode()) <= InlineKeyboardButtonLimit.MAX_CALLBACK_DATA
    return whole if fits else f"b:{row}"
