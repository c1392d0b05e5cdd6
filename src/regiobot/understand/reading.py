"""First step of understanding: which words of a question mean what.

A `Reading` holds the mentions of entries, the times, the concepts and whatever
named nothing known. It decides nothing: `intents` does.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date

from .. import dates, text
from ..dialogue import Trace
from ..index import Index, Match, entries_by_kind
from ..vocabulary import Hit, Vocabulary, vocabulary
from ..vocabulary.everyday_de import EVERYDAY

_LONGEST_NAME = 6  # words
_NEARLY_EXACT = 90  # percent; one slip in a long name is no compound
_COMPOUND = 8  # letters from which a word may be a compound
_SENTENCE = re.compile(r"(?:[^.!?\n]|\.(?!\s)|(?<=\b\w)\.|(?<=\b\w\w)\.|(?<=\d)\.)+[.!?\n]*")
_QUOTATION = re.compile(r'"([^"]{8,400})"')
_CLAUSE = re.compile(r", (?:ob|wer|was|wann|wo|welche\w?|whether|if|who|what|when|where) ", re.I)
_MAX_TOKENS = 120  # words read of a question; more is no question
_PERSON_CUES = frozenset(
    "say attend signed addressee whois term party absent letter office_question verbatim "
    "substitute excused successor predecessor chair host".split()
)
_ASKING = frozenset("who what when where why which how how_many whatis whois since_when".split())
_TITLES = frozenset("herr herrn frau dr prof mr mrs ms".split())


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


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """A question, taken apart.

    Attributes:
        words: Folded words after correction, in order.
        raw: The words as typed, of the same length.
        concepts: Concepts and where they stand.
        leftovers: Numbers of the words that named nothing known, of the part that
            asks (other sentences tell).
        numbers: Digits of the numbers that belong to no date.
        dated: Numbers of the words that belong to a date.
    """

    language: str
    words: tuple[str, ...]
    raw: tuple[str, ...]
    mentions: tuple[Mention, ...]
    dates: tuple[dates.DatePhrase, ...]
    hits: tuple[Hit, ...]
    leftovers: tuple[int, ...]
    numbers: tuple[str, ...]
    dated: frozenset[int]
    trace: tuple[Trace, ...]
    concepts: frozenset[str] = field(default=frozenset())

    def has(self, *concepts: str) -> bool:
        """Whether any of the concepts occurs."""
        return not self.concepts.isdisjoint(concepts)

    def named(self, kind: str) -> tuple[Mention, ...]:
        """The mentions that name an entry of that kind."""
        return tuple(m for m in self.mentions if kind in m.ids)

    def before(self, mention: Mention, count: int = 2) -> tuple[str, ...]:
        """The words before a mention, nearest last."""
        return self.words[max(0, mention.start - count) : mention.start]

    @property
    def content(self) -> tuple[str, ...]:
        """All words but fillers and pure question words."""
        known = vocabulary(self.language)
        return tuple(
            word
            for n, word in enumerate(self.words)
            if word not in known.filler
            and n not in self.dated
            and not any(h.concept in _ASKING for h in self.hits if n in h.words)
        )

    @property
    def bare(self) -> bool:
        """Whether it is too short to be a sentence of its own."""
        return len(self.words) <= 6  # noqa: PLR2004 - "und was war beim Treffen danach?"


@dataclass(slots=True)
class _Word:
    raw: str
    key: str
    asks: bool = True
    known: bool = False
    corrected: float = 100.0


def read(question: str, *, index: Index, today: date, language: str) -> Reading:
    """Take a cleaned question apart with the vocabulary of *language*."""
    words_known = vocabulary(language)
    words = _correct(_words(question), index, words_known, language)
    keys = [word.key for word in words]
    quoted = _quoted(question, words)
    line, offsets = _line(keys)
    times = dates.find(line, today=today, language=language)
    dated = _covered(times, offsets, keys)
    mentions = _mentions(words, index, words_known, dated | quoted)
    hits = tuple(words_known.hits(keys))
    concepts = frozenset(hit.concept for hit in hits)
    mentions = tuple(m for m in mentions if _believable(m, words, concepts))
    hits = tuple(h for h in hits if not _inside_a_name(h, mentions) and h.start not in quoted)
    concepts = frozenset(hit.concept for hit in hits)
    if quoted:
        concepts |= {"say", "quoted"}
    taken = dated | {n for m in mentions for n in range(m.start, m.end)}
    taken |= {n for hit in hits for n in hit.words}
    leftovers = tuple(
        n
        for n, word in enumerate(words)
        if n not in taken
        and word.asks
        and (_content(word.key, words_known) or _acronym(word, words_known))
    )
    return Reading(
        language=language,
        words=tuple(keys),
        raw=tuple(word.raw for word in words),
        mentions=mentions,
        dates=times,
        hits=hits,
        leftovers=leftovers,
        numbers=tuple(
            key.replace(".", "").replace(",", "")
            for n, key in enumerate(keys)
            if key[0].isdigit() and n not in dated
        ),
        dated=frozenset(dated),
        trace=tuple(_trace(words, mentions)),
        concepts=concepts,
    )


def _words(question: str) -> list[_Word]:
    """The words of a question; those of a sentence that only tells do not ask."""
    begin, end = _asking_span(question)
    return [
        _Word(token.raw, token.key, begin <= token.start < end)
        for token in text.tokens(question)[:_MAX_TOKENS]
    ]


def _asking_span(question: str) -> tuple[int, int]:
    """Offsets of the sentence or clause that asks; the whole question if none stands out.

    "Ich bin neu hier. War jemand aus Falkensee da?" asks with its second sentence,
    "Ich wüsste gern, ob Ketzin dabei war" with its clause.
    """
    sentences = [m.span() for m in _SENTENCE.finditer(question)]
    asking = [span for span in sentences if "?" in question[span[0] : span[1]]]
    if asking:
        return asking[0][0], asking[-1][1]
    for begin, end in sentences:
        clause = _CLAUSE.search(question, begin, end)
        if clause:
            return clause.start(), end
    return 0, len(question)


def _correct(words: list[_Word], index: Index, known: Vocabulary, language: str) -> list[_Word]:
    """Mark known words, take compounds apart and mend slips of vocabulary words."""
    found: list[_Word] = []
    for n, word in enumerate(words):
        if word.key[0].isdigit() or index.known(word.key) or known.known(word.key):
            word.known = True
            found.extend(_cue_inside(word, index, known, language))
            continue
        near = index.fuzzy(word.key)
        sure = near is not None and near.score >= _NEARLY_EXACT
        parts = index.split(word.key, language) if len(word.key) >= _COMPOUND and not sure else None
        if parts:
            found.extend(_Word(word.raw, part, word.asks, True) for part in _deeper(parts, index, language))
            continue
        better = index.correct(word.key, language)
        match = index.fuzzy(word.key)
        passes_over = better and better[0] in known.filler and not known.meaningful(better[0])
        if passes_over and n and word.raw[0].isupper():
            better = None  # an unknown name must not become a word that is passed over
        if better and (match is None or better[1] >= match.score):
            word.key, word.corrected = better
            word.known = True
        found.append(word)
    return found


def _cue_inside(
    word: _Word, index: Index, known: Vocabulary, language: str
) -> list[_Word]:
    """A key word of a meeting that also asks, taken apart: "Brief|unterzeichner"."""
    match = index.exact((word.key,))
    if len(word.key) < _COMPOUND or known.known(word.key) or match is None:
        return [word]
    if any(entry.kind != "meeting" for entry in match.entries):
        return [word]
    parts = index.split(word.key, language)
    if parts and known.meaningful(parts[-1]):
        return [_Word(word.raw, part, word.asks, True) for part in parts]
    return [word]


def _deeper(parts: tuple[str, ...], index: Index, language: str) -> tuple[str, ...]:
    """The last part of a compound taken apart once more: "klinik|betten|zahl"."""
    more = index.split(parts[-1], language) if len(parts[-1]) >= _COMPOUND else None
    return (*parts[:-1], *more) if more else parts


def _line(keys: Sequence[str]) -> tuple[str, list[int]]:
    """The words in one line, and the offset of each."""
    offsets, position = [], 0
    for key in keys:
        offsets.append(position)
        position += len(key) + 1
    return " ".join(keys), offsets


def _covered(
    times: Sequence[dates.DatePhrase], offsets: Sequence[int], keys: Sequence[str]
) -> set[int]:
    return {
        n
        for n, offset in enumerate(offsets)
        for time in times
        if time.start < offset + len(keys[n]) and offset < time.end
    }


def _mentions(
    words: list[_Word], index: Index, known: Vocabulary, dated: set[int]
) -> tuple[Mention, ...]:
    """The entries named, the longest exact spans first, then fuzzy ones; no overlap."""
    found: list[Mention] = []
    free = [n not in dated for n in range(len(words))]
    longest = min(_LONGEST_NAME, len(words))
    # A longer name with a slip comes before a shorter one without: "Brandenburg an der Hafel".
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
                match = _match(words[start : start + length], index, known, exact=exact)
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


def _match(
    window: Sequence[_Word], index: Index, known: Vocabulary, *, exact: bool
) -> Match | None:
    keys = tuple(word.key.rstrip(".") for word in window)
    if keys[0][:1].isdigit():
        return None
    if exact:
        if keys[0] in known.filler:
            return None
        found = index.exact(keys)
        if found and len(keys) > 1 and keys[-1] in known.filler and found.entries[0].kind != "person":
            return None
        if found is None and len(keys) == 1:
            found = index.office(keys[0])
        return found
    if all(word.known for word in window) or len(keys) > 5:  # noqa: PLR2004
        return None
    if keys[0] in known.filler or keys[-1] in known.filler:
        return None
    if len(keys) > 1 and any(not w.known and w.key in EVERYDAY for w in window):
        return None
    return index.fuzzy("".join(keys))


def _believable(
    mention: Mention, words: Sequence[_Word], concepts: frozenset[str]
) -> bool:
    """Whether a name that is also an everyday word is meant as a name."""
    if mention.end - mention.start > 1 or set(mention.ids) != {"person"}:
        return True
    if words[mention.start].key not in EVERYDAY:
        return True
    before = {word.key for word in words[max(0, mention.start - 2) : mention.start]}
    if before & _TITLES or len(words) <= 3:  # noqa: PLR2004 - "und Blasig?"
        return True
    return words[mention.start].raw[0].isupper() and not concepts.isdisjoint(_PERSON_CUES)


def _quoted(question: str, words: Sequence[_Word]) -> set[int]:
    """The words of a quotation of three words or more: they are looked for, not read."""
    found: set[int] = set()
    for match in _QUOTATION.finditer(question):
        inside = [token.key for token in text.tokens(match.group(1))]
        keys = [word.key for word in words]
        for start in range(len(keys) - len(inside) + 1):
            if len(inside) > 2 and keys[start : start + len(inside)] == inside:  # noqa: PLR2004
                found.update(range(start, start + len(inside)))
    return found


def _inside_a_name(hit: Hit, mentions: Sequence[Mention]) -> bool:
    """Whether a word is only part of a name: "Grund" in "Landkreis Oberer Grund"."""
    return any(
        m.start <= hit.start and hit.end <= m.end
        for m in mentions
        if m.ids.keys() <= {"person", "organization"} and m.ids
    )


def _content(key: str, known: Vocabulary) -> bool:
    """Whether a word that named nothing could name something."""
    return not key[0].isdigit() and key not in known.filler and not known.listed(key) and len(key) > 2  # noqa: PLR2004


def _acronym(word: _Word, known: Vocabulary) -> bool:
    """Two or three capitals name something (BER), unless the vocabulary knows them."""
    return (
        len(word.raw) in (2, 3)
        and word.raw.isupper()
        and not known.known(word.key)
    )


def _trace(words: Sequence[_Word], mentions: Sequence[Mention]) -> Iterator[Trace]:
    for mention in mentions:
        for kind, ids in mention.ids.items():
            yield Trace(
                words=" ".join(w.raw for w in words[mention.start : mention.end]),
                meaning=f"{kind}: {', '.join(ids[:5])}",
                score=round(mention.score, 1),
            )
    for word in words:
        if word.corrected < 100:  # noqa: PLR2004 - percent
            yield Trace(words=word.raw, meaning=f"= {word.key}", score=round(word.corrected, 1))
