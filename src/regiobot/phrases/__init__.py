"""Every sentence the bot says of itself; editorial content lives in the knowledge.

One module for each language, with the same names; ``surface`` has those for what stands
around the answers, ``offered`` the questions to go on with. Braces are filled by
``answer``.
"""

from __future__ import annotations

from functools import cache
from importlib import import_module
from types import ModuleType


@cache
def of(language: str) -> ModuleType:
    """The sentences of *language*: ``de``, ``en`` or ``leicht``."""
    return import_module(f".{language}", __name__)


@cache
def chat(language: str) -> ModuleType:
    """What the chat itself says in *language*: buttons, commands, troubles."""
    return import_module(f".surface.{language}", __name__)


@cache
def questions(language: str) -> ModuleType:
    """The questions offered next; in ``leicht`` those of German, which it reads."""
    spoken = "de" if language == "leicht" else language
    return import_module(f".offered.{spoken}", __name__)


@cache
def subscriptions(language: str) -> ModuleType:
    """What is said about subscriptions and what is stored, in *language*."""
    return import_module(f".letters.{language}", __name__)
