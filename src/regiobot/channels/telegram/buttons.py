"""Buttons that carry all that is needed to answer them.

Nothing about a button is remembered, so that it works after a restart, in every copy of
the bot, and next year. Its 64 bytes hold how to answer, the language, and a code that
says what is asked (`links`); or a question in words; or, of a question too long for
them, the row in which to read it back from the pressed message.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from telegram import (
    CallbackQuery,
    CopyTextButton,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    Message,
)
from telegram.constants import InlineKeyboardButtonLimit

from ... import links, phrases
from ...dialogue import Answer, Quotation, Step
from ...render import citation

_COPIED = int(InlineKeyboardButtonLimit.MAX_COPY_TEXT)
_DATA = int(InlineKeyboardButtonLimit.MAX_CALLBACK_DATA)
_SHORT = 14  # letters of a label that leave room for another one beside it
_LABEL = 64  # letters; no phone shows more in one row
_LANGUAGES = {"d": "de", "e": "en", "l": "leicht"}
_LETTERS = {language: letter for letter, language in _LANGUAGES.items()}
_CODED = re.compile(r"([src])([del]):(.+)")
# A capital where the answer takes the place of the question.
_QUESTION = re.compile(r"([qQ]):(.+)", re.DOTALL)
_ROW = re.compile(r"([bB]):([0-9]{1,2})")

_Row = list[InlineKeyboardButton]


class Deed(StrEnum):
    """What pressing a button does; the values stand in its data."""

    SEND = "s"
    REPLACE = "r"
    CITE = "c"


@dataclass(frozen=True, slots=True, kw_only=True)
class Pressed:
    """What a pressed button asks.

    Attributes:
        code: As `Step.code`, or the link of a quotation to cite; empty if in words.
        question: In words; empty if there is a code.
        language: Of the answer under which it stood, or None.
    """

    deed: Deed = Deed.SEND
    code: str = ""
    question: str = ""
    language: str | None = None


def keyboard(answer: Answer, bot: str) -> InlineKeyboardMarkup | None:
    """The buttons under an answer; None if it has none.

    Args:
        answer: Its quotations get two buttons each, to copy the link and the citation;
            then come the steps, short ones side by side, then the pages.
        bot: User name of the bot, for links.
    """
    quotations = [b for b in answer.blocks if isinstance(b, Quotation)]
    numbered = len(quotations) > 1
    rows: list[_Row] = [
        _copying(quotation, answer.language, bot, f"{n}. " if numbered else "")
        for n, quotation in enumerate(quotations, 1)
    ]
    for steps in (answer.steps, answer.paging):
        for side_by_side in _rows(steps):
            number = len(rows)
            rows.append([_step(s, answer.language, number) for s in side_by_side])
    return InlineKeyboardMarkup(rows) if rows else None


def pressed(query: CallbackQuery) -> Pressed | None:
    """What the pressed button asks, or None if it can no longer be told."""
    data = query.data or ""
    if asked := _QUESTION.fullmatch(data):
        letter, question = asked.groups()
        return Pressed(deed=_deed(letter), question=question)
    coded = _CODED.fullmatch(data)
    if coded:
        deed, letter, code = coded.groups()
        return Pressed(deed=Deed(deed), code=code, language=_LANGUAGES[letter])
    row = _ROW.fullmatch(data)
    labels = [buttons[0].text for buttons in _shown(query) if buttons]
    question = next(iter(labels[int(row[2]) :]), "") if row else ""
    if not row or not question:
        return None
    return Pressed(deed=_deed(row[1]), question=question)


def address(link: str, bot: str) -> str:
    """The deep link that opens an entry or a fact."""
    return f"https://t.me/{bot}?start={link}"


def _copying(quotation: Quotation, language: str, bot: str, number: str) -> _Row:
    """Buttons that copy the link of a quotation and its citation."""
    say = phrases.chat(language)
    link = links.link("statement", quotation.id)
    cited = citation.text(quotation, language)
    here = InlineKeyboardButton(
        number + say.COPY_LINK, copy_text=CopyTextButton(address(link, bot))
    )
    if len(cited.encode("utf-16-le")) // 2 <= _COPIED:
        return [
            here,
            InlineKeyboardButton(
                number + say.COPY_CITATION, copy_text=CopyTextButton(cited)
            ),
        ]
    # Longer than a button can copy: it sends the citation, which one tap copies.
    data = _data(Deed.CITE, language, link)
    return [here, InlineKeyboardButton(number + say.COPY_CITATION, callback_data=data)]


def _rows(steps: Sequence[Step]) -> Iterator[list[Step]]:
    """Steps in rows: two with short labels beside each other."""
    waiting: list[Step] = []
    for step in steps:
        waiting.append(step)
        short = all(step.code and len(step.label) <= _SHORT for step in waiting)
        if short and len(waiting) < 2:
            continue
        if short:
            yield waiting
        else:
            yield from ([one] for one in waiting)
        waiting = []
    if waiting:
        yield waiting


def _step(step: Step, language: str, row: int) -> InlineKeyboardButton:
    label = _shortened(step.label or step.question)
    if step.code:
        deed = Deed.REPLACE if step.replaces else Deed.SEND
        data = _data(deed, language, step.code)
        return InlineKeyboardButton(label, callback_data=data)
    whole = f"{'Q' if step.replaces else 'q'}:{step.question}"
    if len(whole.encode()) <= _DATA:
        return InlineKeyboardButton(label, callback_data=whole)
    data = f"{'B' if step.replaces else 'b'}:{row}"
    return InlineKeyboardButton(step.question, callback_data=data)


def _shortened(label: str) -> str:
    if len(label) <= _LABEL:
        return label
    return label[:_LABEL].rpartition(" ")[0].rstrip(",") + " …"


def _deed(letter: str) -> Deed:
    return Deed.REPLACE if letter.isupper() else Deed.SEND


def _data(deed: Deed, language: str, code: str) -> str:
    return f"{deed.value}{_LETTERS.get(language, 'd')}:{code}"


def _shown(query: CallbackQuery) -> Sequence[Sequence[InlineKeyboardButton]]:
    """The buttons of the pressed message; none if it is too old to be shown."""
    message = query.message
    markup = message.reply_markup if isinstance(message, Message) else None
    return markup.inline_keyboard if markup else ()
