"""An office with its time, in words."""

from __future__ import annotations

from ..model import Membership, Person
from .scene import Scene


def term_line(scene: Scene, held: Membership) -> str:
    """An office with its time and how it began or ended."""
    line = scene.office(held)
    time = term(scene, held)
    line = f"{line}, {time}" if time else line
    note = held.note.variant(scene.language) if held.note else ""
    return f"{line}. {note}" if note else line


def term(scene: Scene, held: Membership) -> str:
    """The time in office: "seit 1. April 2022"; nothing if not known."""
    say = scene.say
    if held.start and held.end:
        if scene.today <= held.end.last:
            since = say.SINCE.format(start=scene.date(held.start))
            return f"{since}, {say.UNTIL.format(end=scene.date(held.end))}"
        return str(
            say.FROM_TO.format(start=scene.date(held.start), end=scene.date(held.end))
        )
    if held.start:
        return str(say.SINCE.format(start=scene.date(held.start)))
    if held.end:
        return str(say.UNTIL.format(end=scene.date(held.end)))
    return ""


def still(scene: Scene, held: Membership) -> str:
    """Whether an office is still held, as a sentence; nothing if not known."""
    if held.end and held.end.last < scene.today:
        return str(scene.say.ENDED.format(end=scene.date(held.end)))
    return (
        str(scene.say.STILL)
        if held.current or (held.end and held.end.last >= scene.today)
        else ""
    )


def sources_of_person(person: Person) -> tuple[str, ...]:
    """Where somebody's offices stand; the person's own sources only without any."""
    own = tuple(dict.fromkeys(s for m in person.memberships for s in m.sources))
    return own or person.sources
