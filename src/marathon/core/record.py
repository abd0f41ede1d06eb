"""What the history adds up to, exercise by exercise and lesson by lesson, without knowing the path."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, tzinfo
from typing import Any

from marathon.core import project_record, sitting
from marathon.core.easing import Easing, ease, resume
from marathon.core.history import Event
from marathon.core.placement import Placing, sit
from marathon.core.progress import Answered, ExerciseProgress, ExerciseState, Predicted
from marathon.core.project_record import ProjectRecord
from marathon.core.rating import Rating, rate
from marathon.core.reviews import ReviewDraft, Reviews

# A longer silence is a pause, and a pause is not time spent.
PAUSE_SECONDS = 600.0


@dataclass(frozen=True)
class LessonRecord:
    """What happened in a lesson; `last_exercise` tells that the latest thing was an exercise of its."""

    opened: bool = False
    place: str = ""
    done_at: datetime | None = None
    answers: Mapping[str, Answered] = field(default_factory=dict)
    predictions: Mapping[str, Predicted] = field(default_factory=dict)
    explained: Mapping[str, str] = field(default_factory=dict)
    last: int = 0


@dataclass(frozen=True)
class Touched:
    """When an exercise was last worked at, as its place in the row of events."""

    progress: ExerciseProgress
    last: int = 0


@dataclass(frozen=True)
class Record:
    """`renamed` maps old ids to new ones; `zone` is where a day begins at midnight.

    `seconds` is the time of activity by day, `spent` by what it was spent on (exercise or lesson),
    `tries` the counted attempts by day. `planned_at` is when the plan last began. `proven` maps courses to
    when an exam showed that they are known; `sittings` are those of every exam.
    """

    renamed: Mapping[str, str] = field(default_factory=dict)
    zone: tzinfo | None = None
    exercises: Mapping[str, Touched] = field(default_factory=dict)
    lessons: Mapping[str, LessonRecord] = field(default_factory=dict)
    settings: Mapping[str, Any] = field(default_factory=dict)
    sittings: Mapping[str, sitting.Sittings] = field(default_factory=dict)
    projects: Mapping[str, ProjectRecord] = field(default_factory=dict)
    reviews: Reviews = field(default_factory=Reviews)
    seconds: Mapping[date, float] = field(default_factory=dict)
    spent: Mapping[str, float] = field(default_factory=dict)
    tries: Mapping[date, int] = field(default_factory=dict)
    easings: tuple[Easing, ...] = ()
    ratings: Mapping[str, Rating] = field(default_factory=dict)
    placement: Placing = field(default_factory=Placing)
    planned_at: datetime | None = None
    proven: Mapping[str, datetime] = field(default_factory=dict)
    last_at: datetime | None = None
    count: int = 0

    def after(self, events: Iterable[Event]) -> Record:
        """The record with `events` added, in the order of their time (`core/timeline.py` puts them in it)."""
        draft = _Draft(self)
        for event in events:
            draft.add(event)
        return draft.finish()

    def exercise(self, exercise_id: str) -> ExerciseProgress:
        touched = self.exercises.get(exercise_id)
        return touched.progress if touched else ExerciseProgress(exercise_id)

    def lesson(self, lesson_id: str) -> LessonRecord:
        return self.lessons.get(lesson_id, LessonRecord())

    def project(self, project_id: str) -> ProjectRecord:
        return self.projects.get(project_id, ProjectRecord())

    def day(self, at: datetime) -> date:
        """The day of a moment, where the learner is."""
        return at.astimezone(self.zone or UTC).date()


class _Draft:
    """A record being written: plain dictionaries, copied once and not once an event."""

    def __init__(self, record: Record) -> None:
        self._record = record
        self._exercises = dict(record.exercises)
        self._lessons = dict(record.lessons)
        self._settings = dict(record.settings)
        self._sittings = dict(record.sittings)
        self._proven = dict(record.proven)
        self._projects = dict(record.projects)
        self._reviews = ReviewDraft(record.reviews, record.day)
        self._seconds = dict(record.seconds)
        self._spent = dict(record.spent)
        self._tries = dict(record.tries)
        self._easings = record.easings
        self._ratings = dict(record.ratings)
        self._placement = record.placement
        self._planned_at = record.planned_at
        self._last_at = record.last_at
        self._count = record.count

    def add(self, event: Event) -> None:
        self._count += 1
        subject = self._record.renamed.get(event.subject, event.subject)
        if event.kind in _OF_PLANS:
            self._plan(event)
            return
        self._spend(event, subject)
        if event.kind == "placement":
            self._placement = sit(self._placement, event.data)
        elif event.kind == "rating":
            self._ratings[subject] = rate(event.data)
        elif event.kind in _OF_EXERCISES:
            self._exercise(subject, event)
        elif event.kind in _OF_LESSONS:
            self._lesson(subject, event)
        elif event.kind in sitting.EVENTS:
            self._exam(subject, event)
        elif event.kind in project_record.EVENTS:
            self._projects[subject] = project_record.fold(self._projects.get(subject, ProjectRecord()), event)
        elif event.kind in ReviewDraft.KINDS:
            self._reviews.add(event, subject, retention=self._settings.get("retention"))

    def finish(self) -> Record:
        return replace(
            self._record,
            exercises=self._exercises,
            lessons=self._lessons,
            settings=self._settings,
            sittings=self._sittings,
            proven=self._proven,
            projects=self._projects,
            reviews=self._reviews.finish(),
            seconds=self._seconds,
            spent=self._spent,
            tries=self._tries,
            easings=self._easings,
            ratings=self._ratings,
            placement=self._placement,
            planned_at=self._planned_at,
            last_at=self._last_at,
            count=self._count,
        )

    def _plan(self, event: Event) -> None:
        """What is wished for takes no time of its own."""
        day = self._record.day(event.at)
        if event.kind == "setting":
            self._settings[event.subject] = event.data["value"]
        elif event.kind == "pause":
            self._easings = ease(self._easings, event.data, day)
        elif event.kind == "resume":
            self._easings = resume(self._easings, day)
        if event.kind == "replan" or event.subject == "pace":
            self._planned_at = event.at

    def _spend(self, event: Event, subject: str) -> None:
        before, self._last_at = self._last_at, event.at
        passed = (event.at - before).total_seconds() if before else 0.0
        if 0 < passed <= PAUSE_SECONDS:
            day = self._record.day(event.at)
            self._seconds[day] = self._seconds.get(day, 0.0) + passed
            self._spent[subject] = self._spent.get(subject, 0.0) + passed

    def _exercise(self, subject: str, event: Event) -> None:
        touched = self._exercises.get(subject) or Touched(ExerciseProgress(subject))
        if event.kind == "attempt" and event.data.get("counted", True):
            day = self._record.day(event.at)
            self._tries[day] = self._tries.get(day, 0) + 1
        progress = replace(_OF_EXERCISES[event.kind](touched.progress, event), last_at=event.at)
        self._exercises[subject] = Touched(progress, self._count)

    def _lesson(self, subject: str, event: Event) -> None:
        lesson = self._lessons.get(subject, LessonRecord())
        self._lessons[subject] = replace(_OF_LESSONS[event.kind](lesson, event), last=self._count)

    def _exam(self, subject: str, event: Event) -> None:
        self._sittings[subject] = sitting.fold(self._sittings.get(subject, ()), event)
        course = event.data.get("course", "")
        if event.kind == "exam_finished" and event.data["passed"] and course:
            self._proven.setdefault(self._record.renamed.get(course, course), event.at)


def _attempt(was: ExerciseProgress, event: Event) -> ExerciseProgress:
    if not event.data.get("counted", True):
        return was
    now = replace(was, tries=was.tries + 1, state="tried" if was.state == "untouched" else was.state)
    if was.passed or event.data.get("outcome") != "passed":
        return now
    state: ExerciseState = "passed_with_solution" if was.solution_shown else "passed"
    return replace(
        now,
        state=state,
        passed_at=event.at,
        tries_to_pass=now.tries,
        hints_to_pass=was.hints_opened,
        unaided=not was.solution_shown and not was.hints_opened,
    )


def _hint(was: ExerciseProgress, event: Event) -> ExerciseProgress:
    return replace(was, hints_opened=max(was.hints_opened, int(event.data["number"])))


def _solution(was: ExerciseProgress, _event: Event) -> ExerciseProgress:
    return replace(was, solution_shown=True)


def _worked(was: ExerciseProgress, _event: Event) -> ExerciseProgress:
    return was


def _opened(was: LessonRecord, _event: Event) -> LessonRecord:
    return replace(was, opened=True)


def _place(was: LessonRecord, event: Event) -> LessonRecord:
    return replace(was, opened=True, place=str(event.data.get("anchor", "")))


def _done(was: LessonRecord, event: Event) -> LessonRecord:
    return replace(was, done_at=was.done_at or event.at)


def _answer(was: LessonRecord, event: Event) -> LessonRecord:
    name, right = event.data["question"], bool(event.data["right"])
    before = was.answers.get(name)
    answered = Answered(
        question=name,
        choice=event.data["choice"],
        right=right,
        first_right=before.first_right if before else right,
        times=(before.times if before else 0) + 1,
        sure_and_wrong=(before is not None and before.sure_and_wrong)
        or (not right and event.data.get("confidence") == "sure"),
    )
    return replace(was, answers={**was.answers, name: answered})


def _prediction(was: LessonRecord, event: Event) -> LessonRecord:
    name = event.data["block"]
    predicted = Predicted(name, event.data["choice"], event.data.get("agreed"))
    return replace(was, predictions={**was.predictions, name: predicted})


def _explained(was: LessonRecord, event: Event) -> LessonRecord:
    return replace(was, explained={**was.explained, event.data["block"]: event.data["text"]})


_OF_PLANS = ("setting", "replan", "pause", "resume")
_OF_EXERCISES: dict[str, Callable[[ExerciseProgress, Event], ExerciseProgress]] = {
    "attempt": _attempt,
    "hint": _hint,
    "solution": _solution,
    "run": _worked,
    "save": _worked,
    "reset": _worked,
    "kept": _worked,
}
_OF_LESSONS: dict[str, Callable[[LessonRecord, Event], LessonRecord]] = {
    "lesson_opened": _opened,
    "place": _place,
    "cell_run": _opened,
    "prediction": _prediction,
    "answer": _answer,
    "explained": _explained,
    "lesson_done": _done,
}
