"""Start and stop of the process, and what survives it."""

from __future__ import annotations

import signal
from collections.abc import Callable
from functools import partial

import pytest

from regiobot.channels.telegram import application
from tests.botapi.people import Town
from tests.botapi.process import BotProcess
from tests.botapi.server import TOKEN, BotApi, Trouble

from .runner import LONG_QUESTION, heard

Start = Callable[..., BotProcess]
PEOPLE = 20


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_signal_ends_it_clean(
    api: BotApi, start: Start, number: signal.Signals
) -> None:
    api.listen()
    bot = start()
    api.wait(lambda: api.polls, "the first poll")

    bot.tell(number)

    assert bot.exit_code() == 0
    assert "Traceback" not in bot.log


async def test_what_fails_beside_the_answers_is_told(
    caplog: pytest.LogCaptureFixture,
) -> None:
    async def failing() -> None:
        raise ValueError("no menu")

    await application._ended(failing())

    assert "no menu" in caplog.text


def test_signal_while_out_of_reach_ends_it_clean(api: BotApi, start: Start) -> None:
    bot = start()
    _wait_for_log(api, bot, "out of reach")

    assert bot.stop() == 0
    assert "Traceback" not in bot.log


def test_network_down_at_start_is_waited_for(api: BotApi, start: Start) -> None:
    bot = start()
    _wait_for_log(api, bot, "out of reach")

    api.listen()
    erika = Town(api).person()
    erika.write("Wer?")

    assert heard(erika.answers(1)[0]) == "Wer?"
    assert bot.stop() == 0


@pytest.mark.parametrize(
    "token", ["", "  ", "42:a-token-that-nobody-has-ever-had-00000"]
)
def test_missing_or_wrong_token_is_one_german_line(
    api: BotApi, start: Start, token: str
) -> None:
    api.listen()
    bot = start(token)

    assert bot.exit_code() == 2
    assert "REGIOBOT_TOKEN" in bot.log
    assert "Traceback" not in bot.log
    assert len(bot.log.strip().splitlines()) == 1
    assert not token.strip() or token not in bot.log


def test_token_revoked_while_running_ends_it(api: BotApi, start: Start) -> None:
    api.trouble("getUpdates", Trouble(401, "Unauthorized"))
    api.listen()
    bot = start()

    assert bot.exit_code() == 2
    assert "Traceback" not in bot.log


def test_token_is_in_no_log(api: BotApi, start: Start) -> None:
    api.listen()
    api.trouble("getMe", Trouble(502, "Bad Gateway"), Trouble())
    api.trouble("sendMessage", Trouble(), Trouble(404, f"Not Found: bot{TOKEN}"))
    api.trouble(
        "getUpdates", Trouble(409, f"Conflict {TOKEN}"), Trouble(500, f"{TOKEN}")
    )
    bot = start()
    erika = Town(api).person()
    erika.write("absturz")
    erika.write("Wer?")
    erika.answers(1)

    assert bot.stop() == 0
    assert TOKEN not in bot.log
    assert "[token]" in bot.log


def test_second_poller_is_told_and_survived(api: BotApi, start: Start) -> None:
    api.trouble(
        "getUpdates", Trouble(409, "Conflict: terminated by other getUpdates request")
    )
    api.listen()
    bot = start()
    erika = Town(api).person()
    erika.write("Wer?")
    erika.answers(1)

    assert bot.stop() == 0
    assert "another program uses the same token" in bot.log


def test_stop_confirms_what_was_answered(api: BotApi, start: Start) -> None:
    api.listen()
    bot = start()
    erika = Town(api).person()
    erika.write("Wer?")
    erika.answers(1)

    assert bot.stop() == 0
    assert api.settled()


def test_stop_waits_for_the_answer_under_way(api: BotApi, start: Start) -> None:
    flood = Trouble(429, "Too Many Requests: retry after 1", retry_after=1)
    api.trouble("sendMessage", flood)
    api.listen()
    bot = start()
    erika = Town(api).person()
    erika.write("Wer?")
    api.wait(lambda: api.made("sendMessage"), "the flood wait")

    assert bot.stop() == 0
    assert len(erika.answers(1)) == 1
    assert api.settled()


@pytest.mark.parametrize(
    ("number", "repeated"),
    # Of each chat, a killed bot may have sent one answer that it could not note.
    [(signal.SIGKILL, PEOPLE), (signal.SIGTERM, 0)],
)
def test_nothing_is_lost_at_an_end(
    api: BotApi, start: Start, number: signal.Signals, repeated: int
) -> None:
    api.listen()
    town, turns, ends = Town(api), 10, 2
    people = [town.person() for _ in range(PEOPLE)]
    for turn in range(turns):
        for person in people:
            person.write(f"Frage {turn}")

    for end in range(1, ends + 1):
        bot = start()
        share = end * turns * len(people) // (ends + 1)
        api.wait(partial(_answered, api, share), "answers")
        bot.tell(number)
        bot.exit_code()
    start()
    api.wait(api.settled, "every confirmation")

    wanted = [(p.chat["id"], f"Frage {turn}") for p in people for turn in range(turns)]
    got = [(p.chat["id"], heard(m)) for p in people for m in api.sent(p.chat["id"])]
    assert set(got) == set(wanted)
    assert len(got) - len(wanted) <= ends * repeated


def test_buttons_work_after_a_restart(api: BotApi, start: Start) -> None:
    api.listen()
    erika = Town(api).person()
    bot = start()
    erika.write("/start")
    message = erika.answers(1)[0]
    assert bot.stop() == 0
    start()

    erika.press(message, 1)

    assert heard(erika.answers(2)[1]) == LONG_QUESTION


def _answered(api: BotApi, share: int) -> bool:
    return len([call for call in api.made("sendMessage") if not call.error]) >= share


def _wait_for_log(api: BotApi, bot: BotProcess, words: str) -> None:
    # A log has nobody who reports a change; the condition is tried at short intervals.
    for _ in range(400):
        if words in bot.log:
            return
        api.pause()
    raise AssertionError(f"waited in vain for “{words}” in: {bot.log}")
