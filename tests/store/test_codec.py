"""Every class of the model fits into a row, whatever its fields hold."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass, fields
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from regiobot.model import PartialDate, Text
from regiobot.store import schema
from regiobot.store.codec import Record

texts = st.text(st.characters(codec="utf-8"), max_size=8)
days = st.dates(min_value=date(1, 1, 1))
st.register_type_strategy(str, texts)
st.register_type_strategy(
    PartialDate,
    days.flatmap(
        lambda day: st.sampled_from(
            [
                PartialDate(day.year),
                PartialDate(day.year, day.month),
                PartialDate(day.year, day.month, day.day),
            ]
        )
    ),
)
st.register_type_strategy(int, st.integers(-(2**63), 2**63 - 1))


def _in_sqlite(row: list[Any]) -> tuple[Any, ...]:
    connection = sqlite3.connect(":memory:")
    try:
        marks = ", ".join("?" * len(row))
        found: tuple[Any, ...] = connection.execute(f"SELECT {marks}", row).fetchone()
        return found
    finally:
        connection.close()


@pytest.mark.parametrize("table", schema.TABLES, ids=lambda table: table.name)
@given(data=st.data())
def test_value_survives_its_row(table: schema.Table, data: st.DataObject) -> None:
    elsewhere: dict[str, tuple[()]] = {link.field: () for link in table.links}
    elsewhere |= {child.path[-1]: () for child in schema.TABLES if child.path[:-1]}
    names = [field.name for field in fields(table.model)]
    apart = {name: elsewhere[name] for name in names if name in elsewhere}
    # "..." draws a field although it has a default.
    drawn = {name: st.just(()) if name in apart else ... for name in names}
    value = data.draw(st.builds(table.model, **drawn))

    row = _in_sqlite(table.record.row(value))

    assert table.record.value(row, **apart) == value


def test_text_is_three_columns_and_bool_a_number() -> None:
    @dataclass(frozen=True)
    class Thing:
        title: Text | None
        public: bool

    record = Record(Thing)

    assert record.columns == {
        "title": str,
        "title_en": str,
        "title_leicht": str,
        "public": int,
    }
    assert record.row(Thing(Text(de="a", leicht="c"), True)) == ["a", None, "c", True]
    assert record.value([None, None, None, 0]) == Thing(None, False)


def test_type_without_a_column_is_an_error() -> None:
    @dataclass(frozen=True)
    class Thing:
        numbers: set[int]

    with pytest.raises(TypeError, match="numbers"):
        Record(Thing)
