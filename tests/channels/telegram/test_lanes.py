"""Chats in order and side by side."""

from __future__ import annotations

import asyncio

import pytest
from telegram import Chat, Message, Update

from regiobot.channels.telegram.lanes import Lanes


def update(number: int, chat: int) -> Update:
    """An update of *chat*."""
    message = Message(
        message_id=number,
        date=None,  # type: ignore[arg-type] # lanes do not read it
        chat=Chat(id=chat, type="private"),
    )
    return Update(update_id=number, message=message)


async def test_a_chat_is_handled_in_order_and_delays_no_other() -> None:
    done: list[int] = []
    gate = asyncio.Event()

    async def handle(update: Update) -> None:
        if update.update_id == 1:
            await gate.wait()
        done.append(update.update_id)

    lanes = Lanes(handle)
    lanes.put([update(1, chat=1), update(2, chat=1), update(3, chat=2)])
    await lanes.settle(at_most=2)

    assert done == [3]
    gate.set()
    await lanes.settle()
    assert done == [3, 1, 2]
    assert len(lanes) == 0


async def test_who_waits_is_not_held_up_by_a_chat_already_behind() -> None:
    gate = asyncio.Event()

    async def handle(update: Update) -> None:
        if update.effective_chat and update.effective_chat.id == 1:
            await gate.wait()

    lanes = Lanes(handle)
    assert len(lanes.put([update(1, chat=1)])) == 1

    awaited = lanes.put([update(2, chat=1), update(3, chat=2)])

    assert len(awaited) == 1
    await asyncio.wait(awaited)
    assert len(lanes) == 2
    gate.set()
    await lanes.settle()


async def test_an_update_that_takes_too_long_is_given_up(
    caplog: pytest.LogCaptureFixture,
) -> None:
    done: list[int] = []

    async def handle(update: Update) -> None:
        if update.update_id == 1:
            await asyncio.Event().wait()
        done.append(update.update_id)

    lanes = Lanes(handle, update_seconds=0.01)
    lanes.put([update(1, chat=1), update(2, chat=1)])
    await lanes.settle()

    assert done == [2]
    assert "Update 1 took too long" in caplog.text


async def test_settling_ends_in_time_and_abandoning_cancels() -> None:
    cancelled: list[int] = []

    async def handle(update: Update) -> None:
        try:
            await asyncio.Event().wait()
        except asyncio.CancelledError:
            cancelled.append(update.update_id)
            raise

    lanes = Lanes(handle)
    lanes.put([update(1, chat=1), update(2, chat=1), update(3, chat=2)])
    await lanes.settle(seconds=0.01)
    assert len(lanes) == 3

    await lanes.abandon()

    assert sorted(cancelled) == [1, 3]  # the second was still waiting for the first
    assert len(lanes) == 0
