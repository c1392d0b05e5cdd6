"""An office with its time, in words."""

from __future__ import annotations

from ..model import Membership
from .scene import Scene


def term_line(scene: Scene, held: Membership) -> str:
    """An office with its time and how it began or ended."""
    line = scene.office(held)
    time = term(scene, held)
    line = f"{line}, {time}" if time else line
    note = held.note.variant(scene.language) if held.note else ""
    return f"{line}. {note}" if note else line


def term(scene: Scene, held: Membership) -> str:
    """ "seit 1. April 2022", "2009 bis 31. März 2022", or nothing if not known."""
    say = scene.say
    if held.start and held.end:
        if scene.today <= held.end.last:
            return f"{say.SINCE.format(start=scene.date(held.start))}, {say.UNTIL.format(end=scene.date(held.end))}"
        return str(
            say.FROM_TO.format(start=scene.date(held.start), end=scene.date(held.end))
        )
    if held.start:
        return str(say.SINCE.format(start=scene.date(held.start)))
    if held.end:
        return str(say.UNTIL.format(end=scene.date(held.end)))
    return ""


def still(scene: Scene, held: Membership) -> str:
    if held.end and held.end.last < scene.today:
        return str(scene.say.ENDED.format(end=scene.date(held.end)))
    return (
        str(scene.say.STILL)
        if held.current or (held.end and held.end.last >= scene.today)
        else ""
    )
