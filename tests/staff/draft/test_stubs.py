"""From unanswered questions to entries that wait for their answer."""

from __future__ import annotations

import shutil
from datetime import date
from pathlib import Path

import pytest

from regiobot import knowledge
from regiobot.staff.draft.names import Names
from regiobot.staff.draft.stubs import stub_file_name, stub_text
from regiobot.state.gaps import Gap
from regiobot.store import Store
from tests.staff.draft.conftest import CORPUS, as_text

TODAY = date(2026, 11, 23)
MONDAY = date(2026, 11, 16)
GAPS = (
    Gap(
        text="was kostet der nahverkehr?",
        status="not_recorded",
        asked=7,
        askers=5,
        weeks=((MONDAY, 7),),
    ),
    Gap(
        text='Wer ist "…" im Jahr #?',
        status="not_understood",
        asked=3,
        askers=3,
        weeks=((MONDAY, 3),),
    ),
)


@pytest.fixture
def stubs(region: Store) -> str:
    return stub_text(GAPS, Names(region), TODAY)


def test_each_question_becomes_an_entry_with_its_topics(stubs: str) -> None:
    assert as_text(stubs)["eintraege"] == [
        {"frage": "was kostet der nahverkehr?", "themen": ["Nahverkehr"]},
        {"frage": 'Wer ist "…" im Jahr #?'},
    ]


def test_counts_are_told_and_masks_explained(stubs: str) -> None:
    assert "# 7-mal gefragt, von mindestens 5 Menschen" in stubs
    assert "Woche ab 16. November 2026" in stubs
    assert stubs.count("Die Frage ist verdeckt") == 1


def test_knowledge_refuses_the_file_until_it_is_answered(
    stubs: str, tmp_path: Path
) -> None:
    shutil.copytree(CORPUS / "knowledge", tmp_path, dirs_exist_ok=True)
    path = tmp_path / stub_file_name(TODAY)
    path.parent.mkdir()
    path.write_text(stubs, "utf-8")
    waiting = [d.message for d in knowledge.inspect(tmp_path).defects if d.fatal]
    answered = stubs.replace("# antwort: …", "antwort: Zwei Euro.")
    path.write_text(answered.replace("# quelle: …", "quelle: tannberg-2025-09-19"))

    found = [d.message for d in knowledge.inspect(tmp_path).defects if d.fatal]

    assert all("antwort" in message for message in waiting)
    assert len(waiting) == len(GAPS)
    assert found == []
