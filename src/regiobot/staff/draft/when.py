"""When the meeting is: day, weekday, time of day, and whether it takes place."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from ... import dates
from ...dates import DatePhrase
from ...model import PartialDate
from ...text import fold
from . import remarks, state
from .cues import HAPPENED, MOVED_TO, OTHER_DATE, about_meeting, folded
from .release import UNDATED, Noted, Release
from .sentences import Sentence

_WEEKDAY = re.compile(
    r"\b(?P<day>Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonnabend|Sonntag)"
    r"(?P<part>vormittag|nachmittag|mittag|morgen|abend|nacht)?s?\b"
)
_PART_OF_DAY = re.compile(
    r"\bam (?P<part>Vormittag|Nachmittag|Mittag|Morgen|Abend)\b", re.IGNORECASE
)
_CLOCK = re.compile(
    r"\b(?P<from>(?:ab |von )?)(?P<time>\d{1,2}(?:[.:]\d\d)?(?: Uhr)?"
    r"(?: ?(?:bis|–|-) ?\d{1,2}(?:[.:]\d\d)?)?) ?Uhr\b"
)
_FIRST_OF_TWO = re.compile(r"(?<!\d)(\d{1,2})\.?\s*(?:und|bis|/|–|-|\+)\s*$")
_BETWEEN_ENDS = re.compile(
    r",?\s*(?:bis|und|–|-)\s*(?:zum|einschliesslich)?\s*(?:\w+,?\s*)?(?:dem\s*)?"
)
_NEAR = 24  # letters between a weekday and its date
_LONGEST_ROW = 14  # days; what lasts longer is a time limit, no meeting


@dataclass(frozen=True, slots=True, kw_only=True)
class When:
    """What the release says about the time of the meeting.

    Attributes:
        day: ``datum``; the value is empty if only the remark can be told.
        last_day: ``bis_datum``, or None.
        note: ``datum_hinweis``, or None.
        state: ``stand``, or None for a meeting that took place.
        replacement: ``neuer_termin``, or None.
    """

    day: Noted
    last_day: Noted | None = None
    note: str | None = None
    weekday: Noted | None = None
    time: Noted | None = None
    state: Noted | None = None
    replacement: Noted | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class _Candidate:
    """A time in a sentence that may be that of the meeting.

    Attributes:
        folded: The sentence as `dates.find` read it.
        cue: Whether the sentence speaks of a meeting.
    """

    sentence: Sentence
    phrase: DatePhrase
    folded: str
    cue: bool

    @property
    def words(self) -> str:
        """The words of the phrase, folded."""
        return self.folded[self.phrase.start : self.phrase.end]

    @property
    def written(self) -> bool:
        """Whether it is a date, not a day counted from today."""
        return any(char.isdigit() for char in self.words)

    @property
    def to_the_day(self) -> bool:
        """Whether it names one day, if perhaps without its year, or a row of days."""
        phrase = self.phrase
        if phrase.day or self.row:
            return True
        return phrase.first is not None and phrase.first == phrase.last

    @property
    def row(self) -> bool:
        """Whether it names days that follow each other: "10. bis 12. März 2026"."""
        first, last = self.phrase.first, self.phrase.last
        if first is None or last is None or "." not in self.words:
            return False
        return 0 < (last - first).days < _LONGEST_ROW

    @property
    def rank(self) -> int:
        """How likely it is the meeting's, 1 the most; 0 if it is not."""
        if self.to_the_day:
            if self.cue:
                return 1 if self.written else 2
            return 3 if self.written else 0
        return 4 if self.written and self.cue else 0


def when(release: Release) -> When:
    """Read the time of the meeting."""
    candidates = tuple(_candidates(release))
    chosen = _chosen(candidates)
    told = state.told(release)
    if chosen is None:
        sentence, weekday = _only_weekday(release)
        return When(
            day=_no_date(release, sentence, weekday),
            weekday=weekday,
            time=_time(release, sentence),
            state=told or state.announced(release),
        )
    first, note, remark = _first(chosen, release)
    last = _last(chosen, candidates, first)
    start, end = last if last else (first, None)
    exact = start.first if start and start.day else None
    weekday = _weekday_of(chosen, exact) if end is None else None
    return When(
        day=Noted(
            value=start.iso if start else "",
            remark=remark,
            sentence=chosen.sentence.text if remark else "",
        ),
        last_day=Noted(value=end.iso) if end else None,
        note=note,
        weekday=weekday,
        time=_time(release, chosen.sentence),
        state=told or state.planned(release, exact),
        replacement=state.replacement(release, exact) if told else None,
    )


def _candidates(release: Release) -> Iterator[_Candidate]:
    today = release.today
    for sentence in release.sentences:
        text = folded(sentence)
        for phrase in dates.find(text, today=today):
            found = _Candidate(
                sentence=sentence,
                phrase=phrase,
                folded=text,
                cue=about_meeting(release, sentence),
            )
            if not found.written and (today == UNDATED or not found.to_the_day):
                continue
            if not (found.to_the_day or _is_month(phrase)):
                continue
            if not (
                OTHER_DATE.search(sentence.bare) or MOVED_TO.search(_before(found))
            ):
                yield found


def _before(found: _Candidate) -> str:
    return found.folded[: found.phrase.start]


def _is_month(phrase: DatePhrase) -> bool:
    first = phrase.first
    if first is None or phrase.last is None:
        return False
    return (first, phrase.last) == dates.month_range(first.year, first.month)


def _chosen(candidates: tuple[_Candidate, ...]) -> _Candidate | None:
    """The first day with a word of meeting beside it, written ones before others."""
    ranked = [c for c in candidates if c.rank]
    return min(ranked, key=lambda c: c.rank) if ranked else None


def _first(
    chosen: _Candidate, release: Release
) -> tuple[PartialDate | None, str | None, str]:
    """The day of a phrase, what to say of it in the file, and to the editor."""
    phrase = chosen.phrase
    if phrase.first is None or phrase.last is None:
        return _without_year(phrase, release)
    if not chosen.to_the_day:
        return PartialDate(phrase.first.year, phrase.first.month), None, ""
    day = _partial(phrase.first)
    if chosen.written:
        return day, None, "" if chosen.cue else remarks.DOUBTFUL_DATE
    words = _written_words(chosen)
    published = dates.written(_partial(release.today))
    note = remarks.RELATIVE_NOTE.format(words=words, published=published)
    return day, note, remarks.RELATIVE.format(words=words)


def _written_words(chosen: _Candidate) -> str:
    """The words of a phrase as the release writes them."""
    count = len(chosen.words.split())
    words = re.findall(r"\S+", chosen.sentence.text)
    folded = [fold(word).strip(".,") for word in words]
    first = chosen.words.split()[0]
    if first not in folded:
        return first
    at = folded.index(first)
    return " ".join(words[at : at + count]).strip(".,")


def _without_year(
    phrase: DatePhrase, release: Release
) -> tuple[PartialDate | None, str | None, str]:
    """A day without its year: the one nearest to the day of publication."""
    if phrase.impossible or phrase.month is None or phrase.day is None:
        return None, None, remarks.IMPOSSIBLE
    if release.today == UNDATED:
        text = f"{phrase.day}. {dates.MONTHS['de'][phrase.month - 1]}"
        remark = remarks.NO_YEAR.format(day=text, month=phrase.month, number=phrase.day)
        return None, None, remark
    years = (release.today.year + step for step in (0, -1, 1))
    days = [day for year in years if (day := _in_year(year, phrase))]
    if not days:
        return None, None, remarks.IMPOSSIBLE
    nearest = min(days, key=lambda day: abs((day - release.today).days))
    published = dates.written(_partial(release.today))
    note = remarks.YEAR_NOTE.format(published=published)
    return _partial(nearest), note, remarks.YEAR_ADDED


def _in_year(year: int, phrase: DatePhrase) -> date | None:
    """The day of a phrase without a year; None for a 29th of February there is not."""
    try:
        return date(year, phrase.month or 1, phrase.day or 1)
    except ValueError:
        return None


def _last(
    chosen: _Candidate, candidates: tuple[_Candidate, ...], first: PartialDate | None
) -> tuple[PartialDate, PartialDate] | None:
    """The first and the last day of a meeting of several days, or None."""
    if first is None or not first.day:
        return None
    if chosen.row and chosen.phrase.last:
        return first, _partial(chosen.phrase.last)
    beginning = _FIRST_OF_TWO.search(_before(chosen))
    if beginning and 0 < int(beginning.group(1)) < first.day:
        return PartialDate(first.year, first.month, int(beginning.group(1))), first
    for other in candidates:
        if other.sentence is not chosen.sentence or other is chosen:
            continue
        earlier, later = sorted((chosen, other), key=lambda c: c.phrase.start)
        gap = chosen.folded[earlier.phrase.end : later.phrase.start]
        if not _BETWEEN_ENDS.fullmatch(gap):
            continue
        ends = _ends(earlier.phrase, later.phrase)
        if ends:
            return ends
    return None


def _ends(
    earlier: DatePhrase, later: DatePhrase
) -> tuple[PartialDate, PartialDate] | None:
    """Both days of a row, the first with the year of the second if it has none."""
    if later.first is None:
        return None
    end = _partial(later.first)
    if earlier.first:
        start = _partial(earlier.first)
    elif earlier.day and (day := _in_year(end.year, earlier)):
        start = _partial(day)
    else:
        return None
    return (start, end) if start < end else None


def _partial(day: date) -> PartialDate:
    return PartialDate(day.year, day.month, day.day)


def _weekday_of(chosen: _Candidate, day: date | None) -> Noted | None:
    """The weekday beside the date, unless it is another day."""
    text = chosen.sentence.bare
    named = [
        m for m in _WEEKDAY.finditer(text) if m.start() < chosen.phrase.start + _NEAR
    ]
    if not named or not chosen.written:
        return None
    nearest = max(named, key=lambda m: m.start())
    if chosen.phrase.start - nearest.end() > _NEAR:
        return None
    written = nearest["day"]
    if day and dates.weekday(day) != written.replace("Sonnabend", "Samstag"):
        remark = remarks.WRONG_WEEKDAY.format(
            written=written, day=dates.written(_partial(day)), actual=dates.weekday(day)
        )
        return Noted(value="", remark=remark, sentence=chosen.sentence.text)
    return Noted(value=written)


def _only_weekday(release: Release) -> tuple[Sentence | None, Noted | None]:
    """The first weekday in a sentence about a meeting."""
    for sentence in release.sentences:
        match = _WEEKDAY.search(sentence.bare)
        about = match and about_meeting(release, sentence)
        if match and about and not OTHER_DATE.search(sentence.bare):
            return sentence, Noted(value=match["day"])
    return None, None


def _no_date(
    release: Release, sentence: Sentence | None, weekday: Noted | None
) -> Noted:
    if weekday is None or sentence is None:
        return Noted(value="", remark=remarks.NO_DATE)
    remark = remarks.ONLY_WEEKDAY
    if release.today != UNDATED and HAPPENED.search(sentence.bare):
        number = dates.WEEKDAYS["de"].index(
            weekday.value.replace("Sonnabend", "Samstag")
        )
        back = (release.today.weekday() - number) % 7
        likely = release.today - timedelta(days=back)
        remark = remarks.LIKELY_DAY.format(day=likely.isoformat())
    return Noted(value="", remark=remark, sentence=sentence.text)


def _time(release: Release, sentence: Sentence | None) -> Noted | None:
    """The time of day: in the sentence with the day, else in one about the meeting."""
    rest = [s for s in release.sentences if about_meeting(release, s)]
    for one in [sentence, *rest]:
        if one is None or OTHER_DATE.search(one.bare):
            continue
        clock = _CLOCK.search(one.bare)
        if clock:
            start = clock["from"] if clock["from"] == "ab " else ""
            return Noted(value=f"{start}{clock['time']} Uhr")
        if one is sentence:
            part = _part_of_day(one.bare)
            if part:
                return Noted(value=part)
    return None


def _part_of_day(text: str) -> str | None:
    """``Montagnachmittag`` as ``nachmittags``."""
    match = next((m for m in _WEEKDAY.finditer(text) if m["part"]), None)
    match = match or _PART_OF_DAY.search(text)
    return f"{match['part'].lower()}s" if match else None
