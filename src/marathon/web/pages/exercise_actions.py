"""What somebody does in the workspace: check, run, save, start over, open a hint, ask for the solution."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from starlette.concurrency import run_in_threadpool
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import JSONResponse, RedirectResponse, Response
from starlette.routing import Route

from marathon.app import submit
from marathon.app.data import fetch_data, missing_data
from marathon.app.find import find_exercise
from marathon.app.hints import open_hint, show_solution
from marathon.app.trace import trace_work
from marathon.app.wiring import Marathon
from marathon.app.work import read_work, reset_work, save_work
from marathon.core.answers import asked, write_sheet
from marathon.core.exercise import Exercise
from marathon.web.checking import Checking, checkings
from marathon.web.pages.exercise import build, hints_view, solution_view
from marathon.web.rendering import fragment
from marathon.web.rendering import render as render_page
from marathon.web.requests import marathon, read_form, wants_fragment
from marathon.web.runs import run_view
from marathon.web.traces import steps_view
from marathon.web.verdicts import verdict_view

Fields = Mapping[str, str]


def _code(fields: Fields) -> str | None:
    """The code of a form, with line ends as Python files have them; None when it holds none."""
    code = fields.get("code")
    return None if code is None else code.replace("\r\n", "\n")


def _answer(exercise: Exercise, fields: Fields) -> str | None:
    """The code of a form; of a form with questions, the sheet that its answers make."""
    given = {
        name.removeprefix("answer-"): text for name, text in fields.items() if name.startswith("answer-")
    }
    if not exercise.questions or not given:
        return _code(fields)
    plain = {name: text.strip().replace("\r\n", "\n").replace("\n", "⏎") for name, text in given.items()}
    return write_sheet(asked(exercise.questions), plain)


def _check(m: Marathon, request: Request, fields: Fields) -> Response:
    place, exercise = find_exercise(m, request.path_params["exercise"])
    _get_data(m, exercise)
    with checkings(request).begin(exercise.id) as tell:
        attempt = submit.check(m, exercise.id, _answer(exercise, fields), progress=tell)
    view = verdict_view(m, place, exercise, attempt)
    if wants_fragment(request):
        return fragment("exercise/verdict.html", verdict=view)
    return render_page(request, "exercise/page.html", build(m, exercise.id, verdict=view), here="path")


def _run(m: Marathon, request: Request, fields: Fields) -> Response:
    _, exercise = find_exercise(m, request.path_params["exercise"])
    _get_data(m, exercise)
    code = _code(fields) or ""
    typed = fields.get("typed", "").replace("\r\n", "\n")
    lines = typed.split("\n") if typed else []
    view = run_view(submit.run(m, exercise.id, code, lines), code, lines)
    if wants_fragment(request):
        return fragment("exercise/run.html", run=view)
    page = build(m, exercise.id, run=view, typed=typed)
    return render_page(request, "exercise/page.html", page, here="path")


def _trace(m: Marathon, request: Request, fields: Fields) -> Response:
    _, exercise = find_exercise(m, request.path_params["exercise"])
    _get_data(m, exercise)
    typed = fields.get("typed", "").replace("\r\n", "\n")
    lines = typed.split("\n") if typed else []
    steps = steps_view(trace_work(m, exercise.id, _code(fields) or "", lines, call=fields.get("call", "")))
    if wants_fragment(request):
        return fragment("exercise/steps.html", steps=steps)
    page = build(m, exercise.id, steps=steps, typed=typed)
    return render_page(request, "exercise/page.html", page, here="path")


def _get_data(m: Marathon, exercise: Exercise) -> None:
    for dataset in missing_data(m, exercise.data):
        fetch_data(m, dataset.id)


def _save(m: Marathon, request: Request, fields: Fields) -> Response:
    at = save_work(m, request.path_params["exercise"], _code(fields) or "")
    return JSONResponse({"saved": at.isoformat()})


def _reset(m: Marathon, request: Request, _fields: Fields) -> Response:
    name = request.path_params["exercise"]
    copy = reset_work(m, name)
    return JSONResponse({"code": read_work(m, name).code, "kept": copy.name})


def _hint(m: Marathon, request: Request, fields: Fields) -> Response:
    _, exercise = find_exercise(m, request.path_params["exercise"])
    number = fields.get("number", "")
    if not number.isdecimal():
        raise HTTPException(400, "A hint is asked for by its number.")
    open_hint(m, exercise.id, int(number))
    return fragment("exercise/hints.html", hints=hints_view(m, exercise))


def _solution(m: Marathon, request: Request, _fields: Fields) -> Response:
    _, exercise = find_exercise(m, request.path_params["exercise"])
    show_solution(m, exercise.id)
    return fragment("exercise/solution.html", solution=solution_view(exercise, read_work(m, exercise.id)))


def how_far(request: Request) -> Response:
    """How many checks of the running attempt are done."""
    now = checkings(request).state(request.path_params["exercise"]) or Checking(0, 0)
    return JSONResponse({"done": now.done, "of": now.of})


Action = Callable[[Marathon, Request, Fields], Response]


def _route(path: str, action: Action, *, whole_page: bool = False) -> Route:
    """An action on a posted form. Without a script the answer is a `whole_page`, or the workspace anew."""

    async def handle(request: Request) -> Response:
        fields = await read_form(request)
        answer = await run_in_threadpool(action, marathon(request), request, fields)
        if whole_page or wants_fragment(request):
            return answer
        return RedirectResponse(f"/exercises/{request.path_params['exercise']}#hints", 303)

    return Route(f"/exercises/{{exercise}}/{path}", handle, methods=["POST"])


ROUTES = [
    _route("check", _check, whole_page=True),
    _route("run", _run, whole_page=True),
    _route("trace", _trace, whole_page=True),
    _route("save", _save),
    _route("reset", _reset),
    _route("hint", _hint),
    _route("solution", _solution),
    Route("/exercises/{exercise}/checking", how_far),
]
