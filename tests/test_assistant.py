"""A chat from end to end: what is remembered, for how long, and told."""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from regiobot import knowledge
from regiobot.assistant import MEMORY, Assistant
from regiobot.dialogue import Answer, Context, Status
from regiobot.model import KnowledgeBase
from regiobot.render import plain

SMALL = Path(__file__).parent / "knowledge_small"
NOW = datetime(2026, 8, 3, 10, tzinfo=ZoneInfo("Europe/Berlin"))
CULTURE_BARN, TOWN_HALL = "2022-03-10-talrunde", "2023-06-14-talrunde"
TOWER = "2025-10-23-talrunde"


@pytest.fixture(scope="module")
def base() -> KnowledgeBase:
    return knowledge.load(SMALL)


@pytest.fixture(scope="module")
def small(base: KnowledgeBase) -> Assistant:
    return Assistant.of(base)


def chat(assistant: Assistant, *questions: str) -> list[Answer]:
    """The answers of one chat, a minute apart."""
    answers: list[Answer] = []
    context: Context | None = None
    for number, question in enumerate(questions):
        now = NOW + timedelta(minutes=number)
        answers.append(assistant.ask(question, now=now, context=context))
        context = answers[-1].context
    return answers


@pytest.mark.parametrize(
    ("questions", "meeting", "fragments"),
    [
        (
            ("Wer war in der Kulturscheune dabei?", "Wer fehlte?"),
            CULTURE_BARN,
            ("Oldehaver",),
        ),
        (
            ("Wer war in der Kulturscheune dabei?", "Und im Rathaus?"),
            TOWN_HALL,
            ("Fachleute",),
        ),
        (
            ("Worum ging es in der Kulturscheune?", "Und danach?"),
            TOWN_HALL,
            ("Wärmeplanung",),
        ),
        (
            ("Worum ging es in der Kulturscheune?", "Und danach?", "Und danach?"),
            TOWER,
            ("Busverkehr",),
        ),
        (("Worum ging es im Wasserturm?", "Und davor?"), TOWN_HALL, ("Wärmeplanung",)),
        (
            ("Wer war in der Kulturscheune dabei?", "Und was wurde beschlossen?"),
            CULTURE_BARN,
            ("verlängert",),
        ),
        (
            ("Wer war in der Kulturscheune dabei?", "Ist die Liste vollständig?"),
            CULTURE_BARN,
            ("vollständig",),
        ),
        (
            ("Wer fehlte in der Kulturscheune?", "Warum?"),
            CULTURE_BARN,
            ("Dienstreise",),
        ),
        (("Wer war im Wasserturm dabei?", "Wo war das genau?"), TOWER, ("Sonnewitz",)),
        (
            ("Who was at the Kulturscheune?", "And who was absent?"),
            CULTURE_BARN,
            ("Oldehaver",),
        ),
        (
            ("Wer war in der Kulturscheune dabei?", "Danke!", "Und worum ging es?"),
            CULTURE_BARN,
            ("Radweg",),
        ),
        (
            ("Wer war in der Kulturscheune dabei?", "Und Thielsen?"),
            CULTURE_BARN,
            ("Nein",),
        ),
        (
            ("Wer war in der Kulturscheune dabei?", "War Kolbe da?"),
            CULTURE_BARN,
            ("Ja", "18:15"),
        ),
        (
            ("Was sagte Sandvoss zur Wärmeplanung?", "Wer war da noch dabei?"),
            TOWN_HALL,
            ("Kolbe",),
        ),
        (
            ("Worum ging es in der Kulturscheune?", "nein, ich meinte den Wasserturm"),
            TOWER,
            ("Busverkehr",),
        ),
    ],
)
def test_the_meeting_of_the_chat(
    small: Assistant,
    questions: tuple[str, ...],
    meeting: str,
    fragments: tuple[str, ...],
) -> None:
    last = chat(small, *questions)[-1]

    told = plain.text(last)
    assert last.understood.meeting == meeting
    assert [fragment for fragment in fragments if fragment not in told] == []


@pytest.mark.parametrize(
    ("questions", "person", "fragments"),
    [
        (
            ("Was sagte Kolbe zum Radweg?", "Und zum Hochwasser?"),
            "Arvid Kolbe",
            ("kein Geld",),
        ),
        (
            ("Was sagte Kolbe zum Hochwasser?", "Und Sandvoss?"),
            "Henrike Sandvoss",
            ("zahlt",),
        ),
        (("Wer ist Mirja Thielsen?", "Was sagte sie?"), "Mirja Thielsen", ("Insel",)),
        (
            ("Was sagte Kolbe zum Radweg?", "Wer ist sein Nachfolger?"),
            "Arvid Kolbe",
            ("Thielsen",),
        ),
        (
            (
                "Was sagte Kolbe zum Radweg?",
                "Und Sandvoss?",
                "Was sagte er zum Hochwasser?",
            ),
            "Arvid Kolbe",
            ("kein Geld",),
        ),
        (
            ("In welcher Partei ist Marquardt?", "Tilman Marquardt"),
            "Tilman Marquardt",
            ("Bürgerbund",),
        ),
        (
            ("In welcher Partei ist Marquardt?", "Tilman"),
            "Tilman Marquardt",
            ("Bürgerbund",),
        ),
        (
            ("In welcher Partei ist Marquardt?", "Der Landrat"),
            "Tilman Marquardt",
            ("Bürgerbund",),
        ),
        (
            ("In welcher Partei ist Marquardt?", "den Landrat meine ich"),
            "Tilman Marquardt",
            ("Bürgerbund",),
        ),
        (
            ("Wer ist Marquardt?", "die aus Brembach"),
            "Ortrun Marquardt",
            ("Bürgermeisterin",),
        ),
        (("Who is Marquardt?", "Tilman Marquardt"), "Tilman Marquardt", ("Landrat",)),
    ],
)
def test_the_person_of_the_chat(
    small: Assistant,
    questions: tuple[str, ...],
    person: str,
    fragments: tuple[str, ...],
) -> None:
    last = chat(small, *questions)[-1]

    told = plain.text(last)
    assert last.understood.person == (person,)
    assert [fragment for fragment in fragments if fragment not in told] == []


@pytest.mark.parametrize(
    "first",
    ["Who was absent at the Kulturscheune?", "Wer fehlte in der Kulturscheune?"],
)
def test_asking_on_about_one_who_was_present_denies_no_absence(
    small: Assistant, first: str
) -> None:
    _, last = chat(small, first, "Kolbe?")

    told = plain.text(last)
    assert "nobody as absent" not in told
    assert "Abwesende nennt die Quelle nicht" not in told


@pytest.mark.parametrize(
    ("first", "other", "meeting"),
    [
        ("Wer war in der Kulturscheune dabei?", "Wer war im Wasserturm dabei?", TOWER),
        ("Was sagte Kolbe zum Radweg?", "Was ist der Lindpass?", None),
        ("Was sagte Kolbe?", "Was sagte Sandvoss zur Wärmeplanung?", TOWN_HALL),
        (
            "Wer war in der Kulturscheune dabei?",
            "Wann ist die nächste Talrunde?",
            "2026-11-26-talrunde",
        ),
    ],
)
def test_a_complete_question_is_answered_as_in_a_new_chat(
    small: Assistant, first: str, other: str, meeting: str | None
) -> None:
    _, last = chat(small, first, other)

    assert last.understood.meeting == meeting
    assert last.blocks == small.ask(other, now=NOW).blocks


def test_context_that_was_used_is_told(small: Assistant) -> None:
    _, last = chat(small, "Wer war in der Kulturscheune dabei?", "Was kam heraus?")

    assert "10. März 2022" in plain.text(last)


@pytest.mark.parametrize(
    ("minutes", "remembered"),
    [(1, True), (29, True), (30, True), (31, False), (600, False)],
)
def test_a_chat_is_remembered_for_thirty_minutes(
    small: Assistant, minutes: int, remembered: bool
) -> None:
    first = small.ask("Wer war in der Kulturscheune dabei?", now=NOW)

    later = NOW + timedelta(minutes=minutes)
    second = small.ask("Worum ging es?", now=later, context=first.context)

    assert (second.understood.meeting == CULTURE_BARN) is remembered


def test_memory_is_as_long_as_the_privacy_text_promises(small: Assistant) -> None:
    assert timedelta(minutes=30) == MEMORY
    assert "30 Minuten" in plain.text(small.ask("/datenschutz", now=NOW))


def test_every_question_renews_the_memory(small: Assistant) -> None:
    first = small.ask("Wer war in der Kulturscheune dabei?", now=NOW)
    thanks = small.ask("Danke", now=NOW + timedelta(minutes=20), context=first.context)

    last = small.ask(
        "Worum ging es?", now=NOW + timedelta(minutes=45), context=thanks.context
    )

    assert last.understood.meeting == CULTURE_BARN


def test_the_language_outlives_the_rest(small: Assistant) -> None:
    first = small.ask("Who was at the Kulturscheune?", now=NOW)

    later = NOW + timedelta(hours=5)
    second = small.ask("Kulturscheune", now=later, context=first.context)

    assert second.language == "en"


@pytest.mark.parametrize("command", ["/neu", "Vergiss alles", "Neues Thema", "/reset"])
def test_a_chat_can_be_reset(small: Assistant, command: str) -> None:
    *_, reset, last = chat(
        small, "Wer war in der Kulturscheune dabei?", command, "Wer war dabei?"
    )

    assert reset.status is Status.SMALLTALK
    assert last.understood.meeting == TOWER


def test_a_refusal_forgets_nothing(small: Assistant) -> None:
    *_, last = chat(
        small,
        "Wer war in der Kulturscheune dabei?",
        "Wie wird das Wetter?",
        "Und worum ging es?",
    )

    assert last.understood.meeting == CULTURE_BARN


def test_two_chats_know_nothing_of_each_other(small: Assistant) -> None:
    small.ask("Wer war in der Kulturscheune dabei?", now=NOW)

    answer = small.ask("Wer war dabei?", now=NOW)

    assert answer.understood.meeting == TOWER


def test_two_assistants_of_one_base_answer_alike(base: KnowledgeBase) -> None:
    question = "Was sagte Marquardt zum Hochwasser?"

    answers = [Assistant.of(base).ask(question, now=NOW) for _ in range(2)]

    assert answers[0] == answers[1]


def test_the_day_decides_what_is_next(small: Assistant) -> None:
    question = "Wann ist die nächste Talrunde?"

    before = small.ask(question, now=NOW)
    on_the_day = small.ask(question, now=NOW.replace(month=11, day=26))
    after = small.ask(question, now=NOW.replace(month=11, day=27))

    assert before.status is on_the_day.status is Status.ANSWERED
    assert after.status is Status.NOT_RECORDED


def test_the_profile_is_that_of_the_knowledge(small: Assistant) -> None:
    assert small.profile.name == "TalBot Aldenroth"
    assert "TalBot Aldenroth" in plain.text(small.ask("Wer bist du?", now=NOW))


@pytest.mark.parametrize(
    ("question", "status"),
    [
        ("Wer war in der Kulturscheune dabei?", "answered"),
        ("Was sagte Sandvoss zum Radweg?", "not_recorded"),
        ("Wer ist Marquardt?", "clarify"),
        ("Wie wird das Wetter?", "not_understood"),
        ("Hallo", "smalltalk"),
    ],
)
def test_the_five_statuses(small: Assistant, question: str, status: str) -> None:
    assert small.ask(question, now=NOW).status == status


def test_both_parts_of_a_question_are_answered(small: Assistant) -> None:
    (answer,) = chat(small, "Wer war in der Kulturscheune dabei und worum ging es?")

    told = plain.text(answer)
    assert "Kolbe" in told
    assert "Radweg" in told
    assert answer.context.meetings == (CULTURE_BARN,)


def test_a_part_that_is_not_recorded_is_declined_beside_the_other(
    small: Assistant,
) -> None:
    (answer,) = chat(
        small, "In welcher Partei ist Tilman Marquardt, und wie alt ist er?"
    )

    told = plain.text(answer)
    assert "Bürgerbund" in told
    assert "„alt“" in told


@pytest.mark.parametrize(
    "more", ["Wer fehlte?", "/warum", "Was ist die Quelle?", "und danach?", "wer noch?"]
)
@pytest.mark.parametrize(
    "question", ["Wer war in der Kulturscheune dabei?", "Was ist die Talrunde?"]
)
def test_a_chat_goes_on_when_what_it_spoke_of_is_gone(
    base: KnowledgeBase, question: str, more: str
) -> None:
    assistant = Assistant.of(base)
    context = assistant.ask(question, now=NOW).context
    other = SMALL.parent / "regions" / "mulderland" / "knowledge"

    assistant.exchange(Assistant.of(knowledge.load(other)))
    told = assistant.ask(more, now=NOW, context=context)

    assert plain.text(told)
    assert assistant.ask(more, now=NOW, context=told.context).blocks
    assistant.close()
