"""Names and words in memory: which entries may a few words of a question mean?

The matcher is the one that was measured best on short German questions: exact
folded keys first, then a bounded edit distance by length, never for an everyday
word, and compounds taken apart against our own words only.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from copy import copy
from functools import lru_cache

from rapidfuzz import process
from rapidfuzz.distance import OSA

from .. import text
from ..vocabulary import vocabulary
from ..vocabulary.everyday_de import EVERYDAY as EVERYDAY_DE
from ..vocabulary.everyday_en import EVERYDAY as EVERYDAY_EN
from . import compounds
from .entries import PERCENT, Entry, Match, entries_by_kind, order
from .spellings import Spellings, stem_key

__all__ = ["Entry", "Index", "Match", "edits_allowed", "entries_by_kind"]

_FUZZY_FLOOR = 5  # letters; below it one edit makes another word
_TWO_EDITS = 8  # letters from which two edits still leave one word likely
_SWAPPED, _SWAPPED_SCORE = 3, 67.0  # letters and percent: "wra" for "war"
_SHORT_WORD = 4  # letters of a vocabulary word that may hold one slip: "wwer"
_TELLING_STEM = 4  # letters of a single word that may name a meeting by its stem
_GENITIVE = 4  # letters beyond which a last "s" may be an ending
_SAME_START = 6  # letters by which an unknown word is related to a topic
_REMEMBERED = 4096  # words whose look-up is kept; a day's questions hold fewer
# "Mittelmark im Potsdam Museum" is no body of that name.
_LINKING = frozenset({"an", "in", "im", "bei", "zu", "am", "von"})


def edits_allowed(length: int) -> int:
    """How many typing slips a word of that many letters may hold."""
    if length < _FUZZY_FLOOR:
        return 0
    return 1 if length < _TWO_EDITS else 2


class Index:
    """Every spelling of every entry.

    Args:
        names: Rows of kind, identifier, spelling and rank (0 name, 1 alias, 2 place
            of a meeting).
        written: Whether a folded word stands in a text of the knowledge base.
        region: Of which region all of it is, so that its name tells nothing apart.

    Attributes:
        region: The folded words of that name.
    """

    def __init__(
        self,
        names: Iterable[tuple[str, str, str, int]],
        *,
        written: Callable[[str], bool] = lambda word: False,
        region: str = "",
    ) -> None:
        self._written = written
        self.region = _words(region)
        self._spellings = Spellings(names)
        self._keys: Mapping[str, set[Entry]] = self._spellings.keys
        self._stems: Mapping[str, set[Entry]] = self._spellings.stems
        self._buckets = _by_first_letter(
            name for name in self._keys if len(name) >= _FUZZY_FLOOR
        )
        offices = self._spellings.office_words
        self._corrections = {
            language: _by_first_letter(sorted(vocabulary(language).forms | offices))
            for language in ("de", "en")
        }
        self._remember()

    def _remember(self) -> None:
        self.office = lru_cache(maxsize=_REMEMBERED)(self._office)
        self.fuzzy = lru_cache(maxsize=_REMEMBERED)(self._fuzzy)
        self.correct = lru_cache(maxsize=_REMEMBERED)(self._correct)
        self.split = lru_cache(maxsize=_REMEMBERED)(self._split)

    def over(self, written: Callable[[str], bool], region: str) -> Index:
        """The same names over other texts; making an index of 26,000 takes 0.5 s."""
        same = copy(self)
        same._written = written
        same.region = _words(region)
        same._remember()
        return same

    def exact(self, words: tuple[str, ...]) -> Match | None:
        """The entries that bear exactly these folded words as a spelling."""
        joined = "".join(words)
        found = self._keys.get(joined)
        if found is None and joined.endswith("s") and len(joined) > _GENITIVE:
            of_it = self._keys.get(joined[:-1], ())
            found = {e for e in of_it if e.kind != "meeting"} or None
            joined = joined[:-1] if found else joined
        if not found:
            found = self._by_stems(words)
        return _match(found, joined, PERCENT) if found else None

    def verbatim(self, words: tuple[str, ...]) -> bool:
        """Whether a spelling is made of exactly these folded words, each of them."""
        return "".join(words) in self._keys

    def entry(self, question: str) -> str | None:
        """Identifier of the entry that has this very question, in any spelling."""
        words = (token.key.rstrip(".") for token in text.tokens(question))
        return self._spellings.questions.get("".join(words))

    def _by_stems(self, words: tuple[str, ...]) -> set[Entry] | None:
        """Topics and key words in any order and ending.

        Bodies, series and meetings only if no filling word stands among them.
        """
        key = stem_key(words)
        found = self._stems.get(key) if key else None
        if found and len(key) < _TELLING_STEM and key in words:
            found = {
                e for e in found if e.kind != "meeting"
            }  # "alt" of "Altes Rathaus"
        if found and not _LINKING.isdisjoint(words):
            away = ("organization", "series", "meeting")
            found = {e for e in found if e.kind not in away}
        return found or None

    def _office(self, word: str) -> Match | None:
        """The office that folded words name in any gender and number."""
        if vocabulary("de").stands_for(word, "heads"):
            return None  # "leitet" is no "Leiter"
        key = text.office_key(word)
        found = {e for e in self._keys.get(key, ()) if e.kind == "office"}
        return _match(found, key, PERCENT) if found else None

    def _fuzzy(self, joined: str) -> Match | None:
        """The entries whose spelling is nearest to a joined folded spelling.

        Places and people are met only within the edits allowed, with the first
        letter kept, and never by an everyday word; a second spelling of other
        entries at the same distance makes it a tie, and all are returned.
        """
        limit = edits_allowed(len(joined))
        if not limit or joined in EVERYDAY_DE or joined in EVERYDAY_EN:
            return None
        rows = _nearest(joined, self._buckets.get(joined[0], ()), limit, count=8)
        rows = [r for r in rows if r[1] <= edits_allowed(min(len(r[0]), len(joined)))]
        if not rows:
            return None
        best = min(distance for _, distance in rows)
        keys = [key for key, distance in rows if distance == best]
        entries = {entry for key in keys for entry in self._keys[key]}
        return _match(entries, keys[0], _score(best, joined, keys[0]))

    def _correct(self, word: str, language: str) -> tuple[str, float] | None:
        """The vocabulary word that *word* is a slip of with its score, or None.

        Of several as near, one that stands for a concept comes before a filler.
        """
        if word in (EVERYDAY_EN if language == "en" else EVERYDAY_DE):
            return None
        if self._written(word):
            return None  # a word of the texts is spelled right
        known = vocabulary(language)
        if len(word) == _SWAPPED:
            return _unswapped(word, known.filler)
        limit = 1 if len(word) == _SHORT_WORD else edits_allowed(len(word))
        if not limit:
            return None
        bucket = self._corrections[language].get(word[0], ())
        rows = _nearest(word, bucket, limit, count=5)
        rows = [row for row in rows if row[1] <= (edits_allowed(len(row[0])) or 1)]
        if not rows:
            return _begun_like(word, known.stems)
        best = min(rows, key=lambda row: (row[1], not known.meaningful(row[0]), row[0]))
        return best[0], _score(best[1], word, best[0])

    def _split(self, word: str, language: str) -> tuple[str, ...] | None:
        """The parts of a compound, if both are words of our own; else None."""
        if self._written(word):
            return None  # "Kostenplan" stands in a text: it asks for no costs
        spoken = vocabulary(language)

        def ours(part: str) -> bool:
            return self.known(part) or spoken.meaningful(part)

        return compounds.parts(
            word, ours=ours, spellings=self._spellings, spoken=spoken
        )

    def related(self, word: str) -> bool:
        """Whether a word stands in a text, or begins like a topic.

        "Hackergruppe" begins like "Hackerangriff"; an everyday word tells nothing.
        """
        if word not in EVERYDAY_DE and word not in EVERYDAY_EN and self._written(word):
            return True
        start = word[:_SAME_START]
        return len(word) >= _SAME_START and any(
            key.startswith(start) and any(e.kind == "topic" for e in self._keys[key])
            for key in self._buckets.get(word[0], ())
        )

    def first_name(self, word: str) -> Match | None:
        """Everybody whose first name a folded word is."""
        found = self._spellings.first_names.get(word)
        return _match(found, word, PERCENT) if found else None

    def in_a_title(self, word: str) -> bool:
        """Whether a folded word stands in the title of a meeting."""
        return word in self._spellings.title_words

    def known(self, word: str) -> bool:
        """Whether a folded word is a spelling, an office or a topic of our own."""
        return (
            word in self._keys
            or bool(self._stems.get(text.stem(word)))
            or text.office_key(word) in self._keys
        )


def _by_first_letter(words: Iterable[str]) -> dict[str, list[str]]:
    """Rows of words that begin alike: a slip keeps the first letter."""
    rows: dict[str, list[str]] = defaultdict(list)
    for word in words:
        rows[word[0]].append(word)
    return dict(rows)


def _match(entries: Iterable[Entry], key: str, score: float) -> Match:
    return Match(tuple(sorted(entries, key=order)), key, score)


def _nearest(
    word: str, among: Sequence[str], limit: int, *, count: int
) -> list[tuple[str, int]]:
    """Words within *limit* edits and their distance, nearest first; at most *count*."""
    rows = process.extract(
        word, among, scorer=OSA.distance, score_cutoff=limit, limit=count
    )
    return [(str(found), int(distance)) for found, distance, _ in rows]


def _score(distance: int, asked: str, found: str) -> float:
    """Similarity in percent of two spellings that many edits apart."""
    return PERCENT * (1 - distance / max(len(asked), len(found)))


def _unswapped(word: str, among: Iterable[str]) -> tuple[str, float] | None:
    """The first of the words with the same letters, the first one kept."""
    letters = sorted(word)
    for known in sorted(among):
        if known[0] == word[0] and sorted(known) == letters:
            return known, _SWAPPED_SCORE
    return None


def _begun_like(word: str, stems: Iterable[str]) -> tuple[str, float] | None:
    """The beginning in the vocabulary that *word* begins with, but for one slip."""
    for stem in stems:
        if stem[0] != word[0] or len(word) < len(stem):
            continue
        for end in (len(stem), len(stem) + 1, len(stem) - 1):
            if word[:end] in EVERYDAY_DE:
                continue  # "Satzungsentwurf" is no slip of "Sitzung"
            if OSA.distance(word[:end], stem, score_cutoff=1) <= 1:
                return stem, _score(1, stem, stem)
    return None


def _words(name: str) -> frozenset[str]:
    return frozenset(token.key for token in text.tokens(text.clean(name)))
