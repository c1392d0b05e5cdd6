"""Whether a text holds a fragment: the comparison that expectations rely on.

Simpler than `text.fold` on purpose. Expectations must not depend on the rules which
they measure.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence

_UMLAUTS = str.maketrans({"ä": "a", "ö": "o", "ü": "u", "ß": "ss"})
_SPELLED_OUT = re.compile("ae|oe|ue")
_GAPS = re.compile(r"[\s\-\u00ad\u2010-\u2015\u2212/]+")


def normalised(text: str) -> str:
    """*text* without case, umlauts, and differences of white space and dashes.

    ``Jäger``, ``Jaeger`` and ``Jager`` are one, as are ``ß`` and ``ss``; white
    space, dashes and slashes are one blank.
    """
    text = unicodedata.normalize("NFC", text).lower().translate(_UMLAUTS)
    text = _SPELLED_OUT.sub(lambda match: match.group()[0], text)
    return _GAPS.sub(" ", text)


def unsatisfied(
    text: str, must: Iterable[Sequence[str]]
) -> tuple[tuple[str, ...], ...]:
    """The lines of *must* of which *text* holds no alternative."""
    whole = normalised(f" {text} ")
    return tuple(
        tuple(line)
        for line in must
        if not any(normalised(fragment) in whole for fragment in line)
    )


def occurring(text: str, fragments: Iterable[str]) -> tuple[str, ...]:
    """Those *fragments* that *text* holds."""
    whole = normalised(f" {text} ")
    return tuple(fragment for fragment in fragments if normalised(fragment) in whole)


def scope(text: str, extras: Iterable[str | None]) -> str:
    """The *text* and what stands beside it, to look for what must be there."""
    return "\n".join([text, *(extra for extra in extras if extra)])
