"""What a few words of a question may name."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

PERCENT = 100.0  # the score of a spelling met letter by letter


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry of the knowledge base under one of its spellings.

    Attributes:
        kind: ``person``, ``organization``, ``topic``, ``series``, ``meeting``,
            ``office`` or ``entry``.
        id: Its identifier; for an office its key.
        rank: 0 for the name, 1 for an alias, 2 and more for derived spellings.
    """

    kind: str
    id: str
    rank: int


@dataclass(frozen=True, slots=True)
class Match:
    """What a stretch of words was met with.

    Attributes:
        entries: Those that bear the spelling, at least one.
        key: The folded spelling that was met.
        score: Similarity in percent, 0 to 100.
    """

    entries: tuple[Entry, ...]
    key: str
    score: float

    @property
    def exact(self) -> bool:
        """Whether the spelling was met letter by letter."""
        return self.score == PERCENT


def order(entry: Entry) -> tuple[int, str, str]:
    """By which entries of one spelling are sorted: names before aliases."""
    return entry.rank, entry.kind, entry.id


def entries_by_kind(match: Match) -> Mapping[str, tuple[str, ...]]:
    """Identifiers by kind, only those of the best rank of each kind; of people, all.

    Two people of one name are asked about even if one bears it as an alias.
    """
    best: dict[str, int] = {}
    for entry in match.entries:
        best[entry.kind] = min(best.get(entry.kind, entry.rank), entry.rank)
    found: dict[str, tuple[str, ...]] = {}
    for entry in match.entries:
        if entry.kind == "person" or entry.rank == best[entry.kind]:
            ids = found.get(entry.kind, ())
            found[entry.kind] = ids if entry.id in ids else (*ids, entry.id)
    return found
