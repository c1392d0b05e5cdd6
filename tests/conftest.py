"""What all tests share: a clean environment, the shipped knowledge, the assistant."""

from __future__ import annotations

import signal
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from regiobot.assistant import Assistant
from regiobot.settings import VARIABLES

ROOT = Path(__file__).parent.parent

# Hypothesis tries the same examples in every run, so that a test which passed passes
# again; `pytest --hypothesis-profile explore` looks for new ones.
_CALM = [HealthCheck.function_scoped_fixture, HealthCheck.too_slow]
settings.register_profile(
    "fixed",
    derandomize=True,
    database=None,
    deadline=None,
    suppress_health_check=_CALM,
)
settings.register_profile(
    "explore", max_examples=5000, deadline=None, suppress_health_check=_CALM
)
settings.load_profile("fixed")

# A shell starts what it puts into the background with Ctrl-C ignored. The processes
# of the tests would inherit that, and never end by it.
signal.signal(signal.SIGINT, signal.default_int_handler)


@pytest.fixture(autouse=True)
def clean_environment(
    monkeypatch: pytest.MonkeyPatch, tmp_path_factory: pytest.TempPathFactory
) -> None:
    """Nothing of the developer's own; cache and state are thrown away."""
    for name in VARIABLES:
        monkeypatch.delenv(name, raising=False)
    base = tmp_path_factory.getbasetemp()
    monkeypatch.setenv("XDG_CACHE_HOME", str(base / "cache"))
    monkeypatch.setenv("XDG_STATE_HOME", str(base / "state"))


@pytest.fixture(scope="session")
def shipped_knowledge() -> Path:
    """The knowledge folder of the project."""
    return ROOT / "knowledge"


@pytest.fixture(scope="session")
def assistant(shipped_knowledge: Path) -> Iterator[Assistant]:
    """The assistant for the shipped knowledge, with its database in memory."""
    yield Assistant.open(shipped_knowledge)
