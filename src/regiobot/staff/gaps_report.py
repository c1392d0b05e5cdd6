"""Unanswered questions as a text for editors, or as plain values for JSON."""

from __future__ import annotations

from collections.abc import Sequence

from ..dates import written
from ..model import GapPolicy, PartialDate, Text
from ..state.gaps import Gap
from .gaps import SHOWN_FROM

OFF = Text(
    de="Was nicht beantwortet werden konnte, wird nicht gesammelt. Wer das möchte, "
    "schreibt in bot.yaml „luecken: ja“.",
    en="What could not be answered is not collected. To change that, write “luecken: "
    "ja” into bot.yaml.",
)
_HEADING = Text(
    de="Was nicht beantwortet werden konnte (… verdeckt Namen, # Zahlen):",
    en="What could not be answered (… hides names, # numbers):",
)
_NONE = Text(
    de="Bisher gibt es nichts, das sich nicht beantworten ließ.",
    en="So far there is nothing that could not be answered.",
)
_NONE_YET = Text(
    de="Bisher gibt es nichts, das mindestens {least} Menschen vergeblich gefragt "
    "haben.",
    en="So far there is nothing that {least} people or more asked in vain.",
)
_LINE = Text(de="{asked}-mal „{text}“ ({when})", en="{asked} × “{text}” ({when})")
_LAST = Text(de="zuletzt Woche ab {day}", en="last in the week of {day}")
_STATUS = {
    "not_recorded": Text(de="steht nicht im Wissen", en="not in the knowledge"),
    "not_understood": Text(de="nicht verstanden", en="not understood"),
}
_MORE = Text(de="… und {count} weitere", en="… and {count} more")


def report(
    gaps: Sequence[Gap], policy: GapPolicy, language: str, *, limit: int | None = None
) -> str:
    """A line each, those asked most often first; at most *limit* of them."""
    if not gaps:
        none = _NONE if policy is GapPolicy.SHOWN_AT_ONCE else _NONE_YET
        return none.variant(language).format(least=SHOWN_FROM)
    lines = [_HEADING.variant(language)]
    lines += ["• " + _line(gap, language) for gap in gaps[:limit]]
    if limit is not None and len(gaps) > limit:
        lines.append(_MORE.variant(language).format(count=len(gaps) - limit))
    return "\n".join(lines)


def values(gaps: Sequence[Gap]) -> list[dict[str, object]]:
    """The same for JSON."""
    return [
        {
            "text": gap.text,
            "status": gap.status,
            "asked": gap.asked,
            "askers": gap.askers,
            "weeks": [
                {"monday": monday.isoformat(), "asked": asked}
                for monday, asked in gap.weeks
            ],
        }
        for gap in gaps
    ]


def _line(gap: Gap, language: str) -> str:
    last = gap.weeks[0][0]
    day = written(PartialDate(last.year, last.month, last.day), language)
    when = _LAST.variant(language).format(day=day)
    status = _STATUS.get(gap.status)
    if status:
        when = f"{status.variant(language)}, {when}"
    line = _LINE.variant(language)
    return line.format(asked=gap.asked, text=gap.text, when=when)
