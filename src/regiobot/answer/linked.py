"""The very facts that a link names."""

from __future__ import annotations

from ..dialogue import Block, Items
from ..model import Meeting
from .lines import figure_line, outcome_lines
from .scene import Draft, Scene
from .statements import quotation


def told(scene: Scene) -> Draft:
    """Each fact in the form its kind is always told in, with its meeting."""
    facts = scene.facts
    rows: list[tuple[Meeting, Block, tuple[str, ...]]] = [
        (m, quotation(scene, m, s), s.sources) for m, s in facts.statements
    ]
    for meeting, outcome in facts.outcomes:
        (line,) = outcome_lines(scene, (outcome,))
        rows.append((meeting, _line(scene, meeting, line), outcome.sources))
    for meeting, figure in facts.figures:
        line = figure_line(scene, figure)
        rows.append((meeting, _line(scene, meeting, line), figure.sources))
    return scene.answered(
        *(block for _, block, _ in rows),
        sources=tuple(
            dict.fromkeys(i for m, _, own in rows for i in own or m.sources[:1])
        ),
        meetings=tuple(dict.fromkeys(m.id for m, _, _ in rows)),
        people=tuple(s.person for _, s in facts.statements if s.person),
        told=tuple(s.id for _, s in facts.statements),
    )


def _line(scene: Scene, meeting: Meeting, line: str) -> Items:
    return Items(items=(f"{line} – {scene.naming(meeting)}",))
