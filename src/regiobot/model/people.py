"""Sources, bodies, people with their offices, topics."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from .values import PartialDate, Text


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """Where a fact stands.

    Attributes:
        id: The ``kuerzel``, unique in the knowledge base.
        extent: How much of it was read, in the file's words, or None.
    """

    id: str
    title: str | None = None
    publisher: str | None = None
    date: PartialDate | None = None
    url: str | None = None
    retrieved: PartialDate | None = None
    extent: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Organization:
    """A municipality, district, county, association, committee or office.

    Attributes:
        kind: ``art`` as written in the file, or None.
        part_of: Identifier of the organization it belongs to, or None.
        ags: Official municipality key, or None.
        confusable: Identifiers of bodies that people mean by mistake ("SPN" is not
            Spandau); the bot asks back.
    """

    id: str
    name: str
    kind: str | None = None
    part_of: str | None = None
    aliases: tuple[str, ...] = ()
    confusable: tuple[str, ...] = ()
    ags: str | None = None
    description: Text | None = None
    sources: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Membership:
    """An office that a person holds in an organization for a time.

    Attributes:
        start: First day, month or year in office; None if not known.
        end: Last one, inclusive; None if not known.
        current: True if the file says the office is still held (``bis: offen``).
        acting: True if held only provisionally.
        note: How it began or ended, or None.
    """

    person: str
    office: str
    organization: str | None = None
    start: PartialDate | None = None
    end: PartialDate | None = None
    current: bool = False
    acting: bool = False
    note: Text | None = None
    sources: tuple[str, ...] = ()

    def held_on(self, first: date, last: date | None = None) -> bool | None:
        """Whether the office was held at some day from *first* to *last*.

        Returns:
            True or False as far as the known bounds decide; None where neither
            bound is known, so that nothing can be said.
        """
        if self.end and self.end.last < first:
            return False
        if self.start and self.start.first > (last or first):
            return False
        if self.start is None and self.end is None and not self.current:
            return None
        return True


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """Somebody who took part, spoke, signed or holds an office.

    Attributes:
        gender: ``m``, ``w``, ``d`` or None; only for grammar.
        title: Such as ``Dr.``, or None.
        memberships: In the order of the file.
    """

    id: str
    name: str
    gender: str | None = None
    title: str | None = None
    aliases: tuple[str, ...] = ()
    party: str | None = None
    memberships: tuple[Membership, ...] = ()
    description: Text | None = None
    sources: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Topic:
    """Something that meetings talk about.

    Attributes:
        parent: Identifier of the wider topic, or None.
    """

    id: str
    name: str
    aliases: tuple[str, ...] = ()
    parent: str | None = None
    description: Text | None = None
    sources: tuple[str, ...] = ()
