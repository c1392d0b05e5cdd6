"""All defects of all files come in one go, without those that only follow."""

from __future__ import annotations

import pytest

from regiobot.knowledge import inspect, names
from tests.knowledge.folders import MakeFolder

MEETING = """\
titel: Runde
datum: 2021-13-01
wochentag: Monntag
uhrzeit: 25:00
reihe: Regionalgesprech
stnd: abgesagt
ort: [Rathaus]
ort: Rathaus
gastgeber: [Potsdam, Potsdamm]
teilnehmende:
  vollstaendig: vielleicht
  liste:
    - person: Mike Schuhbert
      rolle:
        a: b
    - nur Text
aussagen:
  - person: Marko Kohler
    art: wörtlich
    themen: [Verker]
    text: Das bleibt.
    quelle: xyz
ergebnisse:
  - art: Beschlus
    themen: [Verkerh]
quellen:
  - kuerzel: neu
    titel: Neu
    datum: gestern
"""


def test_every_defect_of_every_file_is_found(folder: MakeFolder) -> None:
    path = folder(
        {
            "bot.yaml": "standard_reihe: Reginalgespräch\nkontakt: Presse\n",
            "organisationen/mehr.yaml": "- name: Teltow\n  art: Statd\n"
            "  gehoert_zu: PM\n",
            "personen/mehr.yaml": "- name: Anna Adam\n  aemter:\n"
            "    - organisation: X\n",
            "themen/kaputt.yaml": "- name: Wohnen\n\tauch: [x]\n",
            "treffen/a.yaml": MEETING,
            "treffen/b.yaml": b"titel: \xff\n",
        }
    )

    found = inspect(path)

    assert found.base is None
    assert [(d.place, d.field) for d in found.defects] == [
        ("bot.yaml:1:17", "standard_reihe"),
        ("bot.yaml:2:10", "kontakt"),
        ("organisationen/mehr.yaml:2:8", "art"),
        ("organisationen/mehr.yaml:3:15", "gehoert_zu"),
        ("personen/mehr.yaml:3:7", "amt"),
        ("personen/mehr.yaml:3:21", "organisation"),
        ("themen/kaputt.yaml:2:1", ""),
        ("treffen/a.yaml:2:8", "datum"),
        ("treffen/a.yaml:3:12", "wochentag"),
        ("treffen/a.yaml:4:10", "uhrzeit"),
        ("treffen/a.yaml:5:8", "reihe"),
        ("treffen/a.yaml:6:1", "stnd"),
        ("treffen/a.yaml:7:1", "ort"),
        ("treffen/a.yaml:8:1", "ort"),
        ("treffen/a.yaml:9:22", "gastgeber"),
        ("treffen/a.yaml:11:17", "vollstaendig"),
        ("treffen/a.yaml:14:7", "rolle"),
        ("treffen/a.yaml:16:7", "teilnehmende"),
        ("treffen/a.yaml:18:13", "person"),
        ("treffen/a.yaml:24:5", "text"),
        ("treffen/a.yaml:24:10", "art"),
        # Neither the topics (a file of topics is broken) nor the source "xyz" (any
        # broken file may describe it) can be called unknown.
        ("treffen/a.yaml:29:12", "datum"),
        ("treffen/b.yaml:1:8", ""),
    ]
    assert all(defect.fatal for defect in found.defects)


def test_wrong_entry_keeps_its_name(folder: MakeFolder) -> None:
    path = folder(
        {
            "personen/mehr.yaml": "- name: Anna Adam\n  geschlecht: x\n  alter: 40\n",
            "treffen/a.yaml": "titel: A\nteilnehmende:\n  - person: Anna Adam\n"
            "  - person: Anna Adem\nquellen: [lhp]\n",
        }
    )

    assert [defect.place for defect in inspect(path).defects] == [
        "personen/mehr.yaml:2:15",
        "personen/mehr.yaml:3:3",
        "treffen/a.yaml:4:13",
    ]


def test_missing_field_is_no_defect_where_it_was_only_wrong(folder: MakeFolder) -> None:
    path = folder(
        {
            "treffen/a.yaml": "titel: A\ndatum: heute\nbis_datum: 2021-05-06\n"
            "quellen: nirgends\nteilnehmende:\n  - person: [Mike Schubert]\n"
        }
    )

    assert [defect.place for defect in inspect(path).defects] == [
        "treffen/a.yaml:2:8",
        "treffen/a.yaml:4:10",
        "treffen/a.yaml:6:5",
    ]


def test_many_unknown_names_do_not_take_forever(
    folder: MakeFolder, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(names, "_MOST_COMPARISONS", 5000)
    people = "".join(f"- name: Vorname{n} Nachname{n}\n" for n in range(1000))
    lines = "".join(f"  - person: Vornam{n} Nachname{n}\n" for n in range(1000))
    path = folder(
        {
            "personen/viele.yaml": people,
            "treffen/a.yaml": f"titel: A\nquellen: [lhp]\nteilnehmende:\n{lines}",
        }
    )

    found = inspect(path)

    hints = [defect.hint for defect in found.defects]
    assert len(hints) == len(range(1000))
    assert hints[0] == "Meinten Sie „Vorname0 Nachname0“?"
    assert hints[-1] == ""
