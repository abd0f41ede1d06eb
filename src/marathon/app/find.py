"""Finds what an id stands for, or says which ids come near."""

from __future__ import annotations

from typing import TypeVar

from marathon.app.parts import Marathon
from marathon.core.blocks import Block, walk
from marathon.core.curriculum import Course, ExamPlace, Place, ProjectPlace, Specialization
from marathon.core.errors import NotFound
from marathon.core.exercise import Exercise

Found = TypeVar("Found")


def find_exercise(m: Marathon, exercise_id: str) -> tuple[Place, Exercise]:
    """Raises `NotFound`, as all of these do."""
    found = m.path.find_exercise(exercise_id)
    if found is None:
        known = [exercise.id for place in m.path.places() for exercise in place.lesson.exercises]
        raise NotFound("exercise", exercise_id, known)
    return found


def find_lesson(m: Marathon, lesson_id: str) -> Place:
    found = m.path.find_lesson(lesson_id)
    if found is None:
        raise NotFound("lesson", lesson_id, [place.lesson.id for place in m.path.places()])
    return found


def find_course(m: Marathon, course_id: str) -> tuple[Specialization, Course]:
    found = m.path.find_course(course_id)
    if found is None:
        raise NotFound("course", course_id, [course.id for _, course in m.path.courses()])
    return found


def find_exam(m: Marathon, exam_id: str) -> ExamPlace:
    found = m.path.find_exam(exam_id)
    if found is None:
        raise NotFound("exam", exam_id, [place.exam.id for place in m.path.exams()])
    return found


def find_project(m: Marathon, project_id: str) -> ProjectPlace:
    found = m.path.find_project(project_id)
    if found is None:
        raise NotFound("project", project_id, [place.project.id for place in m.path.projects()])
    return found


def find_specialization(m: Marathon, specialization_id: str) -> Specialization:
    for specialization in m.path.specializations:
        if specialization_id in (specialization.id, *specialization.was):
            return specialization
    known = [specialization.id for specialization in m.path.specializations]
    raise NotFound("specialization", specialization_id, known)


def find_block(m: Marathon, lesson_id: str, block_id: str, kind: type[Found]) -> tuple[Place, Found]:
    """The block of a lesson with this id and of this kind."""
    place = find_lesson(m, lesson_id)
    named = {_name(block): block for block in walk(place.lesson.blocks) if isinstance(block, kind)}
    if block_id not in named:
        raise NotFound(kind.__name__.lower(), block_id, [name for name in named if name])
    return place, named[block_id]


def _name(block: Block | object) -> str:
    return str(getattr(block, "id", ""))
