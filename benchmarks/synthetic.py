"""A knowledge base of any size, of people and places that do not exist.

    python -m benchmarks.synthetic velse --meetings 1000

writes the YAML files of one. The same seed and size give the same files, byte by byte.
"""

from __future__ import annotations

import argparse
import json
import random
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import islice
from pathlib import Path

from .naming import FIRST_NAMES, Names, words

SEED = 20261122
FIRST_DAY, LAST_DAY = date(2001, 1, 8), date(2027, 6, 30)
TODAY = date(2026, 11, 22)
MEETINGS_A_FILE = 100  # some 400 KB; a file may have 1 MiB
ENTRIES_A_FILE = 1000
NAMESAKES = 0.1  # the share of people who share a family name with somebody

WEEKDAYS = words(
    """
    Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag
    """
)
_TOPIC_STARTS = words(
    """
    Abwasser Bahn Bus Deich Energie Fernwärme Gewerbe Glasfaser Grundschul
    Grünflächen Haushalts Jugend Katastrophen Kita Klima Kultur Lärm Moor Pendler
    Pflege Radwege Rettungs Schul Solar Sport Straßen Tourismus Trinkwasser
    Verwaltungs Wald Wohnungs
    """
)
_TOPIC_ENDS = words(
    """
    ausbau beratung entwicklung förderung konzept modernisierung netz planung
    schutz sicherung strategie versorgung vertrag
    """
)
_SERIES_STARTS = words("Bürgermeister Regional Verkehrs Umland Kultur Wirtschafts")
_SERIES_ENDS = ("runde", "konferenz", "forum", "tagung", "werkstatt", "beirat")
_HALLS = words("Rathaus Bürgerhaus Kulturscheune Kreishaus Stadthalle Amtshaus")
_FREQUENCIES = ("monatlich", "zweimal im Jahr", "unregelmäßig")
_TIMES = ("18:00", "17:30 – 19:30", "ab 10 Uhr", "14:00", "19 Uhr", "nachmittags")
_FORMS = ("vor Ort", "vor Ort", "vor Ort", "Videokonferenz", "hybrid")
_PARTS = (
    "Der Ausbau in {place}", "Eine gemeinsame Stelle in {place}",
    "Der Bericht aus {place}", "Ein Vertrag mit {place}",
    "Die Förderung für {place}", "Der Zeitplan von {place}",
)  # fmt: skip
_VERBS = (
    "sei vor {year} nicht zu schaffen", "müsse bis {year} vorliegen",
    "koste mehr als {number} Millionen Euro", "helfe {number} Gemeinden",
    "dürfe nicht an Zuständigkeiten scheitern", "brauche {number} zusätzliche Stellen",
)  # fmt: skip
_QUOTES = (
    "Wir warten seit {year} auf {place}, und die Leute warten mit uns.",
    "Ohne {place} geht es nicht, und mit {number} Millionen allein auch nicht.",
    "Wer {topic} will, muss in {place} anfangen.",
    "{topic} ist keine Frage der Größe, sondern des Willens.",
)
_DEEDS = (
    "Die Runde legt bis {year} einen Bericht zum Thema {topic} vor.",
    "{place} übernimmt die Federführung beim Thema {topic}.",
    "{place} gründet zum Thema {topic} eine Arbeitsgruppe mit {number} Leuten.",
)
_AGENDA = (
    "Vorgestellt wurde der Stand in {place}: {number} Vorhaben sind begonnen.",
    "{place} berichtete über {number} Anträge aus dem Jahr {year}.",
)
_FIGURES = (
    ("{number} Millionen Euro", "geschätzte Kosten für {topic} in {place}"),
    ("{number} Gemeinden", "Beteiligte am Thema {topic}"),
)
_OUTCOMES = ("Beschluss", "Vereinbarung", "Forderung", "nächster Schritt")

Entry = dict[str, object]


@dataclass(frozen=True, slots=True, kw_only=True)
class Region:
    """What the files are made of; every entry is a mapping as in the YAML."""

    organizations: list[Entry]
    people: list[Entry]
    topics: list[Entry]
    series: list[Entry]
    meetings: list[Entry]


def region(meetings: int, people: int, *, seed: int = SEED) -> Region:
    """Invent a region.

    Args:
        meetings: How many, at least 1.
        people: How many, at least 1; half the meetings is a likely number.
        seed: Another one gives other names, dates and texts.
    """
    chance = random.Random(seed)
    names = Names(chance)
    organizations = _organizations(names, 8 + people // 12)
    topics = _topics(chance, min(8 + meetings // 25, 380))
    series = _series(chance, organizations, min(2 + meetings // 200, 30))
    crowd = _people(chance, names, organizations, people)
    maker = _Meetings(chance, organizations, crowd, topics, series)
    return Region(
        organizations=organizations,
        people=crowd,
        topics=topics,
        series=series,
        meetings=[maker.meeting(day) for day in _days(chance, meetings)],
    )


def write(invented: Region, folder: Path) -> None:
    """Write the knowledge files of a region into *folder*, which is created."""
    profile = {
        "name": "RegioBot Beispielland",
        "region": "Beispielland",
        "standard_reihe": invented.series[0]["name"],
    }
    files: dict[str, object] = {"bot.yaml": profile}
    for name, entries, size in (
        ("organisationen", invented.organizations, ENTRIES_A_FILE),
        ("personen", invented.people, ENTRIES_A_FILE),
        ("themen", invented.topics, ENTRIES_A_FILE),
        ("reihen", invented.series, ENTRIES_A_FILE),
        ("treffen", invented.meetings, MEETINGS_A_FILE),
    ):
        for number, start in enumerate(range(0, len(entries), size), start=1):
            part = entries[start : start + size]
            key = f"{name}-{number}"
            files[f"{name}/{number:04d}.yaml"] = (
                part if name == "treffen" else _sourced(key, part)
            )
    for path, content in files.items():
        target = folder / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text("\n".join(_lines(content)) + "\n", encoding="utf-8")


def german(day: date) -> str:
    """``4. März 2025``."""
    from regiobot.dates import MONTHS

    return f"{day.day}. {MONTHS['de'][day.month - 1]} {day.year}"


def _organizations(names: Names, number: int) -> list[Entry]:
    counties = max(1, number // 20)
    places = list(islice(names.places(), number))
    made: list[Entry] = [
        {"name": f"Landkreis {place}", "art": "Landkreis", "auch": [f"Kreis {place}"]}
        for place in places[:counties]
    ]
    for position, place in enumerate(places[counties:]):
        kind = "Gemeinde" if position % 3 else "Stadt"
        county = made[position % counties]["name"]
        also = [f"{kind} {place}"]
        made.append({"name": place, "art": kind, "gehoert_zu": county, "auch": also})
    return made


def _topics(chance: random.Random, number: int) -> list[Entry]:
    made: list[Entry] = [
        {"name": word, "beschreibung": f"{word} im Beispielland und seinen Kreisen."}
        for word in _compounds(chance, _TOPIC_STARTS, _TOPIC_ENDS)[:number]
    ]
    return made


def _series(chance: random.Random, bodies: list[Entry], number: int) -> list[Entry]:
    made: list[Entry] = []
    for word in _compounds(chance, _SERIES_STARTS, _SERIES_ENDS)[:number]:
        made.append(
            {
                "name": word,
                "beschreibung": f"In der Reihe {word} beraten Kommunen gemeinsam.",
                "turnus": chance.choice(_FREQUENCIES),
                "gastgeber": chance.choice(bodies)["name"],
                "beginn": [{"angabe": "seit 2001", "laut": "Verzeichnis"}],
            }
        )
    return made


def _compounds(
    chance: random.Random, starts: Sequence[str], ends: Sequence[str]
) -> list[str]:
    made = [start + end for start in starts for end in ends]
    chance.shuffle(made)
    return made


def _people(
    chance: random.Random, names: Names, bodies: list[Entry], number: int
) -> list[Entry]:
    distinct = max(1, round(number * (1 - NAMESAKES)))
    surnames = list(islice(names.surnames(), distinct))
    taken: set[str] = set()
    made: list[Entry] = []
    for position in range(number):
        gender = chance.choice("wm")
        surname = surnames[position % distinct]
        free = [f for f in FIRST_NAMES[gender] if f"{f} {surname}" not in taken]
        name = f"{chance.choice(free)} {surname}"
        taken.add(name)
        # The first of each body leads it, the others work there.
        body = bodies[position % len(bodies)]
        office = _office(gender, body, first=position < len(bodies))
        since = f"{chance.randrange(2001, 2020)}-{chance.randrange(1, 13):02d}-01"
        post = {
            "amt": office,
            "organisation": body["name"],
            "von": since,
            "bis": "offen",
        }
        made.append({"name": name, "geschlecht": gender, "aemter": [post]})
    return made


def _office(gender: str, body: Entry, *, first: bool) -> str:
    if not first:
        return {"w": "Referentin", "m": "Referent"}[gender]
    if body["art"] == "Landkreis":
        return {"w": "Landrätin", "m": "Landrat"}[gender]
    return {"w": "Bürgermeisterin", "m": "Bürgermeister"}[gender]


def _days(chance: random.Random, number: int) -> list[date]:
    span = (LAST_DAY - FIRST_DAY).days
    return sorted(FIRST_DAY + timedelta(chance.randrange(span)) for _ in range(number))


class _Meetings:
    """Invents one meeting after the other."""

    def __init__(self, chance: random.Random, *parts: list[Entry]) -> None:
        self._chance = chance
        self._bodies, self._people, self._topics, self._series = parts
        self._number = 0

    def meeting(self, day: date) -> Entry:
        self._number += 1
        chance, topics = self._chance, self._sample(self._topics, 2, 5)
        series, host = chance.choice(self._series), chance.choice(self._bodies)
        made: Entry = {
            "titel": f"{series['name']} in {host['name']}",
            "kennung": f"{day.isoformat()}-treffen-{self._number}",
            "art": "Treffen",
            "reihe": series["name"],
            "datum": day.isoformat(),
            "wochentag": WEEKDAYS[day.weekday()],
            "uhrzeit": chance.choice(_TIMES),
            "ort": f"{chance.choice(_HALLS)} {host['name']}",
            "form": chance.choice(_FORMS),
            "gastgeber": host["name"],
        }
        if day > TODAY:
            made |= {"stand": "geplant", "themen": [{"thema": t} for t in topics]}
        else:
            made |= self._record(topics)
        key = f"q{self._number}"
        made["quellen"] = [_source(key, f"Bericht {self._number}", day + timedelta(1))]
        return made

    def _record(self, topics: list[str]) -> Entry:
        chance = self._chance
        present = self._sample(self._people, 6, 14)
        agenda = [
            {"thema": topic, "nummer": str(number), "text": self._text(_AGENDA, topic)}
            for number, topic in enumerate(topics, start=1)
        ]
        return {
            "teilnehmende": {
                "vollstaendig": chance.choice(("ja", "nein", "unbekannt")),
                "liste": [{"person": name} for name in present],
            },
            "themen": {"vollstaendig": "ja", "liste": agenda},
            "aussagen": [
                self._statement(name, chance.choice(topics))
                for name in present[: chance.randrange(1, 5)]
            ],
            "ergebnisse": [self._outcome(topic) for topic in topics[:2]],
            "zahlen": [self._figure(topics[0])],
        }

    def _statement(self, person: str, topic: str) -> Entry:
        verbatim = self._chance.random() < 0.4
        parts = _QUOTES if verbatim else (self._chance.choice(_PARTS),)
        text = self._text(parts, topic)
        if not verbatim:
            text += f" {self._text(_VERBS, topic)}."
        kind = "wörtlich" if verbatim else "sinngemäß"
        return {"person": person, "art": kind, "themen": [topic], "text": text}

    def _outcome(self, topic: str) -> Entry:
        kind = self._chance.choice(_OUTCOMES)
        return {"art": kind, "text": self._text(_DEEDS, topic), "themen": [topic]}

    def _figure(self, topic: str) -> Entry:
        number, what = self._chance.choice(_FIGURES)
        return {
            "angabe": self._text((number,), topic),
            "was": self._text((what,), topic),
            "themen": [topic],
        }

    def _text(self, patterns: Sequence[str], topic: str) -> str:
        return self._chance.choice(patterns).format(
            topic=topic,
            place=self._chance.choice(self._bodies)["name"],
            year=self._chance.randrange(2002, 2035),
            number=self._chance.randrange(2, 99),
        )

    def _sample(self, entries: list[Entry], least: int, most: int) -> list[str]:
        number = min(self._chance.randrange(least, most + 1), len(entries))
        return [str(entry["name"]) for entry in self._chance.sample(entries, number)]


def _sourced(key: str, entries: list[Entry]) -> Entry:
    return {
        "quellen": [_source(key, "Verzeichnis des Beispiellands", FIRST_DAY)],
        "eintraege": entries,
    }


def _source(key: str, title: str, day: date) -> Entry:
    return {
        "kuerzel": key,
        "titel": title,
        "herausgeber": "Pressestelle Beispielland",
        "datum": day.isoformat(),
        "adresse": f"https://beispielland.example/{key}",
    }


_PLAIN = re.compile(r"[A-Za-zÄÖÜäöü][\wäöüÄÖÜß.,() -]*[\wäöüÄÖÜß.)]|\d{4}-\d\d-\d\d")


def _lines(value: object, indent: str = "") -> Iterator[str]:
    """*value* as block YAML; PyYAML takes minutes for what this writes in a second."""
    if isinstance(value, dict):
        for key, item in value.items():
            if isinstance(item, str):
                yield f"{indent}{key}: {_scalar(item)}"
            else:
                yield f"{indent}{key}:"
                yield from _lines(item, indent + "  ")
    elif isinstance(value, list):
        for item in value:
            if isinstance(item, str):
                yield f"{indent}- {_scalar(item)}"
            else:
                first, *rest = _lines(item, indent + "  ")
                yield f"{indent}- {first.lstrip()}"
                yield from rest


def _scalar(text: str) -> str:
    return text if _PLAIN.fullmatch(text) else json.dumps(text, ensure_ascii=False)


def main() -> None:
    parser = argparse.ArgumentParser(description="Write a synthetic knowledge base.")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--meetings", type=int, default=1000, metavar="N")
    parser.add_argument("--people", type=int, metavar="N", help="default: half of them")
    parser.add_argument("--seed", type=int, default=SEED)
    chosen = parser.parse_args()
    people = chosen.people or max(5, chosen.meetings // 2)
    write(region(chosen.meetings, people, seed=chosen.seed), chosen.folder)


if __name__ == "__main__":
    main()
