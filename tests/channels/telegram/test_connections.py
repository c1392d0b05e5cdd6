"""Requests to Telegram over HTTP: what they carry, and what a cancelled one leaves."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator

import pytest
from aiohttp import web
from telegram import InputFile
from telegram.error import NetworkError, TimedOut
from telegram.request import RequestData
from telegram.request._requestparameter import RequestParameter

from regiobot.channels.telegram.connections import Connections


async def echo(request: web.Request) -> web.Response:
    """The fields of the form, files by their content."""
    if request.path == "/silent":
        await asyncio.sleep(1)
    if request.path == "/broken" and request.transport:
        request.transport.abort()
    form = await request.post()
    told = {
        name: value.file.read().decode() if isinstance(value, web.FileField) else value
        for name, value in form.items()
    }
    return web.json_response(told, status=418)


@pytest.fixture
async def url() -> AsyncIterator[str]:
    """The address of a server that echoes."""
    application = web.Application()
    application.router.add_post("/{path:.*}", echo)
    runner = web.AppRunner(application)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    yield "http://{}:{}".format(*runner.addresses[0][:2])
    await runner.cleanup()


@pytest.fixture
async def connections() -> AsyncIterator[Connections]:
    """One connection, so that one that is lost is missed."""
    made = Connections(1, read_seconds=0.2)
    await made.initialize()
    yield made
    await made.shutdown()


async def test_status_body_and_files_get_through(
    url: str, connections: Connections
) -> None:
    document = InputFile(b"Tagesordnung", filename="a.txt", attach=True)
    data = RequestData(
        [
            RequestParameter.from_input("chat_id", 7),
            RequestParameter.from_input("document", document),
        ]
    )

    status, body = await connections.do_request(url, "POST", data)

    assert status == 418
    assert b'"chat_id": "7"' in body
    assert b"Tagesordnung" in body


async def test_a_cancelled_request_leaves_the_connection_free(
    url: str, connections: Connections
) -> None:
    """At whatever step it is cancelled; a stop of the bot cancels at any."""
    steps = 0
    while True:
        request = asyncio.create_task(connections.do_request(url, "POST"))
        for _ in range(steps):
            await asyncio.sleep(0)
        ended = request.done()
        request.cancel()
        await asyncio.gather(request, return_exceptions=True)

        async with asyncio.timeout(5):
            status, _ = await connections.do_request(url, "POST")

        assert status == 418
        if ended:
            break
        steps += 1
    assert steps > 3


@pytest.mark.parametrize(
    ("path", "error"), [("/silent", TimedOut), ("/broken", NetworkError)]
)
async def test_failures_are_told_in_the_words_of_the_library(
    url: str, connections: Connections, path: str, error: type[NetworkError]
) -> None:
    with pytest.raises(error):
        await connections.do_request(url + path, "POST")


async def test_nobody_listening_is_a_network_error(connections: Connections) -> None:
    with pytest.raises(NetworkError):
        await connections.do_request("http://127.0.0.1:9", "POST")
