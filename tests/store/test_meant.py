"""Which meeting is meant by its place in a row."""

from __future__ import annotations

from datetime import date

import pytest

from regiobot.dialogue import Intent, MeetingReference, Query
from regiobot.model import KnowledgeBase, Meeting, PartialDate, Profile, Series, Text
from regiobot.store import Store
from regiobot.store.meant import meetings_meant

TODAY = date(2026, 11, 22)


def meant(numbers: list[int | None], reference: MeetingReference) -> list[int]:
    """The places of the meetings meant; one was held each year from 2020 on."""
    meetings = tuple(
        Meeting(
            id=f"m{place}",
            title=Text(de=f"Runde {place}"),
            series="runde",
            number=number,
            start=PartialDate(2019 + place, 5, 1),
        )
        for place, number in enumerate(numbers, 1)
    )
    store = Store.open(None)
    store.rebuild(
        KnowledgeBase(
            profile=Profile(standard_series="runde"),
            series=(Series(id="runde", name="Runde"),),
            meetings=meetings,
        ),
        "",
    )
    query = Query(intent=Intent.DATE, meeting=reference)
    found, _ = meetings_meant(query, store, TODAY)
    store.close()
    return [int(meeting.id[1:]) for meeting in found]


@pytest.mark.parametrize(
    ("numbers", "ordinal", "place"),
    [
        ([None, None, None], 2, [2]),
        ([1, 2, None], 3, [3]),  # nothing says that one is missing
        ([None, 4], 4, [2]),
        ([None, 4], 2, []),  # the second is the fourth; of the second nothing is known
        ([None, 4, None], 3, []),
        ([1, 2], 3, []),
    ],
)
def test_place_is_counted_unless_numbers_say_otherwise(
    numbers: list[int | None], ordinal: int, place: list[int]
) -> None:
    reference = MeetingReference(ordinal=ordinal, named=True)

    assert meant(numbers, reference) == place


def test_place_within_a_year_is_counted_within_it() -> None:
    reference = MeetingReference(
        ordinal=1, named=True, first=date(2021, 1, 1), last=date(2021, 12, 31)
    )

    assert meant([5, 6], reference) == [2]
