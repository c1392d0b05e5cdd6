"""Answers questions, commands and pressed buttons."""

from __future__ import annotations

import logging
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from datetime import datetime
from functools import partial
from typing import Any, Protocol

from telegram import Bot, InlineKeyboardMarkup, MaybeInaccessibleMessage, Update
from telegram.error import BadRequest, TelegramError
from telegram.ext import (
    Application,
    CallbackQueryHandler,
    ContextTypes,
    InlineQueryHandler,
    MessageHandler,
    filters,
)

from ... import phrases
from ...dialogue import Answer, Context, Finding, Quotation, begun
from ...links import code
from ...model import Profile
from ...render import telegram as render
from . import addressing, buttons, delivery, groups, inline
from .addressing import Place
from .bounded import Bounded
from .buttons import Deed, Pressed

CONVERSATIONS = 10_000  # contexts in memory, some 2 kB each
ALBUMS = 1_000
TONGUES = 100_000  # chats whose language somebody chose, some 100 bytes each

_log = logging.getLogger(__name__)


Heard = Callable[[str, Answer, int], None]
"""Told of a typed question, its answer, and who asked; must not fail."""


class Assistant(Protocol):
    """What the channel needs of `assistant.Assistant`."""

    @property
    def profile(self) -> Profile:
        """What the bot says of itself."""
        ...

    def ask(
        self, question: str, *, now: datetime, context: Context | None = None
    ) -> Answer:
        """The answer to *question*."""
        ...

    def follow(
        self, code: str, *, now: datetime, context: Context | None = None
    ) -> Answer:
        """The answer to what a button or a link asks."""
        ...

    def find(
        self, words: str, *, now: datetime, language: str = "de"
    ) -> tuple[Finding, ...]:
        """What a few words may be about."""
        ...


class Conversation:
    """The bot's side of all chats."""

    def __init__(
        self,
        assistant: Assistant,
        now: Callable[[], datetime],
        heard: Heard | None = None,
    ) -> None:
        self._assistant = assistant
        self._now = now
        self._heard = heard
        self._contexts: Bounded[tuple[int, int | None, int], Context] = Bounded(
            CONVERSATIONS
        )
        self._tongues: Bounded[int, str] = Bounded(TONGUES)
        self._albums: Bounded[str, bool] = Bounded(ALBUMS)

    def attach(self, application: Application[Any, Any, Any, Any, Any, Any]) -> None:
        """Let *application* pass on what people send."""
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
        application.add_handler(InlineQueryHandler(self._inline))
        application.add_error_handler(self._failed)

    async def _text(self, update: Update, context: ContextTypes.DEFAULT_TYPE) -> None:
        place, message = addressing.place(update), update.effective_message
        question = addressing.question(message, context.bot) if message else None
        if place is None or message is None or question is None:
            return
        if groups.changes_settings(question) and not await groups.may_change(
            context.bot, message
        ):
            await self._say(context.bot, place, "ADMINS_ONLY")
            return
        answer = self._ask(place, question=question)
        if self._heard:
            self._heard(question, answer, place.asker)
        await self._send(context.bot, place, answer)

    async def _attachment(
        self, update: Update, context: ContextTypes.DEFAULT_TYPE
    ) -> None:
        place, message = addressing.place(update), update.effective_message
        album = message.media_group_id if message else None
        # An album arrives as one message a picture.
        if place and not (album and self._albums.get(album)):
            if album:
                self._albums.put(album, True)
            await self._say(context.bot, place, "TEXT_ONLY")

    async def _button(self, update: Update, context: ContextTypes.DEFAULT_TYPE) -> None:
        query, place = update.callback_query, addressing.place(update)
        if query is None:
            return
        pressed, notice = buttons.pressed(query), None
        say = phrases.chat(addressing.language(query.from_user))
        if pressed is None:
            notice = say.BUTTON_EXPIRED
        elif not await groups.may_press(context.bot, query, pressed.code):
            notice, pressed = say.ADMINS_ONLY, None
        # Too late to stop the waiting sign is not too late to answer.
        with suppress(TelegramError):
            await delivery.patiently(partial(query.answer, notice))
        if place and pressed:
            await self._answer_pressed(context.bot, place, pressed, query.message)

    async def _inline(self, update: Update, context: ContextTypes.DEFAULT_TYPE) -> None:
        if query := update.inline_query:
            spoken = inline.language(query)
            found = self._assistant.find(query.query, now=self._now(), language=spoken)
            await inline.answer(query, found, context.bot.username)

    async def _answer_pressed(
        self,
        bot: Bot,
        place: Place,
        pressed: Pressed,
        message: MaybeInaccessibleMessage | None,
    ) -> None:
        if pressed.deed is Deed.CITE:
            answer = self._asked(place, code=code("i", pressed.code))
            cited = [b for b in answer.blocks if isinstance(b, Quotation)]
            pages = [render.citation(quotation, answer.language) for quotation in cited]
            await delivery.send(bot, place, pages or render.messages(answer))
            return
        answer = self._ask(place, pressed.question, pressed.code, pressed.language)
        if pressed.deed is Deed.REPLACE and message:
            await self._replace(bot, place, answer, message.message_id)
            return
        await self._send(bot, place, answer, said=pressed.question)

    def _ask(
        self,
        place: Place,
        question: str = "",
        code: str = "",
        language: str | None = None,
    ) -> Answer:
        """Ask in the conversation of *place*, by words or by a code, and remember."""
        answer = self._asked(place, question, code, language)
        self._contexts.put(place.conversation, answer.context)
        if answer.context.tongue:
            self._tongues.put(place.chat, answer.context.tongue)
        return answer

    def _asked(
        self,
        place: Place,
        question: str = "",
        code: str = "",
        language: str | None = None,
    ) -> Answer:
        now = self._now()
        known = self._known(place, language, now)
        if code:
            return self._assistant.follow(code, now=now, context=known)
        return self._assistant.ask(question, now=now, context=known)

    def _known(
        self, place: Place, language: str | None, now: datetime
    ) -> Context | None:
        """What is remembered; of a new chat what its phone or the button says."""
        known = self._contexts.get(place.conversation)
        tongue = self._tongues.get(place.chat)
        if known is None:
            # A German phone says nothing of the language; the first question does.
            spoken = tongue or language or place.language
            known = None if spoken == "de" else begun(now, spoken)
        if tongue:
            known = replace(known or Context(at=now), tongue=tongue)
        return known

    async def _send(
        self, bot: Bot, place: Place, answer: Answer, *, said: str = ""
    ) -> None:
        pages = render.messages(answer, question=said)
        await delivery.send(bot, place, pages, self._keyboard(bot, answer))

    async def _replace(
        self, bot: Bot, place: Place, answer: Answer, message: int
    ) -> None:
        """Put an answer in the place of a message; what does not fit comes behind."""
        pages = render.messages(answer)
        keyboard = self._keyboard(bot, answer)
        first = keyboard if len(pages) == 1 else None
        if not await delivery.edit(bot, place, message, pages[0], first):
            await delivery.send(bot, place, pages, keyboard)
        elif len(pages) > 1:
            await delivery.send(bot, place, pages[1:], keyboard)

    def _keyboard(self, bot: Bot, answer: Answer) -> InlineKeyboardMarkup | None:
        return buttons.keyboard(answer, bot.username)

    async def _say(self, bot: Bot, place: Place, name: str) -> None:
        """Say a sentence of the chat itself, in the chat's language."""
        await delivery.send(
            bot, place, [getattr(phrases.chat(self.language(place)), name)]
        )

    def language(self, place: Place) -> str:
        """The chat's language, else the phone's."""
        known = self._contexts.get(place.conversation)
        chosen = self._tongues.get(place.chat)
        return chosen or (known and known.language) or place.language

    def remembers(self, chat: int) -> bool:
        """Whether anything about *chat* is kept in mind."""
        return bool(self._keys(chat)) or self._tongues.get(chat) is not None

    def forget(self, chat: int) -> None:
        """Keep nothing about *chat* in mind."""
        for key in self._keys(chat):
            self._contexts.discard(key)
        self._tongues.discard(chat)

    def _keys(self, chat: int) -> list[tuple[int, int | None, int]]:
        return [key for key in self._contexts if key[0] == chat]

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
                await self._say(context.bot, place, "FAILED")
