"""Plain values to shapes; pydantic's complaints in German, at their place."""

from __future__ import annotations

import difflib
from dataclasses import dataclass
from typing import Any, Generic, TypeVar, get_args

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from . import messages
from .findings import Findings, Spot
from .messages import shortened
from .reading import Path, Raw
from .shapes import Shape
from .shapes.base import Listing, Variants
from .shapes.scalars import FLAW

S = TypeVar("S", bound=Shape)

PLACEHOLDER = "\0"
"""Stands for a required text that is missing; YAML cannot hold this character."""

_PASSES = 4  # each removes what the last one found; the second is nearly always clean
_MOST_GUESSES = 100  # for one entry; a third of a millisecond each
_MOST_KEYS = 8  # that a message lists without becoming unreadable


@dataclass(slots=True, eq=False)
class Entry(Generic[S]):
    """An entry of a file.

    Attributes:
        shape: Its fields; without those that were wrong.
        spot: Where it stands.
        whole: False if something was wrong and left out, so that nothing follows
            from a field that is not there.
        lost: Keys that were left out, or are missing.
        inherited: What it stands on where it names no source: for a meeting, all of
            its publications, for any other entry the file's first one, if any.
        id: Its stable identifier; set once the names are registered.
    """

    shape: S
    spot: Spot
    whole: bool = True
    lost: frozenset[str] = frozenset()
    inherited: tuple[str, ...] = ()
    id: str = ""


def validated(
    shape: type[S], raw: Raw, spot: Spot, findings: Findings
) -> Entry[S] | None:
    """Give plain values their shape.

    What is wrong is reported and left out, so that the rest can still be checked.

    Args:
        shape: The shape to fill.
        raw: The values; changed if something is wrong with them.
        spot: Where they stand.
        findings: Takes up what is wrong.

    Returns:
        The entry, or None if nothing of it can be used.
    """
    try:
        return Entry(shape.model_validate(raw), spot)
    except ValidationError as error:
        flaws = error.errors(include_url=False)
    before = set(raw) if isinstance(raw, dict) else set()
    _report_all(flaws, shape, spot, findings)
    for _ in range(_PASSES):
        for item in flaws:
            _leave_out(raw, item)
        try:
            rest = shape.model_validate(raw)
        except ValidationError as error:
            flaws = error.errors(include_url=False)
        else:
            return Entry(rest, spot, whole=False, lost=_lost(before, raw))
    return None


def _lost(before: set[str], raw: Raw) -> frozenset[str]:
    kept = raw if isinstance(raw, dict) else {}
    empty = {key for key, value in kept.items() if value == PLACEHOLDER}
    return frozenset(before.difference(kept) | empty)


def _report_all(
    flaws: list[ErrorDetails], shape: type[Shape], spot: Spot, findings: Findings
) -> None:
    """Report the flaws of an entry; a misspelled key is not missing as well."""
    misspelled: set[Path] = set()
    unknown = [item["loc"] for item in flaws if item["type"] == "extra_forbidden"]
    for number, path in enumerate(unknown):
        key, known = _last_key(path), _keys(_shape_at(shape, path[:-1]))
        meant = _nearest(key, known) if number < _MOST_GUESSES else []
        misspelled.update((*path[:-1], name) for name in meant)
        message, hint = _unknown_key(key, known, meant)
        here = Spot(spot.document, (*spot.path, *path))
        findings.error(here, message, hint, on_key=True)
    for item in flaws:
        if item["type"] != "extra_forbidden" and item["loc"] not in misspelled:
            _report(item, shape, spot, findings)


def _report(
    item: ErrorDetails, shape: type[Shape], spot: Spot, findings: Findings
) -> None:
    path: Path = item["loc"]
    kind, context = item["type"], item.get("ctx", {})
    key = _last_key(path)
    here = Spot(spot.document, (*spot.path, *path))
    if kind == FLAW:
        findings.error(here, context["message"], context["hint"])
    elif kind == "missing":
        findings.error(here, messages.MISSING.format(key=key))
    else:
        findings.error(here, _wrong_type(item, _shape_at(shape, path)))


def _last_key(path: Path) -> str:
    return next((part for part in reversed(path) if isinstance(part, str)), "")


def _keys(shape: type[BaseModel] | None) -> list[str]:
    """The keys of a mapping, those that many have last."""
    known = list(shape.model_fields) if shape else []
    return sorted(known, key=_COMMON_KEYS.__contains__)


def _nearest(key: str, known: list[str]) -> list[str]:
    """The key that was probably meant, or nothing."""
    return difflib.get_close_matches(key.lower(), known, 1)


def _unknown_key(key: str, known: list[str], meant: list[str]) -> tuple[str, str]:
    if key.startswith("-"):
        return messages.NO_BLANK_AFTER_DASH.format(key=key[1:]), ""
    hint = ""
    if meant:
        hint = messages.DID_YOU_MEAN.format(name=meant[0])
    elif known and len(known) <= _MOST_KEYS:
        hint = messages.POSSIBLE_KEYS.format(keys=", ".join(known))
    return messages.UNKNOWN_KEY.format(key=shortened(key)), hint


def _wrong_type(item: ErrorDetails, expected: type[BaseModel] | None) -> str:
    """What to say about a list where a text belongs, and the like."""
    path, value, kind = item["loc"], item["input"], item["type"]
    key = _last_key(tuple(part for part in path if part not in _SHORT_KEYS))
    if value is None:
        is_item = not path or isinstance(path[-1], int)
        return messages.EMPTY_ITEM if is_item else messages.EMPTY.format(key=key)
    if kind == "string_type" or expected is Variants:
        is_list = isinstance(value, list)
        template = messages.TEXT_NOT_LIST if is_list else messages.TEXT_NOT_FIELDS
        return template.format(key=key)
    if kind == "list_type" or (expected and issubclass(expected, Listing)):
        return messages.LIST_NOT_TEXT.format(key=key)
    if expected is None:
        return messages.WRONG_VALUE.format(key=key)
    return _no_mapping(key, value, expected)


def _no_mapping(key: str, value: object, expected: type[BaseModel]) -> str:
    """What to say where fields belong; without a key, the entry itself is meant."""
    keys = _keys(expected)
    title = next((name for name in keys if name in _TITLES), None)
    if key:
        is_list = isinstance(value, list)
        template = messages.FIELDS_NOT_LIST if is_list else messages.FIELDS_NOT_TEXT
        return template.format(key=key, keys=", ".join(keys))
    if title is None:
        return messages.NO_LIST_FILE
    return messages.ENTRY_NOT_FIELDS.format(key=title)


_TITLES = ("name", "titel", "frage")
_COMMON_KEYS = ("quelle", "kennung", "frueher")
_SHORT_KEYS = ("liste", "eintraege")  # a plain list does not write them


def _shape_at(shape: type[BaseModel], path: Path) -> type[BaseModel] | None:
    """The shape that is expected at *path*, or None if it is no mapping."""
    found: type[BaseModel] | None = shape
    for part in path:
        if isinstance(part, str):
            field = found.model_fields.get(part) if found else None
            found = _shape_in(field.annotation) if field else None
    return found


def _shape_in(annotation: Any) -> type[BaseModel] | None:
    """The shape within ``list[X] | None`` and its like."""
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return annotation
    inner = (_shape_in(argument) for argument in get_args(annotation))
    return next((shape for shape in inner if shape), None)


def _leave_out(raw: Raw, item: ErrorDetails) -> None:
    """Take what is wrong out of the values; a wrong list item takes its list along.

    Removing the item alone would move those behind it, and their places with them.
    """
    path = item["loc"]
    holder, key, here = None, "", raw
    for part in path[:-1]:
        if isinstance(here, dict):
            if part not in here or not isinstance(part, str):
                return
            holder, key, here = here, part, here[part]
        elif isinstance(here, list) and isinstance(part, int):
            here = here[part]
    last = path[-1] if path else ""
    if item["type"] == "missing":
        if isinstance(here, dict) and isinstance(last, str):
            here[last] = PLACEHOLDER
    elif isinstance(here, dict) and isinstance(last, str):
        here.pop(last, None)
    elif holder is not None:
        holder.pop(key, None)
