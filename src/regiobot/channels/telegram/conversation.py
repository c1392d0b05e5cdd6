"""Answers questions, commands and pressed buttons."""

from __future__ import annotations

import logging
from collections.abc import Callable
from contextlib import suppress
from datetime import datetime
from functools import partial
from typing import Any, Protocol

from telegram import Update
from telegram.error import BadRequest, TelegramError
from telegram.ext import (
    Application,
    CallbackQueryHandler,
    CommandHandler,
    ContextTypes,
    MessageHandler,
    filters,
)

from ... import phrases
from ...dialogue import Answer, Context
from ...render import telegram as render
from . import addressing, buttons, delivery
from .addressing import Place
from .bounded import Bounded

COMMANDS = {
    "/start": ("start",),
    "/hilfe": ("hilfe", "help"),
    "/datenschutz": ("datenschutz", "privacy"),
}
CONVERSATIONS = 10_000  # contexts in memory, some 2 kB each
ALBUMS = 1_000

_log = logging.getLogger(__name__)


class Assistant(Protocol):
    """What the channel needs of `assistant.Assistant`."""

    def ask(
        self, question: str, *, now: datetime, context: Context | None = None
    ) -> Answer:
        """The answer to *question*."""
        ...


class Conversation:
    """The bot's side of all chats."""

    def __init__(self, assistant: Assistant, now: Callable[[], datetime]) -> None:
        self._assistant = assistant
        self._now = now
        self._contexts: Bounded[tuple[int, int | None, int], Context] = Bounded(
            CONVERSATIONS
        )
        self._albums: Bounded[str, bool] = Bounded(ALBUMS)

    def attach(self, application: Application[Any, Any, Any, Any, Any, Any]) -> None:
        """Let *application* pass on what people send."""
        for text, names in COMMANDS.items():
            application.add_handler(CommandHandler(names, partial(self._command, text)))
        # Edited messages are questions, too; edited media (a moving location) are not.
        application.add_handler(
            MessageHandler(filters.TEXT & filters.UpdateType.MESSAGES, self._text)
        )
        application.add_handler(
            MessageHandler(
                filters.ATTACHMENT
                & filters.ChatType.PRIVATE
                & filters.UpdateType.MESSAGE,
                self._attachment,
            )
        )
        application.add_handler(CallbackQueryHandler(self._button))
        application.add_error_handler(self._failed)

    async def _command(
        self, text: str, update: Update, context: ContextTypes.DEFAULT_TYPE
    ) -> None:
        if place := addressing.place(update):
            await self._answer(text, place, context)

    async def _text(self, update: Update, context: ContextTypes.DEFAULT_TYPE) -> None:
        place, message = addressing.place(update), update.effective_message
        question = addressing.question(message, context.bot) if message else None
        if place and question is not None:
            await self._answer(question, place, context)

    async def _attachment(
        self, update: Update, context: ContextTypes.DEFAULT_TYPE
    ) -> None:
        place, message = addressing.place(update), update.effective_message
        album = message.media_group_id if message else None
        # An album arrives as one message a picture.
        if place and not (album and self._albums.get(album)):
            if album:
                self._albums.put(album, True)
            await delivery.send(
                context.bot, place, [phrases.of(self._language(place)).TEXT_ONLY]
            )

    async def _button(self, update: Update, context: ContextTypes.DEFAULT_TYPE) -> None:
        query, place = update.callback_query, addressing.place(update)
        if query is None:
            return
        question = buttons.question(query)
        notice = None
        if not question:
            language = addressing.language(query.from_user)
            notice = phrases.of(language).BUTTON_EXPIRED
        # Too late to stop the waiting sign is not too late to answer.
        with suppress(TelegramError):
            await delivery.patiently(partial(query.answer, notice))
        if place and question:
            await self._answer(question, place, context, say_back=True)

    async def _answer(
        self,
        question: str,
        place: Place,
        context: ContextTypes.DEFAULT_TYPE,
        *,
        say_back: bool = False,
    ) -> None:
        now = self._now()
        known = self._contexts.get(place.conversation)
        if known is None and place.language == "en":
            # A German phone says nothing of the language; the first question does.
            known = Context(at=now, language="en")
        answer = self._assistant.ask(question, now=now, context=known)
        self._contexts.put(place.conversation, answer.context)
        pages = render.messages(answer, question=question if say_back else "")
        await delivery.send(
            context.bot, place, pages, buttons.keyboard(answer.suggestions)
        )

    def _language(self, place: Place) -> str:
        """The chat's language, else the phone's."""
        known = self._contexts.get(place.conversation)
        return (known and known.language) or place.language

    async def _failed(self, update: object, context: ContextTypes.DEFAULT_TYPE) -> None:
        """The last resort: log, and say so, but never how."""
        error = context.error
        if isinstance(error, TelegramError) and not isinstance(error, BadRequest):
            _log.warning("An answer could not be sent: %s", error)
            return
        _log.error("An update could not be handled", exc_info=error)
        place = addressing.place(update) if isinstance(update, Update) else None
        if place:
            with suppress(TelegramError):
                await delivery.send(
                    context.bot, place, [phrases.of(self._language(place)).FAILED]
                )
