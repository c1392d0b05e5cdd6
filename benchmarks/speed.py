"""Speed and memory: of the shipped knowledge, and as the knowledge grows.

    python -m benchmarks                      shipped, and 10, 100, 1,000 meetings
    python -m benchmarks --full               10,000 meetings and 5,000 people as well
    python -m benchmarks --meetings 50 500

Every figure comes from a fresh process. "First" is a question that this process was
never asked before, "again" one that it was. The peers are asked a part of the same
questions in the same run; they only find a name or a text, they answer nothing.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from regiobot.knowledge.banks import read_bank
from regiobot.staff.days import noon

from .asking import questions
from .measure import NAMES, PASSAGES
from .synthetic import TODAY, region, write

ROOT = Path(__file__).parent.parent
BANKS = ("tests/questions/*.yaml", "benchmarks/quality/questions/*.yaml")
SIZES = (10, 100, 1000)
FULL = 10_000
QUESTIONS = 960  # some 20 of each kind
PEER_QUESTIONS = 100
STARTS = 5
COLD_RUNS = 15


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """A line of the table.

    Attributes:
        key: Of the figures; several are told apart by " / ".
        goal: Below which it should be, or None.
    """

    label: str
    key: str
    goal: float | None = None
    digits: int = 2


SHIPPED = (
    Row(label="question, again, median ms", key="again_median", goal=1),
    Row(label="question, again, p99 ms", key="again_p99", goal=5),
    Row(label="question, first, median ms", key="first_median", goal=1),
    Row(label="question, first, p99 ms", key="first_p99", goal=5),
    Row(label="start unchanged, median s", key="start", goal=0.5),
    Row(label="start unchanged, least s", key="start_least"),
    Row(label="read and build, s", key="build"),
    Row(label="`regiobot check`, s", key="check"),
    Row(label="`regiobot ask` cold, median s", key="cold", goal=0.4),
    Row(label="`regiobot ask` cold, least s", key="cold_least"),
    Row(label="  an empty Python process, s", key="empty", digits=3),
    Row(label="memory after the start, MB", key="memory_start", goal=80, digits=0),
    Row(label="memory after all questions, MB", key="memory_used", goal=80, digits=0),
    Row(label="memory while building, MB", key="memory_build", digits=0),
    Row(label=f"median ms of {NAMES}", key=NAMES),
    Row(label="  RegioBot takes times as long", key=f"{NAMES} ratio", digits=1),
    Row(label=f"median ms of {PASSAGES}", key=PASSAGES),
    Row(label="  RegioBot takes times as long", key=f"{PASSAGES} ratio", digits=1),
)
_GROWTH_GOALS = {"first_p99": 20.0, "again_p99": 20.0, "start": 2.0}
_GROWTH_GOALS |= {"check": 10.0}
_GROWTH_GOALS |= {"memory_start": 500.0, "memory_used": 500.0}
GROWTH = tuple(
    Row(label=r.label, key=r.key, goal=_GROWTH_GOALS.get(r.key), digits=r.digits)
    for r in SHIPPED
)


def percentile(values: Sequence[float], percent: float) -> float:
    """The value that *percent* of the values do not exceed."""
    ranked = sorted(values)
    return ranked[min(len(ranked) - 1, int(len(ranked) * percent / 100))]


def in_own_process(do: str, **job: object) -> Any:
    """What `measure` makes of a job in a fresh process."""
    ran = subprocess.run(
        [sys.executable, "-m", "benchmarks.measure"],
        input=json.dumps({"do": do, **job}),
        stdout=subprocess.PIPE,
        text=True,
        check=True,
        cwd=ROOT,
    )
    return json.loads(ran.stdout)


def figures(folder: Path, asked: Sequence[str], *, rounds: int) -> dict[str, Any]:
    """All figures of one knowledge base, by the keys of the rows."""
    with tempfile.TemporaryDirectory() as cache:
        database = str(Path(cache) / "regiobot.sqlite")
        place = {"folder": str(folder), "database": database}
        _tell(f"{folder.name}: building")
        found: dict[str, Any] = in_own_process("build", **place)
        now = noon(TODAY).isoformat()
        _tell(f"{folder.name}: {len(asked)} questions")
        found |= in_own_process("bot", **place, now=now, questions=asked, rounds=rounds)
        again = found.pop("later") or found["first"]
        for name, times in (("first", found.pop("first")), ("again", again)):
            found[f"{name}_median"] = percentile(times, 50)
            found[f"{name}_p99"] = percentile(times, 99)
        _tell(f"{folder.name}: check and starts")
        check = ["-m", "regiobot", "check", str(folder), "--now", TODAY.isoformat()]
        found["check"] = _seconds(check)
        idle = {"now": now, "questions": (), "rounds": 0}
        starts = [in_own_process("bot", **place, **idle) for _ in range(STARTS)]
        found["start"] = percentile([one["start"] for one in starts], 50)
        found["start_least"] = min(one["start"] for one in starts)
        found |= _cold(folder, database, asked[0])
    _tell(f"{folder.name}: peers")
    return found | _peers(folder, asked, found["first_median"])


def _cold(folder: Path, database: str, question: str) -> dict[str, float]:
    ask = ["-m", "regiobot", "--knowledge", str(folder), "--database", database]
    ask += ["ask", "--now", TODAY.isoformat(), question]
    cold = [_seconds(ask) for _ in range(COLD_RUNS)]
    empty = [_seconds(["-c", "pass"]) for _ in range(COLD_RUNS)]
    return {
        "cold": percentile(cold, 50),
        "cold_least": min(cold),
        "empty": percentile(empty, 50),
    }


def _seconds(arguments: Iterable[str]) -> float:
    begun = time.perf_counter()
    subprocess.run(
        [sys.executable, *arguments], stdout=subprocess.DEVNULL, check=True, cwd=ROOT
    )
    return time.perf_counter() - begun


def _peers(folder: Path, asked: Sequence[str], ours: float) -> dict[str, float]:
    step = max(1, len(asked) // PEER_QUESTIONS)
    times = in_own_process("peers", folder=str(folder), questions=asked[::step])
    found = {}
    for name, values in times.items():
        found[name] = percentile(values, 50)
        found[f"{name} ratio"] = ours / found[name]
    return found


def shipped_questions() -> list[str]:
    """Every question of the banks in the repository, also those about other regions."""
    files = [path for bank in BANKS for path in sorted(ROOT.glob(bank))]
    turns = (turn for path in files for case in read_bank(path) for turn in case.turns)
    return list(dict.fromkeys(turn.ask for turn in turns))


def table(
    rows: Sequence[Row], columns: dict[str, dict[str, Any]], *, judged: str
) -> list[str]:
    """The rows as lines; the goal is held against the column *judged*, if there."""
    width = max(len(row.label) for row in rows)
    lines = [f"{'':{width}}" + "".join(f"{name:>12}" for name in columns) + "    goal"]
    for row in rows:
        values = [f"{column[row.key]:12,.{row.digits}f}" for column in columns.values()]
        line = f"{row.label:{width}}" + "".join(values)
        if row.goal is not None:
            line += f"    < {row.goal:g}"
            if judged in columns:
                line += "" if columns[judged][row.key] < row.goal else "  MISSED"
        lines.append(line)
    return lines


def _slowest(found: dict[str, Any]) -> list[str]:
    lines = ["slowest first questions:"]
    return lines + [f"{ms:8.1f} ms  {asked}" for ms, asked in found["slowest"]]


def _tell(text: str) -> None:
    print(f"  {text} …", file=sys.stderr, flush=True)


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--meetings", type=int, nargs="+", default=SIZES, metavar="N")
    parser.add_argument("--full", action="store_true", help=f"also {FULL:,} meetings")
    parser.add_argument("--questions", type=int, default=QUESTIONS, metavar="N")
    parser.add_argument(
        "--rounds", type=int, default=2, help="asked again (default: 2)"
    )
    parser.add_argument("--json", action="store_true", help="the figures as JSON")
    chosen = parser.parse_args()
    sizes = sorted({*chosen.meetings, *((FULL,) if chosen.full else ())})
    load = os.getloadavg()[0] if hasattr(os, "getloadavg") else 0.0
    asked = shipped_questions()
    shipped = figures(ROOT / "knowledge", asked, rounds=chosen.rounds)
    growth = {}
    for size in sizes:
        invented = region(size, max(5, size // 2))
        with tempfile.TemporaryDirectory() as scratch:
            folder = Path(scratch) / f"{size} meetings"
            write(invented, folder)
            those = questions(invented, chosen.questions)
            growth[f"{size:,}"] = figures(folder, those, rounds=chosen.rounds)
    if chosen.json:
        print(json.dumps({"shipped": shipped, "growth": growth}, indent=1))
        return
    python = ".".join(map(str, sys.version_info[:3]))
    print(f"Python {python}, {os.cpu_count()} processors, load {load:.1f}\n")
    print(f"Shipped knowledge, {len(asked)} questions {shipped['statuses']}")
    print(*table(SHIPPED, {"shipped": shipped}, judged="shipped"), sep="\n")
    print(*_slowest(shipped), sep="\n")
    print(f"\nSynthetic knowledge by meetings, {chosen.questions} questions each")
    print(*table(GROWTH, growth, judged=f"{FULL:,}"), sep="\n")
    for name, found in growth.items():
        print(f"\n{name} meetings: {found['statuses']}")
        print(*_slowest(found), sep="\n")


if __name__ == "__main__":
    main()
