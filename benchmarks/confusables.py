"""Which everyday words does the name matcher take for a name of the knowledge base?

A maintainers' tool, no test: run it after new names have come into the knowledge or
after the matcher has changed, read the list, and add what are everyday words to
`regiobot.vocabulary.everyday_de` (or `everyday_en`), folded. Other people's names
(Werner for Werder) and inflected forms of the name itself belong to neither.

    python benchmarks/confusables.py
    python benchmarks/confusables.py --knowledge DIR --wordfreq 100000 --write out.tsv
    python benchmarks/confusables.py --words my-words.txt

The frequent words come from `wordfreq`, which is no dependency of the project:
`pip install wordfreq`. With `--words` it is not needed. The word lists of RegioBot
are written by hand; nothing is copied from wordfreq wholesale.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path

from regiobot import knowledge
from regiobot.errors import RegioBotError
from regiobot.index import Index, Match
from regiobot.store.texts import names
from regiobot.text import clean, tokens

DEFAULT_WORDS = 50_000
HEADER = ("word", "taken for", "score", "entries")


@dataclass(frozen=True, slots=True, kw_only=True)
class Confusable:
    """A word that is no name and is read as one.

    Attributes:
        word: As the word list has it.
        match: What the matcher makes of it.
    """

    word: str
    match: Match

    @property
    def row(self) -> tuple[str, str, str, str]:
        """Word, folded name, score in percent, and the entries that bear the name."""
        entries = sorted({f"{entry.kind}:{entry.id}" for entry in self.match.entries})
        score = f"{self.match.score:.0f}"
        return self.word, self.match.key, score, " ".join(entries)


def confusables(index: Index, words: Iterable[str]) -> Iterator[Confusable]:
    """The words that *index* knows only by a typing slip, each folded form once.

    Words of several parts and words that are a name, a topic or an office letter by
    letter are skipped: they are not mistaken.
    """
    seen: set[str] = set()
    for word in words:
        parts = tokens(clean(word))
        if len(parts) != 1 or parts[0].number or parts[0].key in seen:
            continue
        key = parts[0].key
        seen.add(key)
        if index.exact((key,)) or index.office(key):
            continue
        match = index.fuzzy(key)
        if match:
            yield Confusable(word=word, match=match)


def frequent_words(language: str, number: int) -> list[str]:
    """The most frequent words of a language, the most frequent first."""
    try:
        wordfreq = import_module("wordfreq")
    except ImportError:
        sys.exit(
            "wordfreq is missing. Install it by hand (pip install wordfreq), or give"
            " a list of your own: --words FILE, one word a line."
        )
    return list(wordfreq.top_n_list(language, number))


def words_of_file(path: Path) -> list[str]:
    """The words of a file, one a line; what follows ``#`` is a remark."""
    lines = path.read_text(encoding="utf-8").splitlines()
    return [word for line in lines if (word := line.partition("#")[0].strip())]


def table(rows: Iterable[tuple[str, ...]]) -> str:
    """Rows in columns."""
    rows = [HEADER, *rows]
    widths = [max(len(row[column]) for row in rows) for column in range(3)]
    return "\n".join(
        f"{row[0]:{widths[0]}}  {row[1]:{widths[1]}}  {row[2]:>{widths[2]}}  {row[3]}"
        for row in rows
    )


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        description="List everyday words that are taken for a name of the knowledge."
    )
    parser.add_argument(
        "--knowledge", type=Path, default=Path("knowledge"), metavar="DIR"
    )
    source = parser.add_mutually_exclusive_group()
    source.add_argument(
        "--words", type=Path, metavar="FILE", help="one word a line, not wordfreq"
    )
    source.add_argument(
        "--wordfreq",
        type=int,
        default=DEFAULT_WORDS,
        metavar="N",
        help="take the N most frequent words (default: %(default)s)",
    )
    parser.add_argument("--language", default="de", help="of wordfreq (default: de)")
    parser.add_argument(
        "--write", type=Path, metavar="FILE", help="keep the rows, parted by tabs"
    )
    return parser.parse_args()


def main() -> None:
    """Print the table, the words of one name together, and how many there are."""
    chosen = arguments()
    try:
        words = (
            words_of_file(chosen.words)
            if chosen.words
            else frequent_words(chosen.language, chosen.wordfreq)
        )
        index = Index(names(knowledge.load(chosen.knowledge)))
    except (RegioBotError, OSError) as error:
        sys.exit(f"{type(error).__name__}: {error}")
    found = sorted(confusables(index, words), key=lambda item: item.match.key)
    rows = [item.row for item in found]
    print(table(rows))
    print(f"\n{len(rows)} of {len(words)} words are taken for a name.")
    if chosen.write:
        lines = ["\t".join(row) for row in (HEADER, *rows)]
        chosen.write.write_text("\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
