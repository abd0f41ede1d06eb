"""The small files that lie in the working folder of a lesson's cells, traces and cards."""

from __future__ import annotations

import pathlib

from marathon.app.contents import read_content
from marathon.core.curriculum import Lesson


def read_lesson_files(root: pathlib.Path, lesson: Lesson) -> dict[str, bytes]:
    """What they hold, by name; `root` is the path's folder.

    Raises:
        PathTrouble: one of them is not there.
    """
    return {name: read_content(root / lesson.folder / "data" / name) for name in lesson.data_files}
