"""Handles the updates of one chat in order, and different chats side by side."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable, Iterable
from functools import partial

from telegram import Update

UPDATE_SECONDS = 120.0
"""Time limit for one update. Telegram's longest usual flood wait is about a minute."""

Handle = Callable[[Update], Awaitable[None]]

_log = logging.getLogger(__name__)


class Lanes:
    """One queue a chat.

    A chat that waits (for Telegram's flood control, say) delays no other chat.
    """

    def __init__(
        self, handle: Handle, *, update_seconds: float = UPDATE_SECONDS
    ) -> None:
        self._handle = handle
        self._update_seconds = update_seconds
        self._last: dict[int | None, asyncio.Task[None]] = {}
        self._pending: set[asyncio.Task[None]] = set()

    def __len__(self) -> int:
        """How many updates are not handled yet."""
        return len(self._pending)

    def put(self, updates: Iterable[Update]) -> list[asyncio.Task[None]]:
        """Queue *updates*, each behind the earlier ones of its chat.

        Returns:
            The tasks that handle them, without those of chats that were already
            behind: who waits for the tasks is not held up by a flooded chat.
        """
        behind = {chat for chat, task in self._last.items() if not task.done()}
        added = []
        for update in updates:
            chat = update.effective_chat.id if update.effective_chat else None
            task = asyncio.create_task(self._after(self._last.get(chat), update))
            self._last[chat] = task
            self._pending.add(task)
            task.add_done_callback(self._pending.discard)
            task.add_done_callback(partial(self._leave, chat))
            if chat not in behind:
                added.append(task)
        return added

    async def settle(self, *, at_most: int = 0, seconds: float | None = None) -> None:
        """Wait until *at_most* updates are left, or *seconds* have passed."""
        try:
            async with asyncio.timeout(seconds):
                while len(self._pending) > at_most:
                    await asyncio.wait(
                        self._pending, return_when=asyncio.FIRST_COMPLETED
                    )
        except TimeoutError:
            _log.warning("%d updates are still being handled", len(self._pending))

    async def abandon(self) -> None:
        """Cancel what is not handled yet."""
        pending = list(self._pending)
        for task in pending:
            task.cancel()
        await asyncio.gather(*pending, return_exceptions=True)

    async def _after(self, earlier: asyncio.Task[None] | None, update: Update) -> None:
        if earlier:
            await asyncio.wait([earlier])
        try:
            async with asyncio.timeout(self._update_seconds):
                await self._handle(update)
        except TimeoutError:
            _log.error("Update %d took too long and was given up", update.update_id)

    def _leave(self, chat: int | None, task: asyncio.Task[None]) -> None:
        if self._last.get(chat) is task:
            del self._last[chat]
