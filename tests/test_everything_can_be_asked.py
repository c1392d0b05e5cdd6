"""What the files hold can be asked: every fact of every region, in plain words."""

from __future__ import annotations

import re
from collections import Counter
from datetime import date, datetime
from functools import cache
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from regiobot import knowledge
from regiobot.assistant import Assistant
from regiobot.dialogue import Answer, Status
from regiobot.model import KnowledgeBase, Meeting, ParticipationKind
from regiobot.render import plain

ROOT = Path(__file__).parent.parent
FOLDERS = [
    ROOT / "knowledge",
    ROOT / "benchmarks" / "quality" / "knowledge",
    *sorted((ROOT / "tests" / "regions").glob("*/knowledge")),
]
NOW = datetime(2026, 11, 22, 12, tzinfo=ZoneInfo("Europe/Berlin"))
MONTHS = [
    *("Januar", "Februar", "März", "April", "Mai", "Juni"),
    *("Juli", "August", "September", "Oktober", "November", "Dezember"),
]

folder = pytest.mark.parametrize("folder", FOLDERS, ids=lambda path: path.parent.name)


@cache
def region(folder: Path) -> tuple[KnowledgeBase, Assistant]:
    base = knowledge.load(folder)
    return base, Assistant.of(base)


def ask(folder: Path, question: str) -> tuple[Answer, str]:
    answer = region(folder)[1].ask(question, now=NOW)
    return answer, plain.text(answer)


def written(day: date) -> str:
    return f"{day.day}. {MONTHS[day.month - 1]} {day.year}"


def on_a_day(folder: Path) -> dict[str, Meeting]:
    """The meetings that a day alone names, by that day as people write it."""
    meetings = [m for m in region(folder)[0].meetings if m.start and m.start.day]
    days = Counter(m.start.first for m in meetings if m.start)
    return {
        written(m.start.first): m
        for m in meetings
        if m.start and days[m.start.first] == 1
    }


@folder
def test_every_entry_answers_its_own_question(folder: Path) -> None:
    for entry in region(folder)[0].entries:
        answer, said = ask(folder, f"Hallo, {entry.question}")

        assert entry.answer.de in said, entry.question
        assert answer.status is Status.ANSWERED


@folder
def test_whoever_is_listed_was_there(folder: Path) -> None:
    names = {person.id: person.name for person in region(folder)[0].people}
    for day, meeting in on_a_day(folder).items():
        roster = meeting.roster(ParticipationKind.PRESENT)
        for one in roster.participations if roster else ():
            if one.person:
                _, said = ask(folder, f"War {names[one.person]} am {day} dabei?")

                assert said.startswith("Ja:"), (day, names[one.person], said)


@folder
def test_only_who_is_named_was_there(folder: Path) -> None:
    for day in on_a_day(folder):
        for person in region(folder)[0].people:
            _, said = ask(folder, f"War {person.name} am {day} dabei?")

            surname = person.name.split()[-1]
            assert not said.startswith("Ja:") or surname in said.partition("•")[2], said


@folder
def test_every_agenda_number_has_its_item(folder: Path) -> None:
    for day, meeting in on_a_day(folder).items():
        for item in meeting.agenda:
            if item.number and re.fullmatch(r"[\d.]+", item.number):
                answer, said = ask(folder, f"Was war TOP {item.number} am {day}?")

                assert answer.status is Status.ANSWERED, said
                assert item.number in said


@folder
def test_every_topic_of_a_day_was_one(folder: Path) -> None:
    names = {topic.id: topic.name for topic in region(folder)[0].topics}
    for day, meeting in on_a_day(folder).items():
        for item in meeting.agenda:
            if item.topic:
                answer, said = ask(folder, f"War {names[item.topic]} am {day} Thema?")

                assert answer.status is Status.ANSWERED, (day, said)


@folder
def test_office_has_its_holder_from_the_first_day(folder: Path) -> None:
    base = region(folder)[0]
    bodies = {body.id: body.name for body in base.organizations}
    for person in base.people:
        for held in person.memberships:
            if held.organization and held.start and held.start.day:
                body, day = bodies[held.organization], written(held.start.first)
                _, said = ask(folder, f"Wer war am {day} {held.office} von {body}?")

                assert person.name.split()[-1] in said, (day, held.office, body, said)


@folder
def test_nobody_speaks_on_what_they_said_nothing_about(folder: Path) -> None:
    base = region(folder)[0]
    said_on = {
        (statement.person, topic)
        for meeting in base.meetings
        for statement in meeting.statements
        for topic in statement.topics
    }
    parents = {topic.parent for topic in base.topics}
    speakers = [p for p in base.people if any(p.id == who for who, _ in said_on)]
    for person in speakers:
        for topic in base.topics:
            if (person.id, topic.id) in said_on or topic.id in parents:
                continue
            answer, said = ask(folder, f"Was sagte {person.name} zu {topic.name}?")

            assert answer.status is not Status.ANSWERED, (topic.name, said)
