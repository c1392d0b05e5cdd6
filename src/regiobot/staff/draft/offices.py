"""Words for offices, in any gender, number and case."""

from __future__ import annotations

import re

from ...text import fold
from . import words
from .names import Names
from .words import either

_OFFICE = re.compile(
    rf"(?:\w*(?:{either(words.OFFICE_HEADS)}))(?:er|e|en|in|s|n|r)?", re.IGNORECASE
)
_NO_OFFICE = re.compile(rf"\w*(?:{either(words.NO_OFFICES)})\w{{0,2}}", re.IGNORECASE)
_BEFORE_OFFICE = frozenset(words.BEFORE_OFFICES.split())
_ADJECTIVE = re.compile(r"\w+(?:ische|liche|ende|ige)[rn]?")
PLURAL = re.compile(r"(?:innen|räte|räten|leute|leuten)$")


def is_office(word: str, names: Names) -> bool:
    """Whether a word is an office that somebody can hold."""
    if not word[:1].isupper() or _NO_OFFICE.fullmatch(word):
        return False
    return bool(_OFFICE.fullmatch(word)) or names.office(word)


def before_office(word: str) -> bool:
    """Whether a word may stand in front of an office: "Technischer Leiter"."""
    return fold(word) in _BEFORE_OFFICE or bool(_ADJECTIVE.fullmatch(word))


def nominative(office: str) -> str:
    """``Beigeordneten`` as ``Beigeordnete``, ``Landrats`` as ``Landrat``."""
    office = re.sub(r"(?<=(?:net|end|agt))en\b", "e", office)
    office = re.sub(r"(?<=(?:rat|ter|tor|her|ent|mer))e?s\b", "", office)
    return re.sub(r"\bErsten\b", "Erste", office)
