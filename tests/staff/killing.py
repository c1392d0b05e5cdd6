"""Kills a process that takes over files and reloads, and looks at what it left.

    python -m tests.staff.killing 300

does so 300 times at random moments and prints how often it was caught where.
"""

from __future__ import annotations

import random
import re
import subprocess
import sys
import tempfile
import time
from collections import Counter
from datetime import UTC, datetime
from itertools import count
from pathlib import Path

from regiobot import knowledge
from regiobot.render import plain
from regiobot.staff import shelf
from regiobot.staff.desk import Desk
from regiobot.staff.serving import Serving
from regiobot.staff.versions import Versions, digest
from regiobot.state.gaps import GapStore
from tests.knowledge.folders import GOOD, write

NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)
FILE = "2021-12-02-rg.yaml"
PLACE = f"treffen/{FILE}"
READY = "ready"
LATEST_SECONDS = 0.4  # after it is ready: some ten files are taken over by then


def meeting(number: int) -> bytes:
    """The meeting with a number in two facts."""
    text = str(GOOD[PLACE]).replace("per Video", f"Nr{number}Nr")
    return f"{text}ort: Saal{number}Saal\n".encode()


def work(root: Path) -> None:
    """Take over one version after the other, until killed; each second by hand."""
    serving, desk = desk_of(root)
    print(READY, flush=True)
    for number in count(random.randrange(10**9)):  # other than of the one before
        data = meeting(number)
        if number % 2:
            offer = desk.receive(FILE, data).offer
            assert offer
            desk.take_over(offer)
        else:
            shelf.put(root / "knowledge", PLACE, data)
            serving.reload()


def desk_of(root: Path) -> tuple[Serving, Desk]:
    """What a start of the bot makes of the folder."""
    serving = Serving.start(root / "knowledge", root / "k.db", lambda: NOW)
    serving.reload()
    versions = Versions(root / "versions")
    return serving, Desk(serving, versions, GapStore(None), lambda: NOW)


def killed(root: Path, seconds: float) -> None:
    """Let a process work on *root*, and kill it that long after it is ready."""
    command = [sys.executable, "-m", "tests.staff.killing", "--work", str(root)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout
        assert process.stdout.readline().strip() == READY
        time.sleep(seconds)
        assert process.poll() is None, "it ended by itself"
        process.kill()


def examined(root: Path) -> str:
    """Look at what is left; what the process was about, for the count.

    Raises:
        AssertionError: If anything is lost or half there.
    """
    folder = root / "knowledge"
    data = (folder / PLACE).read_bytes()
    assert data in [meeting(n) for n in _numbers(data.decode())], "half a file"
    knowledge.load(folder)
    last = Versions(root / "versions").last()
    found = "before the first"
    if last:
        kept = last.before is not None and last.before.startswith(b"titel")
        assert kept, "half a version"
        found = "by hand"
        if digest(data) == last.after:
            found = "taken over"
        elif data == last.before:
            found = "kept, not yet replaced"
    if list(folder.rglob(".regiobot-*")):
        found += ", new file half written"
    serving, _ = desk_of(root)
    answer = serving.assistant.ask("Wo war das Treffen am 2.12.2021?", now=NOW)
    said = set(_numbers(plain.text(answer)))
    assert said == set(_numbers(data.decode())), "another state is served"
    serving.assistant.close()
    return found


def prepare(root: Path) -> None:
    """The folder before the first kill."""
    write(root / "knowledge", GOOD | {PLACE: meeting(0)})


def _numbers(text: str) -> list[int]:
    return [int(n) for n in re.findall(r"(?:Nr|Saal)(\d+)(?:Nr|Saal)", text)]


def main() -> None:
    """Kill as often as asked, always the same folder."""
    if sys.argv[1] == "--work":
        work(Path(sys.argv[2]))
    chance = random.Random()
    with tempfile.TemporaryDirectory() as name:
        prepare(Path(name))
        found = Counter[str]()
        for _ in range(int(sys.argv[1])):
            killed(Path(name), chance.uniform(0, LATEST_SECONDS))
            found[examined(Path(name))] += 1
    for what, times in found.most_common():
        print(f"{times:5}  {what}")


if __name__ == "__main__":
    main()
