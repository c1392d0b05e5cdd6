"""/abo, /auskunft and /loeschen: what a chat wants to be told, and what is stored."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from functools import partial
from types import ModuleType
from typing import Any, Protocol

from telegram import (
    CallbackQuery,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    Update,
)
from telegram.constants import CallbackQueryLimit, InlineKeyboardButtonLimit
from telegram.error import BadRequest, TelegramError
from telegram.ext import (
    Application,
    CallbackQueryHandler,
    CommandHandler,
    ContextTypes,
)

from ... import phrases
from ...dialogue import Answer, Block, Context, Items, Paragraph, Status
from ...render import telegram as render
from ...state import MOST_CHOICES, Choice, Kind, Record, Subscriptions
from . import addressing, delivery, groups
from .addressing import Place
from .outbox import STOP_ALL

COMMANDS = {"abo": "subscribe", "auskunft": "mydata", "loeschen": "delete"}
"""German and English names."""
_PREFIX = "abo:"
_EVERYTHING = {"alles", "alle", "all", "everything"}
_MOST_BUTTONS = 8  # more would not fit a screen
_DATA = int(InlineKeyboardButtonLimit.MAX_CALLBACK_DATA)
_NOTICE = int(CallbackQueryLimit.ANSWER_CALLBACK_QUERY_TEXT_LENGTH)

_Context = ContextTypes.DEFAULT_TYPE


class Subjects(Protocol):
    """What can be subscribed to; `assistant.Assistant` knows."""

    def subjects(self, words: str) -> tuple[Choice, ...]:
        """The series, bodies and topics that *words* may name, best first."""
        ...

    def series(self) -> tuple[Choice, ...]:
        """All series."""
        ...

    def name(self, choice: Choice) -> str | None:
        """The name of a series, body or topic; None if there is no such (any more)."""
        ...

    def example(self) -> str:
        """The name of a topic or body that exists."""
        ...


class Memory(Protocol):
    """What a conversation keeps in mind."""

    def language(self, place: Place) -> str:
        """The language that is spoken there."""
        ...

    def remembers(self, chat: int) -> bool:
        """Whether anything about *chat* is kept in mind."""
        ...

    def forget(self, chat: int) -> None:
        """Keep nothing about *chat* in mind."""
        ...


class Desk:
    """Takes and ends subscriptions, and says what is stored."""

    def __init__(
        self, subscriptions: Subscriptions, subjects: Subjects, memory: Memory
    ) -> None:
        self._subscriptions = subscriptions
        self._subjects = subjects
        self._memory = memory

    def attach(self, application: Application[Any, Any, Any, Any, Any, Any]) -> None:
        """Let *application* pass on commands and buttons; before the conversation."""
        for name, handle in (
            ("abo", self._subscribe),
            ("auskunft", self._tell),
            ("loeschen", self._delete),
        ):
            application.add_handler(CommandHandler((name, COMMANDS[name]), handle))
        application.add_handler(
            CallbackQueryHandler(self._button, pattern=f"^{_PREFIX}")
        )

    # --- /abo

    async def _subscribe(self, update: Update, context: _Context) -> None:
        place = addressing.place(update)
        if place is None or not await self._allowed(update, place, context):
            return
        say = self._say(place)
        words = " ".join(context.args or ())
        if not words:
            text, keyboard = self._menu(place.chat, say)
            await self._send(context, place, [text], keyboard)
            return
        found = self._meant(words)
        if len(found) == 1:
            notice = self._add(place, found[0], say)
            text, keyboard = self._menu(place.chat, say)
            await self._send(context, place, [notice, text], keyboard)
        elif found:
            rows = [self._row("+", choice, say) for choice in found]
            await self._send(context, place, [say.WHICH], _keyboard(rows))
        else:
            await self._send(context, place, [say.UNKNOWN.format(words=words)])

    def _meant(self, words: str) -> tuple[Choice, ...]:
        if words.casefold().strip(" .!") in _EVERYTHING:
            return (Choice(Kind.ALL),)
        return self._subjects.subjects(words)[:_MOST_BUTTONS]

    def _add(self, place: Place, choice: Choice, say: ModuleType) -> str:
        if not self._subscriptions.add(place.chat, self._language(place), choice):
            return str(say.TOO_MANY.format(n=MOST_CHOICES))
        return str(say.ADDED_CHOICE.format(choice=self._named(choice, say)))

    def _menu(
        self, chat: int, say: ModuleType
    ) -> tuple[str, InlineKeyboardMarkup | None]:
        """What the chat has, and buttons for less and for more."""
        have = self._subscriptions.choices(chat)
        lead = say.CHOSEN.format(choices=self._list(have, say)) if have else ""
        how = say.CHOOSE.format(example=self._subjects.example())
        rows = [self._row("-", choice, say) for choice in have[:_MOST_BUTTONS]]
        offered = (Choice(Kind.ALL), *self._subjects.series())
        rows += [self._row("+", c, say) for c in offered if c not in have]
        return f"{lead or say.NONE_CHOSEN} {how}", _keyboard(rows[:_MOST_BUTTONS])

    def _row(
        self, sign: str, choice: Choice, say: ModuleType
    ) -> InlineKeyboardButton | None:
        """A button; None if the identifier is too long: it can be typed instead."""
        data = f"{_PREFIX}{sign}{choice.kind.value}:{choice.id}"
        if len(data.encode()) > _DATA:
            return None
        label = say.REMOVE if sign == "-" else say.ADD
        text = label.format(choice=self._named(choice, say))
        return InlineKeyboardButton(text, callback_data=data)

    async def _button(self, update: Update, context: _Context) -> None:
        query, place = update.callback_query, addressing.place(update)
        message = query.message if query else None
        if query is None or place is None or message is None:
            return
        language, data = self._language(place), query.data or ""
        say = phrases.subscriptions(language)
        if not await groups.administers(context.bot, message.chat, query.from_user.id):
            await self._notify(query, say.ADMINS_ONLY)
        elif data == STOP_ALL:
            self._subscriptions.forget(place.chat)
            await self._notify(query, say.REMOVED_ALL)
            await self._unbutton(context, place, message.message_id)
        elif (wanted := self._wanted(data)) is None:
            await self._notify(query, phrases.chat(language).BUTTON_EXPIRED)
        else:
            notice = self._changed(place, *wanted, say)
            with suppress(TelegramError):
                await delivery.patiently(partial(query.answer, notice))
            text, keyboard = self._menu(place.chat, say)
            page = render.messages(_answer([text]))[0]
            await delivery.edit(context.bot, place, message.message_id, page, keyboard)

    def _wanted(self, data: str) -> tuple[str, Choice] | None:
        """``+`` or ``-`` and what; None if there is no such (any more)."""
        sign, choice = data[len(_PREFIX) :][:1], _choice(data[len(_PREFIX) + 1 :])
        if choice is None or sign not in ("+", "-"):
            return None
        gone = choice.kind is not Kind.ALL and self._subjects.name(choice) is None
        return None if sign == "+" and gone else (sign, choice)

    def _changed(
        self, place: Place, sign: str, choice: Choice, say: ModuleType
    ) -> str | None:
        """Do what a button of the menu says; what to answer, or None."""
        if sign == "+":
            return self._add(place, choice, say)[:_NOTICE]
        self._subscriptions.remove(place.chat, choice)
        return None

    # --- what is stored

    async def _tell(self, update: Update, context: _Context) -> None:
        place = addressing.place(update)
        if place is None:
            return
        say = self._say(place)
        record = self._subscriptions.record(place.chat)
        items = [
            *(self._stored(place.chat, record, say) if record else ()),
            *([say.STORED_TALK] if self._memory.remembers(place.chat) else ()),
        ]
        if items:
            await self._send(context, place, [say.STORED, items, say.STORED_HINT])
        else:
            await self._send(context, place, [say.STORED_NOTHING])

    def _stored(self, chat: int, record: Record, say: ModuleType) -> list[str]:
        language = say.LANGUAGES[record.language]
        items = [
            say.STORED_CHAT.format(chat=chat, language=language),
            say.STORED_CHOICES.format(choices=self._list(record.choices, say)),
        ]
        if record.waiting:
            items.append(say.STORED_WAITING.format(n=record.waiting))
        return items

    async def _delete(self, update: Update, context: _Context) -> None:
        place = addressing.place(update)
        if place is None or not await self._allowed(update, place, context):
            return
        say = self._say(place)
        record = self._subscriptions.record(place.chat)
        items = []
        if record:
            choices = self._list(record.choices, say)
            items.append(say.DELETED_CHOICES.format(choices=choices))
            if record.waiting:
                items.append(say.DELETED_WAITING.format(n=record.waiting))
        if self._memory.remembers(place.chat):
            items.append(say.DELETED_TALK)
        self._subscriptions.forget(place.chat)
        self._memory.forget(place.chat)
        await self._send(
            context, place, [say.DELETED, items] if items else [say.DELETED_NOTHING]
        )

    # --- words

    def _language(self, place: Place) -> str:
        return self._memory.language(place)

    def _say(self, place: Place) -> ModuleType:
        return phrases.subscriptions(self._language(place))

    def _list(self, choices: Sequence[Choice], say: ModuleType) -> str:
        return ", ".join(self._named(choice, say) for choice in choices)

    def _named(self, choice: Choice, say: ModuleType) -> str:
        if choice.kind is Kind.ALL:
            return str(say.ALL)
        name = self._subjects.name(choice)
        if name is None:
            return str(say.GONE)
        sentences = {
            Kind.SERIES: say.SERIES,
            Kind.BODY: say.BODY,
            Kind.TOPIC: say.TOPIC,
        }
        return str(sentences[choice.kind].format(name=name))

    # --- Telegram

    async def _allowed(self, update: Update, place: Place, context: _Context) -> bool:
        """Whether the person may decide for the chat; if not, it is said."""
        message = update.effective_message
        if message is None or await groups.may_change(context.bot, message):
            return True
        await self._send(context, place, [self._say(place).ADMINS_ONLY])
        return False

    async def _send(
        self,
        context: _Context,
        place: Place,
        parts: Sequence[str | list[str]],
        keyboard: InlineKeyboardMarkup | None = None,
    ) -> None:
        pages = render.messages(_answer(parts))
        await delivery.send(context.bot, place, pages, keyboard)

    async def _notify(self, query: CallbackQuery, text: str) -> None:
        with suppress(TelegramError):
            await delivery.patiently(partial(query.answer, text, show_alert=True))

    async def _unbutton(self, context: _Context, place: Place, message: int) -> None:
        # Too old to be edited: the subscriptions have ended all the same.
        with suppress(BadRequest):
            await delivery.patiently(
                partial(context.bot.edit_message_reply_markup, place.chat, message)
            )


def _choice(data: str) -> Choice | None:
    kind, _, id_ = data.partition(":")
    try:
        return Choice(Kind(kind), id_)
    except ValueError:
        return None


def _keyboard(
    buttons: Sequence[InlineKeyboardButton | None],
) -> InlineKeyboardMarkup | None:
    rows = [[button] for button in buttons if button]
    return InlineKeyboardMarkup(rows) if rows else None


def _answer(parts: Sequence[str | list[str]]) -> Answer:
    blocks: list[Block] = [
        Paragraph(text=part) if isinstance(part, str) else Items(items=tuple(part))
        for part in parts
    ]
    return Answer(
        status=Status.SMALLTALK,
        intent="subscriptions",
        blocks=tuple(blocks),
        context=Context(),
    )
