"""Which entries a few words may mean: exact, with slips, in compounds, or none."""

from __future__ import annotations

import pytest

from regiobot.index import Entry, Index, Match, edits_allowed, entries_by_kind
from regiobot.text import fold

NAMES = (
    ("organization", "werder", "Werder (Havel)", 0),
    ("organization", "spandau", "Spandau", 0),
    ("organization", "ketzin", "Ketzin/Havel", 0),
    ("organization", "hessen", "Land Hessen", 0),
    ("organization", "potsdam", "Potsdam", 0),
    ("organization", "teltow", "Teltow", 0),
    ("organization", "nuthetal", "Nuthetal", 0),
    ("organization", "stahnsdorf", "Stahnsdorf", 0),
    ("organization", "kleinmachnow", "Kleinmachnow", 0),
    ("organization", "havelland", "Landkreis Havelland", 0),
    ("organization", "havelland", "HVL", 1),
    ("organization", "pm", "Landkreis Potsdam-Mittelmark", 0),
    ("organization", "brandenburg-stadt", "Brandenburg an der Havel", 0),
    ("person", "anna-rath", "Anna Rath", 0),
    ("person", "jobst-mueller", "Jobst Müller", 0),
    ("person", "ute-mueller", "Ute Müller", 0),
    ("person", "edda-lindqvist", "Edda Lindqvist", 0),
    ("person", "carl-von-thun", "Carl von Thun", 0),
    ("person", "ilse-kranz-hoff", "Ilse Kranz-Hoff", 0),
    ("office", "landrat", "Landrätin", 0),
    ("office", "burgermeister", "Bürgermeister", 0),
    ("topic", "gefluechtete", "Unterbringung Geflüchteter", 0),
    ("topic", "cyber", "Cyber-Angriffe", 0),
    ("topic", "cyber", "Cyberangriff", 1),
    ("topic", "verkehr", "Verkehr", 0),
    ("topic", "klinik", "Klinik", 0),
    ("series", "talrunde", "Talrunde", 0),
    ("meeting", "museum", "Talrunde im Museum", 0),
    ("meeting", "museum", "Stadtmuseum", 2),
)


@pytest.fixture(scope="module")
def index() -> Index:
    return Index(NAMES)


def ids(match: Match | None) -> set[str]:
    return {entry.id for entry in match.entries} if match else set()


def exact(index: Index, phrase: str) -> set[str]:
    return ids(index.exact(tuple(fold(word) for word in phrase.split())))


@pytest.mark.parametrize(
    ("phrase", "expected"),
    [
        ("Potsdam", "potsdam"),
        ("POTSDAM", "potsdam"),
        ("Werder", "werder"),
        ("Werder Havel", "werder"),
        ("WerderHavel", "werder"),
        ("Ketzin", "ketzin"),
        ("Havelland", "havelland"),
        ("Landkreis Havelland", "havelland"),
        ("hvl", "havelland"),
        ("Brandenburg an der Havel", "brandenburg-stadt"),
        ("Potsdam Mittelmark", "pm"),
        ("PotsdamMittelmark", "pm"),
        ("Hessen", "hessen"),
        ("Anna Rath", "anna-rath"),
        ("Rath", "anna-rath"),
        ("Lindqvist", "edda-lindqvist"),
        ("von Thun", "carl-von-thun"),
        ("Carl Thun", "carl-von-thun"),
        ("Kranz Hoff", "ilse-kranz-hoff"),
        ("Cyberangriff", "cyber"),
        ("Stadtmuseum", "museum"),
        ("Talrunde", "talrunde"),
        ("Talrunden", "talrunde"),
    ],
)
def test_exact(index: Index, phrase: str, expected: str) -> None:
    assert expected in exact(index, phrase)


@pytest.mark.parametrize(
    ("phrase", "expected"),
    [
        ("Lindqvists", "edda-lindqvist"),
        ("Raths", "anna-rath"),
        ("Potsdams", "potsdam"),
        ("Teltows", "teltow"),
        ("Müllers", "ute-mueller"),
    ],
)
def test_genitive(index: Index, phrase: str, expected: str) -> None:
    assert expected in exact(index, phrase)


def test_a_shared_surname_names_both(index: Index) -> None:
    assert exact(index, "Müller") == {"jobst-mueller", "ute-mueller"}
    assert exact(index, "Mueller") == {"jobst-mueller", "ute-mueller"}


def test_a_full_name_names_one(index: Index) -> None:
    assert exact(index, "Ute Müller") == {"ute-mueller"}


@pytest.mark.parametrize(
    "phrase", ["Unterbringung Geflüchteter", "Geflüchteter Unterbringung"]
)
def test_topics_are_met_in_any_order(index: Index, phrase: str) -> None:
    assert exact(index, phrase) == {"gefluechtete"}


@pytest.mark.parametrize(
    "phrase",
    ["Hamburg", "Peter", "Havel", "Mittelmark im", "Ute Rath", "", "Anna Müller"],
)
def test_no_exact_entry(index: Index, phrase: str) -> None:
    assert exact(index, phrase) == set()


def test_the_name_ranks_before_the_surname(index: Index) -> None:
    full, short = index.exact(("anna", "rath")), index.exact(("rath",))

    assert full is not None
    assert short is not None
    assert min(e.rank for e in full.entries) < min(e.rank for e in short.entries)


@pytest.mark.parametrize(
    ("length", "edits"), [(1, 0), (4, 0), (5, 1), (7, 1), (8, 2), (30, 2)]
)
def test_slips_allowed_by_length(length: int, edits: int) -> None:
    assert edits_allowed(length) == edits


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("potsdan", "potsdam"),  # one letter wrong
        ("potdam", "potsdam"),  # one missing
        ("pottsdam", "potsdam"),  # one too many
        ("postdam", "potsdam"),  # transposed letters count once
        ("teltov", "teltow"),
        ("spandu", "spandau"),
        ("nuthtal", "nuthetal"),
        ("stansdorf", "stahnsdorf"),
        ("kleinmachnov", "kleinmachnow"),
        ("kleimachnov", "kleinmachnow"),  # two slips in a long word
        ("lindquist", "edda-lindqvist"),
        ("lindkvist", "edda-lindqvist"),
        ("cyberangrif", "cyber"),
        ("talruned", "talrunde"),
    ],
)
def test_slips_are_met(index: Index, typed: str, expected: str) -> None:
    assert expected in ids(index.fuzzy(typed))


@pytest.mark.parametrize(
    "typed",
    [
        "rat",  # below five letters nothing is mended
        "rad",
        "raht",
        "hvll",
        "botsdam",  # the first letter is kept
        "deltow",
        "poddsan",  # two slips in a short word
        "pandau",
        "zzzzzzzz",
        "x" * 4000,
    ],
)
def test_other_words_are_not_met(index: Index, typed: str) -> None:
    assert index.fuzzy(typed) is None


@pytest.mark.parametrize(
    ("word", "name"),
    [
        ("werden", "werder"),
        ("werde", "werder"),
        ("wieder", "werder"),
        ("spannend", "spandau"),
        ("Benzin", "ketzin"),
        ("Medizin", "ketzin"),
        ("Land", "landrat"),
        ("Rat", "anna-rath"),
        ("Rad", "anna-rath"),
        ("Essen", "hessen"),
        ("Kliniken", "ketzin"),
        ("Mutter", "ute-mueller"),
        ("Brandung", "brandenburg-stadt"),
        ("Postamt", "potsdam"),
    ],
)
def test_everyday_words_are_no_names(index: Index, word: str, name: str) -> None:
    met = ids(index.exact((fold(word),))) | ids(index.fuzzy(fold(word)))

    assert name not in met


def test_landrat_is_an_office_and_land_is_none(index: Index) -> None:
    assert ids(index.office("landrat")) == {"landrat"}
    assert ids(index.office(fold("Landräte"))) == {"landrat"}
    assert ids(index.office(fold("Landrätinnen"))) == {"landrat"}
    assert index.office("land") is None
    assert index.office("landkreis") is None


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("teilnehemr", "teilnehm"),
        ("theman", "thema"),
        ("beschlosen", "beschlo"),
        ("tagesordunng", "tagesordnung"),
        ("gesprochn", "gesproch"),
    ],
)
def test_question_words_are_mended(index: Index, typed: str, expected: str) -> None:
    better = index.correct(typed, "de")

    assert better is not None
    assert better[0].startswith(expected)
    assert 50 < better[1] < 100


@pytest.mark.parametrize("typed", ["xy", "qqqqqq", "hamburger", "kaffee"])
def test_strange_words_are_not_mended(index: Index, typed: str) -> None:
    better = index.correct(typed, "de")

    assert better is None or better[0] == typed


@pytest.mark.parametrize(
    ("compound", "expected"),
    [
        ("verkehrsthemen", ("verkehr", "themen")),
        ("talrundenteilnehmer", ("talrunden", "teilnehmer")),
        ("kliniktreffen", ("klinik", "treffen")),
        ("potsdamtreffen", ("potsdam", "treffen")),
    ],
)
def test_compounds_of_our_own_words(
    index: Index, compound: str, expected: tuple[str, str]
) -> None:
    assert index.split(compound, "de") == expected


@pytest.mark.parametrize(
    "word",
    [
        "donaudampfschiff",
        "kartoffelsalat",
        "werden",
        "potsdam",
        "zusammen",
        "maitreffen",
    ],
)
def test_other_words_stay_whole(index: Index, word: str) -> None:
    assert index.split(word, "de") is None


def test_a_topic_before_a_strange_word_is_seen(index: Index) -> None:
    assert index.split("klinikbettenzahl", "de") is not None


def test_entries_by_kind_keeps_the_best_rank_of_each() -> None:
    match = Match(
        (
            Entry("organization", "a", 0),
            Entry("organization", "b", 4),
            Entry("topic", "c", 1),
        ),
        "x",
        100.0,
    )

    assert entries_by_kind(match) == {"organization": ("a",), "topic": ("c",)}


def test_looking_up_twice_gives_the_same(index: Index) -> None:
    again = Index(reversed(NAMES))

    for word in ("muller", "potsdan", "rath", "lindquist"):
        assert ids(index.fuzzy(word)) == ids(again.fuzzy(word))
        assert index.exact((word,)) == again.exact((word,))


SITTINGS = (
    ("organization", "ausschuss", "Ausschuss für Wald und Moor", 0),
    ("organization", "ausschuss", "AWM", 1),
    ("organization", "verband", "Zweckverband Moorwasser", 0),
    ("organization", "neu-thal", "Neu Thalheim", 0),
    ("person", "ida-moorkamp", "Ida Moorkamp", 0),
    ("series", "sitzung", "Sitzung des Ausschusses für Wald und Moor", 0),
    ("series", "tisch", "Runder Tisch Moor", 0),
    ("meeting", "klausur", "Waldklausurtagung mit Moorkamp", 0),
)


@pytest.mark.parametrize(
    ("phrase", "kind", "expected"),
    [
        ("Runden Tisch", "series", "tisch"),  # without its last word
        ("Ausschuss für Wald und Moor", "series", "sitzung"),  # its sittings
        ("AWM", "series", "sitzung"),
        ("Zweckverband", "organization", "verband"),  # no other entry bears the word
        ("Thalheim", "organization", "neu-thal"),
        ("Waldklausurtagung", "meeting", "klausur"),  # a telling word of a title
        ("Waldklausur", "meeting", "klausur"),
    ],
)
def test_short_forms_of_long_names(phrase: str, kind: str, expected: str) -> None:
    match = Index(SITTINGS).exact(tuple(fold(word) for word in phrase.split()))

    assert match
    assert entries_by_kind(match)[kind] == (expected,)


@pytest.mark.parametrize("phrase", ["Tisch", "Wald", "tagung", "mit"])
def test_words_that_name_nothing_alone(phrase: str) -> None:
    assert Index(SITTINGS).exact((fold(phrase),)) is None


def test_a_person_in_a_title_stays_the_person() -> None:
    match = Index(SITTINGS).exact(("moorkamp",))

    assert match
    assert set(entries_by_kind(match)) == {"person"}


def test_a_word_of_the_texts_is_not_taken_apart() -> None:
    written = {"klinikkosten"}.__contains__

    assert Index(NAMES).split("klinikkosten", "de") == ("klinik", "kosten")
    assert Index(NAMES, written=written).split("klinikkosten", "de") is None


def test_a_name_that_begins_like_the_word_for_a_meeting_is_met_with_a_slip() -> None:
    index = Index([("meeting", "besuch", "Treffen mit Quandel", 1)])

    match = index.fuzzy("treffenmitquadnel")

    assert ids(match) == {"besuch"}
