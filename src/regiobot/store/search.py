"""Free search over texts: the second line, when no rule reads a question.

Words are compared by their runs of three and four letters, so slips, endings and
compounds still meet; whole words count on top. The score is what a text reaches of
the *ideal*, a text that holds all of the question: words that occur nowhere cost
their full weight, which is what tells a question that no text answers.

SQLite keeps the index: postings of four-letter runs and words in an FTS5 table, in
how many texts each run occurs in a plain one. A question looks up its rarest runs,
and only the best candidates of those are read and scored in full.
"""

from __future__ import annotations

import heapq
import json
import math
import re
import sqlite3
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from ..text import clean, fold

_WORD = re.compile(r"[^\W_]+")
_MAX_CHUNK = 80  # letters between two blanks; what is longer is a link or noise
_MAX_TERMS = 500  # runs and words read of a question, about 50 words; more is none
_WORD_WEIGHT = 3.0  # of a whole word against one run; 2 to 4 were equally right
_SATURATION, _LENGTH = 0.8, 0.75  # k1 and b of BM25; texts are short, so k1 is low
_CANDIDATES = 12  # texts scored in full; 24 are no better and cost twice
# Postings read for candidates, at about 0.3 ms a thousand. On 240 texts 300 were as
# good; more texts share more runs.
_POSTINGS = 3000
_TERMS = 20  # look-ups for candidates, the rarest first; 64 found no more


@dataclass(frozen=True, slots=True)
class Hit:
    """A text that holds words of a question.

    Attributes:
        position: The number of the text, as it was given to the index.
        score: Share of the question that the text holds, above 0, at most 1;
            comparable between questions.
    """

    position: int
    score: float


@lru_cache(maxsize=16384)
def _chunk_words(chunk: str) -> tuple[str, ...]:
    return tuple(_WORD.findall(fold(clean(chunk))))


def folded_words(text: str) -> tuple[str, ...]:
    """The words and numbers of any text, folded, in order."""
    return tuple(
        word for chunk in text.split() for word in _chunk_words(chunk[:_MAX_CHUNK])
    )


@lru_cache(maxsize=16384)
def _runs(word: str, length: int) -> frozenset[str]:
    """Runs of letters of a padded word. A number has none: 2019 is not nearly 2018."""
    if word[1].isdigit():
        return frozenset()
    starts = range(len(word) - length + 1)
    return frozenset(word[start : start + length] for start in starts)


def _shares(word: str) -> dict[str, float]:
    """What each run of a padded word counts, and the word itself."""
    shares = dict.fromkeys(_runs(word, 3) | _runs(word, 4), 1.0)
    # A number counts as much as the runs that it has not.
    unsplit = 0 if shares else 2 * len(word) - 5
    shares[word] = _WORD_WEIGHT + unsplit
    return shares


def _create_tables(connection: sqlite3.Connection, name: str) -> None:
    connection.execute(
        f"CREATE VIRTUAL TABLE {name}_grams USING fts5(terms, content='', detail=none,"
        " columnsize=0, tokenize=\"ascii tokenchars '_'\")"
    )
    # Fewer, larger segments: a third of the time for large knowledge bases.
    connection.execute(
        f"INSERT INTO {name}_grams({name}_grams, rank) VALUES ('hashsize', 16777216)"
    )
    connection.execute(
        f"CREATE TABLE {name}_folded (id INTEGER PRIMARY KEY, words INTEGER, text TEXT)"
    )
    connection.execute(
        f"CREATE TABLE {name}_terms (term TEXT PRIMARY KEY, texts INTEGER)"
        " WITHOUT ROWID"
    )
    connection.execute(f"CREATE TABLE {name}_size (texts INTEGER, words REAL)")


def index_texts(
    connection: sqlite3.Connection, texts: Iterable[tuple[int, str]], name: str
) -> None:
    """Build the search tables ``<name>_…``; they must not exist yet.

    Neither begins nor ends a transaction, so it may be part of a larger one.

    Args:
        connection: An open database.
        texts: Pairs of a distinct number and a text.
        name: Prefix of the tables, a plain identifier.
    """
    _create_tables(connection, name)
    short_runs: Counter[str] = Counter()
    for number, text in texts:
        words = folded_words(text)
        terms, short = _terms(words)
        short_runs.update(short)
        _add_text(connection, name, number, words, terms)
    connection.execute(
        f"CREATE VIRTUAL TABLE temp.{name}_vocabulary"
        f" USING fts5vocab(main, {name}_grams, row)"
    )
    connection.execute(
        f"INSERT INTO {name}_terms SELECT term, doc FROM temp.{name}_vocabulary"
    )
    connection.execute(f"DROP TABLE temp.{name}_vocabulary")
    connection.executemany(
        f"INSERT INTO {name}_terms VALUES (?, ?)"
        " ON CONFLICT (term) DO UPDATE SET texts = texts + excluded.texts",
        short_runs.items(),
    )
    connection.execute(
        f"INSERT INTO {name}_size SELECT count(*), avg(words) FROM {name}_folded"
    )


def index_more(
    connection: sqlite3.Connection, texts: Sequence[tuple[int, str]], name: str
) -> None:
    """Add texts to the tables that `index_texts` built; their numbers must be new."""
    counts: Counter[str] = Counter()
    for number, text in texts:
        words = folded_words(text)
        terms, short = _terms(words)
        counts.update(terms | short)
        _add_text(connection, name, number, words, terms)
    _count(connection, name, counts)


def unindex(
    connection: sqlite3.Connection, texts: Sequence[tuple[int, str]], name: str
) -> None:
    """Take texts out of the tables again; they must be those that were put in."""
    counts: Counter[str] = Counter()
    for number, text in texts:
        terms, short = _terms(folded_words(text))
        counts.subtract(terms | short)
        # The index keeps no texts, so it must be told what it is to forget.
        connection.execute(
            f"INSERT INTO {name}_grams ({name}_grams, rowid, terms)"
            " VALUES ('delete', ?, ?)",
            (number, " ".join(terms)),
        )
        connection.execute(f"DELETE FROM {name}_folded WHERE id = ?", (number,))
    _count(connection, name, counts)


def _terms(words: Sequence[str]) -> tuple[set[str], set[str]]:
    """What is indexed of a text: words and runs of four; and its other short runs."""
    padded = {f"_{word}_" for word in words}
    terms = padded.union(*(_runs(word, 4) for word in padded))
    short: set[str] = set().union(*(_runs(word, 3) for word in padded))
    return terms, short - terms


def _add_text(
    connection: sqlite3.Connection,
    name: str,
    number: int,
    words: Sequence[str],
    terms: set[str],
) -> None:
    connection.execute(
        f"INSERT INTO {name}_grams (rowid, terms) VALUES (?, ?)",
        (number, " ".join(terms)),
    )
    connection.execute(
        f"INSERT INTO {name}_folded VALUES (?, ?, ?)",
        (number, len(words), f"_{'_'.join(words)}_"),
    )


def _count(connection: sqlite3.Connection, name: str, counts: Counter[str]) -> None:
    """Change in how many texts each term occurs, and the size of all texts."""
    connection.executemany(
        f"INSERT INTO {name}_terms VALUES (?, ?)"
        " ON CONFLICT (term) DO UPDATE SET texts = texts + excluded.texts",
        counts.items(),
    )
    connection.executemany(
        f"DELETE FROM {name}_terms WHERE term = ? AND texts <= 0",
        ((term,) for term, count in counts.items() if count < 0),
    )
    connection.execute(
        f"UPDATE {name}_size SET (texts, words) ="
        f" (SELECT count(*), avg(words) FROM {name}_folded)"
    )


class PassageSearch:
    """Finds the texts that hold most of a question.

    Args:
        connection: A database in which `index_texts` built the tables.
        name: Their prefix.
    """

    def __init__(self, connection: sqlite3.Connection, name: str = "passages") -> None:
        self._connection = connection
        self._name = name
        row = connection.execute(f"SELECT texts, words FROM {name}_size").fetchone()
        self._size: int = row[0]
        self._mean_words: float = row[1] or 1.0

    @classmethod
    def build(cls, texts: Sequence[str]) -> PassageSearch:
        """Index *texts* in memory; a hit's position is the place in the sequence."""
        connection = sqlite3.connect(
            ":memory:", isolation_level=None, check_same_thread=False
        )
        with connection:
            connection.execute("BEGIN")
            index_texts(connection, enumerate(texts), "passages")
        return cls(connection)

    def search(self, question: str, k: int = 5) -> list[Hit]:
        """The texts that hold most of *question*.

        Args:
            question: Anything a person may send; it never raises for its content.
            k: Most hits to return, at least 1.

        Returns:
            Hits, best first, equal ones by position; empty if no word is shared.

        Raises:
            ValueError: If *k* is below 1.
        """
        if k < 1:
            raise ValueError(f"k must be at least 1, not {k}")
        weights, known = self._weights(folded_words(question))
        ideal = sum(weights.values())
        candidates = self._candidates(weights, known, max(k, _CANDIDATES))
        held = [(term, weights[term]) for term in known]  # no text holds the others
        scores = (
            (self._score(held, length, text) / ideal, number)
            for number, length, text in self._texts(candidates)
        )
        best = sorted(scores, key=lambda pair: (-pair[0], pair[1]))[:k]
        return [Hit(number, min(score, 1.0)) for score, number in best if score > 0]

    def _weights(self, words: Sequence[str]) -> tuple[dict[str, float], dict[str, int]]:
        """The weight of every run and word, and in how many texts those known are."""
        shares: dict[str, float] = {}
        for word in words:
            if len(shares) > _MAX_TERMS:
                break
            shares.update(_shares(f"_{word}_"))
        known: dict[str, int] = dict(
            self._connection.execute(
                f"SELECT term, texts FROM {self._name}_terms"
                " WHERE term IN (SELECT value FROM json_each(?))",
                (json.dumps(list(shares)),),
            )
        )
        weights = {
            term: share * self._rarity(known.get(term, 0))
            for term, share in shares.items()
        }
        return weights, known

    def _rarity(self, texts: int) -> float:
        """BM25's weight of a term that occurs in that many texts; above 0."""
        return math.log(1 + (self._size - texts + 0.5) / (texts + 0.5))

    def _candidates(
        self, weights: dict[str, float], known: dict[str, int], limit: int
    ) -> list[int]:
        """The numbers of the texts that hold most of the rarest runs and words."""
        found: defaultdict[int, float] = defaultdict(float)
        name = f"{self._name}_grams"
        indexed = (t for t in known if len(t) > 3 or t[0] == t[-1] == "_")
        read = 0
        for term in sorted(indexed, key=known.__getitem__)[:_TERMS]:
            read += known[term]
            if found and read > _POSTINGS:
                break
            weight = weights[term]
            for (number,) in self._connection.execute(
                f"SELECT rowid FROM {name} WHERE {name} MATCH ?", (f'"{term}"',)
            ):
                found[number] += weight
        return heapq.nlargest(limit, sorted(found), key=found.__getitem__)

    def _texts(self, numbers: Sequence[int]) -> Iterator[tuple[int, int, str]]:
        return self._connection.execute(
            f"SELECT id, words, text FROM {self._name}_folded"
            " WHERE id IN (SELECT value FROM json_each(?))",
            (json.dumps(numbers),),
        )

    def _score(
        self, weights: Sequence[tuple[str, float]], words: int, text: str
    ) -> float:
        """What a text reaches: more for more occurrences, less for long texts."""
        damping = _SATURATION * (1 - _LENGTH + _LENGTH * words / self._mean_words)
        total = 0.0
        for term, weight in weights:
            if count := text.count(term):
                total += weight * count / (count + damping)
        return total
