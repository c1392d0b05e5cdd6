"""What happened to meetings, for those who subscribed to them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from itertools import chain

from .. import phrases
from ..changes import News
from ..dialogue import (
    Answer,
    Block,
    Context,
    Facts,
    Intent,
    Items,
    Paragraph,
    Query,
    Status,
)
from ..model import Meeting
from . import easy
from .directory import Directory
from .lines import outcome_lines
from .scene import Draft, Scene, future
from .state import state_line

TOLD = frozenset({News.ADDED, News.CANCELLED, News.MOVED, News.RESULTS})
"""What subscribers are told; a mended typing error is no news."""
_MEETINGS = 8  # told in one message; more is a flood, and is counted
_OUTCOMES = 3  # of one meeting


def digest(
    pieces: Sequence[tuple[str, tuple[News, ...]]],
    *,
    directory: Directory,
    today: date,
    language: str,
) -> Answer | None:
    """One message of news.

    Args:
        pieces: Identifiers of meetings, and what happened to each.
        directory: The knowledge as it is now; that is what is told.
        today: The day on which it is told.
        language: ``de``, ``en`` or ``leicht``.

    Returns:
        None if there is nothing left to tell: a meeting, or its outcomes, may have been
        taken out again.
    """
    say = phrases.subscriptions(language)
    scene = Scene(
        query=Query(intent=Intent.OVERVIEW, language=language),
        facts=Facts(),
        directory=directory,
        today=today,
        say=phrases.of(language),
    )
    known = [
        (meeting, told)
        for meeting, news in _known(pieces, directory)
        if (told := tuple(_told(scene, meeting, news)))
    ]
    if not known:
        return None
    blocks: list[Block] = [Paragraph(text=say.NEWS)]
    blocks += chain.from_iterable(told for _, told in known[:_MEETINGS])
    if len(known) > _MEETINGS:
        more = say.MORE_MEETINGS.format(n=len(known) - _MEETINGS)
        blocks.append(Paragraph(text=more))
    meetings = [meeting for meeting, _ in known[:_MEETINGS]]
    draft = Draft(
        status=Status.ANSWERED,
        blocks=tuple(blocks),
        sources=tuple(chain.from_iterable(m.sources[:1] for m in meetings)),
        meetings=tuple(meeting.id for meeting in meetings),
    )
    if language == easy.LANGUAGE:
        draft = easy.eased(scene, draft)
    return Answer(
        status=draft.status,
        intent="news",
        blocks=draft.blocks,
        language=language,
        sources=tuple(directory.source(id_) for id_ in dict.fromkeys(draft.sources)),
        context=Context(),
    )


def _known(
    pieces: Sequence[tuple[str, tuple[News, ...]]], directory: Directory
) -> Iterator[tuple[Meeting, tuple[News, ...]]]:
    for id_, news in pieces:
        try:
            yield directory.meeting(id_), news
        except KeyError:
            continue  # taken out again before this could be told


def _told(scene: Scene, meeting: Meeting, news: tuple[News, ...]) -> Iterator[Block]:
    say = phrases.subscriptions(scene.language)
    sentences = [
        (News.CANCELLED, say.CANCELLED),
        (News.ADDED, say.ADDED),
        (News.MOVED, say.MOVED),
    ]
    sentence = next((text for kind, text in sentences if kind in news), None)
    if sentence:
        parts = [sentence.format(meeting=scene.naming(meeting))]
        parts += _circumstances(scene, meeting)
        yield Paragraph(text=" ".join(filter(None, parts)))
    if News.RESULTS in news and meeting.outcomes:
        if not sentence:
            yield Paragraph(text=say.RESULTS.format(meeting=scene.naming(meeting)))
        lines = outcome_lines(scene, meeting.outcomes[:_OUTCOMES])
        more = len(meeting.outcomes) - _OUTCOMES
        yield Items(items=(*lines, *[say.MORE_OUTCOMES.format(n=more)] * (more > 0)))


def _circumstances(scene: Scene, meeting: Meeting) -> Iterator[str]:
    """Time and place of what is to come; why something was called off."""
    if future(meeting, scene.today):
        if meeting.time:
            yield scene.say.OVERVIEW_TIME.format(time=meeting.time)
        if meeting.location:
            place = meeting.location.variant(scene.language)
            yield scene.say.OVERVIEW_PLACE.format(place=place)
    yield state_line(scene, meeting)
