"""What a number of the agenda stands for, where something is asked about it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from ..dialogue import Intent, Query
from . import Store
from .meant import meetings_meant

# Of these the answer is about topics, and knows no numbers.
_ON_A_TOPIC = {
    Intent.OUTCOMES: Intent.OUTCOMES,
    Intent.STATEMENTS: Intent.STATEMENTS,
    Intent.SPEAKERS: Intent.STATEMENTS,
}


def by_topic(query: Query, store: Store, *, today: date) -> Query:
    """The query about the topic of the agenda item that it names by its number.

    "Was wurde zu TOP 3 beschlossen?" asks for what was decided on that topic. Where the
    number or its topic is not recorded, the item itself is asked for: what concerns the
    other items is no answer.
    """
    if query.agenda_number is None or query.topics or query.intent not in _ON_A_TOPIC:
        return query
    about = replace(query, intent=Intent.TOPICS)
    meetings, _ = meetings_meant(about, store, today)
    items = [
        (meeting, item)
        for meeting in meetings
        for item in meeting.agenda
        if item.number == query.agenda_number
    ]
    topics = tuple(item.topic for _, item in items if item.topic)
    if len(items) != 1 or not topics:
        return about
    meeting, _ = items[0]
    return replace(
        query,
        intent=_ON_A_TOPIC[query.intent],
        topics=topics,
        meeting=replace(query.meeting, ids=(meeting.id,), named=True),
    )
