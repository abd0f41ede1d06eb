"""How well somebody has a can-do: met, practised, reliable, lasting. Nothing ever goes down a step."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from marathon.core.blocks import CanDo, Question, walk
from marathon.core.curriculum import Lesson
from marathon.core.progress import Answered, ExerciseProgress, LessonProgress

WORDS = ("Not met yet", "Met", "Practised", "Reliable", "Lasting")
APART = timedelta(days=7)

Recall = tuple[datetime, bool]
"""When a card of the can-do was recalled, and whether that was correct."""


@dataclass(frozen=True)
class Evidence:
    """What bears on one can-do: its exercises, answers to its questions, whether its lesson was opened."""

    exercises: tuple[ExerciseProgress, ...] = ()
    answers: tuple[Answered, ...] = ()
    opened: bool = False
    proven_at: datetime | None = None


@dataclass(frozen=True)
class Mastery:
    """`level` counts from 0 (not met) to 4 (lasting); `due` is how many of its cards wait to be recalled."""

    can_do: CanDo
    level: int
    due: int = 0

    @property
    def word(self) -> str:
        return WORDS[self.level]

    @property
    def fading(self) -> bool:
        return self.due > 0 and self.level > 1


def level(evidence: Evidence, recalls: Sequence[Recall] = ()) -> int:
    """0 not met; 1 met; 2 practised: done with whatever help; 3 reliable: done without; 4 lasting.

    Lasting asks for a success without help and then two correct recalls at least a week apart. A correct
    recall is a success without help too, so that nobody who once opened a hint is kept from it.
    """
    alone = _alone(evidence)
    right = sorted(at for at, correct in recalls if correct)
    first = min([*alone, *right[:1]], default=None)
    if first is None:
        return _helped(evidence)
    later = [at for at in right if at > first]
    return 4 if later and later[-1] - later[0] >= APART else 3


def _alone(evidence: Evidence) -> list[datetime]:
    moments = [each.passed_at for each in evidence.exercises if each.unaided and each.passed_at]
    return [*moments, *([evidence.proven_at] if evidence.proven_at else [])]


def _helped(evidence: Evidence) -> int:
    if any(each.passed for each in evidence.exercises):
        return 2
    if not evidence.exercises and any(each.right for each in evidence.answers):
        return 2
    touched = evidence.opened or evidence.answers or any(each.last_at for each in evidence.exercises)
    return 1 if touched else 0


def of_lesson(
    lesson: Lesson,
    past: LessonProgress,
    recalls: Mapping[str, Sequence[Recall]],
    *,
    due: Mapping[str, int],
    proven_at: datetime | None = None,
) -> tuple[Mastery, ...]:
    """Each can-do of a lesson, in order; `recalls` and `due` by the id of the can-do."""
    progress = {each.id: each for each in past.exercises}
    questions = [block for block in walk(lesson.blocks) if isinstance(block, Question)]
    made: list[Mastery] = []
    for promise in lesson.can_do:
        evidence = Evidence(
            exercises=tuple(progress[each.id] for each in lesson.exercises if promise.id in each.can_do),
            answers=_answers(questions, past.answers, promise.id),
            opened=past.opened,
            proven_at=proven_at,
        )
        made.append(Mastery(promise, level(evidence, recalls.get(promise.id, ())), due.get(promise.id, 0)))
    return tuple(made)


def _answers(
    questions: Iterable[Question], answers: Mapping[str, Answered], can_do: str
) -> tuple[Answered, ...]:
    return tuple(answers[each.id] for each in questions if each.can_do == can_do and each.id in answers)
