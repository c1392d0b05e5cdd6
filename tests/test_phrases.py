"""Both languages have the same sentences with the same fields."""

from __future__ import annotations

import string

import pytest

from regiobot.phrases import de, en


def _sentences(module: object) -> dict[str, str]:
    return {
        name: value
        for name, value in vars(module).items()
        if name.isupper() and isinstance(value, str)
    }


def _fields(sentence: str) -> set[str]:
    return {field for _, field, _, _ in string.Formatter().parse(sentence) if field}


def test_english_has_every_german_sentence() -> None:
    assert _sentences(en).keys() == _sentences(de).keys()


@pytest.mark.parametrize("name", sorted(_sentences(de)))
def test_a_sentence_has_the_same_fields_in_both_languages(name: str) -> None:
    assert _fields(_sentences(en)[name]) == _fields(_sentences(de)[name])
