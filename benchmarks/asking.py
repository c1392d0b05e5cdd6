"""Questions about a synthetic region: every kind, half of them mistyped."""

from __future__ import annotations

import random
from collections.abc import Sequence
from datetime import date

from .search import slipped
from .synthetic import SEED, TODAY, Entry, Region, german

PATTERNS = (
    "Wer war bei der {series} am {day} dabei?",
    "wer war am {day} in {place}",
    "War {person} am {day} dabei?",
    "Wer fehlte am {day}?",
    "Wie viele Leute waren am {day} da?",
    "Ist die Liste der Teilnehmenden vom {day} vollständig?",
    "Welche Themen gab es bei der {series} am {day}?",
    "Wann wurde über {topic} gesprochen?",
    "Wurde {year} über {topic} gesprochen?",
    "Was ist {topic}?",
    "Was sagte {person} zu {topic}?",
    "Was hat {surname} gesagt?",
    "Zitate von {person} im Wortlaut",
    "Wer hat sich zu {topic} geäußert?",
    "Was wurde am {day} zu {topic} vereinbart?",
    "Welche Ergebnisse hatte das Treffen in {place} {year}?",
    "Welche Zahlen wurden am {day} zu {topic} genannt?",
    "Wann war die letzte {series}?",
    "An welchem Wochentag war das Treffen am {day}?",
    "Um wie viel Uhr begann die {series} am {day}?",
    "Wo fand das Treffen am {day} statt?",
    "War das Treffen am {day} per Video?",
    "Wer war Gastgeber am {day}?",
    "Welche Treffen gab es {year}?",
    "Wie viele Treffen gab es {year} in {place}?",
    "Wann ist das nächste Treffen?",
    "Was war das erste Treffen in {place}?",
    "Welche Treffen gab es vor dem {day}?",
    "Was ist die {series}?",
    "Seit wann gibt es die {series}?",
    "Wie oft tagt die {series}?",
    "Wer ist {person}?",
    "Seit wann ist {person} im Amt?",
    "Wer ist Bürgermeister von {place}?",
    "Welche Bürgermeister waren am {day} da?",
    "Wie oft war {person} dabei?",
    "Bei welchen Treffen war {place} vertreten?",
    "Was ist {place}?",
    "Welche Quellen gibt es zum {day}?",
    "Was war {year} Thema, was {other_year}?",
    "Federführung von {place} beim Thema {topic}",
    "{place} {topic} Arbeitsgruppe",
    "Who attended the meeting on {day}?",
    "What did {person} say about {topic}?",
    "Was sagte Ignaz Überzwerch zu {topic}?",
    "Wird in {place} ein Schwimmbad gebaut?",
    "Wie wird das Wetter in {place}?",
    "Guten Tag, wann war denn nochmal das mit {topic} und {person}?",
)
"""At least one for each kind of question that the bot knows."""


def questions(region: Region, number: int, *, seed: int = SEED) -> list[str]:
    """Questions about what *region* holds.

    Args:
        region: Its names and days are asked for.
        number: How many; every pattern comes about equally often.
        seed: Another one asks for other names and slips in other letters.

    Returns:
        The questions, shuffled; every second one has one or two typing slips.
    """
    chance = random.Random(seed)
    asked = []
    for position in range(number):
        pattern = PATTERNS[position % len(PATTERNS)]
        question = pattern.format(**_names(region, chance))
        round_number = position // len(PATTERNS)
        mistyped = (position + round_number) % 2
        asked.append(slipped(question, chance) if mistyped else question)
    chance.shuffle(asked)
    return asked


def _names(region: Region, chance: random.Random) -> dict[str, object]:
    meeting = chance.choice(_held(region.meetings))
    day = date.fromisoformat(str(meeting["datum"]))
    person = _name(region.people, chance)
    return {
        "series": meeting["reihe"],
        "day": chance.choice((german(day), f"{day.day}.{day.month}.{day.year}")),
        "year": day.year,
        "other_year": chance.randrange(2001, 2026),
        "place": _name(region.organizations, chance),
        "person": person,
        "surname": person.split()[-1],
        "topic": _name(region.topics, chance),
    }


def _held(meetings: Sequence[Entry]) -> Sequence[Entry]:
    """Those before today, which stand first."""
    planned = sum(str(entry["datum"]) > TODAY.isoformat() for entry in meetings)
    return meetings[: len(meetings) - planned] or meetings


def _name(entries: Sequence[Entry], chance: random.Random) -> str:
    return str(chance.choice(entries)["name"])
