"""Who was there, who was invited, who was missing: people, groups and bodies."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum

from . import remarks, words
from .agenda import OPEN
from .bodies import Body, coordinated
from .document import BlockKind
from .groups import Group, groups
from .people import Mention
from .release import Noted, Release
from .sentences import HIDDEN, Passage, Sentence
from .words import either

_PRESENT = re.compile(
    rf"\b(?:{either(words.PRESENT)})\b|\b(?:nahm|nahmen)\b.*\bteil\b|"
    r"\bkam(?:en)?\b.*\b(?:zusammen|nach|in|ins)\b|\bfand(?:en)? sich\b.*\bein\b|"
    r"\bhieß(?:en)?\b.*\bwillkommen\b|\bfolgten? der einladung\b|\bam tisch\b|"
    r"\bvon der partie\b|\bgäste\w*\b.*\bwar(?:en)?\b|\bunter den\b.*\bwar(?:en)?\b|"
    r"\bzu gast\b|\bführten? durch\b|\bleiteten? (?:die|das|den)\b|"
    r"\btauschten? sich\b|\bsprach(?:en)? (?:ein )?grußwort|\bbeteiligten? sich\b",
    re.IGNORECASE,
)
_OF_BODIES = re.compile(
    r"\b(?:vertreten|dabei|teilgenommen|teilnehmende|gekommen|beteiligt\w*)\b",
    re.IGNORECASE,
)
_ABSENT = re.compile(
    r"\bentschuldig|\bverhindert\b|\babgesagt\b|\babsagen\b|\bfehlten?\b|"
    r"\bsagte\w* (?:\w+ ){0,3}ab\b|\bnicht teilnehmen\b|\bließ(?:en)? sich vertreten\b",
    re.IGNORECASE,
)
_INVITED = re.compile(
    r"\beingeladen (?:sind|waren|ist|war|wurden)\b|\b(?:sind|waren|"
    r"wurden) [^.]*\beingeladen\b|"
    r"\bzugesagt\b|\berwartet\b|\bladen? .* ein\b",
    re.IGNORECASE,
)
_CONTINUES = re.compile(
    r"^(?:Ebenso|Ebenfalls|Auch|Außerdem|Zudem|Ferner|Weiter(?:hin)?|Daneben|"
    r"Hinzu kam\w*|"
    r"Darüber hinaus|Sowie|Neben)\b"
)
_REGULAR = re.compile(
    r"\bregelmäßig\b|\bjährlich\b|\bseit \d{4}\b|\bstets\b|\bjedes Jahr\b"
)
_NOBODY = re.compile(r"\bniemand|\bnicht\b|\bkeine?r?\b", re.IGNORECASE)
_TELLS = re.compile(
    r"\b(?:dass|sei|seien|habe|hätten|wolle|werde|würden|müsse|müssten|könne|könnten|"
    r"solle|sollten|laut|zufolge|sagte|erklärte|betonte|berichtete|forderte|meinte|"
    r"mahnte|warnte|gewählt|dankte[n]?|kritisierte[n]?)\b"
)
_CLOSED = re.compile(
    r"\bausschließlich\b|\bvollzählig\b|\bvollständige (?:Liste|Teilnehmer)|"
    r"\bteilnehmende waren (?:allein|nur)\b|\balle Mitglieder\b",
    re.IGNORECASE,
)
_LABEL = re.compile(
    r"^(?P<kind>Teilnehmende|Teilnehmer(?:innen)?(?: und Teilnehmer)?|Anwesend\w*|"
    r"Gäste|Mit dabei|Dabei|Entschuldigt|Eingeladen\w*)\b.{0,60}:\s*$",
    re.IGNORECASE,
)
# "die Stellvertreterin von Landrat X": X was not there.
_STOOD_IN_FOR = re.compile(
    r"\b(?:\w*vertret\w+|nachfolg\w+|vorgäng\w+|anstelle|statt|mitarbeit\w+|büro\w*|"
    r"im namen|im auftrag|für)\s+(?:von |der |des |für )?$",
    re.IGNORECASE,
)
_INVITATION = re.compile(r"\b[Aa]uf Einladung (?:der|des|von|vom)\s+")


class List(StrEnum):
    """The lists of a meeting file that a release can fill."""

    PRESENT = "teilnehmende"
    EXCUSED = "entschuldigt"
    INVITED = "eingeladen"


@dataclass(frozen=True, slots=True, kw_only=True)
class Attendee:
    """One line of a list: a person, or a group with or without its body.

    Attributes:
        sentence: Where it stands.
        remark: What the editor should look at, or empty.
    """

    sentence: str
    person: Mention | None = None
    group: str | None = None
    body: Body | None = None
    remark: str = ""


@dataclass(slots=True, kw_only=True)
class Roster:
    """One list with what is said of its completeness.

    Attributes:
        itemized: Whether the release has it as a list of lines.
    """

    attendees: list[Attendee] = field(default_factory=list)
    complete: Noted | None = None
    itemized: bool = False

    def drop_summaries(self) -> None:
        """Forget "die Spitzen der Kreise" where a list names everybody."""
        if self.itemized:
            self.attendees = [a for a in self.attendees if not _vague(a)]

    def add(self, attendees: Sequence[Attendee]) -> None:
        """Add those that are not there yet."""
        known = {_key(a) for a in self.attendees}
        for attendee in attendees:
            if _key(attendee) not in known:
                known.add(_key(attendee))
                self.attendees.append(attendee)


@dataclass(frozen=True, slots=True, kw_only=True)
class Attendance:
    """All lists, and sentences that were left to the editor.

    Attributes:
        left: Remarks with the sentences.
    """

    rosters: dict[List, Roster]
    left: tuple[Noted, ...] = ()


def attendance(release: Release, *, held: bool) -> Attendance:
    """Read who was there, who was invited and who was missing.

    Args:
        release: The release.
        held: Whether the meeting took place; nobody is present at one that is
            announced or cancelled.
    """
    rosters: dict[List, Roster] = {kind: Roster() for kind in List}
    left: list[Noted] = []
    listed: List | None = None  # the list that the lines below a label belong to
    for part in release.body:
        if part.block.kind is BlockKind.ITEM:
            if listed:
                _add_item(release, part, rosters[listed])
            continue
        label = _LABEL.match(part.block.text)
        listed = _kind_of_label(label["kind"]) if label else None
        if label and listed:
            _note_completeness(rosters[listed], part.block.text)
        carried: List | None = None
        for sentence in part.sentences:
            if label:
                break
            carried = _add_sentence(release, sentence, rosters, left, carried)
    for roster in rosters.values():
        roster.drop_summaries()
    if not held:
        present = rosters.pop(List.PRESENT)
        invited = rosters[List.INVITED]
        invited.complete = invited.complete or present.complete
        announced = [a for a in present.attendees if not _vague(a)]
        rosters[List.INVITED].add(
            [replace(a, remark=a.remark or remarks.ANNOUNCED) for a in announced]
        )
    return Attendance(
        rosters={k: r for k, r in rosters.items() if r.attendees}, left=tuple(left)
    )


def _add_sentence(
    release: Release,
    sentence: Sentence,
    rosters: dict[List, Roster],
    left: list[Noted],
    carried: List | None,
) -> List | None:
    """Take up a sentence; returns the list that the next one may carry on."""
    kind, doubt = _kind(sentence, carried), ""
    if kind is None and _names_several(release, sentence):
        kind, doubt = List.PRESENT, remarks.SEVERAL
    if kind is None:
        return None
    text = sentence.bare
    if _TELLS.search(text):
        doubt = remarks.REPORTED
    elif kind is List.EXCUSED and _PRESENT.search(text):
        doubt = remarks.MIXED
    if kind is List.PRESENT and _NOBODY.search(text):
        left.append(Noted(value="", remark=remarks.NEGATIVE, sentence=sentence.text))
        return None
    found = [
        replace(one, remark=one.remark or doubt)
        for one in _in_sentence(release, sentence)
    ]
    if kind is List.PRESENT and _REGULAR.search(text):
        left.append(Noted(value="", remark=remarks.REGULAR, sentence=sentence.text))
        return None
    if not found:
        return carried
    rosters[kind].add(found)
    _note_completeness(rosters[kind], sentence.text)
    return kind


def _kind(sentence: Sentence, carried: List | None) -> List | None:
    text = sentence.bare
    if _ABSENT.search(text):
        return List.EXCUSED
    if _INVITED.search(text):
        return List.INVITED
    if _PRESENT.search(text):
        return List.PRESENT
    return carried if carried and _CONTINUES.match(text) else None


def _names_several(release: Release, sentence: Sentence) -> bool:
    """Whether a sentence names several people without telling what they say."""
    text = sentence.bare
    if HIDDEN in text or _TELLS.search(text):
        return False
    return len([p for p in release.people.find(text) if p.office]) > 1


def _kind_of_label(label: str) -> List:
    if label.lower().startswith("entschuldigt"):
        return List.EXCUSED
    return List.INVITED if label.lower().startswith("eingeladen") else List.PRESENT


def _note_completeness(roster: Roster, text: str) -> None:
    """Whether the list is open or closed, as far as a sentence says so."""
    opening, closed = OPEN.search(text), _CLOSED.search(text)
    if opening:
        remark = remarks.OPEN.format(words=opening.group())
        roster.complete = Noted(value="nein", remark=remark)
    elif closed and roster.complete is None:
        roster.complete = Noted(value="ja", remark=remarks.COMPLETE, sentence=text)


def _add_item(release: Release, part: Passage, roster: Roster) -> None:
    """One line of a list: a person, else a group, else a body."""
    text = part.bare
    people = release.people.find(text, item=True)
    bodies = release.bodies.find(text)
    if people:
        found = [Attendee(sentence="", person=people[0])]
    else:
        found = [_of_group(g, "") for g in groups(release, text, ())]
        if not found and bodies:
            found = [Attendee(sentence="", body=bodies[0])]
        elif not found:
            remark = remarks.GROUP_ONLY
            found = [Attendee(sentence="", group=part.block.text, remark=remark)]
    roster.add(found)
    roster.itemized = True


def _in_sentence(release: Release, sentence: Sentence) -> Iterator[Attendee]:
    """Everybody whom a sentence names, people first."""
    text = sentence.bare
    invitation = _INVITATION.search(text)
    people = [
        p
        for p in release.people.find(text)
        if not (invitation and p.start == invitation.end())
        and not _STOOD_IN_FOR.search(text[: p.start])
    ]
    for person in people:
        yield Attendee(sentence=sentence.text, person=_fullest(release, person))
    taken = [(p.start, p.end) for p in people]
    unnamed = [_of_group(g, sentence.text) for g in groups(release, text, taken)]
    named = [g for g in unnamed if g.body]
    yield from named
    yield from _bodies_only(release, sentence, people, named)
    if not people and not named:
        yield from unnamed[:1]


def _of_group(group: Group, sentence: str) -> Attendee:
    remark = "" if group.body else remarks.GROUP_ONLY
    return Attendee(sentence=sentence, group=group.name, body=group.body, remark=remark)


def _bodies_only(
    release: Release,
    sentence: Sentence,
    people: Sequence[Mention],
    named: Sequence[Attendee],
) -> Iterator[Attendee]:
    """Bodies that are present without anybody: "vertreten waren A, B und C"."""
    if not _OF_BODIES.search(sentence.bare):
        return
    taken = [(p.start, p.end) for p in people]
    taken += [(g.body.start, g.body.end) for g in named if g.body]
    free = tuple(
        b
        for b in release.bodies.find(sentence.bare)
        if not b.adjective and not any(s <= b.start < e for s, e in taken)
    )
    for body in free:
        row = coordinated(sentence.bare, free, body.start)
        if len(row) > 1:
            for one in row:
                yield Attendee(sentence=sentence.text, body=one)
            return


def _fullest(release: Release, person: Mention) -> Mention:
    """The person with what other sentences tell, if only the surname stands here."""
    known = [p for p in release.everybody if p.name == person.name]
    if not known and person.surname_only:
        known = [p for p in release.everybody if p.surname == person.surname]
    return known[0] if known else person


def _vague(attendee: Attendee) -> bool:
    return not (attendee.person or attendee.body)


def _key(attendee: Attendee) -> tuple[str, str]:
    if attendee.person:
        return "person", attendee.person.name
    return attendee.group or "", attendee.body.name if attendee.body else ""
