"""Who is represented: the organizations and offices behind a name on a list.

A body counts as represented also by a person who holds an office in it on the
meeting's day, though the list names the person alone. Only what the known bounds
of an office decide counts; an office without any dates proves nothing.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date

from ..model import Meeting, Membership, Participation, Person, Statement
from ..text import office_key

Body = tuple[str | None, str | None]
"""Organization and office key, either may be None, but not both."""


def bodies(
    meeting: Meeting, named: Participation | Statement, people: Mapping[str, Person]
) -> list[Body]:
    """Whom somebody stood for at *meeting*, each body and office once.

    What the list says goes before what the offices say: an organization that is
    written down is the only one, and the offices only add what the person is there.
    """
    office = named.office if isinstance(named, Participation) else None
    key = office_key(office) if office else None
    memberships = _held(meeting, named, people)
    held = [(m.organization, office_key(m.office)) for m in memberships]
    if named.organization:
        offices = [k for organization, k in held if organization == named.organization]
        keys: list[str | None] = [key] if key else [*offices] or [None]
        found: list[Body] = [(named.organization, k) for k in keys]
    elif key:
        found = [pair for pair in held if pair[1] == key] or [(None, key)]
    else:
        found = list(held)
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
