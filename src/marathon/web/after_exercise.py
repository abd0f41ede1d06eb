"""What comes after an exercise: what stands behind it in its lesson, then the next lesson."""

from __future__ import annotations

from dataclasses import dataclass

from marathon.app.wiring import Marathon
from marathon.core.blocks import Block, ExercisePlace, Heading, walk
from marathon.core.curriculum import Lesson, Place
from marathon.web.language import say


@dataclass(frozen=True)
class Onward:
    """A way on from a page: `short` says it in two words, for the header."""

    label: str
    href: str
    short: str = ""


def after_exercise(m: Marathon, place: Place, exercise_id: str) -> Onward:
    """The element behind the exercise in reading order: another exercise, a part, or the text itself."""
    blocks = walk(place.lesson.blocks)
    here = next(
        (i for i, b in enumerate(blocks) if isinstance(b, ExercisePlace) and b.exercise == exercise_id), None
    )
    if here is None or here + 1 == len(blocks):
        return after_lesson(m, place.lesson.id)
    return _towards(place.lesson, exercise_id, blocks[here + 1])


def after_lesson(m: Marathon, lesson_id: str) -> Onward:
    """The next lesson that is written."""
    lesson = next_lesson(m, lesson_id)
    if lesson is None:
        return Onward(say("Back to the path"), "/", say("To the path"))
    return Onward(
        say("Next: %(step)s", step=f"{lesson.number} {lesson.title}"),
        f"/lessons/{lesson.id}",
        say("Next: %(step)s", step=lesson.number),
    )


def next_lesson(m: Marathon, lesson_id: str) -> Lesson | None:
    lessons = [place.lesson for place in m.path.places()]
    here = next(number for number, lesson in enumerate(lessons) if lesson.id == lesson_id)
    return next((lesson for lesson in lessons[here + 1 :] if lesson.written), None)


def _towards(lesson: Lesson, exercise_id: str, block: Block) -> Onward:
    if isinstance(block, ExercisePlace):
        title = next(each.title for each in lesson.exercises if each.id == block.exercise)
        return Onward(
            say("Next: %(step)s", step=title), f"/exercises/{block.exercise}", say("Next: exercise")
        )
    if isinstance(block, Heading):
        label = say("Next: %(step)s", step=block.text)
        return Onward(label, f"/lessons/{lesson.id}#{block.anchor}", say("Next part"))
    label = say("Go on in lesson %(number)s", number=lesson.number)
    return Onward(label, f"/lessons/{lesson.id}#exercise-{exercise_id}", say("Back to it"))
