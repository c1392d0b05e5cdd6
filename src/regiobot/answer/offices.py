"""Who held which office when, and in which party they are."""

from __future__ import annotations

import re
from datetime import date

from .. import text
from ..dialogue import Block, Items
from ..model import Membership, Person
from .passages import search
from .people import narrowed, told, which_person
from .scene import Draft, Scene, office_matches
from .terms import sources_of_person, still, term_line
from .words import holds, holds_all

Row = tuple[Person, Membership]
_YEAR_DIGITS = 4  # a number of four digits that is no date: a year too far ahead
_LONGEST_TERM = 10  # years: no German mayor or head of a district is elected for longer


_REASON = re.compile(
    r"\b(?:weil|wegen|aufgrund|Gr(?:und|ünden)|Wunsch|Ruhestand)\b"
    r"|nicht wieder|gesundheit|verzicht"
)


def term_of(scene: Scene) -> Draft:
    """Since when and until when somebody held an office."""
    say = scene.say
    people = narrowed(scene, scene.facts.people[0]) if scene.facts.people else []
    if len(people) > 1:
        return which_person(scene, people)
    rows = _terms_of(scene, people[0]) if people else _terms_on_the_day(scene)
    if not rows:
        return scene.missing(
            say.NO_TERM.format(person=scene.party_named() or say.NOBODY)
        )
    if not any(m.start or m.end or m.note for _, m in rows):
        return scene.missing(
            say.NO_TERM.format(person=scene.person(rows[0][0].id)),
            people=(rows[0][0].id,),
        )
    unmet = _unmet(scene, rows)
    if unmet and scene.query.words:
        found = search(scene)
        if found.answered:
            return found
    if unmet:
        return scene.missing(
            say.NO_PERSON_FACT.format(person=scene.person(rows[0][0].id)),
            people=(rows[0][0].id,),
        )
    lines = [f"{scene.person(p.id)}: {term_line(scene, m)}" for p, m in rows]
    if scene.has("in_office", "still"):
        lines = [
            f"{line.rstrip('.')}. {still(scene, m)}".strip()
            for line, (_, m) in zip(lines, rows, strict=True)
        ]
    return _listed(scene, lines, rows)


def _terms_of(scene: Scene, person: Person) -> list[Row]:
    """The offices of a person, those of the name and the body that were asked for."""
    rows = [(person, m) for m in person.memberships]
    if scene.query.office:
        rows = [
            r for r in rows if office_matches(scene.query.office, r[1].office)
        ] or rows
    bodies = {o.id for o in scene.organizations}
    return [r for r in rows if r[1].organization in bodies] or rows


def _terms_on_the_day(scene: Scene) -> list[Row]:
    """Those who hold the office on the day; or who was voted out, if that is asked."""
    rows = list(scene.facts.memberships)
    if scene.has("voted_out"):
        out = [row for row in rows if _voted_out(row)]
        if out:
            return out
    return _on_the_day(scene, rows) or rows


def _voted_out(row: Row) -> bool:
    return row[1].note is not None and "abgewähl" in row[1].note.de


def _unmet(scene: Scene, rows: list[Row]) -> tuple[str, ...]:
    """Content words that no office line of the person holds; "why" and figures too."""
    held = " ".join(term_line(scene, m) for _, m in rows)
    missing = [w for w in scene.query.words if not holds(held, w)]
    if scene.has("why") and not _REASON.search(held):
        missing.append("why")
    if scene.has("figure", "how_many") and not any(
        mark in held for mark in ("%", "Prozent")
    ):
        missing.append("figure")
    years = scene.query.on
    if (
        scene.has("elected")
        and years
        and not any(
            (m.start and years[0] <= m.start.first <= years[1])
            or (m.end and years[0] <= m.end.last <= years[1])
            or str(years[0].year) in held
            for _, m in rows
        )
    ):
        missing.append("year")
    if (
        scene.has("elected")
        and scene.has("figure", "how_many")
        and years
        and str(years[0].year) not in " ".join(m.note.de for _, m in rows if m.note)
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
        return told(scene, people)
    for one in people:
        template = scene.say.PARTY if one.party else scene.say.NO_PARTY
        lines.append(template.format(person=scene.person(one.id), party=one.party))
    ids = tuple(p.id for p in people)
    if not any(p.party for p in people):
        return scene.missing(*lines, people=ids)
    sources = tuple(dict.fromkeys(s for p in people for s in sources_of_person(p)))
    return scene.answered(*lines, sources=sources, people=ids)


def office_holder(scene: Scene) -> Draft:
    """Who holds or held an office on the day asked for, today without one."""
    rows = list(scene.facts.memberships)
    if scene.query.words and rows:
        rows = _with_words(scene, rows)
    if scene.has("next") and not scene.has("today"):
        ahead = [r for r in rows if r[1].start and r[1].start.first > scene.today]
        if not ahead:
            return scene.missing(scene.say.NO_NEXT_HOLDER)
        rows = ahead
    acting = [r for r in rows if r[1].acting] if scene.has("acting") else []
    holders = acting or (rows if scene.has("next") else _on_the_day(scene, rows))
    too_far = any(len(n) == _YEAR_DIGITS for n in scene.query.numbers)
    if not holders or too_far:
        where = f": {scene.party_named()}" if scene.party_named() else ""
        return scene.missing(scene.say.NO_HOLDER_PLAIN.format(where=where))
    if not scene.query.organizations and len({m.organization for _, m in holders}) > 3:
        return _which_body(scene, holders)
    lines = [f"{scene.person(p.id)}: {term_line(scene, m)}" for p, m in holders]
    return _listed(scene, lines, holders)


def _with_words(scene: Scene, rows: list[Row]) -> list[Row]:
    """Those whose office holds the further words ("für Stadtentwicklung")."""
    fit = [
        r
        for r in rows
        if holds_all(f"{r[1].office} {term_line(scene, r[1])}", scene.query.words)
    ]
    return fit


def _which_body(scene: Scene, rows: list[Row]) -> Draft:
    lines = [f"{scene.person(p.id)}, {scene.office(m)}" for p, m in rows[:5]]
    return scene.clarify(
        scene.say.WHICH_PERSON,
        lines,
        people=tuple(p.id for p, _ in rows[:5]),
        suggestions=tuple(
            scene.questions.ASK_PERSON.format(person=p.name) for p, _ in rows[:5]
        ),
    )


def _on_the_day(scene: Scene, rows: list[Row]) -> list[Row]:
    """Those in office on the day; those of no known time only if nobody is sure."""
    first, last = _days(scene)
    sure = [
        r
        for r in rows
        if r[1].held_on(first, last) is True and not _too_early(scene, r[1], last)
    ]
    certain = [
        r
        for r in sure
        if (r[1].start and (r[1].end or r[1].current))
        or (r[1].end and r[1].end.first <= last)
    ]
    if certain:
        return [*certain, *_noted(rows, first, last)]
    if sure:
        newest = max((r[1].start.first for r in sure if r[1].start), default=None)
        return [r for r in sure if r[1].start and r[1].start.first == newest] or sure
    open_ = [r for r in rows if r[1].held_on(first, last) is None]
    noted = _noted(rows, first, last)
    if noted or scene.query.on or scene.has("today", "whois"):
        return noted
    return open_ if not any(r[1].start or r[1].end for r in rows) else []


def _too_early(scene: Scene, held: Membership, day: date) -> bool:
    """Whether an office of unknown start may well have begun only after the day."""
    end = held.end.last if held.end else scene.today
    return held.start is None and day.year < end.year - _LONGEST_TERM


def _noted(rows: list[Row], first: date, last: date) -> list[Row]:
    """Offices of unknown time whose note names the year asked for: "2019 im Amt"."""
    if first.year != last.year:
        return []
    year = str(first.year)
    return [
        r
        for r in rows
        if r[1].held_on(first, last) is None and r[1].note and year in r[1].note.de
    ]


def _days(scene: Scene) -> tuple[date, date]:
    if scene.query.on:
        return scene.query.on
    if scene.has("today"):
        return scene.today, scene.today
    if scene.query.meeting.given and scene.facts.meetings:
        meeting = scene.facts.meetings[0]
        if meeting.first_day and meeting.last_day:
            return meeting.first_day, meeting.last_day
    return scene.today, scene.today


def _listed(scene: Scene, lines: list[str], rows: list[Row]) -> Draft:
    block: Block | str = Items(items=tuple(lines)) if len(lines) > 1 else lines[0]
    sources = tuple(dict.fromkeys(s for _, m in rows for s in m.sources))
    fallback = tuple(dict.fromkeys(s for p, _ in rows for s in p.sources))
    return scene.answered(
        block,
        sources=sources or fallback,
        people=tuple(dict.fromkeys(p.id for p, _ in rows)),
        organizations=tuple(
            dict.fromkeys(m.organization for _, m in rows if m.organization)
        ),
    )


def succession(scene: Scene) -> Draft:
    """Who held the office after or before somebody."""
    say = scene.say
    rows = sorted(
        (r for r in scene.facts.memberships if r[1].start or r[1].end),
        key=lambda r: (r[1].start or r[1].end).first,  # type: ignore[union-attr]
    )
    after = scene.has("successor")
    people = {p.id for p in scene.people}
    if len(people) > 1 and len(scene.facts.people) == 1:
        people = {p.id for p in narrowed(scene, scene.facts.people[0])}
        if len(people) > 1:
            return which_person(
                scene, [p for p in scene.facts.people[0] if p.id in people]
            )
    if not people:
        people = {p.id for p, _ in _on_the_day(scene, rows)}
    found = _beside(rows, people, after=after)
    if not found:
        return scene.missing(
            say.NO_SUCCESSOR if after else say.NO_PREDECESSOR, people=tuple(people)
        )
    lines = [f"{scene.person(p.id)}: {term_line(scene, m)}" for p, m in found]
    draft = _listed(scene, lines, found)
    if scene.has("today") and not scene.facts.people:
        current = [
            f"{scene.person(p.id)}: {term_line(scene, m)}"
            for p, m in _on_the_day(scene, rows)
        ]
        return scene.answered(
            *current,
            say.SUCCESSOR if after else say.PREDECESSOR,
            *draft.blocks,
            sources=draft.sources,
            people=draft.people,
            organizations=draft.organizations,
        )
    return scene.answered(
        say.SUCCESSOR if after else say.PREDECESSOR,
        *draft.blocks,
        sources=draft.sources,
        people=draft.people,
        organizations=draft.organizations,
    )


def _beside(rows: list[Row], people: set[str], *, after: bool) -> list[Row]:
    """The next other holder of the same office on that side of each person."""
    found: list[Row] = []
    for at, (one, held) in enumerate(rows):
        if one.id not in people:
            continue
        side = rows[at + 1 :] if after else list(reversed(rows[:at]))
        same = [
            r
            for r in side
            if r[0].id not in people
            and r[1].organization == held.organization
            and text.office_key(r[1].office) == text.office_key(held.office)
        ]
        found.extend(same[:1])
    return list(dict.fromkeys(found))
