"""Whether a passage holds a word of the question."""

from __future__ import annotations

from collections.abc import Iterable

from ..store import covered

_PREFIXES = ("vor", "nach", "auf", "aus", "ein", "mit", "an", "ab", "um", "zu", "weg")
_VERB = 3  # letters of the rest of a verb behind its prefix
PARTICIPLE = 6  # letters from which "ge" may be a prefix: getrennt, trennte, trennen


def holds(passage: str, word: str) -> bool:
    """Whether a passage holds a folded word in any form, also inside a compound."""
    forms: tuple[str, ...] = (word,)
    if word.startswith("ge") and len(word) > PARTICIPLE:
        bare = word.removeprefix("ge")
        forms = (word, bare, f"{bare.removesuffix('t').removesuffix('e')}en")
    return any(covered((form,), passage) for form in forms) or _holds_apart(
        passage, word
    )


def _holds_apart(passage: str, word: str) -> bool:
    """Whether a verb stands in two parts: "vorlegen" in "legt … vor"."""
    for prefix in _PREFIXES:
        if word.startswith(prefix) and len(word) - len(prefix) >= _VERB:
            stem = word.removeprefix(prefix)
            stem = stem.removeprefix("zu").removeprefix("ge")
            return len(stem) >= _VERB and covered((prefix, stem), passage) == {
                prefix,
                stem,
            }
    return False


def holds_all(passage: str, words: Iterable[str]) -> bool:
    """Whether a passage holds each of the words; it does if there are none."""
    return all(holds(passage, word) for word in words)
