"""Which composer answers: the one of the intent, unless a guard comes first.

The guards keep the promise that every word of a question is honoured or openly
declined: a meeting, person, topic or word that the composer would pass over must
not be answered as if it had not been said.
"""

from __future__ import annotations

from collections.abc import Callable

from ..dialogue import Intent, Status
from ..model import Topic
from ..text import tokens
from ..vocabulary.everyday_de import EVERYDAY
from . import (
    absence,
    appearances,
    attendance,
    bodies,
    catalogue,
    circumstances,
    completeness,
    explaining,
    figures,
    knowledge,
    linked,
    meetings,
    offices,
    outcomes,
    overview,
    passages,
    people,
    roles,
    series,
    sources,
    state,
    statements,
    talk,
    terms,
    topics,
)
from .scene import Draft, Scene
from .words import holds_all

COMPOSERS: dict[Intent, Callable[[Scene], Draft]] = {
    Intent.ATTENDEES: attendance.attendees,
    Intent.ATTENDANCE: attendance.attendance,
    Intent.INVITED: attendance.invited,
    Intent.SIGNATORIES: attendance.signatories,
    Intent.ADDRESSEES: attendance.addressees,
    Intent.APPEARANCES: appearances.appearances,
    Intent.ABSENTEES: absence.absentees,
    Intent.SUBSTITUTES: roles.substitutes,
    Intent.CHAIR: roles.chair,
    Intent.COMPLETENESS: completeness.completeness,
    Intent.TOPICS: topics.topics,
    Intent.TOPIC_MEETINGS: topics.topic_meetings,
    Intent.TOPIC_INFO: topics.topic_info,
    Intent.COMPARISON: topics.comparison,
    Intent.STATEMENTS: statements.statements,
    Intent.SPEAKERS: statements.speakers,
    Intent.OUTCOMES: outcomes.outcomes,
    Intent.FIGURES: figures.figures,
    Intent.DATE: circumstances.date,
    Intent.WEEKDAY: circumstances.weekday,
    Intent.TIME: circumstances.time,
    Intent.DURATION: circumstances.duration,
    Intent.PLACE: circumstances.place,
    Intent.FORM: circumstances.form,
    Intent.HOST: circumstances.host,
    Intent.OCCASION: circumstances.occasion,
    Intent.MEETING_STATUS: state.status,
    Intent.RECORD_STATUS: state.record_status,
    Intent.DISPUTES: state.disputes,
    Intent.OVERVIEW: overview.overview,
    Intent.CATALOGUE: catalogue.catalogue,
    Intent.MEETINGS: meetings.meetings,
    Intent.NEXT_MEETING: meetings.next_meeting,
    Intent.SERIES: series.series,
    Intent.SERIES_START: series.series_start,
    Intent.FREQUENCY: series.frequency,
    Intent.PERSON: people.person,
    Intent.TERM: offices.term_of,
    Intent.PARTY: offices.party,
    Intent.OFFICE_HOLDER: offices.office_holder,
    Intent.SUCCESSION: offices.succession,
    Intent.ORGANIZATION: bodies.organization,
    Intent.KNOWLEDGE: knowledge.knowledge,
    Intent.SEARCH: passages.search,
    Intent.SOURCES: sources.sources,
    Intent.SMALLTALK: talk.small_talk,
    Intent.REFUSED: talk.refused,
}

# About one meeting: without it, there is nothing to say.
_NEEDS_MEETING = frozenset(
    {
        Intent.ATTENDEES, Intent.ATTENDANCE, Intent.INVITED, Intent.SUBSTITUTES,
        Intent.SIGNATORIES, Intent.ABSENTEES, Intent.COMPLETENESS, Intent.CHAIR,
        Intent.TOPICS, Intent.STATEMENTS, Intent.SPEAKERS, Intent.OUTCOMES,
        Intent.COMPARISON, Intent.DATE, Intent.WEEKDAY, Intent.TIME, Intent.DURATION,
        Intent.PLACE, Intent.FORM, Intent.HOST, Intent.OCCASION, Intent.OVERVIEW,
        Intent.MEETING_STATUS, Intent.RECORD_STATUS, Intent.MEETINGS, Intent.DISPUTES,
    }
)  # fmt: skip
# A knowledge entry written for the question comes before the composer.
_ENTRY_FIRST = frozenset(
    {
        Intent.ORGANIZATION, Intent.TOPIC_INFO, Intent.SEARCH, Intent.KNOWLEDGE,
        Intent.DATE, Intent.PLACE, Intent.SERIES, Intent.MEETINGS, Intent.OUTCOMES,
        Intent.APPEARANCES, Intent.ATTENDEES, Intent.FIGURES, Intent.TOPICS,
        Intent.SERIES_START, Intent.FREQUENCY, Intent.STATEMENTS, Intent.OCCASION,
        Intent.HOST,
    }
)  # fmt: skip
# Here it does so even where the question names a meeting.
_ENTRY_BEFORE_MEETING = frozenset({Intent.ORGANIZATION, Intent.TOPIC_INFO})
# A knowledge entry may still tell what no list or number does.
_ENTRY_LAST = frozenset(
    {
        Intent.INVITED, Intent.FIGURES, Intent.CHAIR, Intent.OUTCOMES,
        Intent.OFFICE_HOLDER, Intent.TERM,
    }
)  # fmt: skip
# About a meeting but not its people: somebody named must have been there.
_BESIDE_PEOPLE = frozenset(
    {
        Intent.DATE, Intent.PLACE, Intent.TIME, Intent.WEEKDAY, Intent.FORM,
        Intent.DURATION,
    }
)  # fmt: skip
# About a meeting but not its topics: a topic named must be one of them.
_BESIDE_TOPICS = frozenset(
    {
        Intent.OVERVIEW, Intent.DATE, Intent.PLACE, Intent.TIME, Intent.WEEKDAY,
        Intent.ATTENDEES, Intent.HOST,
    }
)  # fmt: skip
# The composer looks at every content word itself.
_HONOURING = frozenset(
    {
        Intent.STATEMENTS, Intent.KNOWLEDGE, Intent.SEARCH, Intent.FIGURES,
        Intent.OUTCOMES, Intent.TERM, Intent.OFFICE_HOLDER, Intent.SOURCES,
        Intent.SMALLTALK, Intent.REFUSED,
    }
)  # fmt: skip
# Ask for a whole list, and the concepts by which they do.
_LISTS = frozenset(
    {
        Intent.ATTENDEES, Intent.TOPICS, Intent.SIGNATORIES, Intent.ABSENTEES,
        Intent.SUBSTITUTES, Intent.INVITED,
    }
)  # fmt: skip
_LIST_CUES = frozenset(
    {
        "attend", "topics_strong", "topics", "signed", "absent", "excused",
        "substitute", "invited",
    }
)  # fmt: skip
# Nothing was told, so that a passage may.
_UNTOLD = frozenset({Status.NOT_RECORDED, Status.NOT_UNDERSTOOD})
# What these do not find is not recorded, whatever a passage holds.
_SETTLED = frozenset(
    {
        Intent.SMALLTALK, Intent.REFUSED, Intent.ABSENTEES, Intent.COMPLETENESS,
        Intent.RECORD_STATUS,
    }
)  # fmt: skip
_NEWEST = 3  # meetings whose words are weighed; with more the bot asks back anyway
_FALLBACK = 0.35  # score of an entry where nothing else answers; by evaluate


def chosen(scene: Scene) -> Draft:
    """The draft of the composer that answers this question."""
    query = scene.query
    if query.facts:
        return linked.told(scene)
    if query.talk == "why_this":
        return explaining.why(scene, scene.asked)
    guarded = _guarded(scene)
    if guarded:
        return guarded
    if query.words and query.intent not in _HONOURING and not _describes(scene):
        draft = passages.search(scene)
    else:
        draft = COMPOSERS[query.intent](scene)
    if draft.unrecorded and query.intent in _ENTRY_LAST:
        draft = knowledge.told_by_an_entry(scene, floor=_FALLBACK) or draft
    if draft.status in _UNTOLD and query.intent not in _SETTLED:
        return passages.second_line(scene) or draft
    return draft


def _guarded(scene: Scene) -> Draft | None:
    """What is said before any composer is asked, or None."""
    query, found = scene.query, scene.facts.meetings
    if scene.has("ranking") and scene.has("who", "which") and not query.people:
        return scene.missing(scene.say.NO_RANKING)
    if query.meeting.named and not found and query.intent in _NEEDS_MEETING:
        return overview.no_meeting(scene)
    return (
        bodies.mistaken_body(scene)
        or _entry_first(scene)
        or _nobody_there(scene)
        or _strange_topic(scene)
    )


def _entry_first(scene: Scene) -> Draft | None:
    query = scene.query
    if query.intent not in _ENTRY_FIRST:
        return None
    of_a_meeting = bool(scene.facts.meetings) or "elsewhere" in query.flags
    named = query.meeting.named and of_a_meeting
    if named and query.intent not in _ENTRY_BEFORE_MEETING:
        return None
    return knowledge.told_by_an_entry(scene)


def _nobody_there(scene: Scene) -> Draft | None:
    """Where else those named were, if they were not at the meeting that is meant."""
    query = scene.query
    if query.intent not in _BESIDE_PEOPLE or not query.people or query.used_context:
        return None
    named = {person.id for person in scene.people}
    rosters = (roster for m in scene.facts.meetings for roster in m.rosters)
    if any(one.person in named for r in rosters for one in r.participations):
        return None
    return appearances.appearances(scene)


def _strange_topic(scene: Scene) -> Draft | None:
    """That a topic has nothing to do with the meeting that is meant."""
    query = scene.query
    if query.intent not in _BESIDE_TOPICS or not scene.facts.meetings:
        return None
    strange = [topic for topic in scene.facts.topics if _is_strange(scene, topic)]
    if not strange:
        return None
    named = scene.listed(f"„{topic.name}“" for topic in strange)
    return scene.missing(scene.say.NOT_COVERED.format(words=named), topics=query.topics)


def _is_strange(scene: Scene, topic: Topic) -> bool:
    """Whether no meeting meant has the topic, nor any word of its names."""
    found = scene.facts.meetings
    described = " ".join(overview.meeting_text(scene, m) for m in found[-_NEWEST:])
    spellings = ((t.key for t in tokens(n)) for n in (topic.name, *topic.aliases))
    if any(holds_all(described, keys) for keys in spellings):
        return False
    return all(item.topic != topic.id for m in found for item in m.agenda)


def _describes(scene: Scene) -> bool:
    """Whether words that named nothing known only describe what is meant anyway.

    Everyday words in a question for a list of people or topics ask for nothing more;
    a name, or anything in a question for yes or no, does.
    """
    query = scene.query
    described = _description(scene)
    listing = query.intent in _LISTS and bool(query.flags & _LIST_CUES)
    if listing and not query.flags & {"yes_no", "elsewhere"}:
        asked = zip(query.words, query.declined, strict=True)
        names = (w for w, typed in asked if w not in EVERYDAY or typed.isupper())
        return holds_all(described, names)
    named = (n for t in scene.facts.topics for n in (t.name, *t.aliases))
    described = " ".join((described, *named)).strip()
    return bool(described) and holds_all(described, query.words)


def _description(scene: Scene) -> str:
    """The words that describe the meeting or the person that is meant."""
    if scene.query.intent is Intent.PERSON:
        first = [group[0] for group in scene.facts.people]
        return " ".join(terms.term_line(scene, m) for p in first for m in p.memberships)
    if not scene.query.meeting.given:
        return ""
    found = scene.facts.meetings[:_NEWEST]
    return " ".join(overview.meeting_text(scene, m) for m in found)
