"""What of a changed knowledge reaches subscribers."""

from __future__ import annotations

from dataclasses import replace

import pytest

from regiobot.model import (
    KnowledgeBase,
    Meeting,
    MeetingStatus,
    Outcome,
    PartialDate,
    Profile,
    Text,
)
from regiobot.staff.news import announce
from regiobot.state import Choice, Kind, Subscriptions

MEETING = Meeting(
    id="m1",
    title=Text(de="Regionalgespräch"),
    series="regionalgespraech",
    start=PartialDate(2027, 3, 4),
    status=MeetingStatus.PLANNED,
)
OUTCOME = Outcome(id="m1/e1", text=Text(de="Mehr Busse"))


def base(*meetings: Meeting) -> KnowledgeBase:
    """A knowledge base of meetings alone."""
    return KnowledgeBase(profile=Profile(), meetings=meetings)


@pytest.fixture
def subscriptions() -> Subscriptions:
    """One chat for everything, one for another series; m1 is announced."""
    made = Subscriptions(None)
    made.add(1, "de", Choice(Kind.ALL))
    made.add(2, "de", Choice(Kind.SERIES, "another"))
    announce(made, base(MEETING))
    return made


def test_the_first_knowledge_is_no_news(subscriptions: Subscriptions) -> None:
    assert subscriptions.waiting(limit=9) == []


@pytest.mark.parametrize(
    ("after", "news"),
    [
        (replace(MEETING, status=MeetingStatus.CANCELLED), "cancelled"),
        (replace(MEETING, start=PartialDate(2027, 4, 1)), "moved"),
        (replace(MEETING, outcomes=(OUTCOME,)), "results"),
        (replace(MEETING, id="m2"), "added"),
    ],
)
def test_changes_are_news_for_whom_they_concern(
    subscriptions: Subscriptions, after: Meeting, news: str
) -> None:
    assert announce(subscriptions, base(MEETING, replace(after))) >= 0

    announce(subscriptions, base(after))

    letters = subscriptions.waiting(limit=9)
    assert [letter.chat for letter in letters] == [1]
    assert news in {word for p in letters[0].pieces for word in p.news}


@pytest.mark.parametrize(
    "after", [replace(MEETING, summary=Text(de="Es wurde viel gesprochen.")), None]
)
def test_a_detail_and_a_deletion_are_no_news(
    subscriptions: Subscriptions, after: Meeting | None
) -> None:
    announce(subscriptions, base(*[after] if after else []))

    assert subscriptions.waiting(limit=9) == []


def test_the_same_knowledge_is_announced_once(subscriptions: Subscriptions) -> None:
    moved = base(replace(MEETING, start=PartialDate(2027, 4, 1)))
    announce(subscriptions, moved)
    for letter in subscriptions.waiting(limit=9):
        subscriptions.sent(letter)

    assert announce(subscriptions, moved) == 0

    assert subscriptions.waiting(limit=9) == []


def test_an_unreadable_state_is_replaced_without_a_flood(
    subscriptions: Subscriptions, caplog: pytest.LogCaptureFixture
) -> None:
    subscriptions.announce([], b"written by another version")

    announce(subscriptions, base(MEETING, replace(MEETING, id="m2")))
    assert subscriptions.waiting(limit=9) == []
    announce(subscriptions, base(MEETING))

    assert "cannot be read" in caplog.text
    assert subscriptions.waiting(limit=9) == []
