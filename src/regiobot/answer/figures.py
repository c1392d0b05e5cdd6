"""Numbers, with what they count."""

from __future__ import annotations

import re

from .. import text
from ..dialogue import Items, Query
from ..model import Figure, Meeting
from ..vocabulary import vocabulary
from .lines import figure_line
from .passages import AMOUNT, holds_words, told
from .scene import Draft, Scene, disputed, disputed_sources
from .words import holds, holds_all


def figures(scene: Scene) -> Draft:
    """Numbers with what they count and the year they are for."""
    query = scene.query
    named = query.topics or query.words or query.numbers or query.organizations
    rows = _wanted_figures(scene) if named or scene.has("figure") else []
    if not rows and "unanchored" in query.flags and not query.used_context:
        return scene.not_understood()
    if not rows:
        return _disputed_only(scene) or scene.missing(scene.say.NO_FIGURES)
    lines = tuple(figure_line(scene, f) for _, f in rows)
    meetings = tuple(dict.fromkeys(m for m, _ in rows))
    doubtful = [m for m in meetings if _disputed(scene, m)]
    readings = [b for m in doubtful for b in disputed(scene, m, _NUMBERS)]
    read = [s for m in doubtful for s in disputed_sources(m, _NUMBERS)]
    own = [i for m, f in rows for i in (f.sources or m.sources[:1])]
    return scene.answered(
        Items(items=lines) if len(lines) > 1 else lines[0],
        *readings,
        sources=tuple(dict.fromkeys([*own, *(read if readings else ())])),
        meetings=tuple(dict.fromkeys(m.id for m, _ in rows)),
    )


def _disputed(scene: Scene, meeting: Meeting) -> bool:
    """Whether the sources differ on what is asked, and not on another number."""
    claims = " ".join(d.claim.de for d in meeting.disputes if d.field == _NUMBERS)
    return holds_all(claims, scene.query.nouns)


def _disputed_only(scene: Scene) -> Draft | None:
    """What the sources say of a number on the topic, where they only disagree."""
    if not scene.query.topics or not scene.has("how_much", "how_many", "figure"):
        return None
    named = [
        tuple(word.key for word in text.tokens(name))
        for topic in scene.facts.topics
        for name in (topic.name, *topic.aliases)
    ]
    every = dict.fromkeys(word for words in named for word in words)
    hits = [
        passage
        for passage in scene.directory.search(" ".join(every), _LOOKED_THROUGH)
        if passage.kind == "dispute"
        and AMOUNT.search(passage.text)
        and any(
            holds_words(scene, passage, (*words, *scene.query.words)) for words in named
        )
    ]
    return told(scene, hits) if hits else None


def _wanted_figures(scene: Scene) -> list[tuple[Meeting, Figure]]:
    """Figures that hold the words, numbers, years and topics of the question."""
    words, numbers = scene.query.words, set(scene.query.numbers)
    known = vocabulary("en" if scene.language == "en" else "de")
    asked = [w for w in scene.query.content if not known.stands_for(w, "figure")]
    kept = []
    names = [o.name.split(" (")[0] for g in scene.facts.organizations for o in g[:1]]
    on_topic = [f for _, f in scene.facts.figures if _on_topic(scene, f)]
    for meeting, figure in scene.facts.figures:
        held = f"{figure.claim} {figure.subject.de} {figure.year or ''}"
        aliases = " ".join(
            f"{scene.topic(t)} {' '.join(scene.directory.topic(t).aliases)}"
            for t in figure.topics
        )
        if on_topic and figure not in on_topic:
            continue
        if scene.query.topics and not on_topic and not _otherwise_meant(scene, held):
            continue
        spelled_out = holds_all(f"{held} {aliases}", asked)
        if names and not (spelled_out or any(name in held for name in names)):
            continue
        if not all(number in held.replace(".", "") for number in numbers):
            continue
        # A verb alone tells no figure from another, so a topic must.
        needed = _needed(scene.query) if figure in on_topic else words
        if not holds_all(f"{held} {aliases}", needed):
            continue
        if not _of_the_years(scene, held):
            continue
        kept.append((meeting, figure))
    years = {day.year for day in scene.query.on or ()}
    several = scene.query.meeting.also or len(years) > 1
    meant = () if several else scene.query.meeting.ids or ()
    kept = [row for row in kept if row[0].id in meant] or kept
    return _most_specific(scene, kept)


def _needed(query: Query) -> tuple[str, ...]:
    """The words a figure on the topic must hold: nouns, and rests of compounds.

    "Was kostet ein Glasfaservertrag?" asks for no other cost of the fibre network.
    """
    rests = (
        word
        for word, raw in zip(query.words, query.declined, strict=False)
        if text.key(raw) != word
    )
    return tuple(dict.fromkeys([*query.nouns, *rests]))


def _of_the_years(scene: Scene, held: str) -> bool:
    """Whether a number is for a year asked for, if any is."""
    reference = scene.query.meeting
    spans = [s for s in (scene.query.on, *reference.also) if s]
    if not spans:
        return True
    years = {int(year) for year in _YEAR.findall(held)}
    return any(a.year <= year <= b.year for a, b in spans for year in years)


def _otherwise_meant(scene: Scene, held: str) -> bool:
    """Whether a number fits by year and another word, where none is on the topic."""
    year = scene.query.on and str(scene.query.on[0].year) in held
    named = {
        w.key
        for t in scene.facts.topics
        for n in (t.name, *t.aliases)
        for w in text.tokens(n)
    }
    others = [w for w in scene.query.content if w not in named]
    return bool(year) and any(holds(held, word) for word in others)


def _on_topic(scene: Scene, figure: Figure) -> bool:
    """Whether a number belongs to a topic of the question, by its list or its words."""
    wanted = set(scene.query.topics)
    if wanted & set(figure.topics):
        return True
    spellings = [n for t in scene.facts.topics for n in (t.name, *t.aliases)]
    return any(
        all(holds(figure.subject.de, w.key) for w in text.tokens(n)) for n in spellings
    )


_NUMBERS = "zahlen"  # the field of disputed numbers
_LOOKED_THROUGH = 30  # passages
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_MEASURE = re.compile(r"€|\beuro\b|%|\bprozent|\bkilometer|\bkm\b", re.IGNORECASE)
# Words of a question, and the marks of the unit that they ask for.
_UNITS = (
    (("prozent", "percent", "%"), ("prozent", "%")),
    (("euro", "kostet", "kosten", "teuer", "cost", "€"), ("euro", "€")),
)


def _most_specific(
    scene: Scene, rows: list[tuple[Meeting, Figure]]
) -> list[tuple[Meeting, Figure]]:
    """Only numbers of the unit asked for; with a forecast asked for, only forecasts."""
    asked = scene.query.text.casefold()
    for words, marks in _UNITS:
        if any(word in asked for word in words):
            rows = [r for r in rows if any(mark in _held(r[1]) for mark in marks)]
    measured = scene.has("how_much", "percent") or "euro" in asked
    counting = not re.search(r"\bwie ?viel\b|\bhow much\b", asked)
    if scene.has("how_many") and counting and not measured:
        rows = [r for r in rows if not _MEASURE.search(r[1].claim)]
    if "prognos" in asked or "forecast" in asked:
        rows = [r for r in rows if "prognos" in _held(r[1])] or rows
    return rows


def _held(figure: Figure) -> str:
    return f"{figure.claim} {figure.subject.de}".casefold()
