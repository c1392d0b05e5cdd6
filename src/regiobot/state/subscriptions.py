"""Which chats want news of which meetings, and what they have not been told yet.

Of a chat the file holds its identifier, what it chose, and its language. What is to be
told stands in the outbox, a row for each chat and meeting, until it was sent: a kill in
the middle neither loses a message nor sends those again that were noted as sent.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from .file import StateFile

MOST_CHOICES = 50  # of one chat
_SCHEMA = """
CREATE TABLE IF NOT EXISTS subscriber (
  chat INTEGER PRIMARY KEY,
  language TEXT NOT NULL
) STRICT;
CREATE TABLE IF NOT EXISTS choice (
  chat INTEGER NOT NULL REFERENCES subscriber ON DELETE CASCADE ON UPDATE CASCADE,
  kind TEXT NOT NULL,
  id TEXT NOT NULL,
  PRIMARY KEY (chat, kind, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS choice_by_id ON choice (kind, id);
CREATE TABLE IF NOT EXISTS outbox (
  place INTEGER PRIMARY KEY,
  chat INTEGER NOT NULL REFERENCES subscriber ON DELETE CASCADE ON UPDATE CASCADE,
  meeting TEXT NOT NULL,
  news TEXT NOT NULL,  -- words with blanks between them
  UNIQUE (chat, meeting)
) STRICT;
CREATE TABLE IF NOT EXISTS announced (
  one INTEGER PRIMARY KEY CHECK (one = 1),
  knowledge BLOB NOT NULL
) STRICT
"""
_ENQUEUE = """
INSERT INTO outbox (chat, meeting, news)
SELECT DISTINCT chat, ?, ? FROM choice WHERE {wanted}
ON CONFLICT (chat, meeting) DO UPDATE SET news = news || ' ' || excluded.news
"""
_ANNOUNCED = """
INSERT INTO announced (one, knowledge) VALUES (1, ?)
ON CONFLICT (one) DO UPDATE SET knowledge = excluded.knowledge
"""


class Kind(StrEnum):
    """What can be chosen; the values are short because a button carries them."""

    ALL = "a"
    SERIES = "s"
    BODY = "b"
    TOPIC = "t"


@dataclass(frozen=True, slots=True)
class Choice:
    """What a chat wants news of.

    Attributes:
        id: Identifier of the series, body or topic; empty for everything.
    """

    kind: Kind
    id: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """One piece of news: a meeting, and what happened to it.

    Attributes:
        meeting: Its identifier.
        news: Words such as ``added`` and ``moved``; at least one.
        concerns: The series, bodies and topics for which it is news.
    """

    meeting: str
    news: tuple[str, ...]
    concerns: frozenset[Choice] = frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class Letter:
    """What one chat is to be told.

    Attributes:
        pieces: At least one, in the order in which they came up; without `concerns`.
    """

    chat: int
    language: str
    pieces: tuple[Piece, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """All that is stored about a chat.

    Attributes:
        waiting: How many meetings it has not been told of yet.
    """

    language: str
    choices: tuple[Choice, ...]
    waiting: int


class Subscriptions:
    """The file of subscriptions. Any thread may use it.

    Args:
        path: The file; None keeps it in memory.

    Raises:
        StateError: If the file cannot be used; all methods raise it as well.
    """

    def __init__(self, path: Path | None) -> None:
        self._file = StateFile(path, _SCHEMA)

    def close(self) -> None:
        """Close the file."""
        self._file.close()

    # --- what chats choose

    def add(self, chat: int, language: str, choice: Choice) -> bool:
        """Subscribe *chat*; its news come in *language* from now on.

        Returns:
            False if it has MOST_CHOICES already.
        """
        with self._file.transaction():
            known = self.choices(chat)
            if choice not in known and len(known) >= MOST_CHOICES:
                return False
            self._file.run(
                "INSERT INTO subscriber VALUES (?, ?) "
                "ON CONFLICT (chat) DO UPDATE SET language = excluded.language",
                chat,
                language,
            )
            self._file.run(
                "INSERT OR IGNORE INTO choice VALUES (?, ?, ?)",
                chat,
                choice.kind.value,
                choice.id,
            )
        return True

    def remove(self, chat: int, choice: Choice) -> None:
        """Unsubscribe *chat*; one without any choice is forgotten."""
        with self._file.alone():
            self._file.run(
                "DELETE FROM choice WHERE chat = ? AND kind = ? AND id = ?",
                chat,
                choice.kind.value,
                choice.id,
            )
            if not self.choices(chat):
                self.forget(chat)

    def choices(self, chat: int) -> tuple[Choice, ...]:
        """What *chat* chose, everything first."""
        rows = self._file.rows(
            "SELECT kind, id FROM choice WHERE chat = ? ORDER BY kind, id", chat
        )
        return tuple(Choice(Kind(kind), id_) for kind, id_ in rows)

    def record(self, chat: int) -> Record | None:
        """All that is stored about *chat*; None if that is nothing."""
        with self._file.alone():
            rows = self._file.rows(
                "SELECT language FROM subscriber WHERE chat = ?", chat
            )
            if not rows:
                return None
            ((waiting,),) = self._file.rows(
                "SELECT count(*) FROM outbox WHERE chat = ?", chat
            )
            return Record(
                language=rows[0][0], choices=self.choices(chat), waiting=waiting
            )

    def forget(self, chat: int) -> None:
        """Delete all about *chat*, from the journal of the file as well."""
        with self._file.alone():
            self._file.run("DELETE FROM subscriber WHERE chat = ?", chat)
            self._file.run("PRAGMA wal_checkpoint(TRUNCATE)")

    def move(self, chat: int, now: int) -> None:
        """A group has become a supergroup, with another identifier."""
        with self._file.transaction():
            if self.record(now):
                self._file.run("DELETE FROM subscriber WHERE chat = ?", chat)
            else:
                self._file.run(
                    "UPDATE subscriber SET chat = ? WHERE chat = ?", now, chat
                )

    # --- what they are told

    def announced(self) -> bytes | None:
        """The knowledge of which all news are in the outbox; None at first."""
        rows = self._file.rows("SELECT knowledge FROM announced")
        return rows[0][0] if rows else None

    def announce(self, pieces: Iterable[Piece], knowledge: bytes) -> None:
        """Put *pieces* into the outbox of all whom they concern.

        Args:
            pieces: What is different from the knowledge announced before.
            knowledge: What is announced with that.
        """
        with self._file.transaction():
            for piece in pieces:
                # "Everything" first; the rest is a few identifiers a meeting.
                concerns = [Choice(Kind.ALL), *sorted(piece.concerns, key=str)]
                wanted = " OR ".join(["(kind = ? AND id = ?)"] * len(concerns))
                keys = [key for c in concerns for key in (c.kind.value, c.id)]
                self._file.run(
                    _ENQUEUE.format(wanted=wanted),
                    piece.meeting,
                    " ".join(piece.news),
                    *keys,
                )
            self._file.run(_ANNOUNCED, knowledge)

    def waiting(self, *, limit: int, without: Sequence[int] = ()) -> list[Letter]:
        """What is to be sent: one letter a chat, those that wait longest first.

        Args:
            limit: Most letters.
            without: Chats to leave out; at most a few hundred.
        """
        marks = ", ".join("?" * len(without))
        with self._file.alone():
            chats = self._file.rows(
                "SELECT chat, language FROM outbox JOIN subscriber USING (chat) "
                f"WHERE chat NOT IN ({marks}) "
                "GROUP BY chat ORDER BY min(place) LIMIT ?",
                *without,
                limit,
            )
            return [
                Letter(chat=chat, language=language, pieces=self._pieces(chat))
                for chat, language in chats
            ]

    def sent(self, letter: Letter) -> None:
        """Take *letter* out of the outbox, but not what has come up since."""
        with self._file.transaction():
            for piece in letter.pieces:
                self._file.run(
                    "DELETE FROM outbox WHERE chat = ? AND meeting = ? AND news = ?",
                    letter.chat,
                    piece.meeting,
                    " ".join(piece.news),
                )

    def _pieces(self, chat: int) -> tuple[Piece, ...]:
        rows = self._file.rows(
            "SELECT meeting, news FROM outbox WHERE chat = ? ORDER BY place", chat
        )
        return tuple(
            Piece(meeting=meeting, news=tuple(news.split())) for meeting, news in rows
        )
