"""What people in private chats see, through the running process."""

from __future__ import annotations

import pytest

from tests.botapi.judge import units
from tests.botapi.people import Town
from tests.botapi.server import BOT, BotApi, Trouble

from .runner import SECRET, SUGGESTIONS, heard, number

NAME = f"@{BOT['username']}"


def test_question_is_answered(town: Town) -> None:
    erika = town.person()

    erika.write("Wer war im <Potsdam Museum> & wo?")

    assert heard(erika.answers(1)[0]) == "Wer war im <Potsdam Museum> & wo?"


def test_previews_are_off_and_private_answers_quote_nothing(
    town: Town, running: BotApi
) -> None:
    erika = town.person()

    erika.write("Wer?")
    erika.answers(1)

    sent = next(
        c.arguments
        for c in running.made("sendMessage")
        if c.arguments["chat_id"] == erika.chat["id"]
    )
    assert sent["link_preview_options"] == {"is_disabled": True}
    assert "reply_parameters" not in sent


@pytest.mark.parametrize(
    ("typed", "asked"),
    [
        ("/start", "/start"),
        ("/start m_runde", "/start m_runde"),
        ("/help", "/help"),
        (f"/help{NAME}", "/help"),
        ("/datenschutz", "/datenschutz"),
        ("/warum", "/warum"),  # the assistant may know more commands
    ],
)
def test_command_reaches_the_assistant_as_text(
    town: Town, typed: str, asked: str
) -> None:
    erika = town.person()

    erika.write(typed)

    assert heard(erika.answers(1)[0]) == asked


def test_only_used_updates_are_asked_for(town: Town, running: BotApi) -> None:
    erika = town.person()
    erika.write("Wer?")
    erika.answers(1)

    asked = running.made("getUpdates")[0].arguments

    assert asked["allowed_updates"] == [
        "message",
        "edited_message",
        "callback_query",
        "inline_query",
    ]


def test_phone_set_to_english_is_greeted_in_english(town: Town) -> None:
    kate = town.person("en-GB")

    kate.write("/start")

    assert "|en|" in kate.answers(1)[0]["text"]


def test_context_belongs_to_its_chat(town: Town) -> None:
    erika, max_ = town.person(), town.person()
    erika.write("eins")
    erika.write("zwei")
    max_.write("eins")

    assert [number(m) for m in erika.answers(2)] == [1, 2]
    assert number(max_.answers(1)[0]) == 1


def test_order_within_a_chat_is_kept(town: Town) -> None:
    erika = town.person()
    questions = [f"Frage {i}" for i in range(30)]

    for question in questions:
        erika.write(question)

    assert [heard(m) for m in erika.answers(30)] == questions


def test_edited_question_is_answered_anew_beside_it(
    town: Town, running: BotApi
) -> None:
    erika = town.person()
    question = erika.write("Wer war dabei")
    erika.answers(1)

    erika.edit(question, "Was wurde besprochen")

    assert heard(erika.answers(2)[1]) == "Was wurde besprochen"
    sent = running.made("sendMessage")[-1].arguments
    assert sent["reply_parameters"]["message_id"] == question


def test_long_answer_comes_in_several_messages_with_buttons_below(town: Town) -> None:
    erika = town.person()

    erika.write("lang")

    sent = erika.answers(4)
    assert all(units(message["text"]) <= 4096 for message in sent)
    lines = "\n".join(message["text"] for message in sent).splitlines()
    assert [line for line in lines if line.startswith("• Zeile <99>")]
    assert [("reply_markup" in message) for message in sent] == [False] * 3 + [True]


@pytest.mark.parametrize("row", [0, 1])
def test_button_asks_its_question_and_says_it(town: Town, row: int) -> None:
    erika = town.person()
    erika.write("/start")
    start = erika.answers(1)[0]

    erika.press(start, row)

    answer = erika.answers(2)[1]
    assert answer["text"].splitlines()[0] == SUGGESTIONS[row]
    assert heard(answer) == SUGGESTIONS[row]


def test_button_stops_waiting(town: Town, running: BotApi) -> None:
    erika = town.person()
    erika.write("/start")

    query = erika.press(erika.answers(1)[0])
    erika.answers(2)

    assert [
        call.arguments
        for call in running.made("answerCallbackQuery")
        if call.arguments["callback_query_id"] == query
    ] == [{"callback_query_id": query}]


def old(message: dict[str, object]) -> dict[str, object]:
    """The message as Telegram names it once it is too old to show."""
    return {"chat": message["chat"], "message_id": message["message_id"], "date": 0}


@pytest.mark.parametrize(
    "data", ["b:1", "b:9", "b:-1", "b:x", "q:", "weather", "", "b:²", "b:" + "9" * 60]
)
def test_stale_button_gets_a_friendly_notice(
    town: Town, running: BotApi, data: str
) -> None:
    erika = town.person()
    erika.write("/start")
    start = erika.answers(1)[0]

    query = erika.press(start, data=data, message=old(start))

    call = running.wait(
        lambda: [
            c
            for c in running.made("answerCallbackQuery")
            if c.arguments["callback_query_id"] == query
        ],
        "the notice",
    )[0]
    assert "Schaltfläche" in call.arguments["text"]


def test_button_of_an_old_message_still_asks_a_short_question(town: Town) -> None:
    erika = town.person()
    erika.write("/start")
    start = erika.answers(1)[0]

    erika.press(start, data="q:Wer war dabei?", message=old(start))

    assert heard(erika.answers(2)[1]) == "Wer war dabei?"


def test_button_pressed_too_long_ago_is_answered_all_the_same(
    town: Town, running: BotApi
) -> None:
    erika = town.person()
    erika.write("/start")
    start = erika.answers(1)[0]
    running.trouble(
        "answerCallbackQuery",
        Trouble(400, "Bad Request: query is too old and response timeout expired"),
    )

    erika.press(start)

    assert heard(erika.answers(2)[1]) == SUGGESTIONS[0]


FILE = {"file_id": "a", "file_unique_id": "a"}
PHOTO = [{**FILE, "width": 1, "height": 1}]
STICKER = {**FILE, "type": "regular", "width": 1, "height": 1}


@pytest.mark.parametrize(
    "content",
    [
        {"sticker": {**STICKER, "is_animated": False, "is_video": False}},
        {"voice": {**FILE, "duration": 1}},
        {"location": {"longitude": 13.0, "latitude": 52.4}},
        {"photo": PHOTO, "caption": "Wer ist das?"},
    ],
)
def test_other_than_text_gets_one_calm_sentence(
    town: Town, content: dict[str, object]
) -> None:
    erika = town.person()

    erika.send(content)

    assert erika.answers(1)[0]["text"] == (
        "Ich kann nur Text lesen. Bitte schreiben Sie mir Ihre Frage."
    )


def test_answer_picked_from_the_inline_list_is_no_question(
    town: Town,
) -> None:
    erika = town.person()

    erika.write("Mike Schubert sagte: Das ist gut.", via_bot=BOT)
    erika.write("Wer?")

    (answer,) = erika.answers(1)
    assert heard(answer) == "Wer?"


def test_album_gets_one_sentence_not_one_a_picture(town: Town) -> None:
    erika = town.person()
    for _ in range(3):
        erika.send({"photo": PHOTO, "media_group_id": str(erika.user["id"])})
    erika.write("Wer?")

    assert heard(erika.answers(2)[1]) == "Wer?"


def test_moving_location_and_service_messages_are_left_alone(town: Town) -> None:
    erika = town.person()
    erika.send({"location": {"longitude": 13.0, "latitude": 52.4}, "edit_date": 1},
               kind="edited_message")  # fmt: skip
    erika.send(
        {"message_auto_delete_timer_changed": {"message_auto_delete_time": 86400}}
    )
    erika.write("Wer?")

    assert heard(erika.answers(1)[0]) == "Wer?"


def test_failure_gets_an_apology_without_the_inner_workings(
    town: Town, running: BotApi
) -> None:
    erika = town.person()
    erika.write("absturz")
    erika.write("Wer?")

    apology, answer = erika.answers(2)

    assert apology["text"] == (
        "Das hat leider nicht geklappt. Bitte versuchen Sie es später noch einmal."
    )
    assert heard(answer) == "Wer?"
    assert not [c for c in running.made("sendMessage") if SECRET in c.arguments["text"]]


def test_lone_surrogates_and_control_characters_are_survived(town: Town) -> None:
    erika = town.person()

    erika.write("a\ud800b\x00c\u202e<b>")

    assert heard(erika.answers(1)[0]).endswith("<b>")
