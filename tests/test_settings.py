"""The environment: what it may say, and what is said when it is wrong."""

from __future__ import annotations

from pathlib import Path

import pytest

from regiobot.errors import SettingsError, TokenError
from regiobot.settings import Settings


@pytest.fixture
def folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A working folder with ``knowledge/``, beside two other knowledge folders."""
    for name in ("work/knowledge", "chosen", "named"):
        (tmp_path / name).mkdir(parents=True)
    monkeypatch.chdir(tmp_path / "work")
    return tmp_path


def test_chosen_folder_comes_first(folders: Path) -> None:
    settings = Settings({"REGIOBOT_KNOWLEDGE": str(folders / "named")})

    assert settings.knowledge(folders / "chosen") == folders / "chosen"


def test_working_folder_comes_before_the_environment(folders: Path) -> None:
    settings = Settings({"REGIOBOT_KNOWLEDGE": str(folders / "named")})

    assert settings.knowledge() == Path("knowledge")


def test_environment_comes_last(folders: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(folders)
    settings = Settings({"REGIOBOT_KNOWLEDGE": str(folders / "named")})

    assert settings.knowledge() == folders / "named"


@pytest.mark.parametrize(
    ("language", "sentence"),
    [("de", "Bitte den Ordner mit den Wissensdateien"), ("en", "Name the folder")],
)
def test_no_folder_says_what_to_do(
    language: str, sentence: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)

    with pytest.raises(SettingsError, match=sentence):
        Settings({}, language=language).knowledge()


@pytest.mark.parametrize("name", ["gibt-es-nicht", "a" * 5000, "nul\0"])
def test_missing_folder_is_named(name: str) -> None:
    with pytest.raises(SettingsError, match=r"Den Ordner „.*“ gibt es nicht"):
        Settings({}).knowledge(Path(name))


def test_missing_folder_of_the_environment_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)

    with pytest.raises(
        SettingsError, match=r"„weg“ \(REGIOBOT_KNOWLEDGE\) gibt es nicht"
    ):
        Settings({"REGIOBOT_KNOWLEDGE": "weg"}).knowledge()


def test_file_instead_of_the_folder_is_named(tmp_path: Path) -> None:
    file = tmp_path / "personen.yaml"
    file.write_text("", "utf-8")

    with pytest.raises(SettingsError, match="ist eine Datei"):
        Settings({}).knowledge(file)


@pytest.mark.parametrize("environ", [{}, {"REGIOBOT_TOKEN": "  "}])
def test_no_token_is_none(environ: dict[str, str]) -> None:
    assert Settings(environ).token() is None


def test_token_is_stripped_and_comes_before_the_file(tmp_path: Path) -> None:
    environ = {
        "REGIOBOT_TOKEN": " 12:Abc-_\n",
        "REGIOBOT_TOKEN_FILE": str(tmp_path / "none"),
    }

    assert Settings(environ).token() == "12:Abc-_"


@pytest.mark.parametrize("mark", ["", "\ufeff"])  # Notepad begins a file with it
def test_token_comes_from_the_file(tmp_path: Path, mark: str) -> None:
    (tmp_path / "token").write_text(f"{mark}12:abc\n", "utf-8")

    settings = Settings({"REGIOBOT_TOKEN_FILE": str(tmp_path / "token")})

    assert settings.token() == "12:abc"


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (None, "es gibt sie nicht"),
        (b"", "ist leer"),
        (b" \n", "ist leer"),
        (b"\xff\xfe", "keine Textdatei"),
        (b"12:ab c", "nicht die Form"),
    ],
)
def test_unusable_token_file_is_explained(
    content: bytes | None, sentence: str, tmp_path: Path
) -> None:
    file = tmp_path / "token"
    if content is not None:
        file.write_bytes(content)

    with pytest.raises(TokenError, match=sentence) as raised:
        Settings({"REGIOBOT_TOKEN_FILE": str(file)}).token()

    assert "\n" not in str(raised.value)


def test_folder_as_token_file_is_explained(tmp_path: Path) -> None:
    with pytest.raises(TokenError, match="das ist ein Ordner"):
        Settings({"REGIOBOT_TOKEN_FILE": str(tmp_path)}).token()


@pytest.mark.parametrize("token", ["12:ab/../x", "12:ab c", "12:äö", "12:a?b#c"])
def test_token_that_would_change_the_address_is_refused(token: str) -> None:
    with pytest.raises(TokenError) as raised:
        Settings({"REGIOBOT_TOKEN": token}).token()

    assert token not in str(raised.value)


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("", None),
        ("http://127.0.0.1:8081", "http://127.0.0.1:8081"),
        (" https://bot.example/api/ ", "https://bot.example/api"),
    ],
)
def test_api_url(value: str, expected: str | None) -> None:
    assert Settings({"REGIOBOT_API_URL": value}).api_url() == expected


@pytest.mark.parametrize(
    "value",
    [
        "127.0.0.1:8081",
        "ftp://a",
        "http://",
        "http://[x",
        "http://a:99999",
        "http://a:0",
    ],
)
def test_api_url_of_another_kind_is_refused(value: str) -> None:
    with pytest.raises(SettingsError, match="REGIOBOT_API_URL"):
        Settings({"REGIOBOT_API_URL": value}).api_url()


def test_each_knowledge_folder_has_its_own_database(tmp_path: Path) -> None:
    settings = Settings({"XDG_CACHE_HOME": str(tmp_path)})

    first, second = settings.database(tmp_path / "a"), settings.database(tmp_path / "b")

    assert first is not None
    assert first != second
    assert first == settings.database(tmp_path / "b" / ".." / "a")
    assert first.parent == tmp_path / "regiobot"


def test_home_is_used_without_a_cache_folder(tmp_path: Path) -> None:
    settings = Settings({"HOME": str(tmp_path), "XDG_CACHE_HOME": "relative"})

    database = settings.database(tmp_path)

    assert database is not None
    assert database.parent == tmp_path / ".cache" / "regiobot"


def test_without_a_usable_home_there_is_no_database(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    homes = ["", "relative", str(tmp_path / "file"), "/nul\0"]

    found = [Settings({"HOME": home}).database(tmp_path) for home in homes]

    assert found == [None] * len(homes)


def test_state_folder_is_named_by_the_environment(tmp_path: Path) -> None:
    settings = Settings({"REGIOBOT_STATE": str(tmp_path / "state" / "bot")})

    folder = settings.state_folder()

    assert folder == tmp_path / "state" / "bot"
    assert folder.stat().st_mode & 0o777 == 0o700


@pytest.mark.parametrize(
    ("environ", "below"),
    [
        ({"XDG_STATE_HOME": "{home}/own"}, "own/regiobot"),
        ({"XDG_STATE_HOME": "relative"}, ".local/state/regiobot"),
        ({"REGIOBOT_STATE": " "}, ".local/state/regiobot"),
    ],
)
def test_state_folder_without_a_name(
    environ: dict[str, str], below: str, tmp_path: Path
) -> None:
    named = {key: value.format(home=tmp_path) for key, value in environ.items()}

    assert Settings({"HOME": str(tmp_path)} | named).state_folder() == tmp_path / below


@pytest.mark.parametrize(
    "environ", [{}, {"HOME": "relative"}, {"REGIOBOT_STATE": __file__}]
)
def test_unusable_state_folder_says_what_to_do(environ: dict[str, str]) -> None:
    with pytest.raises(SettingsError, match="REGIOBOT_STATE"):
        Settings(environ).state_folder()


@pytest.mark.parametrize(
    ("value", "usable"),
    [
        ("https://bot.example.org/telegram", True),
        ("https://bot.example.org:8443/", True),
        ("https://bot.example.org:8080/", False),  # Telegram sends to no such port
        ("http://bot.example.org/", False),
        ("bot.example.org", False),
        ("https://", False),
        ("https://[::1", False),
        ("https://a:b/", False),
    ],
)
def test_webhook_needs_an_address_to_which_telegram_sends(
    value: str, usable: bool
) -> None:
    settings = Settings({"REGIOBOT_WEBHOOK_URL": value})

    if usable:
        assert settings.webhook_url() == value
    else:
        with pytest.raises(SettingsError, match="REGIOBOT_WEBHOOK_URL"):
            settings.webhook_url()


def test_another_server_sends_anywhere() -> None:
    settings = Settings(
        {
            "REGIOBOT_API_URL": "http://127.0.0.1:8081",
            "REGIOBOT_WEBHOOK_URL": "http://127.0.0.1:9000/x",
        }
    )

    assert settings.webhook_url() == "http://127.0.0.1:9000/x"


def test_without_an_address_there_is_no_webhook() -> None:
    assert Settings({"REGIOBOT_WEBHOOK_URL": " "}).webhook_url() is None


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("", ("127.0.0.1", 8080)),
        ("0.0.0.0:80", ("0.0.0.0", 80)),
        ("[::1]:8080", ("::1", 8080)),
        ("unix:/run/regiobot/bot.sock", Path("/run/regiobot/bot.sock")),
    ],
)
def test_webhook_listens_at_a_port_or_a_socket(
    value: str, expected: tuple[str, int] | Path
) -> None:
    settings = Settings({"REGIOBOT_WEBHOOK_LISTEN": value})

    assert settings.webhook_listen() == expected


@pytest.mark.parametrize(
    "value", ["8080", "localhost", "localhost:0", "a:99999", "unix:bot.sock", "a:b"]
)
def test_anything_else_to_listen_at_is_refused(value: str) -> None:
    with pytest.raises(SettingsError, match="REGIOBOT_WEBHOOK_LISTEN"):
        Settings({"REGIOBOT_WEBHOOK_LISTEN": value}).webhook_listen()


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("", set()),
        (" 12, -1001234567890 34", {12, -1001234567890, 34}),
    ],
)
def test_staff_chats(value: str, expected: set[int]) -> None:
    assert Settings({"REGIOBOT_STAFF_CHATS": value}).staff_chats() == expected


@pytest.mark.parametrize("value", ["@redaktion", "12;34", "1.5", "9" * 30])
def test_staff_chats_of_another_form_are_refused(value: str) -> None:
    with pytest.raises(SettingsError, match="REGIOBOT_STAFF_CHATS"):
        Settings({"REGIOBOT_STAFF_CHATS": value}).staff_chats()


def test_replaced_files_of_each_knowledge_folder_lie_apart(tmp_path: Path) -> None:
    settings = Settings({"REGIOBOT_STATE": str(tmp_path)})

    first, second = (settings.versions_folder(tmp_path / n) for n in "ab")

    assert first != second
    assert first.parent == tmp_path / "fassungen"
