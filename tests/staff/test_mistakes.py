"""What clerks are told about typical mistakes, word by word.

When a wording changes, `python -m tests.staff.mistakes.corpus` writes it anew.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.staff.mistakes.corpus import Mistake, mistakes, reported

MISTAKES = list(mistakes())


def test_there_are_mistakes() -> None:
    assert len(MISTAKES) > 20


@pytest.mark.parametrize("mistake", MISTAKES, ids=lambda mistake: mistake.path.stem)
def test_mistake_is_explained(mistake: Mistake, tmp_path: Path) -> None:
    assert reported(mistake, tmp_path / "wissen") == mistake.report


def test_nothing_is_said_of_the_knowledge_without_a_mistake(tmp_path: Path) -> None:
    untouched = Mistake(tmp_path, "", {}, "", "")

    lines = reported(untouched, tmp_path / "wissen").splitlines()

    assert lines[0].startswith("wissen: 8 Treffen, ")
    assert lines[1].startswith("In Ordnung. ")
