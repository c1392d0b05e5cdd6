"""German words: one folding for everything that is compared, and tokens.

Rules and their worth were measured on short German questions: umlauts in all three
spellings fall together (Müller, Mueller, Muller), gender forms are joined before
the inner capital is lost, and places and people are folded but never stemmed,
because a stemmer turns both "Werder" and "werden" into "werd".
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

import Stemmer

_GENDER = re.compile(r"(?<=[a-zäöüß])(?:[:*_·/]-?|/-|\()(in(?:nen)?)\b\)?")
_INNER_CAPITAL = re.compile(r"(?<=[a-zäöüß])I(n(?:nen)?)\b")
_MARKUP = re.compile(
    r"<(script|style)\b[^>]*>.{0,500}?</\1>|</?[a-zA-Z][^<>]{0,200}>"
    r"|\{\{.{0,200}?\}\}|\]\([^)\s]{0,500}\)",
    re.IGNORECASE | re.DOTALL,
)
# Letters of other alphabets that look like Latin ones, as pasted text holds them.
_LOOKALIKES = str.maketrans(
    "аеорсухіАВЕКМНОРСТХУοαινΑΒΕΗΙΚΜΝΟΡΤΧ", "aeopcyxiABEKMHOPCTXYoaivABEHIKMNOPTX"
)
_QUOTES = str.maketrans("„“”‚‘’«»‹›–—‐‑−", '"""' + "'''" + '""' + "''" + "-----")
_UE = re.compile(r"(?<![aeq])ue")
_TOKEN = re.compile(r"\d+(?:[.,:/-]\d+)*\.?|[^\W\d_]+(?:'[^\W\d_]+)?|%")
_DEPUTY = re.compile(
    r"(?:zweit|dritt|viert|weiter|stellvertret|stv|vize|ehemalig|designiert|alt)"
)
_FEMININE = re.compile(r"(?<=\w{4})(?:innen|in)$")
_LONGEST_WORD = 60  # letters; what is longer is no word, and costs time to compare
_CACHED_LENGTH = 64  # letters; words are looked up again, whole messages are not
_STEMMER = Stemmer.Stemmer("german")


@dataclass(frozen=True, slots=True)
class Token:
    """One word or number of a text.

    Attributes:
        raw: As written.
        key: Folded.
        start: Offset in the cleaned text.
    """

    raw: str
    key: str
    start: int

    @property
    def number(self) -> bool:
        """Whether it begins with a digit."""
        return self.key[:1].isdigit()


def clean(text: str) -> str:
    """Drop what a reader does not see, and read look-alike letters as Latin.

    Control and format characters (zero-width, right-to-left marks) and markup go;
    compatibility forms become plain ones, and the digits of all scripts ours. The
    result is NFC.
    """
    text = unicodedata.normalize("NFKC", text)
    text = "".join(
        " " if char in "\t\r\n" else str(unicodedata.digit(char, char))
        for char in text
        if char in "\t\r\n"
        or unicodedata.category(char) not in ("Cc", "Cf", "Cs", "Co")
    )
    text = _MARKUP.sub(" ", text).translate(_QUOTES)
    if re.search(r"[a-zA-Z]", text):
        text = text.translate(_LOOKALIKES)
    return unicodedata.normalize("NFC", text)


def fold(text: str) -> str:
    """One spelling for all: case, umlauts, ß, accents and gender forms fall together.

    ``Müller``, ``Mueller`` and ``Muller`` become ``muller``; ``Bürgermeister:innen``
    becomes ``burgermeisterinnen``. "ue" stays after a, e and q (neue, Quelle).
    """
    return _folded_word(text) if len(text) <= _CACHED_LENGTH else _folded(text)


@lru_cache(maxsize=65536)
def _folded_word(text: str) -> str:
    return _folded(text)


def _folded(text: str) -> str:
    text = _INNER_CAPITAL.sub(r"i\1", _GENDER.sub(r"\1", text))
    text = unicodedata.normalize("NFD", text.casefold())
    text = "".join(char for char in text if not unicodedata.combining(char))
    return _UE.sub("u", text.replace("ae", "a").replace("oe", "o"))


def tokens(text: str) -> tuple[Token, ...]:
    """The words and numbers of a cleaned text, in order.

    A number keeps its separators (``16.5.2019``, ``970.000``) and an ordinal its
    dot (``2.``); hyphens and slashes between words part them.
    """
    text = _INNER_CAPITAL.sub(r"i\1", _GENDER.sub(r"\1", text))
    found = []
    for match in _TOKEN.finditer(text):
        raw = match.group()[:_LONGEST_WORD]
        if _ends_sentence(raw):
            raw = raw[:-1]
        found.append(Token(raw, fold(raw).replace("'", ""), match.start()))
    return tuple(found)


def _ends_sentence(raw: str) -> bool:
    """Whether the last dot of a number is a full stop: after a year or an amount."""
    if not raw[0].isdigit() or not raw.endswith("."):
        return False
    parts = raw[:-1].split(".")
    return len(parts[-1]) == 4 or (len(parts) > 1 and len(parts[-1]) > 2)


@lru_cache(maxsize=16384)
def key(text: str) -> str:
    """The folded words of a name in one: ``Werder (Havel)`` is ``werderhavel``."""
    return "".join(token.key.rstrip(".") for token in tokens(clean(text)))


@lru_cache(maxsize=65536)
def stem(word: str) -> str:
    """The stem of a folded word (Snowball, German). Never for names of places."""
    return str(_STEMMER.stemWord(word))


@lru_cache(maxsize=4096)
def office_key(office: str) -> str:
    """A gender-neutral key for an office.

    ``Landrätin`` and ``Landräte`` are ``landrat``.
    What follows "für", a comma or a bracket is the portfolio and does not count.
    """
    head = re.split(r"\s+(?:für|der|des|im|in|von|bei)\s+|[,(]", office, maxsplit=1)[0]
    return "".join(stem(_FEMININE.sub("", token.key)) for token in tokens(clean(head)))


def bears_office(office: str, key: str) -> bool:
    """Whether an office is that of *key*, or has an addition: Ober-, Erster ….

    The offices of deputies and former holders are others.
    """
    own = office_key(office)
    return own == key or (own.endswith(key) and not deputizes(office))


def deputizes(office: str) -> bool:
    """Whether the name of an office is that of a deputy or former holder."""
    return _DEPUTY.match(fold(office)) is not None
