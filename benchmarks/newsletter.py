"""``python -m benchmarks.newsletter``: one change, ten thousand subscribers.

A server on the loopback keeps Telegram's limits: so many messages a second for all
chats, one a second for a chat, 20 a minute for a group; who exceeds them is told to
wait. Some chats have blocked the bot, some messages meet a gateway error, and the
sender is killed while it sends. What arrived is counted.
"""

from __future__ import annotations

import argparse
import asyncio
import random
import sys
import tempfile
import time
from collections import Counter
from datetime import datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from aiohttp import web

from regiobot import knowledge
from regiobot.assistant import Assistant
from regiobot.channels.telegram.outbox import PER_SECOND
from regiobot.state import Choice, Kind, Piece, Subscriptions
from tests.botapi.limits import FloodControl

ROOT = Path(__file__).parents[1]
TOKEN = "123456789:AAH-a_loopback_token_of_thirty-five"
TELEGRAM = 30.0  # messages a second for all chats
REPLY_SECONDS = 0.05
GROUPS, BLOCKED, BROKEN = 0.02, 0.03, 0.01  # shares of chats, and of messages


class Server:
    """Telegram, for a bot that sends."""

    def __init__(self, scale: float, blocked: set[int]) -> None:
        self._all = FloodControl(rate=TELEGRAM * scale, burst=round(TELEGRAM * scale))
        self._each = FloodControl(rate=1 * scale, burst=1, group_rate=20 / 60 * scale)
        self._blocked = blocked
        self._chance = random.Random(1)
        self.arrived: Counter[int] = Counter()
        self.statuses: Counter[int] = Counter()

    async def call(self, request: web.Request) -> web.Response:
        """A method of the Bot API."""
        form = await request.post()
        if request.match_info["method"] != "sendMessage":
            me = {"id": 1, "is_bot": True, "first_name": "B", "username": "LoadBot"}
            return web.json_response({"ok": True, "result": me})
        await asyncio.sleep(REPLY_SECONDS)
        status, body = self._message(str(form["chat_id"]))
        self.statuses[status] += 1
        return web.json_response({"ok": status == 200, **body}, status=status)

    def _message(self, chat: str) -> tuple[int, dict[str, Any]]:
        if int(chat) in self._blocked:
            text = "Forbidden: bot was blocked by the user"
            return 403, {"error_code": 403, "description": text}
        for limit, place in ((self._all, "0"), (self._each, chat)):
            if trouble := limit("sendMessage", {"chat_id": place}):
                wait = {"retry_after": trouble.retry_after}
                return 429, {"description": trouble.description, "parameters": wait}
        if self._chance.random() < BROKEN:
            return 502, {"description": "Bad Gateway"}
        self.arrived[int(chat)] += 1
        private = {"id": int(chat), "type": "private", "first_name": "E"}
        return 200, {
            "result": {"message_id": 1, "date": 1, "chat": private, "text": "x"}
        }


async def send(url: str, path: Path, rate: float) -> None:
    """Empty the outbox; runs in a process of its own until it is killed."""
    from telegram.ext import AIORateLimiter, ExtBot

    from regiobot.channels.telegram import application, outbox
    from regiobot.channels.telegram.connections import Connections

    outbox.PER_SECOND = rate
    request = Connections(application.CONNECTIONS, read_seconds=20)
    pace = AIORateLimiter(overall_max_rate=0)
    bot = ExtBot(TOKEN, base_url=f"{url}/bot", request=request, rate_limiter=pace)
    await bot.initialize()
    assistant = Assistant.open(ROOT / "knowledge")
    now = datetime.now(ZoneInfo("Europe/Berlin"))
    box = outbox.Outbox(
        bot, Subscriptions(path), lambda letter: assistant.letter(letter, now=now)
    )
    await box.run()


def _subscribe(path: Path, count: int) -> tuple[set[int], set[int]]:
    """Fill the file; all chats, and those that have blocked the bot meanwhile."""
    chance = random.Random(2)
    base = knowledge.load(ROOT / "knowledge")
    meeting = base.meetings[-1]
    subscriptions = Subscriptions(path)
    chats = {
        -number if chance.random() < GROUPS else number
        for number in range(1000, 1000 + count)
    }
    for chat in chats:
        subscriptions.add(chat, "de", Choice(Kind.ALL))
    began = time.perf_counter()
    piece = Piece(meeting=meeting.id, news=("added",), concerns=frozenset())
    subscriptions.announce([piece], b"")
    print(f"Put into the outbox in {time.perf_counter() - began:.2f} s", flush=True)
    subscriptions.close()
    return chats, {chat for chat in chats if chance.random() < BLOCKED}


async def _measure(count: int, kills: int, scale: float) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "subscriptions.db"
        chats, blocked = _subscribe(path, count)
        server = Server(scale, blocked)
        application = web.Application()
        application.router.add_post("/bot{token}/{method}", server.call)
        runner = web.AppRunner(application, access_log=None)
        await runner.setup()
        await web.TCPSite(runner, "127.0.0.1", 0).start()
        url = f"http://127.0.0.1:{runner.addresses[0][1]}"
        command = [sys.executable, "-m", "benchmarks.newsletter", "--send"]
        command += [url, str(path), str(PER_SECOND * scale)]
        began = time.monotonic()
        reading = Subscriptions(path)
        goals = [len(chats) * n // (kills + 1) for n in range(1, kills + 1)]
        for goal in [*goals, None]:
            await _sent(command, server, goal, reading)
        seconds = time.monotonic() - began
        left = {chat for chat in blocked if reading.record(chat)}
        reading.close()
        await runner.cleanup()
    wanted = chats - blocked
    doubled = sum(n - 1 for n in server.arrived.values())
    print(
        "| subscribers | lost | doubled | blocked, forgotten | 429 | 502 | kills | s |"
    )
    print("| ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |")
    print(
        f"| {len(chats)} | {len(wanted - set(server.arrived))} | {doubled} "
        f"| {len(blocked)}, {len(blocked - left)} | {server.statuses[429]} "
        f"| {server.statuses[502]} | {kills} | {seconds:.0f} |"
    )


async def _sent(
    command: list[str], server: Server, goal: int | None, reading: Subscriptions
) -> None:
    """Let a process send until *goal* messages have arrived, or all; then kill it."""
    sender = await asyncio.create_subprocess_exec(*command, cwd=ROOT)
    while True:
        await asyncio.sleep(0.05)
        if goal is None and not reading.waiting(limit=1):
            break
        if goal is not None and server.arrived.total() >= goal:
            break
    sender.kill()
    await sender.wait()


def main() -> None:
    """Measure, or be the process that sends."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--subscribers", type=int, default=10_000)
    parser.add_argument("--kills", type=int, default=3)
    parser.add_argument(
        "--scale", type=float, default=1.0, help="all limits times this"
    )
    parser.add_argument("--send", nargs=3, metavar=("URL", "FILE", "RATE"))
    given = parser.parse_args()
    if given.send:
        url, path, rate = given.send
        asyncio.run(send(url, Path(path), float(rate)))
    else:
        asyncio.run(_measure(given.subscribers, given.kills, given.scale))


if __name__ == "__main__":
    main()
