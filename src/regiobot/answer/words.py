"""Whether a passage holds a word of the question."""

from __future__ import annotations

from collections.abc import Iterable

from ..store import covered

PARTICIPLE = 6  # letters from which "ge" may be a prefix: getrennt, trennte, trennen


def holds(passage: str, word: str) -> bool:
    """Whether a passage holds a folded word in any form, also inside a compound."""
    forms: tuple[str, ...] = (word,)
    if word.startswith("ge") and len(word) > PARTICIPLE:
        bare = word.removeprefix("ge")
        forms = (word, bare, f"{bare.removesuffix('t').removesuffix('e')}en")
    return any(covered((form,), passage) for form in forms)


def holds_all(passage: str, words: Iterable[str]) -> bool:
    """Whether a passage holds each of the words; it does if there are none."""
    return all(holds(passage, word) for word in words)
