"""Walks path/ from path.toml down to every lesson, and gathers the path, the faults and the hashes."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

from marathon.core import curriculum as core
from marathon.core.exam import Exam
from marathon.core.faults import Fault
from marathon.core.project import Project
from marathon.curriculum.catalogue import read_datasets, read_misconceptions
from marathon.curriculum.exam import read_exam
from marathon.curriculum.folder import Folder, read_folder
from marathon.curriculum.lesson import Known, read_lesson
from marathon.curriculum.places import claim, read_course, read_planned_lessons, read_specialization
from marathon.curriculum.project import read_project
from marathon.curriculum.reading import FORMAT, Reading
from marathon.curriculum.references import check_references
from marathon.curriculum.shelf import Shelf
from marathon.curriculum.toml_file import Table


def walk(root: Path) -> Reading:
    """Everything below `root`, in the order in which it is listed."""
    walker = _Walk(Shelf(root))
    path = walker.read()
    faults = {*walker.shelf.faults, *check_references(path)}
    return Reading(path, tuple(sorted(faults)), walker.hashes)


@dataclass
class _Walk:
    shelf: Shelf
    known: Known = field(default_factory=Known)
    hashes: dict[str, str] = field(default_factory=dict)

    def read(self) -> core.Path:
        table = self.shelf.table("path.toml")
        if table is None:
            return core.Path("Marathon", ())
        _check_format(table)
        misconceptions = read_misconceptions(self.shelf.sheet("misconceptions.toml"))
        self._sites: dict[str, str] = {}
        self.known = Known(beliefs=frozenset(belief.id for belief in misconceptions))
        path = core.Path(
            title=table.words("title"),
            specializations=tuple(self._specializations(table)),
            datasets=read_datasets(self.shelf.sheet("data/catalogue.toml")),
            elevation=_read_elevation(table),
            misconceptions=misconceptions,
        )
        table.close()
        return path

    def _specializations(self, path: Table) -> Iterator[core.Specialization]:
        for place, folder in enumerate(self.shelf.listed(path, "specializations", ""), 1):
            table = self.shelf.table(f"{folder}/specialization.toml")
            if table is None:
                continue
            found = read_specialization(table, str(place), folder=folder, shelf=self.shelf)
            if claim(self.known.ids, (found.id, *found.was), table):
                exam = self._exam(found.folder, self._read_requirements(found))
                yield replace(found, courses=tuple(self._courses(table, found)), exam=exam)
            table.close()

    def _courses(self, above: Table, specialization: core.Specialization) -> Iterator[core.Course]:
        folders = self.shelf.listed(above, "courses", specialization.folder)
        beside = self._read_requirements(specialization)
        for place, name in enumerate(folders, 1):
            folder = f"{specialization.folder}/{name}"
            table = self.shelf.table(f"{folder}/course.toml")
            if table is None:
                continue
            course = read_course(table, f"{specialization.number}.{place}", folder=folder)
            if claim(self.known.ids, (course.id, *course.was), table):
                lessons = tuple(self._lessons(table, course, beside))
                exam, project = self._exam(course.folder, beside), self._project(course, beside)
                yield replace(course, lessons=lessons, exam=exam, written_project=project)
            table.close()

    def _project(self, course: core.Course, beside: list[bytes]) -> Project | None:
        """The project at the end of a course, if it is written; course.toml has its title before."""
        name = f"{course.folder}/project"
        if not (self.shelf.root / name).is_dir():
            return None
        folder = read_folder(self.shelf.root, name, self.shelf.faults)
        project = read_project(folder, self.known.ids)
        if project:
            self.hashes[project.id] = folder.hash(beside)
            if project.title != course.project:
                what = f"course.toml calls the project `{course.project}`."
                mend = "Give both the same title."
                self.shelf.faults.append(Fault(f"{name}/project.md", 2, "project.title", what, mend))
        return project

    def _exam(self, above: str, beside: list[bytes]) -> Exam | None:
        """The exam at the end of a course or specialization, if it is written."""
        name = f"{above}/exam"
        if not (self.shelf.root / name).is_dir():
            return None
        folder = read_folder(self.shelf.root, name, self.shelf.faults)
        exam = read_exam(folder, self.known.beliefs, self.known.ids)
        if exam:
            self.hashes[exam.id] = folder.hash(beside)
            for items in exam.items.values():
                self.hashes |= {item.exercise.id: self.hashes[exam.id] for item in items if item.exercise}
        return exam

    def _lessons(self, table: Table, course: core.Course, beside: list[bytes]) -> Iterator[core.Lesson]:
        planned = read_planned_lessons(table, course.number, self.known.ids)
        folders = {name.partition("-")[2]: name for name in self.shelf.folders(course.folder)}
        for lesson in planned:
            name = folders.pop(lesson.id, None)
            if name is None:
                yield lesson
                continue
            folder = read_folder(self.shelf.root, f"{course.folder}/{name}", self.shelf.faults)
            _check_place(lesson, folder)
            yield self._keep_hashes(read_lesson(lesson, folder, self.known), folder, beside)
        for name in folders.values():
            where = f"{course.folder}/{name}"
            mend = "Add it to `[[lessons]]` in course.toml, or remove it."
            fault = Fault(where, 0, "folder.unlisted", "No lesson of the course is called so.", mend)
            self.shelf.faults.append(fault)

    def _keep_hashes(self, lesson: core.Lesson, folder: Folder, beside: list[bytes]) -> core.Lesson:
        site = self._site(lesson.site, f"{folder.name}/lesson.md")
        self.hashes[lesson.id] = folder.hash([*beside, *site], without="exercises")
        exercises = folder.inside("exercises")
        for exercise in lesson.exercises:
            site = self._site(exercise.site, f"{exercise.folder}/exercise.md")
            self.hashes[exercise.id] = exercises.inside(exercise.id).hash([*beside, *site])
        return lesson

    def _site(self, name: str, where: str) -> list[bytes]:
        """What stands for all of a small web in the hash of who uses it."""
        if not name:
            return []
        if name not in self._sites and (self.shelf.root / "sites" / name).is_dir():
            self._sites[name] = read_folder(self.shelf.root, f"sites/{name}", self.shelf.faults).hash()
        if name not in self._sites:
            what, mend = f"There is no small web `{name}`.", "Name a folder of `sites/`."
            self.shelf.faults.append(Fault(where, 1, "site.missing", what, mend))
            return []
        return [self._sites[name].encode()]

    def _read_requirements(self, specialization: core.Specialization) -> list[bytes]:
        files = sorted(specialization.requirements.items())
        content = [key.encode() + b"=" + (self.shelf.root / name).read_bytes() for key, name in files]
        return [f"format {FORMAT}".encode(), *content]


def _check_format(table: Table) -> None:
    found = table.whole("format", span=(1, 1000))
    if found != FORMAT:
        mend = "Update Marathon, or read docs/authors/format.md for what changed."
        what = f"This content has format {found}; Marathon reads format {FORMAT}."
        table.fault("path.format", "format", what=what, mend=mend)


def _read_elevation(table: Table) -> tuple[float, ...]:
    points = table.numbers("elevation")
    if points and (len(points) < 2 or not all(0 <= point <= 1 for point in points)):
        mend = "Write at least two numbers between 0 and 1."
        table.fault("path.elevation", "elevation", what="`elevation` is not a profile.", mend=mend)
    return points


def _check_place(lesson: core.Lesson, folder: Folder) -> None:
    place = int(lesson.number.rpartition(".")[2])
    expected = f"{place:02d}-{lesson.id}"
    if not folder.name.endswith(f"/{expected}"):
        what = f"`{lesson.id}` is lesson {place} of its course."
        folder.faults.append(
            Fault(folder.name, 0, "lesson.folder", what, f"Rename the folder to `{expected}`.")
        )
