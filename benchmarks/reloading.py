"""A bot that follows its files: how long a change takes, and how much memory.

    python -m benchmarks.reloading --meetings 10000

serves a synthetic knowledge base and changes one statement in one of its files.
"""

from __future__ import annotations

import argparse
import resource
import tempfile
import time
from datetime import datetime
from pathlib import Path

from regiobot.staff.days import BERLIN
from regiobot.staff.serving import Serving

from . import synthetic

CHANGES = 3


def main() -> None:
    """Print a line for the start, for the first reading and for each change."""
    parser = argparse.ArgumentParser(description=str(__doc__).partition("\n")[0])
    parser.add_argument("--meetings", type=int, default=10_000)
    meetings = parser.parse_args().meetings
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name, "knowledge")
        region = synthetic.region(meetings, max(5, meetings // 2))
        synthetic.write(region, folder)
        began = time.perf_counter()
        database = Path(name, "knowledge.sqlite")
        serving = Serving.start(folder, database, lambda: datetime.now(BERLIN))
        _told("built and served", began)
        began = time.perf_counter()
        serving.reload()
        _told("read for the first time", began)
        file = min((folder / "treffen").iterdir())
        for number in range(CHANGES):
            text = file.read_text("utf-8")
            file.write_text(text.replace("sinngemäß", "wörtlich", 1), "utf-8")
            before, began = serving.state.version, time.perf_counter()
            serving.reload()
            if serving.state.version == before:
                raise SystemExit("the change is not served")
            _told(f"change {number + 1} served", began)


def _told(what: str, began: float) -> None:
    seconds = time.perf_counter() - began
    print(f"{what}: {seconds:.2f} s, {_resident() >> 20} MB", flush=True)


def _resident() -> int:
    """Bytes of memory in use; Linux only."""
    pages = Path("/proc/self/statm").read_text("ascii").split()[1]
    return int(pages) * resource.getpagesize()


if __name__ == "__main__":
    main()
