"""Single rules, each with the sentence where it must not fire."""

from __future__ import annotations

from typing import Any

import pytest

from regiobot.staff.draft import document, draft, yaml_text
from regiobot.store import Store
from tests.staff.draft.conftest import Drafted

HEAD = "Stadt Brückstedt - Presse\n13. März 2026\n\nNachbarn sprechen miteinander\n\n"


def statements(made: dict[str, Any]) -> list[tuple[str | None, str]]:
    return [(s.get("person"), s["text"]) for s in made.get("aussagen", [])]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "„Wir fangen an“, sagte Landrat Karsten Ebel.",
            [("Karsten Ebel", "Wir fangen an")],
        ),
        (
            "Landrat Karsten Ebel betonte: »Wir fangen an.«",
            [("Karsten Ebel", "Wir fangen an.")],
        ),
        (
            "«Wir fangen an», so Landrätin Ruth Paschke weiter.",
            [("Ruth Paschke", "Wir fangen an")],
        ),
        (
            '"Wir fangen an", erklärte die Geschäftsführerin Paula Ahrens.',
            [("Paula Ahrens", "Wir fangen an")],
        ),
        (
            "„Wir“, sagte Landrat Karsten Ebel, „fangen heute an.“",
            [("Karsten Ebel", "Wir […] fangen heute an.")],
        ),
        (
            "„Wir fangen an.“ Das sagte niemand im Saal laut und deutlich zu uns.",
            [(None, "Wir fangen an.")],
        ),
        ("Das Projekt „Grüne Wiese“ läuft, sagte Landrat Karsten Ebel.", []),
        ("Unter dem Motto „Wir fangen heute gemeinsam an“ lief der Tag.", []),
        (
            "„Wer in „Dorf“ und Stadt denkt, irrt“, sagte Landrat Karsten Ebel.",
            [("Karsten Ebel", "Wer in „Dorf“ und Stadt denkt, irrt")],
        ),
    ],
)
def test_quotation(
    text: str, expected: list[tuple[str | None, str]], drafted: Drafted
) -> None:
    assert statements(drafted(HEAD + text)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Am 12. März 2026 fand die Runde statt.", {"datum": "2026-03-12"}),
        ("Am 12. März fand die Runde statt.", {"datum": "2026-03-12"}),
        ("Am 18. Dezember fand die Runde statt.", {"datum": "2025-12-18"}),
        ("Gestern trafen sich die Nachbarn.", {"datum": "2026-03-12"}),
        (
            "Am 10. und 11. März 2026 tagte die Runde.",
            {"datum": "2026-03-10", "bis_datum": "2026-03-11"},
        ),
        (
            "Vom 27. Februar bis 1. März 2026 tagte die Runde.",
            {"datum": "2026-02-27", "bis_datum": "2026-03-01"},
        ),
        (
            "Vom 10. bis 12. März 2026 tagte die Runde.",
            {"datum": "2026-03-10", "bis_datum": "2026-03-12"},
        ),
        (
            "Die Runde tagte am 10.-12.3.2026.",
            {"datum": "2026-03-10", "bis_datum": "2026-03-12"},
        ),
        (
            "Am Donnerstagabend trafen sich die Nachbarn.",
            {"wochentag": "Donnerstag", "uhrzeit": "abends"},
        ),
        ("Die Anmeldung zur Runde endet am 1. April 2026.", {}),
    ],
)
def test_time(text: str, expected: dict[str, str], drafted: Drafted) -> None:
    made = drafted(HEAD + text)

    keys = ("datum", "bis_datum", "wochentag", "uhrzeit")
    assert {key: made[key] for key in keys if key in made} == expected


@pytest.mark.parametrize(
    ("days", "expected"),
    [
        ("Am 29. Februar", None),  # in none of the years around
        ("Vom 29. Februar bis zum 3. März 2027", None),
        ("Am 0. und 12. März 2026", "2026-03-12"),
    ],
)
def test_day_that_there_is_not_is_left_open(
    days: str, expected: str | None, drafted: Drafted
) -> None:
    made = drafted(f"{HEAD}{days} trafen sich alle zum Treffen.")

    assert made.get("datum") == expected
    assert "bis_datum" not in made


def test_day_without_year_and_release_without_day_stay_open(drafted: Drafted) -> None:
    made = drafted("Nachbarn sprechen miteinander\n\nAm 12. März fand die Runde statt.")

    assert "datum" not in made


def test_weekday_that_does_not_fit_is_left_out(drafted: Drafted) -> None:
    made = drafted(HEAD + "Am Montag, 12. März 2026, fand die Runde statt.")

    assert (made["datum"], made.get("wochentag")) == ("2026-03-12", None)


@pytest.mark.parametrize(
    ("text", "state"),
    [
        ("Am 20. März 2026 findet die Runde statt.", "geplant"),
        ("Die Aue-Runde am 20. März 2026 ist abgesagt.", "abgesagt"),
        ("Die Aue-Runde wird auf den 27. März 2026 verschoben.", "verschoben"),
        ("Am 10. März 2026 fand die Runde statt.", None),
        ("Landrätin Ruth Paschke hatte die Sitzung abgesagt.", None),
    ],
)
def test_state(text: str, state: str | None, drafted: Drafted) -> None:
    assert drafted(HEAD + text).get("stand") == state


def test_new_day_of_a_moved_meeting_is_its_replacement(drafted: Drafted) -> None:
    text = "Die für den 20. März 2026 geplante Aue-Runde wird auf den {day} verlegt."

    made = drafted(HEAD + text.format(day="27. März 2026"))

    assert (made["datum"], made["neuer_termin"]) == ("2026-03-20", "2026-03-27")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Anwesend war Landrat Dr. Karsten Ebel.",
            [("Karsten Ebel", "Landrat", "Landkreis Hohenau")],
        ),
        (
            "Dabei war Britta von Ahsen, Leiterin der Auebus GmbH.",
            [("Britta von Ahsen", "Leiterin", "Auebus GmbH")],
        ),
        (
            "Dabei war die Bürgermeisterin von Neumühlen, Silke Amrhein.",
            [("Silke Amrhein", "Bürgermeisterin", "Neumühlen")],
        ),
        (
            "Dabei waren Vertreter aus Tannberg und dem Landkreis Ostermark.",
            [(None, None, "Tannberg"), (None, None, "Landkreis Ostermark")],
        ),
        ("Niemand aus Tannberg war dabei.", []),
        ("Landrat Karsten Ebel ist für neue Radwege.", []),
        ("Der Neue Markt in Brückstedt war dabei leer.", []),
    ],
)
def test_attendance(text: str, expected: list[Any], drafted: Drafted) -> None:
    made = drafted(HEAD + text)

    listed = made.get("teilnehmende", {}).get("liste", [])
    keys = ("person", "amt", "organisation")
    assert [tuple(line.get(key) for key in keys) for line in listed] == expected


@pytest.mark.parametrize(
    ("text", "complete"),
    [
        ("Dabei war unter anderem Landrat Karsten Ebel.", "nein"),
        ("Dabei war u. a. Landrat Karsten Ebel.", "nein"),
        ("Dabei war ausschließlich Landrat Karsten Ebel.", "ja"),
        ("Dabei war Landrat Karsten Ebel mit etwa 40 Gästen.", "unbekannt"),
    ],
)
def test_completeness(text: str, complete: str, drafted: Drafted) -> None:
    assert drafted(HEAD + text)["teilnehmende"]["vollstaendig"] == complete


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        ("Es ging um Wald, Wiesen und den Bus.", ["Wald", "Wiesen", "Bus"]),
        (
            "Auf der Tagesordnung standen Fragen und Sorgen zum Wald und der Bus.",
            ["Fragen und Sorgen zum Wald", "Bus"],
        ),
        ("Themen waren Bus und Bahn.", ["Nahverkehr"]),
        ("Der Wald steht seit hundert Jahren.", []),
    ],
)
def test_topics(text: str, titles: list[str], drafted: Drafted) -> None:
    listed = drafted(HEAD + text).get("themen", {}).get("liste", [])

    assert [t["thema"] if "thema" in t else t["titel"] for t in listed] == titles


def test_unknown_places_keep_their_place_in_a_list(drafted: Drafted) -> None:
    text = "Dabei waren Vertreter aus Neumühlen, Kleinhausen und Tannberg."

    listed = drafted(HEAD + text)["teilnehmende"]["liste"]

    places = [line["organisation"] for line in listed]
    assert places == ["Neumühlen", "Kleinhausen", "Tannberg"]


def test_name_with_a_slip_is_kept_and_the_known_one_proposed(region: Store) -> None:
    release = document(f"{HEAD}Dabei war Landrat Karsten Ebbel.".encode())

    text = yaml_text(draft(release, region), "test")

    assert "person: Karsten Ebbel" in text
    assert "schon im Wissen: Karsten Ebel." in text


def test_who_is_stood_in_for_is_not_present(drafted: Drafted) -> None:
    text = "Anwesend war die Stellvertreterin von Landrat Karsten Ebel."

    listed = drafted(HEAD + text)["teilnehmende"]["liste"]

    assert [line.get("person") for line in listed] == [None]


@pytest.mark.parametrize(
    ("text", "remark"),
    [
        ("Landrat Karsten Ebel war dabei, Landrätin Ruth Paschke fehlte.", "Fehlende"),
        ("Landrat Karsten Ebel sagte, es fehlten Busse.", "wieder, was jemand sagte"),
    ],
)
def test_doubtful_presence_is_marked(text: str, remark: str, region: Store) -> None:
    made = yaml_text(draft(document((HEAD + text).encode()), region), "test")

    assert remark in " ".join(made.replace("#", "").split())
