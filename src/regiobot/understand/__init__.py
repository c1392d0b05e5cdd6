"""From a question to a `Query`: read the words, decide the intent, fill in the rest.

Three steps, each in a module of its own: `reading` finds what the words name,
`intents` decides what is wanted, `references` and `followup` say which meeting,
person, body and topic are meant. Nothing here sees a fact.
"""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date

from .. import text
from ..dialogue import Context, Intent, MeetingReference, Query
from ..index import Index
from ..vocabulary import vocabulary
from . import followup, talk
from .intents import Signals, decide
from .language import language_of
from .reading import Mention, Reading, read
from .references import groups, meeting_reference

# Intents for which a word that names a topic and a meeting names the topic.
_TOPICAL = frozenset(
    {
        Intent.STATEMENTS, Intent.TOPICS, Intent.TOPIC_MEETINGS, Intent.TOPIC_INFO,
        Intent.KNOWLEDGE, Intent.COMPARISON, Intent.SPEAKERS, Intent.OUTCOMES,
    }
)  # fmt: skip
_OF_OFFICE = frozenset(
    {Intent.PERSON, Intent.TERM, Intent.PARTY, Intent.OFFICE_HOLDER, Intent.SUCCESSION}
)
_DOMAIN = (
    "attend", "say", "topics", "outcome", "signed", "absent", "invited", "source", "meeting", "verbatim",
    "host", "named", "members", "key_number", "demand", "document", "chair", "receive", "series",
    "excused", "unexcused", "substitute", "weekday", "time", "how_long", "status", "planned", "complete",
    "disputed", "record_status", "agenda_item", "adjourned", "exists", "summary", "next_step", "deadline",
)  # fmt: skip
_PLACED = {"in", "im", "an", "am", "nach"}
_LEADS_TO_A_TOPIC = {"uber", "about", "on", "regarding", "bezuglich"}
_MOST_UNKNOWN = 12  # words
_AGENDA_NUMBER = re.compile(r"\b(?:top|tagesordnungspunkt|nummer|nr|punkt|item|number) ?(\d+(?:\.\d+)*)(?!\.)")


def understand(
    question: str, *, today: date, context: Context, index: Index
) -> Query:
    """Understand a question.

    Args:
        question: As typed; any text at all.
        today: The day on which it is asked.
        context: What the chat remembers, already emptied if it has expired.
        index: The names and words of the knowledge base.
    """
    cleaned = text.clean(question)
    language = language_of(cleaned, context.language, index)
    reading = read(cleaned, index=index, today=today, language=language)
    refusal = talk.refused(reading)
    if refusal:
        return _without_facts(reading, Intent.REFUSED, refusal)
    small = talk.small_talk(cleaned, reading)
    if small:
        return _without_facts(reading, Intent.SMALLTALK, small)
    if not reading.words or _noise(reading):
        return _without_facts(reading, Intent.REFUSED, "noise")
    signals = _signals(reading, context)
    intent = decide(signals)
    query = _beside_another(_about_the_series(_query(reading, intent, cleaned, yes_no=signals.yes_no), reading), reading)
    query = followup.complete(query, intent, reading, context)
    if not query.used_context and not _anchored(signals, index):
        kept = query.intent if query.intent in (Intent.FIGURES, Intent.STATEMENTS) else Intent.SEARCH
        query = replace(query, intent=kept, flags=query.flags | {"unanchored"})
    return replace(query, trace=reading.trace)


def _noise(reading: Reading) -> bool:
    """Whether a long text names next to nothing we know."""
    return len(reading.leftovers) > _MOST_UNKNOWN and len(reading.leftovers) > len(reading.words) / 3


def _anchored(signals: Signals, index: Index) -> bool:
    """Whether the question is about these meetings at all, not only about a place or a day."""
    reading = signals.reading
    if signals.topic or signals.series or signals.entry or signals.letter:
        return True
    if signals.office or signals.place or signals.has("meeting"):
        return True
    domain = signals.has(*_DOMAIN)
    if not reading.leftovers:
        return signals.person or signals.organization or signals.dated or domain or signals.follow
    if signals.person:
        return domain or signals.has("elected", "term", "party", "whois") or any(
            m.end - m.start > 1 for m in reading.named("person")
        )
    if signals.organization or signals.dated:
        return domain or signals.organization and any(index.related(reading.words[n]) for n in reading.leftovers)
    return False


def _without_facts(reading: Reading, intent: Intent, kind: str) -> Query:
    return Query(
        intent=intent, language=reading.language, talk=kind, trace=reading.trace,
        flags=reading.concepts,
    )  # fmt: skip


def _signals(reading: Reading, context: Context) -> Signals:
    reference = meeting_reference(reading, topical=False)
    return Signals(
        reading=_with_meeting_concepts(reading),
        person=bool(set(groups(reading.named("person"), "person"))) and not _only(reading, reference),
        organization=bool(reading.named("organization")),
        topic=bool(reading.named("topic")),
        office=bool(reading.named("office")) or bool(_office_synonym(reading)),
        entry=bool(reading.named("entry")),
        series=bool(reading.named("series")),
        dated=reference.dated,
        place=bool(
            reference.ids or reference.ordinal or reference.position or reference.people or reference.form
        ),
        letter=bool(reference.kinds),
        follow=context.query is not None,
        kinds=bool(_kinds(reading)),
        last_office=context.query is not None and context.query.office is not None,
        in_office=context.query is not None and context.query.intent in _OF_OFFICE,
    )


def _only(reading: Reading, reference: MeetingReference) -> bool:
    """Whether every person named only describes the meeting."""
    named = {id_ for m in reading.named("person") for id_ in m.ids["person"]}
    return bool(named) and named <= set(reference.people)


def _with_meeting_concepts(reading: Reading) -> Reading:
    """Add what only shows beside a noun: "welche Regionalgespräche", "wie viele Sitzungen"."""
    nouns = {hit.start for hit in reading.hits if hit.concept == "meeting"}
    nouns |= {mention.start for mention in reading.named("series")}
    which = {hit.end for hit in reading.hits if hit.concept == "which"}
    nouns_end = {h.end for h in reading.hits if h.concept == "meeting"} | {m.end for m in reading.named("series")}
    at_place = any(m.start - 1 in nouns_end and "in" in reading.before(m, 1) for m in reading.named("organization"))
    many = {hit.end for hit in reading.hits if hit.concept == "how_many"}
    found = set()
    if any({end, end + 1} & nouns for end in which):
        found.add("which_meetings")
    if any({end, end + 1} & nouns for end in many):
        found.add("how_many_meetings")
    if at_place:
        found.add("at_place")
    return replace(reading, concepts=reading.concepts | found) if found else reading


def _office_synonym(reading: Reading) -> str | None:
    offices: dict[str, str] = vocabulary(reading.language).module.OFFICE_SYNONYMS
    for n, word in enumerate(reading.words):
        if word == "ob" and not _is_office_ob(reading, n):
            continue
        if word in offices:
            return text.office_key(offices[word])
    return None


def _is_office_ob(reading: Reading, n: int) -> bool:
    """``OB`` in capitals, "der ob", "ob von": the office, not the conjunction."""
    before = reading.words[n - 1] if n else ""
    after = reading.words[n + 1] if n + 1 < len(reading.words) else ""
    shouting = all(raw.isupper() for raw in reading.raw if raw.isalpha())
    capitals = reading.raw[n].isupper() and not (shouting and len(reading.words) > 2)
    return capitals or before in ("der", "die", "dem", "den", "vom", "als", "wer") or after in ("von", "in", "aus")


def _query(reading: Reading, intent: Intent | None, cleaned: str, *, yes_no: bool) -> Query:
    topical = intent in _TOPICAL or intent is None
    reference = meeting_reference(reading, topical=topical)
    if intent is Intent.TOPICS and reference.ids is None:
        plain = meeting_reference(reading, topical=False)
        reference = plain if plain.ids else reference
    addressed = _addressed(reading) if reference.kinds and intent is Intent.SIGNATORIES else frozenset()
    people = tuple(
        group
        for group in groups((m for m in reading.named("person") if m.start not in addressed), "person")
        if not set(group) <= set(reference.people)
    )
    office = next((m.ids["office"][0] for m in reading.named("office")), None)
    people, about = _spoken_about(reading, intent, people)
    about += _elsewhere(reading, reference)
    excluded, organizations = _exclusion(reading, addressed)
    flags = _with_meeting_concepts(reading).concepts | ({"yes_no"} if yes_no else set())
    if any("aus" in reading.before(m) or "from" in reading.before(m) for m in reading.named("organization")):
        flags |= {"from_place"}
    if any(_PLACED & set(reading.before(m)) for m in reading.named("organization")):
        flags |= {"in_place"}
    number = _AGENDA_NUMBER.search(" ".join(reading.words))
    flags |= _negated_filters(reading)
    return Query(
        intent=intent or Intent.SEARCH,
        language=reading.language,
        meeting=reference,
        people=tuple(group for group in people if not set(group) <= set(excluded)),
        organizations=organizations,
        excluded=excluded,
        topics=_topics(reading, reference),
        entries=tuple(id_ for m in reading.named("entry") for id_ in m.ids["entry"]),
        office=_office_synonym(reading) or office,
        kinds=_kinds(reading),
        on=_day_of_office(reading, reference),
        words=tuple(reading.words[n] for n in (*reading.leftovers, *about)),
        declined=tuple(reading.raw[n] for n in (*reading.leftovers, *about)),
        content=reading.content,
        numbers=reading.numbers,
        flags=frozenset(flags),
        agenda_number=number.group(1) if number else None,
        text=cleaned,
        score=min((m.score for m in reading.mentions), default=100.0),
    )


def _elsewhere(reading: Reading, reference: MeetingReference) -> tuple[int, ...]:
    """Words that name another meeting than the one meant: they must not be passed over."""
    return tuple(
        n
        for m in reading.named("meeting")
        if set(m.ids) == {"meeting"} and reference.ids and not set(m.ids["meeting"]) & set(reference.ids)
        for n in range(m.start, m.end)
    )


def _spoken_about(
    reading: Reading, intent: Intent | None, people: tuple[tuple[str, ...], ...]
) -> tuple[tuple[tuple[str, ...], ...], tuple[int, ...]]:
    """Of several people, those that something was said about, not by: "Schubert über Köhler"."""
    if intent is not Intent.STATEMENTS or not people:
        return people, ()
    for mention in reading.named("office"):
        if (_LEADS_TO_A_TOPIC | {"zu", "zum", "zur"}) & set(reading.before(mention)) and not reading.named("topic"):
            return people, (mention.start,)
    for mention in reading.named("person")[1:]:
        if _LEADS_TO_A_TOPIC & set(reading.before(mention)) or {"zu", "zum", "zur"} & set(reading.before(mention)):
            rest = tuple(g for g in people if g != mention.ids["person"])
            return rest, (mention.end - 1,)
    return people, ()


def _topics(reading: Reading, reference: MeetingReference) -> tuple[str, ...]:
    return tuple(
        dict.fromkeys(
            id_
            for mention in reading.named("topic")
            if not ("meeting" in mention.ids and set(mention.ids["meeting"]) & set(reference.ids or ()))
            for id_ in mention.ids["topic"]
        )
    )


def _addressed(reading: Reading) -> frozenset[int]:
    """Where the names begin to which a letter went: "den Brief an Müller und Woidke"."""
    found: set[int] = set()
    end = -1
    for mention in reading.mentions:
        lead = reading.words[mention.start - 1] if mention.start else ""
        joined_on = mention.start <= end + 1 and lead in ("und", "and")
        if lead in ("an", "to") or joined_on:
            found.add(mention.start)
            end = mention.end
    return frozenset(found)


def _negated_filters(reading: Reading) -> set[str]:
    """Whether an office or kind is taken out: "keine Bürgermeister", "außer den Bezirken"."""
    ends = {h.end for h in reading.hits if h.concept in ("not", "except")}
    found = set()
    offices = {m.start for m in reading.named("office")}
    if any({end, end + 1} & offices for end in ends):
        found.add("not_in_office")
    table = vocabulary(reading.language).module.ORGANIZATION_KINDS
    kinds = {n for n, word in enumerate(reading.words) if word in table}
    if any({end, end + 1, end + 2} & kinds for end in ends):
        found.add("not_of_kind")
    return found


def _exclusion(
    reading: Reading, addressed: frozenset[int]
) -> tuple[tuple[str, ...], tuple[tuple[str, ...], ...]]:
    """What stands behind "außer" is taken out; the other bodies are asked for."""
    mark = min((hit.end for hit in reading.hits if hit.concept == "except"), default=None)
    if mark is None and reading.has("not") and not reading.has("absent") and reading.has("who", "which"):
        away = [h.end for h in reading.hits if h.concept == "not"]
        names = {m.start for m in reading.mentions if m.ids.keys() & {"person", "organization"}}
        mark = next(
            (end for end in away if reading.words[end : end + 1] in (("aus",), ("from",)) or end in names), None
        )
    excluded: list[str] = []
    wanted: list[tuple[str, ...]] = []
    for mention in reading.mentions:
        if mention.start in addressed or _part_of_a_place(reading, mention):
            continue
        behind = mark is not None and mark <= mention.start <= mark + 4  # noqa: PLR2004
        if behind and mention.ids.keys() & {"person", "organization"}:
            excluded.extend(mention.ids.get("person", ()) + mention.ids.get("organization", ()))
        elif "organization" in mention.ids and not ("person" in mention.ids and mention.score == 100 and len(mention.ids["person"]) == 1):  # noqa: PLR2004, E501
            wanted.append(mention.ids["organization"])
    return tuple(excluded), tuple(dict.fromkeys(wanted))


def _about_the_series(query: Query, reading: Reading) -> Query:
    """What was said "über die Regionalgespräche": the series is the topic, not the place."""
    if query.intent is not Intent.STATEMENTS or query.meeting.ids or query.meeting.ordinal:
        return query
    for mention in reading.named("series"):
        if _LEADS_TO_A_TOPIC & set(reading.before(mention)):
            words = reading.words[mention.start : mention.end]
            raw = reading.raw[mention.start : mention.end]
            return replace(
                query, words=query.words + words, declined=query.declined + raw,
                meeting=replace(query.meeting, series=None),
            )  # fmt: skip
    return query


def _beside_another(query: Query, reading: Reading) -> Query:
    """ "Das Treffen nach der Videokonferenz": the one beside the meeting that is named."""
    reference = query.meeting
    if not (reference.ids or reference.first or reference.form) or reference.position:
        return query
    named = [m.start for m in reading.named("meeting")] + sorted(reading.dated)[:1]
    named += [n for n, word in enumerate(reading.words) if word in vocabulary(reading.language).module.FORMS]
    nouns = [h.start for h in reading.hits if h.concept == "meeting"] + [m.start for m in reading.named("series")]
    for concept, position in (("after", "following"), ("before", "previous")):
        for hit in reading.hits:
            behind = any(hit.end <= n <= hit.end + 2 for n in named)
            if hit.concept == concept and behind and any(n < hit.start for n in nouns):
                return replace(query, meeting=replace(reference, beside=position))
    return query


def _part_of_a_place(reading: Reading, mention: Mention) -> bool:
    """Whether a body stands right beside the name of a meeting: "Museum Potsdam"."""
    return "person" not in mention.ids and any(
        mention.start in (m.end, m.start - 1) or mention.end == m.start
        for m in reading.mentions
        if set(m.ids) == {"meeting"}
    )


def _kinds(reading: Reading) -> tuple[str, ...]:
    table: dict[str, str] = vocabulary(reading.language).module.ORGANIZATION_KINDS
    covered = {n for m in reading.mentions for n in range(m.start, m.end)}
    for n, word in enumerate(reading.words):
        if word in table and n not in covered:
            return tuple(table[word].split(", "))
    return ()


def _day_of_office(reading: Reading, reference: MeetingReference) -> tuple[date, date] | None:
    if reference.first and reference.last:
        return reference.first, reference.last
    return None
