"""The shape of a meeting file."""

from __future__ import annotations

from typing import Annotated, TypeVar

from pydantic import BeforeValidator, ConfigDict, Field

from .base import Citing, Listing, Names, Shape, Sources, Texts, _as_listing
from .scalars import (
    AgendaState,
    Clock,
    Count,
    Day,
    Degree,
    Form,
    MeetingState,
    Name,
    OutcomeKind,
    RecordState,
    StatementKind,
    Weekday,
    Year,
)
