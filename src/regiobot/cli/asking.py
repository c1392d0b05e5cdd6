"""`regiobot ask`: one answer, or one for each line of standard input."""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime
from time import perf_counter
from typing import TYPE_CHECKING

import click

from ..errors import RegioBotError
from ..model import Text
from .frame import UNUSABLE, Command, choices, option, unexpected
from .shared import clock, now_option, open_assistant, shared_options

if TYPE_CHECKING:
    from ..assistant import Assistant
    from ..dialogue import Answer, Context

_HELP = Text(
    de="Eine Frage beantworten.\n\nOhne QUESTION wird jede Zeile der Standardeingabe "
    "beantwortet, jede als eigenes Gespräch.",
    en="Answer one question.\n\nWithout a QUESTION each line of standard input is "
    "answered, each as a chat of its own.",
)
_JSON = Text(
    de="Ein JSON-Objekt je Zeile ausgeben.", en="Print one JSON object a line."
)
_CHAT = Text(
    de="Alle Zeilen sind ein Gespräch; eine leere Zeile beginnt ein neues.",
    en="All lines are one chat; an empty line starts a new one.",
)
_EXPLAIN = Text(
    de="Zeigen, wie die Frage verstanden wurde.",
    en="Show how the question was understood.",
)
# JSON may hold them as they are, but many a reader would end the line there.
_OTHER_BREAKS = re.compile("[\x85\u2028\u2029]")
_ALSO = Text(de="Sie können auch fragen:", en="You can also ask:")


@dataclass(frozen=True, slots=True, kw_only=True)
class _Exchange:
    """A question and its answer.

    Attributes:
        error: What kept it from an answer, which then only says so; or None.
    """

    question: str
    answer: Answer
    milliseconds: float
    error: Exception | None = None


@click.command("ask", cls=Command, text=_HELP)
@click.argument("question", nargs=-1, metavar="[QUESTION]")
@option("--json", "as_json", is_flag=True, text=_JSON)
@option("--chat", is_flag=True, text=_CHAT)
@option("--explain", is_flag=True, text=_EXPLAIN)
@now_option
@shared_options
@click.pass_context
def ask(
    context: click.Context,
    /,
    question: tuple[str, ...],
    now: datetime | None,
    **shown: bool,
) -> int:
    """Print the answers to *question*, or to standard input."""
    assistant = open_assistant(context)
    questions = iter((" ".join(question),)) if question else _standard_input()
    chat = bool(shown["chat"]) and not question
    tongue = choices(context).language
    exchanges = _exchanges(assistant, questions, clock(now), tongue, chat=chat)
    write = _json_line if shown["as_json"] else _readable
    code = 0
    for number, exchange in enumerate(exchanges):
        if exchange.error:
            if choices(context).debug:
                raise exchange.error
            code = UNUSABLE
            print(unexpected(exchange.error, tongue or "de"), file=sys.stderr)
        gap = "\n" if number and not shown["as_json"] else ""
        text = write(exchange, explain=shown["explain"])
        print(gap + text, flush=True)
    return code


def _standard_input() -> Iterator[str]:
    from ..channels.console import lines

    return lines(sys.stdin)


def _exchanges(
    assistant: Assistant,
    questions: Iterator[str],
    clock: Callable[[], datetime],
    tongue: str | None,
    *,
    chat: bool,
) -> Iterator[_Exchange]:
    """Ask each of *questions*, in chats that begin in the language *tongue*."""
    from ..dialogue import begun

    context: Context | None = None
    for question in map(_whole, questions):
        if chat and not question.strip():
            context = None
            continue
        now = clock()
        if tongue and context is None:
            context = begun(now, tongue)
        exchange = _exchange(assistant, question, now, context)
        yield exchange
        context = exchange.answer.context if chat else None


def _exchange(
    assistant: Assistant, question: str, now: datetime, context: Context | None
) -> _Exchange:
    error = None
    start = perf_counter()
    try:
        answer = assistant.ask(question, now=now, context=context)
    except RegioBotError:
        raise  # such as a damaged database, which the next question meets as well
    except Exception as raised:  # the last resort: the other lines get their answers
        error, answer = raised, _apology(now, context)
    milliseconds = (perf_counter() - start) * 1000
    return _Exchange(
        question=question, answer=answer, milliseconds=milliseconds, error=error
    )


def _apology(now: datetime, context: Context | None) -> Answer:
    from ..channels.console import APOLOGY
    from ..dialogue import Answer, Context, Intent, Paragraph, Status

    context = context or Context(at=now)
    language = context.tongue or context.language or "de"
    return Answer(
        status=Status.NOT_UNDERSTOOD,
        intent=Intent.REFUSED,
        language=language,
        blocks=(Paragraph(text=APOLOGY.variant(language)),),
        context=context,
    )


def _whole(question: str) -> str:
    """*question* without the halves of characters that broken bytes leave behind."""
    return "".join("\ufffd" if "\ud800" <= c <= "\udfff" else c for c in question)


def _json_line(exchange: _Exchange, *, explain: bool) -> str:
    from ..render import plain
    from ..staff.explain import understood

    answer = exchange.answer
    values: dict[str, object] = {
        "question": exchange.question,
        "status": answer.status.value,
        "intent": answer.intent,
        "text": plain.text(answer),
        "understood": understood(answer),
        "sources": [
            {
                "publisher": source.publisher,
                "title": source.title,
                "date": source.date.iso if source.date else None,
                "url": source.url,
            }
            for source in answer.sources
        ],
        "suggestions": list(answer.suggestions),
        "confidence": round(answer.confidence, 2),
        "elapsed_ms": round(exchange.milliseconds, 3),
    }
    if explain:
        values["trace"] = [
            {
                "words": trace.words,
                "meaning": trace.meaning,
                "score": round(trace.score, 1),
                "accepted": trace.accepted,
            }
            for trace in answer.trace
        ]
    # An output that cannot show umlauts still gets valid JSON.
    plain_ascii = (sys.stdout.encoding or "").lower().replace("-", "") != "utf8"
    line = json.dumps(values, ensure_ascii=plain_ascii)
    return _OTHER_BREAKS.sub(lambda match: f"\\u{ord(match.group()):04x}", line)


def _readable(exchange: _Exchange, *, explain: bool) -> str:
    from ..channels.console import visible
    from ..render import plain
    from ..staff.explain import explained

    answer = exchange.answer
    parts = [plain.text(answer)]
    if answer.suggestions:
        bullets = [plain.bullet(suggestion) for suggestion in answer.suggestions]
        parts.append("\n".join([_ALSO.variant(answer.language), *bullets]))
    if explain:
        parts.append("\n".join(explained(answer, answer.language)))
    return visible("\n\n".join(parts))
