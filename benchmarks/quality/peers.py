"""The peers: each finds, among the facts, the one that seems to answer a question.

Their libraries are imported only here and only when they are built; one that is not
installed raises `ImportError`, and the table says so.
"""

from __future__ import annotations

import re
import sqlite3
import tempfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from importlib import import_module
from importlib.metadata import version
from typing import Any

from .facts import Fact

CHATTERBOT_QUESTIONS = 2
Finder = Callable[[str], tuple[str, float]]
"""From a question to the best answer (empty if none) and its score, more is surer."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Peer:
    """A program to compare with.

    Attributes:
        build: Gives it the facts; raises ImportError if it is not installed.
        version: Of its library, once it is installed.
    """

    name: str
    build: Callable[[Sequence[Fact]], Finder]
    version: Callable[[], str]


def rapidfuzz(scorer: str) -> Callable[[Sequence[Fact]], Finder]:
    """`process.extractOne` over the questions of all question/answer pairs."""

    def build(facts: Sequence[Fact]) -> Finder:
        fuzz, process = (
            import_module("rapidfuzz.fuzz"),
            import_module("rapidfuzz.process"),
        )
        pairs = _pairs(facts)
        questions = [question for question, _ in pairs]
        score = getattr(fuzz, scorer)

        def find(question: str) -> tuple[str, float]:
            _, similarity, position = process.extractOne(
                question, questions, scorer=score
            )
            return pairs[position][1], float(similarity)

        return find

    return build


def bm25(facts: Sequence[Fact]) -> Finder:
    """BM25 over the passages, words stemmed in German."""
    bm25s, stemmer = import_module("bm25s"), import_module("Stemmer").Stemmer("german")

    def words(texts: list[str]) -> Any:
        return bm25s.tokenize(
            texts, stopwords="de", stemmer=stemmer, show_progress=False
        )

    index = bm25s.BM25()
    index.index(words([fact.passage for fact in facts]), show_progress=False)

    def find(question: str) -> tuple[str, float]:
        asked = words([question])
        if not asked.vocab:
            return "", 0.0
        positions, scores = index.retrieve(asked, k=1, show_progress=False)
        return facts[int(positions[0, 0])].answer, float(scores[0, 0])

    return find


def fts5(facts: Sequence[Fact]) -> Finder:
    """SQLite's full-text search over the passages, the words joined by OR."""
    connection = sqlite3.connect(":memory:")
    connection.execute(
        "CREATE VIRTUAL TABLE fact USING fts5"
        "(passage, tokenize='unicode61 remove_diacritics 2')"
    )
    rows = ((number, fact.passage) for number, fact in enumerate(facts))
    connection.executemany("INSERT INTO fact(rowid, passage) VALUES (?, ?)", rows)

    def find(question: str) -> tuple[str, float]:
        match = " OR ".join(f'"{word}"' for word in re.findall(r"\w+", question))
        row = connection.execute(
            "SELECT rowid, -rank FROM fact WHERE fact MATCH ? ORDER BY rank LIMIT 1",
            (match,),
        ).fetchone()
        return (facts[row[0]].answer, float(row[1])) if row else ("", 0.0)

    return find


def chatterbot(facts: Sequence[Fact]) -> Finder:
    """ChatterBot, taught two questions a fact; its parts that need no language model.

    Its usual tagger needs a spaCy model, and PyPI has none of spaCy's for German. With
    all questions of every fact it takes seconds to answer one.
    """
    bots = import_module("chatterbot")
    statements = import_module("chatterbot.conversation")
    folder = tempfile.TemporaryDirectory()
    bot = bots.ChatBot(
        "benchmark",
        database_uri=f"sqlite:///{folder.name}/chatterbot.sqlite",
        tagger=import_module("chatterbot.tagging").LowercaseTagger,
        tagger_language=import_module("chatterbot.languages").GER,
        logic_adapters=[
            {
                "import_path": "chatterbot.logic.BestMatch",
                "search_algorithm_name": "text_search",
            }
        ],
        search_page_size=10_000,  # all at once: it reads page after page anew
        read_only=True,
    )
    bot.storage.create_many(
        [
            statements.Statement(
                text=answer,
                search_text=bot.tagger.get_text_index_string(answer),
                in_response_to=question,
                search_in_response_to=bot.tagger.get_text_index_string(question),
            )
            for question, answer in _pairs(facts, CHATTERBOT_QUESTIONS)
        ]
    )

    def find(question: str, _folder: Any = folder) -> tuple[str, float]:
        answer = bot.get_response(question)
        return str(answer.text), float(answer.confidence)

    return find


def _pairs(facts: Sequence[Fact], most: int | None = None) -> list[tuple[str, str]]:
    """Question and answer; *most* limits the questions of a fact, evenly spread."""
    return [
        (question, fact.answer)
        for fact in facts
        for question in fact.questions[:: -(-len(fact.questions) // (most or 10**6))]
    ]


PEERS = (
    Peer(
        name="rapidfuzz WRatio",
        build=rapidfuzz("WRatio"),
        version=lambda: version("rapidfuzz"),
    ),
    Peer(
        name="rapidfuzz token_set_ratio",
        build=rapidfuzz("token_set_ratio"),
        version=lambda: version("rapidfuzz"),
    ),
    Peer(name="BM25 (bm25s)", build=bm25, version=lambda: version("bm25s")),
    Peer(name="SQLite FTS5", build=fts5, version=lambda: sqlite3.sqlite_version),
    Peer(name="ChatterBot", build=chatterbot, version=lambda: version("chatterbot")),
)
