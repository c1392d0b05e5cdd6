"""What the person at the terminal should look at, in a few lines."""

from __future__ import annotations

from ...model import Text
from . import remarks
from .drafting import Draft
from .missing import missing

_FOUND = Text(
    de="Gefunden: {quotes} wörtliche Zitate, {people} Teilnehmende und Eingeladene, "
    "{topics} Themen.",
    en="Found: {quotes} verbatim quotations, {people} present or invited, "
    "{topics} topics.",
)
_CHECKS = Text(
    de="Bitte prüfen: {count} Stellen, im Entwurf mit „{mark}“ gekennzeichnet.",
    en="Please check {count} places; the draft marks them with “{mark}”.",
)
_LACKS = Text(
    de="Noch nicht im Wissen: {names}.", en="Not in the knowledge yet: {names}."
)
_SPEAKERS = Text(
    de="Zitate ohne Person: {count}.", en="Quotations without a speaker: {count}."
)
_DATE = Text(
    de="Das Datum des Treffens ist offen.", en="The date of the meeting is open."
)
_NAME = Text(
    de="Vorschlag für den Dateinamen: treffen/{name}",
    en="Proposed file name: treffen/{name}",
)


def summary(draft: Draft, text: str, language: str) -> str:
    """What a draft holds and lacks, a few short lines.

    Args:
        draft: What was found.
        text: The file made of it.
        language: ``de`` or ``en``.
    """
    lacking = missing(draft)
    rosters = draft.attendance.rosters.values()
    lines = [
        _FOUND.variant(language).format(
            quotes=len(draft.statements),
            people=sum(len(roster.attendees) for roster in rosters),
            topics=len(draft.agenda.points),
        ),
        _CHECKS.variant(language).format(
            count=text.count(f"# {remarks.CHECK}: "), mark=remarks.CHECK
        ),
    ]
    if not draft.when.day.value:
        lines.append(_DATE.variant(language))
    if names := [*lacking.people, *lacking.bodies]:
        lines.append(_LACKS.variant(language).format(names=", ".join(names)))
    if lacking.speakers:
        lines.append(_SPEAKERS.variant(language).format(count=lacking.speakers))
    lines.append(_NAME.variant(language).format(name=draft.file_name))
    return "\n".join(lines)
