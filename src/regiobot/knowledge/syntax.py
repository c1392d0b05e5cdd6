"""What libyaml complains about, in German and at the place where it went wrong.

Reads the wordings of libyaml and of PyYAML's own scanner, which differ.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

import yaml

from . import messages, reading

# A key glued to its value: "art:Stadt", not "https://…" and not "18:30".
_GLUED = re.compile(r"^(?P<indent>\s*(?:- +)?)(?P<key>[a-z_]+):(?P<value>[^ \t/:].*)$")
_CONFLICT = re.compile(r"^<{7} ", re.M)
_KEY_COLON = re.compile(r":(?=\s|$)")


@dataclass(frozen=True, slots=True)
class Complaint:
    """A syntax error; line and column count from 1."""

    line: int
    column: int
    message: str


def explain(error: yaml.YAMLError, text: str) -> Complaint:
    """Say in German what is wrong with *text*."""
    if not isinstance(error, yaml.MarkedYAMLError):
        return Complaint(0, 0, messages.SYNTAX)
    if conflict := _CONFLICT.search(text):
        line = text.count("\n", 0, conflict.start()) + 1
        return Complaint(line, 1, messages.CONFLICT)
    problem = error.problem or ""
    mark = error.problem_mark or error.context_mark
    line, column = (mark.line + 1, mark.column + 1) if mark else (0, 0)
    for wording, message in _FIXED:
        if wording in problem:
            return Complaint(line, column, message)
    lines = text.splitlines() or [""]
    for wording, rule in _RULES:
        if wording in problem:
            return rule(_Trouble(error, lines, line, column))
    return Complaint(line, column, messages.SYNTAX)


@dataclass(frozen=True, slots=True)
class _Trouble:
    """An error with its surroundings."""

    error: yaml.MarkedYAMLError
    lines: list[str]
    line: int
    column: int

    def at(self, number: int) -> str:
        """The line with that number, counted from 1; empty outside the text."""
        return self.lines[number - 1] if 0 < number <= len(self.lines) else ""

    @property
    def context(self) -> tuple[int, int]:
        """Where the thing began that could not be finished."""
        mark = self.error.context_mark
        return (mark.line + 1, mark.column + 1) if mark else (self.line, self.column)

    @property
    def filled_before(self) -> int:
        """Number of the last line above that is not blank; 0 if there is none."""
        number = self.line - 1
        while number > 0 and not self.at(number).strip():
            number -= 1
        return number


def _glued(line: int, text: str) -> Complaint | None:
    """The complaint about a line such as ``art:Stadt``."""
    match = _GLUED.match(text)
    if not match:
        return None
    message = messages.NO_BLANK_AFTER_COLON.format(
        key=match["key"], value=match["value"].strip()
    )
    return Complaint(line, len(match["indent"]) + 1, message)


def _second_colon(trouble: _Trouble) -> Complaint:
    """A key where none may stand: three different slips look the same to YAML."""
    before = trouble.filled_before
    glued = _glued(before, trouble.at(before))
    if glued:
        return glued
    here = trouble.at(trouble.line)
    indent = len(here) - len(here.lstrip())
    first_colon = _KEY_COLON.search(here)
    if first_colon and first_colon.start() == trouble.column - 1:
        return Complaint(trouble.line, indent + 1, messages.TOO_DEEP_INDENT)
    return Complaint(trouble.line, trouble.column, messages.COLON_IN_TEXT)


def _no_colon(trouble: _Trouble) -> Complaint:
    line, column = trouble.context
    glued = _glued(line, trouble.at(line))
    return glued or Complaint(line, column, messages.NO_COLON)


def _bad_escape(trouble: _Trouble) -> Complaint:
    # The scanners stop at different characters of the escape.
    start = trouble.at(trouble.line).rfind("\\", 0, trouble.column)
    return Complaint(trouble.line, start + 1, messages.BACKSLASH)


def _open_quote(trouble: _Trouble) -> Complaint:
    line, column = trouble.context
    quote = trouble.at(line)[column - 1 : column] or '"'
    return Complaint(line, column, messages.UNCLOSED_QUOTE.format(quote=quote))


def _open_bracket(trouble: _Trouble) -> Complaint:
    line, column = trouble.context
    return _unclosed(trouble, line, column)


def _unclosed(trouble: _Trouble, line: int, column: int) -> Complaint:
    """The complaint about the bracket at that place."""
    bracket = trouble.at(line)[column - 1 : column]
    closing = {"[": "]", "{": "}"}.get(bracket, "")
    message = messages.UNCLOSED_BRACKET.format(bracket=bracket, closing=closing)
    return Complaint(line, column, message)


def _broken_block(trouble: _Trouble) -> Complaint:
    """Something that does not belong into the block that it stands in."""
    before = trouble.at(trouble.line)[: trouble.column - 1].rstrip()
    character = trouble.at(trouble.line)[trouble.column - 1 : trouble.column]
    message = messages.BAD_INDENT
    if before.endswith(('"', "'")):
        message = messages.TEXT_AFTER_QUOTE
    elif character in ("]", "}"):
        message = messages.STRAY_BRACKET
    return Complaint(trouble.line, trouble.column, message)


def _bad_start(trouble: _Trouble) -> Complaint:
    character = trouble.at(trouble.line)[trouble.column - 1 : trouble.column]
    if not character:
        return _unfinished(trouble)
    message = messages.SPECIAL_START.format(character=character)
    if character == "\t":
        message = messages.TAB
    return Complaint(trouble.line, trouble.column, message)


def _unfinished(trouble: _Trouble) -> Complaint:
    """The file ends right after an opening bracket: the last one is meant."""
    for line in range(trouble.line, 0, -1):
        found = max(trouble.at(line).rfind(bracket) for bracket in "[{")
        if found >= 0:
            return _unclosed(trouble, line, found + 1)
    return Complaint(trouble.line, trouble.column, messages.SYNTAX)


def _bad_name(trouble: _Trouble) -> Complaint:
    """``*wichtig*`` or ``& Co``: meant as text, read as an alias or an anchor."""
    line, column = trouble.context
    alias = "alias" in (trouble.error.context or "")
    return Complaint(line, column, messages.ALIAS if alias else messages.ANCHOR)


_FIXED = (
    (reading.ANCHOR, messages.ANCHOR),
    (reading.ALIAS, messages.ALIAS),
    (reading.TAG, messages.TAG),
    (reading.MERGE_KEY, messages.MERGE_KEY),
    (reading.COMPLEX_KEY, messages.COMPLEX_KEY),
    (reading.TOO_DEEP, messages.TOO_DEEP.format(levels=reading.MAX_DEPTH)),
    (reading.MORE_DOCUMENTS, messages.MORE_DOCUMENTS),
    ("tab character", messages.TAB),
    ("undefined tag handle", messages.TAG),
    ("comment or line break", messages.TEXT_AFTER_BAR),
    ("expected a comment or a line break", messages.TEXT_AFTER_BAR),
    ("unexpected ':'", messages.COLON_IN_TEXT),
    ("incompatible YAML document", messages.DIRECTIVE),
    ("directive", messages.DIRECTIVE),
    ("block sequence entries are not allowed", messages.BAD_INDENT),
    ("block entries are not allowed", messages.BAD_INDENT),
    ("sequence entries are not allowed", messages.BAD_INDENT),
)

_RULES: tuple[tuple[str, Callable[[_Trouble], Complaint]], ...] = (
    ("mapping values are not allowed", _second_colon),
    ("could not find expected ':'", _no_colon),
    ("unknown escape character", _bad_escape),
    ("hexdecimal", _bad_escape),
    ("hexadecimal", _bad_escape),
    ("unexpected end of stream", _open_quote),
    ("document separator", _open_quote),
    ("document indicator", _open_quote),
    ("',' or ']'", _open_bracket),
    ("',' or '}'", _open_bracket),
    ("expected alphabetic or numeric", _bad_name),
    ("expected key", _broken_block),
    ("expected '-' indicator", _broken_block),
    ("expected <block end>", _broken_block),
    ("expected <document start>", _broken_block),
    ("expected '<document start>'", _broken_block),
    ("cannot start any token", _bad_start),
    ("node content", _bad_start),
)
