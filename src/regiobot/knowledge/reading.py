"""YAML to plain text values, and back from a value to its place in the file.

The home of ``yaml``. Every scalar stays the text that was written (YAML's own typing
turns 18:30 into 1110 and NO into False); an empty one is None. Events are read one by
one, so that anchors, aliases and deep nesting are refused before anything is built.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, TypeAlias

import yaml

Raw: TypeAlias = "str | list[Raw] | dict[str, Raw] | None"
Path: TypeAlias = tuple[str | int, ...]
"""Keys and list positions that lead to a value."""

LOADER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
"""libyaml's parser; where PyYAML came without it, the same in Python, much slower."""

MAX_DEPTH = 16  # levels; the deepest knowledge file has 7

# Problems that YAML itself allows; named like those of libyaml, see `syntax`.
ANCHOR = "regiobot: anchor"
ALIAS = "regiobot: alias"
TAG = "regiobot: tag"
MERGE_KEY = "regiobot: merge key"
COMPLEX_KEY = "regiobot: complex key"
TOO_DEEP = "regiobot: too deep"
MORE_DOCUMENTS = "regiobot: more documents"


@dataclass(frozen=True, slots=True)
class Duplicate:
    """A key that stands twice in one mapping; line and column count from 1."""

    key: str
    line: int
    column: int
    first_line: int


@dataclass(slots=True)
class Parsed:
    """The content of a file.

    Attributes:
        value: Mappings, lists, texts; None for an empty file. The first of
            duplicate keys counts.
        duplicates: In the order of the file.
    """

    value: Raw = None
    duplicates: list[Duplicate] = field(default_factory=list)


def parse(text: str) -> Parsed:
    """Read the one YAML document in *text*.

    Raises:
        yaml.YAMLError: If it is no YAML, or YAML that is not allowed here.
    """
    parsed = Parsed()
    events: Iterator[yaml.Event] = yaml.parse(text, Loader=LOADER)
    next(events)  # the stream begins
    if isinstance(next(events), yaml.StreamEndEvent):
        return parsed
    parsed.value = _value(next(events), events, parsed.duplicates, MAX_DEPTH)
    next(events)  # the document ends
    last = next(events)
    if not isinstance(last, yaml.StreamEndEvent):
        raise _refusal(MORE_DOCUMENTS, last)
    return parsed


class Outline:
    """The places of all values in a text that `parse` has accepted."""

    def __init__(self, text: str) -> None:
        self._root: yaml.Node | None = yaml.compose(text, Loader=LOADER)
        self._pairs: dict[yaml.Node, dict[str, tuple[yaml.Node, yaml.Node]]] = {}

    def locate(self, path: Path, *, on_key: bool) -> tuple[int, int]:
        """Where a value stands.

        Args:
            path: Parts that the file does not have are passed over: they come from
                short forms (a plain list for ``{liste: […]}``) and missing fields.
            on_key: True to get the place of the last key rather than its value.

        Returns:
            Line and column, from 1. For a value that is itself a list or a mapping,
            or empty, the place of its key.
        """
        if self._root is None:
            return 1, 1
        node, mark = self._root, self._root.start_mark
        for part in path:
            if isinstance(node, yaml.MappingNode):
                pair = self._fields(node).get(str(part))
                if pair is None:
                    continue
                key, node = pair
                shown = isinstance(node, yaml.ScalarNode) and node.value.strip()
                mark = node.start_mark if shown and not on_key else key.start_mark
            elif isinstance(node, yaml.SequenceNode) and isinstance(part, int):
                node = node.value[part]
                mark = node.start_mark
        return mark.line + 1, mark.column + 1

    def _fields(self, node: yaml.MappingNode) -> dict[str, tuple[yaml.Node, yaml.Node]]:
        """Key and value by name; of duplicate keys, the first."""
        if node not in self._pairs:
            pairs = reversed(node.value)
            self._pairs[node] = {key.value: (key, value) for key, value in pairs}
        return self._pairs[node]


def _value(
    event: yaml.Event,
    events: Iterator[yaml.Event],
    duplicates: list[Duplicate],
    levels: int,
) -> Raw:
    """Build the value that begins with *event*; *levels* more may follow below."""
    _check_plain(event)
    if isinstance(event, yaml.ScalarEvent):
        text: str = event.value
        return text if text and not text.isspace() else None
    if not levels:
        raise _refusal(TOO_DEEP, event)
    if isinstance(event, yaml.MappingStartEvent):
        return _mapping(events, duplicates, levels - 1)
    items: list[Raw] = []
    while not isinstance(item := next(events), yaml.SequenceEndEvent):
        items.append(_value(item, events, duplicates, levels - 1))
    return items


def _mapping(
    events: Iterator[yaml.Event], duplicates: list[Duplicate], levels: int
) -> dict[str, Raw]:
    fields: dict[str, Raw] = {}
    marks: dict[str, yaml.Mark] = {}
    while not isinstance(event := next(events), yaml.MappingEndEvent):
        key, mark = _key(event), _mark(event)
        value = _value(next(events), events, duplicates, levels)
        if key in fields:
            first = marks[key].line + 1
            duplicates.append(Duplicate(key, mark.line + 1, mark.column + 1, first))
        else:
            fields[key], marks[key] = value, mark
    return fields


def _key(event: yaml.Event) -> str:
    _check_plain(event)
    if not isinstance(event, yaml.ScalarEvent):
        raise _refusal(COMPLEX_KEY, event)
    if event.value == "<<":
        raise _refusal(MERGE_KEY, event)
    key: str = event.value
    return key


def _check_plain(event: yaml.Event) -> None:
    """Refuse what makes YAML more than text, lists and fields."""
    if isinstance(event, yaml.AliasEvent):
        raise _refusal(ALIAS, event)
    if isinstance(event, yaml.ScalarEvent | yaml.CollectionStartEvent):
        if event.anchor is not None:
            raise _refusal(ANCHOR, event)
        if event.tag is not None:
            raise _refusal(TAG, event)


def _mark(event: yaml.Event) -> yaml.Mark:
    # The stubs allow None, which only events made by hand have.
    mark: yaml.Mark = event.start_mark  # type: ignore[assignment]
    return mark


def _refusal(problem: str, event: yaml.Event) -> yaml.MarkedYAMLError:
    return yaml.MarkedYAMLError(problem=problem, problem_mark=_mark(event))
