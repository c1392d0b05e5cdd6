"""A process killed at any point of a reload or an upload loses nothing.

`tests.staff.killing` does the same any number of times.
"""

from __future__ import annotations

import random
from pathlib import Path

from tests.staff.killing import LATEST_SECONDS, examined, killed, prepare

KILLS = 4


def test_killed_at_any_moment_the_folder_loads_and_is_served(tmp_path: Path) -> None:
    prepare(tmp_path)
    chance = random.Random(5)

    for _ in range(KILLS):
        killed(tmp_path, chance.uniform(0, LATEST_SECONDS))
        examined(tmp_path)
