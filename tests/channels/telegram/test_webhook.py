"""The webhook: only the one with the secret is heard, and nothing is lost."""

from __future__ import annotations

import json
import signal
import socket
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.botapi.people import Town
from tests.botapi.process import BotProcess
from tests.botapi.server import BotApi, Trouble
from tests.botapi.webhook import Sender

from .runner import heard

Start = Callable[..., BotProcess]
PEOPLE = 20


@pytest.fixture
def address(api: BotApi) -> dict[str, str]:
    """Settings for a webhook at a free port of the loopback; *api* listens."""
    api.listen()
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        place = "{}:{}".format(*probe.getsockname())
    return {
        "REGIOBOT_WEBHOOK_URL": f"http://{place}/telegram",
        "REGIOBOT_WEBHOOK_LISTEN": place,
    }


def test_question_is_answered_and_polling_works_again_later(
    api: BotApi, start: Start, address: dict[str, str]
) -> None:
    erika = Town(api).person()
    with Sender(api):
        bot = start(**address)
        erika.write("Wer?")
        assert heard(erika.answers(1)[0]) == "Wer?"
        api.wait(api.settled, "the confirmation")
        assert bot.stop() == 0
    assert not api.made("getUpdates")

    start()
    erika.write("Wann?")

    assert heard(erika.answers(2)[1]) == "Wann?"


def test_unix_socket_behind_a_reverse_proxy(
    api: BotApi, start: Start, tmp_path: Path
) -> None:
    api.listen()
    path = tmp_path / "bot.sock"
    erika = Town(api).person()
    with Sender(api, socket_path=path):
        start(
            REGIOBOT_WEBHOOK_URL="https://bot.example.org/telegram",
            REGIOBOT_WEBHOOK_LISTEN=f"unix:{path}",
        )
        erika.write("Wer?")

        assert heard(erika.answers(1)[0]) == "Wer?"
    assert path.stat().st_mode & 0o777 == 0o660


def test_others_and_nonsense_are_refused_and_survived(
    api: BotApi, start: Start, address: dict[str, str]
) -> None:
    sender, erika = Sender(api), Town(api).person()
    start(**address)
    api.wait(lambda: api.webhook, "the webhook")
    erika.write("Wer?")
    update = json.dumps(api.waiting()[0]).encode()

    assert sender.post(update, secret="") == 403
    assert sender.post(update, secret="a" * 64) == 403
    for nonsense in (b"", b"{", b"[]", b"7", b"{}", b'{"update_id": "x"}', b"\xff"):
        assert sender.post(nonsense) == 400
    assert sender.post(b'{"update_id": 5, "message": {"message_id": "?"}}') == 200
    assert api.sent(erika.chat["id"]) == []
    assert sender.post(update) == 200
    assert sender.post(update) == 200
    assert len(erika.answers(1)) == 1


def test_update_is_confirmed_only_when_it_is_handled(
    api: BotApi, start: Start, address: dict[str, str]
) -> None:
    api.trouble("sendMessage", Trouble(429, "Too Many Requests", retry_after=1))
    erika = Town(api).person()
    with Sender(api):
        start(**address)
        erika.write("Wer?")
        api.wait(lambda: api.made("sendMessage"), "the flood wait")

        assert not api.settled()
        assert len(erika.answers(1)) == 1
        api.wait(api.settled, "the confirmation")


@pytest.mark.parametrize(
    ("number", "repeated"), [(signal.SIGKILL, PEOPLE), (signal.SIGTERM, 0)]
)
def test_nothing_is_lost_at_an_end(
    api: BotApi,
    start: Start,
    address: dict[str, str],
    number: signal.Signals,
    repeated: int,
) -> None:
    people = [Town(api).person() for _ in range(PEOPLE)]
    for turn in range(10):
        for person in people:
            person.write(f"Frage {turn}")

    with Sender(api):
        bot = start(**address)
        api.wait(lambda: len(api.made("sendMessage")) >= 100, "answers")
        bot.tell(number)
        bot.exit_code()
        start(**address)
        api.wait(api.settled, "every confirmation")

    for person in people:
        got = [heard(message) for message in api.sent(person.chat["id"])]
        assert sorted(set(got)) == [f"Frage {turn}" for turn in range(10)]
    sent = sum(len(api.sent(person.chat["id"])) for person in people)
    assert sent - 10 * PEOPLE <= repeated


def test_port_in_use_is_one_german_line(
    api: BotApi, start: Start, address: dict[str, str]
) -> None:
    with socket.socket() as other:
        host, _, port = address["REGIOBOT_WEBHOOK_LISTEN"].rpartition(":")
        other.bind((host, int(port)))
        bot = start(**address)

        assert bot.exit_code() == 2
    assert "REGIOBOT_WEBHOOK_LISTEN" in bot.log.splitlines()[-1]
    assert "Traceback" not in bot.log
