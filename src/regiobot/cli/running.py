"""`regiobot run`: the bot on Telegram, or in the terminal without a token."""

from __future__ import annotations

import sys
from collections.abc import Callable
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING

import click

from ..errors import TokenError
from ..model import Text
from .frame import Command, choices, language, option
from .shared import clock, now_option, open_assistant, settings, shared_options

if TYPE_CHECKING:
    from ..assistant import Assistant
    from ..dialogue import Answer
    from ..state import Letter

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
        return _run_telegram(context, token, now)
    tongue = language(context)
    if telegram:
        raise TokenError(_NO_TOKEN.variant(tongue))
    assistant = open_assistant(context)
    from ..channels import console

    print(_HOW_TO_GET_A_TOKEN.variant(tongue), file=sys.stderr, flush=True)
    return console.run(assistant, clock(now), choices(context).language)


def _run_telegram(context: click.Context, token: str, now: datetime | None) -> int:
    import logging

    from ..channels.telegram import Newsletter, TelegramSettings, WebhookSettings
    from ..channels.telegram import run as run_channel
    from ..state import Subscriptions

    # The settings are checked before the knowledge is read, which takes longer.
    given = settings(context)
    url = given.webhook_url()
    telegram = TelegramSettings(
        token=token,
        api_url=given.api_url(),
        webhook=WebhookSettings(url=url, listen=given.webhook_listen())
        if url
        else None,
        state=given.state_folder(),
    )
    assistant = open_assistant(context)

    logging.basicConfig(
        level=logging.INFO, format="%(asctime)s %(levelname)s %(name)s: %(message)s"
    )
    subscriptions = Subscriptions(telegram.file("subscriptions"))
    newsletter = Newsletter(
        subscriptions=subscriptions,
        subjects=assistant,
        compose=partial(_letter, assistant, clock(now)),
    )
    try:
        return run_channel(assistant, telegram, now=clock(now), newsletter=newsletter)
    finally:
        subscriptions.close()


def _letter(
    assistant: Assistant, now: Callable[[], datetime], letter: Letter
) -> Answer | None:
    return assistant.letter(letter, now=now())
