"""From the bytes of a release to a `Document`: encoding, kind of file, plain text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import groupby
from pathlib import Path

from ...dates import MONTHS
from ...errors import DraftError
from .document import Block, BlockKind, Document, one_line

MAX_BYTES = 5 * 1024 * 1024
"""5 MiB; a release has some kilobytes, a page with pictures inside some hundred."""

MAX_LETTERS = 100_000
"""Some forty pages; a release has one or two."""

_PLAIN = {".txt", ".text", ".md", ""}
_HTML = {".html", ".htm", ".xhtml"}
_WORD = {".docx"}
_OFFICE = {".pdf", ".doc", ".odt", ".rtf", ".pages"}
_LOOKS_LIKE_HTML = re.compile(
    rb"<(?:!doctype html|html|body|p|div|h1)\b", re.IGNORECASE
)
_SNIFFED = 2048  # bytes in which a page shows what it is
_DECLARED = re.compile(rb"charset\s*=\s*[\"']?\s*([A-Za-z0-9_-]+)", re.IGNORECASE)
_CONTROL = re.compile("[\x00-\x08\x0b\x0e-\x1f\x7f]")
_ITEM = re.compile(
    r"^\s*(?:[-•*–·▪]\s+|(?:TOP\s*)?(?P<number>\d{1,2}(?:\.\d{1,2})*)[.):]?\s+(?=\D))"
)
_AGENDA_ITEM = re.compile(
    r"^\s*(?:TOP\s*\d|\d{1,2}(?:\.\d{1,2})*[.)]\s|"
    r"\d{1,2}\.\d{1,2}\s+(?!Uhr)[A-ZÄÖÜ])"
)
# "3. Dezember 2025" is no third point of a list.
_DAY = re.compile(rf"^\s*\d{{1,2}}\.\s*(?:{'|'.join(MONTHS['de'])})\b")
_NEW_LABEL = re.compile(r"^[A-ZÄÖÜ][\w ]{2,30}:(?:\s|$)")
_WRAPPED = 55  # letters from which a line was broken by the editor, not by the writer
_PROSE_LINE = re.compile(r"(?<!\d)(?<!\bNr)(?<!\b\w)[.!?]\s|[.!?“”\"»«]$")
# A line of its own that ends like a sentence; "Regionalverband e. V." does not.
_LONE_SENTENCE = re.compile(r"(?:\S+\s+){2,}.*(?<!\b\w)(?:[.!?]|[“”\"»«])$")
_ENDS_PROSE = re.compile(r"[.!?:;,“”\"»«]$")

_MISSING = "Die Datei „{name}“ gibt es nicht."
_NO_FILE = "„{name}“ ist keine Datei."
_UNREADABLE = "Die Datei „{name}“ ist nicht lesbar: {reason}."
_EMPTY = "„{name}“ enthält keinen Text."
_TOO_LARGE = "„{name}“ ist größer als 5 MB. Bitte nur den Text der Mitteilung sichern."
_TOO_LONG = (
    "„{name}“ ist länger als 40 Seiten. Bitte nur den Text einer Mitteilung sichern."
)
_BINARY = (
    "„{name}“ ist keine Textdatei. Bitte die Mitteilung als Text (.txt), als Seite "
    "(.html) oder aus Word (.docx) sichern."
)
_UNKNOWN = (
    "Die Endung „{suffix}“ ist nicht vorgesehen. Möglich sind .txt, .md, .html, .htm "
    "und .docx."
)
_OTHER_OFFICE = (
    "Dateien mit der Endung „{suffix}“ kann der Entwurf nicht lesen. Bitte den Text "
    "kopieren und als .txt sichern, oder die Seite als .html."
)
STANDARD_INPUT = "Standardeingabe"


def read_document(path: Path) -> Document:
    """Read a release from a file.

    Raises:
        DraftError: If there is no such file, or it holds no text that can be read;
            one German sentence.
    """
    suffix = path.suffix.lower()
    if suffix in _OFFICE:
        raise DraftError(_OTHER_OFFICE.format(suffix=path.suffix))
    if suffix not in _PLAIN | _HTML | _WORD:
        raise DraftError(_UNKNOWN.format(suffix=path.suffix))
    return document(_content(path), name=path.name, suffix=suffix)


def document(data: bytes, *, name: str = "", suffix: str = "") -> Document:
    """The release in *data*.

    Args:
        data: The bytes of a file, or of standard input.
        name: The file name; empty for standard input.
        suffix: Its ending in small letters; empty if the bytes must show what they
            are.

    Raises:
        DraftError: If there is no text in it, or it is no text at all.
    """
    shown = name or STANDARD_INPUT
    if len(data) > MAX_BYTES:
        raise DraftError(_TOO_LARGE.format(name=shown))
    if suffix in _WORD or (not suffix and data.startswith(b"PK\x03\x04")):
        from .word import word_document

        found = word_document(data, name)
    elif suffix in _HTML or (not suffix and _LOOKS_LIKE_HTML.search(data[:_SNIFFED])):
        from .markup import html_document

        found = html_document(_decoded(data, shown), name)
    else:
        text = _decoded(data, shown)
        found = Document(name=name, blocks=tuple(plain_blocks(text)))
    if not found.blocks:
        raise DraftError(_EMPTY.format(name=shown))
    if sum(len(block.text) for block in found.blocks) > MAX_LETTERS:
        raise DraftError(_TOO_LONG.format(name=shown))
    return found


def plain_blocks(text: str) -> Iterator[Block]:
    """The blocks of a plain text.

    Blank lines part paragraphs. Within one, lines that an editor wrapped are joined;
    short lines that end no sentence stay apart, as in a letterhead.
    """
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    for blank, group in groupby(lines, key=lambda line: not line.strip()):
        if not blank:
            yield from _paragraph(list(group))


def _paragraph(lines: list[str]) -> Iterator[Block]:
    first = next((n for n, line in enumerate(lines) if _is_item(line)), len(lines))
    yield from _joined_lines(lines[:first])
    item: list[str] = []
    for number, line in enumerate(lines[first:], start=first):
        if item and (_is_item(line) or _NEW_LABEL.match(line)):
            yield _item(item)
            item = []
        if not item and not _is_item(line):
            yield from _after_list(lines[number:])
            return
        item.append(line)
    if item:
        yield _item(item)


def _after_list(lines: list[str]) -> Iterator[Block]:
    """What follows a list without a gap: "Entschuldigt: …", perhaps another list."""
    yield from _joined_lines(lines[:1])
    if lines[1:]:
        yield from _paragraph(lines[1:])


def _is_item(line: str) -> bool:
    bullet = _ITEM.match(line)
    if bullet is None or _DAY.match(line):
        return False
    return not bullet["number"] or bool(_AGENDA_ITEM.match(line))


def _item(lines: list[str]) -> Block:
    text = one_line(" ".join(lines))
    marker = _ITEM.match(text)
    number = marker["number"] if marker else None
    rest = text[marker.end() :] if marker else text
    return Block(kind=BlockKind.ITEM, text=rest, number=number)


def _joined_lines(lines: list[str]) -> Iterator[Block]:
    shown = [line for line in map(one_line, lines) if line]
    if not shown:
        return
    wrapped = any(len(line) >= _WRAPPED for line in shown)
    if wrapped or (len(shown) > 1 and _PROSE_LINE.search(shown[-1])):
        text = " ".join(shown)
        closed = bool(_ENDS_PROSE.search(text))
        yield Block(kind=BlockKind.PROSE if closed else BlockKind.LINE, text=text)
        return
    for line in shown:
        prose = len(shown) == 1 and bool(_LONE_SENTENCE.search(line))
        yield Block(kind=BlockKind.PROSE if prose else BlockKind.LINE, text=line)


def _content(path: Path) -> bytes:
    try:
        if path.is_dir():
            raise DraftError(_NO_FILE.format(name=path))
        if path.stat().st_size > MAX_BYTES:
            raise DraftError(_TOO_LARGE.format(name=path.name))
        return path.read_bytes()
    except FileNotFoundError as error:
        raise DraftError(_MISSING.format(name=path)) from error
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise DraftError(_UNREADABLE.format(name=path, reason=reason)) from error


def _decoded(data: bytes, name: str) -> str:
    """The text of *data*: UTF-8, UTF-16 with its mark, what the page says, or cp1252.

    Old word processors of offices write Windows-1252; it takes nearly every byte, so
    it comes last, and what it yields must look like text.
    """
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        encodings = ["utf-16"]
    else:
        declared = _DECLARED.search(data[:_SNIFFED])
        page = [declared.group(1).decode("ascii").lower()] if declared else []
        # Browsers, too, read Latin-1 as Windows-1252, which adds the quotation marks.
        page = [name for name in page if name not in ("iso-8859-1", "latin1")]
        encodings = ["utf-8-sig", *page, "cp1252"]
    for encoding in encodings:
        try:
            text = data.decode(encoding)
        except (UnicodeError, LookupError):  # "undefined" is an encoding, too
            continue
        if not _CONTROL.search(text):
            return text
        break
    raise DraftError(_BINARY.format(name=name))
