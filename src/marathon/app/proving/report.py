"""Numbers about what was proved: of a lesson, of an exercise, of all together."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from marathon.app.proving.checks_rules import written_checks
from marathon.app.proving.language_rules import lesson_grade
from marathon.app.proving.mutant_rules import SCORED, proved, survivors
from marathon.app.proving.pace_rules import lesson_words, reading_minutes, stretches
from marathon.app.proving.shape_rules import code_lines
from marathon.app.proving.subjects import ExerciseSubject, LessonSubject
from marathon.app.proving.trial import Trial
from marathon.app.proving.trial_rules import beliefs_of, recognised
from marathon.core.blocks import Explorable, Figure, Pitfall, Predict, Question

Numbers = dict[str, Any]

BLOCKS = {
    "questions": Question,
    "predictions": Predict,
    "figures": Figure,
    "explorables": Explorable,
    "pitfalls": Pitfall,
}


def lesson_numbers(subject: LessonSubject) -> Numbers:
    """What can be counted in a lesson by reading it."""
    lesson = subject.lesson
    lengths = sorted(code_lines(cell.code) for cell in subject.cells)
    firsts = [found[0][0] for way in subject.ways if (found := stretches(way))]
    return {
        "id": lesson.id,
        "number": lesson.number,
        "title": lesson.title,
        "words": lesson_words(subject),
        "reading_minutes": round(reading_minutes(subject), 1),
        "minutes": list(lesson.minutes),
        "grade": round(lesson_grade(subject), 1),
        "words_before_first_action": max(firsts, default=None),
        "cells": len(lengths),
        "longest_cell": lengths[-1] if lengths else 0,
        "exercises": len(lesson.exercises),
        "cards": len(lesson.cards),
        "can_dos": len(lesson.can_do),
        **{name: sum(isinstance(block, kind) for block in subject.blocks) for name, kind in BLOCKS.items()},
    }


def trial_numbers(trial: Trial) -> Numbers:
    """What came of trying an exercise with one framework."""
    exercise = trial.exercise
    dead = [judged for _, judged in trial.mutants if not judged.passed and judged.outcome != "our_fault"]
    alive, scored = len(survivors(trial)), exercise.kind in SCORED
    return {
        "id": exercise.id,
        "framework": trial.framework,
        "kind": exercise.kind,
        "level": exercise.level,
        "proved": not trial.missing,
        "passes": trial.solves,
        "seeds": trial.seeds,
        "seconds": round(min((run.seconds for run in trial.solution), default=0.0), 3),
        "judged": sum(map(len, (trial.solution, *trial.alternates.values(), *trial.wrong.values()))),
        "alternates": len(trial.alternates),
        "wrong": len(trial.wrong),
        "recognised": sum(recognised(trial, name) for name in trial.wrong),
        "in_other_words": sum(map(len, trial.wrong_in_other_words.values())),
        "recognised_in_other_words": sum(_same_belief(trial)),
        "both_ways": trial.both_ways,
        "both_ways_alike": trial.both_ways - len(trial.apart),
        "cheats": len(trial.cheats),
        "cheats_failed": sum(not judged.passed for judged in trial.cheats.values()),
        "mutants": trial.mutants_in_all,
        "tried": len(trial.mutants),
        "domain": sum(mutant.domain for mutant, _ in trial.mutants),
        "killed": len(dead),
        "equivalent": len(proved(trial)),
        "reach_the_bar": alive if scored else 0,
        "survivors": 0 if scored else alive - len(proved(trial)),
    }


def _same_belief(trial: Trial) -> Iterator[bool]:
    beliefs = beliefs_of(trial)
    for name, variants in trial.wrong_in_other_words.items():
        yield from (beliefs.get(judged.diagnosis) == beliefs[name] for judged in variants.values())


SUMMED = (
    "in_other_words", "recognised_in_other_words", "both_ways", "both_ways_alike",
    "alternates", "wrong", "recognised", "cheats", "cheats_failed", "mutants", "tried", "domain", "killed",
    "equivalent", "reach_the_bar", "survivors", "judged",
)  # fmt: skip


def counts(
    lessons: Sequence[Numbers], exercises: Sequence[ExerciseSubject], trials: Iterable[Numbers]
) -> Numbers:
    """Everything together."""
    tried = list(trials)
    kinds = Counter(subject.exercise.kind for subject in exercises)
    levels = Counter(str(subject.exercise.level) for subject in exercises)
    seeds = [numbers["seeds"] for numbers in tried if numbers["proved"]]
    in_lessons = ("cells", "cards", "can_dos", *BLOCKS)
    return {
        "lessons": len(lessons),
        "exercises": len(exercises),
        "by_kind": dict(sorted(kinds.items())),
        "by_level": dict(sorted(levels.items())),
        "rules": sum(len(subject.exercise.rules) for subject in exercises),
        "checks": sum(len(written_checks(subject.exercise.checks)) for subject in exercises),
        "words": sum(lesson["words"] for lesson in lessons),
        **{name: sum(lesson[name] for lesson in lessons) for name in in_lessons},
        **{name: sum(numbers[name] for numbers in tried) for name in SUMMED},
        "seeds": [min(seeds, default=0), max(seeds, default=0)],
        "not_proved": sum(not numbers["proved"] for numbers in tried),
    }
