"""What is different between two states of a knowledge base, as values.

    KnowledgeBase (before), KnowledgeBase (after) ──compare──▶ Changes ──told──▶ text

Whoever tells people of a change needs no second look at the files: a change of a
meeting carries the meeting with its series, bodies and topics.
"""

from __future__ import annotations

from .comparing import compare
from .told import lines, summary
from .values import Changes, MeetingChange, News, Noun, Tally

__all__ = [
    "Changes",
    "MeetingChange",
    "News",
    "Noun",
    "Tally",
    "compare",
    "lines",
    "summary",
]
