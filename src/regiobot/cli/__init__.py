"""The command line: everything a channel can do, without Telegram.

    main ──▶ frame (German help and errors) ──▶ asking · running · judging · describing

Exit codes: 0 all right, 1 the knowledge has defects or a floor is missed, 2 the call,
the settings or the token are wrong. A person sees sentences, never a traceback.
Commands import what they need when they are called, so that one answer is quick.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence

import click

from .. import __version__
from ..errors import KnowledgeError, RegioBotError
from ..model import Text
from .asking import ask
from .describing import schema
from .drafting import draft
from .frame import UNUSABLE, Choices, Group, option, sentence, unexpected
from .judging import check, evaluate
from .listing import questions
from .running import run
from .shared import shared_options

DEFECTIVE = 1
INTERRUPTED = 130  # 128 + SIGINT, as shells count
PIPE_CLOSED = 141  # 128 + SIGPIPE

_HELP = Text(
    de="RegioBot beantwortet Fragen zu regionalen Treffen aus einer Sammlung von "
    "Wissensdateien und nennt zu jeder Antwort die Quelle.",
    en="RegioBot answers questions about regional meetings from a collection of "
    "knowledge files and names the source of every answer.",
)
_VERSION = Text(de="Die Version zeigen.", en="Show the version.")
_DEFECTS = Text(
    de="Die Wissensdateien haben Fehler; „regiobot check“ zeigt sie mit der Stelle:",
    en="The knowledge files have errors; “regiobot check” shows them with their place:",
)


@click.group(cls=Group, text=_HELP, invoke_without_command=True)
@option("--version", is_flag=True, text=_VERSION)
@shared_options
@click.pass_context
def regiobot(context: click.Context, version: bool) -> None:
    """Answer to a call without a command; the commands do the rest."""
    if version:
        print(f"RegioBot {__version__}")
        context.exit()
    if context.invoked_subcommand is None:
        print(context.get_help())


for _command in (run, ask, check, schema, draft, questions, evaluate):
    regiobot.add_command(_command)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one call of the command line.

    Args:
        arguments: Without the name of the program; the process's own if left out.

    Returns:
        The exit code.
    """
    chosen = Choices()
    _open_streams()
    try:
        code = _called(sys.argv[1:] if arguments is None else arguments, chosen)
        sys.stdout.flush()
        return code
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        # Python would complain when it flushes the pipe that nobody reads.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return PIPE_CLOSED
    except click.ClickException as error:
        return _fail(sentence(error), UNUSABLE)
    except KnowledgeError as error:
        tongue = chosen.language or "de"
        return _fail(f"{_DEFECTS.variant(tongue)}\n{error}", DEFECTIVE)
    except RegioBotError as error:
        return _fail(" ".join(str(error).split()), UNUSABLE)
    except Exception as error:  # the last resort: a sentence instead of a traceback
        if chosen.debug:
            raise
        return _fail(unexpected(error, chosen.language or "de"), UNUSABLE)


def main_of_bot() -> int:
    """Run one call of ``bot.py``: the command `run`, unless it names another."""
    arguments = sys.argv[1:]
    told = {*regiobot.commands, "--help", "--version"}
    return main(arguments if told & set(arguments) else ["run", *arguments])


def _called(arguments: Sequence[str], chosen: Choices) -> int:
    # Not `regiobot.main`, which ends the process itself when a pipe is closed.
    try:
        with regiobot.make_context("regiobot", list(arguments), obj=chosen) as context:
            code = regiobot.invoke(context)
    except click.exceptions.Exit as leave:
        return leave.exit_code
    return code if isinstance(code, int) else 0


def _fail(text: str, code: int) -> int:
    print(text, file=sys.stderr)
    return code


def _open_streams() -> None:
    """Make good for streams that are closed, or show not every character.

    Who starts the program may have closed them; then nothing is read and nobody is
    told. Of a character that an output cannot show, it shows the code.
    """
    for name, mode in (("stdin", "r"), ("stdout", "w"), ("stderr", "w")):
        if getattr(sys, name) is None:
            nothing = open(os.devnull, mode, encoding="utf-8")  # noqa: SIM115
            setattr(sys, name, nothing)
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="backslashreplace")
