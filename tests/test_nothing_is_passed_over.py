"""A noun that nobody recorded is never passed over, whatever else is asked."""

from __future__ import annotations

import re
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from regiobot import knowledge
from regiobot.assistant import Assistant
from regiobot.dialogue import Status
from regiobot.knowledge.banks import read_bank

REGIONS = sorted(Path(__file__).parent.glob("regions/*/knowledge"))
NOW = datetime(2026, 11, 22, 12, tzinfo=ZoneInfo("Europe/Berlin"))
# English names no German noun; the others are answered without any fact.
OTHERS = {"english", "smalltalk", "injection", "opinion", "far_oos"}
STRANGE = ("zum Zeppelinbau", "mit Bogumil Kasulke")


def one_question(question: str) -> bool:
    """Whether a noun at the end belongs to all that is asked."""
    return len(re.findall(r"[.?!:](?:\s|$)|, und\b", question.rstrip(".?! "))) == 0


@pytest.mark.parametrize("folder", REGIONS, ids=lambda path: path.parent.name)
def test_strange_noun_at_the_end_is_declined(folder: Path) -> None:
    assistant = Assistant.of(knowledge.load(folder))
    asked = [
        case.turns[0].ask
        for case in read_bank(folder.parent / "questions.yaml")
        if case.split not in OTHERS and len(case.turns) == 1
    ]
    told = [
        question
        for question in filter(one_question, asked)
        if assistant.ask(question, now=NOW).status is Status.ANSWERED
    ]

    passed_over = [
        longer
        for question in told
        for strange in STRANGE
        if (longer := re.sub(r"\s*([?.!]*)$", rf" {strange}\1", question, count=1))
        and assistant.ask(longer, now=NOW).status is Status.ANSWERED
    ]

    assert len(told) > 50
    assert passed_over == []
