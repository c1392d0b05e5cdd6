"""Gets an answer through to Telegram.

The library gives up at the first failure, and its rate limiter stops every chat when
one is told to wait. Here only the chat that must wait waits, as long as Telegram says.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable, Sequence
from datetime import timedelta
from functools import partial
from typing import TypeVar

import httpx
from telegram import Bot, InlineKeyboardMarkup, LinkPreviewOptions, ReplyParameters
from telegram.constants import ParseMode
from telegram.error import BadRequest, NetworkError, RetryAfter, TimedOut

from .addressing import Place

T = TypeVar("T")

PAUSES = (0.5, 1.0, 2.0, 4.0, 8.0)
"""Seconds before each new try: together long enough for a restart at the other end."""
MARGIN_SECONDS = 0.1  # on top of what Telegram says, which is in whole seconds

_log = logging.getLogger(__name__)


async def send(
    bot: Bot,
    place: Place,
    pages: Sequence[str],
    keyboard: InlineKeyboardMarkup | None = None,
) -> None:
    """Send the messages of one answer in order, the buttons under the last.

    Raises:
        TelegramError: If a message could not be sent for good.
    """
    reply = None
    if place.reply_to is not None:
        # The question may have been deleted meanwhile.
        reply = ReplyParameters(place.reply_to, allow_sending_without_reply=True)
    for number, page in enumerate(pages, start=1):
        message = partial(
            bot.send_message,
            place.chat,
            page,
            parse_mode=ParseMode.HTML,
            link_preview_options=LinkPreviewOptions(is_disabled=True),
            message_thread_id=place.thread,
            reply_parameters=reply if number == 1 else None,
            reply_markup=keyboard if number == len(pages) else None,
        )
        await patiently(message)


async def patiently(call: Callable[[], Awaitable[T]]) -> T:
    """Try *call* again while Telegram did not take it, or very likely did not.

    Telegram's word to wait is kept as often as it comes; the time limit of an update
    (`lanes.UPDATE_SECONDS`) ends that. Failures are met with PAUSES.

    A request that timed out after it was sent is not repeated: Telegram is slow far
    more often than it loses a message, and an answer given twice helps nobody. A
    connection that broke is repeated, because a missing answer helps less.
    """
    pauses = iter(PAUSES)
    while True:
        try:
            return await call()
        except RetryAfter as error:
            wait = seconds(error) + MARGIN_SECONDS
        except NetworkError as error:
            pause = next(pauses, None)
            if pause is None or not _worth_repeating(error):
                raise
            _log.warning("Trying again in %s s: %s", pause, error)
            wait = pause
        await asyncio.sleep(wait)


def seconds(error: RetryAfter) -> float:
    """How long Telegram says to wait. The library is changing the type."""
    wait = error.retry_after
    return wait.total_seconds() if isinstance(wait, timedelta) else float(wait)


def _worth_repeating(error: NetworkError) -> bool:
    if isinstance(error, TimedOut):
        return isinstance(error.__cause__, httpx.ConnectTimeout)
    return not isinstance(error, BadRequest)
