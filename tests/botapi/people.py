"""People who write to the bot: what they do becomes the updates Telegram would send."""

from __future__ import annotations

import itertools
import re
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from .server import BotApi, Json

_ids = itertools.count(7_000_001)
_ENTITY = re.compile(r"(?<!\S)/\w+(?:@\w+)?|(?<!\w)@\w{5,}")


@dataclass(frozen=True)
class Person:
    """Somebody in their private chat with the bot, or in a group.

    Attributes:
        chat: The chat they write to.
    """

    api: BotApi
    chat: Json
    user: Json
    thread: int | None = None

    def write(self, text: str, **extra: Any) -> int:
        """Send a text message; further fields of the message in *extra*."""
        return self.send({"text": text, **_entities(text), **extra})

    def send(self, content: Json, *, kind: str = "message", number: int = 0) -> int:
        """Send a message with *content* of any kind; its identifier is returned."""
        message: Json = {
            "message_id": number or self.api.message_id(),
            "from": self.user,
            "chat": self.chat,
            "date": int(time.time()),
            **content,
        }
        if self.thread:
            message |= {"message_thread_id": self.thread, "is_topic_message": True}
        self.api.messages[self.chat["id"], message["message_id"]] = message
        self.api.deliver({kind: message})
        return int(message["message_id"])

    def upload(self, name: str | None, data: bytes, **extra: Any) -> int:
        """Send a file; further fields of the message in *extra*."""
        document = self.api.keep(data)
        if name is not None:
            document["file_name"] = name
        return self.send({"document": document, **extra})

    def edit(self, number: int, text: str) -> None:
        """Change the message *number*."""
        content = {"text": text, **_entities(text), "edit_date": int(time.time())}
        self.send(content, kind="edited_message", number=number)

    def press(self, pressed: Json, row: int | str = 0, **changes: Any) -> str:
        """Press the first button of a row, or the one with a label.

        *changes* make the query another one.
        """
        query: Json = {
            "id": str(next(_ids)),
            "from": self.user,
            "chat_instance": "1",
            "message": {k: v for k, v in pressed.items() if k != "markup"},
        }
        if "data" not in changes:
            query["data"] = _button(pressed, row)["callback_data"]
        query |= changes
        self.api.callbacks.add(query["id"])
        self.api.deliver({"callback_query": query})
        return str(query["id"])

    def search(self, text: str) -> list[Json]:
        """Type ``@bot text`` in any chat; the results that are listed."""
        number = str(next(_ids))
        query = {"id": number, "from": self.user, "query": text, "offset": ""}
        self.api.inline.add(number)
        self.api.deliver({"inline_query": query})
        call = self.api.wait(
            lambda: [
                c
                for c in self.api.made("answerInlineQuery")
                if c.arguments["inline_query_id"] == number
            ],
            "the results",
        )[0]
        return list(call.arguments["results"])

    def shown(self, count: int) -> list[Json]:
        """The bot's messages as they are shown now, once there are *count*."""
        chat = int(self.chat["id"])
        self.api.wait(lambda: len(self.api.shown(chat)) >= count, f"{count} shown")
        return self.api.shown(chat)

    def answers(self, count: int) -> list[Json]:
        """The messages in the chat, once the bot has sent *count*."""
        chat = int(self.chat["id"])
        self.api.wait(
            lambda: len(self.api.sent(chat)) >= count, f"{count} answers in {chat}"
        )
        sent = self.api.sent(chat)
        assert len(sent) == count, [message["text"] for message in sent]
        return sent


@dataclass
class Town:
    """Makes people and groups that no other test uses."""

    api: BotApi
    _numbers: Iterator[int] = field(default_factory=lambda: _ids)

    def person(self, language: str = "de") -> Person:
        """A new person in a private chat."""
        user = self._user(language)
        chat = {"id": user["id"], "type": "private", "first_name": user["first_name"]}
        self.api.chats[user["id"]] = chat
        return Person(self.api, chat, user)

    def group(self, people: int = 1, *, thread: int | None = None) -> list[Person]:
        """New people in a new group, or in a topic of a new forum."""
        number = -1_000_000_000_000 - next(self._numbers)
        chat: Json = {"id": number, "type": "supergroup", "title": "Regionalrunde"}
        if thread:
            chat["is_forum"] = True
        self.api.chats[number] = chat
        return [Person(self.api, chat, self._user("de"), thread) for _ in range(people)]

    def _user(self, language: str) -> Json:
        return {
            "id": next(self._numbers),
            "is_bot": False,
            "first_name": "Erika",
            "language_code": language,
        }


def _button(message: Json, row: int | str) -> Json:
    rows = message["reply_markup"]["inline_keyboard"]
    if isinstance(row, int):
        return dict(rows[row][0])
    every = [button for buttons in rows for button in buttons]
    found = [button for button in every if button["text"] == row]
    assert found, (row, [button["text"] for button in every])
    return dict(found[0])


def _entities(text: str) -> Json:
    found = [
        {
            "type": "mention" if match.group().startswith("@") else "bot_command",
            "offset": len(text[: match.start()].encode("utf-16-le")) // 2,
            "length": len(match.group()),
        }
        for match in _ENTITY.finditer(text)
    ]
    return {"entities": found} if found else {}
