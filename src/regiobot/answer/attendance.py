"""Who was there, who was invited, who signed: whole lists, or one of them."""

from __future__ import annotations

import re
from dataclasses import replace

from ..dialogue import Items
from ..model import Completeness, Meeting, Participation
from ..model import ParticipationKind as Kind
from .appearances import appearances
from .completeness import verdict_on
from .drafts import MANY, joined, sources_of, which_meeting
from .lines import figure_line
from .scene import Draft, Scene, disputed, future, replacing
from .selection import asked_for, selected, with_list

_OF_A_COUNT = re.compile(
    "teilnehm|besuch|gäst|gast", re.IGNORECASE
)  # fields that sources count


def attendees(scene: Scene) -> Draft:
    """Everybody named as present, or those of a body, a place or an office."""
    return _list(scene, Kind.PRESENT, scene.say.PRESENT, scene.say.NO_LIST)


def signatories(scene: Scene) -> Draft:
    """Who signed; with somebody named, whether they did."""
    if scene.has("yes_no") and (
        scene.query.people or scene.query.organizations or scene.query.office
    ):
        return _one(scene, (Kind.SIGNED,))
    filtered = scene.query.excluded or scene.has("not_in_office", "not_of_kind")
    if scene.has("not") and not filtered:
        return scene.missing(scene.say.NOT_SIGNED)
    return _list(scene, Kind.SIGNED, scene.say.SIGNED, scene.say.NO_SIGNED)


def addressees(scene: Scene) -> Draft:
    """Whom a letter was addressed to; with somebody named, whether to them."""
    if scene.has("yes_no") and (scene.query.people or scene.query.organizations):
        return _one(scene, (Kind.ADDRESSED,))
    return _list(scene, Kind.ADDRESSED, scene.say.ADDRESSED, scene.say.NO_ADDRESSED)


def invited(scene: Scene) -> Draft:
    """Who was invited; invited is not present."""
    return _list(scene, Kind.INVITED, scene.say.INVITED, scene.say.NO_INVITED)


def attendance(scene: Scene) -> Draft:
    """Whether somebody was there; of several people, each of them."""
    kinds = (
        Kind.PRESENT,
        Kind.EXCUSED,
        Kind.UNEXCUSED,
        Kind.SIGNED,
        Kind.ADDRESSED,
    )
    if len(scene.query.people) < 2 or not scene.query.meeting.given:
        return _one(scene, kinds)
    each = zip(scene.query.people, scene.facts.people, strict=True)
    return joined(
        [
            _one(
                replace(
                    scene,
                    query=replace(scene.query, people=(ids,)),
                    facts=replace(scene.facts, people=(people,)),
                ),
                kinds,
            )
            for ids, people in each
        ]
    )


def _list(scene: Scene, kind: Kind, lead: str, nothing: str) -> Draft:
    meetings = with_list(scene, kind)
    if not meetings:
        return scene.missing(scene.say.NO_MEETING_AT_ALL)
    if len(meetings) > MANY:
        return which_meeting(scene, meetings)
    drafts = [_list_of(scene, meeting, kind, lead, nothing) for meeting in meetings]
    if len(drafts) > 1:
        drafts = [d for d in drafts if d.answered] or drafts[-1:]
    return joined(drafts)


def _list_of(
    scene: Scene, meeting: Meeting, kind: Kind, lead: str, nothing: str
) -> Draft:
    say, naming = scene.say, scene.naming(meeting)
    roster = meeting.roster(kind)
    if (
        future(meeting, scene.today)
        and kind is Kind.PRESENT
        and not (roster and roster.participations)
    ):
        return scene.nothing_at(meeting, say.FUTURE_OUTCOME)
    if roster is None or not roster.participations:
        instead = replacing(scene, meeting)
        if instead and scene.query.used_context:
            return _list_of(scene, instead, kind, lead, nothing)
        return scene.nothing_at(meeting, nothing)
    rows = selected(scene, meeting, kind)
    if not rows and scene.query.people and kind is Kind.PRESENT:
        return _one_at(scene, meeting, (kind, Kind.EXCUSED, Kind.UNEXCUSED))
    if not rows:
        return scene.missing(
            say.NOT_NAMED.format(who=asked_for(scene), meeting=naming),
            verdict_on(scene, roster),
            meetings=(meeting.id,),
        )
    blocks: list[str | Items] = []
    if scene.has("how_many", "figure"):
        blocks.append(_counted(scene, meeting, rows, kind))
        blocks.extend(
            figure_line(scene, figure)
            for figure in meeting.figures
            if _OF_A_COUNT.search(f"{figure.claim} {figure.subject.de}")
        )
        fields = dict.fromkeys(d.field for d in meeting.disputes)
        for field in fields:
            if _OF_A_COUNT.search(field) and field != kind.value:
                blocks.extend(disputed(scene, meeting, field))
    blocks.append(lead.format(meeting=naming))
    blocks.append(Items(items=tuple(scene.participant(one, meeting) for one in rows)))
    blocks.append(verdict_on(scene, roster))
    blocks.extend(disputed(scene, meeting, kind.value))
    blocks.append(scene.provisional(meeting))
    return scene.answered(
        *blocks,
        sources=sources_of(rows, meeting),
        meetings=(meeting.id,),
        people=tuple(one.person for one in rows if one.person),
    )


def _counted(
    scene: Scene,
    meeting: Meeting,
    rows: tuple[Participation, ...],
    kind: Kind,
) -> str:
    say = scene.say
    if kind is Kind.SIGNED:
        return str(say.COUNT_SIGNED.format(n=len(rows), meeting=scene.naming(meeting)))
    if scene.query.kinds and scene.query.kinds != ("",):
        return _counted_bodies(scene, meeting, rows)
    people = sum(1 for one in rows if one.person)
    groups = len(rows) - people
    parts = []
    if people:
        parts.append(scene.count(people, say.NAMED_PEOPLE_ONE, say.NAMED_PEOPLE))
    if groups:
        parts.append(scene.count(groups, say.GROUPS_ONE, say.GROUPS))
    return str(
        say.COUNT_PRESENT.format(
            meeting=scene.naming(meeting), count=scene.listed(parts)
        )
    )


def _counted_bodies(
    scene: Scene, meeting: Meeting, rows: tuple[Participation, ...]
) -> str:
    """How many bodies of the kind asked for were named."""
    bodies = {
        b
        for one in rows
        for b in scene.bodies(one, meeting)
        if scene.directory.organization(b).kind in scene.query.kinds
    }
    return str(
        scene.say.COUNT_BODIES.format(meeting=scene.naming(meeting), n=len(bodies))
    )


def _one(scene: Scene, kinds: tuple[Kind, ...]) -> Draft:
    reference = scene.query.meeting
    if not reference.given:
        return _anywhere(scene, kinds)
    meetings = scene.facts.meetings
    if not meetings:
        return scene.missing(scene.say.NO_MEETING_AT_ALL)
    if len(meetings) > 1 and not reference.also:
        fitting = [m for m in meetings if any(selected(scene, m, k) for k in kinds)]
        meetings = tuple(fitting) or meetings[-1:]
    return joined([_one_at(scene, meeting, kinds) for meeting in meetings[:MANY]])


def _anywhere(scene: Scene, kinds: tuple[Kind, ...]) -> Draft:
    """No meeting named: all at which somebody was there."""
    if kinds == (Kind.SIGNED,):
        letters = tuple(
            dict.fromkeys(
                m for m, one in scene.facts.participations if one.kind is Kind.SIGNED
            )
        )
        meetings = letters or tuple(
            m for m in scene.facts.meetings if m.roster(Kind.SIGNED)
        )
        if meetings:
            return joined([_one_at(scene, m, kinds) for m in meetings[-MANY:]])
        return scene.missing(scene.say.NO_SIGNED.format(meeting=scene.say.ANY_MEETING))
    query = scene.query
    if query.office and not (query.people or query.organizations):
        return joined([_one_at(scene, m, kinds) for m in with_list(scene, kinds[0])])
    return appearances(scene)


def _one_at(scene: Scene, meeting: Meeting, kinds: tuple[Kind, ...]) -> Draft:
    say = scene.say
    leads = {
        Kind.PRESENT: say.WAS_PRESENT,
        Kind.SIGNED: say.HAS_SIGNED,
        Kind.EXCUSED: say.EXCUSED_ANSWER,
        Kind.UNEXCUSED: say.UNEXCUSED_ANSWER,
        Kind.ADDRESSED: say.ADDRESSED,
        Kind.INVITED: say.INVITED,
    }
    if future(meeting, scene.today):
        kinds = (*kinds, Kind.INVITED)
    found = [
        _listed_one(scene, meeting, kind, leads[kind])
        for kind in kinds
        if selected(scene, meeting, kind)
    ]
    return joined(found) if found else _not_there(scene, meeting, kinds)


def _listed_one(scene: Scene, meeting: Meeting, kind: Kind, lead: str) -> Draft:
    """Somebody stands on a list of a meeting."""
    say, naming = scene.say, scene.naming(meeting)
    rows = selected(scene, meeting, kind)
    roster = meeting.roster(kind)
    open_list = (
        kind is Kind.PRESENT and roster and roster.completeness is Completeness.OPEN
    )
    return scene.answered(
        lead.format(meeting=naming, who=asked_for(scene)),
        Items(items=tuple(scene.participant(one, meeting) for one in rows)),
        say.OPEN_LIST if open_list and scene.query.kinds else "",
        scene.provisional(meeting),
        sources=sources_of(rows, meeting),
        meetings=(meeting.id,),
        people=tuple(one.person for one in rows if one.person),
    )


def _not_there(scene: Scene, meeting: Meeting, kinds: tuple[Kind, ...]) -> Draft:
    say, naming, who = scene.say, scene.naming(meeting), asked_for(scene)
    kind = next((k for k in kinds if meeting.roster(k)), kinds[0])
    roster = meeting.roster(kind)
    if future(meeting, scene.today):
        return scene.nothing_at(meeting, say.FUTURE_OUTCOME)
    if roster is None or not roster.participations:
        nothing = say.NO_SIGNED if kind is Kind.SIGNED else say.NO_LIST
        return scene.nothing_at(meeting, nothing)
    if roster.completeness is Completeness.COMPLETE and _nameable(scene):
        return scene.answered(
            say.NOT_IN_COMPLETE.format(who=who, meeting=naming),
            _other_lists(scene, meeting, kind),
            sources=sources_of(roster.participations, meeting),
            meetings=(meeting.id,),
        )
    note = (
        say.NOT_NAMED_OPEN
        if roster.completeness is Completeness.OPEN
        else say.NOT_NAMED_UNKNOWN
    )
    return scene.missing(
        say.NOT_NAMED.format(who=who, meeting=naming),
        note,
        _other_lists(scene, meeting, kind),
        meetings=(meeting.id,),
    )


def _nameable(scene: Scene) -> bool:
    """Whether the one asked for would stand on a complete list under its name."""
    return bool(scene.query.people or scene.query.organizations or scene.query.office)


def _other_lists(scene: Scene, meeting: Meeting, kind: Kind) -> str:
    """On which other list of the meeting somebody stands."""
    for other in (
        Kind.ADDRESSED,
        Kind.SIGNED,
        Kind.INVITED,
        Kind.EXCUSED,
        Kind.UNEXCUSED,
    ):
        if other is not kind and scene.query.people and selected(scene, meeting, other):
            return f"{asked_for(scene)}: {scene.say.AS_KIND[other.value]}."
    return ""
