"""The comparison that question banks and golden questions rely on."""

from __future__ import annotations

import pytest

from regiobot.staff.matching import normalised, occurring, unsatisfied


@pytest.mark.parametrize(
    ("text", "fragment"),
    [
        ("Marko Köhler", "KÖHLER"),
        ("Marko Köhler", "Koehler"),
        ("Marko Koehler", "Kohler"),
        ("Manuela Saß", "sass"),
        ("Ko\u0308hler", "Köhler"),
        ("Dallgow-Döberitz", "dallgow doberitz"),
        ("Dallgow – Döberitz", "Dallgow-Döberitz"),
        ("Ketzin/Havel", "Ketzin Havel"),
        ("16.\n Mai\t2019", "16. Mai 2019"),
        ("etwa 920.000\u00a0Menschen", "920.000 Menschen"),
        ("Am Ende 16", " 16 "),
    ],
)
def test_same_words_in_another_spelling(text: str, fragment: str) -> None:
    assert occurring(text, [fragment]) == (fragment,)


@pytest.mark.parametrize(
    ("text", "fragment"),
    [
        ("Marko Köhler", "Kühler"),
        ("Falkensee", "Falken See"),
        ("2016", " 16 "),
        ("Dallgow, Döberitz", "Dallgow-Döberitz"),
    ],
)
def test_other_words(text: str, fragment: str) -> None:
    assert occurring(text, [fragment]) == ()


def test_one_alternative_of_each_line_is_enough() -> None:
    must = (("Köhler", "Blasig"), ("unter anderem", "nicht vollständig"))

    assert unsatisfied("Koehler; die Liste ist nicht vollstaendig.", must) == ()
    assert unsatisfied("Blasig war da.", must) == (must[1],)


def test_line_without_alternatives_is_never_satisfied() -> None:
    assert unsatisfied("text", ((),)) == ((),)


def test_normalising_twice_changes_nothing() -> None:
    once = normalised("Ä ae – Straße/STRASSE")

    assert once == "a a strasse strasse"
    assert normalised(once) == once
