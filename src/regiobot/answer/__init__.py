"""From a `Query` and its `Facts` to an `Answer`: one composer for each intent."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from .. import phrases
from ..dialogue import Answer, Context, Facts, Intent, Query, Status, Understood
from ..model import Organization, Source, Topic
from ..text import tokens
from ..vocabulary.everyday_de import EVERYDAY
from . import attendance, circumstances, content, overview, people, talk
from .scene import Directory, Draft, Scene

_SUGGESTIONS = 5

COMPOSERS: dict[Intent, Callable[[Scene], Draft]] = {
    Intent.ATTENDEES: attendance.attendees,
    Intent.ATTENDANCE: attendance.attendance,
    Intent.APPEARANCES: attendance.appearances,
    Intent.ABSENTEES: attendance.absentees,
    Intent.INVITED: attendance.invited,
    Intent.SUBSTITUTES: attendance.substitutes,
    Intent.SIGNATORIES: attendance.signatories,
    Intent.ADDRESSEES: attendance.addressees,
    Intent.COMPLETENESS: attendance.completeness,
    Intent.CHAIR: attendance.chair,
    Intent.TOPICS: content.topics,
    Intent.TOPIC_MEETINGS: content.topic_meetings,
    Intent.TOPIC_INFO: content.topic_info,
    Intent.COMPARISON: content.comparison,
    Intent.STATEMENTS: content.statements,
    Intent.SPEAKERS: content.speakers,
    Intent.OUTCOMES: content.outcomes,
    Intent.FIGURES: content.figures,
    Intent.DATE: circumstances.date,
    Intent.WEEKDAY: circumstances.weekday,
    Intent.TIME: circumstances.time,
    Intent.DURATION: circumstances.duration,
    Intent.PLACE: circumstances.place,
    Intent.FORM: circumstances.form,
    Intent.HOST: circumstances.host,
    Intent.OCCASION: circumstances.occasion,
    Intent.MEETING_STATUS: circumstances.status,
    Intent.RECORD_STATUS: circumstances.record_status,
    Intent.DISPUTES: circumstances.disputes,
    Intent.OVERVIEW: overview.overview,
    Intent.MEETINGS: overview.meetings,
    Intent.NEXT_MEETING: overview.next_meeting,
    Intent.SERIES: overview.series,
    Intent.SERIES_START: overview.series_start,
    Intent.FREQUENCY: overview.frequency,
    Intent.PERSON: people.person,
    Intent.TERM: people.term_of,
    Intent.PARTY: people.party,
    Intent.OFFICE_HOLDER: people.office_holder,
    Intent.SUCCESSION: people.succession,
    Intent.ORGANIZATION: people.organization,
    Intent.KNOWLEDGE: overview.knowledge,
    Intent.SOURCES: overview.sources,
    Intent.SEARCH: overview.search,
    Intent.SMALLTALK: talk.small_talk,
    Intent.REFUSED: talk.refused,
}

# Intents whose composer looks at every content word itself.
_HONOURING = frozenset(
    {
        Intent.STATEMENTS, Intent.KNOWLEDGE, Intent.SEARCH, Intent.FIGURES, Intent.OUTCOMES,
        Intent.TERM, Intent.OFFICE_HOLDER, Intent.SOURCES, Intent.SMALLTALK, Intent.REFUSED,
    }
)  # fmt: skip


def compose(
    query: Query, facts: Facts, *, directory: Directory, today: date, context: Context
) -> Answer:
    """Compose the answer to *query* from *facts*.

    Args:
        directory: Where identifiers become names.
        today: The day on which it is asked.
        context: What the chat remembers; the answer carries the new one.
    """
    query = _without_place(query, facts)
    scene = Scene(
        query=query, facts=facts, directory=directory, today=today, told=context.told,
        say=phrases.of(query.language),
    )  # fmt: skip
    draft = _draft(scene)
    return Answer(
        status=draft.status,
        intent=query.intent.value,
        blocks=draft.blocks,
        language=query.language,
        understood=_understood(scene, draft),
        sources=_sources(scene, draft),
        suggestions=suggestions(scene, draft),
        confidence=round(query.score / 100, 2),
        trace=query.trace,
        context=_remembered(query, draft, context, directory),
    )


def _without_place(query: Query, facts: Facts) -> Query:
    """A body that only says where the meeting was is no party to it."""
    if "in_place" not in query.flags or not facts.meetings:
        return query
    away = {
        o.id for group in facts.organizations for o in group
        if all(m.location and _named_in(f"{m.title.de} {m.location.de}", o) for m in facts.meetings)
    }  # fmt: skip
    if not away:
        return query
    left = tuple(g for g in query.organizations if not set(g) & away)
    return replace(query, organizations=left, meeting=replace(query.meeting, named=True))


def _named_in(place: str, body: Organization) -> bool:
    return any(name in place for name in (body.name, *body.aliases))


def _draft(scene: Scene) -> Draft:
    query = scene.query
    reference = query.meeting
    if reference.named and not scene.facts.meetings and query.intent in _NEEDS_MEETING:
        return overview.no_meeting(scene)
    mistaken = people.mistaken_body(scene)
    if mistaken:
        return mistaken
    whole = query.intent in (Intent.ORGANIZATION, Intent.TOPIC_INFO)
    if query.intent in _ENTRY_FIRST and (whole or not (reference.named and scene.facts.meetings)):
        entry = overview.told_by_an_entry(scene)
        if entry:
            return entry
    if query.intent in _OF_THE_MEETING and query.people and not query.used_context:
        strange = _without_them(scene)
        if strange:
            return strange
    if _strange_topic(scene):
        named = scene.listed(f"„{t.name}“" for t in facts_topics(scene))
        return scene.missing(scene.say.NOT_COVERED.format(words=named), topics=query.topics)
    if query.words and query.intent not in _HONOURING and not _passable(scene):
        return overview.search(scene)
    return _or_an_entry(scene, COMPOSERS[query.intent](scene))


# Intents about a meeting that say nothing of its topics: a topic named must be one of them.
_BESIDE_TOPICS = frozenset({Intent.OVERVIEW, Intent.DATE, Intent.PLACE, Intent.TIME, Intent.WEEKDAY, Intent.ATTENDEES, Intent.HOST})


def facts_topics(scene: Scene) -> tuple[Topic, ...]:
    """The topics named that no meeting meant has anything to do with."""
    described = " ".join(overview.meeting_text(scene, m) for m in scene.facts.meetings[-3:])
    return tuple(
        t for t in scene.facts.topics
        if not any(all(content.holds(described, w.key) for w in tokens(n)) for n in (t.name, *t.aliases))
        and not any(t.id in {i.topic for i in m.agenda} for m in scene.facts.meetings)
    )  # fmt: skip


def _strange_topic(scene: Scene) -> bool:
    query = scene.query
    if query.intent not in _BESIDE_TOPICS or not query.topics or not scene.facts.meetings:
        return False
    return bool(facts_topics(scene))


def _or_an_entry(scene: Scene, draft: Draft) -> Draft:
    """Where a list or number is missing, a knowledge entry may still tell it."""
    if draft.status is Status.NOT_RECORDED and scene.query.intent in _ENTRY_LAST:
        return overview.told_by_an_entry(scene, floor=0.35) or draft
    return draft


_ENTRY_LAST = frozenset({Intent.INVITED, Intent.FIGURES, Intent.CHAIR, Intent.OUTCOMES, Intent.OFFICE_HOLDER, Intent.TERM})


def _passable(scene: Scene) -> bool:
    """Whether words that named nothing known may stand: they describe what is meant anyway.

    Everyday words in a question for a list of people or topics ask for nothing more;
    a name, or anything in a question for yes or no, does.
    """
    query = scene.query
    if query.intent in _LISTS and "yes_no" not in query.flags and query.flags & _LIST_CUES:
        rest = [w for w in query.words if w not in EVERYDAY]
        return all(content.holds(_described(scene), w) for w in rest)
    return bool(_described(scene)) and all(content.holds(_described(scene), w) for w in query.words)


_LISTS = frozenset({Intent.ATTENDEES, Intent.TOPICS, Intent.SIGNATORIES, Intent.ABSENTEES, Intent.SUBSTITUTES, Intent.INVITED})
_LIST_CUES = {"attend", "topics_strong", "topics", "signed", "absent", "excused", "substitute", "invited"}


# Intents for which a knowledge entry written for the question comes first.
_ENTRY_FIRST = frozenset(
    {
        Intent.ORGANIZATION, Intent.TOPIC_INFO, Intent.SEARCH, Intent.KNOWLEDGE, Intent.DATE, Intent.PLACE,
        Intent.SERIES, Intent.MEETINGS, Intent.OUTCOMES, Intent.APPEARANCES, Intent.ATTENDEES, Intent.FIGURES,
        Intent.TOPICS, Intent.SERIES_START, Intent.FREQUENCY, Intent.STATEMENTS, Intent.OCCASION, Intent.HOST,
    }
)  # fmt: skip
_OF_THE_MEETING = frozenset({Intent.DATE, Intent.PLACE, Intent.TIME, Intent.WEEKDAY, Intent.FORM, Intent.DURATION})


def _without_them(scene: Scene) -> Draft | None:
    """A person named with a meeting must have been there, or the answer would mislead."""
    named = {p.id for group in scene.facts.people for p in group}
    for meeting in scene.facts.meetings:
        if any(one.person in named for roster in meeting.rosters for one in roster.participations):
            return None
    return attendance.appearances(scene)


def _described(scene: Scene) -> str:
    """The words that describe the meeting or the person that is meant."""
    reference = scene.query.meeting
    if scene.query.intent is Intent.PERSON:
        people_ = [p for group in scene.facts.people for p in group[:1]]
        return " ".join(people.term_line(scene, m) for p in people_ for m in p.memberships)
    if not (reference.named or reference.ids):
        return ""
    return " ".join(overview.meeting_text(scene, m) for m in scene.facts.meetings[:3])


_NEEDS_MEETING = frozenset(
    {
        Intent.ATTENDEES, Intent.ATTENDANCE, Intent.INVITED, Intent.SUBSTITUTES, Intent.TOPICS, Intent.DATE,
        Intent.WEEKDAY, Intent.TIME, Intent.DURATION, Intent.PLACE, Intent.FORM, Intent.HOST, Intent.OCCASION,
        Intent.OVERVIEW, Intent.MEETING_STATUS, Intent.RECORD_STATUS, Intent.CHAIR, Intent.OUTCOMES,
        Intent.STATEMENTS, Intent.SIGNATORIES, Intent.ABSENTEES, Intent.MEETINGS, Intent.COMPLETENESS, Intent.SPEAKERS,
        Intent.COMPARISON, Intent.DISPUTES,
    }
)  # fmt: skip


def _understood(scene: Scene, draft: Draft) -> Understood:
    facts = scene.facts
    meetings = draft.meetings
    return Understood(
        meeting=meetings[0] if len(meetings) == 1 else None,
        person=tuple(p.name for group in facts.people for p in group),
        organization=tuple(o.name for group in facts.organizations for o in group),
        topic=tuple(t.name for t in facts.topics),
    )


def _sources(scene: Scene, draft: Draft) -> tuple[Source, ...]:
    if draft.status is not Status.ANSWERED:
        return ()
    return tuple(scene.directory.source(i) for i in dict.fromkeys(draft.sources))


def suggestions(scene: Scene, draft: Draft) -> tuple[str, ...]:
    """Questions that make sense next, complete in themselves."""
    rows = list(draft.suggestions)
    meeting = scene.directory.meeting(draft.meetings[0]) if len(draft.meetings) == 1 else None
    if meeting:
        names = ["ASK_PRESENT", "ASK_TOPICS", "ASK_OUTCOMES", "ASK_SOURCE"]
        if meeting.statements:
            names.insert(2, "ASK_STATEMENTS")
        if not meeting.outcomes:
            names.remove("ASK_OUTCOMES")
        if not meeting.agenda:
            names.remove("ASK_TOPICS")
        if meeting.kind == "Brief":
            names[0] = "ASK_SIGNED"
        rows.extend(scene.suggestions(meeting, *names))
    elif not rows:
        rows.extend(starters(scene.directory, scene.language))
    return tuple(dict.fromkeys(row for row in rows if row != scene.query.text))[:_SUGGESTIONS]


def starters(directory: Directory, language: str) -> tuple[str, ...]:
    """Three questions that work on any knowledge base."""
    say = phrases.of(language)
    return (say.ASK_LAST, say.ASK_LAST_TOPICS, say.ASK_MEETINGS)


def _remembered(query: Query, draft: Draft, context: Context, directory: Directory) -> Context:
    if draft.status in (Status.SMALLTALK, Status.NOT_UNDERSTOOD):
        if query.talk == "reset":
            return Context(at=context.at, language=query.language)
        return replace(context, language=query.language)
    named = tuple(i for g in query.people if len(g) == 1 for i in g)
    people = tuple(dict.fromkeys((*named, *draft.people, *(i for g in query.people for i in g))))
    bodies = tuple(dict.fromkeys((*(i for g in query.organizations for i in g), *draft.organizations)))
    known = people or context.people
    return replace(
        context,
        language=query.language,
        query=query,
        meetings=draft.meetings or context.meetings,
        people=known,
        genders=tuple(directory.person(i).gender or "" for i in known),
        organizations=bodies,
        topics=draft.topics or query.topics,
        entries=draft.entries,
        told=tuple(dict.fromkeys((*context.told, *draft.told)))[-50:],
        asking=draft.status is Status.CLARIFY,
    )
