"""Fourth step of understanding: what a question leaves out, from the chat so far."""

from __future__ import annotations

from dataclasses import replace

from ..dialogue import Context, Intent, MeetingReference, Query
from ..index import Index
from .asking_on import asked_on
from .ellipsis import (
    OF_A_MEETING,
    among_those_offered,
    anchored_in,
    elliptical,
    replaced,
    slots,
)
from .reading import Reading

_OF_A_PERSON = frozenset(
    {
        Intent.SIGNATORIES, Intent.PERSON, Intent.TERM, Intent.PARTY, Intent.SUCCESSION,
        Intent.STATEMENTS, Intent.APPEARANCES, Intent.ATTENDANCE,
    }
)  # fmt: skip
# Answered by a list of people, none of them spoken of more than the others.
_LISTING = frozenset({Intent.ATTENDEES, Intent.SIGNATORIES, Intent.ABSENTEES})
_OF_A_TOPIC = frozenset({Intent.TOPIC_INFO, Intent.TOPIC_MEETINGS, Intent.FIGURES})
_DETAILS = frozenset(
    {
        Intent.DATE, Intent.PLACE, Intent.OUTCOMES, Intent.ATTENDEES,
        Intent.SERIES_START, Intent.HOST, Intent.SEARCH, Intent.SERIES, Intent.CHAIR,
        Intent.OFFICE_HOLDER, Intent.FIGURES,
    }
)  # fmt: skip


def complete(
    query: Query,
    intent: Intent | None,
    reading: Reading,
    context: Context,
    index: Index,
) -> Query:
    """Fill in from *context* what *query* leaves out."""
    last = context.query
    if last is None:
        return query
    on = asked_on(query, last, reading, context)
    if on is not None:
        return on
    if elliptical(query, intent, reading, context):
        query = among_those_offered(query, reading, context, index)
        return replaced(query, last, reading, context)
    query = _with_people(query, reading, context)
    query = _with_office(query, reading, context)
    query = _with_topic(query, reading, context)
    query = _with_entry(query, reading, context)
    return _with_meeting(query, reading, context)


def _he_or_she(reading: Reading, context: Context) -> tuple[tuple[str, ...], ...]:
    """The person last spoken of that fits the pronoun; of unknown gender, the last."""
    wanted = (
        "m"
        if reading.has("he") and not reading.has("she")
        else "w"
        if reading.has("she") and not reading.has("he")
        else ""
    )
    rows = list(zip(context.people, context.genders, strict=False))
    fits = [id_ for id_, gender in rows if not wanted or gender in (wanted, "", "d")]
    listed = context.query is not None and context.query.intent in _LISTING
    named = context.query is not None and context.query.people
    if listed and wanted and len(fits) > 1 and not named:
        return (tuple(fits),)  # "er" fits several of those just listed
    return ((fits[0],),) if fits else ((context.people[0],),)


def _with_people(query: Query, reading: Reading, context: Context) -> Query:
    """The person last spoken of, for "er" and "sie", unless somebody is named."""
    pronoun = reading.has("he", "she", "they")
    if (
        pronoun
        and query.intent is Intent.ATTENDEES
        and "yes_no" in query.flags
        and not query.people
        and context.people
    ):
        return replace(
            query,
            intent=Intent.ATTENDANCE,
            people=_he_or_she(reading, context),
            used_context=True,
        )
    if query.people or not context.people:
        return query
    if (query.office or query.organizations) and not (
        pronoun and query.intent in (Intent.TERM, Intent.PERSON)
    ):
        return query
    letter = query.intent is Intent.SIGNATORIES and reading.has("who")
    if letter:
        return query  # "Wer hat ihn geschrieben?" asks for the letter, not for a man
    if query.intent is Intent.STATEMENTS and pronoun and _of_a_body(context.query):
        bodies = context.query.organizations if context.query else ()
        return replace(query, organizations=bodies, used_context=True)
    if query.intent in _OF_A_PERSON and (
        pronoun
        or query.intent in (Intent.TERM, Intent.PARTY, Intent.SUCCESSION)
        or reading.has("other", "more")
    ):
        return replace(query, people=_he_or_she(reading, context), used_context=True)
    if (
        pronoun
        and query.intent
        in (Intent.ATTENDEES, Intent.DATE, Intent.SEARCH, Intent.PLACE, Intent.OUTCOMES)
        and (reading.has("which_meetings", "attend") or reading.leftovers)
    ):
        intent = (
            Intent.APPEARANCES
            if reading.has("which_meetings", "attend", "meeting")
            else Intent.PERSON
        )
        return replace(
            query, intent=intent, people=_he_or_she(reading, context), used_context=True
        )
    return query


def _of_a_body(last: Query | None) -> bool:
    """Whether "er" means whoever came from a place: "Und Teltow? Was sagte er?"."""
    return (
        last is not None
        and last.intent in (Intent.ATTENDEES, Intent.ATTENDANCE)
        and bool(last.organizations)
        and not last.people
    )


def _with_office(query: Query, reading: Reading, context: Context) -> Query:
    last = context.query
    if last is None or query.intent not in (Intent.OFFICE_HOLDER, Intent.TERM):
        return query
    if (
        query.intent is Intent.OFFICE_HOLDER
        and not query.office
        and not query.organizations
        and last.office
    ):
        query = replace(
            query,
            office=last.office,
            organizations=last.organizations,
            used_context=True,
        )
    if query.intent is Intent.TERM and query.used_context and not query.office:
        query = replace(query, office=last.office)  # "Und wer war es 2019?" may follow
    of_the_body = last.intent is Intent.ORGANIZATION or query.office
    if (
        of_the_body
        and not query.organizations
        and not query.people
        and last.organizations
    ):
        query = replace(query, organizations=last.organizations, used_context=True)
    if (
        query.intent is Intent.OFFICE_HOLDER
        and reading.has("then")
        and query.on is None
    ):
        return replace(query, meeting=MeetingReference(ids=context.meetings or None))
    return query


def _with_topic(query: Query, reading: Reading, context: Context) -> Query:
    """The topic that the chat is about: "Was kostet der?"."""
    about = context.query is not None and context.query.intent in _OF_A_TOPIC
    asked = query.intent in (Intent.FIGURES, Intent.OUTCOMES, Intent.STATEMENTS)
    if not (about and asked and context.topics):
        return query
    if (
        slots(query)
        or reading.leftovers
        or reading.has("meeting", "there", "he", "she")
    ):
        return query
    return replace(query, topics=context.topics[:1], used_context=True)


def _with_entry(query: Query, reading: Reading, context: Context) -> Query:
    """The entry or topic last told, as in "Wann wurde sie gegründet?"."""
    if slots(query) or query.entries or query.meeting.series:
        return query
    if reading.leftovers:
        return query
    open_ = query.intent in (Intent.TOPIC_INFO, Intent.SEARCH, Intent.KNOWLEDGE)
    if (open_ or reading.has("whatis")) and (context.topics or context.entries):
        return replace(
            query,
            intent=Intent.TOPIC_INFO if context.topics else Intent.KNOWLEDGE,
            topics=context.topics[:1],
            entries=context.entries[:1],
            used_context=True,
        )
    last_body = (
        context.query is not None and context.query.intent is Intent.ORGANIZATION
    )
    if (
        last_body
        and context.organizations
        and query.intent in _DETAILS
        and not reading.has("meeting")
    ):
        return replace(
            query,
            intent=Intent.ORGANIZATION,
            organizations=(context.organizations[:1],),
            used_context=True,
        )
    told = context.query is not None and context.query.intent in (
        Intent.KNOWLEDGE,
        Intent.ORGANIZATION,
        Intent.TOPIC_INFO,
    )
    if (
        told
        and context.entries
        and query.intent in _DETAILS
        and not reading.has("meeting")
    ):
        return replace(
            query,
            intent=Intent.KNOWLEDGE,
            entries=context.entries[:1],
            used_context=True,
        )
    return query


def _with_meeting(query: Query, reading: Reading, context: Context) -> Query:
    reference = query.meeting
    row = context.query.meeting.series if context.query else None
    anew = reference.series or reference.ids or reference.kinds or reference.dated
    if query.intent is Intent.NEXT_MEETING and row and not anew:
        return replace(query, meeting=replace(reference, series=row), used_context=True)
    if (
        reference.position in ("previous", "following", "next")
        and context.meetings
        and query.intent is not Intent.NEXT_MEETING
    ):
        return replace(
            query, meeting=anchored_in(reference, context, query), used_context=True
        )
    listing = reference.every and query.intent is not Intent.COMPLETENESS
    if reference.named or listing or not context.meetings:
        return query
    back = query.intent in OF_A_MEETING or (
        query.intent is Intent.SERIES and reading.has("belongs")
    )
    subject = query.topics or query.words or query.numbers or query.organizations
    back = back or (query.intent is Intent.FIGURES and not subject)
    elliptical = reading.has("that_meeting", "there") or reading.words[:1] in (
        ("und",),
        ("and",),
    )
    if query.intent is Intent.STATEMENTS and (
        elliptical or (len(context.meetings) == 1 and not (query.topics or query.words))
    ):
        back = (
            context.query is not None and context.query.intent is not Intent.STATEMENTS
        ) or elliptical
    if back and not (query.people and query.topics):
        return replace(
            query, meeting=replace(reference, ids=context.meetings), used_context=True
        )
    return query
