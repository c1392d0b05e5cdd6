"""Rows from frozen dataclasses and back, led by their type hints alone.

A field of the model becomes a column of the same name, so that a new field needs no
line here. A `Text` has its German variant in that column, the others beside it
(``title``, ``title_en``, ``title_leicht``); a date is ISO text; a tuple of strings
is a JSON list. A tuple of dataclasses is no column: it has a table of its own.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import asdict, dataclass, fields, is_dataclass
from datetime import date
from enum import StrEnum
from functools import lru_cache, partial
from typing import Any, Generic, TypeVar, get_args, get_origin, get_type_hints

from ..model import PartialDate, Text

Scalar = str | int | float | None
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class _Field:
    """One field of a model class as columns; *decode* is None where nothing changes."""

    name: str
    columns: Mapping[str, type]
    encode: Callable[[Any], tuple[Scalar, ...]]
    decode: Callable[..., Any] | None = None


class Record(Generic[T]):
    """How one model class is kept in the columns of one table.

    Attributes:
        columns: Names and SQLite types (``str`` or ``int``), in order.
    """

    def __init__(self, model: type[T], without: Collection[str] = ()) -> None:
        hints = get_type_hints(model)
        found = (
            _field(item.name, hints[item.name])
            for item in fields(model)  # type: ignore[arg-type]
            if item.name not in without
        )
        self._model = model
        self._fields = [field for field in found if field is not None]
        self.columns: dict[str, type] = {}
        self._plain: list[tuple[str, int]] = []
        self._decoded: list[tuple[str, int, int, Callable[..., Any]]] = []
        for field in self._fields:
            start = len(self.columns)
            self.columns.update(field.columns)
            if field.decode is None:
                self._plain.append((field.name, start))
            else:
                end = len(self.columns)
                self._decoded.append((field.name, start, end, field.decode))

    def row(self, value: T) -> list[Scalar]:
        """The columns of *value*."""
        return [
            scalar
            for field in self._fields
            for scalar in field.encode(getattr(value, field.name))
        ]

    def value(self, row: Sequence[Scalar], **more: object) -> T:
        """The value that has these columns (*row* may go on behind them).

        Args:
            row: As `row` returned it.
            **more: The fields that are no columns.
        """
        for name, place in self._plain:
            more[name] = row[place]
        for name, start, end, decode in self._decoded:
            known = row[start] is not None
            more[name] = decode(*row[start:end]) if known else None
        return self._model(**more)


def _field(name: str, hint: Any) -> _Field | None:
    """The columns of one field, or None if it is kept in other tables."""
    hint = next((arg for arg in get_args(hint) if _optional(hint)), hint)
    if get_origin(hint) is tuple:
        if is_dataclass(get_args(hint)[0]):
            return None
        return _Field(name, {name: str}, _list_column, strings)
    if hint is Text:
        columns = {name: str, f"{name}_en": str, f"{name}_leicht": str}
        return _Field(name, columns, _text_columns, _text)
    if hint is bool:
        return _Field(name, {name: int}, _plain, bool)
    if hint is PartialDate:
        return _Field(name, {name: str}, _partial_date_column, _partial_date)
    if hint is date:
        return _Field(name, {name: str}, _date_column, date.fromisoformat)
    if is_dataclass(hint):
        return _Field(name, {name: str}, _json_column, partial(_from_json, hint))
    if isinstance(hint, type) and issubclass(hint, StrEnum):
        return _Field(name, {name: str}, _plain, hint)
    if hint not in (str, int):
        raise TypeError(f"no column for {name}: {hint}")
    return _Field(name, {name: hint}, _plain)


def _optional(hint: Any) -> bool:
    return type(None) in get_args(hint)


def _plain(value: Scalar) -> tuple[Scalar]:
    return (value,)


def _text_columns(text: Text | None) -> tuple[str | None, ...]:
    return (text.de, text.en, text.leicht) if text else (None, None, None)


def _text(de: str, en: str | None, leicht: str | None) -> Text:
    return Text(de=de, en=en, leicht=leicht)


def _date_column(day: date | None) -> tuple[str | None]:
    return (day.isoformat() if day else None,)


def _partial_date_column(day: PartialDate | None) -> tuple[str | None]:
    return (day.iso if day else None,)


@lru_cache(maxsize=4096)
def _partial_date(iso: str) -> PartialDate:
    return PartialDate.parse(iso)


@lru_cache(maxsize=4096)  # most lists are empty or the same few topics
def _list_column(values: tuple[str, ...]) -> tuple[str]:
    return (json.dumps(values, ensure_ascii=False),)


@lru_cache(maxsize=4096)
def strings(column: str) -> tuple[str, ...]:
    """The strings of a JSON list; equal lists are one object."""
    return tuple(json.loads(column))


def _json_column(value: Any) -> tuple[str | None]:
    return (json.dumps(asdict(value), ensure_ascii=False) if value else None,)


def _from_json(model: Any, column: str) -> Any:
    return model(**json.loads(column))
