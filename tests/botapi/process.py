"""The bot as a process of its own, as an operator runs it."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType

from .server import PATIENCE_SECONDS, TOKEN, BotApi

ROOT = Path(__file__).parents[2]
BOT = (sys.executable, str(ROOT / "bot.py"))


class BotProcess:
    """A running bot. As a context manager it is killed at the end at the latest."""

    def __init__(  # noqa: PLR0913 - what an operator can choose
        self,
        api: BotApi,
        log: Path,
        *,
        command: tuple[str, ...] = BOT,
        token: str = TOKEN,
        folder: Path = ROOT,
        environment: Mapping[str, str] = MappingProxyType({}),
    ) -> None:
        self._log = log
        given = {
            "REGIOBOT_TOKEN": token,
            "REGIOBOT_API_URL": api.url,
            "REGIOBOT_KNOWLEDGE": str(ROOT / "knowledge"),
            "REGIOBOT_STATE": str(log.parent / "state"),
            "NO_PROXY": "127.0.0.1",
            **environment,
        }
        with log.open("ab") as stderr:
            self._process = subprocess.Popen(
                command,
                cwd=folder,
                env={**os.environ, **given},
                stdin=subprocess.DEVNULL,
                stdout=stderr,
                stderr=stderr,
            )

    @property
    def log(self) -> str:
        """What it has written to its outputs."""
        return self._log.read_text(encoding="utf-8")

    def tell(self, number: signal.Signals) -> None:
        """Send a signal."""
        self._process.send_signal(number)

    def exit_code(self) -> int:
        """Wait for its end."""
        return self._process.wait(timeout=PATIENCE_SECONDS)

    def ended(self) -> int | None:
        """Its exit code, or None while it runs."""
        return self._process.poll()

    def stop(self) -> int:
        """Ask it to stop, as a service manager does."""
        self.tell(signal.SIGTERM)
        return self.exit_code()

    def __enter__(self) -> BotProcess:
        return self

    def __exit__(self, *_: object) -> None:
        self._process.kill()
        self._process.wait()
