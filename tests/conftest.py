"""What all tests share: a clean environment, the shipped knowledge, the assistant."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from regiobot.assistant import Assistant
from regiobot.settings import VARIABLES

ROOT = Path(__file__).parent.parent


@pytest.fixture(autouse=True)
def clean_environment(
    monkeypatch: pytest.MonkeyPatch, tmp_path_factory: pytest.TempPathFactory
) -> None:
    """No token and no knowledge of the developer's own; the cache is thrown away."""
    for name in VARIABLES:
        monkeypatch.delenv(name, raising=False)
    cache = tmp_path_factory.getbasetemp() / "cache"
    monkeypatch.setenv("XDG_CACHE_HOME", str(cache))


@pytest.fixture(scope="session")
def shipped_knowledge() -> Path:
    """The knowledge folder of the project."""
    return ROOT / "knowledge"


@pytest.fixture(scope="session")
def assistant(shipped_knowledge: Path) -> Iterator[Assistant]:
    """The assistant for the shipped knowledge, with its database in memory."""
    yield Assistant.open(shipped_knowledge)
