"""Writing what is different gives what writing all anew gives."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from benchmarks import synthetic
from regiobot import knowledge
from regiobot.model import KnowledgeBase, PartialDate, Statement, Text
from regiobot.store import Known, Store, schema

# Numbers that only count rows, and what refers to them.
_RUNNING = {"participation"}


@pytest.fixture(scope="module")
def base(tmp_path_factory: pytest.TempPathFactory) -> KnowledgeBase:
    """Some forty meetings of an invented region."""
    folder = tmp_path_factory.mktemp("velse")
    synthetic.write(synthetic.region(40, 30), folder)
    return knowledge.load(folder)


def updated(before: KnowledgeBase, *later: KnowledgeBase) -> Store:
    """The store after one update for each later base."""
    store = Store.open(None)
    store.rebuild(before, "0")
    known = Known(before, "0")
    for number, after in enumerate(later, 1):
        store.stage(after, str(number), known)
        store.publish()
        known = Known(after, str(number))
    return store


def anew(base: KnowledgeBase, fingerprint: str) -> Store:
    store = Store.open(None)
    store.rebuild(base, fingerprint)
    return store


def content(store: Store) -> dict[str, list[tuple[object, ...]]]:
    """All rows, without running numbers; passages in their order."""
    connection: sqlite3.Connection = store._connection
    found: dict[str, list[tuple[object, ...]]] = {}
    for name in sorted(schema.TABLE_NAMES):
        info = connection.execute(f'PRAGMA table_info("{name}")').fetchall()
        kept = [
            column
            for _, column, kind, *_ in info
            if column not in _RUNNING and (column, kind) != ("id", "INTEGER")
        ]
        names = ", ".join(f'"{column}"' for column in kept)
        ordered = name in ("passages", "names", "organizations", "topics", "entries")
        key = "id" if name == "passages" else "rowid"
        order = f" ORDER BY {key}" if ordered else ""
        rows = connection.execute(f'SELECT {names} FROM "{name}"{order}').fetchall()
        found[name] = rows if ordered else sorted(rows, key=repr)
    found["bodies"] = sorted(
        connection.execute(
            "SELECT p.meeting, p.position, b.organization"
            " FROM participation_organizations b"
            " JOIN participations p ON p.id = b.participation"
        ),
        key=repr,
    )
    found["terms"] = connection.execute(
        "SELECT * FROM passages_terms ORDER BY term"
    ).fetchall()
    found["size"] = connection.execute("SELECT * FROM passages_size").fetchall()
    return found


def postings(store: Store) -> list[tuple[object, ...]]:
    """Which texts the full-text index finds for each term."""
    connection = store._connection
    connection.execute(
        "CREATE VIRTUAL TABLE temp.seen USING fts5vocab(main, passages_grams, instance)"
    )
    rows = connection.execute(
        "SELECT s.term, p.owner, p.text FROM temp.seen s"
        " JOIN passages p ON p.id = s.doc"
    ).fetchall()
    connection.execute("DROP TABLE temp.seen")
    return sorted(rows)


def same(one: Store, other: Store) -> bool:
    assert content(one) == content(other)
    assert postings(one) == postings(other)
    return True


def _with(base: KnowledgeBase, number: int, **changes: object) -> KnowledgeBase:
    meetings = list(base.meetings)
    meetings[number] = replace(meetings[number], **changes)  # type: ignore[arg-type]
    return replace(base, meetings=tuple(meetings))


def _new(base: KnowledgeBase, place: int, day: str) -> KnowledgeBase:
    old, id_ = base.meetings[3], f"new-{day}"
    meeting = replace(
        old,
        id=id_,
        start=PartialDate.parse(day),
        statements=tuple(replace(s, id=f"{id_}/{s.id}") for s in old.statements),
        outcomes=tuple(replace(o, id=f"{id_}/{o.id}") for o in old.outcomes),
        figures=tuple(replace(f, id=f"{id_}/{f.id}") for f in old.figures),
    )
    meetings = (*base.meetings[:place], meeting, *base.meetings[place:])
    return replace(base, meetings=meetings)


def _renamed(base: KnowledgeBase) -> KnowledgeBase:
    person = replace(base.people[2], name="Erika Muster", memberships=())
    return replace(base, people=(*base.people[:2], person, *base.people[3:]))


CHANGES: dict[str, Callable[[KnowledgeBase], KnowledgeBase]] = {
    "nothing": lambda b: b,
    "place": lambda b: _with(b, 5, location=Text(de="Museum")),
    "day": lambda b: _with(b, 5, start=PartialDate(2001)),
    "fewer lists": lambda b: _with(b, 7, rosters=(), statements=()),
    "first": lambda b: _new(b, 0, "1999-01-01"),
    "between": lambda b: _new(b, 20, "2012-05-05"),
    "last": lambda b: _new(b, len(b.meetings), "2031-01-01"),
    "gone": lambda b: replace(b, meetings=b.meetings[:4] + b.meetings[6:]),
    "person": _renamed,
    "topics": lambda b: replace(b, topics=b.topics[::-1]),
    "bodies": lambda b: replace(
        b, organizations=tuple(replace(o, aliases=()) for o in b.organizations)
    ),
    "profile": lambda b: replace(b, profile=replace(b.profile, region="Anderswo")),
    "source": lambda b: replace(
        b, sources=(replace(b.sources[0], title="Neu"), *b.sources[1:])
    ),
    "order": lambda b: replace(b, meetings=b.meetings[::-1]),
    "all": lambda b: replace(
        b, meetings=tuple(replace(m, time="9:00") for m in b.meetings)
    ),
}


@pytest.mark.parametrize("change", CHANGES)
def test_update_equals_rebuild(change: str, base: KnowledgeBase) -> None:
    after = CHANGES[change](base)

    assert same(updated(base, after), anew(after, "1"))


@settings(max_examples=8)
@given(st.lists(st.sampled_from(sorted(CHANGES)), min_size=2, max_size=6))
def test_any_row_of_updates_equals_rebuild(
    base: KnowledgeBase, names: list[str]
) -> None:
    states = [base]
    for name in names:
        after = CHANGES[name](states[-1])
        ids = {meeting.id for meeting in after.meetings}
        if len(ids) == len(after.meetings):  # the same meeting cannot be new twice
            states.append(after)

    store = updated(states[0], *states[1:])

    assert same(store, anew(states[-1], str(len(states) - 1)))


def test_meeting_that_grows_finds_room_again_and_again(base: KnowledgeBase) -> None:
    def said(number: int) -> tuple[Statement, ...]:
        meeting = base.meetings[9]
        return tuple(
            Statement(id=f"{meeting.id}/a{n}", text=f"Satz {n}", verbatim=True)
            for n in range(1, number + 1)
        )

    states = [_with(base, 9, statements=said(60 * step)) for step in range(1, 14)]

    assert same(updated(base, *states), anew(states[-1], "13"))


def test_small_change_is_not_written_anew(
    base: KnowledgeBase, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise AssertionError("all is written anew")

    store = Store.open(None)
    store.rebuild(base, "0")
    monkeypatch.setattr("regiobot.store.rebuild.write", refuse)

    store.stage(CHANGES["place"](base), "1", Known(base, "0"))


def test_state_of_another_process_is_written_anew(base: KnowledgeBase) -> None:
    store = Store.open(None)
    store.rebuild(base, "another")

    store.stage(CHANGES["place"](base), "1", Known(base, "0"))
    store.publish()

    assert same(store, anew(CHANGES["place"](base), "1"))


def test_passages_fit_between_their_neighbours(base: KnowledgeBase) -> None:
    store = updated(base, CHANGES["between"](base), base)
    rows = store._connection.execute(
        "SELECT DISTINCT meeting FROM passages WHERE meeting IS NOT NULL ORDER BY id"
    )

    assert [id_ for (id_,) in rows] == [meeting.id for meeting in base.meetings]
