"""What a link or a button asks, without a word to understand."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from ..commands import LANGUAGE, SEARCH, TONGUES, Order, tongue
from ..dialogue import Intent, MeetingReference, Query
from ..links import VERBS, Code, parsed, target

_POSITIONS = ("previous", "following")
# What opening a link asks, by the kind of what it names.
_OPENED = {
    "meeting": Intent.OVERVIEW,
    "person": Intent.PERSON,
    "organization": Intent.ORGANIZATION,
    "topic": Intent.TOPIC_INFO,
    "series": Intent.SERIES,
    "entry": Intent.KNOWLEDGE,
    "statement": Intent.STATEMENTS,
    "outcome": Intent.OUTCOMES,
    "figure": Intent.FIGURES,
}


def query_of(code: Code, named: Iterable[tuple[str, str]], language: str) -> Query:
    """The query for a code.

    Args:
        code: What was pressed or opened.
        named: Kind and identifier of each thing that its links name; they exist.
        language: In which to answer.
    """
    intent, flags = VERBS[code.verb]
    things = tuple(named)
    if things and intent is Intent.KNOWLEDGE:
        intent = _OPENED[things[0][0]]
    query = Query(intent=intent, language=language, flags=flags, page=code.page)
    if intent is Intent.SMALLTALK:
        (talk,) = flags
        if code.value not in TONGUES:
            return replace(query, talk=talk)
        return replace(query, talk=talk, tongue=code.value, language=code.value)
    if "which_meetings" in flags:
        return replace(query, meeting=MeetingReference(every=True))
    return replace(
        query,
        meeting=_reference(things, flags),
        people=tuple((id_,) for id_ in _of("person", things)),
        organizations=tuple((id_,) for id_ in _of("organization", things)),
        topics=tuple(_of("topic", things)),
        entries=tuple(_of("entry", things)),
        facts=tuple(id_ for kind, id_ in things if "/" in id_),
    )


def ordered(order: Order, language: str) -> Query | None:
    """The query for a command; None if it is asked in words (`Command.question`)."""
    if order.command is LANGUAGE:
        return query_of(Code(verb="L", value=tongue(order.about) or ""), (), language)
    if order.command is SEARCH and not order.about:
        return Query(intent=Intent.SMALLTALK, language=language, talk="search")
    if order.about and order.command.question(language):
        return None
    code_ = parsed(order.command.code)
    return query_of(code_, (), language) if code_ else None


def unknown(code: Code | None, language: str) -> Query:
    """The query for a code that names what is not there.

    A word that is no link of ours only says where somebody came from: they are greeted.
    """
    named = [target(link) for link in code.links] if code else []
    if named and not any(one is None or one.kind for one in named):
        return Query(intent=Intent.SMALLTALK, language=language, talk="greeting")
    return Query(intent=Intent.REFUSED, language=language, talk="not_there")


def _of(kind: str, things: Iterable[tuple[str, str]]) -> Iterator[str]:
    return (id_ for of, id_ in things if of == kind)


def _reference(
    things: Iterable[tuple[str, str]], flags: frozenset[str]
) -> MeetingReference:
    meetings = tuple(_of("meeting", things))
    series = next(_of("series", things), None)
    position = next((p for p in _POSITIONS if p in flags), None)
    if position and meetings:
        return MeetingReference(position=position, anchor=meetings[0], named=True)
    return MeetingReference(ids=meetings or None, series=series, named=bool(meetings))
