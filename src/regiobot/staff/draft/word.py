"""A Word file as a `Document`; the library for it comes with an extra."""

from __future__ import annotations

import zipfile
import zlib
from collections.abc import Iterator
from io import BytesIO
from typing import TYPE_CHECKING

from ...errors import DraftError
from .document import Block, BlockKind, Document, one_line

if TYPE_CHECKING:
    from docx.blkcntnr import BlockItemContainer
    from docx.document import Document as DocxDocument

_NO_LIBRARY = (
    "Für Dateien aus Word fehlt eine Bibliothek. Sie kommt mit: "
    "pip install 'regiobot[docx]'. Oder den Text kopieren und als .txt sichern."
)
_BROKEN = "„{name}“ ist keine lesbare Word-Datei (.docx)."
_MAX_UNPACKED = 50 * 1024 * 1024  # bytes; a few kilobytes can unpack to gigabytes
# What a damaged file makes the library raise: of the archive, of the XML in it (a kind
# of SyntaxError), and of parts that are missing or other than expected.
_STUMBLES = (
    *(zipfile.BadZipFile, zlib.error, EOFError, OSError, RuntimeError),
    *(SyntaxError, AttributeError, LookupError, TypeError, ValueError),
)
_LIST = "list"
_HEADING = ("heading", "title", "überschrift", "titel")


def word_document(data: bytes, name: str) -> Document:
    """The paragraphs of a ``.docx``, those in tables as well.

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
        blocks = tuple(_blocks(docx.Document(BytesIO(data))))
    except (*_STUMBLES, PackageNotFoundError) as error:
        raise DraftError(_BROKEN.format(name=name)) from error
    return Document(name=name, blocks=blocks)


def _blocks(part: DocxDocument | BlockItemContainer) -> Iterator[Block]:
    """What stands in a file or in a cell, in reading order, tables row by row."""
    from docx.table import Table

    for item in part.iter_inner_content():
        if isinstance(item, Table):
            # Joined cells are one cell at several places.
            cells = {cell._tc: cell for row in item.rows for cell in row.cells}
            for cell in cells.values():
                yield from _blocks(cell)
        else:
            style = item.style.name if item.style else None
            yield from _paragraph(item.text, (style or "").lower())


def _paragraph(text: str, style: str) -> Iterator[Block]:
    from .reading import plain_blocks

    shown = one_line(text)
    if not shown:
        return
    if style.startswith(_HEADING):
        yield Block(kind=BlockKind.HEADING, text=shown)
    elif _LIST in style:
        yield Block(kind=BlockKind.ITEM, text=shown)
    else:
        yield from plain_blocks(text)
