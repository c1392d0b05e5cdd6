"""Connections to Telegram, as many as answers may be under way at once.

The library's own, on httpx, looks at all connections of its pool for every request,
and a request that is cancelled while its reply is put away leaves a connection behind
that is never free again: the next request waited in vain and was lost. aiohttp does
neither, at a quarter of the cost.
"""

from __future__ import annotations

import ssl
import urllib.request
from functools import cache, lru_cache
from typing import Any
from urllib.parse import unquote, urlsplit

import aiohttp
import httpx
from telegram.error import NetworkError, TimedOut
from telegram.request import BaseRequest, RequestData

CONNECT_SECONDS = 5.0


class Connections(BaseRequest):
    """Sends each request over an idle connection, or waits for one.

    Args:
        count: Most connections at once.
        read_seconds: How long a reply may take.
    """

    def __init__(self, count: int, *, read_seconds: float) -> None:
        self._count = count
        self._read_seconds = read_seconds
        self._session: aiohttp.ClientSession | None = None

    @property
    def read_timeout(self) -> float | None:
        """Seconds to wait for an answer."""
        return self._read_seconds

    async def initialize(self) -> None:
        """Nothing to do: the first request opens what it needs."""

    async def shutdown(self) -> None:
        """Close all connections."""
        if self._session is not None:
            await self._session.close()
            self._session = None

    async def do_request(  # noqa: PLR0913, PLR0917 - the library's signature
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        read_timeout: Any = BaseRequest.DEFAULT_NONE,
        write_timeout: Any = BaseRequest.DEFAULT_NONE,
        connect_timeout: Any = BaseRequest.DEFAULT_NONE,
        pool_timeout: Any = BaseRequest.DEFAULT_NONE,
    ) -> tuple[int, bytes]:
        """Send one request; the status and body of its reply.

        A free connection is waited for without limit: the time limit of an update
        ends that, too.

        Raises:
            TimedOut: If connecting or the reply took too long.
            NetworkError: If the connection failed.
        """
        self._session = self._session or self._opened()
        timeout = aiohttp.ClientTimeout(
            sock_connect=_seconds(connect_timeout, CONNECT_SECONDS),
            sock_read=_seconds(read_timeout, self._read_seconds),
        )
        try:
            async with self._session.request(
                method,
                url,
                data=_form(request_data),
                timeout=timeout,
                **_proxy(url[: url.find("/", len("https://"))]),
            ) as reply:
                return reply.status, await reply.read()
        except TimeoutError as error:
            raise TimedOut from error
        except aiohttp.ClientError as error:
            raise NetworkError(f"{type(error).__name__}: {error}") from error

    def _opened(self) -> aiohttp.ClientSession:
        return aiohttp.ClientSession(
            connector=aiohttp.TCPConnector(
                limit=self._count,
                ssl=_certificates(),
            ),
            cookie_jar=aiohttp.DummyCookieJar(),
            headers={"User-Agent": self.USER_AGENT},
        )


@cache
def _certificates() -> ssl.SSLContext:
    """Those that the library trusts; reading them takes 50 ms."""
    return httpx.create_ssl_context()


@lru_cache(maxsize=8)
def _proxy(root: str) -> dict[str, Any]:
    """The proxy that the environment names for a server; town halls often have one.

    aiohttp can look that up, but would do so, in two threads, for every request.
    """
    server = urlsplit(root)
    found = urllib.request.getproxies().get(server.scheme)
    if not found or urllib.request.proxy_bypass(server.hostname or ""):
        return {}
    proxy = urlsplit(found)
    auth = None
    if proxy.username:
        words = unquote(proxy.username), unquote(proxy.password or "")
        auth = aiohttp.BasicAuth(*words)
    place = proxy.netloc.rpartition("@")[2]
    return {"proxy": proxy._replace(netloc=place).geturl(), "proxy_auth": auth}


def _seconds(given: Any, usual: float) -> float | None:
    """What the caller of the library asked for, else *usual*; None is no limit."""
    if given is BaseRequest.DEFAULT_NONE:
        return usual
    return None if given is None else float(given)


def _form(data: RequestData | None) -> aiohttp.FormData | dict[str, str] | None:
    if data is None:
        return None
    if not data.contains_files:
        return data.json_parameters
    form = aiohttp.FormData(data.json_parameters)
    for field, (name, content, kind) in data.multipart_data.items():
        form.add_field(field, content, filename=name, content_type=kind)
    return form
