"""A small invented region, and a chat with its bot."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from regiobot import knowledge
from regiobot.assistant import Assistant
from regiobot.dialogue import Answer, Context, Status
from regiobot.render import plain

SMALL = Path(__file__).parent.parent / "knowledge_small"
NOW = datetime(2026, 8, 3, 10, tzinfo=ZoneInfo("Europe/Berlin"))
LATER = datetime(2027, 1, 15, 10, tzinfo=ZoneInfo("Europe/Berlin"))

Ask = Callable[..., Answer]


def said(answer: Answer) -> str:
    """The whole answer as a person reads it."""
    return plain.text(answer)


def missing(answer: Answer, fragments: tuple[str, ...]) -> list[str]:
    """The fragments that neither the answer nor its sources hold."""
    return [fragment for fragment in fragments if fragment not in said(answer)]


@dataclass
class Chat:
    """One chat; each question follows the last after a minute."""

    assistant: Assistant
    now: datetime = NOW
    context: Context | None = None
    answers: list[Answer] = field(default_factory=list)

    def ask(self, question: str, *, after: timedelta = timedelta(minutes=1)) -> Answer:
        """The answer; *after* has passed since the last one."""
        self.now += after
        answer = self.assistant.ask(question, now=self.now, context=self.context)
        self.context = answer.context
        self.answers.append(answer)
        return answer


@pytest.fixture(scope="session")
def small() -> Assistant:
    """The assistant of the small region."""
    return Assistant.of(knowledge.load(SMALL))


@pytest.fixture(scope="session")
def ask(small: Assistant) -> Ask:
    """Asks one question in a chat of its own."""

    def ask_one(question: str, *, now: datetime = NOW) -> Answer:
        return small.ask(question, now=now)

    return ask_one


@pytest.fixture
def chat(small: Assistant) -> Chat:
    """A new chat."""
    return Chat(small)


__all__ = ["LATER", "NOW", "Ask", "Chat", "Status", "missing", "said"]
