"""The whole course as rows: each specialization a stretch, with its hills, its courses and where one is."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from marathon.core.curriculum import Course, Path, Specialization
from marathon.core.progress import CourseProgress, Progress, SpecializationProgress, State
from marathon.web.landscape import Land
from marathon.web.language import SPACE, counted, say
from marathon.web.maps import Profile, profile
from marathon.web.wording import hours_text, km_text, minutes_text


@dataclass(frozen=True)
class Leg:
    """A course in its stretch. `note` says how far it is, in words."""

    title: str
    href: str
    state: State
    note: str


@dataclass(frozen=True)
class Unit:
    """A lesson of the course under way; `href` is empty while it is not written."""

    title: str
    href: str
    state: State


@dataclass(frozen=True)
class End:
    """A written project or exam at the end of a course or of the stretch."""

    kind: str
    title: str
    href: str


@dataclass(frozen=True)
class StretchRow:
    """`done` is the share that is behind, in per cent; `units` are shown for the current stretch only.

    `stood_on` tells that the place on the map lies in it, which may be before the stretch under way.
    """

    number: int
    id: str
    title: str
    facts: str
    state: State
    start: str
    done: float
    profile: Profile
    legs: tuple[Leg, ...]
    units: tuple[Unit, ...]
    course_href: str
    units_note: str
    hours: str
    stood_on: bool
    ends: tuple[End, ...] = ()

    @property
    def begun(self) -> bool:
        return self.done > 0 or self.state != "ahead"

    @property
    def strip(self) -> str:
        """What the strip under the map says of it."""
        if self.state == "done":
            return say("Finished")
        if self.state == "here" and not self.stood_on:
            return say("Your next step")
        if self.state == "here":
            return (
                say("%(share)s%%, you are here", share=int(self.done))
                if self.done >= 1
                else say("You are here")
            )
        return self.hours


def rows(path: Path, now: Progress, land: Land) -> tuple[StretchRow, ...]:
    """One row for each specialization, in order."""
    pairs = zip(path.specializations, now.specializations, strict=True)
    return tuple(
        _row(number, special, past, land=land, position=now.position)
        for number, (special, past) in enumerate(pairs, 1)
    )


def _row(
    number: int, special: Specialization, past: SpecializationProgress, *, land: Land, position: float
) -> StretchRow:
    length = past.end_km - past.start_km
    done = past.metres_done / 1000 / length if length else 0.0
    here = _course_here(special, past)
    return StretchRow(
        number=number,
        id=special.id,
        title=special.title,
        facts=_facts(special),
        state=past.state,
        start=km_text(past.start_km, 1),
        done=round(100 * done, 1),
        profile=_profile(past, land, done),
        legs=_legs(special, past),
        units=_units(*here) if here else (),
        course_href=f"/courses/{here[0].id}" if here else "",
        units_note=_units_note(here[1]) if here else "",
        hours=_hours(special),
        stood_on=past.start_km <= position <= past.end_km,
        ends=tuple(_ends(special)),
    )


def _ends(special: Specialization) -> Iterator[End]:
    for course in special.courses:
        if project := course.written_project:
            yield End(say("Project"), project.title, f"/project/{project.id}")
        if exam := course.exam:
            yield End(say("Exam"), exam.title, f"/exam/{exam.id}")
    if special.exam:
        yield End(say("Exam"), special.exam.title, f"/exam/{special.exam.id}")


def _profile(past: SpecializationProgress, land: Land, done: float) -> Profile:
    part = land.part(past.start_km, past.end_km, most=3.0)
    return profile(part, [course.start_km - past.start_km for course in past.courses], done=done)


def _facts(special: Specialization) -> str:
    names = [special.facts.provider, special.facts.instructor]
    # Many names make no line; the course page says them all.
    people = [name for name in names if name and len(name) <= 40]
    return f"{SPACE}· ".join(
        [*people, counted("%(num)s course", "%(num)s courses", len(special.courses)), _hours(special)]
    )


def _hours(special: Specialization) -> str:
    return hours_text(round(sum(course.hours for course in special.courses)))


def _course_here(
    special: Specialization, past: SpecializationProgress
) -> tuple[Course, CourseProgress] | None:
    pairs = zip(special.courses, past.courses, strict=True)
    return next(((course, its) for course, its in pairs if its.state == "here"), None)


def _units(course: Course, past: CourseProgress) -> tuple[Unit, ...]:
    return tuple(
        Unit(lesson.title, f"/lessons/{lesson.id}" if lesson.written else "", its.state)
        for lesson, its in zip(course.lessons, past.lessons, strict=True)
    )


def _units_note(past: CourseProgress) -> str:
    """How much of the course there is to read already."""
    if past.written == len(past.lessons):
        return ""
    return counted(
        "%(written)s of %(num)s lesson written so far. The rest is planned.",
        "%(written)s of %(num)s lessons written so far. The rest is planned.",
        len(past.lessons),
        written=past.written,
    )


def _legs(special: Specialization, past: SpecializationProgress) -> tuple[Leg, ...]:
    if len(past.courses) == 1 and past.state == "here":
        # The only course has the stretch's own name, which says nothing new below it.
        return (_leg(special.courses[0], past.courses[0], title=_lesson_here(past.courses[0])),)
    pairs = zip(special.courses, past.courses, strict=True)
    return tuple(_leg(course, its, title=course.title) for course, its in pairs)


def _lesson_here(past: CourseProgress) -> str:
    numbers = {lesson.state: (number, lesson.title) for number, lesson in enumerate(past.lessons, 1)}
    number, title = numbers["here"]
    return say("Lesson %(number)s of %(all)s, %(title)s", number=number, all=len(past.lessons), title=title)


def _leg(course: Course, past: CourseProgress, *, title: str) -> Leg:
    return Leg(title, f"/courses/{course.id}", past.state, _leg_note(course, past))


def _leg_note(course: Course, past: CourseProgress) -> str:
    if past.share <= 0 or past.state == "done":
        return hours_text(course.hours)
    left = minutes_text(past.minutes * (1 - past.share))
    return say("%(share)s%%, %(left)s to go", share=max(1, int(100 * past.share)), left=left)
