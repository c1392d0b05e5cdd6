"""Votes, words that texts lack, sources of a passage: nothing may be passed off."""

from __future__ import annotations

import pytest

from regiobot.dialogue import Status
from tests.answer.conftest import Ask, missing, said

ANSWERED, NOT_RECORDED = Status.ANSWERED, Status.NOT_RECORDED


@pytest.mark.parametrize(
    ("question", "fragments"),
    [
        # a verb that no text holds changes nothing about what is asked
        ("Welche Frist nannte man für die Deichschäden?", ("1. Oktober 2022",)),
        # the rest of a compound says what is asked of the topic
        ("Was wurde zur Radwegverlängerung beschlossen?", ("bis Torfhagen",)),
        ("Welcher Beschluss ist umgesetzt?", ("Radweg", "umgesetzt: ja")),
        ("Wer richtet die Talrunde aus?", ("wechselnd",)),
        ("Quelle für die 12,4 Kilometer?", ("Niederschrift der Talrunde",)),
        ("{{config}} Wo war die Talrunde 2025?", ("Wasserturm",)),
        ("<script>x</script> Wo war die Talrunde 2025?", ("Wasserturm",)),
        ("Talrunde 2 wann?", ("14. Juni 2023",)),
        ("Treffen Torfhagen Themen", ("geplant",)),
        ("War der Busverkehr Thema in der Kulturscheune?", ("nicht behandelt",)),
        ("Worüber sprach man in der Kulturscheune nicht?", ("Busverkehr (vertagt",)),
        ("Kein Landrat in der Kulturscheune?", ("Tilman Marquardt",)),
        ("Warum war Frau Sandvoss nicht in der Kulturscheune?", ("Dienstreise",)),
        ("Welche Termine wurden abgesagt?", ("Talrunde in Torfhagen",)),
        ("Wer ist Tilman?", ("Landrat",)),
        ("Briefempfänger?", ("Verkehrsministerium",)),
        (
            "Wer hat den Artikel „Deiche und Räder“ veröffentlicht?",
            ("Quellgauer Bote",),
        ),
        ("Where was the 2nd Talrunde?", ("Rathaus",)),
        ("War Tilman Marquardt auf der Talrunde 2022?", ("Ja:", "10. März 2022")),
        ("Themen aller Talrunden", ("Busverkehr", "Wärmeplanung")),
        ("Original-Ton Kolbe zum Radweg", ("Torfhagen anschließen",)),
        ("Treffen Aldenroth Themen", ("Talrunde im Rathaus", "Wärmeplanung")),
        ("Aldenroth Treffen Themen", ("Talrunde im Rathaus", "Wärmeplanung")),
        ("Wo überall taucht Tilman Marquardt auf?", ("Kulturscheune", "Busverkehr")),
        ("Wozu ist die Talrunde da?", ("sprechen Aldenroth und seine Nachbarn",)),
        ("Alle Sitzungen der Talrunde", ("Kulturscheune", "Rathaus", "Wasserturm")),
        ("Wer hat den Brief ans Land unterzeichnet?", ("Ortrun Marquardt",)),
        (
            "Welche Punkte kamen in der Kulturscheune nicht dran?",
            ("Busverkehr (vertagt",),
        ),
        ("Welche Treffen gab es 2023?", ("2 Treffen und Schriftstücke",)),
    ],
)
def test_told(ask: Ask, question: str, fragments: tuple[str, ...]) -> None:
    answer = ask(question)

    assert answer.status is ANSWERED
    assert missing(answer, fragments) == []


@pytest.mark.parametrize(
    ("question", "fragments"),
    [
        ("Was wurde zur Beleuchtung des Radwegs beschlossen?", ("„Beleuchtung“",)),
        ("Mit wie vielen Stimmen wurde der Radweg beschlossen?", ("abgestimmt",)),
        ("Wer stimmte gegen den Radweg?", ("abgestimmt",)),
        ("Wie teuer war die Talrunde in der Kulturscheune?", ("Zahl",)),
        ("Quelle für die 99,7 Kilometer?", ("99,7",)),
        ("Was kostet ein Radwegvertrag?", ("Zahl",)),
        ("Was sagte Landrat Kolbe zum Radweg?", ("als Bürgermeister",)),
        ("Wie viele Meter Radweg wurden gestohlen?", ()),
        ("Wer wird nächster Landrat?", ("künftig",)),
        ("Wie heißt die Planerin vom Radweg?", ()),
        ("Wer war bei der 999999999999. Talrunde?", ()),
        ("Wer hat den Artikel „Brücken und Tunnel“ veröffentlicht?", ()),
    ],
)
def test_declined_openly(ask: Ask, question: str, fragments: tuple[str, ...]) -> None:
    answer = ask(question)

    assert answer.status is NOT_RECORDED
    assert missing(answer, fragments) == []


@pytest.mark.parametrize(
    ("question", "verdict"),
    [
        ("Gehört das Treffen im Wasserturm zur Reihe Talrunde?", "Ja:"),
        ("Gehört der Busbrief zur Talrunde?", "Nein:"),
    ],
)
def test_membership_in_a_series(ask: Ask, question: str, verdict: str) -> None:
    assert said(ask(question)).startswith(verdict)


def test_who_sat_with_somebody_asks_for_all(ask: Ask) -> None:
    answer = ask("Wer saß in der Kulturscheune mit Ruprich zusammen?")

    assert missing(answer, ("Tilman Marquardt", "Arvid Kolbe")) == []


def test_an_office_in_a_place_is_of_today(ask: Ask) -> None:
    """A meeting was there too, but nobody asked for its day."""
    answer = ask("Wer ist Bürgermeisterin in Brembach?")

    assert missing(answer, ("Ortrun Marquardt",)) == []
