"""Judging answers: right, wrong fact or missed; scores, floors and reports."""

from __future__ import annotations

import json
from datetime import date

import pytest

from regiobot.dialogue import Answer, Context, Status
from regiobot.knowledge.banks import BankCase, BankTurn
from regiobot.model import Source
from regiobot.staff import report
from regiobot.staff.evaluate import Result, Verdict, evaluate
from regiobot.staff.scoreboard import Bounds, by_split, measures, percentile, score
from tests.fakes import FakeAssistant, answer

DAY = date(2026, 11, 22)


def turn(
    *statuses: str,
    ask: str = "Wer?",
    must: tuple[tuple[str, ...], ...] = (),
    must_not: tuple[str, ...] = (),
) -> BankTurn:
    return BankTurn(
        ask=ask, statuses=statuses or ("answered",), must=must, must_not=must_not
    )


def case(*turns: BankTurn, split: str = "clean", number: int = 1) -> BankCase:
    return BankCase(
        id=f"c-{number}", place="b.yaml:1:1", split=split, asked_on=DAY, turns=turns
    )


def judged(said: Answer, expected: BankTurn) -> Result:
    (result,) = evaluate(FakeAssistant({"Wer?": said}).real, [case(expected)])
    return result


REFUSAL = answer("Dazu steht hier nichts.", status=Status.NOT_RECORDED)


@pytest.mark.parametrize(
    ("said", "expected", "verdict"),
    [
        (answer("Köhler."), turn(must=(("Koehler",),)), Verdict.RIGHT),
        (answer("Köhler."), turn(must=(("Blasig",),)), Verdict.MISSED),
        (answer("Köhler."), turn(must_not=("Köhler",)), Verdict.WRONG_FACT),
        (answer("Köhler."), turn("not_recorded"), Verdict.WRONG_FACT),
        (answer("Köhler."), turn("clarify", "answered"), Verdict.RIGHT),
        (REFUSAL, turn("answered"), Verdict.MISSED),
        (REFUSAL, turn("clarify"), Verdict.MISSED),
        (REFUSAL, turn("not_recorded", must_not=("Bewig",)), Verdict.RIGHT),
        (REFUSAL, turn("not_recorded", must_not=("nichts",)), Verdict.WRONG_FACT),
    ],
)
def test_verdict(said: Answer, expected: BankTurn, verdict: Verdict) -> None:
    assert judged(said, expected).verdict is verdict


def test_suggestions_count_for_must_but_not_for_must_not() -> None:
    said = answer("Hier.", suggestions=("Was sagte Schubert?",))

    assert judged(said, turn(must=(("Schubert",),))).verdict is Verdict.RIGHT
    assert judged(said, turn(must_not=("Schubert",))).verdict is Verdict.RIGHT


def test_sources_count_for_must() -> None:
    source = Source(id="s", title="Brief", publisher="PNR24", url="https://a.example/x")
    said = Answer(
        status=Status.ANSWERED,
        intent="fake",
        blocks=answer("Hier.").blocks,
        sources=(source,),
        context=Context(),
    )

    assert judged(said, turn(must=(("PNR24",), ("a.example",)))).unsatisfied == ()


def test_case_is_one_chat_at_noon_in_berlin() -> None:
    remembered = Context(language="de")
    assistant = FakeAssistant({"a": answer(context=remembered)})

    evaluate(assistant.real, [case(turn(ask="a"), turn(ask="b")), case(turn(ask="c"))])

    assert [context for _, _, context in assistant.asked] == [None, remembered, None]
    assert assistant.asked[0][1].isoformat() == "2026-11-22T12:00:00+01:00"


def results() -> tuple[Result, ...]:
    said = {"gut": answer("Ja."), "nein": REFUSAL}
    cases = [
        case(turn(ask="gut"), split="typo", number=1),
        case(turn(ask="nein"), split="typo", number=2),
        case(turn("not_recorded", ask="nein"), split="near_oos", number=3),
        case(turn("not_recorded", ask="gut"), split="far_oos", number=4),
        case(turn(ask="gut"), turn(ask="nein"), split="followup", number=5),
        case(turn(ask="gut"), split="own", number=6),
    ]
    return evaluate(FakeAssistant(said).real, cases)


def test_scores_by_split() -> None:
    scores = by_split(results())

    assert list(scores) == ["typo", "near_oos", "far_oos", "followup", "own"]
    assert (scores["typo"].right, scores["typo"].missed) == (1, 1)
    assert scores["far_oos"].wrong_fact == 1
    assert score(results()).turns == 7


def test_measures_look_at_their_own_splits() -> None:
    found = {m.key: (m.hits, m.turns) for m in measures(results(), Bounds())}

    assert found == {
        "right": (4, 7),
        "wrong": (1, 7),
        "refused": (1, 2),
        "sloppy": (1, 2),
        "followup": (1, 2),
    }


@pytest.mark.parametrize(
    ("bounds", "met"),
    [
        (Bounds(), True),
        (Bounds(min_right=57, max_wrong=15), True),
        (Bounds(min_right=58), False),
        (Bounds(max_wrong=14), False),
        (Bounds(min_refused=50, min_sloppy=50, min_followup=50), True),
        (Bounds(min_refused=51), False),
    ],
)
def test_bounds(bounds: Bounds, met: bool) -> None:
    assert all(m.met for m in measures(results(), bounds)) is met


def test_floor_of_questions_that_were_not_asked_is_met() -> None:
    only_clean = [r for r in results() if r.case.split == "own"]

    assert all(m.met for m in measures(only_clean, Bounds(min_followup=100)))


def test_refusal_that_names_too_little_is_still_refused() -> None:
    expected = turn("not_recorded", must=(("Alternative",),))
    asked = case(expected, split="near_oos")

    (result,) = evaluate(FakeAssistant({"Wer?": REFUSAL}).real, [asked])
    refused = next(m for m in measures([result], Bounds()) if m.key == "refused")

    assert result.verdict is Verdict.MISSED
    assert refused.hits == 1


def test_table_holds_splits_total_and_bounds() -> None:
    found = results()

    text = report.table(found, measures(found, Bounds(min_right=90)), "de")

    lines = text.splitlines()
    assert " ".join(lines[0].split()) == "Art Fragen richtig % falsche Angabe verfehlt"
    assert lines[2].split() == ["typo", "2", "1", "50,0", "0", "1"]
    assert "gesamt" in text
    assert "57,1 % (4/7), mindestens 90 %: NICHT ERREICHT" in text


def test_failures_say_what_was_asked_expected_and_said() -> None:
    said = answer("Bewig kam.\nQuelle: x")
    asked = case(turn(must=(("Köhler", "Blasig"),), must_not=("Bewig",)))
    found = evaluate(FakeAssistant({"Wer?": said}).real, [asked])

    text = report.failures(found, "de")

    assert text.splitlines() == [
        "FALSCHE ANGABE  c-1/1  clean  b.yaml:1:1",
        "    Frage: 'Wer?'",
        "    Status: answered (erwartet: answered)",
        "    es fehlt: 'Köhler' oder 'Blasig'",
        "    verboten: 'Bewig'",
        "    Antwort: Bewig kam.",
        "        Quelle: x",
    ]


def test_values_are_json() -> None:
    found = results()

    values = report.values(found, measures(found, Bounds(max_wrong=2)))

    assert json.loads(json.dumps(values)) == values
    assert values["total"] == {
        "turns": 7,
        "right": 4,
        "wrong_fact": 1,
        "missed": 2,
        "percent": 57.14,
    }


@pytest.mark.parametrize(
    ("percent", "value"), [(0, 1.0), (50, 2.0), (75, 3.0), (99, 4.0), (100, 4.0)]
)
def test_percentile(percent: float, value: float) -> None:
    assert percentile([4.0, 1.0, 3.0, 2.0], percent) == value
    assert percentile([], percent) == 0
