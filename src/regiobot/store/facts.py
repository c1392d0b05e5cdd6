"""What the store holds for a `Query`: the second road's middle step.

`meant` chooses the meetings, `needs` and `offices` collect what the answer to each
kind of question needs, by look-ups with an index; nothing scans all meetings or all
names.
"""

from __future__ import annotations

from datetime import date

from .. import text
from ..dialogue import Facts, Intent, Query
from ..model import Person, Series
from . import Store
from .meant import meetings_meant
from .needs import STEPS


def collect(query: Query, store: Store, *, today: date) -> Facts:
    """Everything the answer to *query* needs."""
    meetings, near = meetings_meant(query, store, today)
    people = tuple(
        _fitting(tuple(store.person(i) for i in group), query, store, today)
        for group in query.people
    )
    facts = Facts(
        meetings=meetings,
        near=near,
        people=people,
        organizations=tuple(
            tuple(store.organization(i) for i in g) for g in query.organizations
        ),
        topics=tuple(store.topic(i) for i in query.topics),
        series=_series(query, store),
        entries=tuple(store.entry(i) for i in query.entries),
    )
    step = STEPS.get(query.intent)
    return step(query, facts, store, today) if step else facts


def _fitting(
    group: tuple[Person, ...], query: Query, store: Store, today: date
) -> tuple[Person, ...]:
    """Of several people of one name, those of the office and body named beside it."""
    if len(group) == 1:
        return group
    bodies = {i for g in query.organizations for i in g}
    if bodies:
        group = (
            tuple(
                p
                for p in group
                if any(_belongs(m.organization, bodies, store) for m in p.memberships)
            )
            or group
        )
    for flag, gender in (("mr", "m"), ("ms", "w")):
        if flag in query.flags:
            group = tuple(p for p in group if p.gender == gender) or group
    if query.office and len(group) > 1:
        exact = tuple(
            p
            for p in group
            if any(text.office_key(m.office) == query.office for m in p.memberships)
        )
        group = exact or group
    if query.office and "today" in query.flags:
        now = tuple(
            p for p in group if any(m.held_on(today, today) for m in p.memberships)
        )
        group = now or group
    return group


def _belongs(body: str | None, bodies: set[str], store: Store) -> bool:
    return body is not None and (
        body in bodies or store.organization(body).part_of in bodies
    )


def _series(query: Query, store: Store) -> Series | None:
    series = query.meeting.series or (
        store.profile.standard_series
        if query.intent in (Intent.SERIES, Intent.SERIES_START, Intent.FREQUENCY)
        else None
    )
    return store.series(series) if series else None
