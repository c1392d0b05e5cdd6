"""The chat of those who keep the knowledge: their commands, files and buttons.

Handlers here come before those of the conversation and take only what comes from the
chats named. To everybody else the commands do not exist: they get the answer that any
unknown text gets.
"""

from __future__ import annotations

import asyncio
import logging
import threading
from collections.abc import Collection
from functools import partial
from typing import Any, Protocol

from telegram import (
    Bot,
    BotCommand,
    BotCommandScopeChat,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    Message,
    Update,
)
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
from ...dialogue import Answer, Context, Paragraph, Status
from ...render import telegram as render
from . import addressing, delivery
from .addressing import Place

TAKE_OVER, DISCARD = "s:+", "s:-"  # callback data, followed by the offer
UNSENT = 20  # messages that wait for a connection; more say nothing new

_log = logging.getLogger(__name__)


class Reply(Protocol):
    """A text, and the offer for its buttons if it has any."""

    @property
    def text(self) -> str:
        """What is said."""
        ...

    @property
    def offer(self) -> str | None:
        """What the buttons are about, at most 60 characters, or None."""
        ...


class Desk(Protocol):
    """What the chat needs of `staff.desk.Desk`; calls may take seconds."""

    @property
    def menu(self) -> tuple[tuple[str, str], ...]:
        """Commands and what they do."""
        ...

    @property
    def buttons(self) -> tuple[str, str]:
        """What is written on the buttons: take over, discard."""
        ...

    def command(self, name: str) -> str:
        """The answer to a command of the menu."""
        ...

    def receive(self, name: str, data: bytes) -> Reply:
        """The answer to a file."""
        ...

    def refusal(self, name: str, size: int) -> str | None:
        """Why a file need not be fetched, or None."""
        ...

    def take_over(self, offer: str) -> Reply:
        """The answer to the button; without an offer, the buttons have done."""
        ...

    def discard(self, offer: str) -> Reply:
        """The answer to the other button."""
        ...


class StaffChat:
    """The staff chats of one bot.

    Args:
        desk: Does what is asked.
        chats: Identifiers of the chats, at least one.
    """

    def __init__(self, desk: Desk, chats: Collection[int]) -> None:
        self._desk = desk
        self._chats = frozenset(chats)
        self._posting = threading.Lock()
        self._loop: asyncio.AbstractEventLoop | None = None
        self._bot: Bot | None = None
        self._unsent: list[str] = []
        self._tasks: set[asyncio.Task[None]] = set()

    def attach(self, application: Application[Any, Any, Any, Any, Any, Any]) -> None:
        """Take what comes from the staff chats; to be called before others attach."""
        ours = filters.Chat(self._chats)
        for name, _ in self._desk.menu:
            application.add_handler(
                CommandHandler(
                    name,
                    partial(self._command, name),
                    ours & filters.UpdateType.MESSAGE,
                )
            )
        file = filters.Document.ALL & filters.UpdateType.MESSAGE
        # In a group people send each other many files that are not for the bot.
        meant = filters.ChatType.PRIVATE | filters.Document.FileExtension("yaml")
        application.add_handler(MessageHandler(ours & file & meant, self._document))
        application.add_handler(_Button(self._chats, self._button))

    async def started(self, bot: Bot) -> None:
        """Show the menu in the staff chats, and send what has been posted so far."""
        with self._posting:
            self._loop, self._bot = asyncio.get_running_loop(), bot
            unsent, self._unsent = self._unsent, []
        for text in unsent:
            self._send_soon(text)
        entries = (*phrases.chat("de").MENU.items(), *self._desk.menu)
        commands = [BotCommand(name, description) for name, description in entries]
        for chat in self._chats:
            scope = BotCommandScopeChat(chat)
            show = partial(bot.set_my_commands, commands, scope=scope)
            try:
                await delivery.patiently(show)
            except TelegramError as error:
                _log.warning("The menu of a staff chat could not be set: %s", error)

    def post(self, text: str) -> None:
        """Send *text* to all staff chats, from any thread, as soon as possible."""
        with self._posting:
            if self._loop is None:
                self._unsent = [*self._unsent, text][-UNSENT:]
            elif not self._loop.is_closed():
                self._loop.call_soon_threadsafe(self._send_soon, text)

    def _send_soon(self, text: str) -> None:
        for chat in self._chats:
            place = Place(chat=chat, thread=None, asker=0, reply_to=None, language="de")
            task = asyncio.create_task(self._posted(text, place))
            self._tasks.add(task)  # the loop itself keeps no hold of a task
            task.add_done_callback(self._tasks.discard)

    async def _posted(self, text: str, place: Place) -> None:
        if self._bot is None:
            return
        try:
            await delivery.send(self._bot, place, _pages(text))
        except TelegramError as error:
            _log.warning("A staff chat could not be told: %s", error)

    async def _command(
        self, name: str, update: Update, context: ContextTypes.DEFAULT_TYPE
    ) -> None:
        text = await asyncio.to_thread(self._desk.command, name)
        if place := addressing.place(update):
            await delivery.send(context.bot, place, _pages(text))

    async def _document(
        self, update: Update, context: ContextTypes.DEFAULT_TYPE
    ) -> None:
        message = update.effective_message
        document = message.document if message else None
        place = addressing.place(update)
        if document is None or place is None:
            return
        name = document.file_name or ""
        refusal = self._desk.refusal(name, document.file_size or 0)
        if refusal:
            await delivery.send(context.bot, place, _pages(refusal))
            return
        file = await delivery.patiently(document.get_file)
        data = bytes(await delivery.patiently(file.download_as_bytearray))
        reply = await asyncio.to_thread(self._desk.receive, name, data)
        keyboard = self._keyboard(reply.offer) if reply.offer else None
        await delivery.send(context.bot, place, _pages(reply.text), keyboard)

    async def _button(self, update: Update, context: ContextTypes.DEFAULT_TYPE) -> None:
        query = update.callback_query
        if query is None or query.data is None:
            return
        done = (
            self._desk.take_over
            if query.data.startswith(TAKE_OVER)
            else self._desk.discard
        )
        offer = query.data[len(TAKE_OVER) :]
        try:
            # At once: trying a large knowledge takes longer than Telegram waits.
            await delivery.patiently(query.answer)
        except TelegramError as error:
            _log.info("A button was pressed too long ago: %s", error)
        reply = await asyncio.to_thread(done, offer)
        if place := addressing.place(update):
            await delivery.send(context.bot, place, _pages(reply.text))
        message = query.message
        shown = isinstance(message, Message) and message.reply_markup
        if reply.offer or not shown:  # an earlier press may have taken them away
            return
        try:
            await delivery.patiently(query.edit_message_reply_markup)
        except BadRequest as error:
            _log.info("The buttons stay: %s", error)  # the message is too old, say

    def _keyboard(self, offer: str) -> InlineKeyboardMarkup:
        take_over, discard = self._desk.buttons
        return InlineKeyboardMarkup(
            [
                [InlineKeyboardButton(take_over, callback_data=TAKE_OVER + offer)],
                [InlineKeyboardButton(discard, callback_data=DISCARD + offer)],
            ]
        )


class _Button(CallbackQueryHandler[Any, Any]):
    """Takes the buttons of staff chats, and leaves all others to the conversation."""

    def __init__(self, chats: frozenset[int], callback: Any) -> None:
        super().__init__(callback, pattern=r"^s:[+-]")
        self._chats = chats

    def check_update(self, update: object) -> Any:
        chat = update.effective_chat if isinstance(update, Update) else None
        if chat is None or chat.id not in self._chats:
            return None
        return super().check_update(update)


def _pages(text: str) -> list[str]:
    """Text as messages of Telegram HTML."""
    answer = Answer(
        status=Status.SMALLTALK,
        intent="staff",
        blocks=tuple(Paragraph(text=line) for line in text.split("\n\n")),
        context=Context(),
    )
    return render.messages(answer)
