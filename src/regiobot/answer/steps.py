"""What can be asked next: a few questions to which there is an answer."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from .. import phrases
from ..dialogue import Intent, Status, Step
from ..links import code, link
from ..model import Meeting, ParticipationKind
from .scene import Draft, Scene

_STEPS = 4  # more are in the way
_CHOICES = 5  # where the bot asks back
# The verb in `links` of what was just told, which is not offered again.
_TOLD = {
    Intent.ATTENDEES: "p",
    Intent.SIGNATORIES: "u",
    Intent.TOPICS: "t",
    Intent.STATEMENTS: "vs",
    Intent.OUTCOMES: "e",
    Intent.SOURCES: "q",
}
_CONTENT = 2  # steps on the meeting itself, before those that lead away from it


def steps(scene: Scene, draft: Draft) -> tuple[Step, ...]:
    """Steps that make sense after an answer, most useful first."""
    rows = [as_step(row) for row in draft.suggestions]
    if draft.status is Status.CLARIFY or scene.query.intent is Intent.CATALOGUE:
        asks = draft.status is Status.CLARIFY
        rows = [replace(row, replaces=asks) for row in rows]
        return tuple(dict.fromkeys(rows))[:_CHOICES]
    if len(draft.meetings) == 1:
        rows.extend(_about(scene, scene.directory.meeting(draft.meetings[0])))
    elif len(draft.people) == 1:
        rows.extend(_on_person(scene, draft.people[0], told=draft.told))
    elif draft.meetings and not rows:
        rows.extend(_each(scene, draft.meetings))
    rows = rows or list(scene.facts.starters)
    fresh: dict[str, Step] = {}
    for row in rows:
        # The same in words and as a code: the code is surer, and its label shorter.
        if row.question != scene.query.text and (row.code or row.question not in fresh):
            fresh[row.question] = row
    return tuple(fresh.values())[:_STEPS]


def starters(language: str) -> tuple[Step, ...]:
    """Candidates for the first questions of a chat; not all need have an answer."""
    ask = phrases.questions(language)
    first = (ask.ASK_LAST, ask.ASK_LAST_TOPICS, ask.ASK_MEETINGS, ask.ASK_SPEAKERS)
    return tuple(map(as_step, first))


def as_step(row: Step | str) -> Step:
    """A question as a step that only words can ask."""
    return row if isinstance(row, Step) else Step(question=row)


def _about(scene: Scene, meeting: Meeting) -> Iterator[Step]:
    """Steps about a meeting, and to those before and after it."""
    told = _TOLD.get(scene.query.intent, "")
    content = [step for step in _content(scene, meeting) if step.code[:1] not in told]
    yield from content[:_CONTENT]
    yield from _beside(scene, meeting)
    yield from content[_CONTENT:]


def _content(scene: Scene, meeting: Meeting) -> Iterator[Step]:
    signed = meeting.roster(ParticipationKind.SIGNED)
    present = meeting.roster(ParticipationKind.PRESENT)
    if signed and signed.participations:
        yield _step(scene, meeting, "SIGNED", "u")
    elif present and present.participations:
        yield _step(scene, meeting, "PRESENT", "p")
    if meeting.agenda:
        yield _step(scene, meeting, "TOPICS", "t")
    if any(statement.verbatim for statement in meeting.statements):
        yield _step(scene, meeting, "VERBATIM", "v")
    elif meeting.statements:
        yield _step(scene, meeting, "STATEMENTS", "s")
    if meeting.outcomes:
        yield _step(scene, meeting, "OUTCOMES", "e")
    if meeting.sources:
        yield _step(scene, meeting, "SOURCE", "q")


def _step(scene: Scene, meeting: Meeting, name: str, verb: str) -> Step:
    """A step about a meeting, by the names of its phrases."""
    return Step(
        question=getattr(scene.questions, f"ASK_{name}").format(at=scene.at(meeting)),
        label=getattr(scene.chat, f"STEP_{name}"),
        code=code(verb, link("meeting", meeting.id)),
    )


def _beside(scene: Scene, meeting: Meeting) -> Iterator[Step]:
    """Steps to the meetings before and after, as they will be when it is pressed."""
    around = scene.directory.neighbours(meeting.id)
    names = (("b", scene.chat.STEP_BEFORE), ("f", scene.chat.STEP_AFTER))
    for other, (verb, label) in zip(around, names, strict=True):
        if other is not None:
            at = scene.at(scene.directory.meeting(other))
            yield Step(
                question=scene.questions.ASK_OVERVIEW.format(at=at),
                label=label,
                code=code(verb, link("meeting", meeting.id)),
            )


def _each(scene: Scene, meetings: tuple[str, ...]) -> Iterator[Step]:
    """Each of several meetings, the newest first."""
    for meeting in map(scene.directory.meeting, reversed(meetings[-_STEPS:])):
        yield Step(
            question=scene.questions.ASK_OVERVIEW.format(at=scene.at(meeting)),
            label=scene.choice(meeting),
            code=code("n", link("meeting", meeting.id)),
        )


def _on_person(scene: Scene, id_: str, *, told: tuple[str, ...]) -> Iterator[Step]:
    name = scene.directory.person(id_).name
    if not told and scene.directory.has_spoken(id_):
        yield Step(
            question=scene.questions.ASK_SAID.format(person=name),
            label=scene.chat.STEP_STATEMENTS,
            code=code("s", link("person", id_)),
        )
    if scene.query.intent is not Intent.PERSON:
        yield Step(
            question=scene.questions.ASK_PERSON.format(person=name),
            label=name,
            code=code("i", link("person", id_)),
        )
