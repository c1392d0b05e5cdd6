"""The shapes of the knowledge files, as pydantic models with their German keys.

The editor's JSON Schema and the reference of the format are generated from them.
"""

from __future__ import annotations

from .base import Shape, SourceShape
from .entries import (
    EntryShape,
    OrganizationShape,
    PersonShape,
    SeriesShape,
    TopicShape,
)
from .meetings import MeetingShape
from .profile import ProfileShape
from .questions import QuestionShape

ENTRY_SHAPES: dict[str, type[Shape]] = {
    "bot": ProfileShape,
    "organisationen": OrganizationShape,
    "personen": PersonShape,
    "themen": TopicShape,
    "reihen": SeriesShape,
    "wissen": EntryShape,
    "treffen": MeetingShape,
    "fragen": QuestionShape,
}
"""The shape of one entry, by the name of the file or folder."""

__all__ = ["ENTRY_SHAPES", "Shape", "SourceShape"]
