"""Which meetings to look for in the store."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from ..model import MeetingStatus, ParticipationKind


@dataclass(frozen=True, slots=True, kw_only=True)
class MeetingFilter:
    """Which meetings: all fields have to fit, the values of one are alternatives.

    An empty tuple restricts nothing, except for *ids*.

    Attributes:
        first: First day of a range that the meeting's days must overlap, or None.
            Where only one bound of a meeting is known, the other side counts as
            open; a meeting without any bound overlaps no range.
        last: Last day of that range, or None.
        surely: Only meetings whose days lie in that range for certain, and those of
            several days from a known one on, which overlap it; needs both its days.
        dated: Only meetings whose year at least is known; bounds are no date.
        ids: None restricts nothing, an empty tuple lets nothing through.
        people: Named in a list of the meeting.
        rosters: The lists in which people are looked for; empty for all of them, the
            invited included.
    """

    first: date | None = None
    last: date | None = None
    surely: bool = False
    dated: bool = False
    series: str | None = None
    kinds: tuple[str, ...] = ()
    forms: tuple[str, ...] = ()
    statuses: tuple[MeetingStatus, ...] = ()
    ids: tuple[str, ...] | None = None
    people: tuple[str, ...] = ()
    rosters: tuple[ParticipationKind, ...] = ()
