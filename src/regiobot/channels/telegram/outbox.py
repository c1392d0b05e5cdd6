"""Sends news to those who subscribed, within Telegram's limits.

What is to be sent stands in a file (`state.Subscriptions`) until it was sent. Here is
only what is under way: a letter a chat at a time, evenly spread, so that answers are
not held up by ten thousand letters.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable

from aiolimiter import AsyncLimiter
from telegram import Bot, InlineKeyboardButton, InlineKeyboardMarkup
from telegram.error import BadRequest, ChatMigrated, Forbidden, TelegramError

from ... import phrases
from ...dialogue import Answer
from ...errors import StateError
from ...render import telegram as render
from ...state import Letter, Subscriptions
from . import delivery
from .addressing import Place

STOP_ALL = "abo:stop"  # data of the button under every letter
PER_SECOND = 25.0
"""Letters a second. Telegram takes about 30 messages; the rest is for answers."""
UNDER_WAY = 100  # letters at once: four seconds' worth, if Telegram takes that long
LETTER_SECONDS = 300.0  # as for an update; then it goes to the end of the queue
CHAT_SECONDS = 1.0  # between two letters to one chat
LOOK_SECONDS = 1.0  # between two looks into an empty outbox; others put things there
RETRY_SECONDS = 60.0  # until what could not be sent is tried again

Compose = Callable[[Letter], Answer | None]

_log = logging.getLogger(__name__)


class Outbox:
    """Empties the outbox of *subscriptions*.

    Args:
        bot: Sends.
        subscriptions: Whose outbox.
        compose: What a letter says; None if there is nothing left to say.
    """

    def __init__(
        self, bot: Bot, subscriptions: Subscriptions, compose: Compose
    ) -> None:
        self._bot = bot
        self._subscriptions = subscriptions
        self._compose = compose
        self._pace = AsyncLimiter(1, 1 / PER_SECOND)
        self._under_way: dict[int, asyncio.Task[None]] = {}
        self._waits: set[int] = set()  # chats that Telegram could not reach just now
        self._told: dict[int, Letter] = {}  # sent, and not yet struck off

    async def run(self) -> None:
        """Send what is to be sent, until cancelled."""
        rounds = 0
        while True:
            try:
                await self._empty()
            except StateError as error:
                _log.warning("The outbox cannot be read for now: %s", error)
                await asyncio.sleep(RETRY_SECONDS)
            await asyncio.sleep(LOOK_SECONDS)
            rounds += 1
            if rounds * LOOK_SECONDS >= RETRY_SECONDS:
                rounds = 0
                self._waits.clear()

    async def finish(self, *, seconds: float) -> None:
        """Let what is under way be sent; the rest stays in the outbox."""
        tasks = list(self._under_way.values())
        if tasks:
            await asyncio.wait(tasks, timeout=seconds)
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    async def _empty(self) -> None:
        while True:
            busy = [*self._under_way, *self._waits]
            free = UNDER_WAY - len(self._under_way)
            letters = self._subscriptions.waiting(limit=free, without=busy)
            for letter in letters:
                await self._pace.acquire()
                self._post(letter)
            if not letters and not self._under_way:
                return
            if self._under_way and (not letters or len(self._under_way) >= UNDER_WAY):
                await asyncio.wait(
                    self._under_way.values(), return_when=asyncio.FIRST_COMPLETED
                )

    def _post(self, letter: Letter) -> None:
        task = asyncio.create_task(self._deliver(letter), name=f"letter {letter.chat}")
        self._under_way[letter.chat] = task
        task.add_done_callback(lambda _: self._under_way.pop(letter.chat, None))

    async def _deliver(self, letter: Letter) -> None:
        """Send one letter, and strike it off."""
        try:
            await self._settle(letter)
        except (TelegramError, TimeoutError, StateError) as error:
            _log.warning("News could not be sent for now: %s", error)
            self._waits.add(letter.chat)
        except Exception:  # the last resort: the others are to get their news
            _log.exception("News could not be put into words")
            self._waits.add(letter.chat)

    async def _settle(self, letter: Letter) -> None:
        try:
            # What could not be struck off, of a full disk say, is not sent again.
            if self._told.get(letter.chat) != letter:
                async with asyncio.timeout(LETTER_SECONDS):
                    await self._send(letter)
                self._told[letter.chat] = letter
            self._subscriptions.sent(letter)
            del self._told[letter.chat]
            await asyncio.sleep(CHAT_SECONDS)
        except ChatMigrated as error:
            self._subscriptions.move(letter.chat, error.new_chat_id)
        except Forbidden:
            # Blocked, thrown out of the group, or an account that is gone.
            self._subscriptions.forget(letter.chat)
        except BadRequest as error:
            if "chat not found" in str(error).casefold():
                self._subscriptions.forget(letter.chat)
            else:
                _log.error("News that Telegram refuses are dropped: %s", error)
                self._subscriptions.sent(letter)

    async def _send(self, letter: Letter) -> None:
        answer = self._compose(letter)
        if answer is None:
            return
        place = Place(
            chat=letter.chat,
            thread=None,
            asker=letter.chat,
            reply_to=None,
            language=letter.language,
        )
        label = phrases.subscriptions(answer.language).UNSUBSCRIBE
        button = InlineKeyboardButton(label, callback_data=STOP_ALL)
        keyboard = InlineKeyboardMarkup([[button]])
        await delivery.send(self._bot, place, render.messages(answer), keyboard)
