"""Who is represented: the organizations behind a name on a list.

A body counts as represented also by a person who holds an office in it on the
meeting's day, though the list names the person alone. Only what the known bounds
of an office decide counts; an office without any dates proves nothing.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date

from ..model import Meeting, Membership, Participation, Person, Statement
from ..text import office_key


def bodies(
    meeting: Meeting, named: Participation | Statement, people: Mapping[str, Person]
) -> list[str]:
    """Identifiers of the bodies for which somebody stood at *meeting*, each once.

    An organization that is written down is the only one. Else they are those of the
    offices held that day; if one office is written, of that one.
    """
    if named.organization:
        return [named.organization]
    office = named.office if isinstance(named, Participation) else None
    key = office_key(office) if office else None
    found = (
        membership.organization
        for membership in _held(meeting, named, people)
        if membership.organization and key in (None, office_key(membership.office))
    )
    return list(dict.fromkeys(found))


def _held(
    meeting: Meeting, named: Participation | Statement, people: Mapping[str, Person]
) -> Iterator[Membership]:
    """The offices that are known to have been held on the day of the meeting."""
    person = people.get(named.person) if named.person else None
    days = _days(meeting)
    if person and days:
        for membership in person.memberships:
            if membership.held_on(*days):
                yield membership


def _days(meeting: Meeting) -> tuple[date, date] | None:
    first = meeting.first_day or meeting.last_day
    last = meeting.last_day or meeting.first_day
    return (first, last) if first and last else None
