"""Updates that nobody expects: a crowd that types, presses and sends anything."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Sequence
from typing import TypeVar

from .chats import BOT
from .people import Person, Town
from .server import Json

WORDS = (
    "wer war da und sagte was /abo /abo@RegioTestBot /sprache leicht en de /loeschen "
    "/auskunft /warum /suche /start s_x m_x /stand /zurueck /luecken /löschen / "
    "@RegioTestBot Treffen Bus Muster 2019 31.2.2021 0/0 24/7 am 32. im Jahr 99999 "
    "<b> </b> &amp; {0} %s \\ ' \" - ? … 😀 𝒜 ﬁ İ ſ ² ٣ \u200b \u202e \ufffd \x00 \n "
    "who said what about the bus Ja nein 1 2 ok"
)
NAMES = ("bot.yaml", "x.yaml", "../x.yaml", "a b.yaml", "con.yaml", "x.docx", "", None)
FILE = {"file_id": "a", "file_unique_id": "b"}
PICTURE = [{**FILE, "width": 1, "height": 1}]
MEDIA: tuple[Json, ...] = (
    {"photo": PICTURE, "caption": "Wer war da? /abo"},
    {"photo": PICTURE, "media_group_id": "7"},
    {"voice": {**FILE, "duration": 1}},
    {"location": {"longitude": 13.0, "latitude": 52.4}},
    {"contact": {"phone_number": "1", "first_name": "Erika"}},
    {"dice": {"emoji": "🎲", "value": 3}},
    {"new_chat_members": [BOT]},
    {"new_chat_title": "Runde"},
    {"migrate_to_chat_id": -100999},
)
DATA = (
    "x abo: abo:+ abo:-t:x abo:+s:x s:+ s:-x sd: sd:L.xx rd:S b:0 B:9 q: q:? cd:x "
    "sd:i.a_x sl:m se:T sd:.. sd:m.-1 sd:m.99999999999999999999 rd:m.٣ -"
)


T = TypeVar("T")


class Crowd:
    """Some people of *town*, one of them *clerk*, who do whatever chance says.

    Attributes:
        questions: How many texts each private chat has sent that need an answer.
    """

    def __init__(self, town: Town, clerk: Person, chance: random.Random) -> None:
        self._town = town
        self._clerk = clerk
        self._chance = chance
        self._people = [clerk, *map(town.person, ("de", "en", "tr"))]
        self._data: list[str] = DATA.split()
        self.questions: Counter[int] = Counter()

    def act(self) -> None:
        """Do one thing."""
        deeds = (self._write, self._press, self._edit, self._search, self._send)
        weights = (10, 6, 1, 2, 3)
        self._chance.choices(deeds, weights)[0](self._one(self._people))

    def _write(self, person: Person) -> None:
        if self._chance.random() < 0.1:
            (person,) = self._town.group()
        extra: Json = self._chance.choice(
            [{}] * 8
            + [
                {"forward_origin": _hidden_user()},
                {"via_bot": BOT},
                {"reply_to_message": _reply(person)},
            ]
        )
        person.write(self._text(), **extra)
        if person in self._people and "via_bot" not in extra:
            self.questions[person.chat["id"]] += 1

    def _edit(self, person: Person) -> None:
        person.edit(person.api.message_id(), self._text())
        self.questions[person.chat["id"]] += 1

    def _press(self, person: Person) -> None:
        shown = person.api.shown(int(person.chat["id"]))
        for message in shown[-3:]:
            rows = message.get("reply_markup", {}).get("inline_keyboard", [])
            self._data += [b["callback_data"] for r in rows for b in r if len(b) == 2]
        data = self._one([d for d in self._data if d])
        if self._chance.random() < 0.4:
            place = self._chance.randrange(len(data))
            data = (
                data[:place] + self._chance.choice("sSlLmM:.-09ä") + data[place + 1 :]
            )
        data = data.encode()[:64].decode("utf-8", "ignore")
        old = {"chat": person.chat, "message_id": 1, "date": 0}
        person.press(self._one([*shown[-5:], old]), data=data)

    def _search(self, person: Person) -> None:
        person.search(self._text()[:256])

    def _send(self, person: Person) -> None:
        if self._chance.random() < 0.4:
            data = self._chance.choice(
                [b"luecken: sofort\n", b"name: B\n", b"- {", b"\xff\x00", b""]
            )
            self._clerk.upload(self._one(NAMES), data)
        else:
            person.send(self._one(MEDIA))

    def _text(self) -> str:
        count = self._chance.choice((1, 2, 5, 12, 1000))
        return " ".join(self._chance.choices(WORDS.split(" "), k=count))[:4096]

    def _one(self, things: Sequence[T]) -> T:
        return self._chance.choice(things)


def _hidden_user() -> Json:
    return {"type": "hidden_user", "sender_user_name": "Erika", "date": 0}


def _reply(person: Person) -> Json:
    return {"message_id": 1, "date": 0, "chat": person.chat, "from": BOT, "text": "Ja"}
