"""What people read in whole conversations; a difference is reviewed as wording.

``python -m tests.transcripts.test_transcripts`` writes the files anew.
"""

from __future__ import annotations

import shutil
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from regiobot.state import Subscriptions
from tests.botapi.people import Town
from tests.botapi.process import BOT, BotProcess
from tests.botapi.server import TOKEN, BotApi

from .conversations import CONVERSATIONS
from .recording import Recording

FOLDER = Path(__file__).parent
ROOT = FOLDER.parents[1]
PLANNED = """\
titel: Bürgerdialog Nahverkehr
datum: 2027-03-04
uhrzeit: 17 Uhr
ort: Werder (Havel)
stand: geplant
quellen:
  - kuerzel: ankuendigung
    titel: Ankündigung
    herausgeber: Landeshauptstadt Potsdam
"""
COMMAND = (*BOT, "run", "--telegram", "--now", "2026-11-22T12:00")


@contextmanager
def running_bot(folder: Path) -> Iterator[BotApi]:
    """The server of the whole bot, whose clock stands still."""
    with BotApi() as api, started(api, folder, ROOT / "knowledge"):
        yield api


@contextmanager
def started(api: BotApi, folder: Path, knowledge: Path) -> Iterator[None]:
    """The bot as a process, from its first poll to its end."""
    polls = api.polls
    with BotProcess(
        api,
        folder / "log",
        folder=folder,
        command=COMMAND,
        environment={"REGIOBOT_KNOWLEDGE": str(knowledge)},
    ) as bot:
        api.wait(lambda: api.polls > polls, "the first poll")
        yield
        assert bot.stop() == 0


def recorded(api: BotApi, name: str) -> str:
    """The transcript of a conversation."""
    recording = Recording(api)
    play = CONVERSATIONS[name]
    play(Town(api), recording)
    about = (play.__doc__ or "").strip()
    return f"# {about}\n\n{recording.text}"


@pytest.fixture(scope="module")
def api(tmp_path_factory: pytest.TempPathFactory) -> Iterator[BotApi]:
    """One bot for all conversations, each in chats of its own."""
    with running_bot(tmp_path_factory.mktemp("bot")) as api:
        yield api
        assert api.violations == []


@pytest.mark.parametrize("name", CONVERSATIONS)
def test_conversation_reads_as_reviewed(api: BotApi, name: str) -> None:
    reviewed = (FOLDER / f"{name}.md").read_text("utf-8")

    assert recorded(api, name) == reviewed


def subscribed(folder: Path) -> str:
    """The transcript of a subscription, across a restart with new knowledge."""
    knowledge = folder / "knowledge"
    shutil.copytree(ROOT / "knowledge", knowledge)
    with BotApi() as api:
        chat, erika = Recording(api), Town(api).person()
        with started(api, folder, knowledge):
            chat.write(erika, "Wer war im Potsdam Museum dabei?")
            chat.write(erika, "/abo")
            chat.press(erika, "Abonnieren: alle Treffen")
            chat.write(erika, "/auskunft")
            _wait_for_the_first_state(api, folder / "state")
        new = knowledge / "treffen" / "2027-03-04-buergerdialog.yaml"
        new.write_text(PLANNED, "utf-8")
        with started(api, folder, knowledge):
            chat.note("Nach einem Neustart mit einem neuen Treffen im Wissen")
            chat.receives(erika)
            chat.note("Eine Schaltfläche von vor dem Neustart")
            chat.press(erika, "Themen")
            chat.write(erika, "/loeschen")
            chat.write(erika, "/auskunft")
        assert api.violations == []
    return f"# Ein Abo, mit einem Neustart dazwischen\n\n{chat.text}"


def _wait_for_the_first_state(api: BotApi, folder: Path) -> None:
    """Wait until the bot has noted what later states are compared with."""
    stored = Subscriptions(folder / f"subscriptions-{TOKEN.partition(':')[0]}.db")
    for _ in range(400):
        if stored.announced():
            break
        api.pause()
    assert stored.announced()
    stored.close()


def test_subscription_reads_as_reviewed(tmp_path: Path) -> None:
    reviewed = (FOLDER / "abo.md").read_text("utf-8")

    assert subscribed(tmp_path) == reviewed


def write() -> None:
    """Write all transcripts anew."""
    with (
        tempfile.TemporaryDirectory() as folder,
        running_bot(Path(folder)) as api,
    ):
        for name in CONVERSATIONS:
            text = recorded(api, name)
            (FOLDER / f"{name}.md").write_text(text, "utf-8")
        text = subscribed(Path(folder) / "abo")
        (FOLDER / "abo.md").write_text(text, "utf-8")
        sys.exit("\n".join(api.violations))


if __name__ == "__main__":
    write()
