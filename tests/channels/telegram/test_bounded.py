"""The memory that forgets."""

from __future__ import annotations

from regiobot.channels.telegram.bounded import Bounded


def test_the_longest_unused_entry_is_forgotten_first() -> None:
    memory: Bounded[str, int] = Bounded(2)
    memory.put("a", 1)
    memory.put("b", 2)
    memory.get("a")

    memory.put("c", 3)

    assert [memory.get(key) for key in "abc"] == [1, None, 3]
    assert len(memory) == 2


def test_a_new_value_takes_no_further_place() -> None:
    memory: Bounded[str, int] = Bounded(2)
    memory.put("a", 1)
    memory.put("b", 2)

    memory.put("a", 3)

    assert (memory.get("a"), memory.get("b")) == (3, 2)
