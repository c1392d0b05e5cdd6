"""Which failures are met with another try."""

from __future__ import annotations

import asyncio
from datetime import timedelta

import pytest
from telegram.error import (
    BadRequest,
    Forbidden,
    NetworkError,
    RetryAfter,
    TelegramError,
    TimedOut,
)

from regiobot.channels.telegram import delivery


class Line:
    """A line that fails with *errors* in turn, then works."""

    def __init__(self, *errors: TelegramError) -> None:
        self.errors = list(errors)
        self.tries = 0

    async def call(self) -> str:
        self.tries += 1
        if self.errors:
            raise self.errors.pop(0)
        return "sent"


@pytest.fixture
def waits(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """The seconds that were waited, without waiting them."""
    waited: list[float] = []

    async def sleep(seconds: float) -> None:
        waited.append(seconds)

    monkeypatch.setattr(asyncio, "sleep", sleep)
    return waited


@pytest.mark.parametrize(
    "error",
    [NetworkError("Bad Gateway"), NetworkError("ClientOSError: "), TimedOut()],
)
async def test_failure_is_met_with_growing_pauses(
    waits: list[float], error: NetworkError
) -> None:
    line = Line(*[error] * 7)

    assert await delivery.patiently(line.call) == "sent"
    assert waits == [0.5, 1, 2, 4, 8, 8, 8]


@pytest.mark.parametrize(
    "error", [BadRequest("chat not found"), Forbidden("bot was blocked")]
)
async def test_what_was_refused_is_not_repeated(
    waits: list[float], error: TelegramError
) -> None:
    line = Line(error)

    with pytest.raises(type(error)):
        await delivery.patiently(line.call)

    assert (line.tries, waits) == (1, [])


@pytest.mark.filterwarnings("ignore::telegram.warnings.PTBDeprecationWarning")
async def test_flood_wait_is_kept_as_often_as_it_comes(waits: list[float]) -> None:
    line = Line(*[RetryAfter(timedelta(seconds=7))] * 20)

    assert await delivery.patiently(line.call) == "sent"
    assert waits == [7.1] * 20
