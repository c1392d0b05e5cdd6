"""A knowledge base survives being written down."""

from __future__ import annotations

import zlib
from pathlib import Path

import pytest

from regiobot import knowledge
from regiobot.knowledge import snapshot


def test_what_is_read_is_what_was_written(shipped_knowledge: Path) -> None:
    base = knowledge.load(shipped_knowledge)

    assert snapshot.read(snapshot.dump(base)) == base


@pytest.mark.parametrize(
    "data", [b"", b"nonsense", zlib.compress(b"{}"), zlib.compress(b'{"profile": 1}')]
)
def test_anything_else_is_told_as_unreadable(data: bytes) -> None:
    assert snapshot.read(data) is None
