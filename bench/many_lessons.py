"""A path that is nearly all written: planned lessons are copies of written ones, with ids of their own."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

from marathon.core.curriculum import Lesson
from marathon.curriculum import read_path

LESSONS = 200


def write_lessons(source: Path, target: Path, lessons: int = LESSONS) -> int:
    """Copy the path at `source` to `target` and write up to so many of its lessons; how many it has then."""
    shutil.copytree(source, target, ignore=shutil.ignore_patterns("__pycache__"))
    path = read_path(source).path
    written = sum(place.lesson.written for place in path.places())
    for specialization, course in path.courses():
        models = [one for each in specialization.courses for one in each.lessons if one.written]
        for place, lesson in enumerate(course.lessons, 1):
            if models and not lesson.written and written < lessons:
                _copy(models[place % len(models)], target, course.folder, place=place, planned=lesson)
                written += 1
    return written


def _copy(model: Lesson, root: Path, course: str, *, place: int, planned: Lesson) -> None:
    """The model's folder once more, as the lesson that was planned at this place."""
    folder = root / course / f"{place:02d}-{planned.id}"
    shutil.copytree(root / model.folder, folder)
    own = [
        *(one.id for one in model.exercises),
        *(one.id for one in model.can_do),
        *(one.id for one in model.cards),
    ]
    ids = re.compile(rf"(?<![\w-])({'|'.join(map(re.escape, own))})(?![\w-])")
    for file in folder.rglob("*.md"):
        text = ids.sub(lambda found: f"{found[1]}-in-{planned.id}", file.read_text("utf-8"))
        file.write_text(text.replace(f"\n# {model.title}\n", f"\n# {planned.title}\n", 1), "utf-8")
    for exercise in model.exercises:
        inside = folder / "exercises"
        (inside / exercise.id).rename(inside / f"{exercise.id}-in-{planned.id}")
