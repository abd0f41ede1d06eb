"""What reading path/ gives: the path, its faults, and the hashes of what was read."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from marathon.core import curriculum as core
from marathon.core.faults import Fault

FORMAT = 1


@dataclass(frozen=True)
class Reading:
    """What was read.

    `hashes` gives, for the id of an exercise or a lesson, the SHA-256 of the files that it depends on.
    """

    path: core.Path
    faults: tuple[Fault, ...]
    hashes: dict[str, str]


def read_path(root: Path) -> Reading:
    """Everything below `root`; what is wrong is in the faults, and the rest is there all the same."""
    from marathon.curriculum.tree import walk  # noqa: PLC0415 - who has the reading kept needs no parsers

    return walk(root)
