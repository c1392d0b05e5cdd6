"""What answers are made of: blocks of text, next steps, traces of understanding."""

from __future__ import annotations

from dataclasses import dataclass

from ..model import Source


@dataclass(frozen=True, slots=True, kw_only=True)
class Paragraph:
    """Running text, one paragraph."""

    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Items:
    """A list; a channel may fold a long one.

    Attributes:
        items: One line each, at least one.
    """

    items: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Quotation:
    """What somebody said; never cut inside a sentence.

    Attributes:
        id: The statement's stable identifier.
        text: The words, without quotation marks.
        verbatim: True for exact words, False for the substance.
        lead: Who said it, when and where, and whether verbatim: a whole line.
        sources: Where it stands.
        speaker: Who said it, in which office that day.
        occasion: At which meeting, and when.
    """

    id: str
    text: str
    verbatim: bool
    lead: str
    sources: tuple[Source, ...] = ()
    speaker: str = ""
    occasion: str = ""


Block = Paragraph | Items | Quotation


@dataclass(frozen=True, slots=True, kw_only=True)
class Trace:
    """Why a part of a question was read as it was.

    Attributes:
        words: The words of the question.
        meaning: What they were taken for: of a `Query` in our own terms, of an
            `Answer` in plain German or English.
        score: Similarity in percent, 0 to 100.
        accepted: False if the words named nothing known.
        kind: The kind of entry that was meant, or ``spelling``, ``time``, ``asked``.
        ids: Identifiers of the entries; several if the name fits them all.
    """

    words: str
    meaning: str
    score: float
    accepted: bool = True
    kind: str = ""
    ids: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """Something to ask next.

    Attributes:
        question: In words, complete in itself (it needs no context); empty for what
            only a button can ask, such as the next page.
        label: For a button, as short as can be; empty if only the question will do.
        code: What `links` makes of it: asks the same without words, for ever; empty
            if only words can ask it.
        replaces: True if the answer takes the place of this one: a choice, a page.
    """

    question: str
    label: str = ""
    code: str = ""
    replaces: bool = False
