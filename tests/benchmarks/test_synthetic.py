"""The synthetic knowledge: sound, and the same for the same seed."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from benchmarks.asking import PATTERNS, questions
from benchmarks.synthetic import region, write
from regiobot import knowledge


def files(folder: Path) -> dict[str, bytes]:
    return {
        str(path.relative_to(folder)): path.read_bytes()
        for path in folder.rglob("*.yaml")
    }


def test_ten_meetings_load_without_a_defect(tmp_path: Path) -> None:
    write(region(10, 5), tmp_path)

    inspection = knowledge.inspect(tmp_path)

    assert inspection.defects == ()
    assert inspection.base is not None
    assert len(inspection.base.meetings) == 10
    assert len(inspection.base.people) == 5


def test_same_seed_gives_the_same_files(tmp_path: Path) -> None:
    for name, seed in (("one", 1), ("again", 1), ("other", 2)):
        write(region(10, 5, seed=seed), tmp_path / name)

    assert files(tmp_path / "one") == files(tmp_path / "again")
    assert files(tmp_path / "one") != files(tmp_path / "other")


def test_people_have_names_of_their_own() -> None:
    names = [person["name"] for person in region(10, 300).people]

    assert len(set(names)) == 300


def test_questions_are_the_same_for_a_seed_and_fill_every_pattern() -> None:
    invented = region(10, 5)

    asked = questions(invented, len(PATTERNS) * 2, seed=3)

    assert asked == questions(invented, len(PATTERNS) * 2, seed=3)
    assert not any("{" in question for question in asked)


def test_days_are_real_and_in_order() -> None:
    days = [str(meeting["datum"]) for meeting in region(50, 25).meetings]

    assert days == sorted(days)
    assert [date.fromisoformat(day).isoformat() for day in days] == days
