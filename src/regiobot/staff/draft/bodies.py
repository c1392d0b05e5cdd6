"""Municipalities, counties, associations: where a sentence names one."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from ...model import Organization
from .names import Names, adjective

_NOUNS = (
    "Landkreis|Kreis|Stadt|Gemeinde|Amt|Bezirk|Verbandsgemeinde|Samtgemeinde|"
    "Hochschule|Fachhochschule|Universität|Institut|Ministerium|Senatsverwaltung|"
    "Zweckverband|Verband|Verein|Kammer|Agentur|Initiative|Stiftung|Klinik|Fraktion|"
    "Staatskanzlei|Akademie|Genossenschaft|Gesellschaft"
)
_TAILS = (
    "verband|verein|ausschuss|amt|kammer|institut|agentur|ministerium|stiftung|klinik|"
    "beirat|betrieb|gesellschaft|verwaltung|schule|akademie|werke|forum|bund"
)
_PROPER = r"[A-ZÄÖÜ][\wäöüß]+(?:[-/][A-ZÄÖÜ]?[\wäöüß]+)*(?: \([A-ZÄÖÜ]\w+\))?"
_FIELD = rf" für (?:{_PROPER})(?:(?:,| und|, Bauen und) {_PROPER})*"
_UNKNOWN = re.compile(
    rf"\b(?P<noun>(?:[A-ZÄÖÜ]\w*(?:{_TAILS})|{_NOUNS}))(?P<ending>e?s)?\b"
    rf"(?P<field>{_FIELD})?"
    rf"(?P<proper>(?: (?!Dr\b|Prof\b){_PROPER}){{0,2}})"
)
_COMPANY = re.compile(
    rf"\b{_PROPER}(?: {_PROPER}){{0,4}} (?:gGmbH|GmbH|mbH|AG|eG|e\. ?V\.|KG)(?!\w)"
    rf"|\b(?:Büro|Ingenieurbüro|Planungsbüro|Architekturbüro|Kanzlei|Firma) {_PROPER}"
    rf"(?: (?:und|&) {_PROPER})?"
)
_KINDS = {
    "landkreis": "Landkreis",
    "kreis": "Landkreis",
    "stadt": "Stadt",
    "gemeinde": "Gemeinde",
    "bezirk": "Bezirk",
    "verband": "Verband",
    "zweckverband": "Verband",
    "verein": "Verein",
}
_PLACE = re.compile(rf"{_PROPER}(?=[,.;]|\s+(?:und|sowie|[a-zäöü])|\s*$)")
_JOINT_NOUN = (
    r"(?:Stadt|Städten?|Gemeinden?|Landkreis(?:es|en|e)?\b|Kreis(?:es|en|e)?\b|Ämtern?|"
    r"Bezirke?n?)"
)
_JOINT = re.compile(
    r"[\s,]*(?:(?:und|sowie|oder|aus|von|vom|der|des|dem|den|die|dessen|"
    rf"[A-ZÄÖÜ]\w+er(?=\s+{_JOINT_NOUN})|{_JOINT_NOUN})[\s,]*)*"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Body:
    """An organization that a sentence names.

    Attributes:
        name: As a knowledge file refers to it; of an unknown one as written, in the
            nominative.
        known: Whether the knowledge has it.
        derived: Whether it was only meant ("des Kreises").
        adjective: Whether it was named by its adjective.
        kind: ``art`` as far as its words tell it, or None.
    """

    start: int
    end: int
    name: str
    known: bool
    derived: bool = False
    adjective: bool = False
    kind: str | None = None


class Bodies:
    """Finds bodies in sentences.

    Args:
        names: The names of the knowledge.
        own: The body that publishes the release, which "der Kreis" means, or None.
    """

    def __init__(self, names: Names, own: Organization | None = None) -> None:
        self._names = names
        self._own = own

    def find(self, text: str) -> tuple[Body, ...]:
        """The bodies in *text*, in reading order, without overlap."""
        found = list(self._known(text))
        for body in (*self._companies(text), *self._unknown(text)):
            within = [b for b in found if b.start < body.end and body.start < b.end]
            if not all(body.start < b.start and b.end <= body.end for b in within):
                continue
            # "Hochschule Brückstedt" is another body, "Stadt Brückstedt" is the town.
            if not (within and body.kind):
                found = [b for b in found if b not in within] + [body]
        return tuple(sorted(found, key=lambda body: body.start))

    def _known(self, text: str) -> Iterator[Body]:
        for span in self._names.spans(text, "organization"):
            if len(span.ids) == 1:
                id_ = span.ids[0]
                organization = self._names.knowledge.organization(id_)
                yield Body(
                    start=span.start,
                    end=span.end,
                    name=self.reference(organization),
                    known=True,
                    adjective=adjective(span),
                    kind=organization.kind,
                )

    def reference(self, organization: Organization) -> str:
        """How a knowledge file refers to an organization."""
        key = ("organization", organization.id)
        return self._names.reference.get(key, organization.id)

    @staticmethod
    def _companies(text: str) -> Iterator[Body]:
        for match in _COMPANY.finditer(text):
            yield Body(
                start=match.start(), end=match.end(), name=match.group(), known=False
            )

    def _unknown(self, text: str) -> Iterator[Body]:
        for match in _UNKNOWN.finditer(text):
            noun, more = match["noun"], (match["field"] or "") + (match["proper"] or "")
            kind = _KINDS.get(noun.lower())
            if not more and noun in _NOUNS.split("|"):
                if self._own and kind and self._own.kind == kind:
                    yield Body(
                        start=match.start(),
                        end=match.end(),
                        name=self.reference(self._own),
                        known=True,
                        derived=True,
                        kind=kind,
                    )
                continue
            yield Body(
                start=match.start(),
                end=match.end(),
                name=noun + more,
                known=False,
                kind=kind,
            )


def coordinated(
    text: str,
    bodies: tuple[Body, ...],
    start: int,
    *,
    place: Callable[[str], bool] | None = None,
) -> tuple[Body, ...]:
    """The row of bodies that begins at *start*: "A, B und dem Landkreis C".

    Args:
        text: A sentence.
        bodies: Those that it names, in reading order.
        start: Offset behind the words in front of the row.
        place: Whether a word that is no known body can be a place; None if only
            known ones count.
    """
    row: list[Body] = []
    position = start
    while joint := _JOINT.match(text, position):
        at = joint.end()
        body = next((b for b in bodies if joint.start() <= b.start <= at), None)
        if body is None and place:
            body = _unknown_place(text, at, place)
        if body is None or (row and at == position):
            break
        row.append(body)
        position = body.end
    return tuple(row)


def _unknown_place(text: str, at: int, place: Callable[[str], bool]) -> Body | None:
    match = _PLACE.match(text, at)
    if not match or not place(match.group().split()[0]):
        return None
    return Body(start=at, end=match.end(), name=match.group(), known=False)
