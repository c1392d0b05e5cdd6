"""The chat in the terminal: the same bot, without Telegram.

A person gets a prompt, wrapped text and numbered suggestions. A pipe gets one answer
for each line, without prompt and wrapping; all lines are one chat.
"""

from __future__ import annotations

import logging
import re
import shutil
import sys
import textwrap
import unicodedata
from collections.abc import Callable, Iterator
from datetime import datetime
from typing import TextIO

from ..assistant import Assistant
from ..dialogue import Answer, begun
from ..model import Text
from ..render import plain

log = logging.getLogger(__name__)

PROMPT = "> "
MIN_WIDTH = 40  # columns; below it, wrapping would leave a word a line
MAX_WIDTH = 90  # columns; longer lines are hard to read
LEAVE = frozenset(("/ende", "/exit", "/quit", "ende", "exit", "quit"))
INTRODUCING = frozenset(("/start", "/hilfe", "/help"))

_HINT = Text(
    de="Eine Zahl wählt einen Vorschlag, /hilfe hilft, /datenschutz sagt, was mit "
    "Ihren Fragen geschieht, /ende beendet das Gespräch.",
    en="A number picks a suggestion, /help helps, /privacy says what happens to your "
    "questions, /ende ends the chat.",
)
_GOODBYE = Text(de="Auf Wiedersehen.", en="Goodbye.")
APOLOGY = Text(
    de="Bei dieser Frage ist mir ein Fehler unterlaufen. Bitte fragen Sie anders.",
    en="Something went wrong with this question. Please ask in another way.",
)
_BULLET = re.compile(r"(?:• |\d+  )?")
_DIRECTION = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")


class Chat:
    """One conversation: what was said before, and which suggestions are open.

    Args:
        assistant: Who answers.
        clock: Says what time it is, aware.
        language: ``de``, ``en`` or ``leicht`` if asked for, else None.
    """

    def __init__(
        self,
        assistant: Assistant,
        clock: Callable[[], datetime],
        language: str | None = None,
    ) -> None:
        self._assistant = assistant
        self._clock = clock
        self._context = begun(clock(), language) if language else None
        self._suggestions: tuple[str, ...] = ()
        self.language = language or "de"

    def reply(self, line: str) -> str:
        """The answer to *line* with its numbered suggestions.

        A number alone picks one of the suggestions of the answer before; the reply
        then repeats the question.
        """
        picked = self._picked(line.strip())
        question = picked or line
        try:
            answer = self._assistant.ask(
                question, now=self._clock(), context=self._context
            )
        except Exception:  # the last resort: a chat goes on, whatever happens
            log.exception("no answer")
            self._suggestions = ()
            return APOLOGY.variant(self.language)
        self._context = answer.context
        self._suggestions = answer.suggestions
        self.language = answer.language
        parts = [plain.text(answer), "\n".join(_numbered(answer))]
        if question.strip().lower() in INTRODUCING:
            parts.insert(1, _HINT.variant(self.language))
        if picked:
            parts.insert(0, PROMPT + picked)
        return visible("\n\n".join(part for part in parts if part))

    def _picked(self, line: str) -> str | None:
        if not (line.isascii() and line.isdigit() and len(line) <= 2):
            return None
        number = int(line)
        if not 1 <= number <= len(self._suggestions):
            return None
        return self._suggestions[number - 1]


def run(
    assistant: Assistant,
    clock: Callable[[], datetime],
    language: str | None = None,
) -> int:
    """Chat on standard input and output until the person leaves.

    Returns:
        The exit code, always 0.
    """
    chat = Chat(assistant, clock, language)
    if sys.stdin.isatty() and sys.stdout.isatty():
        _talk(chat)
    else:
        _serve(chat)
    return 0


def lines(stream: TextIO) -> Iterator[str]:
    """The lines of *stream* without their ends; what is no UTF-8 is replaced.

    Only a line feed ends a line, with or without a carriage return before it: the
    other breaks that `str.splitlines` knows may stand inside a question.
    """
    for raw in stream.buffer:
        yield raw.decode("utf-8", "replace").removesuffix("\n").removesuffix("\r")


def visible(text: str) -> str:
    """*text* without characters that steer a terminal or turn its direction."""
    return "".join(
        char
        for char in text
        if char in "\n\t"
        or (unicodedata.category(char) != "Cc" and char not in _DIRECTION)
    )


def wrapped(text: str, width: int) -> str:
    """*text* in lines of at most *width* columns; words and addresses stay whole."""
    return "\n".join(_wrapped_line(line, width) for line in text.split("\n"))


def _talk(chat: Chat) -> None:
    _use_readline()
    # A person may paste anything; a chat must not end because of it.
    if hasattr(sys.stdin, "reconfigure"):
        sys.stdin.reconfigure(errors="replace")
    question = "/start"
    try:
        while question.strip().lower() not in LEAVE:
            if question.strip():
                print("\n" + wrapped(chat.reply(question), _width()) + "\n")
            question = input(PROMPT)
    except (EOFError, KeyboardInterrupt):
        print()
    print(_GOODBYE.variant(chat.language))


def _serve(chat: Chat) -> None:
    for number, question in enumerate(line for line in lines(sys.stdin) if line):
        if question.strip().lower() in LEAVE:
            break
        print(("\n" if number else "") + chat.reply(question), flush=True)


def _numbered(answer: Answer) -> Iterator[str]:
    for number, suggestion in enumerate(answer.suggestions, start=1):
        yield f"{number}  {suggestion}"


def _wrapped_line(line: str, width: int) -> str:
    match = _BULLET.match(line)
    indent = " " * len(match.group()) if match else ""
    return textwrap.fill(
        line,
        width,
        subsequent_indent=indent,
        break_long_words=False,
        break_on_hyphens=False,
    )


def _width() -> int:
    return max(MIN_WIDTH, min(MAX_WIDTH, shutil.get_terminal_size().columns - 1))


def _use_readline() -> None:
    """Let arrow keys edit and recall questions; nothing is written to a file."""
    try:
        import readline  # noqa: F401 - importing it is what changes `input`
    except ImportError:
        return
