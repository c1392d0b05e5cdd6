"""What the bot remembers about its own work, across restarts.

Small SQLite files in the state folder, each for one purpose. No text of a message and
no name of a person is in any of them.
"""

from .handled import HandledUpdates
from .subscriptions import (
    MOST_CHOICES,
    Choice,
    Kind,
    Letter,
    Piece,
    Record,
    Subscriptions,
)

__all__ = [
    "MOST_CHOICES",
    "Choice",
    "HandledUpdates",
    "Kind",
    "Letter",
    "Piece",
    "Record",
    "Subscriptions",
]
