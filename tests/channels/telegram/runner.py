"""Runs the channel with an assistant whose answers a test can tell apart.

The real one is deterministic and quick, which is right, but it never fails, never
counts its questions and answers nothing at length on demand.
"""

from __future__ import annotations

import logging
import os
import sys
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime

from regiobot.channels import telegram
from regiobot.channels.telegram import application
from regiobot.dialogue import Answer, Context, Finding, Items, Paragraph, Status, Step
from regiobot.errors import SettingsError
from regiobot.model import Profile
from regiobot.settings import Settings

LONG_QUESTION = (
    "Was sagte Mike Schubert zur Verkehrsinfrastruktur "
    "beim Regionalgespräch im Mai 2019?"
)
SUGGESTIONS = ("Wer war dabei?", LONG_QUESTION)
SECRET = "a secret of the inner workings"


@dataclass(frozen=True, slots=True, kw_only=True)
class Counted(Context):
    """Counts the questions of a conversation."""

    number: int = 0


class Parrot:
    """Says back the question, its number and its language."""

    profile = Profile(name="Papagei", region="Musterland")

    def follow(
        self, code: str, *, now: datetime, context: Context | None = None
    ) -> Answer:
        return self.ask(f"code {code}", now=now, context=context)

    def find(
        self, words: str, *, now: datetime, language: str = "de"
    ) -> tuple[Finding, ...]:
        if words == "nichts":
            return ()
        told = self.ask(words, now=now, context=Context(language=language))
        return (Finding(link="m_runde", answer=told),)

    def ask(
        self, question: str, *, now: datetime, context: Context | None = None
    ) -> Answer:
        if question == "absturz":
            raise RuntimeError(SECRET)
        known = context if isinstance(context, Counted) else None
        language = (context and context.language) or "de"
        counted = replace(known or Counted(language=language), number=1, at=now)
        if known:
            counted = replace(counted, number=known.number + 1)
        heard = Paragraph(text=f"{counted.number}|{language}|{question}")
        long = Items(items=tuple(f"Zeile <{i}> " + "x" * 90 for i in range(100)))
        return Answer(
            status=Status.ANSWERED,
            intent="parrot",
            blocks=(heard, long) if question == "lang" else (heard,),
            language=language,
            steps=tuple(Step(question=question) for question in SUGGESTIONS),
            context=counted,
        )


def heard(message: Mapping[str, object]) -> str:
    """The question that the parrot heard."""
    return str(message["text"]).splitlines()[-1].split("|", 2)[2]


def number(message: Mapping[str, object]) -> int:
    """The number of the question in its conversation."""
    return int(str(message["text"]).splitlines()[-1].split("|")[0])


def main() -> int:
    """Run until told to stop; the exit code is that of the command line."""
    logging.basicConfig(level=logging.INFO)
    # What tests of time-outs cannot wait for.
    if shorter := os.environ.get("RUNNER_READ_SECONDS"):
        application.READ_SECONDS = float(shorter)
    try:
        given = Settings()
        url = given.webhook_url()
        return telegram.run(
            Parrot(),
            telegram.TelegramSettings(
                token=given.token() or "",
                api_url=given.api_url(),
                webhook=telegram.WebhookSettings(url=url, listen=given.webhook_listen())
                if url
                else None,
                state=given.state_folder(),
            ),
        )
    except SettingsError as error:
        print(error, file=sys.stderr)
        return 2


if __name__ == "__main__":
    sys.exit(main())
