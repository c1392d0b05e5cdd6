"""Free search: right passage first, a comparable score, and any text will do."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from regiobot.store import PassageSearch
from regiobot.store.search import folded_words

TEXTS = (
    "Die Unterbringung Geflüchteter war das wichtigste Thema der Runde.",
    "Cyber-Angriffe auf Kommunen nehmen zu, sagt das Landesamt für Sicherheit.",
    "Der Radschnellweg nach Teltow soll im Jahr 2024 eröffnet werden.",
    "Der Radschnellweg nach Stahnsdorf soll im Jahr 2025 eröffnet werden.",
    "Das Krankenhaus in Bad Belzig bleibt erhalten.",
)
SEARCH = PassageSearch.build(TEXTS)


@pytest.mark.parametrize(
    ("question", "position"),
    [
        ("Was sagte er zur Unterbringung von Geflüchteten?", 0),
        ("was war mit den gefluechteten", 0),
        ("UNTERBRINGUGN GEFLÜCHTETER", 0),
        ("Cyberangriff auf eine Kommune?", 1),
        ("cyber angrife", 1),
        ("Wann kommt der Radschnellweg 2024?", 2),
        ("Wann kommt der Radschnellweg 2025?", 3),
        ("Krankenhäuser", 4),
        ("Krankenhausstandort Belzig", 4),
    ],
)
def test_right_text_is_first(question: str, position: int) -> None:
    assert SEARCH.search(question)[0].position == position


@pytest.mark.parametrize("question", ["", " ", "?!", "🙂", "\x00", "\u202e", "日本"])
def test_nothing_shared_finds_nothing(question: str) -> None:
    assert SEARCH.search(question) == []


def test_unknown_words_cost_their_full_weight() -> None:
    known = SEARCH.search("Krankenhaus Belzig")[0]
    half_known = SEARCH.search("Krankenhaus Belzig Quantenphysik")[0]

    assert half_known.position == known.position
    assert half_known.score < known.score * 0.7


def test_question_that_no_text_answers_scores_low() -> None:
    answered = SEARCH.search("Bleibt das Krankenhaus in Bad Belzig erhalten?")[0].score
    declined = SEARCH.search("Welche Oper wird am Wochenende in Wien gegeben?")

    assert answered > 0.5
    assert not declined or declined[0].score < 0.2


def test_number_is_not_nearly_another() -> None:
    assert SEARCH.search("2026") == []


def test_hits_are_best_first_and_at_most_k() -> None:
    hits = SEARCH.search("Radschnellweg nach Teltow", 2)

    assert [hit.position for hit in hits] == [2, 3]
    assert hits[0].score > hits[1].score


def test_equal_hits_are_ordered_by_position() -> None:
    search = PassageSearch.build(["Haus am See"] * 3)

    assert [hit.position for hit in search.search("haus", 2)] == [0, 1]


def test_as_many_hits_as_asked_for_even_above_the_usual() -> None:
    search = PassageSearch.build(["Haus am See"] * 40)

    assert len(search.search("haus", 30)) == 30


@pytest.mark.parametrize("texts", [[], [""], ["?"], ["", "Potsdam"]])
def test_empty_texts_can_be_indexed(texts: list[str]) -> None:
    hits = PassageSearch.build(texts).search("Potsdam")

    assert [hit.position for hit in hits] == [
        i for i, t in enumerate(texts) if len(t) > 1
    ]


def test_less_than_one_hit_is_an_error() -> None:
    with pytest.raises(ValueError, match="at least 1"):
        SEARCH.search("Haus", 0)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Bürgermeister:innen aus Ketzin/Havel", "burgermeisterinnen aus ketzin havel"),
        ("am 16.5.2019", "am 16 5 2019"),
        ("snake_case", "snake case"),
        ("<b>Straße</b>", "strasse"),
    ],
)
def test_folded_words(text: str, expected: str) -> None:
    assert " ".join(folded_words(text)) == expected


@given(st.text(st.characters(codec=None), max_size=300))
def test_any_question_is_answered(question: str) -> None:
    hits = SEARCH.search(question)

    assert len(hits) <= 5
    assert all(0 < hit.score <= 1 for hit in hits)


@given(st.text(alphabet="Kranken haus\"'*():^-+{}[]_%;\x00\ud800\u0308", max_size=60))
def test_search_syntax_in_a_question_is_only_text(question: str) -> None:
    assert all(0 < hit.score <= 1 for hit in SEARCH.search(question))


@pytest.mark.parametrize(
    "question",
    ["a" * 4096, "Haus " * 819, "Potsdam?" * 512, "\u0308" * 4096, "ﷺ" * 4096],
)
def test_longest_question_is_answered(question: str) -> None:
    SEARCH.search(question)


@given(st.lists(st.text(max_size=80), min_size=1, max_size=5))
def test_text_finds_itself(texts: list[str]) -> None:
    search = PassageSearch.build(texts)

    for text in texts:
        hits = search.search(text, len(texts))
        found = {texts[hit.position] for hit in hits}
        assert text in found or not folded_words(text)
