"""The files of a knowledge folder: which ones count, their content, their hash.

First step of the road; imports neither ``yaml`` nor ``pydantic``.
"""

from __future__ import annotations

import difflib
import hashlib
import os
import re
import stat
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from .. import __version__
from ..errors import Defect
from . import hints, messages

SCHEMA = 1
"""Raise it when the same files lead to another knowledge base."""

MAX_BYTES = 1024 * 1024
"""1 MiB, some 500 meetings: what is larger is no file that somebody edits by hand."""

STEMS = (
    "bot",
    "organisationen",
    "personen",
    "themen",
    "reihen",
    "wissen",
    "treffen",
    "fragen",
)
"""Names of the files, and of the folders that they may be split into."""

_SUFFIX = ".yaml"
_LOOKS_LIKE_YAML = re.compile(r"\.(?:yaml|yml)(?:\.txt)?$", re.IGNORECASE)
# What people put beside the meetings, and take for read.
_LOOKS_LIKE_RELEASE = re.compile(r"\.(?:docx?|odt|rtf|pdf|html?)$", re.IGNORECASE)
_TYPO_FLOOR = 0.75  # difflib ratio: "treffn" and "person" are typos, "archiv" is not

# YAML forbids these; found here, a place can be named, which libyaml does not do. It
# takes U+0085, U+2028 and U+2029 for line ends, which no editor shows as such.
_FORBIDDEN = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ufffe\uffff]"
)


@dataclass(frozen=True, slots=True)
class KnowledgeFile:
    """One file that counts.

    Attributes:
        path: Where it lies.
        name: Relative to the knowledge folder, with forward slashes.
        stem: One of `STEMS`: what the file is about.
        flaw: Why it must not be opened, or empty.
    """

    path: str
    name: str
    stem: str
    flaw: str = ""


@dataclass(slots=True)
class Survey:
    """What a folder holds.

    Attributes:
        files: Those that count, by name.
        defects: Misnamed files and folders, or that the folder cannot be read.
    """

    files: list[KnowledgeFile] = field(default_factory=list)
    defects: list[Defect] = field(default_factory=list)


def survey(folder: Path) -> Survey:
    """List the files of a knowledge folder; one that cannot be read is a defect."""
    found = Survey()
    try:
        root = os.path.realpath(folder)
        entries = _entries(str(folder))
    except OSError as error:
        found.defects.append(_folder_defect(folder, error))
        return found
    for entry in entries:
        if entry.name in STEMS and entry.is_dir():
            for each in _split_files(entry, entry.name, entry.name, root):
                if isinstance(each, Defect):
                    found.defects.append(each)
                else:
                    found.files.append(each)
        elif entry.name.removesuffix(_SUFFIX) in STEMS and not entry.is_dir():
            stem = entry.name.removesuffix(_SUFFIX)
            if entry.name != stem:
                found.files.append(_file(entry, entry.name, stem, root))
        elif defect := _misnamed(entry):
            found.defects.append(defect)
    found.files.sort(key=lambda file: file.name)
    return found


def content(file: KnowledgeFile) -> bytes | Defect:
    """What stands in a file, or why that cannot be told."""
    if file.flaw:
        return _whole_file(file, file.flaw)
    try:
        return _bytes(file.path)
    except OSError as error:
        reason = error.strerror or type(error).__name__
        return _whole_file(file, messages.UNREADABLE.format(reason=reason))


def fingerprint(folder: Path) -> str:
    """A hash that changes when a knowledge file or the loader changes.

    Returns:
        32 hexadecimal digits, over names and bytes of all knowledge files, the
        version of the package and `SCHEMA`. A missing folder has one as well.
    """
    digest = hashlib.blake2b(f"{__version__}/{SCHEMA}".encode(), digest_size=16)
    found = survey(folder)
    for defect in found.defects:
        digest.update(f"\0{defect.file}\0?".encode())
    for file in found.files:
        data = _raw_bytes(file)
        head = f"\0{file.name}\0{len(data)}\0{file.flaw}\0"
        digest.update(head.encode())
        digest.update(data)
    return digest.hexdigest()


def copy(folder: Path, target: Path) -> None:
    """Copy the files that count, and can be read, into the empty folder *target*.

    Raises:
        OSError: If a file vanishes meanwhile, or the target cannot be written.
    """
    for file in survey(folder).files:
        if not file.flaw:
            path = target / file.name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(_bytes(file.path))


def paths(folder: Path) -> dict[str, str]:
    """The files that count: their path relative to *folder*, and what it is about."""
    return {file.name: file.stem for file in survey(folder).files}


def stamp(folder: Path) -> str:
    """A hash that changes when a file is written, at a fraction of `fingerprint`.

    It knows sizes and times, not contents: a file that is only touched changes it.
    """
    digest = hashlib.blake2b(digest_size=16)
    found = survey(folder)
    for defect in found.defects:
        digest.update(f"\0{defect.file}\0?".encode())
    for file in found.files:
        try:
            status = os.stat(file.path)
            facts = f"{status.st_size}/{status.st_mtime_ns}/{status.st_ino}"
        except OSError as error:
            facts = type(error).__name__
        digest.update(f"\0{file.name}\0{facts}".encode())
    return digest.hexdigest()


def _entries(path: str) -> list[os.DirEntry[str]]:
    """What lies in a folder, by name, without what is hidden or left by editors."""
    with os.scandir(path) as listing:
        entries = [
            entry
            for entry in listing
            if not entry.name.startswith(".") and not entry.name.endswith("~")
        ]
    return sorted(entries, key=lambda entry: entry.name)


def _split_files(
    folder: os.DirEntry[str], name: str, stem: str, root: str
) -> Iterator[KnowledgeFile | Defect]:
    """The files of ``personen/`` and its like, at any depth."""
    if _leaves(folder, root):
        yield KnowledgeFile(folder.path, name, stem, messages.LINK_OUTSIDE)
        return
    try:
        entries = _entries(folder.path)
    except OSError as error:
        flaw = messages.FOLDER_UNREADABLE.format(reason=error.strerror)
        yield KnowledgeFile(folder.path, name, stem, flaw)
        return
    for entry in entries:
        below = f"{name}/{_shown(entry.name)}"
        if entry.is_dir(follow_symlinks=False):
            yield from _split_files(entry, below, stem, root)
        elif entry.is_dir():
            # Following it could go round in a circle.
            yield KnowledgeFile(entry.path, below, stem, messages.LINKED_FOLDER)
        elif _LOOKS_LIKE_YAML.search(entry.name):
            yield _file(entry, below, stem, root)
        elif _LOOKS_LIKE_RELEASE.search(entry.name):
            yield _hint(below, hints.RELEASE_NOT_READ)


def _file(entry: os.DirEntry[str], name: str, stem: str, root: str) -> KnowledgeFile:
    flaw = ""
    try:
        status = entry.stat()
    except OSError as error:
        flaw = messages.UNREADABLE.format(reason=error.strerror)
    else:
        if _leaves(entry, root):
            flaw = messages.LINK_OUTSIDE
        elif not stat.S_ISREG(status.st_mode):
            flaw = messages.NO_FILE
        elif not entry.name.endswith(_SUFFIX):
            flaw = messages.WRONG_SUFFIX.format(name=_renamed(entry.name))
        elif status.st_size > MAX_BYTES:
            flaw = messages.TOO_LARGE
    return KnowledgeFile(entry.path, name, stem, flaw)


def _shown(name: str) -> str:
    """A file name that can be printed, even if its bytes are no UTF-8."""
    return name.encode("utf-8", "replace").decode("utf-8")


def _leaves(entry: os.DirEntry[str], root: str) -> bool:
    """Whether it is a link that leads out of the knowledge folder."""
    if not entry.is_symlink():
        return False
    return not os.path.realpath(entry.path).startswith(root + os.sep)


def _renamed(name: str) -> str:
    """``Personen.YML`` as it should be called."""
    return _LOOKS_LIKE_YAML.sub("", name) + _SUFFIX


def _misnamed(entry: os.DirEntry[str]) -> Defect | None:
    """What to say about a file or folder that is not read.

    A name that is nearly right is an error, as what it holds would be missing
    without a word; any other is only mentioned.
    """
    is_folder = entry.is_dir()
    if not is_folder and not _LOOKS_LIKE_YAML.search(entry.name):
        if _LOOKS_LIKE_RELEASE.search(entry.name):
            return _hint(_shown(entry.name), hints.RELEASE_NOT_READ)
        return None
    written = _LOOKS_LIKE_YAML.sub("", entry.name)
    near = difflib.get_close_matches(written.lower(), STEMS, 1, _TYPO_FLOOR)
    name = _shown(entry.name) + ("/" if is_folder else "")
    hint = ""
    if near:
        meant = near[0] + ("/" if is_folder else _SUFFIX)
        hint = messages.DID_YOU_MEAN.format(name=meant)
    elif is_folder:
        return None
    text = messages.FOLDER_NOT_READ if is_folder else messages.FILE_NOT_READ
    return Defect(
        file=name, line=0, column=0, message=text, hint=hint, fatal=bool(near)
    )


def _hint(name: str, message: str) -> Defect:
    return Defect(file=name, line=0, column=0, message=message, fatal=False)


def _raw_bytes(file: KnowledgeFile) -> bytes:
    """The bytes for the hash; of a file that is not read, what the system says."""
    try:
        if file.flaw:
            status = os.stat(file.path)
            return f"{status.st_size}/{status.st_mtime_ns}".encode()
        return _bytes(file.path)
    except OSError as error:
        return type(error).__name__.encode()


def _bytes(path: str) -> bytes:
    # Unbuffered: with 10,000 small files, the buffers cost more than the files.
    with open(path, "rb", buffering=0) as stream:
        return stream.readall()


def decoded(file: KnowledgeFile, data: bytes) -> str | Defect:
    """The text in *data* without its byte order mark, or why there is none."""
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        before = data[: error.start].decode("utf-8-sig", "replace")
        return _at(file, before, messages.NOT_UTF8)
    forbidden = _FORBIDDEN.search(text)
    if forbidden:
        code = f"U+{ord(forbidden.group()):04X}"
        before = text[: forbidden.start()]
        return _at(file, before, messages.CONTROL_CHARACTER.format(code=code))
    return text


def _at(file: KnowledgeFile, before: str, message: str) -> Defect:
    """A defect at the place that is reached after *before*."""
    line = before.count("\n") + 1
    column = len(before) - (before.rfind("\n") + 1) + 1
    return Defect(file=file.name, line=line, column=column, message=message)


def _folder_defect(folder: Path, error: OSError) -> Defect:
    text = messages.FOLDER_UNREADABLE.format(reason=error.strerror)
    if isinstance(error, FileNotFoundError):
        text = messages.FOLDER_MISSING
    elif isinstance(error, NotADirectoryError):
        text = messages.NO_FOLDER
    return Defect(file=folder.as_posix(), line=0, column=0, message=text)


def _whole_file(file: KnowledgeFile, message: str) -> Defect:
    return Defect(file=file.name, line=0, column=0, message=message)
