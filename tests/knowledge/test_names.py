"""Mistakes in names, references and identifiers, with place and sentence."""

from __future__ import annotations

import pytest

from regiobot.knowledge import inspect
from tests.knowledge.folders import Files, MakeFolder

NAMES = [
    pytest.param(
        {
            "treffen/m.yaml": (
                "titel: A\nteilnehmende:\n  - person: Marko Koehler\nquellen: [lhp]\n"
            )
        },
        [
            (
                "treffen/m.yaml:3:13: „Marko Koehler“ steht nicht in "
                "personen.yaml. Berichtigen Sie die Schreibweise oder tragen Sie "
                "den Namen dort ein. Meinten Sie „Marko Köhler“?"
            )
        ],
        id="person",
    ),
    pytest.param(
        {
            "treffen/m.yaml": (
                "titel: A\nteilnehmende:\n  - person: Zacharias\nquellen: [lhp]\n"
            )
        },
        [
            (
                "treffen/m.yaml:3:13: „Zacharias“ steht nicht in personen.yaml. "
                "Berichtigen Sie die Schreibweise oder tragen Sie den Namen dort "
                "ein."
            )
        ],
        id="person-nobody-resembles",
    ),
    pytest.param(
        {"treffen/m.yaml": ("titel: A\ngastgeber: Potsdamm\nquellen: [lhp]\n")},
        [
            (
                "treffen/m.yaml:2:12: „Potsdamm“ steht nicht in "
                "organisationen.yaml. Berichtigen Sie die Schreibweise oder tragen "
                "Sie den Namen dort ein. Meinten Sie „Potsdam“?"
            )
        ],
        id="organization",
    ),
    pytest.param(
        {
            "treffen/m.yaml": (
                "titel: A\nteilnehmende:\n  - person: Potsdam\nquellen: [lhp]\n"
            )
        },
        [
            (
                "treffen/m.yaml:3:13: „Potsdam“ steht nicht in personen.yaml. "
                "Berichtigen Sie die Schreibweise oder tragen Sie den Namen dort "
                "ein. „Potsdam“ steht in organisationen.yaml: Gehört der Name in "
                "das Feld „organisation“?"
            )
        ],
        id="name-of-another-kind",
    ),
    pytest.param(
        {
            "treffen/m.yaml": (
                "titel: A\n"
                "themen: [{thema: Verker}]\n"
                "ergebnisse:\n"
                "  - {text: x, themen: [Verkehr, Wohnen]}\n"
                "quellen: [lhp]\n"
            )
        },
        [
            (
                "treffen/m.yaml:2:18: „Verker“ steht nicht in themen.yaml. "
                "Berichtigen Sie die Schreibweise oder tragen Sie den Namen dort "
                "ein. Meinten Sie „Verkehr“?"
            ),
            (
                "treffen/m.yaml:4:33: „Wohnen“ steht nicht in themen.yaml. "
                "Berichtigen Sie die Schreibweise oder tragen Sie den Namen dort "
                "ein."
            ),
        ],
        id="topic",
    ),
    pytest.param(
        {"treffen/m.yaml": ("titel: A\nreihe: Regionalgespraech\nquellen: [lhp]\n")},
        [
            (
                "treffen/m.yaml:2:8: „Regionalgespraech“ steht nicht in "
                "reihen.yaml. Berichtigen Sie die Schreibweise oder tragen Sie den "
                "Namen dort ein. Meinten Sie „Regionalgespräch“?"
            )
        ],
        id="series",
    ),
    pytest.param(
        {"themen.yaml": ("- name: Verkehr\n- name: Bus\n  oberthema: Verkher\n")},
        [
            (
                "themen.yaml:3:14: „Verkher“ steht nicht in themen.yaml. "
                "Berichtigen Sie die Schreibweise oder tragen Sie den Namen dort "
                "ein. Meinten Sie „Verkehr“?"
            )
        ],
        id="wider-topic",
    ),
    pytest.param(
        {"organisationen.yaml": ("- name: Potsdam\n  gehoert_zu: Brandenburg\n")},
        [
            (
                "organisationen.yaml:2:15: „Brandenburg“ steht nicht in "
                "organisationen.yaml. Berichtigen Sie die Schreibweise oder tragen "
                "Sie den Namen dort ein."
            )
        ],
        id="parent-organization",
    ),
    pytest.param(
        {"treffen/m.yaml": ("titel: A\nquellen: [lpm]\n")},
        [
            (
                "treffen/m.yaml:2:11: Eine Quelle mit dem Kürzel „lpm“ gibt es "
                "nicht. Beschreiben Sie sie unter „quellen“ mit Titel und Adresse "
                "oder berichtigen Sie das Kürzel. Meinten Sie „lhp“?"
            )
        ],
        id="source",
    ),
    pytest.param(
        {
            "treffen/m.yaml": (
                "titel: A\n"
                "ergebnisse:\n"
                "  - text: x\n"
                "    quelle: [lhp, lph]\n"
                "quellen: [lhp]\n"
            )
        },
        [
            (
                "treffen/m.yaml:4:19: Eine Quelle mit dem Kürzel „lph“ gibt es "
                "nicht. Beschreiben Sie sie unter „quellen“ mit Titel und Adresse "
                "oder berichtigen Sie das Kürzel. Meinten Sie „lhp“?"
            )
        ],
        id="source-of-a-fact",
    ),
    pytest.param(
        {"bot.yaml": "standard_reihe: Runde\n"},
        [
            (
                "bot.yaml:1:17: „Runde“ steht nicht in reihen.yaml. Berichtigen "
                "Sie die Schreibweise oder tragen Sie den Namen dort ein."
            )
        ],
        id="standard-series",
    ),
    pytest.param(
        {
            "treffen/m.yaml": (
                "titel: A\nneuer_termin: 2021-12-02-rgg\nquellen: [lhp]\n"
            )
        },
        [
            (
                "treffen/m.yaml:2:15: Ein Treffen „2021-12-02-rgg“ gibt es nicht. "
                "Geben Sie seine Kennung an (den Dateinamen ohne .yaml) oder ein "
                "Datum wie 2026-04-22. Meinten Sie „2021-12-02-rg“?"
            )
        ],
        id="replacement",
    ),
    pytest.param(
        {"themen.yaml": ("- name: Verkehr\n- name: verkehr\n")},
        [
            (
                "themen.yaml:2:9: „verkehr“ steht schon in themen.yaml:1. Jede "
                "Schreibweise darf nur zu einem Eintrag gehören: Löschen oder "
                "ändern Sie eine von beiden."
            )
        ],
        id="same-name",
    ),
    pytest.param(
        {
            "organisationen.yaml": (
                "- name: Potsdam\n"
                "  auch: [P, LHP]\n"
                "- name: Falkensee\n"
                "  auch:\n"
                "    - F\n"
                "    - LHP\n"
            )
        },
        [
            (
                "organisationen.yaml:6:7: „LHP“ steht schon in "
                "organisationen.yaml:2. Jede Schreibweise darf nur zu einem "
                "Eintrag gehören: Löschen oder ändern Sie eine von beiden."
            )
        ],
        id="same-alias",
    ),
    pytest.param(
        {"organisationen/a.yaml": ("- name: Werder\n  auch: [Potsdam]\n")},
        [
            (
                "organisationen/a.yaml:2:10: „Potsdam“ steht schon in "
                "organisationen.yaml:1. Jede Schreibweise darf nur zu einem "
                "Eintrag gehören: Löschen oder ändern Sie eine von beiden."
            )
        ],
        id="alias-is-the-name-of-another",
    ),
    pytest.param(
        {"personen.yaml": ("- name: Mike Schubert\n- name: Mike Schubert\n")},
        [
            (
                "personen.yaml:2:9: „Mike Schubert“ steht schon in "
                "personen.yaml:1. Sind es zwei Personen, geben Sie beiden eine "
                "„kennung“; ist es dieselbe, löschen Sie einen Eintrag."
            )
        ],
        id="same-person-name",
    ),
    pytest.param(
        {
            "personen.yaml": (
                "- name: Mike Schubert\n- name: Mike Schubert\n  kennung: ms2\n"
            )
        },
        [
            (
                "personen.yaml:2:9: „Mike Schubert“ steht schon in "
                "personen.yaml:1. Sind es zwei Personen, geben Sie beiden eine "
                "„kennung“; ist es dieselbe, löschen Sie einen Eintrag."
            )
        ],
        id="namesakes-with-one-kennung",
    ),
    pytest.param(
        {
            "personen.yaml": (
                "- name: Mike Schubert\n"
                "  kennung: ms1\n"
                "- name: Mike Schubert\n"
                "  kennung: ms2\n"
            ),
            "treffen/m.yaml": (
                "titel: A\n"
                "teilnehmende:\n"
                "  - person: Mike Schubert\n"
                "  - person: ms2\n"
                "quellen: [lhp]\n"
            ),
        },
        [
            (
                "treffen/m.yaml:3:13: Den Namen „Mike Schubert“ gibt es mehrmals. "
                "Schreiben Sie statt des Namens die Kennung: „ms1“ oder „ms2“."
            )
        ],
        id="ambiguous-person",
    ),
    pytest.param(
        {"treffen/m.yaml": ("titel: A\nquellen:\n  - kuerzel: lhp\n    titel: X\n")},
        [
            (
                "treffen/m.yaml:3:14: Das Kürzel „lhp“ gehört schon zur Quelle in "
                "treffen/2021-12-02-rg.yaml:4. Beschreiben Sie jede "
                "Veröffentlichung nur einmal; hier genügt „quellen: [lhp]“."
            )
        ],
        id="same-kuerzel",
    ),
    pytest.param(
        {"themen.yaml": ("- name: A\n  kennung: x\n- name: B\n  kennung: x\n")},
        [
            (
                "themen.yaml:4:12: Die Kennung „x“ gehört schon zu themen.yaml:1. "
                "Geben Sie hier eine andere „kennung“ an."
            )
        ],
        id="same-kennung",
    ),
    pytest.param(
        {"themen.yaml": ("- name: Lück\n- name: Lueck\n")},
        [
            (
                "themen.yaml:2:9: „Lueck“ unterscheidet sich von themen.yaml:1 nur in "
                "der Schreibweise. Ist es derselbe Eintrag, führen Sie beide "
                "zusammen; sonst geben Sie hier eine „kennung“ an."
            )
        ],
        id="same-derived-identifier",
    ),
    pytest.param(
        {
            "treffen/a/m.yaml": ("titel: A\nquellen: [lhp]\n"),
            "treffen/b/m.yaml": ("titel: A\nquellen: [lhp]\n"),
        },
        [
            (
                "treffen/b/m.yaml:1:1: Die Kennung „m“ gehört schon zu "
                "treffen/a/m.yaml:1. Geben Sie hier eine andere „kennung“ an."
            )
        ],
        id="same-file-name",
    ),
    pytest.param(
        {
            "themen.yaml": (
                "- name: A\n"
                "  frueher: [b, alt]\n"
                "- name: B\n"
                "- name: C\n"
                "  frueher: [alt]\n"
            )
        },
        [
            (
                "themen.yaml:3:3: Die Kennung „b“ gehört schon zu themen.yaml:2. "
                "Geben Sie hier eine andere „kennung“ an."
            ),
            (
                "themen.yaml:5:13: Die frühere Kennung „alt“ gehört schon zu "
                "themen.yaml:2. Löschen Sie sie hier."
            ),
        ],
        id="previous-identifiers",
    ),
    pytest.param(
        {"themen.yaml": "- name: '???'\n"},
        [
            (
                "themen.yaml:1:3: Aus „???“ lässt sich keine Kennung bilden. Geben "
                "Sie eine „kennung“ aus Buchstaben und Ziffern an."
            )
        ],
        id="no-identifier",
    ),
    pytest.param(
        {
            "organisationen.yaml": (
                "- name: Potsdam\n"
                "  gehoert_zu: B\n"
                "- name: B\n"
                "  gehoert_zu: Potsdam\n"
                "- name: Falkensee\n"
                "  gehoert_zu: Falkensee\n"
            )
        },
        [
            (
                "organisationen.yaml:2:15: „gehoert_zu“ führt im Kreis: Potsdam → "
                "B → Potsdam. Löschen Sie „gehoert_zu“ bei einem dieser Einträge."
            ),
            (
                "organisationen.yaml:6:15: „gehoert_zu“ führt im Kreis: Falkensee "
                "→ Falkensee. Löschen Sie „gehoert_zu“ bei einem dieser Einträge."
            ),
        ],
        id="circles",
    ),
]


@pytest.mark.parametrize(("files", "expected"), NAMES)
def test_wrong_name_is_named_with_its_place(
    folder: MakeFolder, files: Files, expected: list[str]
) -> None:
    found = inspect(folder(files))

    assert [str(defect) for defect in found.defects if defect.fatal] == expected
    assert found.base is None
