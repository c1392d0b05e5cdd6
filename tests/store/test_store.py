"""What goes in comes out, all at once or not at all."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from threading import Event, Thread

import pytest

from regiobot.errors import StoreError
from regiobot.model import (
    KnowledgeBase,
    Meeting,
    Membership,
    Outcome,
    Person,
    Profile,
    Statement,
    Text,
    Topic,
)
from regiobot.store import MeetingFilter, Store
from regiobot.store import rebuild as writing

EMPTY = KnowledgeBase(profile=Profile())


@pytest.mark.parametrize(
    ("field", "method"),
    [
        ("organizations", "organization"),
        ("people", "person"),
        ("topics", "topic"),
        ("series", "series"),
        ("meetings", "meeting"),
        ("entries", "entry"),
        ("sources", "source"),
    ],
)
def test_every_value_comes_back_equal(
    store: Store, base: KnowledgeBase, field: str, method: str
) -> None:
    values = getattr(base, field)

    assert tuple(getattr(store, method)(value.id) for value in values) == values


def test_profile_comes_back_equal(store: Store, base: KnowledgeBase) -> None:
    assert store.profile == base.profile


def test_empty_knowledge_base_can_be_kept() -> None:
    with Store.open(None) as store:
        store.rebuild(EMPTY, "empty")

        assert store.profile == EMPTY.profile
        assert store.names() == []
        assert store.meeting_ids(MeetingFilter()) == ()
        assert store.search("Wer war dabei?") == ()


@pytest.mark.parametrize(
    "method",
    ["organization", "person", "topic", "series", "meeting", "entry", "source"],
)
@pytest.mark.parametrize("id_", ["nobody", "", "\ud800", "x\x00y", "' OR 1 --"])
def test_unknown_identifier_is_a_key_error(store: Store, method: str, id_: str) -> None:
    with pytest.raises(KeyError):
        getattr(store, method)(id_)


def test_sources_keep_their_order_and_come_once(store: Store) -> None:
    sources = store.sources(["michendorf", "lhp", "michendorf"])

    assert [source.id for source in sources] == ["michendorf", "lhp"]


def test_equal_questions_share_one_value(store: Store) -> None:
    assert store.meeting("museum") is store.meeting("museum")


def test_meetings_keep_their_order_and_may_repeat(store: Store) -> None:
    ids = [store.meeting_ids(MeetingFilter())[0], "museum"]

    found = store.meetings(["museum", *ids])

    assert [meeting.id for meeting in found] == ["museum", *ids]
    assert found[0] is store.meeting("museum")


def test_unknown_meeting_among_others_is_a_key_error(store: Store) -> None:
    with pytest.raises(KeyError, match="nobody"):
        store.meetings(["museum", "nobody"])


def test_lists_of_a_meeting_are_read_when_asked_for(store: Store) -> None:
    meeting = store.meeting("museum")
    asked: list[str] = []
    store._connection.set_trace_callback(asked.append)

    assert meeting.title.de

    assert asked == []
    assert meeting.statements
    assert asked


def test_meetings_are_equal_by_all_they_hold(store: Store, base: KnowledgeBase) -> None:
    meeting = store.meeting("museum")
    store.forget()

    again = store.meeting("museum")

    assert again == meeting and hash(again) == hash(meeting)
    assert again != replace(next(m for m in base.meetings if m == again), statements=())
    assert again != store.meeting(store.meeting_ids(MeetingFilter())[0])


def test_fingerprint_is_none_before_the_first_rebuild() -> None:
    with Store.open(None) as store:
        assert store.fingerprint is None


def test_rebuild_replaces_everything(store: Store) -> None:
    store.meeting("museum")
    store.search("Museum")

    store.rebuild(EMPTY, "two")

    assert store.fingerprint == "two"
    assert store.search("Museum") == ()
    with pytest.raises(KeyError):
        store.meeting("museum")


def _meeting(**changes: object) -> KnowledgeBase:
    meeting = Meeting(id="m", title=Text(de="M"))
    return replace(EMPTY, meetings=(replace(meeting, **changes),))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("base", "message"),
    [
        (_meeting(series="x"), "meetings.series names 'x', which is not in series"),
        (_meeting(hosts=("x",)), "meeting_hosts.organization names 'x'"),
        (
            _meeting(sources=("x",)),
            "meetings of 'm' names 'x', which is not in sources",
        ),
        (
            _meeting(
                statements=(Statement(id="a", text="", verbatim=True, person="x"),)
            ),
            "statements.person names 'x', which is not in people",
        ),
        (
            _meeting(outcomes=(Outcome(id="e", text=Text(de=""), topics=("x",)),)),
            "outcome_topics.topic names 'x', which is not in topics",
        ),
        (
            replace(EMPTY, topics=(Topic(id="a", name="A", parent="x"),)),
            "topics.parent names 'x', which is not in topics",
        ),
        (
            replace(
                EMPTY,
                people=(
                    Person(
                        id="p",
                        name="P",
                        memberships=(
                            Membership(person="p", office="O", organization="x"),
                        ),
                    ),
                ),
            ),
            "memberships.organization names 'x', which is not in organizations",
        ),
        (
            replace(EMPTY, topics=(Topic(id="a", name="A"), Topic(id="a", name="B"))),
            "UNIQUE constraint failed: topics.id",
        ),
    ],
)
def test_broken_reference_is_refused_and_the_old_state_stays(
    store: Store, base: KnowledgeBase, message: str
) -> None:
    with pytest.raises(StoreError, match=message):
        store.rebuild(base, "broken")

    assert store.fingerprint == "one"
    assert store.meeting("museum").id == "museum"
    assert store.search("Museum")


def test_any_exception_leaves_the_old_state(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(writing, "index_texts", fail)

    with pytest.raises(KeyboardInterrupt):
        store.rebuild(EMPTY, "two")

    assert store.fingerprint == "one"
    assert store.meeting("museum").id == "museum"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "cache" / "store.db"


@pytest.fixture
def filled(path: Path, base: KnowledgeBase) -> Iterator[Store]:
    with Store.open(path) as store:
        store.rebuild(base, "one")
        yield store


def test_file_is_used_again(filled: Store, path: Path, base: KnowledgeBase) -> None:
    filled.close()

    with Store.open(path) as again:
        assert again.fingerprint == "one"
        assert again.meeting("2019-05-16-rg") in base.meetings


def test_reader_sees_the_old_state_until_the_commit(
    filled: Store, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[object] = []
    with Store.open(path) as reader:
        reader.meeting("museum")

        def look(*_: object) -> None:
            reader.forget()
            seen.append(reader.fingerprint)
            seen.append(reader.meeting("museum").id)

        monkeypatch.setattr(writing, "index_texts", look)
        filled.rebuild(EMPTY, "two")

        assert seen == ["one", "museum"]
        assert reader.fingerprint == "two"
        with pytest.raises(KeyError):
            reader.meeting("museum")


def test_second_process_that_waited_does_not_write_again(
    filled: Store, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    waiting = Event()
    written: list[str] = []

    class Late(Store):
        def _fingerprint(self) -> str | None:
            fingerprint = super()._fingerprint()
            waiting.set()
            return fingerprint

    def second() -> None:
        with Late.open(path) as late:
            late.rebuild(EMPTY, "two")
            written.append(str(late.fingerprint))

    thread = Thread(target=second)
    calls: list[str] = []

    def first_holds_the_lock(*_: object) -> None:
        calls.append("write")
        if len(calls) == 1:
            thread.start()
            assert waiting.wait(timeout=10)

    monkeypatch.setattr(writing, "index_texts", first_holds_the_lock)
    filled.rebuild(EMPTY, "two")
    thread.join(timeout=10)

    assert calls == ["write"]
    assert written == ["two"]


def test_reading_does_not_import_the_library_that_writes() -> None:
    code = "import sys, regiobot.store.facts; sys.exit('sqlite_utils' in sys.modules)"

    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_tables_can_be_read_by_people(filled: Store, path: Path) -> None:
    connection = sqlite3.connect(path)
    try:
        row = connection.execute(
            "SELECT title, title_en, start, first_day, last_day, keywords"
            " FROM meetings WHERE id = '2019-05-16-rg'"
        ).fetchone()
        keys = connection.execute("PRAGMA foreign_key_list(statements)").fetchall()
    finally:
        connection.close()

    assert row == (
        "Zweites Regionalgespräch",
        "Second regional talks",
        "2019-05-16",
        "2019-05-16",
        "2019-05-17",
        '["Wachstum", "Brief"]',
    )
    assert {(key[3], key[2]) for key in keys} == {
        ("meeting", "meetings"),
        ("person", "people"),
        ("organization", "organizations"),
    }
