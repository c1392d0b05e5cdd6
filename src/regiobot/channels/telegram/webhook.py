"""Takes updates that Telegram sends, and confirms each once it is handled.

The library's own webhook confirms an update when it is queued, so a crash loses it.
Here 200 is the answer to a handled update. Whatever else happens Telegram hears no
200, and sends the update again.
"""

from __future__ import annotations

import asyncio
import hashlib
import hmac
import logging
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from aiohttp import web
from telegram import Bot, Update
from telegram.constants import WebhookLimit

from ... import phrases
from ...errors import SettingsError
from .lanes import Lanes
from .polling import ALLOWED_UPDATES, STOP_SECONDS, readable

SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"
SOCKET_MODE = 0o660  # the reverse proxy is in the group

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class WebhookSettings:
    """Where Telegram sends updates, and where they arrive behind the reverse proxy.

    Attributes:
        url: The public address.
        listen: Host and port, or the path of a unix socket.
    """

    url: str
    listen: tuple[str, int] | Path


class Webhook:
    """Feeds the updates that arrive to *lanes*."""

    def __init__(self, bot: Bot, lanes: Lanes, settings: WebhookSettings) -> None:
        self._bot = bot
        self._lanes = lanes
        self._settings = settings
        # From the token, so that it is the same after a restart and nobody sets it.
        self._secret = hashlib.sha256(f"webhook {bot.token}".encode()).hexdigest()
        self._stopping = False
        self._runner: web.AppRunner | None = None

    async def announce(self) -> None:
        """Listen, and tell Telegram where to send updates.

        Raises:
            SettingsError: If the port or the socket cannot be used.
            TelegramError: If Telegram does not take it.
        """
        if self._runner is None:
            self._runner = await self._listening()
        await self._bot.set_webhook(
            self._settings.url,
            secret_token=self._secret,
            max_connections=WebhookLimit.MAX_CONNECTIONS_LIMIT,
            allowed_updates=ALLOWED_UPDATES,
        )

    async def run(self) -> None:
        """Take updates until cancelled."""
        await asyncio.Event().wait()

    async def finish(self) -> None:
        """Let what arrived be handled, for STOP_SECONDS; Telegram repeats the rest."""
        self._stopping = True
        if not await self._lanes.settle(seconds=STOP_SECONDS):
            _log.warning("%d updates are left for the next start", len(self._lanes))
        await self._lanes.abandon()
        if self._runner:
            await self._runner.cleanup()

    async def _listening(self) -> web.AppRunner:
        application = web.Application()
        path = urlsplit(self._settings.url).path or "/"
        application.router.add_post(path, self._receive)
        runner = web.AppRunner(application, access_log=None, shutdown_timeout=1)
        await runner.setup()
        where = self._settings.listen
        try:
            if isinstance(where, Path):
                await web.UnixSite(runner, str(where)).start()
                where.chmod(SOCKET_MODE)
            else:
                await web.TCPSite(runner, *where).start()
        except OSError as error:
            await runner.cleanup()
            place = where if isinstance(where, Path) else "{}:{}".format(*where)
            text = phrases.chat("de").WEBHOOK_UNUSABLE
            raise SettingsError(text.format(place=place, reason=error)) from error
        return runner

    async def _receive(self, request: web.Request) -> web.Response:
        given = request.headers.get(SECRET_HEADER, "")
        if not hmac.compare_digest(given.encode(), self._secret.encode()):
            _log.warning("A request without the right secret was refused")
            return web.Response(status=403)
        if self._stopping:
            return web.Response(status=503)
        update = await self._update(request)
        if update is None:
            return web.Response(status=400)
        task = self._lanes.put(update)
        if task:
            # Not awaited itself: a caller that hangs up must not stop the answer.
            await asyncio.wait([task])
            if task.cancelled():
                return web.Response(status=503)
        return web.Response()

    async def _update(self, request: web.Request) -> Update | None:
        """The update in *request*; None if it is none at all."""
        try:
            content: Any = await request.json()
            if isinstance(content["update_id"], int):
                return Update.de_json(readable(content), self._bot)
        except (ValueError, LookupError, TypeError):
            pass
        _log.error("A request that holds no update was refused")
        return None
