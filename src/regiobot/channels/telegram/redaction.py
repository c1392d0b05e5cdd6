"""Keeps the bot token out of the logs.

The token is part of every address that is called, so libraries log it with their
requests and tracebacks quote it.
"""

from __future__ import annotations

import logging

_LEVELS = {
    "httpx": logging.WARNING,
    "httpcore": logging.WARNING,
    "telegram": logging.WARNING,
    # It logs a traceback for every flood wait; `delivery` just keeps the wait.
    "telegram.ext.AIORateLimiter": logging.CRITICAL,
}


class Redaction(logging.Filter):
    """Replaces a secret in message, arguments and traceback of a record.

    It goes on handlers: a filter on a logger does not see what its children log.
    """

    def __init__(self, secret: str) -> None:
        super().__init__()
        self._secret = secret

    def filter(self, record: logging.LogRecord) -> bool:
        """Change the record in place; always let it through."""
        record.msg, record.args = self._hidden(_message(record)), None
        if record.exc_info and not record.exc_text:
            # The formatter takes a text that is already there.
            record.exc_text = logging.Formatter().formatException(record.exc_info)
        if record.exc_text:
            record.exc_text = self._hidden(record.exc_text)
        return True

    def _hidden(self, text: str) -> str:
        return text.replace(self._secret, "[token]")


def _message(record: logging.LogRecord) -> str:
    try:
        return record.getMessage()
    except (TypeError, ValueError, KeyError):
        # A handler would print that; raised in here, it would reach whoever logs.
        return f"{record.msg} {record.args}"


def protect_logs(token: str) -> None:
    """Quieten the libraries and redact *token* in all that is logged from now on."""
    for name, level in _LEVELS.items():
        logging.getLogger(name).setLevel(level)
    for handler in (*logging.getLogger().handlers, logging.lastResort):
        if handler:
            handler.addFilter(Redaction(token))
