"""Every exception of the package.

RegioBotError
├── KnowledgeError        the knowledge files hold defects
├── StoreError            the SQLite file cannot be used
├── StateError            a file of the state folder cannot be used
├── BankError             a question bank cannot be read
├── DraftError            a press release cannot be read, or its draft not written
├── UploadError           a file that was sent is not taken into the knowledge
└── SettingsError         the environment or the command line is wrong
    └── TokenError        Telegram refuses the bot token, or it is missing
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path


class RegioBotError(Exception):
    """Anything RegioBot raises on purpose."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Defect:
    """One thing that is wrong, or doubtful, in a knowledge file.

    Attributes:
        file: Path relative to the knowledge folder, with forward slashes.
        line: Counted from 1; 0 if the file as a whole is meant.
        column: Counted from 1; 0 if the file as a whole is meant.
        message: A German sentence that says what is wrong and what to do.
        hint: A German "Meinten Sie …?", or empty.
        field: The YAML key that is concerned, or empty.
        entry: What it is part of, as an editor calls it: "Person „Marko Köhler“",
            or empty.
        fatal: True for an error, False for a doubtful but usable entry.
    """

    file: str
    line: int
    column: int
    message: str
    hint: str = ""
    field: str = ""
    entry: str = ""
    fatal: bool = True

    @property
    def place(self) -> str:
        """Where an editor can jump to, such as ``personen.yaml:14:5``."""
        return f"{self.file}:{self.line}:{self.column}" if self.line else self.file

    def __str__(self) -> str:
        hint = f" {self.hint}" if self.hint else ""
        return f"{self.place}: {self.message}{hint}"


class KnowledgeError(RegioBotError):
    """The knowledge files hold defects; nothing was loaded.

    Attributes:
        defects: All of them, at least one, by file and line.
    """

    def __init__(self, defects: tuple[Defect, ...]) -> None:
        super().__init__("\n".join(str(defect) for defect in defects))
        self.defects = defects


class StoreError(RegioBotError):
    """The SQLite file cannot be read or written."""


class StateError(RegioBotError):
    """A file of the state folder cannot be used.

    Attributes:
        path: The file; None if it is in memory. The text is German, for the operator.
    """

    def __init__(self, path: Path | None, reason: str) -> None:
        super().__init__(f"Die Datei „{path}“ ist nicht benutzbar: {reason}")
        self.path = path


class BankError(RegioBotError):
    """A question bank cannot be read."""


class DraftError(RegioBotError):
    """A press release cannot be read, or its draft cannot be written."""


class UploadError(RegioBotError):
    """A file that was sent is not taken; the text says why in German."""


class SettingsError(RegioBotError):
    """The environment or the command line is wrong."""


class TokenError(SettingsError):
    """Telegram refuses the bot token, or there is none."""
