"""Small talk, opinions and commands: what gets no fact."""

from __future__ import annotations

from ..vocabulary import Hit, vocabulary
from .reading import Reading

_ORDER = (
    "help",
    "privacy",
    "identity",
    "language",
    "why_this",
    "reset",
    "thanks",
    "bye",
    "how_are_you",
    "greeting",
    "affirm",
)
_ALONE = frozenset(
    {
        "talk:help", "talk:privacy", "talk:identity", "talk:language", "talk:reset",
        "talk:why_this",
    }
)  # fmt: skip
_COURTESY = frozenset(
    {"talk:greeting", "talk:thanks", "talk:bye", "talk:how_are_you", "talk:affirm"}
)


# Asks what was said or stated, whatever is judged in it.
_OF_THE_RECORD = ("say", "verbatim", "frequency", "how_many", "percent", "deadline")
_BEFORE_AN_ORDER = frozenset(
    {"bitte", "und", "dann", "doch", "mal", "please", "and", "then", "now", "jetzt"}
)


def _ordered(reading: Reading, hit: Hit) -> bool:
    """Whether a word gives an order: "Schreib …", not "ich schreibe einen Artikel"."""
    if len(hit.words) > 1 or hit.start == 0:
        return True
    return reading.words[hit.start - 1] in _BEFORE_AN_ORDER


def refused(reading: Reading) -> str | None:
    """``command`` or ``opinion`` if the bot must not follow, else None."""
    if any(_ordered(reading, hit) for hit in reading.hits if hit.concept == "command"):
        return "command"
    advice = (
        reading.words[:1]
        and reading.words[0] in vocabulary(reading.language).module.ADVICE.split()
    )
    if reading.has("judgement") or advice:
        return "opinion"
    if reading.has("opinion") and not reading.has(*_OF_THE_RECORD):
        return "opinion"
    return None


def _by_command(command: str, language: str) -> str | None:
    """The kind of small talk that a command such as ``/neu`` stands for."""
    tables: dict[str, str] = vocabulary(language).module.SMALLTALK
    return next(
        (
            kind
            for kind, words in tables.items()
            if command.casefold() in {w.strip() for w in words.split(",")}
        ),
        None,
    )


def small_talk(cleaned: str, reading: Reading) -> str | None:
    """The kind of small talk if the question holds nothing else, else None."""
    if not any(char.isalnum() for char in cleaned):
        return None
    if cleaned.startswith("/"):
        return _by_command(cleaned.split(maxsplit=1)[0], reading.language)
    kinds = [kind for kind in _ORDER if reading.has(f"talk:{kind}")]
    if reading.has("who", "when", "where", "which") and "affirm" in kinds:
        kinds.remove("affirm")
    if not kinds:
        return None
    strong = [kind for kind in kinds if f"talk:{kind}" in _ALONE]
    said = {n for hit in reading.hits if hit.concept in _ALONE for n in hit.words}
    named = (n for m in reading.mentions for n in range(m.start, m.end))
    if reading.dates or not said.issuperset(named):
        return None
    if strong and len(reading.leftovers) <= 1:
        return strong[0]
    spoken = {n for hit in reading.hits if hit.concept in _COURTESY for n in hit.words}
    substance = {
        hit.concept
        for hit in reading.hits
        if not hit.concept.startswith("talk:") and not set(hit.words) <= spoken
    } - _HARMLESS
    grateful = "thanks" in kinds and len(reading.leftovers) <= 1
    if (reading.leftovers and not grateful) or substance:
        return None
    return kinds[0]


_HARMLESS = frozenset(
    {
        "it", "he", "she", "they", "also", "and", "or", "there", "that_meeting", "then",
        "how", "what", "who", "still", "more", "not", "all", "today",
    }
)  # fmt: skip
