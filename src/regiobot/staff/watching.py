"""Notices changed knowledge files and has them served.

The system tells of changes where it can. Network drives and some containers tell
nothing, so the folder is also looked at every POLL_SECONDS.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import watchfiles

from .. import knowledge
from .serving import Listener, Serving

QUIET_SECONDS = 0.25
"""How long nothing may change, so that a push of many files is one reload."""
RESTLESS_SECONDS = 10.0  # after which a folder that never rests is read all the same
POLL_SECONDS = 2.0
UNTRIED_LOOKS = 15  # until files that could not be tried are tried again: 30 seconds
_STEP_MS = 50  # how often the watcher asks the system
_END_SECONDS = 5.0  # how long the end of the block waits for a reload under way

_log = logging.getLogger(__name__)


@contextmanager
def following(serving: Serving, *listeners: Listener) -> Iterator[None]:
    """Serve changed files in the background until the end of the block.

    Args:
        serving: Whose folder is watched.
        listeners: Told of each change; also of what was refused at the start.
    """
    serving.listen(*listeners)
    # It announces at INFO every change that it sees.
    logging.getLogger("watchfiles").setLevel(logging.WARNING)
    stop = threading.Event()
    # A daemon: a long reload must not keep the process from ending, and may be broken
    # off anywhere (`serving`). A short one is waited for, because Python aborts if it
    # ends while a thread is inside native code.
    thread = threading.Thread(
        target=_follow, args=(serving, stop), name="knowledge", daemon=True
    )
    thread.start()
    try:
        yield
    finally:
        stop.set()
        thread.join(_END_SECONDS)


def _follow(serving: Serving, stop: threading.Event) -> None:
    for _ in settled(serving.folder, stop, lambda: serving.state.untried):
        try:
            serving.reload()
        except Exception:  # the last resort: later changes are to be noticed, too
            _log.exception("The knowledge files could not be read")


def settled(
    folder: Path, stop: threading.Event, untried: Callable[[], bool]
) -> Iterator[None]:
    """Yield at once, and again whenever files have changed and come to rest.

    Args:
        folder: The knowledge files.
        stop: Ends it.
        untried: Whether what was yielded for is to be yielded for again, later.
    """
    seen, looks = knowledge.stamp(folder), 0
    yield
    while not stop.is_set():
        for _ in _stirrings(folder, stop):
            now = _rested(folder, stop)
            looks += 1
            if now != seen or (looks % UNTRIED_LOOKS == 0 and untried()):
                seen = now
                yield


def _stirrings(folder: Path, stop: threading.Event) -> Iterator[object]:
    try:
        yield from watchfiles.watch(
            folder,
            watch_filter=None,
            debounce=_STEP_MS,
            step=_STEP_MS,
            stop_event=stop,
            rust_timeout=round(POLL_SECONDS * 1000),
            yield_on_timeout=True,
            ignore_permission_denied=True,
        )
    except (OSError, RuntimeError) as error:  # exchanged just now, or not watchable
        _log.debug("Not watching: %s", error)
        stop.wait(POLL_SECONDS)
        yield None


def _rested(folder: Path, stop: threading.Event) -> str:
    """The stamp of the folder, once it stays the same for QUIET_SECONDS."""
    stamp = knowledge.stamp(folder)
    for _ in range(round(RESTLESS_SECONDS / QUIET_SECONDS)):
        if stop.wait(QUIET_SECONDS):
            break
        before, stamp = stamp, knowledge.stamp(folder)
        if stamp == before:
            break
    return stamp
