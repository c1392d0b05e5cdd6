"""What is doubtful when all files are seen together, and what settles it."""

from __future__ import annotations

from datetime import date

import pytest

from regiobot.knowledge import inspect
from tests.knowledge.folders import Files, MakeFolder

TODAY = date(2026, 11, 22)
MEETING = "titel: A\nquellen: [lhp]\n"
# The flawless folder of the other tests, without what is doubtful in it.
SETTLED: Files = {
    "personen.yaml": "quellen: [lhp]\neintraege:\n"
    "  - {name: Marko Köhler, aemter: [{amt: Landrat}]}\n"
    "  - {name: Mike Schubert, aemter: [{amt: Oberbürgermeister}]}\n",
    "treffen/verkehr.yaml": MEETING + "themen: [{thema: Verkehr}]\n",
}


def person(*offices: str, name: str = "Anna Adam", more: str = "") -> Files:
    listed = "".join(f"  - {{{office}}}\n" for office in offices)
    aemter = f"  aemter:\n{listed}" if offices else ""
    return {"personen/mehr.yaml": f"- name: {name}\n{more}{aemter}  quelle: lhp\n"}


DOUBTFUL = [
    pytest.param(
        {
            "treffen/a.yaml": MEETING + "teilnehmende: [{person: Mike Schubert}]\n"
            "entschuldigt: [{person: mike-schubert}]\n"
        },
        "„mike-schubert“ steht schon in „teilnehmende“. Löschen Sie die Wiederholung; "
        "war jemand nur zeitweise da, sagen Sie es mit „von_bis“.",
        id="present and excused",
    ),
    pytest.param(
        {
            "treffen/a.yaml": MEETING
            + "eingeladen: [{organisation: Potsdam}, {organisation: LHP}]\n"
        },
        "„LHP“ steht schon in „eingeladen“.",
        id="twice in a list",
    ),
    pytest.param(
        person("amt: Rat", name="Marco Köhler"),
        "„Marco Köhler“ sieht aus wie „Marko Köhler“ in personen.yaml:3. Ist es "
        "dieselbe Person, führen Sie beide Einträge zusammen; sind es zwei, geben Sie "
        "beiden eine „kennung“.",
        id="one letter apart",
    ),
    pytest.param(
        person("amt: Rat", name="Köhler, Marko"),
        "„Köhler, Marko“ sieht aus wie „Marko Köhler“",
        id="turned round",
    ),
    pytest.param(
        person("amt: Rat", name="M. Köhler"),
        "„M. Köhler“ sieht aus wie „Marko Köhler“",
        id="only an initial",
    ),
    pytest.param(
        person("amt: Rat", name="Marko Koeler"),
        "„Marko Koeler“ sieht aus wie „Marko Köhler“",
        id="umlaut spelled out, with a slip",
    ),
    pytest.param(
        person(
            "amt: Landrat, von: 2020, bis: offen",
            "amt: Minister, organisation: Potsdam, von: 2022-03, bis: 2024",
        ),
        "„Minister (Potsdam)“ und „Landrat“ überschneiden sich. Prüfen Sie „von“ und "
        "„bis“; stimmt beides, sagen Sie es in „hinweis“.",
        id="two offices at once",
    ),
    pytest.param(
        person(),
        "Für „Anna Adam“ ist kein Amt angegeben. Menschen ohne Amt werden nur mit "
        "ihrer Einwilligung genannt: Tragen Sie „einwilligung: ja“ ein, wenn sie "
        "vorliegt, sonst nennen Sie nur die Rolle („gruppe: …“).",
        id="no office and no consent",
    ),
    pytest.param(
        person(more="  einwilligung: nein\n"),
        "Für „Anna Adam“ ist kein Amt angegeben.",
        id="consent refused",
    ),
    pytest.param(
        {"themen/mehr.yaml": "- name: Wohnen\n"},
        "Das Thema „Wohnen“ kommt in keinem Treffen und keiner Antwort vor. Ordnen Sie "
        "es zu oder löschen Sie es.",
        id="unused topic",
    ),
    pytest.param(
        {"organisationen/mehr.yaml": "- name: Teltow\n  auch: [Stadt]\n"},
        "„Stadt“ ist ein Alltagswort und würde in vielen Fragen als dieser Eintrag "
        "verstanden. Wählen Sie ein genaueres Wort.",
        id="kind of body as its name",
    ),
    pytest.param(
        {"reihen/mehr.yaml": "- name: Talrunde\n  auch: [heute]\n"},
        "„heute“ ist ein Alltagswort",
        id="everyday word for a series",
    ),
    pytest.param(
        {"treffen/a.yaml": "titel: A\nquellen: [{titel: B, adresse: 'http://b.de'}]\n"},
        "„http://b.de“ ist nicht verschlüsselt. Prüfen Sie, ob die Adresse auch mit "
        "https:// geht.",
        id="address without encryption",
    ),
    pytest.param(
        {"bot.yaml": "kontakt: {name: A, adresse: 'HTTP://b.de'}\n"},
        "„HTTP://b.de“ ist nicht verschlüsselt.",
        id="contact without encryption",
    ),
    pytest.param(
        {"treffen/a.yaml": MEETING + "stand: geplant\ndatum: 2026-11-07\n"},
        "Der Termin (2026-11-07) ist vorbei, das Treffen gilt aber noch als geplant. "
        "Tragen Sie „stattgefunden“, „abgesagt“ oder „verschoben“ ein; ist nichts "
        "bekannt, sagen Sie das in „stand_hinweis“.",
        id="still planned",
    ),
    pytest.param(
        {
            "wissen.yaml": "- frage: A?\n  antwort: B\n  quelle: lhp\n"
            "  gueltig_bis: 2026-10\n"
        },
        "Diese Antwort galt bis 2026-10. Prüfen Sie, ob sie noch stimmt; wenn nicht, "
        "ändern oder löschen Sie sie, sonst setzen Sie „gueltig_bis“ neu.",
        id="expired answer",
    ),
]

SETTLED_DOUBTS = [
    pytest.param(person("amt: Rat", name="Mara Köhler"), id="another first name"),
    pytest.param(
        {
            "personen.yaml": "quellen: [lhp]\neintraege:\n"
            "  - {name: Mike Schubert, kennung: ms-1, aemter: [{amt: A}]}\n"
            "  - {name: Mike Schuberth, kennung: ms-2, aemter: [{amt: B}]}\n"
        },
        id="two people on purpose",
    ),
    pytest.param(
        person("amt: Rat, bis: 2022-03", "amt: Landrat, von: 2022-03, bis: offen"),
        id="one office after the other",
    ),
    pytest.param(
        person("amt: Rat, von: 2020", "amt: Landrat, von: 2021, bis: offen"),
        id="end not known",
    ),
    pytest.param(
        person(
            "amt: Rat, von: 2020, bis: offen",
            "amt: Vorsitz, von: 2021, bis: offen, hinweis: im Ehrenamt",
        ),
        id="two offices explained",
    ),
    pytest.param(
        {
            "treffen/a.yaml": MEETING + "eingeladen: [{person: Mike Schubert}]\n"
            "teilnehmende:\n"
            "  - {person: Mike Schubert, organisation: Potsdam}\n"
            "  - {gruppe: Amtsleitungen, organisation: Potsdam}\n"
            "  - {gruppe: Presse, organisation: Potsdam}\n"
            "  - {organisation: Potsdam}\n"
            "  - {person: Marko Köhler, von_bis: bis 18 Uhr}\n"
            "entschuldigt: [{person: Marko Köhler}]\n"
        },
        id="invited and came, several of one body, there for a time",
    ),
    pytest.param(person(more="  einwilligung: ja\n"), id="consent"),
    pytest.param(
        {
            **person(),
            "treffen/a.yaml": MEETING + "teilnehmende:\n"
            "  - {person: Anna Adam, organisation: Potsdam}\n",
        },
        id="named for a body",
    ),
    pytest.param(
        {"themen.yaml": "- name: Verkehr\n  oberthema: Mobilität\n- name: Mobilität\n"},
        id="wider topic of a used one",
    ),
    pytest.param(
        {
            "themen/mehr.yaml": "- name: Wohnen\n  auch: [Schulen, Bahn]\n",
            "wissen.yaml": "- {frage: A?, antwort: B, quelle: lhp, themen: [Wohnen]}\n",
        },
        id="everyday words for a topic of an answer",
    ),
    pytest.param(
        {"treffen/a.yaml": MEETING + "stand: geplant\ndatum: 2026-11-08\n"},
        id="planned and just past",
    ),
    pytest.param(
        {"treffen/a.yaml": MEETING + "stand: geplant\ndatum: 2026\n"},
        id="planned for this year",
    ),
    pytest.param(
        {
            "treffen/a.yaml": MEETING
            + "stand: geplant\ndatum: 2020\nstand_hinweis: Nichts bekannt.\n"
        },
        id="planned, and said to be open",
    ),
    pytest.param(
        {"wissen.yaml": "- {frage: A?, antwort: B, quelle: lhp, gueltig_bis: 2026}\n"},
        id="still valid",
    ),
]


@pytest.mark.parametrize(("files", "message"), DOUBTFUL)
def test_doubtful_entry_is_a_hint(
    files: Files, message: str, folder: MakeFolder
) -> None:
    found = inspect(folder({**SETTLED, **files}), today=TODAY)

    assert found.base is not None
    [hint] = found.defects
    assert not hint.fatal
    assert hint.line
    assert hint.message.startswith(message)


@pytest.mark.parametrize("files", SETTLED_DOUBTS)
def test_settled_doubt_is_no_hint(files: Files, folder: MakeFolder) -> None:
    found = inspect(folder({**SETTLED, **files}), today=TODAY)

    assert [str(defect) for defect in found.defects] == []


def test_without_a_day_nothing_is_doubted(folder: MakeFolder) -> None:
    assert inspect(folder(person())).defects == ()


def test_errors_come_without_doubts(folder: MakeFolder) -> None:
    files = {**SETTLED, **person(), "treffen/a.yaml": "titel: A\n"}

    assert all(defect.fatal for defect in inspect(folder(files), today=TODAY).defects)
