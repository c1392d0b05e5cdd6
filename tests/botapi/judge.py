"""Judges outgoing calls by Telegram's own description of the Bot API.

``schema.json`` holds the methods that the bot uses and every type they can reach, cut
from the schema that aiogram publishes with its source (MIT), Bot API 10.3: nobody who
wrote the bot wrote it. A method that the bot begins to use must be added from there.
`teremok.validation` adds the rules for HTML and keyboards.
"""

from __future__ import annotations

import html
import json
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from teremok.validation import ApiRuleViolation, validate_html

_SCHEMA = json.loads(
    Path(__file__).with_name("schema.json").read_text(encoding="utf-8")
)
_METHODS: dict[str, Any] = _SCHEMA["methods"]
_TYPES: dict[str, Any] = _SCHEMA["types"]
_ARRAY = "Array of "
_TAG = re.compile(r"<[^>]*>")
_MARKED_UP = {
    ("sendMessage", "text"),
    ("editMessageText", "text"),
    ("InputTextMessageContent", "message_text"),
}
_RESULTS = 50  # of an inline query

BUTTON_ACTIONS = {name for name in _TYPES["InlineKeyboardButton"]["fields"]} - {
    "text",
    "icon_custom_emoji_id",
    "style",
}


class Refused(Exception):
    """Telegram would refuse the call; the text is its description."""


def arguments(method: str, form: Mapping[str, str]) -> dict[str, Any]:
    """The call's arguments in their types.

    Raises:
        Refused: If the method does not exist, or an argument is unknown, missing, of
            the wrong type or of the wrong length.
    """
    if method not in _METHODS:
        raise Refused(f"Not Found: method {method} is not in the schema")
    parsed = {name: _parsed(text) for name, text in form.items()}
    for name, value in list(parsed.items()):
        # A form knows only text: "123" is a String where the schema wants one.
        types = _METHODS[method].get(name, {}).get("types", [])
        if ("String" in types and not isinstance(value, (int, str))) or types == [
            "String"
        ]:
            parsed[name] = form[name]
    _check_fields(method, parsed, _METHODS[method])
    if method in ("sendMessage", "editMessageText"):
        _check_message(parsed)
    if method == "answerInlineQuery":
        _check_results(parsed)
    return parsed


def visible(markup: str) -> str:
    """What a person sees of *markup*: its text after entity parsing."""
    return html.unescape(_TAG.sub("", markup))


def units(text: str) -> int:
    """Length in UTF-16 units."""
    return len(text.encode("utf-16-le")) // 2


def _parsed(text: str) -> Any:
    try:
        return json.loads(text)
    except ValueError:
        return text


def _check_fields(where: str, given: dict[str, Any], known: dict[str, Any]) -> None:
    for name in given.keys() - known.keys():
        raise Refused(f"Bad Request: {where} has no {name}")
    for name, rule in known.items():
        if name not in given:
            if rule.get("required"):
                raise Refused(f"Bad Request: {where} needs {name}")
            continue
        value = given[name]
        if not any(_fits(value, kind) for kind in rule["types"]):
            raise Refused(
                f"Bad Request: {where}.{name} is no {rule['types']}: {value!r}"
            )
        if "always" in rule and value != rule["always"]:
            raise Refused(f"Bad Request: {where}.{name} must be {rule['always']}")
        # A text with markup is measured without it, in `_check_message`.
        if "length" in rule and (where, name) not in _MARKED_UP:
            _check_length(f"{where}.{name}", value, rule["length"])


def _check_length(where: str, value: str, rule: dict[str, Any]) -> None:
    size = len(value.encode()) if rule["unit"] == "bytes" else units(value)
    if not rule["min"] <= size <= rule["max"]:
        raise Refused(f"Bad Request: {where} has {size} {rule['unit']}")


def _fits(value: Any, kind: str) -> bool:
    if kind.startswith(_ARRAY):
        inner = kind.removeprefix(_ARRAY)
        return isinstance(value, list) and all(_fits(item, inner) for item in value)
    if kind in ("Integer", "Float"):
        return isinstance(value, int) and not isinstance(value, bool)
    if kind in ("Boolean", "True"):
        return isinstance(value, bool)
    if kind == "String":
        return isinstance(value, str)
    if not isinstance(value, dict):
        return False
    if "subtypes" in _TYPES[kind]:
        return any(_is(value, subtype) for subtype in _TYPES[kind]["subtypes"])
    # Of several types the first that fits counts; a lone one is told in full.
    if kind.startswith(("ReplyKeyboard", "ForceReply")):
        return _is(value, kind)
    _check_fields(kind, value, _TYPES[kind]["fields"])
    return True


def _is(value: Any, kind: str) -> bool:
    try:
        return _fits(value, kind)
    except Refused:
        return False


def _check_results(given: dict[str, Any]) -> None:
    results = given["results"]
    if len(results) > _RESULTS:
        raise Refused("Bad Request: RESULTS_TOO_MUCH")
    ids = [result["id"] for result in results]
    if len(set(ids)) < len(ids):
        raise Refused("Bad Request: RESULT_ID_DUPLICATE")
    for result in results:
        if not 1 <= len(result["id"].encode()) <= 64:
            raise Refused("Bad Request: RESULT_ID_INVALID")
        content = result["input_message_content"]
        _check_message(
            {**result, **content, "text": content["message_text"]},
        )


def _check_message(given: dict[str, Any]) -> None:
    text = given["text"]
    if given.get("parse_mode") == "HTML":
        try:
            validate_html(text)
        except ApiRuleViolation as error:
            raise Refused(error.description) from error
        if re.search(r"<(\w+)[^>]*>\s*</\1>", text):
            raise Refused("Bad Request: an entity without text")
        text = visible(text)
    if not text.strip():
        raise Refused("Bad Request: message text is empty")
    if units(text) > 4096:
        raise Refused("Bad Request: message is too long")
    for row in given.get("reply_markup", {}).get("inline_keyboard", []):
        for button in row:
            if len(BUTTON_ACTIONS & button.keys()) != 1 or not button["text"].strip():
                raise Refused("Bad Request: BUTTON_TYPE_INVALID")
