"""Connections to Telegram, as many as answers may be under way at once.

httpx keeps all connections in one pool and looks at each of them for every request,
which costs more than the request itself from some sixteen connections on. So here is a
client for each connection, and a queue of the idle ones.
"""

from __future__ import annotations

import asyncio
from typing import Any

import httpx
from telegram.request import BaseRequest, HTTPXRequest


class Connections(BaseRequest):
    """Sends each request over an idle connection, or waits for one."""

    def __init__(self, count: int, *, read_seconds: float) -> None:
        verify = httpx.create_ssl_context()  # slow to make, and the same for all
        self._clients = [
            HTTPXRequest(
                connection_pool_size=1,
                read_timeout=read_seconds,
                httpx_kwargs={"verify": verify},
            )
            for _ in range(count)
        ]
        # The one used last comes first, so that at quiet times one stays open.
        self._idle: asyncio.LifoQueue[HTTPXRequest] = asyncio.LifoQueue()
        for client in self._clients:
            self._idle.put_nowait(client)

    @property
    def read_timeout(self) -> float | None:
        """Seconds to wait for an answer."""
        return self._clients[0].read_timeout

    async def initialize(self) -> None:
        """Make ready all clients; none connects yet."""
        for client in self._clients:
            await client.initialize()

    async def shutdown(self) -> None:
        """Close all connections."""
        for client in self._clients:
            await client.shutdown()

    async def do_request(self, *args: Any, **kwargs: Any) -> tuple[int, bytes]:
        """Send one request; the arguments are those of `HTTPXRequest`."""
        client = await self._idle.get()
        try:
            return await client.do_request(*args, **kwargs)
        finally:
            self._idle.put_nowait(client)
