"""Plain text without markup: the terminal, and ``text`` of ``ask --json``."""

from __future__ import annotations

from .. import dates, phrases
from ..dialogue import Answer, Block, Items, Quotation
from ..model import Source

_WHOLE = "vollständig"  # `umfang` of a source that was read to its end


def text(answer: Answer) -> str:
    """The whole answer with its sources, without its suggestions.

    Returns:
        Blocks with an empty line between them, then the sources, one a line.
    """
    parts = [block(one) for one in answer.blocks]
    rows = [cited(source, answer.language) for source in answer.sources]
    if len(rows) == 1:
        parts.append(sources_label(answer) + rows[0])
    elif rows:
        parts.append("\n".join([sources_label(answer), *map(bullet, rows)]))
    return "\n\n".join(part for part in parts if part)


def bullet(item: str) -> str:
    """One line of a list."""
    return f"• {item}"


def quoted(quotation: Quotation) -> str:
    """What was said, in quotation marks only if these are the very words.

    The marks are German in every language, as the words are.
    """
    if not quotation.verbatim:
        return quotation.text
    return str(phrases.of("de").QUOTE.format(text=quotation.text))


def sources_label(answer: Answer) -> str:
    """What stands before the sources: on their line if there is one, else above."""
    said = phrases.of(answer.language)
    one = len(answer.sources) == 1
    return str(said.SOURCE.format(source="") if one else said.SOURCES)


def citation(source: Source, language: str) -> str:
    """Publisher, title and date as far as known, without the address.

    Never empty: a source without any is named by its address or identifier.
    """
    quote = phrases.of(language).QUOTED_TITLE
    parts = (
        source.publisher,
        source.title and quote.format(title=source.title),
        source.date and dates.written(source.date, language),
    )
    return ", ".join(part for part in parts if part) or source.url or source.id


def reservation(source: Source, language: str) -> str:
    """How much of the source was read, in brackets; empty if all of it was."""
    if source.extent is None or source.extent.casefold() == _WHOLE:
        return ""
    return f"({phrases.of(language).ONLY_BEGINNING.format(extent=source.extent)})"


def cited(source: Source, language: str) -> str:
    """A source in one line, with its address and how much of it was read."""
    line = citation(source, language)
    if source.url and source.url != line:
        line += f", {source.url}"
    return f"{line} {reservation(source, language)}".rstrip()


def block(one: Block) -> str:
    """One block as text; the items of a list on a line each."""
    match one:
        case Items():
            return "\n".join(bullet(item) for item in one.items)
        case Quotation():
            return f"{one.lead}\n{quoted(one)}"
    return one.text
