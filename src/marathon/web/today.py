"""What today's card lists: what was done today, the step under way, and what follows."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from marathon.core.curriculum import Lesson, Path, Place
from marathon.core.distance import evidence
from marathon.core.progress import LessonProgress, NextStep, Progress
from marathon.web.frame import step_href
from marathon.web.language import counted, say
from marathon.web.wording import honest_span, joined, metres_text, minutes_text

# More than this is no list for one day.
LINES = 4
DONE_LINES = 3


@dataclass(frozen=True)
class Line:
    title: str
    note: str
    minutes: str
    state: Literal["done", "here", "ahead"]
    href: str


@dataclass(frozen=True)
class TodayCard:
    """`sum` says what today amounts to so far; no lines: there is nothing left to do."""

    lines: tuple[Line, ...]
    sum: str


@dataclass(frozen=True)
class Reviewing:
    """How many reviews are due, how many were done today, and what the due ones take."""

    due: int = 0
    done: int = 0
    minutes: float = 0.0


NO_REVIEWS = Reviewing()


def today_card(path: Path, now: Progress, reviews: Reviewing = NO_REVIEWS) -> TodayCard:
    """The day so far, then what is to be reviewed, the next step and what comes after it."""
    done = [*_reviewed(reviews), *_done(path, now)][-DONE_LINES:]
    steps = [] if now.next.kind == "finished" else [_current(path, now), *_following(path, now)]
    coming = [*_to_review(reviews), *steps]
    return TodayCard((*done, *coming[: LINES - len(done)]), _sum(now))


def _reviewed(reviews: Reviewing) -> list[Line]:
    if not reviews.done or reviews.due:
        return []
    title = counted("%(num)s card reviewed", "%(num)s cards reviewed", reviews.done)
    return [Line(title, say("Review, done today"), "", "done", "/review")]


def _to_review(reviews: Reviewing) -> list[Line]:
    if not reviews.due:
        return []
    if reviews.done:
        title = counted("Review %(num)s more card", "Review %(num)s more cards", reviews.due)
    else:
        title = counted("Review %(num)s card", "Review %(num)s cards", reviews.due)
    note = say("What you learned, just before it is forgotten")
    return [Line(title, note, minutes_text(max(1, reviews.minutes)), "ahead", "/review")]


def _sum(now: Progress) -> str:
    today = now.today
    parts = [minutes_text(today.minutes)] if today.minutes >= 1 else []
    if today.metres >= 1:
        parts.append(say("%(way)s of the course", way=metres_text(today.metres)))
    return say("%(done)s so far", done=", ".join(parts)) if parts else ""


def _done(path: Path, now: Progress) -> list[Line]:
    lines = [
        Line(
            title=f"{place.lesson.number} {place.lesson.title}",
            note=say("Lesson, done today"),
            minutes="",
            state="done",
            href=f"/lessons/{place.lesson.id}",
        )
        for name in now.today.done
        if (place := path.find_lesson(name))
    ]
    finished = set(now.today.done)
    for name in now.today.passed:
        found = path.find_exercise(name)
        if found and found[0].lesson.id not in finished:
            href = f"/exercises/{name}"
            lines.append(Line(found[1].title, say("Exercise, every check holds"), "", "done", href))
    return lines[-DONE_LINES:]


def _current(path: Path, now: Progress) -> Line:
    step = now.next
    place = path.find_lesson(step.lesson)
    assert place is not None
    return Line(
        title=step.title if step.exercise else f"{place.lesson.number} {step.title}",
        note=_step_note(place, step, now.lesson(step.lesson)),
        minutes=honest_span(step.span),
        state="here",
        href=step_href(step),
    )


def _step_note(place: Place, step: NextStep, past: LessonProgress) -> str:
    if step.exercise:
        return say("Exercise in %(lesson)s", lesson=f"{place.lesson.number} {place.lesson.title}")
    left = _exercises_left(place.lesson, past)
    exercises = [counted("%(num)s exercise", "%(num)s exercises", left)] if left else []
    if step.kind == "begin":
        return joined([say("Lesson"), *exercises])
    return (
        say("Lesson under way, %(left)s to go", left=exercises[0]) if exercises else say("Lesson under way")
    )


def _exercises_left(lesson: Lesson, past: LessonProgress) -> int:
    needed = evidence(lesson)
    return sum(not exercise.passed and exercise.id in needed for exercise in past.exercises)


def _following(path: Path, now: Progress) -> Iterator[Line]:
    """Written lessons that are not done, from the next step on."""
    reached = False
    for place in path.places():
        past = now.lesson(place.lesson.id)
        if reached and place.lesson.written and past.state == "ahead":
            yield Line(
                title=f"{place.lesson.number} {place.lesson.title}",
                note=say("Lesson, or leave it for tomorrow"),
                minutes=honest_span(now.speed.span(*place.lesson.minutes)),
                state="ahead",
                href=f"/lessons/{place.lesson.id}",
            )
        reached = reached or place.lesson.id == now.next.lesson
