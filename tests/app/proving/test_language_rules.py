"""Language that is easy to read, kind, and about real things."""

from __future__ import annotations

import pytest
from builders import cell, exercise, found, lesson, predict, prose

from marathon.app.proving import language_rules
from marathon.core.blocks import Prose
from marathon.core.exercise import WrongAnswer

HARD = Prose(
    "Institutional heterogeneity characteristically necessitates sophisticated methodological "
    "differentiation, particularly considering longitudinal epidemiological generalisability.",
    1,
)


def test_hard_text_has_a_high_grade():
    assert found(language_rules.reading_grade, lesson(prose(100))) == []
    assert "the limit of Python courses" in found(language_rules.reading_grade, lesson(HARD))[0]


def test_the_grade_depends_on_the_level():
    middling = Prose("The program remembers the number that you gave it, until you assign another. " * 3, 1)
    grade = language_rules.lesson_grade(lesson(middling))

    assert 8.0 < grade < 9.5
    assert len(found(language_rules.reading_grade, lesson(middling))) == 1
    assert found(language_rules.reading_grade, lesson(middling, stage=2)) == []


@pytest.mark.parametrize(("stage", "limit"), [(1, 28), (2, 32), (4, 35)])
def test_long_sentences_are_named_with_their_line(stage, limit):
    fits = Prose("One two.\n\n" + "word " * (limit - 1) + "end.", 10)
    long = Prose("One two.\n\nWhat a " + "word " * (limit - 1) + "end.", 10)

    assert found(language_rules.sentence_length, lesson(fits, stage=stage)) == []
    [fault] = language_rules.sentence_length.faults(lesson(long, stage=stage))
    assert (fault.line, fault.file, fault.rule) == (12, "1/course/01-lesson/lesson.md", "L4")
    assert f"has {limit + 2} words; {limit} may be" in fault.what


def test_long_sentences_in_exercises():
    subject = exercise(debrief="word " * 29 + "end.")

    assert found(language_rules.exercise_sentences, exercise()) == []
    assert [fault.line for fault in language_rules.exercise_sentences.faults(subject)] == [44]


@pytest.mark.parametrize(
    "text", ["It is just so.", "Simply do it.", "Obviously not.", "This is easy.", "Of course."]
)
def test_belittling_words(text):
    assert len(found(language_rules.belittling, lesson(Prose(text, 3)))) == 1


def test_words_that_only_look_belittling():
    fine = Prose("Justice, adjust, easel, uneasy. `just` in code is fine.\n\n```python\neasy = 1\n```", 3)

    assert found(language_rules.belittling, lesson(fine)) == []


def test_belittling_feedback_and_hints_are_found():
    block = predict("print(1)", "1", "just wrong")
    wrong = WrongAnswer("w", "own", "b", ("R1",), "Just look again.", "")

    assert len(found(language_rules.belittling, lesson(block))) == 1
    assert found(language_rules.exercise_belittling, exercise()) == []
    assert len(found(language_rules.exercise_belittling, exercise(wrong=(wrong,)))) == 1


def test_meaningless_names():
    bad = lesson(cell("foo = 1\nbar = foo"), Prose("Let foo be one.", 5))
    good = lesson(cell("plt.bar(names, heights)\nax.bar([1], [2])"), Prose("A bar chart in a bar.", 5))

    assert len(found(language_rules.meaningless, bad)) == 4
    assert found(language_rules.meaningless, good) == []


def test_meaningless_names_in_exercises():
    subject = exercise(solutions={"": "def baz(bar):\n    return bar.bar\n"})

    assert found(language_rules.exercise_meaningless, exercise()) == []
    assert len(found(language_rules.exercise_meaningless, subject)) == 3
