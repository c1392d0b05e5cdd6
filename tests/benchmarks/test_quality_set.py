"""The open test set: sound knowledge, banks that can be read, a runner that works."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from datetime import date
from pathlib import Path

import pytest

from benchmarks.quality.facts import Fact, facts
from benchmarks.quality.peers import Peer, fts5, rapidfuzz
from benchmarks.quality.run import KNOWLEDGE, QUESTIONS, Outcome, Turn, column, turns
from regiobot import knowledge
from regiobot.knowledge.banks import read_bank

BANKS = sorted(QUESTIONS.glob("*.yaml"))


@pytest.fixture(scope="module")
def known() -> list[Fact]:
    return facts(knowledge.load(KNOWLEDGE), today=date(2026, 11, 22))


@pytest.fixture(scope="module")
def asked() -> list[Turn]:
    return turns()


def test_knowledge_holds_no_fatal_defect() -> None:
    defects = knowledge.inspect(KNOWLEDGE).defects

    assert [defect for defect in defects if defect.fatal] == []


@pytest.mark.parametrize("bank", BANKS, ids=lambda bank: bank.name)
def test_bank_can_be_read(bank: Path) -> None:
    assert read_bank(bank)


def test_cases_are_unique_across_the_banks() -> None:
    cases = [case for bank in BANKS for case in read_bank(bank)]
    chats = Counter(tuple(turn.ask for turn in case.turns) for case in cases)

    assert len({case.id for case in cases}) == len(cases)
    assert [chat for chat, times in chats.items() if times > 1] == []


def test_every_split_has_both_halves(asked: Sequence[Turn]) -> None:
    halves = {(turn.case.split, turn.half) for turn in asked}
    splits = {split for split, _ in halves}

    assert halves == {(split, half) for split in splits for half in ("dev", "test")}


def test_facts_hold_what_was_said_and_where_it_stands(known: Sequence[Fact]) -> None:
    passages = "\n".join(fact.answer for fact in known)

    for statement in (
        s for m in knowledge.load(KNOWLEDGE).meetings for s in m.statements
    ):
        assert statement.text in passages
    assert all("Quelle: " in fact.answer and fact.questions for fact in known)


@pytest.mark.parametrize("build", [fts5, rapidfuzz("ratio")])
def test_peer_finds_the_answer_to_a_question_it_was_taught(
    build: object, known: Sequence[Fact]
) -> None:
    assert callable(build)
    find = build(known)

    answer, score = find("Was ist ein Radschnellweg?")

    assert "mindestens vier Meter" in answer
    assert score > 0


def test_peer_that_is_not_installed_is_no_error(
    known: Sequence[Fact], asked: Sequence[Turn]
) -> None:
    def build(facts: Sequence[Fact]) -> object:
        raise ModuleNotFoundError("No module named 'nobody'", name="nobody")

    peer = Peer(name="Nobody", build=build, version=str)  # type: ignore[arg-type]

    assert column(peer, known, asked).remark == "not installed (nobody)"


def test_peer_that_never_answers_is_right_where_a_refusal_is(
    known: Sequence[Fact], asked: Sequence[Turn]
) -> None:
    peer = Peer(name="Mute", build=lambda _: lambda _: ("", 0.0), version=str)

    outcomes = {
        (one.outcome, "answered" in one.asked.turn.statuses)
        for one in column(peer, known, asked).answers
    }

    assert (Outcome.RIGHT, False) in outcomes
    assert not any(outcome in (Outcome.WRONG, Outcome.OFF) for outcome, _ in outcomes)
