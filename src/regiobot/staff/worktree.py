"""The git work tree that a knowledge folder may lie in.

Nothing here fails: a folder without git, or a git that refuses, is told by None. Only
the file that is meant gets committed, whatever else lies staged or changed.
"""

from __future__ import annotations

import logging
import subprocess
from dataclasses import dataclass
from pathlib import Path

_SECONDS = 30  # a commit of one file takes a tenth of one
# No hook, signature or name of the machine's owner: the bot commits as itself.
_OPTIONS = (
    *("-c", "user.name=RegioBot", "-c", "user.email=regiobot@localhost"),
    *("-c", "commit.gpgsign=false", "-c", "core.hooksPath=/dev/null"),
)
_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Commit:
    """The last commit that concerns the knowledge.

    Attributes:
        id: Short hash.
        date: ISO day.
        pending: Whether files are changed since.
    """

    id: str
    date: str
    pending: bool


def commit(folder: Path, file: str, message: str) -> str | None:
    """Commit the present state of *file*, and nothing else.

    Returns:
        The short hash; None if there is no work tree or nothing to commit.
    """
    if _git(folder, "add", "--", file) is None:
        return None
    done = _git(folder, "commit", "--quiet", "-m", message, "--only", "--", file)
    if done is None:
        return None
    found = _git(folder, "log", "-1", "--format=%h", "--", file)
    return found.strip() if found else None


def last_commit(folder: Path) -> Commit | None:
    """The last commit in which a knowledge file changed, or None."""
    found = _git(folder, "log", "-1", "--format=%h %cs", "--", ".")
    changed = _git(folder, "status", "--porcelain", "--", ".")
    if not found or changed is None:
        return None
    id_, _, date = found.strip().partition(" ")
    return Commit(id_, date, bool(changed.strip()))


def _git(folder: Path, *arguments: str) -> str | None:
    """The output of git, or None if it did not do it."""
    try:
        done = subprocess.run(
            ["git", "-C", str(folder), *_OPTIONS, *arguments],
            capture_output=True,
            timeout=_SECONDS,
            stdin=subprocess.DEVNULL,
            check=False,
        )
    except (OSError, subprocess.SubprocessError) as error:
        _log.warning("git could not be run: %s", error)
        return None
    return done.stdout.decode("utf-8", "replace") if done.returncode == 0 else None
