"""Checking a knowledge folder: defects with their place, golden questions."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from regiobot import knowledge
from regiobot.assistant import Assistant
from regiobot.dialogue import Answer, Context, Paragraph, Status, Trace, Understood
from regiobot.errors import Defect
from regiobot.model import GoldenQuestion, KnowledgeBase, Profile
from regiobot.staff import checklist
from regiobot.staff.check import Checkup, check
from regiobot.staff.days import noon
from tests.fakes import FakeAssistant, answer

NOW = noon(date(2026, 11, 22))
ERROR = Defect(
    file="personen.yaml",
    line=2,
    column=3,
    message="Das geht nicht.",
    hint="Meinten Sie „x“?",
)
HINT = Defect(file="bot.yaml", line=0, column=0, message="Das fehlt.", fatal=False)

Checked = Callable[..., Checkup]


def golden(*turns: str, expected: tuple[tuple[str, ...], ...] = ()) -> GoldenQuestion:
    return GoldenQuestion(turns=turns, place="fragen/a.yaml:1", expected=expected)


@pytest.fixture
def checked(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Checked:
    """Checks golden questions and defects that need no files."""

    def run(
        *questions: GoldenQuestion,
        defects: tuple[Defect, ...] = (),
        assistant: FakeAssistant | None = None,
    ) -> Checkup:
        fatal = any(defect.fatal for defect in defects)
        base = KnowledgeBase(profile=Profile(), questions=questions)
        found = knowledge.Inspection(base=None if fatal else base, defects=defects)
        fake = assistant or FakeAssistant()
        monkeypatch.setattr(knowledge, "inspect", lambda *_, **__: found)
        monkeypatch.setattr(Assistant, "of", lambda _: fake.real)
        return check(tmp_path, now=NOW)

    return run


def test_knowledge_without_defects_and_questions_passes(checked: Checked) -> None:
    checkup = checked()

    assert checkup.passed
    assert checklist.report(checkup, "de").endswith("(fragen/*.yaml).")


def test_error_fails_and_no_question_is_asked(checked: Checked) -> None:
    assistant = FakeAssistant()

    checkup = checked(golden("a"), defects=(ERROR, HINT), assistant=assistant)

    assert not checkup.passed
    assert assistant.questions == []
    assert "1 Fehler" in checklist.report(checkup, "de")


def test_hint_does_not_fail(checked: Checked) -> None:
    checkup = checked(defects=(HINT,))

    assert checkup.passed
    assert "Hinweise (1)" in checklist.report(checkup, "de")
    assert "bot.yaml\n  Das fehlt." in checklist.report(checkup, "de")


def test_dialogue_is_one_chat_and_its_last_answer_counts(checked: Checked) -> None:
    remembered = Context(language="de")
    assistant = FakeAssistant({"a": answer("x", context=remembered)})

    checkup = checked(golden("a", "b", expected=(("auf b",),)), assistant=assistant)

    assert checkup.passed
    assert [context for _, _, context in assistant.asked] == [None, remembered]


def test_day_of_a_golden_question_is_kept(checked: Checked) -> None:
    assistant = FakeAssistant()
    dated = GoldenQuestion(turns=("a",), place="f", asked_on=date(2025, 3, 1))

    checked(dated, golden("b"), assistant=assistant)

    assert [now for _, now, _ in assistant.asked] == [noon(date(2025, 3, 1)), NOW]


@pytest.mark.parametrize(
    ("question", "passes"),
    [
        (golden("a", expected=(("Köhler", "Blasig"), ("Montag",))), True),
        (golden("a", expected=(("Blasig",),)), False),
        (GoldenQuestion(turns=("a",), place="f", forbidden=("montag",)), False),
        (GoldenQuestion(turns=("a",), place="f", status="answered"), True),
        (GoldenQuestion(turns=("a",), place="f", status="clarify"), False),
    ],
)
def test_expectations(question: GoldenQuestion, passes: bool, checked: Checked) -> None:
    assistant = FakeAssistant({"a": answer("Köhler, am Montag.")})

    assert checked(question, assistant=assistant).passed is passes


def test_report_shows_what_was_expected_said_and_understood(checked: Checked) -> None:
    said = Answer(
        status=Status.ANSWERED,
        intent="attendees",
        blocks=(Paragraph(text="Köhler war da."),),
        understood=Understood(meeting="2021-12-02", person=("Marko Köhler",)),
        confidence=0.5,
        trace=(
            Trace(words="kohler", meaning="Marko Köhler", score=91.2),
            Trace(words="BER", meaning="", score=0, accepted=False),
        ),
        context=Context(),
    )
    question = GoldenQuestion(
        turns=("war kohler da",),
        place="fragen/a.yaml:4",
        expected=(("Blasig", "Landrat"),),
        forbidden=("Köhler",),
        status="clarify",
    )

    checkup = checked(question, assistant=FakeAssistant({"war kohler da": said}))
    lines = checklist.report(checkup, "de").splitlines()

    assert lines[:12] == [
        "Goldfragen, die nicht bestanden sind (1 von 1):",
        "",
        "fragen/a.yaml:4",
        "  Frage: war kohler da",
        "  erwartet, aber nicht genannt: „Blasig“ oder „Landrat“",
        "  genannt, soll aber nicht: „Köhler“",
        "  Status answered, erwartet clarify",
        "  Antwort: Köhler war da.",
        "  Verstanden als: attendees (answered, Sicherheit 0.50)",
        "    Treffen: 2021-12-02",
        "    Personen: Marko Köhler",
        "    „kohler“ → Marko Köhler (ähnlich geschrieben, 91 %)",
    ]
    assert lines[12] == "    „BER“ → nicht gefunden; dazu sage ich nichts"
    assert lines[-1] == "Nicht in Ordnung: 1 von 1 Goldfragen nicht bestanden."


@pytest.mark.parametrize(
    ("content", "line", "column", "shown"),
    [
        (b"a: b\n  c: d\n", 2, 3, ["      c: d", "      ^"]),
        (b"\xef\xbb\xbfa: b\n", 1, 1, ["    a: b", "    ^"]),
        (b"a:\r\n\tb\r\n", 2, 2, ["    \tb", "    \t^"]),
        (b"a\xffb\x1bc\n", 1, 3, ["    a�b�c", "      ^"]),
        (b"a: b", 1, 99, ["    a: b", "        ^"]),
        (b"a: b", 7, 1, []),
        (b"a: b", 0, 0, []),
    ],
)
def test_place_is_marked(
    content: bytes, line: int, column: int, shown: list[str], tmp_path: Path
) -> None:
    (tmp_path / "a.yaml").write_bytes(content)
    defect = Defect(file="a.yaml", line=line, column=column, message="")

    assert list(checklist.marked(defect, tmp_path)) == shown


def test_long_line_is_cut_around_the_place(tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text("x" * 500 + "!" + "y" * 500, "utf-8")
    defect = Defect(file="a.yaml", line=1, column=501, message="")

    source, mark = checklist.marked(defect, tmp_path)

    assert len(source) <= 104
    assert source[mark.index("^")] == "!"


def test_missing_file_has_no_mark(tmp_path: Path) -> None:
    assert list(checklist.marked(ERROR, tmp_path)) == []


def test_values_are_json(checked: Checked) -> None:
    failing = checklist.values(checked(golden("a", expected=(("b",),))))
    defective = checklist.values(checked(defects=(ERROR,)))

    assert json.loads(json.dumps(failing)) == failing
    assert json.loads(json.dumps(defective)) == defective
    assert failing["passed"] is defective["passed"] is False


def test_progress_covers_the_questions(
    checked: Checked, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    checked(golden("a"), golden("b"))
    seen: list[tuple[int, int]] = []

    check(tmp_path, now=NOW, progress=lambda done, total: seen.append((done, total)))

    assert seen == [(0, 2), (1, 2), (2, 2)]


def test_the_same_defect_is_told_once_with_all_its_lines(checked: Checked) -> None:
    alike = tuple(
        Defect(file="a.yaml", line=line, column=1, message="x", entry=f"Amt {line}")
        for line in range(1, 14)
    )

    report = checklist.report(checked(defects=alike), "de")

    assert report.count("a.yaml:") == 1
    assert "a.yaml:1:1: Amt 1\n  x" in report
    assert "  Ebenso in Zeile 2, 3, 4, 5, 6, 7, 8, 9, 10, 11 …\n" in report


def test_github_marks_the_lines_of_defects(checked: Checked, tmp_path: Path) -> None:
    named = Defect(
        file="a.yaml",
        line=3,
        column=4,
        message="100 %,\nwirklich: ja.",
        hint="Meinten Sie „b“?",
        entry="Person „A, B: C“",
    )

    lines = checklist.github(checked(defects=(named, HINT)), "de").splitlines()

    place = f"file={tmp_path.as_posix()}/a.yaml,line=3,col=4"
    assert lines[0] == (
        f"::error {place},title=Person „A%2C B%3A C“::"
        "100 %25,%0Awirklich: ja. Meinten Sie „b“?"
    )
    assert lines[1] == f"::warning file={tmp_path.as_posix()}/bot.yaml::Das fehlt."
    assert lines[-1].startswith("Nicht in Ordnung")


def test_github_marks_failing_questions(checked: Checked, tmp_path: Path) -> None:
    checkup = checked(golden("a", expected=(("b",),)))

    first = checklist.github(checkup, "de").splitlines()[0]

    place = f"file={tmp_path.as_posix()}/fragen/a.yaml,line=1"
    assert first.startswith(f"::error {place}::  Frage: a%0A  erwartet, aber nicht")
