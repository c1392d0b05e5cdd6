"""Who was not there, as far as a source says so."""

from __future__ import annotations

from dataclasses import replace

from ..dialogue import Items
from ..model import Completeness, Meeting
from ..model import ParticipationKind as Kind
from .drafts import MANY, joined, sources_of
from .scene import Draft, Scene
from .selection import selected


def absentees(scene: Scene) -> Draft:
    """Who is recorded as absent; an open list allows no more."""
    say = scene.say
    reference = scene.query.meeting
    if not reference.given:
        recorded = [
            m
            for m in scene.facts.meetings
            if m.roster(Kind.EXCUSED) or m.roster(Kind.UNEXCUSED)
        ]
        if not recorded:
            return scene.missing(say.ABSENT_ANY)
        if scene.has("which_meetings", "all") or scene.query.kinds:
            return scene.missing(say.ABSENT_ANY)
        if scene.has("unexcused"):
            noted = [m for m in recorded if m.roster(Kind.UNEXCUSED)]
            recorded = noted or recorded
        if scene.has("how_often"):
            return _how_often(scene, recorded)
        return _absent_at(scene, recorded[-1])
    if not scene.facts.meetings:
        return scene.missing(say.NO_MEETING_AT_ALL)
    return joined([_absent_at(scene, m) for m in scene.facts.meetings[:MANY]])


def _how_often(scene: Scene, recorded: list[Meeting]) -> Draft:
    """Each meeting at which those named are recorded as absent; never a ranking."""
    drafts = [d for m in recorded if (d := _absent_at(scene, m)).answered]
    if not drafts or not (scene.people or scene.organizations):
        return _absent_at(scene, recorded[-1])
    say = scene.say
    count = scene.count(len(drafts), say.MEETINGS_ONE, say.MEETINGS_MANY)
    lead = (say.MEETINGS_SINGLE if len(drafts) == 1 else say.MEETINGS).format(n=count)
    told = joined(drafts)
    return replace(told, blocks=(*scene.answered(lead).blocks, *told.blocks))


def _absent_at(scene: Scene, meeting: Meeting) -> Draft:
    say, naming = scene.say, scene.naming(meeting)
    kinds = [Kind.EXCUSED, Kind.UNEXCUSED]
    if scene.has("unexcused"):
        kinds = [Kind.UNEXCUSED]
    elif scene.has("excused"):
        kinds = [Kind.EXCUSED]
    rows = [(k, one) for k in kinds for one in selected(scene, meeting, k)]
    if rows:
        label = {
            Kind.EXCUSED: say.EXCUSED,
            Kind.UNEXCUSED: say.UNEXCUSED,
        }
        lines = [f"{scene.participant(one, meeting)} – {label[k]}" for k, one in rows]
        more = _invited_but_absent(scene, meeting) if scene.has("invited") else ()
        more = tuple(m for m in more if not any(m in line for line in lines))
        return scene.answered(
            say.ABSENT_LIST.format(meeting=naming),
            Items(items=tuple(lines)),
            "" if all(one.reason for _, one in rows) else _no_reason(scene),
            *(
                (say.INVITED_NOT_PRESENT.format(meeting=naming), Items(items=more))
                if more
                else ()
            ),
            scene.provisional(meeting),
            sources=sources_of([one for _, one in rows], meeting),
            meetings=(meeting.id,),
        )
    absent = _invited_but_absent(scene, meeting)
    roster = meeting.roster(Kind.PRESENT)
    complete = roster is not None and roster.completeness is Completeness.COMPLETE
    if absent and (complete or scene.has("invited")):
        return scene.answered(
            say.INVITED_NOT_PRESENT.format(meeting=naming),
            Items(items=absent),
            "" if complete else say.OPEN_LIST,
            sources=meeting.sources[:1],
            meetings=(meeting.id,),
        )
    text = say.ABSENT_NONE if complete else say.ABSENT_OPEN
    return scene.missing(text.format(meeting=naming), meetings=(meeting.id,))


def _no_reason(scene: Scene) -> str:
    """Said where a reason is asked for that the source does not give."""
    return scene.say.NO_REASON if scene.has("why") else ""


def _invited_but_absent(scene: Scene, meeting: Meeting) -> tuple[str, ...]:
    asked, came = (
        meeting.roster(Kind.INVITED),
        meeting.roster(Kind.PRESENT),
    )
    if asked is None or came is None:
        return ()
    people = {one.person for one in came.participations if one.person}
    bodies = {b for one in came.participations for b in scene.bodies(one, meeting)}
    return tuple(
        scene.participant(one, meeting)
        for one in asked.participations
        if (one.person and one.person not in people)
        or (not one.person and one.organization and one.organization not in bodies)
    )
