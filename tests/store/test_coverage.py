"""Which words does a passage hold? Every rule has a case where it must not fire."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from regiobot.store import covered

PASSAGE = (
    "Die Runde sprach über die Unterbringung Geflüchteter, Cyber-Angriffe auf "
    "Kommunen, den Klimaschutz und die Landkreise. Bis 2019 soll etwas getan werden. "
    "Die IT-Sicherheit der Kommunalverwaltungen, Bürgermeisterinnen, der Flughafen "
    "BER, ein Krankenhaus und die Verkehrsinfrastrukturen."
)


@pytest.mark.parametrize(
    "word",
    [
        "Unterbringung",
        "unterbringungen",  # inflected
        "Geflüchteten",
        "Gefluechtete",
        "Kommune",
        "Landkreis",
        "Klimaschutzes",
        "Krankenhäuser",
        "Bürgermeister",  # the other gender
        "Klima",  # a part of a compound
        "Schutz",
        "Infrastruktur",
        "Verwaltung",
        "Verkehrsinfrastruktur",
        "Cyberangriff",  # written apart in the passage
        "Cyber-Angriffen",
        "IT-Sicherheit",
        "Klimaschuz",  # a slip
        "Unterbringugn",
        "BER",
        "2019",
    ],
)
def test_held(word: str) -> None:
    assert covered([word], PASSAGE) == {word}


@pytest.mark.parametrize(
    "word",
    [
        "2018",  # numbers are exact
        "201",
        "BUR",  # so are short words
        "Werder",  # one letter from "werden"
        "Landrat",  # shares only "Land"
        "Hackerangriff",  # shares only its last part
        "Krankenhausgesellschaft",
        "Flüchtlingsheim",
        "Spandau",
        "IT-Gipfel",  # one of two words is missing
        "Kommunalpolitik",
        "?!",
        "",
    ],
)
def test_not_held(word: str) -> None:
    assert covered([word], PASSAGE) == frozenset()


def test_werder_is_held_where_it_stands() -> None:
    assert covered(["Werder", "werden"], "Werder lädt ein.") == {"Werder"}


def test_compound_is_held_by_its_two_parts() -> None:
    assert covered(["Schulbauförderung"], "Die Förderung für Schulbau") != frozenset()
    assert covered(["Schulbauförderung"], "Die Förderung für Museen") == frozenset()


@given(st.lists(st.text(max_size=30), max_size=5), st.text(max_size=100))
def test_any_text_will_do(words: list[str], passage: str) -> None:
    assert covered(words, passage) <= set(words)
