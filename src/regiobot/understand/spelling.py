"""The words of a question: which ask, and what they are spelled right."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from .. import text
from ..index import Index
from ..vocabulary import Vocabulary

_LETTERS = str.maketrans({"ä": "a", "ö": "o", "ü": "u", "ß": "ss"})
_COMPOUND = 8  # letters from which a word may be a compound
_NEARLY_EXACT = 88  # percent; one slip in a long name is no compound
_SENTENCE = re.compile(
    r"(?:[^.!?\n]|\.(?!\s)|(?<=\b\w)\.|(?<=\b\w\w)\.|(?<=\d)\.)+[.!?\n]*"
)
_CLAUSE = re.compile(
    r"(?:, |\b(?:fragen|wissen|erfahren|verraten) )(?:mal )?"
    r"(?:ob|wer|was|wann|wo|welche\w?|whether|if|who|what|when|where) ",
    re.I,
)
_BECAUSE = re.compile(r",? weil ", re.I)  # why somebody asks, not what
# Frames around a question: "Liebes Team,", "Ich schreibe einen Bericht.",
# "Hi, sagt mal, …", "Kannst du mir verraten, wer …", "…, weißt du das?".
_FRAME = re.compile(
    r"\b(?:k(?:ö|oe|o)nn(?:t?en sie|test? du)|kannst du|wissen sie|wei(?:ß|ss)t du|"
    r"(?:can|could) you|do you know)"
    r"(?: mir| uns| me| us| please| bitte| mal| vielleicht| denn)*"
    r"(?: sagen| verraten| mitteilen| erklären| tell me| tell us| say)?"
    r"(?: bitte)?[,:]? +"
    r"(?=(?:wer|was|wann|wo|wie|ob|welche|worum|wor|wem|wen|von|bei|in|aus|an|zu|für|"
    r"who|what|when|where|how|which|whether)\b)",
    re.I,
)
_SALUTATION = re.compile(
    r"^\s*(?:hallo|hi|hey|moin|servus|liebe[rs]?|sehr geehrte[rs]?|guten \w+|hello|"
    r"dear|bitte|please)"
    r"\b[^,.:!?]{0,40}[,.:!]\s+(?=\w)",
    re.I,
)
_HAIL = re.compile(
    r"^\s*(?:\w+,? )?sag(?:t|en sie)? (?:doch |bitte )?(?:ein)?mal\b[,:]? *(?=\w)", re.I
)
# "I heard that …": said of the question, not asked.
_HEARD = re.compile(
    r"^\s*(?:i (?:heard|read|was told)|ich (?:habe|hab|hatte) (?:gehört|gelesen))"
    r"(?: that|,? dass)?,? (?=\w)",
    re.I,
)
# "Jetzt was anderes: …": what follows begins anew.
_TURN = re.compile(
    r"^\s*(?:(?:so|und|ok|okay|gut|jetzt|nun|noch|mal|dann|ganz)\W+)*"
    r"(?:(?:et)?was (?:ganz )?anderes|andere frage|neue frage|anderes thema|"
    r"themenwechsel|another question|something else)\W+(?=\w)",
    re.I,
)
_ERRAND = re.compile(
    r"^\s*(?:ich|wir|i|we)\b[^.?!,:]*"
    r"\b(?:schreib|recherchier|arbeite|interessier|writ|research|work)\w*"
    r"[^.?!,:]*[.,:]\s+(?=[^?]+\?)",
    re.I,
)
# "Ist es richtig, dass …" asks whether, and wants no judgement.
_CLAIM = re.compile(
    r"^\s*(?:ist es (?:richtig|wahr|korrekt)|trifft es zu)(?=,? dass\b)", re.I
)
_TAIL = re.compile(
    r",? *(?:wei(?:ß|ss)t du(?: das)?|wissen sie(?: das)?|do you know|is that right|"
    r"is that (?:true|correct)|stimmt das|richtig)(?=[?!. ]*$)",
    re.I,
)
_MAX_TOKENS = 120  # words read of a question; more is no question


@dataclass(slots=True)
class Word:
    """A word of a question while it is being read.

    Attributes:
        start: Offset in the question; that of the whole for a part of a compound.
        tail: True for the rest of a compound that begins with a topic: it says what
            is asked of the topic, and names nothing.
    """

    raw: str
    key: str
    start: int
    asks: bool = True
    known: bool = False
    corrected: float = 100.0
    tail: bool = False


def words_of(question: str) -> list[Word]:
    """The words of a question; those of a sentence that only tells do not ask."""
    begin, end = _asking_span(question)
    return [
        Word(token.raw, token.key, token.start, begin <= token.start < end)
        for token in text.tokens(question)[:_MAX_TOKENS]
    ]


def unframed(question: str) -> str:
    """The question without a polite frame around it."""
    bare = _SALUTATION.sub("", question)
    for frame in (_HAIL, _TURN, _HEARD, _ERRAND):
        bare = frame.sub("", bare)
    bare = _CLAIM.sub("Stimmt es", bare)
    return _TAIL.sub("", _FRAME.sub("", bare, count=1))


def asked(question: str) -> str:
    """The sentence that asks, or all of them if none stands out."""
    bare = unframed(question)
    begin, end = _asking_span(bare)
    return bare[begin:end]


def _asking_span(question: str) -> tuple[int, int]:
    """Offsets of the sentence or clause that asks; of everything if none stands out.

    "Ich bin neu hier. War jemand aus Falkensee da?" asks with its second sentence,
    "Ich wüsste gern, ob Ketzin dabei war" with its clause.
    """
    sentences = [m.span() for m in _SENTENCE.finditer(question)]
    asking = [span for span in sentences if "?" in question[span[0] : span[1]]]
    if asking:
        return asking[0][0], asking[-1][1]
    for begin, end in sentences:
        clause = _CLAUSE.search(question, begin, end)
        if clause:
            because = _BECAUSE.search(question, clause.end(), end)
            return clause.start(), because.start() if because else end
    return 0, len(question)


def corrected(
    words: list[Word], index: Index, known: Vocabulary, language: str
) -> list[Word]:
    """Mark known words, take compounds apart and mend slips of vocabulary words."""
    found: list[Word] = []
    for n, word in enumerate(words):
        if word.key[0].isdigit() or index.known(word.key) or known.known(word.key):
            word.known = True
            found.extend(_cue_inside(word, index, known, language))
            continue
        if word.key in index.region:
            found.append(replace(word, asks=False, known=True))
            continue
        if index.first_name(word.key):
            found.append(word)
            continue
        near = index.fuzzy(word.key)
        sure = near is not None and near.score >= _NEARLY_EXACT
        parts = (
            index.split(word.key, language)
            if len(word.key) >= _COMPOUND
            and not sure
            and not index.in_a_title(word.key)
            else None
        )
        if parts:
            head, *rest = _deeper(parts, index, language)
            found.append(replace(word, key=head, known=True))
            found.extend(
                replace(word, key=part, known=True, tail=not known.known(part))
                for part in rest
            )
            continue
        better = index.correct(word.key, language) or index.correct(
            _as_typed(word.raw), language
        )
        match = index.fuzzy(word.key)
        passes_over = (
            better and better[0] in known.filler and not known.meaningful(better[0])
        )
        if passes_over and n and word.raw[0].isupper():
            better = None  # an unknown name must not become a word that is passed over
        if better and (match is None or better[1] >= match.score):
            word.key, word.corrected = better
            word.known = True
        found.append(word)
    return found


def _as_typed(raw: str) -> str:
    """A word folded letter by letter: in a slip, "oe" need be no umlaut ("Oktboer")."""
    return raw.casefold().translate(_LETTERS)


def _cue_inside(
    word: Word, index: Index, known: Vocabulary, language: str
) -> list[Word]:
    """A key word of a meeting that also asks, taken apart: "Brief|unterzeichner"."""
    match = index.exact((word.key,))
    if len(word.key) < _COMPOUND:
        return [word]
    if match is None:
        return _asked_of(word, index, known, language) or [word]
    if known.known(word.key):
        return [word]
    if index.in_a_title(word.key):
        return [word]
    if any(entry.kind != "meeting" for entry in match.entries):
        return [word]
    parts = index.split(word.key, language)
    if parts and known.meaningful(parts[-1]):
        return [replace(word, key=part, known=True) for part in parts]
    return [word]


def _asked_of(
    word: Word, index: Index, known: Vocabulary, language: str
) -> list[Word] | None:
    """The parts of a compound that asks with its last: "Brief|empfänger", or None."""
    parts = index.split(word.key, language)
    if not parts or not all(map(known.meaningful, parts)):
        return None
    asks = parts[-1] in known.module.ASKING_ENDINGS or any(
        known.stands_for(parts[-1], concept) for concept in ("signed", "addressee")
    )
    return [replace(word, key=part, known=True) for part in parts] if asks else None


def _deeper(parts: tuple[str, ...], index: Index, language: str) -> tuple[str, ...]:
    """The last part of a compound taken apart once more: "klinik|betten|zahl"."""
    more = index.split(parts[-1], language) if len(parts[-1]) >= _COMPOUND else None
    return (*parts[:-1], *more) if more else parts
