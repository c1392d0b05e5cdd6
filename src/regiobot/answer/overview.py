"""Whole meetings in short, and what to say when there is none."""

from __future__ import annotations

from .. import dates
from ..dialogue import Block, Items, MeetingReference
from ..model import Completeness, Meeting, MeetingStatus
from ..model import ParticipationKind as Kind
from .drafts import MANY, joined, which_meeting
from .scene import Draft, Scene, future
from .state import replacement


def overview(scene: Scene) -> Draft:
    """What is known of a meeting, in short."""
    meetings = scene.facts.meetings
    if not meetings:
        return no_meeting(scene)
    if not scene.query.meeting.given:
        meetings = meetings[-1:]
    if len(meetings) > MANY:
        return which_meeting(scene, meetings)
    return joined([_overview(scene, m) for m in meetings])


def _overview(scene: Scene, meeting: Meeting) -> Draft:
    say = scene.say
    blocks: list[Block | str] = [f"{scene.naming(meeting)}."]
    if meeting.status is MeetingStatus.PLANNED and not future(meeting, scene.today):
        return scene.nothing_at(meeting, say.STATUS_PLANNED_PAST)
    if meeting.status_note:
        blocks.append(meeting.status_note.variant(scene.language))
    blocks.append(replacement(scene, meeting))
    if meeting.summary:
        blocks.append(meeting.summary.variant(scene.language))
    else:
        blocks.extend(_short_facts(scene, meeting))
    blocks.append(scene.provisional(meeting))
    return scene.answered(*blocks, sources=meeting.sources, meetings=(meeting.id,))


def _short_facts(scene: Scene, meeting: Meeting) -> list[str]:
    say = scene.say
    lines = []
    if meeting.location:
        lines.append(
            say.OVERVIEW_PLACE.format(place=meeting.location.variant(scene.language))
        )
    if meeting.form:
        lines.append(say.OVERVIEW_FORM.format(form=meeting.form))
    if meeting.time:
        lines.append(say.OVERVIEW_TIME.format(time=meeting.time))
    roster = meeting.roster(Kind.PRESENT) or meeting.roster(Kind.SIGNED)
    if roster and roster.participations:
        names = [scene.participant(one, meeting) for one in roster.participations[:8]]
        lines.append(say.OVERVIEW_PRESENT.format(who="; ".join(names)))
        if roster.completeness is Completeness.OPEN:
            lines.append(say.OPEN_LIST)
    names = [scene.topic(i.topic) for i in meeting.agenda if i.topic]
    if names:
        lines.append(say.OVERVIEW_TOPICS.format(topics=", ".join(names)))
    return lines


def no_meeting(scene: Scene) -> Draft:
    """No meeting fits; those close to the day asked for are offered."""
    say = scene.say
    lead = say.NO_SUCH_DAY if scene.query.meeting.impossible else _none_found(scene)
    near = scene.facts.near
    blocks: list[Block | str] = [lead]
    if near and scene.query.meeting.first == scene.query.meeting.last:
        blocks += [say.NEAREST, Items(items=tuple(scene.naming(m) for m in near))]
    return scene.missing(
        *blocks,
        suggestions=tuple(
            scene.questions.ASK_OVERVIEW.format(at=scene.at(m)) for m in near
        ),
    )


def _none_found(scene: Scene) -> str:
    """What is not recorded: no meeting then, or only none of the standard series."""
    say, reference = scene.say, scene.query.meeting
    when = "" if reference.ids else _when_asked(scene)
    if not when:
        return str(say.NO_MEETING_AT_ALL)
    standard = scene.directory.profile.standard_series
    others = [m for m in scene.facts.near if _within(reference, m)]
    if standard and others and not reference.series:
        series = scene.directory.series(standard).name
        return str(say.NO_MEETING_OF.format(series=series, when=when))
    return str(say.NO_MEETING.format(when=when))


def _within(reference: MeetingReference, meeting: Meeting) -> bool:
    first, last = reference.first, reference.last
    begin, end = meeting.first_day, meeting.last_day
    return bool(first and last and begin and end and first <= begin and end <= last)


def _when_asked(scene: Scene) -> str:
    reference = scene.query.meeting
    if (
        reference.first is None
        or reference.last is None
        or reference.last.year > scene.today.year + 20
    ):
        return ""
    span = dates.written_range(reference.first, reference.last, scene.language)
    one_day = reference.first == reference.last
    return str((scene.say.AT_DAY if one_day else scene.say.IN_TIME).format(date=span))


def meeting_text(scene: Scene, meeting: Meeting) -> str:
    """The words by which a meeting may be described."""
    rows = [
        meeting.title.de,
        *meeting.keywords,
        meeting.summary.de if meeting.summary else "",
    ]
    rows += [scene.directory.source(s).title or "" for s in meeting.sources]
    rows += [item.text.de for item in meeting.agenda if item.text]
    rows += [scene.topic(item.topic) for item in meeting.agenda if item.topic]
    rows += [
        meeting.location.de if meeting.location else "",
        meeting.form or "",
        meeting.kind,
    ]
    rows += [
        scene.participant(one, meeting)
        for roster in meeting.rosters
        for one in roster.participations
    ]
    return " ".join(rows)
