"""YAML to plain text values, and back from a value to its place in the file.

The home of ``yaml``. Every scalar stays the text that was written (YAML's own typing
turns 18:30 into 1110 and NO into False); an empty one is None. Events are read one by
one, so that anchors, aliases and deep nesting are refused before anything is built.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any, NamedTuple, TypeAlias

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


class Place(NamedTuple):
    """A key in the file; line and column count from 1."""

    key: str
    line: int
    column: int


@dataclass(slots=True)
class Parsed:
    """The content of a file.

    Attributes:
        value: Mappings, lists, texts; None for an empty file. The first of
            duplicate keys counts.
        duplicates: Keys that stand twice in one mapping, each with the line of the
            first, in the order of the file.
        empty: Keys without a value, in the order of the file.
    """

    value: Raw = None
    duplicates: list[tuple[Place, int]] = field(default_factory=list)
    empty: list[Place] = field(default_factory=list)


def parse(text: str) -> Parsed:
    """Read the one YAML document in *text*.

    Raises:
        yaml.YAMLError: If it is no YAML, or YAML that is not allowed here.
    """
    return _Reader(text).document()


class _Part(NamedTuple):
    """What stands at a key or a place of a list; its line counts from 0."""

    part: str | int
    line: int
    value: yaml.Node


class Outline:
    """The places of all values in a text that `parse` has accepted."""

    def __init__(self, text: str) -> None:
        self._root: yaml.Node | None = yaml.compose(text, Loader=LOADER)
        # Each is asked for again and again where a long mapping is all wrong.
        self._pairs: dict[yaml.Node, dict[str, tuple[yaml.Node, yaml.Node]]] = {}
        self._plain: dict[yaml.Node, dict[str, str]] = {}
        self._listed: dict[yaml.Node, list[_Part]] = {}

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

    def along(self, path: Path) -> Iterator[tuple[Path, dict[str, str]]]:
        """The mappings that *path* leads through, the outermost first.

        Returns:
            The path of each, without the parts that the file does not have, and its
            plain texts by key.
        """
        node = self._root
        done: Path = ()
        if isinstance(node, yaml.MappingNode):
            yield done, self._texts(node)
        for part in path:
            if isinstance(node, yaml.MappingNode) and str(part) in self._fields(node):
                node, done = self._fields(node)[str(part)][1], (*done, part)
            elif isinstance(node, yaml.SequenceNode) and isinstance(part, int):
                node, done = node.value[part], (*done, part)
            else:
                continue
            if isinstance(node, yaml.MappingNode):
                yield done, self._texts(node)

    def path_to(self, line: int) -> Path:
        """The path to the value that stands in a line, counted from 1."""
        node = self._root
        done: Path = ()
        while isinstance(node, yaml.CollectionNode):
            parts = self._parts(node)
            before = bisect_left(parts, line, key=lambda part: part.line)
            if not before:
                break
            part, _, node = parts[before - 1]
            done = (*done, part)
        return done

    def _parts(self, node: yaml.CollectionNode) -> list[_Part]:
        """The keys or places in the node, in their order."""
        if node not in self._listed:
            if isinstance(node, yaml.MappingNode):
                found = [(key.value, key, value) for key, value in node.value]
            else:
                found = [(at, item, item) for at, item in enumerate(node.value)]
            self._listed[node] = [
                _Part(part, start.start_mark.line, value)
                for part, start, value in found
            ]
        return self._listed[node]

    def _texts(self, node: yaml.MappingNode) -> dict[str, str]:
        """The plain texts by key; of one with variants, the German one."""
        if node not in self._plain:
            self._plain[node] = _texts(self._fields(node))
        return self._plain[node]

    def _fields(self, node: yaml.MappingNode) -> dict[str, tuple[yaml.Node, yaml.Node]]:
        """Key and value by name; of duplicate keys, the first."""
        if node not in self._pairs:
            pairs = reversed(node.value)
            self._pairs[node] = {key.value: (key, value) for key, value in pairs}
        return self._pairs[node]


def _texts(fields: dict[str, tuple[yaml.Node, yaml.Node]]) -> dict[str, str]:
    """The plain texts; of one with variants, the German one."""
    found = {}
    for key, (_, value) in fields.items():
        variants = value.value if isinstance(value, yaml.MappingNode) else ()
        german = (item for name, item in variants if name.value == "de")
        text = next(german, value)
        if isinstance(text, yaml.ScalarNode):
            found[key] = text.value
    return found


class _Reader:
    """Builds values from the events of one text.

    Asks the parser itself for each event: `yaml.parse` would wrap every one of the
    millions that a large knowledge base has.
    """

    def __init__(self, text: str) -> None:
        self._next: Callable[[], yaml.Event] = LOADER(text).get_event
        self._parsed = Parsed()

    def document(self) -> Parsed:
        """The one document of the text."""
        self._next()  # the stream begins
        if isinstance(self._next(), yaml.StreamEndEvent):
            return self._parsed
        self._parsed.value = self._value(self._next(), MAX_DEPTH)
        self._next()  # the document ends
        last = self._next()
        if not isinstance(last, yaml.StreamEndEvent):
            raise _refusal(MORE_DOCUMENTS, last)
        return self._parsed

    def _value(self, event: yaml.Event, levels: int) -> Raw:
        """The value that begins with *event*; *levels* more may follow below."""
        _check_plain(event)
        if isinstance(event, yaml.ScalarEvent):
            text: str = event.value
            return text if text and not text.isspace() else None
        if not levels:
            raise _refusal(TOO_DEEP, event)
        if isinstance(event, yaml.MappingStartEvent):
            return self._mapping(levels - 1)
        items: list[Raw] = []
        while not isinstance(item := self._next(), yaml.SequenceEndEvent):
            items.append(self._value(item, levels - 1))
        return items

    def _mapping(self, levels: int) -> dict[str, Raw]:
        fields: dict[str, Raw] = {}
        marks: dict[str, yaml.Mark] = {}
        while not isinstance(event := self._next(), yaml.MappingEndEvent):
            key, mark = _key(event), _mark(event)
            value = self._value(self._next(), levels)
            if key in fields:
                first = marks[key].line + 1
                self._parsed.duplicates.append((_place(key, mark), first))
                continue
            fields[key], marks[key] = value, mark
            if value is None:
                self._parsed.empty.append(_place(key, mark))
        return fields


def _key(event: yaml.Event) -> str:
    _check_plain(event)
    if not isinstance(event, yaml.ScalarEvent):
        raise _refusal(COMPLEX_KEY, event)
    if event.value == "<<":
        raise _refusal(MERGE_KEY, event)
    key: str = event.value
    return key


def _check_plain(event: Any) -> None:
    """Refuse what makes YAML more than text, lists and fields."""
    # Every alias has an anchor, so that one look is enough for nearly all events.
    if event.anchor is not None:
        alias = isinstance(event, yaml.AliasEvent)
        raise _refusal(ALIAS if alias else ANCHOR, event)
    if event.tag is not None:
        raise _refusal(TAG, event)


def _place(key: str, mark: yaml.Mark) -> Place:
    return Place(key, mark.line + 1, mark.column + 1)


def _mark(event: yaml.Event) -> yaml.Mark:
    # The stubs allow None, which only events made by hand have.
    mark: yaml.Mark = event.start_mark  # type: ignore[assignment]
    return mark


def _refusal(problem: str, event: yaml.Event) -> yaml.MarkedYAMLError:
    return yaml.MarkedYAMLError(problem=problem, problem_mark=_mark(event))
