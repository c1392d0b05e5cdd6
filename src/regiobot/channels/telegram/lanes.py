"""Handles each update once: those of one chat in order, different chats side by side.

Polling and the webhook both put their updates here. Telegram delivers at least once,
so what was handled before, even before a restart, is dropped here.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Protocol

from telegram import Update

from ...errors import StateError

UPDATE_SECONDS = 300.0
"""Time limit for one update. Telegram's longest usual flood wait is about a minute, and
so is a restart of its servers; an answer that comes later than this helps nobody."""

Handle = Callable[[Update], Awaitable[None]]

_log = logging.getLogger(__name__)


class Handled(Protocol):
    """Remembers which updates were handled; `state.HandledUpdates` is one."""

    def __contains__(self, number: int) -> bool:
        """Whether the update *number* was handled."""
        ...

    def add(self, number: int) -> None:
        """Remember it.

        Raises:
            StateError: If that will not outlive the process.
        """
        ...


@dataclass(eq=False, slots=True)
class _Entry:
    chat: int | None
    task: asyncio.Task[None]
    begun: float | None = None  # by the loop's clock; None while others come first


class Lanes:
    """One queue a chat.

    A chat that waits (for Telegram's flood control, say) delays no other chat.
    """

    def __init__(
        self,
        handle: Handle,
        handled: Handled,
        *,
        update_seconds: float = UPDATE_SECONDS,
    ) -> None:
        self._handle = handle
        self._handled = handled
        self._update_seconds = update_seconds
        self._last: dict[int | None, _Entry] = {}
        self._entries: dict[int, _Entry] = {}

    def __len__(self) -> int:
        """How many updates are not handled yet."""
        return len(self._entries)

    def put(self, update: Update) -> asyncio.Task[None] | None:
        """Queue *update* behind the earlier ones of its chat.

        Returns:
            The task that handles it, which may have been there already. None if it
            was handled before.
        """
        number = update.update_id
        if number in self._entries:
            return self._entries[number].task
        if number in self._handled:
            return None
        # Inline queries are asked in no chat.
        asked = update.effective_chat or update.effective_user
        chat = asked.id if asked else None
        earlier = self._last.get(chat)
        task = asyncio.create_task(
            self._after(earlier.task if earlier else None, update),
            name=f"update {number}",
        )
        entry = _Entry(chat, task)
        self._entries[number] = self._last[chat] = entry
        task.add_done_callback(lambda _: self._leave(number, entry))
        return task

    def oldest(self, *, stuck_seconds: float | None = None) -> int | None:
        """The lowest identifier that is not handled yet, or None.

        Args:
            stuck_seconds: Leave out chats whose turn has taken this long.
        """
        stuck = set() if stuck_seconds is None else self._stuck(stuck_seconds)
        return min(
            (n for n, entry in self._entries.items() if entry.chat not in stuck),
            default=None,
        )

    async def settle(self, *, seconds: float) -> bool:
        """Wait until all is handled, or *seconds* have passed; whether all is."""
        tasks = [entry.task for entry in self._entries.values()]
        if tasks:
            await asyncio.wait(tasks, timeout=seconds)
        return not self._entries

    async def abandon(self) -> None:
        """Cancel what is not handled yet."""
        tasks = [entry.task for entry in self._entries.values()]
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    async def _after(self, earlier: asyncio.Task[None] | None, update: Update) -> None:
        if earlier:
            await asyncio.wait([earlier])
        self._entries[update.update_id].begun = asyncio.get_running_loop().time()
        try:
            async with asyncio.timeout(self._update_seconds):
                await self._handle(update)
        except TimeoutError:
            _log.error("Update %d took too long and was given up", update.update_id)
        try:
            self._handled.add(update.update_id)
        except StateError as error:
            _log.warning("After a restart an answer may be repeated: %s", error)

    def _stuck(self, seconds: float) -> set[int | None]:
        now = asyncio.get_running_loop().time()
        return {
            entry.chat
            for entry in self._entries.values()
            if entry.begun is not None and now - entry.begun > seconds
        }

    def _leave(self, number: int, entry: _Entry) -> None:
        del self._entries[number]
        if self._last.get(entry.chat) is entry:
            del self._last[entry.chat]
