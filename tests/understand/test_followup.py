"""What a question leaves out is taken from the chat, and nothing else is."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from regiobot.dialogue import Context, Intent, MeetingReference, Query
from tests.understand.conftest import Understand

NOW = datetime(2026, 8, 3, 10, tzinfo=ZoneInfo("Europe/Berlin"))
CULTURE_BARN, TOWN_HALL = "2022-03-10-talrunde", "2023-06-14-talrunde"


@pytest.fixture
def after_attendees() -> Context:
    """A chat that has just been told who was at the Kulturscheune."""
    query = Query(
        intent=Intent.ATTENDEES,
        meeting=MeetingReference(ids=(CULTURE_BARN,), named=True),
    )
    return Context(at=NOW, language="de", query=query, meetings=(CULTURE_BARN,))


@pytest.fixture
def after_kolbe(after_attendees: Context) -> Context:
    """A chat that has just been told what Kolbe said at the Kulturscheune."""
    query = Query(intent=Intent.STATEMENTS, people=(("arvid-kolbe",),))
    return replace(
        after_attendees,
        query=query,
        people=("arvid-kolbe",),
        genders=("m",),
        topics=("radweg-im-lindtal",),
    )


@pytest.mark.parametrize(
    ("question", "intent"),
    [
        ("Und worum ging es?", Intent.TOPICS),
        ("Worum ging es da?", Intent.TOPICS),
        ("Was kam dabei heraus?", Intent.OUTCOMES),
        ("Wer fehlte?", Intent.ABSENTEES),
        ("Wo war das?", Intent.PLACE),
        ("Wann war das?", Intent.DATE),
        ("Wie lange dauerte es?", Intent.DURATION),
        ("Ist die Liste vollständig?", Intent.COMPLETENESS),
        ("Was ist die Quelle?", Intent.SOURCES),
        ("And what was discussed there?", Intent.TOPICS),
    ],
)
def test_the_meeting_is_kept(
    read: Understand, after_attendees: Context, question: str, intent: Intent
) -> None:
    query = read(question, after_attendees)

    assert (query.intent, query.meeting.ids) == (intent, (CULTURE_BARN,))
    assert query.used_context


@pytest.mark.parametrize(
    ("question", "intent"),
    [
        ("Und am 14. Juni 2023?", Intent.ATTENDEES),
        ("und 2023?", Intent.ATTENDEES),
        ("und im rathaus aldenroth?", Intent.ATTENDEES),
        ("Nein, ich meinte am 14. Juni 2023", Intent.ATTENDEES),
    ],
)
def test_another_meeting_replaces_it(
    read: Understand, after_attendees: Context, question: str, intent: Intent
) -> None:
    query = read(question, after_attendees)

    assert query.intent is intent
    assert query.meeting.ids != (CULTURE_BARN,)
    assert query.meeting.ids == (TOWN_HALL,) or query.meeting.first is not None


@pytest.mark.parametrize(
    ("question", "person"),
    [
        ("Und Sandvoss?", "henrike-sandvoss"),
        ("und mirja thielsen", "mirja-thielsen"),
        ("Was ist mit Oldehaver?", "swantje-oldehaver"),
    ],
)
def test_another_person_replaces_the_last(
    read: Understand, after_kolbe: Context, question: str, person: str
) -> None:
    query = read(question, after_kolbe)

    assert query.people == ((person,),)
    assert query.intent is Intent.STATEMENTS


@pytest.mark.parametrize(
    ("question", "intent"),
    [
        ("Seit wann ist er im Amt?", Intent.TERM),
        ("In welcher Partei ist er?", Intent.PARTY),
        ("Was sagte er zum Hochwasser?", Intent.STATEMENTS),
        ("Wer ist sein Nachfolger?", Intent.SUCCESSION),
        ("Wie oft war er dabei?", Intent.APPEARANCES),
        ("What else did he say?", Intent.STATEMENTS),
    ],
)
def test_a_pronoun_is_the_person_last_spoken_of(
    read: Understand, after_kolbe: Context, question: str, intent: Intent
) -> None:
    query = read(question, after_kolbe)

    assert (query.intent, query.people) == (intent, (("arvid-kolbe",),))
    assert query.used_context


def test_she_is_not_the_man_last_spoken_of(read: Understand) -> None:
    context = Context(
        at=NOW,
        query=Query(intent=Intent.STATEMENTS),
        people=("arvid-kolbe", "henrike-sandvoss"),
        genders=("m", "w"),
    )

    query = read("In welcher Partei ist sie?", context)

    assert query.people == (("henrike-sandvoss",),)


@pytest.mark.parametrize(
    ("question", "position"),
    [
        ("Und danach?", "following"),
        ("Worum ging es beim Treffen danach?", "following"),
        ("Und davor?", "previous"),
        ("Wer war beim Treffen davor dabei?", "previous"),
        ("And after that?", "following"),
    ],
)
def test_before_and_after_count_from_the_meeting_of_the_chat(
    read: Understand, after_attendees: Context, question: str, position: str
) -> None:
    meeting = read(question, after_attendees).meeting

    assert (meeting.position, meeting.anchor) == (position, CULTURE_BARN)


@pytest.mark.parametrize(
    "question",
    [
        "Wer war im Wasserturm dabei?",
        "Was ist der Lindpass?",
        "Was sagte Henrike Sandvoss zur Wärmeplanung?",
        "Hallo",
        "Wie wird das Wetter?",
        "Welche Treffen sind bekannt?",
    ],
)
def test_a_complete_question_uses_no_context(
    read: Understand, after_kolbe: Context, question: str
) -> None:
    query = read(question, after_kolbe)

    assert not query.used_context
    assert query.meeting.ids != (CULTURE_BARN,)


def test_a_new_chat_has_nothing_to_fill_in(read: Understand) -> None:
    query = read("Und Sandvoss?")

    assert not query.used_context
    assert query.people == (("henrike-sandvoss",),)


def test_the_reason_is_asked_of_the_last_answer(
    read: Understand, after_attendees: Context
) -> None:
    absentees = replace(
        after_attendees,
        query=Query(
            intent=Intent.ABSENTEES, meeting=MeetingReference(ids=(CULTURE_BARN,))
        ),
    )

    query = read("Warum?", absentees)

    assert query.intent is Intent.ABSENTEES
    assert query.meeting.ids == (CULTURE_BARN,)


def test_the_language_of_the_chat_breaks_a_tie(read: Understand) -> None:
    english = Context(at=NOW, language="en")

    assert read("Kulturscheune", english).language == "en"
    assert read("Wer war in der Kulturscheune?", english).language == "de"
