"""Which unknown words can name nothing, and which must be declined."""

from __future__ import annotations

import pytest

from tests.understand.conftest import Understand


@pytest.mark.parametrize(
    ("question", "verbs"),
    [
        ("Welche Forderung erhob Torfhagen zum Radweg?", {"erhob"}),
        ("Was wurde zum Radweg letztlich krumm beschlossen?", {"krumm"}),
        ("Was wurde zur Radwegbeleuchtung beschlossen?", {"beleuchtung"}),
        ("Was wurde zur Beleuchtung des Radwegs beschlossen?", set()),  # a noun
        ("was wurde zur beleuchtung des radwegs beschlossen", set()),  # no capitals
        ("Was sagte Kolbe zum BER?", set()),
    ],
)
def test_verbs_of_a_question(read: Understand, question: str, verbs: set[str]) -> None:
    assert set(read(question).verbs) == verbs
