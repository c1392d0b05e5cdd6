"""YAML to model: the only module that knows the German keys of the knowledge files.

    folder ──▶ reading (YAML to plain text values) ──▶ shapes + validation (fields)
           ──▶ names (who is called what) ──▶ entries, meetings (references) ──▶ model

Every defect of every file is found in one go, with file, line, column and a German
sentence. Importing this package is cheap: ``yaml`` and ``pydantic`` are loaded only
when files are really read, so that a start with unchanged knowledge needs neither.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from ..errors import Defect, KnowledgeError
from ..model import KnowledgeBase
from .folder import MAX_BYTES, copy, fingerprint, paths, stamp

if TYPE_CHECKING:
    from .memory import Memory

__all__ = [
    "MAX_BYTES",
    "Inspection",
    "Progress",
    "copy",
    "fingerprint",
    "inspect",
    "kinds_of",
    "load",
    "new_memory",
    "paths",
    "stamp",
]

Progress = Callable[[int, int], None]
"""Called after each file with the number of files done and of all files."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Inspection:
    """What a look through a knowledge folder brought.

    Attributes:
        base: The knowledge, or None if there is a fatal defect.
        defects: Fatal and doubtful ones, by file, line and column.
    """

    base: KnowledgeBase | None
    defects: tuple[Defect, ...]


def load(folder: Path) -> KnowledgeBase:
    """Read a knowledge folder.

    Raises:
        KnowledgeError: If anything is wrong; it holds all fatal defects at once.
    """
    from .loading import read_folder

    base, defects = read_folder(folder, hints=False)
    if base is None:
        raise KnowledgeError(defects)
    return base


def kinds_of(text: str) -> tuple[str, ...]:
    """The kinds of file that *text* may be, by its fields (`kinds.kinds_of`)."""
    from .kinds import kinds_of as told

    return told(text)


def new_memory() -> Memory:
    """What `inspect` may remember from one reading to the next."""
    from .memory import Memory

    return Memory()


def inspect(
    folder: Path,
    progress: Progress | None = None,
    *,
    today: date | None = None,
    memory: Memory | None = None,
) -> Inspection:
    """Read a knowledge folder and report all that is wrong or doubtful in it.

    Args:
        folder: The knowledge folder.
        progress: Told about each file that has been read.
        today: Looks also for what is doubtful on that day, and when all files are
            seen together; None leaves that out.
        memory: From `new_memory`: read only what has changed since it was used last.
    """
    from .loading import read_folder

    base, defects = read_folder(folder, progress=progress, today=today, memory=memory)
    return Inspection(base=base, defects=defects)
