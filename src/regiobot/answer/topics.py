"""What was discussed, and where something was a topic."""

from __future__ import annotations

from ..dialogue import Block, Items
from ..model import AgendaItem, Completeness, Figure, Meeting, Outcome
from .completeness import topic_verdict
from .drafts import MANY, joined, which_meeting
from .lines import agenda_line, figure_line, outcome_blocks
from .scene import Draft, Scene, disputed, replacing
from .statements import AT_ONCE, quotations

_PUT_OFF = ("vertagt", "abgesetzt")
_SIDE_BY_SIDE = 10  # meetings whose topics are compared; a channel folds what is long


def topics(scene: Scene) -> Draft:
    """The topics of a meeting; with a topic named, whether it was one of them."""
    reference, meetings = scene.query.meeting, scene.facts.meetings
    named = reference.given
    if scene.query.topics and not named:
        return topic_meetings(scene)
    if not meetings:
        return scene.missing(scene.say.NO_MEETING_AT_ALL)
    reference = scene.query.meeting
    if not named and not (reference.every and reference.series):
        meetings = _newest_told(scene, meetings)
    several = reference.also or (reference.every and reference.series)
    if len(meetings) > (_SIDE_BY_SIDE if several else MANY):
        return which_meeting(scene, meetings)
    drafts = [_topics_of(scene, m) for m in meetings]
    return joined([d for d in drafts if d.answered] or drafts[-1:])


def _newest_told(scene: Scene, meetings: tuple[Meeting, ...]) -> tuple[Meeting, ...]:
    """The newest meeting of which the fact is known."""
    told = tuple(m for m in meetings if m.agenda)
    if scene.has("adjourned"):
        told = tuple(m for m in told if any(i.status in _PUT_OFF for i in m.agenda))
    return told[-1:] or meetings[-1:]


def _topics_of(scene: Scene, meeting: Meeting) -> Draft:
    say, naming = scene.say, scene.naming(meeting)
    if not meeting.agenda and (instead := replacing(scene, meeting)):
        return _topics_of(scene, instead)
    if not meeting.agenda:
        return scene.nothing_at(meeting, say.NO_TOPICS)
    if scene.query.topics and not scene.has("except"):
        return _topic_at(scene, meeting)
    put_off = any(i.status in _PUT_OFF for i in meeting.agenda)
    if scene.has("not") and not scene.has("adjourned") and not put_off:
        text_ = (
            say.TOPICS_NEGATED_COMPLETE
            if meeting.agenda_completeness is Completeness.COMPLETE
            else say.TOPICS_NEGATED
        )
        return scene.nothing_at(meeting, text_)
    items = _asked_for(scene, meeting.agenda)
    if not items:
        return _no_such_item(scene, meeting)
    verdict = (
        topic_verdict(scene, meeting)
        if meeting.agenda_completeness is not Completeness.UNKNOWN
        else ""
    )
    whole = items is meeting.agenda
    return scene.answered(
        say.TOPICS.format(meeting=naming),
        Items(items=tuple(agenda_line(scene, i) for i in items)),
        verdict if whole else "",
        *disputed(scene, meeting, "themen"),
        scene.provisional(meeting),
        sources=_agenda_sources(items, meeting),
        meetings=(meeting.id,),
        topics=tuple(i.topic for i in items if i.topic),
    )


def _asked_for(scene: Scene, agenda: tuple[AgendaItem, ...]) -> tuple[AgendaItem, ...]:
    """The items of the number, state or place asked for; else the same agenda."""
    if scene.query.agenda_number:
        return tuple(i for i in agenda if i.number == scene.query.agenda_number)
    if scene.query.topics:
        return tuple(i for i in agenda if i.topic not in _family_of(scene))
    if scene.has("adjourned", "not"):
        return tuple(i for i in agenda if i.status in _PUT_OFF)
    return _by_order(scene, agenda) if scene.has("order") else agenda


def _no_such_item(scene: Scene, meeting: Meeting) -> Draft:
    say, number = scene.say, scene.query.agenda_number
    if number:
        return scene.nothing_at(meeting, say.NO_AGENDA_NUMBER, number=number)
    if scene.query.topics:
        return scene.nothing_at(meeting, say.NO_OTHER_TOPICS)
    return scene.nothing_at(meeting, say.NO_AGENDA_STATUS)


def _by_order(scene: Scene, items: tuple[AgendaItem, ...]) -> tuple[AgendaItem, ...]:
    if scene.has("last"):
        return items[-1:]
    number = scene.query.meeting.ordinal or 1
    return items[number - 1 : number]


def _agenda_sources(items: tuple[AgendaItem, ...], meeting: Meeting) -> tuple[str, ...]:
    return (
        tuple(dict.fromkeys(s for i in items for s in i.sources)) or meeting.sources[:1]
    )


def _family_of(scene: Scene) -> set[str]:
    return set(scene.query.topics) | {
        item.topic for _, item in scene.facts.agenda if item.topic
    }


def _topic_at(scene: Scene, meeting: Meeting) -> Draft:
    say, naming = scene.say, scene.naming(meeting)
    name = scene.listed(scene.topic(t) for t in scene.query.topics)
    family = _family_of(scene)
    items = tuple(i for i in meeting.agenda if i.topic in family)
    if items:
        put_off = all(i.status in _PUT_OFF for i in items)
        lead = say.TOPIC_PUT_OFF if put_off else say.TOPIC_WAS
        return scene.answered(
            lead.format(topic=name, meeting=naming),
            Items(items=tuple(agenda_line(scene, i) for i in items)),
            *outcome_blocks(
                scene, tuple(o for o in meeting.outcomes if set(o.topics) & family)
            ),
            sources=_agenda_sources(items, meeting),
            meetings=(meeting.id,),
            topics=scene.query.topics,
        )
    spoken = tuple(s for s in meeting.statements if set(s.topics) & family)
    if spoken:
        return quotations(scene, [(meeting, s) for s in spoken])
    if meeting.agenda_completeness is Completeness.COMPLETE:
        return scene.answered(
            say.TOPIC_NO.format(topic=name, meeting=naming),
            sources=meeting.sources[:1],
            meetings=(meeting.id,),
        )
    return scene.missing(
        say.TOPIC_NOT_NAMED.format(
            topic=name, meeting=naming, verdict=topic_verdict(scene, meeting)
        ),
        meetings=(meeting.id,),
        topics=scene.query.topics,
    )


def topic_meetings(scene: Scene) -> Draft:
    """At which meetings something was a topic."""
    say = scene.say
    name = scene.listed(scene.topic(t) for t in scene.query.topics)
    series = scene.query.meeting.series
    rows = scene.facts.agenda
    if scene.query.meeting.dated:
        rows = tuple(r for r in rows if r[0] in scene.facts.meetings)
    if series:
        rows = tuple(r for r in rows if r[0].series == series) or rows
    found = tuple(dict.fromkeys(m.id for m, _ in rows))
    if not found:
        spoken = scene.facts.statements
        if spoken:
            return quotations(scene, list(spoken))
        return scene.missing(
            say.NO_TOPIC_AT.format(topic=name), topics=scene.query.topics
        )
    meetings = [scene.directory.meeting(i) for i in found]
    lines = []
    for meeting in meetings:
        own = [agenda_line(scene, item) for m, item in rows if m.id == meeting.id]
        lines.append(f"{scene.naming(meeting)}: {' '.join(own)}")
    count = scene.count(len(meetings), say.MEETINGS_ONE, say.MEETINGS_MANY)
    return scene.answered(
        say.TOPIC_AT.format(topic=name, count=count),
        Items(items=tuple(lines)),
        sources=tuple(dict.fromkeys(s for m in meetings for s in m.sources[:1])),
        meetings=found,
        topics=scene.query.topics,
    )


def comparison(scene: Scene) -> Draft:
    """The topics of two or more meetings side by side."""
    meetings = scene.facts.meetings
    if len(meetings) < 2:
        return topics(scene)
    if len(meetings) > _SIDE_BY_SIDE:
        return which_meeting(scene, meetings)
    drafts = [_topics_of(scene, m) for m in meetings]
    return joined([d for d in drafts if d.answered] or drafts[-1:])


def topic_info(scene: Scene) -> Draft:
    """What a topic is, and where it was one; never who somebody is."""
    if scene.has("who", "whois") and not scene.has("whatis"):
        return scene.missing(scene.say.NOTHING_RECORDED, topics=scene.query.topics)
    lines: list[Block | str] = []
    sources: list[str] = []
    for topic in scene.facts.topics:
        if topic.description:
            lines.append(f"{topic.name}: {topic.description.variant(scene.language)}")
            sources.extend(topic.sources)
    outcomes_, figures_ = _told_of(scene)
    lines.extend(outcome_blocks(scene, outcomes_))
    if figures_:
        lines.append(Items(items=tuple(figure_line(scene, f) for f in figures_)))
    for entry in scene.facts.entries[:1]:
        lines.append(entry.answer.variant(scene.language))
        sources.extend(entry.sources)
    meetings = topic_meetings(scene)
    if meetings.answered:
        lines.extend(meetings.blocks)
        sources.extend(meetings.sources)
    if not lines:
        return meetings
    return scene.answered(
        *lines,
        sources=tuple(dict.fromkeys(sources)),
        meetings=meetings.meetings,
        topics=scene.query.topics,
        entries=tuple(e.id for e in scene.facts.entries),
    )


def _told_of(scene: Scene) -> tuple[tuple[Outcome, ...], tuple[Figure, ...]]:
    """Outcomes and figures on a topic, of the meetings that had it."""
    family = _family_of(scene)
    meetings = tuple(dict.fromkeys(m for m, _ in scene.facts.agenda))
    outcomes_ = tuple(o for m in meetings for o in m.outcomes if set(o.topics) & family)
    figures_ = tuple(f for m in meetings for f in m.figures if set(f.topics) & family)
    return outcomes_[:AT_ONCE], figures_[:AT_ONCE]
