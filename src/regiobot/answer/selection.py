"""Which lines of a list a question asks for."""

from __future__ import annotations

import re

from .. import text
from ..model import Meeting, Participation
from ..model import ParticipationKind as Kind
from .scene import Scene, office_matches

_GUEST = re.compile(r"\bG[aä]st(?:e|in|innen)?\b", re.IGNORECASE)  # no "Gastgeber"
_LONG_NAME = 5  # letters of a body's name that may be met inside an office


def with_list(scene: Scene, kind: Kind) -> tuple[Meeting, ...]:
    """The meetings whose list is asked for; without one named, the newest that fits."""
    meetings = scene.facts.meetings
    if scene.query.meeting.given:
        narrowed = [
            m
            for m in meetings
            if selected(scene, m, kind) and _holds_all(scene, m, kind)
        ]
        if len(meetings) > 1 and narrowed and _narrows(scene):
            return tuple(narrowed)
        listed = tuple(m for m in meetings if m.roster(kind))
        return listed or meetings
    listed = tuple(m for m in meetings if m.roster(kind) and selected(scene, m, kind))
    return (
        listed[-1:]
        or tuple(m for m in meetings if m.roster(kind))[-1:]
        or meetings[-1:]
    )


def _holds_all(scene: Scene, meeting: Meeting, kind: Kind) -> bool:
    """Whether everybody named stands on the list, if people and bodies were named."""
    roster = meeting.roster(kind)
    if roster is None or not (scene.query.people and scene.query.organizations):
        return True
    people = {one.person for one in roster.participations}
    bodies = {b for one in roster.participations for b in scene.bodies(one, meeting)}
    return all(set(g) & people for g in scene.query.people) and all(
        set(g) & bodies for g in scene.query.organizations
    )


def _narrows(scene: Scene) -> bool:
    query = scene.query
    return bool(query.people or query.organizations or query.office or query.kinds)


def selected(scene: Scene, meeting: Meeting, kind: Kind) -> tuple[Participation, ...]:
    """The lines of a list that the question asks for."""
    roster = meeting.roster(kind)
    if roster is None:
        return ()
    rows = tuple(one for one in roster.participations if _fits(scene, one, meeting))
    if scene.query.office and rows and not scene.has("not_in_office"):
        exact = tuple(
            r
            for r in rows
            if office_matches(scene.query.office, r.office, r.group, r.role)
        )
        rows = exact or rows
    return rows


def _fits(scene: Scene, one: Participation, meeting: Meeting) -> bool:
    query = scene.query
    bodies = scene.bodies(one, meeting)
    if one.person in query.excluded or any(
        scene.within(b, query.excluded) for b in bodies
    ):
        return False
    if (
        scene.has("guest")
        and not scene.has("host")
        and _guests(meeting)
        and not _GUEST.search(one.role or "")
    ):
        return False
    for flag, gender in (("women", "w"), ("men", "m")):
        if scene.has(flag) and not query.people and _gender(scene, one) != gender:
            return False
    if query.people:
        named = {p.id for p in scene.people}
        own = {
            i
            for p in (q for g in scene.facts.people for q in g)
            for i in (m.organization for m in p.memberships)
        }
        others = {i for g in query.organizations for i in g} - own
        return one.person in named or (bool(others) and _from(scene, bodies, others))
    if (
        query.kinds
        and query.kinds != ("",)
        and _of_kind(scene, bodies) == scene.has("not_of_kind")
    ):
        return False
    if scene.has("not_of_kind"):
        return True
    wanted = {i for g in query.organizations for i in g}
    if wanted and not _from(scene, bodies, wanted) and not _in_its_words(scene, one):
        return False
    return not query.office or _in_office(scene, one, meeting)


def _gender(scene: Scene, one: Participation) -> str | None:
    """``m``, ``w`` or ``d`` if it is recorded; of an unnamed group nobody knows."""
    return scene.directory.person(one.person).gender if one.person else None


def _in_its_words(scene: Scene, one: Participation) -> bool:
    """Whether the office itself names the body: "Staatssekretärin im Ministerium"."""
    line = text.key(f"{one.office or ''} {one.group or ''}")
    names = (
        n for g in scene.facts.organizations for o in g for n in (o.name, *o.aliases)
    )
    return any(len(key) > _LONG_NAME and key in line for key in map(text.key, names))


def _guests(meeting: Meeting) -> bool:
    """Whether anybody is recorded as a guest."""
    roster = meeting.roster(Kind.PRESENT)
    there = roster.participations if roster else ()
    return any(_GUEST.search(one.role or "") for one in there)


def _of_kind(scene: Scene, bodies: tuple[str, ...]) -> bool:
    return any(
        scene.directory.organization(b).kind in scene.query.kinds for b in bodies
    )


def _from(scene: Scene, bodies: tuple[str, ...], wanted: set[str]) -> bool:
    """A body itself; with a kind asked for ("Städte im Havelland"), what lies in it."""
    if set(bodies) & wanted:
        return (
            not scene.query.kinds
            or scene.query.kinds == ("",)
            or _of_kind(scene, bodies)
        )
    wide = bool(scene.query.kinds) or scene.has("from_place")
    return wide and any(scene.within(b, wanted) for b in bodies)


def _in_office(scene: Scene, one: Participation, meeting: Meeting) -> bool:
    key = scene.query.office or ""
    offices = [one.office, one.group, one.role]
    if one.person and not one.office:
        held = scene.offices_on(scene.directory.person(one.person), meeting)
        offices += [m.office for m in held]
    if scene.has("not_in_office"):
        return not office_matches(key, *offices)
    return office_matches(key, *offices)


def asked_for(scene: Scene) -> str:
    """Who is asked for, in the words of the knowledge or else of the question."""
    named = scene.party_named()
    if named:
        return named
    return " ".join(scene.query.declined) or scene.say.NOBODY
