"""What the meeting was about: agendas in lists and in sentences."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from ...model import Topic
from ...text import fold
from . import remarks
from .document import BlockKind
from .release import Release

OPEN = re.compile(
    r"\bunter ander(?:em|en)\b|\bu\. ?a\.|\bdarunter\b|\betwa\b(?! \d)|\bz\. ?B\.|"
    r"\bbeispielsweise\b|\bzum Beispiel\b|\bunter den\b(?=.*(?:\bwaren\b|:))|"
    r"\bin erster Linie\b|\bvor allem\b|\binsbesondere\b",
    re.IGNORECASE,
)
_LABEL = re.compile(
    r"^(?:Die |\w+e )?(?:Tagesordnung|Agenda|Themen|Tagesordnungspunkte|"
    r"Programm)[^.:]{0,40}:?$",
    re.IGNORECASE,
)
_ON_IT = (
    r"(?:auf (?:der|dem|ihrer|seiner) (?:gemeinsamen )?(?:Agenda|Tagesordnung|Programm|"
    r"Plan)|im (?:Mittelpunkt|Fokus|Zentrum|Vordergrund)|zur (?:Debatte|Diskussion|"
    r"Sprache))"
)
_STANDS = r"(?:standen|stand|stehen|steht|kamen|kam|sind|ist|waren|war)"
_BE = r"(?:waren|war|sind|ist|bildeten|bilden|lauten|lauteten)"
_LISTED = re.compile(
    rf"(?:{_ON_IT}(?: \w+){{0,3}}? {_STANDS}(?: \w+){{0,2}}?"
    rf"|{_STANDS}(?: \w+){{0,2}}? {_ON_IT}"
    r"|\b(?:\w+e )?(?:Themen|Thema|Schwerpunkte|Schwerpunkt|Inhalte|Gegenstand)"
    rf"(?: \w+){{0,3}}? {_BE}"
    rf"|{_BE} (?:die|das) (?:Themen|Thema)"
    r"|(?:es ging|ging es|es geht|geht es|drehte\w* sich)(?: \w+){0,3}? um"
    r"|(?:Beraten|Diskutiert|Gesprochen|Debattiert|Besprochen|Erörtert|Behandelt|"
    r"Informiert|Vorgestellt) (?:wurde|wurden)(?: \w+){0,2}?(?: über)?"
    r"|(?:sprachen|berieten|diskutierten|redeten|informierten|debattierten|beriet|sprach)"
    r"(?: (?:sie|sich|er|die \w+|dabei|dort|gemeinsam|unter anderem))* über"
    r"|tauschte\w* (?:sie )?sich(?: \w+){0,3}? über"
    r"|(?:befasste|beschäftigte)\w*(?: sie)? sich(?: \w+){0,3}? mit"
    r"|widmete\w*(?: sie)? sich"
    r"|(?:erörterten|besprachen|behandelten)(?: sie| die \w+)?"
    r"|die Tagesordnung umfasste?"
    r"|Vorgesehen (?:sind|waren)(?: die Themen)?)"
    r"\s*:?\s+(?P<list>.+)",
    re.IGNORECASE,
)
_REVERSED = re.compile(
    rf"^(?:(?:Auch|Außerdem|Zudem) )?(?P<list>[^:]+?) (?:{_STANDS}) (?:\w+ )?"
    rf"(?:{_ON_IT}|(?:die |das )?Themen?\b)",
    re.IGNORECASE,
)
# "Es waren Themen, die …" and "Wir waren Thema" list nothing in front of the verb.
_NO_LIST = re.compile(
    r"^(?:Es|Das|Dies|Die Themen|Auf|Im|Zur|Am|Thema|Themen|Wir|Sie|"
    r"\w+(?:sehen|sprochen|raten|tiert|örtert|handelt|stellt|plant))\b"
)
_LABELLED = re.compile(
    r"^(?:(?:\w+e )?(?:Themen|Schwerpunkte|Inhalte)(?: \w+){0,2}"
    rf"|{_ON_IT})\s*:\s+(?P<list>.+)",
    re.IGNORECASE,
)
_BESIDE = re.compile(r"^Neben (?P<first>[^,]+?) (?:ging|geht|standen|stand|wurde|kam)")
_IN_TITLE = re.compile(r"\bzu den Themen (?P<list>.+)$", re.IGNORECASE)
_LEAD = re.compile(
    r"^(?:(?:unter ander(?:em|en)|u\. ?a\.|vor allem|insbesondere|etwa|beispielsweise|"
    r"zum Beispiel|auch|dann|dabei|außerdem|zudem|die Themen|das Thema|Themen wie|"
    r"folgende Themen:?|über|um|dabei|diesmal)\s+)+",
    re.IGNORECASE,
)
_ARTICLE = re.compile(
    r"^(?:der|die|das|den|dem|des|ein|eine|einen|einem|einer)\s+", re.I
)
_ADJECTIVE_NEXT = re.compile(
    r"^(?i:der|die|das|den|dem|ein|eine|einen)\s+[a-zäöü]\w*[enrs]\s"
)
_AND = re.compile(r"\s+(?:und|sowie)\s+")
_STRONG_AND = re.compile(
    r"\s+(?:sowie(?: auch)?|und)\s+(?=(?:auch |um |über )?(?:der|die|das|den|dem|ein|"
    r"eine|einen)\s)"
)
_TAIL = re.compile(
    r"[.\s]+$|\s+aus[.\s]*$|,?\s+(?:auf der (?:Agenda|Tagesordnung)|auf dem Programm|"
    r"im Mittelpunkt)\.?$"
)
_LONGEST = 90  # letters; what is longer is a clause and no topic


@dataclass(frozen=True, slots=True, kw_only=True)
class AgendaPoint:
    """One topic of the release.

    Attributes:
        title: Its words, without a leading article.
        number: As on the agenda, or None.
        topic: The entry of the knowledge, or None.
        whole: Whether the words name that entry as a whole.
        sentence: Where it stands, if something should be looked at.
    """

    title: str
    number: str | None = None
    topic: Topic | None = None
    whole: bool = True
    sentence: str = ""

    @property
    def remark(self) -> str:
        """What the editor should look at, or empty."""
        if self.topic is None:
            return remarks.TOPIC_UNKNOWN
        return "" if self.whole else remarks.TOPIC_PARTLY


@dataclass(frozen=True, slots=True, kw_only=True)
class Agenda:
    """The topics of the release.

    Attributes:
        open_words: The words that say that there were more, or empty.
        sentence: The sentence with those words.
        remark: What concerns all of them, or empty.
    """

    points: tuple[AgendaPoint, ...] = ()
    open_words: str = ""
    sentence: str = ""
    remark: str = ""


def agenda(release: Release) -> Agenda:
    """The topics: a numbered agenda, else sentences that list them, else the title."""
    numbered = tuple(_numbered(release))
    if numbered:
        return Agenda(points=numbered)
    points: list[AgendaPoint] = []
    open_words = told = ""
    for sentence in release.sentences:
        match = found_list(sentence.bare)
        if not match:
            continue
        listed = match["list"]
        if opening := OPEN.search(sentence.text[match.start() : match.end()]):
            open_words, told = opening.group(), sentence.text
        rows = topics_in(listed, release)
        if beside := _BESIDE.match(sentence.bare):
            rows.insert(0, _cleaned(beside["first"]))
        points += [_linked(release, row, sentence.text) for row in rows]
    if points:
        return Agenda(points=_distinct(points), open_words=open_words, sentence=told)
    in_title = _IN_TITLE.search(release.headline or "")
    if in_title:
        rows = topics_in(in_title["list"], release)
        found = tuple(_linked(release, row, "") for row in rows)
        return Agenda(points=found, remark=remarks.TOPICS_FROM_TITLE)
    return Agenda(remark=remarks.NO_TOPICS)


def found_list(text: str) -> re.Match[str] | None:
    """The words of a sentence that list topics, in front of the verb or behind it."""
    return (
        _LABELLED.search(text)
        or (None if _NO_LIST.search(text) else _REVERSED.search(text))
        or _LISTED.search(text)
    )


def _numbered(release: Release) -> Iterator[AgendaPoint]:
    """The lines of the list below a label, or all numbered lines."""
    labelled = False
    for part in release.passages:
        text = part.block.text
        if part.block.kind is BlockKind.ITEM:
            if labelled:
                found = _linked(release, text, "")
                yield AgendaPoint(
                    title=text,
                    number=part.block.number,
                    topic=found.topic,
                    whole=found.whole,
                )
        else:
            labelled = bool(_LABEL.match(text))


def topics_in(listed: str, release: Release) -> list[str]:
    """The parts of "A, B und der C", each without its article."""
    text = _LEAD.sub("", _TAIL.sub("", listed))
    segments = [part.strip() for part in re.split(r",\s+", text) if part.strip()]
    last = segments.pop() if segments else ""
    rows = [*segments, *_last_two(last, release, alone=not segments)]
    cleaned = (_cleaned(row) for row in rows)
    return [row for row in cleaned if row and len(row) <= _LONGEST]


def _last_two(segment: str, release: Release, *, alone: bool) -> list[str]:
    """The last part of a list, taken apart at the "und" that joins it.

    "Erfahrungen und Erkenntnisse mit A und der Umgang mit B" is parted in front of
    the article; "Smart City und Smart Region" is one topic if the knowledge says so.
    """
    cuts = list(_STRONG_AND.finditer(segment)) or list(_AND.finditer(segment))
    if not cuts:
        return [segment]
    known = release.names.topic(segment)
    if known and known[1]:
        return [segment]
    if alone and len(cuts) > 1 and _STRONG_AND.search(segment):
        return _STRONG_AND.split(segment)
    cut = cuts[-1]
    return [segment[: cut.start()], segment[cut.end() :]]


def _cleaned(row: str) -> str:
    row = _LEAD.sub("", row.strip(" .;:"))
    row = re.sub(r"^(?:und|sowie|auch)\s+", "", row)
    return row if _ADJECTIVE_NEXT.match(row) else _ARTICLE.sub("", row)


def _linked(release: Release, row: str, sentence: str) -> AgendaPoint:
    found = release.names.topic(_ARTICLE.sub("", row))
    topic, whole = found if found else (None, True)
    doubtful = topic is None or not whole
    return AgendaPoint(
        title=row, topic=topic, whole=whole, sentence=sentence if doubtful else ""
    )


def _distinct(points: list[AgendaPoint]) -> tuple[AgendaPoint, ...]:
    """Each topic once, by its words."""
    return tuple({fold(point.title): point for point in reversed(points)}.values())[
        ::-1
    ]
