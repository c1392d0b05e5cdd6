"""Groups of people whom a release does not name: "Vertreter aus A und B"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from ...text import fold
from ...vocabulary.everyday_de import EVERYDAY
from . import words
from .bodies import Body, coordinated
from .offices import PLURAL, is_office
from .release import Release
from .words import either

_FROM = re.compile(r"\s+(?P<of>aus|von|vom|der|des|beider|für)\s+(?:de[rmns] |die )?")
_PAIR = re.compile(
    r"(?P<pair>(?P<first>[A-ZÄÖÜ]\w+?)innen und (?P<second>[A-ZÄÖÜ]\w+))"
)
_PLAIN = re.compile(
    rf"(?:[A-ZÄÖÜ]\w*(?:{either(words.GROUPS)})|(?:{either(words.GROUPS.title())}))\w{{0,4}}"
)
_DATIVE = re.compile(r"\b(?:mit|von|zwischen|neben)\s+(?:den\s+)?(?:\w+\s+)?$")
_MORE = re.compile(r"(?: (?:aus|von|der|des|für|und) (?:[a-zäöü]+ )?[A-ZÄÖÜ][\w-]+)*")


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """People without names, from a body if the release names one.

    Attributes:
        name: Such as ``Vertreterinnen und Vertreter``, in the nominative.
    """

    name: str
    body: Body | None = None


def groups(
    release: Release, text: str, taken: Sequence[tuple[int, int]]
) -> Iterator[Group]:
    """The groups in a sentence, once for each body they come from.

    Args:
        release: The release.
        text: A sentence with quotations hidden.
        taken: Stretches that belong to people, from and to.
    """

    def free(at: int) -> bool:
        return not any(start <= at < end for start, end in taken)

    bodies = tuple(b for b in release.bodies.find(text) if free(b.start))
    end = 0
    for match in _group_words(release, text):
        if match.start() < end or not free(match.start()):
            continue
        name, end = _nominative(match, text), match.end()
        row = _row(release, text, match, bodies)
        for body in row:
            yield Group(name=name, body=body)
            end = body.end
        # "Ärzte, Feuerwehrleute und Verwaltung": the middle of a list is no group.
        if not row and not text[: match.start()].endswith((", ", "und ")):
            more = _MORE.match(text, match.end())
            end = more.end() if more else end
            yield Group(name=name + text[match.end() : end])


def _row(
    release: Release, text: str, match: re.Match[str], bodies: tuple[Body, ...]
) -> tuple[Body, ...]:
    """The bodies that a group comes from; unknown places only behind "aus"."""
    source = _FROM.match(text, match.end())
    if not source:
        return ()

    def place(word: str) -> bool:
        office = is_office(word, release.names) or PLURAL.search(word)
        return not (office or _PLAIN.fullmatch(word) or fold(word) in EVERYDAY)

    allowed = place if source["of"] == "aus" else None
    row = coordinated(text, bodies, match.end(), place=allowed)
    return tuple(b for b in row if not b.adjective)


def _group_words(release: Release, text: str) -> list[re.Match[str]]:
    """The words for groups: pairs of both genders, plurals, offices "aus A und B"."""
    found = list(_PAIR.finditer(text))
    spans = [(m.start(), m.end()) for m in found]
    for match in re.finditer(r"[A-ZÄÖÜ]\w+", text):
        if any(s <= match.start() < e for s, e in spans):
            continue
        word = match.group()
        plural_office = is_office(word, release.names) and _FROM.match(
            text, match.end()
        )
        if _PLAIN.fullmatch(word) or plural_office:
            found.append(match)
    return sorted(found, key=lambda m: m.start())


def _nominative(match: re.Match[str], text: str) -> str:
    """``Vertreterinnen und Vertretern`` as ``Vertreterinnen und Vertreter``."""
    groups = match.groupdict()
    if groups.get("second") == f"{groups.get('first')}n":
        return match.group()[:-1]
    word = match.group()
    if word.endswith("ern") and _DATIVE.search(text[: match.start()]):
        return word[:-1]
    return word
