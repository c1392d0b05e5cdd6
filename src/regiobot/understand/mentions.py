"""Which words of a question name entries of the knowledge base."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from ..index import Index, Match, entries_by_kind
from ..vocabulary import Vocabulary
from ..vocabulary.everyday_de import EVERYDAY
from .spelling import Word

_SHORTEST_NAME = 3  # letters of a first name
_LONGEST_NAME = 6  # words
_MOST_JOINED = 5  # words of a name that may hold slips
_OFFICE = 2  # words of an office: "Erste Beigeordnete"
_PERSON_CUES = frozenset(
    {
        "say", "attend", "signed", "addressee", "whois", "term", "party", "absent",
        "letter", "office_question", "verbatim", "substitute", "excused", "successor",
        "predecessor", "chair", "host",
    }
)  # fmt: skip
_TITLES = frozenset(
    {
        "herr", "herrn", "frau", "dr", "prof", "mr", "mrs", "ms",
    }
)  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Mention:
    """A stretch of words that names entries.

    Attributes:
        start: Number of its first word.
        end: Number of the word behind its last.
        ids: Identifiers by kind; several of one kind if the name fits them all.
        score: Similarity in percent.
    """

    start: int
    end: int
    ids: dict[str, tuple[str, ...]]
    score: float


def mentions_in(
    words: list[Word], index: Index, known: Vocabulary, dated: set[int]
) -> tuple[Mention, ...]:
    """The entries named, the longest exact spans first, then fuzzy ones; no overlap."""
    found: list[Mention] = []
    keys = [word.key.rstrip(".") for word in words]
    free = [n not in dated for n in range(len(words))]
    longest = min(_LONGEST_NAME, len(words))
    # A longer name with a slip comes before a shorter one without:
    # "Brandenburg an der Hafel".
    for exact, lengths in (
        (True, range(longest, 1, -1)),
        (False, range(longest, 1, -1)),
        (True, range(1, 0, -1)),
        (False, range(1, 0, -1)),
    ):
        for length in lengths:
            for start in range(len(words) - length + 1):
                if not all(free[start : start + length]):
                    continue
                window = tuple(keys[start : start + length])
                if exact:
                    titled = start > 0 and words[start - 1].key in _TITLES
                    match = _exact(window, index, known, titled=titled)
                else:
                    match = _fuzzy(window, words[start : start + length], index, known)
                if match is None:
                    continue
                found.append(
                    Mention(
                        start=start,
                        end=start + length,
                        ids=dict(entries_by_kind(match)),
                        score=match.score,
                    )
                )
                free[start : start + length] = [False] * length
    return tuple(sorted(found, key=lambda mention: mention.start))


def _exact(
    keys: tuple[str, ...], index: Index, known: Vocabulary, *, titled: bool
) -> Match | None:
    if keys[0][:1].isdigit() and len(keys) == 1:
        return None
    found = index.exact(keys)
    # "Neu Fehren" is a place, "im Museum" only holds one.
    # "Frau Weiß" is a person, "wer weiß" asks.
    named = ("organization", "person") if titled else ("organization",)
    # "Rolle der Länder" is a topic; "von Lohe" may end a name with a slip.
    whole = (
        found is not None
        and len(keys) > 1
        and found.entries[0].kind == "topic"
        and index.verbatim(keys)
    )
    if (
        found
        and not whole
        and keys[0] in known.filler
        and found.entries[0].kind not in named
    ):
        return None
    if (
        found
        and len(keys) > 1
        and not whole
        and keys[-1] in known.filler
        and found.entries[0].kind != "person"
    ):
        return None
    if found is None and len(keys) <= _OFFICE and index.office(keys[-1]):
        found = index.office(" ".join(keys))
    return found


def _fuzzy(
    keys: tuple[str, ...], window: Sequence[Word], index: Index, known: Vocabulary
) -> Match | None:
    if keys[0][:1].isdigit() or len(keys) > _MOST_JOINED:
        return None
    if all(word.known for word in window):
        return None
    if keys[0] in known.filler or keys[-1] in known.filler:
        return None
    if len(keys) > 1 and any(not w.known and w.key in EVERYDAY for w in window):
        return None
    return index.fuzzy("".join(keys))


def first_names(
    words: Sequence[Word],
    index: Index,
    known: Vocabulary,
    mentions: Sequence[Mention],
) -> Iterator[Mention]:
    """People by their first names alone: "Michael aus Rietkamp"."""
    taken = {n for m in mentions for n in range(m.start, m.end)}
    for n, word in enumerate(words):
        match = index.first_name(word.key) if n not in taken else None
        behind = words[n + 1] if n + 1 < len(words) else None
        surnamed = behind and (n + 1 in taken or _strange_name(behind, known))
        if match and not surnamed and word.key not in EVERYDAY:
            ids = dict(entries_by_kind(match))
            yield Mention(start=n, end=n + 1, ids=ids, score=match.score)


def believable(
    mention: Mention, words: Sequence[Word], concepts: frozenset[str], known: Vocabulary
) -> bool:
    """Whether a surname is meant as a name, and as this person's.

    A strange first name makes it another person's ("Oliver Igel"); a surname that is
    also an everyday word needs a title, capitals or a fitting question beside it.
    """
    if mention.end - mention.start > 1 or set(mention.ids) != {"person"}:
        return True
    if mention.start and _strange_name(words[mention.start - 1], known):
        return False
    if words[mention.start].key not in EVERYDAY:
        return True
    before = {word.key for word in words[max(0, mention.start - 2) : mention.start]}
    if before & _TITLES or len(words) <= 3:
        return True
    return words[mention.start].raw[0].isupper() and not concepts.isdisjoint(
        _PERSON_CUES
    )


def _strange_name(word: Word, known: Vocabulary) -> bool:
    """Whether the word before a surname looks like a first name nobody here bears."""
    return (
        not word.known
        and word.raw[0].isupper()
        and len(word.key) >= _SHORTEST_NAME
        and word.key.isalpha()
        and not known.known(word.key)
        and word.key not in EVERYDAY
    )
