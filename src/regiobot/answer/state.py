"""Whether a meeting took place, and how sure its record is."""

from __future__ import annotations

from ..dialogue import Items
from ..model import Meeting, MeetingStatus, PartialDate
from .drafts import MANY, joined, of_each
from .scene import Draft, Scene, disputed, future
from .series import series_start


def status(scene: Scene) -> Draft:
    """Whether it took place, is planned, was cancelled or moved."""
    meetings = scene.facts.meetings
    wanted = {
        "cancelled": MeetingStatus.CANCELLED,
        "postponed": MeetingStatus.POSTPONED,
    }
    states = [state for flag, state in wanted.items() if scene.has(flag)]
    if not scene.query.meeting.given and states:
        hit = [m for m in meetings if m.status in states]
        if hit:
            return joined([status_of(scene, m) for m in hit[-MANY:]])
    return of_each(scene, status_of)


def status_of(scene: Scene, meeting: Meeting) -> Draft:
    """Whether one meeting took place, and what takes its place if it did not."""
    say, naming = scene.say, scene.naming(meeting)
    lines = []
    if meeting.status is MeetingStatus.PLANNED and not future(meeting, scene.today):
        return scene.nothing_at(meeting, say.STATUS_PLANNED_PAST)
    templates = {
        MeetingStatus.PLANNED: say.STATUS_PLANNED,
        MeetingStatus.HELD: say.STATUS_HELD,
        MeetingStatus.CANCELLED: say.STATUS_CANCELLED,
        MeetingStatus.POSTPONED: say.STATUS_POSTPONED,
        MeetingStatus.PUBLISHED: say.STATUS_PUBLISHED,
    }
    lines.append(templates[meeting.status].format(meeting=naming))
    if meeting.status is MeetingStatus.HELD and scene.has("postponed"):
        return scene.missing(*lines, say.NO_NEW_DATE, meetings=(meeting.id,))
    if meeting.status_note:
        lines.append(meeting.status_note.variant(scene.language))
    lines.append(replacement(scene, meeting))
    if meeting.status is MeetingStatus.PLANNED and scene.has("cancelled", "postponed"):
        lines.append(say.NOT_CANCELLED.format(meeting=scene.title(meeting)))
    return scene.answered(*lines, sources=meeting.sources[:1], meetings=(meeting.id,))


def replacement(scene: Scene, meeting: Meeting) -> str:
    """What takes the place of a moved or cancelled meeting, or nothing."""
    if not meeting.replacement:
        return ""
    try:
        other = scene.naming(scene.directory.meeting(meeting.replacement))
    except KeyError:
        other = scene.date(PartialDate.parse(meeting.replacement), with_weekday=True)
    return str(scene.say.REPLACED.format(date=other))


def state_line(scene: Scene, meeting: Meeting) -> str:
    """Said with every fact of a meeting that was called off or moved."""
    if meeting.status not in (MeetingStatus.CANCELLED, MeetingStatus.POSTPONED):
        return ""
    note = meeting.status_note.variant(scene.language) if meeting.status_note else ""
    return " ".join(part for part in (note, replacement(scene, meeting)) if part)


def record_status(scene: Scene) -> Draft:
    """Whether the minutes are provisional, confirmed or corrected."""
    return of_each(scene, _record_status)


def _record_status(scene: Scene, meeting: Meeting) -> Draft:
    say, naming = scene.say, scene.naming(meeting)
    note = (
        meeting.date_note.variant(scene.language)
        if meeting.date_note and scene.query.meeting.dated
        else ""
    )
    if not meeting.record_status:
        return scene.missing(
            say.NO_RECORD.format(meeting=naming), note, meetings=(meeting.id,)
        )
    return scene.answered(
        say.RECORD.format(status=meeting.record_status, meeting=naming),
        note,
        sources=meeting.sources[:1],
        meetings=(meeting.id,),
    )


def disputes(scene: Scene) -> Draft:
    """Everything on which the sources of a meeting or series disagree."""
    series = scene.facts.series
    if series and not scene.query.meeting.given and len(series.origins) > 1:
        return series_start(scene)
    return of_each(scene, _disputes)


def _disputes(scene: Scene, meeting: Meeting) -> Draft:
    if not meeting.disputes:
        return scene.nothing_at(meeting, scene.say.NO_DISPUTES)
    blocks: list[str | Items] = [scene.naming(meeting)]
    for field in dict.fromkeys(d.field for d in meeting.disputes):
        blocks.extend(disputed(scene, meeting, field))
    sources = (
        tuple(dict.fromkeys(s for d in meeting.disputes for s in d.sources))
        or meeting.sources
    )
    return scene.answered(*blocks, sources=sources, meetings=(meeting.id,))
