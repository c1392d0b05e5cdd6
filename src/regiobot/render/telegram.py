"""Telegram HTML: an answer as messages that Telegram takes as they are.

An answer becomes groups of runs (a stretch of text under at most one tag), groups
become pages. A group that fits stays whole; a longer one is cut between runs, at line
and sentence ends, and only inside a sentence that alone exceeds a message. Every page
closes what it opens, and only a folded group, which is never cut, holds tags in tags,
so a cut can never fall inside one.
"""

from __future__ import annotations

import html
import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from ..dialogue import Answer, Block, Items, Quotation
from ..model import Source
from . import citation as cited
from . import plain

MESSAGE_UNITS = 4095
"""UTF-16 units of a message, one below Telegram's limit. Telegram counts after it has
taken the markup off; we count the markup too, which is stricter and needs no parser."""
MESSAGE_ENTITIES = 100  # Telegram silently drops the markup of further ones
EXPANDABLE_UNITS = 400  # about eight lines on a phone: a longer quotation is folded
UNFOLDED_ITEMS = 12  # a longer list is folded; that of one meeting seldom is
UNFOLDED_SOURCES = 3  # more are folded: they would push the answer off the screen
ADDRESS_UNITS = 2048  # a longer address is no link that a client opens

_SENTENCE_END = re.compile(
    # A full stop counts after three letters and before no number, so that "16. Mai",
    # "z. B.", "Dr. Wolf" and "Abs. 3" stay whole; a missed end only cuts earlier.
    r"(?:(?<=[!?…])|(?<=[!?…][“”\"»«)])|(?<=[^\W\d_]{3}\.)|(?<=[^\W\d_]{3}\.[“”\"»«)]))"
    r"\s+(?=[^a-zäöüß\d\s])|\n"
)
_ABBREVIATION = re.compile(
    r"\b(?:allg|bgm|bzw|evtl|geb|ggf|inkl|insb|prof|str|tel|vgl|zzgl)\.$", re.IGNORECASE
)
_COST = {"&": len("&amp;"), "<": len("&lt;"), ">": len("&gt;")}


@dataclass(frozen=True, slots=True)
class _Run:
    """A stretch of text, and the opening tag it stands under (without brackets)."""

    text: str
    tag: str = ""

    @property
    def markup(self) -> str:
        escaped = html.escape(self.text, quote=False)
        return f"<{self.tag}>{escaped}</{self.tag.split()[0]}>" if self.tag else escaped


@dataclass(frozen=True, slots=True)
class _Group:
    """Runs that belong together, and what parts them from the group before.

    Attributes:
        fold: True if it is shown in short until somebody taps; it must fit a message.
    """

    runs: tuple[_Run, ...]
    gap: str = "\n\n"
    fold: bool = False

    @property
    def markup(self) -> str:
        joined = "".join(run.markup for run in self.runs)
        if self.fold:
            return f"<blockquote expandable>{joined}</blockquote>"
        return joined


def messages(answer: Answer, *, question: str = "") -> list[str]:
    """The answer as HTML messages, in the order to send them.

    Args:
        answer: What to say; its suggestions are left to the channel.
        question: Said back above the answer, where nobody typed it (a pressed button).

    Returns:
        Message texts for ``parse_mode=HTML``, none empty, each at most MESSAGE_UNITS
        long with its markup and with at most MESSAGE_ENTITIES entities.
    """
    pages: list[str] = []
    page = ""
    for group in _groups(answer, question):
        for gap, part in _parts(group):
            joined = f"{page}{gap}{part}"
            if not page:
                page = part
            elif _fits(joined):
                page = joined
            else:
                pages.append(page)
                page = part
    return [*pages, page] if page else pages


def citation(quotation: Quotation, language: str) -> str:
    """A quotation with all that belongs to it, as one block that a tap copies."""
    return _Run(_clean(cited.text(quotation, language)), "pre").markup


def _groups(answer: Answer, question: str) -> Iterator[_Group]:
    if said := _clean(question):
        yield _Group((_Run(said, "i"),))
    for block in _numbered(answer.blocks):
        runs = tuple(run for run in _block(block) if run.text)
        if runs:
            yield _Group(runs)
    if answer.sources:
        yield from _sources(answer)


def _sources(answer: Answer) -> Iterator[_Group]:
    """The sources: on the line of their label, below it, or folded if they are many."""
    label = _Run(plain.sources_label(answer))
    first, *others = (_source(s, answer.language) for s in answer.sources)
    if not others:
        yield _Group((label, *first))
        return
    mark = _Run(plain.bullet(""))
    folded = _Group(
        tuple(
            run
            for n, runs in enumerate((first, *others))
            for run in (_Run("\n" if n else ""), mark, *runs)
        ),
        gap="\n",
        fold=True,
    )
    if len(others) >= UNFOLDED_SOURCES and _fits(folded.markup):
        yield _Group((label,))
        yield folded
        return
    yield _Group((label, _Run("\n"), mark, *first))
    for runs in others:
        yield _Group((mark, *runs), gap="\n")


def _numbered(blocks: Sequence[Block]) -> Iterator[Block]:
    """The blocks; quotations, if several, with the numbers of their buttons."""
    several = sum(isinstance(block, Quotation) for block in blocks) > 1
    number = 0
    for block in blocks:
        if several and isinstance(block, Quotation):
            number += 1
            yield replace(block, lead=f"{number}. {block.lead}")
        else:
            yield block


def _block(block: Block) -> tuple[_Run, ...]:
    match block:
        case Items():
            items = "\n".join(plain.bullet(_clean(item)) for item in block.items)
            many = len(block.items) > UNFOLDED_ITEMS
            return (_Run(items, "blockquote expandable" if many else ""),)
        case Quotation():
            said = _clean(plain.quoted(block))
            fold = " expandable" if _units(said) > EXPANDABLE_UNITS else ""
            lead = _clean(block.lead)
            return (
                _Run(lead, "b"),
                _Run("\n" if lead else ""),
                _Run(said, f"blockquote{fold}"),
            )
    return (_Run(_clean(block.text)),)


def _source(source: Source, language: str) -> tuple[_Run, ...]:
    cited = _clean(plain.citation(source, language)) or source.id
    read = _clean(plain.reservation(source, language))
    reservation = _Run(f" {read}" if read else "")
    address = source.url or ""
    if address.startswith(("https://", "http://")) and _units(address) <= ADDRESS_UNITS:
        href = html.escape(_clean(address), quote=True)
        if _units(href) <= ADDRESS_UNITS:
            return (_Run(cited, f'a href="{href}"'), reservation)
    tail = f", {_clean(address)}" if address and address != cited else ""
    return (_Run(cited + tail), reservation)


def _parts(group: _Group) -> Iterator[tuple[str, str]]:
    """The group in pieces that each fit a message, with the gap before each."""
    if _fits(group.markup):
        yield group.gap, group.markup
        return
    piece, gap = "", group.gap
    for run in group.runs:
        rest = run.text
        while rest:
            head, tail = _cut(
                rest, run.tag, room=MESSAGE_UNITS - _units(piece), fresh=not piece
            )
            piece += _Run(head, run.tag).markup if head else ""
            if not tail:
                break
            if piece.strip():
                yield gap, piece.strip()
            piece, gap, rest = "", "\n", tail
    if piece.strip():
        yield gap, piece.strip()


def _cut(text: str, tag: str, *, room: int, fresh: bool) -> tuple[str, str]:
    """Cut *text* where its head fits *room* with its tags.

    Returns:
        Head and tail, without the white space between. The head is empty if nothing
        fits and the page is not *fresh*: then a new page gives more room.
    """
    end = _reach(text, room - _units(_Run("", tag).markup))
    if end == len(text):
        return text, ""
    line = text.rfind("\n", end // 2, end + 1)
    if line > 0:
        end = line
    elif sentence := _last_sentence_end(text, end):
        end = sentence
    elif not fresh:
        return "", text
    else:
        end = max(text.rfind(" ", 1, end + 1), 0) or end
    return text[:end].rstrip(), text[end:].lstrip()


def _last_sentence_end(text: str, limit: int) -> int:
    """Where the last sentence that ends before *limit* ends; 0 if none does."""
    for match in reversed(list(_SENTENCE_END.finditer(text, 1, limit + 2))):
        end = match.start()
        if end <= limit and not _ABBREVIATION.search(text, max(0, end - 8), end):
            return end
    return 0


def _reach(text: str, room: int) -> int:
    """How many characters of *text* fit *room* UTF-16 units once escaped."""
    used = 0
    for index, char in enumerate(text):
        used += _COST.get(char) or (2 if ord(char) > 0xFFFF else 1)
        if used > room:
            return index
    return len(text)


def _fits(markup: str) -> bool:
    return _units(markup) <= MESSAGE_UNITS and markup.count("</") <= MESSAGE_ENTITIES


def _units(text: str) -> int:
    """Length as Telegram counts it, in UTF-16 units."""
    return len(text) + sum(char > "\uffff" for char in text)


def _clean(text: str) -> str:
    """Drop what Telegram cannot take: control characters and lone surrogates."""
    kept = "".join(
        " " if char == "\t" else char
        for char in text.replace("\r\n", "\n")
        if char in "\n\t" or unicodedata.category(char) not in ("Cc", "Cs")
    )
    return kept.strip()
