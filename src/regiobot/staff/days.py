"""From a calendar day to the instant at which a question counts as asked."""

from __future__ import annotations

from datetime import date, datetime, time
from zoneinfo import ZoneInfo

BERLIN = ZoneInfo("Europe/Berlin")


def noon(day: date) -> datetime:
    """Noon of that day in Berlin: far from both midnights, in summer and winter."""
    return datetime.combine(day, time(12), BERLIN)
