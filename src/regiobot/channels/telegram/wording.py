"""What the channel itself has to say; all else comes from the assistant."""

from __future__ import annotations

from ...model import Text

FAILED = Text(
    de="Das hat leider nicht geklappt. Bitte versuchen Sie es später noch einmal.",
    en="Sorry, that did not work. Please try again later.",
)
TEXT_ONLY = Text(
    de="Ich kann nur Text lesen. Bitte schreiben Sie mir Ihre Frage.",
    en="I can only read text. Please write your question.",
)
BUTTON_EXPIRED = Text(
    de="Diese Schaltfläche gilt nicht mehr. Bitte schreiben Sie mir Ihre Frage.",
    en="This button no longer works. Please write your question.",
)
MENU = {
    "de": (
        ("start", "Begrüßung und Beispiele"),
        ("hilfe", "Was ich beantworten kann"),
        ("datenschutz", "Was mit Ihren Daten geschieht"),
    ),
    "en": (
        ("start", "Greeting and examples"),
        ("help", "What I can answer"),
        ("privacy", "What happens to your data"),
    ),
}
TOKEN_MISSING = (
    "Es fehlt das Bot-Token: Setzen Sie REGIOBOT_TOKEN. "
    "Ein Token gibt es in Telegram bei @BotFather."
)
TOKEN_REFUSED = (
    "Telegram kennt dieses Bot-Token nicht: Prüfen Sie REGIOBOT_TOKEN. "
    "Ein neues Token gibt es in Telegram bei @BotFather."
)
