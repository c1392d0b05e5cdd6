"""The Telegram channel: receive, ask, render, send.

``application`` starts and stops it, ``polling`` or ``webhook`` takes updates and
confirms them once they are handled, ``lanes`` handles each once and keeps each chat in
order, ``conversation`` answers, ``delivery`` gets the answer through. ``subscriptions``
and ``outbox`` bring news to those who asked for them, ``staff_chat`` serves those who
keep the knowledge. Only this package knows the library `telegram`.
"""

from .application import Besides, Newsletter, TelegramSettings, run
from .staff_chat import StaffChat
from .webhook import WebhookSettings

__all__ = [
    "Besides",
    "Newsletter",
    "StaffChat",
    "TelegramSettings",
    "WebhookSettings",
    "run",
]
