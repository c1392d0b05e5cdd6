"""What was said, by whom, and how exactly."""

from __future__ import annotations

from dataclasses import replace

from .. import text
from ..dialogue import Block, Items, Quotation, Step
from ..links import code, link
from ..model import Meeting, Person, Statement
from .people import which_person
from .scene import Draft, Scene, office_matches
from .words import holds_all

AT_ONCE = 4  # statements told in one answer


def statements(scene: Scene) -> Draft:
    """What somebody said, or what was said about a topic or at a meeting."""
    say = scene.say
    rows = _meant(scene)
    fitting = [r for r in rows if not scene.query.people or _in_that_role(scene, *r)]
    if rows and not fitting and scene.query.office:
        return _in_another_office(scene, rows)
    if not fitting:
        return _no_statement(scene)
    speakers = _unsure_speakers(scene, fitting)
    if len(speakers) > 1 and not scene.has("both"):
        return which_person(scene, speakers)
    rows = _of_that_kind(scene, fitting)
    if scene.has("other", "more") and scene.query.used_context:
        rows = [(m, s) for m, s in rows if s.id not in scene.told]
    if not rows:
        told = tuple(m.id for m, _ in fitting[:1])
        return scene.missing(say.NO_MORE_STATEMENTS, meetings=told)
    return quotations(scene, rows, _lead(scene, fitting))


def _meant(scene: Scene) -> list[tuple[Meeting, Statement]]:
    """The statements on the topics, words and bodies of the question."""
    rows = _on_all_topics(scene, list(scene.facts.statements))
    if scene.query.words:
        rows = _about(scene, rows)
    if len(scene.facts.organizations) > 1 and not scene.query.people:
        rows = [row for row in rows if _speaks_of(scene, row[1])]
    return rows


def _lead(scene: Scene, rows: list[tuple[Meeting, Statement]]) -> list[str]:
    """That none is verbatim, or what they are about, where that is asked."""
    lead = []
    if scene.has("verbatim") and not any(s.verbatim for _, s in rows):
        lead.append(scene.say.NO_VERBATIM)
    if scene.has("topics_strong") and scene.has("which", "what"):
        topics = dict.fromkeys(t for _, s in rows for t in s.topics)
        named = scene.listed(map(scene.topic, topics))
        lead.append(scene.say.SPOKE_ABOUT.format(topics=named))
    return lead


def _of_that_kind(
    scene: Scene, rows: list[tuple[Meeting, Statement]]
) -> list[tuple[Meeting, Statement]]:
    """The verbatim or the paraphrased statements, if asked for and there are any."""
    if scene.has("verbatim") == scene.has("paraphrased"):
        return rows
    wanted = scene.has("verbatim")
    return [(m, s) for m, s in rows if s.verbatim == wanted] or rows


def _unsure_speakers(
    scene: Scene, rows: list[tuple[Meeting, Statement]]
) -> list[Person]:
    """Who of those that one name may mean said any of it; of a pronoun, all of them."""
    query = scene.query
    if query.used_context and scene.has("he", "she") and not query.office:
        return [p for group in scene.facts.people if len(group) > 1 for p in group]
    said = {s.person for _, s in rows}
    groups = [[p for p in g if p.id in said] for g in scene.facts.people if len(g) > 1]
    return [p for group in groups if len(group) > 1 for p in group]


def _on_all_topics(
    scene: Scene, rows: list[tuple[Meeting, Statement]]
) -> list[tuple[Meeting, Statement]]:
    """With several topics named, the statements on all of them, if there are any."""
    wanted = set(scene.query.topics)
    whole = [r for r in rows if wanted <= set(r[1].topics)]
    return whole if len(wanted) > 1 and whole else rows


def _about(
    scene: Scene, rows: list[tuple[Meeting, Statement]]
) -> list[tuple[Meeting, Statement]]:
    """The statements that hold every content word that names no known topic."""
    said = [(row, _said_words(scene, row[1])) for row in rows]
    return [row for row, held in said if holds_all(held, scene.query.words)] or [
        row
        for row, held in said
        if holds_all(held, scene.query.nouns) and not scene.has("quoted")
    ]


def _in_another_office(scene: Scene, rows: list[tuple[Meeting, Statement]]) -> Draft:
    """That what is recorded was not said in the office that the question names."""
    meeting, statement = rows[-1]
    shown = meeting.roster_office(statement.person or "")
    held = scene.offices_on(scene.people[0], meeting)
    office = shown or scene.listed(scene.office(m) for m in held)
    return scene.missing(
        scene.say.SPOKE_AS.format(
            person=scene.person(scene.people[0].id),
            office=office or scene.say.NO_OFFICE,
            meeting=scene.naming(meeting),
        ),
        meetings=(meeting.id,),
        people=(scene.people[0].id,),
        suggestions=(scene.questions.ASK_SAID.format(person=scene.people[0].name),),
    )


def _in_that_role(scene: Scene, meeting: Meeting, statement: Statement) -> bool:
    """Whether the office and body named beside a person fit that day, or the words."""
    query = scene.query
    if statement.person is None:
        return True
    shown = meeting.roster_office(statement.person)
    held = scene.offices_on(scene.directory.person(statement.person), meeting)
    offices = [shown, *(m.office for m in held)]
    if query.office and not office_matches(query.office, *offices):
        return False
    if query.kinds:
        return True  # "über die Berliner Bezirke": what it is about, not whose office
    bodies = {m.organization for m in held}
    spot = meeting.title.de if "in_place" in query.flags else statement.text
    place = meeting.location.de if meeting.location else ""
    return all(
        set(group) & bodies
        or any(
            name in f"{place} {spot} {meeting.title.de}"
            for body in group
            for name in _names(scene, body)
        )
        for group in query.organizations
    )


def _names(scene: Scene, body: str) -> tuple[str, ...]:
    one = scene.directory.organization(body)
    return (one.name, *one.aliases)


def _speaks_of(scene: Scene, statement: Statement) -> bool:
    """Whether a statement names the other bodies than the one that speaks."""
    others = scene.facts.organizations[1:]
    return all(
        any(
            holds_all(statement.text, text.key(n).split())
            for o in g
            for n in (o.name, *o.aliases)
        )
        for g in others
    )


def _said_words(scene: Scene, statement: Statement) -> str:
    names = [scene.topic(t) for t in statement.topics]
    aliases = [a for t in statement.topics for a in scene.directory.topic(t).aliases]
    speakers = [statement.group or ""]
    if statement.organization:
        speakers.append(scene.body(statement.organization))
    return " ".join([statement.text, *speakers, *names, *aliases])


def quotations(
    scene: Scene, rows: list[tuple[Meeting, Statement]], lead: list[str] | None = None
) -> Draft:
    """Some quotations in one answer, newest last, and how many more there are."""
    end = len(rows) - (scene.query.page - 1) * AT_ONCE
    some = rows[max(0, end - AT_ONCE) : max(0, end)]
    if scene.has("all", "how_many"):
        some = rows[:10]
    blocks: list[Block | str] = list(lead or [])
    if scene.has("how_many"):
        blocks.append(scene.say.COUNT_STATEMENTS.format(n=len(rows)))
    for meeting, statement in some:
        blocks.append(quotation(scene, meeting, statement))
    if len(rows) > len(some):
        blocks.append(scene.say.MORE_STATEMENTS.format(n=len(rows) - len(some)))
    told = scene.answered(
        *blocks,
        sources=tuple(
            dict.fromkeys(i for m, s in some for i in (s.sources or m.sources[:1]))
        ),
        meetings=tuple(dict.fromkeys(m.id for m, _ in some)),
        people=tuple(dict.fromkeys(s.person for _, s in some if s.person)),
        told=tuple(s.id for _, s in some),
        topics=scene.query.topics,
    )
    return replace(told, paging=_pages(scene, len(rows)))


def _pages(scene: Scene, count: int) -> tuple[Step, ...]:
    """Steps to older and newer statements, where a code can ask for them."""
    query, page = scene.query, scene.query.page
    if count <= AT_ONCE or query.words or scene.has("all", "how_many", "other", "more"):
        return ()
    named = [link("person", p.id) for g in scene.facts.people[:1] for p in g]
    named += [link("topic", i) for i in query.topics]
    named += [link("organization", i) for g in query.organizations for i in g]
    if query.meeting.given:
        named += [link("meeting", m.id) for m in scene.facts.meetings]
    verb = "v" if scene.has("verbatim") else "s"
    last = -(-count // AT_ONCE)
    steps = (
        Step(question="", label=label, code=code(verb, *named, page=to), replaces=True)
        for label, to in ((scene.chat.OLDER, page + 1), (scene.chat.NEWER, page - 1))
        if 0 < to <= last
    )
    return tuple(step for step in steps if named and step.code)


def quotation(scene: Scene, meeting: Meeting, statement: Statement) -> Quotation:
    """A statement with speaker, office of that day, meeting, exactness and place."""
    if statement.person:
        person = scene.directory.person(statement.person)
        held = scene.offices_on(person, meeting)
        shown = meeting.roster_office(statement.person)
        office = scene.office(held[0]) if held else shown or ""
        who = (
            f"{scene.person(statement.person)}, {office}"
            if office
            else scene.person(statement.person)
        )
    else:
        body = scene.body(statement.organization) if statement.organization else ""
        who = ", ".join(part for part in (statement.group, body) if part)
    how = scene.say.VERBATIM if statement.verbatim else scene.say.PARAPHRASED
    if statement.locus:
        how = f"{how}, {statement.locus}"
    lead = scene.say.SAID.format(who=who, how=how, meeting=scene.naming(meeting))
    sources = statement.sources or meeting.sources[:1]
    return Quotation(
        id=statement.id,
        text=statement.text,
        verbatim=statement.verbatim,
        lead=lead,
        sources=tuple(map(scene.directory.source, sources)),
        speaker=who,
        occasion=scene.naming(meeting),
    )


def _no_statement(scene: Scene) -> Draft:
    if "unanchored" in scene.query.flags:
        return scene.not_understood()
    say = scene.say
    about = ""
    if scene.query.topics and scene.query.declined:
        words = " ".join(f"„{w}“" for w in scene.query.declined[:3])
        return scene.missing(
            say.NOT_COVERED.format(words=words), topics=scene.query.topics
        )
    if scene.query.topics:
        about += say.ABOUT.format(
            topic=scene.listed(scene.topic(t) for t in scene.query.topics)
        )
    elif scene.query.declined:
        about += say.ABOUT.format(
            topic=" ".join(f"„{w}“" for w in scene.query.declined[:3])
        )
    reference = scene.query.meeting
    if reference.given and len(scene.facts.meetings) == 1:
        about += say.AT_MEETING.format(meeting=scene.naming(scene.facts.meetings[0]))
    who = scene.party_named()
    people = tuple(p.id for p in scene.people)
    suggestions = tuple(
        scene.questions.ASK_SAID.format(person=p.name)
        for g in scene.facts.people
        for p in g[:1]
        if len(g) == 1
    )
    text_ = (
        say.NO_STATEMENT.format(who=who, about=about)
        if who
        else say.NO_STATEMENT_AT.format(about=about)
    )
    return scene.missing(
        text_,
        meetings=tuple(m.id for m in scene.facts.meetings) if reference.given else (),
        people=people,
        suggestions=suggestions if (scene.query.topics or scene.query.declined) else (),
    )


def speakers(scene: Scene) -> Draft:
    """From whom statements are recorded."""
    rows = scene.facts.statements
    if not rows:
        return scene.missing(scene.say.NO_SPEAKERS)
    cut = scene.facts.total > len(rows)
    lead = scene.say.SPEAKERS_VERBATIM if scene.has("verbatim") else scene.say.SPEAKERS
    lines: dict[str, list[str]] = {}
    for meeting, one in rows:
        who = (
            scene.person(one.person)
            if one.person
            else (
                one.group or (scene.body(one.organization) if one.organization else "")
            )
        )
        lines.setdefault(who, []).append(scene.naming(meeting))
    items = tuple(f"{who}: {'; '.join(dict.fromkeys(at))}" for who, at in lines.items())
    return scene.answered(
        lead,
        Items(items=items),
        *([scene.say.SPEAKERS_CUT.format(n=len(rows))] if cut else []),
        sources=tuple(
            dict.fromkeys(i for m, s in rows for i in (s.sources or m.sources[:1]))
        )[:3],
        people=tuple(dict.fromkeys(s.person for _, s in rows if s.person)),
    )
