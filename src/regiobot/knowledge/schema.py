"""JSON Schemas of the knowledge files, for editors: shapes ──▶ `FOLDER`.

Editors read them to complete fields, to explain them and to mark what is wrong while
somebody types. They follow from the shapes that the loader uses, in the form that
editors understand best: an empty field is not proposed as ``null``, and each field
keeps its own explanation.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any, Literal, TypeAlias

from pydantic.json_schema import models_json_schema

from . import messages
from .folder import STEMS
from .shapes import ENTRY_SHAPES, Shape
from .shapes.base import ListFileShape

Schema: TypeAlias = dict[str, Any]

FOLDER = ".schema"
"""Where the schemas lie in the knowledge folder; the loader passes it over."""

_DIALECT = "http://json-schema.org/draft-07/schema#"  # the newest that all editors know
_DEFINITIONS = "definitions"
_TEMPLATE = f"#/{_DEFINITIONS}/{{model}}"
_NULL = {"type": "null"}
_EXPLAINING = ("title", "description", "examples")
_SNIPPETS: dict[str, Schema] = {
    "treffen": {
        "label": "Neues Treffen",
        "description": "Ein Treffen mit dem Nötigsten; die Tabulatortaste geht weiter.",
        "body": {
            "titel": "$1",
            "datum": "${2:2026-05-16}",
            "ort": "$3",
            "teilnehmende": {
                "vollstaendig": "${4:unbekannt}",
                "liste": [{"person": "$5"}],
            },
            "themen": [{"thema": "$6"}],
            "quellen": [
                {
                    "kuerzel": "$7",
                    "titel": "$8",
                    "herausgeber": "$9",
                    "adresse": "https://$10",
                }
            ],
        },
    },
}
"""What an editor offers to begin a file with."""

_TITLES = {
    "bot": "Angaben zum Bot",
    "organisationen": "Organisationen",
    "personen": "Personen",
    "themen": "Themen",
    "reihen": "Reihen",
    "wissen": "Fragen und Antworten",
    "treffen": "Treffen",
    "fragen": "Goldfragen",
}


def file_name(stem: str) -> str:
    """What the schema of the files called *stem* is called in `FOLDER`."""
    return f"{stem}.json"


def modeline(stem: str, depth: int) -> str:
    """The comment by which a knowledge file names its schema, for its first line.

    The YAML language server (Visual Studio Code and many others) and the editors of
    JetBrains both read it.

    Args:
        stem: What the file is about.
        depth: How many folders lie between the knowledge folder and the file.
    """
    path = "../" * depth + f"{FOLDER}/{file_name(stem)}"
    return f"# yaml-language-server: $schema={path}"


def schemas() -> dict[str, str]:
    """The text of each schema by the name of its file, in the order of `STEMS`."""
    return {file_name(stem): text(stem) for stem in STEMS}


def text(stem: str) -> str:
    """The schema of the files called *stem* as a file holds it."""
    return json.dumps(schema(stem), ensure_ascii=False, indent=2) + "\n"


def schema(stem: str) -> Schema:
    """The JSON Schema of the files called *stem*, one of `STEMS`."""
    shape = ENTRY_SHAPES[stem]
    shapes: list[tuple[type[Shape], Literal["validation"]]]
    shapes = [(shape, "validation"), (ListFileShape, "validation")]
    raw = models_json_schema(shapes, ref_template=_TEMPLATE)[1]["$defs"]
    entry = {"$ref": _TEMPLATE.format(model=shape.__name__)}
    listed, mapping = _resolved(raw["ListFileShape"], raw)["anyOf"]
    listed["items"] = mapping["properties"]["eintraege"]["items"] = entry
    forms = [listed, mapping]
    if stem == "bot":
        forms = [entry]
    elif stem == "treffen":
        raw[shape.__name__]["required"].append("quellen")
        # Only programs write this form; its own sources do for a meeting without any.
        mapping["properties"]["eintraege"]["items"] = {"type": "object"}
        forms = [entry, listed, mapping]
    whole: Schema = {"$schema": _DIALECT, "title": _TITLES[stem], "anyOf": forms}
    if stem in _SNIPPETS:
        whole["defaultSnippets"] = [_SNIPPETS[stem]]
    return {**whole, _DEFINITIONS: _used(whole, raw)}


def _used(schema: Schema, raw: Schema) -> Schema:
    """The definitions that *schema* refers to, and those that these refer to."""
    used: Schema = {}
    waiting = [schema]
    while waiting:
        for name in _referred(waiting.pop()):
            if name not in used:
                used[name] = _resolved(raw[name], raw)
                waiting.append(used[name])
    return used


def _referred(value: Any) -> Iterator[str]:
    if isinstance(value, dict):
        if "$ref" in value:
            yield _name(value["$ref"])
        value = list(value.values())
    if isinstance(value, list):
        for item in value:
            yield from _referred(item)


def _name(reference: str) -> str:
    return reference.rpartition("/")[2]


def _resolved(value: Any, raw: Schema) -> Any:
    """*value* in the form for editors; *raw* are pydantic's definitions."""
    if isinstance(value, list):
        return [_resolved(item, raw) for item in value]
    if not isinstance(value, dict):
        return value
    if "properties" in value:
        fields = value["properties"].items()
        properties = {key: _resolved(field, raw) for key, field in fields}
        return {**value, "properties": properties}
    return _merged(value, raw)


def _merged(value: Schema, raw: Schema) -> Schema:
    """What a field says of itself, over what it refers to.

    A reference stays one only where nothing stands beside it, as in the items of a
    list: draft 7 ignores what does, and with it the explanation of the field.
    """
    own = {key: item for key, item in value.items() if key != "default"}
    if set(own) == {"$ref"}:
        return own
    if "$ref" in own:
        return {**_resolved(raw[_name(own.pop("$ref"))], raw), **own}
    forms = [form for form in own.pop("anyOf", []) if form != _NULL]
    if len(forms) == 1:
        return _merged({**forms[0], **own}, raw)
    kept = {key: _resolved(item, raw) for key, item in own.items()}
    if kept.get("type") == "array":
        kept["errorMessage"] = messages.LIST_FORM
    if not forms:
        return kept
    return {**kept, "anyOf": [_unnamed(_resolved(form, raw)) for form in forms]}


def _unnamed(form: Schema) -> Schema:
    """One form of a field, without what would hide what the field says of itself."""
    return {key: item for key, item in form.items() if key not in _EXPLAINING}
