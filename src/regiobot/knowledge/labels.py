"""What an editor calls the place of a defect: "Person „Marko Köhler“, Amt 2"."""

from __future__ import annotations

from .messages import shortened
from .reading import Outline, Path

_NOUNS = {
    "organisationen": "Organisation",
    "personen": "Person",
    "themen": "Thema",
    "reihen": "Reihe",
    "wissen": "Frage",
    "treffen": "Treffen",
    "fragen": "Goldfrage",
}
_PARTS = {
    "aemter": "Amt",
    "beginn": "Beginn",
    "teilnehmende": "Teilnahme",
    "entschuldigt": "entschuldigt",
    "unentschuldigt": "unentschuldigt",
    "eingeladen": "eingeladen",
    "unterzeichnende": "Unterschrift",
    "empfaenger": "Empfänger",
    "themen": "Thema",
    "aussagen": "Aussage",
    "ergebnisse": "Ergebnis",
    "zahlen": "Zahl",
    "widersprueche": "Widerspruch",
    "quellen": "Quelle",
}
_NAMING = (
    *("name", "titel", "frage", "person", "amt", "thema", "kuerzel", "gruppe"),
    *("organisation", "angabe", "feld"),
)


def label(stem: str, outline: Outline, path: Path) -> str:
    """What the entry at *path* is called, and the part of it that is meant.

    Args:
        stem: What the file is about.
        outline: Of the file.
        path: Where the defect is.

    Returns:
        Such as "Treffen „Regionalgespräch“, Aussage 2 („Mike Schubert“)"; empty
        where nothing has a name, as in ``bot.yaml``.
    """
    words: list[str] = []
    for place, texts in outline.along(path):
        noun, number = _noun(stem, place)
        if noun:
            name = next((texts[key] for key in _NAMING if texts.get(key)), "")
            words.append(_called(noun, number, " ".join(name.split())))
    return ", ".join(words)


def _noun(stem: str, place: Path) -> tuple[str, int]:
    """What stands there and, within an entry, its number from 1; empty for nothing."""
    keys = [part for part in place if part not in ("eintraege", "liste")]
    numbers = [part for part in keys if isinstance(part, int)]
    whole_file = stem == "treffen" and not isinstance(next(iter(keys), None), int)
    if keys and isinstance(keys[-1], int) and len(keys) > 1:
        return _PARTS.get(str(keys[-2]), ""), numbers[-1] + 1
    if (not keys and whole_file) or (len(keys) == 1 and numbers):
        return _NOUNS.get(stem, ""), 0
    return "", 0


def _called(noun: str, number: int, name: str) -> str:
    quoted = f"„{shortened(name)}“" if name else ""
    if number:
        return f"{noun} {number}" + (f" ({quoted})" if quoted else "")
    return f"{noun} {quoted}".strip()
