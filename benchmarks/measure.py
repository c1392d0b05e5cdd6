"""One measurement in a process of its own: a job as JSON comes in, a result goes out.

Nothing is imported before its job needs it, so that memory and times are those of the
bot and not of the benchmark.
"""

from __future__ import annotations

import json
import resource
import sys
import time
from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path
from typing import Any

NAMES, PASSAGES = "rapidfuzz over all names", "bare SQLite FTS5"


def main() -> None:
    """Do the job on standard input."""
    job = json.load(sys.stdin)
    jobs: dict[str, Callable[..., Any]] = {"bot": bot, "build": build, "peers": peers}
    json.dump(jobs[job.pop("do")](**job), sys.stdout)


def bot(
    folder: str, database: str, now: str, questions: Sequence[str], rounds: int
) -> dict[str, Any]:
    """Start with unchanged knowledge, then answer the questions again and again.

    Returns:
        Seconds and megabytes, and the milliseconds a question of the first round
        (nothing remembered) and of all later ones.
    """
    begun = time.perf_counter()
    from regiobot.assistant import Assistant

    assistant = Assistant.open(Path(folder), database=Path(database))
    started = time.perf_counter() - begun
    result: dict[str, Any] = {"start": started, "memory_start": memory()}
    instant = datetime.fromisoformat(now)
    statuses: dict[str, int] = {}

    def ask(question: str) -> None:
        status = assistant.ask(question, now=instant).status.value
        statuses[status] = statuses.get(status, 0) + 1

    if questions:
        ask("Hallo")  # what is imported late is part of the first question, not of all
    first = timed(ask, questions)
    later = [times for _ in range(rounds) for times in timed(ask, questions)]
    return result | {
        "first": first,
        "later": later,
        "statuses": statuses,
        "memory_used": memory(),
        "slowest": sorted(zip(first, questions, strict=True), reverse=True)[:5],
    }


def build(folder: str, database: str) -> dict[str, float]:
    """Read all files and write the database; seconds and megabytes at the peak."""
    begun = time.perf_counter()
    from regiobot.assistant import Assistant

    Assistant.open(Path(folder), database=Path(database))
    return {"build": time.perf_counter() - begun, "memory_build": peak()}


def peers(folder: str, questions: Sequence[str]) -> dict[str, list[float]]:
    """Milliseconds a question of what others would do with the same names and texts."""
    import sqlite3

    from rapidfuzz import process

    from regiobot.knowledge import load

    base = load(Path(folder))
    things = (base.organizations, base.people, base.topics, base.series)
    names = [n for kind in things for t in kind for n in (t.name, *t.aliases)]
    texts = [str(s.text) for m in base.meetings for s in m.statements + m.outcomes]
    texts += [str(item.text) for m in base.meetings for item in m.agenda if item.text]
    connection = sqlite3.connect(":memory:")
    connection.execute("CREATE VIRTUAL TABLE passage USING fts5(text)")
    connection.executemany("INSERT INTO passage VALUES (?)", ((t,) for t in texts))

    def full_text(question: str) -> None:
        words = "".join(c if c.isalnum() else " " for c in question).split()
        connection.execute(
            "SELECT rowid FROM passage WHERE passage MATCH ? ORDER BY rank LIMIT 5",
            (" OR ".join(f'"{word}"' for word in words),),
        ).fetchall()

    return {
        NAMES: timed(lambda question: process.extractOne(question, names), questions),
        PASSAGES: timed(full_text, questions),
    }


def timed(ask: Callable[[str], object], questions: Sequence[str]) -> list[float]:
    """Milliseconds for each question."""
    times = []
    for question in questions:
        begun = time.perf_counter()
        ask(question)
        times.append((time.perf_counter() - begun) * 1000)
    return times


def memory() -> float:
    """Megabytes that this process has in memory now; at its peak where not known."""
    try:
        status = Path("/proc/self/status").read_text(encoding="ascii")
    except OSError:
        return peak()
    return int(status.split("VmRSS:")[1].split()[0]) / 1024


def peak() -> float:
    """Megabytes that this process had in memory at most."""
    unit = 1024**2 if sys.platform == "darwin" else 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / unit


if __name__ == "__main__":
    main()
