"""Values and comments of a YAML file, line by line.

Only what a draft needs is written: mappings, lists and texts in block form. The
writer of the YAML library would lose the comments and turn the order of the keys.
"""

from __future__ import annotations

import json
import re
import textwrap
from collections.abc import Iterator

from . import remarks

_WIDTH = 98  # columns of a comment
_LONGEST = 400  # letters of a sentence in a remark
_PLAIN = re.compile(r"[^\W\d_][\w .,()/&+„“”–-]*(?<! )")
# An editor with another YAML version would read them as true, false or nothing.
_TYPED = {"ja", "nein", "yes", "no", "on", "off", "true", "false", "null", "y", "n"}
_BREAKS = re.compile("[\x7f-\x9f\u2028\u2029\ufeff]")

Lines = Iterator[str]


def scalar(text: str) -> str:
    """A text as a value, quoted wherever YAML could read something else."""
    if _PLAIN.fullmatch(text) and text.lower() not in _TYPED:
        return text
    return quoted(text)


def flow(text: str) -> str:
    """A text as an item of a list in brackets, where a comma would part it."""
    return quoted(text) if "," in text else scalar(text)


def quoted(text: str) -> str:
    """A text between double quotation marks, character by character."""
    escaped = json.dumps(text, ensure_ascii=False)
    return _BREAKS.sub(lambda m: f"\\u{ord(m.group()):04x}", escaped)


def comment(text: str, indent: str = "") -> Lines:
    """A comment, broken into lines; what follows the first is set in."""
    yield from textwrap.wrap(
        text,
        width=_WIDTH,
        initial_indent=f"{indent}# ",
        subsequent_indent=f"{indent}#   ",
        break_long_words=False,
        break_on_hyphens=False,
    )


def check(remark: str, sentence: str = "", indent: str = "") -> Lines:
    """A remark with the sentence it is about; nothing for an empty one."""
    if remark:
        told = textwrap.shorten(sentence, _LONGEST, placeholder=" […]")
        shown = f" {remarks.SENTENCE.format(sentence=told)}" if sentence else ""
        yield from comment(f"{remarks.CHECK}: {remark}{shown}", indent)
