"""What a few words may be about: statements, outcomes, numbers, people, meetings."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from ..dialogue import Found, Query
from ..links import LINKED
from ..model import MeetingStatus
from . import Store
from .filters import MeetingFilter
from .meant import family

_LOOKED_AT = 40  # passages
_FLOOR = 0.3  # score of a passage that is about the words; as for free search
# What it adds to the score of a statement that it is by the person or on the topic
# named: a name stands in no statement, so the passage cannot hold it.
_BY_PERSON, _ON_TOPIC = 1.0, 0.5
_NEWEST = 4  # quotations to begin with; as many meetings
_LOOKED_BACK = 25  # meetings looked through for them
_KINDS = {"membership": "person", "agenda": "meeting"}

Thing = tuple[str, str]
"""Kind and identifier."""


def found(query: Query, store: Store, words: str) -> tuple[Thing, ...]:
    """Entries and facts, best first, each once.

    Args:
        query: The words, understood.
        store: Where to look.
        words: As typed; without any, what there is to begin with.
    """
    if not words:
        return tuple(dict.fromkeys(_beginnings(store)))
    scores: dict[Thing, float] = dict(_named(query, store))
    for thing, score in _said(query, store):
        scores[thing] = max(score, scores.get(thing, 0.0))
    for hit in store.search(words, _LOOKED_AT):
        thing = _thing(hit)
        if hit.score >= _FLOOR and thing[0] in LINKED:
            scores[thing] = scores.get(thing, 0.0) + hit.score
    return tuple(sorted(scores, key=lambda thing: -scores[thing]))


def _said(query: Query, store: Store) -> Iterator[tuple[Thing, float]]:
    """Statements of the people and on the topics named."""
    topics = family(query.topics, store)
    people = {id_ for group in query.people for id_ in group}
    for person in sorted(people):
        for _, one in store.statements(person=person, topics=topics):
            yield ("statement", one.id), _BY_PERSON
    if not people:
        for _, one in store.statements(topics=topics) if topics else ():
            yield ("statement", one.id), _ON_TOPIC


def _named(query: Query, store: Store) -> Iterator[tuple[Thing, float]]:
    """The entries named themselves, behind what was said."""
    for kind, groups in (
        ("person", query.people),
        ("organization", query.organizations),
        ("topic", (query.topics,)),
        ("meeting", (query.meeting.ids or (),)),
        ("entry", (query.entries,)),
    ):
        yield from (((kind, id_), _FLOOR) for group in groups for id_ in group)


def _thing(hit: Found) -> Thing:
    kind = _KINDS.get(hit.kind, hit.kind)
    return kind, hit.meeting if hit.kind == "agenda" and hit.meeting else hit.owner


def _beginnings(store: Store) -> Iterator[Thing]:
    """The newest quotations and meetings of the standard series."""
    held = MeetingFilter(
        series=store.profile.standard_series, statuses=(MeetingStatus.HELD,)
    )
    newest = store.meeting_ids(held)[: -_LOOKED_BACK - 1 : -1]
    quotations = (
        statement.id
        for meeting in newest
        for statement in reversed(store.meeting(meeting).statements)
        if statement.verbatim
    )
    yield from (("statement", id_) for id_ in islice(quotations, _NEWEST))
    yield from (("meeting", id_) for id_ in newest[:_NEWEST])
