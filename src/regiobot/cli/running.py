"""`regiobot run`: the bot on Telegram, or in the terminal without a token."""

from __future__ import annotations

import sys
from datetime import datetime

import click

from ..errors import TokenError
from ..model import Text
from .frame import Command, choices, language, option
from .shared import clock, now_option, open_serving, settings, shared_options

_HELP = Text(
    de="Den Bot starten.\n\nMit REGIOBOT_TOKEN oder REGIOBOT_TOKEN_FILE auf Telegram, "
    "sonst als Gespräch im Terminal.",
    en="Start the bot.\n\nOn Telegram with REGIOBOT_TOKEN or REGIOBOT_TOKEN_FILE, else "
    "as a chat in the terminal.",
)
_TELEGRAM = Text(
    de="Auf Telegram bestehen: ohne Token abbrechen statt im Terminal zu reden.",
    en="Insist on Telegram: without a token, stop instead of chatting here.",
)
_HOW_TO_GET_A_TOKEN = Text(
    de="Für Telegram: bei @BotFather mit /newbot ein Token holen und mit "
    "REGIOBOT_TOKEN=… starten. Bis dahin antworte ich hier.",
    en="For Telegram: get a token from @BotFather with /newbot and start with "
    "REGIOBOT_TOKEN=… Until then I answer here.",
)
_NO_TOKEN = Text(
    de="Es fehlt das Token: bei @BotFather mit /newbot holen und in REGIOBOT_TOKEN "
    "oder als Datei in REGIOBOT_TOKEN_FILE angeben.",
    en="The token is missing: get it from @BotFather with /newbot and set "
    "REGIOBOT_TOKEN, or name a file in REGIOBOT_TOKEN_FILE.",
)


@click.command("run", cls=Command, text=_HELP)
@option("--telegram", is_flag=True, text=_TELEGRAM)
@now_option
@shared_options
@click.pass_context
def run(context: click.Context, now: datetime | None, telegram: bool) -> int:
    """Run the channel that the environment asks for, until it ends."""
    token = settings(context).token()
    if token:
        from .telegram import run_telegram

        return run_telegram(context, token, now)
    tongue = language(context)
    if telegram:
        raise TokenError(_NO_TOKEN.variant(tongue))
    serving = open_serving(context, clock(now))
    from ..channels import console
    from ..staff.announcing import Teller
    from ..staff.watching import following

    print(_HOW_TO_GET_A_TOKEN.variant(tongue), file=sys.stderr, flush=True)
    with following(serving, Teller(_to_stderr, tongue)):
        return console.run(serving.assistant, clock(now), choices(context).language)


def _to_stderr(text: str) -> None:
    print(text, file=sys.stderr, flush=True)
