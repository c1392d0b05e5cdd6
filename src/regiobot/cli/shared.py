"""What several commands need: the common options, the clock, the assistant."""

from __future__ import annotations

import sys
from collections.abc import Callable
from datetime import date, datetime
from functools import partial
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING, Any, ParamSpec, TypeVar

import click

from ..errors import StoreError
from ..model import Text
from ..settings import Settings
from ..staff.days import BERLIN, noon
from .frame import choices, language, option

if TYPE_CHECKING:
    from ..assistant import Assistant
    from ..staff.serving import Serving
    from ..store import Store

_P = ParamSpec("_P")
_R = TypeVar("_R")

_KNOWLEDGE = Text(
    de="Ordner mit den Wissensdateien. Sonst: „knowledge“ im aktuellen Ordner, dann "
    "REGIOBOT_KNOWLEDGE.",
    en="Folder with the knowledge files. Else: “knowledge” in the working folder, "
    "then REGIOBOT_KNOWLEDGE.",
)
_DATABASE = Text(
    de="Datei für die daraus gebaute SQLite-Datenbank. Sonst: im Cache-Ordner.",
    en="File for the SQLite database built from it. Else: in the cache folder.",
)
_LANG = Text(
    de="Sprache der Ausgabe. leicht: Antworten in Leichter Sprache.",
    en="Language of the output. leicht: answers in easy-to-read German.",
)
_DEBUG = Text(
    de="Bei einem unerwarteten Fehler alle Einzelheiten zeigen.",
    en="Show all details of an unexpected error.",
)
_NOW = Text(
    de="Tag (2026-11-22) oder Zeitpunkt (2026-11-22T18:30), der als heute gilt.",
    en="Day (2026-11-22) or time (2026-11-22T18:30) that counts as today.",
)
_BAD_NOW = Text(
    de="„{value}“ ist kein Tag wie 2026-11-22.",
    en="“{value}” is no day like 2026-11-22.",
)


def shared_options(command: Callable[_P, _R]) -> Callable[_P, _R]:
    """Add the options that may stand before and behind the name of a command."""
    for names, text, attributes in reversed(_SHARED):
        add = option(
            *names, text=text, expose_value=False, callback=_remember, **attributes
        )
        command = add(command)
    return command


def now_option(command: Callable[_P, _R]) -> Callable[_P, _R]:
    """Add ``--now``: an instant in Berlin, or None for the real time."""
    add = option("--now", metavar="DATE", text=_NOW, callback=_instant)
    return add(command)


def clock(fixed: datetime | None) -> Callable[[], datetime]:
    """A clock that stands at *fixed*, or the real one in Berlin."""
    if fixed is not None:
        return lambda: fixed
    return partial(datetime.now, BERLIN)


def settings(context: click.Context) -> Settings:
    """The environment, with errors in the language of the person."""
    return Settings(language=language(context))


def knowledge_folder(context: click.Context) -> Path:
    """The knowledge folder for this call."""
    return settings(context).knowledge(choices(context).knowledge)


def open_assistant(context: click.Context) -> Assistant:
    """The assistant for the knowledge and the database of this call."""
    from ..assistant import Assistant

    return _opened(context, Assistant.open)


def open_store(context: click.Context) -> Store:
    """The store for the knowledge and the database of this call."""
    from ..assistant import opened_store

    return _opened(context, opened_store)


def _opened(context: click.Context, opener: Callable[..., _R]) -> _R:
    """What *opener* makes of the knowledge and the database of this call.

    A cache that cannot be used is no reason to fail: the database is then built in
    memory. One that was asked for is.
    """
    folder = knowledge_folder(context)
    chosen = choices(context).database
    database = chosen or settings(context).database(folder)
    try:
        return opener(folder, database=database)
    except StoreError:
        if chosen or not database:
            raise
        return opener(folder, database=None)


def open_serving(context: click.Context, now: Callable[[], datetime]) -> Serving:
    """The assistant of a bot that goes on running, with the state of its knowledge."""
    from ..staff.serving import Serving

    return _opened(context, partial(Serving.start, now=now))


def counter(label: str) -> Callable[[int, int], None]:
    """Shows progress on standard error: at a terminal at once, else if it takes long.

    A terminal shows one line that changes; a log gets a line now and then.
    """
    terminal = sys.stderr.isatty()
    pause = 0.1 if terminal else _SECONDS_BETWEEN_LINES
    shown_at = monotonic() - (pause if terminal else 0)

    def show(done: int, total: int) -> None:
        nonlocal shown_at
        line = f"{label} {done}/{total}"
        if monotonic() - shown_at >= pause:
            shown_at = monotonic()
            sys.stderr.write(f"\r{line}" if terminal else f"{line}\n")
        if terminal and done == total:
            sys.stderr.write("\r" + " " * len(line) + "\r")
        sys.stderr.flush()

    return show


def _remember(context: click.Context, param: click.Parameter, value: Any) -> None:
    if value and param.name:
        setattr(choices(context), param.name, value)


def _instant(
    context: click.Context, param: click.Parameter, value: str | None
) -> datetime | None:
    if value is None:
        return None
    try:
        # Both read other forms too; a day must stay a day, so it comes first.
        if len(value) == len("2026-11-22"):
            return noon(date.fromisoformat(value))
        instant = datetime.fromisoformat(value)
        return instant.replace(tzinfo=instant.tzinfo or BERLIN).astimezone(BERLIN)
    except (ValueError, OverflowError) as error:
        text = _BAD_NOW.variant(language(context)).format(value=value)
        raise click.BadParameter(text, context, param) from error


_SECONDS_BETWEEN_LINES = 3.0  # long enough to wonder whether anything happens
# Not `click.Path`, which says in English that it may not be read.
_PATH = {"metavar": "DIR", "type": Path}
_SHARED: tuple[tuple[tuple[str, ...], Text, dict[str, Any]], ...] = (
    (("--knowledge",), _KNOWLEDGE, _PATH),
    (("--database",), _DATABASE, {**_PATH, "metavar": "FILE"}),
    (
        ("--lang", "language"),
        _LANG,
        {"type": click.Choice(("de", "en", "leicht")), "is_eager": True},
    ),
    (("--debug",), _DEBUG, {"is_flag": True}),
)
