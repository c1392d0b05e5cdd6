"""The corpus of press releases, its knowledge, and what is drafted from it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import yaml

from regiobot.assistant import opened_store
from regiobot.staff.draft import document, draft, yaml_text
from regiobot.store import Store

CORPUS = Path(__file__).parent / "corpus"

Drafted = Callable[..., dict[str, Any]]


def as_text(text: str) -> dict[str, Any]:
    """A YAML file with every value as the text that stands there."""
    loaded = yaml.load(text, yaml.BaseLoader)
    assert isinstance(loaded, dict)
    return loaded


@pytest.fixture(scope="session")
def region() -> Store:
    """The knowledge of the invented region."""
    return opened_store(CORPUS / "knowledge")


@pytest.fixture
def drafted(region: Store) -> Drafted:
    """The draft of a plain text, read as YAML."""

    def make(text: str) -> dict[str, Any]:
        made = draft(document(text.encode()), region)
        return as_text(yaml_text(made, "test"))

    return make
