"""The workspace of an exercise: the task, the learner's file, and what was said about it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from markupsafe import Markup
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from marathon.app.find import find_exercise
from marathon.app.hints import opened_hints
from marathon.app.last_attempt import standing_attempt
from marathon.app.settings import get as get_settings
from marathon.app.updates import find_update
from marathon.app.versions import gone_exercises
from marathon.app.warming import get_ready
from marathon.app.wiring import Marathon
from marathon.app.work import Work, read_work
from marathon.core.answers import HEAD
from marathon.core.curriculum import Place
from marathon.core.distance import evidence, stretches
from marathon.core.exercise import Exercise
from marathon.web.after_exercise import Onward, after_exercise
from marathon.web.checking import checkings
from marathon.web.comparison import TimesView
from marathon.web.conflicts import ConflictView
from marathon.web.environment_card import EnvironmentCard, environment_card
from marathon.web.highlight import highlight
from marathon.web.language import say
from marathon.web.lesson_blocks import data_views
from marathon.web.lesson_views import DataView
from marathon.web.lesson_words import FRAMEWORK_NAMES, exercise_kind
from marathon.web.markdown import render, render_inline
from marathon.web.puzzles import GapsView, PuzzleView, gaps_view, puzzle_view
from marathon.web.rendering import render as render_page
from marathon.web.requests import marathon
from marathon.web.runs import RunView
from marathon.web.sheets import sheet_view
from marathon.web.solutions import readable
from marathon.web.traces import StepsView
from marathon.web.updates import UpdateView, update_view
from marathon.web.verdicts import VerdictView, verdict_view
from marathon.web.wording import capitalised, metres_text, minutes_text

HONEST_TRIES = 3


@dataclass(frozen=True)
class RuleView:
    id: str
    text: Markup


@dataclass(frozen=True)
class HintsView:
    """The ladder: what is open, and how many steps there are."""

    exercise: str
    opened: tuple[Markup, ...]
    of: int

    @property
    def next(self) -> int | None:
        return len(self.opened) + 1 if len(self.opened) < self.of else None


@dataclass(frozen=True)
class SolutionView:
    """`earned` tells that there were three honest tries; it can be asked for before, too.

    `code` and `debrief` are there once it was asked for.
    """

    exercise: str
    earned: bool
    passed: bool
    code: Markup = Markup()  # noqa: RUF009 (never changed)
    debrief: Markup = Markup()  # noqa: RUF009 (never changed)


@dataclass(frozen=True)
class ExercisePage:
    """`run`, `conflict` and `times` are there when the page is the answer to a form without a script.

    `mark` names the text that the page shows; `plain` asks for a text area in place of the editor.
    `checking` tells that an attempt is being judged right now.
    """

    id: str
    title: str
    crumbs: tuple[tuple[str, str], ...]
    meta: tuple[str, ...]
    statement: Markup
    rules: tuple[RuleView, ...]
    examples: Markup
    data: tuple[DataView, ...]
    files: tuple[str, ...]
    hints: HintsView
    solution: SolutionView
    filename: str
    code: str
    restored: bool
    passed: bool
    lesson_number: str
    lesson_href: str
    onward: Onward
    environment: EnvironmentCard | None
    framework: str
    mark: str
    plain: bool
    update: UpdateView | None
    steppable: bool
    puzzle: PuzzleView | None = None
    gaps: GapsView | None = None
    sheet: tuple[Any, ...] = ()
    sheet_head: str = HEAD
    checking: bool = False
    verdict: VerdictView | None = None
    run: RunView | None = None
    steps: StepsView | None = None
    typed: str = ""
    conflict: ConflictView | None = None
    times: TimesView | None = None


def build(
    m: Marathon,
    exercise_id: str,
    *,
    verdict: VerdictView | None = None,
    run: RunView | StepsView | None = None,
    typed: str = "",
    conflict: ConflictView | None = None,
    times: TimesView | None = None,
    checking: bool = False,
) -> ExercisePage:
    place, exercise = find_exercise(m, exercise_id)
    work = read_work(m, exercise.id)
    return ExercisePage(
        id=exercise.id,
        title=exercise.title,
        crumbs=_crumbs(place),
        meta=_meta(m, place, exercise, work),
        statement=render(exercise.statement),
        rules=tuple(RuleView(rule.id, render_inline(rule.text)) for rule in exercise.rules),
        examples=render(exercise.examples),
        data=data_views(m, exercise.data),
        files=exercise.data_files,
        hints=hints_view(m, exercise),
        solution=solution_view(exercise, work),
        filename=exercise.filename,
        code=conflict.text if conflict else work.code,
        restored=work.restored,
        passed=work.passed,
        lesson_number=place.lesson.number,
        lesson_href=f"/lessons/{place.lesson.id}#exercise-{exercise.id}",
        onward=after_exercise(m, place, exercise.id),
        environment=environment_card(m, place, work.framework),
        framework=FRAMEWORK_NAMES.get(work.framework, ""),
        # Where libraries do the work, there is little to see in the lines.
        steppable=not place.runs_with.environment and not exercise.questions,
        gaps=gaps_view(exercise, work.framework, work.code),
        sheet=sheet_view(exercise, work.code, m.root) if exercise.questions else (),
        puzzle=puzzle_view(exercise, work.code),
        mark=conflict.mark if conflict else work.mark,
        plain=get_settings(m).editor == "plain",
        update=update_view(exercise, find_update(m, exercise.id)),
        checking=checking,
        verdict=verdict or (None if conflict else _standing(m, place, exercise, work)),
        run=run if isinstance(run, RunView) else None,
        steps=run if isinstance(run, StepsView) else None,
        typed=typed,
        conflict=conflict,
        times=times,
    )


def standing_view(m: Marathon, exercise_id: str, *, patience: float = 0.0) -> VerdictView | None:
    """The verdict that stands for the text in the learner's file, if there is one.

    A diagnosis that is still being found out is waited for, at most so many seconds.
    """
    place, exercise = find_exercise(m, exercise_id)
    return _standing(m, place, exercise, read_work(m, exercise.id), patience=patience)


def _standing(
    m: Marathon, place: Place, exercise: Exercise, work: Work, *, patience: float = 0.0
) -> VerdictView | None:
    attempt = standing_attempt(m, work, patience=patience)
    return verdict_view(m, place, exercise, attempt) if attempt else None


def hints_view(m: Marathon, exercise: Exercise) -> HintsView:
    opened = tuple(render(hint.text) for hint in opened_hints(m, exercise.id))
    return HintsView(exercise.id, opened, len(exercise.hints))


def solution_view(exercise: Exercise, work: Work) -> SolutionView:
    earned = work.attempts >= HONEST_TRIES
    if not work.solution_shown:
        return SolutionView(exercise.id, earned, work.passed)
    answer = exercise.solution(work.framework)
    code = highlight(answer, "text") if exercise.questions else highlight(readable(answer))
    return SolutionView(exercise.id, earned, work.passed, code, render(exercise.debrief))


def show(request: Request) -> Response:
    m = marathon(request)
    asked = request.path_params["exercise"]
    if m.path.find_exercise(asked) is None and asked in gone_exercises(m):
        return RedirectResponse(f"/exercises/{asked}/history", 303)
    _, exercise = find_exercise(m, asked)
    if exercise.id != asked:
        return RedirectResponse(f"/exercises/{exercise.id}", 301)
    get_ready(m, exercise.id)
    on = checkings(request).state(exercise.id) is not None
    return render_page(request, "exercise/page.html", build(m, exercise.id, checking=on), here="path")


def _crumbs(place: Place) -> tuple[tuple[str, str], ...]:
    lesson = place.lesson
    return (
        (place.specialization.title, f"/#{place.specialization.id}"),
        (say("Lesson %(number)s", number=lesson.number), f"/lessons/{lesson.id}"),
    )


def _meta(m: Marathon, place: Place, exercise: Exercise, work: Work) -> tuple[str, ...]:
    share = evidence(place.lesson).get(exercise.id, 0.0)
    metres = share * stretches(m.path)[place.lesson.id].metres
    return (
        capitalised(exercise_kind(exercise.kind)),
        say("about %(time)s", time=minutes_text(exercise.minutes)),
        say("%(way)s of the course", way=metres_text(metres)) if metres >= 1 else "",
        say("with %(framework)s", framework=FRAMEWORK_NAMES[work.framework])
        if work.framework in FRAMEWORK_NAMES
        else "",
    )


ROUTES = [Route("/exercises/{exercise}", show)]
