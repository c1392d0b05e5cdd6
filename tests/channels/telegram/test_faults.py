"""A quick selection of the faults of `python -m benchmarks.faults`, small and short."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from benchmarks import faults
from benchmarks.faults import Field


@pytest.mark.parametrize(
    ("scenario", "webhook"),
    [
        (faults.everything, False),
        (faults.everything, True),
        (faults.repeated_and_reordered, False),
        (faults.malformed, True),
        (faults.told_twice, False),
    ],
)
def test_no_question_is_lost(scenario: Callable[[Field], None], webhook: bool) -> None:
    outcome = faults.play(scenario, webhook=webhook, seed=1, scale=0.1)

    assert (outcome.lost, outcome.disordered, outcome.crashes) == (0, 0, 0)
    assert outcome.questions > 0


def test_a_flooded_chat_loses_nothing_when_the_bot_is_killed() -> None:
    outcome = faults.play(faults.one_chat_killed, webhook=False, seed=1, scale=0.02)

    assert (outcome.lost, outcome.disordered, outcome.crashes) == (0, 0, 0)
    # A kill can fall between the sending of an answer and the note of it.
    assert outcome.repeated <= 2 * (1 + 20)
