"""What subscribers read."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from regiobot.assistant import Assistant
from regiobot.model import (
    KnowledgeBase,
    Meeting,
    MeetingStatus,
    Outcome,
    PartialDate,
    Profile,
    Source,
    Text,
)
from regiobot.render import plain
from regiobot.state import Letter, Piece

NOW = datetime(2026, 11, 22, 12, tzinfo=ZoneInfo("Europe/Berlin"))
PLANNED = Meeting(
    id="m1",
    title=Text(de="Regionalgespräch", en="Regional talks"),
    start=PartialDate(2027, 3, 4),
    time="18:00 Uhr",
    location=Text(de="Rathaus Werder"),
    status=MeetingStatus.PLANNED,
    sources=("q1",),
)
CANCELLED = Meeting(
    id="m2",
    title=Text(de="Verkehrsrunde"),
    start=PartialDate(2026, 12, 1),
    status=MeetingStatus.CANCELLED,
    status_note=Text(de="Der Saal ist gesperrt."),
)
HELD = Meeting(
    id="m3",
    title=Text(de="Klimarunde"),
    start=PartialDate(2026, 10, 1),
    outcomes=tuple(
        Outcome(id=f"m3/e{n}", text=Text(de=f"Beschluss Nummer {n}.")) for n in range(5)
    ),
)
LONG = Meeting(
    id="m4",
    title=Text(de="Busrunde"),
    outcomes=(
        Outcome(id="m4/e1", text=Text(de="Der Bus fährt abends eine Stunde mehr.")),
    ),
)
SOURCE = Source(id="q1", publisher="Stadt", title="Einladung")


@pytest.fixture(scope="module")
def told() -> Assistant:
    """An assistant that knows some meetings."""
    meetings = (PLANNED, CANCELLED, HELD, LONG)
    many = tuple(Meeting(id=f"x{n}", title=Text(de=f"Treffen {n}")) for n in range(30))
    return Assistant.of(
        KnowledgeBase(profile=Profile(), meetings=(*meetings, *many), sources=(SOURCE,))
    )


def letter(told: Assistant, *pieces: tuple[str, str], language: str = "de") -> str:
    """The text of a letter with these pieces."""
    answer = told.letter(
        Letter(
            chat=1,
            language=language,
            pieces=tuple(Piece(meeting=m, news=(news,)) for m, news in pieces),
        ),
        now=NOW,
    )
    return plain.text(answer) if answer else ""


def test_a_new_meeting_is_told_with_time_place_and_source(told: Assistant) -> None:
    text = letter(told, ("m1", "added"))

    assert "Neu: Regionalgespräch (Donnerstag, 4. März 2027, geplant)." in text
    assert "18:00 Uhr" in text
    assert "Rathaus Werder" in text
    assert "Einladung" in text


def test_a_cancelled_meeting_is_told_with_the_reason(told: Assistant) -> None:
    text = letter(told, ("m2", "cancelled"))

    assert "Abgesagt: Verkehrsrunde (Dienstag, 1. Dezember 2026, abgesagt)." in text
    assert "Der Saal ist gesperrt." in text


def test_results_are_told_and_many_are_counted(told: Assistant) -> None:
    text = letter(told, ("m3", "results"))

    assert "Ergebnisse: Klimarunde (Donnerstag, 1. Oktober 2026):" in text
    assert "Beschluss Nummer 2." in text
    assert "… und 2 weitere" in text


def test_english_letters_have_an_english_frame(told: Assistant) -> None:
    text = letter(told, ("m1", "moved"), language="en")

    assert "Changed: Regional talks (Thursday, 4 March 2027" in text


def test_easy_letters_have_an_easy_frame_and_say_what_is_not(told: Assistant) -> None:
    text = letter(told, ("m2", "cancelled"), language="leicht")

    assert "Dieses Treffen fällt aus: Verkehrsrunde" in text
    assert "Nicht alles hier gibt es" not in text  # too short to be hard
    text = letter(told, ("m4", "results"), language="leicht")
    assert "Das ist bei einem Treffen herausgekommen.\n" in text
    assert "Nicht alles hier gibt es schon in Leichter Sprache" in text


def test_outcomes_that_are_gone_again_make_no_letter(told: Assistant) -> None:
    assert letter(told, ("m1", "results")) == ""


def test_a_flood_is_counted(told: Assistant) -> None:
    text = letter(told, *[(f"x{n}", "added") for n in range(30)])

    assert "Treffen 7" in text
    assert "Treffen 8" not in text
    assert "22 weiteren Treffen" in text


def test_what_is_gone_again_is_not_told(told: Assistant) -> None:
    assert letter(told, ("gone", "added")) == ""
    assert "Verkehrsrunde" in letter(told, ("gone", "added"), ("m2", "cancelled"))
