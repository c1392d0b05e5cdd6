"""Changes in the words of those who keep the knowledge."""

from __future__ import annotations

from collections.abc import Iterator

from ..dates import written
from ..model import Meeting, Text
from .values import Changes, MeetingChange, News, Noun, Tally

_NOUNS = {
    Noun.MEETING: (Text(de="Treffen", en="meeting"), Text(de="Treffen", en="meetings")),
    Noun.STATEMENT: (
        Text(de="Aussage", en="statement"),
        Text(de="Aussagen", en="statements"),
    ),
    Noun.OUTCOME: (
        Text(de="Ergebnis", en="outcome"),
        Text(de="Ergebnisse", en="outcomes"),
    ),
    Noun.FIGURE: (Text(de="Zahl", en="figure"), Text(de="Zahlen", en="figures")),
    Noun.PERSON: (Text(de="Person", en="person"), Text(de="Personen", en="people")),
    Noun.ORGANIZATION: (
        Text(de="Organisation", en="organization"),
        Text(de="Organisationen", en="organizations"),
    ),
    Noun.TOPIC: (Text(de="Thema", en="topic"), Text(de="Themen", en="topics")),
    Noun.SERIES: (Text(de="Reihe", en="series"), Text(de="Reihen", en="series")),
    Noun.ENTRY: (
        Text(de="Wissenseintrag", en="knowledge entry"),
        Text(de="Wissenseinträge", en="knowledge entries"),
    ),
    Noun.SOURCE: (Text(de="Quelle", en="source"), Text(de="Quellen", en="sources")),
    Noun.QUESTION: (
        Text(de="Goldfrage", en="golden question"),
        Text(de="Goldfragen", en="golden questions"),
    ),
}
_CHANGED = Text(de="{count} {noun} geändert", en="{count} {noun} changed")
_PROFILE = Text(de="bot.yaml geändert", en="bot.yaml changed")
_NOTHING = Text(de="Am Inhalt ändert sich nichts", en="The content does not change")
_NEWS = {
    News.ADDED: Text(de="neu", en="new"),
    News.REMOVED: Text(de="entfernt", en="removed"),
    News.CANCELLED: Text(de="abgesagt", en="cancelled"),
    News.MOVED: Text(de="verlegt", en="moved"),
    News.RESULTS: Text(de="Ergebnis", en="outcome"),
    News.DETAILS: Text(de="geändert", en="changed"),
}
_MORE = Text(de="… und {count} weitere Treffen", en="… and {count} more meetings")


def summary(changes: Changes, language: str = "de") -> str:
    """One line without a full stop: ``+1 Treffen, 2 Aussagen geändert``."""
    parts = [part for tally in changes.tallies for part in _told(tally, language)]
    if changes.profile:
        parts.append(_PROFILE.variant(language))
    return ", ".join(parts) or _NOTHING.variant(language)


def lines(changes: Changes, language: str = "de", *, limit: int = 10) -> list[str]:
    """One line a meeting: ``neu: Regionalgespräch (16. Mai 2019)``.

    Args:
        changes: What is told.
        language: ``de`` or ``en``.
        limit: Most meetings named, at least 1; a last line counts the others.
    """
    told = [_line(change, language) for change in changes.meetings[:limit]]
    more = len(changes.meetings) - limit
    return told + [_MORE.variant(language).format(count=more)] * (more > 0)


def _told(tally: Tally, language: str) -> Iterator[str]:
    def counted(count: int) -> str:
        one, several = _NOUNS[tally.noun]
        return (one if count == 1 else several).variant(language)

    if tally.added:
        yield f"+{tally.added} {counted(tally.added)}"
    if tally.removed:
        yield f"−{tally.removed} {counted(tally.removed)}"
    if tally.changed:
        noun = counted(tally.changed)
        yield _CHANGED.variant(language).format(count=tally.changed, noun=noun)


def _line(change: MeetingChange, language: str) -> str:
    news = ", ".join(_NEWS[each].variant(language) for each in change.news)
    meeting = change.meeting
    title = meeting.title.variant(language)
    before, after = _date(change.before, language), _date(change.after, language)
    date = f"{before} → {after}" if before and after and before != after else None
    date = date or after or before
    return f"{news}: {title} ({date})" if date else f"{news}: {title}"


def _date(meeting: Meeting | None, language: str) -> str | None:
    return written(meeting.start, language) if meeting and meeting.start else None
