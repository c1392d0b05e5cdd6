"""Whom, what and which meeting a question names; negation, clauses and "ob"."""

from __future__ import annotations

from datetime import date

import pytest

from regiobot.dialogue import Intent, Query
from tests.understand.conftest import Understand

CULTURE_BARN, TOWN_HALL = "2022-03-10-talrunde", "2023-06-14-talrunde"
TOWER = "2025-10-23-talrunde"


def people(query: Query) -> set[str]:
    return {id_ for group in query.people for id_ in group}


def bodies(query: Query) -> set[str]:
    return {id_ for group in query.organizations for id_ in group}


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        ("Was sagte Henrike Sandvoss?", {"henrike-sandvoss"}),
        ("was sagte sandvoss", {"henrike-sandvoss"}),
        ("WAS SAGTE SANDVOSS", {"henrike-sandvoss"}),
        ("Was sagte Frau Sandvoß?", {"henrike-sandvoss"}),
        ("Was sagte Sandvos?", {"henrike-sandvoss"}),  # a slip
        ("Sandvoss' Aussagen", {"henrike-sandvoss"}),
        ("Kolbes Zitate", {"arvid-kolbe"}),
        ("Was sagten Kolbe und Sandvoss?", {"arvid-kolbe", "henrike-sandvoss"}),
        ("Was sagte Tilman Marquardt?", {"tilman-marquardt"}),
        ("Was sagte Marquardt?", {"tilman-marquardt", "ortrun-marquardt"}),
        ("Was sagte Peter Krause?", set()),
        ("What did Mirja Thielsen say?", {"mirja-thielsen"}),
    ],
)
def test_people(read: Understand, question: str, expected: set[str]) -> None:
    assert people(read(question)) == expected


@pytest.mark.parametrize(
    "question",
    [
        "Was sagte Oliver Kolbe?",
        "War Gisela Sandvoss dabei?",
        "Wer ist Peter Thielsen?",
        "What did Oliver Kolbe say?",
        "Was sagte Rudolf Marquardt zum Hochwasser?",
    ],
)
def test_another_first_name_is_another_person(read: Understand, question: str) -> None:
    assert people(read(question)) == set()


@pytest.mark.parametrize(
    "question",
    [
        "Was sagte Bürgermeister Kolbe?",
        "Was sagte Herr Kolbe?",
        "Was sagte der Torfhagener Kolbe?",
        "Was hat Kolbe gesagt?",
        "Sagte Kolbe etwas?",
        "Hat auch Kolbe etwas gesagt?",
    ],
)
def test_other_words_before_a_surname_are_no_first_name(
    read: Understand, question: str
) -> None:
    assert people(read(question)) == {"arvid-kolbe"}


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        ("War Brembach in der Kulturscheune dabei?", {"brembach"}),
        ("War der Landkreis Quellgau dabei?", {"landkreis-quellgau"}),
        ("War QLG dabei?", {"landkreis-quellgau"}),
        ("War jemand aus Sonnewitz dabei?", {"sonnewitz"}),
        ("War Sonewitz dabei?", {"sonnewitz"}),  # a slip
        ("War der Wasserverband Brem dabei?", {"wasserverband-brem"}),
        ("War Hamburg dabei?", set()),
        ("War man im Tal dabei?", set()),
    ],
)
def test_bodies(read: Understand, question: str, expected: set[str]) -> None:
    assert bodies(read(question)) == expected


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        ("Was sagte Kolbe zum Hochwasserschutz?", {"hochwasserschutz"}),
        ("Was sagte Kolbe zum Flutschutz?", {"hochwasserschutz"}),
        ("Was sagte Kolbe zu Hochwasser?", {"hochwasserschutz"}),
        ("Was sagte Kolbe zum Hochwaserschutz?", {"hochwasserschutz"}),
        ("Ging es um Fernwärme?", {"warmeplanung"}),
        ("ging es um fernwaerme", {"warmeplanung"}),
        ("War der Radweg Thema?", {"radweg-im-lindtal"}),
        ("Was sagte Kolbe zur Raumfahrt?", set()),
    ],
)
def test_topics(read: Understand, question: str, expected: set[str]) -> None:
    assert {topic.replace("ae", "a") for topic in read(question).topics} == expected


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        ("Wer war in der Kulturscheune dabei?", CULTURE_BARN),
        ("wer war in der kulturscheune", CULTURE_BARN),
        ("Wer war beim Deichtreffen?", CULTURE_BARN),
        ("Wer war in der Kulturscheuen dabei?", CULTURE_BARN),  # a slip
        ("Worum ging es im Wasserturm?", TOWER),
        ("Wer war bei „Talrunde im Rathaus“ dabei?", TOWN_HALL),
        ("Was war Thema bei „Talrunde in der Kulturscheune“?", CULTURE_BARN),
    ],
)
def test_a_meeting_by_its_name(read: Understand, question: str, expected: str) -> None:
    assert read(question).meeting.ids == (expected,)


def test_a_quoted_title_is_no_quotation(read: Understand) -> None:
    query = read("Wer war bei „Talrunde im Rathaus“ dabei?")

    assert query.intent is Intent.ATTENDEES
    assert query.words == ()


def test_a_quotation_asks_who_said_it(read: Understand) -> None:
    query = read("Wer sagte „Ohne Bus bleibt Torfhagen eine Insel“?")

    assert query.intent is Intent.STATEMENTS


@pytest.mark.parametrize(
    ("question", "first", "last"),
    [
        ("Wer war am 14.6.2023 dabei?", date(2023, 6, 14), date(2023, 6, 14)),
        ("Wer war im Juni 2023 dabei?", date(2023, 6, 1), date(2023, 6, 30)),
        ("Wer war 2023 dabei?", date(2023, 1, 1), date(2023, 12, 31)),
        ("Wer war letztes Jahr dabei?", date(2025, 1, 1), date(2025, 12, 31)),
    ],
)
def test_a_meeting_by_its_time(
    read: Understand, question: str, first: date, last: date
) -> None:
    meeting = read(question).meeting

    assert (meeting.first, meeting.last, meeting.named) == (first, last, True)


@pytest.mark.parametrize(
    ("question", "slot", "expected"),
    [
        ("Wer war beim zweiten Treffen dabei?", "ordinal", 2),
        ("Wer war bei der 2. Talrunde dabei?", "ordinal", 2),
        ("Wer war beim letzten Treffen dabei?", "position", "last"),
        ("Wer war bei der ersten Talrunde dabei?", "ordinal", 1),
        ("Worum ging es bei der vorletzten Talrunde?", "position", "second_last"),
        ("Who was at the last meeting?", "position", "last"),
        ("Wer war beim Brief dabei?", "kinds", ("Brief",)),
        ("Wer war bei der hybriden Sitzung dabei?", "form", "hybrid"),
        ("Wer war am 31. Februar 2023 dabei?", "impossible", True),
    ],
)
def test_a_meeting_by_what_it_was(
    read: Understand, question: str, slot: str, expected: object
) -> None:
    meeting = read(question).meeting

    assert getattr(meeting, slot) == expected


@pytest.mark.parametrize(
    "question",
    [
        "Wer war dabei?",
        "Was sagte Kolbe zum Radweg?",
        "Was sind die nächsten Schritte?",
        "Wer war zuletzt Bürgermeister in Torfhagen?",
    ],
)
def test_no_meeting_named(read: Understand, question: str) -> None:
    meeting = read(question).meeting

    assert meeting.ids is None
    assert not meeting.dated


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        ("Wer ist Bürgermeister von Torfhagen?", "bürgermeister"),
        ("Wer ist Bürgermeisterin von Torfhagen?", "bürgermeister"),
        ("Wer ist BM in Torfhagen?", "bürgermeister"),
        ("Wer ist OB von Aldenroth?", "oberbürgermeister"),
        ("wer ist ob von aldenroth", "oberbürgermeister"),
        ("wer ist der ob", "oberbürgermeister"),
        ("WER IST DER OB?", "oberbürgermeister"),
        ("War die OB in der Kulturscheune?", "oberbürgermeister"),
        ("Wer ist der Landrat?", "landrat"),
        ("Wer ist der Kreischef?", "landrat"),
    ],
)
def test_offices(read: Understand, question: str, expected: str) -> None:
    from regiobot.text import office_key

    assert read(question).office == office_key(expected)


@pytest.mark.parametrize(
    "question",
    [
        "Ich wüsste gern, ob Brembach in der Kulturscheune dabei war.",
        "ob brembach in der kulturscheune dabei war?",
        "Weißt du ob Kolbe in der Kulturscheune war",
        "Können Sie mir sagen, ob es um den Radweg ging?",
        "ICH WÜSSTE GERN OB BREMBACH IN DER KULTURSCHEUNE DABEI WAR",
        "Ob er wohl dabei war?",
    ],
)
def test_ob_is_no_office_where_it_is_a_conjunction(
    read: Understand, question: str
) -> None:
    assert read(question).office is None


@pytest.mark.parametrize(
    ("question", "intent"),
    [
        ("Wer war nicht in der Kulturscheune?", Intent.ABSENTEES),
        ("Wer fehlte 2022?", Intent.ABSENTEES),
        ("Wer kam am 10. März 2022 nicht?", Intent.ABSENTEES),
        ("Who was not at the Kulturscheune?", Intent.ABSENTEES),
    ],
)
def test_negation_is_heard(read: Understand, question: str, intent: Intent) -> None:
    assert read(question).intent is intent


@pytest.mark.parametrize(
    ("question", "excluded"),
    [
        ("Wer war außer Kolbe in der Kulturscheune?", "arvid-kolbe"),
        ("Wer war außer Brembach in der Kulturscheune dabei?", "brembach"),
        ("Wer kam nicht aus Aldenroth?", "aldenroth"),
        ("Who was at the Kulturscheune except Kolbe?", "arvid-kolbe"),
    ],
)
def test_what_is_taken_out(read: Understand, question: str, excluded: str) -> None:
    query = read(question)

    assert excluded in query.excluded
    assert excluded not in people(query) | bodies(query)


def test_nothing_is_taken_out_without_a_word_for_it(read: Understand) -> None:
    assert read("Wer war mit Kolbe in der Kulturscheune?").excluded == ()


@pytest.mark.parametrize(
    ("question", "intent", "meeting"),
    [
        (
            "Ich bin neu in Hamburg. Wer war in der Kulturscheune dabei?",
            Intent.ATTENDEES,
            CULTURE_BARN,
        ),
        (
            "Guten Tag! Ich schreibe einen Artikel. Worum ging es im Wasserturm?",
            Intent.TOPICS,
            TOWER,
        ),
        (
            "Mich würde interessieren, was in der Kulturscheune beschlossen wurde",
            Intent.OUTCOMES,
            CULTURE_BARN,
        ),
        (
            "Hello there. I am a student. Who was at the Kulturscheune?",
            Intent.ATTENDEES,
            CULTURE_BARN,
        ),
    ],
)
def test_the_sentence_that_asks_decides(
    read: Understand, question: str, intent: Intent, meeting: str
) -> None:
    query = read(question)

    assert (query.intent, query.meeting.ids) == (intent, (meeting,))
    assert "hamburg" not in query.words


@pytest.mark.parametrize(
    ("question", "word"),
    [
        ("Was sagte Kolbe zur Raumfahrt?", "raumfahrt"),
        ("Was sagte Kolbe zum BER?", "ber"),
        ("War Hamburg in der Kulturscheune dabei?", "hamburg"),
        ("Wurde in der Kulturscheune über Windräder gesprochen?", "windrader"),
    ],
)
def test_unknown_words_are_kept(read: Understand, question: str, word: str) -> None:
    query = read(question)

    assert word in query.words
    assert word in {
        declined.casefold().replace("ä", "a") for declined in query.declined
    }


def test_verbatim_is_a_flag(read: Understand) -> None:
    assert "verbatim" in read("Was sagte Kolbe wörtlich zum Radweg?").flags
    assert "verbatim" not in read("Was sagte Kolbe zum Radweg?").flags


def test_agenda_number_is_read_as_written(read: Understand) -> None:
    assert read("Was war TOP 1.10 in der Kulturscheune?").agenda_number == "1.10"
    assert read("Was war TOP 1.1 in der Kulturscheune?").agenda_number == "1.1"


def test_the_reading_can_be_shown(read: Understand) -> None:
    trace = read("Was sagte Sandvos zum Hochwaserschutz?").trace

    shown = {entry.words: entry.score for entry in trace}
    assert shown["Sandvos"] < 100
    assert shown["Hochwaserschutz"] < 100


@pytest.mark.parametrize(
    ("question", "language"),
    [
        ("Wer war dabei?", "de"),
        ("Who was there?", "en"),
        ("Kulturscheune", "de"),
        ("Hallo", "de"),
        ("When was the Talrunde?", "en"),
        ("Was war?", "de"),
        ("Qui était là?", "de"),
    ],
)
def test_language(read: Understand, question: str, language: str) -> None:
    assert read(question).language == language


def test_same_question_same_reading(read: Understand) -> None:
    question = "Was sagte Marquardt in der Kulturscheune zum Hochwasser?"

    assert read(question) == read(question)
