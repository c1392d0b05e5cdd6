"""Floods, gateway errors, broken connections: no question goes unanswered."""

from __future__ import annotations

from itertools import pairwise

import pytest

from tests.botapi.people import Town
from tests.botapi.server import BotApi, Trouble

from .runner import heard

FLOOD = Trouble(429, "Too Many Requests: retry after 1", retry_after=1)


def test_flood_wait_is_kept_and_the_answer_sent_once(
    town: Town, running: BotApi
) -> None:
    erika = town.person()
    running.trouble("sendMessage", FLOOD, FLOOD)

    erika.write("Wer?")

    assert heard(erika.answers(1)[0]) == "Wer?"
    tries = [
        c
        for c in running.made("sendMessage")
        if str(c.arguments["chat_id"]) == str(erika.chat["id"])
    ]
    assert len(tries) == 3
    assert all(later.at - earlier.at >= 1 for earlier, later in pairwise(tries))


def test_flooded_chat_does_not_hold_up_others(town: Town, running: BotApi) -> None:
    erika, max_ = town.person(), town.person()
    running.trouble(
        "sendMessage", Trouble(429, "Too Many Requests: retry after 5", retry_after=5)
    )
    erika.write("Wer?")
    running.wait(lambda: not running.troubled("sendMessage"), "the flood wait")

    max_.write("Wann?")
    max_.answers(1)

    assert running.sent(erika.chat["id"]) == []
    assert heard(erika.answers(1)[0]) == "Wer?"


@pytest.mark.parametrize(
    "trouble",
    [Trouble(502, "Bad Gateway"), Trouble(500, "Internal Server Error"), Trouble()],
)
def test_answer_is_sent_again_after_a_failure(
    town: Town, running: BotApi, trouble: Trouble
) -> None:
    erika = town.person()
    running.trouble("sendMessage", trouble)

    erika.write("Wer?")

    assert heard(erika.answers(1)[0]) == "Wer?"


def test_blocked_bot_goes_on(town: Town, running: BotApi) -> None:
    erika = town.person()
    running.trouble(
        "sendMessage", Trouble(403, "Forbidden: bot was blocked by the user")
    )
    erika.write("eins")
    erika.write("zwei")

    assert heard(erika.answers(1)[0]) == "zwei"


@pytest.mark.parametrize("trouble", [Trouble(502, "Bad Gateway"), Trouble(), FLOOD])
def test_polling_goes_on_after_a_failure(
    town: Town, running: BotApi, trouble: Trouble
) -> None:
    erika = town.person()
    running.trouble("getUpdates", trouble)
    erika.write("eins")
    erika.answers(1)
    running.wait(lambda: not running.troubled("getUpdates"), "the failed poll")

    erika.write("zwei")

    assert heard(erika.answers(2)[1]) == "zwei"


@pytest.mark.parametrize(
    "broken",
    [
        {"message": {"message_id": 1}},
        {"message": "text"},
        {
            "message": {
                "message_id": 1,
                "date": "gestern",
                "chat": {"id": 1, "type": "private"},
            }
        },
        {"callback_query": {"id": "1"}},
    ],
)
def test_unreadable_update_is_skipped(
    town: Town, running: BotApi, broken: dict[str, object]
) -> None:
    erika = town.person()

    number = running.deliver(broken, genuine=False)
    erika.write("Wer?")

    assert heard(erika.answers(1)[0]) == "Wer?"
    running.wait(
        lambda: running.confirmed >= number, "the broken update's confirmation"
    )
