"""Whatever people do, while the knowledge changes: no error, and no question lost."""

from __future__ import annotations

import random
from pathlib import Path

from tests.botapi.odd import Crowd
from tests.botapi.people import Town
from tests.botapi.process import BotProcess
from tests.botapi.server import BotApi
from tests.knowledge.folders import GOOD, write

ROUNDS, DEEDS = 12, 40
EXPECTED = ("message is not modified", "message to edit not found")
"""What Telegram says to those who press twice, or below what is gone."""


def test_odd_updates_cost_no_answer_and_leave_no_error(tmp_path: Path) -> None:
    write(tmp_path / "knowledge", GOOD)
    with BotApi() as api:
        town = Town(api)
        clerk = town.person()
        crowd = Crowd(town, clerk, random.Random(1))
        environment = {
            "REGIOBOT_STAFF_CHATS": str(clerk.chat["id"]),
            "XDG_CACHE_HOME": str(tmp_path / "cache"),
        }
        log = tmp_path / "log"
        with BotProcess(api, log, folder=tmp_path, environment=environment) as bot:
            for number in range(ROUNDS):
                policy = ("nein", "ja", "sofort")[number % 3]
                name = f"name: Bot {number}\nluecken: {policy}\n"
                write(tmp_path / "knowledge", {"bot.yaml": name})
                for _ in range(DEEDS):
                    crowd.act()
                api.wait(api.settled, "the end of a round")
            assert bot.stop() == 0
        answers = {chat: len(api.sent(chat)) for chat in crowd.questions}

    assert "ERROR" not in bot.log
    assert "Traceback" not in bot.log
    assert {c: n for c, n in crowd.questions.items() if answers[c] < n} == {}
    assert [v for v in api.violations if not v.endswith(EXPECTED)] == []
