"""The knowledge as question/answer pairs, for programs that can only look one up.

Made mechanically from the same knowledge that RegioBot reads. Each fact is asked for in
every plain way: each meeting under each of its names, each person with and without the
first name, each topic under each of its names. Every answer is a whole passage: it
names the meeting, its day and place, the fact, and the source.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from regiobot.dates import written
from regiobot.model import (
    Completeness,
    KnowledgeBase,
    Meeting,
    MeetingStatus,
    Membership,
    Participation,
    ParticipationKind,
    Person,
    Roster,
    Statement,
)

_LISTS: dict[ParticipationKind, tuple[str, tuple[str, ...]]] = {
    ParticipationKind.PRESENT: (
        "Anwesend waren",
        ("Wer war bei {} dabei?", "Wer nahm an {} teil?", "Teilnehmende {}"),
    ),
    ParticipationKind.EXCUSED: (
        "Entschuldigt fehlten",
        ("Wer fehlte bei {}?", "Wer war bei {} entschuldigt?"),
    ),
    ParticipationKind.UNEXCUSED: (
        "Unentschuldigt fehlten",
        ("Wer fehlte unentschuldigt bei {}?", "Wer war bei {} nicht dabei?"),
    ),
    ParticipationKind.INVITED: ("Eingeladen waren", ("Wer war zu {} eingeladen?",)),
    ParticipationKind.SIGNED: ("Unterzeichnet haben", ("Wer unterschrieb {}?",)),
    ParticipationKind.ADDRESSED: ("Gerichtet ist er an", ("An wen ging {}?",)),
}
_COMPLETENESS = {
    Completeness.COMPLETE: "Die Liste ist vollständig.",
    Completeness.OPEN: "Die Liste ist nicht vollständig.",
    Completeness.UNKNOWN: "Ob die Liste vollständig ist, sagt die Quelle nicht.",
}
_ORDINALS = (
    "erste", "zweite", "dritte", "vierte", "fünfte", "sechste", "siebte", "achte",
    "neunte", "zehnte", "elfte", "zwölfte",
)  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """An answer and the questions that it answers."""

    questions: tuple[str, ...]
    answer: str

    @property
    def passage(self) -> str:
        """All of it as one text, for full-text search."""
        return "\n".join((self.answer, *self.questions))


def facts(base: KnowledgeBase, *, today: date) -> list[Fact]:
    """Everything in *base* that can be asked, as of *today*."""
    return list(_Writer(base, today).everything())


class _Writer:
    """Turns the entries of a knowledge base into facts."""

    def __init__(self, base: KnowledgeBase, today: date) -> None:
        self._base, self._today = base, today
        self._people = {person.id: person for person in base.people}
        self._topics = {topic.id: topic for topic in base.topics}
        self._series = {series.id: series for series in base.series}
        self._bodies = {body.id: body for body in base.organizations}
        self._sources = {source.id: source for source in base.sources}

    def everything(self) -> Iterator[Fact]:
        for meeting in self._base.meetings:
            yield from self._meeting(meeting)
        for person in self._base.people:
            yield from self._person(person)
        yield from self._offices()
        yield from self._described()
        yield from self._rows()
        for entry in self._base.entries:
            asked = (entry.question, *entry.aliases)
            yield self._fact(asked, str(entry.answer), entry.sources)

    # Meetings

    def _meeting(self, meeting: Meeting) -> Iterator[Fact]:
        yield from self._circumstances(meeting)
        for roster in meeting.rosters:
            yield self._roster(meeting, roster)
            for one in roster.participations:
                yield self._participation(meeting, roster, one)
        yield from self._agenda(meeting)
        for statement in meeting.statements:
            yield self._statement(meeting, statement)
        yield from self._outcomes(meeting)
        for figure in meeting.figures:
            patterns = [
                f"{figure.subject}?",
                f"Welche Zahl zu {figure.subject} ({{}})?",
            ]
            year = f" ({figure.year})" if figure.year else ""
            said = f"{figure.subject}: {figure.claim}{year}."
            yield self._of(meeting, patterns, said)
        for reading in meeting.disputes:
            patterns = [
                "Was ist bei {} umstritten?",
                "Von wann ist {} laut den Quellen?",
            ]
            said = f"{reading.field}: {reading.claim} laut {reading.according_to}."
            yield self._of(meeting, patterns, said, reading.sources)

    def _circumstances(self, meeting: Meeting) -> Iterator[Fact]:
        hosts = ", ".join(self._bodies[host].name for host in meeting.hosts)
        for patterns, said in (
            (
                ("Wann war {}?", "Datum {}", "Welcher Wochentag war {}?"),
                self._day(meeting),
            ),
            (("Um wie viel Uhr begann {}?", "Wann ging {} los?"), meeting.time),
            (("Wo war {}?", "An welchem Ort fand {} statt?"), meeting.location),
            (("In welcher Form fand {} statt?", "War {} per Video?"), meeting.form),
            (("Wer war Gastgeber von {}?", "Wer lud zu {} ein?"), hosts),
            (("Was war der Anlass von {}?", "Warum gab es {}?"), meeting.occasion),
            (("Was ist der Stand von {}?", "Fand {} statt?"), self._status(meeting)),
            (("Ist das Protokoll von {} bestätigt?",), meeting.record_status),
            (("Worum ging es bei {}?", "Zusammenfassung {}"), meeting.summary),
            (("Welche Quellen gibt es zu {}?",), self._cited(meeting.sources)),
        ):
            if said:
                yield self._of(meeting, patterns, f"{said}.")

    def _roster(self, meeting: Meeting, roster: Roster) -> Fact:
        lead, patterns = _LISTS[roster.kind]
        listed = [self._participant(meeting, one) for one in roster.participations]
        said = f"{lead} ({len(listed)}): {'; '.join(listed)}."
        if roster.kind is ParticipationKind.PRESENT:
            patterns += ("Wie viele waren bei {}?", "Ist die Liste von {} vollständig?")
        return self._of(
            meeting, patterns, f"{said} {_COMPLETENESS[roster.completeness]}"
        )

    def _participation(
        self, meeting: Meeting, roster: Roster, one: Participation
    ) -> Fact:
        lead, _ = _LISTS[roster.kind]
        who = self._person_name(one.person) or self._body_name(one.organization)
        patterns = [
            f"War {who or one.group} bei {{}} dabei?",
            f"{who or one.group} {{}}",
        ]
        return self._of(
            meeting, patterns, f"{lead}: {self._participant(meeting, one)}."
        )

    def _participant(self, meeting: Meeting, one: Participation) -> str:
        office = one.office
        if one.person and not office:
            office = self._office_on(one.person, meeting)
        parts = [
            self._person_name(one.person), one.group, office,
            self._body_name(one.organization), one.role,
            f"in Vertretung für {one.on_behalf_of}" if one.on_behalf_of else None,
            one.span, f"Grund: {one.reason}" if one.reason else None,
        ]  # fmt: skip
        return ", ".join(part for part in parts if part)

    def _agenda(self, meeting: Meeting) -> Iterator[Fact]:
        listed = []
        for item in meeting.agenda:
            topic = self._topic(item.topic)
            parts = [f"TOP {item.number}" if item.number else "", topic]
            parts += [str(item.title or ""), f"({item.status})", str(item.text or "")]
            said = " ".join(part for part in parts if part)
            listed.append(said)
            patterns = [
                f"Wurde bei {{}} über {name} gesprochen?"
                for name in self._called(item.topic)
            ]
            patterns += [f"Was war TOP {item.number} bei {{}}?"] if item.number else []
            yield self._of(meeting, patterns, f"{said}.")
        if listed:
            patterns = ["Welche Themen gab es bei {}?", "Tagesordnung {}"]
            complete = _COMPLETENESS[meeting.agenda_completeness]
            yield self._of(
                meeting, patterns, f"Themen: {'; '.join(listed)}. {complete}"
            )

    def _statement(self, meeting: Meeting, statement: Statement) -> Fact:
        who = (
            self._person_name(statement.person)
            or self._body_name(statement.organization)
            or statement.group
            or ""
        )
        how = "wörtlich" if statement.verbatim else "sinngemäß"
        patterns = [f"Was sagte {who} bei {{}}?", f"Zitat {who} {{}}"]
        for topic in statement.topics:
            for name in self._called(topic):
                patterns += [f"Was sagte {who} zu {name}?", f"Wer sprach über {name}?"]
        office = self._office_on(statement.person, meeting) if statement.person else ""
        lead = f"{who}{', ' + office if office else ''} sagte {how}"
        place = f" ({statement.locus})" if statement.locus else ""
        said = f"{lead}: „{statement.text}“{place}"
        return self._of(meeting, patterns, said, statement.sources)

    def _outcomes(self, meeting: Meeting) -> Iterator[Fact]:
        listed = []
        for outcome in meeting.outcomes:
            due = f" Frist: {written(outcome.due)}." if outcome.due else ""
            done = outcome.implemented
            status = f" Umgesetzt: {done}." if done else ""
            said = f"{outcome.kind or 'Ergebnis'}: {outcome.text}{due}{status}"
            listed.append(said)
            patterns = [f"{outcome.kind} von {{}}"]
            for topic in outcome.topics:
                for name in self._called(topic):
                    patterns.append(f"Was wurde bei {{}} zu {name} beschlossen?")
            yield self._of(meeting, patterns, said, outcome.sources)
        if listed:
            patterns = ["Was kam bei {} heraus?", "Welche Beschlüsse gab es bei {}?"]
            yield self._of(meeting, patterns, " ".join(listed))

    # People, bodies, topics, series

    def _person(self, person: Person) -> Iterator[Fact]:
        posts = [self._post(held) for held in person.memberships]
        title = f"{person.title} " if person.title else ""
        party = f" Partei: {person.party}." if person.party else ""
        said = f"{title}{person.name}: {'; '.join(posts) or 'kein Amt bekannt'}.{party}"
        names = (person.name, person.name.split()[-1], *person.aliases)
        patterns = (
            "Wer ist {}?",
            "Seit wann ist {} im Amt?",
            "Welches Amt hat {}?",
            "In welcher Partei ist {}?",
        )
        asked = tuple(p.format(name) for name in names for p in patterns)
        sources = [s for held in person.memberships for s in held.sources]
        yield self._fact(asked, said, sources or person.sources)
        met = [m for m in self._base.meetings if self._present(m, person.id)]
        told = [
            s
            for m in self._base.meetings
            for s in m.statements
            if s.person == person.id
        ]
        if met:
            asked = tuple(
                f"{question} {name}"
                for name in names
                for question in ("Bei welchen Treffen war", "Wie oft dabei war")
            )
            listed = "; ".join(self._name(meeting) for meeting in met)
            yield self._fact(asked, f"{person.name}, {len(met)} Treffen: {listed}.", ())
        if told:
            asked = tuple(f"Alle Aussagen von {name}" for name in names)
            yield self._fact(
                asked, " ".join(f"„{s.text}“" for s in told), told[0].sources
            )

    def _post(self, held: Membership) -> str:
        body = self._body_name(held.organization)
        parts = [held.office, body, "kommissarisch" if held.acting else ""]
        parts.append(f"von {written(held.start)}" if held.start else "")
        parts.append(f"bis {written(held.end)}" if held.end else "")
        parts += ["bis heute" if held.current else "", str(held.note or "")]
        return " ".join(part for part in parts if part)

    def _offices(self) -> Iterator[Fact]:
        for body in self._base.organizations:
            held = [
                (person, membership)
                for person in self._base.people
                for membership in person.memberships
                if membership.organization == body.id
            ]
            for person, membership in held:
                now = membership.held_on(self._today)
                when = "ist" if now else "war"
                asked = [
                    f"Wer {when} {membership.office} von {name}?"
                    for name in (body.name, *body.aliases)
                ]
                said = f"{person.name}: {self._post(membership)}."
                yield self._fact(asked, said, membership.sources)

    def _described(self) -> Iterator[Fact]:
        for body in self._base.organizations:
            parts = [body.name, body.kind or "", self._body_name(body.part_of) or ""]
            said = f"{', '.join(p for p in parts if p)}. {', '.join(body.aliases)}. "
            asked = [f"Was ist {name}?" for name in (body.name, *body.aliases)]
            yield self._fact(asked, said + str(body.description or ""), body.sources)
        for topic in self._base.topics:
            names = self._called(topic.id)
            if topic.description:
                asked = [f"Was ist {name}?" for name in names]
                yield self._fact(
                    asked, f"{topic.name}: {topic.description}", topic.sources
                )
            met = [
                meeting
                for meeting in self._base.meetings
                if any(item.topic == topic.id for item in meeting.agenda)
            ]
            if met:
                asked = [f"Wann wurde über {name} gesprochen?" for name in names]
                listed = "; ".join(self._name(meeting) for meeting in met)
                said = f"{topic.name}, {len(met)} Treffen: {listed}."
                yield self._fact(asked, said, met[-1].sources)

    def _rows(self) -> Iterator[Fact]:
        for series in self._base.series:
            names = (series.name, *series.aliases)
            hosts = ", ".join(self._bodies[host].name for host in series.hosts)
            origins = [f"{o.claim} laut {o.according_to}" for o in series.origins]
            for patterns, said in (
                (("Was ist die {}?",), series.description),
                (("Wie oft tagt die {}?",), series.frequency),
                (("Wer lädt zur {} ein?",), "wechselnd" if series.rotating else hosts),
                (("Seit wann gibt es die {}?",), "; ".join(origins)),
            ):
                if said:
                    asked = [p.format(name) for name in names for p in patterns]
                    yield self._fact(asked, f"{series.name}: {said}.", series.sources)
            yield from self._dates_of(series.id, names)

    def _dates_of(self, series: str, names: Sequence[str]) -> Iterator[Fact]:
        row = [m for m in self._base.meetings if m.series == series]
        row.sort(key=lambda meeting: meeting.first_day or date.min)
        held = [m for m in row if m.status is MeetingStatus.HELD]
        coming = [m for m in row if m.first_day and m.first_day > self._today]
        planned = [m for m in coming if m.status is MeetingStatus.PLANNED]
        groups = [("erste", held[:1]), ("letzte", held[-1:]), ("nächste", planned[:1])]
        for which, meetings in groups:
            for meeting in meetings:
                asked = [f"Wann war die {which} {n}?" for n in names]
                asked += [f"Wann ist das {which} Treffen?"]
                yield self._fact(asked, f"{self._name(meeting)}.", meeting.sources)
        for year in sorted({m.first_day.year for m in row if m.first_day}):
            of_year = [m for m in row if m.first_day and m.first_day.year == year]
            asked = [f"Welche {n} gab es {year}?" for n in names]
            asked += [f"Wie viele Treffen gab es {year}?"]
            listed = "; ".join(self._name(meeting) for meeting in of_year)
            yield self._fact(asked, f"{len(of_year)} Treffen {year}: {listed}.", ())

    # Pieces of sentences

    def _of(
        self,
        meeting: Meeting,
        patterns: Iterable[str],
        said: str,
        sources: Sequence[str] = (),
    ) -> Fact:
        asked = [p.format(name) for p in patterns for name in self._names(meeting)]
        text = f"{self._name(meeting)}: {said}"
        return self._fact(asked, text, sources or meeting.sources)

    def _fact(self, asked: Iterable[str], said: str, sources: Sequence[str]) -> Fact:
        questions = tuple(dict.fromkeys(asked))
        cited = self._cited(sources)
        return Fact(questions=questions, answer=f"{said}\nQuelle: {cited}")

    def _names(self, meeting: Meeting) -> list[str]:
        """Ways to say which meeting is meant."""
        series = self._series[meeting.series].name if meeting.series else meeting.kind
        names = [str(meeting.title), *(f"{series} {word}" for word in meeting.keywords)]
        if meeting.start:
            names.append(f"{series} am {written(meeting.start)}")
        if meeting.number:
            names.append(f"{meeting.number}. {series}")
        if meeting.number and meeting.number <= len(_ORDINALS):
            names.append(f"{_ORDINALS[meeting.number - 1]} {series}")
        if meeting.location:
            names.append(f"{series} in {meeting.location}")
        return names

    def _name(self, meeting: Meeting) -> str:
        parts = [str(meeting.title), self._day(meeting), str(meeting.location or "")]
        if meeting.number:
            parts.append(f"Nummer {meeting.number}")
        return ", ".join(part for part in parts if part)

    def _day(self, meeting: Meeting) -> str:
        parts = []
        if meeting.start:
            parts.append(written(meeting.start, with_weekday=bool(meeting.start.day)))
        else:
            parts.append(meeting.weekday or "")
            between = [written(d) for d in (meeting.earliest, meeting.latest) if d]
            parts.append("zwischen " + " und ".join(between) if between else "")
        parts += [f"bis {written(meeting.end)}" if meeting.end else ""]
        parts.append(str(meeting.date_note or ""))
        return " ".join(part for part in parts if part)

    def _status(self, meeting: Meeting) -> str:
        parts = (str(meeting.status), str(meeting.status_note or ""))
        return " ".join((*parts, meeting.replacement or "")).strip()

    def _present(self, meeting: Meeting, person: str) -> bool:
        roster = meeting.roster(ParticipationKind.PRESENT)
        return any(
            one.person == person for one in (roster.participations if roster else ())
        )

    def _office_on(self, person: str, meeting: Meeting) -> str | None:
        day = meeting.first_day
        for held in self._people[person].memberships:
            if day and held.held_on(day, meeting.last_day):
                return (
                    f"{held.office} {self._body_name(held.organization) or ''}".strip()
                )
        return None

    def _called(self, topic: str | None) -> tuple[str, ...]:
        return (self._topics[topic].name, *self._topics[topic].aliases) if topic else ()

    def _topic(self, topic: str | None) -> str:
        return self._topics[topic].name if topic else ""

    def _person_name(self, person: str | None) -> str | None:
        return self._people[person].name if person else None

    def _body_name(self, body: str | None) -> str | None:
        return self._bodies[body].name if body else None

    def _cited(self, sources: Sequence[str]) -> str:
        cited = []
        for key in sources:
            source = self._sources[key]
            day = written(source.date) if source.date else ""
            parts = (source.publisher or "", source.title or "", day, source.url or "")
            cited.append(", ".join(part for part in parts if part))
        return "; ".join(cited) or "mehrere Berichte"
