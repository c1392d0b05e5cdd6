"""The English words by which questions show what they want.

Notation: words are folded (ä = a, ß = ss), phrases are parted by commas; ``*``
stands for any ending, ``..`` for up to seven words between. A concept is a meaning,
not a sentence: ``understand`` decides from the concepts that occur together.
"""

from .attendance import ATTENDANCE
from .circumstances import CIRCUMSTANCES
from .content import CONTENT
from .filler import FILLER
from .people import PEOPLE
from .questions import QUESTIONS
from .relations import RELATIONS
from .tables import (
    ASKING_ENDINGS,
    FALSE_FRIENDS,
    FORMS,
    MONTHS,
    OFFICE_SYNONYMS,
    ORDINAL_ENDINGS,
    ORDINALS,
    ORGANIZATION_KINDS,
    PARTIES,
)
from .talk import ADVICE, COMMANDS, JUDGEMENT, OPINION, SMALLTALK

CONCEPTS = QUESTIONS | ATTENDANCE | CONTENT | CIRCUMSTANCES | PEOPLE | RELATIONS

__all__ = [
    "ADVICE", "ASKING_ENDINGS", "COMMANDS", "CONCEPTS", "FALSE_FRIENDS", "FILLER",
    "FORMS", "JUDGEMENT", "MONTHS",
    "OFFICE_SYNONYMS", "OPINION", "ORDINALS", "ORDINAL_ENDINGS", "ORGANIZATION_KINDS",
    "PARTIES", "SMALLTALK",
]  # fmt: skip
