"""Knowledge entries, and free search as the second line."""

from __future__ import annotations

from ..dialogue import Block, Found, Items, Paragraph
from .lines import figure_line, outcome_lines
from .scene import Draft, Scene
from .statements import quotation
from .words import holds_all

_WRITTEN_FOR = (
    0.6  # score from which an entry is taken to be about the question; by evaluate
)
_SURE = 0.5  # score of a passage that may answer a question about nothing we know


def told_by_an_entry(scene: Scene, floor: float = _WRITTEN_FOR) -> Draft | None:
    """The knowledge entry that was written for this very question, or None.

    It must be the best passage by far enough, and hold every content word.
    """
    if not scene.query.content:
        return None
    for hit in scene.facts.passages:
        if hit.kind != "entry" or hit.score < floor:
            continue
        entry = scene.directory.entry(hit.owner)
        passage = f"{entry.question} {' '.join(entry.aliases)} {entry.answer.de}"
        if _tells(scene, passage):
            return scene.answered(
                entry.answer.variant(scene.language),
                sources=entry.sources,
                entries=(entry.id,),
                topics=entry.topics[:1],
            )
    return None


def _tells(scene: Scene, passage: str) -> bool:
    """Whether a passage holds all content words, numbers and the year asked for."""
    query = scene.query
    year = str(query.on[0].year) if query.on else ""
    return (
        holds_all(passage, query.content)
        and year in passage
        and all(number in passage.replace(".", "") for number in query.numbers)
    )


def knowledge(scene: Scene) -> Draft:
    """A knowledge entry, if it holds what is asked."""
    entries = scene.facts.entries
    if not entries:
        return search(scene)
    fitting = [
        e
        for e in entries
        if _entry_holds(scene, f"{e.question} {' '.join(e.aliases)} {e.answer.de}")
    ]
    if not fitting:
        found = search(scene)
        if found.answered:
            return found
        return scene.missing(
            scene.say.NOT_COVERED.format(
                words=quoted_words(scene) or entries[0].question
            ),
            entries=tuple(e.id for e in entries[:1]),
        )
    best = fitting[0]
    return scene.answered(
        best.answer.variant(scene.language),
        sources=best.sources,
        entries=(best.id,),
        topics=best.topics[:1],
    )


def _entry_holds(scene: Scene, passage: str) -> bool:
    return holds_all(passage, scene.query.words)


def quoted_words(scene: Scene) -> str:
    """The words that named nothing known, in quotation marks; at most three."""
    return ", ".join(f"„{word}“" for word in scene.query.declined[:3])


def covered(scene: Scene, passage: Found) -> bool:
    """Whether a passage holds every content word and number of the question."""
    named = [scene.person(p.id).split()[-1] for g in scene.facts.people for p in g[:1]]
    text = f"{passage.text} {_told_with(scene, passage)}"
    digits = text.replace(".", "")
    return (
        holds_all(text, scene.query.words)
        and all(n in digits for n in scene.query.numbers)
        and all(name in text for name in named)
    )


def _told_with(scene: Scene, passage: Found) -> str:
    """The meeting of a passage by name, and who spoke it."""
    if passage.meeting is None:
        return ""
    meeting = scene.directory.meeting(passage.meeting)
    speaker = next(
        (s.person for s in meeting.statements if s.id == passage.owner and s.person),
        None,
    )
    return f"{scene.naming(meeting)} {scene.person(speaker) if speaker else ''}"


def passage_sources(scene: Scene, passage: Found) -> tuple[str, ...]:
    """Where a passage stands."""
    return passage.sources or (
        scene.directory.meeting(passage.meeting).sources[:1] if passage.meeting else ()
    )


def _as_it_stands(scene: Scene, passage: Found) -> tuple[Block, ...]:
    """A passage in the form its kind is always told in, with its meeting."""
    if passage.kind == "entry":
        return (
            Paragraph(
                text=scene.directory.entry(passage.owner).answer.variant(scene.language)
            ),
        )
    if passage.meeting is None:
        return (Items(items=(passage.text,)),)
    meeting = scene.directory.meeting(passage.meeting)
    for statement in meeting.statements:
        if statement.id == passage.owner:
            return (quotation(scene, meeting, statement),)
    at = scene.naming(meeting)
    for outcome in meeting.outcomes:
        if outcome.id == passage.owner:
            return (
                Items(
                    items=tuple(
                        f"{line} – {at}" for line in outcome_lines(scene, (outcome,))
                    )
                ),
            )
    for figure in meeting.figures:
        if figure.id == passage.owner:
            return (Items(items=(f"{figure_line(scene, figure)} – {at}",)),)
    return (Items(items=(f"{passage.text} – {at}",)),)


def search(scene: Scene) -> Draft:
    """The second line: passages as they stand that hold all the question asks."""
    say = scene.say
    hits = [p for p in scene.facts.passages if covered(scene, p)]
    if not scene.query.words and scene.query.meeting.ids:
        return scene.missing(say.NOTHING_RECORDED)
    if not scene.query.words:
        hits = [
            p
            for p in hits
            if holds_all(f"{p.text} {_told_with(scene, p)}", scene.query.content)
        ]
    if "unanchored" in scene.query.flags and (
        not hits or not scene.query.words or hits[0].score < _SURE
    ):
        return scene.not_understood()
    if not hits:
        if not scene.query.words:
            return scene.missing(say.NOTHING_RECORDED)
        return scene.missing(say.NOT_COVERED.format(words=quoted_words(scene)))
    best = [p for p in hits if p.score >= hits[0].score * 0.8][:3]
    return scene.answered(
        say.PASSAGES,
        *(block for passage in best for block in _as_it_stands(scene, passage)),
        sources=tuple(
            dict.fromkeys(s for p in best for s in passage_sources(scene, p))
        ),
        meetings=tuple(dict.fromkeys(p.meeting for p in best if p.meeting)),
    )
