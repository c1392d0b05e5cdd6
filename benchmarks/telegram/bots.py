"""The bots that are measured: ``python -m benchmarks.telegram.bots KIND URL [PORT]``.

All but RegioBot say back what they hear. Each adds one lever to the one before.
"""

from __future__ import annotations

import asyncio
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

TOKEN = "123456789:AAH-a_loopback_token_of_thirty-five"


def _without_sniffio() -> None:
    """As the library comes: it does not ask for sniffio, and looks for it in vain."""
    sys.modules["sniffio"] = None  # type: ignore[assignment]


def _builder(url: str) -> Any:
    from telegram.ext import Application

    return Application.builder().token(TOKEN).base_url(f"{url}/bot")


def _echoing(builder: Any) -> Any:
    from telegram import Update
    from telegram.ext import MessageHandler, filters

    async def echo(update: Update, _context: Any) -> None:
        if update.message:
            await update.message.reply_text(update.message.text or "")

    application = builder.build()
    application.add_handler(MessageHandler(filters.TEXT, echo))
    return application


def _run(application: Any, port: int | None) -> None:
    if port is None:
        application.run_polling()
        return
    application.run_webhook(
        listen="127.0.0.1",
        port=port,
        url_path="telegram",
        webhook_url=f"http://127.0.0.1:{port}/telegram",
        secret_token="benchmark",
    )


def bare(url: str, port: int | None) -> None:
    """The library in its default setting."""
    _without_sniffio()
    _run(_echoing(_builder(url)), port)


def sniffio(url: str, port: int | None) -> None:
    """With the library that httpcore looks for."""
    _run(_echoing(_builder(url)), port)


def concurrent(url: str, port: int | None) -> None:
    """Updates side by side, in any order, over 32 connections."""
    builder = _builder(url).concurrent_updates(32)
    _run(_echoing(builder.connection_pool_size(32).pool_timeout(60)), port)


def confirmed(url: str, _port: int | None) -> None:
    """Confirmed after handling, in order within a chat, repeated ones dropped."""
    from telegram.request import HTTPXRequest

    _serve(url, lambda: HTTPXRequest(connection_pool_size=32, pool_timeout=60))


def channel(url: str, _port: int | None) -> None:
    """The same over aiohttp: RegioBot's channel, saying back what it hears."""
    from regiobot.channels.telegram.application import CONNECTIONS, READ_SECONDS
    from regiobot.channels.telegram.connections import Connections

    _serve(url, lambda: Connections(CONNECTIONS, read_seconds=READ_SECONDS))


def _serve(url: str, request: Callable[[], Any]) -> None:
    from regiobot.channels.telegram.lanes import Lanes
    from regiobot.channels.telegram.polling import Poller, UpdatesRequest
    from regiobot.state import HandledUpdates

    async def serve(folder: Path) -> None:
        builder = _builder(url).updater(None).request(request())
        updates = UpdatesRequest(1, read_seconds=20)
        application = _echoing(builder.get_updates_request(updates))
        handled = HandledUpdates(folder / "updates.db")
        await application.initialize()
        lanes = Lanes(application.process_update, handled)
        await Poller(application.bot, updates, lanes).run()

    with tempfile.TemporaryDirectory() as folder:
        asyncio.run(serve(Path(folder)))


KINDS = {
    kind.__name__: kind for kind in (bare, sniffio, concurrent, confirmed, channel)
}


if __name__ == "__main__":
    name, address, *rest = sys.argv[1:]
    KINDS[name](address, int(rest[0]) if rest else None)
