"""Whole meetings, rows of meetings, series, sources, knowledge entries, free search."""

from __future__ import annotations

from ..dialogue import Block, Found, Items, Paragraph, Status
from ..model import Completeness, Meeting, MeetingStatus, ParticipationKind
from .attendance import joined, which_meeting
from .circumstances import replacement
from .content import figure_line, holds, outcome_lines, quotation
from .scene import Draft, Scene, future

_MANY = 3  # meetings that are told one by one; with more the bot asks which
_WRITTEN_FOR = 0.6  # score from which an entry is taken to be about the question; by evaluate
_SURE = 0.5  # score of a passage that may answer a question about nothing we know
_LISTED = 12  # meetings named in one answer


# --- one meeting ----------------------------------------------------------------


def overview(scene: Scene) -> Draft:
    """What is known of a meeting, in short."""
    meetings = scene.facts.meetings
    if not meetings:
        return no_meeting(scene)
    if not (scene.query.meeting.named or scene.query.meeting.ids):
        meetings = meetings[-1:]
    if len(meetings) > _MANY:
        return which_meeting(scene, meetings)
    return joined([_overview(scene, m) for m in meetings])


def _overview(scene: Scene, meeting: Meeting) -> Draft:
    say = scene.say
    blocks: list[Block | str] = [f"{scene.naming(meeting)}."]
    if meeting.status is MeetingStatus.PLANNED and not future(meeting, scene.today):
        return scene.missing(say.STATUS_PLANNED_PAST.format(meeting=scene.naming(meeting)), meetings=(meeting.id,))
    if meeting.status_note:
        blocks.append(meeting.status_note.variant(scene.language))
    blocks.append(replacement(scene, meeting))
    if meeting.summary:
        blocks.append(meeting.summary.variant(scene.language))
    else:
        blocks.extend(_short_facts(scene, meeting))
    blocks.append(say.PROVISIONAL.get(meeting.record_status or "", ""))
    return scene.answered(*blocks, sources=meeting.sources, meetings=(meeting.id,))


def _short_facts(scene: Scene, meeting: Meeting) -> list[str]:
    say = scene.say
    lines = []
    if meeting.location:
        lines.append(say.OVERVIEW_PLACE.format(place=meeting.location.variant(scene.language)))
    if meeting.form:
        lines.append(say.OVERVIEW_FORM.format(form=meeting.form))
    if meeting.time:
        lines.append(say.OVERVIEW_TIME.format(time=meeting.time))
    roster = meeting.roster(ParticipationKind.PRESENT) or meeting.roster(ParticipationKind.SIGNED)
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
    if scene.query.meeting.impossible:
        lead = say.NO_SUCH_DAY
    else:
        when = _when_asked(scene)
        lead = say.NO_MEETING.format(when=when) if when else say.NO_MEETING_AT_ALL
    near = scene.facts.near
    blocks: list[Block | str] = [lead]
    if near and scene.query.meeting.first == scene.query.meeting.last:
        blocks += [say.NEAREST, Items(items=tuple(scene.naming(m) for m in near))]
    return scene.missing(*blocks, suggestions=tuple(say.ASK_OVERVIEW.format(at=scene.at(m)) for m in near))


def _when_asked(scene: Scene) -> str:
    from .. import dates

    reference = scene.query.meeting
    if reference.first is None or reference.last is None or reference.last.year > scene.today.year + 20:
        return ""
    span = dates.written_range(reference.first, reference.last, scene.language)
    one_day = reference.first == reference.last
    return str((scene.say.AT_DAY if one_day else scene.say.IN_TIME).format(date=span))


# --- rows of meetings -------------------------------------------------------------


def meetings(scene: Scene) -> Draft:
    """Which meetings there were, and how many."""
    say = scene.say
    found = scene.facts.meetings
    if scene.query.topics:
        about = {m.id for m, _ in scene.facts.agenda}
        found = tuple(m for m in found if m.id in about) if about else found
    off = (MeetingStatus.CANCELLED, MeetingStatus.POSTPONED)
    if scene.has("not", "cancelled", "postponed") and any(m.status in off for m in found):
        found = tuple(m for m in found if m.status in off)
    elif scene.has("planned") and not scene.has("exists"):
        found = tuple(m for m in found if m.status is MeetingStatus.PLANNED)
    elif not scene.query.meeting.dated:
        found = tuple(m for m in found if m.status in (MeetingStatus.HELD, MeetingStatus.PUBLISHED)) or found
    if scene.has("dated_only"):
        found = tuple(m for m in found if m.start)
    if not found:
        return no_meeting(scene)
    if len(found) == 1 and not scene.has("which_meetings", "how_many_meetings", "exists", "all"):
        return overview(scene)
    count = scene.count(len(found), say.MEETINGS_ONE, say.MEETINGS_MANY)
    lead = (say.MEETINGS_SINGLE if len(found) == 1 else say.MEETINGS).format(n=count)
    lines = tuple(_row(scene, m) for m in found[-_LISTED:])
    return scene.answered(
        lead, Items(items=lines), sources=tuple(dict.fromkeys(s for m in found[-_LISTED:] for s in m.sources[:1])),
        meetings=tuple(m.id for m in found),
    )  # fmt: skip


def _row(scene: Scene, meeting: Meeting) -> str:
    standard = scene.directory.profile.standard_series
    line = scene.naming(meeting)
    if standard and meeting.series != standard and meeting.series is None and scene.query.meeting.dated:
        series = scene.directory.series(standard).name
        line = f"{line}, {scene.say.RELATED.format(series=series)}"
    return line


def next_meeting(scene: Scene) -> Draft:
    """The next planned meeting; one that was called off is named as such."""
    say = scene.say
    planned = [m for m in scene.facts.meetings if m.status is MeetingStatus.PLANNED]
    off = [m for m in scene.facts.meetings if m.status in (MeetingStatus.CANCELLED, MeetingStatus.POSTPONED)]
    lines: list[Block | str] = []
    for meeting in off:
        note = meeting.status_note.variant(scene.language) if meeting.status_note else ""
        lines.append(" ".join(p for p in (f"{scene.naming(meeting)}.", note, replacement(scene, meeting)) if p))
    if not planned:
        if off:
            return scene.answered(*lines, say.NO_NEXT, sources=off[0].sources[:1], meetings=tuple(m.id for m in off))
        return scene.missing(say.NO_NEXT)
    first = planned[0]
    blocks: list[Block | str] = [say.NEXT.format(meeting=scene.naming(first)), *_planned_facts(scene, first)]
    if len(planned) > 1 and scene.has("all", "which_meetings", "how_many"):
        blocks += [say.NEXT_MORE, Items(items=tuple(scene.naming(m) for m in planned[1:_LISTED]))]
    return scene.answered(*blocks, *lines, sources=first.sources[:1], meetings=(first.id,))


def _planned_facts(scene: Scene, meeting: Meeting) -> list[str]:
    say = scene.say
    lines = []
    if meeting.time:
        lines.append(say.OVERVIEW_TIME.format(time=meeting.time))
    if meeting.location:
        lines.append(say.OVERVIEW_PLACE.format(place=meeting.location.variant(scene.language)))
    if meeting.form:
        lines.append(say.OVERVIEW_FORM.format(form=meeting.form))
    if meeting.status_note:
        lines.append(meeting.status_note.variant(scene.language))
    return [" ".join(lines)] if lines else []


# --- series ---------------------------------------------------------------------------


def series(scene: Scene) -> Draft:
    """What a series is, who hosts it, how often, since when."""
    one = scene.facts.series
    say = scene.say
    if one is None:
        return scene.missing(say.NOTHING_RECORDED)
    blocks: list[Block | str] = []
    if one.description:
        blocks.append(f"{one.name}: {one.description.variant(scene.language)}")
    if scene.has("same") and scene.facts.entries:
        blocks[:0] = [e.answer.variant(scene.language) for e in scene.facts.entries]
    elif scene.has("same") and scene.facts.organizations:
        blocks[:0] = [
            f"{o.name}: {o.description.variant(scene.language)}"
            for g in scene.facts.organizations for o in g if o.description
        ]  # fmt: skip
    if one.frequency:
        blocks.append(say.FREQUENCY.format(series=one.name, frequency=one.frequency))
    blocks.extend(_origins(scene))
    sources = [*one.sources, *(s for r in one.origins for s in r.sources)]
    sources += [s for e in scene.facts.entries for s in e.sources]
    return scene.answered(*blocks, sources=tuple(dict.fromkeys(sources)))


def series_start(scene: Scene) -> Draft:
    """Since when; every reading where the sources disagree."""
    one = scene.facts.series
    if one is None or not one.origins:
        name = one.name if one else ""
        return scene.missing(scene.say.NO_SERIES_BEGIN.format(series=name))
    sources = tuple(dict.fromkeys(s for r in one.origins for s in r.sources)) or one.sources
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
    if not one.frequency:
        return scene.missing(say.NO_FREQUENCY.format(series=one.name), known)
    return scene.answered(say.FREQUENCY.format(series=one.name, frequency=one.frequency), known, sources=one.sources)


# --- sources ----------------------------------------------------------------------------


def sources(scene: Scene) -> Draft:
    """Where something stands."""
    say = scene.say
    reference = scene.query.meeting
    if not (reference.named or reference.ids) or (scene.query.people and not scene.facts.meetings):
        about = _sources_of_subject(scene)
        if about:
            return about
    entry = told_by_an_entry(scene, floor=0.35)
    if scene.query.words and not _about_the_meeting(scene) and entry:
        return entry
    if scene.query.words and not _about_the_meeting(scene):
        return scene.missing(say.NOT_COVERED.format(words=_quoted(scene)))
    found = scene.facts.meetings
    if not found:
        return _published_on(scene) or no_meeting(scene)
    if not (reference.named or reference.ids):
        found = found[-1:]
    if len(found) > _MANY:
        return which_meeting(scene, found)
    drafts = []
    for meeting in found:
        ids = meeting.sources
        if scene.has("signed"):
            own = [s for r in meeting.rosters for p in r.participations for s in p.sources]
            ids = tuple(dict.fromkeys([*own, *meeting.sources]))
        text = say.SOURCES_OF.format(meeting=scene.naming(meeting))
        drafts.append(scene.answered(text, sources=ids, meetings=(meeting.id,)))
    return joined(drafts)


def _published_on(scene: Scene) -> Draft | None:
    """A publication of the day asked for, about a meeting close to it."""
    day = scene.query.meeting.first
    for meeting in scene.facts.near:
        ids = [i for i in meeting.sources if (d := scene.directory.source(i).date) and d.day and d.first == day]
        if ids:
            text = scene.say.SOURCES_OF.format(meeting=scene.naming(meeting))
            return scene.answered(text, sources=tuple(ids), meetings=(meeting.id,))
    return None


def _about_the_meeting(scene: Scene) -> bool:
    texts = " ".join(meeting_text(scene, m) for m in scene.facts.meetings)
    return all(holds(texts, w) for w in scene.query.words)


def meeting_text(scene: Scene, meeting: Meeting) -> str:
    """The words by which a meeting may be described."""
    rows = [meeting.title.de, *meeting.keywords, meeting.summary.de if meeting.summary else ""]
    rows += [scene.directory.source(s).title or "" for s in meeting.sources]
    rows += [item.text.de for item in meeting.agenda if item.text]
    rows += [scene.topic(item.topic) for item in meeting.agenda if item.topic]
    rows += [meeting.location.de if meeting.location else "", meeting.form or "", meeting.kind]
    rows += [scene.participant(one, meeting) for roster in meeting.rosters for one in roster.participations]
    return " ".join(rows)


def _sources_of_subject(scene: Scene) -> Draft | None:
    """The sources of a person, an entry, a topic or a passage."""
    say = scene.say
    for group in scene.facts.people:
        person = group[0]
        ids = [s for m in person.memberships for s in m.sources] + list(person.sources)
        ids += [m.sources[0] for m, _ in scene.facts.participations if m.sources]
        if ids:
            return scene.answered(
                say.SOURCES_FOR.format(name=scene.person(person.id)), sources=tuple(dict.fromkeys(ids)), people=(person.id,)
            )
    if scene.facts.agenda:
        meetings = tuple(dict.fromkeys(m for m, _ in scene.facts.agenda))
        ids = [s for m in meetings for s in m.sources]
        name = scene.listed(t.name for t in scene.facts.topics)
        return scene.answered(
            say.SOURCES_FOR.format(name=name), sources=tuple(dict.fromkeys(ids)),
            meetings=tuple(m.id for m in meetings), topics=scene.query.topics,
        )  # fmt: skip
    for entry in scene.facts.entries[:1]:
        return scene.answered(say.SOURCES_FOR.format(name=entry.question), sources=entry.sources, entries=(entry.id,))
    best = next((p for p in scene.facts.passages if covered(scene, p)), None)
    if best and (scene.query.words or scene.query.topics):
        ids = passage_sources(scene, best)
        return scene.answered(say.SOURCES_FOR.format(name=best.text[:120]), sources=ids)
    return None


def told_by_an_entry(scene: Scene, floor: float = _WRITTEN_FOR) -> Draft | None:
    """The knowledge entry that was written for this very question, or None.

    It must be the best passage by far enough, and hold every content word.
    """
    hits = scene.facts.passages
    best = hits[0] if hits else None
    if best is None or best.kind != "entry" or best.score < floor:
        return None
    entry = scene.directory.entry(best.owner)
    passage = f"{entry.question} {' '.join(entry.aliases)} {entry.answer.de}"
    if not scene.query.content or not all(holds(passage, word) for word in scene.query.content):
        return None
    return scene.answered(
        entry.answer.variant(scene.language), sources=entry.sources, entries=(entry.id,), topics=entry.topics[:1]
    )


# --- knowledge and free search --------------------------------------------------------------


def knowledge(scene: Scene) -> Draft:
    """A knowledge entry, if it holds what is asked."""
    entries = scene.facts.entries
    if not entries:
        return search(scene)
    fitting = [e for e in entries if _entry_holds(scene, f"{e.question} {' '.join(e.aliases)} {e.answer.de}")]
    if not fitting:
        found = search(scene)
        if found.status == "answered":
            return found
        return scene.missing(
            scene.say.NOT_COVERED.format(words=_quoted(scene) or entries[0].question),
            entries=tuple(e.id for e in entries[:1]),
        )
    best = fitting[0]
    return scene.answered(
        best.answer.variant(scene.language), sources=best.sources, entries=(best.id,), topics=best.topics[:1]
    )


def _entry_holds(scene: Scene, passage: str) -> bool:
    return all(holds(passage, w) for w in scene.query.words)


def _quoted(scene: Scene) -> str:
    return ", ".join(f"„{word}“" for word in scene.query.declined[:3])


def covered(scene: Scene, passage: Found) -> bool:
    """Whether a passage holds every content word and number of the question."""
    named = [scene.person(p.id).split()[-1] for g in scene.facts.people for p in g[:1]]
    text = f"{passage.text} {_told_with(scene, passage)}"
    digits = text.replace(".", "")
    return (
        all(holds(text, w) for w in scene.query.words)
        and all(n in digits for n in scene.query.numbers)
        and all(name in text for name in named)
    )


def _told_with(scene: Scene, passage: Found) -> str:
    """The meeting of a passage by name, and who spoke it."""
    if passage.meeting is None:
        return ""
    meeting = scene.directory.meeting(passage.meeting)
    speaker = next((s.person for s in meeting.statements if s.id == passage.owner and s.person), None)
    return f"{scene.naming(meeting)} {scene.person(speaker) if speaker else ''}"


def passage_sources(scene: Scene, passage: Found) -> tuple[str, ...]:
    """Where a passage stands."""
    return passage.sources or (scene.directory.meeting(passage.meeting).sources[:1] if passage.meeting else ())


def _as_it_stands(scene: Scene, passage: Found) -> tuple[Block, ...]:
    """A passage in the form its kind is always told in, with its meeting."""
    if passage.kind == "entry":
        return (Paragraph(text=scene.directory.entry(passage.owner).answer.variant(scene.language)),)
    if passage.meeting is None:
        return (Items(items=(passage.text,)),)
    meeting = scene.directory.meeting(passage.meeting)
    for statement in meeting.statements:
        if statement.id == passage.owner:
            return (quotation(scene, meeting, statement),)
    at = scene.naming(meeting)
    for outcome in meeting.outcomes:
        if outcome.id == passage.owner:
            return (Items(items=tuple(f"{line} – {at}" for line in outcome_lines(scene, (outcome,)))),)
    for figure in meeting.figures:
        if figure.id == passage.owner:
            return (Items(items=(f"{figure_line(scene, figure)} – {at}",)),)
    return (Items(items=(f"{passage.text} – {at}",)),)


def search(scene: Scene) -> Draft:
    """The second line: passages as they stand that hold all the question asks."""
    say = scene.say
    hits = [p for p in scene.facts.passages if covered(scene, p)]
    if not scene.query.words:
        hits = [p for p in hits if all(holds(f"{p.text} {_told_with(scene, p)}", w) for w in scene.query.content)]
    if "unanchored" in scene.query.flags and (not hits or not scene.query.words or hits[0].score < _SURE):
        return Draft(status=Status.NOT_UNDERSTOOD, blocks=scene.answered(say.NOT_UNDERSTOOD).blocks)
    if not hits:
        if not scene.query.words:
            return scene.missing(say.NOTHING_RECORDED)
        return scene.missing(say.NOT_COVERED.format(words=_quoted(scene)))
    best = [p for p in hits if p.score >= hits[0].score * 0.8][:3]
    return scene.answered(
        say.PASSAGES, *(block for passage in best for block in _as_it_stands(scene, passage)),
        sources=tuple(dict.fromkeys(s for p in best for s in passage_sources(scene, p))),
        meetings=tuple(dict.fromkeys(p.meeting for p in best if p.meeting)),
    )  # fmt: skip
