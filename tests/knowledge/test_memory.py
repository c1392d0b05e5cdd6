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


DOUBTFUL = GOOD | {
    "treffen/2021-12-02-rg.yaml": "titel: A\nquellen: [{kuerzel: lhp, titel: B}]\n"
    "aussagen: [{person: Mike Schubert, art: wörtlich, text: Ja}]\n"
}


def test_second_reading_tells_what_the_first_told(tmp_path: Path) -> None:
    write(tmp_path, DOUBTFUL)
    memory = Memory()

    first = knowledge.inspect(tmp_path, memory=memory)
    second = knowledge.inspect(tmp_path, memory=memory)

    assert [hint.field for hint in first.defects] == ["aussagen"]
    assert second.defects == first.defects


def test_second_reading_makes_only_anew_what_was_doubtful(tmp_path: Path) -> None:
    write(tmp_path, DOUBTFUL)
    memory = Memory()

    first = knowledge.inspect(tmp_path, memory=memory).base
    second = knowledge.inspect(tmp_path, memory=memory).base

    assert first and second
    assert second == first
    assert second.people[0] is first.people[0]
    assert second.meetings[0] is not first.meetings[0]
