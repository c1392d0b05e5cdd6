"""A draft as YAML, with the remarks for the editor as comments."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from ...knowledge.schema import modeline
from . import remarks
from .agenda import Agenda, AgendaPoint
from .attendance import Attendee, List, Roster
from .bodies import Body
from .drafting import Draft, Statement
from .emitting import Lines, check, comment, flow, quoted, scalar
from .missing import Missing, missing
from .people import Mention
from .quotations import LEFT_OUT, Doubt
from .release import Noted

_HYPHEN = re.compile(r"\w- (?!und\b|oder\b|bzw)[a-zäöüß]")
_DOUBTS = {
    Doubt.BY_OFFICE: remarks.SPEAKER_BY_OFFICE,
    Doubt.BY_PRONOUN: remarks.SPEAKER_BY_PRONOUN,
    Doubt.BEFORE: remarks.SPEAKER_BEFORE,
    Doubt.UNKNOWN: remarks.SPEAKER_UNKNOWN,
}


def yaml_text(draft: Draft, source_name: str) -> str:
    """The file for a draft.

    Args:
        draft: What was found.
        source_name: What the release is called, for the first line.

    Returns:
        YAML that the loader reads, with ``# PRÜFEN:`` above whatever is uncertain.
    """
    lacking = missing(draft)
    parts: list[Iterable[str]] = [
        _head(draft, source_name, lacking),
        _facts(draft),
        _rosters(draft),
        _agenda(draft.agenda),
        _statements(draft),
        _source(draft),
        _for_the_editor(draft),
        _proposals(draft, lacking),
    ]
    return "\n".join(line for part in parts for line in part) + "\n"


def _field(key: str, noted: Noted | None) -> Lines:
    if noted is None:
        return
    yield from check(noted.remark, noted.sentence)
    if noted.value:
        yield f"{key}: {scalar(noted.value)}"


def _raw(key: str, noted: Noted | None) -> Lines:
    """A field whose value is a date, a number or a word of the format."""
    if noted is None:
        return
    yield from check(noted.remark, noted.sentence)
    if noted.value:
        yield f"{key}: {noted.value}"


def _head(draft: Draft, source_name: str, lacking: Missing) -> Lines:
    yield modeline("treffen", depth=1)
    yield from comment(remarks.HEAD.format(name=source_name, check=remarks.CHECK))
    yield from comment(remarks.FILE_NAME.format(name=draft.file_name))
    what = lacking.told()
    if what:
        yield from check(remarks.NOT_YET.format(what=", ".join(what)))


def _facts(draft: Draft) -> Lines:
    time = draft.when
    yield from _field("titel", draft.title)
    yield from _field("art", draft.kind)
    yield from _field("reihe", draft.series)
    yield from _raw("nummer", draft.number)
    yield from _raw("datum", time.day)
    yield from _raw("bis_datum", time.last_day)
    if time.note:
        yield f"datum_hinweis: {scalar(time.note)}"
    yield from _field("wochentag", time.weekday)
    yield from _field("uhrzeit", time.time)
    yield from _field("ort", draft.place)
    yield from _field("form", draft.form)
    yield from _raw("stand", time.state)
    yield from _raw("neuer_termin", time.replacement)
    yield from _field("gastgeber", draft.host)


def _rosters(draft: Draft) -> Lines:
    if List.PRESENT not in draft.attendance.rosters and _took_place(draft):
        yield from check(remarks.NO_ATTENDEES)
    for kind in List:
        roster = draft.attendance.rosters.get(kind)
        if roster:
            yield from _roster(kind, roster, draft.similar)


def _took_place(draft: Draft) -> bool:
    return draft.when.state is None


def _roster(kind: List, roster: Roster, similar: Mapping[str, str]) -> Lines:
    yield f"{kind.value}:"
    if roster.complete:
        complete = roster.complete
        closed = complete.value == "ja"
        if closed:
            yield from check(complete.remark, complete.sentence, "  ")
        else:
            yield from comment(complete.remark, "  ")
        yield f"  vollstaendig: {complete.value}"
    else:
        yield "  vollstaendig: unbekannt"
    yield "  liste:"
    for attendee in roster.attendees:
        yield from _attendee(attendee, similar)


def _attendee(attendee: Attendee, similar: Mapping[str, str]) -> Lines:
    indent = "    "
    body = attendee.person.body if attendee.person else attendee.body
    for remark in _remarks(attendee, body, similar):
        yield from check(remark, attendee.sentence, indent)
    rows: list[tuple[str, str]] = []
    if attendee.person:
        rows.append(("person", attendee.person.name))
        if attendee.person.office:
            rows.append(("amt", attendee.person.office))
    elif attendee.group:
        rows.append(("gruppe", attendee.group))
    if body:
        rows.append(("organisation", body.name))
    yield from _item(rows, indent)


def _remarks(
    attendee: Attendee, body: Body | None, similar: Mapping[str, str]
) -> Lines:
    if attendee.remark:
        yield attendee.remark
    if attendee.person:
        yield from _person_remarks(attendee.person, similar)
    if body and not body.known:
        yield _unknown(remarks.UNKNOWN_BODY, body.name, similar)
    elif body and body.derived:
        yield remarks.BODY_MEANT


def _unknown(template: str, name: str, similar: Mapping[str, str]) -> str:
    """That a name is not in the knowledge, and which one nearly is."""
    remark = template.format(name=name)
    near = similar.get(name)
    return f"{remark} {remarks.SIMILAR.format(name=near)}" if near else remark


def _person_remarks(person: Mention, similar: Mapping[str, str]) -> Lines:
    if person.person is None:
        yield _unknown(remarks.UNKNOWN_PERSON, person.name, similar)
    if person.surname_only:
        yield remarks.SURNAME_ONLY


def _item(rows: list[tuple[str, str]], indent: str) -> Lines:
    for number, (key, value) in enumerate(rows):
        lead = "  " if number else "- "
        yield f"{indent}{lead}{key}: {scalar(value)}"


def _agenda(found: Agenda) -> Lines:
    yield from check(found.remark)
    if not found.points:
        return
    yield "themen:"
    if found.open_words:
        yield from comment(remarks.OPEN.format(words=found.open_words), "  ")
        yield "  vollstaendig: nein"
    else:
        yield "  vollstaendig: unbekannt"
    yield "  liste:"
    for point in found.points:
        yield from _point(point)


def _point(point: AgendaPoint) -> Lines:
    yield from check(point.remark, point.sentence, "    ")
    rows: list[tuple[str, str]] = []
    if point.topic:
        rows.append(("thema", point.topic.name))
    if point.number:
        rows.append(("nummer", point.number))
    if not point.topic or point.title != point.topic.name:
        rows.append(("titel", point.title))
    yield from _item(rows, "    ")


def _statements(draft: Draft) -> Lines:
    if draft.statements:
        yield "aussagen:"
    for statement in draft.statements:
        yield from _statement(statement, draft.similar)


def _statement(statement: Statement, similar: Mapping[str, str]) -> Lines:
    quotation, indent = statement.quotation, "  "
    yield from check(_DOUBTS.get(quotation.doubt, ""), quotation.sentence, indent)
    if LEFT_OUT in quotation.text:
        yield from check(remarks.JOINED, quotation.sentence, indent)
    if _HYPHEN.search(quotation.text):
        yield from check(remarks.HYPHENATED, indent=indent)
    speaker = quotation.speaker
    if speaker and speaker.person is None:
        remark = _unknown(remarks.UNKNOWN_PERSON, speaker.name, similar)
        yield from check(remark, indent=indent)
    rows = [f"person: {scalar(speaker.name)}"] if speaker else []
    rows.append("art: wörtlich")
    if statement.topics:
        listed = ", ".join(flow(topic) for topic in statement.topics)
        rows.append(f"themen: [{listed}]")
    rows.append(f"text: {quoted(quotation.text)}")
    rows.append(remarks.LOCUS.format(number=statement.paragraph))
    for number, row in enumerate(rows):
        if row.startswith("themen"):
            yield from check(remarks.STATEMENT_TOPICS, indent=f"{indent}  ")
        yield f"{indent}{'  ' if number else '- '}{row}"


def _source(draft: Draft) -> Lines:
    origin = draft.origin
    yield "quellen:"
    for remark in origin.remarks:
        yield from check(remark, indent="  ")
    yield f"  - kuerzel: {origin.short_name}"
    for key, value in (
        ("titel", origin.title),
        ("herausgeber", origin.publisher),
        ("adresse", origin.address),
    ):
        if value:
            yield f"    {key}: {value if key == 'adresse' else scalar(value)}"
    if origin.published:
        yield f"    datum: {origin.published.isoformat()}"
    yield "    umfang: vollständig"


def _for_the_editor(draft: Draft) -> Lines:
    """What was left out on purpose, with its sentences."""
    notes = [*draft.attendance.left, *draft.left]
    if notes or draft.reported:
        yield ""
    for note in notes:
        yield from check(note.remark, note.sentence)
    if draft.reported:
        yield from check(remarks.LEFT_TO_EDITOR)
        for sentence in draft.reported:
            yield from comment(f"  {sentence}")


def _proposals(draft: Draft, lacking: Missing) -> Lines:
    """Entries for who is not known yet, as comments to copy."""
    for title, entries in (
        (remarks.NEW_PEOPLE, lacking.people_entries(draft.origin.short_name)),
        (remarks.NEW_BODIES, lacking.body_entries(draft.origin.short_name)),
    ):
        rows = list(entries)
        if rows:
            yield ""
            yield f"# {title}"
            yield from (f"# {row}" for row in rows)
