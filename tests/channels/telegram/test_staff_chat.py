"""The staff chat as staff use it, over HTTP, with the real bot and its own folder."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.botapi.people import Person, Town
from tests.botapi.process import BotProcess
from tests.botapi.server import BotApi, Json
from tests.knowledge.folders import GOOD, Files, write

COMMANDS = ("/stand", "/pruefen", "/luecken", "/zurueck")
MEETING = str(GOOD["treffen/2021-12-02-rg.yaml"])
FILE = "2021-12-02-rg.yaml"
TAKE_OVER, DISCARD = 0, 1  # rows of buttons


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("staff") / "knowledge"
    write(folder, GOOD)
    return folder


@pytest.fixture(scope="module")
def desk(folder: Path) -> Iterator[tuple[Town, Person, Person]]:
    """Staff in a private chat and in a group, with a running bot."""
    with BotApi() as api:
        town = Town(api)
        clerk, (colleague,) = town.person(), town.group()
        chats = f"{clerk.chat['id']}, {colleague.chat['id']}"
        environment = {
            "REGIOBOT_STAFF_CHATS": chats,
            "XDG_CACHE_HOME": str(folder.parent / "cache"),
        }
        log = folder.parent / "log"
        with BotProcess(api, log, folder=folder.parent, environment=environment) as bot:
            api.wait(lambda: api.polls, "the first poll")
            yield town, clerk, colleague
            assert bot.stop() == 0, bot.log
    assert api.violations == []


@pytest.fixture
def town(desk: tuple[Town, Person, Person], folder: Path) -> Town:
    return desk[0]


@pytest.fixture
def clerk(desk: tuple[Town, Person, Person], folder: Path) -> Person:
    return desk[1]


@pytest.fixture
def tell(clerk: Person) -> Callable[..., Json]:
    """Does something in the clerk's chat, and gives the bot's next message there."""
    chat = int(clerk.chat["id"])

    def done(deed: Callable[[], object], containing: str = "") -> Json:
        before = len(clerk.api.sent(chat))
        deed()

        def said() -> list[Json]:
            return [m for m in clerk.api.sent(chat)[before:] if containing in m["text"]]

        found: list[Json] = clerk.api.wait(said, f"a message with {containing!r}")
        return found[0]

    return done


def meeting(title: str, **more: str) -> bytes:
    lines = [f"{key}: {value}\n" for key, value in more.items()]
    text = MEETING.replace("Regionalgespräch per Video", title)
    return (text + "".join(lines)).encode()


def test_stand_tells_what_is_served(clerk: Person, tell: Callable[..., Json]) -> None:
    said = tell(lambda: clerk.write("/stand"))["text"]

    assert "1 Treffen, 2 Personen, 2 Organisationen" in said
    assert "Zustand: in Ordnung" in said


def test_check_tells_that_all_is_well(clerk: Person, tell: Callable[..., Json]) -> None:
    assert "Alles in Ordnung" in tell(lambda: clerk.write("/pruefen"))["text"]


def test_staff_have_the_commands_in_their_menu(clerk: Person) -> None:
    def shown() -> list[Json]:
        return [
            call.arguments
            for call in clerk.api.made("setMyCommands")
            if call.arguments.get("scope", {}).get("chat_id") == clerk.chat["id"]
        ]

    (menu,) = clerk.api.wait(shown, "the menu of the staff chat")

    names = {command["command"] for command in menu["commands"]}
    assert {"stand", "pruefen", "zurueck", "hilfe"} <= names


def test_file_is_checked_taken_over_answered_from_and_undone(
    clerk: Person, town: Town, folder: Path, tell: Callable[..., Json]
) -> None:
    question = "Wo war das Treffen am 2. Dezember 2021?"
    offer = tell(lambda: clerk.upload(FILE, meeting("Runde", ort="Museum")))

    assert "1 Treffen geändert" in offer["text"]
    assert (folder / "treffen" / FILE).read_text() == MEETING

    taken = tell(lambda: clerk.press(offer, TAKE_OVER), "Übernommen")
    citizen = town.person()
    citizen.write(question)
    assert "Museum" in citizen.answers(1)[0]["text"]
    assert "1 Treffen geändert" in taken["text"]

    undone = tell(lambda: clerk.write("/zurueck"), "Zurückgenommen")
    citizen.write(question)
    assert "Museum" not in citizen.answers(2)[1]["text"]
    assert "1 Treffen geändert" in undone["text"]
    assert (folder / "treffen" / FILE).read_text() == MEETING


def test_broken_file_is_refused_with_its_place(
    clerk: Person, folder: Path, tell: Callable[..., Json]
) -> None:
    said = tell(lambda: clerk.upload(FILE, meeting("Runde", reihe="Runder Tisch")))

    assert f"treffen/{FILE}:6:8" in said["text"]
    assert "„Runder Tisch“ steht nicht in reihen.yaml" in said["text"]
    assert "reply_markup" not in said
    assert (folder / "treffen" / FILE).read_text() == MEETING


def test_discarded_file_is_not_written_and_the_button_goes(
    clerk: Person, folder: Path, tell: Callable[..., Json]
) -> None:
    offer = tell(lambda: clerk.upload(FILE, meeting("Weg damit")))

    said = tell(lambda: clerk.press(offer, DISCARD))
    place = clerk.chat["id"], offer["message_id"]
    clerk.api.wait(
        lambda: "reply_markup" not in clerk.api.messages[place], "no buttons"
    )
    data = offer["reply_markup"]["inline_keyboard"][TAKE_OVER][0]["callback_data"]
    shown = clerk.api.messages[place]
    again = tell(lambda: clerk.press(shown, data=data))  # a phone that was offline

    assert "Verworfen" in said["text"]
    assert "schon erledigt" in again["text"]
    assert (folder / "treffen" / FILE).read_text() == MEETING


@pytest.mark.parametrize(
    ("name", "data", "said"),
    [
        ("plan.pdf", b"%PDF", "auf .yaml endet"),
        (None, b"name: x", "auf .yaml endet"),
        ("../bot.yaml", b"name: x", "Dateiname"),
        ("a.yaml", b"x" * (1024 * 1024 + 1), "größer als 1 MiB"),
    ],
)
def test_unfit_file_is_refused(
    name: str | None, data: bytes, said: str, clerk: Person, tell: Callable[..., Json]
) -> None:
    assert said in tell(lambda: clerk.upload(name, data))["text"]


def test_staff_are_told_of_broken_and_mended_files(
    clerk: Person, folder: Path, tell: Callable[..., Json]
) -> None:
    broken: Files = {"themen.yaml": "- nahme: Verkehr\n"}

    said = tell(lambda: write(folder, broken), "nicht in Ordnung")
    stand = tell(lambda: clerk.write("/stand"))
    mended = tell(lambda: write(folder, GOOD), "wieder in Ordnung")

    assert "themen.yaml:1:3" in said["text"]
    assert "themen.yaml:1:3" in stand["text"]
    assert mended


@pytest.mark.parametrize("command", COMMANDS)
def test_others_see_no_trace_of_the_commands(
    command: str, clerk: Person, town: Town
) -> None:
    citizen, other = town.person(), town.person()

    citizen.write(command)
    other.write("/gibtesnicht")

    assert citizen.answers(1)[0]["text"] == other.answers(1)[0]["text"]


def test_file_and_forged_button_of_others_do_nothing(
    clerk: Person, town: Town, folder: Path, tell: Callable[..., Json]
) -> None:
    offer = tell(lambda: clerk.upload(FILE, meeting("Nur für uns")))
    data = offer["reply_markup"]["inline_keyboard"][TAKE_OVER][0]["callback_data"]
    citizen, other = town.person(), town.person()
    citizen.write("/hilfe")
    (shown,) = citizen.answers(1)

    citizen.press(shown, data=data)
    citizen.upload(FILE, meeting("Fremd"))
    other.upload("plan.pdf", b"%PDF")

    assert citizen.answers(2)[1]["text"] == other.answers(1)[0]["text"]
    assert (folder / "treffen" / FILE).read_text() == MEETING


def test_group_of_staff_can_do_it_too(
    desk: tuple[Town, Person, Person], folder: Path
) -> None:
    colleague = desk[2]
    before = len(colleague.api.sent(colleague.chat["id"]))

    colleague.upload("plan.pdf", b"%PDF")  # no business of the bot in a group
    colleague.write("/pruefen@RegioTestBot")

    said = colleague.api.wait(
        lambda: colleague.api.sent(colleague.chat["id"])[before:], "an answer"
    )
    assert "Alles in Ordnung" in said[0]["text"]
