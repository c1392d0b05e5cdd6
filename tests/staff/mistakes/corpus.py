"""Typical mistakes of clerks, each a text file beside this module.

A file says in its first line what happened, then holds the files that somebody
changed, what `regiobot check` prints and what the editor marks:

    Ein Name ist falsch geschrieben
    === treffen/2026-09-10-talrunde.yaml
    titel: Talrunde in Torfhagen
    …
    === Prüfung
    …
    === Editor
    …

`python -m tests.staff.mistakes.corpus` writes the last two parts anew; review the
difference as wording.
"""

from __future__ import annotations

import re
import shutil
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from regiobot.knowledge import schema
from regiobot.staff import checklist
from regiobot.staff.check import check
from regiobot.staff.days import noon
from tests.editor.language_server import LanguageServer

FOLDER = Path(__file__).parent
KNOWLEDGE = Path(__file__).parents[2] / "knowledge_small"
TODAY = date(2026, 11, 22)
REPORT, EDITOR = "Prüfung", "Editor"

_PART = re.compile(r"^=== (.+)\n", re.M)


@dataclass(frozen=True)
class Mistake:
    """One mistake.

    Attributes:
        files: What the clerk wrote, by file name.
        report: What the check prints.
        editor: What the editor marks, one complaint a line; empty if it cannot know.
    """

    path: Path
    title: str
    files: dict[str, str]
    report: str
    editor: str

    def __str__(self) -> str:
        parts = {**self.files, REPORT: self.report, EDITOR: self.editor}
        return f"{self.title}\n" + "".join(
            f"=== {name}\n{text}" for name, text in parts.items()
        )


def mistakes() -> Iterator[Mistake]:
    """All mistakes, by the names of their files."""
    for path in sorted(FOLDER.glob("*.txt")):
        title, *rest = _PART.split(path.read_text("utf-8"))
        parts = dict(zip(rest[::2], rest[1::2], strict=True))
        report, editor = parts.pop(REPORT, ""), parts.pop(EDITOR, "")
        yield Mistake(path, title.strip(), parts, report, editor)


def reported(mistake: Mistake, folder: Path) -> str:
    """What the check prints when the mistake is made in a copy in *folder*."""
    shutil.copytree(KNOWLEDGE, folder, dirs_exist_ok=True)
    for name, text in mistake.files.items():
        path = folder / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(text, "utf-8")
    checkup = check(folder, now=noon(TODAY))
    text = checklist.report(checkup, "de").replace(str(folder), "wissen")
    return text + "\n"


def marked(mistake: Mistake, editor: LanguageServer) -> str:
    """What the editor marks; the line of the schema that it is told is not counted."""
    lines = []
    for name, text in mistake.files.items():
        stem = name.partition("/")[0].removesuffix(".yaml")
        shown = f"{Path(name).parent}/{mistake.path.stem}-{Path(name).name}"
        editor.open(shown, schema.modeline(stem, name.count("/")) + f"\n{text}")
        for complaint in editor.complaints(shown):
            line, _, sentence = complaint.partition(": ")
            lines.append(f"{name}:{int(line) - 1}: {sentence}\n")
    return "".join(lines)


def main() -> None:
    with LanguageServer(KNOWLEDGE.parents[1] / "knowledge") as editor:
        for mistake in mistakes():
            with tempfile.TemporaryDirectory() as folder:
                report = reported(mistake, Path(folder))
            text = Mistake(
                mistake.path,
                mistake.title,
                mistake.files,
                report,
                marked(mistake, editor),
            )
            mistake.path.write_text(str(text), "utf-8")


if __name__ == "__main__":
    main()
