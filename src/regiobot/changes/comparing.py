"""Compares two states of a knowledge base.

Entries are the same if their identifiers are, or if ``frueher`` says so. What has no
lasting identifier (the first statement of a meeting stays ``…/a1`` whatever it says)
is compared by its content.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import chain
from typing import Protocol, TypeVar

from ..model import (
    KnowledgeBase,
    Meeting,
    MeetingStatus,
    Participation,
    Person,
    Statement,
)
from ..store.bodies import bodies
from .values import Changes, MeetingChange, News, Noun, Tally


class _Identified(Protocol):
    @property
    def id(self) -> str: ...


_T = TypeVar("_T", bound=_Identified)
_Pair = tuple[_T | None, _T | None]
"""The same entry before and after; None where it is not."""

_FIELDS = {
    Noun.PERSON: "people",
    Noun.ORGANIZATION: "organizations",
    Noun.TOPIC: "topics",
    Noun.SERIES: "series",
    Noun.ENTRY: "entries",
    Noun.SOURCE: "sources",
}
_PARTS = {
    Noun.STATEMENT: "statements",
    Noun.OUTCOME: "outcomes",
    Noun.FIGURE: "figures",
}


def compare(before: KnowledgeBase, after: KnowledgeBase) -> Changes:
    """All that is different in *after*."""
    pairs: list[_Pair[Meeting]] = list(
        _different(Noun.MEETING, "meetings", before, after)
    )
    context = _Context.of(before, after)
    tallies = [_tally(Noun.MEETING, pairs)]
    tallies += [_parts(noun, name, pairs) for noun, name in _PARTS.items()]
    tallies += [
        _tally(noun, list(_different(noun, name, before, after)))
        for noun, name in _FIELDS.items()
    ]
    questions = (
        [replace(question, place="") for question in base.questions]
        for base in (before, after)
    )
    tallies.append(_content(Noun.QUESTION, *questions))
    return Changes(
        meetings=tuple(context.change(*pair) for pair in pairs),
        tallies=tuple(t for t in tallies if t.added or t.removed or t.changed),
        profile=before.profile != after.profile,
    )


def _different(
    noun: Noun, name: str, before: KnowledgeBase, after: KnowledgeBase
) -> Iterator[_Pair[_T]]:
    """The pairs that differ: in the order of *after*, then what is gone."""
    old: Mapping[str, _T] = {entry.id: entry for entry in getattr(before, name)}
    new: Sequence[_T] = getattr(after, name)
    ids = {entry.id for entry in new}
    renamed = {
        now: then
        for kind, then, now in after.previous_ids
        if kind == noun.value and then in old and then not in ids and now not in old
    }
    for entry in new:
        known = old.get(renamed.get(entry.id, entry.id))
        if known is not entry and known != entry:
            yield known, entry
    lasting = ids.union(renamed.values())
    yield from ((entry, None) for id_, entry in old.items() if id_ not in lasting)


def _tally(noun: Noun, pairs: Sequence[_Pair[_T]]) -> Tally:
    return Tally(
        noun=noun,
        added=sum(before is None for before, _ in pairs),
        removed=sum(after is None for _, after in pairs),
        changed=sum(
            before is not None and after is not None for before, after in pairs
        ),
    )


def _parts(noun: Noun, name: str, pairs: Sequence[_Pair[Meeting]]) -> Tally:
    """Parts of meetings; one that moves to another meeting is gone and new."""
    sums = Counter[str]()
    for before, after in pairs:
        one = _content(noun, _unnumbered(before, name), _unnumbered(after, name))
        sums.update(added=one.added, removed=one.removed, changed=one.changed)
    return Tally(noun=noun, **sums)


def _unnumbered(meeting: Meeting | None, name: str) -> list[Hashable]:
    return [replace(part, id="") for part in getattr(meeting, name, ())]


def _content(
    noun: Noun, before: Iterable[Hashable], after: Iterable[Hashable]
) -> Tally:
    """As many as are both gone and new count as changed."""
    old, new = Counter(before), Counter(after)
    gone, come = (old - new).total(), (new - old).total()
    changed = min(gone, come)
    return Tally(
        noun=noun, added=come - changed, removed=gone - changed, changed=changed
    )


@dataclass(frozen=True, slots=True)
class _Context:
    """What else must be known of a meeting."""

    people: Mapping[str, Person]
    wider: Mapping[str, str | None]

    @classmethod
    def of(cls, before: KnowledgeBase, after: KnowledgeBase) -> _Context:
        both = (before, after)
        return cls(
            people={p.id: p for base in both for p in base.people},
            wider={t.id: t.parent for base in both for t in base.topics},
        )

    def change(self, before: Meeting | None, after: Meeting | None) -> MeetingChange:
        known = [meeting for meeting in (before, after) if meeting]
        return MeetingChange(
            news=tuple(_news(before, after)),
            before=before,
            after=after,
            bodies=frozenset(chain.from_iterable(map(self._bodies, known))),
            topics=frozenset(chain.from_iterable(map(self._topics, known))),
        )

    def _bodies(self, meeting: Meeting) -> Iterator[str]:
        yield from meeting.hosts
        named: list[Participation | Statement] = [*meeting.statements]
        for roster in meeting.rosters:
            named += roster.participations
        for who in named:
            yield from bodies(meeting, who, self.people)

    def _topics(self, meeting: Meeting) -> Iterator[str]:
        found = {item.topic for item in meeting.agenda}
        for name in _PARTS.values():
            found.update(*(part.topics for part in getattr(meeting, name)))
        for topic in found:
            wider: str | None = topic
            while wider:  # the loader refuses circles
                yield wider
                wider = self.wider.get(wider)


def _news(before: Meeting | None, after: Meeting | None) -> Iterator[News]:
    if before is None or after is None:
        yield News.REMOVED if after is None else News.ADDED
        return
    plain = True
    for news, happened in (
        (News.CANCELLED, _became(before, after, MeetingStatus.CANCELLED)),
        (News.MOVED, _moved(before, after)),
        (News.RESULTS, bool({*_outcomes(after)} - {*_outcomes(before)})),
    ):
        if happened:
            plain = False
            yield news
    if plain:
        yield News.DETAILS


def _became(before: Meeting, after: Meeting, status: MeetingStatus) -> bool:
    return before.status is not status and after.status is status


def _moved(before: Meeting, after: Meeting) -> bool:
    return _became(before, after, MeetingStatus.POSTPONED) or any(
        getattr(before, name) != getattr(after, name)
        for name in ("start", "end", "time", "location")
    )


def _outcomes(meeting: Meeting) -> list[Hashable]:
    return _unnumbered(meeting, "outcomes")
