"""Two states of a knowledge base: what is different, and how it is told."""

from __future__ import annotations

from dataclasses import replace

import pytest

from regiobot import changes
from regiobot.changes import Changes, News, Noun, Tally
from regiobot.model import (
    AgendaItem,
    GoldenQuestion,
    KnowledgeBase,
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
    Roster,
    Series,
    Statement,
    Text,
    Topic,
)

day = PartialDate.parse
PRESENT = ParticipationKind.PRESENT
SAID = Statement(id="rg/a1", text="Gut so.", verbatim=True, topics=("bahn",))
RG = Meeting(
    id="rg",
    title=Text(de="Regionalgespräch", en="Regional talk"),
    series="gespraeche",
    start=day("2019-05-16"),
    hosts=("potsdam",),
    rosters=(
        Roster(
            kind=PRESENT,
            participations=(Participation(kind=PRESENT, person="koehler"),),
        ),
    ),
    statements=(SAID,),
)
BASE = KnowledgeBase(
    profile=Profile(),
    organizations=tuple(Organization(id=i, name=i) for i in ("potsdam", "kreis")),
    people=(
        Person(
            id="koehler",
            name="Köhler",
            memberships=(
                Membership(
                    person="koehler",
                    office="Landrat",
                    organization="kreis",
                    start=day("2018"),
                    end=day("2020"),
                ),
            ),
        ),
    ),
    topics=(
        Topic(id="verkehr", name="V"),
        Topic(id="bahn", name="B", parent="verkehr"),
    ),
    series=(Series(id="gespraeche", name="Gespräche"),),
    meetings=(RG,),
    questions=(GoldenQuestion(turns=("Wer?",), place="fragen/a.yaml:1"),),
)
PLANNED = replace(RG, status=MeetingStatus.PLANNED)
RESULT = Outcome(id="rg/e1", text=Text(de="Es wird gebaut."))


def with_meetings(*meetings: Meeting) -> KnowledgeBase:
    return replace(BASE, meetings=meetings)


def news(before: Meeting, after: Meeting) -> tuple[News, ...]:
    (change,) = changes.compare(with_meetings(before), with_meetings(after)).meetings
    return change.news


def test_equal_states_differ_in_nothing() -> None:
    again = with_meetings(replace(RG))

    assert not changes.compare(BASE, again)
    assert changes.summary(Changes()) == "Am Inhalt ändert sich nichts"


def test_new_meeting_carries_what_subscribers_ask_for() -> None:
    found = changes.compare(with_meetings(), BASE)

    (change,) = found.meetings
    assert change.news == (News.ADDED,)
    assert change.meeting is RG
    assert change.series == {"gespraeche"}
    assert change.bodies == {"potsdam", "kreis"}  # the district by Köhler's office
    assert change.topics == {"bahn", "verkehr"}
    assert found.tallies == (
        Tally(noun=Noun.MEETING, added=1),
        Tally(noun=Noun.STATEMENT, added=1),
    )


def test_office_of_another_time_brings_no_body() -> None:
    later = replace(RG, start=day("2023-05-16"))

    (change,) = changes.compare(with_meetings(), with_meetings(later)).meetings

    assert change.bodies == {"potsdam"}


def test_gone_meeting_keeps_its_last_state() -> None:
    (change,) = changes.compare(BASE, with_meetings()).meetings

    assert change.news == (News.REMOVED,)
    assert change.meeting is RG
    assert change.after is None


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        (PLANNED, replace(PLANNED, start=day("2019-06-01")), (News.MOVED,)),
        (PLANNED, replace(PLANNED, time="18:30"), (News.MOVED,)),
        (PLANNED, replace(PLANNED, location=Text(de="Rathaus")), (News.MOVED,)),
        (PLANNED, replace(PLANNED, status=MeetingStatus.POSTPONED), (News.MOVED,)),
        (PLANNED, replace(PLANNED, status=MeetingStatus.CANCELLED), (News.CANCELLED,)),
        (PLANNED, replace(RG, outcomes=(RESULT,)), (News.RESULTS,)),
        (
            PLANNED,
            replace(PLANNED, status=MeetingStatus.CANCELLED, start=None),
            (News.CANCELLED, News.MOVED),
        ),
        # Held as planned, another statement, an outcome in another place of the file:
        (PLANNED, RG, (News.DETAILS,)),
        (RG, replace(RG, statements=()), (News.DETAILS,)),
        (
            replace(RG, outcomes=(RESULT, replace(RESULT, text=Text(de="b")))),
            replace(RG, outcomes=(replace(RESULT, text=Text(de="b")),)),
            (News.DETAILS,),
        ),
    ],
)
def test_news_of_a_meeting(
    before: Meeting, after: Meeting, expected: tuple[News, ...]
) -> None:
    assert news(before, after) == expected


def test_both_states_of_a_moved_meeting_count_for_subscribers() -> None:
    after = replace(
        RG, series=None, hosts=(), statements=(), agenda=(AgendaItem(topic="verkehr"),)
    )

    (change,) = changes.compare(BASE, with_meetings(after)).meetings

    assert change.series == {"gespraeche"}
    assert "potsdam" in change.bodies
    assert change.topics == {"bahn", "verkehr"}


def test_renamed_meeting_is_the_same() -> None:
    named = replace(RG, id="2019-rg")
    after = replace(with_meetings(named), previous_ids=(("meeting", "rg", "2019-rg"),))

    (change,) = changes.compare(BASE, after).meetings

    assert change.news == (News.DETAILS,)
    assert change.before is RG


def test_statement_put_first_is_one_more_and_changes_none() -> None:
    first = replace(SAID, text="Vorweg.")
    after = replace(RG, statements=(first, replace(SAID, id="rg/a2")))

    found = changes.compare(BASE, with_meetings(after))

    assert changes.summary(found) == "1 Treffen geändert, +1 Aussage"


def test_summary_counts_each_kind_in_both_languages() -> None:
    added = replace(RG, id="b", statements=(SAID, replace(SAID, text="x")))
    changed = replace(RG, statements=(replace(SAID, text="Nein."),))
    after = replace(
        with_meetings(changed, added),
        people=(),
        topics=tuple(replace(topic, name="anders") for topic in BASE.topics),
        profile=Profile(name="Anders"),
    )

    found = changes.compare(BASE, after)

    assert changes.summary(found) == (
        "+1 Treffen, 1 Treffen geändert, +2 Aussagen, 1 Aussage geändert, −1 Person, "
        "2 Themen geändert, bot.yaml geändert"
    )
    assert changes.summary(found, "en") == (
        "+1 meeting, 1 meeting changed, +2 statements, 1 statement changed, "
        "−1 person, 2 topics changed, bot.yaml changed"
    )


def test_golden_question_that_only_moves_down_is_no_change() -> None:
    (question,) = BASE.questions
    moved = replace(BASE, questions=(replace(question, place="fragen/a.yaml:9"),))

    assert not changes.compare(BASE, moved)


def test_lines_name_the_meetings() -> None:
    moved = replace(RG, start=day("2019-06"))
    more = [replace(RG, id=f"m{i}", title=Text(de="M"), start=None) for i in range(3)]
    found = changes.compare(BASE, with_meetings(moved, *more))

    assert changes.lines(found, limit=2) == [
        "verlegt: Regionalgespräch (16. Mai 2019 → Juni 2019)",
        "neu: M",
        "… und 2 weitere Treffen",
    ]
    assert changes.lines(found, "en")[:1] == [
        "moved: Regional talk (16 May 2019 → June 2019)"
    ]
