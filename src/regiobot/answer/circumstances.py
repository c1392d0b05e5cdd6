"""When, where, how, by whom and why a meeting was held."""

from __future__ import annotations

from .. import dates
from ..model import Meeting, MeetingStatus
from .drafts import joined, of_each, which_meeting
from .roles import partly_present
from .scene import Draft, Scene, disputed, disputed_sources
from .state import state_line, status_of


def date(scene: Scene) -> Draft:
    """The day, as exactly as is known; with no meeting named, the bot asks which."""
    if scene.has("where"):
        return when_and_where(scene)
    named = scene.query.meeting.given
    if not named and len(scene.facts.meetings) > 1:
        return which_meeting(scene, scene.facts.meetings)
    return of_each(scene, _date)


def _date(scene: Scene, meeting: Meeting) -> Draft:
    say, title = scene.say, scene.title(meeting)
    note = meeting.date_note.variant(scene.language) if meeting.date_note else ""
    more = {
        "meetings": (meeting.id,),
        "sources": disputed_sources(meeting, "datum"),
    }
    if meeting.start:
        state = scene.state(meeting)
        when = f"{scene.when(meeting)}, {state}" if state else scene.when(meeting)
        lines = [say.DATE.format(title=title, date=when)]
        if meeting.start.day is None:
            lines.append(say.ONLY_MONTH if meeting.start.month else say.ONLY_YEAR)
        if meeting.time and scene.has("time"):
            lines.append(say.OVERVIEW_TIME.format(time=meeting.time))
        return scene.answered(
            *lines,
            state_line(scene, meeting),
            note,
            *disputed(scene, meeting, "datum"),
            **more,
        )
    known = meeting.weekday or meeting.earliest or meeting.latest
    lines = [
        say.NO_DATE_DAY.format(title=title, weekday=scene.weekday(meeting.weekday))
        if meeting.weekday
        else say.NO_DATE.format(title=title)
    ]
    if meeting.earliest and meeting.latest:
        lines.append(
            say.BOUNDS.format(
                first=scene.date(meeting.earliest), last=scene.date(meeting.latest)
            )
        )
    if note:
        lines[1:] = [note]
        if meeting.earliest and meeting.latest:
            lines.append(
                say.BOUNDS.format(
                    first=scene.date(meeting.earliest), last=scene.date(meeting.latest)
                )
            )
    if not known:
        return scene.missing(*lines, meetings=(meeting.id,))
    return scene.answered(*lines, *disputed(scene, meeting, "datum"), **more)


def when_and_where(scene: Scene) -> Draft:
    """Several circumstances asked at once: "wann, wo, Uhrzeit"."""
    asked = [
        tell
        for flag, tell in (("when", _date), ("time", _time), ("where", _place))
        if scene.has(flag)
    ]
    return of_each(
        scene, lambda scene, meeting: joined([tell(scene, meeting) for tell in asked])
    )


def weekday(scene: Scene) -> Draft:
    """The day of the week."""
    return of_each(scene, _weekday)


def _weekday(scene: Scene, meeting: Meeting) -> Draft:
    say, naming = scene.say, scene.naming(meeting)
    more = {"meetings": (meeting.id,), "sources": meeting.sources[:1]}
    if meeting.start and meeting.start.day:
        day = dates.weekday(meeting.start.first, scene.language)
    elif meeting.weekday:
        day = scene.weekday(meeting.weekday)
    else:
        return scene.nothing_at(meeting, say.NO_WEEKDAY)
    return scene.answered(say.WEEKDAY.format(weekday=day, meeting=naming), **more)


def time(scene: Scene) -> Draft:
    """The clock time as written."""
    if scene.has("where"):
        return when_and_where(scene)
    return of_each(scene, _time)


def _time(scene: Scene, meeting: Meeting) -> Draft:
    say, naming = scene.say, scene.naming(meeting)
    if not meeting.time:
        return scene.nothing_at(meeting, say.NO_TIME)
    if not any(char.isdigit() for char in meeting.time):
        return scene.answered(
            say.TIME_WORD.format(time=meeting.time.capitalize(), meeting=naming),
            *disputed(scene, meeting, "uhrzeit"),
            sources=disputed_sources(meeting, "uhrzeit"),
            meetings=(meeting.id,),
        )
    return scene.answered(
        say.TIME.format(time=meeting.time, meeting=naming),
        *disputed(scene, meeting, "uhrzeit"),
        sources=disputed_sources(meeting, "uhrzeit"),
        meetings=(meeting.id,),
    )


def duration(scene: Scene) -> Draft:
    """From when to when, if the time says so; for people, how long they stayed."""
    if scene.query.people or scene.has("partial"):
        return partly_present(scene)
    return of_each(scene, _duration)


def _duration(scene: Scene, meeting: Meeting) -> Draft:
    say, naming = scene.say, scene.naming(meeting)
    if meeting.end and not meeting.time:
        return scene.answered(
            say.DURATION.format(time=scene.when(meeting), meeting=scene.title(meeting)),
            sources=meeting.sources[:1],
            meetings=(meeting.id,),
        )
    digits = sum(char.isdigit() for char in meeting.time or "")
    if digits < 3 or not any(
        mark in (meeting.time or "") for mark in ("–", "-", "bis")
    ):
        return scene.nothing_at(meeting, say.NO_DURATION)
    return scene.answered(
        say.DURATION.format(time=meeting.time, meeting=naming),
        sources=meeting.sources[:1],
        meetings=(meeting.id,),
    )


def place(scene: Scene) -> Draft:
    """Where it was."""
    if scene.has("when", "time"):
        return when_and_where(scene)
    return of_each(scene, _place)


def _place(scene: Scene, meeting: Meeting) -> Draft:
    say, naming = scene.say, scene.naming(meeting)
    if scene.has("room") and not (
        meeting.location and _names_a_room(meeting.location.de)
    ):
        return scene.nothing_at(meeting, say.NO_ROOM)
    if meeting.location:
        where = meeting.location.variant(scene.language)
        return scene.answered(
            say.PLACE.format(place=where, meeting=naming),
            state_line(scene, meeting),
            *disputed(scene, meeting, "ort"),
            sources=meeting.sources[:1],
            meetings=(meeting.id,),
        )
    if meeting.form == "Videokonferenz":
        return scene.answered(
            say.PLACE_VIDEO.format(meeting=naming),
            sources=meeting.sources[:1],
            meetings=(meeting.id,),
        )
    return scene.nothing_at(meeting, say.NO_PLACE)


def _names_a_room(place: str) -> bool:
    return any(part in place.casefold() for part in ("raum", "saal", "zimmer"))


def form(scene: Scene) -> Draft:
    """Video, hybrid, on site or in writing."""
    return of_each(scene, _form)


def _form(scene: Scene, meeting: Meeting) -> Draft:
    say, naming = scene.say, scene.naming(meeting)
    if not meeting.form:
        return scene.nothing_at(meeting, say.NO_FORM)
    return scene.answered(
        say.FORM.format(form=meeting.form, meeting=naming),
        sources=meeting.sources[:1],
        meetings=(meeting.id,),
    )


def host(scene: Scene) -> Draft:
    """Who hosted; of a series without a meeting named, who hosts it."""
    series, reference = scene.facts.series, scene.query.meeting
    if series and not reference.given and (series.hosts or series.rotating):
        hosts = scene.listed(scene.body(h) for h in series.hosts)
        rotating = scene.say.ROTATING if series.rotating else ""
        names = ", ".join(filter(None, (hosts, rotating)))
        text = scene.say.SERIES_HOST.format(series=series.name, hosts=names)
        return scene.answered(text, sources=series.sources)
    return of_each(scene, _host)


def _host(scene: Scene, meeting: Meeting) -> Draft:
    say, naming = scene.say, scene.naming(meeting)
    roster = meeting.rosters[0] if meeting.rosters else None
    people = [
        scene.participant(one, meeting)
        for one in (roster.participations if roster else ())
        if "gastgeb" in (one.role or "").lower()
    ]
    hosts = [scene.body(h) for h in meeting.hosts]
    if not hosts and not people:
        return scene.nothing_at(meeting, say.NO_HOST)
    names = scene.listed([*hosts, *people])
    return scene.answered(
        say.HOST.format(hosts=names, meeting=naming),
        sources=meeting.sources[:1],
        meetings=(meeting.id,),
        organizations=meeting.hosts,
    )


def occasion(scene: Scene) -> Draft:
    """Why it was held; a reason for anything else is not recorded."""
    if (
        scene.has("why")
        and not scene.has("occasion")
        and (scene.query.words or scene.query.people)
    ):
        return scene.missing(scene.say.NOTHING_RECORDED)
    return of_each(scene, _occasion)


def _occasion(scene: Scene, meeting: Meeting) -> Draft:
    say, naming = scene.say, scene.naming(meeting)
    if scene.has("why") and meeting.status in (
        MeetingStatus.CANCELLED,
        MeetingStatus.POSTPONED,
    ):
        return status_of(scene, meeting)
    if not meeting.occasion:
        return scene.nothing_at(meeting, say.NO_OCCASION)
    return scene.answered(
        say.OCCASION.format(
            occasion=meeting.occasion.variant(scene.language).rstrip("."),
            meeting=naming,
        ),
        sources=meeting.sources[:1],
        meetings=(meeting.id,),
    )
