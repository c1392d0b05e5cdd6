"""``python -m benchmarks.telegram``: updates a second, latency and CPU, as a table."""

from __future__ import annotations

import argparse
import json
import os
import socket
import statistics
import subprocess
import sys
import tempfile
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from .bots import KINDS, TOKEN

ROOT = Path(__file__).parents[2]
REGIOBOT = "RegioBot"
BANK = ROOT / "tests" / "questions" / "potsdam.yaml"
DELAYS = (0.0, 0.05)  # seconds that Telegram takes for a message
PATIENCE_SECONDS = 600
STEADY_RATE = 10  # updates a second; the bare bot keeps up with that
_TICKS = os.sysconf("SC_CLK_TCK")


@dataclass(frozen=True, kw_only=True)
class Result:
    """One bot under one load.

    Attributes:
        rate: Updates answered a second.
        lost: Updates that were never answered.
        cpu: Milliseconds of processor time an update.
        latencies: Milliseconds from update to answer under a steady load, sorted.
    """

    rate: float
    lost: int
    cpu: float
    latencies: list[float]


def main() -> None:
    """Measure all bots and print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--updates", type=int, default=1000)
    parser.add_argument("--steady", type=int, default=100)
    given = parser.parse_args()
    texts = _questions()
    print(
        "| bot | by | reply | updates/s | times | lost | CPU ms | times | p50 | p99 |"
    )
    print("| --- | --- |" + 8 * " ---: |")
    for webhook in (False, True):
        kinds = ["bare", REGIOBOT] if webhook else [*KINDS, REGIOBOT]
        for delay in DELAYS:
            base: Result | None = None
            for kind in kinds:
                result = _measured(kind, webhook, delay, texts, given)
                base = base or result
                _print(kind, webhook, delay, result, base)
    seconds = [_first_answer(texts[0]) for _ in range(3)]
    print(f"\nFirst answer after the start: {min(seconds):.2f} to {max(seconds):.2f} s")


def _questions() -> list[str]:
    bank = yaml.safe_load(BANK.read_text("utf-8"))
    return [turn["ask"] for case in bank for turn in case["turns"]]


def _measured(
    kind: str, webhook: bool, delay: float, texts: list[str], given: argparse.Namespace
) -> Result:
    with _server() as url, _bot(kind, url, webhook) as pid:
        _get(f"{url}/ready")
        _load(url, texts, 50, delay)  # what is imported or opened late
        before = _processor_seconds(pid)
        made, answers = _load(url, texts, given.updates, delay)
        cpu = _processor_seconds(pid) - before
        steady = _load(url, texts, given.steady, delay, STEADY_RATE)
    latencies = sorted(b - a for a, b in zip(*steady, strict=True))
    return Result(
        rate=len(answers) / (max(answers) - made[0]),
        lost=given.updates - len(answers),
        cpu=1000 * cpu / given.updates,
        latencies=[1000 * seconds for seconds in latencies],
    )


def _print(kind: str, webhook: bool, delay: float, it: Result, base: Result) -> None:
    p50 = f"{statistics.median(it.latencies):.0f}"
    p99 = f"{it.latencies[int(len(it.latencies) * 0.99)]:.0f}"
    lever = (KINDS[kind].__doc__ or "").rstrip(".") if kind in KINDS else "RegioBot"
    way = "webhook" if webhook else "polling"
    print(
        f"| {lever} | {way} | {delay * 1000:.0f} ms | {it.rate:.0f} "
        f"| {it.rate / base.rate:.1f} | {it.lost} "
        f"| {it.cpu:.2f} | {it.cpu / base.cpu:.2f} | {p50} | {p99} |",
        flush=True,
    )


def _first_answer(text: str) -> float:
    """Seconds from the start of the process to the answer to what was waiting."""
    with _server() as url:
        began = time.monotonic()
        with _bot(REGIOBOT, url, False):
            _, answers = _load(url, [text], 1, 0.0)
    return answers[0] - began


def _load(
    url: str, texts: list[str], count: int, delay: float, rate: float = 0
) -> tuple[list[float], list[float]]:
    job = {
        "texts": [texts[n % len(texts)] for n in range(count)],
        "reply_seconds": delay,
        "rate": rate,
    }
    request = urllib.request.Request(f"{url}/load", json.dumps(job).encode())
    with urllib.request.urlopen(request, timeout=PATIENCE_SECONDS) as reply:
        result = json.load(reply)
    return result["made"], result["answers"]


def _get(url: str) -> None:
    urllib.request.urlopen(url, timeout=60).close()


def _processor_seconds(pid: int) -> float:
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / _TICKS


@contextmanager
def _server() -> Iterator[str]:
    command = [sys.executable, "-m", "benchmarks.telegram.server"]
    with subprocess.Popen(
        command, cwd=ROOT, stdout=subprocess.PIPE, text=True
    ) as server:
        try:
            yield f"http://127.0.0.1:{server.stdout.readline().strip()}"  # type: ignore[union-attr]
        finally:
            server.kill()


@contextmanager
def _bot(kind: str, url: str, webhook: bool) -> Iterator[int]:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    with tempfile.TemporaryDirectory() as folder:
        environment: dict[str, Any] = {
            **os.environ,
            "REGIOBOT_TOKEN": TOKEN,
            "REGIOBOT_API_URL": url,
            "REGIOBOT_STATE": folder,
        }
        if webhook:
            environment["REGIOBOT_WEBHOOK_URL"] = f"http://127.0.0.1:{port}/telegram"
            environment["REGIOBOT_WEBHOOK_LISTEN"] = f"127.0.0.1:{port}"
        command = (
            [sys.executable, "bot.py"]
            if kind == REGIOBOT
            else [sys.executable, "-m", "benchmarks.telegram.bots", kind, url]
            + ([str(port)] if webhook else [])
        )
        with subprocess.Popen(
            command, cwd=ROOT, env=environment, stderr=subprocess.DEVNULL
        ) as bot:
            try:
                yield bot.pid
            finally:
                bot.kill()


if __name__ == "__main__":
    main()
