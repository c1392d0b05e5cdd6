"""Inline mode: ``@bot schubert geflüchtete`` in any chat lists facts and quotations.

The list depends on the words alone, not on who typed them, so Telegram may give it to
everybody who types the same. Only where there are no words, or nothing is found, it is
in the language of the phone.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from functools import partial

from telegram import (
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    InlineQuery,
    InlineQueryResultArticle,
    InlineQueryResultsButton,
    InputTextMessageContent,
    LinkPreviewOptions,
)
from telegram.constants import ParseMode
from telegram.error import BadRequest

from ... import phrases
from ...dialogue import Finding
from ...render import listing
from ...render import telegram as render
from . import addressing, delivery
from .buttons import address

CACHE_SECONDS = (
    300  # for which Telegram answers the same words; knowledge changes rarely
)
_FROM_INLINE = "inline"  # names nothing, so it leads to the greeting


def language(query: InlineQuery) -> str:
    """``de`` or ``en``, for words that do not show it."""
    return "de" if _has_words(query) else addressing.language(query.from_user)


async def answer(query: InlineQuery, findings: tuple[Finding, ...], bot: str) -> None:
    """List *findings*; one that no longer fits its message is left out.

    Args:
        query: What was typed.
        findings: What was found, best first.
        bot: User name of the bot, for links.
    """
    results = list(_articles(findings, bot))
    phone = addressing.language(query.from_user)
    say = phrases.chat(findings[0].answer.language if findings else phone)
    button = InlineQueryResultsButton(
        say.ASK_IN_CHAT if results else say.NOTHING_FOUND, start_parameter=_FROM_INLINE
    )
    send = partial(
        query.answer,
        results,
        cache_time=CACHE_SECONDS,
        is_personal=not (findings and _has_words(query)),
        button=button,
    )
    # Whoever types on has asked again; the old list is not wanted any more.
    with suppress(BadRequest):
        await delivery.patiently(send)


def _has_words(query: InlineQuery) -> bool:
    return bool(query.query.strip())


def _articles(
    findings: tuple[Finding, ...], bot: str
) -> Iterator[InlineQueryResultArticle]:
    for finding in findings:
        pages = render.messages(finding.answer)
        if len(pages) > 1:
            continue  # its source would be left behind
        title, description = listing.heading(finding.answer)
        label = phrases.chat(finding.answer.language).OPEN_IN_CHAT
        opening = InlineKeyboardButton(label, url=address(finding.link, bot))
        yield InlineQueryResultArticle(
            id=finding.link,
            title=title,
            description=description,
            input_message_content=InputTextMessageContent(
                pages[0],
                parse_mode=ParseMode.HTML,
                link_preview_options=LinkPreviewOptions(is_disabled=True),
            ),
            reply_markup=InlineKeyboardMarkup([[opening]]),
        )
