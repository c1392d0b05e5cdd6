"""Puts what happened to meetings into the outbox of those who subscribed."""

from __future__ import annotations

import logging
from collections.abc import Iterator

from .. import changes
from ..answer.news import TOLD
from ..changes import Changes, MeetingChange
from ..model import KnowledgeBase
from ..state import Choice, Kind, Piece, Subscriptions
from .serving import Listener

_log = logging.getLogger(__name__)


class Announcer(Listener):
    """Announces what is served, from the first reading on."""

    def __init__(self, subscriptions: Subscriptions) -> None:
        self._subscriptions = subscriptions

    def known(self, base: KnowledgeBase) -> None:
        """Announce what has changed since the bot was running last."""
        announce(self._subscriptions, base)

    def served(self, found: Changes, base: KnowledgeBase) -> None:
        """Announce what is new."""
        announce(self._subscriptions, base)


def announce(subscriptions: Subscriptions, base: KnowledgeBase) -> int:
    """Put into the outbox what is different from the knowledge announced last.

    That may have been before the bot was started: what changed while it was down is
    noticed as well. The very first time there is nothing to compare with.

    Returns:
        How many meetings there is news of.
    """
    from ..knowledge import snapshot  # with pydantic, for which no start should wait

    last = subscriptions.announced()
    before = snapshot.read(last) if last else None
    if last and before is None:
        _log.warning("What was announced last cannot be read; nothing is announced")
    found = changes.compare(before, base) if before else Changes()
    pieces = list(_pieces(found))
    if found or before is None:
        subscriptions.announce(pieces, snapshot.dump(base))
    return len(pieces)


def _pieces(found: Changes) -> Iterator[Piece]:
    for change in found.meetings:
        news = tuple(each.value for each in change.news if each in TOLD)
        if news:
            yield Piece(
                meeting=change.meeting.id, news=news, concerns=_concerns(change)
            )


def _concerns(change: MeetingChange) -> frozenset[Choice]:
    return frozenset(
        Choice(kind, id_)
        for kind, ids in (
            (Kind.SERIES, change.series),
            (Kind.BODY, change.bodies),
            (Kind.TOPIC, change.topics),
        )
        for id_ in ids
    )
