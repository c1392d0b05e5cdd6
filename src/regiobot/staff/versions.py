"""What files were before they were replaced, so that it can be undone.

One folder a replacement, named by number and time, appears complete or not at all:

    000007-2026-11-23-051200/
    ├── angaben.json   which file, and the hash of what replaced it
    └── vorher.yaml    the file as it was; missing if there was none
"""

from __future__ import annotations

import hashlib
import json
import os
import re
import shutil
import tempfile
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from ..errors import UploadError

KEPT = 200
"""Replacements kept, some 10 KB each."""
_FACTS, _BEFORE = "angaben.json", "vorher.yaml"
_UNFINISHED = ".neu-"
_NAME = re.compile(r"\d{6,}-.+")
_UNREADABLE = (
    "Die aufgehobene Fassung „{name}“ ist nicht lesbar. Bitte die gewünschte Fassung "
    "als Datei senden."
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Version:
    """A replaced file.

    Attributes:
        folder: Where this is written down.
        file: Relative to the knowledge folder.
        before: What was in it, or None if there was no such file.
        after: Hash of what replaced it, as `digest` gives it.
    """

    folder: Path
    file: str
    before: bytes | None
    after: str


class Versions:
    """The replacements of one knowledge folder.

    Args:
        folder: Where they are kept; it is created with the first.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def keep(
        self, file: str, before: bytes | None, after: bytes | None, now: datetime
    ) -> Version:
        """Write down that *after* is about to replace *before*.

        Raises:
            OSError: If it cannot be written.
        """
        self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        names = self._names()
        number = int(names[-1].partition("-")[0]) + 1 if names else 1
        target = self._folder / f"{number:06d}-{now:%Y-%m-%d-%H%M%S}"
        new = Path(tempfile.mkdtemp(prefix=_UNFINISHED, dir=self._folder))
        if before is not None:
            (new / _BEFORE).write_bytes(before)
        facts = {"datei": file, "nachher": digest(after)}
        (new / _FACTS).write_text(json.dumps(facts), encoding="utf-8")
        os.replace(new, target)
        for old in names[: len(names) + 1 - KEPT]:
            shutil.rmtree(self._folder / old)
        return Version(folder=target, file=file, before=before, after=digest(after))

    def last(self) -> Version | None:
        """The last replacement that has not been undone, or None.

        Raises:
            OSError: If it cannot be read.
            UploadError: If it is damaged, by a power failure say.
        """
        names = self._names()
        if not names:
            return None
        folder = self._folder / names[-1]
        before = folder / _BEFORE
        try:
            facts = json.loads((folder / _FACTS).read_text(encoding="utf-8"))
            file, after = str(facts["datei"]), str(facts["nachher"])
        except (ValueError, LookupError, TypeError) as error:
            raise UploadError(_UNREADABLE.format(name=folder.name)) from error
        return Version(
            folder=folder,
            file=file,
            before=before.read_bytes() if before.exists() else None,
            after=after,
        )

    def drop(self, version: Version) -> None:
        """Forget a replacement, because it has been undone or never took place."""
        # Renamed first: half a folder would be taken for a whole one.
        gone = version.folder.with_name(_UNFINISHED + version.folder.name)
        version.folder.rename(gone)
        shutil.rmtree(gone)

    def _names(self) -> list[str]:
        try:
            return sorted(filter(_NAME.fullmatch, os.listdir(self._folder)))
        except FileNotFoundError:
            return []


def digest(data: bytes | None) -> str:
    """A hash that tells contents apart; of None, empty."""
    return "" if data is None else hashlib.blake2b(data, digest_size=16).hexdigest()
