"""Rows of meetings: which there were, and which comes next."""

from __future__ import annotations

from ..dialogue import Block, Items
from ..model import Meeting, MeetingStatus
from .overview import no_meeting, overview
from .scene import Draft, Scene
from .state import replacement

_NO_MEETINGS = ("Brief", "Beschluss")  # kinds of event that nobody meets at
_OFF = (MeetingStatus.CANCELLED, MeetingStatus.POSTPONED)
_IN_WRITING = "schriftlich"
_LISTED = 12  # meetings named in one answer


def meetings(scene: Scene) -> Draft:
    """Which meetings there were, and how many."""
    say = scene.say
    found = scene.facts.meetings
    if scene.query.topics:
        about = {m.id for m, _ in scene.facts.agenda}
        found = tuple(m for m in found if m.id in about) if about else found
    off = _called_off(scene, found)
    if off:
        found = off
    elif scene.has("planned") and not scene.has("exists"):
        found = tuple(m for m in found if m.status is MeetingStatus.PLANNED)
    elif not scene.query.meeting.dated:
        found = (
            tuple(
                m
                for m in found
                if m.status in (MeetingStatus.HELD, MeetingStatus.PUBLISHED)
            )
            or found
        )
    if scene.has("dated_only"):
        found = tuple(m for m in found if m.start)
    if not found:
        return no_meeting(scene)
    if len(found) == 1 and not scene.has(
        "which_meetings", "how_many_meetings", "exists", "all"
    ):
        return overview(scene)
    if scene.has("how_many_meetings") and scene.query.meeting.dated:
        found = tuple(m for m in found if _counts(m))
    if not found:
        return no_meeting(scene)
    mixed = any(m.kind in _NO_MEETINGS for m in found)
    many = say.MEETINGS_MIXED if mixed else say.MEETINGS_MANY
    count = scene.count(len(found), say.MEETINGS_ONE, many)
    lead = (say.MEETINGS_SINGLE if len(found) == 1 else say.MEETINGS).format(n=count)
    lines = tuple(_row(scene, m) for m in found[-_LISTED:])
    return scene.answered(
        lead,
        Items(items=lines),
        sources=tuple(
            dict.fromkeys(s for m in found[-_LISTED:] for s in m.sources[:1])
        ),
        meetings=tuple(m.id for m in found),
    )


def _called_off(scene: Scene, found: tuple[Meeting, ...]) -> tuple[Meeting, ...]:
    """Those that were called off or moved, whichever is asked for, else both."""
    cancelled, moved = scene.has("cancelled", "not"), scene.has("postponed", "not")
    off = tuple(m for m in found if m.status in _OFF) if cancelled or moved else ()
    wanted = MeetingStatus.CANCELLED if cancelled else MeetingStatus.POSTPONED
    only = () if cancelled and moved else (m for m in off if m.status is wanted)
    return tuple(only) or off


def _counts(meeting: Meeting) -> bool:
    """Whether it is a meeting that took place: no letter, no decision, no plan."""
    held = meeting.status is MeetingStatus.HELD
    return held and meeting.kind not in _NO_MEETINGS and meeting.form != _IN_WRITING


def _row(scene: Scene, meeting: Meeting) -> str:
    standard = scene.directory.profile.standard_series
    line = scene.naming(meeting)
    if (
        standard
        and meeting.series != standard
        and meeting.series is None
        and scene.query.meeting.dated
    ):
        series = scene.directory.series(standard).name
        line = f"{line}, {scene.say.RELATED.format(series=series)}"
    return line


def next_meeting(scene: Scene) -> Draft:
    """The next planned meeting; one that was called off is named as such."""
    say = scene.say
    planned = [m for m in scene.facts.meetings if m.status is MeetingStatus.PLANNED]
    off = [m for m in scene.facts.meetings if m.status in _OFF]
    lines: list[Block | str] = []
    for meeting in off:
        note = (
            meeting.status_note.variant(scene.language) if meeting.status_note else ""
        )
        lines.append(
            " ".join(
                p
                for p in (
                    f"{scene.naming(meeting)}.",
                    note,
                    replacement(scene, meeting),
                )
                if p
            )
        )
    if not planned:
        if off:
            return scene.answered(
                *lines,
                say.NO_NEXT,
                sources=off[0].sources[:1],
                meetings=tuple(m.id for m in off),
            )
        return scene.missing(say.NO_NEXT)
    first = planned[0]
    blocks: list[Block | str] = [
        say.NEXT.format(meeting=scene.naming(first)),
        *_planned_facts(scene, first),
    ]
    if len(planned) > 1 and scene.has("all", "which_meetings", "how_many"):
        blocks += [
            say.NEXT_MORE,
            Items(items=tuple(scene.naming(m) for m in planned[1:_LISTED])),
        ]
    return scene.answered(
        *blocks, *lines, sources=first.sources[:1], meetings=(first.id,)
    )


def _planned_facts(scene: Scene, meeting: Meeting) -> list[str]:
    say = scene.say
    lines = []
    if meeting.time:
        lines.append(say.OVERVIEW_TIME.format(time=meeting.time))
    if meeting.location:
        lines.append(
            say.OVERVIEW_PLACE.format(place=meeting.location.variant(scene.language))
        )
    if meeting.form:
        lines.append(say.OVERVIEW_FORM.format(form=meeting.form))
    if meeting.status_note:
        lines.append(meeting.status_note.variant(scene.language))
    return [" ".join(lines)] if lines else []
