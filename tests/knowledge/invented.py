"""Entries made from the shapes alone: every field, in every form, some of them wrong.

Single values are the examples of the fields, which the loader takes; what is wrong is
the structure: a list where a text belongs, a field that is missing or unknown.
"""

from __future__ import annotations

import random
from typing import Any, get_args, get_origin

from pydantic import BaseModel
from pydantic.fields import FieldInfo

from regiobot.knowledge.shapes.base import Abbreviable, Listing

STRANGE: list[Any] = [
    *("x", [], {}, ["x"], [[]], [["x"]], [{}]),
    *({"x": "y"}, {"de": "x"}, {"liste": []}, {"kuerzel": "x"}),
]
_GIVEN, _FORGOTTEN, _UNKNOWN, _WRONG = 0.3, 0.02, 0.02, 0.03  # chances


def entry(chance: random.Random, shape: type[BaseModel]) -> Any:
    """An entry of that shape, in its long or its short form."""
    fields: dict[str, Any] = {}
    for key, field in shape.model_fields.items():
        needed = field.is_required() and chance.random() > _FORGOTTEN
        if needed or chance.random() < _GIVEN:
            fields[key] = _value(chance, field)
    if chance.random() < _UNKNOWN:
        fields["gibtesnicht"] = "x"
    if issubclass(shape, Abbreviable) and chance.random() < 0.5:
        return fields.get(shape.short_key, fields)
    return fields


def _value(chance: random.Random, field: FieldInfo) -> Any:
    if chance.random() < _WRONG:
        return chance.choice(STRANGE)
    inner = _shape_in(field.annotation)
    if inner and issubclass(inner, Listing):
        return entry(chance, inner)
    if inner and _is_list(field.annotation):
        return [entry(chance, inner) for _ in range(chance.randint(0, 2))]
    if inner:
        return entry(chance, inner)
    return chance.choice(field.examples or ["x"])


def _shape_in(annotation: Any) -> type[BaseModel] | None:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return annotation
    inner = map(_shape_in, get_args(annotation))
    return next((shape for shape in inner if shape), None)


def _is_list(annotation: Any) -> bool:
    return get_origin(annotation) is list or any(map(_is_list, get_args(annotation)))
