"""Who invites to the meeting."""

from __future__ import annotations

import re

from . import remarks
from .bodies import Body
from .cues import MEETING, MEETING_NOUN
from .release import Noted, Release
from .sentences import Sentence

_INVITATION = re.compile(
    r"\b(?:[Aa]uf Einladung (?:der|des|von|vom)|"
    r"[Ee]ingeladen hatten?(?: die| der| das)?)\s+"
)
_HOSTED_BY = re.compile(
    r"\bGastgeber(?:in)?\b[^.,:]*?(?:\bwar|\bist|:)\s+", re.IGNORECASE
)
_INVITES = re.compile(r"\s+(?:lädt|lud|laden|hatte|hat)\b.*\bein(?:geladen)?\b")
_HAS_INVITED = re.compile(
    r"\b(?:hat|hatte|lädt|lud)\b(?=.*\b(?:eingeladen|geladen|ein)\b)|"
    r"\beingeladen hat(?:te)?\b",
    re.IGNORECASE,
)
_BEGINS = re.compile(
    r"(?:(?:Der|Die|Das|Auch der|Auch die) )?(?:(?:Hanse|Landeshaupt|Kreis)?[Ss]tadt |"
    r"Gemeinde |(?:Land)?[Kk]reis |Bezirk )?"
)
_VERB_FIRST = re.compile(
    r"\b(?:lädt|lud) (?:der |die |das )?(?:\w*[Ss]tadt |Gemeinde |(?:Land)?[Kk]reis )?$"
)
_OF_BODY = re.compile(rf"{MEETING_NOUN.pattern} (?:des|der|vom) $", re.IGNORECASE)


def host(release: Release) -> tuple[Body, Noted] | None:
    """The body that invites, and what to look at."""
    for find in (_by_invitation, _by_name, _by_inviting, _by_person, _by_genitive):
        for sentence in release.sentences:
            found = find(release, sentence)
            if found:
                body, remark = found
                sentence_shown = sentence.text if remark else ""
                noted = Noted(value=body.name, remark=remark, sentence=sentence_shown)
                return body, noted
    return None


_Host = tuple[Body, str] | None


def _by_invitation(release: Release, sentence: Sentence) -> _Host:
    match = _INVITATION.search(sentence.bare)
    return _named_behind(release, sentence, match.end()) if match else None


def _by_name(release: Release, sentence: Sentence) -> _Host:
    match = _HOSTED_BY.search(sentence.bare)
    return _named_behind(release, sentence, match.end()) if match else None


def _named_behind(release: Release, sentence: Sentence, at: int) -> _Host:
    """The body, or the body of the person, that is named next."""
    people = [p for p in release.people.find(sentence.bare) if p.start >= at]
    bodies = [b for b in release.bodies.find(sentence.bare) if b.start >= at]
    if people and people[0].body and (not bodies or people[0].start <= bodies[0].start):
        return people[0].body, remarks.HOST_OF_PERSON
    return (bodies[0], "") if bodies else None


def _by_inviting(release: Release, sentence: Sentence) -> _Host:
    """``Der Verband lädt … ein``."""
    for body in release.bodies.find(sentence.bare):
        before, behind = sentence.bare[: body.start], sentence.bare[body.end :]
        if _BEGINS.fullmatch(before) and _INVITES.match(behind):
            return body, ""
        if _VERB_FIRST.search(before) and re.search(r"\bein\b", behind):
            return body, ""
    return None


def _by_person(release: Release, sentence: Sentence) -> _Host:
    """``Zur Runde hat Landrat X … eingeladen``: the body for which he speaks."""
    active = _HAS_INVITED.search(sentence.bare)
    people = release.people.find(sentence.bare) if active else ()
    if people and people[0].body:
        return people[0].body, remarks.HOST_OF_PERSON
    return None


def _by_genitive(release: Release, sentence: Sentence) -> _Host:
    """``die Wasserkonferenz des Zweckverbands``: held by it, most likely."""
    if not MEETING.search(sentence.bare):
        return None
    for body in release.bodies.find(sentence.bare):
        municipal = body.kind in ("Stadt", "Gemeinde", "Landkreis", "Bezirk", "Land")
        if not municipal and _OF_BODY.search(sentence.bare[: body.start]):
            return body, remarks.HOST
    return None
