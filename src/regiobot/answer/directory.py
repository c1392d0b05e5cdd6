"""Where composers look entries up; the store is such a directory."""

from __future__ import annotations

from typing import Protocol

from ..dialogue import Found
from ..model import (
    KnowledgeEntry,
    Meeting,
    Organization,
    Person,
    Profile,
    Series,
    Source,
    Topic,
)


class Directory(Protocol):
    """Where identifiers become entries; the store is one."""

    @property
    def profile(self) -> Profile:
        """What the bot says of itself."""

    def person(self, id_: str) -> Person:
        """The person of that identifier."""

    def organization(self, id_: str) -> Organization:
        """The body of that identifier."""

    def topic(self, id_: str) -> Topic:
        """The topic of that identifier."""

    def series(self, id_: str) -> Series:
        """The series of that identifier."""

    def entry(self, id_: str) -> KnowledgeEntry:
        """The knowledge entry of that identifier."""

    def meeting(self, id_: str) -> Meeting:
        """The meeting of that identifier."""

    def source(self, id_: str) -> Source:
        """The source of that identifier."""

    def neighbours(self, meeting: str) -> tuple[str | None, str | None]:
        """The meetings before and after one in its series, of those that were held."""

    def has_spoken(self, person: str) -> bool:
        """Whether any statement of a person is on record."""

    def search(self, question: str, k: int = 5) -> tuple[Found, ...]:
        """The passages that hold most of a question, best first, at most *k*."""
