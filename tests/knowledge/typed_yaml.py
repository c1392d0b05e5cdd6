"""YAML as an editor types it: 2019 is a number and true a truth value (YAML 1.2)."""

from __future__ import annotations

import re
from typing import Any

import yaml


class _Core(yaml.SafeLoader):
    """Reads the core schema of YAML 1.2, in which 18:30 and NO are texts."""


# The inherited ones are those of YAML 1.1, in which NO is false and 18:30 a number.
_Core.yaml_implicit_resolvers = {}

for _tag, _pattern, _first in (
    ("null", r"~|null|Null|NULL|", ["~", "n", "N", ""]),
    ("bool", r"true|True|TRUE|false|False|FALSE", list("tTfF")),
    ("int", r"[-+]?[0-9]+", list("-+0123456789")),
    (
        "float",
        r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?",
        list("-+.0123456789"),
    ),
):
    _Core.add_implicit_resolver(
        f"tag:yaml.org,2002:{_tag}", re.compile(f"^(?:{_pattern})$"), _first
    )


def typed(text: str) -> Any:
    """The values in *text* as an editor's schema sees them."""
    return yaml.load(text, Loader=_Core)
