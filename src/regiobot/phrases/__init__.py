"""Every sentence the bot says of itself; editorial content lives in the knowledge.

One module for each language, with the same names. Braces are filled by ``answer``.
"""

from __future__ import annotations

from functools import cache
from importlib import import_module
from types import ModuleType


@cache
def of(language: str) -> ModuleType:
    """The sentences of *language*, ``de`` or ``en``."""
    return import_module(f".{language}", __name__)
