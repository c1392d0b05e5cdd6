"""All languages have the same sentences with the same fields."""

from __future__ import annotations

import string
from types import ModuleType

import pytest

from regiobot.phrases import de, en, leicht
from regiobot.phrases.letters import de as letters_de
from regiobot.phrases.letters import en as letters_en
from regiobot.phrases.letters import leicht as letters_leicht
from regiobot.phrases.offered import de as questions_de
from regiobot.phrases.offered import en as questions_en
from regiobot.phrases.surface import de as surface_de
from regiobot.phrases.surface import en as surface_en
from regiobot.phrases.surface import leicht as surface_leicht


def _sentences(module: object) -> dict[str, str]:
    return {
        name: value
        for name, value in vars(module).items()
        if name.isupper() and isinstance(value, str)
    }


def _fields(sentence: str) -> set[str]:
    return {field for _, field, _, _ in string.Formatter().parse(sentence) if field}


OPERATOR = {
    name
    for name in _sentences(surface_de)
    if name.startswith(("TOKEN_", "WEBHOOK_", "SHORT_", "IN_REGION"))
}
"""Told to whoever runs the bot, or on its page, which Telegram has in two languages."""
EASY = {"NOT_CURATED", "QUOTED_AS_SAID"}
"""Told in Leichte Sprache only."""


@pytest.mark.parametrize("other", [en, leicht])
def test_every_german_sentence_is_there(other: ModuleType) -> None:
    assert _sentences(de).keys() - _sentences(other).keys() == set()


def test_english_has_no_sentence_of_its_own() -> None:
    assert _sentences(en).keys() == _sentences(de).keys()


@pytest.mark.parametrize("name", sorted(_sentences(de)))
@pytest.mark.parametrize("other", [en, leicht])
def test_a_sentence_has_the_same_fields_in_all_languages(
    other: ModuleType, name: str
) -> None:
    assert _fields(_sentences(other)[name]) == _fields(_sentences(de)[name])


def test_the_same_questions_are_offered_in_all_languages() -> None:
    german, english = _sentences(questions_de), _sentences(questions_en)

    assert english.keys() == german.keys()
    assert {k: _fields(v) for k, v in english.items()} == {
        k: _fields(v) for k, v in german.items()
    }


def test_the_chat_says_the_same_in_all_languages() -> None:
    german, easy = _sentences(surface_de), _sentences(surface_leicht)

    assert _sentences(surface_en).keys() == german.keys()
    assert easy.keys() - EASY == german.keys() - OPERATOR


@pytest.mark.parametrize("other", [letters_en, letters_leicht])
def test_letters_say_the_same_in_all_languages(other: ModuleType) -> None:
    german, sentences = _sentences(letters_de), _sentences(other)

    assert sentences.keys() == german.keys()
    assert {name: _fields(text) for name, text in sentences.items()} == {
        name: _fields(text) for name, text in german.items()
    }
    assert other.LANGUAGES.keys() == letters_de.LANGUAGES.keys()


@pytest.mark.parametrize("other", [surface_en, surface_leicht])
def test_the_chat_fills_the_same_fields_in_all_languages(other: ModuleType) -> None:
    german = _sentences(surface_de)

    differing = {
        name
        for name, sentence in _sentences(other).items()
        if name in german and _fields(sentence) != _fields(german[name])
    }
    assert differing == set()
