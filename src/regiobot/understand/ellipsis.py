"""Questions that only replace a part of the last one: "und Köhler?"."""

from __future__ import annotations

from dataclasses import replace

from .. import text
from ..dialogue import Context, Intent, MeetingReference, Query
from ..index import Index, entries_by_kind
from .reading import Reading

_LEADS = (
    "und",
    "and",
    "oder",
    "or",
    "aber",
    "nein",
    "no",
    "doch",
    "nee",
    "what",
    "how",
    "ich",
    "i",
    "beim",
    "bei",
    "im",
    "am",
    "der",
    "die",
    "das",
    "den",
    "dem",
    "the",
    "fur",
    "for",
    "von",
    "aus",
    "in",
    "auch",
    "also",
    "mit",
    "zu",
    "with",
    "from",
    "of",
)
# What a bare mention yields; in a running chat it replaces a part of the last question.
_BARE = frozenset(
    {
        Intent.OVERVIEW, Intent.PERSON, Intent.ORGANIZATION, Intent.TOPIC_INFO,
        Intent.MEETINGS, Intent.SERIES, Intent.KNOWLEDGE, Intent.SEARCH,
        Intent.OFFICE_HOLDER,
    }
)  # fmt: skip
# About one meeting, which the chat tells if the question does not.
OF_A_MEETING = frozenset(
    {
        Intent.ATTENDEES, Intent.ATTENDANCE, Intent.ABSENTEES, Intent.INVITED,
        Intent.SUBSTITUTES, Intent.SIGNATORIES, Intent.ADDRESSEES, Intent.COMPLETENESS,
        Intent.TOPICS, Intent.OUTCOMES, Intent.DATE, Intent.WEEKDAY, Intent.TIME,
        Intent.DURATION, Intent.PLACE, Intent.FORM, Intent.HOST, Intent.CHAIR,
        Intent.OCCASION, Intent.MEETING_STATUS, Intent.RECORD_STATUS, Intent.DISPUTES,
        Intent.OVERVIEW, Intent.SOURCES, Intent.SPEAKERS,
    }
)  # fmt: skip
# Intents whose subject another person or body can take the place of.
_OF_A_PARTY = frozenset(
    {
        Intent.ATTENDANCE, Intent.ATTENDEES, Intent.APPEARANCES, Intent.SIGNATORIES,
        Intent.STATEMENTS, Intent.PERSON, Intent.TERM, Intent.PARTY,
        Intent.OFFICE_HOLDER, Intent.SUCCESSION, Intent.ORGANIZATION, Intent.ABSENTEES,
        Intent.SUBSTITUTES, Intent.INVITED, Intent.ADDRESSEES,
    }
)  # fmt: skip
# Answered by a row of meetings.
_ROWS = frozenset({Intent.TOPIC_MEETINGS, Intent.MEETINGS, Intent.APPEARANCES})
# After a list, somebody named asks whether they are on it: "Und Thielsen?".
_LISTS = {
    Intent.ATTENDEES: Intent.ATTENDANCE,
    Intent.ABSENTEES: Intent.ATTENDANCE,
    Intent.SIGNATORIES: Intent.SIGNATORIES,
    Intent.ADDRESSEES: Intent.ADDRESSEES,
}
_ASKING = (
    "who",
    "what",
    "when",
    "where",
    "why",
    "which",
    "how_many",
    "how_often",
    "how",
    "whose",
)


def elliptical(
    query: Query, intent: Intent | None, reading: Reading, context: Context
) -> bool:
    """Whether the question only replaces a part of the last one: "und Köhler?"."""
    if reading.has("i_mean", "what_about") and slots(query):
        return True
    if intent is not None and intent not in _BARE:
        return False
    if query.meeting.dated and reading.leftovers:
        return False  # "Wetter morgen?" asks for something else
    if reading.has("verbatim", "say", "whois", "whatis", "office_question"):
        return False
    if reading.has("today", "then") and context.query and context.query.office:
        return True
    if context.asking or reading.has("i_mean", "other", "both", "more"):
        return len(reading.words) <= 9
    if intent is Intent.SEARCH or intent is None:
        quoting = (
            context.query is not None
            and context.query.intent is Intent.STATEMENTS
            and reading.words[0] in _LEADS
        )
        return bool(slots(query)) or (
            reading.bare and bool(reading.words) and (quoting or not reading.leftovers)
        )
    if any(reading.has(word) for word in _ASKING) and reading.words[0] not in (
        "und",
        "and",
    ):
        return False
    return (reading.bare and reading.words[0] in _LEADS) or len(reading.words) <= 2


def slots(query: Query) -> bool:
    """Whether a question names anything that could replace a part of another."""
    return bool(
        query.people
        or query.organizations
        or query.topics
        or query.office
        or query.meeting.named
    )


def _only_a_time(query: Query) -> bool:
    named = query.topics or query.words or query.organizations or query.people
    return query.meeting.dated and not named


def replaced(query: Query, last: Query, reading: Reading, context: Context) -> Query:
    """The last question with what the new one names in place of the old."""
    merged = replace(
        last,
        language=query.language,
        flags=last.flags | (query.flags - set(_ASKING)),
        words=query.words,
        declined=query.declined,
        text=query.text,
        used_context=True,
        score=query.score,
    )
    if last.intent in (Intent.SEARCH, Intent.REFUSED) and slots(query):
        return query
    if last.intent is Intent.FIGURES and _only_a_time(query):
        merged = replace(  # "Wie viele Betten?" – "Und 2023?"
            merged, words=last.words, declined=last.declined, text=last.text
        )
    if last.intent in _ROWS and len(context.meetings) > 1 and _only_a_place(query):
        told = MeetingReference(ids=context.meetings)
        return replace(query, intent=Intent.OVERVIEW, meeting=told, used_context=True)
    if last.intent is Intent.ATTENDEES and "not" in query.flags and not slots(query):
        return replace(
            merged,
            intent=Intent.ABSENTEES,
            meeting=MeetingReference(ids=context.meetings),
        )
    merged = _replace_party(merged, query, last, context)
    if query.topics or (query.words and not slots(query)):
        merged = replace(merged, topics=query.topics)
    if query.entries and not query.meeting.named and not slots(query):
        merged = replace(merged, entries=query.entries)
    if query.meeting.named or (query.meeting.series and query.meeting.dated):
        merged = replace(
            merged,
            meeting=anchored_in(query.meeting, context, last),
            on=query.on or None,
        )
    elif (
        not last.meeting.named
        and len(context.meetings) == 1
        and last.intent in OF_A_MEETING
    ):
        merged = replace(merged, meeting=MeetingReference(ids=context.meetings))
    elif query.flags & {"today"}:
        merged = replace(merged, on=None)
    return merged


def among_those_offered(
    query: Query, reading: Reading, context: Context, index: Index
) -> Query:
    """A first name chooses among the people offered, whoever else bears it."""
    offered, last = context.people, context.query
    if not (context.asking and offered and last):
        return query
    among = tuple(tuple(i for i in g if i in offered) for g in query.people)
    if any(among):
        return replace(query, people=tuple(g for g in among if g))
    surnames = [t.words for t in last.trace if t.meaning.startswith("person:")]
    words = {n for m in reading.named("person") for n in range(m.start, m.end)}
    for n in sorted(words | set(reading.leftovers)):
        for surname in surnames:
            keys = tuple(token.key for token in text.tokens(surname))
            match = index.exact((reading.words[n], *keys))
            ids = entries_by_kind(match).get("person", ()) if match else ()
            chosen = tuple(i for i in ids if i in offered)
            if chosen:
                return replace(query, people=(chosen,), words=(), declined=())
    return query


def _only_a_place(query: Query) -> bool:
    """Whether a place chooses among the meetings just told: "das in Werder"."""
    placed = "in_place" in query.flags and bool(query.organizations)
    named = query.people or query.topics or query.office or query.meeting.named
    return placed and not named


def _replace_party(merged: Query, query: Query, last: Query, context: Context) -> Query:
    known = tuple(id_ for group in last.people for id_ in group)
    if query.flags & {"both"} and len(known) > 1:
        return replace(merged, people=tuple((id_,) for id_ in known))
    if query.flags & {"other"} and len(known) > 1 and not query.people:
        rest = tuple(id_ for id_ in known if id_ not in context.people[:1])
        return replace(merged, people=(rest,))
    if "other_one" in query.flags and len(context.people) > 1 and not query.people:
        return replace(merged, people=((context.people[1],),))
    if len(known) > 1 and (query.organizations or query.office) and not query.people:
        return replace(
            merged,
            people=last.people,
            organizations=query.organizations,
            office=query.office,
        )
    party = query.people or query.organizations or query.office
    if party and last.intent not in _OF_A_PARTY and len(context.meetings) == 1:
        return replace(
            query,
            intent=Intent.ATTENDANCE,
            meeting=MeetingReference(ids=context.meetings),
            used_context=True,
        )
    if query.people:
        merged = replace(
            merged, people=query.people, organizations=(), office=query.office, kinds=()
        )
        if last.intent in _LISTS and not last.people:
            return replace(
                merged, intent=_LISTS[last.intent], flags=merged.flags | {"yes_no"}
            )
        return merged
    if query.organizations or query.office:
        if last.intent in (Intent.OFFICE_HOLDER, Intent.TERM) and query.organizations:
            return replace(
                merged,
                people=(),
                organizations=query.organizations,
                office=query.office or last.office,
            )
        return replace(
            merged, people=(), organizations=query.organizations, office=query.office
        )
    return merged


def anchored_in(
    reference: MeetingReference, context: Context, last: Query
) -> MeetingReference:
    """The meeting named, counted from the chat's or chosen among those it offered."""
    if reference.position in ("next", "previous", "following") and context.meetings:
        position = "following" if reference.position == "next" else reference.position
        return replace(reference, position=position, anchor=context.meetings[-1])
    if context.asking and context.meetings and reference.ids:
        common = tuple(id_ for id_ in reference.ids if id_ in context.meetings)
        return replace(reference, ids=common or reference.ids)
    narrows = reference.form or reference.month or reference.people
    if (
        reference.ids is None
        and narrows
        and (context.asking or len(context.meetings) > 1)
    ):
        return replace(reference, ids=context.meetings or None)
    return reference
