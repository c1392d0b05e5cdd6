"""Who somebody is, who held which office when, what a body is."""

from __future__ import annotations

from .. import text
from ..dialogue import Block, Found, Items
from ..model import Membership, Organization, Person
from .scene import Draft, Scene, office_matches

Row = tuple[Person, Membership]


# --- people ---------------------------------------------------------------------


def which_person(scene: Scene, people: list[Person]) -> Draft:
    """Ask back which of several people of one name is meant."""
    lines = [_short(scene, p) for p in people]
    return scene.clarify(
        scene.say.WHICH_PERSON, lines, people=tuple(p.id for p in people),
        suggestions=tuple(scene.say.ASK_PERSON.format(person=p.name) for p in people),
    )  # fmt: skip


def _short(scene: Scene, person: Person) -> str:
    held = person.memberships[:1]
    name = scene.person(person.id)
    return f"{name}, {scene.office(held[0])}" if held else name


def narrowed(scene: Scene, group: tuple[Person, ...]) -> list[Person]:
    """Of several people of one name, those that fit the office and body named."""
    people = list(group)
    if len(people) == 1:
        return people
    bodies = {o.id for g in scene.facts.organizations for o in g}
    if bodies:
        fit = [p for p in people if any(m.organization in bodies for m in p.memberships)]
        people = fit or [p for p in people if any(m.organization and scene.within(m.organization, bodies) for m in p.memberships)] or people
    if scene.query.office and len(people) > 1:
        exact = [p for p in people if any(text.office_key(m.office) == scene.query.office for m in p.memberships)]
        loose = [p for p in people if any(office_matches(scene.query.office, m.office) for m in p.memberships)]
        people = exact or loose or people
    return people


def person(scene: Scene) -> Draft:
    """Who somebody is: the offices with their terms."""
    if not scene.facts.people:
        return scene.missing(scene.say.NOTHING_RECORDED)
    if len(scene.facts.people) > 1:
        everybody = [p for group in scene.facts.people for p in group]
        return _told(scene, everybody)
    people = narrowed(scene, scene.facts.people[0])
    if len(people) > 1:
        return which_person(scene, people)
    return _told(scene, people)


def _told(scene: Scene, people: list[Person]) -> Draft:
    blocks: list[Block | str] = []
    sources: list[str] = []
    for one in people:
        name = scene.person(one.id)
        party = f" ({one.party})" if one.party else ""
        if one.memberships:
            blocks.append(f"{name}{party}:")
            blocks.append(Items(items=tuple(term_line(scene, m) for m in one.memberships)))
        elif one.description:
            blocks.append(f"{name}{party}")
        else:
            blocks.append(scene.say.NO_OFFICES.format(person=name + party))
        if one.description:
            blocks.append(one.description.variant(scene.language))
        blocks.extend(_roles(scene, one))
        sources.extend(s for m in one.memberships for s in m.sources)
        sources.extend(one.sources)
    if not sources:
        sources.extend(m.sources[0] for m, _ in scene.facts.participations if m.sources)
    return scene.answered(*blocks, sources=tuple(dict.fromkeys(sources)), people=tuple(p.id for p in people))


def _roles(scene: Scene, one: Person) -> list[Block | str]:
    """What somebody had to do with letters: signed or addressed."""
    lines = [
        f"{scene.naming(m)}: {scene.say.AS_KIND[p.kind.value]}"
        for m, p in scene.facts.participations
        if p.person == one.id and p.kind.value in ("unterzeichnende", "empfaenger")
    ]
    return [Items(items=tuple(dict.fromkeys(lines)))] if lines else []


def term_line(scene: Scene, held: Membership) -> str:
    """An office with its time and how it began or ended."""
    line = scene.office(held)
    time = term(scene, held)
    line = f"{line}, {time}" if time else line
    note = held.note.variant(scene.language) if held.note else ""
    return f"{line}. {note}" if note else line


def term(scene: Scene, held: Membership) -> str:
    """"seit 1. April 2022", "2009 bis 31. März 2022", or nothing if not known."""
    say = scene.say
    if held.start and held.end:
        if scene.today <= held.end.last:
            return f"{say.SINCE.format(start=scene.date(held.start))}, {say.UNTIL.format(end=scene.date(held.end))}"
        return str(say.FROM_TO.format(start=scene.date(held.start), end=scene.date(held.end)))
    if held.start:
        return str(say.SINCE.format(start=scene.date(held.start)))
    if held.end:
        return str(say.UNTIL.format(end=scene.date(held.end)))
    return ""


def term_of(scene: Scene) -> Draft:
    """Since when and until when somebody held an office."""
    say = scene.say
    rows: list[Row]
    if scene.facts.people:
        people = narrowed(scene, scene.facts.people[0])
        if len(people) > 1:
            return which_person(scene, people)
        rows = [(people[0], m) for m in people[0].memberships]
        if scene.query.office:
            rows = [r for r in rows if office_matches(scene.query.office, r[1].office)] or rows
        bodies = {o.id for g in scene.facts.organizations for o in g}
        rows = [r for r in rows if r[1].organization in bodies] or rows
    else:
        rows = _on_the_day(scene, list(scene.facts.memberships)) or list(scene.facts.memberships)
    if not rows:
        return scene.missing(say.NO_TERM.format(person=scene.party_named() or say.NOBODY))
    if not any(m.start or m.end or m.note for _, m in rows):
        return scene.missing(say.NO_TERM.format(person=scene.person(rows[0][0].id)), people=(rows[0][0].id,))
    unmet = _unmet(scene, rows)
    if unmet and scene.query.words:
        from .overview import search

        found = search(scene)
        if found.status == "answered":
            return found
    if unmet:
        return scene.missing(say.NO_PERSON_FACT.format(person=scene.person(rows[0][0].id)), people=(rows[0][0].id,))
    lines = [f"{scene.person(p.id)}: {term_line(scene, m)}" for p, m in rows]
    if scene.has("in_office", "still"):
        lines = [f"{line.rstrip('.')}. {_still(scene, m)}".strip() for line, (_, m) in zip(lines, rows, strict=True)]
    return _listed(scene, lines, rows)


def _still(scene: Scene, held: Membership) -> str:
    if held.end and held.end.last < scene.today:
        return str(scene.say.ENDED.format(end=scene.date(held.end)))
    return str(scene.say.STILL) if held.current or (held.end and held.end.last >= scene.today) else ""


def _unmet(scene: Scene, rows: list[Row]) -> tuple[str, ...]:
    """Content words that no office line of the person holds; "why" and figures too."""
    from .content import holds

    held = " ".join(term_line(scene, m) for _, m in rows)
    missing = [w for w in scene.query.words if not holds(held, w)]
    if scene.has("why"):
        missing.append("why")
    if scene.has("figure", "how_many") and not any(mark in held for mark in ("%", "Prozent")):
        missing.append("figure")
    years = scene.query.on
    if scene.has("elected") and years and not any(
        m.start and years[0] <= m.start.first <= years[1] or m.end and years[0] <= m.end.last <= years[1] or str(years[0].year) in held
        for _, m in rows
    ):
        missing.append("year")
    if scene.has("elected") and scene.has("figure", "how_many") and years and str(years[0].year) not in " ".join(
        m.note.de for _, m in rows if m.note
    ):
        missing.append("year")
    return tuple(missing)


def party(scene: Scene) -> Draft:
    """The party of a person or of an office's holder."""
    people = [p for group in scene.facts.people for p in narrowed(scene, group)]
    if not people:
        people = [p for p, _ in _on_the_day(scene, list(scene.facts.memberships))]
    if not people:
        return scene.missing(scene.say.NOTHING_RECORDED)
    if len(people) > 1 and len(scene.facts.people) == 1:
        return which_person(scene, people)
    lines = []
    if scene.has("term"):
        return _told(scene, people)
    for one in people:
        template = scene.say.PARTY if one.party else scene.say.NO_PARTY
        lines.append(template.format(person=scene.person(one.id), party=one.party))
    ids = tuple(p.id for p in people)
    if not any(p.party for p in people):
        return scene.missing(*lines, people=ids)
    sources = tuple(dict.fromkeys(s for p in people for s in (*p.sources, *(x for m in p.memberships for x in m.sources))))
    return scene.answered(*lines, sources=sources, people=ids)


# --- offices ---------------------------------------------------------------------


def office_holder(scene: Scene) -> Draft:
    """Who holds or held an office on the day asked for, today without one."""
    rows = list(scene.facts.memberships)
    if scene.query.words and rows:
        rows = _with_words(scene, rows)
    holders = _on_the_day(scene, rows)
    if not holders:
        where = f": {scene.party_named()}" if scene.party_named() else ""
        return scene.missing(scene.say.NO_HOLDER_PLAIN.format(where=where))
    if any(len(n) == 4 for n in scene.query.numbers):  # noqa: PLR2004 - a year too far ahead
        return scene.missing(scene.say.NO_HOLDER_PLAIN.format(where=f": {scene.party_named()}"))
    if not scene.query.organizations and len({m.organization for _, m in holders}) > 3:  # noqa: PLR2004
        return _which_body(scene, holders)
    lines = [f"{scene.person(p.id)}: {term_line(scene, m)}" for p, m in holders]
    return _listed(scene, lines, holders)


def _with_words(scene: Scene, rows: list[Row]) -> list[Row]:
    """Those whose office holds the further words ("für Stadtentwicklung")."""
    from .content import holds

    fit = [r for r in rows if all(holds(f"{r[1].office} {term_line(scene, r[1])}", w) for w in scene.query.words)]
    return fit


def _which_body(scene: Scene, rows: list[Row]) -> Draft:
    lines = [f"{scene.person(p.id)}, {scene.office(m)}" for p, m in rows[:5]]
    return scene.clarify(
        scene.say.WHICH_PERSON, lines, people=tuple(p.id for p, _ in rows[:5]),
        suggestions=tuple(scene.say.ASK_PERSON.format(person=p.name) for p, _ in rows[:5]),
    )  # fmt: skip


def _on_the_day(scene: Scene, rows: list[Row]) -> list[Row]:
    """Those surely in office on the day; of those with no known time, only if nobody is sure."""
    first, last = _days(scene)
    sure = [r for r in rows if r[1].held_on(first, last) is True]
    certain = [r for r in sure if r[1].start and (r[1].end or r[1].current) or r[1].end and r[1].end.first <= last]
    if certain:
        return certain
    if sure:
        newest = max((r[1].start.first for r in sure if r[1].start), default=None)
        return [r for r in sure if r[1].start and r[1].start.first == newest] or sure
    year = str(first.year) if first.year == last.year else ""
    open_ = [r for r in rows if r[1].held_on(first, last) is None]
    noted = [r for r in open_ if year and r[1].note and year in r[1].note.de]
    if noted or scene.query.on or scene.has("today"):
        return noted
    return open_ if not any(r[1].start or r[1].end for r in rows) else []


def _days(scene: Scene) -> tuple:  # type: ignore[type-arg]
    if scene.query.on:
        return scene.query.on
    if (scene.query.meeting.named or scene.query.meeting.ids) and scene.facts.meetings:
        meeting = scene.facts.meetings[0]
        if meeting.first_day and meeting.last_day:
            return meeting.first_day, meeting.last_day
    return scene.today, scene.today


def _listed(scene: Scene, lines: list[str], rows: list[Row]) -> Draft:
    block: Block | str = Items(items=tuple(lines)) if len(lines) > 1 else lines[0]
    sources = tuple(dict.fromkeys(s for _, m in rows for s in m.sources))
    fallback = tuple(dict.fromkeys(s for p, _ in rows for s in p.sources))
    return scene.answered(
        block, sources=sources or fallback, people=tuple(dict.fromkeys(p.id for p, _ in rows)),
        organizations=tuple(dict.fromkeys(m.organization for _, m in rows if m.organization)),
    )  # fmt: skip


def succession(scene: Scene) -> Draft:
    """Who held the office after or before somebody."""
    say = scene.say
    rows = sorted(
        (r for r in scene.facts.memberships if r[1].start or r[1].end),
        key=lambda r: (r[1].start or r[1].end).first,  # type: ignore[union-attr]
    )
    after = scene.has("successor")
    people = {p.id for g in scene.facts.people for p in g}
    if len(people) > 1 and len(scene.facts.people) == 1:
        people = {p.id for p in narrowed(scene, scene.facts.people[0])}
        if len(people) > 1:
            return which_person(scene, [p for p in scene.facts.people[0] if p.id in people])
    if not people:
        people = {p.id for p, _ in _on_the_day(scene, rows)}
    found = _beside(rows, people, after=after)
    if not found:
        return scene.missing(say.NO_SUCCESSOR if after else say.NO_PREDECESSOR, people=tuple(people))
    lines = [f"{scene.person(p.id)}: {term_line(scene, m)}" for p, m in found]
    draft = _listed(scene, lines, found)
    if scene.has("today") and not scene.facts.people:
        current = [f"{scene.person(p.id)}: {term_line(scene, m)}" for p, m in _on_the_day(scene, rows)]
        return scene.answered(
            *current, say.SUCCESSOR if after else say.PREDECESSOR, *draft.blocks, sources=draft.sources,
            people=draft.people, organizations=draft.organizations,
        )  # fmt: skip
    return scene.answered(say.SUCCESSOR if after else say.PREDECESSOR, *draft.blocks, sources=draft.sources,
                          people=draft.people, organizations=draft.organizations)


def _beside(rows: list[Row], people: set[str], *, after: bool) -> list[Row]:
    """The next other holder of the same office on that side of each person."""
    found: list[Row] = []
    for at, (one, held) in enumerate(rows):
        if one.id not in people:
            continue
        side = rows[at + 1 :] if after else list(reversed(rows[:at]))
        same = [
            r for r in side
            if r[0].id not in people and r[1].organization == held.organization
            and text.office_key(r[1].office) == text.office_key(held.office)
        ]  # fmt: skip
        found.extend(same[:1])
    return list(dict.fromkeys(found))


# --- bodies ------------------------------------------------------------------------


def mistaken_body(scene: Scene) -> Draft | None:
    """Ask back where people often mean another body than the one they named."""
    for group in scene.facts.organizations:
        for body in group:
            if not body.confusable or scene.has("whatis", "key_number"):
                continue
            about = body.description.variant(scene.language) if body.description else body.name
            names = [scene.body(i) for i in body.confusable]
            asked = scene.facts.meetings[:1] if scene.query.meeting.named else ()
            again = [
                scene.say.ASK_ATTENDANCE.format(body=n, at=scene.at(m)) for m in asked for n in names
            ] or [scene.say.ASK_BODY.format(body=n) for n in names]
            return scene.clarify(
                about, [*names, body.name], organizations=(*body.confusable, body.id),
                meetings=tuple(m.id for m in asked), suggestions=tuple(again),
            )  # fmt: skip
    return None


def organization(scene: Scene) -> Draft:
    """What a body is, to what it belongs, its key number, its members."""
    say = scene.say
    bodies = [o for group in scene.facts.organizations for o in group]
    if not bodies:
        return scene.missing(say.NOTHING_RECORDED)
    if len(bodies) > 1 and len(scene.facts.organizations) == 1:
        return scene.clarify(
            say.WHICH_BODY, [o.name for o in bodies], organizations=tuple(o.id for o in bodies),
            suggestions=tuple(say.ASK_BODY.format(body=o.name) for o in bodies),
        )  # fmt: skip
    if scene.has("key_number"):
        return _key_number(scene, bodies[0])
    if scene.query.kinds and scene.has("members", "which") and scene.facts.members:
        return _members(scene, bodies[0])
    blocks: list[Block | str] = []
    sources: list[str] = []
    for body in bodies:
        blocks.append(_body_line(scene, body))
        sources.extend(body.sources)
    for passage in _entries_about(scene, bodies):
        blocks.append(scene.directory.entry(passage.owner).answer.variant(scene.language))
        sources.extend(passage.sources)
    if not sources:
        sources = [m.sources[0] for m, _ in scene.facts.participations[:1] if m.sources]
    ids = tuple(o.id for o in bodies)
    return scene.answered(
        *blocks, sources=tuple(dict.fromkeys(sources)), organizations=ids,
        suggestions=tuple(say.ASK_BODY.format(body=o.name) for o in bodies[:2]),
    )  # fmt: skip


def _members(scene: Scene, body: Organization) -> Draft:
    """What belongs to a body, of the kinds asked for."""
    kinds = scene.query.kinds
    found = [o for o in scene.facts.members if kinds == ("",) or o.kind in kinds]
    if not found:
        return scene.missing(scene.say.NO_BODY_FACT.format(name=body.name), organizations=(body.id,))
    text_ = scene.say.MEMBERS.format(name=body.name, members=scene.listed(o.name for o in found))
    sources = tuple(dict.fromkeys(s for o in (body, *found) for s in o.sources))
    return scene.answered(text_, scene.say.MEMBERS_NOTE, sources=sources, organizations=(body.id,))


def _entries_about(scene: Scene, bodies: list[Organization]) -> list[Found]:
    """The knowledge entry that tells most of a body, found by its name."""
    names = [key for o in bodies for key in (text.key(n) for n in (o.name, *o.aliases)) if len(key) > 2]  # noqa: PLR2004
    return [
        p for p in scene.facts.passages
        if p.kind == "entry" and any(name in text.key(p.text) for name in names)
    ][:1]  # fmt: skip


def _body_line(scene: Scene, body: Organization) -> str:
    say = scene.say
    name = say.BODY.format(name=body.name, kind=body.kind) if body.kind else body.name
    if body.part_of:
        name = f"{name}, {say.BODY_PART.format(parent=scene.body(body.part_of))}"
    if body.description:
        return f"{name}. {body.description.variant(scene.language)}"
    return f"{name}."


def _key_number(scene: Scene, body: Organization) -> Draft:
    if not body.ags:
        return scene.missing(scene.say.NO_KEY_NUMBER.format(name=body.name), organizations=(body.id,))
    return scene.answered(
        scene.say.KEY_NUMBER.format(name=body.name, ags=body.ags), sources=body.sources, organizations=(body.id,)
    )
