"""Who somebody is."""

from __future__ import annotations

from dataclasses import replace

from .. import text
from ..dialogue import Block, Items, Step
from ..model import Person
from .scene import Draft, Scene, office_matches
from .terms import sources_of_person, term_line


def which_person(scene: Scene, people: list[Person]) -> Draft:
    """Ask back which of several people of one name is meant."""
    lines = [_short(scene, p) for p in people]
    asked = scene.clarify(
        scene.say.WHICH_PERSON, lines, people=tuple(p.id for p in people)
    )
    steps = (
        Step(question=_asked_again(scene, p), label=line)
        for p, line in zip(people, lines, strict=True)
    )
    return replace(asked, suggestions=tuple(steps))


def _asked_again(scene: Scene, person: Person) -> str:
    """The question with the whole name in place of the one that several bear."""
    query = scene.query
    words = [t.words for t in query.trace if t.kind == "person"]
    if len(words) == 1 and query.text.count(words[0]) == 1 and not query.used_context:
        return query.text.replace(words[0], person.name)
    return str(scene.questions.ASK_PERSON.format(person=person.name))


def _short(scene: Scene, person: Person) -> str:
    held = scene.offices_on(person, None)[:1] or person.memberships[-1:]
    name = scene.person(person.id)
    return f"{name}, {scene.office(held[0])}" if held else name


def narrowed(scene: Scene, group: tuple[Person, ...]) -> list[Person]:
    """Of several people of one name, those that fit the office and body named."""
    people = list(group)
    if len(people) == 1:
        return people
    bodies = {o.id for o in scene.organizations}
    if bodies:
        fit = [
            p for p in people if any(m.organization in bodies for m in p.memberships)
        ]
        people = (
            fit
            or [
                p
                for p in people
                if any(
                    m.organization and scene.within(m.organization, bodies)
                    for m in p.memberships
                )
            ]
            or people
        )
    if scene.query.office and len(people) > 1:
        exact = [
            p
            for p in people
            if any(
                text.office_key(m.office) == scene.query.office for m in p.memberships
            )
        ]
        loose = [
            p
            for p in people
            if any(office_matches(scene.query.office, m.office) for m in p.memberships)
        ]
        people = exact or loose or people
    return people


def person(scene: Scene) -> Draft:
    """Who somebody is: the offices with their terms."""
    if not scene.facts.people:
        return scene.missing(scene.say.NOTHING_RECORDED)
    if len(scene.facts.people) > 1:
        return told(scene, list(scene.people))
    people = narrowed(scene, scene.facts.people[0])
    if len(people) > 1:
        return which_person(scene, people)
    return told(scene, people)


def told(scene: Scene, people: list[Person]) -> Draft:
    """People with their offices, and what they had to do with letters."""
    blocks: list[Block | str] = []
    sources: list[str] = []
    for one in people:
        name = scene.person(one.id)
        party = f" ({one.party})" if one.party else ""
        if one.memberships:
            blocks.append(f"{name}{party}:")
            blocks.append(
                Items(items=tuple(term_line(scene, m) for m in one.memberships))
            )
        elif one.description:
            blocks.append(f"{name}{party}")
        else:
            blocks.append(scene.say.NO_OFFICES.format(person=name + party))
        if one.description:
            blocks.append(one.description.variant(scene.language))
        blocks.extend(_roles(scene, one))
        sources.extend(sources_of_person(one))
    if not sources:
        sources.extend(m.sources[0] for m, _ in scene.facts.participations if m.sources)
    return scene.answered(
        *blocks,
        sources=tuple(dict.fromkeys(sources)),
        people=tuple(p.id for p in people),
    )


def _roles(scene: Scene, one: Person) -> list[Block | str]:
    """What somebody had to do with letters: signed or addressed."""
    lines = [
        f"{scene.naming(m)}: {scene.say.AS_KIND[p.kind.value]}"
        for m, p in scene.facts.participations
        if p.person == one.id and p.kind.value in ("unterzeichnende", "empfaenger")
    ]
    return [Items(items=tuple(dict.fromkeys(lines)))] if lines else []
