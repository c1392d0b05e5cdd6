"""The values that a comparison gives."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from ..model import Meeting


class Noun(StrEnum):
    """What is counted, in the order in which it is told."""

    MEETING = "meeting"
    STATEMENT = "statement"
    OUTCOME = "outcome"
    FIGURE = "figure"
    PERSON = "person"
    ORGANIZATION = "organization"
    TOPIC = "topic"
    SERIES = "series"
    ENTRY = "entry"
    SOURCE = "source"
    QUESTION = "question"


class News(StrEnum):
    """What happened to a meeting, the weightiest first.

    Attributes:
        MOVED: Another day, time or place, or marked as ``verschoben``.
        RESULTS: An outcome that was not recorded before, or in other words.
        DETAILS: Anything else, such as a statement or a list of people.
    """

    ADDED = "added"
    REMOVED = "removed"
    CANCELLED = "cancelled"
    MOVED = "moved"
    RESULTS = "results"
    DETAILS = "details"


@dataclass(frozen=True, slots=True, kw_only=True)
class MeetingChange:
    """A meeting that is new, gone or different.

    Attributes:
        news: At least one, in the order of `News`.
        before: The meeting as it was; None if it is new.
        after: The meeting as it is; None if it is gone.
        bodies: Identifiers of the organizations that hosted, were listed or spoke,
            before or after; also those that a person held an office in on the day.
        topics: Identifiers of its topics, before or after, and of their wider ones.
    """

    news: tuple[News, ...]
    before: Meeting | None
    after: Meeting | None
    bodies: frozenset[str] = frozenset()
    topics: frozenset[str] = frozenset()

    @property
    def meeting(self) -> Meeting:
        """The meeting as it is, or as it last was.

        Raises:
            ValueError: If there is neither.
        """
        known = self.after or self.before
        if known is None:
            raise ValueError("a change of no meeting")
        return known

    @property
    def series(self) -> frozenset[str]:
        """Identifiers of the series that it belongs or belonged to."""
        both = (self.before, self.after)
        return frozenset(m.series for m in both if m and m.series)


@dataclass(frozen=True, slots=True, kw_only=True)
class Tally:
    """How many of one kind are new, gone and different; at least one is above 0."""

    noun: Noun
    added: int = 0
    removed: int = 0
    changed: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Changes:
    """All that is different; false if nothing is.

    Attributes:
        meetings: Those of the new state in its order, then those that are gone.
        tallies: In the order of `Noun`, without those that are all 0.
        profile: Whether ``bot.yaml`` says something else.
    """

    meetings: tuple[MeetingChange, ...] = ()
    tallies: tuple[Tally, ...] = ()
    profile: bool = False

    def __bool__(self) -> bool:
        return bool(self.tallies or self.profile)
