"""Whatever stands in a file: the loader answers with defects, never with a crash."""

from __future__ import annotations

import random

import pytest
import yaml

from regiobot.knowledge import doubts, inspect, reading
from tests.knowledge.folders import MakeFolder
from tests.knowledge.test_features import MEETING, PEOPLE

BITS = [
    *("\t", ": ", "- ", "[", "]", "{", "}", '"', "'", "&a ", "*a", "!x ", "|", ">"),
    *("\n", "#", "? ", "<<: ", "---\n", "...\n", "%", "@", "\x00", ",", "{de: }", "[]"),
    *("{}", "[[]]", "{liste: [[]]}", "null", "🦆", "\u202e", "\u2028", "\x85"),
]


@pytest.mark.parametrize("seed", range(60))
def test_damaged_file_gives_defects_at_places_that_exist(
    folder: MakeFolder, seed: int
) -> None:
    chance = random.Random(seed)
    name, text = chance.choice(
        [("treffen/a.yaml", MEETING), ("personen/a.yaml", PEOPLE)]
    )
    for _ in range(chance.randint(1, 4)):
        start = chance.randrange(len(text))
        end = start + chance.choice([0, 0, 1, 20])
        text = text[:start] + chance.choice(BITS) + text[end:]

    found = inspect(folder({name: text}))

    assert (found.base is None) == any(defect.fatal for defect in found.defects)
    last_line = len(text.splitlines()) + 1
    for defect in found.defects:
        assert defect.message
        assert 0 <= defect.line <= last_line


def test_long_mapping_is_looked_through_once_for_all_its_defects(
    folder: MakeFolder, monkeypatch: pytest.MonkeyPatch
) -> None:
    looked: list[object] = []
    texts = reading._texts

    def counted(fields: dict[str, tuple[yaml.Node, yaml.Node]]) -> dict[str, str]:
        looked.append(fields)
        return texts(fields)

    monkeypatch.setattr(reading, "_texts", counted)
    lines = "".join(f"leer{n}:\nk{n}: x\n" for n in range(50))
    path = folder({"treffen/a.yaml": f"titel: A\nquellen: [lhp]\n{lines}"})

    found = inspect(path).defects

    assert len(found) == 100
    assert {defect.entry for defect in found} == {"Treffen „A“"}
    assert len(looked) == 1


def test_endless_name_is_compared_as_a_whole() -> None:
    own, wanted = doubts._likenesses("A" * 5000)

    assert len(own) == len(wanted) < 5


def test_chain_of_thousands_is_no_circle(folder: MakeFolder) -> None:
    count = 3000
    chain = "".join(f"- {{name: A{n}, gehoert_zu: A{n + 1}}}\n" for n in range(count))
    path = folder({"organisationen/kette.yaml": f"{chain}- name: A{count}\n"})

    assert inspect(path).base is not None


def test_way_into_a_circle_is_not_part_of_it(folder: MakeFolder) -> None:
    path = folder(
        {
            "themen.yaml": "- {name: Verkehr, oberthema: Bus}\n"
            "- {name: Bus, oberthema: Bahn}\n"
            "- {name: Bahn, oberthema: Bus}\n"
        }
    )

    found = inspect(path)

    assert [defect.place for defect in found.defects] == ["themen.yaml:2:26"]
    assert "Bus → Bahn → Bus" in found.defects[0].message
