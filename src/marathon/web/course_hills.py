"""The hills of one course: its part of the land, with lessons along it and the place where one stands."""

from __future__ import annotations

from marathon.core.curriculum import Course, Path
from marathon.core.progress import CourseProgress, LessonProgress
from marathon.web.landscape import Land
from marathon.web.language import counted, say
from marathon.web.maps import Map, Stage, course_map
from marathon.web.wording import minutes_text


def hills(path: Path, past: CourseProgress) -> Map:
    """The map of a course."""
    land = Land(path.elevation, path.kilometres).part(past.start_km, past.end_km, most=12.0)
    starts = [lesson.start_km - past.start_km for lesson in past.lessons]
    return course_map(
        land,
        starts,
        names=_tick_names(len(starts)),
        done=[_stage(lesson, past) for lesson in past.lessons],
        place=_standing(past),
        top=_top_name(past, land),
    )


def _stage(lesson: LessonProgress, past: CourseProgress) -> Stage:
    """What is done of a lesson, in kilometres of its course."""
    start = lesson.start_km - past.start_km
    return start, start + lesson.metres_done / 1000


def _standing(past: CourseProgress) -> float | None:
    """Where one stands (km of the course): in the lesson under way, or behind the last one begun."""
    here = next((lesson for lesson in past.lessons if lesson.state == "here"), None)
    reached = here or next((lesson for lesson in reversed(past.lessons) if lesson.metres_done), None)
    return _stage(reached, past)[1] if reached else None


def _tick_names(count: int) -> list[str]:
    """Numbers of the lessons, thinned out where they would stand too close."""
    step = 1 if count <= 24 else 2 if count <= 48 else 5
    return [str(number) if number % step == 0 or step == 1 else "" for number in range(1, count + 1)]


def _top_name(past: CourseProgress, land: Land) -> str:
    """The lesson at the highest point, if that lies inside and not at an end of the course."""
    top = land.summit()
    if not 0.08 * land.kilometres < top < 0.92 * land.kilometres:
        return ""
    reached = [lesson for lesson in past.lessons if lesson.start_km - past.start_km <= top]
    return say("Top of the climb: %(lesson)s", lesson=reached[-1].title) if reached else ""


def hills_summary(course: Course, past: CourseProgress) -> str:
    """The map in words."""
    lessons = counted("%(num)s lesson", "%(num)s lessons", len(past.lessons))
    return say(
        "Map of %(course)s: %(lessons)s. %(share)s.",
        course=course.title,
        lessons=lessons,
        share=share_text(past),
    )


def place_text(past: CourseProgress) -> str:
    """What stands at the place on the map."""
    here = next((number for number, its in enumerate(past.lessons, 1) if its.state == "here"), None)
    if here:
        return say("lesson %(number)s", number=here)
    return say("finished") if past.state == "done" else say("%(share)s%% done", share=int(100 * past.share))


def share_text(past: CourseProgress) -> str:
    """How much of the course is behind."""
    if past.share <= 0:
        return say("Not begun yet")
    behind = minutes_text(past.minutes * past.share)
    return say(
        "%(behind)s of %(all)s, %(share)s%% of this course",
        behind=behind,
        all=minutes_text(past.minutes),
        share=max(1, int(100 * past.share)),
    )
