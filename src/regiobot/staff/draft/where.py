"""Where the meeting is, and in what form."""

from __future__ import annotations

import re

from ...text import fold
from ...vocabulary.everyday_de import EVERYDAY
from . import remarks, words
from .agenda import found_list
from .cues import MEETING_NOUN, about_meeting
from .release import Noted, Release
from .sentences import Sentence
from .words import either

_WORD = r"[A-ZÄÖÜ][\wäöüß]*(?:[-/][A-ZÄÖÜ]?[\wäöüß]+)*"
_IN = re.compile(
    rf"\b(?P<in>[Ii]m|[Ii]n der|[Ii]n dem|[Ii]ns|[Ii]n das|[Ii]n die|[Aa]uf dem)\s+"
    rf"(?P<place>{_WORD}(?: (?:Zur?|Zum|Am|An der|Im)? ?{_WORD}| \({_WORD}\))*"
    rf"(?: (?:der|des) {_WORD}(?: {_WORD})*)?)"
)
_NAMED = re.compile(rf"\b(?:[Dd]ie|[Dd]as|[Dd]er)\s+(?P<place>{_WORD} {_WORD})")
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
_INN = re.compile(r"(?:gasthof|gasthaus|gaststätte|hotel|restaurant|café|krug)$", re.I)
_BENT = re.compile(r"^(?P<stem>[A-ZÄÖÜ][a-zäöüß]+)en (?P<rest>[A-ZÄÖÜ].*)$")
_HYBRID = re.compile(
    r"\bhybrid\w*|auch (?:online|digital|per (?:video|livestream))", re.I
)
_VIDEO = re.compile(
    r"videokonferenz|videoschalte|videogespräch|\bper video\b|\bonline[- ]?(?:treffen|"
    r"sitzung|konferenz)?\b|digitale[sn]? (?:treffen|sitzung|runde)|virtuell",
    re.IGNORECASE,
)


def place(release: Release) -> Noted | None:
    """The place: after a label, else in the sentences about the meeting."""
    for part in release.body:
        if match := _LABEL.search(part.bare):
            return Noted(value=match["place"].strip())
    cued = [s for s in release.sentences if about_meeting(release, s)]
    for find, sentences in (
        (_house, cued),
        (_named_house, release.lead),
        (_town, cued),
    ):
        for sentence in sentences:
            if found := find(release, sentence):
                return found
    return None


def _house(release: Release, sentence: Sentence) -> Noted | None:
    """``im Alten Rathaus``, unless it stands in a list of topics."""
    topics = found_list(sentence.bare)
    end = topics.start("list") if topics else len(sentence.bare)
    for match in _IN.finditer(sentence.bare, 0, end):
        first = match["place"].split()[0]
        if _NO_PLACE.match(first) or MEETING_NOUN.fullmatch(first):
            continue
        if not _is_body(release, sentence, match):
            written = _as_far_as_named(match["place"])
            return _nominative(match["in"], written, sentence)
    return None


def _named_house(_: Release, sentence: Sentence) -> Noted | None:
    """``die Messehalle Brückstedt``, if no "in" stands in front of a house."""
    for match in _NAMED.finditer(sentence.bare):
        if _HOUSE.search(match["place"].split()[0]):
            value, remark = match["place"], remarks.PLACE
            return Noted(value=value, remark=remark, sentence=sentence.text)
    return None


def _town(release: Release, sentence: Sentence) -> Noted | None:
    """``in Werder (Havel)``."""
    for body in release.bodies.find(sentence.bare):
        if body.known and re.search(r"\b[Ii]n $", sentence.bare[: body.start]):
            value, remark = body.name, remarks.PLACE
            return Noted(value=value, remark=remark, sentence=sentence.text)
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
        if _VIDEO.search(sentence.bare) and about_meeting(release, sentence):
            return Noted(
                value="Videokonferenz", remark=remarks.FORM, sentence=sentence.text
            )
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
        named_after = _INN.search(parts[number - 1])
        if everyday and not (bent or named_after or _HOUSE.search(word)):
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
