"""The server keeps Telegram's delivery rules."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from typing import Any

import pytest

from .people import Town
from .server import TOKEN, BotApi


@pytest.fixture
def api() -> Iterator[BotApi]:
    """A server that is asked without a network."""
    api = BotApi()
    yield api
    api.close()


def ask(api: BotApi, method: str, **form: object) -> tuple[int, Any]:
    """Status, and result or description."""
    answer = api.reply(
        TOKEN, method, {name: str(value) for name, value in form.items()}
    )
    assert answer is not None
    status, body = answer
    return status, body.get("result", body.get("description"))


def test_updates_come_again_until_a_higher_offset_confirms_them(api: BotApi) -> None:
    erika = Town(api).person()
    for text in "abc":
        erika.write(text)
    _, first = ask(api, "getUpdates")

    assert ask(api, "getUpdates", offset=first[0]["update_id"])[1] == first
    assert ask(api, "getUpdates", offset=first[1]["update_id"])[1] == first[1:]
    assert ask(api, "getUpdates", offset=first[2]["update_id"] + 1)[1] == []
    assert api.settled()


def test_a_batch_holds_at_most_a_hundred(api: BotApi) -> None:
    erika = Town(api).person()
    for number in range(120):
        erika.write(str(number))

    assert len(ask(api, "getUpdates")[1]) == 100
    assert len(ask(api, "getUpdates", limit=7)[1]) == 7


def test_a_newer_poll_ends_the_older_one(api: BotApi) -> None:
    answers: list[tuple[int, Any]] = []
    older = threading.Thread(
        target=lambda: answers.append(ask(api, "getUpdates", timeout=20))
    )
    older.start()
    api.wait(lambda: api.polls == 1, "the older poll")

    ask(api, "getUpdates")

    older.join()
    assert answers[0][0] == 409


def test_updates_that_were_not_asked_for_do_not_come(api: BotApi) -> None:
    ask(api, "getUpdates", allowed_updates='["message"]')
    erika = Town(api).person()
    erika.edit(erika.write("a"), "b")

    assert [list(u) for u in ask(api, "getUpdates")[1]] == [["update_id", "message"]]


@pytest.mark.parametrize(
    ("method", "form", "words"),
    [
        ("sendMessage", {"chat_id": 5, "text": "a"}, "chat not found"),
        ("answerCallbackQuery", {"callback_query_id": 5}, "query is too old"),
    ],
)
def test_the_unknown_is_refused_in_telegrams_words(
    api: BotApi, method: str, form: dict[str, object], words: str
) -> None:
    status, description = ask(api, method, **form)

    assert status == 400
    assert words in description
    assert api.violations


def test_a_reply_to_nothing_is_refused_unless_that_is_allowed(api: BotApi) -> None:
    chat = Town(api).person().chat["id"]

    bare = ask(
        api, "sendMessage", chat_id=chat, text="a", reply_parameters='{"message_id": 9}'
    )
    allowed = ask(
        api,
        "sendMessage",
        chat_id=chat,
        text="a",
        reply_parameters='{"message_id": 9, "allow_sending_without_reply": true}',
    )

    assert (bare[0], allowed[0]) == (400, 200)


def test_a_wrong_token_is_unauthorized(api: BotApi) -> None:
    answer = api.reply("1:x", "getMe", {})

    assert answer is not None
    assert answer[0] == 401
