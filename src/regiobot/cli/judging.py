"""`regiobot check` and `regiobot evaluate`: the tools of the staff."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import ParamSpec

import click

from ..model import Text
from .frame import Command, choices, language, option
from .shared import (
    clock,
    counter,
    knowledge_folder,
    now_option,
    open_assistant,
    shared_options,
)

_P = ParamSpec("_P")

_CHECK = Text(
    de="Die Wissensdateien prüfen und die Goldfragen stellen.\n\nOhne DIR wird der "
    "übliche Ordner geprüft. Ergebnis 0: in Ordnung, 1: nicht in Ordnung.",
    en="Check the knowledge files and ask the golden questions.\n\nWithout DIR the "
    "usual folder is checked. Exit code 0: all right, 1: not all right.",
)
_EVALUATE = Text(
    de="Fragensammlungen stellen und die Treffer zählen.\n\nErgebnis 1, wenn eine "
    "verlangte Schwelle nicht erreicht ist.",
    en="Ask banks of questions and count what is right.\n\nExit code 1 if a floor that "
    "was asked for is missed.",
)
_JSON = Text(de="Das Ergebnis als JSON ausgeben.", en="Print the result as JSON.")
_FAILURES = Text(
    de="Jede Frage zeigen, die nicht richtig beantwortet ist.",
    en="Show each question that was not answered right.",
)
_FLOORS = {
    "--min-right": Text(
        de="Mindestanteil richtiger Antworten in Prozent.",
        en="Least share of right answers in percent.",
    ),
    "--max-wrong": Text(
        de="Höchstanteil falscher Angaben in Prozent.",
        en="Greatest share of wrong facts in percent.",
    ),
    "--min-refused": Text(
        de="Mindestanteil, wenn nichts im Wissen steht (near_oos, far_oos).",
        en="Least share where the knowledge holds nothing (near_oos, far_oos).",
    ),
    "--min-sloppy": Text(
        de="Mindestanteil bei abweichender Schreibweise (typo, umlaut, …).",
        en="Least share with other spellings (typo, umlaut, …).",
    ),
    "--min-followup": Text(
        de="Mindestanteil bei Nachfragen.", en="Least share of follow-up turns."
    ),
}
_FORMS = ("text", "github")
_FORMAT = Text(
    de="text für Menschen; github, damit GitHub die Stellen einer Änderung markiert.",
    en="text for people; github to have GitHub mark the places of a change.",
)
_CHECKED = Text(de="Geprüft", en="Checked")
_CASES = Text(de="Fälle", en="Cases")


@click.command("check", cls=Command, text=_CHECK)
@click.argument("folder", required=False, metavar="[DIR]", type=Path)
@option("--json", "as_json", is_flag=True, text=_JSON)
@option("--format", "form", type=click.Choice(_FORMS), default=_FORMS[0], text=_FORMAT)
@now_option
@shared_options
@click.pass_context
def check(
    context: click.Context,
    folder: Path | None,
    as_json: bool,
    form: str,
    now: datetime | None,
) -> int:
    """Print what is wrong or doubtful in *folder*."""
    from ..staff import check as checking
    from ..staff import checklist

    if folder:
        choices(context).knowledge = folder
    tongue = language(context)
    checkup = checking.check(
        knowledge_folder(context),
        now=clock(now)(),
        progress=None if as_json else counter(_CHECKED.variant(tongue)),
    )
    if as_json:
        print(json.dumps(checklist.values(checkup)))
    elif form == "github":
        print(checklist.github(checkup, tongue))
    else:
        print(checklist.report(checkup, tongue))
    return 0 if checkup.passed else 1


def _floors(command: Callable[_P, int]) -> Callable[_P, int]:
    for name, text in reversed(_FLOORS.items()):
        add: Callable[[Callable[_P, int]], Callable[_P, int]] = option(
            name, type=click.FloatRange(0, 100), metavar="PERCENT", text=text
        )
        command = add(command)
    return command


@click.command("evaluate", cls=Command, text=_EVALUATE)
@click.argument("files", nargs=-1, required=True, metavar="FILE...", type=Path)
@option("--json", "as_json", is_flag=True, text=_JSON)
@option("--failures", is_flag=True, text=_FAILURES)
@_floors
@shared_options
@click.pass_context
def evaluate(
    context: click.Context,
    /,
    files: tuple[Path, ...],
    as_json: bool,
    failures: bool,
    **bounds: float | None,
) -> int:
    """Print the scores of the banks in *files*."""
    from ..knowledge.banks import read_bank
    from ..staff import evaluate as evaluation
    from ..staff import report
    from ..staff.scoreboard import Bounds, measures

    cases = [case for file in files for case in read_bank(file)]
    tongue = language(context)
    progress = None if as_json else counter(_CASES.variant(tongue))
    results = evaluation.evaluate(open_assistant(context), cases, progress)
    measured = measures(results, Bounds(**bounds))
    if as_json:
        print(json.dumps(report.values(results, measured)))
    else:
        if failures and (text := report.failures(results, tongue)):
            print(text, end="\n\n")
        print(report.table(results, measured, tongue))
    return 0 if all(measure.met for measure in measured) else 1
