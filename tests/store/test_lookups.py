"""Look-ups find what fits, in chronological order, and nothing else."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from regiobot.model import (
    KnowledgeBase,
    Meeting,
    MeetingStatus,
    PartialDate,
    ParticipationKind,
    Profile,
    Text,
)
from regiobot.store import MeetingFilter, Store
from regiobot.text import office_key

FIRST, SECOND = "2018-11-rg", "2019-05-16-rg"
ALL = (FIRST, SECOND, "later", "2023", "museum", "unbounded")


@pytest.mark.parametrize(
    ("wanted", "expected"),
    [
        (MeetingFilter(), ALL),
        (MeetingFilter(series="rg"), (FIRST, SECOND, "museum")),
        (MeetingFilter(series="x"), ()),
        (MeetingFilter(kinds=("Sitzung", "Brief")), ("2023",)),
        (MeetingFilter(forms=("hybrid", "vor Ort")), (SECOND, "2023")),
        (MeetingFilter(statuses=(MeetingStatus.CANCELLED,)), (FIRST,)),
        (MeetingFilter(ids=("museum", SECOND, "x")), (SECOND, "museum")),
        (MeetingFilter(ids=()), ()),
        (MeetingFilter(people=("koehler", "x")), ("museum",)),
        (MeetingFilter(people=("koehler",), series="x"), ()),
        (
            MeetingFilter(people=("blasig",), rosters=(ParticipationKind.PRESENT,)),
            (SECOND,),
        ),
        (MeetingFilter(series="' OR 1 --"), ()),
    ],
)
def test_meetings_that_fit(
    store: Store, wanted: MeetingFilter, expected: tuple[str, ...]
) -> None:
    assert store.meeting_ids(wanted) == expected


@pytest.mark.parametrize(
    ("first", "last", "expected"),
    [
        (date(2018, 11, 30), date(2018, 12, 31), (FIRST,)),  # a month: any of its days
        (date(2018, 12, 1), date(2019, 5, 15), ()),
        (date(2019, 5, 17), date(2019, 5, 17), (SECOND,)),  # its second day
        (date(2019, 5, 18), date(2019, 12, 31), ()),
        # "later" has no last day: its range is open.
        (date(2025, 5, 31), date(2025, 12, 31), ("later", "museum")),
        (date(2026, 1, 1), None, ("later",)),
        (None, date(2018, 12, 31), (FIRST,)),
        (date(2023, 6, 15), date(2023, 6, 15), ("later", "2023", "museum")),
    ],
)
def test_days_overlap(
    store: Store, first: date | None, last: date | None, expected: tuple[str, ...]
) -> None:
    assert store.meeting_ids(MeetingFilter(first=first, last=last)) == expected


@pytest.mark.parametrize(
    ("first", "last", "surely", "dated"),
    [
        # "later" and "museum" may have been in 2023; neither has a date.
        (date(2023, 1, 1), date(2023, 12, 31), ("2023",), ("2023",)),
        # Known to the month, and so on no day for certain.
        (date(2018, 11, 30), date(2018, 11, 30), (), (FIRST,)),
        (date(2018, 11, 1), date(2018, 11, 30), (FIRST,), (FIRST,)),
        # The second of two days that are known.
        (date(2019, 5, 17), date(2019, 5, 17), (SECOND,), (SECOND,)),
    ],
)
def test_days_that_are_certain(
    store: Store,
    first: date,
    last: date,
    surely: tuple[str, ...],
    dated: tuple[str, ...],
) -> None:
    wanted = MeetingFilter(first=first, last=last)

    assert store.meeting_ids(replace(wanted, surely=True)) == surely
    assert store.meeting_ids(replace(wanted, dated=True)) == dated


def _order(*meetings: Meeting) -> tuple[str, ...]:
    with Store.open(None) as store:
        store.rebuild(KnowledgeBase(profile=Profile(), meetings=meetings), "x")
        return store.meeting_ids(MeetingFilter())


def _meeting(id_: str, **dates: str) -> Meeting:
    days = {name: PartialDate.parse(iso) for name, iso in dates.items()}
    return replace(Meeting(id=id_, title=Text(de=id_)), **days)  # type: ignore[arg-type]


def test_undated_meeting_follows_the_dated_ones_within_its_bounds() -> None:
    undated = _meeting("undated", earliest="2022-04", latest="2025-05")
    inside, after = _meeting("inside", start="2023"), _meeting("after", start="2025-06")

    assert _order(after, undated, inside) == ("inside", "undated", "after")


def test_meetings_of_one_first_day_are_ordered_by_their_last() -> None:
    whole_year, month = (
        _meeting("year", start="2019"),
        _meeting("month", start="2019-01"),
    )

    assert _order(whole_year, month) == ("month", "year")


def test_meeting_with_one_bound_stands_there() -> None:
    before = _meeting("before", latest="2020-01-31")
    since = _meeting("since", earliest="2020-03")
    dated = _meeting("dated", start="2020-02-10")

    assert _order(since, dated, before) == ("before", "dated", "since")


def test_meeting_without_any_bound_comes_last() -> None:
    assert _order(_meeting("a"), _meeting("b", start="2030")) == ("b", "a")


@pytest.mark.parametrize(
    ("organization", "expected"),
    [
        ("potsdam", ["schubert"]),  # by his office on that day, the list has no body
        ("pm", ["blasig", "koehler"]),  # in 2019 as written, in 2022 by the office
        ("brandenburg", []),  # what belongs to a body does not represent it
        # Without any dates the office of a person proves nothing.
        ("werder", [None]),
    ],
)
def test_represented_organizations(
    store: Store, organization: str, expected: list[str | None]
) -> None:
    rows = store.participations(organization=organization)

    assert [participation.person for _, participation in rows] == expected


def test_former_office_does_not_represent(store: Store, base: KnowledgeBase) -> None:
    museum = next(m for m in base.meetings if m.id == "museum")
    (roster,) = museum.rosters
    line = replace(roster.participations[0], person="blasig")  # in office until 2022-03
    changed = replace(museum, rosters=(replace(roster, participations=(line,)),))
    store.rebuild(replace(base, meetings=(changed,)), "two")

    assert store.participations(organization="pm") == ()


def test_participations_of_a_person(store: Store) -> None:
    ((meeting, participation),) = store.participations(person="schubert")

    assert meeting == SECOND
    assert participation.role == "Gastgeber"


def test_participations_by_list(store: Store) -> None:
    kinds = [ParticipationKind.EXCUSED]

    assert [p.reason for _, p in store.participations(kinds=kinds)] == ["Urlaub"]


def test_all_participations_are_in_order(store: Store) -> None:
    rows = store.participations()

    assert [meeting for meeting, _ in rows] == [SECOND] * 5 + ["museum"]
    assert rows[0][1].person == "schubert"
    assert rows[4][1].kind is ParticipationKind.EXCUSED


def test_statements_by_person_and_topic(store: Store) -> None:
    both = [("2019-05-16-rg/a1"), ("museum/a1")]

    def ids(**wanted: object) -> list[str]:
        return [s.id for _, s in store.statements(**wanted)]  # type: ignore[arg-type]

    assert ids(topics=["cyber"]) == both
    assert ids(person="schubert", topics=["cyber"]) == both[:1]
    assert ids(person="schubert", topics=["digital"]) == []
    assert ids(meetings=["museum"]) == both[1:]


def test_newest_statements_are_oldest_first(store: Store) -> None:
    def ids(number: int, *, verbatim: bool = False) -> list[str]:
        rows = store.newest_statements(number, verbatim=verbatim)
        return [statement.id for _, statement in rows]

    assert ids(9) == ["2019-05-16-rg/a1", "2019-05-16-rg/a2", "museum/a1"]
    assert ids(2) == ["2019-05-16-rg/a2", "museum/a1"]
    assert ids(2, verbatim=True) == ["2019-05-16-rg/a1", "museum/a1"]


def test_statements_of_a_body_are_also_those_of_its_office_holders(
    store: Store,
) -> None:
    rows = store.statements(organization="pm")

    assert [statement.id for _, statement in rows] == ["2019-05-16-rg/a2", "museum/a1"]


def test_statement_keeps_the_order_of_its_topics(store: Store) -> None:
    ((_, statement),) = store.statements(person="schubert")

    assert statement.topics == ("unterbringung", "cyber")


def test_outcomes_figures_and_agenda(store: Store) -> None:
    ((meeting, outcome),) = store.outcomes(["digital"])
    assert (meeting, outcome.kind) == (SECOND, "Vereinbarung")
    assert store.outcomes(["cyber"]) == ()
    assert [f.year for _, f in store.figures(["unterbringung"])] == ["2019"]
    assert store.figures(["cyber"]) == ()
    assert [i.number for _, i in store.agenda_rows(["cyber"])] == ["1.10"]
    rows = store.agenda_rows(["cyber", "unterbringung"])
    assert [m for m, _ in rows] == [SECOND, "2023"]


def test_entries_by_topic(store: Store) -> None:
    assert [entry.id for entry in store.entries()] == ["knf", "insek"]
    assert [entry.id for entry in store.entries(topics=["digital"])] == ["knf"]


def test_memberships_of_an_office_in_any_gender(store: Store) -> None:
    rows = store.memberships(organization="pm", office_key=office_key("Landrätin"))

    assert [(p.id, m.office) for p, m in rows] == [
        ("blasig", "Landrätin"),
        ("koehler", "Landrat"),
    ]


def test_memberships_by_organization_or_by_office(store: Store) -> None:
    potsdam = store.memberships(organization="potsdam")
    mayors = store.memberships(office_key=office_key("Bürgermeister"))

    assert [membership.acting for _, membership in potsdam] == [True, False]
    assert [person.id for person, _ in mayors] == ["undated"]


def test_children(store: Store) -> None:
    assert store.child_organizations("brandenburg") == ("pm", "potsdam")
    assert store.child_organizations("werder") == ()
    assert store.child_topics("digital") == ("cyber",)


def test_count(store: Store) -> None:
    assert store.count("meetings") == len(ALL)
    assert store.count("statement_topics") == 3
    with pytest.raises(KeyError):
        store.count("sqlite_master")


@pytest.mark.parametrize(
    "row",
    [
        ("person", "schubert", "Mike Schubert", 0),
        ("person", "schubert", "OB Schubert", 1),
        ("organization", "pm", "PM", 1),
        ("topic", "cyber", "IT-Sicherheit", 1),
        ("series", "rg", "Regionalrunde", 1),
        ("entry", "knf", "Was ist das Kommunale Nachbarschaftsforum?", 0),
        ("entry", "knf", "KNF", 1),
        ("meeting", SECOND, "Zweites Regionalgespräch", 0),
        ("meeting", SECOND, "Brief", 1),
        ("meeting", "museum", "Potsdam Museum", 2),
        ("meeting", SECOND, "alt", 3),
        ("office", office_key("Landrat"), "Landrat", 0),
        ("office", office_key("Landrat"), "Landrätin", 0),
    ],
)
def test_names_hold(store: Store, row: tuple[str, str, str, int]) -> None:
    assert store.names().count(row) == 1


@pytest.mark.parametrize(
    ("question", "kind", "owner"),
    [
        ("IT-Sicherheit schaffen", "statement", "2019-05-16-rg/a1"),
        ("gemeinsamer Brief an die Laender", "outcome", "2019-05-16-rg/e1"),
        (
            "Wie viele Menschen leben in der Region (Einwohner)?",
            "figure",
            f"{SECOND}/z1",
        ),
        ("Zahlen des Landesamts", "agenda", f"{SECOND}/t1"),
        ("Zusammenschluss um Berlin", "entry", "knf"),
        ("mitteilung sagt heute", "meeting", SECOND),
        ("Bürgerentscheit", "membership", "schubert"),
        ("Kreis im Südwesten", "organization", "pm"),
        ("Potsdam Museum", "meeting", "museum"),
        ("Kita-Zeitung", "source", "michendorf"),
    ],
)
def test_search_finds_the_passage(
    store: Store, question: str, kind: str, owner: str
) -> None:
    found = store.search(question, 3)[0]

    assert (found.kind, found.owner) == (kind, owner)
    assert 0 < found.score <= 1


def test_parts_of_a_passage_are_sentences(store: Store) -> None:
    assert store.search("Potsdam Museum")[0].text == "Im Museum. Potsdam Museum."


def test_found_passage_tells_its_meeting_and_sources(store: Store) -> None:
    agenda, outcome = store.search("Landesamt")[0], store.search("Brief Länder")[0]

    assert (agenda.meeting, agenda.sources) == (SECOND, ("michendorf",))
    assert outcome.sources == ("lhp", "michendorf")  # its own: none, so the meeting's
