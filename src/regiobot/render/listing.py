"""An answer in two short lines, for a list to choose from."""

from __future__ import annotations

from ..dialogue import Answer, Items, Quotation
from . import plain

TITLE, DESCRIPTION = 80, 160  # letters; a phone shows no more
_CUT = "…"


def heading(answer: Answer) -> tuple[str, str]:
    """Title and description: who and what, or the first words and what follows."""
    block = answer.blocks[0]
    if isinstance(block, Quotation):
        said = plain.quoted(block)
        return _short(block.speaker, TITLE), _short(
            f"{block.occasion}: {said}", DESCRIPTION
        )
    rest = [plain.block(b) for b in answer.blocks[1:]]
    first = plain.block(block).removeprefix(plain.bullet(""))
    if isinstance(block, Items):
        first, _, where = first.partition(" – ")
        rest.insert(0, where)
    title, _, more = first.partition(": ")
    return _short(title.rstrip(":. "), TITLE), _short(
        " ".join([more, *rest]), DESCRIPTION
    )


def _short(text: str, length: int) -> str:
    """*text* on one line, cut between words."""
    line = " ".join(text.replace("• ", "").split())
    if len(line) <= length:
        return line
    return line[: length - 1].rpartition(" ")[0] + _CUT
