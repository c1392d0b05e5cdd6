"""The shapes as the source of the editor's JSON Schema and of the reference."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import pytest

from regiobot.knowledge.folder import STEMS
from regiobot.knowledge.shapes import ENTRY_SHAPES
from regiobot.knowledge.shapes.base import ListFileShape, Shape

SHAPES = [*ENTRY_SHAPES.values(), ListFileShape]


def properties(schema: object) -> Iterator[tuple[str, dict[str, Any]]]:
    """Every field that a schema describes, at any depth."""
    if isinstance(schema, dict):
        yield from schema.get("properties", {}).items()
        for value in schema.values():
            yield from properties(value)
    elif isinstance(schema, list):
        for value in schema:
            yield from properties(value)


def test_every_file_has_a_shape() -> None:
    assert set(ENTRY_SHAPES) == set(STEMS)


@pytest.mark.parametrize("shape", SHAPES)
def test_every_field_has_a_german_title_and_description(shape: type[Shape]) -> None:
    fields = dict(properties(shape.model_json_schema()))

    assert fields
    for key, field in fields.items():
        assert key.isascii()
        assert key == key.lower()
        assert field["title"]
        assert field["description"].endswith((".", "?")), key


@pytest.mark.parametrize("shape", SHAPES)
def test_schema_is_for_editors(shape: type[Shape]) -> None:
    text = json.dumps(shape.model_json_schema(), ensure_ascii=False)

    assert '"additionalProperties": false' in text
    assert '"format"' not in text  # editors reject 18:00 for "time"
    assert "``" not in text  # our docstrings stay out


def test_schema_allows_the_short_forms() -> None:
    definitions = ENTRY_SHAPES["treffen"].model_json_schema()["$defs"]

    kinds = [part.get("type") for part in definitions["Variants"]["anyOf"]]
    assert kinds == [["string", "number", "boolean"], "object"]
