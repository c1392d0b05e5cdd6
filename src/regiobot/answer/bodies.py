"""What a body is, and to what it belongs."""

from __future__ import annotations

from .. import text
from ..dialogue import Block, Found
from ..model import Organization
from .scene import Draft, Scene


def mistaken_body(scene: Scene) -> Draft | None:
    """Ask back where people often mean another body than the one they named."""
    for group in scene.facts.organizations:
        for body in group:
            if not body.confusable or scene.has("whatis", "key_number"):
                continue
            about = (
                body.description.variant(scene.language)
                if body.description
                else body.name
            )
            names = [scene.body(i) for i in body.confusable]
            asked = scene.facts.meetings[:1] if scene.query.meeting.named else ()
            again = [
                scene.questions.ASK_ATTENDANCE.format(body=n, at=scene.at(m))
                for m in asked
                for n in names
            ] or [scene.questions.ASK_BODY.format(body=n) for n in names]
            return scene.clarify(
                about,
                [*names, body.name],
                organizations=(*body.confusable, body.id),
                meetings=tuple(m.id for m in asked),
                suggestions=tuple(again),
            )
    return None


def organization(scene: Scene) -> Draft:
    """What a body is, to what it belongs, its key number, its members."""
    say = scene.say
    bodies = list(scene.organizations)
    if not bodies:
        return scene.missing(say.NOTHING_RECORDED)
    if len(bodies) > 1 and len(scene.facts.organizations) == 1:
        return scene.clarify(
            say.WHICH_BODY,
            [o.name for o in bodies],
            organizations=tuple(o.id for o in bodies),
            suggestions=tuple(
                scene.questions.ASK_BODY.format(body=o.name) for o in bodies
            ),
        )
    if scene.has("key_number"):
        return _key_number(scene, bodies[0])
    asked = scene.query.kinds or (scene.has("members") and scene.has("what", "who"))
    if asked and scene.has("members", "which") and scene.facts.members:
        return _members(scene, bodies[0])
    blocks: list[Block | str] = []
    sources: list[str] = []
    for body in bodies:
        blocks.append(_body_line(scene, body))
        sources.extend(body.sources)
    for passage in _entries_about(scene, bodies):
        blocks.append(
            scene.directory.entry(passage.owner).answer.variant(scene.language)
        )
        sources.extend(passage.sources)
    if not sources:
        sources = [m.sources[0] for m, _ in scene.facts.participations[:1] if m.sources]
    ids = tuple(o.id for o in bodies)
    return scene.answered(
        *blocks,
        sources=tuple(dict.fromkeys(sources)),
        organizations=ids,
        suggestions=tuple(
            scene.questions.ASK_BODY.format(body=o.name) for o in bodies[:2]
        ),
    )


def _members(scene: Scene, body: Organization) -> Draft:
    """What belongs to a body, of the kinds asked for."""
    kinds = scene.query.kinds
    found = [o for o in scene.facts.members if kinds in ((), ("",)) or o.kind in kinds]
    if not found:
        return scene.missing(
            scene.say.NO_BODY_FACT.format(name=body.name), organizations=(body.id,)
        )
    text_ = scene.say.MEMBERS.format(
        name=body.name, members=scene.listed(o.name for o in found)
    )
    sources = tuple(dict.fromkeys(s for o in (body, *found) for s in o.sources))
    return scene.answered(
        text_, scene.say.MEMBERS_NOTE, sources=sources, organizations=(body.id,)
    )


def _entries_about(scene: Scene, bodies: list[Organization]) -> list[Found]:
    """The knowledge entry that tells most of a body, found by its name."""
    names = [
        key
        for o in bodies
        for key in (text.key(n) for n in (o.name, *o.aliases))
        if len(key) > 2
    ]
    return [
        p
        for p in scene.passages
        if p.kind == "entry" and any(name in text.key(p.text) for name in names)
    ][:1]


def _body_line(scene: Scene, body: Organization) -> str:
    say = scene.say
    name = say.BODY.format(name=body.name, kind=body.kind) if body.kind else body.name
    if body.part_of:
        name = f"{name}, {say.BODY_PART.format(parent=scene.body(body.part_of))}"
    if body.description:
        return f"{name}. {body.description.variant(scene.language)}"
    return f"{name}."


def _key_number(scene: Scene, body: Organization) -> Draft:
    if not body.ags:
        return scene.missing(
            scene.say.NO_KEY_NUMBER.format(name=body.name), organizations=(body.id,)
        )
    return scene.answered(
        scene.say.KEY_NUMBER.format(name=body.name, ags=body.ags),
        sources=body.sources,
        organizations=(body.id,),
    )
