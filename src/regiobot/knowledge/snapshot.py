"""A knowledge base as bytes, to compare a later one with it.

The files themselves may be gone or half changed by then. Nothing in it is secret: it
is what the bot tells everybody.
"""

from __future__ import annotations

import zlib
from functools import cache

from pydantic import TypeAdapter, ValidationError

from ..model import KnowledgeBase


def dump(base: KnowledgeBase) -> bytes:
    """*base* as compressed JSON."""
    return zlib.compress(_adapter().dump_json(base))


def read(data: bytes) -> KnowledgeBase | None:
    """What `dump` wrote; None if another version of the program wrote it."""
    try:
        return _adapter().validate_json(zlib.decompress(data))
    except (ValidationError, zlib.error):
        return None


@cache
def _adapter() -> TypeAdapter[KnowledgeBase]:
    return TypeAdapter(KnowledgeBase)
