"""Series of meetings: what they are, since when, how often."""

from __future__ import annotations

from ..dialogue import Block, Items
from ..model import MeetingStatus
from .scene import Draft, Scene


def series(scene: Scene) -> Draft:
    """What a series is, who hosts it, how often, since when."""
    if scene.facts.catalogue:
        return _all_series(scene)
    one = scene.facts.series
    say = scene.say
    if one is None:
        return scene.missing(say.NOTHING_RECORDED)
    blocks: list[Block | str] = []
    others = _of_the_series(scene)
    if others is not None:
        return others
    if one.description:
        blocks.append(f"{one.name}: {one.description.variant(scene.language)}")
    if scene.has("same") and scene.facts.entries:
        blocks[:0] = [e.answer.variant(scene.language) for e in scene.facts.entries]
    elif scene.has("same") and scene.facts.organizations:
        blocks[:0] = [
            f"{o.name}: {o.description.variant(scene.language)}"
            for g in scene.facts.organizations
            for o in g
            if o.description
        ]
    if one.frequency:
        blocks.append(say.FREQUENCY.format(series=one.name, frequency=one.frequency))
    blocks.extend(_origins(scene))
    sources = [*one.sources, *(s for r in one.origins for s in r.sources)]
    sources += [s for e in scene.facts.entries for s in e.sources]
    return scene.answered(*blocks, sources=tuple(dict.fromkeys(sources)))


def _all_series(scene: Scene) -> Draft:
    known = [scene.directory.series(id_) for _, id_ in scene.facts.catalogue]
    return scene.answered(
        scene.say.ALL_SERIES.format(n=len(known)),
        Items(items=tuple(one.name for one in known)),
        sources=tuple(dict.fromkeys(s for one in known for s in one.sources)),
    )


def _of_the_series(scene: Scene) -> Draft | None:
    """Whether the one meeting that is meant belongs to the series asked about."""
    one, say = scene.facts.series, scene.say
    if one is None or not scene.has("yes_no") or len(scene.facts.meetings) != 1:
        return None
    (meeting,) = scene.facts.meetings
    belongs = say.OF_SERIES if meeting.series == one.id else say.NOT_OF_SERIES
    return scene.answered(
        belongs.format(meeting=scene.naming(meeting), series=one.name),
        sources=meeting.sources[:1],
        meetings=(meeting.id,),
    )


def series_start(scene: Scene) -> Draft:
    """Since when; every reading where the sources disagree."""
    one = scene.facts.series
    if one is None or not one.origins:
        name = one.name if one else ""
        return scene.missing(scene.say.NO_SERIES_BEGIN.format(series=name))
    sources = (
        tuple(dict.fromkeys(s for r in one.origins for s in r.sources)) or one.sources
    )
    return scene.answered(*_origins(scene), sources=sources)


def _origins(scene: Scene) -> list[Block | str]:
    one, say = scene.facts.series, scene.say
    if one is None or not one.origins:
        return []
    lines = tuple(
        say.READING.format(claim=r.claim.variant(scene.language), who=r.according_to)
        if r.according_to
        else r.claim.variant(scene.language)
        for r in one.origins
    )
    if len(lines) == 1:
        return [say.SERIES_BEGIN_ONE.format(series=one.name, claim=lines[0])]
    return [say.SERIES_BEGIN.format(series=one.name), Items(items=lines)]


def frequency(scene: Scene) -> Draft:
    """How often a series meets, and how many meetings are known."""
    one, say = scene.facts.series, scene.say
    if one is None:
        return scene.missing(say.NOTHING_RECORDED)
    held = [m for m in scene.facts.meetings if m.status is MeetingStatus.HELD]
    count = scene.count(len(held), say.MEETINGS_ONE, say.MEETINGS_MANY)
    known = say.SERIES_COUNT.format(n=count, series=one.name)
    if not one.frequency and held and scene.has("so_far"):
        return scene.answered(known, sources=held[-1].sources[:1])
    if not one.frequency:
        return scene.missing(say.NO_FREQUENCY.format(series=one.name), known)
    return scene.answered(
        say.FREQUENCY.format(series=one.name, frequency=one.frequency),
        known,
        sources=one.sources,
    )
