"""Fetches updates, and confirms them once they are handled.

The library confirms a batch before it is handled, so a crash loses it. Here the next
`getUpdates`, which confirms the batch before, waits until that batch is handled: what
was not answered comes again after a restart.
"""

from __future__ import annotations

import asyncio
import logging
from contextlib import suppress
from typing import Any

from telegram import Bot, Update
from telegram.constants import UpdateType
from telegram.error import Conflict, InvalidToken, RetryAfter, TelegramError
from telegram.request import HTTPXRequest

from .delivery import MARGIN_SECONDS, seconds
from .lanes import Lanes

ALLOWED_UPDATES = (
    UpdateType.MESSAGE,
    UpdateType.EDITED_MESSAGE,
    UpdateType.CALLBACK_QUERY,
)
POLL_SECONDS = 30  # how long Telegram keeps a request open until something happens
EMPTY_SECONDS = 0.05  # after a poll without updates: a server may answer at once
BATCH = 32
"""Updates, one a connection; at most so many are answered twice after a crash."""
BATCH_SECONDS = 3.0
"""How long the next batch waits for this one. A chat in flood control may take longer:
it then goes on in memory only, so that one flooded chat does not silence the others."""
BACKLOG = 1000  # updates in memory, beyond which even that must wait
STOP_SECONDS = 8.0  # Docker kills ten seconds after it asked
LONGEST_PAUSE = 30.0  # seconds between two tries while Telegram cannot be reached

_log = logging.getLogger(__name__)


class Poller:
    """Feeds the updates of *bot* to *lanes*."""

    def __init__(self, bot: Bot, lanes: Lanes) -> None:
        self._bot = bot
        self._lanes = lanes
        self._next = 0  # identifier of the first update that is not fetched yet
        self._pause = 0.0

    async def run(self) -> None:
        """Poll until cancelled.

        Raises:
            InvalidToken: If Telegram refuses the token.
        """
        while True:
            try:
                await self._round()
                self._pause = 0.0
            except InvalidToken:
                raise
            except RetryAfter as error:
                await asyncio.sleep(seconds(error) + MARGIN_SECONDS)
            except Exception as error:  # the loop must outlive any reply it gets
                await self._rest(error)

    async def finish(self) -> None:
        """Let what was fetched be handled, for STOP_SECONDS, and confirm it."""
        await self._lanes.settle(seconds=STOP_SECONDS)
        if len(self._lanes):
            await self._lanes.abandon()
        elif self._next:
            with suppress(TelegramError):
                await self._bot.get_updates(
                    self._next, limit=1, timeout=0, connect_timeout=1, read_timeout=1
                )

    async def _round(self) -> None:
        updates = await self._bot.get_updates(
            self._next,
            limit=BATCH,
            timeout=POLL_SECONDS,
            allowed_updates=ALLOWED_UPDATES,
        )
        if not updates:
            await asyncio.sleep(EMPTY_SECONDS)
            return
        self._next = updates[-1].update_id + 1
        tasks = self._lanes.put(updates)
        if tasks:
            await asyncio.wait(tasks, timeout=BATCH_SECONDS)
        await self._lanes.settle(at_most=BACKLOG)

    async def _rest(self, error: Exception) -> None:
        self._pause = min(max(2 * self._pause, 0.5), LONGEST_PAUSE)
        reason = (
            "another program uses the same token"
            if isinstance(error, Conflict)
            else error
        )
        _log.warning("No updates (%s), trying again in %s s", reason, self._pause)
        await asyncio.sleep(self._pause)


class UpdatesRequest(HTTPXRequest):
    """Replaces an update that the library cannot read by an empty one.

    Otherwise the whole batch fails, and comes again, for ever.
    """

    @staticmethod
    def parse_json_payload(payload: bytes) -> dict[str, Any]:
        """The reply, with an unreadable update reduced to its identifier."""
        reply = HTTPXRequest.parse_json_payload(payload)
        if isinstance(reply.get("result"), list):
            reply["result"] = [_readable(update) for update in reply["result"]]
        return reply


def _readable(update: dict[str, Any]) -> dict[str, Any]:
    try:
        Update.de_json(update, None)
    except Exception:  # the library raises whatever its parsers stumble over
        _log.error("Update %s cannot be read and is skipped", update["update_id"])
        return {"update_id": update["update_id"]}
    return update
