"""Small values to hold rules against: a lesson, an exercise, a course, where they stand."""

from __future__ import annotations

import pathlib
from dataclasses import replace

from marathon.app.proving.subjects import CourseSubject, ExerciseSubject, LessonSubject
from marathon.core.blocks import CanDo, Card, Cell, Option, Predict, Prose, Question
from marathon.core.curriculum import Course, Lesson, OfficialFacts, Place, Specialization
from marathon.core.exercise import Exercise, Rule

FACTS = OfficialFacts("Official")
ROOT = pathlib.Path("nowhere")


def specialization(stage=1, environment=""):
    return Specialization(
        f"spec-{stage}",
        f"Spec {stage}",
        str(stage),
        "",
        FACTS,
        (),
        environment=environment,
        folder=str(stage),
    )


def course(*lessons):
    return Course("course", "Course", "1.1", 10, "", "beginner", FACTS, tuple(lessons), folder="1/course")


def lesson(*blocks, stage=1, root=ROOT, environment="", **fields):
    """A written lesson of these blocks, in its place."""
    made = Lesson(
        "lesson", "Lesson", "1.1.1", ("1.1.W1",), True, folder="1/course/01-lesson", blocks=tuple(blocks)
    )
    made = replace(made, **fields)
    return LessonSubject(Place(specialization(stage, environment), course(made), made), root)


def exercise(*, stage=1, root=ROOT, environment="", **fields):
    """An exercise with nothing wrong in it, but for `fields`."""
    made = replace(GOOD, **fields)
    around = lesson(stage=stage, environment=environment, exercises=(made,))
    return ExerciseSubject(made, around.place, root)


def a_course(*lessons, stage=1):
    return CourseSubject(specialization(stage), course(*(subject.lesson for subject in lessons)))


def prose(count, line=10):
    """So many words, in short sentences and short paragraphs."""
    sentence = "Here are five more words. "
    whole, rest = divmod(count, 5)
    text = [sentence * min(10, whole - start) for start in range(0, whole, 10)]
    return Prose("\n\n".join([*text, "Word " * rest]), line)


def cell(code="print(1)", cell_id="cell", line=20, **fields):
    return Cell(cell_id, code, line, **fields)


def predict(code="print(1)", right="1", *wrong, cell_id="guess", line=30):
    options = [Option(f"`{right}`", True, "It is printed, as it stands.")]
    options += [Option(f"`{text}`", False, f"No, {text} is not printed here.") for text in wrong]
    return Predict(Cell(cell_id, code, line), "What?", tuple(options), "Because.", line)


def question(ask="What is `1 + 1`?", *texts, question_id="q", line=40, can_do=None):
    """The first text is the right one."""
    texts = texts or ("2", "11", "3 or 4")
    options = [
        Option(text, number == 0, f"This is reason number {number}.") for number, text in enumerate(texts)
    ]
    return Question(question_id, ask, line, options=tuple(options), can_do=can_do)


def card(card_id="card", kind="read", front="What?", back="That.", **fields):
    return Card(card_id, kind, "promise", front, back, 3, **fields)


PROMISE = CanDo("promise", "keep it")

GOOD = Exercise(
    id="double-it",
    title="Double it",
    kind="function",
    level=3,
    importance="core",
    minutes=5,
    can_do=("promise",),
    module="double_it",
    statement="Write `double(number)`, which returns twice the number.",
    rules=(Rule("R1", "The result is twice the number.", 12),),
    hints=("One?", "Two.", "Three."),
    debrief="The idea.",
    insight="Twice is once more.",
    folder="1/course/01-lesson/exercises/double-it",
    # Nobody runs these: rules read them as text, and where a verdict is needed a stand-in of the judge gives it.
    checks='def test_three():\n    """R1: three becomes six"""\n    assert True\n',
    solutions={"": "def double(number):\n    return 2 * number\n"},
    starters={"": 'def double(number):\n    raise NotImplementedError("not written yet")\n'},
    lines={"statement": 11, "hint-1": 20, "hint-2": 24, "hint-3": 28, "insight": 40, "debrief": 44},
)


def found(rule, subject):
    """What a rule says, one text a fault."""
    return [fault.what for fault in rule.faults(subject)]
