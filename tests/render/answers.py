"""Answers to render, made by hand."""

from __future__ import annotations

from regiobot.dialogue import Answer, Block, Context, Quotation, Status, Step
from regiobot.model import PartialDate, Source

LHP = Source(
    id="lhp-2021-12-03",
    publisher="Landeshauptstadt Potsdam",
    title="Oberbürgermeister im Gespräch",
    date=PartialDate(2021, 12, 3),
    url="https://example.org/a?b=1&c=2",
    extent="vollständig",
)
MICHENDORF = Source(
    id="michendorf", publisher="Gemeinde Michendorf", extent="nur Anfang"
)


def answer(
    *blocks: Block, sources: tuple[Source, ...] = (), language: str = "de"
) -> Answer:
    """An answer that says *blocks*."""
    return Answer(
        status=Status.ANSWERED,
        intent="test",
        blocks=blocks,
        sources=sources,
        language=language,
        steps=(Step(question="Wer war noch dabei?"),),
        context=Context(),
    )


def said(
    text: str, *, verbatim: bool = True, lead: str = "Mike Schubert:"
) -> Quotation:
    """A quotation."""
    return Quotation(id="x/a1", text=text, verbatim=verbatim, lead=lead)
