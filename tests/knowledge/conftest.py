"""What the tests of the loader share."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.knowledge.folders import GOOD, Files, MakeFolder, write


@pytest.fixture
def folder(tmp_path: Path) -> MakeFolder:
    """Writes the small folder, with other or further files, and says where it is."""

    def make(files: Files) -> Path:
        write(tmp_path, GOOD | files)
        return tmp_path

    return make
