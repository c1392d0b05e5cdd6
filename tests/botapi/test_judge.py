"""The judge has teeth: it refuses what Telegram would refuse, and nothing else."""

from __future__ import annotations

import json
from collections.abc import Mapping

import pytest

from .judge import Refused, arguments, visible

GOOD = {"chat_id": "1", "text": "Guten Tag"}


def keyboard(**button: object) -> str:
    return json.dumps({"inline_keyboard": [[button]]})


@pytest.mark.parametrize(
    "form",
    [
        GOOD,
        {**GOOD, "text": "123"},
        {**GOOD, "text": "<b>" + "x" * 4096 + "</b>", "parse_mode": "HTML"},
        {**GOOD, "reply_markup": keyboard(text="Wer?", callback_data="q:" + "ä" * 31)},
        {**GOOD, "link_preview_options": '{"is_disabled": true}'},
        {**GOOD, "reply_parameters": '{"message_id": 7}'},
    ],
)
def test_good_message_passes(form: dict[str, str]) -> None:
    assert arguments("sendMessage", form)["chat_id"] == 1


@pytest.mark.parametrize(
    "form",
    [
        {"text": "Guten Tag"},
        {**GOOD, "colour": "red"},
        {**GOOD, "text": ""},
        {**GOOD, "text": " \n "},
        {**GOOD, "text": "x" * 4097},
        {**GOOD, "text": "😀" * 2049},
        {**GOOD, "text": "<b>a", "parse_mode": "HTML"},
        {**GOOD, "text": "<b><i>a</b></i>", "parse_mode": "HTML"},
        {**GOOD, "text": "<p>a</p>", "parse_mode": "HTML"},
        {**GOOD, "text": "a & b", "parse_mode": "HTML"},
        {**GOOD, "text": "a <b></b>", "parse_mode": "HTML"},
        {**GOOD, "message_thread_id": "seven"},
        {**GOOD, "reply_parameters": "7"},
        {**GOOD, "reply_markup": keyboard(text="Wer?")},
        {**GOOD, "reply_markup": keyboard(text="Wer?", callback_data="ä" * 33)},
        {**GOOD, "reply_markup": keyboard(text=" ", callback_data="a")},
        {**GOOD, "reply_markup": keyboard(text="Wer?", callback_data="a", pay=True)},
        {**GOOD, "reply_markup": keyboard(text="Wer?", data="a")},
    ],
)
def test_bad_message_is_refused(form: dict[str, str]) -> None:
    with pytest.raises(Refused):
        arguments("sendMessage", form)


@pytest.mark.parametrize(
    ("method", "form"),
    [
        ("sendMesage", GOOD),
        ("answerCallbackQuery", {}),
        ("answerCallbackQuery", {"callback_query_id": "1", "text": "x" * 201}),
        ("setMyCommands", {"commands": '[{"command": "start", "description": ""}]'}),
        ("getUpdates", {"offset": "first"}),
    ],
)
def test_other_bad_calls_are_refused(method: str, form: dict[str, str]) -> None:
    with pytest.raises(Refused):
        arguments(method, form)


ARTICLE = {
    "type": "article",
    "id": "a",
    "title": "Wer?",
    "input_message_content": {"message_text": "<b>Da</b>", "parse_mode": "HTML"},
}


def listed(*changes: Mapping[str, object]) -> dict[str, str]:
    """The form of a list with one article for each of the changes."""
    articles = [{**ARTICLE, **change} for change in changes]
    return {"inline_query_id": "1", "results": json.dumps(articles)}


def test_good_list_passes() -> None:
    form = listed({}, {"id": "b", "description": "Dort"})

    assert len(arguments("answerInlineQuery", form)["results"]) == 2


@pytest.mark.parametrize(
    "form",
    [
        listed({}, {}),  # the same identifier twice
        listed({"id": "x" * 65}),
        listed({"title": None}),
        listed({"input_message_content": {"message_text": ""}}),
        listed({"input_message_content": {**ARTICLE["input_message_content"],  # type: ignore[dict-item]
                                          "message_text": "<b>"}}),
        listed(*({"id": str(number)} for number in range(51))),
        {**listed({}), "is_personal": "no"},
    ],
)  # fmt: skip
def test_bad_list_is_refused(form: dict[str, str]) -> None:
    with pytest.raises(Refused):
        arguments("answerInlineQuery", form)


@pytest.mark.parametrize("text", ["", "<b>a", "x" * 4097])
def test_bad_edit_is_refused(text: str) -> None:
    form = {"chat_id": "1", "message_id": "7", "text": text, "parse_mode": "HTML"}

    with pytest.raises(Refused):
        arguments("editMessageText", form)


def test_copied_text_has_a_limit() -> None:
    for length, good in ((256, True), (257, False)):
        markup = keyboard(text="Link", copy_text={"text": "x" * length})
        try:
            arguments("sendMessage", {**GOOD, "reply_markup": markup})
        except Refused:
            assert not good
        else:
            assert good


def test_visible_text_has_no_markup() -> None:
    assert visible('<a href="x">a</a> &lt;b&gt;') == "a <b>"
