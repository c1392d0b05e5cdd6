"""What a file is about, told by its fields rather than by its place."""

from __future__ import annotations

import yaml

from . import reading
from .reading import Raw
from .shapes import ENTRY_SHAPES


def kinds_of(text: str) -> tuple[str, ...]:
    """The kinds of knowledge file that know most of the fields in *text*.

    Returns:
        Names as in `folder.STEMS`; several if they know as many, all of them if
        nothing can be told.
    """
    try:
        keys = _keys(reading.parse(text).value)
    except yaml.YAMLError:
        keys = set()
    known = {stem: len(keys & set(s.model_fields)) for stem, s in ENTRY_SHAPES.items()}
    most = max(known.values())
    return tuple(stem for stem, count in known.items() if count == most)


def _keys(value: Raw) -> set[str]:
    """The fields of the entries, or of the file if it is one entry."""
    if isinstance(value, dict) and "eintraege" in value:
        value = value["eintraege"]
    entries = value if isinstance(value, list) else [value]
    return {key for entry in entries if isinstance(entry, dict) for key in entry}
