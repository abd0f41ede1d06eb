"""The path as a document of plain values, for programs."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

from marathon.core.curriculum import Course, Lesson, Path, Specialization

VERSION = 1


def outline(path: Path) -> dict[str, Any]:
    """The path in order: specializations, their courses, their lessons."""
    return {
        "version": VERSION,
        "title": path.title,
        "kilometres": path.kilometres,
        "hours": path.hours,
        "specializations": [_specialization(one) for one in path.specializations],
    }


def _specialization(one: Specialization) -> dict[str, Any]:
    return {
        "id": one.id,
        "number": one.number,
        "title": one.title,
        "summary": one.summary,
        "environment": one.environment,
        "frameworks": list(one.frameworks),
        "official": asdict(one.facts),
        "courses": [_course(course) for course in one.courses],
    }


def _course(one: Course) -> dict[str, Any]:
    return {
        "id": one.id,
        "number": one.number,
        "title": one.title,
        "summary": one.summary,
        "level": one.level,
        "hours": one.hours,
        "can_do": list(one.can_do),
        "project": one.project,
        "written_project": one.written_project.id if one.written_project else None,
        "exam": one.exam.id if one.exam else None,
        "official": asdict(one.facts),
        "lessons": [_lesson(lesson) for lesson in one.lessons],
    }


def _lesson(one: Lesson) -> dict[str, Any]:
    return {
        "id": one.id,
        "number": one.number,
        "title": one.title,
        "weeks": list(one.weeks),
        "written": one.written,
        "minutes": list(one.minutes) if one.written else None,
        "can_do": [{"id": promise.id, "text": promise.text} for promise in one.can_do],
        "exercises": [
            {
                "id": exercise.id,
                "title": exercise.title,
                "kind": exercise.kind,
                "level": exercise.level,
                "importance": exercise.importance,
                "minutes": exercise.minutes,
            }
            for exercise in one.exercises
        ],
    }
