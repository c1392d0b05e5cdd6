"""Who stood in for somebody, led, took the minutes or left early."""

from __future__ import annotations

from collections.abc import Callable

from ..dialogue import Items
from ..model import Meeting, Participation, ParticipationKind
from .attendance import attendance, attendees
from .drafts import MANY, joined, sources_of
from .scene import Draft, Scene


def substitutes(scene: Scene) -> Draft:
    """Who stood in for whom."""

    def stands_in(one: Participation) -> bool:
        return bool(one.on_behalf_of) or "vertret" in (one.role or "").lower()

    found = _noted(scene, stands_in, scene.say.SUBSTITUTES, scene.say.NO_SUBSTITUTES)
    if not found.answered and scene.people and scene.has("for_whom"):
        return attendance(scene)  # "Für wen kam er?": for the body on the list
    if found.answered or not scene.query.organizations:
        return found
    sent = attendees(scene)  # "Wer vertrat Werder?" asks as well who came from there
    return sent if sent.answered else found


def partly_present(scene: Scene) -> Draft:
    """Who was there only for a time."""
    return _noted(
        scene, lambda one: bool(one.span), scene.say.PARTIAL, scene.say.NO_SPAN
    )


def chair(scene: Scene) -> Draft:
    """Who led, moderated or took the minutes, as far as a role says so."""
    wanted = (
        ("protokoll", "schriftf")
        if scene.has("minutes")
        else ("leitung", "vorsitz", "moderat", "leiter", "versammlungsleit")
    )
    return _noted(
        scene,
        lambda one: any(
            w in f"{one.role or ''} {one.office or ''}".lower() for w in wanted
        ),
        scene.say.CHAIR,
        scene.say.NO_CHAIR,
    )


def _noted(
    scene: Scene, fits: Callable[[Participation], bool], lead: str, nothing: str
) -> Draft:
    meetings = _where_named(scene)
    if not meetings:
        return scene.missing(scene.say.NO_MEETING_AT_ALL)
    found = []
    for meeting in meetings:
        roster = meeting.roster(ParticipationKind.PRESENT)
        rows = [
            one
            for one in (roster.participations if roster else ())
            if fits(one) and _concerns(scene, one)
        ]
        if rows:
            found.append((meeting, rows))
    named = scene.query.meeting.given
    if not found or (not named and len(meetings) > 1 and found[-1][0] is None):
        return scene.missing(
            nothing.format(meeting=scene.naming(meetings[-1])),
            meetings=(meetings[-1].id,),
        )
    picked = found if named else found[-1:]
    return joined(
        [
            scene.answered(
                lead.format(meeting=scene.naming(m)),
                Items(items=tuple(scene.participant(one, m) for one in rows)),
                sources=sources_of(rows, m),
                meetings=(m.id,),
                people=tuple(one.person for one in rows if one.person),
            )
            for m, rows in picked[:MANY]
        ]
    )


def _where_named(scene: Scene) -> tuple[Meeting, ...]:
    """The meetings meant; with only somebody named, those of theirs as well."""
    meetings = scene.facts.meetings
    if scene.query.meeting.given:
        return meetings
    theirs = dict.fromkeys(m for m, _ in scene.facts.participations)
    return tuple(dict.fromkeys((*theirs, *meetings)))


def _concerns(scene: Scene, one: Participation) -> bool:
    """Whether a line is about those named: who came, or for whom somebody came."""
    people = scene.people
    bodies = scene.organizations
    if not people and not bodies:
        return True
    if one.person in {p.id for p in people} or one.organization in {
        o.id for o in bodies
    }:
        return True
    behalf = (one.on_behalf_of or "").casefold()
    return any(p.name.casefold() in behalf for p in people) or any(
        o.name.casefold() in behalf for o in bodies
    )
