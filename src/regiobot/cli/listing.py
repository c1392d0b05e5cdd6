"""`regiobot questions`: what the running bot could not answer."""

from __future__ import annotations

import json
from datetime import datetime

import click

from ..model import GapPolicy, Text
from .frame import Command, language, option
from .shared import (
    clock,
    knowledge_folder,
    now_option,
    open_assistant,
    settings,
    shared_options,
)

_HELP = Text(
    de="Zeigen, was der Bot auf Telegram nicht beantworten konnte.\n\nGesammelt wird "
    "nur, wenn bot.yaml „luecken: ja“ sagt: ohne Chat und Uhrzeit, Namen und Zahlen "
    "verdeckt, höchstens 90 Tage lang. Gezeigt wird, was mindestens drei Menschen "
    "gefragt haben, bei „luecken: sofort“ alles.",
    en="Show what the bot could not answer on Telegram.\n\nIt is collected only if "
    "bot.yaml says “luecken: ja”: without chat and time of day, names and numbers "
    "hidden, for 90 days at most. Shown is what three people or more have asked, with "
    "“luecken: sofort” everything.",
)
_JSON = Text(de="Das Ergebnis als JSON ausgeben.", en="Print the result as JSON.")


@click.command("questions", cls=Command, text=_HELP)
@option("--json", "as_json", is_flag=True, text=_JSON)
@now_option
@shared_options
@click.pass_context
def questions(context: click.Context, as_json: bool, now: datetime | None) -> int:
    """Print what could not be answered, asked most often first."""
    from ..staff import gaps_report
    from ..staff.gaps import shown
    from ..state.gaps import GapStore

    policy = open_assistant(context).profile.gaps
    tongue = language(context)
    if policy is GapPolicy.OFF:
        print("[]" if as_json else gaps_report.OFF.variant(tongue))
        return 0
    store = GapStore(settings(context).gaps_file(knowledge_folder(context)))
    found = shown(store, policy, clock(now)().date())
    store.close()
    if as_json:
        print(json.dumps(gaps_report.values(found), ensure_ascii=False))
    else:
        print(gaps_report.report(found, policy, tongue))
    return 0
