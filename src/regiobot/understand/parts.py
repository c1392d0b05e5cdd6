"""Two questions in one: "Wer war im Rathaus dabei und worum ging es?"."""

from __future__ import annotations

import re

_ASKING = (
    r"(?:wer|wen|wem|was|wann|wo|woher|worum|worüber|wie|warum|welche\w?|"
    r"who|what|when|where|why|which|how)"
)
_LEAD = r"(?:(?:in|an|bei|zu|um|seit|bis|mit|von|für|aus|auf|ab|on|at|since)\s+)?"
_SEAM = re.compile(rf"[,;]?\s+(?:und|and)\s+(?={_LEAD}{_ASKING}\b)", re.I)
_STARTS_ASKING = re.compile(rf"{_LEAD}{_ASKING}\b", re.I)
_ENDS_ASKING = re.compile(rf"\b{_ASKING}$", re.I)
_LEAST = 3  # words; "Wann und wo" is one question


def parts_of(question: str) -> tuple[str, ...]:
    """The questions that *question* asks, each to be asked after the other.

    Args:
        question: As typed.

    Returns:
        Two parts, of which the second may count on the first, or the question itself.
    """
    for seam in _SEAM.finditer(question):
        first, second = question[: seam.start()].strip(), question[seam.end() :].strip()
        if len(first.split()) < _LEAST or _ENDS_ASKING.search(first):
            continue
        if len(second.split()) >= _LEAST and _STARTS_ASKING.match(first):
            return f"{first}?", second
    return (question,)
