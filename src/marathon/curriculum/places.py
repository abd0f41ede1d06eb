"""What specialization.toml and course.toml say, without what stands below them."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import partial

from marathon.core.blocks import FRAMEWORKS
from marathon.core.curriculum import Course, Lesson, OfficialFacts, Specialization
from marathon.curriculum.ids import Ids
from marathon.curriculum.shelf import Shelf
from marathon.curriculum.toml_file import Table

LEVELS = ("beginner", "intermediate", "advanced")
REQUIREMENTS = {"": "requirements.txt"} | {name: f"requirements.{name}.txt" for name in FRAMEWORKS}

_WEEK = re.compile(r"(\d+N?\.\d+)\.W\d+")
_FACTS = ("provider", "instructor", "enrolled", "rating", "pace", "prerequisites", "note", "read_on")


def read_specialization(table: Table, number: str, *, folder: str, shelf: Shelf) -> Specialization:
    specialization = Specialization(
        id=_read_id(table, folder),
        title=table.words("title"),
        number=number,
        summary=table.words("summary"),
        facts=_read_facts(table),
        courses=(),
        environment=table.words("environment", ""),
        frameworks=table.texts("frameworks"),
        preload=table.texts("preload"),
        folder=folder,
        was=table.texts("was"),
        requirements=_find_requirements(folder, shelf),
    )
    _check_environment(specialization, table)
    return specialization


def read_course(table: Table, number: str, *, folder: str) -> Course:
    return Course(
        id=_read_id(table, folder),
        title=table.words("title"),
        number=number,
        hours=table.number("hours"),
        summary=table.words("summary"),
        level=table.choice("level", LEVELS),
        facts=_read_facts(table),
        lessons=(),
        can_do=table.texts("can_do", needed=True),
        project=table.words("project"),
        folder=folder,
        was=table.texts("was"),
    )


def read_planned_lessons(table: Table, number: str, ids: Ids) -> list[Lesson]:
    """The lessons that a course lists; one whose id cannot be used is left out."""
    lessons = []
    for place, entry in enumerate(table.tables("lessons"), 1):
        lesson = Lesson(
            id=entry.words("id"),
            title=entry.words("title"),
            number=f"{number}.{place}",
            weeks=_read_weeks(entry, number),
            written=False,
            was=entry.texts("was"),
        )
        entry.close()
        if lesson.id and claim(ids, (lesson.id, *lesson.was), entry):
            lessons.append(lesson)
    if not lessons:
        mend = "Add `[[lessons]]` with `id`, `title` and `weeks`."
        table.sheet.fault(1, "course.lessons", what="The course has no lessons.", mend=mend)
    return lessons


def claim(ids: Ids, names: Iterable[str], table: Table) -> bool:
    """Whether the first name could be had; the others are what it was called before."""
    return all([ids.claim(name, table.sheet, partial(table.line, "id")) for name in names][:1])


def _read_id(table: Table, folder: str) -> str:
    found = table.words("id")
    expected = folder.rpartition("/")[2].partition("-")[2]
    if found and found != expected:
        what = f"The id is `{found}`, and the folder is called `{folder.rpartition('/')[2]}`."
        mend = f"Write `{expected}`, or rename the folder."
        table.fault("id.folder", "id", what=what, mend=mend)
    return found


def _read_facts(table: Table) -> OfficialFacts:
    official = table.table("official", needed=True)
    facts = {name: official.words(name, "") for name in _FACTS}
    title = official.words("title") if official.values else ""
    official.close()
    return OfficialFacts(title, **facts)


def _read_weeks(entry: Table, number: str) -> tuple[str, ...]:
    """Weeks of this course, or of the newer edition of its specialization, such as `2N.3.W1`."""
    weeks = entry.texts("weeks", needed=True)
    newer = f"{number.partition('.')[0]}N."
    for week in weeks:
        found = _WEEK.fullmatch(week)
        if found is None or (found[1] != number and not found[1].startswith(newer)):
            mend = f"Name weeks of this course, such as `{number}.W1`."
            what = f"`{week}` is not a week of course {number}."
            entry.fault("lesson.weeks", "weeks", what=what, mend=mend)
    return weeks


def _find_requirements(folder: str, shelf: Shelf) -> dict[str, str]:
    files = {key: f"{folder}/{name}" for key, name in REQUIREMENTS.items()}
    return {key: name for key, name in files.items() if (shelf.root / name).is_file()}


def _check_environment(specialization: Specialization, table: Table) -> None:
    environment, frameworks = specialization.environment, specialization.frameworks
    if environment not in ("", specialization.id):
        mend = f"Write `{specialization.id}`, or nothing for Marathon's own."
        what = f"`environment` cannot be `{environment}`."
        table.fault("key.value", "environment", what=what, mend=mend)
    for name in set(frameworks) - set(FRAMEWORKS):
        mend = f"There are {' and '.join(FRAMEWORKS)}."
        table.fault("key.value", "frameworks", what=f"There is no framework `{name}`.", mend=mend)
    for name in (frameworks or ("",)) if environment else ():
        if name in REQUIREMENTS and name not in specialization.requirements:
            mend = "Write it, with every version pinned."
            what = f"There is no `{REQUIREMENTS[name]}` beside this file."
            table.fault("specialization.requirements", "environment", what=what, mend=mend)
