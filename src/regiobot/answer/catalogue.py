"""Lists of all people or all topics, page by page."""

from __future__ import annotations

from dataclasses import replace

from ..dialogue import PAGE, Items, Step
from ..links import code, link
from .scene import Draft, Scene


def catalogue(scene: Scene) -> Draft:
    """One page of the people or topics on record, each a step to what is known."""
    chat, facts, page = scene.chat, scene.facts, scene.query.page
    if not facts.catalogue:
        return scene.missing(scene.say.NOTHING_RECORDED)
    people = scene.has("people")
    first = (page - 1) * PAGE + 1
    lead = (chat.ALL_PEOPLE if people else chat.ALL_TOPICS).format(
        n=facts.total, first=first, last=first + len(facts.catalogue) - 1
    )
    verb = "P" if people else "T"
    paging = [
        Step(question="", label=label, code=code(verb, page=other), replaces=True)
        for label, other in ((chat.BACK, page - 1), (chat.FORTH, page + 1))
        if 0 < other <= -(-facts.total // PAGE)
    ]
    steps = tuple(_step(scene, kind, id_) for kind, id_ in facts.catalogue)
    names = Items(items=tuple(step.label for step in steps))
    return replace(scene.answered(lead, names), suggestions=steps, paging=tuple(paging))


def _step(scene: Scene, kind: str, id_: str) -> Step:
    name = scene.topic(id_) if kind == "topic" else scene.person(id_)
    ask = scene.questions.ASK_TOPIC if kind == "topic" else scene.questions.ASK_PERSON
    return Step(
        question=ask.format(topic=name, person=name),
        label=name,
        code=code("i", link(kind, id_)),
    )
