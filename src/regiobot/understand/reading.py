"""First step of understanding: which words of a question mean what.

A `Reading` holds the mentions of entries, the times, the concepts and whatever
named nothing known. It decides nothing: `intents` does.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date

from .. import dates, text
from ..dialogue import Trace
from ..index import Index, entries_by_kind
from ..vocabulary import Hit, Vocabulary, vocabulary
from .mentions import Mention, believable, first_names, mentions_in
from .spelling import Word, corrected, unframed, words_of
from .unnamed import unnaming

_QUOTATION = re.compile(r'"([^"]{8,400})"')
_ASKING = frozenset(
    {
        "who", "what", "when", "where", "why", "which", "how", "how_many", "how_much",
        "whatis", "whois", "since_when",
    }
)  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """A question, taken apart.

    Attributes:
        words: Folded words after correction, in order.
        raw: The words as typed, of the same length.
        concepts: Concepts and where they stand.
        leftovers: Numbers of the words that named nothing known, of the part that
            asks (other sentences tell).
        unnaming: Those of them that are verbs and the like, and can name nothing.
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
    unnaming: tuple[int, ...]
    numbers: tuple[str, ...]
    dated: frozenset[int]
    trace: tuple[Trace, ...]
    concepts: frozenset[str] = field(default=frozenset())

    def has(self, *concepts: str) -> bool:
        """Whether any of the concepts occurs."""
        return not self.concepts.isdisjoint(concepts)

    def named(self, kind: str) -> tuple[Mention, ...]:
        """The mentions that name an entry of that kind."""
        return tuple([m for m in self.mentions if kind in m.ids])

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
            and not any(
                h.concept in _ASKING or h.concept.startswith("talk:")
                for h in self.hits
                if n in h.words
            )
        )

    @property
    def parties(self) -> tuple[int, ...]:
        """Which words are names of political parties."""
        known = vocabulary(self.language).module.PARTIES
        return tuple(n for n, word in enumerate(self.words) if word in known)

    @property
    def only_parties(self) -> bool:
        """Whether a party is named, and beside people nothing else."""
        others = {n for m in self.named("meeting") for n in range(m.start, m.end)}
        rest = {*self.leftovers, *others}
        return bool(self.parties) and rest <= set(self.parties)

    @property
    def bare(self) -> bool:
        """Whether it is too short to be a sentence of its own."""
        return len(self.words) <= 6


def read(question: str, *, index: Index, today: date, language: str) -> Reading:
    """Take a cleaned question apart with the vocabulary of *language*."""
    words_known = vocabulary(language)
    question = unframed(question)
    words = corrected(words_of(question), index, words_known, language)
    keys = [word.key for word in words]
    titles = _titles(question, words, index)
    titled = {n for m in titles for n in range(m.start, m.end)}
    quoted = _quoted(question, words) - titled
    line, offsets = _line(keys)
    times = dates.find(line, today=today, language=language)
    dated = _covered(times, offsets, keys)
    named = mentions_in(words, index, words_known, dated | quoted | titled)
    mentions = (*titles, *named)
    mentions = (*mentions, *first_names(words, index, words_known, mentions))
    mentions = tuple(sorted(mentions, key=lambda mention: mention.start))
    hits = tuple(h for h in words_known.hits(keys) if not _misread(h, words, language))
    concepts = frozenset(hit.concept for hit in hits)
    believed = tuple(m for m in mentions if believable(m, words, concepts, words_known))
    strange = len(believed) < len(mentions)
    mentions = believed
    hits = tuple(
        h for h in hits if not _inside_a_name(h, mentions) and h.start not in quoted
    )
    concepts = frozenset(hit.concept for hit in hits)
    if quoted:
        concepts |= {"say", "quoted"}
    if strange:
        concepts |= {"strange_name"}
    named_words = {n for m in mentions for n in range(m.start, m.end)}
    taken = dated | named_words | {n for hit in hits for n in hit.words}
    sought = quoted | _deputies(words, mentions)
    leftovers = _leftovers(words, taken, words_known, sought)
    return Reading(
        language=language,
        words=tuple(keys),
        raw=tuple(word.raw for word in words),
        mentions=mentions,
        dates=times,
        hits=hits,
        leftovers=leftovers,
        unnaming=unnaming(words, leftovers, mentions),
        numbers=_numbers(
            keys, dated | {n for m in mentions for n in range(m.start, m.end)}
        ),
        dated=frozenset(dated),
        trace=tuple(_trace(words, mentions)),
        concepts=concepts,
    )


def _misread(hit: Hit, words: Sequence[Word], language: str) -> bool:
    """Whether a word is another one as it was typed: "Förderung", no "Forderung"."""
    table: dict[str, tuple[str, ...]] = vocabulary(language).module.FALSE_FRIENDS
    others = table.get(hit.concept)
    return bool(others) and words[hit.start].raw.casefold().startswith(others or ())


def _leftovers(
    words: Sequence[Word],
    taken: set[int],
    words_known: Vocabulary,
    sought: Collection[int],
) -> tuple[int, ...]:
    """The numbers of the words that could name something, and named nothing known.

    Those *sought* are among them, whatever they are.
    """
    return tuple(
        n
        for n, word in enumerate(words)
        if n in sought
        or (
            n not in taken
            and word.asks
            and (_content(word.key, words_known) or _acronym(word, words_known))
        )
    )


def _deputies(words: Sequence[Word], mentions: Sequence[Mention]) -> set[int]:
    """The words that make another office of one: "die Dritte Bürgermeisterin"."""
    return {
        m.start - 1
        for m in mentions
        if "office" in m.ids and m.start and text.deputizes(words[m.start - 1].key)
    }


def _numbers(keys: Sequence[str], taken: set[int]) -> tuple[str, ...]:
    """The numbers of no date and no name, only digits; ``3/4``, ``18:30`` are two."""
    return tuple(
        re.sub(r"\D", "", number)
        for n, key in enumerate(keys)
        if key[0].isdigit() and n not in taken
        for number in re.split("[:/-]", key)
    )


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


def _quoted(question: str, words: Sequence[Word]) -> set[int]:
    """The words of a quotation of some length: they are looked for, not read."""
    found: set[int] = set()
    quotations = list(_QUOTATION.finditer(question))
    fewest = 2 if len(quotations) == 1 else 3  # "A oder B" are words, no quotations
    for match in quotations:
        if len(text.tokens(match.group(1))) >= fewest:
            begin, end = match.span(1)
            found.update(n for n, w in enumerate(words) if begin <= w.start < end)
    return found


def _titles(question: str, words: Sequence[Word], index: Index) -> tuple[Mention, ...]:
    """Meetings named by their title in quotation marks, however long it is."""
    found = []
    keys = [word.key for word in words]
    for match in _QUOTATION.finditer(question):
        inside = [token.key for token in text.tokens(match.group(1))]
        meant = index.exact(tuple(inside)) if len(inside) > 1 else None
        ids = entries_by_kind(meant).get("meeting") if meant else None
        start = _position(keys, inside)
        if ids and start is not None:
            end = start + len(inside)
            found.append(Mention(start=start, end=end, ids={"meeting": ids}, score=100))
    return tuple(found)


def _position(keys: Sequence[str], inside: Sequence[str]) -> int | None:
    """Where a row of words stands among others, or None."""
    ends = range(len(keys) - len(inside) + 1)
    return next((n for n in ends if list(keys[n : n + len(inside)]) == inside), None)


def _inside_a_name(hit: Hit, mentions: Sequence[Mention]) -> bool:
    """Whether a word is only part of a name: "Grund" in "Landkreis Oberer Grund"."""
    return any(
        m.start <= hit.start and hit.end <= m.end
        for m in mentions
        if m.ids.keys() <= {"person", "organization"} and m.ids
    )


def _content(key: str, known: Vocabulary) -> bool:
    """Whether a word that named nothing could name something."""
    return (
        not key[0].isdigit()
        and key not in known.filler
        and not known.listed(key)
        and len(key) > 2
    )


def _acronym(word: Word, known: Vocabulary) -> bool:
    """Two or three capitals name something (BER), unless the vocabulary knows them."""
    return len(word.raw) in (2, 3) and word.raw.isupper() and not known.known(word.key)


def _trace(words: Sequence[Word], mentions: Sequence[Mention]) -> Iterator[Trace]:
    for mention in mentions:
        for kind, ids in mention.ids.items():
            yield Trace(
                words=" ".join(w.raw for w in words[mention.start : mention.end]),
                meaning=f"{kind}: {', '.join(ids[:5])}",
                score=round(mention.score, 1),
                kind=kind,
                ids=ids[:5],
            )
    for word in words:
        if word.corrected < 100:
            yield Trace(
                words=word.raw,
                meaning=word.key,
                score=round(word.corrected, 1),
                kind="spelling",
            )
