"""How alike two questions are, whatever the order of their words."""

from __future__ import annotations

from collections.abc import Sequence

from rapidfuzz import fuzz, process


def most_alike(text: str, others: Sequence[str], *, floor: float) -> int | None:
    """The place of the text most like *text*, the first of several; None below *floor*.

    Args:
        text: Folded words with blanks between them.
        others: Likewise.
        floor: Least similarity in percent, 0 to 100.
    """
    found = process.extractOne(
        text, others, scorer=fuzz.token_sort_ratio, score_cutoff=floor
    )
    return int(found[2]) if found else None
