"""Which unknown words of a question cannot name anything: its verbs and adverbs.

A noun that nothing holds must be declined, because it may be what the question is
about. "Welche Forderung erhob der Beirat?" asks for the demand, in whatever verb.
German tells them apart by capitals, as far as people type them.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from ..vocabulary.everyday_de import EVERYDAY
from .mentions import Mention
from .spelling import Word

_PARTICIPLE = re.compile(
    r"(?:\w{2,3})?ge\w{2,}(?:t|en)|(?:be|er|ver|ent|zer)\w{2,}(?:te|ten|t)|\w{3,}(?:te|ten)"
)
_ADJECTIVE = re.compile(r"\w{2,}(?:lich|ig|isch|bar|sam|los)(?:e[nmrs]?)?")
_NOUN = re.compile(
    r"\w+(?:ung|heit|keit|schaft|tion|tat|ment|ismus|erei|ling|tum|ekt|akt|cht|rt|ft)(?:en|es|s|e)?"
)


def unnaming(
    words: Sequence[Word], leftovers: Sequence[int], mentions: Sequence[Mention]
) -> tuple[int, ...]:
    """The numbers of those *leftovers* that are no nouns.

    Args:
        words: The words of the question.
        leftovers: Numbers of the words that named nothing known.
        mentions: What the other words name; typed small, the question has no capitals.
    """
    cased = _cased(words, mentions)
    return tuple(n for n in leftovers if _names_nothing(words[n], cased=cased))


def _cased(words: Sequence[Word], mentions: Sequence[Mention]) -> bool:
    """Whether the nouns of a question were typed with capitals."""
    if any(words[m.end - 1].raw[0].islower() for m in mentions):
        return False
    return any(word.raw[0].isupper() for word in words[1:]) and not all(
        word.raw.isupper() for word in words
    )


def _names_nothing(word: Word, *, cased: bool) -> bool:
    if word.tail:
        return True
    if word.raw[0].isupper():
        return False
    if cased:
        return True
    likely = _PARTICIPLE.fullmatch(word.key) or _ADJECTIVE.fullmatch(word.key)
    return bool(likely and word.key in EVERYDAY and not _NOUN.fullmatch(word.key))
