"""Starts and stops the bot."""

from __future__ import annotations

import asyncio
import logging
import signal
import warnings
from collections.abc import Callable, Coroutine, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Any, Protocol
from zoneinfo import ZoneInfo

from telegram import Bot
from telegram.error import InvalidToken, TelegramError
from telegram.ext import AIORateLimiter, Application
from telegram.warnings import PTBDeprecationWarning

from ... import phrases
from ...errors import StateError, TokenError
from ...state import HandledUpdates, Subscriptions
from .connections import Connections
from .conversation import Assistant, Conversation, Heard
from .introduction import introduce
from .lanes import Lanes
from .outbox import Compose, Outbox
from .polling import STOP_SECONDS, Poller, UpdatesRequest
from .redaction import protect_logs
from .subscriptions import Desk, Subjects
from .webhook import Webhook, WebhookSettings

CONNECTIONS = 100  # answers under way at once: as many as updates come at once
READ_SECONDS = 20.0  # a send that timed out is repeated, so time-outs must be rare

_log = logging.getLogger(__name__)
_App = Application[Any, Any, Any, Any, Any, Any]
Beginning = Callable[[Bot], Coroutine[Any, Any, None]]
"""What is done once the bot is connected, beside its work."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TelegramSettings:
    """What the environment says about Telegram.

    Attributes:
        token: The bot's token; empty if there is none.
        api_url: Root of another Bot API server, such as ``http://127.0.0.1:8081``;
            None for Telegram's own.
        webhook: How updates arrive without polling; None for polling.
        state: Folder for what must outlive the process; None remembers nothing.
    """

    token: str = field(repr=False)
    api_url: str | None = None
    webhook: WebhookSettings | None = None
    state: Path | None = None

    def file(self, purpose: str) -> Path | None:
        """The file in the state folder that this bot keeps for *purpose*."""
        # What is stored is about one bot; the part before the colon is no secret.
        bot = self.token.strip().partition(":")[0]
        return self.state and self.state / f"{purpose}-{bot}.db"


@dataclass(frozen=True, slots=True, kw_only=True)
class Newsletter:
    """Who subscribed, and what they are told.

    Attributes:
        subjects: Knows what can be subscribed to.
        compose: Makes a letter of what happened.
    """

    subscriptions: Subscriptions
    subjects: Subjects
    compose: Compose


class Extension(Protocol):
    """What the bot does beside the conversation."""

    def attach(self, application: _App) -> None:
        """Take the updates it is for; the conversation does not see them."""
        ...

    async def started(self, bot: Bot) -> None:
        """Begin, once the bot is connected; cancelled when it stops."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Besides:
    """What the bot does besides answering.

    Attributes:
        newsletter: For those who subscribe, or None.
        extensions: They see updates before the conversation does, in this order.
        heard: Told of every typed question and its answer, or None.
    """

    newsletter: Newsletter | None = None
    extensions: Sequence[Extension] = ()
    heard: Heard | None = None


class Receiver(Protocol):
    """A way in which updates arrive."""

    async def announce(self) -> None:
        """Tell Telegram to use it."""
        ...

    async def run(self) -> None:
        """Take updates until cancelled."""
        ...

    async def finish(self) -> None:
        """Let what was taken be handled."""
        ...


def berlin_now() -> datetime:
    """The time by the clock."""
    return datetime.now(ZoneInfo("Europe/Berlin"))  # noqa: TID251 - the edge


def run(
    assistant: Assistant,
    settings: TelegramSettings,
    *,
    now: Callable[[], datetime] = berlin_now,
    besides: Besides | None = None,
) -> int:
    """Answer in Telegram until SIGINT or SIGTERM.

    A network that is down is waited for, at the start as well as later.

    Args:
        assistant: Answers.
        settings: What the environment says.
        now: The clock.
        besides: What else the bot does.

    Returns:
        The exit code, 0.

    Raises:
        TokenError: If the token is missing or Telegram refuses it. Its text is
            German, for the operator.
    """
    token = settings.token.strip()
    if not token:
        raise TokenError(phrases.chat("de").TOKEN_MISSING)
    protect_logs(token)
    # Creating `RetryAfter` warns of its own attribute; `delivery.seconds` takes both.
    warnings.filterwarnings("ignore", "(?s).*`retry_after`", PTBDeprecationWarning)
    updates = UpdatesRequest(1, read_seconds=READ_SECONDS)
    application = _application(token, settings.api_url, updates)
    besides = besides or Besides()
    conversation = Conversation(assistant, now, besides.heard)
    beside: list[Beginning] = [partial(introduce, profile=assistant.profile)]
    for extension in besides.extensions:
        extension.attach(application)
        beside.append(extension.started)
    outbox: Outbox | None = None
    if newsletter := besides.newsletter:
        subscriptions, subjects = newsletter.subscriptions, newsletter.subjects
        Desk(subscriptions, subjects, conversation).attach(application)
        outbox = Outbox(application.bot, subscriptions, newsletter.compose)
    conversation.attach(application)
    handled = _handled(settings)
    lanes = Lanes(application.process_update, handled)
    receiver: Receiver = (
        Webhook(application.bot, lanes, settings.webhook)
        if settings.webhook
        else Poller(application.bot, updates, lanes)
    )
    try:
        asyncio.run(_serve(application, receiver, beside, outbox))
    except InvalidToken:
        # The library's text and traceback quote the token.
        raise TokenError(phrases.chat("de").TOKEN_REFUSED) from None
    finally:
        handled.close()
    return 0


def _application(token: str, api_url: str | None, updates: UpdatesRequest) -> _App:
    builder = (
        Application.builder()
        .token(token)
        .updater(None)  # `polling` does its work
        .job_queue(None)
        .request(Connections(CONNECTIONS, read_seconds=READ_SECONDS))
        .get_updates_request(updates)
        # It paces groups. Bursts pass: Telegram says when it is too much (`delivery`).
        .rate_limiter(AIORateLimiter(overall_max_rate=0))
    )
    if api_url:
        root = api_url.rstrip("/")
        builder = builder.base_url(f"{root}/bot").base_file_url(f"{root}/file/bot")
    return builder.build()


def _handled(settings: TelegramSettings) -> HandledUpdates:
    """What was handled before the start, as far as it can be told."""
    try:
        return HandledUpdates(settings.file("updates"))
    except StateError as error:
        _log.warning("After a restart an answer may be repeated: %s", error)
        return HandledUpdates(None)


async def _serve(
    application: _App,
    receiver: Receiver,
    beside: Sequence[Beginning],
    outbox: Outbox | None,
) -> None:
    if outbox:
        beside = [*beside, _without_bot(outbox.run)]
    work = asyncio.create_task(_work(application, receiver, beside))
    _stop_on_signal(work)
    try:
        await work
    except asyncio.CancelledError:
        _log.info("Stopping")
        ends = [outbox.finish(seconds=STOP_SECONDS)] if outbox else []
        await asyncio.gather(receiver.finish(), *ends)
    finally:
        await application.shutdown()
        # It leaves this open when Telegram refused the token.
        await application.bot.request.shutdown()


def _without_bot(errand: Callable[[], Coroutine[Any, Any, None]]) -> Beginning:
    return lambda _: errand()


def _stop_on_signal(work: asyncio.Task[None]) -> None:
    """Let the first SIGINT or SIGTERM cancel *work*; what is under way is finished."""
    loop = asyncio.get_running_loop()
    numbers = (signal.SIGINT, signal.SIGTERM)

    def stop() -> None:
        work.cancel()
        for number in numbers:
            # A second one would cut short the end, which takes STOP_SECONDS at most.
            loop.remove_signal_handler(number)
            signal.signal(number, signal.SIG_IGN)

    with suppress(NotImplementedError):  # Windows: Ctrl+C raises KeyboardInterrupt
        for number in numbers:
            loop.add_signal_handler(number, stop)


async def _work(
    application: _App, receiver: Receiver, beside: Sequence[Beginning]
) -> None:
    """Connect, and take updates; do what is *beside* that in the background."""
    await _connect(application, receiver)
    _log.info("Answering as @%s", application.bot.username)
    errands = [asyncio.create_task(_ended(begin(application.bot))) for begin in beside]
    try:
        await receiver.run()
    finally:
        for errand in errands:
            errand.cancel()


async def _ended(errand: Coroutine[Any, Any, None]) -> None:
    """Do *errand*; if that fails, the bot goes on answering."""
    try:
        await errand
    except Exception:  # the last resort: else nobody would hear of it
        _log.exception("Something beside the answers has failed")


async def _connect(application: _App, receiver: Receiver) -> None:
    pause = 0.5
    while True:
        try:
            await application.initialize()
            await receiver.announce()
            return
        except InvalidToken:
            raise
        except TelegramError as error:
            _log.warning(
                "Telegram is out of reach (%s), trying again in %s s", error, pause
            )
            await asyncio.sleep(pause)
            pause = min(2 * pause, 30.0)
