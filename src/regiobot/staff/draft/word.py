"""A Word file as a `Document`; the library for it comes with an extra."""

from __future__ import annotations

import zipfile
from collections.abc import Iterator
from io import BytesIO

from ...errors import DraftError
from .document import Block, BlockKind, Document, one_line

_NO_LIBRARY = (
    "Für Dateien aus Word fehlt eine Bibliothek. Sie kommt mit: "
    "pip install 'regiobot[docx]'. Oder den Text kopieren und als .txt sichern."
)
_BROKEN = "„{name}“ ist keine lesbare Word-Datei (.docx)."
_MAX_UNPACKED = 50 * 1024 * 1024  # bytes; a few kilobytes can unpack to gigabytes
_LIST = "list"
_HEADING = ("heading", "title", "überschrift", "titel")


def word_document(data: bytes, name: str) -> Document:
    """The paragraphs of a ``.docx``.

    Raises:
        DraftError: If the library is not installed or the file is none of Word.
    """
    try:
        import docx
        from docx.opc.exceptions import PackageNotFoundError
    except ImportError as error:
        raise DraftError(_NO_LIBRARY) from error
    try:
        with zipfile.ZipFile(BytesIO(data)) as archive:
            unpacked = sum(part.file_size for part in archive.infolist())
        if unpacked > _MAX_UNPACKED:
            raise DraftError(_BROKEN.format(name=name))
        file = docx.Document(BytesIO(data))
    except (zipfile.BadZipFile, PackageNotFoundError, KeyError, ValueError) as error:
        raise DraftError(_BROKEN.format(name=name)) from error
    paragraphs = ((p.text, p.style.name if p.style else "") for p in file.paragraphs)
    return Document(name=name, blocks=tuple(_blocks(paragraphs)))


def _blocks(paragraphs: Iterator[tuple[str, str | None]]) -> Iterator[Block]:
    from .reading import plain_blocks

    for text, style in paragraphs:
        shown, styled = one_line(text), (style or "").lower()
        if not shown:
            continue
        if styled.startswith(_HEADING):
            yield Block(kind=BlockKind.HEADING, text=shown)
        elif _LIST in styled:
            yield Block(kind=BlockKind.ITEM, text=shown)
        else:
            yield from plain_blocks(text)
