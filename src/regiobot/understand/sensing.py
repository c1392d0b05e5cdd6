"""From a reading and the chat to the `Signals` that the rules look at."""

from __future__ import annotations

from dataclasses import replace

from ..dialogue import Context, Intent, MeetingReference
from .offices import kinds_asked, office_synonym
from .reading import Reading
from .references import groups, meeting_reference
from .signals import VERBS_FIRST, Signals

_OF_OFFICE = frozenset(
    {
        Intent.PERSON, Intent.TERM, Intent.PARTY, Intent.OFFICE_HOLDER,
        Intent.SUCCESSION,
    }
)  # fmt: skip


_ACCORDING = {("laut",), ("gemass",), ("to",)}  # "laut Köhler": what he says


def signals_of(reading: Reading, context: Context) -> Signals:
    """The signals of a question in its chat."""
    reference = meeting_reference(reading, topical=False)
    return Signals(
        reading=reading,
        reference=reference,
        person=bool(set(groups(reading.named("person"), "person")))
        and not _only(reading, reference),
        organization=bool(reading.named("organization")),
        topic=bool(reading.named("topic")),
        office=bool(reading.named("office")) or bool(office_synonym(reading)),
        entry=bool(reading.named("entry")),
        series=bool(reading.named("series")),
        dated=reference.dated,
        place=bool(
            reference.ids
            or reference.ordinal
            or reference.position
            or reference.people
            or reference.form
        ),
        letter=bool(reference.kinds),
        follow=context.query is not None,
        kinds=bool(kinds_asked(reading)),
        last_body=context.query is not None
        and context.query.intent is Intent.ORGANIZATION,
        last_office=context.query is not None and context.query.office is not None,
        in_office=context.query is not None and context.query.intent in _OF_OFFICE,
    )


def _only(reading: Reading, reference: MeetingReference) -> bool:
    """Whether every person named only describes the meeting."""
    named = {id_ for m in reading.named("person") for id_ in m.ids["person"]}
    return bool(named) and named <= {i for group in reference.people for i in group}


_STANDS_FOR = {"der": "he", "die": "she"}
_BEHIND_A_PRONOUN = frozenset(
    {
        "am", "beim", "im", "in", "auch", "da", "dabei", "noch", "schon", "bei", "an",
        "denn", "immer", "vom", "damals", "anwesend", "eingeladen",
    }
)  # fmt: skip


def _pronouns(reading: Reading) -> set[str]:
    """Whom an article without a noun stands for: "War der am 16. Mai dabei?"."""
    rows = zip(
        ("", *reading.words), reading.words, (*reading.words[1:], "da"), strict=False
    )
    return {
        _STANDS_FOR[word]
        for before, word, behind in rows
        if word in _STANDS_FOR and before in VERBS_FIRST and behind in _BEHIND_A_PRONOUN
    }


def _of_all(reading: Reading) -> bool:
    """Whether it asks for all there are: "Welche Reihen …", "Was gibt es für …"."""
    there = reading.has("exists") and reading.has("what")
    there = there and not reading.has("since_when", "series_start", "purpose")
    return there or reading.has("which", "how_many", "all")


def with_meeting_concepts(reading: Reading) -> Reading:
    """Add concepts that only show beside a noun: "welche Treffen"."""
    hits = [h for h in reading.hits if h.concept == "meeting"]
    nouns = {hit.start for hit in hits if len(hit.words) == 1}  # not "kam … zusammen"
    nouns |= {mention.start for mention in reading.named("series")}
    which = {hit.end for hit in reading.hits if hit.concept == "which"}
    nouns_end = {hit.end for hit in hits} | {m.end for m in reading.named("series")}
    at_place = any(
        m.start in nouns_end
        or (m.start - 1 in nouns_end and "in" in reading.before(m, 1))
        for m in reading.named("organization")
    )
    many = {hit.end for hit in reading.hits if hit.concept == "how_many"}
    found = set()
    if any({end, end + 1} & nouns for end in which):
        found.add("which_meetings")
    if any({end, end + 1} & nouns for end in many):
        found.add("how_many_meetings")
    if at_place:
        found.add("at_place")
    if reading.has("series") and not reading.mentions and _of_all(reading):
        found.add("all_series")
    things = {*reading.leftovers, *(m.start for m in reading.named("topic"))}
    if many & things:
        found.add("how_many_things")
    found |= _beside_a_person(reading) | _pronouns(reading)
    concepts = (reading.concepts - _of_a_room(reading)) | found
    return (
        reading if concepts == reading.concepts else replace(reading, concepts=concepts)
    )


def _of_a_room(reading: Reading) -> set[str]:
    """What a question does not ask for: "In welchem Gebäude" asks for no meetings."""
    rooms = {n for h in reading.hits if h.concept == "where" for n in h.words}
    rows = [set(h.words) for h in reading.hits if h.concept == "which_meetings"]
    return {"which_meetings"} if rows and all(row <= rooms for row in rows) else set()


def beside_a_meeting(reading: Reading) -> bool:
    """Whether a body stands right beside the word for a meeting: "Treffen Teltow"."""
    hits = [h for h in reading.hits if h.concept == "meeting"]
    return any(
        hit.end == m.start or m.end == hit.start
        for m in reading.named("organization")
        for hit in hits
    )


def _beside_a_person(reading: Reading) -> set[str]:
    """Who came before or after somebody: "Wer war Landrat vor Köhler?"."""
    leads = {reading.before(m, 1) for m in reading.named("person")}
    found = set()
    if leads & _ACCORDING:
        found.add("say")
    if not reading.has("who"):
        return found
    if leads & {("vor",), ("before",)}:
        found.add("predecessor")
    if leads & {("nach",), ("after",)}:
        found.add("successor")
    return found
