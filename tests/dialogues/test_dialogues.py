"""Whole chats over the shipped knowledge, as people lead them.

A dialogue in the YAML files beside this one is a name, `now`, and turns. A turn asks,
and expects a status, the identifier of the meeting it is about (`meeting`), the people
(`people`), fragments that the answer must hold (`facts`; a list within is a choice)
and fragments that it must not hold (`never`). What is left out is not looked at.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
import yaml

from regiobot.assistant import Assistant
from regiobot.dialogue import Answer, Context, Status
from regiobot.render import plain
from regiobot.text import fold

FOLDER = Path(__file__).parent
BERLIN = ZoneInfo("Europe/Berlin")
TURN_KEYS = {"ask", "status", "meeting", "people", "facts", "never", "after"}

Turn = dict[str, Any]


def dialogues() -> list[Any]:
    return [
        pytest.param(dialogue, id=dialogue["name"])
        for path in sorted(FOLDER.glob("*.yaml"))
        for dialogue in yaml.safe_load(path.read_text("utf-8"))
    ]


def as_list(value: str | list[str]) -> list[str]:
    return [value] if isinstance(value, str) else value


def faults(turn: Turn, answer: Answer) -> list[str]:
    """What the answer to a turn lacks or holds against it."""
    told = fold(plain.text(answer))
    found = []
    if "status" in turn and answer.status.value != turn["status"]:
        found.append(f"status {answer.status.value}, not {turn['status']}")
    if "meeting" in turn and answer.understood.meeting != turn["meeting"]:
        found.append(f"about {answer.understood.meeting}, not {turn['meeting']}")
    if "people" in turn and set(answer.understood.person) != set(turn["people"]):
        found.append(f"about {answer.understood.person}, not {turn['people']}")
    for choice in turn.get("facts", ()):
        if not any(fold(fragment) in told for fragment in as_list(choice)):
            found.append(f"lacks {choice}")
    found.extend(f"holds {bad}" for bad in turn.get("never", ()) if fold(bad) in told)
    return found


def test_there_are_dialogues_and_their_keys_are_known() -> None:
    found = [parameter.values[0] for parameter in dialogues()]

    assert len(found) >= 15
    for dialogue in found:
        assert set(dialogue) == {"name", "now", "turns"}
        assert 3 <= len(dialogue["turns"]) <= 6, dialogue["name"]
        for turn in dialogue["turns"]:
            assert set(turn) <= TURN_KEYS, dialogue["name"]
            assert turn.get("status") in {None, *(status.value for status in Status)}
    assert len({dialogue["name"] for dialogue in found}) == len(found)


@pytest.mark.parametrize("dialogue", dialogues())
def test_dialogue(assistant: Assistant, dialogue: dict[str, Any]) -> None:
    now = datetime.fromisoformat(f"{dialogue['now']}").replace(hour=10, tzinfo=BERLIN)
    context: Context | None = None
    wrong = {}
    for number, turn in enumerate(dialogue["turns"], 1):
        now += timedelta(minutes=turn.get("after", 1))
        answer = assistant.ask(turn["ask"], now=now, context=context)
        context = answer.context
        if faults(turn, answer):
            wrong[f"{number}. {turn['ask']}"] = faults(turn, answer)

    assert wrong == {}
