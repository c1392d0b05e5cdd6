"""Stable identifiers, derived from names, titles and file names."""

from __future__ import annotations

import re
import unicodedata
from enum import StrEnum

_SPELLED_OUT = str.maketrans(
    {"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "æ": "ae", "ø": "oe", "ł": "l"}
)
_GAPS = re.compile(r"[^a-z0-9]+")


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
