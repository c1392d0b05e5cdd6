"""From questions that could not be answered to entries that wait for their answer."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from ...dates import written
from ...knowledge.schema import modeline
from ...model import PartialDate
from ...state.gaps import Gap
from . import remarks
from .emitting import Lines, check, comment, flow, quoted
from .names import Names

_MASKS = ("…", "#")
_STATUS = {
    "not_recorded": remarks.NOT_RECORDED,
    "not_understood": remarks.NOT_UNDERSTOOD,
}


def stub_file_name(today: date) -> str:
    """A name for the file of the stubs, below the knowledge folder."""
    return f"wissen/offene-fragen-{today.isoformat()}.yaml"


def stub_text(gaps: Sequence[Gap], names: Names, today: date) -> str:
    """The file with one entry for each question, asked most often first.

    Args:
        gaps: Questions, masked; at least one.
        names: The names of the knowledge, for topics to propose.
        today: The day on which the file is made.

    Returns:
        YAML in which every entry lacks its answer, so that the check refuses the file
        until an editor has written them; below, as comments, the golden questions.
    """
    parts = [_head(today), *(_entry(gap, names) for gap in gaps), _golden(gaps)]
    return "\n".join(line for part in parts for line in part) + "\n"


def _head(today: date) -> Lines:
    yield modeline("wissen", depth=1)
    yield from comment(remarks.STUBS.format(name=stub_file_name(today)))
    yield from check(remarks.STUBS_WAIT)
    yield from comment(remarks.STUB_SOURCES)
    yield from ("# quellen:", "#   - kuerzel: …", "#     titel: …", "eintraege:")


def _entry(gap: Gap, names: Names) -> Lines:
    indent = "    "
    yield from comment(_asked(gap), "  ")
    yield f"  - frage: {quoted(gap.text)}"
    if any(mask in gap.text for mask in _MASKS):
        yield from check(remarks.MASKED, indent=indent)
    # People type without capitals, by which the nouns of a release are known.
    if topics := names.topics(gap.text.title()):
        yield from check(remarks.STUB_TOPICS, indent=indent)
        yield f"{indent}themen: [{', '.join(flow(topic) for topic in topics)}]"
    yield from check(remarks.NO_ANSWER, indent=indent)
    yield from (f"{indent}# antwort: …", f"{indent}# quelle: …")


def _asked(gap: Gap) -> str:
    """How often it was asked, when last, and what was wrong."""
    monday = gap.weeks[0][0]
    last = written(PartialDate(monday.year, monday.month, monday.day))
    told = remarks.ASKED.format(count=gap.asked, askers=gap.askers, last=last)
    status = _STATUS.get(gap.status)
    return f"{told} {status}" if status else told


def _golden(gaps: Sequence[Gap]) -> Iterator[str]:
    """The same as golden questions, to be copied once the answers are known."""
    yield ""
    yield from comment(remarks.GOLDEN)
    for gap in gaps:
        yield f"# - frage: {quoted(gap.text)}"
        yield "#   erwartet: [ … ]"
