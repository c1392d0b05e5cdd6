"""Third step of understanding: which meeting, person, body and topic are meant.

What the question leaves out is filled from the chat's context, and then said so.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date

from ..dates import DatePhrase, month_range
from ..dialogue import MeetingReference
from ..vocabulary import Hit, vocabulary
from .mentions import Mention
from .reading import Reading
from .times import separate

_LETTER = ("Brief",)
_MEETING_WORDS = ("meeting", "letter", "series")
_NTH = re.compile(r"(\d{1,6})\d*\.")
_LONGEST_COUNT = 6  # digits; no series has more meetings
_LONG_NUMBER = 4  # digits; a year is no count
_DAY_ONLY, _MONTH_ONLY = 5, 40  # days; a bare day is less exact than a dated one
_REACH = 3  # words between "das zweite" and its noun
_DAYS_OF_A_YEAR = (364, 365)  # from its first day to its last


def meeting_reference(reading: Reading, *, topical: bool) -> MeetingReference:
    """The meeting that a question itself names.

    Args:
        reading: The question, taken apart.
        topical: True if a word that names both a topic and a meeting is a topic here.
    """
    first, last, month, day, impossible = _times(reading)
    series = next(
        (ids for m in reading.named("series") for ids in [m.ids["series"]]), None
    )
    ids = _keywords(reading, topical=topical)
    kinds = _LETTER if reading.has("letter") else ()
    form = _form(reading)
    ordinal, position = _order(reading)
    if ids and position in ("previous", "following"):
        position = None  # the meeting is named; "danach" only goes on in the chat
    if first and first == last and position in ("first", "last"):
        position = None  # "Wann begann das Treffen am 16. Mai?" asks for an hour
    people = _companions(reading)
    named = bool(
        ids
        or first
        or month
        or impossible
        or kinds
        or form
        or ordinal
        or position
        or people
    )
    return MeetingReference(
        ids=ids,
        first=first,
        last=last,
        also=_also(reading, first, last),
        month=month,
        day=day,
        impossible=impossible,
        series=series[0] if series else None,
        kinds=kinds,
        form=form,
        ordinal=ordinal,
        position=position,
        people=people,
        every=reading.has("which_meetings", "how_often", "all") or _plural(reading),
        named=named,
    )


def _times(
    reading: Reading,
) -> tuple[date | None, date | None, int | None, int | None, bool]:
    """The time named; of several, the most exact one."""
    if not reading.dates:
        return None, None, None, None, False
    possible = [time for time in reading.dates if not time.impossible]
    if not possible:
        return None, None, None, None, True
    joined = _with_year(possible)
    if joined:
        return joined
    best = min(
        possible,
        key=_inexactness,
    )
    return best.first, best.last, best.month, best.day, False


def _also(
    reading: Reading, first: date | None, last: date | None
) -> tuple[tuple[date, date], ...]:
    """The other times named, apart from the days *first* to *last*."""
    if first is None or last is None:
        return ()
    spans = separate(reading.dates)
    return tuple(span for span in spans if span[1] < first or last < span[0])


def _inexactness(time: DatePhrase) -> int:
    """Days of the time named; without its year it is less exact than with it."""
    if time.first and time.last:
        return (time.last - time.first).days
    return _DAY_ONLY if time.day else _MONTH_ONLY


def _with_year(
    times: list[DatePhrase],
) -> tuple[date, date, None, None, bool] | None:
    """A day or month without its year beside a year: "im Juni letzten Jahres"."""
    years = {
        t.first.year
        for t in times
        if t.first and t.last and (t.last - t.first).days in _DAYS_OF_A_YEAR
    }
    bare = next((t for t in times if t.month and t.first is None), None)
    if bare is None or bare.month is None or len(years) != 1:
        return None
    first, last = month_range(years.pop(), bare.month)
    if bare.day and bare.day <= last.day:
        first = last = first.replace(day=bare.day)
    return first, last, None, None, False


def _keywords(reading: Reading, *, topical: bool) -> tuple[str, ...] | None:
    """The meetings that all key words fit; if there are none, those of the first."""
    groups = [
        m.ids["meeting"]
        for m in reading.named("meeting")
        if not (
            {"organization", "person", "series"} & m.ids.keys()
            and not _located(reading, m)
        )
        and not ("topic" in m.ids and topical)
        and not ("entry" in m.ids and topical)
    ]
    if not groups:
        return None
    common = [id_ for id_ in groups[0] if all(id_ in group for group in groups[1:])]
    return tuple(common or groups[0])


def _located(reading: Reading, mention: Mention) -> bool:
    """Whether a name that is also a body stands for a place: "im Rathaus", "am See"."""
    return bool({"im", "am", "beim"} & set(reading.before(mention, 1)))


def _form(reading: Reading) -> str | None:
    if reading.has("or"):
        return None  # "digital oder muss man hin?" asks for the form
    if reading.named("topic") and not reading.has("meeting", "attend", "was_there"):
        return None  # "Ist das Portal online?"
    forms: dict[str, str] = vocabulary(reading.language).module.FORMS
    named = {forms[word]: None for word in reading.words if word in forms}
    return next(iter(named)) if len(named) == 1 else None  # "online oder vor Ort?"


def _order(reading: Reading) -> tuple[int | None, str | None]:
    """The count ("the second": 2) or the position ("the last": ``last``)."""
    ordinal = _ordinal(reading) or _numbered(reading)
    if ordinal:
        return ordinal, None
    for position in ("second_last", "previous", "following", "last", "next", "first"):
        inside = _inside(reading, "meeting") | _inside(reading, "topic") | reading.dated
        inside |= {h.start for h in reading.hits if h.concept in ("next_step", "order")}
        if position == "next" and reading.dated and reading.has("planned"):
            continue  # "Was ist für 2027 geplant?" asks for all of that year
        hits = [
            h for h in reading.hits if h.concept == position and h.start not in inside
        ]
        if any(
            _of_a_meeting(reading, hit.end) or _of_times(reading, hit) for hit in hits
        ):
            return None, position
    return None, None


def _of_times(reading: Reading, hit: Hit) -> bool:
    """Whether it counts times: "Wann traf sich die Runde zum ersten Mal?"."""
    met = reading.has("meeting", "series") or reading.named("series")
    return bool(met) and "mal" in reading.words[hit.start : hit.end]


def _ordinal(reading: Reading) -> int | None:
    inside = reading.dated | _inside(reading, "meeting") | _inside(reading, "topic")
    rows = zip(reading.words, (*reading.words[1:], ""), strict=True)
    for n, (word, behind) in enumerate(rows):
        if n in inside:
            continue
        if word.isdigit() and behind in ("st", "nd", "rd", "th"):
            return int(word[:_LONGEST_COUNT])
        number = _counted(word, reading.language)
        if number and _of_a_meeting(reading, n + 1, bare=number > 1):
            return number
    return None


def _numbered(reading: Reading) -> int | None:
    """The number right behind the name of a series: "Talrunde 3"."""
    for mention in reading.named("series"):
        behind = reading.words[mention.end : mention.end + 1]
        if behind and behind[0].isdigit() and mention.end not in reading.dated:
            return int(behind[0]) if len(behind[0]) < _LONG_NUMBER else None
    return None


def _counted(word: str, language: str) -> int | None:
    """The number that a word counts: 2 for "zweite" and for "2."."""
    module = vocabulary(language).module
    ordinals: dict[str, int] = module.ORDINALS
    for root, count in ordinals.items():
        if word.startswith(root) and word[len(root) :] in module.ORDINAL_ENDINGS:
            return count
    if nth := _NTH.fullmatch(word):
        return int(nth.group(1))
    return None


def _inside(reading: Reading, kind: str) -> set[int]:
    return {n for m in reading.named(kind) for n in range(m.start, m.end)}


def _of_a_meeting(reading: Reading, end: int, *, bare: bool = True) -> bool:
    """Whether what stands before word *end* counts meetings, not people or years."""
    ahead = range(end, min(end + _REACH, len(reading.words)))
    starts = {hit.start for hit in reading.hits if hit.concept in _MEETING_WORDS}
    starts |= {mention.start for mention in reading.named("series")}
    if starts & set(ahead):
        return True
    others = {m.start for m in reading.mentions} | set(reading.leftovers)
    return bare and not others & set(ahead) and len(reading.words) <= 2 * _REACH + 2


def _companions(reading: Reading) -> tuple[tuple[str, ...], ...]:
    """People by whom a meeting is described: "das Treffen mit Kleebank"."""
    found: list[tuple[str, ...]] = []
    meeting_words = {
        n for hit in reading.hits if hit.concept in _MEETING_WORDS for n in hit.words
    } | {n for m in reading.named("series") for n in range(m.start, m.end)}
    for mention in reading.named("person"):
        lead = mention.start - 1
        while lead > 0 and (
            reading.words[lead] in ("und", "and", "herrn", "frau")
            or any(
                m.start <= lead < m.end and "person" in m.ids for m in reading.mentions
            )
        ):
            lead -= 1
        if reading.words[max(lead, 0)] not in (
            "mit",
            "with",
            "zwischen",
            "between",
            "von",
        ):
            continue
        joined_in = reading.words[lead] in ("mit", "with") and reading.has(
            "attend", "was_there"
        )
        near = {lead - 1, lead - 2, lead - 3} & meeting_words
        if joined_in or near or reading.words[max(lead - 1, 0)] == "das":
            found.append(mention.ids["person"])
    return tuple(found)


def _plural(reading: Reading) -> bool:
    """Whether several meetings are asked for by the number of the noun."""
    return any(
        word
        in (
            "treffen",
            "sitzungen",
            "termine",
            "gesprache",
            "runden",
            "meetings",
            "sessions",
        )
        and n > 0
        and reading.words[n - 1]
        in ("alle", "die", "welche", "all", "which", "the", "viele", "many")
        and reading.has("which", "how_many", "all", "exists")
        for n, word in enumerate(reading.words)
    )


def groups(mentions: Iterable[Mention], kind: str) -> tuple[tuple[str, ...], ...]:
    """The identifiers of each mention of a kind, without repetition."""
    return tuple(
        dict.fromkeys(mention.ids[kind] for mention in mentions if kind in mention.ids)
    )
