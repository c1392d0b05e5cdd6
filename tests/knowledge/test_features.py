"""Good files: every feature of the format, and what becomes of it."""

from __future__ import annotations

from datetime import date

import pytest

from regiobot.knowledge import inspect, load
from regiobot.model import (
    AgendaItem,
    Completeness,
    Contact,
    Figure,
    GoldenQuestion,
    KnowledgeEntry,
    Meeting,
    MeetingStatus,
    Membership,
    Organization,
    Outcome,
    PartialDate,
    Participation,
    ParticipationKind,
    Person,
    Profile,
    Reading,
    Roster,
    Series,
    Source,
    Statement,
    Text,
    Topic,
)
from tests.knowledge.folders import MakeFolder, write

PRESENT = ParticipationKind.PRESENT
UNKNOWN = Completeness.UNKNOWN
LHP = ("lhp",)

MEETING = """\
titel: {de: Runde, en: Round table, leicht: Gespräch}
art: Sitzung
kennung: runde
frueher: [alte-runde]
reihe: Gesprächsrunde
nummer: 5
datum: 2021-12-02
bis_datum: 2021-12-03
datum_hinweis: aus „gestern“
zeitraum: {fruehestens: 2021-12, spaetestens: 2022}
wochentag: Donnerstag
uhrzeit: 18:30 – 20:00
ort: Rathaus
form: vor ort
stand: Verschoben
stand_hinweis: wegen Schnee
neuer_termin: 2021-12-02-rg
gastgeber: [LHP, Falkensee]
anlass: turnusmäßig
stand_der_angaben: vorlaeufig
teilnehmende:
  vollstaendig: nein
  liste:
    - person: Landrat Köhler
      amt: Landrat
      organisation: Falkensee
      rolle: Gast
      vertritt: das Ministerium
      von_bis: 18:30 – 19:15
      quelle: [zweite, lhp]
    - gruppe: Fachleute
      organisation: Potsdam
    - organisation: falkensee
entschuldigt:
  - {person: Mike Schubert, grund: Urlaub}
unentschuldigt:
  vollstaendig: ja
eingeladen: {liste: [{gruppe: alle}]}
themen:
  vollstaendig: ja
  liste:
    - thema: ÖPNV
      nummer: 1.10
      stand: vertagt
      titel: Bus und Bahn
      text: {de: Vortrag, leicht: Jemand erklärt}
    - titel: Verschiedenes
aussagen:
  - person: Mike Schubert
    art: woertlich
    themen: [Verkehr]
    text: Das ist „gut“.
    stelle: Absatz 3
    quelle: zweite
  - gruppe: alle
    art: sinngemaess
    themen: [Verkehr]
    text: {de: Ja}
ergebnisse:
  vollstaendig: ja
  liste:
    - art: nächster Schritt
      text: Brief
      themen: [Verkehr]
      frist: 2022-04
      umgesetzt: unbekannt
      quelle: zweite
zahlen:
  - angabe: 01067
    was: Postleitzahl
    jahr: 2019
widersprueche:
  - feld: datum
    angabe: am 3.
    laut: Anna
    quelle: zweite
kurzfassung: Kurz
schlagworte: [Museum, Schnee]
quellen:
  - lhp
  - kuerzel: zweite
    titel: Zweite
    herausgeber: Stadt
    datum: 2021-12
    adresse: https://example.org/a?b=c
    abgerufen: 2026-11-22
    umfang: nur Anfang
"""

PEOPLE = """\
eintraege:
  - name: Marko Köhler
    geschlecht: m
    anrede: Dr.
    auch: [Landrat Köhler]
    partei: SPD
    beschreibung: Landrat
    quelle: pm
    aemter:
      - amt: Landrat
        organisation: Falkensee
        von: 2022-04-01
        bis: offen
        kommissarisch: ja
        hinweis: gewählt
        quelle: lhp
      - {amt: Minister, von: 2022-04, bis: 2022}
      - amt: Rat
        bis: 2019
        kommissarisch: nein
  - name: Mike Schubert
    kennung: schubert
    frueher: [ms, m.s]
quellen:
  - {kuerzel: erste, titel: Liste}
  - {kuerzel: pm, herausgeber: Kreis}
"""


def test_meeting_with_every_field(folder: MakeFolder) -> None:
    path = folder(
        {
            "organisationen.yaml": "- {name: Potsdam, auch: [LHP]}\n"
            "- {name: Falkensee, auch: [falkensee]}\n",
            "personen.yaml": PEOPLE,
            "themen.yaml": "- {name: Verkehr, auch: [ÖPNV]}\n",
            "reihen.yaml": "- name: Gesprächsrunde\n",
            "treffen/a.yaml": MEETING,
        }
    )

    base = load(path)

    assert base.meetings[1] == Meeting(
        id="runde",
        title=Text(de="Runde", en="Round table", leicht="Gespräch"),
        kind="Sitzung",
        series="gespraechsrunde",
        number=5,
        start=PartialDate(2021, 12, 2),
        end=PartialDate(2021, 12, 3),
        date_note=Text(de="aus „gestern“"),
        earliest=PartialDate(2021, 12),
        latest=PartialDate(2022),
        weekday="Donnerstag",
        time="18:30 – 20:00",
        location=Text(de="Rathaus"),
        form="vor Ort",
        status=MeetingStatus.POSTPONED,
        status_note=Text(de="wegen Schnee"),
        replacement="2021-12-02-rg",
        hosts=("potsdam", "falkensee"),
        occasion=Text(de="turnusmäßig"),
        record_status="vorläufig",
        rosters=(
            Roster(
                kind=PRESENT,
                completeness=Completeness.OPEN,
                participations=(
                    Participation(
                        kind=PRESENT,
                        person="marko-koehler",
                        organization="falkensee",
                        office="Landrat",
                        role="Gast",
                        on_behalf_of="das Ministerium",
                        span="18:30 – 19:15",
                        sources=("zweite", "lhp"),
                    ),
                    Participation(
                        kind=PRESENT,
                        organization="potsdam",
                        group="Fachleute",
                        sources=LHP,
                    ),
                    Participation(kind=PRESENT, organization="falkensee", sources=LHP),
                ),
            ),
            Roster(
                kind=ParticipationKind.EXCUSED,
                participations=(
                    Participation(
                        kind=ParticipationKind.EXCUSED,
                        person="schubert",
                        reason="Urlaub",
                        sources=LHP,
                    ),
                ),
            ),
            Roster(
                kind=ParticipationKind.UNEXCUSED, completeness=Completeness.COMPLETE
            ),
            Roster(
                kind=ParticipationKind.INVITED,
                participations=(
                    Participation(
                        kind=ParticipationKind.INVITED, group="alle", sources=LHP
                    ),
                ),
            ),
        ),
        agenda_completeness=Completeness.COMPLETE,
        agenda=(
            AgendaItem(
                topic="verkehr",
                number="1.10",
                status="vertagt",
                title=Text(de="Bus und Bahn"),
                text=Text(de="Vortrag", leicht="Jemand erklärt"),
                sources=LHP,
            ),
            AgendaItem(title=Text(de="Verschiedenes"), sources=LHP),
        ),
        statements=(
            Statement(
                id="runde/a31ae75",
                text="Das ist „gut“.",
                verbatim=True,
                person="schubert",
                topics=("verkehr",),
                locus="Absatz 3",
                sources=("zweite",),
            ),
            Statement(
                id="runde/a1febe8",
                text="Ja",
                verbatim=False,
                group="alle",
                topics=("verkehr",),
                sources=LHP,
            ),
        ),
        outcomes=(
            Outcome(
                id="runde/e29a882",
                text=Text(de="Brief"),
                kind="nächster Schritt",
                topics=("verkehr",),
                due=PartialDate(2022, 4),
                implemented="unbekannt",
                sources=("zweite",),
            ),
        ),
        figures=(
            Figure(
                id="runde/z0218f0",
                claim="01067",
                subject=Text(de="Postleitzahl"),
                year="2019",
                sources=LHP,
            ),
        ),
        disputes=(
            Reading(
                field="datum",
                claim=Text(de="am 3."),
                according_to="Anna",
                sources=("zweite",),
            ),
        ),
        summary=Text(de="Kurz"),
        keywords=("Museum", "Schnee"),
        sources=("lhp", "zweite"),
    )
    assert base.sources[-1] == Source(
        id="zweite",
        title="Zweite",
        publisher="Stadt",
        date=PartialDate(2021, 12),
        url="https://example.org/a?b=c",
        retrieved=PartialDate(2026, 11, 22),
        extent="nur Anfang",
    )
    assert base.previous_ids == (
        ("person", "ms", "schubert"),
        ("person", "m.s", "schubert"),
        ("meeting", "alte-runde", "runde"),
    )


def test_meeting_with_nothing_but_what_is_required(folder: MakeFolder) -> None:
    path = folder({"treffen/Juli 2020 Köln.yaml": "titel: X\nquellen: [lhp]\n"})

    assert load(path).meetings[1] == Meeting(
        id="juli-2020-koeln", title=Text(de="X"), sources=LHP
    )


def test_empty_fields_are_fields_left_out(folder: MakeFolder) -> None:
    path = folder(
        {
            "treffen/x.yaml": "titel: X\nort:\nteilnehmende:\nthemen: {liste: }\n"
            "aussagen:\n  liste:\nzahlen: ''\ndatum: ''\nquellen: [lhp]\n"
        }
    )

    assert load(path).meetings[1] == Meeting(id="x", title=Text(de="X"), sources=LHP)


def test_person_with_every_field(folder: MakeFolder) -> None:
    base = load(folder({"personen.yaml": PEOPLE}))

    assert base.people[0] == Person(
        id="marko-koehler",
        name="Marko Köhler",
        gender="m",
        title="Dr.",
        aliases=("Landrat Köhler",),
        party="SPD",
        memberships=(
            Membership(
                person="marko-koehler",
                office="Landrat",
                organization="falkensee",
                start=PartialDate(2022, 4, 1),
                current=True,
                acting=True,
                note=Text(de="gewählt"),
                sources=LHP,
            ),
            Membership(
                person="marko-koehler",
                office="Minister",
                start=PartialDate(2022, 4),
                end=PartialDate(2022),
                sources=("pm",),
            ),
            Membership(
                person="marko-koehler",
                office="Rat",
                end=PartialDate(2019),
                sources=("pm",),
            ),
        ),
        description=Text(de="Landrat"),
        sources=("pm",),
    )
    assert base.people[1].sources == ("erste",)


def test_organizations_topics_and_series(folder: MakeFolder) -> None:
    path = folder(
        {
            "organisationen.yaml": """\
- name: Werder (Havel)
  art: stadt
  gehoert_zu: PM
  auch: [Werder]
  ags: "12 0 69 656"
  beschreibung: {de: Stadt, en: Town}
  quelle: lhp
- {name: Potsdam-Mittelmark, auch: [PM], art: Behoerde}
""",
            "themen.yaml": "- {name: Verkehr, oberthema: Mobilität}\n"
            "- name: Mobilität\n",
            "reihen.yaml": """\
- name: Regionalgespräch
  auch: [Runde]
  turnus: regelmäßig
  gastgeber: wechselnd
  beginn:
    - angabe: seit 2019
      laut: Mike Schubert
      quelle: lhp
- name: Landräte
  gastgeber: [PM, Werder]
""",
        }
    )

    base = load(path)

    assert base.organizations[0] == Organization(
        id="werder-havel",
        name="Werder (Havel)",
        kind="Stadt",
        part_of="potsdam-mittelmark",
        aliases=("Werder",),
        ags="12069656",
        description=Text(de="Stadt", en="Town"),
        sources=LHP,
    )
    assert base.organizations[1].kind == "Behörde"
    assert base.topics[0] == Topic(id="verkehr", name="Verkehr", parent="mobilitaet")
    assert base.series == (
        Series(
            id="regionalgespraech",
            name="Regionalgespräch",
            aliases=("Runde",),
            frequency="regelmäßig",
            rotating=True,
            origins=(
                Reading(
                    field="beginn",
                    claim=Text(de="seit 2019"),
                    according_to="Mike Schubert",
                    sources=LHP,
                ),
            ),
        ),
        Series(
            id="landraete",
            name="Landräte",
            hosts=("potsdam-mittelmark", "werder-havel"),
        ),
    )


def test_knowledge_questions_and_profile(folder: MakeFolder) -> None:
    path = folder(
        {
            "wissen.yaml": """\
- frage: Was ist das KNF?
  auch:
    - KNF
    - Wozu gibt es das?
  themen: [Verkehr]
  antwort: {de: Ein Verein, en: An association}
  quelle: lhp
""",
            "fragen/a.yaml": """\
# Kommentar
- frage: Wer war da?
  jetzt: 2026-11-22
  erwartet: [Marko Köhler, [nicht vollständig, unter anderem]]
  nicht: [Frank Bewig]
  status: answered
- dialog: [Wer?, Und dann?]
  erwartet: Potsdam
  nicht: Berlin
""",
            "bot.yaml": """\
name: RegioBot Potsdam
region: Umland
herausgeber: Stadt
kontakt: {name: Pressestelle, adresse: presse@potsdam.example}
datenschutz: {verantwortlich: Amt, adresse: https://potsdam.example}
begruessung: {de: Guten Tag, en: Hello}
standard_reihe: Regionalgespräch
""",
        }
    )

    base = load(path)

    assert base.entries == (
        KnowledgeEntry(
            id="was-ist-das-knf",
            question="Was ist das KNF?",
            answer=Text(de="Ein Verein", en="An association"),
            aliases=("KNF", "Wozu gibt es das?"),
            topics=("verkehr",),
            sources=LHP,
        ),
    )
    assert base.questions == (
        GoldenQuestion(
            turns=("Wer war da?",),
            place="fragen/a.yaml:2",
            asked_on=date(2026, 11, 22),
            expected=(("Marko Köhler",), ("nicht vollständig", "unter anderem")),
            forbidden=("Frank Bewig",),
            status="answered",
        ),
        GoldenQuestion(
            turns=("Wer?", "Und dann?"),
            place="fragen/a.yaml:7",
            expected=(("Potsdam",),),
            forbidden=("Berlin",),
        ),
    )
    assert base.profile == Profile(
        name="RegioBot Potsdam",
        region="Umland",
        publisher="Stadt",
        contact=Contact(name="Pressestelle", address="presse@potsdam.example"),
        privacy=Contact(name="Amt", address="https://potsdam.example"),
        greeting=Text(de="Guten Tag", en="Hello"),
        standard_series="regionalgespraech",
    )


def test_list_file_lends_its_first_source_to_meetings(folder: MakeFolder) -> None:
    path = folder(
        {
            "treffen/viele.yaml": """\
quellen:
  - {kuerzel: sammlung, titel: Sammlung}
  - {kuerzel: zweite, titel: Zweite}
eintraege:
  - titel: Erstes
    datum: 2019-05
    ergebnisse: [{text: A}]
  - titel: Zweites
    quellen:
      - titel: Ohne Kürzel
  - {titel: Drittes, kennung: Nr.3}
"""
        }
    )

    base = load(path)

    assert [(m.id, m.sources) for m in base.meetings[1:]] == [
        ("2019-05-erstes", ("sammlung",)),
        ("zweites", ("viele-quelle-2-1",)),
        ("Nr.3", ("sammlung",)),
    ]
    assert base.meetings[1].outcomes[0].sources == ("sammlung",)
    assert base.sources[-1] == Source(id="viele-quelle-2-1", title="Ohne Kürzel")


def test_namesakes_are_told_apart_by_their_kennung(folder: MakeFolder) -> None:
    path = folder(
        {
            "personen.yaml": "- {name: Anna Adam, kennung: adam-1, auch: [Anna]}\n"
            "- {name: Anna Adam, kennung: adam-2}\n",
            "treffen/x.yaml": "titel: X\nquellen: [lhp]\nteilnehmende:\n"
            "  - person: adam-2\n  - person: Anna\n",
        }
    )

    base = load(path)

    assert [person.id for person in base.people] == ["adam-1", "adam-2"]
    assert [p.person for p in base.meetings[1].rosters[0].participations] == [
        "adam-2",
        "adam-1",
    ]


def test_same_spelling_may_mean_a_person_and_an_organization(
    folder: MakeFolder,
) -> None:
    path = folder(
        {
            "personen.yaml": "- {name: Karin Müller, auch: [Potsdam]}\n",
            "treffen/x.yaml": "titel: X\nquellen: [lhp]\nteilnehmende:\n"
            "  - {person: Potsdam, organisation: Potsdam}\n",
        }
    )

    participation = load(path).meetings[1].rosters[0].participations[0]

    assert (participation.person, participation.organization) == (
        "karin-mueller",
        "potsdam",
    )


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        pytest.param("Marko  Köhler", "Marko Köhler", id="two blanks"),
        pytest.param("Marko Ko\u0308hler", "Marko Köhler", id="decomposed umlaut"),
        pytest.param("Marko\u00a0Köhler", "Marko Köhler", id="no-break space"),
        pytest.param("Marko Köh\u00adler", "Marko Köhler", id="soft hyphen"),
    ],
)
def test_name_that_looks_the_same_is_the_same(
    folder: MakeFolder, written: str, meant: str
) -> None:
    path = folder(
        {
            "treffen/x.yaml": f"titel: X\nquellen: [lhp]\nteilnehmende:\n"
            f'  - person: "{written}"\n'
        }
    )

    found = inspect(path)

    assert found.base is not None
    assert found.base.people[0].name == meant
    assert found.base.meetings[1].rosters[0].participations[0].person == "marko-koehler"


@pytest.mark.parametrize(
    "scalar",
    ["18:30", "1.10", "01067", "NO", "nein", "no", "2019-05-16", "null", "~", "1e3"],
)
def test_scalar_stays_the_text_that_was_written(
    folder: MakeFolder, scalar: str
) -> None:
    path = folder(
        {
            "personen.yaml": f"- name: {scalar}\n  kennung: x\n  partei: {scalar}\n",
            "treffen/x.yaml": f"titel: {scalar}\nort: {scalar}\nquellen: [lhp]\n"
            f"themen: [{{thema: Verkehr, nummer: {scalar}}}]\n"
            f"schlagworte: [{scalar}]\n"
            f"zahlen: [{{angabe: {scalar}, was: {scalar}}}]\n"
            f"teilnehmende: [{{person: {scalar}, amt: {scalar}}}]\n",
        }
    )

    base = load(path)

    meeting = base.meetings[1]
    assert (base.people[0].name, base.people[0].party) == (scalar, scalar)
    assert (meeting.title.de, str(meeting.location)) == (scalar, scalar)
    assert meeting.agenda[0].number == scalar
    assert meeting.keywords == (scalar,)
    assert meeting.figures[0].claim == scalar
    assert meeting.rosters[0].participations[0].office == scalar


@pytest.mark.parametrize(
    "time",
    [
        "18:30",
        "18:30 – 20:00",
        "18 Uhr",
        "ab 18:00",
        "18:30 bis 20:00",
        "18.30 Uhr",
        "nachmittags",
        "9:05",
        "bis 24:00",
        "00:00",
        "gegen 18 oder 19 Uhr",
    ],
)
def test_time_is_kept_as_written(folder: MakeFolder, time: str) -> None:
    path = folder({"treffen/x.yaml": f"titel: X\nquellen: [lhp]\nuhrzeit: {time}\n"})

    assert load(path).meetings[1].time == time


@pytest.mark.parametrize("time", ["24:01", "18:5", "18:60", "1830", "18:305", "99 Uhr"])
def test_impossible_time_is_refused(folder: MakeFolder, time: str) -> None:
    path = folder({"treffen/x.yaml": f"titel: X\nquellen: [lhp]\nuhrzeit: {time}\n"})

    assert inspect(path).base is None


def test_replacement_may_be_a_date(folder: MakeFolder) -> None:
    path = folder(
        {"treffen/x.yaml": "titel: X\nneuer_termin: 2026-04-22\nquellen: [lhp]\n"}
    )

    assert load(path).meetings[1].replacement == "2026-04-22"


@pytest.mark.parametrize(
    ("weekday", "day"), [("Samstag", "2019-05-18"), ("Sonnabend", "2019-05-18")]
)
def test_saturday_has_two_names(folder: MakeFolder, weekday: str, day: str) -> None:
    text = f"titel: X\ndatum: {day}\nwochentag: {weekday}\nquellen: [lhp]\n"

    assert load(folder({"treffen/x.yaml": text})).meetings[1].weekday == weekday


def test_weekday_without_a_day_cannot_be_checked(folder: MakeFolder) -> None:
    text = "titel: X\ndatum: 2019-05\nwochentag: Montag\nquellen: [lhp]\n"

    assert not inspect(folder({"treffen/x.yaml": text})).defects


@pytest.mark.parametrize(
    ("name", "day"),
    [
        ("2019-05-16-x", "2019-05-16"),
        ("2019-05-x", "2019-05-16"),
        ("2019-05-16-x", "2019-05"),
        ("2019", "2019-05-16"),
        ("20190-x", "2021"),
        ("rg-2019", "2021"),
    ],
)
def test_file_name_that_agrees_with_the_date_is_fine(
    folder: MakeFolder, name: str, day: str
) -> None:
    text = f"titel: X\ndatum: {day}\nquellen: [lhp]\n"

    assert not inspect(folder({f"treffen/{name}.yaml": text})).defects


QUOTES = [
    pytest.param(
        "text: >-\n      Wir  sehen:\n      „Das“ ist #1.\n",
        "Wir  sehen: „Das“ ist #1.",
        id="folded",
    ),
    pytest.param(
        "text: |\n      Erste Zeile,\n        eingerückt.\n\n      Ende …\n",
        "Erste Zeile,\n  eingerückt.\n\nEnde …",
        id="block",
    ),
    pytest.param(
        "text: 'It''s: \"so\"  – \u00a0ja\u00ad nein \\n'\n",
        'It\'s: "so"  – \u00a0ja\u00ad nein \\n',
        id="single quotes",
    ),
    pytest.param('text: "a\\tb \\u00e4 c"\n', "a\tb ä c", id="double quotes"),
    pytest.param("text: Ko\u0308nig\n", "Ko\u0308nig", id="decomposed umlaut"),
    pytest.param("text: ja\n", "ja", id="plain"),
]


@pytest.mark.parametrize(("yaml_text", "expected"), QUOTES)
def test_verbatim_text_is_kept_to_the_letter(
    folder: MakeFolder, yaml_text: str, expected: str
) -> None:
    path = folder(
        {
            "treffen/x.yaml": "titel: X\nquellen: [lhp]\naussagen:\n"
            f"  - person: Mike Schubert\n    art: wörtlich\n    {yaml_text}"
        }
    )

    assert load(path).meetings[1].statements[0].text == expected


def test_knowledge_needs_no_other_files_than_meetings(folder: MakeFolder) -> None:
    path = folder({}) / "klein"
    write(path, {"treffen/a.yaml": "titel: A\nquellen: [{titel: B}]\n"})

    base = load(path)

    assert base.profile == Profile()
    assert base.meetings[0].sources == ("a-quelle-1",)
