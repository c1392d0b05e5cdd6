"""Who may change what holds for a whole group."""

from __future__ import annotations

from telegram import Bot, CallbackQuery, Chat, Message
from telegram.constants import ChatMemberStatus
from telegram.error import TelegramError

from ...commands import LANGUAGE, order, tongue
from . import addressing, delivery

_ADMINS = (ChatMemberStatus.OWNER, ChatMemberStatus.ADMINISTRATOR)
_SETTING = "L."  # codes that choose a language


def changes_settings(question: str) -> bool:
    """Whether a command changes what the whole chat gets."""
    given = order(question)
    return bool(given and given.command is LANGUAGE and tongue(given.about))


async def may_change(bot: Bot, message: Message) -> bool:
    """Whether who wrote *message* may change the settings of its chat."""
    # An anonymous administrator speaks as the group itself.
    if message.sender_chat and message.sender_chat.id == message.chat.id:
        return True
    user = message.from_user
    return user is not None and await administers(bot, message.chat, user.id)


async def may_press(bot: Bot, query: CallbackQuery, code: str) -> bool:
    """Whether who pressed a button may do so; most buttons are for everybody."""
    chat = query.message.chat if query.message else None
    if chat is None or not code.startswith(_SETTING):
        return True
    return await administers(bot, chat, query.from_user.id)


async def administers(bot: Bot, chat: Chat, user: int) -> bool:
    """Whether a person may decide for a chat; in private everybody may."""
    if not addressing.is_group(chat):
        return True
    try:
        member = await delivery.patiently(lambda: bot.get_chat_member(chat.id, user))
    except TelegramError:
        return False  # better to refuse than to let anybody change a group
    return member.status in _ADMINS
