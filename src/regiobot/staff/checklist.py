"""A checkup as a text that an editor works through, or as plain values for JSON."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from textwrap import indent

from ..errors import Defect
from ..model import Text
from .check import Checkup, Failure
from .explain import explained, understood

_MOST_LINES = 10  # of the same defect that are named
_WIDTH = 100  # columns of a source line that are shown around the place
_ENDS_A_LINE = "%\r\n"
_ENDS_A_PROPERTY = _ENDS_A_LINE + ":,"
_YAML_BREAK = re.compile("\r\n|[\n\r\x85\u2028\u2029]")  # YAML 1.1, section 4.2
_ERRORS = Text(de="Fehler ({count})", en="Errors ({count})")
_HINTS = Text(
    de="Hinweise ({count}), die nichts verhindern", en="Hints ({count}), no errors"
)
_ALSO = Text(de="Ebenso in Zeile {lines}", en="The same in line {lines}")
_QUESTIONS = Text(
    de="Goldfragen, die nicht bestanden sind ({count} von {asked})",
    en="Golden questions that failed ({count} of {asked})",
)
_HOLDS = Text(
    de="{folder}: {meetings} Treffen, {people} Personen, {organizations} "
    "Organisationen, {topics} Themen, {entries} Wissenseinträge.",
    en="{folder}: {meetings} meetings, {people} people, {organizations} "
    "organizations, {topics} topics, {entries} knowledge entries.",
)
_PASSED = Text(
    de="In Ordnung. {asked} von {asked} Goldfragen bestanden.",
    en="All right. {asked} of {asked} golden questions passed.",
)
_NO_QUESTIONS = Text(
    de="In Ordnung. Es gibt keine Goldfragen (fragen/*.yaml).",
    en="All right. There are no golden questions (fragen/*.yaml).",
)
_DEFECTIVE = Text(
    de="Nicht in Ordnung: {count} Fehler. Die Goldfragen wurden nicht gestellt.",
    en="Not all right: {count} errors. The golden questions were not asked.",
)
_FAILED = Text(
    de="Nicht in Ordnung: {count} von {asked} Goldfragen nicht bestanden.",
    en="Not all right: {count} of {asked} golden questions failed.",
)
_LABELS = {
    "question": Text(de="Frage", en="question"),
    "then": Text(de="dann", en="then"),
    "lacks": Text(de="erwartet, aber nicht genannt", en="expected, but not named"),
    "or": Text(de=" oder ", en=" or "),
    "forbidden": Text(de="genannt, soll aber nicht", en="named, but must not be"),
    "status": Text(
        de="Status {got}, erwartet {wanted}", en="status {got}, expected {wanted}"
    ),
    "said": Text(de="Antwort", en="answer"),
}


def report(checkup: Checkup, language: str) -> str:
    """Hints, errors, failing golden questions and a closing line.

    What matters most comes last, where a terminal shows it.
    """
    sections = [
        _section(_HINTS, checkup.hints, checkup.folder, language),
        _section(_ERRORS, checkup.errors, checkup.folder, language),
        _failures(checkup, language),
        closing(checkup, language),
    ]
    return "\n\n".join(section for section in sections if section)


def closing(checkup: Checkup, language: str) -> str:
    """What the knowledge holds, and whether it is in order."""
    if checkup.base is None:
        return _DEFECTIVE.variant(language).format(count=len(checkup.errors))
    base = checkup.base
    holds = _HOLDS.variant(language).format(
        folder=checkup.folder,
        meetings=len(base.meetings),
        people=len(base.people),
        organizations=len(base.organizations),
        topics=len(base.topics),
        entries=len(base.entries),
    )
    sentence = _FAILED if checkup.failures else _PASSED
    verdict = (sentence if checkup.asked else _NO_QUESTIONS).variant(language)
    numbers = {"asked": checkup.asked, "count": len(checkup.failures)}
    return f"{holds}\n{verdict.format(**numbers)}"


def values(checkup: Checkup) -> dict[str, object]:
    """The same for JSON."""
    return {
        "passed": checkup.passed,
        "folder": str(checkup.folder),
        "defects": [
            {
                "file": defect.file,
                "line": defect.line,
                "column": defect.column,
                "message": defect.message,
                "hint": defect.hint,
                "field": defect.field,
                "entry": defect.entry,
                "fatal": defect.fatal,
            }
            for defect in checkup.defects
        ],
        "questions": {
            "asked": checkup.asked,
            "failures": [_failure_values(failure) for failure in checkup.failures],
        },
    }


def github(checkup: Checkup, language: str) -> str:
    """The same as commands by which GitHub marks the lines of a change."""
    lines = []
    for defect in checkup.defects:
        text = f"{defect.message} {defect.hint}".strip()
        properties = {"file": _path(checkup, defect.file)}
        if defect.line:
            properties |= {"line": str(defect.line), "col": str(defect.column)}
        properties["title"] = defect.entry
        lines.append(_command("error" if defect.fatal else "warning", properties, text))
    for failure in checkup.failures:
        file, _, line = failure.question.place.rpartition(":")
        properties = {"file": _path(checkup, file), "line": line}
        text = "\n".join(list(_failure(failure, language))[1:])
        lines.append(_command("error", properties, text))
    return "\n".join([*lines, closing(checkup, language)])


def _path(checkup: Checkup, file: str) -> str:
    return (checkup.folder / file).as_posix()


def _command(level: str, properties: dict[str, str], text: str) -> str:
    """``::error file=…::text``, with what would end a part of it written as %XX."""
    listed = ",".join(
        f"{key}={_escaped(value, _ENDS_A_PROPERTY)}"
        for key, value in properties.items()
        if value
    )
    return f"::{level} {listed}::{_escaped(text, _ENDS_A_LINE)}"


def _escaped(text: str, characters: str) -> str:
    return "".join(f"%{ord(c):02X}" if c in characters else c for c in text)


def marked(defect: Defect, folder: Path) -> Iterator[str]:
    """The line of the file that is meant and a ``^`` under the place, if readable."""
    if not defect.line:
        return
    try:
        text = (folder / defect.file).read_text("utf-8-sig", errors="replace")
    except OSError:
        return
    lines = _YAML_BREAK.split(text)
    if defect.line > len(lines):
        return
    raw = lines[defect.line - 1]
    line = "".join(char if char.isprintable() or char == "\t" else "�" for char in raw)
    column = min(max(defect.column, 1), len(line) + 1) - 1
    first = max(0, column - _WIDTH // 2)
    # A tab stays a tab in the line of the mark, so both move alike.
    lead = "".join("\t" if char == "\t" else " " for char in line[first:column])
    yield f"    {line[first : first + _WIDTH].rstrip()}"
    yield f"    {lead}^"


def _section(
    title: Text, defects: tuple[Defect, ...], folder: Path, language: str
) -> str:
    if not defects:
        return ""
    parts = [title.variant(language).format(count=len(defects)) + ":"]
    alike: dict[tuple[str, str, str], list[Defect]] = defaultdict(list)
    for defect in defects:
        alike[defect.file, defect.message, defect.hint].append(defect)
    parts += ["\n".join(_finding(each, folder, language)) for each in alike.values()]
    return "\n\n".join(parts)


def _finding(alike: list[Defect], folder: Path, language: str) -> Iterator[str]:
    """One defect with its source line; the same one further down is only named."""
    first, *others = alike
    yield f"{first.place}: {first.entry}" if first.entry else first.place
    yield f"  {first.message}"
    if first.hint:
        yield f"  {first.hint}"
    yield from marked(first, folder)
    if others:
        lines = ", ".join(str(defect.line) for defect in others[:_MOST_LINES])
        more = " …" if others[_MOST_LINES:] else "."
        yield "  " + _ALSO.variant(language).format(lines=lines) + more


def _failures(checkup: Checkup, language: str) -> str:
    if not checkup.failures:
        return ""
    numbers = {"count": len(checkup.failures), "asked": checkup.asked}
    title = _QUESTIONS.variant(language).format(**numbers) + ":"
    parts = ["\n".join(_failure(each, language)) for each in checkup.failures]
    return "\n\n".join([title, *parts])


def _failure(failure: Failure, language: str) -> Iterator[str]:
    def line(key: str, value: str) -> str:
        return f"  {_LABELS[key].variant(language)}: {value}"

    question = failure.question
    yield question.place
    for number, turn in enumerate(question.turns):
        yield line("then" if number else "question", turn)
    joiner = _LABELS["or"].variant(language)
    for alternatives in failure.unsatisfied:
        yield line("lacks", joiner.join(f"„{each}“" for each in alternatives))
    for fragment in failure.forbidden:
        yield line("forbidden", f"„{fragment}“")
    if failure.wrong_status:
        status = {"got": failure.answer.status.value, "wanted": question.status}
        yield f"  {_LABELS['status'].variant(language).format(**status)}"
    yield line("said", indent(failure.text, "    ").lstrip())
    yield from (f"  {each}" for each in explained(failure.answer, language))


def _failure_values(failure: Failure) -> dict[str, object]:
    return {
        "place": failure.question.place,
        "turns": list(failure.question.turns),
        "unsatisfied": [list(line) for line in failure.unsatisfied],
        "forbidden": list(failure.forbidden),
        "status": failure.answer.status.value,
        "expected_status": failure.question.status,
        "text": failure.text,
        "understood": understood(failure.answer),
    }
