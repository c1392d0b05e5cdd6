"""Offices and kinds of bodies that a question names."""

from __future__ import annotations

from .. import text
from ..vocabulary import vocabulary
from .reading import Reading

# Leads to those who are written to, not to those asked for: "ans Land".
_TOWARDS = "ans"


def office_synonym(reading: Reading) -> str | None:
    """Key of the office that an everyday word stands for ("Rathauschef"), or None."""
    offices: dict[str, str] = vocabulary(reading.language).module.OFFICE_SYNONYMS
    series = {n for m in reading.named("series") for n in range(m.start, m.end)}
    for n, word in enumerate(reading.words):
        if n in series or (word == "ob" and not _is_office_ob(reading, n)):
            continue
        if word in offices:
            return text.office_key(offices[word])
    return None


def _is_office_ob(reading: Reading, n: int) -> bool:
    """``OB`` in capitals, "der ob", "ob von": the office, not the conjunction."""
    before = reading.words[n - 1] if n else ""
    after = reading.words[n + 1] if n + 1 < len(reading.words) else ""
    shouting = all(raw.isupper() for raw in reading.raw if raw.isalpha())
    capitals = reading.raw[n].isupper() and not (shouting and len(reading.words) > 2)
    return (
        capitals
        or before in ("der", "die", "dem", "den", "vom", "als", "wer")
        or after in ("von", "in", "aus")
    )


def kinds_asked(reading: Reading) -> tuple[str, ...]:
    """Kinds of bodies asked for ("welche Landkreise"), as the files name them."""
    table: dict[str, str] = vocabulary(reading.language).module.ORGANIZATION_KINDS
    covered = {n for m in reading.mentions for n in range(m.start, m.end)}
    covered |= {n + 1 for n, word in enumerate(reading.words) if word == _TOWARDS}
    asked = (
        kind
        for n, word in enumerate(reading.words)
        if word in table and n not in covered
        for kind in table[word].split(", ")
    )
    return tuple(dict.fromkeys(asked))
