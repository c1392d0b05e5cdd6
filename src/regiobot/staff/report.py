"""An evaluation as a table for people, or as plain values for JSON."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ..model import Text
from .evaluate import Result, Verdict
from .scoreboard import Measure, Score, by_split, percentile, score

_HEAD = Text(
    de="Art|Fragen|richtig|%|falsche Angabe|verfehlt",
    en="split|turns|right|%|wrong fact|missed",
)
_TOTAL = Text(de="gesamt", en="total")
_TIME = Text(
    de="Dauer je Frage: {median} ms im Median, {p99} ms im 99. Perzentil",
    en="time a question: {median} ms median, {p99} ms 99th percentile",
)
_AT_LEAST = Text(de="mindestens {bound} %", en="at least {bound} %")
_AT_MOST = Text(de="höchstens {bound} %", en="at most {bound} %")
_MET = Text(de="erreicht", en="met")
_NOT_MET = Text(de="NICHT ERREICHT", en="NOT MET")
_VERDICTS = {
    Verdict.WRONG_FACT: Text(de="FALSCHE ANGABE", en="WRONG FACT"),
    Verdict.MISSED: Text(de="VERFEHLT", en="MISSED"),
}
_FAILURE = {
    "chat": Text(de="vorher", en="before"),
    "question": Text(de="Frage", en="question"),
    "status": Text(de="Status", en="status"),
    "expected": Text(de="erwartet: {statuses}", en="expected: {statuses}"),
    "lacks": Text(de="es fehlt", en="lacks"),
    "or": Text(de=" oder ", en=" or "),
    "forbidden": Text(de="verboten", en="forbidden"),
    "why": Text(de="weil", en="because"),
    "said": Text(de="Antwort", en="answer"),
}
_INDENT = "    "


def table(results: Sequence[Result], measures: Sequence[Measure], language: str) -> str:
    """Scores by split, then the measures with their bounds."""
    head = _HEAD.variant(language).split("|")
    scores = by_split(results)
    rows = [_row(split, found, language) for split, found in scores.items()]
    rows.append(_row(_TOTAL.variant(language), score(results), language))
    widths = [max(map(len, column)) for column in zip(head, *rows, strict=True)]
    lines = [_aligned(row, widths) for row in [head, *rows]]
    lines[1:1] = ["-" * len(lines[0])]
    lines[-1:-1] = ["-" * len(lines[0])]
    times = [result.milliseconds for result in results]
    timing = _TIME.variant(language).format(
        median=_number(percentile(times, 50), language, 2),
        p99=_number(percentile(times, 99), language, 2),
    )
    bounds = [_measure(m, language) for m in measures if m.turns]
    return "\n".join([*lines, "", *bounds, "", timing])


def failures(results: Sequence[Result], language: str) -> str:
    """Each turn that is not right: what was asked, expected and said."""
    failed = [r for r in results if r.verdict is not Verdict.RIGHT]
    return "\n\n".join("\n".join(_failure(r, language)) for r in failed)


def values(results: Sequence[Result], measures: Sequence[Measure]) -> dict[str, object]:
    """The same for JSON, with one entry for each turn."""
    times = [result.milliseconds for result in results]
    return {
        "total": _score_values(score(results)),
        "splits": {k: _score_values(v) for k, v in by_split(results).items()},
        "measures": {m.key: _measure_values(m) for m in measures},
        "milliseconds": {
            "median": round(percentile(times, 50), 3),
            "p99": round(percentile(times, 99), 3),
        },
        "turns": [_turn_values(result) for result in results],
    }


def _row(name: str, found: Score, language: str) -> list[str]:
    counts = [str(found.turns), str(found.right), _number(found.percent, language, 1)]
    return [name, *counts, str(found.wrong_fact), str(found.missed)]


def _aligned(row: Sequence[str], widths: Sequence[int]) -> str:
    first = row[0].ljust(widths[0])
    rest = (cell.rjust(width) for cell, width in zip(row[1:], widths[1:], strict=True))
    return "  ".join([first, *rest])


def _measure(measure: Measure, language: str) -> str:
    percent = _number(measure.percent, language, 1)
    line = f"{measure.label.variant(language)}: {percent} %"
    line += f" ({measure.hits}/{measure.turns})"
    if measure.bound is None:
        return line
    bound = (_AT_MOST if measure.ceiling else _AT_LEAST).variant(language)
    kept = (_MET if measure.met else _NOT_MET).variant(language)
    return f"{line}, {bound.format(bound=f'{measure.bound:g}')}: {kept}"


def _failure(result: Result, language: str) -> Iterator[str]:
    def line(key: str, value: str) -> str:
        return f"{_INDENT}{_FAILURE[key].variant(language)}: {value}"

    case, turn = result.case, result.turn
    verdict = _VERDICTS[result.verdict].variant(language)
    yield f"{verdict}  {case.id}/{result.number}  {case.split}  {case.place}"
    for earlier in case.turns[: result.number - 1]:
        yield line("chat", repr(earlier.ask))
    yield line("question", repr(turn.ask))
    expected = _FAILURE["expected"].variant(language)
    statuses = expected.format(statuses=", ".join(turn.statuses))
    yield line("status", f"{result.answer.status} ({statuses})")
    joiner = _FAILURE["or"].variant(language)
    for alternatives in result.unsatisfied:
        yield line("lacks", joiner.join(map(repr, alternatives)))
    for fragment in result.forbidden:
        yield line("forbidden", repr(fragment))
    if turn.why:
        yield line("why", turn.why)
    said = result.text.replace("\n", "\n" + _INDENT * 2)
    yield line("said", said)


def _number(value: float, language: str, digits: int) -> str:
    text = f"{value:.{digits}f}"
    return text if language == "en" else text.replace(".", ",")


def _score_values(found: Score) -> dict[str, object]:
    return {
        "turns": found.turns,
        "right": found.right,
        "wrong_fact": found.wrong_fact,
        "missed": found.missed,
        "percent": round(found.percent, 2),
    }


def _measure_values(measure: Measure) -> dict[str, object]:
    return {
        "turns": measure.turns,
        "hits": measure.hits,
        "percent": round(measure.percent, 2),
        "bound": measure.bound,
        "met": measure.met,
    }


def _turn_values(result: Result) -> dict[str, object]:
    return {
        "id": result.case.id,
        "turn": result.number,
        "split": result.case.split,
        "question": result.turn.ask,
        "verdict": result.verdict.value,
        "status": result.answer.status.value,
        "intent": result.answer.intent,
        "expected": list(result.turn.statuses),
        "unsatisfied": [list(line) for line in result.unsatisfied],
        "forbidden": list(result.forbidden),
        "text": result.text,
        "milliseconds": round(result.milliseconds, 3),
    }
