"""The commands of the chat: their names, and what each asks.

Everything that a command asks can be asked in words as well; commands are for those
who like them, and for the menu of a channel.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Command:
    """One command.

    Attributes:
        de: Its German name, without the slash.
        en: Its English name.
        code: What it asks alone, for `links`; or empty.
        de_question: What it asks in words, ``{about}`` being what stands behind it;
            without that it asks the same alone. Empty if it takes nothing.
        en_question: The same in English.
    """

    de: str
    en: str
    code: str = ""
    de_question: str = ""
    en_question: str = ""

    def question(self, language: str) -> str:
        """What it asks in words, in that language."""
        return self.en_question if language == "en" else self.de_question


LANGUAGE = Command(de="sprache", en="language", code="L")
SEARCH = Command(de="suche", en="search")
COMMANDS = (
    Command(de="start", en="start", code="S"),
    Command(
        de="treffen",
        en="meetings",
        code="m",
        de_question="Welche Treffen gab es {about}?",
        en_question="Which meetings were there {about}?",
    ),
    Command(
        de="themen",
        en="topics",
        code="T",
        de_question="Was ist über {about} bekannt?",
        en_question="What is known about {about}?",
    ),
    Command(
        de="personen",
        en="people",
        code="P",
        de_question="Wer ist {about}?",
        en_question="Who is {about}?",
    ),
    Command(
        de="zitate",
        en="quotes",
        code="r",
        de_question="Was sagte {about} wörtlich?",
        en_question="What did {about} say word for word?",
    ),
    SEARCH,
    Command(
        de="letztes",
        en="last",
        de_question="Was ist beim letzten Treffen passiert?",
        en_question="What happened at the last meeting?",
    ),
    Command(
        de="naechstes",
        en="next",
        de_question="Wann ist das nächste Treffen?",
        en_question="When is the next meeting?",
    ),
    LANGUAGE,
    Command(de="warum", en="why", code="W"),
    Command(de="hilfe", en="help", code="H"),
    Command(de="datenschutz", en="privacy", code="D"),
)
TONGUES = {
    "de": ("de", "deutsch", "german"),
    "en": ("en", "english", "englisch"),
    "leicht": ("leicht", "leichte sprache", "einfach", "easy", "plain", "easy german"),
}
"""The languages that somebody may choose, with the words for each."""
_NAMES = {name: command for command in COMMANDS for name in (command.de, command.en)}


@dataclass(frozen=True, slots=True, kw_only=True)
class Order:
    """A command as it was written.

    Attributes:
        about: What stands behind it, or empty.
        english: True if its name is English only.
    """

    command: Command
    about: str
    english: bool


def order(message: str) -> Order | None:
    """The command that a message gives; None if it gives none of ours."""
    written, _, about = message.strip().partition(" ")
    name = written.removeprefix("/").partition("@")[0].casefold()
    command = _NAMES.get(name) if written.startswith("/") else None
    if command is None:
        return None
    english = name == command.en != command.de
    return Order(command=command, about=about.strip(), english=english)


def tongue(words: str) -> str | None:
    """The language that *words* choose, or None."""
    wanted = words.casefold().strip(" .!")
    return next((key for key, names in TONGUES.items() if wanted in names), None)
