"""One line for each thing that a list tells: agenda items, outcomes, numbers."""

from __future__ import annotations

from ..dialogue import Block, Items
from ..model import AgendaItem, Figure, Outcome
from .scene import Scene


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


def outcome_blocks(scene: Scene, rows: tuple[Outcome, ...]) -> tuple[Block, ...]:
    """Outcomes as a list, or nothing."""
    lines = outcome_lines(scene, rows)
    return (Items(items=lines),) if lines else ()


def outcome_lines(scene: Scene, rows: tuple[Outcome, ...]) -> tuple[str, ...]:
    """Each outcome with its kind, deadline and state."""
    lines = []
    for one in rows:
        label = scene.say.OUTCOME_LABELS.get(one.kind, one.kind)
        kind = f"{label[0].upper()}{label[1:]}: " if label else ""
        notes = []
        if one.due:
            notes.append(scene.say.DUE.format(date=scene.date(one.due)))
        if one.implemented:
            notes.append(scene.say.IMPLEMENTED.get(one.implemented, one.implemented))
        end = f" ({'; '.join(notes)})" if notes else ""
        lines.append(f"{kind}{one.text.variant(scene.language)}{end}")
    return tuple(lines)


def figure_line(scene: Scene, figure: Figure) -> str:
    """A number with what it counts."""
    subject = figure.subject.variant(scene.language)
    if figure.year:
        return str(
            scene.say.FIGURE_YEAR.format(
                claim=figure.claim, subject=subject, year=figure.year
            )
        )
    return str(scene.say.FIGURE.format(claim=figure.claim, subject=subject))
