"""What a second reading remembers of the first, and at which cost."""

from __future__ import annotations

from pathlib import Path

from regiobot import knowledge
from regiobot.knowledge.memory import Memory
from tests.knowledge.folders import GOOD, write


def test_names_of_given_fields_are_kept_once(tmp_path: Path) -> None:
    """Ten thousand meetings hold 370,000 shapes, and few kinds of them."""
    write(tmp_path, GOOD)
    memory = Memory()
    knowledge.inspect(tmp_path, memory=memory)
    memory.begin()

    shapes = [
        entry.shape
        for taken in memory._files.values()
        for entries in taken.entries.values()
        for entry in entries
    ]
    kinds = {frozenset(shape.model_fields_set) for shape in shapes}

    assert len(shapes) > len(kinds)
    assert len({id(shape.model_fields_set) for shape in shapes}) == len(kinds)
