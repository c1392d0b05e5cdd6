"""Who said what word for word, and how sure that is."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from . import words
from .names import Names
from .people import Mention, People, references
from .sentences import HIDDEN, Passage, Quoted, Sentence
from .words import either

LEFT_OUT = "[…]"
"""Stands for what the release inserts into a sentence: „Das“, sagte sie, „gilt.“"""

# Behind a quotation: „…“, sagte X. Without a comma if it ends like a sentence.
_SAYS = re.compile(
    rf"\s*(?P<comma>,)?\s*(?:–\s*)?(?:{either(words.SAYING)})\b", re.IGNORECASE
)
_SENTENCE_END = re.compile(r"[.!?…]$")
_PRONOUN = re.compile(r"\b(?:er|sie)\b", re.IGNORECASE)
_HER = re.compile(r"sie|die", re.IGNORECASE)
_BY_OFFICE = re.compile(r"\b(?P<article>die|der) [A-ZÄÖÜ]\w+")
_COLON = re.compile(r":\s*$")
_ANY_VERB = re.compile(r"\s*,\s*[a-zäöüß]+\s+(?:der |die )?")
# The sentence behind a quotation that stands alone: "So begründet X …".
_AFTERWARDS = re.compile(
    r"^(?:So|Mit diesen Worten|Das|Dies)\s+(?!ist|war|sei|wird)[a-zäöüß]+t\w*\s+"
)
_INTRODUCED = re.compile(
    r"\b(?:wie|laut|nach (?:ansicht|angaben|worten) (?:von|der|des))\b", re.I
)
_NO_QUOTATION = re.compile(
    r"(?:Motto|Titel|Slogan|Projekts?|Namen?|Thema|Begriff|Reihe|Überschrift|"
    r"genannten?|"
    r"Veranstaltung|Kampagne|Programms?|Papier|Broschüre|Aktion|Initiative)\s*:?\s*$"
)
_FRAGMENT = (
    5  # words from which an unattributed stretch within a sentence is a statement
)


class Doubt(StrEnum):
    """Why the speaker of a quotation should be looked at."""

    NONE = ""
    BY_OFFICE = "office"
    BY_PRONOUN = "pronoun"
    BEFORE = "before"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True, kw_only=True)
class Quotation:
    """A verbatim statement.

    Attributes:
        text: Character by character as in the release; `LEFT_OUT` where it
            interrupts the speaker's sentence.
        speaker: None if the release does not say who spoke.
        sentence: The sentence that tells it.
        block: Number of the block, from 0.
    """

    text: str
    speaker: Mention | None
    doubt: Doubt
    sentence: str
    block: int


@dataclass(slots=True, kw_only=True)
class _Found:
    """A quotation with its place, while its neighbours are still being looked at."""

    quoted: Quoted
    text: str
    speaker: Mention | None
    doubt: Doubt
    sentence: Sentence
    attributed: bool


class Quotations:
    """Finds quotations and their speakers.

    Args:
        people: Finds people in a sentence.
        names: The names of the knowledge.
        everybody: All people of the release, in reading order.
    """

    def __init__(
        self, people: People, names: Names, everybody: Sequence[Mention]
    ) -> None:
        self._people = people
        self._names = names
        self._everybody = everybody
        self._last: Mention | None = None

    def find(self, passages: Sequence[Passage]) -> tuple[Quotation, ...]:
        """The quotations of a release in reading order."""
        found: list[Quotation] = []
        for number, passage in enumerate(passages):
            before = passages[number - 1] if number else None
            after = passages[number + 1] if number + 1 < len(passages) else None
            found += self._of_passage(passage, before, after)
        return tuple(found)

    def _of_passage(
        self, passage: Passage, before: Passage | None, after: Passage | None
    ) -> Iterator[Quotation]:
        rows: list[_Found] = []
        for quoted in passage.quoted:
            sentence = next(s for s in passage.sentences if s.end > quoted.start)
            self._note_people(passage, before, quoted)
            found = self._attributed((passage, after), quoted, sentence, rows)
            if not found:
                continue
            joined = rows and _joins(rows[-1], found, passage)
            if joined:
                rows[-1].text = f"{rows[-1].text} {LEFT_OUT} {found.text}"
                rows[-1].quoted = found.quoted
            else:
                rows.append(found)
        self._note_people(passage, before, None)
        for row in rows:
            yield Quotation(
                text=row.text,
                speaker=row.speaker,
                doubt=row.doubt,
                sentence=row.sentence.text,
                block=passage.number,
            )

    def _attributed(
        self,
        passages: tuple[Passage, Passage | None],
        quoted: Quoted,
        sentence: Sentence,
        rows: list[_Found],
    ) -> _Found | None:
        """The quotation with its speaker; None if it is no statement of anybody."""
        passage = passages[0]
        after, before = _around(passage, quoted)
        if _NO_QUOTATION.search(before):
            return None
        speaker, doubt, attributed = self._by_verb(quoted, after, before)
        if not attributed and rows and _only_attribution(rows[-1], quoted, passage):
            speaker, doubt, attributed = rows[-1].speaker, rows[-1].doubt, True
        if not attributed:
            whole = _whole(passage, quoted, sentence)
            if not whole and len(quoted.text.split()) < _FRAGMENT:
                return None
            told = self._afterwards(passages, quoted) if whole else None
            speaker, doubt = told or self._nearby(sentence, whole=whole)
        return _Found(
            quoted=quoted,
            text=quoted.text.strip(),
            speaker=speaker,
            doubt=doubt,
            sentence=sentence,
            attributed=attributed,
        )

    def _by_verb(
        self, quoted: Quoted, after: str, before: str
    ) -> tuple[Mention | None, Doubt, bool]:
        """The speaker by a verb of saying beside the quotation, and if there is one."""
        says = _SAYS.match(after)
        if says and (says["comma"] or _SENTENCE_END.search(quoted.text)):
            return (*self._spoken_of(after), True)
        named = _ANY_VERB.match(after)
        if named and self._names_at(after, named.end()):
            return (*self._spoken_of(after), True)
        if _COLON.search(before):
            return (*self._spoken_of(before), True)
        if _INTRODUCED.search(before) and len(quoted.text.split()) >= _FRAGMENT:
            speaker, doubt = self._spoken_of(before)
            return speaker, doubt, speaker is not None
        return None, Doubt.NONE, False

    def _names_at(self, text: str, at: int) -> bool:
        """Whether a person is named right there: "„…“, findet Hartmut Kiel"."""
        if _PRONOUN.match(text, at):
            return True
        starts = [p.start for p in self._people.find(text)]
        found = references(text, self._everybody, self._names)
        return at in starts or any(start == at for start, _, _ in found)

    def _spoken_of(self, text: str) -> tuple[Mention | None, Doubt]:
        """Whom a few words name as the speaker."""
        named = self._people.find(text)
        if named:
            return self._full(named[0]), Doubt.NONE
        for _, person, by_office in references(text, self._everybody, self._names):
            return person, Doubt.BY_OFFICE if by_office else Doubt.NONE
        if (found := _PRONOUN.search(text)) and self._fits(found.group()):
            return self._last, Doubt.BY_PRONOUN
        if (office := _BY_OFFICE.search(text)) and self._fits(office["article"]):
            return self._last, Doubt.BY_OFFICE
        return None, Doubt.UNKNOWN

    def _afterwards(
        self, passages: tuple[Passage, Passage | None], quoted: Quoted
    ) -> tuple[Mention | None, Doubt] | None:
        """The speaker by the sentence behind a quotation, if that tells of it."""
        passage, following = passages
        later = [s for s in passage.sentences if s.start >= quoted.end]
        if not later and following:
            later = list(following.sentences[:1])
        if later and (signed := self._signed(later[0].bare)):
            return signed, Doubt.NONE
        if not later or not _AFTERWARDS.match(later[0].bare):
            return None
        speaker, _ = self._spoken_of(later[0].bare)
        return (speaker, Doubt.BEFORE) if speaker else None

    def _signed(self, text: str) -> Mention | None:
        """The person if a line is nothing but a name with an office."""
        line = text.strip(" –—-")
        named = self._people.find(line, item=True)
        alone = len(named) == 1 and named[0].start == 0 and named[0].end == len(line)
        return self._full(named[0]) if alone else None

    def _nearby(
        self, sentence: Sentence, *, whole: bool
    ) -> tuple[Mention | None, Doubt]:
        """Whoever the sentence is about, or who was spoken of right before."""
        if not whole:
            speaker, _ = self._spoken_of(sentence.bare.replace(HIDDEN, " "))
            return speaker, Doubt.BEFORE if speaker else Doubt.UNKNOWN
        if self._last:
            return self._last, Doubt.BEFORE
        return None, Doubt.UNKNOWN

    def _note_people(
        self, passage: Passage, before: Passage | None, quoted: Quoted | None
    ) -> None:
        """Remember who was spoken of last before a place, if it was one person.

        That is the sentence before the quotation; for the first one of a paragraph
        the last sentence of the paragraph before, if that spoke of somebody.
        """
        until = quoted.start if quoted else len(passage.block.text) + 1
        earlier = [s for s in passage.sentences if s.end <= until]
        if not earlier and before:
            earlier = list(before.sentences[-1:])
        self._last = None
        for sentence in reversed(earlier[-2:]):
            about = self._about(sentence)
            if about:
                self._last = about
                return

    def _about(self, sentence: Sentence) -> Mention | None:
        named = {p.name: self._full(p) for p in self._people.find(sentence.bare)}
        for _, person, _ in references(sentence.bare, self._everybody, self._names):
            named.setdefault(person.name, person)
        return next(iter(named.values())) if len(named) == 1 else None

    def _full(self, person: Mention) -> Mention:
        """The first mention that tells most of a person."""
        same = [p for p in self._everybody if p.name == person.name]
        if not same and person.surname_only:
            same = [p for p in self._everybody if p.surname == person.surname]
        return same[0] if same else person

    def _fits(self, pronoun: str) -> bool:
        """Whether the person spoken of last can be meant by "er" or "sie"."""
        if not self._last:
            return False
        gender = self._last.person.gender if self._last.person else None
        return gender is None or (gender == "w") == bool(_HER.fullmatch(pronoun))


def _around(passage: Passage, quoted: Quoted) -> tuple[str, str]:
    """What stands behind and in front of a quotation, as far as it tells of it.

    Behind it, up to the next quotation or the end of the sentence; in front, from
    the quotation or the sentence before.
    """
    sentence = next(s for s in passage.sentences if s.end > quoted.start)
    end = max(sentence.end, quoted.end)
    after = passage.bare[quoted.end : end].partition(HIDDEN)[0]
    before = passage.bare[sentence.start : quoted.start].rpartition(HIDDEN)[2]
    return after, before


def _whole(passage: Passage, quoted: Quoted, sentence: Sentence) -> bool:
    """Whether a quotation stands for itself, with nothing of the release beside it."""
    rest = passage.bare[sentence.start : sentence.end].replace(HIDDEN, "")
    return not re.search(r"\w", rest) and quoted.start >= sentence.start


def _only_attribution(before: _Found, quoted: Quoted, passage: Passage) -> bool:
    """Whether between two quotations only the words that name the speaker stand."""
    between = passage.bare[before.quoted.end : quoted.start]
    words = between.strip(" ,.")
    return (
        before.attributed
        and bool(_SAYS.match(between) or not words)
        and not re.search(r"[.!?]\s+\w", re.sub(r"\b(?:Dr|Prof)\.", "", between))
    )


def _joins(before: _Found, found: _Found, passage: Passage) -> bool:
    """Whether the release only interrupts one sentence of a speaker."""
    between = passage.bare[before.quoted.end : found.quoted.start]
    return (
        before.speaker == found.speaker
        and bool(_SAYS.match(between))
        and between.rstrip().endswith(",")
        and not _SENTENCE_END.search(before.text)
    )
