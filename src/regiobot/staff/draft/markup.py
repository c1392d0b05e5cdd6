"""A web page as a `Document`: the article without what surrounds it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from selectolax.lexbor import LexborHTMLParser, LexborNode

from .document import Block, BlockKind, Document, one_line

# What is on a page and no part of its text.
_RUBBISH = (
    "script, style, noscript, template, svg, iframe, form, button, input, select, nav, "
    "header nav, footer, aside, figure, [hidden], [aria-hidden=true], "
    "[role=navigation], "
    "[role=banner], [role=contentinfo], [role=dialog], [role=search], "
    "[role=complementary]"
)
_RUBBISH_NAME = re.compile(
    r"(?:^|[\s_-])(?:nav(?:igation|bar)?|men[ue]|footer|cookies?|consent|banner|"
    r"breadcrumbs?|sidebar|related|teaser|share|sharing|social|comments?|newsletter|"
    r"pagination|skip|toolbar)(?:$|[\s_-])",
    re.IGNORECASE,
)
# Where pages keep their text, the narrowest first.
_MAIN = ("article", "main", "[role=main]", "#content", ".content", "body")
_LEAST_LETTERS = 200  # an article is longer; what is shorter is a teaser
_HEADINGS = {"h1", "h2", "h3", "h4", "h5", "h6"}
_PARAGRAPHS = {"p", "blockquote", "dd", "dt", "pre", "td", "th", "time", "figcaption"}
_ITEMS = {"li"}
_LEAVES = _HEADINGS | _PARAGRAPHS | _ITEMS
_CONTAINERS = {"ul", "ol", "dl", "table", "div", "section", "article", "header"}
_DEEPEST = 100  # elements within each other; no page that people read has more
_SHORT = 60  # letters of a paragraph that ends no sentence, such as the day
_BREAK = "\u2028"  # a line break that the page asks for; those of its source are blanks
_EMPTY_LINE = re.compile(rf"{_BREAK}\s*{_BREAK}")
_ADDRESS = re.compile(r"https?://\S*[^\s:]")  # as it can stand in YAML unquoted
_ISO_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")


def html_document(markup: str, name: str) -> Document:
    """The article of a page, with what its head says of it."""
    page = LexborHTMLParser(markup)
    head = _Head(page)
    published = head.published()
    for node in page.css(_RUBBISH):
        _drop(node)
    for node in page.css("[class], [id]"):
        named = f"{node.attributes.get('class') or ''} {node.id or ''}"
        if node.tag not in ("main", "article") and _RUBBISH_NAME.search(named):
            _drop(node)
    return Document(
        name=name,
        blocks=tuple(_blocks(_main(page))),
        title=head.title(),
        publisher=head.meta("og:site_name") or head.meta("author"),
        published=published,
        address=head.address(),
    )


def _drop(node: LexborNode) -> None:
    if node.tag not in ("html", "body"):  # whatever they are called, they are all
        node.decompose()


class _Head:
    """What a page says of itself; asked before its rubbish is thrown away."""

    def __init__(self, page: LexborHTMLParser) -> None:
        self._page = page
        self._values: dict[str, str] = {}
        for node in page.css("meta[content]"):
            key = node.attributes.get("property") or node.attributes.get("name")
            value = one_line(node.attributes.get("content") or "")
            if key and value:
                self._values.setdefault(key.lower(), value)
        links = page.css("link[rel=canonical][href]")
        self._canonical = links[0].attributes.get("href") if links else None
        headings = [one_line(node.text()) for node in page.css("h1")]
        self._headings = [text for text in headings if text]

    def meta(self, key: str) -> str | None:
        return self._values.get(key)

    def title(self) -> str | None:
        """The first headline, or the title for other sites that link here."""
        named = self.meta("og:title")
        if named or not self._headings:
            return named
        return self._headings[0]

    def address(self) -> str | None:
        named = self._canonical or self.meta("og:url") or ""
        return named if _ADDRESS.fullmatch(named) else None

    def published(self) -> date | None:
        times = [n.attributes.get("datetime") for n in self._page.css("time[datetime]")]
        named = [self.meta(key) for key in ("article:published_time", "date")]
        for value in [*named, self.meta("dcterms.date"), *times]:
            day = _ISO_DAY.match(value or "")
            if day:
                try:
                    return date.fromisoformat(day.group())
                except ValueError:
                    continue
        return None


def _main(page: LexborHTMLParser) -> LexborNode:
    """The part of the page that holds the article."""
    for selector in _MAIN:
        nodes = page.css(selector)
        if nodes:
            longest = max(nodes, key=lambda node: len(node.text()))
            if len(longest.text(strip=True)) >= _LEAST_LETTERS:
                return longest
    root = page.body or page.root
    if root is None:  # lexbor builds a body for anything
        raise ValueError("no root")
    return root


def _blocks(node: LexborNode, depth: int = 0) -> Iterator[Block]:
    """The texts below *node* in reading order, each once."""
    if depth > _DEEPEST:
        yield from _block(BlockKind.PROSE, _text(node))
        return
    loose: list[str] = []
    for child in node.iter(include_text=True):
        if child.tag in _LEAVES or child.tag in _CONTAINERS:
            yield from _block(BlockKind.PROSE, "".join(loose))
            loose = []
            if _holds_blocks(child):
                yield from _blocks(child, depth + 1)
            else:
                yield from _block(_kind(child.tag), _text(child))
        elif child.tag == "br":
            loose.append(_BREAK)
        elif _holds_blocks(child):
            yield from _block(BlockKind.PROSE, "".join(loose))
            loose = []
            yield from _blocks(child, depth + 1)
        else:
            loose.append(_text(child))
    yield from _block(BlockKind.PROSE, "".join(loose))


def _kind(tag: str | None) -> BlockKind:
    if tag in _HEADINGS:
        return BlockKind.HEADING
    return BlockKind.ITEM if tag in _ITEMS else BlockKind.PROSE


def _holds_blocks(node: LexborNode) -> bool:
    return any(
        n.tag in _LEAVES or n.tag in _CONTAINERS for n in node.css("*") if n != node
    )


def _text(node: LexborNode) -> str:
    for line_break in node.css("br"):
        line_break.replace_with(_BREAK)
    return node.text() or ""


def _block(kind: BlockKind, text: str) -> Iterator[Block]:
    """A block for each paragraph; pages part them by empty lines as well."""
    for part in _EMPTY_LINE.split(text):
        shown = one_line(part)
        short = len(shown) < _SHORT and not re.search(r"[.!?:;“”\"»«]$", shown)
        line = kind is BlockKind.PROSE and short
        if shown:
            yield Block(kind=BlockKind.LINE if line else kind, text=shown)
