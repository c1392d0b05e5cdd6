"""Names and words in memory: which entries may a few words of a question mean?

The matcher is the one that was measured best on short German questions: exact
folded keys first, then a bounded edit distance by length, never for an everyday
word, and compounds taken apart against our own words only.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache

from rapidfuzz import process
from rapidfuzz.distance import OSA

from . import text
from .vocabulary import Vocabulary, vocabulary
from .vocabulary.everyday_de import EVERYDAY as EVERYDAY_DE
from .vocabulary.everyday_en import EVERYDAY as EVERYDAY_EN

_FUZZY_FLOOR = 5  # letters; below it one edit makes another word
_TWO_EDITS = 8  # letters from which two edits still leave one word likely
_LONGEST_NAME = 6  # words of a name that are joined and looked up
_LEFT_ROOT, _RIGHT_ROOT, _REST = 4, 4, 3  # letters of the parts of a compound
_LINKS = ("s", "es", "n", "en", "er", "e", "")  # between the parts of a compound
_TOPIC_ROOT = 5  # letters of a topic that may begin a compound with a strange word
_SAME_START = 6  # letters
_SHARED_BY = 3  # meetings that may share a word of their names before it names none
_LINKING = frozenset(
    ["an", "in", "im", "bei", "zu", "am", "von"]
)  # "Mittelmark im Potsdam Museum"
_GENERIC = frozenset(
    [
        "landkreis",
        "kreis",
        "stadt",
        "gemeinde",
        "bezirk",
        "land",
        "landeshauptstadt",
        "lk",
        "hansestadt",
        "kreisstadt",
        "amt",
        "bundesland",
        "the",
        "von",
        "der",
        "des",
        "am",
        "an",
        "in",
        "im",
        "bei",
        "zu",
    ]
)


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry of the knowledge base under one of its spellings.

    Attributes:
        kind: ``person``, ``organization``, ``topic``, ``series``, ``meeting``,
            ``office`` or ``entry``.
        id: Its identifier; for an office its key.
        rank: 0 for the name, 1 for an alias, 2 and more for derived spellings.
    """

    kind: str
    id: str
    rank: int


@dataclass(frozen=True, slots=True)
class Match:
    """What a word may mean.

    Attributes:
        entries: All entries of that spelling, at least one.
        key: The folded spelling that was met.
        score: Similarity in percent, 0 to 100.
    """

    entries: tuple[Entry, ...]
    key: str
    score: float

    @property
    def exact(self) -> bool:
        """Whether the spelling was met letter by letter."""
        return self.score == 100


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
    """

    def __init__(self, names: Iterable[tuple[str, str, str, int]]) -> None:
        self._keys: dict[str, set[Entry]] = defaultdict(set)
        self._stems: dict[str, set[Entry]] = defaultdict(set)
        self._office_words: set[str] = set()
        for kind, id_, spelling, rank in names:
            self._add(kind, id_, spelling, rank)
        self._buckets: dict[str, list[str]] = defaultdict(list)
        for name in self._keys:
            if len(name) >= _FUZZY_FLOOR:
                self._buckets[name[0]].append(name)
        self._drop_vague_meeting_words()
        self._corrections: dict[tuple[str, str], list[str]] = defaultdict(list)
        for language in ("de", "en"):
            for word in sorted(vocabulary(language).forms | self._office_words):
                self._corrections[language, word[0]].append(word)
        self.fuzzy = lru_cache(maxsize=4096)(self._fuzzy)
        self.correct = lru_cache(maxsize=4096)(self._correct)
        self.split = lru_cache(maxsize=4096)(self._split)

    def _add(self, kind: str, id_: str, spelling: str, rank: int) -> None:
        words = [token.key.rstrip(".") for token in text.tokens(text.clean(spelling))]
        if not words:
            return
        if kind == "entry" and (rank == 0 or len(words) > _LONGEST_NAME):
            return
        entry = Entry(kind, id_, rank)
        if kind == "office":
            self._add_office(spelling, words)
            return
        if kind == "meeting" and rank == 0 and len(words) < _LONGEST_NAME:
            return
        self._put("".join(words), entry)
        if kind == "person":
            self._add_surname(words, id_, rank)
        elif kind == "organization" and len(words) > 1 and _stem_key(words).count(" "):
            self._stems[_stem_key(words)].add(entry)
            self._add_short_names(spelling, words, id_, rank)
        elif kind == "organization":
            self._add_short_names(spelling, words, id_, rank)
        elif kind in ("topic", "meeting", "series", "entry") and _stem_key(words):
            self._stems[_stem_key(words)].add(entry)
            if kind == "meeting" and len(words) > 1:
                for word in words:
                    if (
                        len(word) > 4
                        and word not in _GENERIC
                        and rank
                        and not vocabulary("de").meaningful(word)
                    ):
                        derived = Entry(kind, id_, rank + 2)
                        self._stems[_stem_key([word])].add(derived)
                        self._put(word, derived)

    def _add_office(self, spelling: str, words: list[str]) -> None:
        key = text.office_key(spelling)
        if vocabulary("de").stands_for(words[0], "attend"):
            return  # "Vertreter der Verwaltung" is no office that people ask for
        self._keys[key].add(Entry("office", key, 0))
        first = text.office_key(words[0])
        if first != key and key.startswith(first) and len(words) == 2:
            self._keys[first].add(Entry("office", key, 2))
        if len(words[0]) >= _FUZZY_FLOOR:
            self._office_words |= {words[0], f"{words[0]}in", f"{words[0]}innen"}

    def _drop_vague_meeting_words(self) -> None:
        """Words that many meetings share, or that mean something else, name none."""
        de = vocabulary("de")
        for table in (self._keys, self._stems):
            for key, entries in table.items():
                derived = {e for e in entries if e.kind == "meeting" and e.rank > 2}
                many = len({e.id for e in derived}) > _SHARED_BY
                vague = de.meaningful(key) or any(
                    e.kind not in ("meeting", "person") for e in entries
                )
                if many or vague or self._names_otherwise(key):
                    entries -= derived
                if any(e.kind == "organization" and e.rank < 2 for e in entries):
                    entries -= {e for e in entries if e.kind == "meeting"}
                if de.stands_for(key, "meeting") or de.stands_for(key, "series"):
                    entries -= {e for e in entries if e.kind == "meeting"}

    def _names_otherwise(self, key: str) -> bool:
        """Whether a word is an office, or a form of a series or topic of our own."""
        kinds = {e.kind for e in self._keys.get(text.office_key(key), ())}
        kinds |= {e.kind for e in self._stems.get(text.stem(key), ())}
        return not kinds.isdisjoint(("office", "series", "topic"))

    def _put(self, key: str, entry: Entry) -> None:
        if key:
            self._keys[key].add(entry)

    def _add_surname(self, words: list[str], id_: str, rank: int) -> None:
        if rank or len(words) < 2:
            return
        self._put("".join(words[1:]), Entry("person", id_, 2))
        for word in words[1:]:
            if len(word) > 2:
                self._put(
                    word,
                    Entry(
                        "person", id_, 2 if word == words[-1] and len(words) == 2 else 3
                    ),
                )
        self._put("".join((words[0], words[-1])), Entry("person", id_, 3))

    def _add_short_names(
        self, spelling: str, words: list[str], id_: str, rank: int
    ) -> None:
        core = [word for word in words if word not in _GENERIC] or words
        if len(core) < len(words) and words[0] in _GENERIC:
            self._put("".join(core), Entry("organization", id_, rank + 2))
        head = text.key(spelling.split("(", maxsplit=1)[0].split("/", maxsplit=1)[0])
        if head != "".join(words) and len(head) > 3:
            self._put(head, Entry("organization", id_, rank + 2))
        if len(core) == 1 and len(core[0]) > 3 and rank == 0:
            for ending in ("er", "r") if core[0].endswith("e") else ("er",):
                self._put(core[0] + ending, Entry("organization", id_, rank + 4))

    def exact(self, words: tuple[str, ...]) -> Match | None:
        """The entries that bear exactly these folded words as a spelling."""
        joined = "".join(words)
        found = self._keys.get(joined)
        if found is None and joined.endswith("s") and len(joined) > 4:
            found = {
                e for e in self._keys.get(joined[:-1], ()) if e.kind != "meeting"
            } or None
            joined = joined[:-1] if found else joined
        if not found:
            found = self._by_stems(words)
        return Match(tuple(sorted(found, key=_order)), joined, 100.0) if found else None

    def _by_stems(self, words: tuple[str, ...]) -> set[Entry] | None:
        """Topics and key words in any order and ending; bodies and series without filling words."""
        key = _stem_key(words)
        found = self._stems.get(key) if key else None
        if found and not _LINKING.isdisjoint(words):
            found = {
                e for e in found if e.kind not in ("organization", "series", "meeting")
            }
        return found or None

    def office(self, word: str) -> Match | None:
        """The office that a folded word names in any gender and number."""
        key = text.office_key(word)
        found = {e for e in self._keys.get(key, ()) if e.kind == "office"}
        return Match(tuple(found), key, 100.0) if found else None

    def _fuzzy(self, joined: str) -> Match | None:
        """The entries whose spelling is nearest to a joined folded spelling.

        Places and people are met only within the edits allowed, with the first
        letter kept, and never by an everyday word; a second spelling of other
        entries at the same distance makes it a tie, and all are returned.
        """
        limit = edits_allowed(len(joined))
        if not limit or joined in EVERYDAY_DE or joined in EVERYDAY_EN:
            return None
        bucket = self._buckets.get(joined[0], ())
        rows = process.extract(
            joined, bucket, scorer=OSA.distance, score_cutoff=limit, limit=8
        )
        rows = [
            row
            for row in rows
            if row[1] <= edits_allowed(min(len(row[0]), len(joined)))
        ]
        if not rows:
            return None
        best = min(row[1] for row in rows)
        keys = [row[0] for row in rows if row[1] == best]
        entries = {entry for key in keys for entry in self._keys[key]}
        score = 100.0 * (1 - best / max(len(joined), len(keys[0])))
        return Match(tuple(sorted(entries, key=_order)), keys[0], score)

    def _correct(self, word: str, language: str) -> tuple[str, float] | None:
        """The vocabulary word that *word* is a slip of with its score, or None.

        Of several as near, one that stands for a concept comes before a filler.
        """
        if word in (EVERYDAY_EN if language == "en" else EVERYDAY_DE):
            return None
        if len(word) == 3:
            return next(
                ((w, 67.0) for w in sorted(vocabulary(language).filler)
                 if len(w) == 3 and w[0] == word[0] and sorted(w) == sorted(word)),
                None,
            )  # fmt: skip
        limit = 1 if len(word) == 4 else edits_allowed(len(word))
        if not limit:
            return None
        bucket = self._corrections.get((language, word[0]), ())
        rows = process.extract(
            word, bucket, scorer=OSA.distance, score_cutoff=limit, limit=5
        )
        rows = [row for row in rows if row[1] <= (edits_allowed(len(row[0])) or 1)]
        if not rows:
            return None
        known = vocabulary(language)
        best = min(rows, key=lambda row: (row[1], not known.meaningful(row[0]), row[0]))
        return str(best[0]), 100.0 * (1 - best[1] / max(len(word), len(best[0])))

    def related(self, word: str) -> bool:
        """Whether a word begins like one of the topics: "Hackergruppe" like "Hackerangriff"."""
        start = word[:_SAME_START]
        return len(word) >= _SAME_START and any(
            key.startswith(start) and any(e.kind == "topic" for e in self._keys[key])
            for key in self._buckets.get(word[0], ())
        )

    def known(self, word: str) -> bool:
        """Whether a folded word is one of our own: a name, a topic or a vocabulary word."""
        return (
            word in self._keys
            or bool(self._stems.get(text.stem(word)))
            or text.office_key(word) in self._keys
        )

    def _split(self, word: str, language: str) -> tuple[str, ...] | None:
        """The parts of a compound, if both are words of our own; the longest head first."""
        spoken = vocabulary(language)

        def ours(part: str) -> bool:
            return self.known(part) or spoken.meaningful(part)

        for cut in range(len(word) - _RIGHT_ROOT, _LEFT_ROOT - 1, -1):
            right = word[cut:]
            if not ours(right):
                continue
            left = word[:cut]
            if left in spoken.module.MONTHS.split() and not spoken.stands_for(
                right, "meeting"
            ):
                continue  # "Junihochwasser" is no time
            for link in _LINKS:
                root = (
                    left[: len(left) - len(link)]
                    if link and left.endswith(link)
                    else left
                )
                if len(root) >= _LEFT_ROOT and ours(root):
                    return (root, right)
        return self._topical_split(word) or self._counting_split(word, spoken)

    def _counting_split(self, word: str, spoken: Vocabulary) -> tuple[str, ...] | None:
        """A strange word in front of one that asks: "betten|zahl"."""
        for cut in range(_LEFT_ROOT, len(word) - _RIGHT_ROOT + 1):
            if spoken.stands_for(word[cut:], "figure") or spoken.stands_for(
                word[cut:], "cancelled"
            ):
                return (word[:cut], word[cut:])
        return None

    def _topical_split(self, word: str) -> tuple[str, ...] | None:
        """A topic of our own in front of a word that is not: "Klinik|bettenzahl"."""
        for cut in range(len(word) - _REST, _TOPIC_ROOT - 1, -1):
            for link in ("s", "n", "en", ""):
                left = word[:cut]
                root = (
                    left[: len(left) - len(link)]
                    if link and left.endswith(link)
                    else left
                )
                entries = self._keys.get(root) or self._stems.get(text.stem(root)) or ()
                if len(root) >= _TOPIC_ROOT and any(
                    e.kind in ("topic", "series") for e in entries
                ):
                    return (root, word[cut:])
        return None


def _order(entry: Entry) -> tuple[int, str, str]:
    return entry.rank, entry.kind, entry.id


def _stem_key(words: Iterable[str]) -> str:
    return " ".join(sorted(text.stem(word) for word in words if word not in _GENERIC))


def entries_by_kind(match: Match) -> Mapping[str, tuple[str, ...]]:
    """Identifiers by kind, the best rank only within each kind."""
    best: dict[str, int] = {}
    for entry in match.entries:
        best[entry.kind] = min(best.get(entry.kind, entry.rank), entry.rank)
    found: dict[str, tuple[str, ...]] = {}
    for entry in match.entries:
        if entry.kind == "person" or entry.rank == best[entry.kind]:
            ids = found.get(entry.kind, ())
            found[entry.kind] = ids if entry.id in ids else (*ids, entry.id)
    return found
