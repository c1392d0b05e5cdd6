"""Times as people type them, against the days that are meant."""

from __future__ import annotations

import calendar
from datetime import date

import pytest

from regiobot import dates
from regiobot.dates import DatePhrase
from regiobot.model import PartialDate
from regiobot.text import clean, fold

TODAY = date(2026, 11, 22)  # a Sunday


def find(phrase: str, language: str = "de") -> tuple[DatePhrase, ...]:
    return dates.find(fold(clean(phrase)), today=TODAY, language=language)


def day(year: int, month: int, number: int) -> tuple[date, date]:
    return date(year, month, number), date(year, month, number)


def month(year: int, first: int, last: int | None = None) -> tuple[date, date]:
    last = last or first
    end = calendar.monthrange(year, last)[1]
    return date(year, first, 1), date(year, last, end)


def year(number: int) -> tuple[date, date]:
    return date(number, 1, 1), date(number, 12, 31)


GERMAN = [
    # --- days
    ("am 16.5.2019", day(2019, 5, 16)),
    ("am 16.05.2019", day(2019, 5, 16)),
    ("am 16. 5. 2019", day(2019, 5, 16)),
    ("am 16.5.19", day(2019, 5, 16)),
    ("am 16.05.19 dort", day(2019, 5, 16)),
    ("am 16. Mai 2019", day(2019, 5, 16)),
    ("am 16 mai 2019", day(2019, 5, 16)),
    ("Donnerstag, 16. Mai 2019", day(2019, 5, 16)),
    ("2019-05-16", day(2019, 5, 16)),
    ("16/5/2019", day(2019, 5, 16)),
    ("am 2. Dez. 2021", day(2021, 12, 2)),
    ("am 1. März 2020", day(2020, 3, 1)),
    ("am 1. Maerz 2020", day(2020, 3, 1)),
    ("am 29. Februar 2020", day(2020, 2, 29)),
    ("des 3. Dezembers 2021", day(2021, 12, 3)),
    ("am 24.12.2020 um 18 Uhr", day(2020, 12, 24)),
    ("am 16ten Mai 2019", day(2019, 5, 16)),
    ("am 16. Mai 19", day(2019, 5, 16)),
    ("2019/05/16", day(2019, 5, 16)),
    ("vom 16. bis 18. Mai 2019", (date(2019, 5, 16), date(2019, 5, 18))),
    ("vom 27. Februar bis 1. März 2026", (date(2026, 2, 27), date(2026, 3, 1))),
    ("vom 30. Dezember bis 2.1.2026", (date(2025, 12, 30), date(2026, 1, 2))),
    ("16.-18.5.2019", (date(2019, 5, 16), date(2019, 5, 18))),
    # --- months, seasons, parts of a year
    ("im Mai 2019", month(2019, 5)),
    ("Mai 2019", month(2019, 5)),
    ("im Mai 19", month(2019, 5)),
    ("5/2019", month(2019, 5)),
    ("05.2019", month(2019, 5)),
    ("2019-05", month(2019, 5)),
    ("im November 2018", month(2018, 11)),
    ("Maitreffen 2019", month(2019, 5)),
    ("Oktobersitzung 2019", month(2019, 10)),
    ("im Herbst 2019", month(2019, 9, 11)),
    ("im Winter 2019", (date(2019, 12, 1), date(2020, 2, 29))),  # not the May before
    ("im Winter 2020/21", (date(2020, 12, 1), date(2021, 2, 28))),
    ("Winter 2020/2021", (date(2020, 12, 1), date(2021, 2, 28))),
    ("Winter des Jahres 2019", (date(2019, 12, 1), date(2020, 2, 29))),
    ("Herbst des Jahres 2019", month(2019, 9, 11)),
    ("im Mai des Jahres 2019", month(2019, 5)),
    ("Mai bis Juli 2019", month(2019, 5, 7)),
    ("zwischen Mai und Oktober 2019", month(2019, 5, 10)),
    ("Mai/Juni 2019", month(2019, 5, 6)),
    ("im Mai und Juni 2019", month(2019, 5, 6)),
    ("November bis Februar 2020", (date(2019, 11, 1), date(2020, 2, 29))),
    ("erstes Halbjahr 2019", month(2019, 1, 6)),
    ("im zweiten Halbjahr des Jahres 2019", month(2019, 7, 12)),
    ("3. Quartal 2019", month(2019, 7, 9)),
    ("Q2 2019", month(2019, 4, 6)),
    ("Frühjahr 2019", month(2019, 3, 5)),
    ("im Sommer 2020", month(2020, 6, 8)),
    ("Anfang 2019", month(2019, 1, 4)),
    ("Mitte 2019", month(2019, 5, 8)),
    ("Ende des Jahres 2019", month(2019, 9, 12)),
    # --- years and spans
    ("2019", year(2019)),
    ("im Jahr 2019", year(2019)),
    ("das 2019er Treffen", year(2019)),
    ("zwischen 2019 und 2021", (date(2019, 1, 1), date(2021, 12, 31))),
    ("von 2019 bis 2021", (date(2019, 1, 1), date(2021, 12, 31))),
    ("2019-2021", (date(2019, 1, 1), date(2021, 12, 31))),
    ("zwischen Anfang 2019 und Ende 2021", (date(2019, 1, 1), date(2021, 12, 31))),
    ("von Mai 2019 bis Juni 2020", (date(2019, 5, 1), date(2020, 6, 30))),
    ("vom 16.5.2019 bis zum 18.5.2019", (date(2019, 5, 16), date(2019, 5, 18))),
    ("seit Sommer 2022", (date(2022, 6, 1), date(2076, 12, 31))),
    ("bis 2020", (date.min, date(2020, 12, 31))),
    ("bis Ende 2019", (date.min, date(2019, 12, 31))),
    ("bis zum 16.5.2019", (date.min, date(2019, 5, 16))),
    ("in den 2010er Jahren", (date(2010, 1, 1), date(2019, 12, 31))),
    ("Ende Februar 2019", (date(2019, 2, 22), date(2019, 2, 28))),
    ("Anfang Mai 2019", (date(2019, 5, 1), date(2019, 5, 10))),
    ("am Freitag, den 29.5.2020", day(2020, 5, 29)),
    ("2019/2020", (date(2019, 1, 1), date(2020, 12, 31))),
    # --- relative to today
    ("heute", day(2026, 11, 22)),
    ("gestern", day(2026, 11, 21)),
    ("vorgestern", day(2026, 11, 20)),
    ("morgen", day(2026, 11, 23)),
    ("übermorgen", day(2026, 11, 24)),
    ("vor drei Tagen", day(2026, 11, 19)),
    ("vor 2 Wochen", (date(2026, 11, 2), date(2026, 11, 8))),
    ("vor einem Monat", month(2026, 10)),
    ("vor zwölf Monaten", month(2025, 11)),
    ("vor 7 Jahren", year(2019)),
    ("vor fünf Jahren", year(2021)),
    ("heute vor 5 Jahren", day(2021, 11, 22)),
    ("letzte Woche", (date(2026, 11, 9), date(2026, 11, 15))),
    ("diese Woche", (date(2026, 11, 16), date(2026, 11, 22))),
    ("nächste Woche", (date(2026, 11, 23), date(2026, 11, 29))),
    ("letzten Monat", month(2026, 10)),
    ("vergangenen Monat", month(2026, 10)),
    ("diesen Monat", month(2026, 11)),
    ("kommenden Monat", month(2026, 12)),
    ("letztes Jahr", year(2025)),
    ("voriges Jahr", year(2025)),
    ("im vergangenen Jahr", year(2025)),
    ("vorletztes Jahr", year(2024)),
    ("dieses Jahr", year(2026)),
    ("nächstes Jahr", year(2027)),
    ("letzten Dienstag", day(2026, 11, 17)),
    ("letzten Sonntag", day(2026, 11, 15)),
    ("nächsten Montag", day(2026, 11, 23)),
    ("letzte Woche Dienstag", day(2026, 11, 10)),
    ("letzten Sommer", month(2026, 6, 8)),
    ("im letzten Herbst", month(2025, 9, 11)),  # this one is not over
    ("diesen Herbst", month(2026, 9, 11)),
    ("diesen Winter", (date(2026, 12, 1), date(2027, 2, 28))),
    ("letzten Winter", (date(2025, 12, 1), date(2026, 2, 28))),
    ("vorletzten Winter", (date(2024, 12, 1), date(2025, 2, 28))),
    ("nächsten Sommer", month(2027, 6, 8)),
    ("letzten Mai", month(2026, 5)),
    ("letzten November", month(2025, 11)),
    ("nächsten November", month(2027, 11)),
    ("Ende letzten Jahres", month(2025, 9, 12)),
    ("in den letzten zwei Jahren", (date(2024, 11, 22), TODAY)),
    ("in den letzten Jahren", (date(2023, 11, 22), TODAY)),
    ("der vergangenen 3 Monate", (date(2026, 8, 22), TODAY)),
    ("in den letzten 9 Monaten", (date(2026, 2, 22), TODAY)),
    ("in den letzten zehn Tagen", (date(2026, 11, 12), TODAY)),
    ("von 2019 bis heute", (date(2019, 1, 1), TODAY)),
    ("Mai 2019 bis heute", (date(2019, 5, 1), TODAY)),
    ("in zwei Wochen", (date(2026, 11, 30), date(2026, 12, 6))),
    ("in 3 Tagen", day(2026, 11, 25)),
    ("in zwei Monaten", month(2027, 1)),
]
ENGLISH = [
    ("on 16 May 2019", day(2019, 5, 16)),
    ("on May 16, 2019", day(2019, 5, 16)),
    ("on May 16th 2019", day(2019, 5, 16)),
    ("on the 16th of May 2019", day(2019, 5, 16)),
    ("on October 29th, 2019", day(2019, 10, 29)),
    ("in May 2019", month(2019, 5)),
    ("in autumn 2019", month(2019, 9, 11)),
    ("in the autumn of 2019", month(2019, 9, 11)),
    ("between May and July 2019", month(2019, 5, 7)),
    ("the second half of 2019", month(2019, 7, 12)),
    ("last summer", month(2026, 6, 8)),
    ("in the last two years", (date(2024, 11, 22), TODAY)),
    ("in two weeks", (date(2026, 11, 30), date(2026, 12, 6))),
    ("until 2020", (date.min, date(2020, 12, 31))),
    ("in 2019", year(2019)),
    ("between 2019 and 2021", (date(2019, 1, 1), date(2021, 12, 31))),
    ("yesterday", day(2026, 11, 21)),
    ("today", day(2026, 11, 22)),
    ("tomorrow", day(2026, 11, 23)),
    ("three years ago", year(2023)),
    ("2 weeks ago", (date(2026, 11, 2), date(2026, 11, 8))),
    ("last year", year(2025)),
    ("last month", month(2026, 10)),
    ("next week", (date(2026, 11, 23), date(2026, 11, 29))),
    ("last Tuesday", day(2026, 11, 17)),
]


@pytest.mark.parametrize(("phrase", "expected"), GERMAN)
def test_german_times(phrase: str, expected: tuple[date, date]) -> None:
    (found,) = find(phrase)

    assert (found.first, found.last) == expected
    assert not found.impossible


@pytest.mark.parametrize(("phrase", "expected"), ENGLISH)
def test_english_times(phrase: str, expected: tuple[date, date]) -> None:
    (found,) = find(phrase, "en")

    assert (found.first, found.last) == expected


@pytest.mark.parametrize(
    ("phrase", "expected_month", "expected_day"),
    [
        ("am 16. Mai", 5, 16),
        ("am 16.5. dort", 5, 16),
        ("am 29. Oktober", 10, 29),
        ("im Mai", 5, None),
        ("im Dezember", 12, None),
        ("das Maitreffen", 5, None),
        ("die Novembersitzung", 11, None),
        ("am 29. Februar", 2, 29),  # there is one in some years
        ("am 16. Mai 19 Uhr", 5, 16),
        ("am 16. Mai 19:30", 5, 16),
        ("am 16. Mai 19 Personen", 5, 16),
    ],
)
def test_without_a_year(
    phrase: str, expected_month: int, expected_day: int | None
) -> None:
    (found,) = find(phrase)

    assert (found.month, found.day) == (expected_month, expected_day)
    assert found.first is None


@pytest.mark.parametrize(
    "phrase",
    [
        "am 31.02.2019",
        "am 30. Februar 2020",
        "am 29. Februar 2019",
        "am 31.4.2023",
        "am 32. Mai 2019",
        "am 16.13.2019",
        "am 0. Mai 2019",
        "am 31.6.",
        "2019-02-30",
        "am 29.2. vor drei Jahren",
        "am 29. Februar vor drei Jahren",
        "vom 16. bis 31. Juni 2019",
        "im 3. Halbjahr 2019",
    ],
)
def test_days_that_do_not_exist(phrase: str) -> None:
    (found,) = find(phrase)

    assert found.impossible
    assert found.first is None


@pytest.mark.parametrize("today", [date.min, date.max])
def test_no_phrase_fails_where_the_calendar_ends(today: date) -> None:
    for phrase, _ in [*GERMAN, *ENGLISH]:
        for found in dates.find(fold(clean(phrase)), today=today):
            assert found.first or found.month or found.impossible, phrase


@pytest.mark.parametrize(
    "phrase",
    [
        "am Morgen",
        "in zwei Sitzungen",
        "wie oft in einem Monat",
        "in diesem Fall",
        "this may be it",
        "bis wann",
        "bis heute",
        "das letzte Treffen",
        "das nächste Treffen",
        "vor der Pandemie",
        "davor und danach",
        "das zweite Treffen",
        "TOP 1.10",
        "970.000 Menschen",
        "2019 Euro",
        "2000 Einwohner",
        "INSEK 2035",  # the year of a plan
        "Guten Morgen",
        "um 18:30 Uhr",
        "Mair war da",  # a name, not the month
        "die Augustinerstraße",
        "der Marzipan",
        "25,1 Prozent",
        "Drucksache 21",
        "Nummer 5",
        "er mag Jan nicht",  # a name before it is a month
        "PLZ 14467",
        "",
    ],
)
def test_what_is_no_time(phrase: str) -> None:
    assert find(phrase) == ()


@pytest.mark.parametrize(
    "phrase", ["it may rain", "we march on", "may I ask", "the second meeting"]
)
def test_what_is_no_time_in_english(phrase: str) -> None:
    assert find(phrase, "en") == ()


def test_several_times_come_in_order() -> None:
    found = find("am 16. Mai 2019 und am 29. Oktober 2019")

    assert [time.first for time in found] == [date(2019, 5, 16), date(2019, 10, 29)]
    assert found[0].end <= found[1].start


def test_since_a_year_reaches_into_the_future() -> None:
    (found,) = find("seit 2019")

    assert found.first == date(2019, 1, 1)
    assert found.last is not None
    assert found.last > TODAY


def test_after_and_before_a_year_leave_it_out() -> None:
    (after,), (before,) = find("nach 2019"), find("vor 2019")

    assert after.first == date(2020, 1, 1)
    assert before.last == date(2018, 12, 31)


@pytest.mark.parametrize(
    ("value", "language", "expected"),
    [
        (PartialDate(2019, 5, 16), "de", "16. Mai 2019"),
        (PartialDate(2019, 5, 16), "en", "16 May 2019"),
        (PartialDate(2018, 11), "de", "November 2018"),
        (PartialDate(2018, 11), "en", "November 2018"),
        (PartialDate(2020, 3), "de", "März 2020"),
        (PartialDate(2018), "de", "2018"),
    ],
)
def test_written(value: PartialDate, language: str, expected: str) -> None:
    assert dates.written(value, language) == expected


@pytest.mark.parametrize(
    ("value", "language", "expected"),
    [
        (PartialDate(2019, 5, 16), "de", "Donnerstag, 16. Mai 2019"),
        (PartialDate(2019, 5, 16), "en", "Thursday, 16 May 2019"),
        (PartialDate(2018, 11), "de", "November 2018"),  # no day, no weekday
    ],
)
def test_written_with_weekday(value: PartialDate, language: str, expected: str) -> None:
    assert dates.written(value, language, with_weekday=True) == expected


@pytest.mark.parametrize(
    ("first", "last", "expected"),
    [
        (date(2019, 5, 16), date(2019, 5, 16), "16. Mai 2019"),
        (date(2019, 5, 1), date(2019, 5, 31), "Mai 2019"),
        (date(2020, 2, 1), date(2020, 2, 29), "Februar 2020"),
        (date(2019, 1, 1), date(2019, 12, 31), "2019"),
        (
            date(2019, 9, 1),
            date(2019, 11, 30),
            "1. September 2019 bis 30. November 2019",
        ),
        (date(2019, 5, 2), date(2019, 5, 31), "2. Mai 2019 bis 31. Mai 2019"),
        (date.min, date(2015, 12, 31), "bis 31. Dezember 2015"),
    ],
)
def test_written_range(first: date, last: date, expected: str) -> None:
    assert dates.written_range(first, last) == expected


@pytest.mark.parametrize("language", ["de", "en"])
def test_what_is_written_is_found_again(language: str) -> None:
    for number in range(1, 13):
        said = dates.written(PartialDate(2021, number, 9), language)

        (found,) = find(said, language)

        assert found.first == found.last == date(2021, number, 9)


def test_two_months_that_are_no_one_time_stay_two() -> None:
    found = find("im Mai und Oktober 2019")

    assert [(each.month, each.first) for each in found] == [
        (5, None),
        (None, date(2019, 10, 1)),
    ]


@pytest.mark.parametrize("phrase", ["am Freitag, den 29.5.2020", "am Freitag, 29.5."])
def test_day_begins_with_its_weekday(phrase: str) -> None:
    (found,) = find(phrase)

    assert found.start == len("am ")
