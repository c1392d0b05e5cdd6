"""Fourth step of understanding: what a question leaves out, from the chat so far."""

from __future__ import annotations

from dataclasses import replace

from ..dialogue import Context, Intent, MeetingReference, Query
from .reading import Reading

_LEADS = ("und", "and", "oder", "or", "aber", "nein", "no", "doch", "nee", "what", "how", "ich", "i", "beim", "bei", "im", "am", "der", "die", "das", "den", "dem", "the", "fur", "for", "von", "aus", "in", "mit", "zu", "with", "from", "of")
# What a bare mention yields; in a running chat it replaces a part of the last question.
_BARE = frozenset(
    {
        Intent.OVERVIEW, Intent.PERSON, Intent.ORGANIZATION, Intent.TOPIC_INFO, Intent.MEETINGS,
        Intent.SERIES, Intent.KNOWLEDGE, Intent.SEARCH, Intent.OFFICE_HOLDER,
    }
)  # fmt: skip
# Intents that are about one meeting and take it from the chat if the question names none.
_OF_A_MEETING = frozenset(
    {
        Intent.ATTENDEES, Intent.ATTENDANCE, Intent.ABSENTEES, Intent.INVITED, Intent.SUBSTITUTES,
        Intent.SIGNATORIES, Intent.ADDRESSEES, Intent.COMPLETENESS, Intent.TOPICS, Intent.OUTCOMES,
        Intent.DATE, Intent.WEEKDAY, Intent.TIME, Intent.DURATION, Intent.PLACE, Intent.FORM,
        Intent.HOST, Intent.CHAIR, Intent.OCCASION, Intent.MEETING_STATUS, Intent.RECORD_STATUS,
        Intent.DISPUTES, Intent.OVERVIEW, Intent.SOURCES, Intent.SPEAKERS,
    }
)  # fmt: skip
_OF_A_PERSON = frozenset({Intent.SIGNATORIES, Intent.PERSON, Intent.TERM, Intent.PARTY, Intent.SUCCESSION, Intent.STATEMENTS, Intent.APPEARANCES, Intent.ATTENDANCE})
_DETAILS = frozenset(
    {Intent.DATE, Intent.PLACE, Intent.OUTCOMES, Intent.ATTENDEES, Intent.SERIES_START, Intent.HOST, Intent.SEARCH, Intent.SERIES, Intent.CHAIR, Intent.OFFICE_HOLDER, Intent.FIGURES}
)
# Intents whose subject another person or body can take the place of.
_OF_A_PARTY = frozenset(
    {
        Intent.ATTENDANCE, Intent.ATTENDEES, Intent.APPEARANCES, Intent.SIGNATORIES, Intent.STATEMENTS, Intent.PERSON,
        Intent.TERM, Intent.PARTY, Intent.OFFICE_HOLDER, Intent.SUCCESSION, Intent.ORGANIZATION, Intent.ABSENTEES,
        Intent.SUBSTITUTES, Intent.INVITED, Intent.ADDRESSEES,
    }
)  # fmt: skip
_ASKING = ("who", "what", "when", "where", "why", "which", "how_many", "how_often", "how", "whose")


def complete(query: Query, intent: Intent | None, reading: Reading, context: Context) -> Query:
    """Fill in from *context* what *query* leaves out."""
    last = context.query
    if last is None:
        return query
    if _asks_why(reading) and last.intent in _HAVE_REASONS:
        return replace(last, language=query.language, flags=last.flags | {"why"}, used_context=True)
    if _elliptical(query, intent, reading, context):
        return _replaced(query, last, reading, context)
    query = _with_people(query, reading, context)
    query = _with_office(query, reading, context)
    query = _with_entry(query, reading, context)
    return _with_meeting(query, reading, context)


_HAVE_REASONS = frozenset({Intent.ABSENTEES, Intent.ATTENDANCE, Intent.MEETING_STATUS, Intent.NEXT_MEETING})


def _asks_why(reading: Reading) -> bool:
    return reading.has("why") and len(reading.words) <= 2  # noqa: PLR2004


def _elliptical(query: Query, intent: Intent | None, reading: Reading, context: Context) -> bool:
    """Whether the question only replaces a part of the last one: "und Köhler?"."""
    if reading.has("i_mean") and _slots(query):
        return True
    if intent is not None and intent not in _BARE:
        return False
    if reading.has("verbatim", "say", "whois", "whatis", "office_question"):
        return False
    if reading.has("today", "then") and context.query and context.query.office:
        return True
    if context.asking or reading.has("i_mean", "other", "both", "more"):
        return len(reading.words) <= 9  # noqa: PLR2004
    if intent is Intent.SEARCH or intent is None:
        quoting = context.query is not None and context.query.intent is Intent.STATEMENTS and reading.words[0] in _LEADS
        return bool(_slots(query)) or reading.bare and bool(reading.words) and (quoting or not reading.leftovers)
    if any(reading.has(word) for word in _ASKING) and not reading.words[0] in ("und", "and"):
        return False
    return reading.bare and reading.words[0] in _LEADS or len(reading.words) <= 2  # noqa: PLR2004


def _slots(query: Query) -> bool:
    return bool(
        query.people or query.organizations or query.topics or query.office or query.meeting.named
    )


def _replaced(query: Query, last: Query, reading: Reading, context: Context) -> Query:
    """The last question with what the new one names in place of the old."""
    merged = replace(
        last, language=query.language, flags=last.flags | (query.flags - set(_ASKING)),
        words=query.words, declined=query.declined, text=query.text, used_context=True,
        score=query.score,
    )  # fmt: skip
    if last.intent in (Intent.SEARCH, Intent.REFUSED) and _slots(query):
        return query
    merged = _replace_party(merged, query, last, context)
    if query.topics:
        merged = replace(merged, topics=query.topics)
    if query.entries and not query.meeting.named and not _slots(query):
        merged = replace(merged, entries=query.entries)
    if query.meeting.named or query.meeting.series and query.meeting.dated:
        merged = replace(merged, meeting=_anchored(query.meeting, context, last), on=query.on or None)
        if context.asking and context.meetings and query.meeting.ids is None:
            pass
    elif not last.meeting.named and len(context.meetings) == 1 and last.intent in _OF_A_MEETING:
        merged = replace(merged, meeting=MeetingReference(ids=context.meetings))
    elif query.flags & {"today"}:
        merged = replace(merged, on=None)
    return merged


def _replace_party(merged: Query, query: Query, last: Query, context: Context) -> Query:
    known = tuple(id_ for group in last.people for id_ in group)
    if query.flags & {"both"} and len(known) > 1:
        return replace(merged, people=tuple((id_,) for id_ in known))
    if query.flags & {"other"} and len(known) > 1 and not query.people:
        rest = tuple(id_ for id_ in known if id_ not in context.people[:1])
        return replace(merged, people=(rest,))
    if len(known) > 1 and (query.organizations or query.office) and not query.people:
        return replace(merged, people=last.people, organizations=query.organizations, office=query.office)
    party = query.people or query.organizations or query.office
    if party and last.intent not in _OF_A_PARTY and len(context.meetings) == 1:
        return replace(
            query, intent=Intent.ATTENDANCE, meeting=MeetingReference(ids=context.meetings), used_context=True
        )
    if query.people:
        return replace(merged, people=query.people, organizations=(), office=query.office, kinds=())
    if query.organizations or query.office:
        if last.intent in (Intent.OFFICE_HOLDER, Intent.TERM) and query.organizations:
            return replace(merged, people=(), organizations=query.organizations, office=query.office or last.office)
        return replace(merged, people=(), organizations=query.organizations, office=query.office)
    return merged


def _anchored(reference: MeetingReference, context: Context, last: Query) -> MeetingReference:
    """ "Danach" counts from the meeting of the chat; a choice is made among those offered."""
    if reference.position in ("next", "previous", "following") and context.meetings:
        position = "following" if reference.position == "next" else reference.position
        return replace(reference, position=position, anchor=context.meetings[-1])
    if context.asking and context.meetings and reference.ids:
        common = tuple(id_ for id_ in reference.ids if id_ in context.meetings)
        return replace(reference, ids=common or reference.ids)
    narrows = reference.form or reference.month or reference.people
    if reference.ids is None and narrows and (context.asking or len(context.meetings) > 1):
        return replace(reference, ids=context.meetings or None)
    return reference


def _he_or_she(reading: Reading, context: Context) -> tuple[tuple[str, ...], ...]:
    """The person last spoken of that fits the pronoun; of unknown gender, the last."""
    wanted = "m" if reading.has("he") and not reading.has("she") else "w" if reading.has("she") and not reading.has("he") else ""
    rows = list(zip(context.people, context.genders, strict=False))
    fits = [id_ for id_, gender in rows if not wanted or gender in (wanted, "", "d")]
    return ((fits[0],),) if fits else ((context.people[0],),)


def _with_people(query: Query, reading: Reading, context: Context) -> Query:
    """"Er" and "sie" are the person last spoken of, unless somebody is named."""
    pronoun = reading.has("he", "she", "they")
    if pronoun and query.intent is Intent.ATTENDEES and "yes_no" in query.flags and not query.people and context.people:
        return replace(query, intent=Intent.ATTENDANCE, people=_he_or_she(reading, context), used_context=True)
    if query.people or not context.people:
        return query
    if (query.office or query.organizations) and not (pronoun and query.intent is Intent.TERM):
        return query
    if query.intent in _OF_A_PERSON and (pronoun or query.intent in (Intent.TERM, Intent.PARTY, Intent.SUCCESSION) or reading.has("other", "more")):
        return replace(query, people=_he_or_she(reading, context), used_context=True)
    if pronoun and query.intent in (Intent.ATTENDEES, Intent.DATE, Intent.SEARCH, Intent.PLACE, Intent.OUTCOMES) and (reading.has("which_meetings", "attend") or reading.leftovers):
        intent = Intent.APPEARANCES if reading.has("which_meetings", "attend", "meeting") else Intent.PERSON
        return replace(query, intent=intent, people=_he_or_she(reading, context), used_context=True)
    return query


def _with_office(query: Query, reading: Reading, context: Context) -> Query:
    last = context.query
    if last is None or query.intent not in (Intent.OFFICE_HOLDER, Intent.TERM):
        return query
    if query.intent is Intent.OFFICE_HOLDER and not query.office and not query.organizations and last.office:
        query = replace(query, office=last.office, organizations=last.organizations, used_context=True)
    if query.office and not query.organizations and not query.people and last.organizations:
        query = replace(query, organizations=last.organizations, used_context=True)
    if query.intent is Intent.OFFICE_HOLDER and reading.has("then") and query.on is None:
        return replace(query, meeting=MeetingReference(ids=context.meetings or None))
    return query


def _with_entry(query: Query, reading: Reading, context: Context) -> Query:
    """"Wann wurde sie gegründet?" asks about the entry or topic last told."""
    if _slots(query) or query.entries or query.meeting.series:
        return query
    if reading.leftovers:
        return query
    if query.intent in (Intent.TOPIC_INFO, Intent.SEARCH, Intent.KNOWLEDGE) or reading.has("whatis"):
        if context.topics or context.entries:
            return replace(
                query, intent=Intent.TOPIC_INFO if context.topics else Intent.KNOWLEDGE,
                topics=context.topics[:1], entries=context.entries[:1], used_context=True,
            )  # fmt: skip
    last_body = context.query is not None and context.query.intent is Intent.ORGANIZATION
    if last_body and context.organizations and query.intent in _DETAILS and not reading.has("meeting"):
        return replace(
            query, intent=Intent.ORGANIZATION, organizations=(context.organizations[:1],), used_context=True
        )
    told = context.query is not None and context.query.intent in (Intent.KNOWLEDGE, Intent.ORGANIZATION, Intent.TOPIC_INFO)
    if told and context.entries and query.intent in _DETAILS and not reading.has("meeting"):
        return replace(query, intent=Intent.KNOWLEDGE, entries=context.entries[:1], used_context=True)
    return query


def _with_meeting(query: Query, reading: Reading, context: Context) -> Query:
    reference = query.meeting
    if reference.position in ("previous", "following", "next") and context.meetings and query.intent is not Intent.NEXT_MEETING:
        return replace(query, meeting=_anchored(reference, context, query), used_context=True)
    if reference.named or reference.every or not context.meetings:
        return query
    back = query.intent in _OF_A_MEETING
    elliptical = reading.has("that_meeting", "there") or reading.words[:1] in (("und",), ("and",))
    if query.intent is Intent.STATEMENTS and (elliptical or len(context.meetings) == 1 and not (query.topics or query.words)):
        back = context.query is not None and context.query.intent is not Intent.STATEMENTS or elliptical
    if back and not (query.people and query.topics):
        return replace(query, meeting=replace(reference, ids=context.meetings), used_context=True)
    return query
