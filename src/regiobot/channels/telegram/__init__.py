"""The Telegram channel: receive, ask, render, send.

``application`` starts and stops it, ``polling`` fetches updates and confirms them
once they are handled, ``lanes`` keeps each chat in order, ``conversation`` answers,
``delivery`` gets the answer through. Only this package knows the library `telegram`.
"""

from .application import TelegramSettings, run

__all__ = ["TelegramSettings", "run"]
