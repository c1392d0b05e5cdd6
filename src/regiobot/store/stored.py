"""Meetings whose lists stay in the file until somebody asks for them.

Most meetings that a question touches are only filtered, counted or named; their
lists take seven more look-ups each.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import fields
from typing import Any

from ..model import Meeting
from . import schema

_FIELDS = tuple(field.name for field in fields(Meeting))
_LISTS = frozenset(table.path[1] for table in schema.children(schema.MEETINGS))
_HEAD = tuple(name for name in _FIELDS if name not in _LISTS)


class StoredMeeting(Meeting):
    """A meeting as its class says; *lists* reads a list by identifier and field.

    The lists are not kept here, so that thousands of meetings take little memory.
    """

    __slots__ = ("_read_list",)

    def __init__(
        self, head: Meeting, lists: Callable[[str, str], tuple[Any, ...]]
    ) -> None:
        for name in _HEAD:
            object.__setattr__(self, name, getattr(head, name))
        object.__setattr__(self, "_read_list", lists)

    def __getattr__(self, name: str) -> Any:
        # Called for what has no value yet: the lists have none in a stored meeting.
        if name not in _LISTS:
            raise AttributeError(name)
        return self._read_list(self.id, name)

    # Those of the dataclass would read every list to compare two meetings.
    def __hash__(self) -> int:
        return hash(self.id)

    def __eq__(self, other: object) -> bool:
        if self is other:
            return True
        if not isinstance(other, Meeting):
            return NotImplemented
        if self.id != other.id:
            return False
        return all(getattr(self, name) == getattr(other, name) for name in _FIELDS)
