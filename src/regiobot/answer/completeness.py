"""What a list promises: everybody, or some."""

from __future__ import annotations

from ..model import Completeness, Meeting, Roster
from ..model import ParticipationKind as Kind
from .drafts import MANY, joined
from .scene import Draft, Scene


def completeness(scene: Scene) -> Draft:
    """Whether a list names everybody or everything."""
    say = scene.say
    meetings = (
        scene.facts.meetings[-1:]
        if not scene.query.meeting.named
        else scene.facts.meetings[:MANY]
    )
    if not meetings:
        return scene.missing(say.NO_MEETING_AT_ALL)
    drafts = []
    for meeting in meetings:
        kind = _list_asked(scene, meeting)
        if kind is None:
            verdict, name = topic_verdict(scene, meeting), say.LIST_NAMES["themen"]
        else:
            roster = meeting.roster(kind)
            verdict = (
                verdict_on(scene, roster)
                if roster
                else say.NO_LIST.format(meeting=scene.naming(meeting))
            )
            name = say.LIST_NAMES[kind.value]
        line = say.COMPLETENESS.format(
            list=name, meeting=scene.naming(meeting), verdict=verdict
        )
        drafts.append(
            scene.answered(line, sources=meeting.sources[:1], meetings=(meeting.id,))
        )
    return joined(drafts)


def _list_asked(scene: Scene, meeting: Meeting) -> Kind | None:
    if scene.has("topics_strong"):
        return None
    for flag, kind in (
        ("signed", Kind.SIGNED),
        ("addressee", Kind.ADDRESSED),
        ("invited", Kind.INVITED),
    ):
        if scene.has(flag) and meeting.roster(kind):
            return kind
    if meeting.roster(Kind.PRESENT) is None and meeting.roster(Kind.SIGNED):
        return Kind.SIGNED
    return Kind.PRESENT


def verdict_on(scene: Scene, roster: Roster) -> str:
    """What a list promises: everybody, some, or nothing."""
    return str(
        {
            Completeness.OPEN: scene.say.OPEN_LIST,
            Completeness.COMPLETE: scene.say.COMPLETE_LIST,
            Completeness.UNKNOWN: scene.say.UNKNOWN_LIST,
        }[roster.completeness]
    )


def topic_verdict(scene: Scene, meeting: Meeting) -> str:
    """What the topic list of a meeting promises."""
    return str(
        {
            Completeness.OPEN: scene.say.TOPICS_OPEN,
            Completeness.COMPLETE: scene.say.TOPICS_COMPLETE,
            Completeness.UNKNOWN: scene.say.UNKNOWN_LIST,
        }[meeting.agenda_completeness]
    )
