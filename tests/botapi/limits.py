"""Telegram's flood control: what it lets through, and how long it makes wait."""

from __future__ import annotations

import time
from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass, field

from .server import Trouble


@dataclass
class _Bucket:
    tokens: float
    at: float


@dataclass
class FloodControl:
    """Lets *burst* messages to a chat through, then *rate* a second.

    Attributes:
        rate: For a private chat; Telegram's is about 1.
        burst: Telegram lets short bursts pass.
        group_rate: For a group; Telegram's is 20 a minute.
        refused: How many messages had to wait.
    """

    rate: float = 1.0
    burst: int = 5
    group_rate: float = 20 / 60
    now: Callable[[], float] = time.monotonic
    refused: int = 0
    _buckets: defaultdict[str, _Bucket] = field(init=False)

    def __post_init__(self) -> None:
        self._buckets = defaultdict(lambda: _Bucket(self.burst, self.now()))

    def __call__(self, method: str, form: dict[str, str]) -> Trouble | None:
        """The trouble of a call: none, or 429 with whole seconds to wait."""
        if method != "sendMessage":
            return None
        chat = form["chat_id"]
        rate = self.group_rate if chat.startswith("-") else self.rate
        bucket, now = self._buckets[chat], self.now()
        bucket.tokens = min(self.burst, bucket.tokens + (now - bucket.at) * rate)
        bucket.at = now
        if bucket.tokens >= 1:
            bucket.tokens -= 1
            return None
        self.refused += 1
        wait = max(1, round((1 - bucket.tokens) / rate))
        text = f"Too Many Requests: retry after {wait}"
        return Trouble(429, text, retry_after=wait)
