"""What is to be proved: the whole path, or the part that a name or a folder stands for."""

from __future__ import annotations

import pathlib
from collections.abc import Iterator
from dataclasses import dataclass

from marathon.app.proving.subjects import (
    CourseSubject,
    ExamSubject,
    ExerciseSubject,
    LessonSubject,
    ProjectSubject,
)
from marathon.core.curriculum import Path, Place
from marathon.core.errors import NotFound, WrongUse
from marathon.core.faults import Fault


@dataclass(frozen=True)
class Scope:
    """`folders` are those whose faults count, relative to the root; "" is all of it."""

    place: str
    folders: tuple[str, ...]
    lessons: tuple[LessonSubject, ...] = ()
    exercises: tuple[ExerciseSubject, ...] = ()
    courses: tuple[CourseSubject, ...] = ()
    exams: tuple[ExamSubject, ...] = ()
    projects: tuple[ProjectSubject, ...] = ()

    def holds(self, fault: Fault) -> bool:
        """Whether a fault is about a part that is to be proved."""
        return any(_inside(fault.file, folder) for folder in self.folders)


def find_scope(path: Path, root: pathlib.Path, place: str | None) -> Scope:
    """What `place` stands for: an id, or a file or folder below the root; nothing is everything.

    Raises:
        NotFound: there is nothing of this name.
    """
    if place is None:
        return _below(path, root, "", "the path")
    folder = _folder_of_id(path, place) or _folder_of_file(root, place)
    if folder is None:
        raise NotFound("place", place, _names(path))
    return _below(path, root, folder, place)


def _below(path: Path, root: pathlib.Path, folder: str, place: str) -> Scope:
    """All that is written in a folder; or the exercise, exam, project or lesson that the folder lies in."""
    exercises = list(_exercises(path, root))
    own = [subject for subject in exercises if _inside(folder, subject.exercise.folder)]
    if own:
        return Scope(place, (own[0].exercise.folder,), exercises=(own[0],))
    exams = [ExamSubject(found, root) for found in path.exams()]
    asked = [subject for subject in exams if _inside(folder, subject.exam.folder)]
    if asked:
        return Scope(place, (asked[0].exam.folder,), exams=(asked[0],))
    projects = [ProjectSubject(found, root) for found in path.projects()]
    built = [subject for subject in projects if _inside(folder, subject.project.folder)]
    if built:
        return Scope(place, (built[0].project.folder,), projects=(built[0],))
    written = [LessonSubject(found, root) for found in path.places() if found.lesson.written]
    inside = [subject for subject in written if _inside(folder, subject.lesson.folder)]
    folder = inside[0].lesson.folder if inside else folder
    return Scope(
        place,
        (folder,),
        tuple(subject for subject in written if _inside(subject.lesson.folder, folder)),
        tuple(subject for subject in exercises if _inside(subject.exercise.folder, folder)),
        tuple(
            CourseSubject(specialization, course)
            for specialization, course in path.courses()
            if _inside(course.folder, folder)
        ),
        tuple(subject for subject in exams if _inside(subject.exam.folder, folder)),
        tuple(subject for subject in projects if _inside(subject.project.folder, folder)),
    )


def _exercises(path: Path, root: pathlib.Path) -> Iterator[ExerciseSubject]:
    for place in path.places():
        for exercise in place.lesson.exercises:
            yield ExerciseSubject(exercise, place, root)


def _inside(file: str, folder: str) -> bool:
    return folder in ("", file) or file.startswith(f"{folder}/")


def _folder_of_id(path: Path, name: str) -> str | None:
    exercise, lesson, course = path.find_exercise(name), path.find_lesson(name), path.find_course(name)
    exam, project = path.find_exam(name), path.find_project(name)
    if exam:
        return exam.exam.folder
    if project:
        return project.project.folder
    if exercise:
        return exercise[1].folder
    if lesson:
        return _lesson_folder(lesson, name)
    if course:
        return course[1].folder
    return next((one.folder for one in path.specializations if name in (one.id, *one.was)), None)


def _lesson_folder(place: Place, name: str) -> str:
    """The folder of a lesson; one that could not be read has none in the path, but has faults."""
    if place.lesson.written:
        return place.lesson.folder
    position = place.lesson.number.rpartition(".")[2]
    if not position.isdigit():
        raise WrongUse(f"{name} is not written yet.", mend="There is nothing to prove.")
    return f"{place.course.folder}/{int(position):02d}-{place.lesson.id}"


def _folder_of_file(root: pathlib.Path, name: str) -> str | None:
    """The part of the path that a file or folder is; `path/...` may be written from beside the path."""
    base = root.resolve()
    for start in (pathlib.Path.cwd(), base, base.parent):
        file = (start / name).resolve()
        if file.exists() and file.is_relative_to(base):
            return file.relative_to(base).as_posix().removeprefix(".")
    return None


def _names(path: Path) -> list[str]:
    names = [one.id for one in path.specializations]
    names += [course.id for _, course in path.courses()]
    names += [place.exam.id for place in path.exams()]
    names += [place.project.id for place in path.projects()]
    for place in path.places():
        names += [place.lesson.id, *(exercise.id for exercise in place.lesson.exercises)]
    return names
