"""Who held which office."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from .. import text
from ..dialogue import Facts, Intent, Query
from ..model import Membership, Person
from . import Store
from .meant import family


def holders(
    query: Query, facts: Facts, store: Store, today: date
) -> tuple[tuple[Person, Membership], ...]:
    """Who holds the office asked for on the day asked for."""
    first, last = _office_days(query, facts, today)
    rows = _held_at_any_time(query, store)
    return tuple(row for row in rows if row[1].held_on(first, last) is not False)


def speakers(
    query: Query, facts: Facts, store: Store, today: date
) -> tuple[Person, ...]:
    """Who holds the office asked for, or held it and spoke on the topic asked for."""
    now = [person for person, _ in holders(query, facts, store, today)]
    ever = [person for person, _ in _held_at_any_time(query, store)]
    about = family(query.topics, store)
    spoke = [p for p in ever if store.statements(person=p.id, topics=about)]
    chosen = now if set(now) & set(spoke) or "today" in query.flags else spoke or now
    return tuple(dict.fromkeys(chosen))


def _held_at_any_time(query: Query, store: Store) -> list[tuple[Person, Membership]]:
    bodies = [o for group in query.organizations for o in group]
    if not bodies:
        return list(store.memberships(office_key=query.office))
    rows = [row for body in bodies for row in store.memberships(organization=body)]
    return [row for row in rows if _same_office(query.office, row[1].office)]


def _same_office(key: str | None, office: str) -> bool:
    return key is None or text.bears_office(office, key)


def _office_days(query: Query, facts: Facts, today: date) -> tuple[date, date]:
    if query.on:
        return query.on
    if query.meeting.given and "today" not in query.flags:
        days = [(m.first_day, m.last_day) for m in facts.meetings[:1]]
        for first, last in days:
            if first and last:
                return first, last
    return today, today


def offices(query: Query, facts: Facts, store: Store, today: date) -> Facts:
    """Everybody who held the office, the exact name of the office first.

    Of somebody named, the term and the party stand with the person.
    """
    if facts.people and query.intent in (Intent.TERM, Intent.PARTY):
        named = [person for group in facts.people for person in group]
        rows = [(person, held) for person in named for held in person.memberships]
        return replace(facts, memberships=tuple(rows))
    rows = _held_at_any_time(query, store)
    exact = [row for row in rows if text.office_key(row[1].office) == query.office]
    first, last = _office_days(query, facts, today)
    held = any(row[1].held_on(first, last) for row in exact)
    alone = exact and not query.organizations
    return replace(facts, memberships=tuple(exact if held or alone else rows))


def succession(query: Query, facts: Facts, store: Store, today: date) -> Facts:
    """Everybody who held the offices of those named, or the office named."""
    if query.people:
        rows: list[tuple[Person, Membership]] = []
        for group in facts.people:
            for person in group:
                for held in person.memberships:
                    if held.organization and _same_office(query.office, held.office):
                        key = text.office_key(held.office)
                        rows.extend(
                            row
                            for row in store.memberships(organization=held.organization)
                            if text.office_key(row[1].office) == key
                        )
        return replace(facts, memberships=tuple(dict.fromkeys(rows)))
    return offices(query, facts, store, today)
