"""One run, one table: RegioBot and its peers on the same questions.

    python -m benchmarks.quality                 for the terminal
    python -m benchmarks.quality --markdown      as in docs/benchmark.md

The peers need benchmarks/requirements.txt; one that is not installed is left out.
Printed is the half `test`; the half `dev` serves to choose, for each peer, the score
below which it had better say nothing.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from pathlib import Path
from statistics import median

import yaml

from regiobot import __version__, knowledge
from regiobot.assistant import Assistant
from regiobot.dialogue import Status
from regiobot.knowledge.banks import DEFAULT_DAY, BankCase, BankTurn, read_bank
from regiobot.staff.evaluate import Progress, Result, Verdict, evaluate
from regiobot.staff.matching import occurring, unsatisfied
from regiobot.staff.scoreboard import SPLITS

from .facts import Fact, facts
from .peers import PEERS, Finder, Peer

HERE = Path(__file__).parent
KNOWLEDGE = HERE / "knowledge"
QUESTIONS = HERE / "questions"
HALVES = ("test", "dev")
REFUSALS = frozenset(("not_recorded", "not_understood", "smalltalk"))


class Outcome(StrEnum):
    """What became of a turn; each has exactly one."""

    RIGHT = "right"
    WRONG = "wrong fact"
    OFF = "beside the point"  # an answer without the facts that were asked for
    REFUSED = "refused"  # no answer, though there is one, or not the right refusal


@dataclass(frozen=True, slots=True, kw_only=True)
class Turn:
    """A question of the bank, with the half it belongs to."""

    case: BankCase
    turn: BankTurn
    half: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Answered:
    """What one program made of one turn."""

    asked: Turn
    outcome: Outcome
    milliseconds: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """One program's results.

    Attributes:
        answers: One a turn, or nothing if it could not run.
        threshold: The score chosen, or None if it has none.
        remark: Why it could not run, or empty.
    """

    name: str
    version: str
    answers: tuple[Answered, ...] = ()
    threshold: float | None = None
    remark: str = ""

    def of(self, half: str, split: str | None = None) -> list[Answered]:
        """Its answers of a half, of one split or of all."""
        return [
            one
            for one in self.answers
            if one.asked.half == half and split in (None, one.asked.case.split)
        ]


def turns() -> list[Turn]:
    """All questions of the set."""
    asked = []
    for path in sorted(QUESTIONS.glob("*.yaml")):
        # `half` is ours: the bank reader passes over what it does not know.
        entries = yaml.safe_load(path.read_text(encoding="utf-8"))
        halves = {entry["id"]: entry["half"] for entry in entries}
        for case in read_bank(path):
            asked += [Turn(case=case, turn=t, half=halves[case.id]) for t in case.turns]
    return asked


def regiobot(asked: Sequence[Turn]) -> Column:
    """RegioBot's own results, each case in a chat of its own."""
    cases = list(dict.fromkeys(turn.case for turn in asked))
    assistant = Assistant.open(KNOWLEDGE)
    evaluate(assistant, cases[:20])  # warm
    results = evaluate(assistant, cases, progress=_progress("RegioBot"))
    answers = tuple(
        Answered(asked=turn, outcome=_outcome(result), milliseconds=result.milliseconds)
        for turn, result in zip(asked, results, strict=True)
    )
    return Column(name="RegioBot", version=__version__, answers=answers)


def _outcome(result: Result) -> Outcome:
    if result.verdict is Verdict.RIGHT:
        return Outcome.RIGHT
    if result.verdict is Verdict.WRONG_FACT:
        return Outcome.WRONG
    answered = result.answer.status is Status.ANSWERED
    return Outcome.OFF if answered else Outcome.REFUSED


def column(peer: Peer, known: Sequence[Fact], asked: Sequence[Turn]) -> Column:
    """A peer's results with the threshold that is best on the half ``dev``."""
    try:
        finder = peer.build(known)
        release = peer.version()
    except ImportError as error:
        return Column(
            name=peer.name, version="–", remark=f"not installed ({error.name})"
        )
    except Exception as error:  # whatever a foreign library fails with
        remark = f"cannot run here: {type(error).__name__}"
        return Column(name=peer.name, version=peer.version(), remark=remark)
    found = list(_found(finder, asked, peer.name))
    threshold = _threshold(found)
    answers = tuple(
        Answered(
            asked=one.asked,
            outcome=one.outcome if one.score >= threshold else _refusal(one.asked),
            milliseconds=one.milliseconds,
        )
        for one in found
    )
    return Column(name=peer.name, version=release, answers=answers, threshold=threshold)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Found(Answered):
    score: float


def _found(finder: Finder, asked: Sequence[Turn], name: str) -> Iterator[_Found]:
    progress = _progress(name)
    for number, turn in enumerate(asked, start=1):
        begun = time.perf_counter()
        text, score = finder(turn.turn.ask)
        spent = (time.perf_counter() - begun) * 1000
        outcome = _judged(turn.turn, text) if text else _refusal(turn)
        yield _Found(asked=turn, outcome=outcome, milliseconds=spent, score=score)
        progress(number, len(asked))


def _judged(turn: BankTurn, text: str) -> Outcome:
    if "answered" not in turn.statuses or occurring(text, turn.must_not):
        return Outcome.WRONG
    return Outcome.OFF if unsatisfied(text, turn.must) else Outcome.RIGHT


def _refusal(turn: Turn) -> Outcome:
    """To say nothing counts for every kind of refusal, whatever it should say."""
    expected = REFUSALS.intersection(turn.turn.statuses)
    return Outcome.RIGHT if expected else Outcome.REFUSED


def _threshold(found: Iterable[_Found]) -> float:
    """The score from which on to answer: most right, then fewest wrong facts."""
    dev = sorted((one for one in found if one.asked.half == "dev"), key=_score)
    right = sum(one.outcome is Outcome.RIGHT for one in dev)
    wrong = sum(one.outcome is Outcome.WRONG for one in dev)
    best, threshold = (right, -wrong), 0.0
    # Raise it past one answer after the other and count what changes.
    for position, one in enumerate(dev):
        right += _refusal(one.asked) is Outcome.RIGHT
        right -= one.outcome is Outcome.RIGHT
        wrong -= one.outcome is Outcome.WRONG
        last = position + 1 == len(dev)
        above = one.score + 1 if last else dev[position + 1].score
        if above > one.score and (right, -wrong) > best:
            best, threshold = (right, -wrong), above
    return threshold


def _score(one: _Found) -> float:
    return one.score


def share(answers: Sequence[Answered], outcome: Outcome) -> float:
    """Percent of the answers with that outcome."""
    if not answers:
        return 0.0
    return 100 * sum(one.outcome is outcome for one in answers) / len(answers)


def totals(columns: Sequence[Column], half: str) -> list[list[str]]:
    """The first table: one line a program."""
    rows = [["program", "version", *Outcome, "ms median", "ms p99", "answers from"]]
    for one in columns:
        row = [one.name, one.version]
        if one.remark:
            rows.append([*row, one.remark, *[""] * (len(rows[0]) - 3)])
            continue
        answers = one.of(half)
        times = sorted(answer.milliseconds for answer in answers)
        row += [f"{share(answers, outcome):.1f} %" for outcome in Outcome]
        row += [f"{median(times):.1f}", f"{times[int(len(times) * 0.99)]:.1f}"]
        row += ["" if one.threshold is None else f"{one.threshold:.2f}"]
        rows.append(row)
    return rows


def by_split(columns: Sequence[Column], half: str) -> list[list[str]]:
    """The second table: right and, behind a slash, wrong facts in percent."""
    ran = [one for one in columns if not one.remark]
    present = {one.asked.case.split for one in ran[0].of(half)}
    rows = [["split", "turns", *(one.name for one in ran)]]
    for split in (split for split in SPLITS if split in present):
        cells = [one.of(half, split) for one in ran]
        row = [split, str(len(cells[0]))]
        for answers in cells:
            right, wrong = (share(answers, o) for o in (Outcome.RIGHT, Outcome.WRONG))
            row.append(f"{right:.0f} / {wrong:.0f}")
        rows.append(row)
    return rows


def behind(columns: Sequence[Column], half: str) -> list[str]:
    """The splits in which a peer has more right than RegioBot, or as many."""
    ours, *peers = columns
    lines = []
    for split in dict.fromkeys(one.asked.case.split for one in ours.of(half)):
        own = share(ours.of(half, split), Outcome.RIGHT)
        for peer in peers:
            other = share(peer.of(half, split), Outcome.RIGHT)
            if peer.answers and other >= own:
                relation = "as many" if other == own else "more"
                lines.append(
                    f"{split}: {peer.name} has {relation} right ({other:.0f} %)"
                )
    return lines


def plain(rows: Sequence[Sequence[str]]) -> str:
    """A table for the terminal."""
    widths = [max(len(row[at]) for row in rows) for at in range(len(rows[0]))]
    return "\n".join(
        "  ".join(f"{cell:{width}}" for cell, width in zip(row, widths, strict=True))
        for row in rows
    )


def markdown(rows: Sequence[Sequence[str]]) -> str:
    """A table for a document."""
    head, *body = [f"| {' | '.join(row)} |" for row in rows]
    return "\n".join([head, "|" + " --- |" * len(rows[0]), *body])


def _progress(name: str) -> Progress:
    def show(done: int, total: int) -> None:
        if done % 50 == 0 or done == total:
            print(f"  {name}: {done} of {total}", file=sys.stderr, flush=True)

    return show


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--markdown", action="store_true", help="for a document")
    parser.add_argument("--half", choices=HALVES, default="test")
    parser.add_argument("--only", metavar="NAME", help="peers whose name holds this")
    parser.add_argument("--today", type=date.fromisoformat, default=DEFAULT_DAY)
    return parser.parse_args()


def main() -> None:
    """Run everything and print the tables."""
    chosen = arguments()
    asked = turns()
    known = facts(knowledge.load(KNOWLEDGE), today=chosen.today)
    peers = [p for p in PEERS if not chosen.only or chosen.only in p.name]
    columns = [regiobot(asked), *(column(peer, known, asked) for peer in peers)]
    table = markdown if chosen.markdown else plain
    number = len(columns[0].of(chosen.half))
    pairs = sum(len(fact.questions) for fact in known)
    print(f"{number} turns of the half “{chosen.half}”; the peers know {len(known)}")
    print(f"facts under {pairs} questions.\n")
    print(table(totals(columns, chosen.half)), end="\n\n")
    print("Right / wrong facts, in percent:\n")
    print(table(by_split(columns, chosen.half)))
    lines = behind(columns, chosen.half)
    print("\nNot behind RegioBot:" if lines else "\nRegioBot leads in every split.")
    print(*(f"- {line}" for line in lines), sep="\n")


if __name__ == "__main__":
    main()
