"""Free search as the second line: passages as they stand, with meeting and source.

A passage answers only if it holds every content word of the question, its meeting,
speaker and topics read along, and has what the question word asks for: a number, a
time. One word less, and it would be passed off as an answer.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..dialogue import Block, Found, Items, Paragraph
from ..model import Meeting
from .lines import agenda_line, figure_line, outcome_lines
from .scene import Draft, Scene, disputed
from .statements import quotation
from .words import holds, holds_all

_SURE = 0.5  # score of a passage that may answer a question about nothing we know
_NEARLY_AS_GOOD = 0.8  # of the best score; what is told beside it
_LOOKED_THROUGH = 12  # passages
_FEWEST = 2  # content words; one word alone is in too many passages
_AT_ONCE = 3  # passages told in one answer
_NAMING = ("agenda", "meeting")  # name a subject; what else holds the words tells of it
AMOUNT = re.compile(
    r"\d|\b(?:zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|Dutzend|keine?)\b"
    r"|mal\b",
    re.IGNORECASE,
)
POINT = re.compile(r"(?<=\d)[.,](?=\d)")
_NUMBERED = re.compile(
    r"\b(?:(?!(?:19|20)\d\d\b|\d+\. )\d[\d.,]*|zwei|drei|vier|fünf|sechs|sieben"
    r"|acht|neun|zehn|elf|zwölf)((?: \w+){1,2})"
)
_TIME = re.compile(
    r"\d{4}|\d\.|\b(?:januar|februar|märz|april|mai|juni|juli|august|september|oktober|"
    r"november|dezember|\w+tag|frühjahr|sommer|herbst|winter|jahr\w*)\b",
    re.IGNORECASE,
)
_REASON = re.compile(
    r"\b(?:weil|wegen|da|denn|damit|aufgrund|Grund|Gründen|Anlass|um)\b", re.IGNORECASE
)
VOTES = re.compile(
    r"stimm|enthalt|mehrheit|dafür|dagegen|\bja\b|\bnein\b", re.IGNORECASE
)
# What a passage must hold to answer the question word.
_ASKED_FOR = (
    (("how_many", "how_much", "how_often", "percent"), AMOUNT),
    (("when", "since_when", "time", "how_long", "deadline"), _TIME),
    (("why", "occasion"), _REASON),
    (("votes",), VOTES),
)


def quoted_words(scene: Scene) -> str:
    """The words and numbers that named nothing known, quoted; at most three."""
    numbers = (w for w in scene.query.content if w[0].isdigit())
    unknown = (*scene.query.declined, *numbers)
    return ", ".join(f"„{word}“" for word in unknown[:3])


def quoted_nouns(scene: Scene) -> str:
    """Of the words that named nothing known, those that may name something."""
    query = scene.query
    rows = zip(query.words, query.declined, strict=True)
    return ", ".join(f"„{typed}“" for word, typed in rows if word not in query.verbs)


def covered(scene: Scene, passage: Found, words: tuple[str, ...]) -> bool:
    """Whether a passage holds all *words*, and the question's numbers and names."""
    named = [scene.person(p.id).split()[-1] for g in scene.facts.people for p in g[:1]]
    text = f"{passage.text} {_told_with(scene, passage)}"
    digits = POINT.sub("", text)
    return (
        holds_all(text, words)
        and all(n in digits for n in scene.query.numbers)
        and all(name in text for name in named)
    )


def _told_with(scene: Scene, passage: Found) -> str:
    """The meeting of a passage by name, and who spoke it."""
    if passage.meeting is None:
        return ""
    meeting = scene.directory.meeting(passage.meeting)
    speaker = next(
        (s.person for s in meeting.statements if s.id == passage.owner and s.person),
        None,
    )
    return f"{scene.naming(meeting)} {scene.person(speaker) if speaker else ''}"


def passage_sources(scene: Scene, passage: Found) -> tuple[str, ...]:
    """Where a passage stands."""
    return passage.sources or (
        scene.directory.meeting(passage.meeting).sources[:1] if passage.meeting else ()
    )


def search(scene: Scene) -> Draft:
    """The passages that hold all the question asks, or that there are none."""
    say, query = scene.say, scene.query
    hits = [
        p
        for p in scene.passages
        if p.kind != "source" and covered(scene, p, query.words)
    ]
    if not query.words and query.meeting.ids:
        return scene.missing(say.NOTHING_RECORDED)
    if not query.words:
        alone = query.used_context or scene.has("he", "she", "in_office")
        telling = len(query.content) >= _FEWEST or not alone
        hits = [p for p in hits if telling and _holds_the_question(scene, p)]
    unsure = not hits or not query.words or hits[0].score < _SURE
    if "unanchored" in query.flags and unsure:
        return scene.not_understood()
    if not hits and not query.words:
        return scene.missing(say.NOTHING_RECORDED)
    if not hits:
        return scene.missing(say.NOT_COVERED.format(words=quoted_words(scene)))
    return told(scene, hits)


def second_line(scene: Scene) -> Draft | None:
    """Passages for a question that no composer could answer, or None.

    They must hold all its content words, at least two, one of which named nothing
    known, and what is asked for; verbs may be missing where two nouns are held. No
    passage says what did *not* happen.
    """
    query = scene.query
    if scene.has("not", "except"):
        return None
    if scene.has("how_many") and not query.words:
        return _counting(scene)
    if not query.words or len(query.content) < _FEWEST:
        return None
    nouns = tuple(word for word in query.content if word not in query.verbs)
    enough = len(nouns) >= _FEWEST and bool(query.nouns)
    needed = nouns if enough else query.content
    hits = [
        p
        for p in scene.directory.search(" ".join(needed), _LOOKED_THROUGH)
        if p.kind != "source"
        and _of_the_meetings(scene, p)
        and holds_words(scene, p, needed)
        and _has_what_is_asked(scene, p)
    ]
    return told(scene, hits) if hits else None


def _counting(scene: Scene) -> Draft | None:
    """Passages in which a number stands before the thing that is counted."""
    query = scene.query
    things = [word for word in query.content if word.isalpha()]
    if (
        not (query.topics or query.organizations or query.kinds)
        or "unanchored" in query.flags
    ):
        return None
    hits = [
        p
        for p in scene.directory.search(" ".join(things), _LOOKED_THROUGH)
        if p.kind != "source"
        and _of_the_meetings(scene, p)
        and _has_what_is_asked(scene, p)
        and any(_counted(p.text, thing) for thing in things)
        and (p.kind != "entry" or _holds_the_question(scene, p))
    ]
    return told(scene, hits) if hits else None


def _counted(passage: str, thing: str) -> bool:
    """Whether a number stands close before a word: "60 neue Ladesäulen"."""
    return any(holds(match.group(1), thing) for match in _NUMBERED.finditer(passage))


def _of_the_meetings(scene: Scene, passage: Found) -> bool:
    """Whether a passage belongs to the meeting that is meant, if one is.

    A knowledge entry belongs to none; it must then hold the words that name it.
    """
    meant = {m.id for m in scene.facts.meetings}
    named = scene.query.meeting.named
    return not named or passage.kind == "entry" or passage.meeting in meant


def _holds_the_question(scene: Scene, passage: Found) -> bool:
    return holds_words(scene, passage, scene.query.content)


def holds_words(scene: Scene, passage: Found, words: tuple[str, ...]) -> bool:
    """Whether a passage holds all words, its meeting, speaker and topics read along."""
    read = f"{' '.join(_read_along(scene, passage))} {_told_with(scene, passage)}"
    return holds_all(read, words)


def _read_along(scene: Scene, passage: Found) -> Iterator[str]:
    """A passage with its lines as told, and the names of its topics and its meeting."""
    yield passage.text
    if passage.kind == "entry":
        yield from _topic_names(scene, scene.directory.entry(passage.owner).topics)
    if passage.meeting is None:
        return
    meeting = scene.directory.meeting(passage.meeting)
    yield " ".join(meeting.keywords)
    yield _line(scene, meeting, passage)
    topics = {s.id: s.topics for s in meeting.statements}
    topics |= {o.id: o.topics for o in meeting.outcomes}
    topics |= {f.id: f.topics for f in meeting.figures}
    yield from _topic_names(scene, topics.get(passage.owner, ()))


def _topic_names(scene: Scene, topics: tuple[str, ...]) -> Iterator[str]:
    for topic in map(scene.directory.topic, topics):
        yield from (topic.name, *topic.aliases)


def _has_what_is_asked(scene: Scene, passage: Found) -> bool:
    """Whether a passage has a number, a time or a reason, where one is asked for."""
    asked = [pattern for cues, pattern in _ASKED_FOR if scene.has(*cues)]
    if asked and passage.kind in _NAMING:
        return False
    year = str(scene.query.on[0].year) if scene.query.on else ""
    told = "" if passage.kind == "figure" else _told_with(scene, passage)
    return year in f"{passage.text} {told}" and all(
        pattern.search(passage.text) for pattern in asked
    )


def told(scene: Scene, hits: list[Found]) -> Draft:
    """The best of the passages as they stand; at least one is given."""
    hits = [p for p in hits if p.kind not in _NAMING] or hits
    best = [p for p in hits if p.score >= hits[0].score * _NEARLY_AS_GOOD][:_AT_ONCE]
    return scene.answered(
        scene.say.PASSAGES,
        *(block for passage in best for block in _as_it_stands(scene, passage)),
        sources=tuple(
            dict.fromkeys(s for p in best for s in passage_sources(scene, p))
        ),
        meetings=tuple(dict.fromkeys(p.meeting for p in best if p.meeting)),
    )


def _as_it_stands(scene: Scene, passage: Found) -> tuple[Block, ...]:
    """A passage in the form its kind is always told in, with its meeting."""
    if passage.kind == "entry":
        entry = scene.directory.entry(passage.owner)
        return (Paragraph(text=entry.answer.variant(scene.language)),)
    if passage.meeting is None:
        return (Items(items=(passage.text,)),)
    meeting = scene.directory.meeting(passage.meeting)
    for statement in meeting.statements:
        if statement.id == passage.owner:
            return (quotation(scene, meeting, statement),)
    if passage.kind == "dispute":
        field = passage.owner.removeprefix(f"{meeting.id}/")
        readings = disputed(scene, meeting, field)
        return (
            *(Paragraph(text=b) if isinstance(b, str) else b for b in readings),
            Paragraph(text=f"{scene.naming(meeting)}."),
        )
    line = _line(scene, meeting, passage)
    return (Items(items=(f"{line} – {scene.naming(meeting)}",)),)


def _line(scene: Scene, meeting: Meeting, passage: Found) -> str:
    for outcome in meeting.outcomes:
        if outcome.id == passage.owner:
            return outcome_lines(scene, (outcome,))[0]
    for figure in meeting.figures:
        if figure.id == passage.owner:
            return figure_line(scene, figure)
    for number, item in enumerate(meeting.agenda, 1):
        if f"{meeting.id}/t{number}" == passage.owner:
            return agenda_line(scene, item)
    if (
        passage.kind == "meeting"
        and meeting.summary
        and passage.text.startswith(meeting.title.de)
    ):
        return meeting.summary.variant(scene.language)
    return passage.text
