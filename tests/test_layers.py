"""Data flows one way: who may import whom, and which library lives where.

The rows are those of the project's layout: a module imports from the rows above its
own, or from its own package. Reading the imports finds what is hidden inside
functions too.
"""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parent.parent / "src" / "regiobot"

ROWS = (
    ("errors",),
    ("model",),
    ("dialogue",),
    ("text", "dates", "phrases", "vocabulary", "links", "commands"),
    ("knowledge",),
    ("index", "store", "state"),
    ("changes",),
    ("understand",),
    ("answer",),
    ("render",),
    ("assistant",),
    ("channels", "staff"),
    ("settings",),
    ("cli",),
    ("__main__",),
)
ROW = {name: number for number, names in enumerate(ROWS) for name in names}
# Words and sentences build on the folding and the dates of their own row.
WITHIN_A_ROW = {
    ("dates", "text"),
    ("phrases", "dates"),
    ("phrases", "text"),
    ("vocabulary", "text"),
    ("vocabulary", "dates"),
    ("phrases", "vocabulary"),
}
HOMES = {
    "yaml": ("knowledge",),
    "pydantic": ("knowledge",),
    "pydantic_core": ("knowledge",),
    "rapidfuzz": ("index",),
    "sqlite_utils": ("store",),
    "sqlite3": ("store", "state"),
    "Stemmer": ("text",),
    "telegram": ("channels.telegram",),
    "httpx": ("channels.telegram",),
    "aiohttp": ("channels.telegram",),
    "aiolimiter": ("channels.telegram",),
    "click": ("cli",),
    "selectolax": ("staff.draft",),
    "docx": ("staff.draft",),
    "watchfiles": ("staff",),
}


@dataclass(frozen=True)
class Import:
    """One import, absolute, with its place."""

    importer: str
    imported: str
    place: str


def modules() -> Iterator[tuple[str, Path]]:
    """All modules by their name below the package; a package by its own."""
    for path in sorted(PACKAGE.rglob("*.py")):
        parts = list(path.relative_to(PACKAGE).with_suffix("").parts)
        if parts[-1] == "__init__":
            parts.pop()
        yield ".".join(parts), path


def imports_of(name: str, path: Path, source: str | None = None) -> Iterator[Import]:
    """Every import of a module, wherever it stands, relative ones made absolute."""
    tree = ast.parse(path.read_text("utf-8") if source is None else source)
    package = name.split(".") if path.stem == "__init__" else name.split(".")[:-1]
    package = [part for part in package if part]
    for node in ast.walk(tree):
        place = f"{path.relative_to(PACKAGE.parent)}:{getattr(node, 'lineno', 0)}"
        if isinstance(node, ast.Import):
            for alias in node.names:
                yield Import(name, alias.name, place)
        elif isinstance(node, ast.ImportFrom):
            base = node.module or ""
            if node.level:
                above = package[: len(package) - (node.level - 1)]
                base = ".".join(["regiobot", *above, *filter(None, [base])])
            # `from .. import dates` names a module, `from ..dates import x` holds one.
            bare = node.level and not node.module
            for alias in node.names if bare else [ast.alias(name="")]:
                yield Import(name, f"{base}.{alias.name}".rstrip("."), place)


def own_part(imported: str) -> str | None:
    """The part of our own package that is imported, or None for a library."""
    parts = imported.split(".")
    if parts[0] != "regiobot" or len(parts) == 1:
        return None
    return parts[1]


def wrong_arrow(found: Import) -> str | None:
    """Why *found* goes the wrong way, or None."""
    importer, imported = found.importer.partition(".")[0], own_part(found.imported)
    if imported in (None, importer, "__version__"):
        return None
    if importer not in ROW or imported not in ROW:
        return f"{found.place}: {importer or '__init__'} or {imported} has no row"
    if ROW[imported] < ROW[importer] or (importer, imported) in WITHIN_A_ROW:
        return None
    return f"{found.place}: {importer} must not import {imported}"


def away_from_home(found: Import) -> str | None:
    """Why *found* is a library outside its home, or None."""
    library = found.imported.partition(".")[0]
    if library == "regiobot" or library in sys.stdlib_module_names - set(HOMES):
        return None
    homes = HOMES.get(library)
    if homes is None:
        return f"{found.place}: {library} has no home"
    if any(f"{found.importer}.".startswith(f"{home}.") for home in homes):
        return None
    return f"{found.place}: {library} belongs in {', '.join(homes)}"


ALL_IMPORTS = [found for name, path in modules() for found in imports_of(name, path)]


def test_imports_are_found() -> None:
    assert len(ALL_IMPORTS) > 100


def test_every_arrow_points_up() -> None:
    wrong = [text for found in ALL_IMPORTS if (text := wrong_arrow(found))]

    assert wrong == []


def test_every_library_is_at_home() -> None:
    wrong = [text for found in ALL_IMPORTS if (text := away_from_home(found))]

    assert wrong == []


def test_own_modules_are_imported_relatively() -> None:
    wrong = []
    for _, path in modules():
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.ImportFrom) and not node.level:
                names = [node.module or ""]
            elif isinstance(node, ast.Import):
                names = [alias.name for alias in node.names]
            else:
                continue
            wrong += [f"{path}:{node.lineno}" for n in names if own_part(n + ".x")]

    assert wrong == []


@pytest.mark.parametrize(
    ("name", "source", "allowed"),
    [
        ("answer.people", "from ..model import Person", True),
        ("answer.people", "from .sentences import joined", True),
        ("answer.people", "from .. import render", False),  # downwards
        ("answer.people", "from ..understand import read", True),
        ("understand.names", "from ..answer import compose", False),
        ("channels.console", "from ..staff import check", False),  # sideways
        ("index", "from .store import search", False),  # sideways
        ("model", "def f():\n    from .dialogue import Query", False),  # hidden
        ("model", "import regiobot.cli", False),
        ("model", "from .errors import Defect", True),
        ("knowledge.folder", "from .. import __version__", True),
    ],
)
def test_arrows_are_told_apart(name: str, source: str, allowed: bool) -> None:
    path = PACKAGE / (name.replace(".", "/") + ".py")

    found = list(imports_of(name, path, source))

    assert len(found) == 1
    assert (wrong_arrow(found[0]) is None) is allowed


@pytest.mark.parametrize(
    ("name", "source", "allowed"),
    [
        ("knowledge.reading", "import yaml", True),
        ("staff.evaluate", "import yaml", False),
        ("store.facts", "from rapidfuzz import fuzz", False),
        ("channels.telegram.delivery", "from telegram.error import RetryAfter", True),
        ("channels.console", "import telegram", False),
        ("dates", "import datetime", True),
        ("dates", "import dateutil", False),
    ],
)
def test_homes_are_told_apart(name: str, source: str, allowed: bool) -> None:
    path = PACKAGE / (name.replace(".", "/") + ".py")

    found = list(imports_of(name, path, source))

    assert (away_from_home(found[0]) is None) is allowed
