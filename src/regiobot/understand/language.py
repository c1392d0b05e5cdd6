"""In which language a question is asked: cue words, and German by default."""

from __future__ import annotations

from functools import cache

from .. import text
from ..index import Index
from ..vocabulary import vocabulary

_AMBIGUOUS = frozenset(
    {
        "was", "war", "in", "an", "so", "die", "also", "bin", "am", "man", "des",
        "still", "name", "form", "host", "us", "all", "alle", "not", "hat", "mit",
        "wat", "her", "first", "rest", "state", "stand", "art", "bot", "top", "links",
        "rat", "fall", "wer", "no", "hi", "hey", "ok", "du",
    }
)  # fmt: skip


@cache
def _cues(language: str) -> frozenset[str]:
    """Words that only this language's vocabulary knows."""
    own, other = vocabulary(language), vocabulary("de" if language == "en" else "en")
    words = own.filler | {word for word in own.forms if word.isalpha()}
    return frozenset(
        w for w in words if w not in _AMBIGUOUS and not other.known(w) and len(w) > 1
    )


def language_of(cleaned: str, chat: str | None, index: Index) -> str:
    """``de`` or ``en``; never switched by a single uncued word.

    Args:
        cleaned: The question, cleaned.
        chat: The language of the chat so far, which breaks ties.
        index: Its names do not count.
    """
    words = [token.key for token in text.tokens(cleaned) if not token.number]
    english = sum(word in _cues("en") for word in words)
    german = sum(word in _cues("de") for word in words)
    if english > german:
        return "en"
    if german > english or not words:
        return "de" if german else chat or "de"
    return chat or "de"
