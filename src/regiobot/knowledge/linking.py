"""References and sources, while entries are turned into values of the model."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import TypeVar

from ..model import PartialDate, Text
from . import messages
from .findings import Findings, Spot
from .identifiers import Kind
from .names import Names
from .shapes.base import Citing, Variants

_T = TypeVar("_T")
Reference = tuple[Kind, str, str | None]
"""A kind, a name as written, and the identifier that it led to."""


class Linker:
    """Looks up what entries refer to, and reports what is not there.

    Attributes:
        findings: Takes up what is wrong.
    """

    def __init__(self, names: Names, findings: Findings) -> None:
        self.findings = findings
        self._names = names
        self._recorded: list[Reference] | None = None
        self._same: dict[Reference, bool] = {}

    def one(self, kind: Kind, written: str | None, spot: Spot) -> str | None:
        """The identifier of the entry called *written*; None if there is none."""
        if written is None:
            return None
        return self._resolved(kind, written, spot)

    def several(
        self, kind: Kind, written: Sequence[str] | None, spot: Spot
    ) -> tuple[str, ...]:
        """Identifiers in the order of the file; *spot* is that of the list."""
        found = (
            self._resolved(kind, name, spot / index)
            for index, name in enumerate(written or ())
        )
        return tuple(id_ for id_ in found if id_ is not None)

    def recorded(self, build: Callable[[], _T]) -> tuple[_T, tuple[Reference, ...]]:
        """What *build* makes, and the references that it looked up, each once."""
        self._recorded = []
        value = build()
        references, self._recorded = tuple(dict.fromkeys(self._recorded)), None
        return value, references

    def all_still(self, references: Iterable[Reference]) -> bool:
        """Whether each reference still leads to the same entry."""
        return all(self._still(reference) for reference in references)

    def _still(self, reference: Reference) -> bool:
        same = self._same.get(reference)
        if same is None:
            kind, written, found = reference
            same = self._same[reference] = self._names.known(kind, written) == found
        return same

    def _resolved(self, kind: Kind, written: str, spot: Spot) -> str | None:
        found = self._names.resolve(kind, written, spot)
        if self._recorded is not None:
            self._recorded.append((kind, written, found))
        return found

    def sources(
        self, citing: Citing, spot: Spot, inherited: tuple[str, ...]
    ) -> tuple[str, ...]:
        """The sources that something names, else those it inherits."""
        if not citing.quelle:
            return inherited
        return self.several(Kind.SOURCE, citing.quelle, spot / "quelle")

    def check_order(
        self,
        first: PartialDate | None,
        last: PartialDate | None,
        spot: Spot,
        keys: tuple[str, str],
    ) -> None:
        """Report a last day before the first one; *keys* are theirs in *spot*."""
        if first and last and last.last < first.first:
            message = messages.END_BEFORE_START.format(start=keys[0], end=keys[1])
            self.findings.error(spot / keys[1], message)


def text(variants: Variants | None) -> Text | None:
    """The text of the model, or None."""
    return variants.text() if variants else None
