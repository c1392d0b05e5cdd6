"""What can be found in a knowledge base: passages of text, and names.

Both are lists of rows that `rebuild` writes; `search` looks through the passages,
``index`` holds the names in memory.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from ..model import (
    KnowledgeBase,
    Meeting,
    Organization,
    Participation,
    Person,
    Series,
    Text,
    Topic,
)
from ..text import office_key

_Described = Organization | Person | Topic | Series

NAME, ALIAS, PLACE, PREVIOUS = range(4)  # ranks of a spelling


@dataclass(frozen=True, slots=True)
class Passage:
    """A German text that free search may find.

    Attributes:
        kind: ``organization``, ``person``, ``topic``, ``series``, ``membership``,
            ``entry``, ``meeting``, ``agenda``, ``statement``, ``outcome``, ``figure``,
            ``dispute``, ``source``.
        owner: Identifier of what it belongs to; of a membership the person's, of an
            agenda item ``<meeting>/t<number>``.
        meeting: Identifier of its meeting, or None.
    """

    kind: str
    owner: str
    meeting: str | None
    text: str
    sources: tuple[str, ...]


Name = tuple[str, str, str, int]
"""Kind, identifier, spelling, rank."""


def described_passages(base: KnowledgeBase) -> Iterator[Passage]:
    """Every German text of the knowledge base but those of meetings, in its order."""
    for kind, things in _described(base):
        for thing in things:
            if thing.description:
                text = f"{thing.name}. {thing.description}"
                yield Passage(kind, thing.id, None, text, thing.sources)
    yield from _of_offices(base)
    for entry in base.entries:
        text = _joined((entry.question, *entry.aliases, entry.answer))
        yield Passage("entry", entry.id, None, text, entry.sources)
    for source in base.sources:
        text = _joined((source.title, source.publisher))
        if source.title:
            yield Passage("source", source.id, None, text, (source.id,))


def _of_offices(base: KnowledgeBase) -> Iterator[Passage]:
    """What is noted on offices, such as why one ended."""
    for person in base.people:
        for held in person.memberships:
            if held.note:
                text = f"{person.name}, {held.office}: {held.note}"
                yield Passage("membership", person.id, None, text, held.sources)


def meeting_passages(meeting: Meeting) -> Iterator[Passage]:
    """Every German text of a meeting, at least one, in the order of its file."""
    for kind, owner, text, sources in _of_meeting(meeting):
        yield Passage(kind, owner, meeting.id, text, sources or meeting.sources)


def _described(base: KnowledgeBase) -> Iterator[tuple[str, tuple[_Described, ...]]]:
    yield "organization", base.organizations
    yield "person", base.people
    yield "topic", base.topics
    yield "series", base.series


def _of_meeting(meeting: Meeting) -> Iterator[tuple[str, str, str, tuple[str, ...]]]:
    """Kind, owner, text and sources."""
    parts = (meeting.title, meeting.occasion, meeting.location, meeting.summary)
    yield "meeting", meeting.id, _joined((*parts, *meeting.keywords)), ()
    for note in (meeting.date_note, meeting.status_note):
        if note:
            yield "meeting", meeting.id, note.de, ()
    for dispute in meeting.disputes:
        claim = f"{dispute.field}: {dispute.claim}"
        if dispute.according_to:
            claim += f" ({dispute.according_to})"
        yield "dispute", f"{meeting.id}/{dispute.field}", claim, dispute.sources
    for number, item in enumerate(meeting.agenda, 1):
        if item.title or item.text:
            owner = f"{meeting.id}/t{number}"
            yield "agenda", owner, _joined((item.title, item.text)), item.sources
    for statement in meeting.statements:
        yield "statement", statement.id, statement.text, statement.sources
    for outcome in meeting.outcomes:
        yield "outcome", outcome.id, outcome.text.de, outcome.sources
    for figure in meeting.figures:
        yield "figure", figure.id, f"{figure.claim}: {figure.subject}", figure.sources


def _joined(parts: Iterable[Text | str | None]) -> str:
    """The parts as sentences of one text."""
    texts = (str(part).strip() for part in parts if part)
    return " ".join(t if t.endswith((".", "!", "?", "…")) else f"{t}." for t in texts)


def names(base: KnowledgeBase) -> list[Name]:
    """Every spelling under which an entry may be named, each row once."""
    rows: list[Name] = []
    for kind, things in _described(base):
        for thing in things:
            rows.append((kind, thing.id, thing.name, NAME))
            rows += [(kind, thing.id, alias, ALIAS) for alias in thing.aliases]
    for entry in base.entries:
        rows.append(("entry", entry.id, entry.question, NAME))
        rows += [("entry", entry.id, alias, ALIAS) for alias in entry.aliases]
    for meeting in base.meetings:
        titles = filter(None, (meeting.title.de, meeting.title.en))
        rows += [("meeting", meeting.id, title, NAME) for title in titles]
        rows += [("meeting", meeting.id, word, ALIAS) for word in meeting.keywords]
        if meeting.location:
            rows.append(("meeting", meeting.id, meeting.location.de, PLACE))
    rows += [("office", office_key(office), office, NAME) for office in _offices(base)]
    rows += [(kind, id_, old, PREVIOUS) for kind, old, id_ in base.previous_ids]
    return list(dict.fromkeys(rows))


def _offices(base: KnowledgeBase) -> Iterator[str]:
    for person in base.people:
        yield from (membership.office for membership in person.memberships)
    for participation in participations(base):
        if participation.office:
            yield participation.office


def participations(base: KnowledgeBase) -> Iterator[Participation]:
    """Every line of every list of every meeting."""
    for meeting in base.meetings:
        for roster in meeting.rosters:
            yield from roster.participations
