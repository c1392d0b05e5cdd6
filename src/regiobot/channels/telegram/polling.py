"""Fetches updates, and confirms them once they are handled.

A `getUpdates` confirms, that is deletes, all updates below its offset. The library
moves the offset before it has handled a batch, so a crash loses it. Here it is the
first update that is not handled yet: Telegram then gives out a window of a hundred
updates from there on again and again, and what is known is dropped (`lanes`).
"""

from __future__ import annotations

import asyncio
import json
import logging
import math
from contextlib import suppress
from http import HTTPStatus
from typing import Any

from telegram import Bot, Update
from telegram.constants import PollingLimit, UpdateType
from telegram.error import Conflict, InvalidToken, RetryAfter, TelegramError

from .connections import Connections
from .delivery import MARGIN_SECONDS, seconds
from .lanes import Lanes

ALLOWED_UPDATES = (
    UpdateType.MESSAGE,
    UpdateType.EDITED_MESSAGE,
    UpdateType.CALLBACK_QUERY,
    UpdateType.INLINE_QUERY,
)
POLL_SECONDS = 30  # how long Telegram keeps a request open until something happens
EMPTY_SECONDS = 0.05  # after a poll without updates: a server may answer at once
WINDOW = PollingLimit.MAX_LIMIT
LOOK_SECONDS = 0.3  # between two looks for others while a chat is waiting
STUCK_SECONDS = 15.0
"""After this, a chat no longer holds back the others when its updates, and those that
came after them, fill the window. From then on they are in memory only. A failed poll
sets the clock back: then it is the network that holds up all of them."""
STOP_SECONDS = 8.0  # Docker kills ten seconds after it asked
LONGEST_PAUSE = 10.0  # seconds between two tries while Telegram cannot be reached

_log = logging.getLogger(__name__)


class Poller:
    """Feeds the updates of *bot*, which it fetches by *request*, to *lanes*."""

    def __init__(self, bot: Bot, request: UpdatesRequest, lanes: Lanes) -> None:
        self._bot = bot
        self._request = request
        self._lanes = lanes
        self._next = 0  # identifier of the first update that is not fetched yet
        self._full = False  # whether the window showed nothing new
        self._pause = 0.0
        self._failed_at = -math.inf  # by the loop's clock

    async def announce(self) -> None:
        """Stop a webhook: Telegram refuses to be polled while one is set.

        Raises:
            TelegramError: If that fails.
        """
        await self._bot.delete_webhook()

    async def run(self) -> None:
        """Poll until cancelled.

        Raises:
            InvalidToken: If Telegram refuses the token.
        """
        while True:
            try:
                await self._round()
                self._pause = 0.0
                self._request.careful = False
            except InvalidToken:
                raise
            except RetryAfter as error:
                await asyncio.sleep(seconds(error) + MARGIN_SECONDS)
            except TelegramError as error:
                await self._rest(error)
            except Exception as error:  # whatever the library's parsers stumble over
                if self._request.careful:
                    await self._rest(error)
                self._request.careful = True

    async def finish(self) -> None:
        """Let what was fetched be handled, for STOP_SECONDS, and confirm that."""
        if not await self._lanes.settle(seconds=STOP_SECONDS):
            _log.warning("%d updates are left for the next start", len(self._lanes))
        # What is in memory only is lost now; what Telegram still has must stay there.
        if offset := self._first_open():
            with suppress(TelegramError):
                await self._bot.get_updates(
                    offset, limit=1, timeout=0, connect_timeout=1, read_timeout=1
                )
        await self._lanes.abandon()

    async def _round(self) -> None:
        updates = await self._bot.get_updates(
            self._first_open(stuck_seconds=self._patience()),
            limit=WINDOW,
            timeout=0 if len(self._lanes) else POLL_SECONDS,
            allowed_updates=ALLOWED_UPDATES,
        )
        before = len(self._lanes)
        # Identifiers restore the order in which things happened.
        for update in sorted(updates, key=lambda update: update.update_id):
            self._lanes.put(update)
            self._next = max(self._next, update.update_id + 1)
        self._full = len(updates) == WINDOW and len(self._lanes) == before
        if not updates:
            # All is confirmed. After a quiet week Telegram counts from anywhere anew.
            self._next = 0
            await asyncio.sleep(EMPTY_SECONDS)
        await self._lanes.settle(seconds=LOOK_SECONDS)

    def _patience(self) -> float | None:
        """After how many seconds a chat counts as stuck; None if none does."""
        calm = asyncio.get_running_loop().time() - self._failed_at > STUCK_SECONDS
        return STUCK_SECONDS if self._full and calm else None

    def _first_open(self, *, stuck_seconds: float | None = None) -> int:
        """The first update that is not handled, without those of stuck chats."""
        oldest = self._lanes.oldest(stuck_seconds=stuck_seconds)
        return self._next if oldest is None else oldest

    async def _rest(self, error: Exception) -> None:
        self._failed_at = asyncio.get_running_loop().time()
        self._pause = min(max(2 * self._pause, 0.5), LONGEST_PAUSE)
        reason = (
            "another program uses the same token"
            if isinstance(error, Conflict)
            else error
        )
        _log.warning("No updates (%s), trying again in %s s", reason, self._pause)
        await asyncio.sleep(self._pause)


class UpdatesRequest(Connections):
    """Fetches updates, also such as the library cannot read.

    One of those makes the whole batch fail, and it would come again for ever.

    Attributes:
        careful: Whether to look at each update, and to reduce an unreadable one to
            its identifier. That costs as much as reading them.
    """

    careful = False

    async def do_request(self, *args: Any, **kwargs: Any) -> tuple[int, bytes]:
        """As `Connections` does."""
        status, body = await super().do_request(*args, **kwargs)
        if self.careful and status == HTTPStatus.OK:
            reply = json.loads(body)
            if isinstance(reply.get("result"), list):
                reply["result"] = [readable(update) for update in reply["result"]]
                body = json.dumps(reply).encode()
        return status, body


def readable(update: dict[str, Any]) -> dict[str, Any]:
    """*update*, or only its identifier if the library cannot read it."""
    try:
        Update.de_json(update, None)
    except Exception:  # the library raises whatever its parsers stumble over
        _log.error("Update %s cannot be read and is skipped", update["update_id"])
        return {"update_id": update["update_id"]}
    return update
