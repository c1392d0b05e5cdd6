"""Who is called what: identifiers, names and other spellings, each kind apart.

Entries are registered first, all of them; then references are resolved.
"""

from __future__ import annotations

import difflib
import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from . import hints, messages
from .findings import Findings, Spot
from .identifiers import Kind
from .messages import shortened

_MOST_COMPARISONS = 100_000  # two seconds; beyond it, errors come without a proposal
_SIMILAR = 0.6  # difflib ratio, its own default


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """What an entry wants to be called.

    Attributes:
        id: Identifier, written or derived; empty if none can be derived.
        pinned: Whether it was written.
        name: The name, or None where names need not be unique.
        aliases: Other spellings.
        previous: Old identifiers.
        spot: Where the entry stands.
        name_key: The YAML key of the name.
    """

    id: str
    pinned: bool
    name: str | None
    spot: Spot
    aliases: Sequence[str] = ()
    previous: Sequence[str] = ()
    name_key: str = "name"


@dataclass(frozen=True, slots=True)
class _Owner:
    claim: Claim
    spot: Spot
    is_name: bool


@dataclass(slots=True)
class _Register:
    """The names of one kind.

    Attributes:
        complete: False if entries are missing because a file could not be read; a
            name that is not found may then be one of theirs.
        ids: Entry by identifier.
        spellings: Identifier by name or alias.
        owners: Who has a spelling, by its simplified form.
        namesakes: Identifiers of the people who share a full name.
        previous: Current identifier by old one, with its place.
    """

    complete: bool = True
    ids: dict[str, Spot] = field(default_factory=dict)
    spellings: dict[str, str] = field(default_factory=dict)
    owners: dict[str, _Owner] = field(default_factory=dict)
    namesakes: dict[str, list[str]] = field(default_factory=dict)
    previous: dict[str, tuple[str, Spot]] = field(default_factory=dict)


class Names:
    """The names of all kinds."""

    def __init__(self, findings: Findings) -> None:
        self._findings = findings
        self._registers = {kind: _Register() for kind in Kind}
        self._comparisons_left = _MOST_COMPARISONS

    def doubt_completeness(self, kind: Kind) -> None:
        """Note that some entries of a kind could not be read."""
        self._registers[kind].complete = False

    def previous_ids(self) -> tuple[tuple[str, str, str], ...]:
        """Rows of kind, old identifier, identifier."""
        return tuple(
            (kind.value, old, new)
            for kind, register in self._registers.items()
            for old, (new, _) in register.previous.items()
        )

    def register(self, kind: Kind, claim: Claim) -> None:
        """Take up an entry; report what is already taken."""
        register = self._registers[kind]
        if not claim.id:
            name = claim.name or ""
            self._findings.error(claim.spot, messages.NO_SLUG.format(name=name))
            return
        if claim.name is not None and not self._take_name(kind, claim):
            return
        self._take_id(kind, claim)
        own = {claim.name}
        for index, alias in enumerate(claim.aliases):
            spot = claim.spot / "auch" / index
            if alias in own:
                message = hints.REPEATED_ALIAS.format(name=alias)
                self._findings.doubt(spot, message)
            else:
                self._take_alias(register, claim, alias, spot)
            own.add(alias)
        for index, old in enumerate(claim.previous):
            self._take_previous(register, claim, old, claim.spot / "frueher" / index)

    def known(self, kind: Kind, written: str) -> str | None:
        """The identifier of the entry that is meant, or None; nothing is reported."""
        register = self._registers[kind]
        found = register.spellings.get(written)
        if found is not None:
            return found
        return written if written in register.ids else None

    def resolve(self, kind: Kind, written: str, spot: Spot) -> str | None:
        """The identifier of the entry that is meant.

        Returns:
            None if there is none or more than one, which is reported.
        """
        found = self.known(kind, written)
        if found is not None:
            return found
        register = self._registers[kind]
        if written in register.namesakes:
            ids = " oder ".join(f"„{id_}“" for id_ in register.namesakes[written])
            message = messages.AMBIGUOUS.format(name=shortened(written), ids=ids)
            self._findings.error(spot, message)
        elif register.complete:
            self._report_unknown(kind, written, spot)
        return None

    def _take_name(self, kind: Kind, claim: Claim) -> bool:
        """Give the name to the entry; False if the entry is not to be taken up."""
        register, name = self._registers[kind], claim.name or ""
        owner = register.owners.get(name.casefold())
        if owner is None:
            spot = claim.spot / claim.name_key
            register.owners[name.casefold()] = _Owner(claim, spot, is_name=True)
            register.spellings[name] = claim.id
            return True
        people = kind is Kind.PERSON and owner.is_name
        if people and claim.pinned and owner.claim.pinned:
            first_name = owner.claim.name or name
            register.spellings.pop(first_name, None)
            namesakes = register.namesakes.setdefault(first_name, [owner.claim.id])
            namesakes.append(claim.id)
            register.namesakes[name] = namesakes
            return True
        template = messages.SAME_PERSON_NAME if people else messages.SAME_NAME
        message = template.format(name=name, place=owner.spot.line)
        self._findings.error(claim.spot / claim.name_key, message)
        return False

    def _take_id(self, kind: Kind, claim: Claim) -> None:
        register = self._registers[kind]
        first = register.ids.setdefault(claim.id, claim.spot)
        if claim.id in register.previous:
            first = register.previous[claim.id][1]
        if first is claim.spot:
            return
        key, template = "kennung", messages.SAME_IDENTIFIER
        if kind is Kind.SOURCE:
            key, template = "kuerzel", messages.SAME_KUERZEL
        elif claim.name and not claim.pinned and claim.id not in register.previous:
            key, template = claim.name_key, messages.ALIKE
        message = template.format(id=claim.id, name=claim.name, place=first.line)
        self._findings.error(claim.spot / key, message)

    def _take_alias(
        self, register: _Register, claim: Claim, alias: str, spot: Spot
    ) -> None:
        owner = register.owners.setdefault(
            alias.casefold(), _Owner(claim, spot, is_name=False)
        )
        if owner.claim is claim:
            register.spellings[alias] = claim.id
        else:
            message = messages.SAME_NAME.format(name=alias, place=owner.spot.line)
            self._findings.error(spot, message)

    def _take_previous(
        self, register: _Register, claim: Claim, old: str, spot: Spot
    ) -> None:
        if old in register.ids and register.ids[old] is not claim.spot:
            place = register.ids[old].line
        elif old in register.previous:
            place = register.previous[old][1].line
        else:
            register.previous[old] = (claim.id, spot)
            return
        message = messages.SAME_PREVIOUS.format(id=old, place=place)
        self._findings.error(spot, message)

    def _report_unknown(self, kind: Kind, written: str, spot: Spot) -> None:
        template = messages.UNKNOWN_REFERENCE
        if kind is Kind.MEETING:
            template = messages.UNKNOWN_MEETING
        elif kind is Kind.SOURCE:
            template = messages.UNKNOWN_SOURCE
        message = template.format(name=shortened(written), home=messages.HOMES[kind])
        self._findings.error(spot, message, self._proposal(kind, written))

    def _proposal(self, kind: Kind, written: str) -> str:
        """The nearest names, or the kind to which the name belongs, or empty."""
        if kind in messages.KEYS:
            for other, key in messages.KEYS.items():
                if written in self._registers[other].spellings:
                    home = messages.HOMES[other]
                    return messages.STANDS_ELSEWHERE.format(
                        name=shortened(written), home=home, key=key
                    )
        register = self._registers[kind]
        known = list(register.spellings) or list(register.ids)
        if self._comparisons_left < len(known):
            return ""
        self._comparisons_left -= len(known)
        near = difflib.get_close_matches(written, known, 1, _SIMILAR)
        first = re.split(r", | und ", written)[0]
        if first != written and first in register.spellings:
            return messages.SEVERAL_NAMES
        return messages.DID_YOU_MEAN.format(name=near[0]) if near else ""
