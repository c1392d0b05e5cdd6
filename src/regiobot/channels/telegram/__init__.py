"""The Telegram channel: receive, ask, render, send.

``application`` starts and stops it, ``polling`` or ``webhook`` takes updates and
confirms them once they are handled, ``lanes`` handles each once and keeps each chat in
order, ``conversation`` answers, ``delivery`` gets the answer through. Only this package
knows the library `telegram`.
"""

from .application import TelegramSettings, run
from .webhook import WebhookSettings

__all__ = ["TelegramSettings", "WebhookSettings", "run"]
