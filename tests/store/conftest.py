"""A small knowledge base that has something in every field the store must keep."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from regiobot.model import (
    AgendaItem,
    Completeness,
    Contact,
    Figure,
    KnowledgeBase,
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
from regiobot.store import Store

day = PartialDate.parse
PRESENT, EXCUSED = ParticipationKind.PRESENT, ParticipationKind.EXCUSED

SOURCES = (
    Source(
        id="lhp",
        title="Im Gespräch",
        publisher="Landeshauptstadt Potsdam",
        date=day("2019-05-16"),
        url="https://potsdam.example/1",
        retrieved=day("2026-11"),
        extent="nur Anfang",
    ),
    Source(id="michendorf", title="Kita-Zeitung"),
)

ORGANIZATIONS = (
    Organization(id="brandenburg", name="Land Brandenburg", kind="Land"),
    Organization(
        id="pm",
        name="Landkreis Potsdam-Mittelmark",
        kind="Landkreis",
        part_of="brandenburg",
        aliases=("PM", "Potsdam-Mittelmark"),
        description=Text(de="Ein Kreis im Südwesten.", en="A county."),
        sources=("lhp",),
    ),
    # Belongs to what comes later in no file order, and holds an umlaut.
    Organization(id="potsdam", name="Potsdam", part_of="brandenburg", ags="12054000"),
    Organization(id="werder", name="Werder (Havel)", part_of="pm"),
)

PEOPLE = (
    Person(
        id="schubert",
        name="Mike Schubert",
        gender="m",
        aliases=("OB Schubert",),
        party="SPD",
        memberships=(
            Membership(
                person="schubert",
                office="Oberbürgermeister",
                organization="potsdam",
                start=day("2018-11-28"),
                end=day("2025-05"),
                note=Text(de="abgewählt per Bürgerentscheid", en="voted out"),
                sources=("lhp", "michendorf"),
            ),
            Membership(
                person="schubert",
                office="Beigeordneter",
                organization="potsdam",
                end=day("2018"),
                acting=True,
            ),
        ),
        description=Text(de="Politiker"),
        sources=("lhp",),
    ),
    Person(
        id="koehler",
        name="Marko Köhler",
        title="Dr.",
        memberships=(
            Membership(
                person="koehler",
                office="Landrat",
                organization="pm",
                start=day("2022-04-01"),
                current=True,
            ),
        ),
    ),
    Person(
        id="blasig",
        name="Wolfgang Blasig",
        memberships=(
            Membership(
                person="blasig",
                office="Landrätin",
                organization="pm",
                start=day("2010"),
                end=day("2022-03"),
            ),
        ),
    ),
    Person(
        id="undated",
        name="Ute Ohnedatum",
        memberships=(
            Membership(
                person="undated", office="Bürgermeisterin", organization="werder"
            ),
        ),
    ),
)

TOPICS = (
    Topic(id="digital", name="Digitalisierung"),
    Topic(
        id="cyber",
        name="Cyber-Angriffe auf Kommunen",
        aliases=("IT-Sicherheit",),
        parent="digital",
        description=Text(de="Angriffe", leicht="Jemand bricht ein."),
    ),
    Topic(id="unterbringung", name="Unterbringung Geflüchteter"),
)

SERIES = (
    Series(
        id="rg",
        name="Regionalgespräch",
        aliases=("Regionalrunde",),
        frequency="regelmäßig",
        hosts=("potsdam", "brandenburg"),
        rotating=True,
        origins=(
            Reading(
                field="beginn",
                claim=Text(de="seit 2019"),
                according_to="Mike Schubert",
                sources=("lhp",),
            ),
            Reading(field="beginn", claim=Text(de="seit November 2018")),
        ),
    ),
)

SECOND = Meeting(
    id="2019-05-16-rg",
    title=Text(de="Zweites Regionalgespräch", en="Second regional talks"),
    series="rg",
    number=2,
    start=day("2019-05-16"),
    end=day("2019-05-17"),
    date_note=Text(de="die Mitteilung sagt „heute“"),
    weekday="Donnerstag",
    time="18:30 – 20:00",
    location=Text(de="Rathaus Potsdam", leicht="im Rathaus"),
    form="vor Ort",
    status=MeetingStatus.HELD,
    status_note=Text(de="wie geplant"),
    replacement="2020-01-01",
    hosts=("potsdam", "pm"),
    occasion=Text(de="Wachstum der Region"),
    record_status="bestätigt",
    rosters=(
        Roster(
            kind=PRESENT,
            completeness=Completeness.OPEN,
            participations=(
                Participation(kind=PRESENT, person="schubert", role="Gastgeber"),
                Participation(
                    kind=PRESENT,
                    person="blasig",
                    office="Landrat",
                    organization="pm",
                    on_behalf_of="Werder",
                    span="18:30 – 19:15",
                    sources=("michendorf",),
                ),
                Participation(kind=PRESENT, person="undated"),
                Participation(kind=PRESENT, group="Fachverwaltung"),
            ),
        ),
        Roster(
            kind=EXCUSED,
            participations=(
                Participation(kind=EXCUSED, organization="werder", reason="Urlaub"),
            ),
        ),
        Roster(kind=ParticipationKind.INVITED, completeness=Completeness.COMPLETE),
    ),
    agenda_completeness=Completeness.COMPLETE,
    agenda=(
        AgendaItem(
            topic="cyber",
            number="1.10",
            status="vertagt",
            title=Text(de="Sichere Rathäuser"),
            text=Text(de="Das Landesamt stellte Zahlen vor."),
            sources=("michendorf",),
        ),
        AgendaItem(title=Text(de="Verschiedenes")),
    ),
    statements=(
        Statement(
            id="2019-05-16-rg/a1",
            text="Sei es die IT-Sicherheit: „Wir“ schaffen's.",
            verbatim=True,
            person="schubert",
            topics=("unterbringung", "cyber"),
            locus="Absatz 3",
            sources=("lhp",),
        ),
        Statement(
            id="2019-05-16-rg/a2",
            text="Der Kreis wachse.",
            verbatim=False,
            organization="pm",
        ),
    ),
    outcomes=(
        Outcome(
            id="2019-05-16-rg/e1",
            text=Text(de="Ein gemeinsamer Brief an die Länder.", en="A letter."),
            kind="Vereinbarung",
            topics=("digital",),
            due=day("2019-09"),
            implemented="ja",
        ),
    ),
    figures=(
        Figure(
            id="2019-05-16-rg/z1",
            claim="etwa 920.000 Menschen",
            subject=Text(de="Einwohnerzahl der Region"),
            year="2019",
            topics=("unterbringung",),
        ),
    ),
    disputes=(Reading(field="datum", claim=Text(de="15. Mai"), sources=("lhp",)),),
    summary=Text(de="Es ging um Wachstum."),
    keywords=("Wachstum", "Brief"),
    sources=("lhp", "michendorf"),
)

MEETINGS = (
    Meeting(id="unbounded", title=Text(de="Irgendwann")),
    Meeting(
        id="museum",
        title=Text(de="Im Museum"),
        series="rg",
        earliest=day("2022-04"),
        latest=day("2025-05"),
        location=Text(de="Potsdam Museum"),
        rosters=(
            Roster(
                kind=PRESENT,
                participations=(Participation(kind=PRESENT, person="koehler"),),
            ),
        ),
        statements=(
            Statement(
                id="museum/a1",
                text="Dank an die Nachbarn.",
                verbatim=True,
                person="koehler",
                topics=("cyber",),
            ),
        ),
    ),
    Meeting(
        id="2023",
        title=Text(de="Sitzung"),
        kind="Sitzung",
        start=day("2023-06-15"),
        form="hybrid",
        agenda=(AgendaItem(topic="unterbringung"),),
    ),
    Meeting(id="later", title=Text(de="Später"), earliest=day("2020")),
    SECOND,
    Meeting(
        id="2018-11-rg",
        title=Text(de="Erstes Regionalgespräch"),
        series="rg",
        number=1,
        start=day("2018-11"),
        status=MeetingStatus.CANCELLED,
    ),
)

BASE = KnowledgeBase(
    profile=Profile(
        name="RegioBot Potsdam",
        region="Potsdam und Umland",
        publisher="Stadt",
        contact=Contact(name="Pressestelle", address="https://potsdam.example"),
        privacy=Contact(),
        greeting=Text(de="Guten Tag.", en="Hello.", leicht="Hallo."),
        standard_series="rg",
    ),
    organizations=ORGANIZATIONS,
    people=PEOPLE,
    topics=TOPICS,
    series=SERIES,
    meetings=MEETINGS,
    entries=(
        KnowledgeEntry(
            id="knf",
            question="Was ist das Kommunale Nachbarschaftsforum?",
            answer=Text(de="Ein Zusammenschluss rund um Berlin."),
            aliases=("KNF", "Wozu gibt es das Forum?"),
            topics=("digital",),
            sources=("michendorf",),
        ),
        KnowledgeEntry(id="insek", question="Was ist INSEK?", answer=Text(de="Plan")),
    ),
    sources=SOURCES,
    previous_ids=(("meeting", "alt", "2019-05-16-rg"), ("person", "mike", "schubert")),
)


@pytest.fixture(scope="session")
def base() -> KnowledgeBase:
    return BASE


@pytest.fixture
def store() -> Iterator[Store]:
    with Store.open(None) as opened:
        opened.rebuild(BASE, "one")
        yield opened
