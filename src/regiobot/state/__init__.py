"""What the bot remembers about its own work, across restarts.

Small SQLite files in the state folder, each for one purpose. No text of a message and
no name of a person is in any of them.
"""

from .handled import HandledUpdates

__all__ = ["HandledUpdates"]
