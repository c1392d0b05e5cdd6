"""Ours is rebuilt, another's is left alone."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from regiobot.errors import StoreError
from regiobot.model import KnowledgeBase
from regiobot.store import Store, file, schema


@pytest.fixture
def path(tmp_path: Path, base: KnowledgeBase) -> Path:
    """A complete store of ours, closed."""
    path = tmp_path / "store.db"
    with Store.open(path) as store:
        store.rebuild(base, "one")
    return path


def _rebuilt(path: Path, base: KnowledgeBase) -> bool:
    """Whether the file can be opened, counts as empty, and can be filled again."""
    with Store.open(path) as store:
        before = store.fingerprint
        store.rebuild(base, "two")
        complete = store.meeting("museum").id == "museum" and bool(
            store.search("Brief")
        )
        return before is None and store.fingerprint == "two" and complete


def test_closed_store_is_one_file(path: Path) -> None:
    assert [entry.name for entry in path.parent.iterdir()] == ["store.db"]


def test_folder_is_created(tmp_path: Path) -> None:
    with Store.open(tmp_path / "a" / "b" / "store.db") as store:
        assert store.fingerprint is None


def test_empty_file_is_taken(tmp_path: Path, base: KnowledgeBase) -> None:
    path = tmp_path / "store.db"
    path.touch()

    assert _rebuilt(path, base)


def test_truncated_file_is_rebuilt(path: Path, base: KnowledgeBase) -> None:
    path.write_bytes(path.read_bytes()[:20_000])

    assert _rebuilt(path, base)


def test_garbled_pages_are_rebuilt(path: Path, base: KnowledgeBase) -> None:
    content = bytearray(path.read_bytes())
    content[4096:] = b"\x5a" * (len(content) - 4096)
    path.write_bytes(content)

    assert _rebuilt(path, base)


def test_garbled_schema_is_rebuilt(path: Path, base: KnowledgeBase) -> None:
    content = bytearray(path.read_bytes())
    content[100:4096] = b"\x5a" * 3996
    path.write_bytes(content)

    assert _rebuilt(path, base)


def test_damaged_schema_of_a_large_file_is_rebuilt(
    path: Path, base: KnowledgeBase, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(file, "_CHECKED_BYTES", 0)  # as if it were a large file
    content = bytearray(path.read_bytes())
    content[100:] = b"\x5a" * (len(content) - 100)
    path.write_bytes(content)

    assert _rebuilt(path, base)


def test_damage_found_when_reading_is_repaired_by_a_rebuild(
    path: Path, base: KnowledgeBase, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(file, "_CHECKED_BYTES", 0)  # as if it were a large file
    content = bytearray(path.read_bytes())
    content[8192:] = b"\x5a" * (len(content) - 8192)
    path.write_bytes(content)
    with Store.open(path) as store:
        with pytest.raises(StoreError, match="lässt sich nicht lesen"):
            store.names()

        store.rebuild(base, "two")

        assert store.fingerprint == "two"
        assert store.meeting("museum").id == "museum"


def test_another_shape_is_not_read_and_rebuilt_in_place(
    path: Path, base: KnowledgeBase, monkeypatch: pytest.MonkeyPatch
) -> None:
    version = schema.version()
    monkeypatch.setattr(schema, "version", lambda: version + 2)
    inode = path.stat().st_ino

    assert _rebuilt(path, base)
    assert path.stat().st_ino == inode


@pytest.mark.parametrize(
    "content", [b"Liebe Kolleginnen\n" * 500, b"x", b"\x00" * 5000]
)
def test_another_file_is_left_alone(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "brief.txt"
    path.write_bytes(content)

    with pytest.raises(StoreError, match="ist keine Datei von RegioBot"):
        Store.open(path)

    assert path.read_bytes() == content


def test_another_database_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "other.db"
    connection = sqlite3.connect(path)
    connection.execute("CREATE TABLE t (x)")
    connection.close()
    content = path.read_bytes()

    with pytest.raises(StoreError, match="ist keine Datei von RegioBot"):
        Store.open(path)

    assert path.read_bytes() == content


def test_folder_in_place_of_a_file_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(StoreError, match="lässt sich nicht benutzen"):
        Store.open(tmp_path)


def test_file_in_place_of_the_folder_is_an_error(tmp_path: Path) -> None:
    (tmp_path / "file").touch()

    with pytest.raises(StoreError, match="lässt sich nicht benutzen"):
        Store.open(tmp_path / "file" / "store.db")


def test_closed_store_is_an_error(path: Path) -> None:
    store = Store.open(path)
    store.close()

    with pytest.raises(StoreError):
        store.names()
