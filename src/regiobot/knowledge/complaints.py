"""German sentences for values that do not fit their shape.

Pydantic says what is wrong where; the shapes say what would be right.
"""

from __future__ import annotations

import difflib
from collections.abc import Iterator
from typing import Any, get_args

from pydantic import BaseModel
from pydantic_core import ErrorDetails

from . import messages
from .messages import shortened
from .reading import Path
from .shapes.base import Listing, Variants

_MOST_KEYS = 12  # that a message lists without becoming unreadable
_TITLES = ("name", "titel", "frage")
_COMMON_KEYS = ("quelle", "kennung", "frueher")
_SHORT_KEYS = ("liste", "eintraege")  # a plain list does not write them
_DASHES = "•–—·*"  # what text processors make of a dash at the start of a line


def last_key(path: Path) -> str:
    """The innermost key on *path*."""
    return next((part for part in reversed(path) if isinstance(part, str)), "")


def keys_of(shape: type[BaseModel] | None) -> list[str]:
    """The keys of a mapping, those that many have last."""
    known = list(shape.model_fields) if shape else []
    return sorted(known, key=_COMMON_KEYS.__contains__)


def shape_at(shape: type[BaseModel], path: Path) -> type[BaseModel] | None:
    """The shape that is expected at *path*, or None if it is no mapping."""
    found: type[BaseModel] | None = shape
    for part in path:
        if isinstance(part, str):
            field = found.model_fields.get(part) if found else None
            found = _shape_in(field.annotation) if field else None
    return found


def nearest(shape: type[BaseModel], path: Path) -> list[str]:
    """The key that was probably meant by the unknown one at *path*, or nothing."""
    key = last_key(path)
    if _further_out(shape, path, key):
        return []
    known = keys_of(shape_at(shape, path[:-1]))
    return difflib.get_close_matches(key.lower(), known, 1)


def unknown_key(
    shape: type[BaseModel], path: Path, meant: list[str]
) -> tuple[str, str]:
    """What to say about a key that does not exist, and the hint."""
    key, here = last_key(path), shape_at(shape, path[:-1])
    if key.startswith("-"):
        return messages.NO_BLANK_AFTER_DASH.format(key=key[1:]), ""
    if key[:1] in _DASHES:
        return messages.WRONG_DASH.format(dash=key[0]), ""
    message = messages.UNKNOWN_KEY.format(key=shortened(key))
    known = keys_of(here)
    hint = ""
    if meant:
        hint = messages.DID_YOU_MEAN.format(name=meant[0])
    elif _further_out(shape, path, key):
        hint = messages.KEY_FURTHER_OUT.format(key=key)
    elif here and issubclass(here, Listing) and key in keys_of(_item(here)):
        hint = messages.DASH_MISSING.format(key=key)
    elif homes := list(_further_in(here, key)):
        hint = messages.KEY_FURTHER_IN.format(key=key, keys=", ".join(homes))
    elif known and len(known) <= _MOST_KEYS:
        hint = messages.POSSIBLE_KEYS.format(keys=", ".join(known))
    return message, hint


def wrong_type(item: ErrorDetails, expected: type[BaseModel] | None) -> str:
    """What to say about a list where a text belongs, and the like."""
    path, value, kind = item["loc"], item["input"], item["type"]
    key = last_key(tuple(part for part in path if part not in _SHORT_KEYS))
    is_item = not path or isinstance(path[-1], int)
    if value is None:
        return messages.EMPTY_ITEM if is_item else messages.EMPTY.format(key=key)
    if kind == "string_type" or expected is Variants:
        is_list = isinstance(value, list)
        template = messages.TEXT_NOT_LIST if is_list else messages.TEXT_NOT_FIELDS
        return template.format(key=key)
    if kind == "list_type" or (expected and issubclass(expected, Listing)):
        return _no_list(key, value, expected)
    if expected is None:
        return messages.WRONG_VALUE.format(key=key)
    if is_item and key and isinstance(value, str):
        lead = _lead(expected)
        written = shortened(value)
        return messages.ITEM_NOT_TEXT.format(key=key, lead=lead, value=written)
    return _no_mapping(key, value, expected)


def _no_list(key: str, value: object, expected: type[BaseModel] | None) -> str:
    """What to say where a list belongs."""
    if not isinstance(value, str):
        return messages.LIST_NOT_FIELDS.format(key=key)
    if expected is None:
        return messages.LIST_NOT_TEXT.format(key=key, value=shortened(value))
    lead = _lead(expected)
    return messages.LIST_NOT_ITEM.format(key=key, lead=lead, value=shortened(value))


def _no_mapping(key: str, value: object, expected: type[BaseModel]) -> str:
    """What to say where fields belong; without a key, the entry itself is meant."""
    keys = keys_of(expected)
    title = next((name for name in keys if name in _TITLES), None)
    if key:
        is_list = isinstance(value, list)
        template = messages.FIELDS_NOT_LIST if is_list else messages.FIELDS_NOT_TEXT
        return template.format(key=key, keys=", ".join(keys))
    if title is None:
        return messages.NO_LIST_FILE
    return messages.ENTRY_NOT_FIELDS.format(key=title)


def _further_out(shape: type[BaseModel], path: Path, key: str) -> bool:
    """Whether something around the mapping at *path* has that key."""
    return any(
        key in keys_of(shape_at(shape, path[:end]))
        for end in range(len(path) - 1)
        if isinstance(path[end], str)
    )


def _further_in(shape: type[BaseModel] | None, key: str) -> Iterator[str]:
    """The fields of *shape* whose items have that key."""
    for name, field in shape.model_fields.items() if shape else ():
        inner = _item(_shape_in(field.annotation))
        if inner and key in inner.model_fields:
            yield name


def _lead(shape: type[BaseModel]) -> str:
    """The key with which an item is begun: a required one, else the first."""
    fields = (_item(shape) or shape).model_fields
    own = [key for key in fields if key not in _COMMON_KEYS]
    return next((key for key in own if fields[key].is_required()), own[0])


def _item(shape: type[BaseModel] | None) -> type[BaseModel] | None:
    """The shape of the items of a list that says whether it is complete."""
    if shape and issubclass(shape, Listing):
        return _shape_in(shape.model_fields["liste"].annotation)
    return shape


def _shape_in(annotation: Any) -> type[BaseModel] | None:
    """The shape within ``list[X] | None`` and its like."""
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return annotation
    inner = (_shape_in(argument) for argument in get_args(annotation))
    return next((shape for shape in inner if shape), None)
