"""Folding, gender forms, look-alikes and tokens: what counts as the same word."""

from __future__ import annotations

import unicodedata

import pytest

from regiobot import text


def keys(question: str) -> list[str]:
    return [token.key for token in text.tokens(text.clean(question))]


@pytest.mark.parametrize(
    ("spelling", "folded"),
    [
        ("Köhler", "kohler"),
        ("Koehler", "kohler"),
        ("KÖHLER", "kohler"),
        ("Kohler", "kohler"),
        ("Müller", "muller"),
        ("Mueller", "muller"),
        ("Muller", "muller"),
        ("Jäger", "jager"),
        ("Jaeger", "jager"),
        ("Straße", "strasse"),
        ("Strasse", "strasse"),
        ("STRASSE", "strasse"),
        ("STRAẞE", "strasse"),
        ("Café", "cafe"),
        ("neue", "neue"),  # no umlaut: "ue" after e
        ("Quelle", "quelle"),  # nor after q
        ("Bauer", "bauer"),  # nor after a
        ("", ""),
        ("16.5.2019", "16.5.2019"),
    ],
)
def test_fold(spelling: str, folded: str) -> None:
    assert text.fold(spelling) == folded


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Muster", "Müster"),  # u and ü fall together by design …
        ("Rat", "Rad"),  # … but consonants do not
        ("Werder", "werden"),
        ("Land", "Landrat"),
    ],
)
def test_fold_tells_other_words_apart(one: str, other: str) -> None:
    same = text.fold(one) == text.fold(other)

    assert same is (one == "Muster")


@pytest.mark.parametrize("spelling", ["Köhler", "Straße", "Façade", "Ångström"])
def test_fold_does_not_see_the_unicode_form(spelling: str) -> None:
    decomposed = unicodedata.normalize("NFD", spelling)

    assert text.fold(decomposed) == text.fold(spelling)


@pytest.mark.parametrize("written", ["13", "١٣", "１３", "①③", "፩፫"])
def test_digits_of_all_scripts_are_numbers(written: str) -> None:
    assert keys(written) == ["13"]


@pytest.mark.parametrize("spelling", ["Bürgermeister:innen", "Straße", "neue Quelle"])
def test_folding_again_changes_nothing(spelling: str) -> None:
    once = text.fold(spelling)

    assert text.fold(once) == once


@pytest.mark.parametrize(
    "spelling",
    [
        "Bürgermeister:innen",
        "Bürgermeister*innen",
        "Bürgermeister_innen",
        "Bürgermeister/innen",
        "Bürgermeister/-innen",
        "Bürgermeister·innen",
        "BürgermeisterInnen",
        "Bürgermeister(innen)",
    ],
)
def test_gender_forms_are_one_word(spelling: str) -> None:
    assert keys(f"alle {spelling} dort") == ["alle", "burgermeisterinnen", "dort"]


@pytest.mark.parametrize(
    ("phrase", "expected"),
    [
        ("Bürgermeister:in", ["burgermeisterin"]),
        ("Landrat/Landrätin", ["landrat", "landratin"]),  # two words, no ending
        ("Haus in Teltow", ["haus", "in", "teltow"]),  # "in" stands alone
        ("Berlin", ["berlin"]),
        ("Werder/Havel", ["werder", "havel"]),
    ],
)
def test_gender_forms_leave_other_words(phrase: str, expected: list[str]) -> None:
    assert keys(phrase) == expected


@pytest.mark.parametrize(
    "typed",
    [
        "Pоtsdam",  # Cyrillic о
        "Роtsdam",  # Cyrillic Р and о
        "Ρotsdam",  # Greek Rho
        "Ｐｏｔｓｄａｍ",  # full width
        "Pots\u200bdam",  # zero width space
        "Pots\u00addam",  # soft hyphen
        "\u202ePotsdam\u202c",  # right-to-left override
        "\ufeffPotsdam",
        "Pots\u200ddam",
        "Potsdam\x00",
        "<b>Potsdam</b>",
        "Potsdam\u0007",
    ],
)
def test_what_a_reader_does_not_see_is_dropped(typed: str) -> None:
    assert keys(typed) == ["potsdam"]


def test_another_alphabet_alone_stays_what_it_is() -> None:
    assert text.clean("Потсдам") == "Потсдам"


@pytest.mark.parametrize(
    ("typed", "cleaned"),
    [
        ("eins\nzwei\tdrei", "eins zwei drei"),
        ("„Ja“ – ‚nein‘", "\"Ja\" - 'nein'"),
        ("a < b und b > c", "a < b und b > c"),  # no markup
        ("ﬁnden", "finden"),
        ("", ""),
    ],
)
def test_clean(typed: str, cleaned: str) -> None:
    assert text.clean(typed) == cleaned


@pytest.mark.parametrize(
    ("phrase", "expected"),
    [
        ("Wer war da?", ["wer", "war", "da"]),
        ("am 16.5.2019 dort", ["am", "16.5.2019", "dort"]),
        ("am 2. Treffen", ["am", "2.", "treffen"]),  # an ordinal keeps its dot
        ("das war 2019.", ["das", "war", "2019"]),  # a full stop is no part
        ("970.000 Menschen", ["970.000", "menschen"]),
        ("es waren 970.000.", ["es", "waren", "970.000"]),
        ("25,1 Prozent", ["25,1", "prozent"]),
        ("49 %", ["49", "%"]),
        ("um 18:30 Uhr", ["um", "18:30", "uhr"]),
        ("TOP 1.10", ["top", "1.10"]),
        ("Dallgow-Döberitz", ["dallgow", "doberitz"]),
        ("war's gut", ["wars", "gut"]),
        ("🙂 Potsdam 🙂", ["potsdam"]),
        ("?!…", []),
        ("", []),
        ("21/SVV/1357", ["21", "svv", "1357"]),
    ],
)
def test_tokens(phrase: str, expected: list[str]) -> None:
    assert keys(phrase) == expected


def test_tokens_know_where_they_stand() -> None:
    question = "Wer war am 16.5.2019 da?"

    found = text.tokens(question)

    assert [question[t.start :].startswith(t.raw) for t in found] == [True] * 5
    assert [t.raw for t in found if t.number] == ["16.5.2019"]


def test_an_endless_word_is_cut() -> None:
    (token,) = text.tokens("x" * 4096)

    assert len(token.raw) <= 100


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Werder (Havel)", "werderhavel"),
        ("Werder/Havel", "werderhavel"),
        ("WERDER HAVEL", "werderhavel"),
        ("Dr. Carola Brückner", "drcarolabruckner"),
    ],
)
def test_key(name: str, expected: str) -> None:
    assert text.key(name) == expected


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Landrat", "Landrätin"),
        ("Landrat", "Landräte"),
        ("Landrat", "Landrätinnen"),
        ("Bürgermeister", "Bürgermeisterin"),
        ("Bürgermeister", "Bürgermeisterinnen"),
        ("Bürgermeister", "Bürgermeister:innen"),
        ("Oberbürgermeister", "Oberbürgermeisterin"),
        ("Oberbürgermeister", "Oberbuergermeisters"),
        ("Beigeordneter", "Beigeordnete"),
        ("Staatssekretärin", "Staatssekretär"),
        ("Beigeordneter", "Beigeordneter für Bauen und Umwelt"),
        ("Staatssekretärin", "Staatssekretärin im Infrastrukturministerium"),
        ("Vorsitzender", "Vorsitzende"),
        ("Minister", "Ministerin (kommissarisch)"),
    ],
)
def test_offices_of_any_gender_and_number_are_one(one: str, other: str) -> None:
    assert text.office_key(one) == text.office_key(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Bürgermeister", "Oberbürgermeister"),
        ("Bürgermeister", "Bezirksbürgermeister"),
        ("Landrat", "Stadtrat"),
        ("Minister", "Ministerpräsident"),
        ("stellvertretende Bezirksbürgermeisterin", "Bezirksbürgermeisterin"),
    ],
)
def test_other_offices_stay_apart(one: str, other: str) -> None:
    assert text.office_key(one) != text.office_key(other)
