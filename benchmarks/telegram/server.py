"""A Bot API server that costs as little as possible, in a process of its own.

``/load`` makes updates, each of a chat of its own, and returns once all are answered:
when each could be had, and when its answer came.
"""

from __future__ import annotations

import asyncio
import itertools
import sys
import time
from collections import deque
from contextlib import suppress
from typing import Any

import aiohttp
from aiohttp import web

Json = dict[str, Any]
STALLED_SECONDS = 10.0  # without an answer
BOT = {"id": 1, "is_bot": True, "first_name": "Bot", "username": "LoadTestBot"}


class Server:
    """Telegram's side of one bot."""

    def __init__(self) -> None:
        self._pending: deque[Json] = deque()
        self._numbers = itertools.count(1000)
        self._arrived = asyncio.Event()
        self._answered = asyncio.Event()
        self._made: dict[int, float] = {}
        self._answers: dict[int, float] = {}
        self._expected = 0
        self._reply_seconds = 0.0
        self._webhook: Json | None = None
        self._ready = asyncio.Event()

    async def call(self, request: web.Request) -> web.Response:
        """A method of the Bot API."""
        form = await request.post()
        method = request.match_info["method"]
        result: Any = True
        if method == "getUpdates":
            result = await self._updates(form)
        elif method == "sendMessage":
            result = await self._message(int(str(form["chat_id"])))
        elif method == "getMe":
            result = BOT
        elif method == "setWebhook":
            self._webhook = {key: str(value) for key, value in form.items()}
            at_once = int(self._webhook.get("max_connections", 40))
            self._free = asyncio.Semaphore(at_once)
            self._session = aiohttp.ClientSession(
                connector=aiohttp.TCPConnector(limit=at_once)
            )
            self._ready.set()
        return web.json_response({"ok": True, "result": result})

    async def ready(self, _request: web.Request) -> web.Response:
        """Wait until the bot takes updates."""
        await self._ready.wait()
        return web.json_response({})

    async def load(self, request: web.Request) -> web.Response:
        """Make updates, and wait until all are answered."""
        job = await request.json()
        self._reply_seconds = job["reply_seconds"]
        self._expected = len(job["texts"])
        self._made, self._answers = {}, {}
        self._answered.clear()
        pushes: list[asyncio.Task[None]] = []
        for number, text in enumerate(job["texts"]):
            update = self._update(text)
            self._made[update["message"]["chat"]["id"]] = time.monotonic()
            if self._webhook:
                pushes.append(asyncio.create_task(self._push(update)))
            else:
                self._pending.append(update)
                self._arrived.set()
            if job["rate"] and number + 1 < len(job["texts"]):
                await asyncio.sleep(1 / job["rate"])
        known = -1
        while len(self._answers) > known and not self._answered.is_set():
            known = len(self._answers)  # a bot that loses one must not be waited for
            with suppress(TimeoutError):
                await asyncio.wait_for(self._answered.wait(), STALLED_SECONDS)
        await asyncio.gather(*pushes)
        answered = [chat for chat in self._made if chat in self._answers]
        return web.json_response(
            {
                "made": [self._made[chat] for chat in answered],
                "answers": [self._answers[chat] for chat in answered],
            }
        )

    def _update(self, text: str) -> Json:
        number = next(self._numbers)
        person = {"id": number, "is_bot": False, "first_name": "Erika"}
        return {
            "update_id": number,
            "message": {
                "message_id": number,
                "date": int(time.time()),
                "chat": {"id": number, "type": "private", "first_name": "Erika"},
                "from": person,
                "text": text,
            },
        }

    async def _updates(self, form: Any) -> list[Json]:
        self._ready.set()
        offset, limit = int(form.get("offset", 0)), int(form.get("limit", 100))
        while self._pending and self._pending[0]["update_id"] < offset:
            self._pending.popleft()
        if not self._pending:
            self._arrived.clear()
            try:
                timeout = float(form.get("timeout", 0))
                await asyncio.wait_for(self._arrived.wait(), timeout)
            except TimeoutError:
                return []
        return list(itertools.islice(self._pending, limit))

    async def _message(self, chat: int) -> Json:
        if self._reply_seconds:
            await asyncio.sleep(self._reply_seconds)
        if chat in self._made:  # an answer may be of two messages
            self._answers.setdefault(chat, time.monotonic())
        if len(self._answers) >= self._expected:
            self._answered.set()
        return {
            "message_id": next(self._numbers),
            "date": 1,
            "chat": {"id": chat, "type": "private", "first_name": "Erika"},
            "text": "x",
        }

    async def _push(self, update: Json) -> None:
        """Send one update to the webhook, at most so many at once as it takes."""
        webhook = self._webhook or {}
        headers = {"X-Telegram-Bot-Api-Secret-Token": webhook.get("secret_token", "")}
        async with self._free:
            while True:
                post = self._session.post(webhook["url"], json=update, headers=headers)
                try:
                    async with post as reply:
                        reply.raise_for_status()
                        return
                except aiohttp.ClientError:
                    await asyncio.sleep(0.05)  # it does not listen yet


async def main() -> None:
    """Serve until killed; the port is printed."""
    server = Server()
    application = web.Application(client_max_size=2**26)
    application.router.add_post("/load", server.load)
    application.router.add_get("/ready", server.ready)
    application.router.add_post("/bot{token}/{method}", server.call)
    runner = web.AppRunner(application, access_log=None)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0, backlog=1024).start()
    print(runner.addresses[0][1], flush=True)
    await asyncio.Event().wait()


if __name__ == "__main__":
    asyncio.run(main())
    sys.exit()
