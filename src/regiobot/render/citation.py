"""A quotation as one prints it: the words, who said them, where that stands."""

from __future__ import annotations

from .. import phrases
from ..dialogue import Quotation
from . import plain


def text(quotation: Quotation, language: str) -> str:
    """The words, who said them in which office, at which meeting, when; the source."""
    cited = [plain.cited(source, language) for source in quotation.sources]
    label = phrases.of(language).SOURCE
    lines = [plain.quoted(quotation), f"– {quotation.lead.rstrip(':')}"]
    return "\n".join([*lines, *(label.format(source=source) for source in cited)])
