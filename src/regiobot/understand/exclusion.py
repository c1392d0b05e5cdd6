"""What a question takes out: "außer Potsdam", "keine Bürgermeister"."""

from __future__ import annotations

from ..vocabulary import vocabulary
from .mentions import Mention
from .reading import Reading


def negated_filters(reading: Reading) -> set[str]:
    """Whether an office or a kind of body is taken out: "keine Bürgermeister"."""
    ends = {h.end for h in reading.hits if h.concept in ("not", "except")}
    found = set()
    offices = {m.start for m in reading.named("office")}
    if any({end, end + 1} & offices for end in ends):
        found.add("not_in_office")
    table = vocabulary(reading.language).module.ORGANIZATION_KINDS
    kinds = {n for n, word in enumerate(reading.words) if word in table}
    if any({end, end + 1, end + 2} & kinds for end in ends):
        found.add("not_of_kind")
    return found


# Asks for a committee itself, not for its sittings.
_OF_A_BODY = ("whatis", "members", "heads", "key_number", "say")


def exclusion(
    reading: Reading, addressed: frozenset[int]
) -> tuple[tuple[str, ...], tuple[tuple[str, ...], ...]]:
    """What stands behind "außer" is taken out; the other bodies are asked for."""
    mark = min(
        (hit.end for hit in reading.hits if hit.concept == "except"), default=None
    )
    if (
        mark is None
        and reading.has("not")
        and not reading.has("absent")
        and reading.has("who", "which")
    ):
        away = [h.end for h in reading.hits if h.concept == "not"]
        names = {
            m.start
            for m in reading.mentions
            if m.ids.keys() & {"person", "organization"}
        }
        mark = next(
            (
                end
                for end in away
                if reading.words[end : end + 1] in (("aus",), ("from",)) or end in names
            ),
            None,
        )
    excluded: list[str] = []
    wanted: list[tuple[str, ...]] = []
    for mention in reading.mentions:
        if mention.start in addressed or _part_of_a_place(reading, mention):
            continue
        behind = mark is not None and mark <= mention.start <= mark + 4
        if behind and mention.ids.keys() & {"person", "organization"}:
            excluded.extend(
                mention.ids.get("person", ()) + mention.ids.get("organization", ())
            )
        elif "series" in mention.ids and (
            reading.has("meeting") or reading.dates or not reading.has(*_OF_A_BODY)
        ):
            continue  # the committee stands for its sittings
        elif "organization" in mention.ids and not (
            "person" in mention.ids
            and mention.score == 100
            and len(mention.ids["person"]) == 1
        ):
            wanted.append(mention.ids["organization"])
    return tuple(excluded), tuple(dict.fromkeys(wanted))


def _part_of_a_place(reading: Reading, mention: Mention) -> bool:
    """Whether a body stands right beside the name of a meeting: "Museum Potsdam"."""
    return "person" not in mention.ids and any(
        mention.start in (m.end, m.start - 1) or mention.end == m.start
        for m in reading.mentions
        if set(m.ids) == {"meeting"}
    )
