"""Every spelling under which the entries of the knowledge base are looked up.

A spelling is the folded words of a name in one piece ("werderhavel"). Topics, key
words of meetings and bodies of several words are also kept by their stems in any
order, because people inflect and turn them round; names of people never are.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import lru_cache

from .. import text
from ..vocabulary import vocabulary
from ..vocabulary.everyday_de import EVERYDAY
from .entries import Entry

LONGEST_NAME = 6  # words of a name that are joined and looked up
_SHARED_BY = 3  # meetings that may share a word of their names before it names none
# Last parts of the names of series.
_KINDS_OF_SERIES = ("forum", "gipfel", "dialog", "werkstatt", "plenum", "stammtisch")
# Behind the name of a place, told apart by it: "Neuhaus an der Elbe", "Au (Inn)".
_TAIL = re.compile(r"[(/]|\s(?=(?:an|am|im|in|bei|ob|vor)\s)")
_SHORTEST = 3  # letters that a derived spelling must exceed; "Amt", "See" name too much
_SHORTEST_KEYWORD = 4  # letters that a single key word of a meeting must exceed
_DERIVED = 2  # the first rank of a spelling that nobody wrote
_REMEMBERED = 4096  # words of meetings
_TELLING_BODY = 3  # words of a committee's name by which its sittings are known
_OF_A_TITLE = 5  # rank of a word of a title, behind all that was written as a name
_SHORTEST_TITLE = 6  # letters that a single word of a title must exceed
_LONG_WORD = 10  # letters from which an everyday word tells one title from another
_SHORT_OFFICE = 5  # letters of an office from which slips are mended
# In front of the name of a place, told apart by them: "Neu Fehren", "Alt Fehren".
_ATTRIBUTES = frozenset(
    [
        "alt",
        "neu",
        "gross",
        "klein",
        "bad",
        "ober",
        "unter",
        "hohen",
        "nieder",
        "sankt",
        "st",
        "markt",
    ]
)
# Words of names that name nothing by themselves.
GENERIC = frozenset(
    {
        "landkreis", "kreis", "stadt", "gemeinde", "bezirk", "land", "landeshauptstadt",
        "lk", "hansestadt", "kreisstadt", "amt", "bundesland", "the", "von", "der",
        "des", "am", "an", "in", "im", "bei", "zu",
    }
)  # fmt: skip


def stem_key(words: Iterable[str]) -> str:
    """The stems of folded words, sorted, without those that name nothing."""
    return " ".join(sorted(text.stem(word) for word in words if word not in GENERIC))


class Spellings:
    """The tables of all spellings.

    Args:
        names: Rows of kind, identifier, spelling and rank (0 name, 1 alias, 2 place
            of a meeting).

    Attributes:
        keys: Entries by joined spelling.
        stems: Entries by `stem_key`.
        office_words: Folded words of offices in both genders, for mending slips.
        first_names: Entries by folded first name, which names somebody only alone.
        title_words: Folded words of the titles of meetings.
        questions: The entries by their joined question, which names nothing else.
    """

    def __init__(self, names: Iterable[tuple[str, str, str, int]]) -> None:
        self.keys: dict[str, set[Entry]] = defaultdict(set)
        self.stems: dict[str, set[Entry]] = defaultdict(set)
        self.office_words: set[str] = set()
        self.first_names: dict[str, set[Entry]] = defaultdict(set)
        self.title_words: set[str] = set()
        self.questions: dict[str, str] = {}
        self._joined: set[str] = set()  # spellings of several words
        for kind, id_, spelling, rank in names:
            words = [t.key.rstrip(".") for t in text.tokens(text.clean(spelling))]
            if kind == "entry" and not rank:
                self.questions["".join(words)] = id_
            row = kind == "meeting" and not rank and self._names_a_row(words)
            if words and _looked_up(kind, words, rank) and not row:
                self._add(Entry(kind, id_, rank), spelling, words)
        self._name_bodies_by_one_word()
        self._name_series_by_their_bodies()
        self._name_series_by_their_kind()
        self._drop_vague_meeting_words()

    def _add(self, entry: Entry, spelling: str, words: list[str]) -> None:
        if entry.kind == "office":
            self._add_office(spelling, words)
            return
        self._put("".join(words), entry)
        if len(words) > 1:
            self._joined.add("".join(words))
        if entry.kind == "meeting" and entry.rank == 0:
            self._add_title_words(entry, words)
            return
        stems = stem_key(words)
        if entry.kind == "person":
            self._add_surname(entry, spelling, words)
        elif entry.kind == "organization":
            if len(words) > 1 and " " in stems:
                self.stems[stems].add(entry)
            self._add_short_names(entry, spelling, words)
        elif stems:
            self.stems[stems].add(entry)
            if entry.kind == "series":
                self._add_beginnings(entry, words)
            if entry.kind == "meeting" and entry.rank and len(words) > 1:
                self._add_key_words(entry, words)

    def _names_a_row(self, words: list[str]) -> bool:
        """Whether a title only says of which series it is: "Sitzung des Beirats"."""
        de = vocabulary("de")
        telling = [w for w in words if not de.stands_for(w, "meeting")]
        telling = [w for w in telling if w not in de.filler]
        series = self.stems.get(stem_key(telling), ()) if telling else ()
        return any(entry.kind == "series" for entry in series)

    def _put(self, key: str, entry: Entry) -> None:
        if key:
            self.keys[key].add(entry)

    def _add_office(self, spelling: str, words: list[str]) -> None:
        if vocabulary("de").stands_for(words[0], "attend"):
            return  # "Vertreter der Verwaltung" is no office that people ask for
        key, first = text.office_key(spelling), text.office_key(words[0])
        self.keys[key].add(Entry("office", key, 0))
        counted = _meaningful(words[0]) or words[0] in vocabulary("de").filler
        if first != key and key.startswith(first) and len(words) == 2 and not counted:
            self.keys[first].add(Entry("office", key, _DERIVED))
        self._add_head_of_office(spelling, words)
        if len(words[0]) >= _SHORT_OFFICE:
            self.office_words.update(_genders(words[0]))

    def _add_head_of_office(self, spelling: str, words: list[str]) -> None:
        """An office without its attribute: "Bürgermeister" of "Erster …"."""
        head = text.office_key(words[-1])
        attributed = len(words) == 2 and text.bears_office(spelling, head)
        if attributed and not _meaningful(words[-1]):
            self.keys[head].add(Entry("office", head, _DERIVED))
            self.office_words.update(_genders(words[-1]))

    def _add_key_words(self, entry: Entry, words: list[str]) -> None:
        """Each word of a key word of several: "Museum" of "Potsdam Museum"."""
        derived = Entry(entry.kind, entry.id, entry.rank + _DERIVED)
        for word in words:
            telling = len(word) > _SHORTEST_KEYWORD and word not in GENERIC
            if telling and not _meaningful(word):
                self.stems[stem_key([word])].add(derived)
                self._put(word, derived)

    def _add_title_words(self, entry: Entry, words: list[str]) -> None:
        """The words of a title that no other word of ours explains: "Klausurtagung"."""
        self.title_words.update(words)
        derived = Entry(entry.kind, entry.id, _OF_A_TITLE)
        for word in words:
            common = word in EVERYDAY and len(word) < _LONG_WORD
            telling = len(word) > _SHORTEST_TITLE and word.isalpha() and not common
            if telling and not _meaningful(word):
                for spelling in (word, *_kind_of_meeting(word)):
                    self.stems[stem_key([spelling])].add(derived)
                    self._put(spelling, derived)

    def _add_beginnings(self, entry: Entry, words: list[str]) -> None:
        """A series without its last words: "Runder Tisch" of "Runder Tisch Verkehr"."""
        derived = Entry(entry.kind, entry.id, entry.rank + _DERIVED)
        for end in range(2, len(words)):
            if words[end - 1] not in vocabulary("de").filler:
                self.stems[stem_key(words[:end])].add(derived)

    def _name_bodies_by_one_word(self) -> None:
        """A body by the word that no other entry bears: "der Zweckverband"."""
        bearers: dict[str, set[Entry]] = defaultdict(set)
        for key, entries in self.stems.items():
            for entry in entries:
                if entry.kind == "organization" and not entry.rank:
                    for word in key.split():
                        bearers[word].add(entry)
        kinds = {text.stem(word) for word in vocabulary("de").module.ORGANIZATION_KINDS}
        for word, bodies in bearers.items():
            telling = len(word) > _SHORTEST_TITLE and word not in EVERYDAY
            if len(bodies) == 1 and telling and word not in kinds:
                taken = self.stems.get(word) or self.keys.get(word) or _meaningful(word)
                if not taken:
                    (body,) = bodies
                    short = Entry(body.kind, body.id, 2 * _DERIVED)
                    self.stems[word].add(short)
                    self._put(word, short)

    def _name_series_by_their_bodies(self) -> None:
        """A committee names the series of its sittings, if that bears its name."""
        series = [
            (
                set(key.split()),
                [e for e in entries if e.kind == "series" and not e.rank],
            )
            for key, entries in self.stems.items()
        ]
        named: dict[str, set[Entry]] = defaultdict(set)
        for key, entries in self.stems.items():
            stems = set(key.split())
            bodies = [e for e in entries if e.kind == "organization" and not e.rank]
            if len(stems) < _TELLING_BODY or not bodies:
                continue
            for words, sittings in series:
                if stems < words:
                    for body in bodies:
                        named[body.id] |= {
                            Entry(e.kind, e.id, _DERIVED) for e in sittings
                        }
        for table in (self.keys, self.stems):
            for entries in table.values():
                borne = {e.id for e in entries if e.kind == "organization"}
                entries.update(*(named[body] for body in borne & named.keys()))

    def _name_series_by_their_kind(self) -> None:
        """The only forum among the series: "das Forum" is the "Gesundheitsforum"."""
        bearers: dict[str, set[Entry]] = defaultdict(set)
        for key, entries in self.stems.items():
            for entry in entries:
                for kind in _KINDS_OF_SERIES:
                    if entry.kind == "series" and any(
                        word.endswith(kind) for word in key.split()
                    ):
                        bearers[kind].add(Entry("series", entry.id, _DERIVED))
        for kind, series in bearers.items():
            if len(series) == 1 and kind not in self.keys:
                self._put(kind, *series)

    def _add_surname(self, entry: Entry, spelling: str, words: list[str]) -> None:
        """A person without the first name, without the middle ones, by any name."""
        given = spelling.split(maxsplit=1)[0].count("-")  # "Uwe" of "Jens-Uwe" is none
        words = [words[0], *words[1 + given :]]
        if entry.rank or len(words) < 2:
            return
        self.first_names[words[0]].add(Entry(entry.kind, entry.id, _OF_A_TITLE))
        surname = Entry(entry.kind, entry.id, _DERIVED)
        in_part = Entry(entry.kind, entry.id, _DERIVED + 1)
        self._put("".join(words[1:]), surname)
        for word in words[1:]:
            if len(word) > 2:
                self._put(word, surname if len(words) == 2 else in_part)
        self._put(words[0] + words[-1], in_part)

    def _add_short_names(self, entry: Entry, spelling: str, words: list[str]) -> None:
        """A body without "Landkreis", without its bracket, and its adjective."""
        short = Entry(entry.kind, entry.id, entry.rank + _DERIVED)
        core = [word for word in words if word not in GENERIC] or words
        if len(core) < len(words) and words[0] in GENERIC:
            self._put("".join(core), short)
        if len(words) == 2 and words[0] in _ATTRIBUTES and len(words[1]) > _SHORTEST:
            self._put(words[1], Entry(entry.kind, entry.id, entry.rank + 2 * _DERIVED))
        head = text.key(_TAIL.split(spelling, maxsplit=1)[0])
        common = head in EVERYDAY or _meaningful(head)
        if head != "".join(words) and len(head) > _SHORTEST and not common:
            self._put(head, short)
        if len(core) == 1 and len(core[0]) > _SHORTEST and entry.rank == 0:
            adjective = Entry(entry.kind, entry.id, 2 * _DERIVED)
            for ending in ("er", "r") if core[0].endswith("e") else ("er",):
                self._put(core[0] + ending, adjective)

    def _drop_vague_meeting_words(self) -> None:
        """Words that many meetings share, or that mean something else, name none."""
        for table in (self.keys, self.stems):
            for key, entries in list(table.items()):
                entries.difference_update(self._vague(key, entries))
                if not entries:
                    del table[key]

    def _vague(self, key: str, entries: set[Entry]) -> set[Entry]:
        """The meetings that *key* does not name after all."""
        meetings = {e for e in entries if e.kind == "meeting"}
        if not meetings:
            return meetings
        de = vocabulary("de")
        body = any(e.kind == "organization" and e.rank < _DERIVED for e in entries)
        if any(e.kind == "series" for e in entries):
            return {e for e in meetings if e.rank == 0 or e.rank > _DERIVED}
        # "Treffen mit Kleebank" in one piece only begins like the word for a meeting.
        alone = key not in self._joined and (
            de.stands_for(key, "meeting") or de.stands_for(key, "series")
        )
        if body or alone:
            return meetings
        derived = {e for e in meetings if e.rank > _DERIVED}
        if not derived:
            return derived
        if any(e.kind == "person" for e in entries):
            of_titles = {e for e in derived if e.rank == _OF_A_TITLE}
        else:
            of_titles = set()
        shared = len({e.id for e in derived}) > _SHARED_BY
        others = any(e.kind not in ("meeting", "person") for e in entries)
        if shared or others or _meaningful(key) or self._names_otherwise(key):
            return derived
        return of_titles  # "Schubert" is the man, whatever is titled by him

    def _names_otherwise(self, key: str) -> bool:
        """Whether a word is an office, or a form of a series or topic of our own."""
        kinds = {e.kind for e in self.keys.get(text.office_key(key), ())}
        kinds |= {e.kind for e in self.stems.get(text.stem(key), ())}
        return not kinds.isdisjoint(("office", "series", "topic"))


def _genders(office: str) -> tuple[str, str, str]:
    return office, f"{office}in", f"{office}innen"


def _kind_of_meeting(word: str) -> Iterator[str]:
    """What stands before the word for a meeting in a compound: "Klausur|tagung"."""
    for cut in range(_SHORTEST_TITLE, len(word) - _SHORTEST):
        first = word[:cut]
        if vocabulary("de").stands_for(word[cut:], "meeting"):
            yield first


@lru_cache(maxsize=_REMEMBERED)
def _meaningful(word: str) -> bool:
    """Whether a word says something by itself; many meetings share their words."""
    return vocabulary("de").meaningful(word)


def _looked_up(kind: str, words: list[str], rank: int) -> bool:
    """Whether a spelling names anything: a whole question does not."""
    return kind != "entry" or (rank > 0 and len(words) <= LONGEST_NAME)
