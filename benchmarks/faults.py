"""``python -m benchmarks.faults``: what becomes of questions when things go wrong.

The bot runs as a process against a Bot API server on the loopback that behaves as
Telegram does. Each scenario sends questions, makes trouble, waits until Telegram holds
nothing back any more, and counts what was lost, repeated and out of order.
"""

from __future__ import annotations

import argparse
import json
import random
import signal
import socket
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from itertools import pairwise
from pathlib import Path

from tests.botapi.limits import FloodControl
from tests.botapi.people import Person, Town
from tests.botapi.process import BotProcess
from tests.botapi.server import BotApi, Json, Trouble
from tests.botapi.webhook import Sender
from tests.channels.telegram.runner import heard

RUNNER = (sys.executable, "-m", "tests.channels.telegram.runner")
REPLY_SECONDS = 0.05
READ_SECONDS = 2.0  # the bot's patience with a reply, ten times shorter than usual
END_SECONDS = 300.0  # when a scenario that gets nowhere is given up
BLOCKED = 10  # seconds: service managers kill this long after they asked


@dataclass(frozen=True, kw_only=True)
class Outcome:
    """What a scenario came to.

    Attributes:
        repeated: Answers beyond the first to a question.
        disordered: Questions first answered before an earlier one of their chat.
        crashes: Ends with a traceback or an exit code, other than by a kill.
    """

    questions: int
    lost: int
    repeated: int
    disordered: int
    crashes: int
    restarts: int
    seconds: float


@dataclass
class Field:
    """Where a scenario takes place."""

    api: BotApi
    chance: random.Random
    scale: float
    folder: Path
    webhook: bool
    sender: Sender | None = None
    bots: list[BotProcess] = field(default_factory=list)
    asked: list[tuple[int, str]] = field(default_factory=list)
    people: list[Person] = field(default_factory=list)
    crashes: int = 0

    def size(self, full: int) -> int:
        """*full*, or less in a quick run."""
        return max(1, round(full * self.scale))

    def start(self) -> BotProcess:
        """Start the bot."""
        environment = {"RUNNER_READ_SECONDS": str(READ_SECONDS)}
        if self.webhook:
            environment |= self._address
        log = self.folder / f"log{len(self.bots)}"
        self.bots.append(
            BotProcess(self.api, log, command=RUNNER, environment=environment)
        )
        return self.bots[-1]

    def end(self, bot: BotProcess, *, killed: bool = False) -> None:
        """Wait for the end of *bot*, and look whether it was a good one."""
        good = {-signal.SIGKILL} if killed else {0}
        if "Answering as" not in bot.log:
            good.add(-signal.SIGTERM)  # it had not begun, so there was nothing to end
        self.crashes += bot.exit_code() not in good
        self.crashes += "Traceback" in bot.log

    def crowd(self, people: int, each: int) -> None:
        """Let new *people* ask *each* a number of questions, in turn."""
        town = Town(self.api)
        self.people += [town.person() for _ in range(people)]
        for turn in range(each):
            for person in self.people[-people:]:
                self.ask(person, f"Frage {turn}")

    def ask(self, person: Person, question: str) -> None:
        """Let *person* ask."""
        self.asked.append((person.chat["id"], question))
        person.write(question)

    def wait(self, condition: Callable[[], bool], *, seconds: float) -> None:
        """Wait until *condition* holds; not for ever, as what is missing is counted."""
        end = time.monotonic() + seconds
        while not condition() and time.monotonic() < end:
            self.api.pause()

    def answers(self) -> int:
        """How many answers were sent."""
        return sum(1 for call in self.api.made("sendMessage") if not call.error)

    def settle(self) -> None:
        """Wait until Telegram holds nothing back."""
        self.wait(self.api.settled, seconds=END_SECONDS)

    def outcome(self, began: float) -> Outcome:
        """What became of the questions."""
        got = [(p.chat["id"], heard(m)) for p in self.people for m in self._sent(p)]
        places = {asked: place for place, asked in enumerate(self.asked)}
        disordered = 0
        for person in self.people:
            first = dict.fromkeys(q for q in got if q[0] == person.chat["id"])
            order = [places[question] for question in first]
            disordered += sum(b < a for a, b in pairwise(order))
        return Outcome(
            questions=len(self.asked),
            lost=len(set(self.asked) - set(got)),
            repeated=len(got) - len(set(got)),
            disordered=disordered,
            crashes=self.crashes + len(self.api.violations),
            restarts=len(self.bots) - 1,
            seconds=time.monotonic() - began,
        )

    def _sent(self, person: Person) -> list[Json]:
        return self.api.sent(person.chat["id"])

    @property
    def _address(self) -> dict[str, str]:
        place = f"127.0.0.1:{self.port}"
        return {
            "REGIOBOT_WEBHOOK_URL": f"http://{place}/telegram",
            "REGIOBOT_WEBHOOK_LISTEN": place,
        }

    def __post_init__(self) -> None:
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            self.port = probe.getsockname()[1]


def killed(place: Field) -> None:
    """SIGKILL at random moments."""
    _ended(place, signal.SIGKILL)


def stopped(place: Field) -> None:
    """SIGTERM at random moments."""
    _ended(place, signal.SIGTERM)


def _ended(place: Field, number: signal.Signals) -> None:
    place.crowd(30, place.size(60))
    whole, ends = len(place.asked), place.size(12)
    for end in range(ends):
        bot = place.start()
        share = place.chance.uniform(end, end + 1) / (ends + 1) * whole
        place.wait(lambda share=share: place.answers() >= share, seconds=60)  # type: ignore[misc]
        time.sleep(place.chance.uniform(0, 0.1))
        bot.tell(number)
        place.end(bot, killed=number == signal.SIGKILL)
    place.start()
    place.settle()


def killed_while_stopping(place: Field) -> None:
    """SIGTERM, and SIGKILL 10 s later, while every chat is in flood control."""
    place.crowd(20, 3)
    place.api.fate = _flood(30)
    bot = place.start()
    place.wait(lambda: len(place.api.made("sendMessage")) >= 20, seconds=60)
    bot.tell(signal.SIGTERM)
    time.sleep(BLOCKED * place.scale)
    bot.tell(signal.SIGKILL)
    place.end(bot, killed=bot.ended() is None or bot.ended() != 0)
    place.api.fate = _nothing
    place.start()
    place.settle()


def told_twice(place: Field) -> None:
    """SIGTERM again and again while it is stopping."""
    place.crowd(30, place.size(20))
    for end in range(place.size(5)):
        bot = place.start()
        goal = (end + 1) * len(place.asked) // 8
        place.wait(lambda goal=goal: place.answers() >= goal, seconds=60)  # type: ignore[misc]
        for _ in range(3):
            bot.tell(signal.SIGTERM)
            time.sleep(0.03)
        place.end(bot)
    place.start()
    place.settle()


def floods(place: Field) -> None:
    """429 for a third of all messages."""
    place.api.fate = _sometimes(
        place, 0.33, lambda: Trouble(429, "Too Many Requests", retry_after=1)
    )
    _all_answered(place, 20, 10)


def errors(place: Field) -> None:
    """500 and 502 for a third of all calls."""
    kinds = (Trouble(500, "Internal Server Error"), Trouble(502, "Bad Gateway"))
    place.api.fate = _sometimes(place, 0.33, lambda: place.chance.choice(kinds))
    _all_answered(place, 20, 10)


def resets(place: Field) -> None:
    """A third of all calls ends with a broken connection before it is read."""
    place.api.fate = _sometimes(place, 0.33, Trouble)
    _all_answered(place, 20, 10)


def lost_replies(place: Field) -> None:
    """A tenth of all calls has its effect, and then the connection breaks."""
    place.api.fate = _sometimes(place, 0.1, lambda: Trouble(taken=True))
    _all_answered(place, 20, 10)


def timeouts(place: Field) -> None:
    """A tenth of all calls is not answered in time; half of them have their effect."""
    place.api.fate = _sometimes(
        place,
        0.1,
        lambda: Trouble(taken=place.chance.random() < 0.5, delay_seconds=4),
    )
    _all_answered(place, 20, 5)


def repeated_and_reordered(place: Field) -> None:
    """Updates come twice and in any order of their chats."""

    def muddled(updates: list[Json]) -> list[Json]:
        twice = updates[:66] + updates[:33]
        place.chance.shuffle(twice)
        return twice

    place.api.batch = muddled
    place.crowd(20, place.size(20))
    place.start()
    while place.webhook and not place.api.settled():
        for update in place.chance.sample(place.api.waiting()[:20] or [{}], 1):
            if update and place.sender:
                place.sender.post(json.dumps(update).encode())
    place.settle()


def outage(place: Field) -> None:
    """The server is down for a minute, in the middle of everything."""
    place.crowd(20, place.size(20))
    place.start()
    place.wait(lambda: place.answers() >= len(place.asked) // 4, seconds=60)
    place.api.fate = lambda _method, _form: Trouble()
    time.sleep(60 * place.scale)
    place.api.fate = _nothing
    place.settle()


def malformed(place: Field) -> None:
    """Every tenth update cannot be read."""
    town = Town(place.api)
    place.people += [town.person() for _ in range(10)]
    broken: list[Json] = [
        {"message": "text"},
        {"message": {"message_id": 1}},
        {"callback_query": {"id": "1"}},
        {"message": {"message_id": 1, "date": "x", "chat": {"id": 1, "type": "?"}}},
    ]
    for number in range(place.size(20)):
        for person in place.people:
            place.ask(person, f"Frage {number}")
        place.api.deliver(place.chance.choice(broken), genuine=False)
    place.start()
    place.settle()


def batch(place: Field) -> None:
    """100 updates in one batch, each of a chat of its own."""
    place.crowd(100, 1)
    place.start()
    place.settle()


def one_chat(place: Field) -> None:
    """120 messages of one chat at one a second, beside 20 other people."""
    limit = FloodControl(rate=1 / place.scale)
    place.api.fate = limit
    place.crowd(1, 120)
    place.crowd(20, 2)
    place.start()
    place.settle()


def one_chat_killed(place: Field) -> None:
    """The same, with SIGKILL in between."""
    place.api.fate = FloodControl(rate=1 / place.scale)
    place.crowd(1, 120)
    place.crowd(20, 2)
    for share in (30, 90):
        bot = place.start()
        place.wait(lambda share=share: place.answers() >= share, seconds=200)  # type: ignore[misc]
        bot.tell(signal.SIGKILL)
        place.end(bot, killed=True)
    place.start()
    place.settle()


def strangers(place: Field) -> None:
    """Requests with a wrong secret, with none, and with nonsense (webhook only)."""
    if place.sender is None:
        return
    place.crowd(20, place.size(10))
    forged = json.dumps(place.api.waiting()[0]).encode()
    place.start()
    place.wait(lambda: place.api.webhook is not None, seconds=30)
    for _ in range(place.size(100)):
        for secret in ("", "wrong", "a" * 64):
            place.crashes += place.sender.post(forged, secret=secret) not in (403, 0)
        place.crashes += place.sender.post(b"{") not in (400, 0)
    place.settle()


def everything(place: Field) -> None:
    """All of it at random, with SIGKILL and SIGTERM."""
    kinds = (
        Trouble(500, "Internal Server Error"),
        Trouble(502, "Bad Gateway"),
        Trouble(429, "Too Many Requests", retry_after=1),
        Trouble(),
        Trouble(taken=True),
    )
    place.api.fate = _sometimes(place, 0.1, lambda: place.chance.choice(kinds))
    place.crowd(30, place.size(60))
    for _ in range(place.size(12)):
        bot = place.start()
        time.sleep(place.chance.uniform(0.3, 4))
        number = place.chance.choice((signal.SIGKILL, signal.SIGTERM))
        bot.tell(number)
        place.end(bot, killed=number == signal.SIGKILL)
    place.start()
    place.settle()


SCENARIOS: tuple[Callable[[Field], None], ...] = (
    killed,
    stopped,
    killed_while_stopping,
    told_twice,
    floods,
    errors,
    resets,
    lost_replies,
    timeouts,
    repeated_and_reordered,
    outage,
    malformed,
    batch,
    one_chat,
    one_chat_killed,
    strangers,
    everything,
)


def play(
    scenario: Callable[[Field], None], *, webhook: bool, seed: int, scale: float = 1.0
) -> Outcome:
    """Let *scenario* happen once.

    Args:
        scenario: One of SCENARIOS.
        webhook: Whether updates come by webhook instead of polling.
        seed: Of everything that is random in it, except the machine's own pace.
        scale: 1 in full; less is smaller and shorter.
    """
    began = time.monotonic()
    with _field(webhook, random.Random(seed), scale) as place:
        scenario(place)
        return place.outcome(began)


@contextmanager
def _field(webhook: bool, chance: random.Random, scale: float) -> Iterator[Field]:
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        api = stack.enter_context(BotApi())
        api.reply_seconds = REPLY_SECONDS * min(1.0, 2 * scale)
        place = Field(api, chance, scale, folder, webhook)
        if webhook:
            place.sender = stack.enter_context(Sender(api, connections=40))
        try:
            yield place
        finally:
            for bot in place.bots:
                bot.__exit__()


def _all_answered(place: Field, people: int, each: int) -> None:
    place.crowd(people, place.size(each))
    place.start()
    place.settle()


def _sometimes(
    place: Field, share: float, trouble: Callable[[], Trouble]
) -> Callable[[str, dict[str, str]], Trouble | None]:
    def fate(method: str, _form: dict[str, str]) -> Trouble | None:
        return trouble() if place.chance.random() < share else None

    return fate


def _flood(seconds: int) -> Callable[[str, dict[str, str]], Trouble | None]:
    def fate(method: str, _form: dict[str, str]) -> Trouble | None:
        wait = Trouble(429, "Too Many Requests", retry_after=seconds)
        return wait if method == "sendMessage" else None

    return fate


def _nothing(_method: str, _form: dict[str, str]) -> None:
    return None


def main() -> None:
    """Play every scenario, by polling and by webhook, and print a table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=1, help="how often, each")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--scale", type=float, default=1.0)
    parser.add_argument("names", nargs="*", help="only these scenarios")
    given = parser.parse_args()
    print("| trouble | by | questions | lost | repeated | disordered | crashes | s |")
    print("| --- | --- | ---: | ---: | ---: | ---: | ---: | ---: |")
    for scenario in SCENARIOS:
        if given.names and scenario.__name__ not in given.names:
            continue
        for webhook in (False, True):
            outcomes = [
                play(scenario, webhook=webhook, seed=seed, scale=given.scale)
                for seed in range(given.seed, given.seed + given.rounds)
            ]
            if any(outcome.questions for outcome in outcomes):
                _print(scenario, webhook, outcomes)


def _print(
    scenario: Callable[[Field], None], webhook: bool, outcomes: list[Outcome]
) -> None:
    def total(name: str) -> int:
        return sum(getattr(outcome, name) for outcome in outcomes)

    what = (scenario.__doc__ or "").splitlines()[0].rstrip(".")
    cells = [total(n) for n in ("questions", "lost", "repeated", "disordered")]
    cells += [total("crashes"), round(sum(o.seconds for o in outcomes))]
    way = "webhook" if webhook else "polling"
    print(f"| {what} | {way} | " + " | ".join(map(str, cells)) + " |", flush=True)


if __name__ == "__main__":
    main()
