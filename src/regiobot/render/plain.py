"""Plain text without markup: the terminal, and ``text`` of ``ask --json``."""

from __future__ import annotations

from .. import dates
from ..dialogue import Answer, Block, Items, Quotation
from ..model import Source

_WORDS = {
    "de": {"source": "Quelle", "sources": "Quellen", "beginning": "nur Anfang gelesen"},
    "en": {"source": "Source", "sources": "Sources", "beginning": "only start read"},
}
_TITLE_QUOTES = {"de": "„{}“", "en": "“{}”"}


def text(answer: Answer) -> str:
    """The whole answer with its sources, without its suggestions.

    Returns:
        Blocks with an empty line between them, then the sources, one a line.
    """
    parts = [_block(block) for block in answer.blocks]
    if answer.sources:
        citations = [_whole(source, answer.language) for source in answer.sources]
        label = sources_label(answer)
        parts.append(
            f"{label} {citations[0]}"
            if len(citations) == 1
            else "\n".join([label, *(bullet(line) for line in citations)])
        )
    return "\n\n".join(part for part in parts if part)


def bullet(item: str) -> str:
    """One line of a list."""
    return f"• {item}"


def quoted(quotation: Quotation) -> str:
    """What was said, in quotation marks only if these are the very words."""
    return f"„{quotation.text}“" if quotation.verbatim else quotation.text


def sources_label(answer: Answer) -> str:
    """``Quelle:`` or ``Quellen:``, in the answer's language."""
    words = _WORDS[answer.language]
    return words["source" if len(answer.sources) == 1 else "sources"] + ":"


def citation(source: Source, language: str) -> str:
    """Publisher, title and date as far as known, without the address.

    Falls back to the source's identifier, so it is never empty.
    """
    title = source.title and _TITLE_QUOTES[language].format(source.title)
    date = source.date and dates.written(source.date, language)
    return ", ".join(part for part in (source.publisher, title, date) if part) or (
        source.url or source.id
    )


def reservation(source: Source, language: str) -> str:
    """`` (nur Anfang gelesen)`` if only a part was read, else empty."""
    extent = (source.extent or "").casefold()
    return f" ({_WORDS[language]['beginning']})" if "anfang" in extent else ""


def _whole(source: Source, language: str) -> str:
    cited = citation(source, language)
    address = f", {source.url}" if source.url and source.url != cited else ""
    return cited + address + reservation(source, language)


def _block(block: Block) -> str:
    match block:
        case Items():
            return "\n".join(bullet(item) for item in block.items)
        case Quotation():
            return f"{block.lead}\n{quoted(block)}"
    return block.text
