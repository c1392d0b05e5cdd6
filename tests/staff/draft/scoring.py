"""How well drafts are made: each fact of a draft is right, wrong or missing."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from regiobot.text import fold

Fact = tuple[str, ...]
_ARTICLES = {"der", "die", "das", "den", "dem", "des", "ein", "eine", "einen", "einem"}
_PLAIN = (
    "titel", "art", "reihe", "nummer", "datum", "bis_datum", "wochentag", "uhrzeit",
    "ort", "form", "stand", "neuer_termin", "gastgeber",
)  # fmt: skip
_LISTS = ("teilnehmende", "entschuldigt", "eingeladen")
_SOURCE = ("herausgeber", "datum", "adresse")


@dataclass(frozen=True, slots=True, kw_only=True)
class Score:
    """What a draft has right, too much and not at all."""

    right: Counter[Fact]
    wrong: Counter[Fact]
    missed: Counter[Fact]

    @property
    def precision(self) -> float:
        return _share(self.right, self.wrong)

    @property
    def recall(self) -> float:
        return _share(self.right, self.missed)

    def __add__(self, other: Score) -> Score:
        return Score(
            right=self.right + other.right,
            wrong=self.wrong + other.wrong,
            missed=self.missed + other.missed,
        )


NOTHING = Score(right=Counter(), wrong=Counter(), missed=Counter())


def score(draft: dict[str, Any], expected: dict[str, Any]) -> Score:
    """Compare the facts of two meeting files, read with every value as text."""
    found, wanted = Counter(facts(draft)), Counter(facts(expected))
    return Score(right=found & wanted, wrong=found - wanted, missed=wanted - found)


def facts(meeting: dict[str, Any]) -> Iterator[Fact]:
    """What a meeting file states, one row for each thing that can be wrong."""
    for key in _PLAIN:
        if key in meeting:
            yield key, meeting[key]
    for key in _LISTS:
        yield from _list_facts(key, meeting.get(key, {}))
    yield from _list_facts("themen", meeting.get("themen", {}))
    for statement in meeting.get("aussagen", []):
        yield "zitat", statement["text"]
        if "person" in statement:
            yield "sprecher", statement["text"][:30], statement["person"]
    for source in meeting.get("quellen", [])[:1]:
        yield from (("quelle", key, source[key]) for key in _SOURCE if key in source)


def _list_facts(key: str, listing: dict[str, Any]) -> Iterator[Fact]:
    complete = listing.get("vollstaendig", "unbekannt")
    if complete != "unbekannt":
        yield key, "vollstaendig", complete
    for item in listing.get("liste", []):
        yield from _topic_facts(item) if key == "themen" else _person_facts(key, item)


def _person_facts(key: str, item: dict[str, str]) -> Iterator[Fact]:
    if "person" not in item:
        yield key, item.get("gruppe", ""), item.get("organisation", "")
        return
    yield key, item["person"]
    for part in ("amt", "organisation"):
        if part in item:
            yield key, item["person"], part, item[part]


def _topic_facts(item: dict[str, str]) -> Iterator[Fact]:
    title = _plain(item.get("titel") or item["thema"])
    yield "thema", title
    for part in ("thema", "nummer"):
        if part in item:
            yield "thema", title, part, item[part]


def _plain(title: str) -> str:
    """A title without its case, umlauts and leading article."""
    words = fold(title).split()
    return " ".join(words[1:] if words[0] in _ARTICLES else words)


def _share(right: Counter[Fact], others: Counter[Fact]) -> float:
    total = right.total() + others.total()
    return right.total() / total if total else 1.0
