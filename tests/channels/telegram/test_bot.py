"""The whole bot, `python bot.py` with the shipped knowledge, over HTTP."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.botapi.people import Town
from tests.botapi.process import BotProcess
from tests.botapi.server import BOT, TOKEN, BotApi

NAME = f"@{BOT['username']}"
QUESTION = "Wer war beim Regionalgespräch im Potsdam Museum dabei?"


@pytest.fixture(scope="module")
def bot(tmp_path_factory: pytest.TempPathFactory) -> Iterator[BotApi]:
    """The server of a bot that the tests of this module talk to."""
    folder = tmp_path_factory.mktemp("bot")
    with (
        BotApi() as api,
        BotProcess(api, folder / "log", folder=folder) as process,
    ):
        api.wait(lambda: api.polls, "the first poll")
        yield api
        assert process.stop() == 0
        assert TOKEN not in process.log
        assert "Traceback" not in process.log


@pytest.fixture
def town(bot: BotApi) -> Iterator[Town]:
    """People who write to the bot."""
    yield Town(bot)
    assert bot.violations == []


@pytest.mark.parametrize(
    "command", ["/start", "/hilfe", "/help", "/datenschutz", "/privacy"]
)
def test_command_is_answered_and_says_what_to_ask(town: Town, command: str) -> None:
    erika = town.person()

    erika.write(command)

    answer = erika.answers(1)[0]
    assert len(answer["text"]) > 80
    assert answer["reply_markup"]["inline_keyboard"]


def test_answer_names_its_source_as_a_link(town: Town, bot: BotApi) -> None:
    erika = town.person()

    erika.write(QUESTION)

    assert "Mike Schubert" in erika.answers(1)[0]["text"]
    call = bot.made("sendMessage")[-1].arguments
    assert 'Quelle: <a href="https://' in call["text"]


def test_follow_up_is_about_the_same_meeting(town: Town) -> None:
    erika = town.person()
    erika.write(QUESTION)
    erika.answers(1)

    erika.write("Worum ging es?")

    assert "Cyber" in erika.answers(2)[1]["text"]


@pytest.mark.parametrize(
    ("label", "told"),
    [
        ("Themen", "Themen, Regionalgespräch im Potsdam Museum"),
        ("Wörtlich", "1. Mike Schubert"),
        ("Davor", "Regionalgespräch per Video"),
        ("Quelle", "Quellen, Regionalgespräch im Potsdam Museum"),
    ],
)
def test_every_button_leads_to_its_answer(town: Town, label: str, told: str) -> None:
    erika = town.person()
    erika.write(QUESTION)

    erika.press(erika.answers(1)[0], label)

    assert erika.answers(2)[1]["text"].startswith(told)


def test_edited_question_gets_a_new_answer(town: Town) -> None:
    erika = town.person()
    number = erika.write("Wer war beim Regionalgespräch im Potsdam Muse")
    erika.answers(1)

    erika.edit(number, QUESTION)

    assert "Mike Schubert" in erika.answers(2)[1]["text"]


def test_group_gets_an_answer_only_when_it_asks(town: Town) -> None:
    anna, ben = town.group(2)
    anna.write(QUESTION)
    anna.write(f"{NAME} {QUESTION}")
    first = anna.answers(1)[0]

    ben.write("Worum ging es beim letzten Treffen?", reply_to_message=first)

    assert len(ben.answers(2)) == 2


def test_english_question_gets_an_english_frame(town: Town) -> None:
    kate = town.person("en")

    kate.write("Who attended the meeting at the Potsdam Museum?")

    assert "Source" in kate.answers(1)[0]["text"]


@pytest.mark.parametrize(
    "text",
    [
        "x" * 4096,
        "<b>'; DROP TABLE meetings; --",
        "🤷" * 2048,
        "\u202e\u200f",
        "- a: &x [*x]",
        ".",
    ],
)
def test_anything_gets_an_answer(town: Town, text: str) -> None:
    erika = town.person()

    erika.write(text)

    assert erika.answers(1)[0]["text"].strip()


def test_wrong_token_is_one_german_line(tmp_path: Path) -> None:
    with (
        BotApi() as api,
        BotProcess(api, tmp_path / "log", token="42:nobody-has-this") as process,
    ):
        assert process.exit_code() == 2
        assert len(process.log.strip().splitlines()) == 1
        assert "Telegram kennt dieses Bot-Token nicht" in process.log
