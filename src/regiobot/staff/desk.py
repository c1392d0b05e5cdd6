"""The staff chat without Telegram: commands, files that are sent, and their buttons.

A file is tried in a copy of the knowledge folder. Only the button writes it, after a
second trial, because other files may have changed in between:

    trial passes ──▶ previous version kept ──▶ file replaced ──▶ served ──▶ git commit

Killed between any two steps, the folder holds the old file or the new one, both of
which passed, and the next start serves it.
"""

from __future__ import annotations

import secrets
from collections import OrderedDict
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime

from .. import changes, knowledge
from ..errors import UploadError
from ..model import GapPolicy
from ..state.gaps import GapStore
from . import gaps, gaps_report, shelf, worktree
from . import sentences as say
from .announcing import problems
from .serving import Serving, Trial
from .standing import standing
from .versions import Version, Versions, digest

GAPS_TOLD = 20  # kinds of question in one message; `regiobot questions` lists all
OFFERS = 50
"""Files that wait for their button, at most 1 MiB each; the oldest are forgotten."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reply:
    """What the desk says.

    Attributes:
        offer: For the buttons under the text, or None if there are none.
    """

    text: str
    offer: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class _Offer:
    """A file that passed; without data once it is settled, and how.

    Attributes:
        settled: What a further press is told, or empty.
    """

    place: str
    data: bytes = b""
    settled: str = ""


class Desk:
    """What staff can do from a chat. Any thread may use it; calls take seconds.

    Args:
        serving: The knowledge.
        versions: Where replaced files are kept.
        gaps: What could not be answered.
        now: The clock.
    """

    def __init__(
        self,
        serving: Serving,
        versions: Versions,
        gaps: GapStore,
        now: Callable[[], datetime],
    ) -> None:
        self._serving = serving
        self._versions = versions
        self._gaps = gaps
        self._now = now
        self._offers: OrderedDict[str, _Offer] = OrderedDict()

    @property
    def menu(self) -> tuple[tuple[str, str], ...]:
        """The commands and what they do."""
        return say.MENU

    @property
    def buttons(self) -> tuple[str, str]:
        """What is written on the buttons: take over, discard."""
        return say.TAKE_OVER, say.DISCARD

    def command(self, name: str) -> str:
        """Do what a command of the menu says.

        Raises:
            KeyError: If there is no such command.
        """
        deeds = {
            "stand": self.standing,
            "pruefen": self.check,
            "luecken": self.gaps,
            "zurueck": self.undo,
        }
        return deeds[name]()

    def standing(self) -> str:
        """Which knowledge is served, since when, and whether all is well."""
        return "\n".join(standing(self._serving.state, self._serving.folder))

    def check(self) -> str:
        """What a check of the files finds now."""
        with self._serving.busy:
            trial = self._serving.trial(self._serving.folder, doubts=True)
            trial.drop()
        return "\n".join(_verdict(trial))

    def gaps(self) -> str:
        """What could not be answered, as far as it may be shown."""
        policy = self._serving.assistant.profile.gaps
        if policy is GapPolicy.OFF:
            return gaps_report.OFF.de
        found = gaps.shown(self._gaps, policy, self._now().date())
        return gaps_report.report(found, policy, "de", limit=GAPS_TOLD)

    def refusal(self, name: str, size: int) -> str | None:
        """Why a file of that name and size in bytes need not be fetched, or None."""
        if not name.endswith(".yaml"):
            return say.ONLY_YAML
        return shelf.TOO_LARGE if size > knowledge.MAX_BYTES else None

    def receive(self, name: str, data: bytes) -> Reply:
        """Try a file that was sent, and offer to take it over if it passes."""
        folder = self._serving.folder
        try:
            with self._serving.busy:
                self._serving.reload()
                place = shelf.place_for(folder, name, data)
                before = shelf.content(folder, place)
                if before == data:
                    return Reply(text=say.NOTHING_NEW.format(place=place))
                trial = self._tried(place, data)
                trial.drop()
        except UploadError as error:
            return Reply(text=str(error))
        except OSError as error:
            return Reply(text=say.NOT_READ.format(place=name, reason=error.strerror))
        if not trial.checkup.passed:
            refused = [say.REFUSED.format(place=place), *problems(trial.checkup)]
            return Reply(text="\n".join(refused))
        heading = say.OFFERED if before is not None else say.OFFERED_NEW
        told = [heading.format(place=place), *_different(trial)]
        if hints := [d for d in trial.checkup.hints if d.file == place]:
            told += [say.HINTS.format(count=len(hints)), *map(str, hints)]
        return Reply(text="\n".join(told), offer=self._offered(place, data))

    def take_over(self, offer: str) -> Reply:
        """Write the file of an offer and serve it; the offer stays if that fails."""
        with self._serving.busy:
            known = self._offers.get(offer)
            if known is None or known.settled:
                return Reply(text=known.settled if known else say.FORGOTTEN)
            try:
                return self._take_over(offer, known)
            except UploadError as error:
                return Reply(text=str(error), offer=offer)
            except OSError as error:
                text = say.NOT_WRITTEN.format(place=known.place, reason=error.strerror)
                return Reply(text=text, offer=offer)

    def discard(self, offer: str) -> Reply:
        """Forget the file of an offer."""
        with self._serving.busy:
            known = self._offers.get(offer)
            if known is None or known.settled:
                return Reply(text=known.settled if known else say.FORGOTTEN)
            self._settle(offer, say.ALREADY)
            return Reply(text=say.DISCARDED)

    def undo(self) -> str:
        """Put the file back that was replaced last."""
        with self._serving.busy:
            place = "?"
            try:
                last = self._versions.last()
                if last is None:
                    return say.NOTHING_TO_UNDO
                place = last.file
                return self._undo(last)
            except UploadError as error:
                return str(error)
            except OSError as error:
                return say.NOT_WRITTEN.format(place=place, reason=error.strerror)

    def _take_over(self, offer: str, known: _Offer) -> Reply:
        folder, place = self._serving.folder, known.place
        before = shelf.content(folder, place)
        trial = self._tried(place, known.data)
        if not trial.checkup.passed:
            refused = [say.REFUSED.format(place=place), *problems(trial.checkup)]
            return Reply(text="\n".join(refused), offer=offer)
        try:
            self._versions.keep(place, before, known.data, self._now())
            # What was changed by hand would else be lost to the history.
            worktree.commit(folder, place, say.COMMIT_BEFORE.format(place=place))
            shelf.put(folder, place, known.data)
        except BaseException:
            trial.drop()
            raise
        served = self._serving.serve(trial)
        message = say.COMMIT_MESSAGE.format(place=place)
        commit = worktree.commit(folder, place, message)
        kept = say.KEPT_COMMIT.format(id=commit) if commit else say.KEPT_COPY
        self._settle(offer, say.ALREADY)
        taken = say.TAKEN if served else say.TAKEN_LATER
        told = [taken.format(place=place), *_different(trial), kept]
        return Reply(text="\n".join(told))

    def _undo(self, last: Version) -> str:
        folder, place = self._serving.folder, last.file
        present = shelf.content(folder, place)
        if present == last.before:
            self._versions.drop(last)
            return say.UNDONE_BEFORE.format(place=place)
        if digest(present) != last.after:
            return say.CHANGED_SINCE.format(place=place)
        trial = self._tried(place, last.before)
        if not trial.checkup.passed:
            refused = say.UNDO_REFUSED.format(place=place)
            return "\n".join([refused, *problems(trial.checkup)])
        try:
            shelf.put(folder, place, last.before)
        except BaseException:
            trial.drop()
            raise
        self._serving.serve(trial)
        self._versions.drop(last)
        worktree.commit(folder, place, say.COMMIT_UNDO.format(place=place))
        undone = say.UNDONE if last.before is not None else say.UNDONE_NEW
        return "\n".join([undone.format(place=place), *_different(trial)])

    def _tried(self, place: str, data: bytes | None) -> Trial:
        """The trial of the folder with *data* at *place*."""
        with shelf.as_if(self._serving.folder, place, data) as copy:
            return self._serving.trial(copy, doubts=True)

    def _offered(self, place: str, data: bytes) -> str:
        """Remember a file; it takes the place of an earlier one of that name."""
        with self._serving.busy:
            for offer, known in self._offers.items():
                if known.place == place and not known.settled:
                    self._settle(offer, say.OVERTAKEN)
            offer = secrets.token_urlsafe(9)
            self._offers[offer] = _Offer(place=place, data=data)
            while len(self._offers) > OFFERS:
                self._offers.popitem(last=False)
            return offer

    def _settle(self, offer: str, how: str) -> None:
        self._offers[offer] = replace(self._offers[offer], data=b"", settled=how)


def _different(trial: Trial) -> list[str]:
    """What a trial would change, or has changed: summed up, and by meeting."""
    if trial.found is None:
        return [say.NOT_COMPARED]
    lines = [f"• {line}" for line in changes.lines(trial.found)]
    return [f"{changes.summary(trial.found)}.", *lines]


def _verdict(trial: Trial) -> Iterator[str]:
    checkup = trial.checkup
    if not checkup.passed:
        yield say.CHECK_FAILED
        yield from problems(checkup)
    elif checkup.asked:
        yield say.CHECKED.format(asked=checkup.asked)
    else:
        yield say.CHECKED_NO_QUESTIONS
    if checkup.hints:
        yield say.HINTS.format(count=len(checkup.hints))
        yield from map(str, checkup.hints[:5])
