"""The word lists: alike in both languages, and matched as their notation says."""

from __future__ import annotations

from pathlib import Path
from types import ModuleType

import pytest

from regiobot.knowledge import load
from regiobot.text import fold
from regiobot.vocabulary import vocabulary
from regiobot.vocabulary.everyday_de import EVERYDAY

LANGUAGES = ("de", "en")
TABLES = (
    "CONCEPTS",
    "SMALLTALK",
    "OPINION",
    "COMMANDS",
    "JUDGEMENT",
    "ADVICE",
    "FILLER",
    "OFFICE_SYNONYMS",
    "ORGANIZATION_KINDS",
    "ORDINALS",
    "ORDINAL_ENDINGS",
    "FORMS",
    "MONTHS",
)


def module(language: str) -> ModuleType:
    return vocabulary(language).module


def found(question: str, language: str = "de") -> set[str]:
    words = [fold(word) for word in question.split()]
    return {hit.concept for hit in vocabulary(language).hits(words)}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("table", TABLES)
def test_every_language_has_every_table(language: str, table: str) -> None:
    assert getattr(module(language), table)


def test_every_language_has_the_same_concepts() -> None:
    assert set(module("de").CONCEPTS) ^ set(module("en").CONCEPTS) == set()
    assert set(module("de").SMALLTALK) == set(module("en").SMALLTALK)


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_concept_is_empty(language: str) -> None:
    for concept, words in module(language).CONCEPTS.items():
        assert all(phrase.strip() for phrase in words.split(",")), concept


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_star_stands_only_at_an_end(language: str) -> None:
    for concept, words in module(language).CONCEPTS.items():
        starred = [w for w in words.replace(",", " ").split() if "*" in w]
        assert all(w.index("*") == len(w) - 1 for w in starred), concept


@pytest.mark.parametrize("language", LANGUAGES)
def test_fillers_are_folded_when_read(language: str) -> None:
    assert all(word == fold(word) for word in vocabulary(language).filler)


@pytest.mark.parametrize(
    ("question", "concept"),
    [
        ("wer war da", "who"),
        ("teilnehmerinnen", "attend"),  # any ending
        ("nahm er gestern noch daran teil", "attend"),  # words between the halves
        ("nahm teil", "attend"),  # none between
        ("Wörtlich", "verbatim"),
        ("woertlich", "verbatim"),
        ("worum ging es", "topics"),
        ("nächste schritte", "next_step"),
        ("unterschrieben", "signed"),
        ("wer vertrat", "substitute"),
        ("entschuldigt", "excused"),
        ("unentschuldigt", "unexcused"),
    ],
)
def test_concepts(question: str, concept: str) -> None:
    assert concept in found(question)


@pytest.mark.parametrize(
    ("question", "concept"),
    [
        ("teil", "attend"),  # half a phrase is none
        ("teil nahm", "attend"),  # nor the halves the other way round
        ("nahm " + "so " * 40 + "teil", "attend"),  # nor too far apart
        ("unentschuldigt", "excused"),
        ("schritte", "next_step"),
        ("werden", "who"),  # only the word itself
        ("wertvoll", "who"),
        ("briefmarke", "say"),
        ("", "who"),
    ],
)
def test_concepts_that_must_not_be_met(question: str, concept: str) -> None:
    assert concept not in found(question)


def test_a_hit_knows_its_words() -> None:
    hits = vocabulary("de").hits(["wer", "nahm", "gestern", "teil"])

    (attend,) = [
        hit for hit in hits if hit.concept == "attend" and hit.end - hit.start > 1
    ]
    assert (attend.start, attend.end, attend.words) == (1, 4, (1, 3))


@pytest.mark.parametrize(
    ("question", "concept"),
    [
        ("who was there", "who"),
        ("participants", "attend"),
        ("took part", "attend"),
        ("what was decided", "outcome"),
        ("word for word", "verbatim"),
        ("next steps", "next_step"),
    ],
)
def test_english_concepts(question: str, concept: str) -> None:
    assert concept in found(question, "en")


@pytest.mark.parametrize("language", LANGUAGES)
def test_months_are_the_twelve(language: str) -> None:
    assert len(module(language).MONTHS.split()) == 12


def test_offices_of_short_forms_are_spelled_out() -> None:
    assert module("de").OFFICE_SYNONYMS["ob"] == "oberbürgermeister"
    assert module("de").OFFICE_SYNONYMS["bm"] == "bürgermeister"
    assert "rat" not in module("de").OFFICE_SYNONYMS


@pytest.mark.parametrize("word", ["potsdam", "schubert", "museum", "quantenphysik"])
def test_names_are_no_vocabulary(word: str) -> None:
    assert not vocabulary("de").known(word)
    assert not vocabulary("en").known(word)


@pytest.mark.parametrize("language", ["de", "en"])
def test_no_name_of_a_place_or_person_is_in_the_code(language: str) -> None:
    base = load(Path(__file__).parents[2] / "knowledge")
    towns = {o.name for o in base.organizations if " " not in o.name}
    surnames = {person.name.split()[-1] for person in base.people}
    names = {fold(name) for name in towns | surnames} - EVERYDAY  # Saß, saß

    module = vocabulary(language).module
    tables = (*module.CONCEPTS.values(), *module.SMALLTALK.values())
    texts = (*tables, module.OPINION, module.JUDGEMENT, module.COMMANDS)
    words = {fold(word.strip(",")) for text in texts for word in text.split()}
    assert sorted(names & words) == []
