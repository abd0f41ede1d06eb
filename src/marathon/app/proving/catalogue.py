"""Every rule there is, by what it looks at."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TypeVar

from marathon.app.proving import (
    answered_rules,
    checks_rules,
    drawing_rules,
    exam_rules,
    file_rules,
    hint_rules,
    kind_rules,
    language_rules,
    memory_rules,
    mix_rules,
    mutant_rules,
    other_words,
    pace_rules,
    project_rules,
    reference_rules,
    run_rules,
    shape_rules,
    trial_rules,
)
from marathon.app.proving.answered_rules import AnswersRun
from marathon.app.proving.cells import LessonRun
from marathon.app.proving.rule import Rule, Subject
from marathon.app.proving.subjects import (
    CourseSubject,
    ExamSubject,
    ExerciseSubject,
    LessonSubject,
    ProjectSubject,
)
from marathon.app.proving.trial import Trial
from marathon.core.faults import Fault

LESSON: tuple[Rule[LessonSubject], ...] = (
    *pace_rules.RULES,
    *language_rules.LESSON_RULES,
    *shape_rules.LESSON_RULES,
    *mix_rules.LESSON_RULES,
    *memory_rules.LESSON_RULES,
    *drawing_rules.RULES,
    *reference_rules.RULES,
    *file_rules.RULES,
)
EXERCISE: tuple[Rule[ExerciseSubject], ...] = (
    *hint_rules.RULES,
    *checks_rules.EXERCISE_RULES,
    *kind_rules.EXERCISE_RULES,
    *language_rules.EXERCISE_RULES,
)
# Of exercises that are answered, which have neither checks nor wrong answers as files.
ANSWERED: tuple[Rule[ExerciseSubject], ...] = (
    hint_rules.lengths,
    hint_rules.hint_grade,
    hint_rules.statement_length,
    hint_rules.debrief,
    *language_rules.EXERCISE_RULES,
    *answered_rules.EXERCISE_RULES,
)
ANSWERS: tuple[Rule[AnswersRun], ...] = answered_rules.RUN_RULES
COURSE: tuple[Rule[CourseSubject], ...] = (
    *shape_rules.COURSE_RULES,
    *mix_rules.COURSE_RULES,
    *memory_rules.COURSE_RULES,
    *checks_rules.COURSE_RULES,
)
EXAM: tuple[Rule[ExamSubject], ...] = exam_rules.READ_RULES
EXAM_RUN: tuple[Rule[exam_rules.ExamRun], ...] = exam_rules.RUN_RULES
# An exam helps nobody, so that the rules on hints do not hold for its programs.
EXAM_PROGRAM: tuple[Rule[ExerciseSubject], ...] = (
    *checks_rules.EXERCISE_RULES,
    *language_rules.EXERCISE_RULES,
)
PROJECT: tuple[Rule[ProjectSubject], ...] = project_rules.READ_RULES
PROJECT_RUN: tuple[Rule[project_rules.ProjectRun], ...] = project_rules.RUN_RULES
RUN: tuple[Rule[LessonRun], ...] = run_rules.RULES
TRIAL: tuple[Rule[Trial], ...] = (*trial_rules.RULES, *mutant_rules.RULES, *other_words.RULES)

S = TypeVar("S", bound=Subject)


def faults(rules: Iterable[Rule[S]], subject: S) -> list[Fault]:
    """Everything about `subject` that breaks one of `rules`."""
    return [fault for rule in rules for fault in rule.faults(subject)]
