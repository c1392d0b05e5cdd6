"""Which knowledge is being served, in a few lines."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

from .. import knowledge
from ..dates import written
from ..model import KnowledgeBase, PartialDate
from . import sentences as say
from .announcing import problems
from .days import BERLIN
from .serving import State
from .worktree import last_commit

_SHORT = 8  # digits of the hash; enough to tell two states apart


def standing(state: State, folder: Path) -> Iterator[str]:
    """Version, since when, last change, what it holds, and whether all is well."""
    commit = last_commit(folder)
    version = state.version[:_SHORT]
    if commit:
        date = written(PartialDate.parse(commit.date))
        line = say.COMMIT_PENDING if commit.pending else say.COMMIT
        yield line.format(version=version, id=commit.id, date=date)
    else:
        yield say.VERSION.format(version=version)
    yield say.SINCE.format(when=_when(state.since))
    if changed := _last_written(folder):
        yield say.WRITTEN.format(when=_when(changed))
    yield _holds(state.base) if state.base else say.STARTING
    if state.refused:
        yield say.UNHEALTHY
        yield from problems(state.refused.checkup)
    elif state.failing:
        yield say.FAILING
        yield from problems(state.failing)
    else:
        yield say.HEALTHY


def _holds(base: KnowledgeBase) -> str:
    return say.HOLDS.format(
        meetings=len(base.meetings),
        people=len(base.people),
        organizations=len(base.organizations),
        topics=len(base.topics),
        entries=len(base.entries),
        questions=len(base.questions),
    )


def _last_written(folder: Path) -> datetime | None:
    """When a knowledge file was last written, or None if none can be looked at."""
    times = []
    for name in knowledge.paths(folder):
        try:
            times.append((folder / name).stat().st_mtime)
        except OSError:
            continue  # taken away just now
    return datetime.fromtimestamp(max(times), BERLIN) if times else None


def _when(moment: datetime) -> str:
    local = moment.astimezone(BERLIN)
    day = PartialDate(local.year, local.month, local.day)
    return say.WHEN.format(day=written(day, with_weekday=True), time=f"{local:%H:%M}")
