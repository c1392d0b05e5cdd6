"""Which words of a question does a passage hold?

A search hit may share most of a question and miss the one word that matters ("Was
sagte er zum BER?"). A content word the passage does not hold must not be passed
over, so this is strict: better a word too many is declined than one taken for
another.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from itertools import pairwise

from ..text import stem
from ..vocabulary.everyday_de import EVERYDAY
from .search import folded_words

_ENDINGS = frozenset(
    ("e", "n", "s", "t", "en", "er", "es", "em", "ns", "ern", "sen", "in", "innen")
)
_INFLECTED = 4  # letters from which a word may have an ending
_FIRST_PART, _LAST_PART, _REST = 4, 5, 3  # letters of the parts of a compound
_TELLING_LAST_PART = 6  # letters of an everyday word that is meant at the end
_ONE_SLIP, _TWO_SLIPS = 5, 8  # letters from which so many slips leave one word likely


def covered(words: Iterable[str], passage: str) -> frozenset[str]:
    """Those of *words* that *passage* holds.

    A word is held as it stands, inflected, as a part of a compound, as a compound of
    which the passage holds both parts, or with one or two typing slips. Numbers and
    words of up to three letters are held only as they stand.

    Args:
        words: Content words of a question, in any spelling; one may hold several
            ("IT-Sicherheit"), all of which are needed.
        passage: Any text.
    """
    held = _spellings(passage)
    return frozenset(
        word
        for word in words
        if (parts := folded_words(word))
        and ("".join(parts) in held or all(_holds(held, part) for part in parts))
    )


@lru_cache(maxsize=256)
def _spellings(passage: str) -> frozenset[str]:
    """The words of a passage, and every two neighbours as one (Cyber-Angriff)."""
    words = folded_words(passage)
    pairs = (a + b for a, b in pairwise(words))
    return frozenset((*words, *pairs))


def _holds(held: frozenset[str], word: str) -> bool:
    if word in held:
        return True
    if len(word) < _INFLECTED or word.isdigit():
        return False
    # Endings and slips leave the first letter as it is: the cheapest check comes first.
    return any(
        _part(word, other)
        or (other[0] == word[0] and (_inflected(word, other) or _slipped(word, other)))
        for other in held
        if len(other) >= _INFLECTED
    ) or _compound_of(held, word)


def _inflected(one: str, other: str) -> bool:
    """Whether two words differ by their endings only."""
    short, long = sorted((one, other), key=len)
    if long.startswith(short) and long[len(short) :] in _ENDINGS:
        return True
    # Stems alone would make "werden" of Werder: an everyday word has everyday forms.
    return stem(one) == stem(other) and (one in EVERYDAY) == (other in EVERYDAY)


def _part(word: str, compound: str) -> bool:
    """Whether *word* is the first or the last part of *compound*."""
    rest = len(compound) - len(word)
    if rest < _REST or word not in compound:
        return False
    if len(word) >= _FIRST_PART and compound.startswith(word):
        return True
    if word in EVERYDAY and len(word) < _TELLING_LAST_PART:
        return False  # "essen" is no part of "Interessen"
    endings = ("", *(e for e in _ENDINGS if compound.endswith(e)))
    return len(word) >= _LAST_PART and any(
        compound.removesuffix(ending).endswith(word) for ending in endings
    )


def _compound_of(held: frozenset[str], word: str) -> bool:
    """Whether the passage holds both parts of the compound *word*."""
    return any(
        len(other) >= _LAST_PART
        and (word.endswith(other) or _stem_ends(word, other))
        and any(
            word.startswith(first[: max(_FIRST_PART, len(first) - 2)])
            for first in held
            if len(first) >= _FIRST_PART and first != other
        )
        for other in held
        if len(word) - len(other) >= _REST
    )


def _stem_ends(word: str, other: str) -> bool:
    return len(stem(other)) >= _LAST_PART and stem(word).endswith(stem(other))


def _slipped(one: str, other: str) -> bool:
    """Whether a word of the question is *other* with typing slips.

    An everyday word is no slip of another one, and a short one has no slips at all:
    Werder is not "werden".
    """
    shorter = min(len(one), len(other))
    slips = 0 if shorter < _ONE_SLIP else 1 if shorter < _TWO_SLIPS else 2
    if other in EVERYDAY:
        slips -= 1
    if slips < 1 or one[0] != other[0] or abs(len(one) - len(other)) > slips:
        return False
    return one not in EVERYDAY and _distance(one, other) <= slips


def _distance(one: str, other: str) -> int:
    """Least number of letters put in, left out, replaced or swapped with the next."""
    before: list[int] = []
    above = list(range(len(other) + 1))
    for i, letter in enumerate(one, 1):
        row = [i]
        for j, against in enumerate(other, 1):
            same = letter == against
            best = min(above[j] + 1, row[-1] + 1, above[j - 1] + (not same))
            if i > 1 and j > 1 and letter == other[j - 2] and one[i - 2] == against:
                best = min(best, before[j - 2] + 1)
            row.append(best)
        before, above = above, row
    return above[-1]
