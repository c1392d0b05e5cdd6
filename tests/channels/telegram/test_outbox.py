"""Letters to subscribers: each gets theirs, and one that cannot delays no other."""

from __future__ import annotations

import asyncio
from collections import defaultdict
from collections.abc import Iterator, Sequence
from datetime import timedelta
from typing import Any, cast

import pytest
from telegram import Bot
from telegram.error import (
    BadRequest,
    ChatMigrated,
    Forbidden,
    NetworkError,
    RetryAfter,
    TelegramError,
)

from regiobot.channels.telegram import outbox
from regiobot.channels.telegram.outbox import Outbox
from regiobot.dialogue import Answer
from regiobot.errors import StateError
from regiobot.state import Choice, Kind, Letter, Piece, Subscriptions
from tests.fakes import answer

pytestmark = pytest.mark.filterwarnings(
    "ignore::telegram.warnings.PTBDeprecationWarning"
)


class Line:
    """A bot that fails in some chats, as often as there are errors for them."""

    def __init__(self) -> None:
        self.errors: dict[int, list[TelegramError]] = defaultdict(list)
        self.sent: list[tuple[int, str]] = []

    async def send_message(self, chat: int, text: str, **_more: Any) -> None:
        await asyncio.sleep(0)
        if self.errors[chat]:
            raise self.errors[chat].pop(0)
        self.sent.append((chat, text))


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """No pauses but those of the event loop."""
    for name in ("CHAT_SECONDS", "LOOK_SECONDS"):
        monkeypatch.setattr(outbox, name, 0.001)
    monkeypatch.setattr(outbox, "PER_SECOND", 10_000.0)
    monkeypatch.setattr("regiobot.channels.telegram.delivery.FIRST_PAUSE", 0.001)
    monkeypatch.setattr("regiobot.channels.telegram.delivery.MARGIN_SECONDS", 0.001)


@pytest.fixture
def subscriptions() -> Iterator[Subscriptions]:
    """Five chats with news."""
    made = Subscriptions(None)
    for chat in range(1, 6):
        made.add(chat, "de", Choice(Kind.ALL))
    made.announce([Piece(meeting="m1", news=("added",))], b"")
    yield made
    made.close()


def compose(letter: Letter) -> Answer | None:
    """Names the meetings; there is nothing to say of the one that is gone."""
    told = [piece.meeting for piece in letter.pieces if piece.meeting != "gone"]
    return answer(" ".join(told)) if told else None


async def emptied(line: Line, subscriptions: Subscriptions) -> None:
    """Run the outbox until nothing is waiting."""
    box = Outbox(cast(Bot, line), subscriptions, compose)
    work = asyncio.create_task(box.run())
    async with asyncio.timeout(10):
        while subscriptions.waiting(limit=1):
            await asyncio.sleep(0.001)
    work.cancel()
    await box.finish(seconds=1)


async def test_everybody_gets_the_news_once(subscriptions: Subscriptions) -> None:
    line = Line()

    await emptied(line, subscriptions)

    assert sorted(line.sent) == [(chat, "m1") for chat in range(1, 6)]


async def test_what_cannot_be_sent_at_once_is_sent_later(
    subscriptions: Subscriptions,
) -> None:
    line = Line()
    line.errors[1] = [NetworkError("Bad Gateway"), RetryAfter(timedelta(seconds=0))]

    await emptied(line, subscriptions)

    assert len(line.sent) == 5
    assert line.sent[-1][0] == 1


@pytest.mark.parametrize(
    "error",
    [
        Forbidden("Forbidden: bot was blocked by the user"),
        BadRequest("Bad Request: chat not found"),
    ],
)
async def test_a_chat_that_is_gone_is_forgotten(
    subscriptions: Subscriptions, error: TelegramError
) -> None:
    line = Line()
    line.errors[1] = [error]

    await emptied(line, subscriptions)

    assert subscriptions.record(1) is None
    assert subscriptions.record(2) is not None
    assert len(line.sent) == 4


async def test_a_refused_letter_is_dropped_and_the_chat_is_kept(
    subscriptions: Subscriptions, caplog: pytest.LogCaptureFixture
) -> None:
    line = Line()
    line.errors[1] = [BadRequest("Bad Request: message is too long")]

    await emptied(line, subscriptions)

    assert subscriptions.record(1) is not None
    assert "too long" in caplog.text


async def test_a_group_that_moved_gets_the_letter_in_its_new_place(
    subscriptions: Subscriptions,
) -> None:
    line = Line()
    line.errors[1] = [ChatMigrated(-100)]

    await emptied(line, subscriptions)

    assert (-100, "m1") in line.sent
    assert subscriptions.record(1) is None


async def test_nothing_is_sent_of_what_is_gone(subscriptions: Subscriptions) -> None:
    line = Line()
    subscriptions.announce([Piece(meeting="gone", news=("added",))], b"")
    for letter in subscriptions.waiting(limit=9):
        subscriptions.sent(
            Letter(chat=letter.chat, language="de", pieces=letter.pieces[:1])
        )

    await emptied(line, subscriptions)

    assert line.sent == []


async def test_a_chat_that_cannot_be_reached_is_tried_again_later(
    subscriptions: Subscriptions, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(outbox, "LETTER_SECONDS", 0.02)
    monkeypatch.setattr(outbox, "RETRY_SECONDS", 0.05)
    line = Line()
    line.errors[1] = [RetryAfter(timedelta(seconds=60))]

    await emptied(line, subscriptions)

    assert sorted(line.sent) == [(chat, "m1") for chat in range(1, 6)]


async def test_what_cannot_be_struck_off_is_not_sent_again(
    subscriptions: Subscriptions, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(outbox, "RETRY_SECONDS", 0.01)
    strike, failures = subscriptions.sent, 50

    def sent(letter: Letter) -> None:
        nonlocal failures
        if failures:
            failures -= 1
            raise StateError(None, "database or disk is full")
        strike(letter)

    monkeypatch.setattr(subscriptions, "sent", sent)
    line = Line()

    await emptied(line, subscriptions)

    assert failures == 0
    assert sorted(line.sent) == [(chat, "m1") for chat in range(1, 6)]


async def test_an_outbox_that_cannot_be_read_is_read_later(
    subscriptions: Subscriptions, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(outbox, "RETRY_SECONDS", 0.01)
    read, failures = subscriptions.waiting, 3

    def waiting(*, limit: int, without: Sequence[int] = ()) -> list[Letter]:
        nonlocal failures
        if failures and limit > 1:  # the test itself looks for one
            failures -= 1
            raise StateError(None, "database is locked")
        return read(limit=limit, without=without)

    monkeypatch.setattr(subscriptions, "waiting", waiting)
    line = Line()

    await emptied(line, subscriptions)

    assert len(line.sent) == 5


async def test_a_letter_that_cannot_be_put_into_words_delays_no_other(
    subscriptions: Subscriptions, caplog: pytest.LogCaptureFixture
) -> None:
    def failing(letter: Letter) -> Answer | None:
        if letter.chat == 1:
            raise KeyError("m1")
        return compose(letter)

    line = Line()
    box = Outbox(cast(Bot, line), subscriptions, failing)
    work = asyncio.create_task(box.run())
    async with asyncio.timeout(10):
        while len(subscriptions.waiting(limit=9)) > 1:
            await asyncio.sleep(0.001)
    work.cancel()
    await box.finish(seconds=1)

    assert sorted(line.sent) == [(chat, "m1") for chat in range(2, 6)]
    assert caplog.text.count("could not be put into words") == 1
