"""Knowledge entries: answers that were written for a question."""

from __future__ import annotations

from .passages import quoted_words, search
from .scene import Draft, Scene
from .words import holds_all

_WRITTEN_FOR = (
    0.6  # score from which an entry is taken to be about the question; by evaluate
)


def told_by_an_entry(scene: Scene, floor: float = _WRITTEN_FOR) -> Draft | None:
    """The knowledge entry that was written for this very question, or None.

    It must be the best passage by far enough, and hold every content word.
    """
    query = scene.query
    telling = query.words or query.numbers or not query.meeting.given
    if not query.content or not telling:
        return None
    for hit in scene.passages:
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
