"""A press release as `reading` hands it on: plain blocks and what the page says."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

_BLANKS = re.compile(r"\s+")
# What no reader sees, and what YAML forbids.
_INVISIBLE = re.compile(
    "[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\u00ad\u200b-\u200f\u2060\ufeff\ufffe\uffff]"
)


class BlockKind(StrEnum):
    """What a block is on the page."""

    HEADING = "heading"
    LINE = "line"
    """A short line of its own: letterhead, headline of a plain text, signature."""
    PROSE = "prose"
    ITEM = "item"


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """A paragraph, a headline or one line of a list.

    Attributes:
        text: One line, NFC, every gap a single blank; not empty.
        number: The number in front of a line of a list ("1", "10.2"), or None.
    """

    kind: BlockKind
    text: str
    number: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """A press release.

    Attributes:
        name: Its file name, for the remarks; empty for standard input.
        blocks: In reading order, at least one.
        title: What the page calls its title, or None.
        publisher: What the page calls its site, or None.
        published: The day that the page gives for itself, or None.
        address: Its permanent https address, or None.
    """

    name: str
    blocks: tuple[Block, ...]
    title: str | None = None
    publisher: str | None = None
    published: date | None = None
    address: str | None = None


def one_line(text: str) -> str:
    """*text* as a reader sees it: NFC, single blanks, nothing invisible."""
    visible = _INVISIBLE.sub("", unicodedata.normalize("NFC", text))
    return _BLANKS.sub(" ", visible).strip()
