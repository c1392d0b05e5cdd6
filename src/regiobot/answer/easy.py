"""Leichte Sprache: curated texts, a sentence a line, and honesty about all else.

No sentence is simplified here. What the knowledge holds in standard German only is
told as it stands, and the answer says so.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from ..dialogue import Block, Items, Paragraph, Quotation
from ..model import Meeting, Text
from .scene import Draft, Scene

LANGUAGE = "leicht"
# No sentence ends in "e. V.", "Dr." or "2. Dezember"; one may end in a year.
_SENTENCE = re.compile(
    r"(?:(?<=[a-zäöüß]{2}[.?!])|(?<=[)“][.?!])|(?<=\d{4}[.?!])) (?=[A-ZÄÖÜ„])"
)
_PROSE = 5  # words; what is shorter is a name, a place or a number


def eased(scene: Scene, draft: Draft) -> Draft:
    """The draft with each sentence on a line, and what is not easy called so."""
    blocks: list[Block] = [_lines(block) for block in draft.blocks]
    if any(isinstance(block, Quotation) for block in blocks):
        blocks.append(Paragraph(text=scene.chat.QUOTED_AS_SAID))
    elif _uncurated(scene, draft):
        blocks.append(Paragraph(text=scene.chat.NOT_CURATED))
    return replace(draft, blocks=tuple(map(_lines, blocks)))


def _lines(block: Block) -> Block:
    if isinstance(block, Paragraph):
        return Paragraph(text=_SENTENCE.sub("\n", block.text))
    return block


def _uncurated(scene: Scene, draft: Draft) -> bool:
    """Whether a text was told that has no variant in Leichte Sprache."""
    told = " ".join(_told(draft))
    return any(
        text.leicht is None and len(text.de.split()) >= _PROSE and text.de in told
        for text in _texts(scene, draft)
    )


def _told(draft: Draft) -> Iterator[str]:
    for block in draft.blocks:
        if isinstance(block, Items):
            yield from block.items
        elif isinstance(block, Paragraph):
            yield block.text


def _texts(scene: Scene, draft: Draft) -> Iterator[Text]:
    """The texts that the answer may have told."""
    directory, facts = scene.directory, scene.facts
    for id_ in draft.meetings:
        yield from _of_meeting(directory.meeting(id_))
    for id_ in draft.entries:
        yield directory.entry(id_).answer
    things = (
        *map(directory.topic, draft.topics),
        *facts.topics,
        *map(directory.person, draft.people),
        *scene.organizations,
        *((facts.series,) if facts.series else ()),
    )
    for thing in things:
        if thing.description:
            yield thing.description
    for person in map(directory.person, draft.people):
        yield from (held.note for held in person.memberships if held.note)
    yield from (Text(de=passage.text) for passage in scene.passages)


def _of_meeting(meeting: Meeting) -> Iterator[Text]:
    own = (meeting.summary, meeting.date_note, meeting.status_note, meeting.occasion)
    yield from (text for text in own if text)
    for item in meeting.agenda:
        yield from (text for text in (item.title, item.text) if text)
    yield from (outcome.text for outcome in meeting.outcomes)
    yield from (figure.subject for figure in meeting.figures)
    yield from (dispute.claim for dispute in meeting.disputes)
