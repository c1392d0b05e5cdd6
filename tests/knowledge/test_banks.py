"""Question banks: what is read, and what is said about a wrong file."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from regiobot.errors import BankError
from regiobot.knowledge.banks import BankTurn, read_bank

BANK = """\
- id: a-1
  split: clean
  now: 2025-03-01
  turns:
  - ask: "Wer?"
    status: [answered, clarify]
    must:
    - [Köhler, Koehler]
    - einzeln
    must_not: [Bewig]
    why: so steht es dort
- id: a-2
  split: typo
  half: dev
  turns:
  - {ask: 18:30, status: smalltalk, must_not: [], must:, neu: {x: 1}}
"""


def bank(tmp_path: Path, text: str | bytes) -> Path:
    path = tmp_path / "bank.yaml"
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return path


def test_bank_is_read(tmp_path: Path) -> None:
    first, second = read_bank(bank(tmp_path, BANK))

    assert (first.id, first.split, first.asked_on) == ("a-1", "clean", date(2025, 3, 1))
    assert first.place.endswith("bank.yaml:1:3")
    assert first.turns == (
        BankTurn(
            ask="Wer?",
            statuses=("answered", "clarify"),
            must=(("Köhler", "Koehler"), ("einzeln",)),
            must_not=("Bewig",),
            why="so steht es dort",
        ),
    )
    assert second.asked_on == date(2026, 11, 22)
    assert second.turns == (BankTurn(ask="18:30", statuses=("smalltalk",)),)


CASE = "- id: a\n  split: s\n  turns:\n  - ask: a\n    status: answered\n"


@pytest.mark.parametrize(
    ("text", "place", "sentence"),
    [
        ("", "", "leer"),
        ("[]", ":1:1", "keinen einzigen Fall"),
        ("a: b", ":1:1", "Liste"),
        ("- a", ":1:3", "erwartet"),
        ("- id: [", ":1:8", "kein gültiges YAML"),
        ("- id: a\n  split: s", ":1:3", "„turns“"),
        ("- id: a\n  split: s\n  turns: []", ":1:3", "keine Frage"),
        (CASE.replace("ask: a", "ask: [a]"), ":4:10", "Text"),
        (CASE.replace("answered", "answred"), ":5:13", "„answred“"),
        (CASE.replace("answered", "[]"), ":5:13", "Mindestens ein Status"),
        (CASE + "    status: clarify\n", ":6:5", "zweimal"),
        (CASE + "    must: {a: b}\n", ":6:11", "Liste"),
        (CASE + "  now: 2025-02-30\n", ":6:8", "kein Tag"),
        (CASE + CASE, ":6:3", "schon"),
        (b"- \xff", "", "UTF-8"),
        ("- \x00", "", "kein gültiges YAML"),
        ("- &a [*a]", ":1:3", "erwartet"),
        ("[" * 5000, "", "kein gültiges YAML"),
    ],
)
def test_wrong_bank_is_one_line_with_its_place(
    text: str | bytes, place: str, sentence: str, tmp_path: Path
) -> None:
    with pytest.raises(BankError, match=sentence) as raised:
        read_bank(bank(tmp_path, text))

    assert f"bank.yaml{place}: " in str(raised.value)
    assert "\n" not in str(raised.value)


def test_missing_bank_is_named(tmp_path: Path) -> None:
    with pytest.raises(BankError, match=r"fehlt\.yaml"):
        read_bank(tmp_path / "fehlt.yaml")
