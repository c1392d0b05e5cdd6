"""What the handbook for clerks shows is what happens."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from docs import generate

from regiobot.cli import main, regiobot
from regiobot.knowledge import hints
from regiobot.staff import checklist
from regiobot.staff.check import check
from regiobot.staff.days import noon

ROOT = Path(__file__).parent.parent
HANDBOOK = generate.HANDBOOK.read_text("utf-8")
BLOCKS: list[str] = re.findall(r"^```\w+\n(.*?)^```", HANDBOOK, re.M | re.S)
LARGEST_PICTURE = 150_000  # bytes


def block(start: str) -> str:
    """The block of the handbook that begins like this."""
    [found] = [text for text in BLOCKS if text.startswith(start)]
    return found


@pytest.fixture
def example(tmp_path: Path) -> Path:
    """The knowledge of the examples, with the files that the handbook shows."""
    folder = tmp_path / "knowledge"
    generate.write_example(HANDBOOK, folder)
    return folder


def test_example_is_in_order_and_its_golden_questions_pass(example: Path) -> None:
    checkup = check(example, now=noon(generate.DAY))

    assert checkup.passed
    assert checkup.asked == 2
    assert [str(hint) for hint in checkup.hints] == []


def test_closing_lines_are_those_shown(
    example: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (example / "fragen" / "2026-09-10-talrunde.yaml").unlink()
    monkeypatch.chdir(example.parent)

    assert main(["check", "--now", generate.DAY.isoformat()]) == 0

    assert block("$ regiobot check") == f"$ regiobot check\n{capsys.readouterr().out}"


def test_draft_of_the_release_is_the_one_shown(
    example: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    release = tmp_path / "mitteilung.txt"
    release.write_text(block("Stadt Torfhagen"), "utf-8")
    drafts = tmp_path / "entwurf"
    drafts.mkdir()

    code = main(
        ["--knowledge", str(example), "draft", str(release), "--output", str(drafts)]
    )

    [draft] = drafts.iterdir()
    assert code == 0
    assert draft.name == "2026-09-10-talrunde.yaml"
    assert block("# PRÜFEN") in draft.read_text("utf-8")
    capsys.readouterr()


def test_message_is_the_one_shown(example: Path) -> None:
    meeting = example / "treffen" / "2026-09-10-talrunde.yaml"
    meeting.write_text(
        "titel: Talrunde in Torfhagen\nreihe: Talrunde\ndatum: 2026-09-10\n"
        "teilnehmende:\n  - person: Mirja Tielsen\nquellen: [bote-2022]\n",
        "utf-8",
    )

    report = checklist.report(check(example, now=noon(generate.DAY)), "de")

    assert block("treffen/2026-09-10-talrunde.yaml") in report


def test_hints_of_the_table_exist() -> None:
    sentences = " ".join(text for text in vars(hints).values() if isinstance(text, str))
    table = HANDBOOK.split("| Hinweis |")[1].split("\n\n")[0]
    rows = re.findall(r"^\| ([^|]+) \|", table, re.M)[1:]

    assert len(rows) >= 10
    for row in rows:
        for words in filter(None, map(str.strip, row.split("…"))):
            assert words in sentences, words


@pytest.mark.parametrize("call", re.findall(r"regiobot (\w+[^`\n]*)", HANDBOOK))
def test_command_exists(call: str) -> None:
    name, *rest = call.split()
    command = regiobot.commands[name]
    options = {option for param in command.params for option in param.opts}

    assert {word for word in rest if word.startswith("--")} <= options


@pytest.mark.parametrize("link", re.findall(r"\]\(([^):#]+)\)", HANDBOOK))
def test_link_leads_to_a_file(link: str) -> None:
    path = generate.HANDBOOK.parent / link

    assert path.is_file()
    if path.suffix == ".png":
        assert path.read_bytes().startswith(b"\x89PNG")
        assert path.stat().st_size < LARGEST_PICTURE
