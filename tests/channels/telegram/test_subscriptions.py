"""/abo, /auskunft and /loeschen as people see them, through the whole process."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from regiobot.state import Choice, Kind, Piece, Subscriptions
from tests.botapi.people import Town
from tests.botapi.process import BotProcess
from tests.botapi.server import BOT, TOKEN, BotApi, Json, Trouble

NAME = f"@{BOT['username']}"
MEETING = "regionalgespraech-potsdam-museum"
SERIES = "Reihe Regionalgespräch"


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where the bot keeps its files."""
    return tmp_path_factory.mktemp("bot")


@pytest.fixture(scope="module")
def bot(folder: Path) -> Iterator[BotApi]:
    """The server of a bot that the tests of this module talk to."""
    with BotApi() as api, BotProcess(api, folder / "log", folder=folder) as process:
        api.wait(lambda: api.polls, "the first poll")
        yield api
        assert process.stop() == 0
        assert "Traceback" not in process.log


@pytest.fixture
def town(bot: BotApi) -> Iterator[Town]:
    """People who write to the bot."""
    yield Town(bot)
    assert bot.violations == []


@pytest.fixture
def stored(bot: BotApi, folder: Path) -> Iterator[Subscriptions]:
    """The file of subscriptions, opened beside the bot; *bot* has made it."""
    assert bot.polls
    opened = Subscriptions(folder / "state" / f"subscriptions-{TOKEN.split(':')[0]}.db")
    yield opened
    opened.close()


def labels(message: Json) -> list[str]:
    """What stands on the buttons."""
    rows = message["reply_markup"]["inline_keyboard"]
    return [button["text"] for row in rows for button in row]


def changed(bot: BotApi, message: Json, condition: Callable[[Json], bool]) -> Json:
    """A message as it is shown once it is as it should be."""
    key = message["chat"]["id"], message["message_id"]
    bot.wait(lambda: condition(bot.messages[key]), "the edited message")
    return bot.messages[key]


def test_menu_offers_everything_and_every_series(town: Town) -> None:
    erika = town.person()

    erika.write("/abo")

    menu = erika.answers(1)[0]
    assert menu["text"].startswith("Sie haben kein Abo.")
    assert labels(menu)[:2] == ["Abonnieren: alle Treffen", f"Abonnieren: {SERIES}"]


def test_who_chose_easy_german_gets_letters_in_it(
    town: Town, stored: Subscriptions
) -> None:
    erika = town.person()

    erika.write("/sprache leicht")
    erika.write("/abo alles")

    assert "Dazu bekommen Sie jetzt Nachrichten" in erika.answers(2)[1]["text"]
    stored.announce([Piece(meeting=MEETING, news=("added",))], b"y")
    assert erika.answers(3)[2]["text"].startswith("Das ist neu:")


@pytest.mark.parametrize("data", ["abo:", "abo:+", "abo:-x", "abo:x", "abo:+s:nichts"])
def test_button_of_what_there_is_no_more_says_so(
    town: Town, bot: BotApi, stored: Subscriptions, data: str
) -> None:
    erika = town.person()
    erika.write("/abo")

    number = erika.press(erika.answers(1)[0], data=data)

    (answered,) = bot.wait(
        lambda: [
            call.arguments
            for call in bot.made("answerCallbackQuery")
            if call.arguments["callback_query_id"] == number
        ],
        "a notice",
    )
    assert answered["text"].startswith("Diese Schaltfläche gilt nicht mehr")
    assert stored.record(erika.chat["id"]) is None


def test_buttons_subscribe_and_unsubscribe_in_place(town: Town, bot: BotApi) -> None:
    erika = town.person()
    erika.write("/abo")
    menu = erika.answers(1)[0]

    erika.press(menu, f"Abonnieren: {SERIES}")
    menu = changed(bot, menu, lambda m: SERIES in m["text"])
    assert labels(menu)[0] == f"Abbestellen: {SERIES}"
    erika.press(menu, f"Abbestellen: {SERIES}")
    menu = changed(bot, menu, lambda m: SERIES not in m["text"])

    assert menu["text"].startswith("Sie haben kein Abo.")
    assert len(erika.answers(1)) == 1


@pytest.mark.parametrize(
    ("words", "named"),
    [
        ("Klimaschutz", "Thema Klimaschutz"),
        ("werder", "Werder (Havel)"),
        ("Regionalgespräch", SERIES),
        ("alles", "alle Treffen"),
    ],
)
def test_words_subscribe_to_what_they_name(town: Town, words: str, named: str) -> None:
    erika = town.person()

    erika.write(f"/abo {words}")

    text = erika.answers(1)[0]["text"]
    assert f"Abonniert: {named}" in text


def test_unknown_words_subscribe_to_nothing(town: Town, stored: Subscriptions) -> None:
    erika = town.person()

    erika.write("/abo <b>Mondlandung</b>")

    assert "„<b>Mondlandung</b>“" in erika.answers(1)[0]["text"]
    assert stored.record(erika.chat["id"]) is None


def test_letter_comes_with_a_button_that_ends_it(
    town: Town, bot: BotApi, stored: Subscriptions
) -> None:
    erika = town.person()
    stored.add(erika.chat["id"], "de", Choice(Kind.ALL))
    stored.announce([Piece(meeting=MEETING, news=("added", "results"))], b"x")

    letter = erika.answers(1)[0]
    assert letter["text"].startswith("Neues zu Ihrem Abo:")
    assert "Potsdam Museum" in letter["text"]
    assert "Quelle" in letter["text"]
    assert labels(letter) == ["Abbestellen"]
    erika.press(letter)

    changed(bot, letter, lambda m: "reply_markup" not in m)
    assert stored.record(erika.chat["id"]) is None
    alert = bot.made("answerCallbackQuery")[-1].arguments
    assert alert["show_alert"] is True
    assert "Abbestellt" in alert["text"]


def test_blocked_bot_forgets_the_chat(
    town: Town, bot: BotApi, stored: Subscriptions
) -> None:
    erika, kate = town.person(), town.person()
    blocked = Trouble(403, "Forbidden: bot was blocked by the user")
    bot.fate = lambda _method, form: (
        blocked if form.get("chat_id") == str(erika.chat["id"]) else None
    )
    for person in (erika, kate):
        stored.add(person.chat["id"], "de", Choice(Kind.ALL))

    stored.announce([Piece(meeting=MEETING, news=("added",))], b"x")

    kate.answers(1)
    _wait(bot, lambda: stored.record(erika.chat["id"]) is None)
    assert stored.record(kate.chat["id"]) is not None
    bot.fate = lambda _method, _form: None


def test_what_is_stored_is_shown_and_deleted_at_once(
    town: Town, stored: Subscriptions
) -> None:
    erika = town.person()
    chat = erika.chat["id"]
    erika.write("/auskunft")
    assert "nichts gespeichert" in erika.answers(1)[0]["text"]
    erika.write("Wer war beim Regionalgespräch am 16. Mai 2019 dabei?")
    erika.write("/abo Klimaschutz")
    erika.write("/auskunft")
    shown = erika.answers(4)[3]["text"]
    assert f"die Nummer des Chats ({chat}) und die Sprache (Deutsch)" in shown
    assert "Abos: Thema Klimaschutz" in shown
    assert "worum es im Gespräch ging" in shown

    erika.write("/loeschen")
    erika.write("Worum ging es?")

    gone = erika.answers(6)
    assert "Abos: Thema Klimaschutz" in gone[4]["text"]
    assert "von diesem Gespräch gemerkt" in gone[4]["text"]
    assert stored.record(chat) is None
    assert "16. Mai 2019" not in gone[5]["text"].splitlines()[0]


def test_english_phone_is_answered_in_english(town: Town) -> None:
    kate = town.person("en")

    kate.write("/abo everything")
    kate.write("/mydata")
    kate.write("/delete")

    subscribed, shown, gone = (message["text"] for message in kate.answers(3))
    assert "Subscribed: all meetings." in subscribed
    assert "the language (English)" in shown
    assert gone.startswith("Deleted:")


def test_in_a_group_only_administrators_decide(
    town: Town, bot: BotApi, stored: Subscriptions
) -> None:
    anna, ben = town.group(2)
    bot.admins.add((anna.chat["id"], anna.user["id"]))
    ben.write(f"/abo{NAME} alles")
    assert "nur, wer sie verwaltet" in ben.answers(1)[0]["text"]

    anna.write(f"/abo{NAME} alles")
    menu = anna.answers(2)[1]
    ben.press(menu, "Abbestellen: alle Treffen")
    ben.write(f"/loeschen{NAME}")
    anna.answers(3)

    assert stored.choices(anna.chat["id"]) == (Choice(Kind.ALL),)


def _wait(bot: BotApi, condition: Callable[[], bool]) -> None:
    """Wait for something in the file; nobody reports a change there."""
    for _ in range(400):
        if condition():
            return
        bot.pause()
    raise AssertionError("waited in vain")
