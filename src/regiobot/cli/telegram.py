"""The bot on Telegram, with all that goes with it.

Imported only to run it: the library takes half a second, which no other command should
wait for.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from datetime import datetime
from functools import partial

import click

from ..assistant import Assistant
from ..channels.telegram import (
    Besides,
    Newsletter,
    StaffChat,
    TelegramSettings,
    WebhookSettings,
)
from ..channels.telegram import run as run_channel
from ..dialogue import Answer
from ..errors import StateError
from ..staff.announcing import Teller
from ..staff.desk import Desk
from ..staff.gaps import Gaps
from ..staff.news import Announcer
from ..staff.serving import Listener, Serving
from ..staff.versions import Versions
from ..staff.watching import following
from ..state import Letter, Subscriptions
from ..state.gaps import GapStore
from .shared import clock, open_serving, settings

_log = logging.getLogger(__name__)


def run_telegram(context: click.Context, token: str, now: datetime | None) -> int:
    """Answer on Telegram until told to stop; the exit code."""
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
    staff_chats = given.staff_chats()
    serving = open_serving(context, clock(now))

    logging.basicConfig(
        level=logging.INFO, format="%(asctime)s %(levelname)s %(name)s: %(message)s"
    )
    newsletter = _newsletter(telegram, serving, clock(now))
    listeners: list[Listener] = [
        Teller(_log.warning),
        Announcer(newsletter.subscriptions),
    ]
    gaps = GapStore(given.gaps_file(serving.folder))
    extensions: list[StaffChat] = []
    if staff_chats:
        versions = Versions(given.versions_folder(serving.folder))
        desk = Desk(serving, versions, gaps, clock(now))
        extensions.append(StaffChat(desk, staff_chats))
        listeners.append(Teller(extensions[0].post))
    besides = Besides(
        newsletter=newsletter,
        extensions=extensions,
        heard=_noting(Gaps(gaps, serving.assistant), clock(now)),
    )
    try:
        with following(serving, *listeners):
            return run_channel(
                serving.assistant, telegram, now=clock(now), besides=besides
            )
    finally:
        newsletter.subscriptions.close()
        gaps.close()


def _newsletter(
    telegram: TelegramSettings, serving: Serving, now: Callable[[], datetime]
) -> Newsletter:
    return Newsletter(
        subscriptions=Subscriptions(telegram.file("subscriptions")),
        subjects=serving.assistant,
        compose=partial(_letter, serving.assistant, now),
    )


def _letter(
    assistant: Assistant, now: Callable[[], datetime], letter: Letter
) -> Answer | None:
    return assistant.letter(letter, now=now())


def _noting(gaps: Gaps, now: Callable[[], datetime]) -> Callable[..., None]:
    """Notes what could not be answered; a full disk costs that, and no answer."""

    def note(question: str, answer: Answer, asker: int) -> None:
        try:
            gaps.note(question, answer, asker, now().date())
        except StateError as error:
            _log.warning("%s", error)

    return note
