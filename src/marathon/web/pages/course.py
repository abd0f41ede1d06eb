"""One course: its hills, its official facts, and every lesson in order."""

from __future__ import annotations

from dataclasses import dataclass

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from marathon.app.exams import settle
from marathon.app.find import find_course
from marathon.app.progress import progress
from marathon.app.settings import get as get_settings
from marathon.app.wiring import Marathon
from marathon.core.curriculum import Course, Lesson, Path, Specialization
from marathon.core.exercise import Exercise
from marathon.core.progress import CourseProgress, ExerciseProgress, LessonProgress, Progress, State
from marathon.core.speed import Speed
from marathon.web.course_ends import Ending, course_endings
from marathon.web.course_hills import hills, hills_summary, place_text, share_text
from marathon.web.frame import step_href
from marathon.web.language import SPACE, counted, later, say
from marathon.web.maps import Map
from marathon.web.ratings import RatingView, given_text, rating_view
from marathon.web.rendering import render
from marathon.web.requests import marathon
from marathon.web.wording import (
    about_text,
    date_text,
    honest_span,
    hours_text,
    joined,
    km_text,
    read_date,
)


@dataclass(frozen=True)
class Item:
    """The lesson itself or one of its exercises."""

    kind: str
    icon: str
    title: str
    href: str
    state: State
    note: str
    minutes: str


@dataclass(frozen=True)
class LessonRow:
    """Items are empty while the lesson is not written."""

    number: str
    title: str
    written: bool
    state: State
    note: str
    minutes: str
    items: tuple[Item, ...]


@dataclass(frozen=True)
class Fact:
    name: str
    value: str


@dataclass(frozen=True)
class CoursePage:
    """`facts_note` says when the official facts were read; `next_course` and `next_km` what comes after."""

    id: str
    title: str
    place: str
    summary: str
    map: Map
    map_summary: str
    place_text: str
    share: str
    here: bool
    done: bool
    written: int
    facts: tuple[Fact, ...]
    facts_note: str
    can_do: tuple[str, ...]
    rows: tuple[LessonRow, ...]
    extent: str
    endings: tuple[Ending, ...]
    brings: str
    next_course: str
    next_href: str
    next_km: str
    rating: RatingView | None
    chosen: bool
    elsewhere: bool


def build(m: Marathon, course_id: str) -> CoursePage:
    """The page of a course.

    Raises:
        NotFound: the path has no such course.
    """
    special, course = find_course(m, course_id)
    settle(m)
    now = progress(m)
    past = now.course(course.id)
    after = _after(m.path, now, course.id)
    return CoursePage(
        id=course.id,
        title=course.title,
        place=place(m.path, special, course),
        summary=course.summary,
        map=hills(m.path, past),
        map_summary=hills_summary(course, past),
        place_text=place_text(past),
        share=share_text(past),
        here=past.state == "here",
        done=past.state == "done",
        written=past.written,
        facts=(*facts(course), *own_rating(m, course)),
        facts_note=facts_note(course),
        can_do=course.can_do,
        rows=_rows(course, past, step_href(now.next), speed=now.speed),
        extent=_extent(course, past),
        endings=course_endings(m, course),
        brings=course.facts.prerequisites,
        next_course=after.title if after else "",
        next_href=f"/courses/{after.id}" if after else "",
        next_km=km_text(after.start_km, 1) if after else "",
        rating=rating_view(m, "course", course.id) if _may_rate(m, past) else None,
        chosen=get_settings(m).course == course.id,
        elsewhere=not now.untouched,
    )


def place(path: Path, special: Specialization, course: Course) -> str:
    """`Stretch 2 of 6, course 6 of 23`."""
    courses = [each.id for _, each in path.courses()]
    stretch = [each.id for each in path.specializations].index(special.id) + 1
    number = courses.index(course.id) + 1
    return say(
        "Stretch %(stretch)s of %(stretches)s, course %(course)s of %(courses)s",
        stretch=stretch,
        stretches=len(path.specializations),
        course=number,
        courses=len(courses),
    )


def facts(course: Course) -> tuple[Fact, ...]:
    """What is officially said of the course; what nobody said is left out."""
    official = course.facts
    found = (
        Fact(say("Provider"), official.provider),
        Fact(say("Instructor"), official.instructor),
        Fact(say("Enrolled"), official.enrolled),
        Fact(say("Rating"), official.rating),
        Fact(say("Length"), official.pace or hours_text(course.hours)),
        Fact(say("Level"), course.level[:1].upper() + course.level[1:]),
    )
    return tuple(fact for fact in found if fact.value)


def own_rating(m: Marathon, course: Course) -> tuple[Fact, ...]:
    """What the learner thinks of it, beside what is officially said."""
    given = given_text(m, course.id)
    return (Fact(say("Your rating"), given),) if given else ()


def _may_rate(m: Marathon, past: CourseProgress) -> bool:
    """Once all that is written of a course is done, or a rating was given before."""
    done = past.written > 0 and all(lesson.state == "done" for lesson in past.lessons if lesson.written)
    return done or bool(given_text(m, past.id))


def facts_note(course: Course) -> str:
    """Where the facts come from, and when they were read."""
    official = course.facts
    day = read_date(official.read_on)
    read = say("As published by the provider, read on %(day)s.", day=day) if official.read_on else ""
    another = official.title not in ("", course.title)
    title = say("Accompanies %(course)s.", course=official.title) if another else ""
    return " ".join(part for part in (read, title, official.note) if part)


def _extent(course: Course, past: CourseProgress) -> str:
    count = counted("%(num)s lesson", "%(num)s lessons", len(course.lessons))
    exercises = sum(len(lesson.exercises) for lesson in course.lessons)
    parts = [count, counted("%(num)s exercise", "%(num)s exercises", exercises)] if exercises else [count]
    if past.written < len(course.lessons):
        parts.append(say("%(count)s written so far", count=past.written))
    return ", ".join(parts)


def _rows(course: Course, past: CourseProgress, step: str, *, speed: Speed) -> tuple[LessonRow, ...]:
    pairs = zip(course.lessons, past.lessons, strict=True)
    return tuple(_row(lesson, its, step, speed=speed) for lesson, its in pairs)


def _row(lesson: Lesson, past: LessonProgress, step: str, *, speed: Speed) -> LessonRow:
    span = honest_span(speed.span(*lesson.minutes))
    return LessonRow(
        number=lesson.number.rpartition(".")[2] or lesson.number,
        title=lesson.title,
        written=lesson.written,
        state=past.state,
        note=_row_note(lesson, past),
        minutes=span if lesson.written else about_text(past.minutes * speed.factor),
        items=_items(lesson, past, step, speed=speed) if lesson.written else (),
    )


def _row_note(lesson: Lesson, past: LessonProgress) -> str:
    return ", ".join(part for part in (_weeks(lesson.weeks), _work_note(lesson, past)) if part)


def _weeks(weeks: tuple[str, ...]) -> str:
    """The official weeks that a lesson goes with: `1.1.W5` is week 5, `2N.3.W1` one of the newer edition."""
    numbers = [week.rpartition(".W")[2] for week in weeks if ".W" in week and "N." not in week]
    newer = [_newer(week) for week in weeks if "N." in week]
    return ", ".join([*([_numbered(numbers)] if numbers else []), *newer])


def _newer(week: str) -> str:
    course, _, number = week.partition("N.")[2].partition(".W")
    return say("newer edition, course %(course)s, week %(week)s", course=course, week=number)


def _numbered(numbers: list[str]) -> str:
    listed = joined(numbers)
    # Not `counted`: what is listed are the numbers of the weeks.
    words = (
        say("week %(numbers)s", numbers=listed)
        if len(numbers) == 1
        else say("weeks %(numbers)s", numbers=listed)
    )
    return words.replace(" ", SPACE, 1)


def _work_note(lesson: Lesson, past: LessonProgress) -> str:
    if not lesson.written:
        return say("not written yet")
    if not lesson.exercises:
        return ""
    if past.state != "done" and past.learned > 0:
        passed = sum(exercise.passed for exercise in past.exercises)
        count = len(lesson.exercises)
        return counted(
            "%(passed)s of %(num)s exercise", "%(passed)s of %(num)s exercises", count, passed=passed
        )
    return counted("%(num)s exercise", "%(num)s exercises", len(lesson.exercises))


def _items(lesson: Lesson, past: LessonProgress, step: str, *, speed: Speed) -> tuple[Item, ...]:
    """`step` is the address of the next step: what it leads to is where one is."""
    href = f"/lessons/{lesson.id}"
    reading: State = "done" if past.state == "done" else "here" if step.partition("#")[0] == href else "ahead"
    first = Item(
        kind=say("Lesson"),
        icon="book",
        title=say("Read the lesson"),
        href=href,
        state=reading,
        note=date_text(past.done_at.date()) if past.done_at else say("begun") if past.opened else "",
        minutes="",
    )
    pairs = zip(lesson.exercises, past.exercises, strict=True)
    return (first, *(_exercise(exercise, its, step, speed=speed) for exercise, its in pairs))


def _exercise(exercise: Exercise, past: ExerciseProgress, step: str, *, speed: Speed) -> Item:
    href = f"/exercises/{exercise.id}"
    state: State = "done" if past.passed else "here" if step == href else "ahead"
    return Item(
        kind=say("Exercise"),
        icon="code",
        title=exercise.title,
        href=href,
        state=state,
        note=_exercise_note(exercise, past),
        minutes=honest_span(speed.around(exercise.minutes)),
    )


NOTES = {"useful": later("useful"), "stretch": later("stretch")}


def _exercise_note(exercise: Exercise, past: ExerciseProgress) -> str:
    if past.passed_at:
        return date_text(past.passed_at.date())
    if past.tries:
        return counted("%(num)s try", "%(num)s tries", past.tries)
    return "" if exercise.importance == "core" else say(NOTES[exercise.importance])


def _after(path: Path, now: Progress, course_id: str) -> CourseProgress | None:
    ids = [course.id for _, course in path.courses()]
    number = ids.index(course_id) + 1
    return now.course(ids[number]) if number < len(ids) else None


def show(request: Request) -> Response:
    m = marathon(request)
    course_id = request.path_params["course"]
    page = build(m, course_id)
    if page.id != course_id:
        return RedirectResponse(f"/courses/{page.id}", 301)
    return render(request, "course.html", page, here="path")


ROUTES = [Route("/courses/{course}", show, name="course")]
