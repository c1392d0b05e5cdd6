"""Chats in order and side by side."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest
from telegram import Chat, InlineQuery, Message, Update, User

from regiobot.channels.telegram.lanes import Handle, Lanes
from regiobot.state import HandledUpdates


def update(number: int, chat: int) -> Update:
    """An update of *chat*."""
    message = Message(
        message_id=number,
        date=None,  # type: ignore[arg-type] # lanes do not read it
        chat=Chat(id=chat, type="private"),
    )
    return Update(update_id=number, message=message)


def lanes(handle: Handle, **limits: float) -> Lanes:
    """Lanes that remember nothing of before."""
    return Lanes(handle, HandledUpdates(None), **limits)


class Door:
    """Handles updates; those of chat 1 wait until it is opened."""

    def __init__(self) -> None:
        self.opened = asyncio.Event()
        self.done: list[int] = []

    async def handle(self, update: Update) -> None:
        if update.effective_chat and update.effective_chat.id == 1:
            await self.opened.wait()
        self.done.append(update.update_id)


async def test_a_chat_is_handled_in_order_and_delays_no_other() -> None:
    door = Door()
    queue = lanes(door.handle)
    queue.put(update(1, chat=1))
    queue.put(update(2, chat=1))
    other = queue.put(update(3, chat=2))
    assert other
    await other

    assert door.done == [3]
    door.opened.set()
    assert await queue.settle(seconds=5)
    assert door.done == [3, 1, 2]
    assert len(queue) == 0


async def test_a_person_who_searches_inline_delays_no_other() -> None:
    opened = asyncio.Event()
    done: list[int] = []

    async def handle(update: Update) -> None:
        if update.update_id == 1:
            await opened.wait()
        done.append(update.update_id)

    queue = lanes(handle)
    for number, asker in ((1, 7), (2, 8)):
        user = User(asker, "A", is_bot=False)
        query = InlineQuery(str(number), user, "schubert", "")
        queue.put(Update(number, inline_query=query))
    await queue.settle(seconds=0.05)

    assert done == [2]
    opened.set()
    assert await queue.settle(seconds=5)


async def test_an_update_that_comes_again_is_handled_once() -> None:
    door = Door()
    queue = lanes(door.handle)
    first = queue.put(update(1, chat=1))

    assert queue.put(update(1, chat=1)) is first
    door.opened.set()
    await queue.settle(seconds=5)
    assert queue.put(update(1, chat=1)) is None
    assert door.done == [1]


async def test_the_oldest_of_a_stuck_chat_can_be_left_out() -> None:
    door = Door()
    queue = lanes(door.handle)
    for number, chat in ((1, 1), (2, 1), (3, 2)):
        queue.put(update(number, chat=chat))

    assert queue.oldest() == 1
    assert queue.oldest(stuck_seconds=60) == 1
    await asyncio.sleep(0)
    assert queue.oldest(stuck_seconds=-1) is None
    await queue.settle(seconds=0.01)
    assert queue.oldest() == 1
    await queue.abandon()


async def test_an_update_that_takes_too_long_is_given_up(
    caplog: pytest.LogCaptureFixture,
) -> None:
    door = Door()
    queue = lanes(door.handle, update_seconds=0.01)
    queue.put(update(1, chat=1))
    queue.put(update(2, chat=2))

    assert await queue.settle(seconds=5)

    assert door.done == [2]
    assert "Update 1 took too long" in caplog.text


async def test_what_is_abandoned_was_not_handled() -> None:
    door = Door()
    queue = lanes(door.handle)
    queue.put(update(1, chat=1))
    queue.put(update(2, chat=1))
    assert not await queue.settle(seconds=0.01)

    await queue.abandon()

    assert len(queue) == 0
    assert queue.put(update(1, chat=1)) is not None
    await queue.abandon()


async def test_a_number_that_cannot_be_written_is_told_and_costs_no_answer(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    handled = HandledUpdates(tmp_path / "updates.db")
    handled.close()  # as if the disk were gone
    door = Door()
    queue = Lanes(door.handle, handled)
    queue.put(update(1, chat=2))

    assert await queue.settle(seconds=5)

    assert door.done == [1]
    assert "may be repeated" in caplog.text
    assert queue.put(update(1, chat=2)) is None


async def test_what_comes_after_one_is_done_waits_for_the_one_before_it() -> None:
    doors = {number: asyncio.Event() for number in (1, 2, 3)}
    done: list[int] = []

    async def handle(update: Update) -> None:
        await doors[update.update_id].wait()
        done.append(update.update_id)

    queue = lanes(handle)
    first = queue.put(update(1, chat=1))
    queue.put(update(2, chat=1))
    doors[1].set()
    assert first
    await first
    queue.put(update(3, chat=1))

    doors[3].set()
    assert not await queue.settle(seconds=0.01)
    assert done == [1]
    doors[2].set()
    assert await queue.settle(seconds=5)
    assert done == [1, 2, 3]
