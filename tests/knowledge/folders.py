"""A small, flawless knowledge folder to which tests add their files."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

Files = dict[str, str | bytes]
MakeFolder = Callable[[Files], Path]

GOOD: Files = {
    "organisationen.yaml": """\
- name: Potsdam
  art: Stadt
  auch: [LHP]
- name: Falkensee
""",
    "personen.yaml": """\
- name: Marko Köhler
- name: Mike Schubert
""",
    "themen.yaml": "- name: Verkehr\n",
    "reihen.yaml": "- name: Regionalgespräch\n",
    "treffen/2021-12-02-rg.yaml": """\
titel: Regionalgespräch per Video
datum: 2021-12-02
quellen:
  - kuerzel: lhp
    titel: Mitteilung
""",
}


def write(folder: Path, files: Files) -> None:
    """Put files into a folder, below it as their names say."""
    for name, content in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        data = content.encode() if isinstance(content, str) else content
        path.write_bytes(data)
