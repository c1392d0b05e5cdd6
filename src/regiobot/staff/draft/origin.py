"""The source: who published the release, when and where."""

from __future__ import annotations

import re

from ...knowledge.identifiers import slug
from . import remarks
from .names import Knowledge
from .release import LETTERHEAD, Noted, Release

_LABEL = re.compile(
    r"^(?:Herausgeber(?:in)?|Absender)\s*:\s*(?P<name>.+)$", re.IGNORECASE
)
_OF = re.compile(
    r"\b(?:Presse(?:mitteilung|information|dienst|stelle)|"
    r"Medieninformation)\s+(?:der|des|von)\s+(?P<name>[^,|]+?)(?=,|\||\s+vom \d|\s*$)",
    re.IGNORECASE,
)
_PARTS = re.compile(r"\s+[–—|·-]\s+")
_OFFICE_BEHIND = re.compile(r",\s+(?=\D+$)")  # "Stadt Neumühlen, Pressestelle"
_INFORMS = re.compile(r"\s+(?:informiert|teilt mit)$", re.IGNORECASE)
_GENITIVE = re.compile(
    r"^(Landkreis|Kreis|Zweckverband|Regionalverband|Verein|Amt)e?s\b"
)
_LONGEST = 60  # letters of a publisher's name in a letterhead


def publisher(release: Release) -> Noted | None:
    """Who published the release: a label, the page, or the letterhead."""
    for text in release.letterhead:
        if match := _LABEL.match(text):
            return Noted(value=match["name"].strip())
    if release.document.publisher:
        return Noted(value=release.document.publisher)
    for text in release.letterhead:
        if match := _OF.search(text):
            return Noted(value=_GENITIVE.sub(r"\1", match["name"].strip()))
    for text in release.letterhead:
        rows = _PARTS.split(_INFORMS.sub("", text))
        parts = [part for row in rows for part in _OFFICE_BEHIND.split(row)]
        for part in parts:
            if _is_body(release, part):
                return Noted(value=part)
    return None


def _is_body(release: Release, text: str) -> bool:
    """Whether a part of a letterhead is nothing but the name of a body."""
    if len(text) > _LONGEST or LETTERHEAD.search(text) or re.search(r"\d", text):
        return False
    found = release.bodies.find(text)
    if len(found) != 1:
        return False
    rest = text[: found[0].start] + text[found[0].end :]
    alone = re.fullmatch(r"\W*(?:Stadt|Gemeinde|Kreis|Landkreis|Hansestadt)?\W*", rest)
    # "Neumühlen" alone is where it was written, or where it belongs on the page.
    return bool(alone) and len(text.split()) > 1


def short_name(release: Release, publisher_name: str, knowledge: Knowledge) -> str:
    """A ``kuerzel`` that no source has yet: ``stadt-brueckstedt-2026-03-13``."""
    stem = slug(publisher_name) or "mitteilung"
    if release.published:
        stem = f"{stem}-{release.published[0].isoformat()}"
    candidate, number = stem, 1
    while _taken(candidate, knowledge):
        number += 1
        candidate = f"{stem}-{number}"
    return candidate


def _taken(id_: str, knowledge: Knowledge) -> bool:
    try:
        knowledge.source(id_)
    except KeyError:
        return False
    return True


def source_remarks(release: Release, found: Noted | None) -> tuple[str, ...]:
    """What is missing in the source."""
    missing = []
    if found is None:
        missing.append(remarks.NO_PUBLISHER)
    if release.published is None:
        missing.append(remarks.NO_SOURCE_DATE)
    if release.document.address is None:
        missing.append(remarks.NO_ADDRESS)
    return tuple(missing)
