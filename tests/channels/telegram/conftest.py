"""A running bot to talk to, and bots to start and stop."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.botapi.people import Town
from tests.botapi.process import BotProcess
from tests.botapi.server import TOKEN, BotApi

RUNNER = (sys.executable, "-m", "tests.channels.telegram.runner")


@pytest.fixture(scope="package")
def running(tmp_path_factory: pytest.TempPathFactory) -> Iterator[BotApi]:
    """The server of a bot that many tests talk to, each in chats of its own."""
    log = tmp_path_factory.mktemp("bot") / "log"
    with BotApi() as api, BotProcess(api, log, command=RUNNER) as bot:
        api.wait(lambda: api.polls, "the first poll")
        yield api
        assert bot.stop() == 0


@pytest.fixture
def town(running: BotApi) -> Iterator[Town]:
    """People who write to the running bot."""
    yield Town(running)
    found, running.violations[:] = list(running.violations), []
    assert found == []


@pytest.fixture
def api() -> Iterator[BotApi]:
    """A server of the test's own, not listening yet."""
    api = BotApi()
    yield api
    api.close()
    assert api.violations == []


@pytest.fixture
def start(api: BotApi, tmp_path: Path) -> Iterator[Callable[..., BotProcess]]:
    """Starts a bot of the test's own."""
    bots: list[BotProcess] = []

    def starter(token: str = TOKEN, **environment: str) -> BotProcess:
        bots.append(
            BotProcess(
                api,
                tmp_path / "log",
                command=RUNNER,
                token=token,
                environment=environment,
            )
        )
        return bots[-1]

    yield starter
    for bot in bots:
        bot.__exit__()
