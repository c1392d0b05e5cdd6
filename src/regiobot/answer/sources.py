"""Where something stands."""

from __future__ import annotations

from ..vocabulary import vocabulary
from .drafts import MANY, joined, which_meeting
from .knowledge import told_by_an_entry
from .overview import meeting_text, no_meeting
from .passages import POINT, holds_words, passage_sources, quoted_words
from .scene import Draft, Scene
from .words import holds_all

_LOOKED_THROUGH = 8  # passages
_QUOTED = 120  # letters of a passage by which it is named


def sources(scene: Scene) -> Draft:
    """Where something stands."""
    say = scene.say
    reference = scene.query.meeting
    if not reference.given or (scene.query.people and not scene.facts.meetings):
        about = _names_more(scene) and _sources_of_a_passage(scene)
        about = about or _sources_of_subject(scene)
        if about:
            return about
    if _names_more(scene) and not _about_the_meeting(scene):
        return (
            _sources_of_a_passage(scene)
            or told_by_an_entry(scene, floor=0.35)
            or scene.missing(say.NOT_COVERED.format(words=quoted_words(scene)))
        )
    found = scene.facts.meetings
    if not found:
        return _published_on(scene) or no_meeting(scene)
    if not reference.given:
        found = found[-1:]
    if len(found) > MANY:
        return which_meeting(scene, found)
    drafts = []
    for meeting in found:
        ids = meeting.sources
        if scene.has("signed"):
            own = [
                s for r in meeting.rosters for p in r.participations for s in p.sources
            ]
            ids = tuple(dict.fromkeys([*own, *meeting.sources]))
        text = say.SOURCES_OF.format(meeting=scene.naming(meeting))
        drafts.append(scene.answered(text, sources=ids, meetings=(meeting.id,)))
    return joined(drafts)


def _published_on(scene: Scene) -> Draft | None:
    """A publication of the day asked for, about a meeting close to it."""
    day = scene.query.meeting.first
    for meeting in scene.facts.near:
        ids = [
            i
            for i in meeting.sources
            if (d := scene.directory.source(i).date) and d.day and d.first == day
        ]
        if ids:
            text = scene.say.SOURCES_OF.format(meeting=scene.naming(meeting))
            return scene.answered(text, sources=tuple(ids), meetings=(meeting.id,))
    return None


def _names_more(scene: Scene) -> bool:
    """Whether the question asks for the source of something said in its own words."""
    query = scene.query
    open_ = not (query.meeting.given or query.used_context or query.people)
    return bool(
        query.nouns
        or query.numbers
        or (open_ and not (query.topics or query.entries) and _told_words(scene))
    )


def _told_words(scene: Scene) -> tuple[str, ...]:
    """The content words that do not ask for the source."""
    # Leichte Sprache is one of answers; its questions are German.
    known = vocabulary("en" if scene.language == "en" else "de")
    verbs = scene.query.verbs
    return tuple(
        w
        for w in scene.query.content
        if w not in verbs
        and not (scene.query.numbers and known.stands_for(w, "figure"))
        and not known.stands_for(w, "source")
        and not known.part_of(w, "source")
    )


def _sources_of_a_passage(scene: Scene) -> Draft | None:
    """The sources of the passage that holds the words and numbers of the question."""
    needed = _told_words(scene)
    words = " ".join(needed)
    found = (*scene.directory.search(words, _LOOKED_THROUGH), *scene.passages)
    found = tuple(sorted(found, key=lambda p: p.kind != "source"))
    passage = next((p for p in found if holds_words(scene, p, needed)), None)
    if passage is None:
        return None
    return scene.answered(
        scene.say.SOURCES_FOR.format(name=passage.text[:_QUOTED]),
        sources=passage_sources(scene, passage),
        meetings=(passage.meeting,) if passage.meeting else (),
    )


def _about_the_meeting(scene: Scene) -> bool:
    texts = " ".join(meeting_text(scene, m) for m in scene.facts.meetings)
    digits = POINT.sub("", texts)
    return holds_all(texts, scene.query.nouns) and all(
        number in digits for number in scene.query.numbers
    )


def _about_the_topic(scene: Scene) -> bool:
    """Whether the topic and its meetings hold every noun of the question."""
    names = (n for t in scene.facts.topics for n in (t.name, *t.aliases))
    texts = (meeting_text(scene, meeting) for meeting, _ in scene.facts.agenda)
    return holds_all(" ".join((*names, *texts)), scene.query.nouns)


def _sources_of_subject(scene: Scene) -> Draft | None:
    """The sources of a person, an entry, a topic or a passage."""
    say = scene.say
    for group in scene.facts.people:
        person = group[0]
        ids = [s for m in person.memberships for s in m.sources] + list(person.sources)
        ids += [m.sources[0] for m, _ in scene.facts.participations if m.sources]
        if ids:
            return scene.answered(
                say.SOURCES_FOR.format(name=scene.person(person.id)),
                sources=tuple(dict.fromkeys(ids)),
                people=(person.id,),
            )
    if scene.facts.agenda and _about_the_topic(scene):
        meetings = tuple(dict.fromkeys(m for m, _ in scene.facts.agenda))
        ids = [s for m in meetings for s in m.sources]
        name = scene.listed(t.name for t in scene.facts.topics)
        return scene.answered(
            say.SOURCES_FOR.format(name=name),
            sources=tuple(dict.fromkeys(ids)),
            meetings=tuple(m.id for m in meetings),
            topics=scene.query.topics,
        )
    for entry in scene.facts.entries[:1]:
        return scene.answered(
            say.SOURCES_FOR.format(name=entry.question),
            sources=entry.sources,
            entries=(entry.id,),
        )
    return _sources_of_a_passage(scene) if scene.query.topics else None
