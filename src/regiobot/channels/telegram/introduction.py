"""How the bot presents itself: its name, what it says of itself, its menus."""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from functools import partial
from typing import TypeVar

from telegram import (
    Bot,
    BotCommand,
    BotCommandScope,
    BotCommandScopeAllGroupChats,
    BotCommandScopeAllPrivateChats,
)
from telegram.constants import BotDescriptionLimit, BotNameLimit
from telegram.error import TelegramError

from ... import phrases
from ...commands import COMMANDS
from ...model import Profile
from . import subscriptions
from .delivery import patiently

_CODES = {"de": None, "en": "en"}  # German is for everybody without a menu of their own
_ENGLISH = {command.de: command.en for command in COMMANDS} | subscriptions.COMMANDS

_log = logging.getLogger(__name__)
T = TypeVar("T")


@dataclass(frozen=True, slots=True, kw_only=True)
class Menu:
    """The commands that are offered in some chats.

    Attributes:
        scope: In which.
        names: German names, in order; described in `phrases.chat`, where English ones
            are those of `commands`, or the same.
    """

    scope: BotCommandScope
    names: tuple[str, ...]


PRIVATE = tuple(phrases.chat("de").MENU)
GROUP = tuple(name for name in PRIVATE if name != "start")
MENUS = (
    Menu(scope=BotCommandScopeAllPrivateChats(), names=PRIVATE),
    Menu(scope=BotCommandScopeAllGroupChats(), names=GROUP),
)


async def introduce(
    bot: Bot, profile: Profile, menus: tuple[Menu, ...] = MENUS
) -> None:
    """Set name, descriptions and menus in both languages; the bot works without."""
    for language, code in _CODES.items():
        for menu in menus:
            commands = [_command(name, language) for name in menu.names]
            await _try(
                partial(
                    bot.set_my_commands,
                    commands,
                    scope=menu.scope,
                    language_code=code,
                )
            )
    for language in _CODES:
        await _describe(bot, profile, language)
    # Last: Telegram takes few changes of a name a day, and says to wait for hours.
    for code in _CODES.values():
        await _name(bot, profile.name[: int(BotNameLimit.MAX_NAME_LENGTH)], code)


async def _describe(bot: Bot, profile: Profile, language: str) -> None:
    """Set the descriptions that differ."""
    code = _CODES[language]
    long, short = _descriptions(profile, language)
    known = await _try(partial(bot.get_my_description, code))
    if known and known.description != long:
        await _try(partial(bot.set_my_description, long, code))
    brief = await _try(partial(bot.get_my_short_description, code))
    if brief and brief.short_description != short:
        await _try(partial(bot.set_my_short_description, short, code))


async def _name(bot: Bot, name: str, code: str | None) -> None:
    there = await _try(partial(bot.get_my_name, code))
    if there and there.name != name:
        await _try(partial(bot.set_my_name, name, code))


def _descriptions(profile: Profile, language: str) -> tuple[str, str]:
    """What an empty chat shows, and what stands on the bot's page."""
    say, chat = phrases.of(language), phrases.chat(language)
    greeting = profile.greeting.variant(language) if profile.greeting else say.GREETING
    region = chat.IN_REGION.format(region=profile.region) if profile.region else ""
    short = chat.SHORT_DESCRIPTION.format(region=region)
    if len(short) > BotDescriptionLimit.MAX_SHORT_DESCRIPTION_LENGTH:
        short = chat.SHORT_DESCRIPTION.format(region="")
    return _shortened(greeting, int(BotDescriptionLimit.MAX_DESCRIPTION_LENGTH)), short


def _shortened(text: str, length: int) -> str:
    """*text*, if need be up to the end of a sentence."""
    if len(text) <= length:
        return text
    end = text.rfind(". ", 0, length)
    return text[: end + 1] if end > 0 else text[:length]


def _command(name: str, language: str) -> BotCommand:
    shown = _ENGLISH.get(name, name) if language == "en" else name
    return BotCommand(shown, phrases.chat(language).MENU[name])


async def _try(call: Callable[[], Awaitable[T]]) -> T | None:
    try:
        return await patiently(call)
    except TelegramError as error:
        _log.warning("The bot could not present itself: %s", error)
        return None
