"""Plays a conversation against the running bot and writes down what people see."""

from __future__ import annotations

import html
import re
from dataclasses import dataclass, field

from tests.botapi.people import Person
from tests.botapi.server import BotApi, Json

_QUOTE = re.compile(
    r"<(blockquote(?: expandable)?|pre)>(.*?)</(?:blockquote|pre)>", re.DOTALL
)
_TAG = re.compile(r"</?(\w+)[^>]*>")
_MARKS = {"b": "**", "i": "_", "a": ""}
_BARS = {"blockquote": "┃ ", "blockquote expandable": "┇ ", "pre": "│ "}


@dataclass
class Recording:
    """A chat as it goes on, with a line for everything that happens in it.

    Attributes:
        lines: What was written and shown so far.
    """

    api: BotApi
    names: dict[int, str] = field(default_factory=dict)
    lines: list[str] = field(default_factory=list)
    _seen: dict[int, dict[int, Json]] = field(default_factory=dict)

    def write(self, person: Person, text: str, **extra: object) -> None:
        """Send a text, and write down what it leads to."""
        self._says(person, text)
        before = self._messages(person)
        person.write(text, **extra)
        self._changes(person, before)

    def press(self, person: Person, label: str) -> None:
        """Press the newest button with that label."""
        self._says(person, f"[{label}]")
        before = self._messages(person)
        having = [message for message in before.values() if _has(message, label)]
        assert having, self.text
        shown = having[-1]
        person.press(shown, label)
        self._changes(person, before)

    def receives(self, person: Person) -> None:
        """Wait for a message that nobody asked for, and write it down."""
        before = self._seen[person.chat["id"]]  # it may have come already
        self.api.wait(lambda: self._messages(person) != before, "a message")
        self._changes(person, before)

    def search(self, person: Person, words: str) -> None:
        """Type the bot's name and words in another chat; show the list."""
        self._says(person, f"@bot {words}".strip())
        results = person.search(words)
        self.lines += [
            f"{number}. {result['title']}\n   {result['description']}"
            for number, result in enumerate(results, 1)
        ] or ["(nichts)"]
        if results:
            message = results[0]["input_message_content"]["message_text"]
            self.lines += ["", "Eingefügt wird die erste:", *_readable(message)]
        self.lines.append("")

    def note(self, text: str) -> None:
        """A heading."""
        self.lines += [f"## {text}", ""]

    @property
    def text(self) -> str:
        """All lines."""
        return "\n".join(self.lines).strip() + "\n"

    def newest(self, person: Person) -> Json:
        """The bot's newest message in the chat."""
        return list(self._messages(person).values())[-1]

    def _says(self, person: Person, what: str) -> None:
        name = self.names.get(person.user["id"], "")
        self.lines += [f"> {name}{': ' if name else ''}{what}", ""]

    def _messages(self, person: Person) -> dict[int, Json]:
        shown = self.api.shown(int(person.chat["id"]))
        return {message["message_id"]: message for message in shown}

    def _changes(self, person: Person, before: dict[int, Json]) -> None:
        self.api.wait(self.api.settled, "the update to be confirmed")
        now = self._seen[person.chat["id"]] = self._messages(person)
        if now == before:
            self.lines += ["(keine Antwort)", ""]
        for number, message in now.items():
            if message == before.get(number):
                continue
            if number in before:
                self.lines.append("(die Nachricht ändert sich)")
            told = [*_readable(message["markup"]), *_buttons(message), ""]
            # Numbers of chats differ from one run to the next.
            chat = str(person.chat["id"])
            self.lines += [line.replace(chat, "1234567") for line in told]


def _has(message: Json, label: str) -> bool:
    return any(f"[{label}]" in line for line in _buttons(message))


def _buttons(message: Json) -> list[str]:
    rows = message.get("reply_markup", {}).get("inline_keyboard", [])
    return [" ".join(f"[{button['text']}]" for button in row) for row in rows]


def _readable(markup: str) -> list[str]:
    """Lines as a person sees them: bold and italic marked, quotations with a bar."""
    barred = _QUOTE.sub(lambda found: _barred(*found.groups()), markup)
    return _plain(barred).split("\n")


def _barred(kind: str, quoted: str) -> str:
    bar = _BARS[kind]
    return "\n".join(f"{bar}{line}" for line in quoted.split("\n"))


def _plain(markup: str) -> str:
    marked = _TAG.sub(lambda tag: _MARKS[tag.group(1)], markup)
    return html.unescape(marked)
