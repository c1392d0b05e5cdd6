"""Which words of a question does a passage hold?

A search hit may share most of a question and miss the one word that matters ("Was
sagte er zum BER?"). A content word the passage does not hold must not be passed
over, so this is strict: better a word too many is declined than one taken for
another.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
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
    held = _held(passage)
    return frozenset(
        word
        for word in words
        if (parts := folded_words(word))
        and ("".join(parts) in held.words or all(_holds(held, part) for part in parts))
    )


@dataclass(frozen=True, slots=True)
class _Held:
    """The words of a passage, and every two neighbours as one (Cyber-Angriff).

    Attributes:
        by_letter: Those that may have an ending, by their first letter.
        line: All of them in one piece, to see at once what none of them holds.
        by_stem: Those that may be the last part of a compound, by their stem.
        beginnings: Those that may be its first part, each with how it would begin.
    """

    words: frozenset[str]
    by_letter: Mapping[str, tuple[str, ...]]
    line: str
    by_stem: Mapping[str, tuple[str, ...]]
    beginnings: tuple[tuple[str, str], ...]


@lru_cache(maxsize=256)
def _held(passage: str) -> _Held:
    alone = folded_words(passage)
    words = frozenset((*alone, *(a + b for a, b in pairwise(alone))))
    by_letter: dict[str, list[str]] = defaultdict(list)
    by_stem: dict[str, list[str]] = defaultdict(list)
    for word in words:
        if len(word) >= _INFLECTED:
            by_letter[word[0]].append(word)
        if len(word) >= _LAST_PART:
            by_stem[stem(word)].append(word)
    return _Held(
        words,
        {letter: tuple(rows) for letter, rows in by_letter.items()},
        " ".join(words),
        {root: tuple(rows) for root, rows in by_stem.items()},
        tuple(
            (word, word[: max(_FIRST_PART, len(word) - 2)])
            for word in words
            if len(word) >= _FIRST_PART
        ),
    )


def _holds(held: _Held, word: str) -> bool:
    if word in held.words:
        return True
    if len(word) < _INFLECTED or word.isdigit():
        return False
    # Endings and slips leave the first letter as it is.
    if any(
        _inflected(word, other) or _slipped(word, other)
        for other in held.by_letter.get(word[0], ())
    ):
        return True
    if word in held.line and any(_part(word, other) for other in held.words):
        return True
    return _compound_of(held, word)


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


def _compound_of(held: _Held, word: str) -> bool:
    """Whether the passage holds both parts of the compound *word*."""
    root = stem(word)
    lasts = {word[cut:] for cut in range(_REST, len(word) - _LAST_PART + 1)}
    lasts &= held.words
    for cut in range(len(root) - _LAST_PART + 1):
        lasts.update(
            other
            for other in held.by_stem.get(root[cut:], ())
            if len(word) - len(other) >= _REST
        )
    if not lasts:
        return False
    firsts = {whole for whole, start in held.beginnings if word.startswith(start)}
    return any(first != last for first in firsts for last in lasts)


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
