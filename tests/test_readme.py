"""What the documents claim is true."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from docs import generate, picture

from regiobot.cli import regiobot
from regiobot.settings import VARIABLES

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text("utf-8")
CONTRIBUTING = (ROOT / "CONTRIBUTING.md").read_text("utf-8")
BY_HAND = {"README.md": README, "CONTRIBUTING.md": CONTRIBUTING}


def test_generated_documents_are_up_to_date() -> None:
    outdated = [
        path.name
        for path, text in generate.documents().items()
        if path.read_text("utf-8") != text
    ]

    assert outdated == [], "run `make docs`, and read the difference as wording"


def test_transcript_answers_with_its_source() -> None:
    transcript = README.split("```text\n")[1].split("```")[0]

    assert transcript.startswith("> ")
    assert "Marko Köhler" in transcript
    assert "Quelle: PNR24" in transcript
    assert "nicht vollständig" in transcript


def test_picture_shows_what_the_bot_says() -> None:
    page = picture.page(picture.TRANSCRIPT.read_text("utf-8"))

    assert "Was sagte Schubert zum Klimaschutz?" in page
    assert "Es braucht schnelle Entscheidungen" in page
    assert "<span>Link kopieren</span>" in page
    assert 'src="docs/chat.png"' in README


def test_transcript_is_asked_anew() -> None:
    changed = README.replace("Marko Köhler", "Niemand")

    assert changed != README
    assert generate.with_transcripts(changed, ROOT / "knowledge") == README


def test_first_screen_holds_sentence_transcript_and_commands() -> None:
    first = README[: README.index("\n## ")]

    assert first.index("RegioBot beantwortet") < first.index("```text")
    assert first.index("```text") < first.index("make start") < first.index("make test")


@pytest.mark.parametrize("name", regiobot.commands)
def test_every_command_has_a_line_in_the_docs(name: str) -> None:
    reference = (ROOT / "docs" / "befehle.md").read_text("utf-8")

    assert f"## `regiobot {name}`" in reference


@pytest.mark.parametrize("document", BY_HAND)
def test_named_commands_and_options_exist(document: str) -> None:
    calls = re.findall(r"(?:\$ |`)(?:\.venv/bin/)?regiobot (.*)", BY_HAND[document])

    assert calls
    for call in calls:
        words = re.split(r"[`#<]", call)[0].split()
        command = regiobot.commands.get(words[0])
        known = [*regiobot.params, *(command.params if command else [])]
        options = {name for param in known for name in param.opts} | {"--help"}
        assert command or words[0] in options, call
        assert {word for word in words if word.startswith("--")} <= options, call


@pytest.mark.parametrize("document", BY_HAND)
def test_named_targets_of_make_exist(document: str) -> None:
    makefile = (ROOT / "Makefile").read_text("utf-8")
    targets = re.findall(r"^\.PHONY: (\w+)", makefile, re.M)

    named = set(re.findall(r"(?:\$ |`)make (\w+)", BY_HAND[document]))

    assert named
    assert named <= set(targets)


def test_variables_of_the_environment_are_explained() -> None:
    table = set(re.findall(r"^\| `(REGIOBOT_\w+)` \|", README, re.M))

    assert table == set(VARIABLES)


@pytest.mark.parametrize("document", BY_HAND)
def test_links_lead_to_files(document: str) -> None:
    links = re.findall(r"\]\(([^):#]+)\)", BY_HAND[document])

    assert links
    assert [link for link in links if not (ROOT / link).exists()] == []


@pytest.mark.parametrize("name", ["requirements.txt", "requirements-dev.txt"])
def test_requirements_are_pinned_by_hash_and_hold_no_address(name: str) -> None:
    text = (ROOT / name).read_text("utf-8")
    entries = re.split(r"\n(?=\S)", text.strip())

    assert "://" not in text
    assert "--index" not in text
    assert all(re.match(r"[\w.-]+==[\w.]+", entry) for entry in entries)
    assert all("--hash=sha256:" in entry for entry in entries)
