"""Unanswered questions: counted by people and weeks, shown late, forgotten."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from regiobot import knowledge
from regiobot.assistant import Assistant
from regiobot.dialogue import Status
from regiobot.model import GapPolicy, KnowledgeBase
from regiobot.render import plain
from regiobot.staff import gaps_report
from regiobot.staff.days import noon
from regiobot.staff.gaps import KEPT, Gaps, shown
from regiobot.state.gaps import Gap, GapStore
from tests.conftest import ROOT
from tests.fakes import answer

DAY = date(2026, 11, 25)  # a Wednesday
WEEK = timedelta(weeks=1)
POOL = "Was kostet das neue Schwimmbad?"
MISSED = answer(status=Status.NOT_UNDERSTOOD)


def collecting(policy: GapPolicy) -> Assistant:
    base = knowledge.load(ROOT / "tests" / "knowledge_small")
    return Assistant.of(_with(base, policy))


def _with(base: KnowledgeBase, policy: GapPolicy) -> KnowledgeBase:
    return replace(base, profile=replace(base.profile, gaps=policy))


@pytest.fixture(scope="module")
def assistant() -> Assistant:
    return collecting(GapPolicy.COLLECTED)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "gaps.db"


@pytest.fixture
def gaps(file: Path, assistant: Assistant) -> Iterator[Gaps]:
    store = GapStore(file)
    yield Gaps(store, assistant)
    store.close()


def seen(gaps: Gaps, today: date) -> list[Gap]:
    """What editors see."""
    return shown(gaps._store, gaps._assistant.profile.gaps, today)


def texts(gaps: Gaps, today: date = DAY) -> list[str]:
    return [gap.text for gap in seen(gaps, today)]


def test_question_of_three_people_is_shown(gaps: Gaps) -> None:
    for asker in (1, 2):
        gaps.note(POOL, MISSED, asker, DAY)
    assert texts(gaps) == []

    gaps.note("was kostet das Schwimmbad", MISSED, 3, DAY)

    (gap,) = seen(gaps, DAY)
    assert gap.text == "was kostet das schwimmbad"  # as it was asked last
    assert (gap.asked, gap.askers) == (3, 3)
    assert gap.weeks == ((date(2026, 11, 23), 3),)


def test_one_person_who_asks_often_counts_once_a_week(gaps: Gaps) -> None:
    for _ in range(5):
        gaps.note(POOL, MISSED, 1, DAY)
    for asker in (1, 2, 3):
        gaps.note(POOL, MISSED, asker, DAY + WEEK)

    (gap,) = seen(gaps, DAY + WEEK)
    assert (gap.asked, gap.askers) == (4, 3)
    assert [asked for _, asked in gap.weeks] == [3, 1]


def test_people_are_not_added_up_across_a_restart(
    gaps: Gaps, file: Path, assistant: Assistant
) -> None:
    for asker in (1, 2):
        gaps.note(POOL, MISSED, asker, DAY)
    store = GapStore(file)
    restarted = Gaps(store, assistant)

    for asker in (1, 2):  # perhaps the same two
        restarted.note(POOL, MISSED, asker, DAY)

    assert texts(restarted) == []
    store.close()


def test_different_questions_stay_apart(gaps: Gaps) -> None:
    for asker in range(3):
        gaps.note(POOL, MISSED, asker, DAY)
        gaps.note("Was kostet die neue Buslinie?", MISSED, asker, DAY)

    assert len(texts(gaps)) == 2


@pytest.mark.parametrize("status", [Status.ANSWERED, Status.CLARIFY, Status.SMALLTALK])
def test_what_got_an_answer_is_not_kept(status: Status, gaps: Gaps) -> None:
    for asker in range(3):
        gaps.note(POOL, answer(status=status), asker, DAY)

    assert texts(gaps) == []


def test_command_is_not_kept(gaps: Gaps) -> None:
    for asker in range(3):
        gaps.note("/schwimmbad kosten", MISSED, asker, DAY)

    assert texts(gaps) == []


@pytest.mark.parametrize(
    ("policy", "shown"),
    [(GapPolicy.OFF, 0), (GapPolicy.COLLECTED, 0), (GapPolicy.SHOWN_AT_ONCE, 1)],
)
def test_knowledge_decides_what_is_kept_and_shown(
    policy: GapPolicy, shown: int
) -> None:
    store = GapStore(None)
    gaps = Gaps(store, collecting(policy))

    gaps.note(POOL, MISSED, 1, DAY)

    assert len(seen(gaps, DAY)) == shown
    assert len(store.gaps()) == (policy is not GapPolicy.OFF)


def test_everything_is_gone_after_90_days(gaps: Gaps, file: Path) -> None:
    for asker in range(3):
        gaps.note(POOL, MISSED, asker, DAY)

    assert texts(gaps, DAY + KEPT - WEEK) != []
    assert texts(gaps, DAY + KEPT) == []
    assert b"schwimmbad" not in _bytes(file)


def test_what_was_kept_goes_even_if_nothing_is_collected_any_more(
    gaps: Gaps, file: Path
) -> None:
    gaps.note(POOL, MISSED, 1, DAY)
    store = GapStore(file)
    switched_off = Gaps(store, collecting(GapPolicy.OFF))

    switched_off.note("Wer war da?", answer(), 1, DAY + KEPT)

    assert store.gaps() == []
    store.close()


def test_a_kind_that_was_too_much_leaves_its_askers_to_no_other(
    gaps: Gaps, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("regiobot.state.gaps.MOST", 1)
    for asker in (1, 2):  # one kind that stays
        gaps.note(POOL, MISSED, asker, DAY)

    for asker, line in enumerate(("Buslinie", "Straßenbahn", "Seilbahn"), start=11):
        gaps.note(f"Was kostet die neue {line} im Winter?", MISSED, asker, DAY)

    monkeypatch.setattr("regiobot.state.gaps.MOST", 2)
    gaps.note("Was kostet die neue Schwebebahn im Winter?", MISSED, 14, DAY)
    assert [gap.askers for gap in gaps._store.gaps()] == [2, 1]


def test_nothing_of_the_asker_is_written(gaps: Gaps, file: Path) -> None:
    asker = 7_654_321_987
    gaps.note("Was sagte Eva Muster zum Schwimmbad?", MISSED, asker, DAY)

    written = _bytes(file)

    assert b"schwimmbad" in written
    for trace in (str(asker).encode(), asker.to_bytes(6, "big"), b"eva", b"muster"):
        assert trace not in written.lower()
    with sqlite3.connect(file) as connection:
        columns = [
            row[1]
            for table in ("gaps", "weeks")
            for row in connection.execute(f"PRAGMA table_info({table})")
        ]
    connection.close()
    assert columns == ["id", "text", "status", "gap", "monday", "asked", "askers"]


def _bytes(file: Path) -> bytes:
    """What stands in the file, once its journal has been taken in."""
    with sqlite3.connect(file) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    connection.close()
    return b"".join(path.read_bytes() for path in file.parent.glob("gaps.db*"))


def test_report_says_what_and_how_often(gaps: Gaps) -> None:
    for asker in range(3):
        gaps.note(POOL, MISSED, asker, DAY)
    found = seen(gaps, DAY)

    text = gaps_report.report(found, GapPolicy.COLLECTED, "de")

    assert text.endswith(
        "• 3-mal „was kostet das neue schwimmbad“ "
        "(nicht verstanden, zuletzt Woche ab 23. November 2026)"
    )
    assert "mindestens 3 Menschen" in gaps_report.report([], GapPolicy.COLLECTED, "de")
    assert gaps_report.values(found) == [
        {
            "text": "was kostet das neue schwimmbad",
            "status": "not_understood",
            "asked": 3,
            "askers": 3,
            "weeks": [{"monday": "2026-11-23", "asked": 3}],
        }
    ]


@pytest.mark.parametrize(("policy", "said"), [(p, p != "nein") for p in GapPolicy])
def test_privacy_text_says_so(policy: GapPolicy, said: bool) -> None:
    told = collecting(policy).ask("/datenschutz", now=noon(DAY))

    assert ("90 Tagen ist das gelöscht" in plain.text(told)) is said
