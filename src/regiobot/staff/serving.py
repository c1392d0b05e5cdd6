"""The knowledge of a running bot, exchanged while it answers.

    files ──trial──▶ Trial (checked, golden questions asked) ──serve──▶ assistant

A trial writes into the database within a transaction that nobody else sees. Serving
it commits and exchanges the assistant's knowledge at once, between two answers;
dropping it leaves everything as it was, also on disk. So the database always holds
the last good state, and a start with broken files falls back to it.
"""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass, replace
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from .. import changes, knowledge
from ..assistant import Assistant
from ..changes import Changes
from ..errors import Defect, StoreError
from ..model import KnowledgeBase
from ..store import Known, Store
from .check import Checkup, ask_golden

if TYPE_CHECKING:
    from ..knowledge.memory import Memory

GIVE_WAY_SECONDS = 0.0005
"""How long a trial may go on while somebody waits for an answer. An answer looks up a
hundred things and waits anew for each; by Python's own 5 ms that was a second."""
READ_ATTEMPTS = 5  # while the files change under the reader; then the next event helps
_RESTLESS = "Die Dateien ändern sich gerade; bitte gleich noch einmal versuchen."
_NO_DATABASE = "Die Datenbank lässt sich nicht schreiben: {error}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Trial:
    """Knowledge files that were read, and stand ready if they passed.

    Attributes:
        version: Hash of the files, 32 hexadecimal digits; empty if they changed while
            they were read, or the database could not be written.
        successor: Answers from them; None if they did not pass.
        found: What is different from what is served; None if that is not known.
    """

    version: str
    checkup: Checkup
    successor: Assistant | None = None
    found: Changes | None = None

    def drop(self) -> None:
        """Leave everything as it was."""
        if self.successor:
            self.successor.close()


@dataclass(frozen=True, slots=True, kw_only=True)
class State:
    """What is being served.

    Attributes:
        version: Hash of the knowledge files, 32 hexadecimal digits.
        since: When serving it began.
        base: The knowledge, or None while it has not been read in this process.
        refused: The newer files that are not served, or None.
        failing: Golden questions that what is served since the start does not answer
            as wanted, or None. Later changes with such are refused.
    """

    version: str
    since: datetime
    base: KnowledgeBase | None = None
    refused: Trial | None = None
    failing: Checkup | None = None

    @property
    def untried(self) -> bool:
        """Whether newer files wait that may pass as they are, at another moment."""
        return self.refused is not None and not self.refused.version


class Listener:
    """Is told what becomes of changed files; in the thread that reads them."""

    def known(self, base: KnowledgeBase) -> None:
        """What is being served has been read, for the first time in this process."""

    def served(self, found: Changes, base: KnowledgeBase) -> None:
        """*base* is served from now on, and differs from before by *found*."""

    def failing(self, checkup: Checkup) -> None:
        """What is served since the start fails golden questions."""

    def refused(self, checkup: Checkup) -> None:
        """The files did not pass, what was served before still is."""

    def recovered(self) -> None:
        """Files that did not pass have become what is served."""


class Serving:
    """An assistant and the state of its knowledge.

    Args:
        assistant: Its knowledge is exchanged.
        folder: The knowledge files.
        database: Where the SQLite file lies; None keeps it in memory.
        now: The clock.
    """

    def __init__(
        self,
        assistant: Assistant,
        folder: Path,
        database: Path | None,
        now: Callable[[], datetime],
    ) -> None:
        self.assistant = assistant
        self.folder = folder
        self._listeners: list[Listener] = []
        # One trial at a time: the database takes one writer.
        self.busy = threading.RLock()
        store = assistant.store
        store.hold()
        self._memory: Memory | None = None  # takes 0.15 s to import: not at the start
        self._database = database if store.shareable else None
        self._now = now
        self._state = State(version=store.fingerprint or "", since=now())

    @classmethod
    def start(
        cls, folder: Path, database: Path | None, now: Callable[[], datetime]
    ) -> Serving:
        """Serve the files of *folder*, or the last good state if they do not pass.

        Raises:
            KnowledgeError: If the files hold defects and there is no state before.
            StoreError: If the database cannot be used.
        """
        last = Assistant.last(database) if database else None
        if last is None:
            last = Assistant.open(folder, database=database)
        serving = cls(last, folder, database, now)
        if serving.state.version != knowledge.fingerprint(folder):
            serving.reload()
        return serving

    @property
    def state(self) -> State:
        """What is being served at this moment."""
        return self._state

    def listen(self, *listeners: Listener) -> None:
        """Tell *listeners* from now on, and at once how things stand."""
        with self.busy:
            self._listeners += listeners
            for listener in listeners:
                if self._state.base:
                    listener.known(self._state.base)
                if self._state.failing:
                    listener.failing(self._state.failing)
                if self._state.refused:
                    listener.refused(self._state.refused.checkup)

    def reload(self) -> Trial | None:
        """Serve the files as they are now, if they pass; else keep what is served.

        The first call reads what is being served, to tell changes from it later.

        Returns:
            None if nothing is new.
        """
        with self.busy:
            version, known = knowledge.fingerprint(self.folder), self._state
            if version == known.version:
                self._recover()
                if known.base is None:
                    self._take_in(version)
                return None
            if known.refused and known.refused.version == version:
                return None
            trial = self.trial(self.folder)
            self.serve(trial)
            return trial

    def trial(self, folder: Path, *, doubts: bool = False) -> Trial:
        """Read and check the files of *folder*, without serving them.

        The caller holds `busy` until it has served or dropped the trial.

        Args:
            folder: The knowledge files.
            doubts: Whether to look for all that is doubtful today, too.
        """
        with _giving_way():
            return self._trial(folder, self._now().date() if doubts else None)

    def _trial(self, folder: Path, today: date | None) -> Trial:
        version, found = self._read(folder, today)
        checkup = Checkup(folder=folder, base=found.base, defects=found.defects)
        if found.base is None:
            return Trial(version=version, checkup=checkup)
        try:
            successor = self._staged(found.base, version)
        except StoreError as error:
            return _not_written(checkup, error)
        questions = found.base.questions
        failures = ask_golden(successor, questions, self._now())
        checkup = replace(checkup, asked=len(questions), failures=failures)
        if failures:
            successor.close()
            return Trial(version=version, checkup=checkup)
        before = self._state.base
        return Trial(
            version=version,
            checkup=checkup,
            successor=successor,
            found=changes.compare(before, found.base) if before else None,
        )

    def serve(self, trial: Trial) -> bool:
        """Answer from the trial's knowledge from now on, if it passed.

        Returns:
            Whether it is served.
        """
        base, successor = trial.checkup.base, trial.successor
        if base is None or successor is None:
            self._refuse(trial)
            return False
        try:
            successor.store.publish()
        except StoreError as error:
            successor.close()
            self._refuse(_not_written(trial.checkup, error))
            return False
        self.assistant.exchange(successor)
        successor.store.checkpoint()
        self.assistant.renew()
        self._recover()
        self._state = State(version=trial.version, since=self._now(), base=base)
        self._start_chats(trial.version)
        for listener in self._listeners:
            if trial.found is None:
                listener.known(base)
            elif trial.found:
                listener.served(trial.found, base)
        return True

    def _refuse(self, trial: Trial) -> None:
        known = self._state.untried
        self._state = replace(self._state, refused=trial)
        if not (known and self._state.untried):  # said before, and tried again
            for listener in self._listeners:
                listener.refused(trial.checkup)

    def _take_in(self, version: str) -> None:
        """Read what is being served already, and ask its golden questions."""
        read, found = self._read(self.folder)
        if read != version or found.base is None:
            return
        self._state = replace(self._state, base=found.base)
        for listener in self._listeners:
            listener.known(found.base)
        questions = found.base.questions
        with _giving_way():
            failures = ask_golden(self.assistant, questions, self._now())
        if failures:
            checkup = Checkup(
                folder=self.folder,
                base=found.base,
                defects=(),
                asked=len(questions),
                failures=failures,
            )
            self._state = replace(self._state, failing=checkup)
            for listener in self._listeners:
                listener.failing(checkup)

    def _read(
        self, folder: Path, today: date | None = None
    ) -> tuple[str, knowledge.Inspection]:
        """The files of one moment: none changed while they were read."""
        memory = self._memory = self._memory or knowledge.new_memory()
        for _ in range(READ_ATTEMPTS):
            version = knowledge.fingerprint(folder)
            found = knowledge.inspect(folder, today=today, memory=memory)
            if knowledge.fingerprint(folder) == version:
                return version, found
        return "", knowledge.Inspection(base=None, defects=(_defect(_RESTLESS),))

    def _staged(self, base: KnowledgeBase, version: str) -> Assistant:
        """An assistant for *base*, whose database nobody else sees yet."""
        store = self._copy()
        state = self._state
        try:
            known = Known(state.base, state.version) if state.base else None
            store.stage(base, version, known)
            return Assistant(store, like=self.assistant)
        except BaseException:
            store.close()
            raise

    def _start_chats(self, version: str) -> None:
        with closing(self._copy()) as store:
            if store.fingerprint == version:
                twin = Assistant(store, like=self.assistant)
                self.assistant.start_like(twin, self._now())

    def _copy(self) -> Store:
        """A second store with what is being served: in its file, else in memory."""
        if self._database:
            return Store.open(self._database)
        return self.assistant.copied_store()

    def _recover(self) -> None:
        if self._state.refused:
            self._state = replace(self._state, refused=None)
            for listener in self._listeners:
                listener.recovered()


@contextmanager
def _giving_way() -> Iterator[None]:
    usual = sys.getswitchinterval()
    sys.setswitchinterval(GIVE_WAY_SECONDS)
    try:
        yield
    finally:
        sys.setswitchinterval(usual)


def _not_written(checkup: Checkup, error: StoreError) -> Trial:
    lost = _defect(_NO_DATABASE.format(error=error))
    return Trial(version="", checkup=replace(checkup, defects=(lost,)))


def _defect(message: str) -> Defect:
    return Defect(file=".", line=0, column=0, message=message)
