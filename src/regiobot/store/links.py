"""What a link means, in the knowledge base as it is now."""

from __future__ import annotations

from dataclasses import dataclass

from .. import links
from ..links import FACTS, Target
from ..model import MeetingStatus
from .filters import MeetingFilter
from .lookups import Lookups
from .texts import PREVIOUS

_TABLES = {
    "meeting": "meetings",
    "person": "people",
    "topic": "topics",
    "organization": "organizations",
    "series": "series",
    "entry": "entries",
}
"""Kinds with their tables, in the order in which a bare identifier is looked up."""
_FACT_TABLES = {"statement": "statements", "outcome": "outcomes", "figure": "figures"}


@dataclass(frozen=True, slots=True)
class Linked:
    """An entry or a fact that is there.

    Attributes:
        missing: True if the link names a fact that is not there (any more); then this
            is its meeting.
    """

    kind: str
    id: str
    missing: bool = False


class Links(Lookups):
    """Looks links up, and lists all that could be linked."""

    def linked(self, link: str) -> Linked | None:
        """What *link* means; None if nothing of that name is there."""
        target = links.target(link)
        if target is None:
            return None
        if target.kind in FACTS:
            return self._fact(target)
        for kind in (target.kind,) if target.kind else tuple(_TABLES):
            id_ = self._entry(kind, target)
            if id_ is not None:
                return Linked(kind, id_)
        return None

    def listed(self, kind: str, *, start: int, count: int) -> tuple[str, ...]:
        """Identifiers of entries of a kind by name, *count* of them from *start*."""
        sql = f"SELECT id FROM {_TABLES[kind]} ORDER BY name LIMIT ? OFFSET ?"
        return tuple(str(id_) for (id_,) in self._query(sql, (count, start)))

    def listed_count(self, kind: str) -> int:
        """How many entries of a kind there are."""
        return self.count(_TABLES[kind])

    def neighbours(self, meeting: str) -> tuple[str | None, str | None]:
        """The meetings before and after one in its series, of those that were held."""
        series = self.meeting(meeting).series
        held = MeetingFilter(series=series, statuses=(MeetingStatus.HELD,))
        row = self.meeting_ids(held) if series else ()
        if meeting not in row:
            return None, None
        at = row.index(meeting)
        return (
            row[at - 1] if at else None,
            row[at + 1] if at + 1 < len(row) else None,
        )

    def has_spoken(self, person: str) -> bool:
        """Whether any statement of a person is on record."""
        return bool(
            self._query("SELECT 1 FROM statements WHERE person = ? LIMIT 1", (person,))
        )

    def _fact(self, target: Target) -> Linked | None:
        meeting = self._entry("meeting", target)
        if meeting is None or target.kind is None:
            return None
        id_ = f"{meeting}/{target.fact}"
        table = _FACT_TABLES[target.kind]
        if self._query(f"SELECT 1 FROM {table} WHERE id = ?", (id_,)):
            return Linked(target.kind, id_)
        return Linked("meeting", meeting, missing=True)

    def _entry(self, kind: str, target: Target) -> str | None:
        """The identifier of the entry that is meant, or None."""
        table = _TABLES[kind]
        if target.digest is None:
            sql = f"SELECT id FROM {table} WHERE id = ?"
            found = self._query(sql, (target.id,)) or self._query(
                "SELECT id FROM names WHERE kind = ? AND spelling = ? AND rank = ?",
                (kind, target.id, PREVIOUS),
            )
            return str(found[0][0]) if found else None
        # "{" follows the letters, so the range holds all that begins so.
        rows = self._query(
            f"SELECT id FROM {table} WHERE id >= ? AND id < ?",
            (target.id, f"{target.id}{{"),
        )
        return next((str(id_) for (id_,) in rows if target.means(str(id_))), None)
