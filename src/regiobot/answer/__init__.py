"""From a `Query` and its `Facts` to an `Answer`: one composer for each intent.

`choosing` picks the composer, the composer's module drafts the text, and here the
draft gets its sources, its suggestions and the memory for the next question.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from .. import phrases
from ..dialogue import Answer, Context, Facts, Intent, Query, Status, Understood
from ..model import Meeting, Organization, Source
from . import easy, explaining
from .choosing import chosen
from .directory import Directory
from .scene import Draft, Scene
from .steps import starters, steps

__all__ = ["compose", "joined", "starters"]

_OF_OFFICES = frozenset(
    {
        Intent.OFFICE_HOLDER, Intent.TERM, Intent.PARTY, Intent.SUCCESSION,
        Intent.PERSON, Intent.ORGANIZATION,
    }
)  # fmt: skip
_KNOWN_PEOPLE = 6  # whom "er" or "sie" may still mean
_REMEMBERED = 50  # statements; nobody asks "und sonst?" more often


def compose(
    query: Query, facts: Facts, *, directory: Directory, today: date, context: Context
) -> Answer:
    """Compose the answer to a query.

    Args:
        query: The question, understood.
        facts: What the knowledge base holds for it.
        directory: Where identifiers become names.
        today: The day on which it is asked.
        context: What the chat remembers; the answer carries the new one.
    """
    query, facts = _without_place(query, facts)
    scene = Scene(
        query=query,
        facts=facts,
        directory=directory,
        today=today,
        told=context.told,
        asked=context.query,
        say=phrases.of(query.language),
    )
    draft = chosen(scene)
    if query.language == easy.LANGUAGE:
        draft = easy.eased(scene, draft)
    return Answer(
        status=draft.status,
        intent=query.intent.value,
        blocks=draft.blocks,
        language=query.language,
        understood=_understood(scene, draft),
        sources=_sources(scene, draft),
        steps=steps(scene, draft),
        paging=draft.paging,
        confidence=round(query.score / 100, 2),
        trace=explaining.plain(scene, query.trace),
        context=_remembered(query, draft, context, directory),
    )


def _without_place(query: Query, facts: Facts) -> tuple[Query, Facts]:
    """A body that only says where the meeting was is no party to it."""
    if "in_place" not in query.flags or not facts.meetings:
        return query, facts
    if query.intent in _OF_OFFICES:
        return (
            query,
            facts,
        )  # "Wer ist Bürgermeisterin in Rietkamp?"
    away = {
        body.id
        for group in facts.organizations
        for body in group
        if all(_took_place_at(meeting, body) for meeting in facts.meetings)
    }
    if not away:
        return query, facts
    left = tuple(g for g in query.organizations if not set(g) & away)
    meeting = replace(query.meeting, named=True)
    bodies = tuple(g for g in facts.organizations if not {o.id for o in g} & away)
    return (
        replace(query, organizations=left, meeting=meeting),
        replace(facts, organizations=bodies),
    )


def _took_place_at(meeting: Meeting, body: Organization) -> bool:
    if body.id in meeting.hosts:
        return True
    if meeting.location is None:
        return False
    place = f"{meeting.title.de} {meeting.location.de}"
    return any(name in place for name in (body.name, *body.aliases))


def joined(answers: Sequence[Answer]) -> Answer:
    """One answer to the parts of a question, in their order; at least one is a fact."""
    first, last = answers[0], answers[-1]
    return replace(
        last,
        status=Status.ANSWERED,
        intent=first.intent,
        blocks=tuple(dict.fromkeys(b for a in answers for b in a.blocks)),
        understood=first.understood,
        sources=tuple(dict.fromkeys(s for a in answers for s in a.sources)),
        confidence=min(a.confidence for a in answers),
        trace=tuple(t for a in answers for t in a.trace),
    )


def _understood(scene: Scene, draft: Draft) -> Understood:
    return Understood(
        meeting=draft.meetings[0] if len(draft.meetings) == 1 else None,
        person=tuple(p.name for p in scene.people),
        organization=tuple(o.name for o in scene.organizations),
        topic=tuple(t.name for t in scene.facts.topics),
    )


def _sources(scene: Scene, draft: Draft) -> tuple[Source, ...]:
    if not draft.answered:
        return ()
    return tuple(scene.directory.source(i) for i in dict.fromkeys(draft.sources))


def _remembered(
    query: Query, draft: Draft, context: Context, directory: Directory
) -> Context:
    """What the next question of the chat may count on."""
    language = "de" if query.language == easy.LANGUAGE else query.language
    if draft.status in (Status.SMALLTALK, Status.NOT_UNDERSTOOD):
        tongue = query.tongue or context.tongue
        if query.talk == "reset":
            return Context(at=context.at, language=language, tongue=tongue)
        return replace(context, language=language, tongue=tongue)
    asking = draft.status is Status.CLARIFY
    spoken = _spoken_of(query, draft)
    before = () if asking and spoken else context.people
    known = tuple(dict.fromkeys((*spoken, *before)))[:_KNOWN_PEOPLE]
    bodies = (
        *(i for group in query.organizations for i in group),
        *draft.organizations,
    )
    return replace(
        context,
        language=language,
        query=query,
        meetings=draft.meetings or context.meetings,
        people=known,
        genders=tuple(directory.person(i).gender or "" for i in known),
        organizations=tuple(dict.fromkeys(bodies)),
        topics=draft.topics or query.topics,
        entries=draft.entries,
        told=tuple(dict.fromkeys((*context.told, *draft.told)))[-_REMEMBERED:],
        asking=asking,
    )


def _spoken_of(query: Query, draft: Draft) -> tuple[str, ...]:
    """People, surest first: named without doubt, told of, perhaps meant."""
    sure = (group[0] for group in query.people if len(group) == 1)
    perhaps = (i for group in query.people for i in group)
    if query.intent is Intent.SUCCESSION and draft.people:
        return draft.people  # who came before or after, not whom the question named
    return tuple(dict.fromkeys((*sure, *draft.people, *perhaps)))
