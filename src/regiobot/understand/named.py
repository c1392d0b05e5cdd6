"""What is wanted where nothing asks: what is named decides, the narrowest first.

The last of the rules of `intents`, for "Museum?" and "Köhler Haushalt".
"""

from __future__ import annotations

from collections.abc import Callable

from ..dialogue import Intent
from .signals import Signals

Rule = tuple[Intent, Callable[[Signals], bool]]

# Concepts that ask for something of their own.
CUES = (
    "attend", "was_there", "whois", "term", "office_question", "party", "when", "where",
    "signed", "outcome",
)  # fmt: skip
_BARE = 3  # words: "Videokonferenz wer"

# fmt: off
NAMED: tuple[Rule, ...] = (
    (Intent.ATTENDEES, lambda s:
        s.place and s.has("who") and not s.unread and len(s.reading.words) <= _BARE),
    (Intent.APPEARANCES, lambda s:
        s.person and (s.series or s.has("series")) and not s.place
        and not s.has("whatis")),
    (Intent.ATTENDANCE, lambda s: (s.person or s.office) and (s.place or s.letter)),
    (Intent.OVERVIEW, lambda s:
        (s.place or s.letter)
        and not s.has("series_start", "elected", "how_many", "members", "whose")),
    (Intent.STATEMENTS, lambda s:
        s.person and s.topic and not s.has(*CUES, "not", "exists")),
    (Intent.PERSON, lambda s: s.person and not s.meeting),
    (Intent.TOPIC_INFO, lambda s: s.topic and s.dated and not s.meeting_named),
    (Intent.MEETINGS, lambda s: s.dated),
    (Intent.SERIES, lambda s:
        s.series and not s.has("first", "last", "previous", "following")),
    (Intent.OVERVIEW, lambda s:
        s.meeting and not s.has("series_start", "elected", "members", "whose")),
    (Intent.TOPIC_INFO, lambda s: s.topic),
    (Intent.KNOWLEDGE, lambda s: s.entry),
    (Intent.OFFICE_HOLDER, lambda s: s.organization and s.has("heads")),
    (Intent.ORGANIZATION, lambda s: s.organization),
)
# fmt: on
