"""The words by which questions show what they want, one package for each language.

A vocabulary is data: concepts with their words, filler words that carry no topic,
short forms of offices, names of forms. `Vocabulary` matches it against folded
tokens. A further language is one more package of the same names.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache, cached_property
from importlib import import_module
from types import ModuleType
from typing import NamedTuple

from ..text import fold

_TELLING_STEM = (
    6  # letters of a word beginning that one slip does not turn into another
)
_LONGEST_STEM = 24  # letters of the longest word beginning in a vocabulary
_MAX_GAP = 10  # words between the halves of a split phrase: "ging es dort am Montag um"


@dataclass(frozen=True, slots=True)
class Hit:
    """A concept found in a row of tokens, from *start* up to but not with *end*.

    Attributes:
        words: Numbers of the tokens that speak of it, without those between the
            halves of a split phrase.
    """

    concept: str
    start: int
    end: int
    words: tuple[int, ...]


class _Words:
    """Single words and word beginnings, each with the concepts they stand for."""

    def __init__(self) -> None:
        self.exact: dict[str, list[str]] = {}
        self.stems: dict[str, list[str]] = {}

    def add(self, word: str, concept: str) -> None:
        table, word = (
            (self.stems, word[:-1]) if word.endswith("*") else (self.exact, word)
        )
        table.setdefault(word, []).append(concept)

    def concepts(self, word: str) -> Iterator[str]:
        yield from self.exact.get(word, ())
        for length in range(2, min(len(word), _LONGEST_STEM) + 1):
            yield from self.stems.get(word[:length], ())


class _Phrase(NamedTuple):
    """Several words with the concept they stand for.

    Attributes:
        words: Folded; ``..`` is a gap, a final ``*`` any ending.
        concept: What they stand for.
        needed: Those behind the first that must occur as they are.
    """

    words: tuple[str, ...]
    concept: str
    needed: frozenset[str]


class Vocabulary:
    """One language's words, ready to be matched.

    Attributes:
        module: The package of the language, for its tables.
        filler: Folded words that carry no topic.
        forms: Every spelled-out word of the vocabulary, for correcting typos.
    """

    def __init__(self, module: ModuleType) -> None:
        self.module = module
        self.filler = frozenset(fold(word) for word in module.FILLER.split())
        self._words = _Words()
        self._phrases: dict[str, list[_Phrase]] = {}
        self._plain = {fold(word) for word in _listed(module)}
        self.forms: set[str] = {
            word for word in self.filler | self._plain if len(word) > 3
        }
        groups = {
            **module.CONCEPTS,
            **{f"talk:{k}": v for k, v in module.SMALLTALK.items()},
        }
        groups["opinion"] = module.OPINION
        groups["command"] = module.COMMANDS
        groups["judgement"] = module.JUDGEMENT
        for concept, words in groups.items():
            for phrase in words.split(","):
                self._add(tuple(phrase.split()), concept)

    def _add(self, words: tuple[str, ...], concept: str) -> None:
        if not words:
            return
        words = tuple(word if word == ".." else fold(word) for word in words)
        self.forms.update(
            w.rstrip("*") for w in words if len(w.rstrip("*")) > 3 and w[0] != "/"
        )
        if len(words) == 1:
            self._words.add(words[0], concept)
        else:
            phrase = _Phrase(words, concept, _whole(words[1:]))
            self._phrases.setdefault(words[0].rstrip("*"), []).append(phrase)

    @cached_property
    def stems(self) -> tuple[str, ...]:
        """The word beginnings that are long enough to be known despite a slip."""
        return tuple(sorted(s for s in self._words.stems if len(s) >= _TELLING_STEM))

    def known(self, word: str) -> bool:
        """Whether a folded word means something to this vocabulary."""
        return word in self.filler or self.meaningful(word)

    def meaningful(self, word: str) -> bool:
        """Whether a folded word stands for a concept, a kind, a count or a short form."""
        return word in self._plain or any(True for _ in self._words.concepts(word))

    def stands_for(self, word: str, concept: str) -> bool:
        """Whether a folded word alone stands for that concept."""
        return concept in self._words.concepts(word)

    def part_of(self, word: str, concept: str) -> bool:
        """Whether a folded word begins or ends a phrase that stands for a concept."""
        return any(
            concept == phrase.concept
            and (_matches(phrase.words[0], word) or _matches(phrase.words[-1], word))
            for phrases in self._phrases.values()
            for phrase in phrases
        )

    def listed(self, word: str) -> bool:
        """Whether a folded word is a kind, a count, a month or a short form."""
        return word in self._plain

    def hits(self, words: Sequence[str]) -> Iterator[Hit]:
        """Every concept in a row of folded words; hits may overlap."""
        present = frozenset(words)
        for start, word in enumerate(words):
            for concept in self._words.concepts(word):
                yield Hit(concept, start, start + 1, (start,))
            for length in range(1, min(len(word), _LONGEST_STEM) + 1):
                for phrase in self._phrases.get(word[:length], ()):
                    if not phrase.needed <= present:
                        continue  # what rules out nine phrases of ten, quickly
                    met = _phrase_words(phrase.words, words, start)
                    if met:
                        yield Hit(phrase.concept, start, met[-1] + 1, met)


def _listed(module: ModuleType) -> Iterator[str]:
    """The words of the tables: kinds, forms, short forms of offices, counts, months."""
    for table in (module.OFFICE_SYNONYMS, module.ORGANIZATION_KINDS, module.FORMS):
        yield from table
    for root in module.ORDINALS:
        yield from (root + ending for ending in module.ORDINAL_ENDINGS)
    yield from module.MONTHS.split()


def _whole(words: Iterable[str]) -> frozenset[str]:
    return frozenset(word for word in words if word != ".." and word[-1] != "*")


def _matches(pattern: str, word: str) -> bool:
    return word.startswith(pattern[:-1]) if pattern.endswith("*") else word == pattern


def _phrase_words(
    phrase: tuple[str, ...], words: Sequence[str], start: int
) -> tuple[int, ...]:
    """The numbers of the words that make up *phrase* if it begins at *start*, else none."""
    met: list[int] = []
    position = start
    gap = 0
    for part in phrase:
        if part == "..":
            gap = _MAX_GAP
            continue
        window = range(position, min(position + gap + 1, len(words)))
        found = next((at for at in window if _matches(part, words[at])), None)
        if found is None:
            return ()
        met.append(found)
        position, gap = found + 1, 0
    return tuple(met)


@cache
def vocabulary(language: str) -> Vocabulary:
    """The vocabulary of *language*, ``de`` or ``en``."""
    return Vocabulary(import_module(f".{language}", __name__))
