"""Meeting entries as values of the model."""

from __future__ import annotations

import re

from ..model import Completeness, Meeting, MeetingStatus, PartialDate
from . import hints, messages
from .collecting import file_stem
from .identifiers import Kind
from .linking import Linker, text
from .meeting_parts import MeetingParts
from .shapes.meetings import MeetingShape
from .shapes.scalars import WEEKDAYS
from .validation import Entry

_LEADING_DATE = re.compile(r"\d{4}(?:-\d{2}(?:-\d{2})?)?(?!\d)")


def meeting(entry: Entry[MeetingShape], linker: Linker) -> Meeting:
    """A meeting with all that is known of it."""
    _check(entry, linker)
    shape, spot, parts = entry.shape, entry.spot, MeetingParts(entry, linker)
    span, themes = shape.zeitraum, shape.themen
    return Meeting(
        id=entry.id,
        title=shape.titel.text(),
        kind=shape.art or "Treffen",
        series=linker.one(Kind.SERIES, shape.reihe, spot / "reihe"),
        number=shape.nummer,
        start=shape.datum,
        end=shape.bis_datum,
        date_note=text(shape.datum_hinweis),
        earliest=span.fruehestens if span else None,
        latest=span.spaetestens if span else None,
        weekday=shape.wochentag,
        time=shape.uhrzeit,
        location=text(shape.ort),
        form=shape.form,
        status=shape.stand or MeetingStatus.HELD,
        status_note=text(shape.stand_hinweis),
        replacement=_replacement(entry, linker),
        hosts=linker.several(Kind.ORGANIZATION, shape.gastgeber, spot / "gastgeber"),
        occasion=text(shape.anlass),
        record_status=shape.stand_der_angaben,
        rosters=tuple(parts.rosters()),
        agenda_completeness=themes.completeness if themes else Completeness.UNKNOWN,
        agenda=tuple(parts.agenda()),
        statements=tuple(parts.statements()),
        outcomes=tuple(parts.outcomes()),
        figures=tuple(parts.figures()),
        disputes=tuple(parts.disputes()),
        summary=text(shape.kurzfassung),
        keywords=tuple(shape.schlagworte or ()),
        sources=entry.inherited,
    )


def _check(entry: Entry[MeetingShape], linker: Linker) -> None:
    if not entry.inherited and entry.whole:
        linker.findings.error(entry.spot / "quellen", messages.MEETING_WITHOUT_SOURCE)
    _check_days(entry, linker)
    _check_span(entry, linker)
    _check_weekday(entry, linker)
    _check_file_name(entry, linker)


def _check_days(entry: Entry[MeetingShape], linker: Linker) -> None:
    shape, spot = entry.shape, entry.spot
    linker.check_order(shape.datum, shape.bis_datum, spot, ("datum", "bis_datum"))
    if shape.bis_datum and not shape.datum and entry.whole:
        linker.findings.error(spot / "bis_datum", messages.END_WITHOUT_START)


def _check_span(entry: Entry[MeetingShape], linker: Linker) -> None:
    span, spot = entry.shape.zeitraum, entry.spot / "zeitraum"
    if not span:
        return
    first, last = span.fruehestens, span.spaetestens
    linker.check_order(first, last, spot, ("fruehestens", "spaetestens"))
    if not (first or last) and entry.whole:
        linker.findings.error(spot, messages.SPAN_WITHOUT_BOUND)
    if entry.shape.datum:
        linker.findings.doubt(spot, messages.SPAN_AND_DATE)


def _check_weekday(entry: Entry[MeetingShape], linker: Linker) -> None:
    written, date = entry.shape.wochentag, entry.shape.datum
    if not (written and date and date.day):
        return
    actual = WEEKDAYS[date.first.weekday()]
    if actual != written.replace("Sonnabend", "Samstag"):
        message = messages.WRONG_WEEKDAY.format(
            date=f"{date.first:%d.%m.%Y}", actual=actual, written=written
        )
        linker.findings.error(entry.spot / "wochentag", message)


def _check_file_name(entry: Entry[MeetingShape], linker: Linker) -> None:
    named = _LEADING_DATE.match(file_stem(entry.spot.document))
    date = entry.shape.datum
    # A path into the file means a list of meetings, whose file has no date.
    if entry.spot.path or not named or not date:
        return
    written, actual = named.group(), date.iso
    if not written.startswith(actual) and not actual.startswith(written):
        message = hints.FILE_DATE.format(written=written, date=actual)
        linker.findings.doubt(entry.spot / "datum", message)


def _replacement(entry: Entry[MeetingShape], linker: Linker) -> str | None:
    """The identifier of the meeting that replaces it, or a date as it stands."""
    written = entry.shape.neuer_termin
    if written is None:
        return None
    try:
        return PartialDate.parse(written).iso
    except ValueError:
        return linker.one(Kind.MEETING, written, entry.spot / "neuer_termin")
