"""Who was there, who was not, who was invited, who signed."""

from __future__ import annotations

from collections.abc import Callable

from .. import text
from ..dialogue import Items
from ..model import Completeness, Meeting, Participation, ParticipationKind, Roster
from .scene import Draft, Scene, disputed, future, office_matches

_Kind = ParticipationKind
_LONG_NAME = 5  # letters of a body's name that may be met inside an office
_MANY = 3  # meetings that are answered one by one; with more the bot asks which


def attendees(scene: Scene) -> Draft:
    """Everybody named as present, or those of a body, a place or an office."""
    return _list(scene, _Kind.PRESENT, scene.say.PRESENT, scene.say.NO_LIST)


def signatories(scene: Scene) -> Draft:
    """Who signed; with somebody named, whether they did."""
    if scene.has("yes_no") and (scene.query.people or scene.query.organizations or scene.query.office):
        return _one(scene, (_Kind.SIGNED,))
    return _list(scene, _Kind.SIGNED, scene.say.SIGNED, scene.say.NO_SIGNED)


def addressees(scene: Scene) -> Draft:
    """Whom a letter was addressed to; with somebody named, whether to them."""
    if scene.has("yes_no") and (scene.query.people or scene.query.organizations):
        return _one(scene, (_Kind.ADDRESSED,))
    return _list(scene, _Kind.ADDRESSED, scene.say.ADDRESSED, scene.say.NO_ADDRESSED)


def invited(scene: Scene) -> Draft:
    """Who was invited; invited is not present."""
    return _list(scene, _Kind.INVITED, scene.say.INVITED, scene.say.NO_INVITED)


def attendance(scene: Scene) -> Draft:
    """Whether somebody was there."""
    return _one(scene, (_Kind.PRESENT, _Kind.EXCUSED, _Kind.UNEXCUSED, _Kind.SIGNED, _Kind.ADDRESSED))


# --- lists --------------------------------------------------------------------


def _list(scene: Scene, kind: ParticipationKind, lead: str, nothing: str) -> Draft:
    meetings = _with_list(scene, kind)
    if not meetings:
        return scene.missing(scene.say.NO_MEETING_AT_ALL)
    if len(meetings) > _MANY:
        return which_meeting(scene, meetings)
    drafts = [_list_of(scene, meeting, kind, lead, nothing) for meeting in meetings]
    if len(drafts) > 1:
        drafts = [d for d in drafts if d.status == "answered"] or drafts[-1:]
    return joined(drafts)


def _with_list(scene: Scene, kind: ParticipationKind) -> tuple[Meeting, ...]:
    """Without a meeting named, the newest that has such a list; letters for signatures."""
    meetings = scene.facts.meetings
    if scene.query.meeting.named or scene.query.meeting.ids:
        narrowed = [m for m in meetings if _selected(scene, m, kind) and _holds_all(scene, m, kind)]
        if len(meetings) > 1 and narrowed and _narrows(scene):
            return tuple(narrowed)
        listed = tuple(m for m in meetings if m.roster(kind))
        return listed or meetings
    listed = tuple(m for m in meetings if m.roster(kind) and _selected(scene, m, kind))
    return listed[-1:] or tuple(m for m in meetings if m.roster(kind))[-1:] or meetings[-1:]


def _holds_all(scene: Scene, meeting: Meeting, kind: ParticipationKind) -> bool:
    """Whether everybody named stands on the list, if people and bodies were named."""
    roster = meeting.roster(kind)
    if roster is None or not (scene.query.people and scene.query.organizations):
        return True
    people = {one.person for one in roster.participations}
    bodies = {b for one in roster.participations for b in scene.bodies(one, meeting)}
    return all(set(g) & people for g in scene.query.people) and all(set(g) & bodies for g in scene.query.organizations)


def _narrows(scene: Scene) -> bool:
    query = scene.query
    return bool(query.people or query.organizations or query.office or query.kinds)


def _list_of(scene: Scene, meeting: Meeting, kind: ParticipationKind, lead: str, nothing: str) -> Draft:
    say, naming = scene.say, scene.naming(meeting)
    roster = meeting.roster(kind)
    if future(meeting, scene.today) and kind is _Kind.PRESENT and not (roster and roster.participations):
        return scene.missing(say.FUTURE_OUTCOME.format(meeting=naming), meetings=(meeting.id,))
    if roster is None or not roster.participations:
        return scene.missing(nothing.format(meeting=naming), meetings=(meeting.id,), sources=())
    rows = _selected(scene, meeting, kind)
    if not rows:
        return scene.missing(
            say.NOT_NAMED.format(who=_asked_for(scene), meeting=naming), _verdict(scene, roster),
            meetings=(meeting.id,),
        )  # fmt: skip
    blocks: list[str | Items] = []
    if scene.has("how_many"):
        blocks.append(_counted(scene, meeting, rows, kind))
    blocks.append(lead.format(meeting=naming))
    blocks.append(Items(items=tuple(scene.participant(one, meeting) for one in rows)))
    blocks.append(_verdict(scene, roster))
    blocks.extend(disputed(scene, meeting, kind.value))
    blocks.append(scene.say.PROVISIONAL.get(meeting.record_status or "", ""))
    return scene.answered(
        *blocks, sources=sources_of(rows, meeting), meetings=(meeting.id,),
        people=tuple(one.person for one in rows if one.person),
    )  # fmt: skip


def _counted(scene: Scene, meeting: Meeting, rows: tuple[Participation, ...], kind: ParticipationKind) -> str:
    say = scene.say
    if kind is _Kind.SIGNED:
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
    return str(say.COUNT_PRESENT.format(meeting=scene.naming(meeting), count=scene.listed(parts)))


def _counted_bodies(scene: Scene, meeting: Meeting, rows: tuple[Participation, ...]) -> str:
    """How many bodies of the kind asked for were named."""
    bodies = {
        b for one in rows for b in scene.bodies(one, meeting)
        if scene.directory.organization(b).kind in scene.query.kinds
    }  # fmt: skip
    return str(scene.say.COUNT_BODIES.format(meeting=scene.naming(meeting), n=len(bodies)))


def _selected(scene: Scene, meeting: Meeting, kind: ParticipationKind) -> tuple[Participation, ...]:
    """The lines of a list that the question asks for."""
    roster = meeting.roster(kind)
    if roster is None:
        return ()
    rows = tuple(one for one in roster.participations if _fits(scene, one, meeting))
    if scene.query.office and rows and not scene.has("not_in_office"):
        exact = tuple(r for r in rows if office_matches(scene.query.office, r.office, r.group, r.role))
        rows = exact or rows
    return rows


def _fits(scene: Scene, one: Participation, meeting: Meeting) -> bool:
    query = scene.query
    bodies = scene.bodies(one, meeting)
    if one.person in query.excluded or any(scene.within(b, query.excluded) for b in bodies):
        return False
    if scene.has("guest") and not scene.has("host") and _roles(scene, meeting, "gast") and "gast" not in (one.role or "").lower():
        return False
    if query.people:
        named = {p.id for group in scene.facts.people for p in group}
        own = {i for p in (q for g in scene.facts.people for q in g) for i in (m.organization for m in p.memberships)}
        others = {i for g in query.organizations for i in g} - own
        return one.person in named or bool(others) and _from(scene, bodies, others)
    if query.kinds and query.kinds != ("",) and _of_kind(scene, bodies) == scene.has("not_of_kind"):
        return False
    if scene.has("not_of_kind"):
        return True
    wanted = {i for g in query.organizations for i in g}
    if wanted and not _from(scene, bodies, wanted) and not _in_its_words(scene, one):
        return False
    return not query.office or _in_office(scene, one, meeting)


def _in_its_words(scene: Scene, one: Participation) -> bool:
    """Whether the office itself names the body: "Staatssekretärin im Infrastrukturministerium"."""
    line = text.key(f"{one.office or ''} {one.group or ''}")
    names = (n for g in scene.facts.organizations for o in g for n in (o.name, *o.aliases))
    return any(len(key) > _LONG_NAME and key in line for key in map(text.key, names))


def _roles(scene: Scene, meeting: Meeting, word: str) -> bool:
    roster = meeting.roster(_Kind.PRESENT)
    return roster is not None and any(word in (o.role or "").lower() for o in roster.participations)


def _of_kind(scene: Scene, bodies: tuple[str, ...]) -> bool:
    return any(scene.directory.organization(b).kind in scene.query.kinds for b in bodies)


def _from(scene: Scene, bodies: tuple[str, ...], wanted: set[str]) -> bool:
    """A body itself; with a kind asked for ("Städte im Havelland"), what lies in it."""
    if set(bodies) & wanted:
        return not scene.query.kinds or scene.query.kinds == ("",) or _of_kind(scene, bodies)
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


def _asked_for(scene: Scene) -> str:
    named = scene.party_named()
    if named:
        return named
    return " ".join(scene.query.declined) or scene.say.NOBODY


def _verdict(scene: Scene, roster: Roster) -> str:
    return str(
        {
            Completeness.OPEN: scene.say.OPEN_LIST,
            Completeness.COMPLETE: scene.say.COMPLETE_LIST,
            Completeness.UNKNOWN: scene.say.UNKNOWN_LIST,
        }[roster.completeness]
    )


# --- one person or body ----------------------------------------------------------


def _one(scene: Scene, kinds: tuple[ParticipationKind, ...]) -> Draft:
    reference = scene.query.meeting
    if not reference.named and not reference.ids:
        return _anywhere(scene, kinds)
    meetings = scene.facts.meetings
    if not meetings:
        return scene.missing(scene.say.NO_MEETING_AT_ALL)
    if len(meetings) > 1:
        fitting = [m for m in meetings if any(_selected(scene, m, k) for k in kinds)]
        meetings = tuple(fitting) or meetings[-1:]
    return joined([_one_at(scene, meeting, kinds) for meeting in meetings[:_MANY]])


def _anywhere(scene: Scene, kinds: tuple[ParticipationKind, ...]) -> Draft:
    """No meeting named: all at which somebody was there."""
    if kinds == (_Kind.SIGNED,):
        letters = tuple(dict.fromkeys(m for m, one in scene.facts.participations if one.kind is _Kind.SIGNED))
        meetings = letters or tuple(m for m in scene.facts.meetings if m.roster(_Kind.SIGNED))
        if meetings:
            return joined([_one_at(scene, m, kinds) for m in meetings[-_MANY:]])
        return scene.missing(scene.say.NO_SIGNED.format(meeting=scene.say.ANY_MEETING))
    return appearances(scene)


def _one_at(scene: Scene, meeting: Meeting, kinds: tuple[ParticipationKind, ...]) -> Draft:
    say = scene.say
    leads = {
        _Kind.PRESENT: say.WAS_PRESENT, _Kind.SIGNED: say.HAS_SIGNED,
        _Kind.EXCUSED: say.EXCUSED_ANSWER, _Kind.UNEXCUSED: say.UNEXCUSED_ANSWER,
        _Kind.ADDRESSED: say.ADDRESSED,
    }  # fmt: skip
    found = [
        _listed_one(scene, meeting, kind, leads[kind]) for kind in kinds if _selected(scene, meeting, kind)
    ]
    return joined(found) if found else _not_there(scene, meeting, kinds)


def _listed_one(scene: Scene, meeting: Meeting, kind: ParticipationKind, lead: str) -> Draft:
    """Somebody stands on a list of a meeting."""
    say, naming = scene.say, scene.naming(meeting)
    rows = _selected(scene, meeting, kind)
    roster = meeting.roster(kind)
    open_list = kind is _Kind.PRESENT and roster and roster.completeness is Completeness.OPEN
    return scene.answered(
        lead.format(meeting=naming, who=_asked_for(scene)),
        Items(items=tuple(scene.participant(one, meeting) for one in rows)),
        say.OPEN_LIST if open_list and scene.query.kinds else "",
        say.PROVISIONAL.get(meeting.record_status or "", ""),
        sources=sources_of(rows, meeting), meetings=(meeting.id,),
        people=tuple(one.person for one in rows if one.person),
    )  # fmt: skip


def _not_there(scene: Scene, meeting: Meeting, kinds: tuple[ParticipationKind, ...]) -> Draft:
    say, naming, who = scene.say, scene.naming(meeting), _asked_for(scene)
    kind = next((k for k in kinds if meeting.roster(k)), kinds[0])
    roster = meeting.roster(kind)
    if future(meeting, scene.today):
        return scene.missing(say.FUTURE_OUTCOME.format(meeting=naming), meetings=(meeting.id,))
    if roster is None or not roster.participations:
        nothing = say.NO_SIGNED if kind is _Kind.SIGNED else say.NO_LIST
        return scene.missing(nothing.format(meeting=naming), meetings=(meeting.id,))
    if roster.completeness is Completeness.COMPLETE and _nameable(scene):
        return scene.answered(
            say.NOT_IN_COMPLETE.format(who=who, meeting=naming), _other_lists(scene, meeting, kind),
            sources=sources_of(roster.participations, meeting), meetings=(meeting.id,),
        )  # fmt: skip
    note = say.NOT_NAMED_OPEN if roster.completeness is Completeness.OPEN else say.NOT_NAMED_UNKNOWN
    return scene.missing(
        say.NOT_NAMED.format(who=who, meeting=naming), note, _other_lists(scene, meeting, kind),
        meetings=(meeting.id,),
    )  # fmt: skip


def _nameable(scene: Scene) -> bool:
    """Whether the one asked for would stand on a complete list under its name."""
    return bool(scene.query.people or scene.query.organizations or scene.query.office)


def _other_lists(scene: Scene, meeting: Meeting, kind: ParticipationKind) -> str:
    """On which other list of the meeting somebody stands."""
    for other in (_Kind.ADDRESSED, _Kind.SIGNED, _Kind.INVITED, _Kind.EXCUSED, _Kind.UNEXCUSED):
        if other is not kind and scene.query.people and _selected(scene, meeting, other):
            return f"{_asked_for(scene)}: {scene.say.AS_KIND[other.value]}."
    return ""


# --- across meetings ------------------------------------------------------------


def appearances(scene: Scene) -> Draft:
    """At which meetings somebody was named, and how often."""
    say = scene.say
    if any(len(group) > 1 for group in scene.facts.people) and len(scene.facts.people) == 1:
        rows = [one for _, one in scene.facts.participations if one.kind is _Kind.PRESENT]
        if not rows:
            return _each_person(scene)
    series = scene.query.meeting.series
    pairs = [
        (m, one) for m, one in scene.facts.participations
        if (not scene.query.meeting.dated or m in scene.facts.meetings) and _all_there(scene, m)
    ]  # fmt: skip
    present = tuple(dict.fromkeys(m.id for m, one in pairs if one.kind is _Kind.PRESENT))
    meetings = [scene.directory.meeting(i) for i in present]
    of_row = [m for m in meetings if series is None or m.series == series]
    rest = [] if series else [m for m in meetings if m not in of_row]
    who = scene.party_named() or say.NOBODY
    other = _besides(scene, pairs)
    if not of_row and not rest:
        return scene.missing(
            say.NO_APPEARANCE.format(who=who), *([say.BESIDES, other] if other else []), say.APPEARANCE_NOTE,
            people=tuple(p.id for g in scene.facts.people for p in g),
        )  # fmt: skip
    count = scene.count(len(of_row), say.MEETINGS_ONE, say.MEETINGS_MANY)
    lines = [_appearance_line(scene, m, pairs) for m in of_row + rest]
    return scene.answered(
        say.APPEARS.format(who=who, count=count), Items(items=tuple(lines)),
        *([say.BESIDES, other] if other else []), say.APPEARANCE_NOTE,
        sources=tuple(dict.fromkeys(s for m in of_row + rest for s in m.sources[:1])),
        meetings=tuple(m.id for m in of_row + rest), people=tuple(p.id for g in scene.facts.people for p in g),
    )  # fmt: skip


def _all_there(scene: Scene, meeting: Meeting) -> bool:
    """With several people named, whether all of them were named for the meeting."""
    if len(scene.facts.people) < 2:  # noqa: PLR2004
        return True
    roster = meeting.roster(_Kind.PRESENT)
    present = {one.person for one in (roster.participations if roster else ())}
    return all({p.id for p in group} & present for group in scene.facts.people)


def _appearance_line(scene: Scene, meeting: Meeting, pairs: list[tuple[Meeting, Participation]]) -> str:
    own = [one for m, one in pairs if m.id == meeting.id and one.kind is _Kind.PRESENT]
    return f"{scene.naming(meeting)}: {'; '.join(scene.participant(one, meeting) for one in own)}"


def _besides(scene: Scene, pairs: list[tuple[Meeting, Participation]]) -> Items | None:
    lines = [
        f"{scene.naming(m)}: {scene.participant(one, m)}, {scene.say.AS_KIND[one.kind.value]}"
        for m, one in pairs
        if one.kind is not _Kind.PRESENT
    ]
    return Items(items=tuple(dict.fromkeys(lines))) if lines else None


def _each_person(scene: Scene) -> Draft:
    people = [p for group in scene.facts.people for p in group]
    lines = [_person_line(scene, p.id) for p in people]
    return scene.clarify(scene.say.WHICH_PERSON, lines, people=tuple(p.id for p in people),
                         suggestions=tuple(scene.say.ASK_PERSON.format(person=p.name) for p in people))


def _person_line(scene: Scene, id_: str) -> str:
    person = scene.directory.person(id_)
    held = person.memberships[:1]
    return f"{scene.person(id_)}, {scene.office(held[0])}" if held else scene.person(id_)


# --- absent, substituted --------------------------------------------------------


def absentees(scene: Scene) -> Draft:
    """Who is recorded as absent; an open list allows no more."""
    say = scene.say
    reference = scene.query.meeting
    if not reference.named and not reference.ids:
        recorded = [m for m in scene.facts.meetings if m.roster(_Kind.EXCUSED) or m.roster(_Kind.UNEXCUSED)]
        if not recorded:
            return scene.missing(say.ABSENT_ANY)
        if scene.has("which_meetings", "all") or scene.query.kinds:
            return scene.missing(say.ABSENT_ANY)
        return _absent_at(scene, recorded[-1])
    if not scene.facts.meetings:
        return scene.missing(say.NO_MEETING_AT_ALL)
    return joined([_absent_at(scene, m) for m in scene.facts.meetings[:_MANY]])


def _absent_at(scene: Scene, meeting: Meeting) -> Draft:
    say, naming = scene.say, scene.naming(meeting)
    kinds = [_Kind.EXCUSED, _Kind.UNEXCUSED]
    if scene.has("unexcused"):
        kinds = [_Kind.UNEXCUSED]
    elif scene.has("excused"):
        kinds = [_Kind.EXCUSED]
    rows = [(k, one) for k in kinds for one in _selected(scene, meeting, k)]
    if rows:
        label = {_Kind.EXCUSED: say.EXCUSED, _Kind.UNEXCUSED: say.UNEXCUSED}
        lines = [f"{scene.participant(one, meeting)} – {label[k]}" for k, one in rows]
        return scene.answered(
            say.ABSENT_LIST.format(meeting=naming), Items(items=tuple(lines)),
            say.PROVISIONAL.get(meeting.record_status or "", ""),
            sources=sources_of([one for _, one in rows], meeting), meetings=(meeting.id,),
        )  # fmt: skip
    absent = _invited_but_absent(scene, meeting)
    roster = meeting.roster(_Kind.PRESENT)
    complete = roster is not None and roster.completeness is Completeness.COMPLETE
    if complete and absent:
        return scene.answered(
            say.INVITED_NOT_PRESENT.format(meeting=naming), Items(items=absent),
            sources=meeting.sources[:1], meetings=(meeting.id,),
        )  # fmt: skip
    text = say.ABSENT_NONE if complete else say.ABSENT_OPEN
    return scene.missing(text.format(meeting=naming), meetings=(meeting.id,))


def _invited_but_absent(scene: Scene, meeting: Meeting) -> tuple[str, ...]:
    asked, came = meeting.roster(_Kind.INVITED), meeting.roster(_Kind.PRESENT)
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


def substitutes(scene: Scene) -> Draft:
    """Who stood in for whom."""
    def stands_in(one: Participation) -> bool:
        return bool(one.on_behalf_of) or "vertret" in (one.role or "").lower()

    return _noted(scene, stands_in, scene.say.SUBSTITUTES, scene.say.NO_SUBSTITUTES)


def partly_present(scene: Scene) -> Draft:
    """Who was there only for a time."""
    return _noted(scene, lambda one: bool(one.span), scene.say.PARTIAL, scene.say.NO_SPAN)


def chair(scene: Scene) -> Draft:
    """Who led, moderated or took the minutes, as far as a role says so."""
    wanted = ("protokoll", "schriftf") if scene.has("minutes") else ("leitung", "vorsitz", "moderat", "leiter", "versammlungsleit")
    return _noted(
        scene,
        lambda one: any(w in f"{one.role or ''} {one.office or ''}".lower() for w in wanted),
        scene.say.CHAIR,
        scene.say.NO_CHAIR,
    )


def _noted(scene: Scene, fits: Callable[[Participation], bool], lead: str, nothing: str) -> Draft:
    meetings = scene.facts.meetings
    if not meetings:
        return scene.missing(scene.say.NO_MEETING_AT_ALL)
    found = []
    for meeting in meetings:
        roster = meeting.roster(_Kind.PRESENT)
        rows = [one for one in (roster.participations if roster else ()) if fits(one) and _concerns(scene, one)]
        if rows:
            found.append((meeting, rows))
    named = scene.query.meeting.named or scene.query.meeting.ids
    if not found or (not named and len(meetings) > 1 and found[-1][0] is None):
        return scene.missing(nothing.format(meeting=scene.naming(meetings[-1])), meetings=(meetings[-1].id,))
    picked = found if named else found[-1:]
    return joined(
        [
            scene.answered(
                lead.format(meeting=scene.naming(m)),
                Items(items=tuple(scene.participant(one, m) for one in rows)),
                sources=sources_of(rows, m), meetings=(m.id,),
                people=tuple(one.person for one in rows if one.person),
            )
            for m, rows in picked[:_MANY]
        ]
    )  # fmt: skip


def _concerns(scene: Scene, one: Participation) -> bool:
    """Whether a line is about those named: as the one who came or the one stood in for."""
    people = [p for group in scene.facts.people for p in group]
    bodies = [o for group in scene.facts.organizations for o in group]
    if not people and not bodies:
        return True
    if one.person in {p.id for p in people} or one.organization in {o.id for o in bodies}:
        return True
    behalf = (one.on_behalf_of or "").casefold()
    return any(p.name.casefold() in behalf for p in people) or any(o.name.casefold() in behalf for o in bodies)


# --- completeness -----------------------------------------------------------------


def completeness(scene: Scene) -> Draft:
    """Whether a list names everybody or everything."""
    say = scene.say
    meetings = scene.facts.meetings[-1:] if not scene.query.meeting.named else scene.facts.meetings[:_MANY]
    if not meetings:
        return scene.missing(say.NO_MEETING_AT_ALL)
    drafts = []
    for meeting in meetings:
        kind = _list_asked(scene, meeting)
        if kind is None:
            verdict, name = topic_verdict(scene, meeting), say.LIST_NAMES["themen"]
        else:
            roster = meeting.roster(kind)
            verdict = _verdict(scene, roster) if roster else say.NO_LIST.format(meeting=scene.naming(meeting))
            name = say.LIST_NAMES[kind.value]
        line = say.COMPLETENESS.format(list=name, meeting=scene.naming(meeting), verdict=verdict)
        drafts.append(scene.answered(line, sources=meeting.sources[:1], meetings=(meeting.id,)))
    return joined(drafts)


def _list_asked(scene: Scene, meeting: Meeting) -> ParticipationKind | None:
    if scene.has("topics_strong"):
        return None
    for flag, kind in (("signed", _Kind.SIGNED), ("addressee", _Kind.ADDRESSED), ("invited", _Kind.INVITED)):
        if scene.has(flag) and meeting.roster(kind):
            return kind
    if meeting.roster(_Kind.PRESENT) is None and meeting.roster(_Kind.SIGNED):
        return _Kind.SIGNED
    return _Kind.PRESENT


def topic_verdict(scene: Scene, meeting: Meeting) -> str:
    """What the topic list of a meeting promises."""
    return str(
        {
            Completeness.OPEN: scene.say.TOPICS_OPEN,
            Completeness.COMPLETE: scene.say.TOPICS_COMPLETE,
            Completeness.UNKNOWN: scene.say.UNKNOWN_LIST,
        }[meeting.agenda_completeness]
    )


# --- shared -------------------------------------------------------------------------


def sources_of(rows: tuple[Participation, ...] | list[Participation], meeting: Meeting) -> tuple[str, ...]:
    """The sources of some lines; the meeting's first where they name none."""
    own = tuple(dict.fromkeys(s for one in rows for s in one.sources))
    return own or meeting.sources[:1]


def joined(drafts: list[Draft]) -> Draft:
    """Several drafts as one; one answer among them makes the whole an answer."""
    if len(drafts) == 1:
        return drafts[0]
    status = next((d.status for d in drafts if d.status == "answered"), drafts[0].status)

    def merged(name: str) -> tuple[str, ...]:
        return tuple(dict.fromkeys(value for d in drafts for value in getattr(d, name)))

    return Draft(
        status=status, blocks=tuple(b for d in drafts for b in d.blocks), sources=merged("sources"),
        meetings=merged("meetings"), people=merged("people"), topics=merged("topics"), told=merged("told"),
        organizations=merged("organizations"), suggestions=merged("suggestions"),
    )  # fmt: skip


def which_meeting(scene: Scene, meetings: tuple[Meeting, ...]) -> Draft:
    """Ask back which of several meetings is meant."""
    some = meetings[-5:]
    return scene.clarify(
        scene.say.WHICH_MEETING,
        [scene.naming(m) for m in some],
        meetings=tuple(m.id for m in meetings),
        suggestions=tuple(scene.say.ASK_OVERVIEW.format(at=scene.at(m)) for m in some),
    )
