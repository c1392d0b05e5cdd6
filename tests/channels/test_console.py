"""The chat in the terminal, for people and for pipes."""

from __future__ import annotations

import io
import os
import select
import signal
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest

from regiobot.channels import console
from regiobot.dialogue import Answer, Context
from tests.fakes import FakeAssistant, answer

ROOT = Path(__file__).parents[2]
NOW = datetime(2026, 11, 22, 11, tzinfo=UTC)
CTRL_C, CTRL_D = b"\x03", b"\x04"
MOST_PROMPTS = 50  # of a program that does not leave


def chat_with(assistant: FakeAssistant) -> console.Chat:
    return console.Chat(assistant.real, lambda: NOW)


def broken() -> Answer:
    raise RuntimeError("a bug")


def pipe(
    assistant: FakeAssistant, data: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(data)))
    console.run(assistant.real, lambda: NOW)


def test_number_picks_a_suggestion() -> None:
    assistant = FakeAssistant({"a": answer(suggestions=("Wer war da?", "Wann?"))})
    chat = chat_with(assistant)

    first = chat.reply("a")
    second = chat.reply(" 2 ")

    assert "1  Wer war da?\n2  Wann?" in first
    assert second == "> Wann?\n\nAntwort auf Wann?"
    assert assistant.questions == ["a", "Wann?"]


@pytest.mark.parametrize("line", ["0", "3", "99", "100000", "²", "2019", "1."])
def test_other_numbers_are_questions(line: str) -> None:
    assistant = FakeAssistant({"a": answer(suggestions=("Wer?", "Wann?"))})
    chat = chat_with(assistant)

    chat.reply("a")
    chat.reply(line)

    assert assistant.questions == ["a", line]


def test_suggestions_hold_for_one_answer_only() -> None:
    assistant = FakeAssistant({"a": answer(suggestions=("Wer?",))})
    chat = chat_with(assistant)

    for line in ("a", "b", "1"):
        chat.reply(line)

    assert assistant.questions == ["a", "b", "1"]


def test_context_goes_from_answer_to_question() -> None:
    remembered = Context(at=NOW)
    assistant = FakeAssistant({"a": answer(context=remembered)})
    chat = chat_with(assistant)

    chat.reply("a")
    chat.reply("b")

    assert [context for _, _, context in assistant.asked] == [None, remembered]


def test_bug_ends_in_an_apology_and_the_chat_goes_on() -> None:
    chat = chat_with(FakeAssistant({"a": broken}))

    assert "Fehler unterlaufen" in chat.reply("a")
    assert chat.reply("b") == "Antwort auf b"


def test_help_tells_how_to_leave() -> None:
    assert "/ende" in chat_with(FakeAssistant()).reply("/hilfe")


def test_characters_that_steer_a_terminal_are_dropped() -> None:
    steering = "\x1b[2Ja\x00b\x07c\u202ed\r\te\nf\x9bg"

    assert console.visible(steering) == "[2Jabcd\te\nfg"


def test_text_is_wrapped_and_addresses_are_not() -> None:
    address = "https://example.org/" + "sehr-langer-pfad/" * 5
    text = f"• Ein Satz, der länger als vierzig Zeichen ist, {address}\n\nEnde."

    wrapped = console.wrapped(text, 40)

    assert wrapped.splitlines() == [
        "• Ein Satz, der länger als vierzig",
        "  Zeichen ist,",
        "  " + address,
        "",
        "Ende.",
    ]


def test_pipe_gets_one_answer_a_line(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assistant = FakeAssistant()

    pipe(assistant, b"eins\n\nzwei\r\n/ende\ndrei\n", monkeypatch)

    assert capsys.readouterr().out == "Antwort auf eins\n\nAntwort auf zwei\n"


def test_pipe_survives_any_bytes(monkeypatch: pytest.MonkeyPatch) -> None:
    assistant = FakeAssistant()

    pipe(assistant, b"\xff\xfe\n\x00\na\xe2\x80\xa8b\x0cc", monkeypatch)

    assert assistant.questions == ["\ufffd\ufffd", "\0", "a\u2028b\fc"]


@pytest.mark.parametrize("leave", [b"/ende\n", CTRL_D, CTRL_C])
def test_person_is_greeted_and_leaves(leave: bytes, tmp_path: Path) -> None:
    script = tmp_path / "chat.py"
    script.write_text(
        "from tests.channels.test_console import *\n"
        "console.run(FakeAssistant().real, lambda: NOW)\n",
        "utf-8",
    )

    shown = in_terminal(script, [b"Wer?\n", leave])

    assert "Antwort auf /start" in shown
    assert "> " in shown
    assert "Antwort auf Wer?" in shown
    assert "Auf Wiedersehen." in shown
    assert "Traceback" not in shown


def in_terminal(script: Path, typed: list[bytes]) -> str:
    """What a terminal shows of *script* when each of *typed* follows a prompt."""
    terminal, inside = os.openpty()
    program = f"import sys; sys.path.insert(0, {str(ROOT)!r}); "
    program += f"exec(open({str(script)!r}).read())"
    command = [sys.executable, "-c", program]
    with subprocess.Popen(command, stdin=inside, stdout=inside, stderr=inside) as chat:
        os.close(inside)
        waiting = list(typed)
        shown = b""
        while (data := _read(terminal)) and shown.count(b"\n> ") < MOST_PROMPTS:
            shown += data
            if shown.endswith(b"\n> ") and waiting:
                keys = waiting.pop(0)
                if keys == CTRL_C:  # no key of a terminal that is not its own
                    chat.send_signal(signal.SIGINT)
                    keys = b"\n"  # `input` may overlook a signal until a key comes,
                    waiting = [CTRL_C]  # or readline lose it: people press it again
                os.write(terminal, keys)
        chat.kill()
    os.close(terminal)
    return shown.decode("utf-8", "replace").replace("\r\n", "\n")


def _read(terminal: int) -> bytes:
    if not select.select([terminal], [], [], 30)[0]:
        return b""
    try:
        return os.read(terminal, 4096)
    except OSError:
        return b""  # Linux says so when the last process has left
