"""People whom a sentence names: known ones, and unknown ones beside an office.

German nouns have capitals, so two of them are no name by themselves. A name counts if
the knowledge has it, if an office or a degree stands beside it, or if a verb of saying
does.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from ...model import Person
from ...text import fold, office_key
from ...vocabulary import vocabulary
from ...vocabulary.everyday_de import EVERYDAY
from . import words
from .bodies import Bodies, Body
from .names import Names, membership
from .offices import PLURAL, before_office, is_office, nominative
from .words import either

_TITLE = re.compile(
    r"(?:(?:Prof(?:essor(?:in)?)?|Dr|PD|Dipl)\b\.?(?:-Ing\.)?"
    r"(?: ?(?:h\. ?c\.|med\.|jur\.|phil\.|rer\. ?nat\.|rer\. ?pol\.|Ing\.|"
    r"-Ing\.))*\s+)+"
)
_CAPITAL = r"[^\W\d_a-zäöüß][^\W\d_]*(?:[-’'][^\W\d_]+)*"
_PARTICLE = (
    r"(?:von der|von dem|von den|von|zu|zur|zum|van der|van den|van|de|della|di|da|"
    r"el|al|ten|ter|und zu)"
)
_NAME = re.compile(rf"{_CAPITAL}(?: (?:{_PARTICLE} )?{_CAPITAL}){{0,3}}")
_WORD = re.compile(_CAPITAL)
_HONORIFIC = re.compile(r"(?:Herrn?|Frau|\w*[Kk]olleg(?:e|en|in))\s+$")
_BESIDE_BODY = re.compile(
    r"\s*,?\s*(?:aus|von der|von|vom|der|des|in|im|beim|für)\s+(?:der |dem |den )?"
    r"(?:(?:Land)?[Kk]reis(?:es)? |Stadt |Gemeinde |Bezirks? )?$"
)
# "der Leiter des Bauhofs, Hannes Priebe": whatever it is, it is no part of the name.
_OF_SOMETHING = re.compile(
    rf"(?P<of>des|der|vom|von der) (?P<name>{_CAPITAL}),\s+(?={_CAPITAL} {_CAPITAL})"
)
_MUNICIPAL = re.compile(
    r"(?:Land)?[Kk]reis(?:es)?|Stadt|Gemeinde|Bezirks?|Landes|Amtes"
)
_GENITIVE = re.compile(r"(?<=[sßzt])es$|(?<=[^s])s$")
_AFTER_COMMA = re.compile(r",\s+(?:die |der |das )?")
_VERB = either(words.SAYING + words.DOING)
_SAYS_BEFORE = re.compile(rf"\b(?:{_VERB}|laut|wie)\s+$", re.IGNORECASE)
_SAYS_AFTER = re.compile(rf"\s+(?:{_VERB})\b")
_FROM = re.compile(rf"\s+aus\s+({_CAPITAL}(?:/{_CAPITAL})?(?: \({_CAPITAL}\))?)")
_PARTY = re.compile(
    r"\((?:SPD|CDU|CSU|FDP|AfD|BSW|Grüne|Bündnis 90/Die Grünen|Die Linke|Linke|"
    r"parteilos|FWG|Freie Wähler)\)\s*"
)
_NAME_FOLLOWS = re.compile(rf"(?:{_TITLE.pattern})?{_CAPITAL}")
_AGENT = re.compile(r"[A-ZÄÖÜ]\w{2,}(?:er|eur|ist|ent|ant|or|oge|at)(?:in)?")
_HEAD = 5  # letters of an office that may be the end of a longer one


@dataclass(frozen=True, slots=True, kw_only=True)
class Mention:
    """A person in a sentence.

    Attributes:
        start: Offset of the office, the title or the name, whichever is first.
        end: Offset behind all that belongs to the person.
        name: As a knowledge file refers to the person; of an unknown one as written.
        person: The entry of the knowledge, or None.
        title: ``Prof. Dr.``, or None.
        office: As the source writes it, or None.
        body: Of the office, or None.
        surname_only: Whether the first name is missing.
    """

    start: int
    end: int
    name: str
    person: Person | None = None
    title: str | None = None
    office: str | None = None
    body: Body | None = None
    surname_only: bool = False

    @property
    def surname(self) -> str:
        """The last word of the name."""
        return self.name.split()[-1]


class People:
    """Finds people in sentences.

    Args:
        names: The names of the knowledge.
        bodies: Finds bodies.
    """

    def __init__(self, names: Names, bodies: Bodies) -> None:
        self._names = names
        self._bodies = bodies

    def find(self, text: str, *, item: bool = False) -> tuple[Mention, ...]:
        """The people in *text*, in reading order, without overlap.

        Args:
            text: A sentence with quotations hidden.
            item: Whether it is a line of a list of people, where a name needs
                nothing beside it and a comma comes before the body.
        """
        bodies = self._bodies.find(text)
        found: list[Mention] = []
        position = 0
        while match := _WORD.search(text, position):
            mention = self._at(text, match.start(), bodies, item=item)
            if mention:
                found.append(mention)
                position = max(mention.end, match.end())
            else:
                position = match.end()
        return tuple(self._share_offices(text, found))

    def _share_offices(self, text: str, found: list[Mention]) -> Iterator[Mention]:
        """With the office of "die Bürgermeister A und B" for both of them."""
        before: Mention | None = None
        for mention in found:
            if before and not mention.office and _shares(text, before, mention):
                before = replace(mention, office=before.office)
                if mention.person:
                    before = self._known(before, mention.person)
            else:
                before = mention
            yield before

    def _at(
        self, text: str, start: int, bodies: Sequence[Body], *, item: bool
    ) -> Mention | None:
        office, at = self._office(text, start)
        body: Body | None = None
        if office:
            body, at = _body_between(text, at, bodies)
            owner = None if body else _body_before(text, start, bodies)
            if owner:
                body, start = owner, owner.start
        title_match = _TITLE.match(text, at)
        title = title_match.group().strip() if title_match else None
        at = title_match.end() if title_match else at
        named = self._name(text, at, bodies)
        if named is None:
            return None
        name, end = named
        mention = Mention(
            start=start, end=end, name=name, title=title, office=office, body=body
        )
        completed = self._completed(text, mention, bodies, item=item)
        return self._recognized(text, completed, at, item=item)

    def _office(self, text: str, start: int) -> tuple[str | None, int]:
        """The office that begins at *start*, and where the next word begins."""
        found: list[str] = []
        position = start
        while match := _WORD.match(text, position):
            word = match.group()
            if is_office(word, self._names) and not PLURAL.search(word):
                found.append(word)
                return nominative(" ".join(found)), _next(text, match.end())
            elif not found and before_office(word):
                found.append(word)
            elif not found and _trade(text, match):
                return word, _next(text, match.end())
            else:
                break
            position = _next(text, match.end())
        return None, start

    def _name(
        self, text: str, at: int, bodies: Sequence[Body]
    ) -> tuple[str, int] | None:
        """The words of a name that begin at *at*: up to a body, an office, an end."""
        match = _NAME.match(text, at)
        if not match:
            return None
        limit = min((b.start for b in bodies if b.start > at), default=len(text))
        if any(b.start <= at < b.end and b.known for b in bodies):
            # "Falkensee" is no name, but "Werder" in "Erika Werder" is one.
            return None
        kept: list[re.Match[str]] = []
        for word in _WORD.finditer(text, at, min(match.end(), limit)):
            if kept and is_office(word.group(), self._names):
                break
            kept.append(word)
        if not kept:
            return None
        return text[at : kept[-1].end()], kept[-1].end()

    def _completed(
        self, text: str, mention: Mention, bodies: Sequence[Body], *, item: bool
    ) -> Mention:
        """With the office and the body that stand behind the name."""
        end = mention.end
        if party := _PARTY.match(text, _next(text, end)):
            end = party.end()
        bracket = re.match(r"\s*\(([^)]*(?:\([^)]*\))?[^)]*)\)", text[end:])
        if bracket:
            return self._from_bracket(text, mention, bodies, (end, end + bracket.end()))
        office, body = mention.office, mention.body
        comma = _AFTER_COMMA.match(text, end)
        if comma and not office:
            office, at = self._office(text, comma.end())
            if office and _NAME_FOLLOWS.match(text, at):
                office = None  # it belongs to the next person of a list
            elif office:
                end = len(text[:at].rstrip())
        if not body:
            body = _body_after(text, end, bodies, comma=item)
            if body:
                end = body.end
            elif from_place := _FROM.match(text, end):
                start = from_place.start(1)
                end = from_place.end()
                body = Body(start=start, end=end, name=from_place.group(1), known=False)
        return replace(mention, end=end, office=office, body=body)

    def _from_bracket(
        self,
        text: str,
        mention: Mention,
        bodies: Sequence[Body],
        bracket: tuple[int, int],
    ) -> Mention:
        start, end = bracket
        office, body = mention.office, mention.body
        inner = _WORD.search(text, start, end)
        if inner and not office:
            office, _ = self._office(text, inner.start())
        within = [b for b in bodies if start <= b.start and b.end <= end]
        if within and not body:
            body = within[0]
        return replace(mention, end=end, office=office, body=body)

    def _recognized(
        self, text: str, mention: Mention, at: int, *, item: bool
    ) -> Mention | None:
        """The mention if it is one of a person, with the entry of the knowledge."""
        parts = mention.name.split()
        for length in range(len(parts), 1, -1):
            person = self._names.person(parts[:length])
            if person:
                cut = " ".join(parts[:length])
                end = mention.end if length == len(parts) else at + len(cut)
                return self._known(replace(mention, end=end), person)
        beside = bool(mention.office or mention.title)
        if len(parts) == 1:
            return self._by_surname(text, mention) if beside else None
        if beside or (item and _plausible(parts)):
            return mention
        says = _SAYS_BEFORE.search(text[: mention.start]) or _SAYS_AFTER.match(
            text, at + len(mention.name)
        )
        polite = _HONORIFIC.search(text[: mention.start])
        return mention if (says or polite) and _plausible(parts) else None

    def _by_surname(self, text: str, mention: Mention) -> Mention | None:
        found = self._names.people_called(mention.name, mention.office)
        if len(found) == 1:
            return replace(self._known(mention, found[0]), surname_only=True)
        if fold(mention.name) in EVERYDAY or not mention.office:
            return None
        if mention.body and mention.body.start <= mention.end - len(mention.name):
            return None
        return replace(mention, surname_only=True)

    def _known(self, mention: Mention, person: Person) -> Mention:
        """With the entry, and the body of the office that the entry says."""
        reference = self._names.reference.get(("person", person.id), person.id)
        body = mention.body
        held = membership(person, mention.office) if mention.office else None
        if body is None and held and held.organization:
            organization = self._names.knowledge.organization(held.organization)
            name = self._bodies.reference(organization)
            body = Body(start=mention.end, end=mention.end, name=name, known=True)
        return replace(mention, name=reference, person=person, body=body)


def references(
    text: str, people: Sequence[Mention], names: Names
) -> Iterator[tuple[int, Mention, bool]]:
    """Those of *people* whom a text means by a surname or an office alone.

    Yields:
        Offset, the person, and whether it was by the office ("die Landrätin").
    """
    for match in _WORD.finditer(text):
        word = match.group()
        called = [p for p in people if _surname_of(p, word)]
        if len({p.name for p in called}) == 1:
            yield match.start(), called[0], False
        elif is_office(word, names):
            holders = _holders(people, word)
            if len({p.name for p in holders}) == 1:
                yield match.start(), holders[0], True


def _surname_of(person: Mention, word: str) -> bool:
    return word in (person.surname, f"{person.surname}s")


def _holders(people: Sequence[Mention], word: str) -> list[Mention]:
    """Those who hold an office, else those whose office ends so.

    "Die Planerin" is the "Verkehrsplanerin", but "die Bürgermeisterin" is not the
    "Oberbürgermeisterin" if there is one.
    """
    wanted = nominative(word)
    named = [(p, p.office) for p in people if p.office]
    exact = [p for p, office in named if office_key(office) == office_key(wanted)]
    if exact or len(wanted) < _HEAD:
        return exact
    return [p for p, office in named if fold(office).endswith(fold(wanted))]


def _trade(text: str, match: re.Match[str]) -> bool:
    """Whether a word is a trade in front of a name: "Förster Leonhard Grimm"."""
    word = match.group()
    if not _AGENT.fullmatch(word) or fold(word) in vocabulary("de").filler:
        return False
    name = _NAME.match(text, _next(text, match.end()))
    parts = name.group().split() if name else []
    return _plausible(parts) and fold(parts[-1]) not in EVERYDAY


def _shares(text: str, before: Mention, mention: Mention) -> bool:
    """Whether one office, in the plural, stands for two people."""
    plural = text[: before.start].endswith("die ") and before.office
    gap = text[before.end : mention.start]
    masculine = bool(plural) and not str(before.office).endswith(("in", "e"))
    return masculine and gap in (" und ", ", ", " sowie ")


def _plausible(parts: Sequence[str]) -> bool:
    """Whether words can be a first name and a surname: no everyday noun in front."""
    return len(parts) > 1 and fold(parts[0]) not in EVERYDAY


def _next(text: str, position: int) -> int:
    while position < len(text) and text[position] == " ":
        position += 1
    return position


def _body_between(
    text: str, at: int, bodies: Sequence[Body]
) -> tuple[Body | None, int]:
    """The body between an office and a name, and where the name begins."""
    for body in bodies:
        if body.start >= at and _BESIDE_BODY.fullmatch(" " + text[at : body.start]):
            gap = re.match(r",?\s+", text[body.end :])
            return (body, body.end + gap.end()) if gap else (None, at)
    own = _OF_SOMETHING.match(text, at)
    if own and _MUNICIPAL.fullmatch(own["name"]):
        return None, own.end()  # "die Bürgermeisterin der Gemeinde, Nele Harms"
    if own:
        start, end = own.span("name")
        name = _GENITIVE.sub("", own["name"]) if own["of"] == "des" else own["name"]
        return Body(start=start, end=end, name=name, known=False), own.end()
    return None, at


def _body_before(text: str, start: int, bodies: Sequence[Body]) -> Body | None:
    """The body in front of an office: "Tannbergs Bürgermeister"."""
    for body in bodies:
        gap = text[body.end : start]
        written = text[body.start : body.end]
        owner = body.adjective or (body.known and written.endswith("s"))
        if body.end <= start and gap == " " and owner:
            return body
    return None


def _body_after(
    text: str, end: int, bodies: Sequence[Body], *, comma: bool
) -> Body | None:
    for body in bodies:
        if body.start < end:
            continue
        gap = text[end : body.start]
        if _BESIDE_BODY.fullmatch(gap) and gap.strip():
            return body
        return body if comma and re.fullmatch(r",\s*", gap) else None
    return None
