"""What operators are told fits the program."""

from __future__ import annotations

import configparser
import re
from pathlib import Path

import pytest

from regiobot.cli import regiobot
from regiobot.settings import VARIABLES

ROOT = Path(__file__).parent.parent
GUIDE = (ROOT / "docs" / "betrieb.md").read_text("utf-8")
UNIT = (ROOT / "deploy" / "regiobot.service").read_text("utf-8")


@pytest.mark.parametrize("text", [GUIDE, UNIT])
def test_variables_that_are_named_exist(text: str) -> None:
    named = set(re.findall(r"REGIOBOT_[A-Z_]+", text))

    assert named
    assert named <= set(VARIABLES)


def test_links_lead_to_files() -> None:
    links = re.findall(r"\]\(([^):#]+)", GUIDE)

    assert links
    assert [link for link in links if not (ROOT / "docs" / link).exists()] == []


def test_unit_starts_a_command_that_exists() -> None:
    unit = configparser.RawConfigParser(strict=False)
    unit.optionxform = str  # type: ignore[assignment,method-assign]
    unit.read_string(UNIT)

    _, command, *options = unit["Service"]["ExecStart"].split()

    known = {name for param in regiobot.commands[command].params for name in param.opts}
    assert set(options) <= known
    assert int(unit["Service"]["TimeoutStopSec"]) > 8
