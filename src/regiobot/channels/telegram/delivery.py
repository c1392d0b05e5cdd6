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

from telegram import Bot, InlineKeyboardMarkup, LinkPreviewOptions, ReplyParameters
from telegram.constants import ParseMode
from telegram.error import BadRequest, NetworkError, RetryAfter

from .addressing import Place

T = TypeVar("T")

FIRST_PAUSE, LONGEST_PAUSE = 0.5, 8.0  # seconds before a new try; each twice the last
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


async def edit(
    bot: Bot,
    place: Place,
    message: int,
    page: str,
    keyboard: InlineKeyboardMarkup | None,
) -> bool:
    """Put *page* in the place of a message of ours.

    Returns:
        False if Telegram does not let it be edited (any more); then send instead.

    Raises:
        TelegramError: If Telegram could not be reached for good.
    """
    change = partial(
        bot.edit_message_text,
        page,
        place.chat,
        message,
        parse_mode=ParseMode.HTML,
        link_preview_options=LinkPreviewOptions(is_disabled=True),
        reply_markup=keyboard,
    )
    try:
        await patiently(change)
    except BadRequest as error:
        # Pressed twice: it stands there already.
        return "not modified" in str(error)
    return True


async def patiently(call: Callable[[], Awaitable[T]]) -> T:
    """Try *call* again until Telegram took it or refused it.

    What ends that is the time limit of an update (`lanes.UPDATE_SECONDS`), or of
    whoever else calls.

    A time-out or a broken connection does not tell whether the message arrived, and
    Telegram knows no key by which it could be sent once at most. It is repeated: an
    answer given twice is better than none.
    """
    pause = FIRST_PAUSE
    while True:
        try:
            return await call()
        except RetryAfter as error:
            wait = seconds(error) + MARGIN_SECONDS
        except BadRequest:
            raise  # for the library a kind of NetworkError
        except NetworkError as error:
            _log.warning("Trying again in %s s: %s", pause, error)
            wait, pause = pause, min(2 * pause, LONGEST_PAUSE)
        await asyncio.sleep(wait)


def seconds(error: RetryAfter) -> float:
    """How long Telegram says to wait. The library is changing the type."""
    wait = error.retry_after
    return wait.total_seconds() if isinstance(wait, timedelta) else float(wait)
