"""What was discussed, said and agreed."""

from __future__ import annotations

from dataclasses import replace

from .. import text
from ..dialogue import Block, Items, Quotation, Status
from ..store import covered
from ..model import AgendaItem, Completeness, Figure, Meeting, Outcome, Statement
from .attendance import joined, topic_verdict, which_meeting
from .scene import Draft, Scene, disputed, future

_MANY = 3  # meetings that are answered one by one; with more the bot asks which
_PARTICIPLE = 6  # letters from which "ge" may be a prefix: getrennt, trennte
_AT_ONCE = 4  # statements told in one answer
_OUTCOME_KINDS = {
    "decision": "Beschluss", "agreement": "Vereinbarung", "demand": "Forderung", "next_step": "nächster Schritt",
}  # fmt: skip


# --- topics ---------------------------------------------------------------------


def topics(scene: Scene) -> Draft:
    """The topics of a meeting; with a topic named, whether it was one of them."""
    reference, meetings = scene.query.meeting, scene.facts.meetings
    named = reference.named or reference.ids
    if scene.query.topics and not named:
        return topic_meetings(scene)
    if not meetings:
        return scene.missing(scene.say.NO_MEETING_AT_ALL)
    if not named:
        meetings = tuple(m for m in meetings if m.agenda)[-1:] or meetings[-1:]
    if len(meetings) > _MANY:
        return which_meeting(scene, meetings)
    return joined([_topics_of(scene, m) for m in meetings])


def _topics_of(scene: Scene, meeting: Meeting) -> Draft:
    say, naming = scene.say, scene.naming(meeting)
    if not meeting.agenda:
        return scene.missing(say.NO_TOPICS.format(meeting=naming), meetings=(meeting.id,))
    if scene.query.topics:
        return _topic_at(scene, meeting)
    if scene.has("not") and not scene.has("adjourned"):
        text_ = say.TOPICS_NEGATED_COMPLETE if meeting.agenda_completeness is Completeness.COMPLETE else say.TOPICS_NEGATED
        return scene.missing(text_.format(meeting=naming), meetings=(meeting.id,))
    items = meeting.agenda
    if scene.query.agenda_number:
        items = tuple(i for i in items if i.number == scene.query.agenda_number)
        if not items:
            missing = say.NO_AGENDA_NUMBER.format(number=scene.query.agenda_number, meeting=naming)
            return scene.missing(missing, meetings=(meeting.id,))
    elif scene.has("adjourned"):
        items = tuple(i for i in items if i.status in ("vertagt", "abgesetzt"))
        if not items:
            return scene.missing(say.NO_AGENDA_STATUS.format(meeting=naming), meetings=(meeting.id,))
    elif scene.has("order"):
        items = _by_order(scene, items)
    verdict = topic_verdict(scene, meeting) if meeting.agenda_completeness is not Completeness.UNKNOWN else ""
    whole = items is meeting.agenda
    return scene.answered(
        say.TOPICS.format(meeting=naming),
        Items(items=tuple(agenda_line(scene, i) for i in items)),
        verdict if whole else "",
        *disputed(scene, meeting, "themen"),
        say.PROVISIONAL.get(meeting.record_status or "", ""),
        sources=_agenda_sources(items, meeting), meetings=(meeting.id,),
        topics=tuple(i.topic for i in items if i.topic),
    )  # fmt: skip


def _by_order(scene: Scene, items: tuple[AgendaItem, ...]) -> tuple[AgendaItem, ...]:
    if scene.has("last"):
        return items[-1:]
    number = scene.query.meeting.ordinal or 1
    return items[number - 1 : number]


def agenda_line(scene: Scene, item: AgendaItem) -> str:
    """One agenda item: number, title, state, and what was said about it."""
    name = scene.topic(item.topic) if item.topic else ""
    title = item.title.variant(scene.language) if item.title else name
    if name and name not in title:
        title = f"{title} ({name})"
    if item.number:
        title = scene.say.AGENDA.format(number=item.number, title=title)
    status = scene.say.AGENDA_STATUS.get(item.status)
    if status:
        title = f"{title} ({status})"
    body = item.text.variant(scene.language) if item.text else ""
    return f"{title}: {body}" if body else title


def _agenda_sources(items: tuple[AgendaItem, ...], meeting: Meeting) -> tuple[str, ...]:
    return tuple(dict.fromkeys(s for i in items for s in i.sources)) or meeting.sources[:1]


def _family_of(scene: Scene) -> set[str]:
    return set(scene.query.topics) | {item.topic for _, item in scene.facts.agenda if item.topic}


def _topic_at(scene: Scene, meeting: Meeting) -> Draft:
    say, naming = scene.say, scene.naming(meeting)
    name = scene.listed(scene.topic(t) for t in scene.query.topics)
    family = _family_of(scene)
    items = tuple(i for i in meeting.agenda if i.topic in family)
    if items:
        return scene.answered(
            say.TOPIC_WAS.format(topic=name, meeting=naming),
            Items(items=tuple(agenda_line(scene, i) for i in items)),
            *outcome_blocks(scene, tuple(o for o in meeting.outcomes if set(o.topics) & family)),
            sources=_agenda_sources(items, meeting), meetings=(meeting.id,), topics=scene.query.topics,
        )  # fmt: skip
    spoken = tuple(s for s in meeting.statements if set(s.topics) & family)
    if spoken:
        return _quotations(scene, [(meeting, s) for s in spoken])
    if meeting.agenda_completeness is Completeness.COMPLETE:
        return scene.answered(
            say.TOPIC_NO.format(topic=name, meeting=naming), sources=meeting.sources[:1], meetings=(meeting.id,)
        )
    return scene.missing(
        say.TOPIC_NOT_NAMED.format(topic=name, meeting=naming, verdict=topic_verdict(scene, meeting)),
        meetings=(meeting.id,), topics=scene.query.topics,
    )  # fmt: skip


def topic_meetings(scene: Scene) -> Draft:
    """At which meetings something was a topic."""
    say = scene.say
    name = scene.listed(scene.topic(t) for t in scene.query.topics)
    series = scene.query.meeting.series
    rows = scene.facts.agenda
    if scene.query.meeting.dated:
        rows = tuple(r for r in rows if r[0] in scene.facts.meetings)
    if series:
        rows = tuple(r for r in rows if r[0].series == series) or rows
    found = tuple(dict.fromkeys(m.id for m, _ in rows))
    if not found:
        spoken = scene.facts.statements
        if spoken:
            return _quotations(scene, list(spoken))
        return scene.missing(say.NO_TOPIC_AT.format(topic=name), topics=scene.query.topics)
    meetings = [scene.directory.meeting(i) for i in found]
    lines = []
    for meeting in meetings:
        own = [agenda_line(scene, item) for m, item in rows if m.id == meeting.id]
        lines.append(f"{scene.naming(meeting)}: {' '.join(own)}")
    count = scene.count(len(meetings), say.MEETINGS_ONE, say.MEETINGS_MANY)
    return scene.answered(
        say.TOPIC_AT.format(topic=name, count=count), Items(items=tuple(lines)),
        sources=tuple(dict.fromkeys(s for m in meetings for s in m.sources[:1])),
        meetings=found, topics=scene.query.topics,
    )  # fmt: skip


def comparison(scene: Scene) -> Draft:
    """The topics of two or more meetings side by side."""
    meetings = scene.facts.meetings
    if len(meetings) < 2:  # noqa: PLR2004
        return topics(scene)
    if len(meetings) > _MANY:
        return which_meeting(scene, meetings)
    return joined([_topics_of(scene, m) for m in meetings])


def topic_info(scene: Scene) -> Draft:
    """What a topic is, and where it was one."""
    lines: list[Block | str] = []
    sources: list[str] = []
    for topic in scene.facts.topics:
        if topic.description:
            lines.append(f"{topic.name}: {topic.description.variant(scene.language)}")
            sources.extend(topic.sources)
    outcomes_, figures_ = _told_of(scene)
    lines.extend(outcome_blocks(scene, outcomes_))
    if figures_:
        lines.append(Items(items=tuple(figure_line(scene, f) for f in figures_)))
    for entry in scene.facts.entries[:1]:
        lines.append(entry.answer.variant(scene.language))
        sources.extend(entry.sources)
    meetings = topic_meetings(scene)
    if meetings.status == "answered":
        lines.extend(meetings.blocks)
        sources.extend(meetings.sources)
    if not lines:
        return meetings
    return scene.answered(
        *lines, sources=tuple(dict.fromkeys(sources)), meetings=meetings.meetings,
        topics=scene.query.topics, entries=tuple(e.id for e in scene.facts.entries),
    )  # fmt: skip


def _told_of(scene: Scene) -> tuple[tuple[Outcome, ...], tuple[Figure, ...]]:
    """Outcomes and figures on a topic, of the meetings that had it."""
    family = _family_of(scene)
    meetings = tuple(dict.fromkeys(m for m, _ in scene.facts.agenda))
    outcomes_ = tuple(o for m in meetings for o in m.outcomes if set(o.topics) & family)
    figures_ = tuple(f for m in meetings for f in m.figures if set(f.topics) & family)
    return outcomes_[:_AT_ONCE], figures_[:_AT_ONCE]


# --- statements -------------------------------------------------------------------


def statements(scene: Scene) -> Draft:
    """What somebody said, or what was said about a topic or at a meeting."""
    say = scene.say
    rows = _on_all_topics(scene, list(scene.facts.statements))
    if scene.query.words:
        rows = _about(scene, rows)
    if not rows and "unanchored" in scene.query.flags:
        return Draft(status=Status.NOT_UNDERSTOOD, blocks=scene.answered(say.NOT_UNDERSTOOD).blocks)
    if not rows:
        return _no_statement(scene)
    lead: list[str] = []
    if scene.has("verbatim") and any(s.verbatim for _, s in rows):
        rows = [(m, s) for m, s in rows if s.verbatim]
    elif scene.has("verbatim") and not any(s.verbatim for _, s in rows):
        lead.append(say.NO_VERBATIM)
    elif scene.has("paraphrased") and any(not s.verbatim for _, s in rows):
        rows = [(m, s) for m, s in rows if not s.verbatim]
    if scene.has("other", "more") and scene.query.used_context:
        fresh = [(m, s) for m, s in rows if s.id not in scene.told]
        if not fresh:
            return scene.missing(say.NO_MORE_STATEMENTS, meetings=tuple(m.id for m, _ in rows[:1]))
        rows = fresh
    return _quotations(scene, rows, lead)


def _on_all_topics(scene: Scene, rows: list[tuple[Meeting, Statement]]) -> list[tuple[Meeting, Statement]]:
    """With several topics named, the statements on all of them, if there are any."""
    wanted = set(scene.query.topics)
    whole = [r for r in rows if wanted <= set(r[1].topics)]
    return whole if len(wanted) > 1 and whole else rows


def _about(scene: Scene, rows: list[tuple[Meeting, Statement]]) -> list[tuple[Meeting, Statement]]:
    """The statements that hold every content word that names no known topic."""
    kept = []
    for meeting, statement in rows:
        held = _said_words(scene, statement)
        if all(holds(held, word) for word in scene.query.words):
            kept.append((meeting, statement))
    return kept


def _said_words(scene: Scene, statement: Statement) -> str:
    names = [scene.topic(t) for t in statement.topics]
    aliases = [a for t in statement.topics for a in scene.directory.topic(t).aliases]
    return " ".join([statement.text, *names, *aliases])


def holds(passage: str, word: str) -> bool:
    """Whether a passage holds a folded word in any form, also inside a compound."""
    forms = (word, word[2:]) if word.startswith("ge") and len(word) > _PARTICIPLE else (word,)
    return any(covered((form,), passage) for form in forms)


def _quotations(scene: Scene, rows: list[tuple[Meeting, Statement]], lead: list[str] | None = None) -> Draft:
    some = rows[-_AT_ONCE:] if not scene.has("all", "how_many") else rows[:10]
    blocks: list[Block | str] = list(lead or [])
    if scene.has("how_many"):
        blocks.append(scene.say.COUNT_STATEMENTS.format(n=len(rows)))
    for meeting, statement in some:
        blocks.append(quotation(scene, meeting, statement))
    if len(rows) > len(some):
        blocks.append(scene.say.MORE_STATEMENTS.format(n=len(rows) - len(some)))
    return scene.answered(
        *blocks,
        sources=tuple(dict.fromkeys(i for m, s in some for i in (s.sources or m.sources[:1]))),
        meetings=tuple(dict.fromkeys(m.id for m, _ in some)),
        people=tuple(dict.fromkeys(s.person for _, s in some if s.person)),
        told=tuple(s.id for _, s in some),
        topics=scene.query.topics,
    )


def quotation(scene: Scene, meeting: Meeting, statement: Statement) -> Quotation:
    """A statement with who said it, the office that day, when, and how exact."""
    if statement.person:
        person = scene.directory.person(statement.person)
        held = scene.offices_on(person, meeting)
        shown = meeting.roster_office(statement.person)
        office = shown or (scene.office(held[0]) if held else "")
        who = f"{scene.person(statement.person)}, {office}" if office else scene.person(statement.person)
    else:
        body = scene.body(statement.organization) if statement.organization else ""
        who = ", ".join(part for part in (statement.group, body) if part)
    how = scene.say.VERBATIM if statement.verbatim else scene.say.PARAPHRASED
    lead = scene.say.SAID.format(who=who, how=how, meeting=scene.naming(meeting))
    return Quotation(id=statement.id, text=statement.text, verbatim=statement.verbatim, lead=lead)


def _no_statement(scene: Scene) -> Draft:
    say = scene.say
    about = ""
    if scene.query.topics:
        about += say.ABOUT.format(topic=scene.listed(scene.topic(t) for t in scene.query.topics))
    elif scene.query.declined:
        about += say.ABOUT.format(topic=" ".join(f"„{w}“" for w in scene.query.declined[:3]))
    reference = scene.query.meeting
    if (reference.named or reference.ids) and len(scene.facts.meetings) == 1:
        about += say.AT_MEETING.format(meeting=scene.naming(scene.facts.meetings[0]))
    who = scene.party_named()
    people = tuple(p.id for g in scene.facts.people for p in g)
    suggestions = tuple(say.ASK_SAID.format(person=p.name) for g in scene.facts.people for p in g[:1] if len(g) == 1)
    text_ = say.NO_STATEMENT.format(who=who, about=about) if who else say.NO_STATEMENT_AT.format(about=about)
    return scene.missing(
        text_, meetings=tuple(m.id for m in scene.facts.meetings) if reference.named or reference.ids else (),
        people=people, suggestions=suggestions if (scene.query.topics or scene.query.declined) else (),
    )  # fmt: skip


def speakers(scene: Scene) -> Draft:
    """From whom statements are recorded."""
    rows = [r for r in scene.facts.statements if r[1].verbatim or not scene.has("verbatim")]
    if not rows:
        return scene.missing(scene.say.NO_SPEAKERS)
    lead = scene.say.SPEAKERS_VERBATIM if scene.has("verbatim") else scene.say.SPEAKERS
    lines: dict[str, list[str]] = {}
    for meeting, one in rows:
        who = scene.person(one.person) if one.person else (one.group or (scene.body(one.organization) if one.organization else ""))
        lines.setdefault(who, []).append(scene.naming(meeting))
    items = tuple(f"{who}: {'; '.join(dict.fromkeys(at))}" for who, at in lines.items())
    return scene.answered(
        lead, Items(items=items),
        sources=tuple(dict.fromkeys(i for m, s in rows for i in (s.sources or m.sources[:1])))[:3],
        people=tuple(dict.fromkeys(s.person for _, s in rows if s.person)),
    )  # fmt: skip


# --- outcomes and figures -----------------------------------------------------------


def outcomes(scene: Scene) -> Draft:
    """Decisions, agreements, demands and next steps."""
    say = scene.say
    reference = scene.query.meeting
    meetings = scene.facts.meetings
    named = reference.named or reference.ids
    if not named and scene.query.topics:
        return _outcomes_on(scene)
    if not meetings:
        return scene.missing(say.NO_MEETING_AT_ALL)
    if not named:
        meetings = tuple(m for m in meetings if m.outcomes)[-1:] or meetings[-1:]
    if len(meetings) > _MANY:
        with_outcomes = tuple(m for m in meetings if m.outcomes)
        meetings = with_outcomes or meetings
        if len(meetings) > _MANY:
            return which_meeting(scene, meetings)
    drafts = [_outcomes_of(scene, m) for m in meetings]
    return joined([d for d in drafts if d.status == "answered"] or drafts[-1:])


def _outcomes_on(scene: Scene) -> Draft:
    """What came out on a topic, at whichever meeting; else what is known of the topic."""
    rows = [
        (m, o) for m, o in scene.facts.outcomes
        if all(holds(f"{o.text.de} {o.kind or ''}", w) for w in scene.query.words)
    ]  # fmt: skip
    if rows:
        meetings = dict.fromkeys(m for m, _ in rows)
        return joined([_told_outcomes(scene, m, [o for x, o in rows if x == m]) for m in meetings])
    if scene.query.words or not scene.facts.agenda:
        return scene.missing(scene.say.NOTHING_RECORDED, topics=scene.query.topics)
    about = topic_info(scene)
    readings = _readings_on(scene)
    if readings:
        return replace(about, blocks=(*scene.answered(*readings).blocks, *about.blocks))
    lead = scene.missing(scene.say.NO_OUTCOME_ON.format(topic=scene.listed(t.name for t in scene.facts.topics)))
    return replace(about, status=lead.status, blocks=(*lead.blocks, *about.blocks))


def _readings_on(scene: Scene) -> list[Block | str]:
    """What the sources dispute about the outcomes of the meetings that had the topic."""
    meetings = tuple(dict.fromkeys(m for m, _ in scene.facts.agenda))
    fields = [(m, d.field) for m in meetings for d in m.disputes if d.field.startswith(("ergebnis", "beschl"))]
    return [b for m, f in dict.fromkeys(fields) for b in disputed(scene, m, f)]


def _outcomes_of(scene: Scene, meeting: Meeting) -> Draft:
    say, naming = scene.say, scene.naming(meeting)
    if future(meeting, scene.today):
        return scene.missing(say.FUTURE_OUTCOME.format(meeting=naming), meetings=(meeting.id,))
    rows = list(meeting.outcomes)
    if scene.query.topics and not _titled_so(scene, meeting):
        rows = [o for o in rows if set(o.topics) & set(scene.query.topics)]
    if scene.query.words:
        rows = [o for o in rows if all(holds(o.text.de, w) for w in scene.query.words)]
    if scene.has("deadline"):
        rows = [o for o in rows if o.due] or rows
    wanted = [_OUTCOME_KINDS[f] for f in ("demand", "next_step", "decision", "agreement") if scene.has(f)]
    if wanted:
        narrowed = [o for o in rows if o.kind in wanted]
        strict = scene.has("demand") or scene.has("next_step")
        rows = narrowed or ([] if strict and not scene.has("outcome") else rows)
    if not rows:
        return scene.missing(say.NO_OUTCOMES.format(meeting=naming), meetings=(meeting.id,))
    return _told_outcomes(scene, meeting, rows)


def _titled_so(scene: Scene, meeting: Meeting) -> bool:
    """Whether the topic named only says which meeting is meant: "der Brief zur Bahn"."""
    about = f"{meeting.title.de} {' '.join(meeting.keywords)}"
    return any(text.key(n) in text.key(about) for t in scene.facts.topics for n in (t.name, *t.aliases) if len(n) > _PARTICIPLE)


def _told_outcomes(scene: Scene, meeting: Meeting, rows: list[Outcome]) -> Draft:
    say = scene.say
    lead = [say.OUTCOMES.format(meeting=scene.naming(meeting))]
    if scene.has("deadline") and not any(o.due for o in rows):
        return scene.missing(say.NO_DUE, *lead, *outcome_blocks(scene, tuple(rows)), meetings=(meeting.id,))
    if scene.has("implemented") and not any(o.implemented in ("ja", "nein") for o in rows):
        return scene.missing(say.NO_IMPLEMENTED, *lead, *outcome_blocks(scene, tuple(rows)), meetings=(meeting.id,))
    return scene.answered(
        *lead, *outcome_blocks(scene, tuple(rows)),
        say.PROVISIONAL.get(meeting.record_status or "", ""),
        sources=tuple(dict.fromkeys(i for o in rows for i in (o.sources or meeting.sources[:1]))),
        meetings=(meeting.id,), topics=scene.query.topics,
    )  # fmt: skip


def outcome_blocks(scene: Scene, rows: tuple[Outcome, ...]) -> tuple[Block, ...]:
    """Outcomes as a list, or nothing."""
    lines = outcome_lines(scene, rows)
    return (Items(items=lines),) if lines else ()


def outcome_lines(scene: Scene, rows: tuple[Outcome, ...]) -> tuple[str, ...]:
    """Each outcome with its kind, deadline and state."""
    lines = []
    for one in rows:
        kind = f"{one.kind[0].upper()}{one.kind[1:]}: " if one.kind else ""
        notes = []
        if one.due:
            notes.append(scene.say.DUE.format(date=scene.date(one.due)))
        if one.implemented:
            notes.append(scene.say.IMPLEMENTED.get(one.implemented, one.implemented))
        end = f" ({'; '.join(notes)})" if notes else ""
        lines.append(f"{kind}{one.text.variant(scene.language)}{end}")
    return tuple(lines)


def figures(scene: Scene) -> Draft:
    """Numbers with what they count and the year they are for."""
    rows = _wanted_figures(scene)
    if not rows and "unanchored" in scene.query.flags:
        return Draft(status=Status.NOT_UNDERSTOOD, blocks=scene.answered(scene.say.NOT_UNDERSTOOD).blocks)
    if not rows:
        return scene.missing(scene.say.NO_FIGURES)
    lines = tuple(figure_line(scene, f) for _, f in rows)
    return scene.answered(
        Items(items=lines) if len(lines) > 1 else lines[0],
        sources=tuple(dict.fromkeys(i for m, f in rows for i in (f.sources or m.sources[:1]))),
        meetings=tuple(dict.fromkeys(m.id for m, _ in rows)),
    )


def _wanted_figures(scene: Scene) -> list[tuple[Meeting, Figure]]:
    """Figures that hold the words, numbers, years and topics of the question."""
    words, numbers = scene.query.words, set(scene.query.numbers)
    kept = []
    names = [o.name.split(" (")[0] for g in scene.facts.organizations for o in g[:1]]
    on_topic = [f for _, f in scene.facts.figures if _on_topic(scene, f)]
    for meeting, figure in scene.facts.figures:
        held = f"{figure.claim} {figure.subject.de} {figure.year or ''}"
        aliases = " ".join(f"{scene.topic(t)} {' '.join(scene.directory.topic(t).aliases)}" for t in figure.topics)
        if on_topic and figure not in on_topic:
            continue
        if scene.query.topics and not on_topic and not _otherwise_meant(scene, held):
            continue
        if names and not any(name in held for name in names):
            continue
        if not all(number in held.replace(".", "") for number in numbers):
            continue
        if not all(holds(f"{held} {aliases}", word) for word in words):
            continue
        if scene.query.on and str(scene.query.on[0].year) not in held:
            continue
        kept.append((meeting, figure))
    return _most_specific(scene, kept)


def _otherwise_meant(scene: Scene, held: str) -> bool:
    """Whether a number fits by its year and another word, where no number is on the topic."""
    year = scene.query.on and str(scene.query.on[0].year) in held
    named = {w.key for t in scene.facts.topics for n in (t.name, *t.aliases) for w in text.tokens(n)}
    others = [w for w in scene.query.content if w not in named]
    return bool(year) and any(holds(held, word) for word in others)


def _on_topic(scene: Scene, figure: Figure) -> bool:
    """Whether a number belongs to a topic of the question, by its list or its words."""
    wanted = set(scene.query.topics)
    if wanted & set(figure.topics):
        return True
    spellings = [n for t in scene.facts.topics for n in (t.name, *t.aliases)]
    return any(all(holds(figure.subject.de, w.key) for w in text.tokens(n)) for n in spellings)


_UNITS = (("prozent", "rozent"), ("%", "rozent"), ("euro", "uro"), ("kostet", "uro"), ("teuer", "uro"))


def _most_specific(scene: Scene, rows: list[tuple[Meeting, Figure]]) -> list[tuple[Meeting, Figure]]:
    """Only numbers of the unit asked for; with a forecast asked for, only forecasts."""
    asked = text.fold(scene.query.text)
    for word, mark in _UNITS:
        if word in asked:
            rows = [r for r in rows if mark in f"{r[1].claim} {r[1].subject.de}" or "%" in r[1].claim and mark == "rozent"]
    if "prognos" in asked or "forecast" in asked:
        rows = [r for r in rows if "rognos" in f"{r[1].claim} {r[1].subject.de}"] or rows
    return rows


def figure_line(scene: Scene, figure: Figure) -> str:
    """A number with what it counts."""
    subject = figure.subject.variant(scene.language)
    if figure.year:
        return str(scene.say.FIGURE_YEAR.format(claim=figure.claim, subject=subject, year=figure.year))
    return str(scene.say.FIGURE.format(claim=figure.claim, subject=subject))
