"""What every composer needs: names of things in words, and the draft of an answer."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date
from types import ModuleType
from typing import Any

from .. import dates, phrases, text
from ..dialogue import Block, Facts, Found, Items, Paragraph, Query, Status, Step
from ..model import (
    Meeting,
    MeetingStatus,
    Membership,
    Organization,
    PartialDate,
    Participation,
    Person,
)
from .directory import Directory

_PASSAGES = 8  # looked through for one that answers
_ENOUGH = 0.30  # score from which a passage is about the question; by evaluate


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """An answer before its sources and suggestions are looked up.

    Attributes:
        sources: Identifiers, most important first.
        meetings: Identifiers of the meetings spoken of.
        people: Identifiers of the people spoken of, most important first.
        suggestions: What to ask next, before what `steps` adds.
        paging: Other pages of the same list.
    """

    status: Status
    blocks: tuple[Block, ...]
    sources: tuple[str, ...] = ()
    meetings: tuple[str, ...] = ()
    people: tuple[str, ...] = ()
    organizations: tuple[str, ...] = ()
    topics: tuple[str, ...] = ()
    entries: tuple[str, ...] = ()
    told: tuple[str, ...] = ()
    suggestions: tuple[str | Step, ...] = ()
    paging: tuple[Step, ...] = ()

    @property
    def answered(self) -> bool:
        """Whether it states a fact."""
        return self.status is Status.ANSWERED

    @property
    def unrecorded(self) -> bool:
        """Whether it says that the knowledge holds no such fact."""
        return self.status is Status.NOT_RECORDED


@dataclass(frozen=True, slots=True, kw_only=True)
class Scene:
    """A query with its facts, and the words of its language.

    Attributes:
        told: Identifiers of the statements told before.
        asked: The question before this one, or None.
    """

    query: Query
    facts: Facts
    directory: Directory
    today: date
    told: tuple[str, ...] = ()
    asked: Query | None = None
    say: ModuleType = field(default_factory=lambda: phrases.of("de"))

    @property
    def language(self) -> str:
        """``de``, ``en`` or ``leicht``."""
        return self.query.language

    @property
    def chat(self) -> ModuleType:
        """The words of the chat itself, in the language of the answer."""
        return phrases.chat(self.language)

    @property
    def questions(self) -> ModuleType:
        """The questions that can be asked next, in the language of the answer."""
        return phrases.questions(self.language)

    def has(self, *flags: str) -> bool:
        """Whether the question showed any of these concepts."""
        return not self.query.flags.isdisjoint(flags)

    @property
    def passages(self) -> tuple[Found, ...]:
        """Passages that are about the question, best first; none for small talk."""
        hits = self.directory.search(self.query.text, _PASSAGES)
        return tuple(hit for hit in hits if hit.score >= _ENOUGH)

    @property
    def people(self) -> tuple[Person, ...]:
        """Everybody whom the question may mean, in one row."""
        return tuple(p for group in self.facts.people for p in group)

    @property
    def organizations(self) -> tuple[Organization, ...]:
        """Every body that the question may mean, in one row."""
        return tuple(o for group in self.facts.organizations for o in group)

    # --- drafts

    def answered(self, *blocks: Block | str, **more: Any) -> Draft:
        """A draft that states a fact."""
        return Draft(status=Status.ANSWERED, blocks=_blocks(blocks), **more)

    def missing(self, *blocks: Block | str, **more: Any) -> Draft:
        """A draft that says honestly that nothing is recorded."""
        return Draft(status=Status.NOT_RECORDED, blocks=_blocks(blocks), **more)

    def nothing_at(self, meeting: Meeting, sentence: str, **fields: str) -> Draft:
        """A draft that says with *sentence* what is not recorded of a meeting.

        Args:
            meeting: The one spoken of.
            sentence: A phrase with the field ``meeting``.
            fields: What other fields the phrase has.
        """
        text = sentence.format(meeting=self.naming(meeting), **fields)
        return self.missing(text, meetings=(meeting.id,))

    def not_understood(self) -> Draft:
        """A draft that says that the question is not about what the bot knows."""
        text = Paragraph(text=self.say.NOT_UNDERSTOOD)
        return Draft(status=Status.NOT_UNDERSTOOD, blocks=(text,))

    def clarify(self, question: str, choices: Sequence[str], **more: Any) -> Draft:
        """A draft that asks back."""
        return Draft(
            status=Status.CLARIFY,
            blocks=(Paragraph(text=question), Items(items=tuple(choices))),
            **more,
        )

    # --- names

    def date(self, value: PartialDate, *, with_weekday: bool = False) -> str:
        """A date in the language of the answer."""
        return dates.written(value, self.language, with_weekday=with_weekday)

    def when(self, meeting: Meeting) -> str:
        """When a meeting was, as exactly as is known."""
        if meeting.start:
            first = self.date(meeting.start, with_weekday=True)
            return (
                f"{first} – {self.date(meeting.end, with_weekday=True)}"
                if meeting.end
                else first
            )
        if meeting.weekday:
            day = self.weekday(meeting.weekday)
            return str(self.say.UNDATED_DAY.format(weekday=day))
        return str(self.say.UNDATED)

    def weekday(self, german: str) -> str:
        """A weekday of the files in the language of the answer."""
        names = dates.WEEKDAYS["de"]
        return (
            dates.WEEKDAYS[self.language][names.index(german)]
            if german in names
            else german
        )

    def title(self, meeting: Meeting) -> str:
        """The title in the language of the answer."""
        return meeting.title.variant(self.language)

    def naming(self, meeting: Meeting) -> str:
        """A meeting by title and date; a planned or cancelled one by its state too."""
        state = self.state(meeting)
        when = f"{self.when(meeting)}, {state}" if state else self.when(meeting)
        return str(self.say.DATED.format(title=self.title(meeting), date=when))

    def choice(self, meeting: Meeting) -> str:
        """A meeting as one of several to choose from: what tells them apart first."""
        start = meeting.start
        if start is None or start.day is None:
            return self.naming(meeting)
        return f"{self.date(start)}: {self.title(meeting)}"

    def state(self, meeting: Meeting) -> str:
        """``abgesagt``, ``verschoben``, ``geplant`` or nothing."""
        return str(self.say.STATES.get(meeting.status.value, ""))

    def provisional(self, meeting: Meeting) -> str:
        """That the record is provisional or was corrected, or nothing."""
        return str(self.say.PROVISIONAL.get(meeting.record_status or "", ""))

    def at(self, meeting: Meeting) -> str:
        """How a complete question names the meeting: "am 16. Mai 2019"."""
        start = meeting.start
        if start and start.day:
            return str(self.say.AT_DAY.format(date=self.date(start)))
        return str(self.say.AT_TITLE.format(title=meeting.title.variant(self.language)))

    def person(self, id_: str) -> str:
        """A person's name with title."""
        person = self.directory.person(id_)
        return f"{person.title} {person.name}" if person.title else person.name

    def body(self, id_: str) -> str:
        """A body's name."""
        return self.directory.organization(id_).name

    def topic(self, id_: str) -> str:
        """A topic's name."""
        return self.directory.topic(id_).name

    def party_named(self) -> str:
        """Who the question named, in the knowledge's words."""
        people = [self.person(p.id) for p in self.people]
        bodies = [o.name for group in self.facts.organizations for o in group[:1]]
        return ", ".join(dict.fromkeys(people + bodies))

    def listed(self, names: Iterable[str]) -> str:
        """Names in one line: "A, B und C"."""
        rows = list(dict.fromkeys(names))
        if len(rows) < 2:
            return "".join(rows)
        return ", ".join(rows[:-1]) + str(self.say.AND) + rows[-1]

    def count(self, number: int, one: str, many: str) -> str:
        """A count with its noun."""
        return str(one if number == 1 else many.format(n=number))

    # --- offices

    def offices_on(
        self, person: Person, meeting: Meeting | None
    ) -> tuple[Membership, ...]:
        """The offices of a person on a meeting's day; today without one."""
        first, last = self.today, self.today
        if meeting:
            first = meeting.first_day or self.today
            last = meeting.last_day or first
            if meeting.start is None:
                return tuple(
                    m for m in person.memberships if _throughout(m, first, last)
                )
        return tuple(m for m in person.memberships if m.held_on(first, last))

    def office(self, held: Membership) -> str:
        """An office with its body and whether it was held provisionally."""
        acting = f"{self.say.ACTING} " if held.acting else ""
        body = f", {self.body(held.organization)}" if held.organization else ""
        return f"{held.office}{body}{f' ({acting.strip()})' if acting else ''}"

    def participant(self, one: Participation, meeting: Meeting) -> str:
        """A line of a list: name, office that day, body, role."""
        parts = []
        if one.person:
            parts.append(self.person(one.person))
            parts.extend(self._office_line(one, meeting))
        else:
            if one.group:
                parts.append(
                    f"{one.group} ({self.say.WITHOUT_NAMES})"
                    if one.organization and "ohne" not in one.group
                    else one.group
                )
            if one.organization:
                parts.append(self.body(one.organization))
        line = ", ".join(parts)
        notes = [one.role] if one.role else []
        if one.on_behalf_of:
            notes.append(self.say.ON_BEHALF.format(who=one.on_behalf_of))
        if one.span:
            notes.append(self.say.SPAN.format(span=one.span))
        if one.reason:
            notes.append(self.say.REASON.format(reason=one.reason))
        return f"{line} ({'; '.join(notes)})" if notes else line

    def _office_line(self, one: Participation, meeting: Meeting) -> list[str]:
        if one.office or one.organization:
            body = [self.body(one.organization)] if one.organization else []
            return ([one.office] if one.office else []) + body
        held = self.offices_on(self.directory.person(one.person or ""), meeting)
        return [self.office(m) for m in held]

    # --- bodies that a participation stands for

    def bodies(self, one: Participation, meeting: Meeting) -> tuple[str, ...]:
        """Identifiers of the bodies that were represented by it, wider ones behind."""
        own = [one.organization] if one.organization else []
        if one.person and not own:
            held = self.offices_on(self.directory.person(one.person), meeting)
            own = [m.organization for m in held if m.organization]
        found = list(own)
        for body in own:
            parent = self.directory.organization(body)
            while parent.part_of and parent.kind in _SPEAKS_FOR_PARENT:
                found.append(parent.part_of)
                parent = self.directory.organization(parent.part_of)
        return tuple(dict.fromkeys(found))

    def within(self, body: str, wider: Iterable[str]) -> bool:
        """Whether a body is one of *wider* or lies in one."""
        chain, wanted = body, set(wider)
        for _ in range(8):
            if chain in wanted:
                return True
            parent = self.directory.organization(chain).part_of
            if parent is None:
                return False
            chain = parent
        return False

    def suggestions(self, meeting: Meeting | None, *names: str) -> tuple[str, ...]:
        """Complete questions about a meeting, by the names of their phrases."""
        if meeting is None:
            return ()
        asked = (getattr(self.questions, name) for name in names)
        return tuple(question.format(at=self.at(meeting)) for question in asked)


# Offices and committees act for the body they belong to; no town does for its county.
_SPEAKS_FOR_PARENT = frozenset({"Behörde", "Gremium", "Sonstige"})


def _throughout(held: Membership, first: date, last: date) -> bool:
    """Whether an office was surely held on an unknown day between the two."""
    starts = held.start is not None and held.start.first <= first
    ends = held.current or (held.end is not None and held.end.last >= last)
    return starts and ends


def _blocks(blocks: Sequence[Block | str]) -> tuple[Block, ...]:
    return tuple(Paragraph(text=b) if isinstance(b, str) else b for b in blocks if b)


def replacing(scene: Scene, meeting: Meeting) -> Meeting | None:
    """The meeting that took the place of one that was moved or called off, if known."""
    if not meeting.replacement or meeting.status is MeetingStatus.HELD:
        return None
    try:
        return scene.directory.meeting(meeting.replacement)
    except KeyError:
        return None  # only its day is known


def held(meeting: Meeting, today: date) -> bool:
    """Whether a meeting is in the past and was not called off."""
    if meeting.status in (MeetingStatus.CANCELLED, MeetingStatus.POSTPONED):
        return False
    return not future(meeting, today)


def future(meeting: Meeting, today: date) -> bool:
    """Whether it surely lies ahead."""
    return meeting.start is not None and meeting.start.first > today


def office_matches(key: str, *names: str | None) -> bool:
    """Whether any of the names holds the office of that key, in any gender."""
    return any(_is_office(key, name) for name in names if name)


def _is_office(key: str, name: str) -> bool:
    if text.office_key(name) == key:
        return True
    words = (text.office_key(word.raw) for word in text.tokens(name))
    return key in words and not text.deputizes(name)


def disputed(scene: Scene, meeting: Meeting, field: str) -> tuple[str | Items, ...]:
    """Every reading of a field on which the sources disagree."""
    rows = [d for d in meeting.disputes if d.field == field]
    if not rows:
        return ()
    lines = tuple(
        scene.say.READING.format(
            claim=r.claim.variant(scene.language), who=r.according_to
        )
        if r.according_to
        else r.claim.variant(scene.language)
        for r in rows
    )
    name = scene.say.FIELDS.get(field, field)
    return scene.say.DISPUTED.format(field=name), Items(items=lines)


def disputed_sources(meeting: Meeting, field: str) -> tuple[str, ...]:
    """The sources of a field: of every reading, or the first of the meeting."""
    read = [s for d in meeting.disputes if d.field == field for s in d.sources]
    return tuple(dict.fromkeys((*meeting.sources[:1], *read)))
