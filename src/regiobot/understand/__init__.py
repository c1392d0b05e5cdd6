"""From a question to a `Query`: read the words, decide the intent, fill in the rest.

Four steps: `reading` finds what the words name, `intents` decides from the `signals`
what is wanted, `building` and `references` fill in the query, `followup` takes what
the question leaves out from the chat. Nothing here sees a fact.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from .. import commands, text
from ..dialogue import Context, Intent, Query
from ..index import Index
from . import coded, followup, talk
from .anchor import anchored
from .building import about_the_series, beside_another, query_of
from .intents import decide
from .language import language_of
from .reading import Reading, read
from .references import meeting_reference
from .sensing import signals_of, with_meeting_concepts
from .spelling import asked
from .tracing import trace

# Their texts are searched by all words of the question, whatever it is about.
_BY_THEIR_WORDS = (
    Intent.FIGURES, Intent.STATEMENTS, Intent.OUTCOMES, Intent.SOURCES,
)  # fmt: skip
_MOST_UNKNOWN = 12  # words


def understand(question: str, *, today: date, context: Context, index: Index) -> Query:
    """Understand a question.

    Args:
        question: As typed; any text at all.
        today: The day on which it is asked.
        context: What the chat remembers, already emptied if it has expired.
        index: The names and words of the knowledge base.
    """
    cleaned = text.clean(question)
    order = commands.order(cleaned)
    if order:
        chat = "en" if order.english else context.tongue or context.language or "de"
        query = coded.ordered(order, chat)
        if query:
            return query
        cleaned = order.command.question(chat).format(about=order.about) or order.about
    language = language_of(cleaned, context.language, index)
    reading = with_meeting_concepts(
        read(cleaned, index=index, today=today, language=language)
    )
    entry = index.entry(asked(cleaned))
    if entry:
        return _written_for(entry, reading, cleaned)
    refusal = talk.refused(reading)
    if refusal:
        return _without_facts(reading, Intent.REFUSED, refusal)
    small = talk.small_talk(cleaned, reading)
    if small:
        return _without_facts(reading, Intent.SMALLTALK, small)
    if not reading.words or _noise(reading):
        return _without_facts(reading, Intent.REFUSED, "noise")
    if order and order.command is commands.SEARCH:
        return _searched(reading, cleaned)
    signals = signals_of(reading, context)
    intent = decide(signals)
    query = beside_another(
        about_the_series(
            query_of(
                reading, intent, cleaned, named=signals.reference, yes_no=signals.yes_no
            ),
            reading,
        ),
        reading,
    )
    query = followup.complete(query, intent, reading, context, index)
    if not query.used_context and not anchored(signals, index):
        kept = query.intent if query.intent in _BY_THEIR_WORDS else Intent.SEARCH
        query = replace(query, intent=kept, flags=query.flags | {"unanchored"})
    return replace(query, trace=trace(reading, query))


def _written_for(entry: str, reading: Reading, cleaned: str) -> Query:
    """The question of a knowledge entry itself: whatever it names, that one tells."""
    query = Query(
        intent=Intent.KNOWLEDGE,
        language=reading.language,
        entries=(entry,),
        content=reading.content,
        text=cleaned,
    )
    return replace(query, trace=trace(reading, query))


def _searched(reading: Reading, cleaned: str) -> Query:
    """A search on demand: every word must be found, whatever it names."""
    named = meeting_reference(reading, topical=True)
    query = query_of(reading, Intent.SEARCH, cleaned, named=named, yes_no=False)
    raw = dict(zip(reading.words, reading.raw, strict=True))
    words = query.content or query.words
    if not (words or query.numbers):
        return Query(intent=Intent.SMALLTALK, language=reading.language, talk="search")
    return replace(
        query,
        words=words,
        declined=tuple(raw.get(word, word) for word in words),
        trace=trace(reading, query),
    )


def _noise(reading: Reading) -> bool:
    """Whether a long text names next to nothing we know."""
    return (
        not reading.has("quoted")
        and len(reading.leftovers) > _MOST_UNKNOWN
        and len(reading.leftovers) > len(reading.words) / 3
    )


def _without_facts(reading: Reading, intent: Intent, kind: str) -> Query:
    return Query(
        intent=intent,
        language=reading.language,
        talk=kind,
        trace=reading.trace,
        flags=reading.concepts,
    )
