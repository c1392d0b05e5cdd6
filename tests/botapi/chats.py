"""What the server knows of its chats, and the methods that read and change that."""

from __future__ import annotations

import time
from typing import Any

from .judge import Refused, visible

Json = dict[str, Any]

BOT = {
    "id": 123456789,
    "is_bot": True,
    "first_name": "RegioBot",
    "username": "RegioTestBot",
}


class Chats:
    """Chats, messages, queries and how the bot presents itself.

    Attributes:
        messages: As they are shown now, by chat and number.
        callbacks: Presses that wait for an answer.
        inline: Inline queries that wait for an answer.
        admins: Pairs of chat and person.
        presented: Name and descriptions by method and language.
    """

    def __init__(self) -> None:
        super().__init__()
        self._next_message = 1
        self.chats: dict[int, Json] = {}
        self.messages: dict[tuple[int, int], Json] = {}
        self.callbacks: set[str] = set()
        self.inline: set[str] = set()
        self.admins: set[tuple[int, int]] = set()
        self.presented: dict[tuple[str, str], str] = {}

    def shown(self, chat: int) -> list[Json]:
        """The bot's messages in a chat as they are shown now, in order."""
        return [
            message
            for (place, _), message in sorted(self.messages.items())
            if place == chat and message["from"] == BOT
        ]

    def _getMe(self, _given: Json) -> Json:
        return {
            **BOT,
            "can_join_groups": True,
            "can_read_all_group_messages": False,
            "supports_inline_queries": True,
        }

    def _setMyCommands(self, _given: Json) -> bool:
        return True

    def _sendMessage(self, given: Json) -> Json:
        chat = self.chats.get(given["chat_id"])
        if chat is None:
            raise Refused("Bad Request: chat not found")
        reply = given.get("reply_parameters", {})
        known = (chat["id"], reply.get("message_id", 0)) in self.messages
        if reply and not known and not reply.get("allow_sending_without_reply"):
            raise Refused("Bad Request: message to be replied not found")
        self._next_message += 1
        message: Json = {
            "message_id": self._next_message,
            "from": BOT,
            "date": int(time.time()),
            "chat": chat,
            "text": visible(given["text"]),
            "markup": given["text"],
        }
        if "reply_markup" in given:
            message["reply_markup"] = given["reply_markup"]
        if "message_thread_id" in given:
            message |= {
                "message_thread_id": given["message_thread_id"],
                "is_topic_message": True,
            }
        self.messages[chat["id"], message["message_id"]] = message
        return _without_markup(message)

    def _answerCallbackQuery(self, given: Json) -> bool:
        if given["callback_query_id"] not in self.callbacks:
            raise Refused(
                "Bad Request: query is too old and response timeout expired "
                "or query ID is invalid"
            )
        return True

    def _editMessageText(self, given: Json) -> Json:
        chat = self.chats.get(given.get("chat_id", 0))
        if chat is None:
            raise Refused("Bad Request: chat not found")
        known = self.messages.get((chat["id"], given.get("message_id", 0)))
        if known is None:
            raise Refused("Bad Request: message to edit not found")
        if known["from"] != BOT:
            raise Refused("Bad Request: message can't be edited")
        message = {**known, "text": visible(given["text"]), "markup": given["text"]}
        message.pop("reply_markup", None)
        if "reply_markup" in given:
            message["reply_markup"] = given["reply_markup"]
        if message == known:
            raise Refused(
                "Bad Request: message is not modified: specified new message content "
                "and reply markup are exactly the same as a current content and reply "
                "markup of the message"
            )
        self.messages[chat["id"], message["message_id"]] = message
        return _without_markup(message)

    def _editMessageReplyMarkup(self, given: Json) -> Json:
        known = self.messages.get((given.get("chat_id", 0), given.get("message_id", 0)))
        if known is None:
            raise Refused("Bad Request: message to edit not found")
        return self._editMessageText({**given, "text": known["markup"]})

    def _answerInlineQuery(self, given: Json) -> bool:
        if given["inline_query_id"] not in self.inline:
            raise Refused(
                "Bad Request: query is too old and response timeout expired "
                "or query ID is invalid"
            )
        self.inline.remove(given["inline_query_id"])
        return True

    def _sendChatAction(self, given: Json) -> bool:
        if given["chat_id"] not in self.chats:
            raise Refused("Bad Request: chat not found")
        return True

    def _getChatMember(self, given: Json) -> Json:
        chat, user = given["chat_id"], given["user_id"]
        if chat not in self.chats:
            raise Refused("Bad Request: chat not found")
        person = {"id": user, "is_bot": False, "first_name": "Erika"}
        if (chat, user) in self.admins:
            return {"status": "creator", "user": person, "is_anonymous": False}
        return {"status": "member", "user": person}

    def _setMyName(self, given: Json) -> bool:
        return self._present("name", given)

    def _setMyDescription(self, given: Json) -> bool:
        return self._present("description", given)

    def _setMyShortDescription(self, given: Json) -> bool:
        return self._present("short_description", given)

    def _getMyName(self, given: Json) -> Json:
        return self._presented("name", given)

    def _getMyDescription(self, given: Json) -> Json:
        return self._presented("description", given)

    def _getMyShortDescription(self, given: Json) -> Json:
        return self._presented("short_description", given)

    def _present(self, what: str, given: Json) -> bool:
        self.presented[what, given.get("language_code", "")] = given.get(what, "")
        return True

    def _presented(self, what: str, given: Json) -> Json:
        language = given.get("language_code", "")
        found = self.presented.get((what, language)) or self.presented.get((what, ""))
        return {what: found or (BOT["first_name"] if what == "name" else "")}


def _without_markup(message: Json) -> Json:
    return {name: value for name, value in message.items() if name != "markup"}
