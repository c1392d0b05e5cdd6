"""Press releases of an invented region: what a draft holds, measured."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from regiobot import knowledge
from regiobot.assistant import opened_store
from regiobot.staff.draft import draft, read_document, yaml_text
from regiobot.store import Store
from tests.staff.draft.conftest import CORPUS, as_text
from tests.staff.draft.scoring import NOTHING, Score, score

RELEASES = sorted(CORPUS.glob("*/[0-9]*.txt")) + sorted(CORPUS.glob("*/[0-9]*.html"))
# Least precision and recall. Rules were written by looking at the first half alone;
# the other one says how they do with releases that nobody looked at.
FLOORS = {"learn": (0.95, 0.9), "held": (0.95, 0.9)}
MARK = "# Vorschlag für "


def text_of(path: Path, store: Store) -> str:
    return yaml_text(draft(read_document(path), store), path.name)


def scored(path: Path, store: Store) -> Score:
    expected = as_text(path.with_suffix(".yaml").read_text("utf-8"))
    return score(as_text(text_of(path, store)), expected)


def proposed(text: str, title: str) -> str:
    """The entries that a draft proposes below a heading, without their marks."""
    _, _, below = text.partition(f"{MARK}{title} ")
    lines = below.split("\n\n")[0].splitlines()[1:]
    return "".join(line.removeprefix("# ") + "\n" for line in lines)


@pytest.mark.parametrize("half", ["learn", "held"])
def test_drafts_reach_precision_and_recall(half: str, region: Store) -> None:
    paths = [path for path in RELEASES if path.parent.name == half]

    total = sum((scored(path, region) for path in paths), NOTHING)

    precision, recall = FLOORS[half]
    assert total.precision >= precision, total.wrong
    assert total.recall >= recall, total.missed


def test_score_counts_what_is_wrong_and_missing() -> None:
    found = {"ort": "Museum", "datum": "2026-01-01"}
    wanted = {"ort": "Rathaus", "datum": "2026-01-01", "titel": "Treffen"}

    result = score(found, wanted)

    assert (result.precision, result.recall) == (1 / 2, 1 / 3)


@pytest.mark.parametrize("path", RELEASES, ids=lambda path: path.stem)
def test_quotations_are_exact_to_the_character(path: Path, region: Store) -> None:
    source = " ".join(block.text for block in read_document(path).blocks)

    statements = as_text(text_of(path, region)).get("aussagen", [])

    for statement in statements:
        for part in statement["text"].split(" […] "):
            assert part in source


@pytest.mark.parametrize("path", RELEASES, ids=lambda path: path.stem)
def test_draft_passes_the_check_once_its_remarks_are_resolved(
    path: Path, region: Store, tmp_path: Path
) -> None:
    shutil.copytree(CORPUS / "knowledge", tmp_path, dirs_exist_ok=True)
    text = text_of(path, region)
    for name in ("personen", "organisationen"):
        with (tmp_path / f"{name}.yaml").open("a", encoding="utf-8") as stream:
            stream.write(proposed(text, f"{name}.yaml"))
    spoken = text.replace(
        "  - art: wörtlich", "  - gruppe: Publikum\n    art: wörtlich"
    )
    if "titel" not in as_text(text):
        spoken = f"titel: Treffen\n{spoken}".replace("umfang:", "titel: A\n    umfang:")
    (tmp_path / "treffen" / "entwurf.yaml").write_text(spoken, "utf-8")

    found = knowledge.inspect(tmp_path)

    assert [str(d) for d in found.defects if d.fatal] == []


def test_release_around_the_real_quotations(shipped_knowledge: Path) -> None:
    meeting = "regionalgespraech-potsdam-museum"
    kept = as_text((shipped_knowledge / f"treffen/{meeting}.yaml").read_text("utf-8"))
    store = opened_store(shipped_knowledge)

    made = as_text(text_of(CORPUS / "museum.txt", store))

    assert [s["text"] for s in made["aussagen"]] == [
        s["text"] for s in kept["aussagen"]
    ]
    assert {s["person"] for s in made["aussagen"]} == {"Mike Schubert"}
    assert [s["stelle"] for s in made["aussagen"]] == [f"Absatz {n}" for n in (2, 3, 5)]
    people = [
        (p.get("person"), p["organisation"]) for p in made["teilnehmende"]["liste"]
    ]
    listed = kept["teilnehmende"]["liste"]
    assert people == [(p.get("person"), p["organisation"]) for p in listed]
    assert made["teilnehmende"]["vollstaendig"] == "nein"
    topics = [t["thema"] for t in made["themen"]["liste"]]
    assert topics == [t["thema"] for t in kept["themen"]["liste"]]
    for key in ("ort", "wochentag", "uhrzeit", "reihe", "gastgeber"):
        assert made[key] == kept[key]
