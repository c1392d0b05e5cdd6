"""The knowledge that is shipped, and the one that the benchmarks ask about."""

from __future__ import annotations

from pathlib import Path

import pytest

from regiobot.knowledge import inspect

ROOT = Path(__file__).parent.parent.parent


def test_shipped_knowledge_has_no_defect_and_no_doubt() -> None:
    found = inspect(ROOT / "knowledge")

    assert [str(defect) for defect in found.defects] == []
    assert found.base is not None
    assert found.base.meetings


@pytest.mark.parametrize("name", ["benchmarks/quality/knowledge"])
def test_other_knowledge_can_be_loaded(name: str) -> None:
    found = inspect(ROOT / name)

    assert [str(defect) for defect in found.defects if defect.fatal] == []
    assert found.base is not None
