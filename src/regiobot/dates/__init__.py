"""German and English dates: found in questions, written in answers.

Relative days count from *today*; the result is always a range of days, because
"im Herbst 2019" is one. Phrases such as "das letzte Treffen" are no dates.
"""

from __future__ import annotations

from .meaning import month_range
from .names import MONTHS, WEEKDAYS
from .phrases import DatePhrase
from .ranges import find
from .written import weekday, written, written_range

__all__ = [
    "MONTHS",
    "WEEKDAYS",
    "DatePhrase",
    "find",
    "month_range",
    "weekday",
    "written",
    "written_range",
]
