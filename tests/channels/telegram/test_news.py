"""From a changed knowledge file to a message, also if the bot was down meanwhile."""

from __future__ import annotations

import shutil
from pathlib import Path

from regiobot.state import Subscriptions
from tests.botapi.people import Town
from tests.botapi.process import ROOT, BotProcess
from tests.botapi.server import TOKEN, BotApi

PLANNED = """\
titel: Bürgerdialog Nahverkehr
datum: 2031-03-04
stand: geplant
ort: Rathaus
quellen:
  - kuerzel: einladung-2031
    titel: Einladung
    adresse: https://example.org/einladung
"""


def test_changed_files_become_one_message_each(tmp_path: Path) -> None:
    shutil.copytree(ROOT / "knowledge", tmp_path / "knowledge")
    file = tmp_path / "knowledge" / "treffen" / "2031-03-04-buergerdialog.yaml"
    log = tmp_path / "log"
    with BotApi() as api:
        erika, max_ = Town(api).person(), Town(api).person()
        with BotProcess(api, log, folder=tmp_path) as bot:
            erika.write("/abo alles")
            max_.write("/abo Klimaschutz")
            erika.answers(1)
            max_.answers(1)
            _wait_for_the_first_state(api, tmp_path / "state")
            assert bot.stop() == 0

        file.write_text(PLANNED, encoding="utf-8")
        with BotProcess(api, log, folder=tmp_path) as bot:
            added = erika.answers(2)[1]["text"]
            file.write_text(PLANNED.replace("geplant", "abgesagt"), encoding="utf-8")
            cancelled = erika.answers(3)[2]["text"]
            assert bot.stop() == 0

        assert "Neu: Bürgerdialog Nahverkehr (Dienstag, 4. März 2031, geplant)" in added
        assert "Rathaus" in added
        assert "Abgesagt: Bürgerdialog Nahverkehr" in cancelled
        assert len(max_.answers(1)) == 1
        assert api.violations == []


def _wait_for_the_first_state(api: BotApi, folder: Path) -> None:
    """Wait until the bot has noted what later states are compared with."""
    stored = Subscriptions(folder / f"subscriptions-{TOKEN.split(':')[0]}.db")
    for _ in range(400):
        if stored.announced():
            stored.close()
            return
        api.pause()
    raise AssertionError("no state was noted")
