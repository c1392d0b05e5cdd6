"""At which meetings somebody was named."""

from __future__ import annotations

from collections import defaultdict

from ..dialogue import Items
from ..model import Meeting, Participation
from ..model import ParticipationKind as Kind
from .scene import Draft, Scene


def appearances(scene: Scene) -> Draft:
    """At which meetings somebody was named, and how often."""
    say = scene.say
    if (
        any(len(group) > 1 for group in scene.facts.people)
        and len(scene.facts.people) == 1
    ):
        rows = [
            one for _, one in scene.facts.participations if one.kind is Kind.PRESENT
        ]
        if not rows:
            return _each_person(scene)
    series = scene.query.meeting.series
    pairs = [
        (m, one)
        for m, one in scene.facts.participations
        if (not scene.query.meeting.dated or m in scene.facts.meetings)
        and _all_there(scene, m)
    ]
    present = tuple(dict.fromkeys(m.id for m, one in pairs if one.kind is Kind.PRESENT))
    meetings = [scene.directory.meeting(i) for i in present]
    of_row = [m for m in meetings if series is None or m.series == series]
    who = scene.party_named() or say.NOBODY
    other = _besides(scene, pairs)
    if not of_row:
        narrowed = series or scene.query.meeting.dated
        nowhere = say.NO_APPEARANCE_THERE if narrowed else say.NO_APPEARANCE
        return scene.missing(
            nowhere.format(who=who),
            *([say.BESIDES, other] if other else []),
            say.APPEARANCE_NOTE,
            people=tuple(p.id for p in scene.people),
        )
    count = scene.count(len(of_row), say.MEETINGS_ONE, say.MEETINGS_MANY)
    own: dict[str, list[Participation]] = defaultdict(list)
    for meeting, one in pairs:
        if one.kind is Kind.PRESENT:
            own[meeting.id].append(one)
    lines = [_appearance_line(scene, m, own[m.id]) for m in of_row]
    return scene.answered(
        say.APPEARS.format(who=who, count=count),
        Items(items=tuple(lines)),
        *([say.BESIDES, other] if other else []),
        say.APPEARANCE_NOTE,
        sources=tuple(dict.fromkeys(s for m in of_row for s in m.sources[:1])),
        meetings=tuple(m.id for m in of_row),
        people=tuple(p.id for p in scene.people),
    )


def _all_there(scene: Scene, meeting: Meeting) -> bool:
    """With several people named, whether all of them were named for the meeting."""
    if len(scene.facts.people) < 2:
        return True
    roster = meeting.roster(Kind.PRESENT)
    present = {one.person for one in (roster.participations if roster else ())}
    return all({p.id for p in group} & present for group in scene.facts.people)


def _appearance_line(scene: Scene, meeting: Meeting, own: list[Participation]) -> str:
    lines = "; ".join(scene.participant(one, meeting) for one in own)
    return f"{scene.naming(meeting)}: {lines}"


def _besides(scene: Scene, pairs: list[tuple[Meeting, Participation]]) -> Items | None:
    kinds = scene.say.AS_KIND
    lines = [
        f"{scene.naming(m)}: {scene.participant(one, m)}, {kinds[one.kind.value]}"
        for m, one in pairs
        if one.kind is not Kind.PRESENT
    ]
    return Items(items=tuple(dict.fromkeys(lines))) if lines else None


def _each_person(scene: Scene) -> Draft:
    people = scene.people
    lines = [_person_line(scene, p.id) for p in people]
    return scene.clarify(
        scene.say.WHICH_PERSON,
        lines,
        people=tuple(p.id for p in people),
        suggestions=tuple(
            scene.questions.ASK_PERSON.format(person=p.name) for p in people
        ),
    )


def _person_line(scene: Scene, id_: str) -> str:
    person = scene.directory.person(id_)
    held = person.memberships[:1]
    return (
        f"{scene.person(id_)}, {scene.office(held[0])}" if held else scene.person(id_)
    )
