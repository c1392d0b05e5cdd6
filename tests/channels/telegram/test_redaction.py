"""The token stays out of the logs, wherever it comes from."""

from __future__ import annotations

import io
import logging
from collections.abc import Iterator

import pytest

from regiobot.channels.telegram.redaction import Redaction, protect_logs

TOKEN = "123:secret"


@pytest.fixture
def written() -> Iterator[tuple[logging.Logger, io.StringIO]]:
    """A logger with a redacted handler, and what the handler writes."""
    stream = io.StringIO()
    handler = logging.StreamHandler(stream)
    handler.addFilter(Redaction(TOKEN))
    logger = logging.Logger("test")
    logger.addHandler(handler)
    yield logger, stream


def test_message_and_arguments(written: tuple[logging.Logger, io.StringIO]) -> None:
    logger, stream = written

    logger.error("POST %s", f"https://api.telegram.org/bot{TOKEN}/getMe")
    logger.error(f"bot{TOKEN}")

    assert stream.getvalue().splitlines() == [
        "POST https://api.telegram.org/bot[token]/getMe",
        "bot[token]",
    ]


def test_traceback(written: tuple[logging.Logger, io.StringIO]) -> None:
    logger, stream = written

    try:
        raise ValueError(f"The token `{TOKEN}` was rejected by the server.")
    except ValueError:
        logger.exception("failed")

    assert "ValueError: The token `[token]` was rejected" in stream.getvalue()
    assert TOKEN not in stream.getvalue()


def test_a_record_without_the_token_is_left_as_it_is(
    written: tuple[logging.Logger, io.StringIO],
) -> None:
    logger, stream = written

    logger.error("100 %")
    logger.error("%d of %s", 3, "four")

    assert stream.getvalue() == "100 %\n3 of four\n"


def test_libraries_that_log_addresses_are_quiet(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    names = ("httpx", "httpcore", "telegram")
    for name in (*names, "telegram.ext.AIORateLimiter"):
        monkeypatch.setattr(logging.getLogger(name), "level", logging.NOTSET)
    root = logging.getLogger()
    monkeypatch.setattr(root, "handlers", [logging.NullHandler()])
    monkeypatch.setattr(logging, "lastResort", logging.NullHandler())

    protect_logs(TOKEN)

    assert not any(logging.getLogger(name).isEnabledFor(logging.INFO) for name in names)
    assert [type(item) for item in root.handlers[0].filters] == [Redaction]


def test_a_record_that_does_not_fit_its_arguments_stops_nobody(
    written: tuple[logging.Logger, io.StringIO],
) -> None:
    logger, stream = written

    template = "%d polls of %s"
    logger.error(template, TOKEN)

    assert stream.getvalue() == f"{template} ('[token]',)\n"
