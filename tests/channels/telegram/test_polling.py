"""From where on updates are fetched: nothing is confirmed that is not handled."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any, cast

import pytest
from telegram import Bot, Chat, Message, Update
from telegram.error import NetworkError

from regiobot.channels.telegram import polling
from regiobot.channels.telegram.lanes import Lanes
from regiobot.channels.telegram.polling import WINDOW, Poller, UpdatesRequest
from regiobot.state import HandledUpdates


class Telegram:
    """Holds updates of chats, and gives out a window of them."""

    def __init__(self, *chats: int) -> None:
        self.chats = dict(enumerate(chats, start=1000))
        self.offsets: list[int] = []
        self.failures = 0
        self.polled = asyncio.Event()

    async def get_updates(self, offset: int, **_more: Any) -> tuple[Update, ...]:
        await asyncio.sleep(0)
        self.polled.set()
        if self.failures:
            self.failures -= 1
            raise NetworkError("Bad Gateway")
        self.offsets.append(offset)
        self.chats = {n: chat for n, chat in self.chats.items() if n >= offset}
        return tuple(update(*item) for item in list(self.chats.items())[:WINDOW])

    async def polls(self, count: int) -> None:
        """Wait for so many more."""
        seen = len(self.offsets)
        async with asyncio.timeout(60):
            while len(self.offsets) < seen + count:
                await asyncio.sleep(0.001)


def update(number: int, chat: int) -> Update:
    """An update of *chat*."""
    message = Message(
        message_id=number,
        date=None,  # type: ignore[arg-type] # nobody reads it
        chat=Chat(id=chat, type="private"),
    )
    return Update(update_id=number, message=message)


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """Short looks and pauses."""
    monkeypatch.setattr(polling, "LOOK_SECONDS", 0.005)
    monkeypatch.setattr(polling, "EMPTY_SECONDS", 0.005)
    monkeypatch.setattr(polling, "LONGEST_PAUSE", 0.005)


async def polled(
    telegram: Telegram, flooded: set[int], until: Callable[[list[int]], bool]
) -> list[int]:
    """What is handled while *flooded* chats wait for ever, until that suffices."""
    handled: list[int] = []

    async def handle(update: Update) -> None:
        if update.effective_chat and update.effective_chat.id in flooded:
            await asyncio.Event().wait()
        handled.append(update.update_id)

    lanes = Lanes(handle, HandledUpdates(None))
    request = UpdatesRequest(1, read_seconds=1)
    poller = Poller(cast(Bot, telegram), request, lanes)
    work = asyncio.create_task(poller.run())
    async with asyncio.timeout(10):
        while not until(handled):
            telegram.polled.clear()
            await telegram.polled.wait()
    work.cancel()
    await asyncio.gather(work, return_exceptions=True)
    await lanes.abandon()
    return handled


async def test_what_waits_is_never_confirmed_and_others_are_answered() -> None:
    telegram = Telegram(1, 2, 1, 3)

    handled = await polled(telegram, {1}, lambda done: len(done) == 2)

    assert handled == [1001, 1003]
    assert max(telegram.offsets) <= 1000
    assert len(telegram.chats) == 4


async def test_all_that_is_handled_is_confirmed() -> None:
    telegram = Telegram(1, 2, 1, 3)

    await polled(telegram, set(), lambda _: not telegram.chats)

    assert telegram.offsets[0] == 0
    assert max(telegram.offsets) == 1004  # at once, or in steps on a loaded machine


async def test_a_stuck_chat_that_fills_the_window_is_passed(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(polling, "STUCK_SECONDS", 0.03)
    telegram = Telegram(*[1] * WINDOW, 2)

    handled = await polled(telegram, {1}, bool)

    assert handled == [1000 + WINDOW]


async def test_after_an_outage_nobody_counts_as_stuck(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    # So long that it makes no difference if the machine stands still for a while.
    monkeypatch.setattr(polling, "STUCK_SECONDS", 1e9)
    telegram = Telegram(*[1] * WINDOW, 2)
    lanes = Lanes(_never, HandledUpdates(None))
    poller = Poller(cast(Bot, telegram), UpdatesRequest(1, read_seconds=1), lanes)
    work = asyncio.create_task(poller.run())
    await telegram.polls(3)
    telegram.failures = 1
    while telegram.failures:
        await asyncio.sleep(0.001)
    for entry in lanes._entries.values():
        if entry.begun is not None:
            entry.begun -= 2 * polling.STUCK_SECONDS
    await telegram.polls(3)
    work.cancel()
    await asyncio.gather(work, return_exceptions=True)
    await lanes.abandon()

    assert set(telegram.offsets) == {0, 1000}


async def test_an_end_confirms_nothing_of_a_stuck_chat(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(polling, "STUCK_SECONDS", -1.0)
    monkeypatch.setattr(polling, "STOP_SECONDS", 0.01)
    telegram = Telegram(*[1] * WINDOW, 2)
    lanes = Lanes(_never, HandledUpdates(None))
    poller = Poller(cast(Bot, telegram), UpdatesRequest(1, read_seconds=1), lanes)
    for _ in range(2):  # from the second on it counts as stuck
        await poller._round()

    await poller.finish()

    assert telegram.offsets == [0, 1000, 1000]


async def _never(_update: Update) -> None:
    await asyncio.Event().wait()
