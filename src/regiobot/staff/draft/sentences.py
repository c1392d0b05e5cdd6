"""Sentences of a release, with what stands in quotation marks hidden.

Rules about people and places read `Sentence.bare`, where each character of a
quotation is a placeholder: who is named in somebody's words need not be present. The
offsets are those of the block, so that the words themselves are copied untouched.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from .document import Block

HIDDEN = "\ufffc"
"""Stands for each character of a quotation, its marks included."""

_OPENERS = {"„": '“”"', "»": "«", "«": "»", "“": "”", '"': '"'}
_BEFORE_STRAIGHT = re.compile(r"(?:^|[\s(\[–—-])$")
_ABBREVIATION = re.compile(
    r"(?:\b(?:Dr|Prof|Dipl|Ing|med|jur|phil|nat|rer|h|c|u|a|z|B|e|V|d|h|i|bzw|ca|Nr|St|"
    r"Abs|Art|Tel|usw|etc|geb|Str|ggf|inkl|vgl|Mio|Mrd|Hrsg|evtl|sog|stellv|lfd|Mag|"
    r"Pf|verw|kommiss)|\b\w)\.$"
)
_LONGEST = 1500  # letters; what is longer is a table or no text, and no rule reads it
_ORDINAL = re.compile(r"(?<!\d)\d{1,2}\.$")
_AFTER_ORDINAL = re.compile(
    r"\s+(?:Der|Die|Das|Ein|Eine|Es|Im|Am|In|Auf|Zu|Sie|Er|Wir|Dort)\b"
)
_BOUNDARY = re.compile(rf"(?<=[.!?{HIDDEN}])\s+(?=[A-ZÄÖÜ0-9{HIDDEN}(])")


@dataclass(frozen=True, slots=True, kw_only=True)
class Quoted:
    """A stretch between quotation marks.

    Attributes:
        start: Offset of the opening mark in the block.
        end: Offset behind the closing mark.
        text: What stands between them, character by character.
    """

    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Sentence:
    """One sentence of a block.

    Attributes:
        block: Number of the block, from 0.
        start: Offset of its first character in the block.
        text: As written.
        bare: The same length, with quotations hidden.
    """

    block: int
    start: int
    text: str
    bare: str

    @property
    def end(self) -> int:
        """Offset behind its last character in the block."""
        return self.start + len(self.text)


@dataclass(frozen=True, slots=True, kw_only=True)
class Passage:
    """A block taken apart.

    Attributes:
        open_quotes: Offsets of opening marks whose closing mark is missing.
    """

    number: int
    block: Block
    bare: str
    quoted: tuple[Quoted, ...]
    sentences: tuple[Sentence, ...]
    open_quotes: tuple[int, ...]


def passage(number: int, block: Block) -> Passage:
    """Take a block apart."""
    found, unclosed = _quoted(block.text)
    bare = list(block.text)
    for quote in found:
        bare[quote.start : quote.end] = HIDDEN * (quote.end - quote.start)
    hidden = "".join(bare)
    return Passage(
        number=number,
        block=block,
        bare=hidden,
        quoted=tuple(found),
        sentences=tuple(_sentences(number, block.text, hidden)),
        open_quotes=tuple(unclosed),
    )


def _quoted(text: str) -> tuple[list[Quoted], list[int]]:
    """The outermost stretches between quotation marks, and the marks left open."""
    found: list[Quoted] = []
    unclosed: list[int] = []
    position = 0
    while position < len(text):
        opener = text[position]
        if opener not in _OPENERS or not _opens(text, position):
            position += 1
            continue
        end = _closing(text, position)
        if end is None:
            unclosed.append(position)
            position += 1
            continue
        inner = text[position + 1 : end]
        found.append(Quoted(start=position, end=end + 1, text=inner))
        position = end + 1
    return found, unclosed


def _opens(text: str, position: int) -> bool:
    """Whether a mark can open: a straight one only behind a gap."""
    if text[position] != '"':
        return True
    return bool(_BEFORE_STRAIGHT.search(text[max(0, position - 1) : position]))


def _closing(text: str, position: int) -> int | None:
    """Where the quotation that opens at *position* closes, nested ones passed over."""
    opener, depth = text[position], 1
    closers = _OPENERS[opener]
    for at in range(position + 1, len(text)):
        if text[at] == opener and opener not in closers:
            depth += 1
        elif text[at] in closers:
            depth -= 1
            if depth == 0:
                return at
    return None


def _sentences(number: int, text: str, bare: str) -> Iterator[Sentence]:
    start = 0
    for match in _BOUNDARY.finditer(bare):
        if not _ends(text, bare, match):
            continue
        yield _sentence(number, start, text[start : match.start()], bare)
        start = match.end()
    if start < len(text):
        yield _sentence(number, start, text[start:], bare)


def _sentence(number: int, start: int, text: str, bare: str) -> Sentence:
    hidden = bare[start : start + len(text)]
    if len(text) > _LONGEST:
        hidden = HIDDEN * len(text)
    return Sentence(block=number, start=start, text=text, bare=hidden)


def _ends(text: str, bare: str, match: re.Match[str]) -> bool:
    """Whether a gap behind a full stop or a quotation ends a sentence."""
    before = bare[: match.start()]
    if before.endswith(HIDDEN):
        # The full stop stands within the quotation: „… gut.“ Danach …
        return text[match.start() - 2] in ".!?…"
    if _ORDINAL.search(before):
        return bool(_AFTER_ORDINAL.match(bare, match.start()))
    return not _ABBREVIATION.search(before)
