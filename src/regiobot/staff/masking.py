"""A question without what could tell who asked it, or whom it is about.

What is kept must be known to be no name: words of the vocabulary, everyday words,
spellings of the knowledge itself, words that end as only things do ("Müllabfuhr"), and
abbreviations, and words that are used as hardly any name is ("das Zentrum"). Everything
else is masked, so that a rule that is missing costs the editors a word and nobody their
privacy.
"""

from __future__ import annotations

from ..index import Index
from ..text import Token, clean, fold, tokens
from ..vocabulary import vocabulary
from ..vocabulary.everyday_de import EVERYDAY as EVERYDAY_DE
from ..vocabulary.everyday_en import EVERYDAY as EVERYDAY_EN

NAME, NUMBER = "…", "#"
MOST_LETTERS = 300  # what is longer tells a story, which is about somebody
_LANGUAGES = ("de", "en")
_LONGEST_NAME = 4  # words of a name in the knowledge, such as "Werder an der Havel"
_TITLES = frozenset(
    fold("Herr Herrn Frau Familie Dr Prof Professor Mr Mrs Ms Miss").split()
    + fold("Kollege Kollegin Nachbar Nachbarin Chef Chefin").split()
)
# Nobody says "das Petra"; but "der Kevin" and "mit der Petra" are everyday German.
_ARTICLES = frozenset(
    fold("das ein eine einen einem einer eines kein keine am im ans ins").split()
    + fold("übers fürs the a an").split()
)
_ARTICLES_OF_PEOPLE = frozenset(fold("der die den dem des zum zur beim vom").split())
_WHERE = frozenset({"in", "aus"})  # nobody is in a person
# Endings that make a word a thing; "Jung" is shorter.
_OF_THINGS = ("ung", "ungen", "heit", "keit", "schaft", "tion", "tionen", "ismus")
_LONG = 8  # letters of a word that such an ending can be the end of
# Last parts of what towns have and people ask for, and of hardly any family's name.
_TAILS = tuple(
    fold(
        "abfuhr ablage abgabe amt anlage antrag ausweis automat bad bahn bau behörde "
        "betrieb brücke bus büro café dienst fest gebühr gebühren gebiet geld gesetz "
        "halle haltestelle karte kasse kita konzept leitung linie markt netz ordnung "
        "park pass plan plätze platz preis preise programm projekt prozess satz schein "
        "schule spielplatz stelle steuer steuern straße straßen tonne ticket tram "
        "unterkunft verbot verein verfahren verkehr verordnung weg wege werk werke zug "
        "züge zuschuss"
    ).split()
)
_LONGEST_ABBREVIATION = 5  # letters
_HEAD = 3  # letters at least in front of such a tail: "Kaplan" is a family


def masked(question: str, index: Index) -> str | None:
    """The words of *question* in small letters, names as ``…`` and numbers as ``#``.

    Args:
        question: As somebody typed it.
        index: Of the knowledge, whose names are public.

    Returns:
        None if it is too long, or nothing is left that tells what was asked.
    """
    if len(question) > MOST_LETTERS:
        return None
    found = tokens(clean(question))
    ours = _of_the_knowledge(found, index)
    surnames = _alone(found, index)
    words: list[str] = []
    for place, token in enumerate(found):
        keep = place in ours or _harmless(place, found, words, index)
        if any(char.isdigit() for char in token.key):
            words.append(NUMBER)
        else:
            words.append(token.raw.casefold() if keep else NAME)
    # Our Frau Müller is known; a Lisa Müller whom nobody knows is somebody else.
    for place in surnames:
        if NAME in words[max(0, place - 1) : place + 2]:
            words[place] = NAME
    telling = (word for word in words if word not in (NAME, NUMBER))
    if not any(_tells(fold(word)) for word in telling):
        return None
    return " ".join(words)


def _of_the_knowledge(found: tuple[Token, ...], index: Index) -> set[int]:
    """The places of words that are, or belong to, a name in the knowledge."""
    keys = [token.key for token in found]
    return {
        place
        for start in range(len(keys))
        for length in range(1, _LONGEST_NAME + 1)
        if start + length <= len(keys)
        and index.exact(tuple(keys[start : start + length]))
        for place in range(start, start + length)
    }


def _alone(found: tuple[Token, ...], index: Index) -> set[int]:
    """The places of words that alone name a person of the knowledge."""
    hits = {place: index.exact((token.key,)) for place, token in enumerate(found)}
    return {
        place
        for place, hit in hits.items()
        if hit and any(entry.kind == "person" for entry in hit.entries)
    }


def _harmless(
    place: int, found: tuple[Token, ...], words: list[str], index: Index
) -> bool:
    """Whether a word that the knowledge does not name is no name of a person."""
    key = found[place].key
    if any(vocabulary(language).known(key) for language in _LANGUAGES):
        return True
    before = found[place - 1].key if place else ""
    # A family name may be an everyday word: "Frau Koch", "Peter Lustig".
    if before in _TITLES or index.office(before) or (words and words[-1] == NAME):
        return False
    if key in EVERYDAY_DE or key in EVERYDAY_EN or index.known(key):
        return True
    if _ends_as_a_thing(key) or any(index.split(key, each) for each in _LANGUAGES):
        return True
    if _abbreviates(found[place], found):
        return True
    return before in _WHERE or _article(place, found) in _ARTICLES


def _abbreviates(word: Token, found: tuple[Token, ...]) -> bool:
    """Whether a word is in capitals, and not only because all of them are."""
    short = len(word.raw) <= _LONGEST_ABBREVIATION and word.raw.isupper()
    return short and any(token.raw.islower() for token in found)


def _ends_as_a_thing(key: str) -> bool:
    if len(key) >= _LONG and key.endswith(_OF_THINGS):
        return True
    return any(key.endswith(tail) and len(key) >= len(tail) + _HEAD for tail in _TAILS)


def _article(place: int, found: tuple[Token, ...]) -> str:
    """The nearest article in front of a word, with an adjective between; or empty."""
    for token in reversed(found[max(0, place - 2) : place]):
        if token.key in _ARTICLES or token.key in _ARTICLES_OF_PEOPLE:
            return token.key
    return ""


def _tells(word: str) -> bool:
    if word in _TITLES:
        return False
    return not any(word in vocabulary(language).filler for language in _LANGUAGES)
