"""The knowledge base as a whole, and what stands beside the meetings."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from .meetings import Meeting, Series
from .people import Organization, Person, Source, Topic
from .values import GapPolicy, Text


@dataclass(frozen=True, slots=True, kw_only=True)
class KnowledgeEntry:
    """A stand-alone question with its answer (``wissen.yaml``).

    Attributes:
        aliases: Other ways to ask, or key words.
    """

    id: str
    question: str
    answer: Text
    aliases: tuple[str, ...] = ()
    topics: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Contact:
    """Who answers for the bot or for privacy.

    Attributes:
        name: A person, an office or a body, or None.
        address: A link, a mail address or a postal address, or None.
    """

    name: str | None = None
    address: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Profile:
    """What the bot says of itself (``bot.yaml``).

    Attributes:
        standard_series: Identifier of the series that "das letzte Treffen" means.
        gaps: Whether questions that could not be answered are collected.
    """

    name: str = "RegioBot"
    region: str | None = None
    publisher: str | None = None
    contact: Contact | None = None
    privacy: Contact | None = None
    greeting: Text | None = None
    standard_series: str | None = None
    gaps: GapPolicy = GapPolicy.OFF


@dataclass(frozen=True, slots=True, kw_only=True)
class GoldenQuestion:
    """A question that staff want answered right before a change goes live.

    Attributes:
        turns: The questions of one chat, at least one; the expectations are for
            the last.
        asked_on: The day on which it is asked, or None for today.
        expected: Every line must be satisfied; a line holds alternatives.
        forbidden: Fragments that must not occur.
        status: The status expected, or None.
        place: File and line, such as ``fragen/treffen.yaml:12``.
    """

    turns: tuple[str, ...]
    place: str
    asked_on: date | None = None
    expected: tuple[tuple[str, ...], ...] = ()
    forbidden: tuple[str, ...] = ()
    status: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class KnowledgeBase:
    """All that the knowledge files hold; identifiers are unique within a kind."""

    profile: Profile
    organizations: tuple[Organization, ...] = ()
    people: tuple[Person, ...] = ()
    topics: tuple[Topic, ...] = ()
    series: tuple[Series, ...] = ()
    meetings: tuple[Meeting, ...] = ()
    entries: tuple[KnowledgeEntry, ...] = ()
    sources: tuple[Source, ...] = ()
    questions: tuple[GoldenQuestion, ...] = ()
    previous_ids: tuple[tuple[str, str, str], ...] = ()
    """``frueher``: rows of kind, old identifier, identifier."""
