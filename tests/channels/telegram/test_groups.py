"""What people in groups see, through the running process."""

from __future__ import annotations

import pytest

from tests.botapi.people import Person, Town
from tests.botapi.server import BOT

from .runner import LONG_QUESTION, heard, number

NAME = f"@{BOT['username']}"
VOICE = {"file_id": "a", "file_unique_id": "a", "duration": 1}


def test_group_is_left_alone_unless_it_speaks_to_the_bot(town: Town) -> None:
    anna = town.group()[0]
    anna.write("Wer war gestern eigentlich dabei?")
    anna.write("@jemand_anders Wer war dabei?")
    anna.write("/start@JemandAndersBot")
    anna.send({"voice": VOICE})
    asked = anna.write(f"😀 {NAME.upper()}, wer war dabei?")

    answer = anna.answers(1)[0]

    assert heard(answer) == "😀 , wer war dabei?"
    sent = anna.api.made("sendMessage")[-1].arguments
    assert sent["reply_parameters"]["message_id"] == asked


@pytest.mark.parametrize(
    ("typed", "asked"),
    [
        (f"{NAME} Wer war dabei?", "Wer war dabei?"),
        (f"{NAME}: Wer war dabei?", "Wer war dabei?"),
        (f"Wer war dabei, {NAME}", "Wer war dabei,"),
        (NAME, "/hilfe"),
        ("/hilfe", "/hilfe"),
        (f"/datenschutz{NAME}", "/datenschutz"),
        (f"/warum{NAME} so?", "/warum so?"),
    ],
)
def test_name_is_taken_off_the_question_in_a_group(
    town: Town, typed: str, asked: str
) -> None:
    anna = town.group()[0]

    anna.write(typed)

    assert heard(anna.answers(1)[0]) == asked


def test_reply_to_the_bot_is_a_question_but_a_reply_to_others_is_none(
    town: Town,
) -> None:
    anna, ben = town.group(2)
    anna.write(f"{NAME} Wer?")
    first = anna.answers(1)[0]
    remark = {
        "message_id": ben.api.message_id(),
        "from": ben.user,
        "chat": ben.chat,
        "date": 1,
        "text": "Aha",
    }
    anna.write("Genau", reply_to_message=remark)
    ben.write("Und wann?", reply_to_message=first)

    assert heard(anna.answers(2)[1]) == "Und wann?"


def test_everybody_in_a_group_has_their_own_context(town: Town) -> None:
    anna, ben = town.group(2)
    anna.write(f"{NAME} eins")
    anna.write(f"{NAME} zwei")
    ben.write(f"{NAME} eins")

    assert [number(m) for m in anna.answers(3)] == [1, 2, 1]


def test_answer_goes_into_the_topic_of_the_question(town: Town) -> None:
    anna = town.group(thread=7)[0]

    anna.write(f"{NAME} Wer?")

    assert anna.answers(1)[0]["message_thread_id"] == 7


def test_button_in_a_group_answers_who_pressed_it(town: Town) -> None:
    anna, ben = town.group(2)
    anna.write(f"{NAME} eins")
    anna.write(f"{NAME} zwei")
    second = anna.answers(2)[1]

    ben.press(second, 1)

    answer = ben.answers(3)[2]
    assert (number(answer), heard(answer)) == (1, LONG_QUESTION)


def test_only_administrators_choose_the_language_of_a_group(town: Town) -> None:
    anna, ben = town.group(2)
    town.api.admins.add((anna.chat["id"], ben.user["id"]))
    anna.write("/sprache english")
    refused = anna.answers(1)[0]
    ben.write("/sprache english")

    assert "Administratorinnen" in refused["text"]
    assert heard(ben.answers(2)[1]) == "/sprache english"


def test_asking_for_the_languages_is_for_everybody(town: Town) -> None:
    anna = town.group()[0]

    anna.write("/sprache")

    assert heard(anna.answers(1)[0]) == "/sprache"


def test_only_administrators_press_the_button_of_a_language(town: Town) -> None:
    anna, ben = town.group(2)
    town.api.admins.add((anna.chat["id"], ben.user["id"]))
    anna.write(f"{NAME} Wer?")
    shown = anna.answers(1)[0]
    anna.press(shown, data="sd:L.leicht")
    ben.press(shown, data="sd:L.en")

    assert heard(anna.answers(2)[1]) == "code L.en"


def test_commands_of_other_bots_are_left_alone(town: Town) -> None:
    anna = town.group()[0]
    anna.write("/wetter")
    anna.write("/treffen@JemandAndersBot")
    anna.write("/treffen")

    assert heard(anna.answers(1)[0]) == "/treffen"


def test_other_bots_are_not_answered_but_anonymous_administrators_are(
    town: Town,
) -> None:
    anna = town.group()[0]
    robot = Person(anna.api, anna.chat, {**anna.user, "id": 99, "is_bot": True})
    robot.write(f"{NAME} eins")
    robot.write(f"{NAME} zwei", sender_chat=anna.chat)

    assert heard(anna.answers(1)[0]) == "zwei"
