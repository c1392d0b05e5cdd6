"""Whether a message is meant for the bot, what it asks, and where the answer goes."""

from __future__ import annotations

import re
from dataclasses import dataclass

from telegram import Bot, Chat, Message, MessageEntity, Update, User
from telegram.constants import ChatType

from ...commands import order

_HELP = "/hilfe"
_AFTER_NAME = re.compile(r"^[\s,:;.!–-]+")


@dataclass(frozen=True, slots=True)
class Place:
    """Where an answer goes, and whose conversation it belongs to.

    Attributes:
        chat: Identifier of the chat.
        thread: Identifier of the topic in it, or None.
        asker: Identifier of the person; in a group each has a conversation.
        reply_to: The message to reply to, or None.
        language: ``de`` or ``en``, as the person's phone is set.
    """

    chat: int
    thread: int | None
    asker: int
    reply_to: int | None
    language: str

    @property
    def conversation(self) -> tuple[int, int | None, int]:
        """What one context belongs to."""
        return self.chat, self.thread, self.asker


def place(update: Update) -> Place | None:
    """Where the answer to *update* goes; None if nobody is to be answered.

    Bots are not: two that answer each other never stop. An anonymous administrator
    looks like one, but speaks for a chat.
    """
    chat, user = update.effective_chat, update.effective_user
    if chat is None or user is None:
        return None
    message = update.effective_message
    if user.is_bot and not (message and message.sender_chat):
        return None
    # A plain group gives replies a thread, too; only a topic can be answered into.
    thread = message.message_thread_id if message and message.is_topic_message else None
    # A new answer to an edited question would otherwise stand without it.
    quotes = message is not None and (
        is_group(chat) or update.edited_message is not None
    )
    return Place(
        chat=chat.id,
        thread=thread,
        asker=user.id,
        reply_to=message.message_id if message and quotes else None,
        language=language(user),
    )


def language(user: User) -> str:
    """``en`` if the person's phone speaks English, else ``de``."""
    return "en" if (user.language_code or "").startswith("en") else "de"


def is_group(chat: Chat) -> bool:
    """Whether others read along, so that the bot speaks only when spoken to."""
    return chat.type in (ChatType.GROUP, ChatType.SUPERGROUP)


def question(message: Message, bot: Bot) -> str | None:
    """What *message* asks the bot, without the bot's name.

    Returns:
        None if the message has no text, is an answer that somebody picked from the
        bot's own inline list, or is in a group and not meant for the bot: it neither
        names it nor replies to it. A bare name asks for help.
    """
    text = message.text
    if text is None or (message.via_bot and message.via_bot.id == bot.id):
        return None
    named = [entity for entity in message.entities if _names(bot, message, entity)]
    reply = message.reply_to_message
    replies = (
        reply is not None
        and reply.from_user is not None
        and reply.from_user.id == bot.id
    )
    if is_group(message.chat) and not (named or replies or _commands(text, message)):
        return None
    if not named:
        return text
    return _AFTER_NAME.sub("", _without(text, named, bot)).strip() or _HELP


def _commands(text: str, message: Message) -> bool:
    """Whether a message is one of our commands; others may be another bot's."""
    first = next(iter(message.entities), None)
    at_start = first and first.type == MessageEntity.BOT_COMMAND and not first.offset
    plain = "@" not in text[: first.length] if first else False
    return bool(at_start and plain and order(text))


def _names(bot: Bot, message: Message, entity: MessageEntity) -> bool:
    if entity.type == MessageEntity.TEXT_MENTION:
        return entity.user is not None and entity.user.id == bot.id
    words = message.parse_entity(entity).casefold()
    name = f"@{bot.username}".casefold()
    if entity.type == MessageEntity.BOT_COMMAND:
        return words.endswith(name)
    return entity.type == MessageEntity.MENTION and words == name


def _without(text: str, named: list[MessageEntity], bot: Bot) -> str:
    """Cut the bot's name out of *text*; of ``/warum@name`` the command stays."""
    units = text.encode("utf-16-le")  # entities count UTF-16 units
    for entity in reversed(named):
        start, end = entity.offset * 2, (entity.offset + entity.length) * 2
        if entity.type == MessageEntity.BOT_COMMAND:
            start = end - 2 * len(f"@{bot.username}")
        units = units[:start] + units[end:]
    return units.decode("utf-16-le", "replace")
