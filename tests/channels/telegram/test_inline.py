"""Inline mode and how the bot presents itself, through the running process."""

from __future__ import annotations

from regiobot import phrases
from tests.botapi.people import Town
from tests.botapi.server import BotApi, Trouble

NAMES = ["start", "treffen", "letztes", "naechstes", "themen", "personen", "zitate"]


def test_list_carries_its_message_and_a_way_into_the_chat(town: Town) -> None:
    result = town.person().search("schubert <b>")[0]

    assert "schubert &lt;b&gt;" in result["input_message_content"]["message_text"]
    button = result["reply_markup"]["inline_keyboard"][0][0]
    assert button["url"] == "https://t.me/RegioTestBot?start=m_runde"


def test_list_is_the_same_for_everybody(town: Town, running: BotApi) -> None:
    german, english = town.person("de").search("wer"), town.person("en").search("wer")

    assert german == english
    answered = running.made("answerInlineQuery")[-1].arguments
    assert answered["is_personal"] is False
    assert answered["cache_time"] == 300
    assert answered["button"]["start_parameter"]


def test_list_without_words_is_in_the_language_of_the_phone(
    town: Town, running: BotApi
) -> None:
    listed = [town.person(phone).search("  ")[0] for phone in ("en", "de")]

    texts = [each["input_message_content"]["message_text"] for each in listed]
    assert ["|en|" in text for text in texts] == [True, False]
    assert running.made("answerInlineQuery")[-1].arguments["is_personal"] is True


def test_nothing_found_is_said_in_the_language_of_the_phone(
    town: Town, running: BotApi
) -> None:
    assert town.person("en").search("nichts") == []

    answered = running.made("answerInlineQuery")[-1].arguments
    assert answered["button"]["text"] == phrases.chat("en").NOTHING_FOUND
    assert answered["is_personal"] is True


def test_list_that_came_too_late_is_let_go(town: Town, running: BotApi) -> None:
    running.trouble(
        "answerInlineQuery",
        Trouble(400, "Bad Request: query is too old and response timeout expired"),
    )
    erika = town.person()
    number = {"id": "late", "from": erika.user, "query": "wer", "offset": ""}
    running.deliver({"inline_query": number})
    erika.write("Wer?")

    assert len(erika.answers(1)) == 1


def test_menus_are_set_for_each_kind_of_chat_in_both_languages(
    running: BotApi,
) -> None:
    calls = running.wait(
        lambda: c if len(c := running.made("setMyCommands")) == 4 else None, "menus"
    )
    menus = {
        (c.arguments["scope"]["type"], c.arguments.get("language_code")): [
            command["command"] for command in c.arguments["commands"]
        ]
        for c in calls
    }

    assert menus["all_private_chats", None][:7] == NAMES
    assert menus["all_private_chats", "en"][:3] == ["start", "meetings", "last"]
    assert "start" not in menus["all_group_chats", None]
    assert menus["all_group_chats", "en"][:2] == ["meetings", "last"]


def test_name_and_descriptions_are_set_in_both_languages(running: BotApi) -> None:
    running.wait(
        lambda: len(running.presented) == 5, f"the descriptions: {running.presented}"
    )

    assert running.presented["name", ""] == "Papagei"
    # In English it is called the same, so nothing is set.
    assert ("name", "en") not in running.presented
    assert "Musterland" in running.presented["short_description", "en"]
    assert running.presented["description", ""].startswith("Guten Tag")
