"""Questions that ask one thing more about the last answer: "Warum?", "Wer noch?"."""

from __future__ import annotations

from dataclasses import replace

from ..dialogue import Context, Intent, MeetingReference, Query
from .ellipsis import slots
from .reading import Reading

_COUNTED = frozenset(
    {Intent.ATTENDEES, Intent.SIGNATORIES, Intent.ADDRESSEES, Intent.INVITED}
)
_OF_AN_OFFICE = frozenset({Intent.SUCCESSION, Intent.TERM, Intent.OFFICE_HOLDER})
_HAVE_REASONS = frozenset(
    {
        Intent.ABSENTEES, Intent.ATTENDANCE, Intent.MEETING_STATUS, Intent.NEXT_MEETING,
    }
)  # fmt: skip


def asked_on(
    query: Query, last: Query, reading: Reading, context: Context
) -> Query | None:
    """The question that asks one thing more about the last answer, or None.

    Args:
        query: The new question, as far as it is understood of itself.
        last: The question before it.
        reading: The words of the new question.
        context: What the chat remembers.
    """
    again = replace(last, language=query.language, used_context=True)
    if len(reading.words) <= 2 and reading.has("why") and last.intent in _HAVE_REASONS:
        return replace(again, flags=last.flags | {"why"})
    bare = reading.bare and not (reading.leftovers or slots(query))
    if bare and reading.has("how_many") and last.intent in _COUNTED:
        finer = query.flags & {"women", "men"}
        return replace(again, flags=last.flags | finer | {"how_many"})
    fresh = Query(
        intent=Intent.ATTENDEES,
        language=query.language,
        text=query.text,
        used_context=True,
    )
    until = reading.bare and reading.has("deadline", "time", "how_long")
    if until and last.intent is Intent.ATTENDANCE and last.people and not slots(query):
        return replace(
            fresh,
            intent=Intent.DURATION,
            people=last.people,
            meeting=MeetingReference(ids=context.meetings),
        )
    others = reading.has("who") and reading.has("more", "other") and not slots(query)
    if others and last.intent is Intent.ATTENDANCE:
        return replace(fresh, meeting=MeetingReference(ids=context.meetings))
    beside = _beside(last, reading)
    if beside and context.people:
        return replace(
            fresh,
            intent=Intent.SUCCESSION,
            people=((context.people[0],),),
            flags=frozenset({beside}),
        )
    return None


def _beside(last: Query, reading: Reading) -> str | None:
    """After an office, who came before or after: "Und wer kam danach?"."""
    if last.intent not in _OF_AN_OFFICE or not (reading.bare and reading.has("who")):
        return None
    if reading.mentions or reading.leftovers:
        return None
    if reading.has("following"):
        return "successor"
    return "predecessor" if reading.has("previous") else None
