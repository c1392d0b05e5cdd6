"""Mistakes in the fields of an entry, with the exact place and sentence."""

from __future__ import annotations

import pytest

from regiobot.knowledge import inspect
from tests.knowledge.folders import Files, MakeFolder

FIELDS = [
    pytest.param(
        {"treffen/m.yaml": ("titel: A\nort: B\nort: C\nquellen: [lhp]\n")},
        [
            (
                "treffen/m.yaml:3:1: Das Feld „ort“ steht schon in Zeile 2. "
                "Löschen Sie eines von beiden oder führen Sie sie zusammen."
            )
        ],
        id="duplicate-key",
    ),
    pytest.param(
        {"treffen/m.yaml": ("titel: A\nortt: B\nquellen: [lhp]\n")},
        [
            (
                "treffen/m.yaml:2:1: Das Feld „ortt“ gibt es hier nicht. Meinten "
                "Sie „ort“?"
            )
        ],
        id="unknown-key",
    ),
    pytest.param(
        {
            "treffen/m.yaml": (
                "titel: A\nteilnehmende:\n  - persn: Mike Schubert\nquellen: [lhp]\n"
            )
        },
        [
            (
                "treffen/m.yaml:3:5: Das Feld „persn“ gibt es hier nicht. Meinten "
                "Sie „person“?"
            )
        ],
        id="unknown-key-in-a-list",
    ),
    pytest.param(
        {
            "treffen/m.yaml": (
                "titel: A\nteilnehmende:\n  vollständig: ja\nquellen: [lhp]\n"
            )
        },
        [
            (
                "treffen/m.yaml:3:3: Das Feld „vollständig“ gibt es hier nicht. "
                "Meinten Sie „vollstaendig“?"
            )
        ],
        id="key-with-umlaut",
    ),
    pytest.param(
        {"personen.yaml": "- Name: A\n"},
        [
            (
                "personen.yaml:1:3: Das Feld „Name“ gibt es hier nicht. Meinten "
                "Sie „name“?"
            )
        ],
        id="key-with-capital",
    ),
    pytest.param(
        {"treffen/m.yaml": ("titel: A\nort: [a, b]\nquellen: [lhp]\n")},
        [
            (
                "treffen/m.yaml:2:1: „ort“ erwartet einen Text, hier steht eine "
                "Liste. Schreiben Sie einen einzigen Text hinter den Doppelpunkt."
            )
        ],
        id="list-for-a-text",
    ),
    pytest.param(
        {"personen.yaml": ("- name:\n    vor: x\n")},
        [
            (
                "personen.yaml:1:3: „name“ erwartet einen Text, hier stehen "
                "Unterfelder. Enthält der Text einen Doppelpunkt, setzen Sie ihn "
                "in Anführungszeichen."
            )
        ],
        id="fields-for-a-name",
    ),
    pytest.param(
        {"treffen/m.yaml": ("titel: A\nort: {x: b}\nquellen: [lhp]\n")},
        [
            (
                "treffen/m.yaml:2:7: Das Feld „x“ gibt es hier nicht. Möglich "
                "sind: de, en, leicht."
            ),
        ],
        id="unknown-language",
    ),
    pytest.param(
        {"treffen/m.yaml": ("titel: {en: A}\nort: {de: A, fr: B}\nquellen: [lhp]\n")},
        [
            (
                "treffen/m.yaml:1:1: Es fehlt das Feld „de“. Ergänzen Sie eine "
                "Zeile „de: …“."
            ),
            (
                "treffen/m.yaml:2:14: Das Feld „fr“ gibt es hier nicht. Möglich "
                "sind: de, en, leicht."
            ),
        ],
        id="variants-without-german",
    ),
    pytest.param(
        {"themen.yaml": ("- name: A\n  auch:\n    - Was ist: das\n")},
        [
            (
                "themen.yaml:3:7: „auch“ erwartet einen Text, hier stehen "
                "Unterfelder. Enthält der Text einen Doppelpunkt, setzen Sie ihn "
                "in Anführungszeichen."
            )
        ],
        id="list-item-with-colon",
    ),
    pytest.param(
        {"themen.yaml": ("- name: A\n  auch: B, C\n")},
        [
            (
                "themen.yaml:2:9: „auch“ erwartet eine Liste. Schreiben Sie „auch: "
                "[B, C]“, mehrere Punkte mit Kommas getrennt, oder jeden in eine "
                "eigene Zeile, die mit „- “ beginnt."
            )
        ],
        id="text-for-a-list",
    ),
    pytest.param(
        {"personen.yaml": ("- name: A\n  aemter:\n    amt: Landrat\n")},
        [
            (
                "personen.yaml:2:3: „aemter“ erwartet eine Liste. Beginnen Sie das "
                "erste Feld jedes Punkts mit „- “ (Strich und Leerzeichen) und "
                "rücken Sie die weiteren darunter ein."
            )
        ],
        id="fields-for-a-list",
    ),
    pytest.param(
        {
            "treffen/m.yaml": (
                "titel: A\nteilnehmende:\n  person: Mike Schubert\nquellen: [lhp]\n"
            )
        },
        [
            (
                "treffen/m.yaml:3:3: Das Feld „person“ gibt es hier nicht. Davor "
                "fehlt der Strich: Schreiben Sie „- person: …“."
            )
        ],
        id="fields-of-an-item-for-its-list",
    ),
    pytest.param(
        {"treffen/m.yaml": ("titel: A\nteilnehmende: Mike Schubert\nquellen: [lhp]\n")},
        [
            (
                "treffen/m.yaml:2:15: „teilnehmende“ erwartet eine Liste. "
                "Schreiben Sie jeden Punkt in eine eigene Zeile, etwa „- person: "
                "Mike Schubert“."
            )
        ],
        id="text-for-an-attendance-list",
    ),
    pytest.param(
        {
            "treffen/m.yaml": (
                "titel: A\nteilnehmende:\n  - Mike Schubert\nquellen: [lhp]\n"
            )
        },
        [
            (
                "treffen/m.yaml:3:5: Ein Punkt von „teilnehmende“ besteht aus "
                "Feldern. Schreiben Sie „- person: Mike Schubert“."
            )
        ],
        id="text-for-a-participant",
    ),
    pytest.param(
        {"bot.yaml": "kontakt: Presse\n"},
        [
            (
                "bot.yaml:1:10: „kontakt“ erwartet Unterfelder, hier steht nur ein "
                "Text. Möglich sind: name, adresse."
            )
        ],
        id="text-for-fields",
    ),
    pytest.param(
        {"bot.yaml": "kontakt: [Presse]\n"},
        [
            (
                "bot.yaml:1:1: „kontakt“ erwartet Unterfelder, hier steht eine "
                "Liste. Möglich sind: name, adresse."
            )
        ],
        id="list-for-fields",
    ),
    pytest.param(
        {"bot.yaml": "- name: x\n"},
        [
            (
                "bot.yaml:1:1: Diese Datei enthält nur Felder („name: …“) und "
                "keine Liste. Löschen Sie „- “ am Anfang."
            )
        ],
        id="list-in-bot-yaml",
    ),
    pytest.param(
        {"bot.yaml": "name: a\n", "bot/b.yaml": "name: b\n"},
        [
            (
                "bot/b.yaml:1:1: Angaben zum Bot stehen schon in bot.yaml. Führen "
                "Sie beide Dateien zusammen."
            )
        ],
        id="two-profiles",
    ),
    pytest.param(
        {"personen.yaml": ("- Mike Schubert\n- name: Marko Köhler\n")},
        [
            (
                "personen.yaml:1:3: Hier wird ein Eintrag mit Feldern erwartet, "
                "zuerst „name: …“."
            )
        ],
        id="text-for-an-entry",
    ),
    pytest.param(
        {"personen.yaml": "Mike Schubert\n"},
        [
            (
                "personen.yaml:1:1: Diese Datei enthält eine Liste von Einträgen. "
                "Beginnen Sie jeden Eintrag mit „- “ (Strich und Leerzeichen)."
            )
        ],
        id="text-for-a-file",
    ),
    pytest.param(
        {"personen.yaml": ("name: Mike Schubert\nauch: [x]\n")},
        [
            (
                "personen.yaml:1:1: Diese Datei enthält eine Liste von Einträgen. "
                "Beginnen Sie jeden Eintrag mit „- “ (Strich und Leerzeichen)."
            )
        ],
        id="entry-without-a-dash",
    ),
    pytest.param(
        {"personen.yaml": ("eintrage:\n - name: Mike Schubert\nquellen: [lhp]\n")},
        [
            (
                "personen.yaml:1:1: Das Feld „eintrage“ gibt es hier nicht. "
                "Meinten Sie „eintraege“?"
            )
        ],
        id="misspelled-eintraege",
    ),
    pytest.param(
        {"treffen/m.yaml": ("titel: A\nthemen:\n  -thema: x\nquellen: [lhp]\n")},
        [
            (
                "treffen/m.yaml:3:3: Nach dem Strich fehlt ein Leerzeichen. "
                "Schreiben Sie „- thema: …“."
            )
        ],
        id="dash-without-a-blank",
    ),
    pytest.param(
        {"treffen/m.yaml": "Mike Schubert\n"},
        [
            (
                "treffen/m.yaml:1:1: Hier wird ein Eintrag mit Feldern erwartet, "
                "zuerst „titel: …“."
            )
        ],
        id="text-for-a-meeting",
    ),
    pytest.param(
        {"personen.yaml": "- geschlecht: m\n"},
        [
            (
                "personen.yaml:1:3: Es fehlt das Feld „name“. Ergänzen Sie eine "
                "Zeile „name: …“."
            )
        ],
        id="missing-name",
    ),
    pytest.param(
        {"personen.yaml": ("- name:\n  geschlecht: m\n")},
        ["personen.yaml:1:3: Das Feld „name“ ist leer. Füllen Sie es aus."],
        id="empty-name",
    ),
    pytest.param(
        {"treffen/m.yaml": ("datum: 2021\nquellen: [lhp]\n")},
        [
            (
                "treffen/m.yaml:1:1: Es fehlt das Feld „titel“. Ergänzen Sie eine "
                "Zeile „titel: …“."
            )
        ],
        id="missing-title",
    ),
    pytest.param(
        {"treffen/m.yaml": "titel: A\n"},
        [
            (
                "treffen/m.yaml:1:1: Ein Treffen braucht mindestens eine Quelle. "
                "Ergänzen Sie „quellen:“ und darunter „- kuerzel: …“ mit „titel“ "
                "und „adresse“."
            )
        ],
        id="meeting-without-source",
    ),
    pytest.param(
        {"treffen/m.yaml": ("titel: A\nquellen:\n")},
        [
            (
                "treffen/m.yaml:2:1: Ein Treffen braucht mindestens eine Quelle. "
                "Ergänzen Sie „quellen:“ und darunter „- kuerzel: …“ mit „titel“ "
                "und „adresse“."
            )
        ],
        id="meeting-with-empty-sources",
    ),
    pytest.param(
        {"treffen/m.yaml": ("titel: A\nquellen:\n  - kuerzel: x\n")},
        [
            (
                "treffen/m.yaml:3:5: Eine Quelle mit dem Kürzel „x“ gibt es nicht. "
                "Beschreiben Sie sie unter „quellen“ mit Titel und Adresse oder "
                "berichtigen Sie das Kürzel."
            )
        ],
        id="source-with-nothing-but-its-kuerzel",
    ),
    pytest.param(
        {"treffen/m.yaml": ("titel: A\nquellen:\n  - kuerzel: x\n    datum: 2019\n")},
        [
            (
                "treffen/m.yaml:3:5: Diese Quelle hat weder Titel noch Herausgeber "
                "noch Adresse. Ergänzen Sie, wo die Angaben stehen."
            )
        ],
        id="source-without-content",
    ),
    pytest.param(
        {"wissen.yaml": ("- frage: Was?\n  antwort: Das.\n")},
        [
            (
                "wissen.yaml:1:3: Eine Antwort braucht eine Quelle. Ergänzen Sie "
                "„quelle: …“ mit einem Kürzel."
            )
        ],
        id="answer-without-source",
    ),
    pytest.param(
        {"themen.yaml": ("- name: A\n  auch:\n    - B\n    -\n")},
        [
            (
                "themen.yaml:4:6: Dieser Listenpunkt ist leer. Füllen Sie ihn aus "
                "oder löschen Sie ihn."
            )
        ],
        id="empty-list-item",
    ),
    pytest.param(
        {"fragen/a.yaml": "- erwartet: [x]\n"},
        [
            (
                "fragen/a.yaml:1:3: Geben Sie entweder „frage“ oder „dialog“ an, "
                "genau eines von beiden."
            )
        ],
        id="question-missing",
    ),
    pytest.param(
        {
            "fragen/a.yaml": (
                "- frage: x\n"
                "  dialog: [a]\n"
                "- dialog: []\n"
                "- frage: y\n"
                "  status: anwered\n"
                "  jetzt: 2026-11\n"
                "- frage: z\n"
                "  erwartet: [Museum, []]\n"
            )
        },
        [
            (
                "fragen/a.yaml:1:3: Geben Sie entweder „frage“ oder „dialog“ an, "
                "genau eines von beiden."
            ),
            (
                "fragen/a.yaml:3:3: „dialog“ ist leer. Schreiben Sie mindestens "
                "eine Frage hinein."
            ),
            (
                "fragen/a.yaml:5:11: „anwered“ ist hier nicht vorgesehen. Möglich "
                "sind: answered, not_recorded, clarify, not_understood, smalltalk. "
                "Meinten Sie „answered“?"
            ),
            (
                "fragen/a.yaml:6:10: „2026-11“ ist kein Tag. Schreiben Sie "
                "Jahr-Monat-Tag, etwa 2019-05-16."
            ),
            (
                "fragen/a.yaml:8:22: Dieser Listenpunkt ist leer. Füllen Sie ihn aus "
                "oder löschen Sie ihn."
            ),
        ],
        id="golden-questions",
    ),
    pytest.param(
        {
            "treffen/m.yaml": (
                "titel: A\n"
                "teilnehmende:\n"
                "  - amt: Landrat\n"
                "aussagen:\n"
                "  - {text: x, art: wörtlich, themen: [Verkehr]}\n"
                "quellen: [lhp]\n"
            )
        },
        [
            (
                "treffen/m.yaml:3:5: Hier ist niemand genannt. Ergänzen Sie "
                "„person“, „gruppe“ oder „organisation“."
            ),
            (
                "treffen/m.yaml:5:5: Hier ist niemand genannt. Ergänzen Sie "
                "„person“, „gruppe“ oder „organisation“."
            ),
        ],
        id="nobody",
    ),
    pytest.param(
        {
            "treffen/m.yaml": (
                "titel: A\n"
                "teilnehmende:\n"
                "  - {person: Mike Schubert, gruppe: Leute}\n"
                "quellen: [lhp]\n"
            )
        },
        [
            (
                "treffen/m.yaml:3:5: Hier stehen „person“ und „gruppe“ zugleich. "
                "Machen Sie zwei Einträge daraus."
            )
        ],
        id="person-and-group",
    ),
    pytest.param(
        {"treffen/m.yaml": ("titel: A\nthemen:\n  - nummer: 1.10\nquellen: [lhp]\n")},
        [
            (
                "treffen/m.yaml:3:5: Hier fehlt das Thema. Ergänzen Sie „thema“ "
                "oder „titel“."
            )
        ],
        id="agenda-item-without-topic",
    ),
    pytest.param(
        {
            "treffen/m.yaml": (
                "titel: A\n"
                "aussagen:\n"
                "  - {person: Mike Schubert, art: wörtlich, text: {de: x, en: y}, "
                "themen: [Verkehr]}\n"
                "quellen: [lhp]\n"
            )
        },
        [
            (
                "treffen/m.yaml:3:44: Ein wörtliches Zitat hat keine Fassungen. "
                "Schreiben Sie nur den Wortlaut."
            )
        ],
        id="variants-of-a-verbatim-quote",
    ),
]


@pytest.mark.parametrize(("files", "expected"), FIELDS)
def test_wrong_field_is_named_with_its_place(
    folder: MakeFolder, files: Files, expected: list[str]
) -> None:
    found = inspect(folder(files))

    assert [str(defect) for defect in found.defects if defect.fatal] == expected
    assert found.base is None
