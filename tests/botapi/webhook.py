"""Telegram's side of a webhook: sends updates until each is taken.

In order within a chat, chats side by side, with the secret token; only 2xx confirms,
anything else is sent again after a pause that grows.
"""

from __future__ import annotations

import http.client
import json
import socket
import threading
from pathlib import Path
from urllib.parse import urlsplit

from .server import BotApi, Json

SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"
FIRST_PAUSE, LONGEST_PAUSE = 0.05, 1.0  # seconds; Telegram's are longer
REPLY_SECONDS = 10.0


class Sender:
    """Sends the updates that wait on *api*. Use it as a context manager.

    Args:
        connections: Most at once, as a webhook's `max_connections`.
        socket_path: A unix socket that stands for the address of the webhook.
    """

    def __init__(
        self, api: BotApi, *, connections: int = 16, socket_path: Path | None = None
    ) -> None:
        self._api = api
        self._socket_path = socket_path
        self._lock = threading.Lock()
        self._busy: set[object] = set()  # chats and updates under way
        self._stopped = threading.Event()
        self._threads = [
            threading.Thread(target=self._work, daemon=True) for _ in range(connections)
        ]
        self.statuses: list[int] = []

    def __enter__(self) -> Sender:
        for thread in self._threads:
            thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._stopped.set()
        for thread in self._threads:
            thread.join()

    def post(self, body: bytes, *, secret: str | None = None) -> int:
        """Send one request; its status, or 0 if there was none.

        Args:
            body: Whatever Telegram, or somebody else, may send.
            secret: Instead of the right one; empty sends none.
        """
        webhook = self._api.webhook
        if webhook is None:
            return 0
        token = webhook["secret_token"] if secret is None else secret
        headers = {"Content-Type": "application/json"}
        if token:
            headers[SECRET_HEADER] = token
        url = urlsplit(webhook["url"])
        line = _Line(url.hostname or "", url.port, timeout=REPLY_SECONDS)
        line.path = self._socket_path
        try:
            line.request("POST", url.path, body, headers)
            return line.getresponse().status
        except (OSError, http.client.HTTPException):
            return 0
        finally:
            line.close()

    def _work(self) -> None:
        pause = FIRST_PAUSE
        while not self._stopped.is_set():
            update = self._next()
            if update is None:
                self._stopped.wait(0.01)
                continue
            status = self.post(json.dumps(update).encode())
            self.statuses.append(status)
            if 200 <= status < 300:
                self._api.confirm(update["update_id"])
                pause = FIRST_PAUSE
            else:
                self._stopped.wait(pause)
                pause = min(2 * pause, LONGEST_PAUSE)
            with self._lock:
                self._busy.discard(_chat(update))

    def _next(self) -> Json | None:
        """The oldest update of a chat that nothing is under way for."""
        with self._lock:
            if self._api.webhook is None:
                return None
            for update in self._api.waiting():
                if _chat(update) not in self._busy:
                    self._busy.add(_chat(update))
                    return update
            return None


class _Line(http.client.HTTPConnection):
    path: Path | None = None

    def connect(self) -> None:
        if self.path is None:
            super().connect()
            return
        self.sock = socket.socket(socket.AF_UNIX)
        self.sock.settimeout(REPLY_SECONDS)
        self.sock.connect(str(self.path))


def _chat(update: Json) -> object:
    for content in update.values():
        if isinstance(content, dict):
            message = content.get("message", content)
            if isinstance(message, dict) and isinstance(message.get("chat"), dict):
                return message["chat"].get("id")
    return update["update_id"]
