"""What becomes of changed knowledge files, in a few lines for people."""

from __future__ import annotations

from collections.abc import Callable

from .. import changes
from ..changes import Changes
from ..model import KnowledgeBase, Text
from .check import Checkup
from .serving import Listener

SHOWN = 5
"""Defects or failed questions told at once; `regiobot check` shows all."""

_SERVED = Text(
    de="Neues Wissen ist in Betrieb: {summary}.",
    en="New knowledge is being served: {summary}.",
)
_REFUSED = Text(
    de="Die geänderten Wissensdateien sind nicht in Ordnung und werden nicht "
    "übernommen; der Bot antwortet weiter mit dem letzten guten Stand.",
    en="The changed knowledge files are not in order and are not served; the bot "
    "goes on answering from the last good state.",
)
_FAILING = Text(
    de="Das Wissen ist in Betrieb, aber nicht alle Goldfragen werden wie erwartet "
    "beantwortet.",
    en="The knowledge is being served, but not all golden questions are answered as "
    "expected.",
)
_RECOVERED = Text(
    de="Die Wissensdateien sind wieder in Ordnung.",
    en="The knowledge files are in order again.",
)
_QUESTION = Text(
    de="{place}: Die Goldfrage „{question}“ wird nicht wie erwartet beantwortet.",
    en="{place}: the golden question “{question}” is not answered as expected.",
)
_MORE = Text(de="… und {count} weitere", en="… and {count} more")


def problems(checkup: Checkup, language: str = "de") -> list[str]:
    """What keeps the files from being served: place and sentence, a line each.

    Returns:
        At most SHOWN lines and one that counts the rest; empty if nothing does.
    """
    lines = [str(defect) for defect in checkup.errors]
    lines += [
        _QUESTION.variant(language).format(
            place=failure.question.place, question=failure.question.turns[-1]
        )
        for failure in checkup.failures
    ]
    more = len(lines) - SHOWN
    rest = [_MORE.variant(language).format(count=more)] * (more > 0)
    return lines[:SHOWN] + rest


class Teller(Listener):
    """Tells people what becomes of changed files.

    Args:
        tell: Takes a text of one or more lines.
        language: ``de`` or ``en``.
    """

    def __init__(self, tell: Callable[[str], None], language: str = "de") -> None:
        self._tell = tell
        self._language = language

    def served(self, found: Changes, base: KnowledgeBase) -> None:
        """Tell what is new."""
        summary = changes.summary(found, self._language)
        told = [_SERVED.variant(self._language).format(summary=summary)]
        self._tell("\n".join([*told, *changes.lines(found, self._language)]))

    def failing(self, checkup: Checkup) -> None:
        """Tell which golden questions are not met."""
        told = [_FAILING.variant(self._language), *problems(checkup, self._language)]
        self._tell("\n".join(told))

    def refused(self, checkup: Checkup) -> None:
        """Tell what is wrong, with file and line."""
        told = [_REFUSED.variant(self._language), *problems(checkup, self._language)]
        self._tell("\n".join(told))

    def recovered(self) -> None:
        """Tell that it is mended."""
        self._tell(_RECOVERED.variant(self._language))
