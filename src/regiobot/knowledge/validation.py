"""Plain values to shapes; pydantic's complaints in German, at their place."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Generic, TypeVar

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from . import messages
from .complaints import (
    keys_of,
    last_key,
    nearest,
    shape_at,
    unknown_key,
    wrong_type,
)
from .findings import Findings, Spot
from .reading import Path, Raw
from .shapes import Shape
from .shapes.scalars import FLAW

S = TypeVar("S", bound=Shape)

PLACEHOLDER = "\0"
"""Stands for a required text that is missing; YAML cannot hold this character."""

_PASSES = 4  # each removes what the last one found; the second is nearly always clean
_MOST_GUESSES = 100  # for one entry; a third of a millisecond each


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
    meant = _report_all(flaws, shape, spot, findings)
    for _ in range(_PASSES):
        for item in flaws:
            _leave_out(raw, item)
        try:
            rest = shape.model_validate(raw)
        except ValidationError as error:
            flaws = error.errors(include_url=False)
        else:
            return Entry(
                rest, spot, whole=False, lost=frozenset(_lost(before, raw) | meant)
            )
    return None


def _lost(before: set[str], raw: Raw) -> set[str]:
    kept = raw if isinstance(raw, dict) else {}
    empty = {key for key, value in kept.items() if value == PLACEHOLDER}
    return before.difference(kept) | empty


def _report_all(
    flaws: list[ErrorDetails], shape: type[Shape], spot: Spot, findings: Findings
) -> set[str]:
    """Report the flaws of an entry; a misspelled key is not missing as well.

    Returns:
        The keys of the entry that were probably meant by misspelled ones.
    """
    misspelled: set[Path] = set()
    unknown = [item["loc"] for item in flaws if item["type"] == "extra_forbidden"]
    for number, path in enumerate(unknown):
        meant = nearest(shape, path) if number < _MOST_GUESSES else []
        misspelled.update((*path[:-1], name) for name in meant)
        message, hint = unknown_key(shape, path, meant)
        here = Spot(spot.document, (*spot.path, *path))
        findings.error(here, message, hint, on_key=True)
    strange = {path[:-1] for path in unknown}
    for item in flaws:
        if item["type"] == "extra_forbidden" or item["loc"] in misspelled:
            continue
        # Where not one key is known, what is missing only follows from that.
        holder = item["loc"][:-1]
        if item["type"] == "missing" and holder in strange:
            known = keys_of(shape_at(shape, holder))
            if not set(known) & set(item["input"]):
                continue
        _report(item, shape, spot, findings)
    return {str(path[0]) for path in misspelled if len(path) == 1}


def _report(
    item: ErrorDetails, shape: type[Shape], spot: Spot, findings: Findings
) -> None:
    path: Path = item["loc"]
    kind, context = item["type"], item.get("ctx", {})
    key = last_key(path)
    here = Spot(spot.document, (*spot.path, *path))
    if kind == FLAW:
        findings.error(here, context["message"], context["hint"])
    elif kind == "missing":
        findings.error(here, messages.MISSING.format(key=key))
    else:
        findings.error(here, wrong_type(item, shape_at(shape, path)))


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
