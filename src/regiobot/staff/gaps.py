"""What could not be answered: collected for the editors, without telling who asked.

    question ──masked──▶ text without names and numbers ──alike──▶ Gap, counted by week

Nothing is written that belongs to a person: no chat, no name, no time of day. Still
the askers must be told apart, so that one person's question, asked ten times, is not
shown as ten people's. For that a keyed hash of asker, question and week is kept in
memory, under a key that is made at the start and never written. After a restart nobody
can be recognised, so counts of before and after are not added up: the number of askers
is the greatest that one run saw in one week, which is never too high.
"""

from __future__ import annotations

import hashlib
import secrets
from collections import defaultdict
from datetime import date, timedelta
from functools import partial

from ..assistant import Assistant
from ..dialogue import Answer, Status
from ..index.likeness import most_alike
from ..model import GapPolicy
from ..state.gaps import Gap, GapStore, monday_of
from ..text import fold
from .masking import masked

SHOWN_FROM = 3  # askers; fewer could be recognised by what they ask
KEPT = timedelta(days=90)
"""From the Monday of the week in which it was asked; a promise of the privacy text."""
ALIKE = 82.0
"""Percent. "was kostet das schwimmbad" and "was kostet das neue schwimmbad" reach 90,
questions about two different things with the same frame stay below 80."""
HASHES = 100_000  # askings of the week in memory, some 10 MB; then counting starts anew
_UNANSWERED = {Status.NOT_UNDERSTOOD, Status.NOT_RECORDED}


class Gaps:
    """Collects what the assistant could not answer, if its knowledge says so.

    Args:
        store: Where it is kept.
        assistant: Whose answers they are.
    """

    def __init__(self, store: GapStore, assistant: Assistant) -> None:
        self._store = store
        self._assistant = assistant
        self._key = secrets.token_bytes(32)
        self._askers: defaultdict[tuple[int, date], set[bytes]] = defaultdict(set)
        self._tidied: date | None = None

    def note(self, question: str, answer: Answer, asker: int, today: date) -> None:
        """Count a question, unless it was answered or collecting is off.

        Args:
            question: As typed.
            answer: What was said to it.
            asker: Tells people apart; is neither kept nor written.
            today: The day by the clock.

        Raises:
            StateError: If the file cannot be written.
        """
        self.tidy(today)
        off = self._assistant.profile.gaps is GapPolicy.OFF
        if off or answer.status not in _UNANSWERED or question.startswith("/"):
            return
        text = self._assistant.look_up(partial(masked, question))
        if text is not None:
            self._count(text, answer.status, asker, monday_of(today))
            self._store.forget(today - KEPT)

    def tidy(self, today: date) -> None:
        """Delete what is too old, once a day, even if nothing is collected any more.

        Raises:
            StateError: If the file cannot be written.
        """
        if today != self._tidied:
            self._store.forget(today - KEPT)
            self._tidied = today

    def _count(self, text: str, status: Status, asker: int, monday: date) -> None:
        known = self._kind(text)
        if known is not None and (
            self._token(known, monday, asker) in self._askers[known, monday]
        ):
            return
        number = self._store.count(known, text, status.value, monday)
        if known is None:
            # The number may be that of a kind that was too much, and its askers.
            self._askers.pop((number, monday), None)
        if sum(map(len, self._askers.values())) >= HASHES:
            self._askers.clear()
        askers = self._askers[number, monday]
        askers.add(self._token(number, monday, asker))
        self._store.asked_by(number, monday, len(askers))

    def _kind(self, text: str) -> int | None:
        """The number of the kind of question that *text* is, or None for a new one."""
        known = self._store.texts()
        place = most_alike(fold(text), [fold(t) for _, t in known], floor=ALIKE)
        return None if place is None else known[place][0]

    def _token(self, number: int, monday: date, asker: int) -> bytes:
        words = f"{asker}/{number}/{monday}".encode()
        return hashlib.blake2b(words, key=self._key, digest_size=16).digest()


def shown(store: GapStore, policy: GapPolicy, today: date) -> list[Gap]:
    """The gaps that editors may see, asked most often first.

    Those of SHOWN_FROM askers, or all if the knowledge says ``luecken: sofort``;
    what is older than KEPT is deleted first.

    Raises:
        StateError: If the file cannot be used.
    """
    store.forget(today - KEPT)
    least = 1 if policy is GapPolicy.SHOWN_AT_ONCE else SHOWN_FROM
    return [gap for gap in store.gaps() if gap.askers >= least]
