"""What the rules of `intents` look at."""

from __future__ import annotations

from dataclasses import dataclass

from ..dialogue import MeetingReference
from .reading import Reading
from .times import separate

VERBS_FIRST = frozenset(
    {
        "war", "waren", "wars", "warn", "hat", "haben", "hatte", "hatten", "nahm",
        "nahmen", "kam", "kamen", "gab", "gabs", "gibt", "gibts", "ist", "sind",
        "wurde", "wurden", "fand", "fanden", "findet", "stimmt", "unterschrieb",
        "unterzeichnete", "fiel", "fallt", "kommt", "kommen", "sass", "sprach",
        "sprachen", "ging", "was", "were", "did", "does", "do", "is", "are", "has",
        "have", "had", "will", "can", "gehort", "liegt", "fehlte", "fehlten", "bleibt",
        "stand", "steht", "vertrat", "leitete", "sagte", "ausserte", "lud", "tagte",
        "tagt",
    }
)  # fmt: skip
_VERBS_LAST = frozenset({"war", "waren", "kam", "kamen", "sass", "sassen"})
_AT = tuple((word,) for word in ("bei", "beim", "am", "im", "in", "at", "on"))
_AMOUNT = 3  # digits of a number that is a figure: "920.000", not "7*7"
_QUESTION_WORDS = (
    "who",
    "whose",
    "what",
    "when",
    "where",
    "why",
    "which",
    "how_many",
    "how_often",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Signals:
    """What the rules look at.

    Attributes:
        reference: The meeting named; a word that names a topic as well names it.
        place: True if the question names its meeting by more than a time.
        follow: True if the chat has something to go on with.
        in_office: True if the chat is about a person or an office.
        last_office: True if the last question was who holds an office.
        last_body: True if the last question was about a body itself.
        kinds: True if a kind of body is asked for ("welche Landkreise").
    """

    reading: Reading
    reference: MeetingReference
    person: bool
    organization: bool
    topic: bool
    office: bool
    entry: bool
    series: bool
    dated: bool
    place: bool
    letter: bool
    follow: bool
    in_office: bool
    last_office: bool
    kinds: bool
    last_body: bool

    def has(self, *concepts: str) -> bool:
        """Whether any of the concepts occurs."""
        return self.reading.has(*concepts)

    @property
    def yes_no(self) -> bool:
        """Whether yes or no would answer it."""
        words = [
            w
            for w in self.reading.words
            if w not in ("und", "and", "also", "denn", "aber", "nun")
        ]
        if self.reading.has(
            "who", "which", "when", "where", "how_many", "how_often", "why"
        ):
            return False
        return (bool(words) and words[0] in VERBS_FIRST) or not self.reading.has(
            *_QUESTION_WORDS
        )

    @property
    def several_people(self) -> bool:
        """Whether more than one person is named."""
        return len({m.start for m in self.reading.named("person")}) > 1

    @property
    def several_times(self) -> bool:
        """Whether two times are named that have nothing in common."""
        return len(separate(self.reading.dates)) > 1

    @property
    def verb_first(self) -> bool:
        """Whether it begins with a verb, as questions for yes or no do."""
        return self.reading.words[:1] != () and self.reading.words[0] in VERBS_FIRST

    @property
    def meeting_named(self) -> bool:
        """Whether a meeting is spoken of by more than a time."""
        return self.place or self.series or self.letter or self.has("meeting")

    @property
    def party_named(self) -> bool:
        """Whether a person, an office or a body is named."""
        return self.person or self.organization or self.office

    @property
    def meeting(self) -> bool:
        """Whether a meeting is spoken of at all."""
        return (
            self.place
            or self.dated
            or self.series
            or self.letter
            or self.has("meeting")
        )

    @property
    def attending(self) -> bool:
        """Whether it is about being there."""
        at_the_end = self.has("who") and self.reading.words[-1] in _VERBS_LAST
        there = self.has("was_there") or at_the_end  # "… wer im Museum war"
        return self.has("attend") or (there and self.meeting)

    @property
    def of_a_meeting(self) -> bool:
        """Whether a meeting is spoken of, by the question or by the chat."""
        return self.meeting or self.follow

    @property
    def pronoun(self) -> bool:
        """Whether "er" or "sie" stands for a person."""
        return self.has("he", "she")

    @property
    def unread(self) -> bool:
        """Whether a word named nothing known."""
        return bool(self.reading.leftovers)

    @property
    def ahead(self) -> bool:
        """Whether "the next one" lies ahead; in the past it follows in the row."""
        told = self.has("attend", "was_there", "topics")
        return not told and (self.meeting or self.has("when", "planned"))

    @property
    def steps_on(self) -> bool:
        """Whether "und beim nächsten?" goes on in the row, not in the calendar."""
        if self.follow and self.has("following"):
            return True  # "When was the next one after that?"
        past = not {"war", "was"}.isdisjoint(self.reading.words)
        if self.follow and past and self.has("when") and not self.has("planned"):
            return True  # "Wann war das nächste?" has taken place
        return self._on and not self.has("when", "planned")

    @property
    def goes_on(self) -> bool:
        """Whether only another meeting is named: "und bei der Videokonferenz?"."""
        return self._on and self.reading.words[1:2] in _AT

    @property
    def _on(self) -> bool:
        return self.follow and self.reading.words[:1] in (("und",), ("and",))

    @property
    def quotes(self) -> bool:
        """Whether words are asked for; their source comes with them."""
        asked = self.has("say") and self.has("what") and self.person
        asked = asked or self.has("verbatim")
        return asked and (self.topic or (self.person and self.has("page")))

    @property
    def amount(self) -> bool:
        """Whether a number is named that may be a figure."""
        return any(len(number) >= _AMOUNT for number in self.reading.numbers)
