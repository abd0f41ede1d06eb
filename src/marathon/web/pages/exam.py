"""An exam: calm words before it, one item at a time while the clock runs, and afterwards why."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from marathon.app import exams
from marathon.app.exam_answers import run_draft
from marathon.app.exams import ExamState
from marathon.app.progress import progress
from marathon.app.settings import get as get_settings
from marathon.app.wiring import Marathon
from marathon.core.errors import WrongUse
from marathon.core.exam import DAYS_BETWEEN, LEAST_IN_A_GROUP, PASS_MARK
from marathon.core.sitting import Result, Sitting
from marathon.web.exam_views import ItemView, Reason, item_view, reasons
from marathon.web.frame import next_link
from marathon.web.language import counted, say
from marathon.web.rendering import render
from marathon.web.requests import marathon, read_form
from marathon.web.runs import RunView, run_view
from marathon.web.wording import minutes_text, weekday_text


@dataclass(frozen=True)
class Step:
    """An item in the list of all; `state` is `handed`, `here` or `open`."""

    number: int
    state: str
    href: str


@dataclass(frozen=True)
class Clock:
    """`ends` is for the script, in seconds since 1970; `left` and `until` are for people."""

    ends: int
    left: str
    until: str


@dataclass(frozen=True)
class GroupView:
    """Of one can-do: what holds of it, in per cent and as a word."""

    text: str
    per_cent: int
    points: str
    enough: bool


@dataclass(frozen=True)
class SittingPage:
    """The sitting under way; `item` is None on the page that asks whether to finish."""

    id: str
    title: str
    clock: Clock
    steps: tuple[Step, ...]
    item: ItemView | None
    before: str
    after: str
    trouble: str = ""
    run: RunView | None = None
    typed: str = ""

    @property
    def handed(self) -> int:
        return sum(step.state == "handed" for step in self.steps)


@dataclass(frozen=True)
class ExamPage:
    """Before and after; `planned` are titles of lessons that the exam cannot ask about yet."""

    id: str
    title: str
    crumbs: tuple[tuple[str, str], ...]
    course: str
    items: str
    minutes: str
    programs: str
    mark: int
    least: int
    days: int
    extra_time: str
    planned: int
    groups: tuple[str, ...]
    running: Clock | None
    go_on: str
    handed: str
    opens: str
    finished: str
    by_clock: bool
    passed: bool
    points: str
    results: tuple[GroupView, ...]
    reasons: tuple[Reason, ...]
    onward: str
    onward_href: str


def build(m: Marathon, exam_id: str) -> ExamPage:
    """Raises NotFound: there is no such exam."""
    state = exams.look(m, exam_id)
    place, exam, running = state.place, state.place.exam, state.running
    latest, result = state.latest, state.result
    step = next_link(m.path, progress(m).next)
    return ExamPage(
        id=exam.id,
        title=exam.title,
        crumbs=_crumbs(state),
        course=place.course.title if place.course else place.specialization.title,
        items=counted("%(num)s question", "%(num)s questions", len(exam.slots)),
        minutes=minutes_text(state.minutes),
        programs=counted("%(num)s program", "%(num)s programs", exam.programs),
        mark=round(100 * PASS_MARK),
        least=round(100 * LEAST_IN_A_GROUP),
        days=DAYS_BETWEEN,
        extra_time=_extra(get_settings(m).exam_time),
        planned=sum(not lesson.written for course in place.courses for lesson in course.lessons),
        groups=tuple(group.text for group in exam.groups),
        running=clock(m, state, running) if running else None,
        go_on=_first_open(state) if running else "",
        handed=_handed(running) if running else "",
        opens=_day(m, state.waits_until) if state.waits_until else "",
        finished=_day(m, latest.finished_at) if latest and latest.finished_at else "",
        by_clock=bool(latest and latest.result.get("by") == "clock"),
        passed=bool(latest and latest.passed),
        points=_points(result) if result else "",
        results=_groups(result) if result else (),
        reasons=tuple(reasons(exam, latest)) if latest and result else (),
        onward=step.label if step else say("Back to the path"),
        onward_href=step.href if step else "/",
    )


def build_sitting(m: Marathon, state: ExamState, number: int = 0) -> SittingPage:
    """One item of the sitting under way, or with 0 the page before the end."""
    sitting = state.running
    assert sitting is not None
    exam_id, count = state.place.exam.id, len(sitting.items)
    return SittingPage(
        id=exam_id,
        title=state.place.exam.title,
        clock=clock(m, state, sitting),
        steps=_steps(sitting, exam_id, number),
        item=item_view(m, state, number) if number else None,
        before=f"/exam/{exam_id}/{number - 1}" if number > 1 else "",
        after=f"/exam/{exam_id}/{number + 1}" if 0 < number < count else f"/exam/{exam_id}/end",
    )


def _crumbs(state: ExamState) -> tuple[tuple[str, str], ...]:
    course = state.place.course
    middle = ((course.title, f"/courses/{course.id}"),) if course else ()
    return ((say("Path"), "/"), *middle, (say("Exam"), ""))


def clock(m: Marathon, state: ExamState, sitting: Sitting) -> Clock:
    left = max((sitting.ends_at - state.now).total_seconds(), 0.0)
    until = _local(m, sitting.ends_at).strftime("%H:%M")
    return Clock(int(sitting.ends_at.timestamp()), minutes_text(max(1, left / 60)), until)


def _local(m: Marathon, at: datetime) -> datetime:
    return at.astimezone(m.memory.record().zone)


def _day(m: Marathon, at: datetime | None) -> str:
    return weekday_text(_local(m, at).date()) if at else ""


def _extra(per_cent: int) -> str:
    if per_cent <= 100:
        return ""
    return say("%(share)s %% more time, as you chose in the settings", share=per_cent - 100)


def _steps(sitting: Sitting, exam_id: str, here: int) -> tuple[Step, ...]:
    return tuple(
        Step(
            number,
            "handed" if name in sitting.answers else "here" if number == here else "open",
            f"/exam/{exam_id}/{number}",
        )
        for number, name in enumerate(sitting.items, 1)
    )


def _first_open(state: ExamState, after: int = 0) -> str:
    """The next item without an answer, from `after` on and then from the beginning."""
    sitting = state.running
    names = sitting.items if sitting else ()
    numbers = [*range(after + 1, len(names) + 1), *range(1, after + 1)]
    answers = sitting.answers if sitting else {}
    left = next((number for number in numbers if names[number - 1] not in answers), None)
    return f"/exam/{state.place.exam.id}/{left or 'end'}"


def _handed(sitting: Sitting) -> str:
    return say("%(handed)s of %(all)s handed in", handed=len(sitting.answers), all=len(sitting.items))


def _points(result: Result) -> str:
    return say("%(had)s of %(all)s points", had=_short(result.points), all=f"{result.of:g}")


def _short(number: float) -> str:
    return f"{number:.1f}".removesuffix(".0")


def _groups(result: Result) -> tuple[GroupView, ...]:
    return tuple(
        GroupView(
            text=group.text[:1].upper() + group.text[1:],
            per_cent=round(100 * group.share),
            points=say("%(had)s of %(all)s", had=_short(group.points), all=f"{group.of:g}"),
            enough=group.enough,
        )
        for group in result.groups
    )


def show(request: Request) -> Response:
    page = build(marathon(request), request.path_params["exam"])
    return render(request, "exam/page.html", page, here="path")


def show_item(request: Request) -> Response:
    return _show(request, request.path_params["number"])


def show_end(request: Request) -> Response:
    return _show(request, 0)


def _show(request: Request, number: int) -> Response:
    """A page of the sitting; when none is under way any more, what there is to see instead."""
    m, exam_id = marathon(request), request.path_params["exam"]
    state = exams.look(m, exam_id)
    if state.running is None:
        return _to_exam(exam_id)
    template = "exam/item.html" if number else "exam/end.html"
    return render(request, template, build_sitting(m, state, number), here="path")


def _to_exam(exam_id: str) -> Response:
    return RedirectResponse(f"/exam/{exam_id}", 303)


Fields = dict[str, str]


def _begin(request: Request, _fields: Fields) -> Response:
    m, exam_id = marathon(request), request.path_params["exam"]
    exams.begin(m, exam_id)
    return RedirectResponse(_first_open(exams.look(m, exam_id)), 303)


def _hand_in(request: Request, fields: Fields) -> Response:
    m, exam_id, number = marathon(request), request.path_params["exam"], request.path_params["number"]
    try:
        state = exams.hand_in(m, exam_id, number, _answer(fields))
    except WrongUse as trouble:
        return _told(request, number, trouble)
    return RedirectResponse(_first_open(state, number), 303)


def _told(request: Request, number: int, trouble: WrongUse) -> Response:
    """The item once more, with what keeps its answer from being handed in."""
    m, exam_id = marathon(request), request.path_params["exam"]
    state = exams.look(m, exam_id)
    if state.running is None:
        return _to_exam(exam_id)
    page = replace(build_sitting(m, state, number), trouble=f"{trouble.what} {trouble.mend}")
    return render(request, "exam/item.html", page, status=400, here="path")


def _run(request: Request, fields: Fields) -> Response:
    m, exam_id, number = marathon(request), request.path_params["exam"], request.path_params["number"]
    state = exams.look(m, exam_id)
    if state.running is None:
        return _to_exam(exam_id)
    item, code = state.asked(number), _answer(fields)
    exams.keep_draft(m, state.running, item, code)
    typed = fields.get("typed", "").replace("\r\n", "\n")
    lines = typed.rstrip("\n").split("\n") if typed.strip() else []
    found = run_view(run_draft(m, state.place, item=item, code=code, stdin=lines), code, lines)
    page = replace(build_sitting(m, state, number), run=found, typed=typed)
    return render(request, "exam/item.html", page, here="path")


def _draft(request: Request, fields: Fields) -> Response:
    m, exam_id, number = marathon(request), request.path_params["exam"], request.path_params["number"]
    state = exams.look(m, exam_id)
    if state.running is None:
        raise WrongUse(say("The time of this exam is over."), mend=say("What you wrote until then is kept."))
    exams.keep_draft(m, state.running, state.asked(number), fields.get("code", "").replace("\r\n", "\n"))
    return Response(status_code=204)


def _finish(request: Request, _fields: Fields) -> Response:
    exam_id = request.path_params["exam"]
    exams.finish(marathon(request), exam_id)
    return _to_exam(exam_id)


def _answer(fields: Fields) -> str:
    return fields.get("code", fields.get("answer", "")).replace("\r\n", "\n")


def _route(path: str, action: Callable[[Request, Fields], Response]) -> Route:
    async def handle(request: Request) -> Response:
        return await run_in_threadpool(action, request, await read_form(request))

    return Route(path, handle, methods=["POST"])


ROUTES = [
    Route("/exam/{exam}", show, name="exam"),
    _route("/exam/{exam}/begin", _begin),
    _route("/exam/{exam}/finish", _finish),
    Route("/exam/{exam}/end", show_end),
    Route("/exam/{exam}/{number:int}", show_item),
    _route("/exam/{exam}/{number:int}", _hand_in),
    _route("/exam/{exam}/{number:int}/run", _run),
    _route("/exam/{exam}/{number:int}/draft", _draft),
]
