"""From a reading to the `Query` it asks, before the chat is looked at."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date

from ..dialogue import Intent, MeetingReference, Query
from ..vocabulary import vocabulary
from .exclusion import exclusion, negated_filters
from .offices import kinds_asked, office_synonym
from .reading import Reading
from .references import groups, meeting_reference
from .sensing import beside_a_meeting
from .spelling import asked

# Intents for which a word that names a topic and a meeting names the topic.
_TOPICAL = frozenset(
    {
        Intent.STATEMENTS, Intent.TOPICS, Intent.TOPIC_MEETINGS, Intent.TOPIC_INFO,
        Intent.KNOWLEDGE, Intent.COMPARISON, Intent.SPEAKERS, Intent.OUTCOMES,
    }
)  # fmt: skip
_REACH = 3  # words before a name
_ARTICLES = {"die", "das", "den", "der", "dem", "the"}
_ORIGIN = {"aus", "from", "fur", "for", "represented"}
_MR = {"herr", "herrn", "mr"}
_MS = {"frau", "ms", "mrs"}
_PLACED = {"in", "im", "an", "am", "nach"}
_LEADS_TO_A_TOPIC = {"uber", "about", "on", "regarding", "bezuglich"}
_AGENDA_NUMBER = re.compile(
    r"\b(?:top|tagesordnungspunkt|nummer|nr|punkt|item|number) ?(\d+(?:\.\d+)*)(?!\.)"
)


def query_of(
    reading: Reading,
    intent: Intent | None,
    cleaned: str,
    *,
    named: MeetingReference,
    yes_no: bool,
) -> Query:
    """The query that a question asks, of itself; free search without an intent.

    Args:
        reading: The question, taken apart.
        intent: What it wants to know.
        cleaned: The question, cleaned.
        named: The meeting it names, by every word that may.
        yes_no: Whether yes or no would answer it.
    """
    reference = _reference(reading, intent, named)
    signed = intent is Intent.SIGNATORIES
    addressed = _addressed(reading) if signed else frozenset()
    people = _people(reading, reference, addressed)
    people, about = _spoken_about(reading, intent, people)
    elsewhere = _elsewhere(reading, reference)
    if reference.kinds:
        elsewhere += _placed(reading)
    about += elsewhere
    excluded, organizations = exclusion(reading, addressed)
    flags = _flags(reading)
    if yes_no:
        flags |= {"yes_no"}
    if elsewhere:
        flags |= {"elsewhere"}
    unread = (*reading.leftovers, *about)
    if intent is Intent.PARTY:
        unread = tuple(n for n in unread if n not in reading.parties)
    return Query(
        intent=intent or Intent.SEARCH,
        language=reading.language,
        meeting=reference,
        people=tuple(group for group in people if not set(group) <= set(excluded)),
        organizations=organizations,
        excluded=excluded,
        topics=_topics(reading, reference),
        entries=tuple(id_ for m in reading.named("entry") for id_ in m.ids["entry"]),
        office=_office(reading, addressed),
        kinds=kinds_asked(reading),
        on=_day_of_office(reading, reference),
        words=tuple(reading.words[n] for n in unread),
        declined=tuple(reading.raw[n] for n in unread),
        verbs=tuple(reading.words[n] for n in reading.unnaming if n in unread),
        content=reading.content,
        numbers=reading.numbers,
        flags=flags,
        agenda_number=_agenda_number(reading),
        text=asked(cleaned),
        score=min((m.score for m in reading.mentions), default=100.0),
    )


def _reference(
    reading: Reading, intent: Intent | None, named: MeetingReference
) -> MeetingReference:
    """The meeting named; what was discussed is asked of a meeting first."""
    topical = intent in _TOPICAL or intent is None
    doubtful = any({"topic", "entry"} & m.ids.keys() for m in reading.named("meeting"))
    reference = (
        meeting_reference(reading, topical=True) if topical and doubtful else named
    )
    if intent is Intent.STATEMENTS and reference.position == "next":
        return replace(reference, position=None)  # spoken of: "für künftige Treffen"
    plainly = intent is Intent.TOPICS and reference.ids is None and named.ids
    return named if plainly else reference


def _people(
    reading: Reading, reference: MeetingReference, addressed: frozenset[int]
) -> tuple[tuple[str, ...], ...]:
    """Everybody named, but for those to whom a letter went or who name the meeting."""
    named = (m for m in reading.named("person") if m.start not in addressed)
    return tuple(g for g in groups(named, "person") if g not in reference.people)


def _office(reading: Reading, addressed: frozenset[int]) -> str | None:
    offices = (m for m in reading.named("office") if m.start not in addressed)
    named = (m.ids["office"][0] for m in offices)
    return next(named, None) or office_synonym(reading)


def _agenda_number(reading: Reading) -> str | None:
    number = _AGENDA_NUMBER.search(" ".join(reading.words))
    return number.group(1) if number else None


def _flags(reading: Reading) -> frozenset[str]:
    """The concepts, and what the words before people and bodies say of them."""
    flags = reading.concepts
    if reading.has("who", "which", "what", "how_many"):
        flags |= negated_filters(reading)  # "Kein Landrat da?" asks for one
    before = {w for m in reading.named("organization") for w in reading.before(m)}
    address = {w for m in reading.named("person") for w in reading.before(m, 1)}
    for words, flag in ((_ORIGIN, "from_place"), (_PLACED, "in_place")):
        flags |= {flag} if words & before else set()
    for words, flag in ((_MR, "mr"), (_MS, "ms")):
        flags |= {flag} if words & address else set()
    if beside_a_meeting(reading):
        flags |= {"in_place"}
    return frozenset(flags)


def _placed(reading: Reading) -> tuple[int, ...]:
    """Places beside a letter: it was written, but not "im Potsdam Museum"."""
    return tuple(
        n
        for m in reading.named("meeting")
        if set(m.ids) == {"meeting"} and {"im", "in", "am"} & set(reading.before(m, 1))
        for n in range(m.start, m.end)
    )


def _elsewhere(reading: Reading, reference: MeetingReference) -> tuple[int, ...]:
    """Words that name another meeting than the one meant: not to be passed over."""
    return tuple(
        n
        for m in reading.named("meeting")
        if set(m.ids) == {"meeting"}
        and reference.ids
        and not set(m.ids["meeting"]) & set(reference.ids)
        for n in range(m.start, m.end)
    )


def _spoken_about(
    reading: Reading, intent: Intent | None, people: tuple[tuple[str, ...], ...]
) -> tuple[tuple[tuple[str, ...], ...], tuple[int, ...]]:
    """Of several people, those who spoke, and the word for whom they spoke of.

    "Was sagte Schubert über Köhler?" asks for Schubert's words.
    """
    if intent is not Intent.STATEMENTS or not people:
        return people, ()
    for mention in reading.named("office"):
        if (_LEADS_TO_A_TOPIC | {"zu", "zum", "zur"}) & set(
            reading.before(mention)
        ) and not reading.named("topic"):
            return people, (mention.start,)
    for mention in reading.named("person")[1:]:
        if _LEADS_TO_A_TOPIC & set(reading.before(mention)) or {
            "zu",
            "zum",
            "zur",
        } & set(reading.before(mention)):
            rest = tuple(g for g in people if g != mention.ids["person"])
            return rest, (mention.end - 1,)
    return people, ()


def _topics(reading: Reading, reference: MeetingReference) -> tuple[str, ...]:
    return tuple(
        dict.fromkeys(
            id_
            for mention in reading.named("topic")
            if not (
                "meeting" in mention.ids
                and set(mention.ids["meeting"]) & set(reference.ids or ())
            )
            for id_ in mention.ids["topic"]
        )
    )


def _addressed(reading: Reading) -> frozenset[int]:
    """Where the names begin to which a letter went: "Brief an Müller und Woidke"."""
    found: set[int] = set()
    end = -1
    for mention in reading.mentions:
        lead = _lead(reading, mention.start)
        joined_on = mention.start <= end + 1 and lead in ("und", "and")
        if lead in ("an", "to") or joined_on:
            found.add(mention.start)
            end = mention.end
    return frozenset(found)


def _lead(reading: Reading, start: int) -> str:
    """The word before a name, its article and its title: "an den Minister Holm"."""
    titles = {m.start for m in reading.named("office")} | set(reading.leftovers)
    first = max(0, start - _REACH)
    before = [
        word
        for n, word in enumerate(reading.words[first:start], first)
        if word not in _ARTICLES and n not in titles
    ]
    return before[-1] if before else ""


def about_the_series(query: Query, reading: Reading) -> Query:
    """What was said "über die Regionalgespräche": a topic, not the place."""
    if (
        query.intent is not Intent.STATEMENTS
        or query.meeting.ids
        or query.meeting.ordinal
    ):
        return query
    for mention in reading.named("series"):
        if _LEADS_TO_A_TOPIC & set(reading.before(mention)):
            words = reading.words[mention.start : mention.end]
            raw = reading.raw[mention.start : mention.end]
            return replace(
                query,
                words=query.words + words,
                declined=query.declined + raw,
                meeting=replace(query.meeting, series=None),
            )
    return query


def beside_another(query: Query, reading: Reading) -> Query:
    """The meeting beside the one that is named: "das nach der Videokonferenz"."""
    reference = query.meeting
    if not (reference.ids or reference.first or reference.form) or reference.position:
        return query
    named = [m.start for m in reading.named("meeting")] + sorted(reading.dated)[:1]
    named += [
        n
        for n, word in enumerate(reading.words)
        if word in vocabulary(reading.language).module.FORMS
    ]
    nouns = [h.start for h in reading.hits if h.concept == "meeting"] + [
        m.start for m in reading.named("series")
    ]
    places = {m.start for m in reading.named("organization")}
    for concept, position in (("after", "following"), ("before", "previous")):
        for hit in reading.hits:
            behind = any(
                hit.end <= n <= hit.end + 2 and not places & set(range(hit.end, n))
                for n in named
            )  # "die Runde nach der Videokonferenz", not "nach Neuhof am 8. September"
            if hit.concept == concept and behind and any(n < hit.start for n in nouns):
                return replace(query, meeting=replace(reference, beside=position))
    return query


def _day_of_office(
    reading: Reading, reference: MeetingReference
) -> tuple[date, date] | None:
    if reference.first and reference.last:
        return reference.first, reference.last
    return None
