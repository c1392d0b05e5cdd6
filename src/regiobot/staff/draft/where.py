"""Where the meeting is, in what form, and who invites to it."""

from __future__ import annotations

import re

from ...text import fold
from ...vocabulary.everyday_de import EVERYDAY
from . import remarks, words
from .bodies import Body
from .release import Noted, Release
from .sentences import Sentence
from .when import MEETING, MEETING_NOUN
from .words import either

_WORD = r"[A-ZÄÖÜ][\wäöüß]*(?:[-/][A-ZÄÖÜ]?[\wäöüß]+)*"
_IN = re.compile(
    rf"\b(?P<in>[Ii]m|[Ii]n der|[Ii]n dem|[Ii]ns|[Ii]n das|[Ii]n die|[Aa]uf dem)\s+"
    rf"(?P<place>{_WORD}(?: (?:Zur?|Zum|Am|An der|Im)? ?{_WORD}| \({_WORD}\))*"
    rf"(?: (?:der|des) {_WORD}(?: {_WORD})*)?)"
)
_LABEL = re.compile(
    r"(?:Veranstaltungsort|Tagungsort|Treffpunkt|Ort|Wo)\s*(?:ist|:)\s+(?:die |der |"
    r"das )?"
    r"(?P<place>[A-ZÄÖÜ][^.,;]+)"
)
_NO_PLACE = re.compile(rf"(?:{either(words.NO_PLACES)})\b")
_NEUTER = re.compile(rf"(?:{either(words.NEUTER_HOUSES)})$", re.IGNORECASE)
_HOUSE = re.compile(
    rf"(?:{either(words.NEUTER_HOUSES + words.OTHER_HOUSES)}|zur?|zum|am|der|des)$",
    re.IGNORECASE,
)
_BENT = re.compile(r"^(?P<stem>[A-ZÄÖÜ][a-zäöüß]+)en (?P<rest>[A-ZÄÖÜ].*)$")
_HYBRID = re.compile(
    r"\bhybrid\w*|auch (?:online|digital|per (?:video|livestream))", re.I
)
_VIDEO = re.compile(
    r"videokonferenz|videoschalte|videogespräch|\bper video\b|\bonline[- ]?(?:treffen|"
    r"sitzung|konferenz)?\b|digitale[sn]? (?:treffen|sitzung|runde)|virtuell",
    re.IGNORECASE,
)
_INVITATION = re.compile(
    r"\b(?:[Aa]uf Einladung (?:der|des|von|vom)|"
    r"[Ee]ingeladen hatten?(?: die| der| das)?)\s+"
)
_HOSTED_BY = re.compile(
    r"\bGastgeber(?:in)?\b[^.,:]*?(?:\bwar|\bist|:)\s+", re.IGNORECASE
)
_INVITES = re.compile(r"\s+(?:lädt|lud|laden|hatte|hat)\b.*\bein(?:geladen)?\b")
_OF_BODY = re.compile(rf"{MEETING_NOUN.pattern} (?:des|der|vom) $", re.IGNORECASE)
_ITS_OWN = re.compile(r"\b(?:seine[rmn]?|ihre[rmn]?|eine[rmn]?|zum|zur)\b")


def place(release: Release) -> Noted | None:
    """The place: after a label, else in the sentences about the meeting."""
    for part in release.body:
        match = _LABEL.search(part.bare)
        if match:
            return Noted(value=match["place"].strip())
    cued = [s for s in release.sentences if MEETING.search(s.bare)]
    for sentence in cued:
        for match in _IN.finditer(sentence.bare):
            if not _NO_PLACE.match(match["place"].split()[0]) and not _is_body(
                release, sentence, match
            ):
                written = _as_far_as_named(match["place"])
                return _nominative(match["in"], written, sentence)
    for sentence in cued:
        for body in release.bodies.find(sentence.bare):
            before = sentence.bare[: body.start]
            if body.known and re.search(r"\b[Ii]n $", before):
                remark = remarks.PLACE
                return Noted(value=body.name, remark=remark, sentence=sentence.text)
    return None


def form(release: Release, found: Noted | None) -> Noted | None:
    """The form, if the release names one that is not the usual.

    Args:
        release: The release.
        found: The place, or None: a meeting by video has none.
    """
    for sentence in release.sentences:
        match = _HYBRID.search(sentence.bare)
        if match:
            return Noted(value="hybrid", remark=remarks.FORM, sentence=sentence.text)
    if found:
        return None
    for sentence in release.sentences:
        if _VIDEO.search(sentence.bare) and MEETING.search(sentence.bare):
            return Noted(
                value="Videokonferenz", remark=remarks.FORM, sentence=sentence.text
            )
    return None


def host(release: Release) -> tuple[Body, Noted] | None:
    """The body that invites, and what to look at."""
    for find in (_by_invitation, _by_name, _by_inviting, _by_genitive):
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
        begins = not re.search(r"\w+\s+\w+", sentence.bare[: body.start])
        if begins and _INVITES.match(sentence.bare, body.end):
            return body, ""
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


def _is_body(release: Release, sentence: Sentence, match: re.Match[str]) -> bool:
    """Whether what follows "in" is a body and no house: "in der Stadt Werder"."""
    start, end = match.span("place")
    return any(
        b.known and b.start <= start and b.end >= end
        for b in release.bodies.find(sentence.bare)
    )


def _as_far_as_named(written: str) -> str:
    """The words of a house up to an everyday noun: "Alten Ziegelei | Gäste"."""
    parts = written.split()
    for number, word in enumerate(parts[1:], start=1):
        everyday = fold(word) in EVERYDAY and word[0].isupper()
        bent = number == 1 and _BENT.match(written)
        if everyday and not bent and not _HOUSE.search(word):
            return " ".join(parts[:number])
    return written


def _nominative(preposition: str, written: str, sentence: Sentence) -> Noted:
    """``im Alten Rathaus`` as ``Altes Rathaus``."""
    bent = _BENT.match(written)
    if not bent:
        return Noted(value=written)
    head = bent["rest"].split()[0]
    if preposition.lower() in ("in der", "in die"):
        ending = "e"
    else:
        ending = "es" if _NEUTER.search(head) else "er"
    remark = remarks.PLACE_ADAPTED.format(words=f"{preposition} {written}")
    value = f"{bent['stem']}{ending} {bent['rest']}"
    return Noted(value=value, remark=remark, sentence=sentence.text)
