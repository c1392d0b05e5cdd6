"""Questions are understood with the names of a small invented region."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from regiobot import knowledge
from regiobot.dialogue import Context, Query
from regiobot.index import Index
from regiobot.store import Store
from regiobot.understand import understand

SMALL = Path(__file__).parent.parent / "knowledge_small"
TODAY = date(2026, 8, 3)

Understand = Callable[..., Query]


@pytest.fixture(scope="session")
def small_index() -> Index:
    """The names of the small region."""
    store = Store.open(None)
    store.rebuild(knowledge.load(SMALL), "")
    return Index(store.names())


@pytest.fixture(scope="session")
def read(small_index: Index) -> Understand:
    """Understands a question in a new chat, or in that of *context*."""

    def read_question(question: str, context: Context | None = None) -> Query:
        return understand(
            question, today=TODAY, context=context or Context(), index=small_index
        )

    return read_question
