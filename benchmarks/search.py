"""How good and how fast is the free search? Prints tables, with peers in the same run.

    python benchmarks/search.py /path/to/xquad_de.json [--largest 100000]

The data set is XQuAD-de (CC BY-SA 4.0) as JSON: ``docs`` with ``text`` and
``article``, ``queries`` with ``q`` and ``doc``. "Refusal" is the AUROC of the best
score between questions whose article is in the index and questions whose article is
not: 1 if one floor parts them all, 0.5 if the score says nothing.
"""

from __future__ import annotations

import argparse
import json
import random
import re
import sqlite3
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from rapidfuzz import fuzz, process

from regiobot.store import PassageSearch

Ranker = Callable[[str], tuple[int, float]]
"""From a question to the position of the best text (-1 if none) and its score."""

SLIP_SEEDS = (1, 2, 3)
TIMED_QUESTIONS = 400
SIZES = (240, 10_000, 100_000)


def slipped(question: str, chance: random.Random) -> str:
    """The question with one or two slips inside words of five letters or more."""
    for _ in range(chance.choice((1, 2))):
        words = list(re.finditer(r"[^\W\d_]{5,}", question))
        if not words:
            break
        word = chance.choice(words)
        at = chance.randrange(word.start() + 1, word.end() - 1)
        letter = chance.choice("enisratdhulcgmobwfkzpv")
        here, after = question[at], question[at + 1]
        put = chance.choice(("", letter + here, letter, after + here))
        rest = at + 2 if put == after + here else at + 1
        question = question[:at] + put + question[rest:]
    return question


def ours(texts: Sequence[str]) -> Ranker:
    search = PassageSearch.build(texts)

    def best(question: str) -> tuple[int, float]:
        hits = search.search(question, 5)
        return (hits[0].position, hits[0].score) if hits else (-1, 0.0)

    return best


def fts5(tokenize: str) -> Callable[[Sequence[str]], Ranker]:
    """SQLite's own full-text search, the words of the question joined by OR."""

    def build(texts: Sequence[str]) -> Ranker:
        connection = sqlite3.connect(":memory:")
        connection.execute(
            f"CREATE VIRTUAL TABLE t USING fts5(x, tokenize='{tokenize}')"
        )
        connection.executemany(
            "INSERT INTO t(rowid, x) VALUES (?, ?)", enumerate(texts)
        )

        def best(question: str) -> tuple[int, float]:
            words = re.findall(r"\w+", question)
            if tokenize == "trigram":
                words = [w[i : i + 3] for w in words for i in range(len(w) - 2)]
            match = " OR ".join(f'"{word}"' for word in words)
            row = connection.execute(
                "SELECT rowid, -rank FROM t WHERE t MATCH ? ORDER BY rank LIMIT 1",
                (match,),
            ).fetchone()
            return row or (-1, 0.0)

        return best

    return build


def rapidfuzz(texts: Sequence[str]) -> Ranker:
    def best(question: str) -> tuple[int, float]:
        _, score, position = process.extractOne(
            question, texts, scorer=fuzz.token_set_ratio
        )
        return position, score

    return best


PEERS = {
    "RegioBot": ours,
    "FTS5 trigram": fts5("trigram"),
    "FTS5 unicode61": fts5("unicode61"),
    "token_set_ratio": rapidfuzz,
}


def auroc(inside: Sequence[float], outside: Sequence[float]) -> float:
    """How likely a score of *inside* is above one of *outside*; ties count half."""
    ranked = sorted([(s, 1) for s in inside] + [(s, 0) for s in outside])
    total, start = 0.0, 0
    while start < len(ranked):
        end = start
        while end < len(ranked) and ranked[end][0] == ranked[start][0]:
            end += 1
        total += (start + end + 1) / 2 * sum(kind for _, kind in ranked[start:end])
        start = end
    pairs = len(inside) * len(outside)
    return (total - len(inside) * (len(inside) + 1) / 2) / pairs


def milliseconds(best: Ranker, questions: Sequence[str]) -> list[float]:
    times = []
    for question in questions:
        start = time.perf_counter()
        best(question)
        times.append((time.perf_counter() - start) * 1000)
    return sorted(times)


def quality(data: dict[str, list[dict[str, object]]]) -> Iterator[str]:
    texts = [str(doc["text"]) for doc in data["docs"]]
    articles = [int(str(doc["article"])) for doc in data["docs"]]
    queries = [(str(q["q"]), int(str(q["doc"]))) for q in data["queries"]]
    half = [text for text, article in zip(texts, articles, strict=True) if article % 2]
    heads = "clean", "slips", "refusal", "ms", "ratio"
    yield f"{'240 texts':16}" + "".join(f"{head:>9}" for head in heads)
    base = 0.0
    for name, build in PEERS.items():
        best = build(texts)
        clean = sum(best(q)[0] == doc for q, doc in queries) / len(queries)
        right = 0
        for seed in SLIP_SEEDS:
            chance = random.Random(seed)
            right += sum(best(slipped(q, chance))[0] == doc for q, doc in queries)
        slips = right / len(queries) / len(SLIP_SEEDS)
        times = milliseconds(best, [q for q, _ in queries[:TIMED_QUESTIONS]])
        median = times[len(times) // 2]
        base = base or median
        part = build(half)
        scores: tuple[list[float], list[float]] = ([], [])
        for question, doc in queries:
            scores[articles[doc] % 2].append(part(question)[1])
        refusal = auroc(scores[1], scores[0])
        yield (
            f"{name:16}{clean:9.3f}{slips:9.3f}{refusal:9.3f}"
            f"{median:9.2f}{median / base:9.2f}"
        )


def varied(texts: Sequence[str], size: int) -> Iterator[str]:
    """The texts, then copies in which a third of the words are other ones."""
    chance = random.Random(5)
    words = [word for text in texts for word in text.split()]
    for number in range(size):
        text = texts[number % len(texts)]
        if number >= len(texts):
            text = " ".join(
                chance.choice(words) if chance.random() < 0.35 else word
                for word in text.split()
            )
        yield text


def speed(data: dict[str, list[dict[str, object]]], largest: int) -> Iterator[str]:
    texts = [str(doc["text"]) for doc in data["docs"]]
    queries = [(str(q["q"]), int(str(q["doc"]))) for q in data["queries"]]
    step = max(1, len(queries) // TIMED_QUESTIONS)
    sample = queries[::step]
    heads = "texts", "build s", "median ms", "p95 ms", "p99 ms", "right"
    yield "".join(f"{head:>10}" for head in heads)
    for size in (s for s in SIZES if s <= largest):
        many = list(varied(texts, size))
        start = time.perf_counter()
        best = ours(many)
        build = time.perf_counter() - start
        times = milliseconds(best, [question for question, _ in sample])
        # A copy of the right text is right as well: which of them wins is chance.
        right = sum(best(q)[0] % len(texts) == doc for q, doc in sample) / len(sample)
        cuts = [times[int(len(times) * share)] for share in (0.5, 0.95, 0.99)]
        yield (
            f"{size:10}{build:10.1f}{cuts[0]:10.2f}{cuts[1]:10.2f}{cuts[2]:10.2f}"
            f"{right:10.3f}"
        )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("data", type=Path, help="xquad_de.json")
    parser.add_argument("--largest", type=int, default=SIZES[-1], metavar="TEXTS")
    arguments = parser.parse_args()
    data = json.loads(arguments.data.read_text(encoding="utf-8"))
    for lines in (quality(data), speed(data, arguments.largest)):
        for line in lines:
            print(line, flush=True)
        print()


if __name__ == "__main__":
    main()
