"""Draws docs/chat.png: a part of a recorded conversation, as a phone shows it.

    .venv/bin/python docs/picture.py

needs Chromium. The words are those of tests/transcripts/deutsch.md, which the tests
compare with what the bot says; the picture is drawn anew when they change.
"""

from __future__ import annotations

import html
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parent.parent
TRANSCRIPT = ROOT / "tests" / "transcripts" / "deutsch.md"
PICTURE = ROOT / "docs" / "chat.png"
FIRST, LAST = "Was sagte Schubert zum Klimaschutz?", "[Davor]"  # of what is shown
WIDTH, HEIGHT = 440, 845  # CSS pixels

_STYLE = """
body { margin: 0; padding: 14px; background: #d5e3d0; width: 412px;
       font: 14px/1.38 "DejaVu Sans", "Noto Sans", sans-serif; color: #111 }
div.said { background: #e1fec6; margin: 0 0 10px 90px }
div.told { background: #fff; margin: 0 20px 3px 0 }
div.said, div.told { border-radius: 12px; padding: 8px 11px; overflow-wrap: anywhere }
p { margin: 0 0 7px } p:last-child { margin: 0 }
blockquote { margin: 3px 0 7px; padding: 3px 8px; border-left: 3px solid #3a95d5;
             background: #eef6fb; border-radius: 4px }
div.row { display: flex; gap: 4px; margin: 0 20px 3px 0 }
div.row span { flex: 1; text-align: center; padding: 7px 3px; border-radius: 8px;
               background: rgb(60 90 60 / 55%); color: #fff; font-size: 13px }
div.row + div.told { margin-top: 12px }
"""
_BUTTONS = re.compile(r"(?:\[[^\]]+\] ?)+")


def turns(transcript: str) -> Iterator[tuple[str, str]]:
    """What was said or pressed, and what the bot told, of the part that is shown."""
    showing = False
    for turn in re.split(r"^> ", transcript, flags=re.MULTILINE)[1:]:
        said, _, told = turn.partition("\n")
        showing = showing or said == FIRST
        # A citation to copy is the same words once more.
        if showing and "zitat" not in said.casefold():
            yield said, told.strip()
        if said == LAST:
            return


def page(transcript: str) -> str:
    """The part that is shown as a web page."""
    parts = []
    for said, told in turns(transcript):
        if not said.startswith("["):
            parts.append(f'<div class="said">{html.escape(said)}</div>')
        lines = told.split("\n")
        rows = [line for line in lines if _BUTTONS.fullmatch(line)]
        text = "\n".join(line for line in lines if line not in rows)
        parts.append(f'<div class="told">{"".join(_paragraphs(text))}</div>')
        parts += [_row(row) for row in rows]
    return f"<!doctype html><meta charset=utf-8><style>{_STYLE}</style>{''.join(parts)}"


def _paragraphs(text: str) -> Iterator[str]:
    for paragraph in filter(None, text.split("\n\n")):
        for line in paragraph.split("\n"):
            tag = "blockquote" if line[:2] in ("┃ ", "┇ ") else "p"
            shown = html.escape(line[2:] if tag == "blockquote" else line)
            shown = re.sub(r"\*\*(.+?)\*\*", r"<b>\1</b>", shown)
            yield f"<{tag}>{shown}</{tag}>"


def _row(row: str) -> str:
    labels = re.findall(r"\[([^\]]+)\]", row)
    cells = "".join(f"<span>{html.escape(label)}</span>" for label in labels)
    return f'<div class="row">{cells}</div>'


def main() -> int:
    """Draw the picture; the exit code."""
    chromium = shutil.which("chromium") or shutil.which("chromium-browser")
    if chromium is None:
        print("Chromium is not installed.", file=sys.stderr)
        return 2
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / "chat.html"
        source.write_text(page(TRANSCRIPT.read_text("utf-8")), "utf-8")
        drawn = subprocess.run(
            [
                chromium, "--headless", "--no-sandbox", "--disable-gpu",
                "--disable-background-networking", "--disable-component-update",
                "--disable-sync", "--no-first-run", f"--user-data-dir={folder}/profile",
                "--hide-scrollbars", "--force-device-scale-factor=1.2",
                f"--window-size={WIDTH},{HEIGHT}", f"--screenshot={PICTURE}",
                source.as_uri(),
            ],
            check=False,
            capture_output=True,
        )  # fmt: skip
    return drawn.returncode


if __name__ == "__main__":
    sys.exit(main())
