"""Subscriptions: what is stored, what is told to whom, what is left after a kill."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from regiobot.state import MOST_CHOICES, Choice, Kind, Piece, Subscriptions

ALL = Choice(Kind.ALL)
SERIES = Choice(Kind.SERIES, "regionalgespraech")
TOWN = Choice(Kind.BODY, "werder-havel")
TOPIC = Choice(Kind.TOPIC, "klimaschutz")


@pytest.fixture
def subscriptions() -> Subscriptions:
    """Subscriptions in memory."""
    return Subscriptions(None)


def piece(meeting: str, *concerns: Choice, news: tuple[str, ...] = ("added",)) -> Piece:
    """News of a meeting."""
    return Piece(meeting=meeting, news=news, concerns=frozenset(concerns))


def told(subscriptions: Subscriptions) -> dict[int, list[tuple[str, tuple[str, ...]]]]:
    """What is waiting for whom."""
    return {
        letter.chat: [(p.meeting, p.news) for p in letter.pieces]
        for letter in subscriptions.waiting(limit=100)
    }


def test_news_reach_those_whom_they_concern_once(subscriptions: Subscriptions) -> None:
    for chat, choices in ((1, [ALL, SERIES]), (2, [SERIES, TOPIC]), (3, [TOWN])):
        for choice in choices:
            subscriptions.add(chat, "de", choice)

    subscriptions.announce(
        [piece("m1", SERIES, TOPIC), piece("m2", TOPIC), piece("m3")], b""
    )

    m1, m2, m3 = (("m1", ("added",)), ("m2", ("added",)), ("m3", ("added",)))
    assert told(subscriptions) == {1: [m1, m2, m3], 2: [m1, m2]}


def test_what_comes_up_before_it_is_sent_goes_into_the_same_letter(
    subscriptions: Subscriptions,
) -> None:
    subscriptions.add(1, "de", ALL)
    subscriptions.announce([piece("m1"), piece("m2")], b"")
    subscriptions.announce([piece("m1", news=("moved", "results"))], b"")

    assert told(subscriptions) == {
        1: [("m1", ("added", "moved", "results")), ("m2", ("added",))]
    }


def test_what_came_up_while_a_letter_was_sent_is_not_struck_off(
    subscriptions: Subscriptions,
) -> None:
    subscriptions.add(1, "de", ALL)
    subscriptions.announce([piece("m1"), piece("m2")], b"")
    (letter,) = subscriptions.waiting(limit=1)
    subscriptions.announce([piece("m2", news=("cancelled",))], b"")

    subscriptions.sent(letter)

    assert told(subscriptions) == {1: [("m2", ("added", "cancelled"))]}


def test_letters_come_in_order_and_leave_out_busy_chats(
    subscriptions: Subscriptions,
) -> None:
    for chat in (3, 1, 2):
        subscriptions.add(chat, "en", TOPIC)
        subscriptions.announce([piece("m1", TOPIC)], b"")

    letters = subscriptions.waiting(limit=2, without=[3])

    assert [(letter.chat, letter.language) for letter in letters] == [
        (1, "en"),
        (2, "en"),
    ]


def test_nothing_is_lost_when_the_process_ends_in_the_middle(tmp_path: Path) -> None:
    path = tmp_path / "abos.db"
    before = Subscriptions(path)  # and never closed
    for chat in range(10):
        before.add(chat, "de", ALL)
    before.announce([piece("m1")], b"state")
    for letter in before.waiting(limit=4):
        before.sent(letter)

    after = Subscriptions(path)

    assert len(after.waiting(limit=100)) == 6
    assert after.announced() == b"state"
    before.close()
    after.close()


def test_who_ends_the_last_subscription_is_forgotten(
    subscriptions: Subscriptions,
) -> None:
    subscriptions.add(1, "de", ALL)
    subscriptions.add(1, "en", TOPIC)
    subscriptions.announce([piece("m1")], b"")
    subscriptions.remove(1, ALL)
    record = subscriptions.record(1)
    assert record
    assert (record.language, record.choices, record.waiting) == ("en", (TOPIC,), 1)

    subscriptions.remove(1, TOPIC)

    assert subscriptions.record(1) is None
    assert told(subscriptions) == {}


def test_nothing_about_a_forgotten_chat_is_left_in_the_files(tmp_path: Path) -> None:
    path, chat = tmp_path / "abos.db", 4_815_162_342
    subscriptions = Subscriptions(path)
    subscriptions.add(chat, "de", SERIES)
    subscriptions.announce([piece("m1", SERIES)], b"")

    subscriptions.forget(chat)

    written = b"".join(file.read_bytes() for file in tmp_path.iterdir())
    assert chat.to_bytes(5, "big") not in written
    assert b"regionalgespraech" not in written
    subscriptions.close()


def test_file_holds_chat_choice_and_language_and_nothing_else(tmp_path: Path) -> None:
    path = tmp_path / "abos.db"
    Subscriptions(path).close()

    with sqlite3.connect(path) as file:
        columns = {
            table: [name for _, name, *_ in file.execute(f"PRAGMA table_info({table})")]
            for (table,) in file.execute(
                "SELECT name FROM sqlite_master WHERE type = 'table'"
            )
        }
    file.close()

    assert columns == {
        "subscriber": ["chat", "language"],
        "choice": ["chat", "kind", "id"],
        "outbox": ["place", "chat", "meeting", "news"],
        "announced": ["one", "knowledge"],
    }


def test_a_group_takes_its_subscriptions_along(subscriptions: Subscriptions) -> None:
    subscriptions.add(-5, "de", ALL)
    subscriptions.announce([piece("m1")], b"")

    subscriptions.move(-5, -1005)

    assert subscriptions.choices(-1005) == (ALL,)
    assert told(subscriptions) == {-1005: [("m1", ("added",))]}
    assert subscriptions.record(-5) is None


def test_choices_of_a_chat_are_limited(subscriptions: Subscriptions) -> None:
    for number in range(MOST_CHOICES):
        assert subscriptions.add(1, "de", Choice(Kind.TOPIC, f"t{number}"))

    assert not subscriptions.add(1, "de", ALL)
    assert subscriptions.add(1, "de", Choice(Kind.TOPIC, "t0"))
    assert len(subscriptions.choices(1)) == MOST_CHOICES
