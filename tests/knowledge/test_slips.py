"""Slips that are understood: the message says what to write instead."""

from __future__ import annotations

import pytest

from regiobot.knowledge import inspect
from tests.knowledge.folders import Files, MakeFolder

MEETING = "titel: A\nquellen: [lhp]\n"


def office(fields: str) -> Files:
    return {"personen/a.yaml": f"- name: Anna Adam\n  aemter: [{{{fields}}}]\n"}


@pytest.mark.parametrize(
    ("files", "place", "said"),
    [
        pytest.param(
            {
                "treffen/m.yaml": MEETING
                + "teilnehmende:\n  - person: Mike Schubert\n    ort: B\n"
            },
            "treffen/m.yaml:5:5",
            "„ort“ gehört eine Ebene höher: Rücken Sie die Zeile weniger weit ein",
            id="field of the meeting in an item",
        ),
        pytest.param(
            {"treffen/m.yaml": MEETING + "rolle: Gast\n"},
            "treffen/m.yaml:3:1",
            "„rolle“ gehört in einen Punkt von: teilnehmende, ",
            id="field of an item in the meeting",
        ),
        pytest.param(
            {"treffen/m.yaml": MEETING + "teilnehmende:\n  – person: A\n"},
            "treffen/m.yaml:4:3",
            "(Bindestrich und Leerzeichen), nicht mit „–“.",
            id="long dash",
        ),
        pytest.param(
            {
                "treffen/m.yaml": MEETING
                + "teilnehmende:\n  - person: Marko Köhler und Mike Schubert\n"
            },
            "treffen/m.yaml:4:13",
            "Schreiben Sie für jeden Namen einen eigenen Listenpunkt.",
            id="two names at once",
        ),
        pytest.param(
            {"treffen/m.yaml": MEETING + "datum: 2026-09-10 bis 2026-09-11\n"},
            "treffen/m.yaml:3:8",
            "Mehrere Tage schreiben Sie als „datum“ und „bis_datum“.",
            id="two days at once",
        ),
        pytest.param(
            office("amt: Landrat, bis: heute"),
            "personen/a.yaml:2:32",
            "oder „offen“. Meinten Sie „offen“?",
            id="office held today",
        ),
        pytest.param(
            office("amt: Landrat, bis: bald"),
            "personen/a.yaml:2:32",
            "„bald“ ist kein Datum. Schreiben Sie ein Datum wie 2030-03-31, 2030-03 "
            "oder 2030, oder „offen“.",
            id="no end",
        ),
        pytest.param(
            {
                "treffen/m.yaml": "titel: A\n<<<<<<< HEAD\nort: B\n=======\nort: C\n"
                ">>>>>>> x\n"
            },
            "treffen/m.yaml:2:1",
            "Hier stehen zwei Fassungen der Datei untereinander",
            id="conflict of git",
        ),
        pytest.param(
            {"personen/a.yaml": "- name: Dr. Anna Adam\n"},
            "personen/a.yaml:1:9",
            "Schreiben Sie „name: Anna Adam“ und „anrede: Dr.“.",
            id="title in the name",
        ),
        pytest.param(
            {"fragen/a.yaml": "- frage: Wer?\n"},
            "fragen/a.yaml:1:3",
            "Diese Goldfrage prüft nichts.",
            id="golden question without expectation",
        ),
        pytest.param(
            {"treffen/m.yaml": MEETING + "ort:\n"},
            "treffen/m.yaml:3:1",
            "Das Feld „ort“ ist leer und zählt nicht.",
            id="empty field",
        ),
        pytest.param(
            {"treffen/m.yaml": MEETING + "kurzfassung: #Regio war gut\n"},
            "treffen/m.yaml:3:1",
            "Gehört das Zeichen zum Text, setzen Sie ihn in Anführungszeichen.",
            id="text that begins with a hash",
        ),
        pytest.param(
            {"treffen/m.yaml": "titel: A\nort:\u00a0Rathaus\n"},
            "treffen/m.yaml:2:1",
            "Schreiben Sie „ort: Rathaus“.",
            id="blank that does not break",
        ),
    ],
)
def test_slip_is_understood(
    files: Files, place: str, said: str, folder: MakeFolder
) -> None:
    [defect] = inspect(folder(files)).defects

    assert defect.place == place
    assert said in f"{defect.message} {defect.hint}"


def test_what_only_follows_is_not_told(folder: MakeFolder) -> None:
    statement = "  - {person: Mike Schubert, art: wörtlich, text: Ja, quelle: neu,\n"
    topics = "     themen: [Verkehr]}\n"
    text = f"titel: A\naussagen:\n{statement}{topics}"
    misspelled = text + "quelen: [{kuerzel: neu, titel: B}]\n"
    path = folder({"treffen/a.yaml": text, "treffen/b.yaml": misspelled})

    places = [defect.place for defect in inspect(path).defects]

    assert places == ["treffen/a.yaml:1:1", "treffen/b.yaml:5:1"]


def test_defect_names_its_entry(folder: MakeFolder) -> None:
    path = folder(
        {
            "personen/a.yaml": "eintraege:\n  - name: Anna Adam\n    aemter:\n"
            "      - amt: Rätin\n        bis: x\n    partei: A\n    partei: B\n",
            "treffen/m.yaml": "titel: {de: 'Runde\n\n  im Mai', en: Round}\n"
            "quellen: [lhp]\nteilnehmende:\n  liste:\n    - rolle: Gast\n",
            "bot.yaml": "nam: A\n",
            "wissen.yaml": "- frag: A?\n  antwort: B\n  quelle: lhp\n",
        }
    )

    entries = {defect.place: defect.entry for defect in inspect(path).defects}

    assert entries == {
        "bot.yaml:1:1": "",
        "personen/a.yaml:5:14": "Person „Anna Adam“, Amt 1 („Rätin“)",
        "personen/a.yaml:7:5": "Person „Anna Adam“",
        "treffen/m.yaml:7:7": "Treffen „Runde im Mai“, Teilnahme 1",
        "wissen.yaml:1:3": "Frage",
    }
