"""In plain words, how a question was understood: for ``/warum`` and ``--explain``."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date

from .. import dates, phrases
from ..dialogue import Items, Query, Status, Trace
from .scene import Draft, Scene

_UNSCORED = ("asked", "time")  # found by rules, which fit or do not


def plain(scene: Scene, traces: tuple[Trace, ...]) -> tuple[Trace, ...]:
    """The same reasons with their meaning in the words of the answer."""
    return tuple(
        replace(trace, meaning=meaning)
        for trace in traces
        if (meaning := _meaning(scene, trace))
    )


def why(scene: Scene, asked: Query | None) -> Draft:
    """How the last question of the chat was understood, word by word."""
    chat = scene.chat
    if asked is None:
        text = scene.answered(chat.WHY_NOTHING)
        return Draft(status=Status.SMALLTALK, blocks=text.blocks)
    lines = [line(trace, scene.language) for trace in plain(scene, asked.trace)]
    told = scene.answered(
        chat.WHY_HEAD,
        Items(items=tuple(lines)) if lines else chat.WHY_BY_BUTTON,
        chat.WHY_CONTEXT if asked.used_context else "",
    )
    return Draft(status=Status.SMALLTALK, blocks=told.blocks)


def line(trace: Trace, language: str) -> str:
    """One reason of an answer: the words, what they mean, how sure that is."""
    chat = phrases.chat(language)
    if not trace.words:
        return str(trace.meaning)
    if not trace.accepted or trace.kind in _UNSCORED:
        meaning = trace.meaning or chat.WHY_DECLINED
        return str(chat.WHY_LINE.format(words=trace.words, meaning=meaning))
    exact = trace.score >= 100
    how = (chat.WHY_EXACT if exact else chat.WHY_SIMILAR).format(score=trace.score)
    said = f"{trace.meaning} ({how})"
    return str(chat.WHY_LINE.format(words=trace.words, meaning=said))


def _meaning(scene: Scene, trace: Trace) -> str:
    """What some words were taken for; nothing if that is not worth telling."""
    chat = scene.chat
    if not trace.accepted:
        return str(chat.WHY_DECLINED)
    if trace.kind == "asked":
        asked = chat.ASKED.get(trace.meaning, "")
        return str(chat.WHY_ASKED.format(asked=asked)) if asked else ""
    if trace.kind == "spelling":
        return str(chat.WHY_SPELLING.format(word=trace.meaning))
    if trace.kind == "time":
        first, last = map(date.fromisoformat, trace.meaning.split("/"))
        return dates.written_range(first, last, scene.language)
    names = list(_names(scene, trace))
    if not names:
        return ""
    kind = chat.KINDS.get(trace.kind, trace.kind)
    return f"{kind} {chat.OR.join(dict.fromkeys(names))}"


def _names(scene: Scene, trace: Trace) -> Iterator[str]:
    directory = scene.directory
    named: dict[str, Callable[[str], str]] = {
        "meeting": lambda id_: scene.naming(directory.meeting(id_)),
        "person": scene.person,
        "organization": scene.body,
        "topic": scene.topic,
        "series": lambda id_: directory.series(id_).name,
        "entry": lambda id_: f"„{directory.entry(id_).question}“",
    }
    name = named.get(trace.kind)
    if name:
        yield from map(name, trace.ids)
    elif trace.kind == "office":
        yield trace.words
