"""Click with German help and German error lines, English on demand.

Click speaks English and takes one text for each command and option. Here every
text is a `Text` with both languages, chosen when it is shown.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, ParamSpec, TypeVar

import click
from click.exceptions import NoSuchCommand
from click.types import OptionHelpExtra

from ..model import Text

_P = ParamSpec("_P")
_R = TypeVar("_R")

UNUSABLE = 2  # exit code: something stands in the way of what was called

HEADINGS = {
    "usage": Text(de="Aufruf: ", en="Usage: "),
    "options": Text(de="Optionen", en="Options"),
    "commands": Text(de="Befehle", en="Commands"),
    "help": Text(de="Diese Hilfe zeigen.", en="Show this help."),
}
_NO_SUCH_OPTION = Text(
    de="Die Option {name} gibt es nicht.", en="There is no option {name}."
)
_NO_SUCH_COMMAND = Text(
    de="Den Befehl „{name}“ gibt es nicht.", en="There is no command “{name}”."
)
_DID_YOU_MEAN = Text(de=" Meinten Sie {names}?", en=" Did you mean {names}?")
_MISSING = Text(de="Es fehlt die Angabe {name}.", en="{name} is missing.")
_MISSING_VALUE = Text(
    de="Bei {name} fehlt der Wert, oder es ist einer zu viel.",
    en="{name} lacks its value, or has one too many.",
)
_BAD_CHOICE = Text(
    de="{name} kennt nur diese Werte: {values}.", en="{name} takes one of: {values}."
)
_BAD_NUMBER = Text(
    de="{name} braucht eine Zahl von {low:g} bis {high:g}.",
    en="{name} takes a number from {low:g} to {high:g}.",
)
_BAD_VALUE = Text(de="{name}: {detail}", en="{name}: {detail}")
_TOO_MANY = Text(
    de="Das sind zu viele Angaben für diesen Befehl.",
    en="These are too many arguments for this command.",
)
_SYSTEM = Text(
    de="Das Betriebssystem lässt das nicht zu: {reason}.",
    en="The operating system does not allow that: {reason}.",
)
_UNEXPECTED = Text(
    de="Unerwarteter Fehler ({error}). Mit --debug sehen Sie alle Einzelheiten.",
    en="Unexpected error ({error}). Use --debug to see all details.",
)
_TRY_HELP = Text(de=" Hilfe zeigt: {command} --help", en=" For help: {command} --help")


@dataclass(slots=True)
class Choices:
    """What the options common to all commands have chosen so far.

    Attributes:
        language: ``de`` or ``en`` if asked for, or None.
        debug: Whether an unexpected error shows its traceback.
    """

    knowledge: Path | None = None
    database: Path | None = None
    language: str | None = None
    debug: bool = False


def choices(context: click.Context) -> Choices:
    """The choices of this call, shared by the group and its commands."""
    return context.ensure_object(Choices)


def language(context: click.Context | None) -> str:
    """The language to speak to the person at the command line."""
    return (choices(context).language if context else None) or "de"


class Option(click.Option):
    """An option with a help text in both languages."""

    def __init__(self, *args: Any, text: Text, **attributes: Any) -> None:
        super().__init__(*args, **attributes)
        self._text = text

    def get_help_record(self, ctx: click.Context) -> tuple[str, str] | None:
        """The option and its help in the language of *ctx*."""
        self.help = self._text.variant(language(ctx))
        return super().get_help_record(ctx)

    def get_help_extra(self, ctx: click.Context) -> OptionHelpExtra:
        """Nothing: click would add a range as ``[0<=x<=100]``, in English."""
        return {}


class _Frame(click.Command):
    """What commands and groups share: headings and texts in both languages."""

    def __init__(self, *args: Any, text: Text, **attributes: Any) -> None:
        attributes["help"] = text.de  # click would take the docstring
        super().__init__(*args, **attributes)
        self.text = text

    def format_usage(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        pieces = " ".join(self.collect_usage_pieces(ctx))
        prefix = HEADINGS["usage"].variant(language(ctx))
        formatter.write_usage(ctx.command_path, pieces, prefix=prefix)

    def format_help_text(
        self, ctx: click.Context, formatter: click.HelpFormatter
    ) -> None:
        self.help = self.text.variant(language(ctx))
        super().format_help_text(ctx, formatter)

    def format_options(
        self, ctx: click.Context, formatter: click.HelpFormatter
    ) -> None:
        named = [p for p in self.get_params(ctx) if isinstance(p, click.Option)]
        records = [param.get_help_record(ctx) for param in named]
        with formatter.section(HEADINGS["options"].variant(language(ctx))):
            formatter.write_dl([record for record in records if record])

    def get_help_option(self, ctx: click.Context) -> click.Option | None:
        option = super().get_help_option(ctx)
        if option:
            option.help = HEADINGS["help"].variant(language(ctx))
        return option


class Command(_Frame):
    """A command with texts in both languages."""


class Group(_Frame, click.Group):
    """A group of commands with texts in both languages."""

    def format_options(
        self, ctx: click.Context, formatter: click.HelpFormatter
    ) -> None:
        """The options, then the commands with the first sentence of each."""
        super().format_options(ctx, formatter)
        tongue = language(ctx)
        rows = [
            (name, command.text.variant(tongue).partition("\n")[0])
            for name, command in self.commands.items()
            if isinstance(command, _Frame)
        ]
        with formatter.section(HEADINGS["commands"].variant(tongue)):
            formatter.write_dl(rows)


def option(
    *names: str, text: Text, **attributes: Any
) -> Callable[[Callable[_P, _R]], Callable[_P, _R]]:
    """An option with its help *text*; the rest as `click.option` takes it."""
    return click.option(*names, cls=Option, text=text, **attributes)


def sentence(error: click.ClickException) -> str:
    """One line that says what was wrong with the call, and where help is."""
    context = getattr(error, "ctx", None)
    tongue = language(context)
    text = _detail(error, tongue)
    if context:
        text += _TRY_HELP.variant(tongue).format(command=context.command_path)
    return " ".join(text.split())


def unexpected(error: Exception, tongue: str) -> str:
    """One line about what nobody has foreseen."""
    if isinstance(error, OSError) and error.strerror:
        where = f" ({error.filename})" if error.filename else ""
        return _SYSTEM.variant(tongue).format(reason=f"{error.strerror}{where}")
    return _UNEXPECTED.variant(tongue).format(error=type(error).__name__)


def _detail(error: click.ClickException, tongue: str) -> str:
    match error:
        case click.NoSuchOption(option_name=name):
            text = _NO_SUCH_OPTION.variant(tongue).format(name=name)
            return text + _nearest(error.possibilities, tongue)
        case NoSuchCommand(command_name=name):
            text = _NO_SUCH_COMMAND.variant(tongue).format(name=name)
            return text + _nearest(error.possibilities, tongue)
        case click.MissingParameter(param=click.Parameter() as param):
            return _MISSING.variant(tongue).format(name=_name(param))
        case click.BadParameter(param=click.Parameter() as param):
            return _bad_value(param, error.message, tongue)
        case click.BadOptionUsage(option_name=name):
            return _MISSING_VALUE.variant(tongue).format(name=name)
    return _TOO_MANY.variant(tongue)


def _bad_value(param: click.Parameter, message: str, tongue: str) -> str:
    name = _name(param)
    match param.type:
        case click.Choice(choices=values):
            joined = ", ".join(str(value) for value in values)
            return _BAD_CHOICE.variant(tongue).format(name=name, values=joined)
        case click.FloatRange(min=low, max=high):
            return _BAD_NUMBER.variant(tongue).format(name=name, low=low, high=high)
    return _BAD_VALUE.variant(tongue).format(name=name, detail=message)


def _name(param: click.Parameter) -> str:
    """What a person types for *param*: ``--now`` or ``FILE``."""
    if isinstance(param, click.Option):
        return param.opts[0]
    return param.human_readable_name.strip("[].")


def _nearest(names: list[str] | None, tongue: str) -> str:
    joined = ", ".join(names or ())
    return _DID_YOU_MEAN.variant(tongue).format(names=joined) if joined else ""
