"""Mistakes in single values, and what is doubtful, with place and sentence."""

from __future__ import annotations

import pytest

from regiobot.knowledge import inspect
from tests.knowledge.folders import Files, MakeFolder

VALUES = [
    pytest.param(
        {"bot.yaml": f"standard_reihe: {'R' * 200}\n"},
        [
            (
                f"bot.yaml:1:17: „{'R' * 80}…“ steht nicht in reihen.yaml. "
                "Berichtigen Sie die Schreibweise oder tragen Sie den Namen dort ein."
            )
        ],
        id="endless-name",
    ),
    pytest.param(
        {"treffen/m.yaml": ("titel: A\ndatum: 2019-02-30\nquellen: [lhp]\n")},
        [
            (
                "treffen/m.yaml:2:8: Den Tag „2019-02-30“ gibt es nicht. Prüfen "
                "Sie Tag und Monat."
            )
        ],
        id="impossible-day",
    ),
    pytest.param(
        {"treffen/m.yaml": ("titel: A\ndatum: 2019-13\nquellen: [lhp]\n")},
        [
            (
                "treffen/m.yaml:2:8: Den Tag „2019-13“ gibt es nicht. Prüfen Sie "
                "Tag und Monat."
            )
        ],
        id="impossible-month",
    ),
    pytest.param(
        {"treffen/m.yaml": ("titel: A\ndatum: 16.5.2019\nquellen: [lhp]\n")},
        [
            (
                "treffen/m.yaml:2:8: „16.5.2019“ ist kein Datum. Schreiben Sie "
                "Jahr-Monat-Tag (2019-05-16), Jahr-Monat (2019-05) oder nur das "
                "Jahr (2019). Meinten Sie „2019-05-16“?"
            )
        ],
        id="german-date",
    ),
    pytest.param(
        {"treffen/m.yaml": ("titel: A\ndatum: Mai 2019\nquellen: [lhp]\n")},
        [
            (
                "treffen/m.yaml:2:8: „Mai 2019“ ist kein Datum. Schreiben Sie "
                "Jahr-Monat-Tag (2019-05-16), Jahr-Monat (2019-05) oder nur das "
                "Jahr (2019)."
            )
        ],
        id="date-in-words",
    ),
    pytest.param(
        {"treffen/m.yaml": ("titel: A\ndatum: 2019-5-16\nquellen: [lhp]\n")},
        [
            (
                "treffen/m.yaml:2:8: „2019-5-16“ ist kein Datum. Schreiben Sie "
                "Jahr-Monat-Tag (2019-05-16), Jahr-Monat (2019-05) oder nur das "
                "Jahr (2019). Meinten Sie „2019-05-16“?"
            )
        ],
        id="date-without-zeros",
    ),
    pytest.param(
        {
            "personen.yaml": (
                "- name: A\n"
                "  aemter:\n"
                "    - {amt: L, von: 2020-05, bis: 2019, quelle: lhp}\n"
            )
        },
        [
            (
                "personen.yaml:3:35: „bis“ liegt vor „von“. Prüfen Sie beide "
                "Angaben; vielleicht sind sie vertauscht."
            )
        ],
        id="end-of-office-before-its-start",
    ),
    pytest.param(
        {
            "treffen/m.yaml": (
                "titel: A\ndatum: 2020-05-02\nbis_datum: 2020-05-01\nquellen: [lhp]\n"
            )
        },
        [
            (
                "treffen/m.yaml:3:12: „bis_datum“ liegt vor „datum“. Prüfen Sie "
                "beide Angaben; vielleicht sind sie vertauscht."
            )
        ],
        id="last-day-before-first",
    ),
    pytest.param(
        {"treffen/m.yaml": ("titel: A\nbis_datum: 2020-05-01\nquellen: [lhp]\n")},
        [
            (
                "treffen/m.yaml:2:12: „bis_datum“ braucht auch „datum“. Ergänzen "
                "Sie den ersten Tag."
            )
        ],
        id="last-day-without-first",
    ),
    pytest.param(
        {
            "treffen/m.yaml": (
                "titel: A\ndatum: 2021-12-02\nwochentag: Freitag\nquellen: [lhp]\n"
            )
        },
        [
            (
                "treffen/m.yaml:3:12: Der 02.12.2021 ist ein Donnerstag, kein "
                "Freitag. Berichtigen Sie „wochentag“ oder „datum“."
            )
        ],
        id="weekday-of-another-day",
    ),
    pytest.param(
        {"treffen/m.yaml": ("titel: A\nwochentag: Donerstag\nquellen: [lhp]\n")},
        [
            (
                "treffen/m.yaml:2:12: „Donerstag“ ist hier nicht vorgesehen. "
                "Möglich sind: Montag, Dienstag, Mittwoch, Donnerstag, Freitag, "
                "Samstag, Sonntag, Sonnabend. Meinten Sie „Donnerstag“?"
            )
        ],
        id="misspelled-weekday",
    ),
    pytest.param(
        {
            "treffen/m.yaml": (
                "titel: A\n"
                "zeitraum: {fruehestens: 2025-05, spaetestens: 2022-04}\n"
                "quellen: [lhp]\n"
            )
        },
        [
            (
                "treffen/m.yaml:2:47: „spaetestens“ liegt vor „fruehestens“. "
                "Prüfen Sie beide Angaben; vielleicht sind sie vertauscht."
            )
        ],
        id="reversed-span",
    ),
    pytest.param(
        {
            "treffen/m.yaml": (
                "titel: A\nzeitraum: {fruehestens: , spaetestens: }\nquellen: [lhp]\n"
            )
        },
        [
            (
                "treffen/m.yaml:2:1: „zeitraum“ braucht „fruehestens“ oder "
                "„spaetestens“. Ergänzen Sie eines davon."
            )
        ],
        id="empty-span",
    ),
    pytest.param(
        {"treffen/m.yaml": ("titel: A\nuhrzeit: 25:00\nquellen: [lhp]\n")},
        [
            (
                "treffen/m.yaml:2:10: Die Uhrzeit „25:00“ gibt es nicht. Schreiben "
                "Sie Stunden und Minuten, etwa 18:30, oder ein Wort wie "
                "„nachmittags“."
            )
        ],
        id="hour-25",
    ),
    pytest.param(
        {"treffen/m.yaml": ("titel: A\nuhrzeit: 18:30 – 19:75\nquellen: [lhp]\n")},
        [
            (
                "treffen/m.yaml:2:10: Die Uhrzeit „18:30 – 19:75“ gibt es nicht. "
                "Schreiben Sie Stunden und Minuten, etwa 18:30, oder ein Wort wie "
                "„nachmittags“."
            )
        ],
        id="minute-75",
    ),
    pytest.param(
        {"treffen/m.yaml": ("titel: A\nstand: abgesgt\nquellen: [lhp]\n")},
        [
            (
                "treffen/m.yaml:2:8: „abgesgt“ ist hier nicht vorgesehen. Möglich "
                "sind: geplant, stattgefunden, abgesagt, verschoben, "
                "veröffentlicht. Meinten Sie „abgesagt“?"
            )
        ],
        id="status",
    ),
    pytest.param(
        {"treffen/m.yaml": ("titel: A\nform: Video\nquellen: [lhp]\n")},
        [
            (
                "treffen/m.yaml:2:7: „Video“ ist hier nicht vorgesehen. Möglich "
                "sind: vor Ort, Videokonferenz, hybrid, schriftlich."
            )
        ],
        id="form",
    ),
    pytest.param(
        {
            "organisationen.yaml": (
                "- name: Potsdam\n  art: Dorf\n- name: Falkensee\n  art: Staat\n"
            )
        },
        [
            (
                "organisationen.yaml:2:8: „Dorf“ ist hier nicht vorgesehen. "
                "Möglich sind: Stadt, Gemeinde, Landkreis, Bezirk, Land, Bund, "
                "Verband, Verein, Gremium, Behörde, Unternehmen, Klinik, Kammer, "
                "Hochschule, Initiative, Medium, Sonstige."
            ),
            (
                "organisationen.yaml:4:8: „Staat“ ist hier nicht vorgesehen. "
                "Möglich sind: Stadt, Gemeinde, Landkreis, Bezirk, Land, Bund, "
                "Verband, Verein, Gremium, Behörde, Unternehmen, Klinik, Kammer, "
                "Hochschule, Initiative, Medium, Sonstige. Meinten Sie „Stadt“?"
            ),
        ],
        id="kind-of-organization",
    ),
    pytest.param(
        {
            "treffen/m.yaml": (
                "titel: A\n"
                "aussagen:\n"
                "  - {person: Mike Schubert, art: wortlich, text: x, themen: "
                "[Verkehr]}\n"
                "  - {person: Mike Schubert, art: Zitat, text: x, themen: "
                "[Verkehr]}\n"
                "quellen: [lhp]\n"
            )
        },
        [
            (
                "treffen/m.yaml:3:34: „wortlich“ ist hier nicht vorgesehen. "
                "Möglich sind: wörtlich, sinngemäß. Meinten Sie „wörtlich“?"
            ),
            (
                "treffen/m.yaml:4:34: „Zitat“ ist hier nicht vorgesehen. Möglich "
                "sind: wörtlich, sinngemäß."
            ),
        ],
        id="kind-of-statement",
    ),
    pytest.param(
        {
            "treffen/m.yaml": (
                "titel: A\n"
                "ergebnisse:\n"
                "  - {art: Beschluß, text: x}\n"
                "  - {art: Beschlus, text: x}\n"
                "quellen: [lhp]\n"
            )
        },
        [
            (
                "treffen/m.yaml:4:11: „Beschlus“ ist hier nicht vorgesehen. "
                "Möglich sind: Beschluss, Vereinbarung, Forderung, nächster "
                "Schritt. Meinten Sie „Beschluss“?"
            )
        ],
        id="kind-of-outcome",
    ),
    pytest.param(
        {
            "treffen/m.yaml": (
                "titel: A\nteilnehmende: {vollstaendig: yes}\nquellen: [lhp]\n"
            )
        },
        [
            (
                "treffen/m.yaml:2:30: „yes“ ist hier nicht vorgesehen. Möglich "
                "sind: ja, nein, unbekannt. Meinten Sie „ja“?"
            )
        ],
        id="completeness",
    ),
    pytest.param(
        {
            "personen.yaml": (
                "- name: A\n"
                "  aemter: [{amt: x, kommissarisch: vielleicht, quelle: lhp}]\n"
            )
        },
        [
            (
                "personen.yaml:2:36: „vielleicht“ ist hier nicht vorgesehen. "
                "Möglich sind: ja, nein."
            )
        ],
        id="acting",
    ),
    pytest.param(
        {"treffen/m.yaml": ("titel: A\nnummer: zwei\nquellen: [lhp]\n")},
        [
            (
                "treffen/m.yaml:2:9: „zwei“ ist keine ganze Zahl ab 1. Schreiben "
                "Sie nur Ziffern."
            )
        ],
        id="number",
    ),
    pytest.param(
        {
            "treffen/m.yaml": (
                "titel: A\nzahlen: [{angabe: 1, was: x, jahr: 19}]\nquellen: [lhp]\n"
            )
        },
        [
            (
                "treffen/m.yaml:2:36: „19“ nennt kein Jahr. Schreiben Sie das Jahr "
                "mit vier Ziffern."
            )
        ],
        id="year",
    ),
    pytest.param(
        {"organisationen.yaml": ("- name: Potsdam\n  ags: 12 0 54 00A\n")},
        [
            (
                "organisationen.yaml:2:8: „12 0 54 00A“ ist kein amtlicher "
                "Schlüssel. Er besteht aus 2 bis 12 Ziffern, bei einer Gemeinde "
                "aus 8."
            )
        ],
        id="municipality-key",
    ),
    pytest.param(
        {"themen.yaml": ("- name: A\n  kennung: Über uns\n")},
        [
            (
                "themen.yaml:2:12: Eine Kennung besteht aus Buchstaben ohne "
                "Umlaute, Ziffern, Punkten und Bindestrichen; „Über uns“ passt "
                "nicht dazu. Meinten Sie „ueber-uns“?"
            )
        ],
        id="identifier",
    ),
    pytest.param(
        {
            "treffen/m.yaml": (
                "titel: A\n"
                "quellen: [{kuerzel: z, titel: x, adresse: 'javascript:alert(1)'}, "
                "{kuerzel: y, titel: x, adresse: www.potsdam.de}]\n"
            )
        },
        [
            (
                "treffen/m.yaml:2:43: „javascript:alert(1)“ ist keine "
                "Internetadresse. Sie beginnt mit https:// und enthält keine "
                "Leerzeichen."
            ),
            (
                "treffen/m.yaml:2:99: „www.potsdam.de“ ist keine Internetadresse. "
                "Sie beginnt mit https:// und enthält keine Leerzeichen. Meinten "
                "Sie „https://www.potsdam.de“?"
            ),
        ],
        id="web-address",
    ),
    pytest.param(
        {"bot.yaml": "kontakt: {adresse: 'javascript:x'}\n"},
        [
            (
                "bot.yaml:1:20: „javascript:x“ ist keine Internetadresse. Sie "
                "beginnt mit https:// und enthält keine Leerzeichen."
            )
        ],
        id="contact-address",
    ),
]


@pytest.mark.parametrize(("files", "expected"), VALUES)
def test_wrong_value_is_named_with_its_place(
    folder: MakeFolder, files: Files, expected: list[str]
) -> None:
    found = inspect(folder(files))

    assert [str(defect) for defect in found.defects if defect.fatal] == expected
    assert found.base is None


DOUBTS = [
    pytest.param(
        {
            "treffen/m.yaml": (
                "titel: A\n"
                "quellen: [lhp]\n"
                "aussagen:\n"
                "  - person: Mike Schubert\n"
                "    art: sinngemäß\n"
                "    themen: [Verkehr]\n"
                "    text: {de: Ja, en: Yes}\n"
            )
        },
        [
            (
                "treffen/m.yaml:7:5: Von einer Aussage wird nur die deutsche Fassung "
                "gezeigt. Löschen Sie die anderen."
            )
        ],
        id="variants of a statement",
    ),
    pytest.param(
        {
            "personen.yaml": (
                "- name: A\n  beschreibung: x\n  aemter:\n    - amt: L\n"
            ),
            "treffen/2020-01-01-x.yaml": (
                "titel: A\n"
                "datum: 2020-01-02\n"
                "aussagen:\n"
                "  - {person: A, text: x}\n"
                "quellen: [lhp]\n"
            ),
            "reihen.yaml": ("- name: R\n  beginn: [{angabe: 2019}]\n"),
        },
        [
            (
                "personen.yaml:2:17: Für die Beschreibung ist keine Quelle "
                "angegeben. Ergänzen Sie „quelle: …“."
            ),
            (
                "personen.yaml:4:7: Für das Amt „L“ ist keine Quelle angegeben. "
                "Ergänzen Sie „quelle: …“."
            ),
            (
                "reihen.yaml:2:12: Für diese Angabe zum Beginn fehlt die Quelle. "
                "Ergänzen Sie „quelle: …“."
            ),
            (
                "treffen/2020-01-01-x.yaml:2:8: Der Dateiname beginnt mit "
                "2020-01-01, das Treffen hat aber das Datum 2020-01-02. Prüfen "
                "Sie, was stimmt."
            ),
            (
                "treffen/2020-01-01-x.yaml:4:5: Hier fehlt, ob die Aussage "
                "wörtlich ist; sie gilt als sinngemäß. Ergänzen Sie „art: …“."
            ),
            (
                "treffen/2020-01-01-x.yaml:4:5: Diese Aussage hat kein Thema und "
                "wird nur über die Person gefunden. Ergänzen Sie „themen: […]“."
            ),
        ],
        id="without-source-date-of-the-file-statement",
    ),
    pytest.param(
        {"themen.yaml": ("- name: Verkehr\n  auch: [Verkehr, Bus, Bus, BUS]\n")},
        [
            (
                "themen.yaml:2:10: „Verkehr“ steht bei diesem Eintrag schon. "
                "Löschen Sie die Wiederholung."
            ),
            (
                "themen.yaml:2:24: „Bus“ steht bei diesem Eintrag schon. Löschen "
                "Sie die Wiederholung."
            ),
        ],
        id="repeated-alias",
    ),
    pytest.param(
        {
            "treffen/m.yaml": (
                "titel: A\n"
                "datum: 2020\n"
                "zeitraum: {fruehestens: 2022-05}\n"
                "quellen: [lhp]\n"
            )
        },
        [
            (
                "treffen/m.yaml:3:1: „datum“ ist angegeben, deshalb ist „zeitraum“ "
                "überflüssig. Löschen Sie eines von beiden."
            )
        ],
        id="span-beside-a-date",
    ),
]


@pytest.mark.parametrize(("files", "expected"), DOUBTS)
def test_doubtful_entry_is_loaded_with_a_hint(
    folder: MakeFolder, files: Files, expected: list[str]
) -> None:
    found = inspect(folder(files))

    assert [str(defect) for defect in found.defects if not defect.fatal] == expected
    assert found.base is not None


def test_first_and_last_day_may_be_the_same(folder: MakeFolder) -> None:
    days = "datum: 2021-12-02\nbis_datum: 2021-12-02\n"

    path = folder({"treffen/m.yaml": f"titel: A\nquellen: [lhp]\n{days}"})

    assert inspect(path).base
