"""What the environment says: token, server, and the folders to use.

The only module that reads environment variables. It answers with paths and texts,
or with a `SettingsError` whose sentence says what to do; it opens nothing but the
token file.
"""

from __future__ import annotations

import hashlib
import os
import re
from collections.abc import Mapping
from pathlib import Path
from urllib.parse import urlsplit

from .errors import SettingsError, TokenError
from .model import Text

TOKEN = "REGIOBOT_TOKEN"
TOKEN_FILE = "REGIOBOT_TOKEN_FILE"
API_URL = "REGIOBOT_API_URL"
WEBHOOK_URL = "REGIOBOT_WEBHOOK_URL"
WEBHOOK_LISTEN = "REGIOBOT_WEBHOOK_LISTEN"
KNOWLEDGE = "REGIOBOT_KNOWLEDGE"
STAFF_CHATS = "REGIOBOT_STAFF_CHATS"
STATE = "REGIOBOT_STATE"
VARIABLES = (
    TOKEN,
    TOKEN_FILE,
    API_URL,
    WEBHOOK_URL,
    WEBHOOK_LISTEN,
    KNOWLEDGE,
    STATE,
    STAFF_CHATS,
)

DEFAULT_KNOWLEDGE = "knowledge"
_CACHE_HOME = ("XDG_CACHE_HOME", ".cache")  # variable, default below the home
_STATE_HOME = ("XDG_STATE_HOME", os.path.join(".local", "state"))
DEFAULT_LISTEN = "127.0.0.1:8080"
WEBHOOK_PORTS = (443, 80, 88, 8443)  # Telegram sends to no other
TOKEN_FILE_LIMIT = 4096  # characters; a token has some 46, so more is another file

# Looser than Telegram's own form, as other Bot API servers may have theirs; it only
# keeps out what would change the address that the token becomes a part of.
_TOKEN_SHAPE = re.compile(r"[A-Za-z0-9:_-]+")

_NO_KNOWLEDGE = Text(
    de="Hier gibt es keinen Ordner „knowledge“. Bitte den Ordner mit den "
    f"Wissensdateien nennen: mit --knowledge ORDNER oder in {KNOWLEDGE}.",
    en="There is no folder “knowledge” here. Name the folder with the knowledge "
    f"files: with --knowledge DIR or in {KNOWLEDGE}.",
)
_NO_SUCH_FOLDER = Text(
    de="Den Ordner „{path}“{origin} gibt es nicht, oder der Weg dorthin ist gesperrt. "
    "Bitte den Ordner mit den Wissensdateien angeben.",
    en="The folder “{path}”{origin} does not exist, or the way to it is barred. Name "
    "the folder with the knowledge files.",
)
_NO_FOLDER = Text(
    de="„{path}“{origin} ist eine Datei. Bitte den Ordner mit den Wissensdateien "
    "angeben.",
    en="“{path}”{origin} is a file. Name the folder with the knowledge files.",
)
_TOKEN_FILE_UNREADABLE = Text(
    de="Die Datei „{path}“ aus " + TOKEN_FILE + " ist nicht lesbar: {reason}.",
    en="The file “{path}” from " + TOKEN_FILE + " cannot be read: {reason}.",
)
_REASONS = (
    (FileNotFoundError, Text(de="es gibt sie nicht", en="it does not exist")),
    (PermissionError, Text(de="die Leserechte fehlen", en="reading is not allowed")),
    (IsADirectoryError, Text(de="das ist ein Ordner", en="it is a folder")),
    (UnicodeDecodeError, Text(de="sie ist keine Textdatei", en="it is no text file")),
    (Exception, Text(de="Fehler beim Lesen", en="reading failed")),
)
_TOKEN_FILE_EMPTY = Text(
    de="Die Datei „{path}“ aus " + TOKEN_FILE + " ist leer. Sie muss das Token des "
    "Bots enthalten.",
    en="The file “{path}” from " + TOKEN_FILE + " is empty. It must hold the bot's "
    "token.",
)
_TOKEN_MALFORMED = Text(
    de="Das Token aus {origin} hat nicht die Form 123456:ABC-DEF. Bitte so "
    "übernehmen, wie @BotFather es zeigt.",
    en="The token from {origin} does not look like 123456:ABC-DEF. Copy it as "
    "@BotFather shows it.",
)
_API_URL_MALFORMED = Text(
    de=API_URL + " ist keine Adresse mit http:// oder https://: {value}",
    en=API_URL + " is no address with http:// or https://: {value}",
)
_WEBHOOK_URL_MALFORMED = Text(
    de=WEBHOOK_URL + " muss eine Adresse mit https:// sein, ohne Port oder mit Port "
    "443, 80, 88 oder 8443: {value}",
    en=WEBHOOK_URL + " must be an address with https://, without a port or with port "
    "443, 80, 88 or 8443: {value}",
)
_LISTEN_MALFORMED = Text(
    de=WEBHOOK_LISTEN + " muss wie 127.0.0.1:8080 oder unix:/run/regiobot/bot.sock "
    "aussehen: {value}",
    en=WEBHOOK_LISTEN + " must look like 127.0.0.1:8080 or unix:/run/regiobot/bot.sock"
    ": {value}",
)
_CHAT = re.compile(r"-?[0-9]{1,18}")  # those of groups are negative
_STAFF_CHATS_MALFORMED = Text(
    de=STAFF_CHATS + " enthält die Nummern der Redaktions-Chats, durch Komma getrennt, "
    "etwa 123456789,-1001234567890: {value}",
    en=STAFF_CHATS + " holds the numbers of the staff chats, separated by commas, such "
    "as 123456789,-1001234567890: {value}",
)
_NO_STATE = Text(
    de="Es gibt keinen Ordner für die Daten des Bots. Bitte einen in " + STATE + " "
    "nennen.",
    en="There is no folder for the data of the bot. Name one in " + STATE + ".",
)
_STATE_UNUSABLE = Text(
    de="Der Ordner „{path}“ für die Daten des Bots lässt sich nicht anlegen oder "
    "nicht beschreiben. Bitte einen anderen in " + STATE + " nennen.",
    en="The folder “{path}” for the data of the bot cannot be created or written. "
    "Name another in " + STATE + ".",
)


class Settings:
    """The environment, read on demand.

    Args:
        environ: The variables; the process's own if left out.
        language: Of the error sentences, ``de`` or ``en``.
    """

    def __init__(
        self, environ: Mapping[str, str] | None = None, *, language: str = "de"
    ) -> None:
        self._environ = os.environ if environ is None else environ
        self._language = language

    def knowledge(self, chosen: Path | None = None) -> Path:
        """The knowledge folder: *chosen*, the working folder's own, the environment's.

        Raises:
            SettingsError: If there is none, or the one named does not exist.
        """
        if chosen is not None:
            return self._folder(chosen)
        if os.path.isdir(DEFAULT_KNOWLEDGE):
            return Path(DEFAULT_KNOWLEDGE)
        if named := self._environ.get(KNOWLEDGE, "").strip():
            return self._folder(Path(named), f" ({KNOWLEDGE})")
        raise SettingsError(self._say(_NO_KNOWLEDGE))

    def token(self) -> str | None:
        """The bot token, or None if the environment names none.

        ``REGIOBOT_TOKEN`` comes before ``REGIOBOT_TOKEN_FILE``; an empty variable
        counts as not set, because container files cannot leave one out.

        Raises:
            TokenError: If the file cannot be used or the token has a wrong form.
        """
        origin, token = TOKEN, self._environ.get(TOKEN, "").strip()
        if not token:
            origin, named = TOKEN_FILE, self._environ.get(TOKEN_FILE, "").strip()
            if not named:
                return None
            token = self._token_in(Path(named))
        if not _TOKEN_SHAPE.fullmatch(token):
            raise TokenError(self._say(_TOKEN_MALFORMED, origin=origin))
        return token

    def api_url(self) -> str | None:
        """The root of another Bot API server, without a slash at its end, or None.

        Raises:
            SettingsError: If it is no http or https address.
        """
        value = self._environ.get(API_URL, "").strip()
        if not value:
            return None
        try:
            parts = urlsplit(value)
            usable = parts.scheme in ("http", "https") and bool(parts.hostname)
            usable = usable and parts.port != 0
        except ValueError:  # such as a port beyond 65535
            usable = False
        if not usable:
            raise SettingsError(self._say(_API_URL_MALFORMED, value=value))
        return value.rstrip("/")

    def webhook_url(self) -> str | None:
        """The public address to which Telegram sends updates, or None for polling.

        Raises:
            SettingsError: If Telegram would not send there. Another Bot API server
                (`api_url`) sends to any http or https address.
        """
        value = self._environ.get(WEBHOOK_URL, "").strip()
        if not value:
            return None
        anywhere = self.api_url() is not None
        try:
            parts = urlsplit(value)
            usable = bool(parts.hostname) and (
                parts.scheme in ("http", "https")
                if anywhere
                else parts.scheme == "https" and (parts.port or 443) in WEBHOOK_PORTS
            )
        except ValueError:
            usable = False
        if not usable:
            raise SettingsError(self._say(_WEBHOOK_URL_MALFORMED, value=value))
        return value

    def webhook_listen(self) -> tuple[str, int] | Path:
        """Where the webhook listens: host and port, or the path of a unix socket.

        Raises:
            SettingsError: If it is neither.
        """
        value = self._environ.get(WEBHOOK_LISTEN, "").strip() or DEFAULT_LISTEN
        path = value.removeprefix("unix:")
        if path != value and os.path.isabs(path):
            return Path(path)
        host, _, port = value.rpartition(":")
        if not host or not port.isdecimal() or not 0 < int(port) < 2**16:
            raise SettingsError(self._say(_LISTEN_MALFORMED, value=value))
        return host.strip("[]"), int(port)

    def database(self, knowledge: Path) -> Path | None:
        """Where the SQLite file for the folder *knowledge* is kept by default.

        Returns:
            A path in the cache folder, other for each knowledge folder. None if no
            cache folder can be used: then the database belongs in memory, because
            a shared temporary folder would let others slip in a file of theirs.
        """
        folder = self._cache_folder()
        if folder is None:
            return None
        try:
            return folder / f"{_digest(knowledge)}.db"
        except (OSError, RuntimeError):
            return None

    def state_folder(self) -> Path:
        """Where databases lie that are no caches, such as subscriptions.

        ``REGIOBOT_STATE``, else ``regiobot`` in the state folder of the XDG
        specification. It is created for the user alone (mode 0700); one that is
        already there keeps its mode.

        Raises:
            SettingsError: If there is no such folder that can be written to. What
                lies there is not lost by choosing another place silently.
        """
        named = self._environ.get(STATE, "").strip()
        folder = Path(named) if named else self._user_folder(*_STATE_HOME)
        if folder is None:
            raise SettingsError(self._say(_NO_STATE))
        if not _usable(folder):
            raise SettingsError(self._say(_STATE_UNUSABLE, path=folder))
        return folder

    def versions_folder(self, knowledge: Path) -> Path:
        """Where the replaced files of the folder *knowledge* are kept.

        Raises:
            SettingsError: If there is no state folder.
        """
        return self.state_folder() / "fassungen" / _digest(knowledge)

    def gaps_file(self, knowledge: Path) -> Path:
        """Where the unanswered questions about the folder *knowledge* are kept.

        Raises:
            SettingsError: If there is no state folder.
        """
        return self.state_folder() / f"luecken-{_digest(knowledge)}.db"

    def staff_chats(self) -> frozenset[int]:
        """Identifiers of the chats whose members keep the knowledge; may be empty.

        In the environment, not in ``bot.yaml``: the knowledge files are public.

        Raises:
            SettingsError: If something else than numbers stands there.
        """
        written = self._environ.get(STAFF_CHATS, "").replace(",", " ").split()
        if not all(_CHAT.fullmatch(chat) for chat in written):
            value = " ".join(written)
            raise SettingsError(self._say(_STAFF_CHATS_MALFORMED, value=value))
        return frozenset(map(int, written))

    def _cache_folder(self) -> Path | None:
        folder = self._user_folder(*_CACHE_HOME)
        return folder if folder and _usable(folder) else None

    def _user_folder(self, variable: str, default: str) -> Path | None:
        """The folder ``regiobot`` below what *variable* names, else below the home."""
        root = self._environ.get(variable, "")
        if not os.path.isabs(root):  # the XDG specification ignores relative ones
            home = self._environ.get("HOME") or self._environ.get("USERPROFILE", "")
            if not os.path.isabs(home):
                return None
            root = os.path.join(home, default)
        return Path(root) / "regiobot"

    def _folder(self, path: Path, origin: str = "") -> Path:
        # Not those of `Path`, which fail for a name that is too long, and the like.
        if os.path.isdir(path):
            return path
        sentence = _NO_FOLDER if os.path.exists(path) else _NO_SUCH_FOLDER
        raise SettingsError(self._say(sentence, path=path, origin=origin))

    def _token_in(self, path: Path) -> str:
        try:
            with path.open(encoding="utf-8-sig") as file:  # Notepad adds a mark
                token = file.read(TOKEN_FILE_LIMIT).strip()
        except (OSError, ValueError) as error:
            reason = next(text for kind, text in _REASONS if isinstance(error, kind))
            raise TokenError(
                self._say(_TOKEN_FILE_UNREADABLE, path=path, reason=self._say(reason))
            ) from error
        if not token:
            raise TokenError(self._say(_TOKEN_FILE_EMPTY, path=path))
        return token

    def _say(self, sentence: Text, **parts: object) -> str:
        return sentence.variant(self._language).format(**parts)


def _digest(folder: Path) -> str:
    """A name for what belongs to *folder*: 16 hexadecimal digits."""
    return hashlib.sha256(os.fsencode(folder.resolve())).hexdigest()[:16]


def _usable(folder: Path) -> bool:
    """Whether *folder* can be written to; it is created if it is missing."""
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    except (OSError, ValueError):
        return False
    return os.access(folder, os.W_OK | os.X_OK)
