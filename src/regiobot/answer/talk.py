"""Small talk, refusals, and what can be asked next."""

from __future__ import annotations

from collections.abc import Callable

from ..dialogue import Status, Step
from ..links import code
from ..model import Contact, GapPolicy
from .scene import Draft, Scene


def small_talk(scene: Scene) -> Draft:
    """Greeting, thanks, help, privacy, who the bot is, language."""
    kind = scene.query.talk or "greeting"
    steps = _languages(scene) if kind == "language" and not scene.query.tongue else ()
    return Draft(
        status=Status.SMALLTALK,
        blocks=scene.answered(*_LINES[kind](scene)).blocks,
        suggestions=steps,
    )


def _languages(scene: Scene) -> tuple[Step, ...]:
    """A step to each language that can be chosen."""
    return tuple(
        Step(question=f"/sprache {name}", label=name, code=code("L", value=key))
        for key, name in scene.chat.TONGUES.items()
    )


def _language(scene: Scene) -> list[str]:
    if scene.query.tongue:
        return [scene.chat.TONGUE_CHOSEN]
    return [scene.say.LANGUAGE, scene.chat.TONGUE_CHOICE]


def _greeting(scene: Scene) -> list[str]:
    greeting = scene.directory.profile.greeting
    return [greeting.variant(scene.language) if greeting else scene.say.GREETING]


def _help(scene: Scene) -> list[str]:
    standard = scene.directory.profile.standard_series
    if standard is None:
        return [scene.say.HELP]
    return [scene.say.HELP_SERIES.format(series=scene.directory.series(standard).name)]


def _privacy(scene: Scene) -> list[str]:
    profile = scene.directory.profile
    contact = _contact(profile.privacy)
    return [
        scene.say.PRIVACY,
        scene.say.PRIVACY_GAPS if profile.gaps is not GapPolicy.OFF else "",
        scene.say.PRIVACY_CONTACT.format(who=contact) if contact else "",
    ]


def _identity(scene: Scene) -> list[str]:
    profile = scene.directory.profile
    contact = _contact(profile.contact)
    return [
        scene.say.IDENTITY.format(name=profile.name),
        scene.say.IDENTITY_CONTACT.format(who=contact) if contact else "",
    ]


def _contact(contact: Contact | None) -> str:
    if contact is None:
        return ""
    return ", ".join(part for part in (contact.name, contact.address) if part)


_LINES: dict[str, Callable[[Scene], list[str]]] = {
    "greeting": _greeting,
    "help": _help,
    "privacy": _privacy,
    "identity": _identity,
    "how_are_you": lambda scene: [scene.say.HOW_ARE_YOU],
    "thanks": lambda scene: [scene.say.THANKS],
    "bye": lambda scene: [scene.say.BYE],
    "affirm": lambda scene: [scene.say.AFFIRM],
    "reset": lambda scene: [scene.say.RESET],
    "language": _language,
    "search": lambda scene: [scene.chat.SEARCH_WHAT],
}


def refused(scene: Scene) -> Draft:
    """A friendly no: an opinion, a command, or something not about the meetings."""
    text = {
        "opinion": scene.say.OPINION,
        "command": scene.say.COMMAND,
        "not_there": scene.chat.NOT_THERE,
    }.get(scene.query.talk or "", scene.say.NOT_UNDERSTOOD)
    return Draft(status=Status.NOT_UNDERSTOOD, blocks=scene.answered(text).blocks)
