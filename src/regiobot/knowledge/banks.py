"""Question banks: YAML lists of questions with what a right answer holds.

They measure the bot and are no part of the knowledge, so they are checked for
their shape only; keys that are not known here may stand beside the others.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path

import yaml

from ..errors import BankError

DEFAULT_DAY = date(2026, 11, 22)
"""When a case is asked that does not say it: the day the first banks were written."""

STATUSES = frozenset(
    ("answered", "not_recorded", "clarify", "not_understood", "smalltalk")
)

_Fields = dict[str, yaml.Node]


@dataclass(frozen=True, slots=True, kw_only=True)
class BankTurn:
    """One question and what is expected of its answer.

    Attributes:
        statuses: Any of these is right, at least one.
        must: Every line must be satisfied; a line holds alternatives.
        must_not: None of these may occur.
        why: The fact behind it, or empty.
    """

    ask: str
    statuses: tuple[str, ...]
    must: tuple[tuple[str, ...], ...] = ()
    must_not: tuple[str, ...] = ()
    why: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class BankCase:
    """One chat: a question, or several that follow each other.

    Attributes:
        place: File and line, to jump to.
        asked_on: The day on which it is asked.
        turns: At least one.
    """

    id: str
    place: str
    split: str
    asked_on: date
    turns: tuple[BankTurn, ...]


def read_bank(path: Path) -> tuple[BankCase, ...]:
    """Read one bank.

    Returns:
        Its cases in the order of the file, at least one; identifiers are distinct.

    Raises:
        BankError: If the file cannot be read or has another shape; its text is one
            German line with the place.
    """
    root = _root(path)
    cases = tuple(_case(node, path) for node in _items(root, path, "die Fallsammlung"))
    if not cases:
        raise _wrong(path, root, "Die Datei enthält keinen einzigen Fall.")
    seen: dict[str, str] = {}
    for case in cases:
        if case.id in seen:
            raise BankError(
                f"{case.place}: Die id „{case.id}“ gibt es schon ({seen[case.id]})."
            )
        seen[case.id] = case.place
    return cases


def _root(path: Path) -> yaml.Node:
    try:
        text = path.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError as error:
        raise BankError(f"{path}: Die Datei ist kein Text in UTF-8.") from error
    except OSError as error:
        raise BankError(f"{path}: Die Datei ist nicht lesbar.") from error
    try:
        root = yaml.compose(text, Loader=yaml.SafeLoader)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        line = f":{mark.line + 1}:{mark.column + 1}" if mark else ""
        raise BankError(
            f"{path}{line}: Das ist kein gültiges YAML. Bitte Einrückung, "
            "Anführungszeichen und Doppelpunkte prüfen."
        ) from error
    except (yaml.YAMLError, RecursionError) as error:
        raise BankError(f"{path}: Das ist kein gültiges YAML.") from error
    if root is None:
        raise BankError(f"{path}: Die Datei ist leer.")
    return root


def _case(node: yaml.Node, path: Path) -> BankCase:
    fields = _fields(node, path)
    day = _line(fields, "now", path)
    turns = _items(_needed(fields, "turns", node, path), path, "„turns“")
    case = BankCase(
        id=_text(_needed(fields, "id", node, path), path),
        place=_place(path, node),
        split=_text(_needed(fields, "split", node, path), path),
        asked_on=_day(day, fields["now"], path) if day else DEFAULT_DAY,
        turns=tuple(_turn(turn, path) for turn in turns),
    )
    if not case.turns:
        raise _wrong(path, node, "Der Fall hat keine Frage unter „turns“.")
    return case


def _turn(node: yaml.Node, path: Path) -> BankTurn:
    fields = _fields(node, path)
    status = _needed(fields, "status", node, path)
    statuses = _texts(status, path)
    for text in statuses:
        if text not in STATUSES:
            known = ", ".join(sorted(STATUSES))
            raise _wrong(path, status, f"Den Status „{text}“ gibt es nicht ({known}).")
    if not statuses:
        raise _wrong(path, status, "Mindestens ein Status muss erlaubt sein.")
    must = fields.get("must")
    lines = _items(must, path, "„must“") if must else ()
    must_not = fields.get("must_not")
    return BankTurn(
        ask=_text(_needed(fields, "ask", node, path), path),
        statuses=statuses,
        must=tuple(_texts(line, path) for line in lines),
        must_not=_texts(must_not, path) if must_not else (),
        why=_line(fields, "why", path),
    )


def _fields(node: yaml.Node, path: Path) -> _Fields:
    if not isinstance(node, yaml.MappingNode):
        raise _wrong(path, node, "Hier werden Zeilen wie „ask: …“ erwartet.")
    fields: _Fields = {}
    for key, value in node.value:
        name = _text(key, path)
        if name in fields:
            raise _wrong(path, key, f"„{name}“ steht hier zweimal.")
        fields[name] = value
    return fields


def _needed(fields: _Fields, name: str, node: yaml.Node, path: Path) -> yaml.Node:
    if name not in fields:
        raise _wrong(path, node, f"Hier fehlt die Angabe „{name}“.")
    return fields[name]


def _items(node: yaml.Node, path: Path, what: str) -> tuple[yaml.Node, ...]:
    """The entries of a list; nothing at all is an empty list."""
    if isinstance(node, yaml.ScalarNode) and not node.value and not node.style:
        return ()
    if not isinstance(node, yaml.SequenceNode):
        raise _wrong(path, node, f"Für {what} wird eine Liste erwartet.")
    return tuple(node.value)


def _texts(node: yaml.Node, path: Path) -> tuple[str, ...]:
    """A list of texts; a single text is a list of one."""
    if isinstance(node, yaml.ScalarNode) and (node.value or node.style):
        return (_text(node, path),)
    return tuple(_text(item, path) for item in _items(node, path, "diese Angabe"))


def _line(fields: _Fields, name: str, path: Path) -> str:
    return _text(fields[name], path) if name in fields else ""


def _text(node: yaml.Node, path: Path) -> str:
    if not isinstance(node, yaml.ScalarNode):
        raise _wrong(path, node, "Hier wird ein Text erwartet.")
    return str(node.value)


def _day(text: str, node: yaml.Node, path: Path) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        sentence = f"„{text}“ ist kein Tag wie 2026-11-22."
        raise _wrong(path, node, sentence) from error


def _wrong(path: Path, node: yaml.Node, sentence: str) -> BankError:
    return BankError(f"{_place(path, node)}: {sentence}")


def _place(path: Path, node: yaml.Node) -> str:
    mark = node.start_mark
    return f"{path}:{mark.line + 1}:{mark.column + 1}" if mark else str(path)
