"""The names of the knowledge, looked up in the sentences of a release."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise
from typing import Protocol

from ...index import Index, entries_by_kind
from ...index.spellings import LONGEST_NAME
from ...model import Membership, Organization, Person, Series, Topic
from ...text import fold, key, office_key

_WORD = re.compile(r"\d+(?:[.,:]\d+)*|[^\W\d_]+")
_GAP = re.compile(r"[ \-–/().]{1,3}")
_ALIAS = 1  # rank up to which a spelling was written by hand
_ADJECTIVE = 4  # rank of "Potsdamer"
_CLOSING = ")"


class Knowledge(Protocol):
    """What a draft asks the store."""

    def names(self) -> list[tuple[str, str, str, int]]:
        """Every spelling of every entry."""

    def person(self, id_: str) -> Person:
        """The person with this identifier."""

    def organization(self, id_: str) -> Organization:
        """The organization with this identifier."""

    def topic(self, id_: str) -> Topic:
        """The topic with this identifier."""

    def series(self, id_: str) -> Series:
        """The series with this identifier."""

    def source(self, id_: str) -> object:
        """The source with this identifier; KeyError if there is none."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Span:
    """A stretch of text that spells entries of the knowledge.

    Attributes:
        ids: Those of one kind, at least one; several if the spelling is shared.
        rank: 0 for a name, 1 for an alias, more for a derived spelling.
    """

    start: int
    end: int
    ids: tuple[str, ...]
    rank: int


class Names:
    """Looks names up.

    Args:
        knowledge: The store.
    """

    def __init__(self, knowledge: Knowledge) -> None:
        self.knowledge = knowledge
        self._rows = knowledge.names()
        self._index = Index(self._rows)

    def spans(self, text: str, kind: str) -> tuple[Span, ...]:
        """The stretches of *text* that spell entries of a kind; longest ones first.

        Returns:
            In reading order, without overlap. Each begins with a capital letter.
        """
        words = list(_WORD.finditer(text))
        found: list[Span] = []
        start = 0
        while start < len(words):
            span, length = self._longest(text, words[start:], kind)
            if span:
                found.append(span)
            start += length
        return tuple(found)

    def _longest(
        self, text: str, words: Sequence[re.Match[str]], kind: str
    ) -> tuple[Span | None, int]:
        """The longest spelling that begins at the first word, and its words."""
        if not words[0].group()[0].isupper():
            return None, 1
        for length in range(min(_together(text, words), len(words)), 0, -1):
            window = words[:length]
            match = self._index.exact(tuple(fold(w.group()) for w in window))
            ids = entries_by_kind(match).get(kind, ()) if match else ()
            if match and ids:
                rank = min(e.rank for e in match.entries if e.kind == kind)
                start, end = window[0].start(), window[-1].end()
                end += len(_closed_by(text, start, end))
                return Span(start=start, end=end, ids=ids, rank=rank), length
        return None, 1

    def topic(self, phrase: str) -> tuple[Topic, bool] | None:
        """The one topic that a phrase speaks of.

        Returns:
            The topic, and whether the phrase names it as a whole; None if it names
            none or several.
        """
        words = tuple(fold(word) for word in _WORD.findall(phrase))
        whole = self._index.exact(words) if words else None
        ids = entries_by_kind(whole).get("topic", ()) if whole else ()
        if len(ids) == 1:
            return self.knowledge.topic(ids[0]), True
        parts = [s for s in self.spans(phrase, "topic") if s.rank <= _ALIAS]
        named = {id_ for span in parts for id_ in span.ids}
        if len(named) == 1 and all(len(span.ids) == 1 for span in parts):
            return self.knowledge.topic(named.pop()), False
        return None

    def topics(self, text: str) -> tuple[str, ...]:
        """The names of all topics that a text spells, each once, in order."""
        spans = [s for s in self.spans(text, "topic") if len(s.ids) == 1]
        found = dict.fromkeys(s.ids[0] for s in spans if s.rank <= _ALIAS)
        return tuple(self.knowledge.topic(id_).name for id_ in found)

    def series(self, text: str) -> tuple[Series, Span] | None:
        """The first series that a text names by its name or another spelling."""
        for span in self.spans(text, "series"):
            if len(span.ids) == 1:
                return self.knowledge.series(span.ids[0]), span
        return None

    def person(self, words: Sequence[str]) -> Person | None:
        """The one person of that full name, or None."""
        ids = self._people(words)
        return self.knowledge.person(ids[0]) if len(ids) == 1 else None

    def people_called(self, surname: str, office: str | None) -> tuple[Person, ...]:
        """People of a surname, only those who hold the office if one is named."""
        found = [self.knowledge.person(id_) for id_ in self._people([surname])]
        if not office:
            return tuple(found)
        return tuple(p for p in found if membership(p, office))

    def office(self, word: str) -> bool:
        """Whether a word is an office in the knowledge, in any gender."""
        return self._index.office(fold(word)) is not None

    def similar(self, name: str, kind: str) -> str | None:
        """The entry that is spelled nearly so, or None."""
        match = self._index.fuzzy(key(name))
        ids = entries_by_kind(match).get(kind, ()) if match else ()
        if len(ids) != 1:
            return None
        if kind == "person":
            return self.knowledge.person(ids[0]).name
        return self.knowledge.organization(ids[0]).name

    @cached_property
    def reference(self) -> Mapping[tuple[str, str], str]:
        """How a file refers to an entry: by its name, or by its id if it is shared."""
        shared: dict[tuple[str, str], set[str]] = {}
        for kind, id_, spelling, rank in self._rows:
            if rank <= _ALIAS:
                shared.setdefault((kind, spelling), set()).add(id_)
        return {
            (kind, next(iter(ids))): spelling
            for (kind, spelling), ids in reversed(shared.items())
            if len(ids) == 1
        }

    def _people(self, words: Sequence[str]) -> tuple[str, ...]:
        folded = tuple(fold(w) for word in words for w in _WORD.findall(word))
        match = self._index.exact(folded) if folded else None
        return entries_by_kind(match).get("person", ()) if match else ()


def membership(person: Person, office: str) -> Membership | None:
    """The office of that kind which a person holds or held, the latest one."""
    wanted = office_key(office)
    held = [m for m in person.memberships if office_key(m.office) == wanted]
    return held[-1] if held else None


def _closed_by(text: str, start: int, end: int) -> str:
    """What belongs to a name behind its last letter: a bracket, the dot of "e. V."."""
    following = text[end : end + 1]
    if following == _CLOSING and "(" in text[start:end]:
        return following
    single = re.search(r"\b[A-Z]$", text[start:end])
    return following if following == "." and single else ""


def adjective(span: Span) -> bool:
    """Whether a body was met by its adjective: "Potsdamer"."""
    return span.rank >= _ADJECTIVE


def _together(text: str, words: Sequence[re.Match[str]]) -> int:
    """How many words stand together without a comma, a full stop or a bracket end."""
    count = 1
    for before, after in pairwise(words[:LONGEST_NAME]):
        gap = text[before.end() : after.start()]
        if not _GAP.fullmatch(gap) or gap.startswith(_CLOSING):
            break
        count += 1
    return count
