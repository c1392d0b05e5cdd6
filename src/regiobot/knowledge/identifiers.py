"""Stable identifiers, derived from names, titles, file names and contents."""

from __future__ import annotations

import hashlib
import re
import unicodedata
from collections import Counter
from enum import StrEnum

_SPELLED_OUT = str.maketrans(
    {"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "æ": "ae", "ø": "oe", "ł": "l"}
)
_GAPS = re.compile(r"[^a-z0-9]+")
_FACT_DIGITS = 6  # hex; among 100 facts of a meeting two are the same once in 3,000


class Kind(StrEnum):
    """What can be referred to; the values stand in ``KnowledgeBase.previous_ids``."""

    ORGANIZATION = "organization"
    PERSON = "person"
    TOPIC = "topic"
    SERIES = "series"
    MEETING = "meeting"
    ENTRY = "entry"
    SOURCE = "source"


def slug(name: str) -> str:
    """A name as an identifier: lower case ASCII letters, digits and dashes.

    Returns:
        ``marko-koehler`` for "Marko Köhler"; empty if no letter or digit is left.
    """
    spelled = unicodedata.normalize("NFC", name).lower().translate(_SPELLED_OUT)
    plain = unicodedata.normalize("NFKD", spelled)
    ascii_only = plain.encode("ascii", "ignore").decode("ascii")
    return _GAPS.sub("-", ascii_only).strip("-")


class FactIds:
    """Identifiers for the facts of one meeting.

    They follow from the words of the fact, not from its place: a link to a quotation
    must not lead to another one because a line was added above it.
    """

    def __init__(self, meeting: str, letter: str) -> None:
        self._start = f"{meeting}/{letter}"
        self._given: Counter[str] = Counter()

    def of(self, *words: str) -> str:
        """The identifier, such as ``2019-05-16-runde/a3f9c21``.

        Letters and digits alone count, so typography may be corrected. Of the same
        words said twice the second has a number behind its identifier.
        """
        said = "|".join("".join(filter(str.isalnum, w.casefold())) for w in words)
        digest = hashlib.sha256(said.encode()).hexdigest()[:_FACT_DIGITS]
        self._given[digest] += 1
        count = self._given[digest]
        return f"{self._start}{digest}{f'-{count}' if count > 1 else ''}"
