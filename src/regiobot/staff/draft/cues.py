"""Words that tell whether a sentence is about the meeting, and in which tense."""

from __future__ import annotations

import re

from ...text import fold
from .release import Release
from .sentences import Sentence

MEETING = re.compile(
    r"\b(?:traf|trafen|treffen|getroffen|kam|kamen|zusammen\w*|tagt\w*|fand|findet|"
    r"statt\w*|"
    r"lädt|laden|lud|luden|eingeladen|empf\w+|begrüß\w+|versammel\w+|geplante\w*|"
    r"beriet\w*|beraten|nahm\w*|teil\w*)\b|"
    r"(?:sitzung|runde|konferenz|gespräch|treffen|versammlung|termin|workshop|klausur|"
    r"forum|tagung|gipfel|dialog)s?\b",
    re.IGNORECASE,
)
MEETING_NOUN = re.compile(
    r"\b\w*(?:sitzung|runde|konferenz|gespräch|treffen|versammlung|termin|workshop|"
    r"klausur|forum|tagung|gipfel|dialog|veranstaltung)s?\b",
    re.IGNORECASE,
)
OTHER_DATE = re.compile(
    r"nächste[nrs]? (?!montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|"
    r"woche)\w+ (?:findet|finden|ist|sind|folgt|tagt|trifft)|"
    r"nächste\w* (?:runde|treffen|sitzung|gespräch|termin|konferenz)|ersatztermin|"
    r"neue[rn]? termin|neuer tag|anmeld|\bfrist\b|einsendeschluss|folgetermin|"
    r"wahlperiode|gegründet",
    re.IGNORECASE,
)
"""Words beside a day that is not that of the meeting."""

HAPPENED = re.compile(
    r"\b(?:trafen|traf|getroffen|kamen|kam|fand|tagte|nahmen|waren|war|empfangen|"
    r"begrüßte|"
    r"beriet|berieten|diskutierten)\b"
)
# In folded text, right in front of the new day.
MOVED_TO = re.compile(
    r"\b(?:verschoben|verlegt|vertagt)\b.*\bauf\b|\bauf (?:den )?(?:\w+, ?(?:den |"
    r"dem )?)?$"
)


def about_meeting(release: Release, sentence: Sentence) -> bool:
    """Whether a sentence is about the meeting: by its words, or one of the first."""
    return bool(MEETING.search(sentence.bare)) or sentence in release.lead


def folded(sentence: Sentence) -> str:
    """A sentence for `dates.find`, which does not know "am gestrigen Dienstag"."""
    text = fold(sentence.bare)
    return text.replace("am gestrigen", "gestern").replace("am heutigen", "heute")
