"""Drafts that many composers share: several as one, and asking which meeting."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from ..dialogue import Intent, Step
from ..links import code, link
from ..model import Meeting, Participation
from .scene import Draft, Scene

MANY = 3  # meetings that are answered one by one; with more the bot asks which


def joined(drafts: list[Draft]) -> Draft:
    """Several drafts as one; one answer among them makes the whole an answer."""
    if len(drafts) == 1:
        return drafts[0]
    status = next((d.status for d in drafts if d.answered), drafts[0].status)

    def merged(name: str) -> tuple[Any, ...]:
        return tuple(dict.fromkeys(value for d in drafts for value in getattr(d, name)))

    return Draft(
        status=status,
        blocks=tuple(b for d in drafts for b in d.blocks),
        sources=merged("sources"),
        meetings=merged("meetings"),
        people=merged("people"),
        topics=merged("topics"),
        told=merged("told"),
        organizations=merged("organizations"),
        suggestions=merged("suggestions"),
    )


def which_meeting(scene: Scene, meetings: tuple[Meeting, ...]) -> Draft:
    """Ask back which of several meetings is meant."""
    some = meetings[-5:]
    asked = scene.clarify(
        scene.say.WHICH_MEETING,
        [scene.naming(m) for m in some],
        meetings=tuple(m.id for m in meetings),
    )
    return replace(asked, suggestions=tuple(_chosen(scene, m) for m in some))


_ASK_AGAIN = {
    Intent.ATTENDEES: ("ASK_PRESENT", "p"),
    Intent.TOPICS: ("ASK_TOPICS", "t"),
    Intent.DATE: ("ASK_DATE", "d"),
    Intent.PLACE: ("ASK_PLACE", "l"),
    Intent.STATEMENTS: ("ASK_STATEMENTS", "s"),
    Intent.SPEAKERS: ("ASK_STATEMENTS", "s"),
    Intent.OUTCOMES: ("ASK_OUTCOMES", "e"),
    Intent.SOURCES: ("ASK_SOURCE", "q"),
    Intent.SIGNATORIES: ("ASK_SIGNED", "u"),
}
_OTHERWISE = ("ASK_OVERVIEW", "n")


def _chosen(scene: Scene, meeting: Meeting) -> Step:
    """The pending question about the meeting that is chosen."""
    name, verb = _ASK_AGAIN.get(scene.query.intent, _OTHERWISE)
    return Step(
        question=getattr(scene.questions, name).format(at=scene.at(meeting)),
        label=scene.choice(meeting),
        code=code(verb, link("meeting", meeting.id)) if _plain(scene) else "",
    )


def _plain(scene: Scene) -> bool:
    """Whether the question names nothing but a meeting: then a code says it all."""
    query = scene.query
    return not (query.people or query.organizations or query.topics or query.words)


def sources_of(
    rows: tuple[Participation, ...] | list[Participation], meeting: Meeting
) -> tuple[str, ...]:
    """The sources of some lines; the meeting's first where they name none."""
    own = tuple(dict.fromkeys(s for one in rows for s in one.sources))
    return own or meeting.sources[:1]


def of_each(scene: Scene, tell: Callable[[Scene, Meeting], Draft]) -> Draft:
    """One fact of the meeting meant; of the newest that has it if none was named."""
    meetings = scene.facts.meetings
    if not meetings:
        return scene.missing(scene.say.NO_MEETING_AT_ALL)
    if not scene.query.meeting.given:
        return _newest_with(scene, tell)
    if len(meetings) > MANY:
        return which_meeting(scene, meetings)
    drafts = [tell(scene, m) for m in meetings]
    return joined([d for d in drafts if d.answered] or drafts[-1:])


def _newest_with(scene: Scene, tell: Callable[[Scene, Meeting], Draft]) -> Draft:
    drafts = [tell(scene, m) for m in reversed(scene.facts.meetings)]
    return next((d for d in drafts if d.answered), drafts[0])
