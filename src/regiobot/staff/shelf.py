"""Puts one file into the knowledge folder: in the right place, and whole or not at all.

A name that somebody sends is not trusted: it must be a plain file name, and where the
file goes follows from what it is about.
"""

from __future__ import annotations

import os
import re
import tempfile
import unicodedata
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from .. import knowledge
from ..errors import UploadError

MAX_NAME = 100  # characters; file systems take 255 bytes
_NAME = re.compile(r"[a-zA-Z0-9äöüÄÖÜß][a-zA-Z0-9äöüÄÖÜß_-]*\.yaml")
# Windows cannot hold files of these names, whatever their ending.
_RESERVED = re.compile(r"(?:con|prn|aux|nul|com[0-9]|lpt[0-9])\.", re.IGNORECASE)
_UNFINISHED = (".regiobot-", ".neu")  # hidden, so that the loader passes over it

BAD_NAME = (
    "Der Dateiname „{name}“ geht nicht. Erlaubt sind Buchstaben, Ziffern, „-“ und „_“ "
    "und am Ende „.yaml“, zum Beispiel 2026-04-22-regionalgespraech.yaml."
)
TOO_LARGE = "Die Datei ist größer als 1 MiB. Bitte in mehrere Dateien aufteilen."
NO_TEXT = "Die Datei ist leer oder keine Textdatei in UTF-8."
NO_PLACE = (
    "Am Inhalt von „{name}“ ist nicht zu erkennen, wohin die Datei gehört. Bitte wie "
    "eine vorhandene Datei nennen oder {names}."
)
SEVERAL_PLACES = (
    "Es gibt mehrere Dateien „{name}“ ({places}), und am Inhalt ist nicht zu erkennen, "
    "welche gemeint ist."
)
LINKED = "„{name}“ ist im Wissensordner ein Verweis und wird hier nicht geändert."


def place_for(folder: Path, name: str, data: bytes) -> str:
    """Where a file goes, relative to *folder*: ``treffen/2026-04-22-rg.yaml``.

    An existing file of that name and kind is replaced. A new one goes beside
    ``bot.yaml`` if it bears the name of its kind, else into the folder of its kind.

    Raises:
        UploadError: If the name, the size or the content is unfit.
    """
    if len(data) > knowledge.MAX_BYTES:
        raise UploadError(TOO_LARGE)
    # A Mac spells "ä" as two characters.
    plain = unicodedata.normalize("NFC", name)
    fits = _NAME.fullmatch(plain) and not _RESERVED.match(plain)
    if not fits or len(plain) > MAX_NAME:
        raise UploadError(BAD_NAME.format(name=_shown(plain)))
    kinds = knowledge.kinds_of(_text(data))
    found = [
        path
        for path, stem in knowledge.paths(folder).items()
        if stem in kinds and path.rpartition("/")[2] == plain
    ]
    own = [path for path in found if path.removesuffix(".yaml") in kinds]
    if len(found) == 1 or own:
        return (own or found)[0]
    if found:
        places = ", ".join(found)
        raise UploadError(SEVERAL_PLACES.format(name=plain, places=places))
    if plain.removesuffix(".yaml") in kinds:
        return plain
    if len(kinds) > 1:
        names = ", ".join(f"{kind}.yaml" for kind in kinds)
        raise UploadError(NO_PLACE.format(name=plain, names=names))
    return f"{kinds[0]}/{plain}"


def content(folder: Path, place: str) -> bytes | None:
    """What is in the file at *place*, or None if there is none.

    Raises:
        UploadError: If the place is a link.
        OSError: If the file cannot be read.
    """
    path = _real(folder, place)
    return path.read_bytes() if path.exists() else None


def put(folder: Path, place: str, data: bytes | None) -> None:
    """Write the file at *place*; None removes it.

    Killed at any point, it leaves either the old file or the new one.

    Raises:
        UploadError: If the place is a link.
        OSError: If it cannot be written; the old file stays.
    """
    path = _real(folder, place)
    path.parent.mkdir(exist_ok=True)
    for left in path.parent.glob("*".join(_UNFINISHED)):
        left.unlink(missing_ok=True)
    if data is None:
        path.unlink(missing_ok=True)
    else:
        _replace(path, data)
    _flush(path.parent)


@contextmanager
def as_if(folder: Path, place: str, data: bytes | None) -> Iterator[Path]:
    """A copy of the knowledge folder in which `put` has been done.

    Raises:
        OSError: If it cannot be made.
    """
    with tempfile.TemporaryDirectory(prefix="regiobot-") as name:
        copy = Path(name)
        knowledge.copy(folder, copy)
        put(copy, place, data)
        yield copy


def _text(data: bytes) -> str:
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise UploadError(NO_TEXT) from error
    if not text.strip():
        raise UploadError(NO_TEXT)
    return text


def _real(folder: Path, place: str) -> Path:
    """The path of *place*, of which no part below *folder* is a link."""
    path = folder
    for part in place.split("/"):
        path = path / part
        if path.is_symlink():
            raise UploadError(LINKED.format(name=place))
    return path


def _replace(path: Path, data: bytes) -> None:
    mode = path.stat().st_mode & 0o777 if path.exists() else 0o644
    start, end = _UNFINISHED
    number, name = tempfile.mkstemp(prefix=start, suffix=end, dir=path.parent)
    try:
        with os.fdopen(number, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        os.chmod(name, mode)  # by name: Windows knows no other way
        os.replace(name, path)
    except BaseException:
        with suppress(OSError):
            os.unlink(name)
        raise


def _flush(folder: Path) -> None:
    """Let a renamed file outlast a power failure, where the system can."""
    with suppress(OSError):
        number = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(number)
        finally:
            os.close(number)


def _shown(name: str) -> str:
    """A name that can be printed."""
    visible = "".join(char if char.isprintable() else "�" for char in name)
    return visible if len(visible) <= MAX_NAME else visible[:MAX_NAME] + "…"
