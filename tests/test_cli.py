"""The command line as people and programs call it."""

from __future__ import annotations

import errno
import io
import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from regiobot.assistant import Assistant
from regiobot.cli import main, regiobot, shared
from regiobot.dialogue import Answer, Context, Status
from regiobot.errors import StoreError
from tests.fakes import FakeAssistant, answer

ROOT = Path(__file__).parent.parent
COMMAND = (sys.executable, "-m", "regiobot")
CLOCK = ("--now", "2026-11-22")
STATUSES = {"answered", "not_recorded", "clarify", "not_understood", "smalltalk"}

Say = Callable[[bytes], None]


@pytest.fixture(autouse=True)
def in_the_project(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)


@pytest.fixture
def fake(monkeypatch: pytest.MonkeyPatch) -> FakeAssistant:
    """Replaces the assistant that commands open."""
    assistant = FakeAssistant()
    monkeypatch.setattr(Assistant, "open", lambda *_, **__: assistant.real)
    return assistant


@pytest.fixture
def say(monkeypatch: pytest.MonkeyPatch) -> Say:
    """Puts bytes on standard input."""

    def put(data: bytes) -> None:
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(data)))

    return put


def call(*arguments: str, data: bytes = b"", **environ: str) -> tuple[int, str, str]:
    """Run the command as a process: exit code, output, errors."""
    done = subprocess.run(
        [*COMMAND, *arguments],
        input=data,
        capture_output=True,
        env={**os.environ, **environ},
        check=False,
        timeout=60,
    )
    assert b"Traceback" not in done.stderr + done.stdout
    return done.returncode, done.stdout.decode(), done.stderr.decode()


def one_line(errors: str) -> bool:
    return errors.count("\n") == 1 and errors.endswith("\n")


def test_json_line_has_the_agreed_keys() -> None:
    code, output, errors = call("ask", "--json", *CLOCK, "Wer war im Potsdam Museum?")

    assert (code, errors) == (0, "")
    (line,) = output.splitlines()
    values = json.loads(line)
    assert list(values) == [
        "question", "status", "intent", "text", "understood", "sources",
        "suggestions", "confidence", "elapsed_ms",
    ]  # fmt: skip
    assert values["status"] == "answered"
    assert list(values["understood"]) == ["meeting", "person", "organization", "topic"]
    assert list(values["sources"][0]) == ["publisher", "title", "date", "url"]
    assert 0 <= values["confidence"] <= 1
    assert "Köhler" in line


def test_ask_says_the_answer_and_what_else_can_be_asked(
    fake: FakeAssistant, capsys: pytest.CaptureFixture[str]
) -> None:
    fake.replies["Wer war da?"] = answer("Köhler.", suggestions=("Wann?",))

    code = main(["ask", "Wer", "war", "da?"])

    assert code == 0
    assert capsys.readouterr().out == ("Köhler.\n\nSie können auch fragen:\n• Wann?\n")


def test_explain_shows_how_the_question_was_read(
    capsys: pytest.CaptureFixture[str],
) -> None:
    main(["ask", *CLOCK, "--explain", "Was sagte Schubert?"])
    readable = capsys.readouterr().out
    main(["ask", *CLOCK, "--explain", "--json", "Was sagte Schubert?"])
    trace = json.loads(capsys.readouterr().out)["trace"]

    assert "Verstanden als: statements" in readable
    assert "Personen: Mike Schubert" in readable
    assert [step["words"] for step in trace] == ["Was sagte", "Schubert"]
    assert trace[1] == {
        "words": "Schubert",
        "meaning": "Person: Mike Schubert",
        "score": 100.0,
        "accepted": True,
    }
    assert "„Schubert“ → Person: Mike Schubert (genau gefunden, 100 %)" in readable


def test_easy_language_holds_for_every_line(
    say: Say, capsys: pytest.CaptureFixture[str]
) -> None:
    say(b"Was ist Klimaschutz?\nHilfe\n")

    main(["--lang", "leicht", "ask", "--chat", *CLOCK])

    out = capsys.readouterr().out
    assert "Das steht hier:" in out
    assert "Fragen Sie mich etwas über die Treffen.\n" in out


def test_each_line_is_a_chat_of_its_own(
    fake: FakeAssistant, say: Say, capsys: pytest.CaptureFixture[str]
) -> None:
    say(b"eins\n\nzwei\r\ndrei")

    main(["ask", "--json"])

    lines = capsys.readouterr().out.splitlines()
    asked = [json.loads(line)["question"] for line in lines]
    assert asked == ["eins", "", "zwei", "drei"]
    assert [context for _, _, context in fake.asked] == [None] * 4


def test_lines_are_one_chat_and_an_empty_one_starts_a_new_one(
    fake: FakeAssistant, say: Say
) -> None:
    first = answer("A")
    fake.replies["a"] = first
    say(b"a\nb\n\nc\n")

    main(["ask", "--chat", *CLOCK])

    contexts = [context for _, _, context in fake.asked]
    assert fake.questions == ["a", "b", "c"]
    assert contexts[1] == first.context
    assert contexts[0] == contexts[2] != contexts[1]


@pytest.mark.parametrize(
    ("now", "instant"),
    [
        ("2026-11-22", "2026-11-22T12:00:00+01:00"),
        ("2026-07-01", "2026-07-01T12:00:00+02:00"),
        ("2026-11-22T18:30", "2026-11-22T18:30:00+01:00"),
        ("2026-11-22T18:30:00+00:00", "2026-11-22T19:30:00+01:00"),
    ],
)
def test_clock_can_be_set(now: str, instant: str, fake: FakeAssistant) -> None:
    main(["ask", "--now", now, "a"])

    assert fake.asked[0][1].isoformat() == instant


@pytest.mark.parametrize("now", ["", "gestern", "2026-02-30", "22.11.2026", "9999-99"])
def test_wrong_clock_is_refused(now: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["ask", "--now", now, "a"]) == 2
    assert "kein Tag wie 2026-11-22" in capsys.readouterr().err


@pytest.mark.parametrize("place", [0, 1])
def test_common_options_stand_before_or_behind_the_command(
    place: int, capsys: pytest.CaptureFixture[str]
) -> None:
    arguments = ["ask", "Hallo"]
    arguments[place:place] = ["--knowledge", "gibt-es-nicht"]

    assert main(arguments) == 2
    assert "gibt-es-nicht" in capsys.readouterr().err


HOSTILE = {
    "letters": "a" * 4096,
    "umlauts": "ä" * 4096,
    "words": "wer war " * 512,
    "blanks": " " * 4096,
    "digits": "9" * 4096,
    "question marks": "?" * 4096,
    "brackets": "[(" * 2048,
    "quotes": "\"'" * 2048,
    "emoji": "👩‍👩‍👧" * 800,
    "combining": "a" + "\u0301" * 4095,
    "right to left": "\u202e\u200fאב" * 1024,
    "zero width": "\u200b\ufeff" * 2048,
    "controls": "".join(map(chr, range(32))).replace("\n", "") * 130,
    "nul": "\0" * 4096,
    "private use": "\ue000\U000f0000" * 2048,
    "last plane": "\U0010ffff\ufffe\uffff" * 1300,
    "line separators": "\u2028\u2029\x85" * 1365,
    "html": "<b>" * 1365,
    "sql": "'; DROP TABLE meeting; --" * 160,
    "full-text": '" OR * NEAR(a b) AND NOT -' * 150,
    "yaml": "&a [*a, " * 512,
    "format": "{0}%s{question}" * 270,
    "escapes": "\x1b[2J\x1b]0;x\x07" * 400,
    "names": "Schubert Köhler Potsdam Museum " * 132,
    "years": "2019 2021 " * 400,
    "commands": "/start /hilfe " * 290,
}


def test_any_text_gets_an_answer(say: Say, capsys: pytest.CaptureFixture[str]) -> None:
    say("\n".join(HOSTILE.values()).encode())

    code = main(["ask", "--json", *CLOCK])

    lines = capsys.readouterr().out.splitlines()
    answers = [json.loads(line) for line in lines]
    assert code == 0
    assert [each["question"] for each in answers] == list(HOSTILE.values())
    assert {each["status"] for each in answers} <= STATUSES
    assert all(each["text"].strip() for each in answers)


@pytest.mark.parametrize(
    "mode", [["ask"], ["ask", "--json"], ["ask", "--chat"], ["run"]]
)
def test_any_bytes_get_an_answer(mode: list[str]) -> None:
    data = bytes(range(256)) * 4 + b"\n\xff\xfe\xed\xa0\x80\xf4\x90\x80\x80\n\xc3"

    code, output, _ = call(*mode, *CLOCK, data=data)

    assert code == 0
    assert output.strip()


@pytest.mark.parametrize("question", ["\ud800 wer \udcff", "\udce4", ""])
def test_broken_arguments_get_an_answer(
    question: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["ask", "--json", *CLOCK, question]) == 0
    assert json.loads(capsys.readouterr().out)["status"] in STATUSES


def test_undecodable_argument_gets_an_answer() -> None:
    done = subprocess.run(
        [*map(os.fsencode, COMMAND), b"ask", b"--json", b"Wer war in K\xf6ln?"],
        capture_output=True,
        check=False,
    )

    assert (done.returncode, done.stderr) == (0, b"")
    assert json.loads(done.stdout)["question"] == "Wer war in K\ufffdln?"


@pytest.mark.parametrize("encoding", ["ascii", "latin-1", "cp1252", "utf-16"])
def test_other_output_encodings_do_not_crash(encoding: str) -> None:
    for mode in (["--json"], []):
        done = subprocess.run(
            [*COMMAND, "ask", *mode, *CLOCK, "Wer war im Potsdam Museum dabei? 👋"],
            capture_output=True,
            env={**os.environ, "PYTHONIOENCODING": encoding},
            check=False,
        )

        text = done.stdout.decode(encoding)
        assert (done.returncode, done.stderr) == (0, b"")
        if mode:
            assert "Köhler" in json.loads(text)["text"]


def test_closed_pipe_is_no_error() -> None:
    with subprocess.Popen(
        [*COMMAND, "ask", *CLOCK],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as process:
        assert process.stdin and process.stdout and process.stderr
        process.stdout.close()
        process.stdin.write(b"Wer?\n" * 50)
        process.stdin.close()

        assert process.stderr.read() == b""
    assert process.returncode == 141


def test_interrupt_ends_quietly(
    fake: FakeAssistant, capsys: pytest.CaptureFixture[str]
) -> None:
    def interrupt() -> Answer:
        raise KeyboardInterrupt

    fake.replies["a"] = interrupt

    assert main(["ask", "a"]) == 130
    assert "Traceback" not in capsys.readouterr().err


def test_bug_is_one_line_and_debug_shows_it(
    fake: FakeAssistant, capsys: pytest.CaptureFixture[str]
) -> None:
    def fail() -> Answer:
        raise ZeroDivisionError

    fake.replies["a"] = fail

    assert main(["ask", "a"]) == 2
    assert one_line(capsys.readouterr().err)
    with pytest.raises(ZeroDivisionError):
        main(["ask", "--debug", "a"])


def test_bug_costs_no_other_question_its_answer(
    fake: FakeAssistant, say: Say, capsys: pytest.CaptureFixture[str]
) -> None:
    def fail() -> Answer:
        raise ZeroDivisionError

    fake.replies["b"] = fail
    say(b"a\nb\nc\n")

    code = main(["ask", "--json"])

    output, errors = capsys.readouterr()
    answers = [json.loads(line) for line in output.splitlines()]
    assert code == 2
    assert [each["question"] for each in answers] == ["a", "b", "c"]
    assert [each["status"] for each in answers] == [
        "answered", "not_understood", "answered",
    ]  # fmt: skip
    assert one_line(errors)


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["aks"], "Meinten Sie ask?"),
        (["ask", "--explan"], "Meinten Sie --explain"),
        (["ask", "--now"], "fehlt der Wert"),
        (["run", "x"], "zu viele Angaben"),
        (["evaluate"], "fehlt die Angabe FILE"),
        (["schema", "x"], "KIND kennt nur diese Werte: bot,"),
        (["evaluate", "x", "--min-right", "viel"], "Zahl von 0 bis 100"),
        (["--lang", "fr"], "nur diese Werte: de, en"),
        (["--lang", "en", "aks"], "There is no command"),
        (["--lang", "en", "ask", "--jsn"], "There is no option"),
    ],
)
def test_wrong_call_is_one_line(
    arguments: list[str], sentence: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(arguments) == 2

    errors = capsys.readouterr().err
    assert sentence in errors
    assert one_line(errors)


def test_no_knowledge_is_one_line(tmp_path: Path) -> None:
    done = subprocess.run(
        [*COMMAND, "ask", "Wer?"], capture_output=True, cwd=tmp_path, check=False
    )

    assert done.returncode == 2
    assert one_line(done.stderr.decode())
    assert "--knowledge" in done.stderr.decode()


@pytest.fixture
def defective(tmp_path: Path) -> Path:
    folder = tmp_path / "wissen"
    folder.mkdir()
    (folder / "personen.yaml").write_text(
        "- name: Marko Köhler\n  geschlect: m\n", "utf-8"
    )
    return folder


def test_defective_knowledge_is_exit_code_1(
    defective: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["--knowledge", str(defective), "ask", "Wer?"]) == 1
    assert "personen.yaml:2:3: " in capsys.readouterr().err


def test_check_marks_the_place(
    defective: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["check", str(defective)]) == 1

    output = capsys.readouterr().out
    assert "personen.yaml:2:3: " in output
    assert "      geschlect: m\n      ^" in output


def test_check_for_github(defective: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", str(defective), "--format", "github"]) == 1

    place = f"file={defective.as_posix()}/personen.yaml,line=2,col=3"
    assert f"::error {place},title=Person „Marko Köhler“::" in capsys.readouterr().out


def test_check_as_json(defective: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", str(defective), "--json"]) == 1

    values = json.loads(capsys.readouterr().out)
    assert values["passed"] is False
    places = [(each["file"], each["line"]) for each in values["defects"]]
    assert ("personen.yaml", 2) in places


@pytest.mark.parametrize(
    ("bounds", "code"),
    [([], 0), (["--min-right", "50"], 0), (["--min-right", "51"], 1)],
)
def test_missed_floor_is_exit_code_1(
    bounds: list[str],
    code: int,
    fake: FakeAssistant,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    fake.replies["b"] = answer("?", status=Status.NOT_UNDERSTOOD)
    bank = tmp_path / "bank.yaml"
    case = "- {{id: {0}, split: clean, turns: [{{ask: {0}, status: answered}}]}}\n"
    bank.write_text(case.format("a") + case.format("b"), "utf-8")

    assert main(["evaluate", str(bank), "--failures", *bounds]) == code
    assert "VERFEHLT  b/1  clean" in capsys.readouterr().out
    assert main(["evaluate", str(bank), "--json", *bounds]) == code
    assert json.loads(capsys.readouterr().out)["total"]["right"] == 1


def test_wrong_bank_is_one_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["evaluate", str(tmp_path / "fehlt.yaml")]) == 2
    assert one_line(capsys.readouterr().err)


def test_run_without_a_token_chats_and_says_how_to_get_one() -> None:
    code, output, errors = call("run", *CLOCK, data="Hallo\nTschüss\n".encode())

    assert code == 0
    assert output.strip()
    assert "@BotFather" in errors
    assert one_line(errors)


def bot(*arguments: str, data: bytes = b"") -> str:
    command = [sys.executable, "bot.py", *arguments]
    done = subprocess.run(command, input=data, capture_output=True, check=True)
    return done.stdout.decode()


def test_bot_py_is_run() -> None:
    assert bot(*CLOCK, data=b"Hallo\n") == call("run", *CLOCK, data=b"Hallo\n")[1]


def test_bot_py_knows_all_commands() -> None:
    arguments = ("--knowledge", "knowledge", "ask", *CLOCK, "Hallo")

    assert bot(*arguments) == call(*arguments)[1]
    assert bot("--help") == call("--help")[1]


@pytest.mark.parametrize(
    ("arguments", "environ", "sentence"),
    [
        (["--telegram"], {}, "Es fehlt das Token"),
        ([], {"REGIOBOT_TOKEN_FILE": "gibt-es-nicht"}, "gibt-es-nicht"),
        ([], {"REGIOBOT_TOKEN": "nicht so"}, "nicht die Form"),
        ([], {"REGIOBOT_TOKEN": "1:a", "REGIOBOT_API_URL": "x"}, "REGIOBOT_API_URL"),
    ],
)
def test_wrong_token_is_one_line(
    arguments: list[str], environ: dict[str, str], sentence: str
) -> None:
    code, output, errors = call("run", *arguments, data=b"", **environ)

    assert (code, output) == (2, "")
    assert sentence in errors
    assert one_line(errors)


def test_streams_that_are_closed_are_no_error(
    fake: FakeAssistant, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("stdin", "stdout", "stderr"):
        monkeypatch.setattr(sys, name, None)

    codes = [main(arguments) for arguments in (["ask", "a"], ["ask"], ["nichts"])]

    for stream in (sys.stdin, sys.stdout, sys.stderr):
        stream.close()
    assert codes == [0, 0, 2]
    assert fake.questions == ["a"]


class FullDisk(io.StringIO):
    """A file on a disk that is full."""

    def write(self, text: str) -> int:
        raise OSError(errno.ENOSPC, "No space left on device")


def test_full_disk_is_named(
    fake: FakeAssistant,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setattr(sys, "stdout", FullDisk())

    code = main(["ask", "a"])

    errors = capsys.readouterr().err
    assert code == 2
    assert errors == (
        "Das Betriebssystem lässt das nicht zu: No space left on device.\n"
    )


def test_folder_that_may_not_be_read_is_named_in_german(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def refuse(_: str) -> Iterator[os.DirEntry[str]]:
        raise PermissionError(errno.EACCES, "Permission denied")

    monkeypatch.setattr(os, "access", lambda *_, **__: False)
    monkeypatch.setattr(os, "scandir", refuse)

    code = main(["check", str(tmp_path)])

    assert code == 1
    assert "Der Ordner lässt sich nicht lesen" in capsys.readouterr().out


def test_unusable_cache_is_replaced_by_memory(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[Path | None] = []

    def open_or_fail(_folder: Path, *, database: Path | None) -> Assistant:
        opened.append(database)
        if database:
            raise StoreError("kaputt")
        return FakeAssistant().real

    monkeypatch.setattr(Assistant, "open", open_or_fail)

    assert main(["ask", "a"]) == 0
    assert opened[0] is not None
    assert opened[1] is None
    assert main(["--database", str(tmp_path / "x.db"), "ask", "a"]) == 2


@pytest.mark.parametrize("home", ["", "/", "/dev/null", "/gibt/es/nicht"])
def test_any_home_will_do(home: str) -> None:
    code, _, errors = call("ask", *CLOCK, "Hallo", HOME=home, XDG_CACHE_HOME="")

    assert (code, errors) == (0, "")


def test_chosen_database_is_written(tmp_path: Path) -> None:
    database = tmp_path / "regiobot.db"

    code, _, _ = call("--database", str(database), "ask", *CLOCK, "Hallo")

    assert code == 0
    assert database.stat().st_size > 0


def test_english_is_spoken_on_demand() -> None:
    _, german, _ = call("ask", *CLOCK, "/hilfe")
    _, english, _ = call("--lang", "en", "ask", *CLOCK, "/help")

    assert "Sie" in german
    assert "You can also ask" in english


def test_language_asked_for_is_that_of_each_chat(fake: FakeAssistant, say: Say) -> None:
    say(b"a\nb\n")

    main(["ask", "--lang", "en", *CLOCK])

    begun = [Context(at=now, language="en") for _, now, _ in fake.asked]
    assert [context for _, _, context in fake.asked] == begun


@pytest.mark.parametrize("language", ["de", "en"])
def test_every_command_and_option_has_help(
    language: str, capsys: pytest.CaptureFixture[str]
) -> None:
    for name, command in regiobot.commands.items():
        assert main(["--lang", language, name, "--help"]) == 0
        output = capsys.readouterr().out
        heading = "Aufruf:" if language == "de" else "Usage:"
        assert output.startswith(f"{heading} regiobot {name}")
        assert "0<=x" not in output
        for param in command.params:
            if param.param_type_name == "option":
                assert param.opts[0] in output
        assert main(["--lang", language, "--help"]) == 0
        assert f"\n  {name} " in capsys.readouterr().out


def test_call_without_a_command_shows_help(capsys: pytest.CaptureFixture[str]) -> None:
    assert main([]) == 0
    assert "Befehle" in capsys.readouterr().out


def test_progress_changes_a_line_of_a_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    terminal, seconds = io.StringIO(), iter([0, 1, 1, 2, 2])
    monkeypatch.setattr(sys, "stderr", terminal)
    monkeypatch.setattr(terminal, "isatty", lambda: True)
    monkeypatch.setattr(shared, "monotonic", lambda: next(seconds))

    show = shared.counter("Geprüft")
    show(1, 2)
    show(2, 2)

    assert terminal.getvalue() == "\rGeprüft 1/2\rGeprüft 2/2\r" + " " * 11 + "\r"


def test_progress_is_logged_only_if_it_takes_long(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    log, seconds = io.StringIO(), iter([0, 2, 4, 4, 5, 8, 8])
    monkeypatch.setattr(sys, "stderr", log)
    monkeypatch.setattr(shared, "monotonic", lambda: next(seconds))

    show = shared.counter("Geprüft")
    for done in range(1, 5):
        show(done, 9)

    assert log.getvalue() == "Geprüft 2/9\nGeprüft 4/9\n"
