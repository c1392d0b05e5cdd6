"""All that a release says about a meeting, in one value."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from ...knowledge.identifiers import slug
from ...model import Organization
from ...text import fold
from ...vocabulary import vocabulary
from . import remarks, words
from .agenda import Agenda, agenda
from .attendance import Attendance, attendance
from .document import BlockKind, Document
from .hosts import host
from .names import Knowledge, Names
from .origin import publisher, short_name, source_remarks
from .people import Mention, references
from .quotations import Quotation, Quotations
from .release import Noted, Release
from .when import When, when
from .where import form, place
from .words import either

_SITTING = re.compile(r"\b\w*[Ss]itzung\b")
_REPORTED = re.compile(
    r"\b(?:dass|sei|seien|habe|hätten|wolle|wollen|werde|würden|müsse|müssten|könne|"
    r"könnten|solle|sollten|kündigte|warnte|lobte|forderte|erwartet|rechnet|dankte|"
    r"bedauert|bedauerte|versprach)\b"
)
_SAYS = re.compile(rf"\b(?:{either(words.SAYING)})\b")
_ORDINAL_DIGITS = re.compile(r"(?<!\d)(\d{1,3})\.\s*$")
_LONGEST_SLUG = 60  # letters of a file name behind its date


@dataclass(frozen=True, slots=True, kw_only=True)
class Origin:
    """The source of the draft.

    Attributes:
        short_name: ``kuerzel``, not used by any other source.
        remarks: What is missing.
    """

    short_name: str
    title: str | None
    publisher: str | None
    published: date | None
    address: str | None
    remarks: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement:
    """A quotation with the topics of the knowledge that its words name.

    Attributes:
        paragraph: Which paragraph of the running text it stands in, from 1.
    """

    quotation: Quotation
    paragraph: int
    topics: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """A meeting as far as a release tells of it.

    Attributes:
        name: The file name of the release, or empty.
        title: ``titel``; the value is empty if there is no headline.
        reported: Sentences in which the release tells what somebody said.
        similar: Names of the knowledge by unknown ones that are spelled nearly so.
        left: Further sentences that an editor should look at.
    """

    name: str
    title: Noted
    kind: Noted | None
    series: Noted | None
    number: Noted | None
    when: When
    place: Noted | None
    form: Noted | None
    host: Noted | None
    attendance: Attendance
    agenda: Agenda
    statements: tuple[Statement, ...]
    reported: tuple[str, ...]
    left: tuple[Noted, ...]
    similar: Mapping[str, str]
    origin: Origin

    @property
    def file_name(self) -> str:
        """A name for the file: the date as far as it is known, then the title."""
        stem = slug(self.series.value if self.series else self.title.value)[
            :_LONGEST_SLUG
        ]
        stem = stem.strip("-") or "treffen"
        return f"{self.when.day.value}-{stem}.yaml".lstrip("-")


def draft(document: Document, knowledge: Knowledge) -> Draft:
    """Read a release.

    Args:
        document: The release.
        knowledge: The names that may be linked.
    """
    names = Names(knowledge)
    release = Release(document=document, names=names)
    published_by = publisher(release)
    own = _organization(names, published_by.value) if published_by else None
    release = Release(document=document, names=names, own=own)
    time = when(release)
    found = place(release)
    hosted = host(release)
    statements = tuple(_statements(release))
    lists = attendance(release, held=time.state is None)
    return Draft(
        name=document.name,
        title=_title(release),
        kind=_kind(release),
        series=_series(release),
        number=_number(release),
        when=time,
        place=found,
        form=form(release, found),
        host=hosted[1] if hosted else None,
        attendance=lists,
        agenda=agenda(release),
        statements=statements,
        reported=tuple(_reported(release)),
        left=tuple(dict.fromkeys(_left(release, statements))),
        similar=dict(_similar(names, lists, statements)),
        origin=_origin(release, published_by, knowledge),
    )


def _organization(names: Names, text: str) -> Organization | None:
    spans = [s for s in names.spans(text, "organization") if len(s.ids) == 1]
    return names.knowledge.organization(spans[0].ids[0]) if len(spans) == 1 else None


def _title(release: Release) -> Noted:
    if release.headline:
        return Noted(value=release.headline, remark=remarks.TITLE)
    return Noted(value="", remark=remarks.NO_TITLE)


def _kind(release: Release) -> Noted | None:
    """``Sitzung`` if the headline or the first sentences call it so."""
    first = [s.bare for s in release.sentences][:2]
    if release.names.series(" ".join([release.headline or "", *first])):
        return None
    if any(_SITTING.search(text) for text in [release.headline or "", *first]):
        return Noted(value="Sitzung")
    return None


def _series(release: Release) -> Noted | None:
    headline = release.headline or ""
    texts = [(headline, headline), *((s.bare, s.text) for s in release.sentences)]
    for bare, text in texts:
        found = release.names.series(bare)
        if found:
            series = found[0]
            name = release.names.reference.get(("series", series.id), series.id)
            return Noted(value=name, remark=remarks.SERIES, sentence=text)
    return None


def _number(release: Release) -> Noted | None:
    """The ordinal in front of the name of the series: "die sechste Aue-Runde"."""
    headline = release.headline or ""
    texts = [(headline, headline), *((s.bare, s.text) for s in release.sentences)]
    tables = vocabulary("de").module
    for bare, text in texts:
        found = release.names.series(bare)
        if not found:
            continue
        before = bare[: found[1].start]
        if digits := _ORDINAL_DIGITS.search(before):
            number = int(digits.group(1))
        else:
            parts = fold(before).split()
            root = re.sub(r"(?:e[rsnm]?)$", "", parts[-1]) if parts else ""
            number = tables.ORDINALS.get(root, 0)
        if number:
            return Noted(value=str(number), remark=remarks.NUMBER, sentence=text)
    return None


def _statements(release: Release) -> Iterator[Statement]:
    finder = Quotations(release.people, release.names, release.everybody)
    prose = [p.number for p in release.body if p.block.kind is BlockKind.PROSE]
    for quotation in finder.find(release.body):
        yield Statement(
            quotation=quotation,
            paragraph=max(1, sum(n <= quotation.block for n in prose)),
            topics=release.names.topics(quotation.text),
        )


def _reported(release: Release) -> Iterator[str]:
    """Sentences without a quotation that tell what a person said."""
    for sentence in release.sentences:
        if sentence.bare != sentence.text or not _REPORTED.search(sentence.bare):
            continue
        named: list[Mention] = list(release.people.find(sentence.bare))
        named += [
            person
            for _, person, _ in references(
                sentence.bare, release.everybody, release.names
            )
        ]
        said = _SAYS.search(sentence.bare)
        if named or said:
            yield sentence.text


def _left(release: Release, statements: tuple[Statement, ...]) -> Iterator[Noted]:
    """Words in quotation marks that were not taken, and marks that never close."""
    taken = {part for s in statements for part in s.quotation.text.split(" […] ")}
    for part in release.body:
        for quoted in part.quoted:
            if quoted.text.strip() not in taken:
                remark = remarks.FRAGMENT.format(words=f"„{quoted.text}“")
                sentence = next(s for s in part.sentences if s.end > quoted.start)
                yield Noted(value="", remark=remark, sentence=sentence.text)
        for at in part.open_quotes:
            sentence = next(s for s in part.sentences if s.end > at)
            yield Noted(value="", remark=remarks.OPEN_QUOTE, sentence=sentence.text)


def _similar(
    names: Names, lists: Attendance, statements: tuple[Statement, ...]
) -> Iterator[tuple[str, str]]:
    """Unknown names with those of the knowledge that are spelled nearly so."""
    lines = [a for roster in lists.rosters.values() for a in roster.attendees]
    people = [a.person for a in lines] + [s.quotation.speaker for s in statements]
    unknown = [p.name for p in people if p and p.person is None]
    yield from _nearest(names, unknown, "person")
    bodies = [a.body for a in lines] + [p.body for p in people if p]
    unknown = [b.name for b in bodies if b and not b.known]
    yield from _nearest(names, unknown, "organization")


def _nearest(
    names: Names, unknown: Iterable[str], kind: str
) -> Iterator[tuple[str, str]]:
    for name in dict.fromkeys(unknown):
        if found := names.similar(name, kind):
            yield name, found


def _origin(
    release: Release, published_by: Noted | None, knowledge: Knowledge
) -> Origin:
    name = published_by.value if published_by else ""
    return Origin(
        short_name=short_name(release, name, knowledge),
        title=release.headline,
        publisher=name or None,
        published=release.published[0] if release.published else None,
        address=release.document.address,
        remarks=source_remarks(release, published_by),
    )
