"""Whether a question is about these meetings at all."""

from __future__ import annotations

from ..index import Index
from .signals import Signals

_DOMAIN = (
    "attend",
    "say",
    "topics",
    "outcome",
    "signed",
    "absent",
    "invited",
    "source",
    "meeting",
    "verbatim",
    "host",
    "named",
    "members",
    "key_number",
    "demand",
    "document",
    "chair",
    "receive",
    "series",
    "excused",
    "unexcused",
    "substitute",
    "weekday",
    "time",
    "how_long",
    "status",
    "planned",
    "complete",
    "disputed",
    "record_status",
    "agenda_item",
    "adjourned",
    "exists",
    "summary",
    "next_step",
    "deadline",
)


def anchored(signals: Signals, index: Index) -> bool:
    """Whether a question is about these meetings at all, not just a place or a day."""
    reading = signals.reading
    if signals.topic or signals.series or signals.entry or signals.letter:
        return True
    if signals.office or signals.place or signals.has("meeting"):
        return True
    if signals.has("strange_name") and signals.has(
        "say", "attend", "was_there", "whois"
    ):
        return True
    if signals.has("attend") and signals.verb_first:
        return True
    domain = signals.has(*_DOMAIN)
    if domain and any(index.related(reading.words[n]) for n in reading.leftovers):
        return True
    if not reading.leftovers:
        return (
            signals.person
            or signals.organization
            or signals.dated
            or domain
            or signals.follow
        )
    if signals.person:
        return (
            domain
            or signals.has("elected", "term", "party", "whois")
            or (reading.bare and signals.has("about"))
            or reading.only_parties
            or any(m.end - m.start > 1 for m in reading.named("person"))
        )
    if signals.organization or signals.dated:
        return domain or (
            signals.organization
            and any(index.related(reading.words[n]) for n in reading.leftovers)
        )
    return False
