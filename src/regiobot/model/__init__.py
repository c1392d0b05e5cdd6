"""The nouns of RegioBot: what the knowledge base holds, as frozen values.

Names follow OParl 1.1 where it has a term. ``knowledge`` builds these values from
YAML, ``store`` keeps and returns them, ``answer`` turns them into sentences.
References between entries are stable identifiers (``str``), never objects.
"""

from __future__ import annotations

from .base import Contact, GoldenQuestion, KnowledgeBase, KnowledgeEntry, Profile
from .meetings import (
    AgendaItem,
    Figure,
    Meeting,
    Outcome,
    Participation,
    Reading,
    Roster,
    Series,
    Statement,
)
from .people import Membership, Organization, Person, Source, Topic
from .values import (
    Completeness,
    GapPolicy,
    MeetingStatus,
    PartialDate,
    ParticipationKind,
    Text,
)

__all__ = [
    "AgendaItem",
    "Completeness",
    "Contact",
    "Figure",
    "GapPolicy",
    "GoldenQuestion",
    "KnowledgeBase",
    "KnowledgeEntry",
    "Meeting",
    "MeetingStatus",
    "Membership",
    "Organization",
    "Outcome",
    "PartialDate",
    "Participation",
    "ParticipationKind",
    "Person",
    "Profile",
    "Reading",
    "Roster",
    "Series",
    "Source",
    "Statement",
    "Text",
    "Topic",
]
