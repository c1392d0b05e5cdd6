"""Codes for links and buttons: what is meant, in the few letters that they can hold.

A *link* names one entry or one fact: ``m_2019-05-16-regionalgespraech``. A *code* asks
something of what links name: ``p.m_2019-05-16-regionalgespraech`` is "who was there".
Both are made of identifiers alone, so they mean the same after a restart, in another
copy of the bot and next year. `store.links` finds what a link means.
"""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass

from .dialogue import Intent

KINDS = {
    "m": "meeting",
    "p": "person",
    "o": "organization",
    "t": "topic",
    "r": "series",
    "w": "entry",
    "a": "statement",
    "e": "outcome",
    "z": "figure",
}
LINKED = frozenset(KINDS.values())
"""Kinds that can be linked."""
FACTS = frozenset({"statement", "outcome", "figure"})
"""Kinds that belong to a meeting; identified by ``<meeting>/<letter><digest>``."""

_LETTERS = {kind: letter for letter, kind in KINDS.items()}
# Of the 64 characters of a start parameter and of a button's data, less what stands
# around a link in the latter: mode, language, verb and page.
_LINK_LENGTH = 54
_CODE_LENGTH = 61
_PLAIN = re.compile(r"[a-z0-9-]+")
_LINK = re.compile(r"[A-Za-z0-9_-]{1,64}")
_DIGEST = 8  # hex digits: of 10,000 equal beginnings two are the same once in 80

VERBS: dict[str, tuple[Intent, frozenset[str]]] = {
    "i": (Intent.KNOWLEDGE, frozenset()),  # whatever the link names, opened
    "n": (Intent.OVERVIEW, frozenset()),
    "p": (Intent.ATTENDEES, frozenset({"attend"})),
    "u": (Intent.SIGNATORIES, frozenset({"signed"})),
    "t": (Intent.TOPICS, frozenset({"topics"})),
    "s": (Intent.STATEMENTS, frozenset({"say"})),
    "v": (Intent.STATEMENTS, frozenset({"say", "verbatim"})),
    "e": (Intent.OUTCOMES, frozenset()),
    "d": (Intent.DATE, frozenset()),
    "l": (Intent.PLACE, frozenset()),
    "q": (Intent.SOURCES, frozenset()),
    "a": (Intent.APPEARANCES, frozenset()),
    "w": (Intent.TOPIC_MEETINGS, frozenset()),
    "b": (Intent.OVERVIEW, frozenset({"previous"})),
    "f": (Intent.OVERVIEW, frozenset({"following"})),
    "m": (Intent.MEETINGS, frozenset({"which_meetings"})),
    "r": (Intent.SPEAKERS, frozenset({"verbatim"})),
    "P": (Intent.CATALOGUE, frozenset({"people"})),
    "T": (Intent.CATALOGUE, frozenset({"topics"})),
    "L": (Intent.SMALLTALK, frozenset({"language"})),
    "S": (Intent.SMALLTALK, frozenset({"greeting"})),
    "H": (Intent.SMALLTALK, frozenset({"help"})),
    "D": (Intent.SMALLTALK, frozenset({"privacy"})),
    "W": (Intent.SMALLTALK, frozenset({"why_this"})),
}
"""What a code asks: the intent, and the finer points that words would have shown."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Target:
    """What a link says of the thing that it names.

    Attributes:
        kind: A value of KINDS; None if the link does not say.
        id: The identifier, or its beginning where there is a *digest*.
        digest: Of the whole identifier, where it was too long; else None.
        fact: Letter and digest of a fact of the meeting *id*, or None.
    """

    kind: str | None
    id: str
    digest: str | None = None
    fact: str | None = None

    def means(self, id_: str) -> bool:
        """Whether an identifier of that kind (of a fact: of its meeting) is meant."""
        if self.digest is None:
            return id_ == self.id
        return id_.startswith(self.id) and digest(id_) == self.digest


@dataclass(frozen=True, slots=True, kw_only=True)
class Code:
    """What a button asks.

    Attributes:
        verb: A key of VERBS.
        links: What it is asked of.
        page: Which part of a long list, from 1.
        value: What is chosen, of verbs without links; or empty.
    """

    verb: str
    links: tuple[str, ...] = ()
    page: int = 1
    value: str = ""


def digest(text: str, length: int = _DIGEST) -> str:
    """Hex digits that stand for *text*."""
    return hashlib.sha256(text.encode()).hexdigest()[:length]


def link(kind: str, id_: str) -> str:
    """The link to an entry or a fact: 1 to 54 letters, digits, dashes, underlines."""
    owner, _, fact = id_.partition("/") if kind in FACTS else (id_, "", "")
    tail = f"_{fact[1:]}" if fact else ""
    letter = _LETTERS[kind]
    whole = f"{letter}_{owner}{tail}"
    if _PLAIN.fullmatch(owner) and len(whole) <= _LINK_LENGTH:
        return whole
    plain = _PLAIN.match(owner)
    room = _LINK_LENGTH - len(letter) - len(tail) - _DIGEST - 2
    start = plain.group()[:room] if plain else ""
    return f"{letter}_{start}_{digest(owner)}{tail}"


def target(written: str) -> Target | None:
    """What a link names; None if nobody can have made it.

    An identifier alone is a link, too, of whichever kind.
    """
    if not _LINK.fullmatch(written):
        return None
    letter, _, rest = written.partition("_")
    kind = KINDS.get(letter)
    if kind is None or not rest:
        return Target(kind=None, id=written)
    parts = rest.split("_")
    fact = f"{letter}{parts.pop()}" if kind in FACTS and len(parts) > 1 else None
    if (kind in FACTS and fact is None) or len(parts) > 2:
        return None
    return Target(
        kind=kind, id=parts[0], digest=parts[1] if len(parts) > 1 else None, fact=fact
    )


def code(verb: str, *links: str, page: int = 1, value: str = "") -> str:
    """What a button carries to ask something; empty if that is too much for it."""
    parts = [verb, "+".join(links) or value]
    if page > 1:
        parts.append(str(page))
    written = ".".join(parts).rstrip(".")
    return written if len(written) <= _CODE_LENGTH else ""


def parsed(written: str) -> Code | None:
    """What a code asks; None if nobody can have made it."""
    verb, *rest = written.split(".")
    if verb not in VERBS or len(rest) > 2:
        return None
    page = rest[1] if len(rest) > 1 else "1"
    if not (page.isascii() and page.isdigit() and 0 < len(page) < 5 and int(page)):
        return None
    named = rest[0] if rest else ""
    if VERBS[verb][0] is Intent.SMALLTALK:
        return Code(verb=verb, value=named)
    return Code(verb=verb, links=tuple(filter(None, named.split("+"))), page=int(page))


def opened(message: str) -> str | None:
    """The code for a deep link, which arrives as ``/start <link>``; else None."""
    command, _, link = message.strip().partition(" ")
    named = link.strip()
    if command.partition("@")[0] != "/start" or target(named) is None:
        return None
    return code("i", named)
