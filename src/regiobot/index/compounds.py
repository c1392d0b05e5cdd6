"""German compounds, taken apart against our own words only.

"Flüchtlings|unterbringung" is two words of ours; a word that is not made of any stays
whole, because a general splitter finds parts that nobody meant.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from .. import text
from ..vocabulary import Vocabulary
from .spellings import Spellings

_LEFT_ROOT, _RIGHT_ROOT = 4, 4  # letters of the parts; shorter ones are endings
_SHORTEST_ASKING = 3  # letters of a last part that asks: "-ort"
_REST = 3  # letters behind a topic: "-amt"
_TOPIC_ROOT = 5  # letters of a topic that may begin a compound with a strange word
# Last parts that only say that the first is spoken of: "Moorfrage".
_TELLING_NOTHING = frozenset(
    {
        "frage", "fragen", "thema", "themen", "thematik", "problem", "probleme",
        "problematik", "debatte", "diskussion", "angelegenheit", "sache",
    }
)  # fmt: skip
_LINKS = ("s", "es", "n", "en", "er", "e", "")  # between the parts of a compound
_TOPIC_LINKS = ("s", "n", "en", "")


def parts(
    word: str, *, ours: Callable[[str], bool], spellings: Spellings, spoken: Vocabulary
) -> tuple[str, ...] | None:
    """The two parts of a folded compound, or None.

    Args:
        word: Folded, of any length.
        ours: Whether a part is a word of our own.
        spellings: For topics in front of a strange word.
        spoken: The vocabulary of the question's language.
    """
    return (
        _own_parts(word, ours, spoken)
        or _spoken_of(word, ours, spoken)
        or _topical_parts(word, spellings)
        or _asking_parts(word, spoken)
    )


def _spoken_of(
    word: str, ours: Callable[[str], bool], spoken: Vocabulary
) -> tuple[str, ...] | None:
    """Two words of our own that are spoken of: "Flüchtlings|unterbringungs|debatte"."""
    for rest in _TELLING_NOTHING:
        if word.endswith(rest):
            for root in _roots(word.removesuffix(rest), _LINKS):
                whole = _own_parts(root, ours, spoken)
                if whole:
                    return (*whole, rest)
    return None


def _own_parts(
    word: str, ours: Callable[[str], bool], spoken: Vocabulary
) -> tuple[str, ...] | None:
    """Two words of our own; the shortest second part first."""
    for cut in range(len(word) - _RIGHT_ROOT, _LEFT_ROOT - 1, -1):
        left, right = word[:cut], word[cut:]
        if not (ours(right) or right in _TELLING_NOTHING):
            continue
        month = left in spoken.module.MONTHS.split()
        if month and not spoken.stands_for(right, "meeting"):
            continue  # "Junihochwasser" is no time
        for root in _roots(left, _LINKS):
            if len(root) >= _LEFT_ROOT and ours(root):
                return (root, right)
    return None


def _topical_parts(word: str, spellings: Spellings) -> tuple[str, ...] | None:
    """A topic of our own in front of a word that is not: "Klinik|bettenzahl"."""
    for cut in range(len(word) - _REST, _TOPIC_ROOT - 1, -1):
        for root in _roots(word[:cut], _TOPIC_LINKS):
            entries = (
                spellings.keys.get(root) or spellings.stems.get(text.stem(root)) or ()
            )
            topical = any(e.kind in ("topic", "series") for e in entries)
            if topical and len(root) >= _TOPIC_ROOT:
                return (root, word[cut:])
    return None


def _asking_parts(word: str, spoken: Vocabulary) -> tuple[str, ...] | None:
    """A strange word in front of one that asks: "betten|zahl"."""
    asking: dict[str, str] = spoken.module.ASKING_ENDINGS
    for cut in range(_LEFT_ROOT, len(word) - _SHORTEST_ASKING + 1):
        right = word[cut:]
        if right in asking:
            return (word[:cut].removesuffix("s"), asking[right])
        if spoken.stands_for(right, "figure") or spoken.stands_for(right, "cancelled"):
            return (word[:cut], right)
    return None


def _roots(left: str, links: tuple[str, ...]) -> Iterator[str]:
    """A first part without each of the letters that may link it to the second."""
    for link in links:
        yield left.removesuffix(link)
