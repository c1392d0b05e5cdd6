"""A Bot API server on the loopback, with Telegram's delivery rules.

It keeps updates until `getUpdates` confirms them with a higher offset, gives them out
in batches, ends an older poll when a newer one comes, knows its chats, messages and
queries (`chats`), and refuses in Telegram's words what Telegram would refuse. Troubles
(a flood wait, a gateway error, a dropped connection) are ordered by the test.
"""

from __future__ import annotations

import json
import socket
import threading
import time
from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qsl

from aiogram.types import Update

from .chats import BOT, Chats, Json
from .files import TOKEN, Files
from .judge import Refused, arguments

__all__ = ["BOT", "PATIENCE_SECONDS", "TOKEN", "BotApi", "Call", "Json", "Trouble"]

PATIENCE_SECONDS = 20.0  # a condition that takes longer fails the test


@dataclass(frozen=True)
class Call:
    """One call that the bot made.

    Attributes:
        error: Telegram's description if it was refused, or empty.
        result: What was returned.
    """

    method: str
    arguments: Json
    error: str = ""
    result: Any = None
    at: float = field(default_factory=time.monotonic)


@dataclass(frozen=True)
class Trouble:
    """A reply that is no answer; status 0 breaks the connection without one.

    Attributes:
        taken: True if the call has its effect all the same.
        delay_seconds: How long the reply takes.
    """

    status: int = 0
    description: str = ""
    retry_after: int | None = None
    taken: bool = False
    delay_seconds: float = 0.0


class BotApi(Chats, Files):
    """The server. Use it as a context manager, or `listen` later.

    Attributes:
        fate: Asked for the trouble that a call of a method, with these raw arguments,
            meets, if none was ordered.
        reply_seconds: How long every reply but that of a poll takes.
        batch: What a poll gives out instead of the updates that it should.
    """

    fate: Callable[[str, dict[str, str]], Trouble | None]
    batch: Callable[[list[Json]], list[Json]]

    def __init__(self) -> None:
        super().__init__()
        self._changed = threading.Condition()
        self._pending: list[Json] = []
        self._next_update = 1000
        self.polls = 0
        self._allowed: list[str] | None = None
        self._troubles: dict[str, list[Trouble]] = defaultdict(list)
        self.calls: list[Call] = []
        self.violations: list[str] = []
        self.confirmed = 0
        self.webhook: Json | None = None
        self.fate = lambda _method, _form: None
        self.batch = lambda updates: updates
        self.reply_seconds = 0.0
        self._http = _Http(("127.0.0.1", 0), self._handler(), bind_and_activate=False)
        self._http.server_bind()  # the port is ours; connections are refused so far
        self._thread: threading.Thread | None = None

    @property
    def url(self) -> str:
        """The root to put into REGIOBOT_API_URL."""
        return f"http://127.0.0.1:{self._http.server_address[1]}"

    def listen(self) -> None:
        """Begin to take connections."""
        self._http.server_activate()
        self._thread = threading.Thread(target=self._http.serve_forever, args=(0.02,))
        self._thread.start()

    def close(self) -> None:
        """Stop, and end every poll."""
        with self._changed:
            self.polls += 1
            self._changed.notify_all()
        if self._thread:
            self._http.shutdown()
            self._thread.join()
        self._http.server_close()

    def __enter__(self) -> BotApi:
        self.listen()
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def deliver(self, content: Json, *, genuine: bool = True) -> int:
        """Queue an update; its identifier is returned.

        Args:
            content: The update without its identifier.
            genuine: Whether Telegram could send it; then aiogram must understand it.
        """
        with self._changed:
            update = {"update_id": self._next_update, **content}
            if genuine:
                Update.model_validate(update)
            self._next_update += 1
            self._pending.append(update)
            self._changed.notify_all()
            return int(update["update_id"])

    def confirm(self, number: int) -> None:
        """Forget the update *number*, as a webhook that took it has it."""
        with self._changed:
            self._pending = [u for u in self._pending if u["update_id"] != number]
            self.confirmed = max(self.confirmed, number)
            self._changed.notify_all()

    def waiting(self) -> list[Json]:
        """The updates that are not confirmed, oldest first."""
        with self._changed:
            return list(self._pending)

    def message_id(self) -> int:
        """The next message's identifier."""
        with self._changed:
            self._next_message += 1
            return self._next_message

    def trouble(self, method: str, *troubles: Trouble) -> None:
        """Answer the next calls of *method* with *troubles*, one each."""
        with self._changed:
            self._troubles[method].extend(troubles)

    def pause(self) -> None:
        """Let a moment pass, or less if something happens here."""
        with self._changed:
            self._changed.wait(0.05)

    def wait(self, condition: Callable[[], Any], what: str) -> Any:
        """Wait until *condition* is truthy, and return its value."""
        with self._changed:
            if not self._changed.wait_for(condition, PATIENCE_SECONDS):
                made = [
                    (c.method, c.arguments.get("text"), c.error) for c in self.calls
                ]
                raise AssertionError(f"waited in vain for {what}; calls: {made[-20:]}")
            return condition()

    def made(self, method: str) -> list[Call]:
        """The calls of *method*, refused ones included."""
        return [call for call in self.calls if call.method == method]

    def sent(self, chat: int) -> list[Json]:
        """The messages that the bot has sent to *chat*, in order."""
        return [
            call.result
            for call in self.made("sendMessage")
            if not call.error and call.arguments["chat_id"] == chat
        ]

    def troubled(self, method: str) -> bool:
        """Whether *method* has troubles ahead."""
        return bool(self._troubles[method])

    def settled(self) -> bool:
        """Whether every update is confirmed."""
        return not self._pending

    def reply(
        self, token: str, method: str, form: dict[str, str]
    ) -> tuple[int, Json] | None:
        """Status and body for a call, or None to break the connection."""
        if token != TOKEN:
            return _refusal(401, "Unauthorized")
        with self._changed:
            ordered = self._troubles[method]
            trouble = ordered.pop(0) if ordered else self.fate(method, form)
            if trouble and not trouble.taken:
                error = trouble.description or "broken"
                self.calls.append(Call(method, dict(form), error))
                self._changed.notify_all()
                answer = _troubled(trouble)
            else:
                answer = self._answer(method, form)
                answer = _troubled(trouble) if trouble else answer
        if method != "getUpdates":
            time.sleep(self.reply_seconds)
        if trouble:
            time.sleep(trouble.delay_seconds)
        return answer

    def _answer(self, method: str, form: dict[str, str]) -> tuple[int, Json] | None:
        given: Json = dict(form)
        try:
            given = arguments(method, form)
            result = getattr(self, f"_{method}")(given)
        except Refused as error:
            self.calls.append(Call(method, given, str(error)))
            self.violations.append(f"{method}: {error}")
            self._changed.notify_all()
            return _refusal(400, str(error))
        except ConnectionAbortedError as error:
            return _refusal(409, str(error))
        self.calls.append(Call(method, given, result=result))
        self._changed.notify_all()
        return 200, {"ok": True, "result": result}

    def _deleteWebhook(self, _given: Json) -> bool:
        self.webhook = None
        return True

    def _setWebhook(self, given: Json) -> bool:
        self.webhook = given
        return True

    def _getUpdates(self, given: Json) -> list[Json]:
        if self.webhook:
            raise ConnectionAbortedError(
                "Conflict: can't use getUpdates method while webhook is active; "
                "use deleteWebhook to delete the webhook first"
            )
        self.polls += 1
        poll = self.polls
        self._changed.notify_all()
        if offset := given.get("offset", 0):
            self.confirmed = max(self.confirmed, offset - 1)
            self._pending = [u for u in self._pending if u["update_id"] >= offset]
            self._changed.notify_all()
        if "allowed_updates" in given:
            self._allowed = given["allowed_updates"]
        self._changed.wait_for(
            lambda: self.polls != poll or self._wanted(),
            timeout=given.get("timeout", 0),
        )
        if self.polls != poll:
            raise ConnectionAbortedError(
                "Conflict: terminated by other getUpdates request; "
                "make sure that only one bot instance is running"
            )
        return self.batch(self._wanted()[: min(given.get("limit", 100), 100)])

    def _wanted(self) -> list[Json]:
        allowed = self._allowed
        self._pending = [
            u
            for u in self._pending
            if not allowed or len(u) == 1 or u.keys() & set(allowed)
        ]
        return self._pending

    def _handler(self) -> type[BaseHTTPRequestHandler]:
        api = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"
            disable_nagle_algorithm = True

            def do_POST(self) -> None:
                length = int(self.headers.get("Content-Length", 0))
                body = self.rfile.read(length)
                if len(body) < length:
                    raise ConnectionError("the bot was killed while it wrote")
                form = dict(parse_qsl(body.decode(), keep_blank_values=True))
                _, bot, method = self.path.split("/")
                answer = api.reply(bot.removeprefix("bot"), method, form)
                if answer is None:
                    self.close_connection = True
                    self.connection.shutdown(socket.SHUT_RDWR)
                    return
                status, reply = answer
                payload = json.dumps(reply).encode()
                self.send_response(status)
                self.send_header("Content-Type", "application/json")
                self.send_header("Content-Length", str(len(payload)))
                self.end_headers()
                self.wfile.write(payload)

            def do_GET(self) -> None:
                data = api.downloaded(self.path)
                self.send_response(404 if data is None else 200)
                self.send_header("Content-Length", str(len(data or b"")))
                self.end_headers()
                self.wfile.write(data or b"")

            def handle(self) -> None:
                try:
                    super().handle()
                except ConnectionError:
                    pass  # the bot was killed, or gave up a poll
                except Exception as error:
                    api.violations.append(f"the server failed: {error!r}")
                    raise

            def log_message(self, *_: object) -> None:
                pass

        return Handler


class _Http(ThreadingHTTPServer):
    daemon_threads = True
    request_queue_size = 128  # a bot opens many connections at once


def _troubled(trouble: Trouble) -> tuple[int, Json] | None:
    if trouble.status == 0:
        return None
    status, body = _refusal(trouble.status, trouble.description)
    if trouble.retry_after is not None:
        body["parameters"] = {"retry_after": trouble.retry_after}
    return status, body


def _refusal(status: int, description: str) -> tuple[int, Json]:
    return status, {"ok": False, "error_code": status, "description": description}
