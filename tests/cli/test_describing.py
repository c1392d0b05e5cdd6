"""`regiobot schema` prints what editors read, and writes it where files look for it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from regiobot.cli import main
from regiobot.knowledge import schema
from regiobot.knowledge.folder import STEMS


def test_one_schema_is_printed(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["schema", "personen"]) == 0

    assert capsys.readouterr().out == schema.text("personen")


def test_all_schemas_are_printed(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["schema"]) == 0

    assert list(json.loads(capsys.readouterr().out)) == list(STEMS)


def test_schemas_are_written_into_the_knowledge_folder(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    outdated = tmp_path / schema.FOLDER / "treffen.json"
    outdated.parent.mkdir()
    outdated.write_text("{}", "utf-8")

    codes = [main(["schema", "--write", "--knowledge", str(tmp_path)]) for _ in "ab"]

    lines = capsys.readouterr().out.splitlines()
    assert codes == [0, 0]
    assert outdated.read_text("utf-8") == schema.text("treffen")
    assert {path.name for path in outdated.parent.iterdir()} == set(schema.schemas())
    assert [line.rpartition(": ")[2] for line in lines] == (
        ["neu geschrieben"] * len(STEMS) + ["unverändert"] * len(STEMS)
    )


def test_unknown_kind_is_one_line(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["schema", "treffn"]) == 2

    assert "KIND kennt nur diese Werte: bot, " in capsys.readouterr().err


def test_folder_that_cannot_be_written_is_one_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / schema.FOLDER).write_text("", "utf-8")

    assert main(["schema", "--write", "--knowledge", str(tmp_path)]) == 2

    assert "lässt sich nicht schreiben" in capsys.readouterr().err
