"""What somebody does in the workspace: check, run, open a hint, ask for the solution."""

from __future__ import annotations

from starlette.concurrency import run_in_threadpool
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from marathon.app import submit
from marathon.app.data import fetch_data, missing_data
from marathon.app.find import find_exercise
from marathon.app.hints import open_hint, show_solution
from marathon.app.trace import trace_work
from marathon.app.wiring import Marathon
from marathon.app.work import read_work, save_work
from marathon.core.answers import asked, write_sheet
from marathon.core.errors import ChangedMeanwhile
from marathon.core.exercise import Exercise
from marathon.web.actions import Fields, action_route, code_of
from marathon.web.checking import checkings
from marathon.web.language import say
from marathon.web.pages.exercise import build, hints_view, solution_view, standing_view
from marathon.web.pages.exercise_file import met
from marathon.web.rendering import fragment
from marathon.web.rendering import render as render_page
from marathon.web.requests import marathon, wants_fragment
from marathon.web.runs import run_view
from marathon.web.traces import steps_view
from marathon.web.verdicts import verdict_view

# How long a verdict waits for its diagnosis where the page asks again later, and how long that waits (s).
SOON, LATER = 0.2, 20.0


def _answer(exercise: Exercise, fields: Fields) -> str | None:
    """The code of a form; of a form with questions, the sheet that its answers make."""
    given = {
        name.removeprefix("answer-"): text for name, text in fields.items() if name.startswith("answer-")
    }
    if not exercise.questions or not given:
        return code_of(fields)
    plain = {name: text.strip().replace("\r\n", "\n").replace("\n", "⏎") for name, text in given.items()}
    return write_sheet(asked(exercise.questions), plain)


def _check(m: Marathon, request: Request, fields: Fields) -> Response:
    place, exercise = find_exercise(m, request.path_params["exercise"])
    code = _answer(exercise, fields)
    # Saved first: whatever the window saves while this is judged comes later.
    if code is not None and (fault := _not_saved(m, exercise, code, fields)):
        return met(m, request, fault)
    _get_data(m, exercise)
    with checkings(request).begin(exercise.id) as tell:
        patience = SOON if wants_fragment(request) else submit.PATIENCE
        attempt = submit.check(m, exercise.id, code, save=False, progress=tell, patience=patience)
    view = verdict_view(m, place, exercise, attempt)
    if wants_fragment(request):
        return fragment("exercise/verdict.html", verdict=view)
    return render_page(request, "exercise/page.html", build(m, exercise.id, verdict=view), here="path")


def _run(m: Marathon, request: Request, fields: Fields) -> Response:
    _, exercise = find_exercise(m, request.path_params["exercise"])
    code = code_of(fields) or ""
    if fault := _not_saved(m, exercise, code, fields):
        return met(m, request, fault)
    _get_data(m, exercise)
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
    steps = steps_view(trace_work(m, exercise.id, code_of(fields) or "", lines, call=fields.get("call", "")))
    if wants_fragment(request):
        return fragment("exercise/steps.html", steps=steps)
    page = build(m, exercise.id, run=steps, typed=typed)
    return render_page(request, "exercise/page.html", page, here="path")


def _not_saved(m: Marathon, exercise: Exercise, code: str, fields: Fields) -> ChangedMeanwhile | None:
    try:
        save_work(m, exercise.id, code, seen=fields.get("seen"))
    except ChangedMeanwhile as fault:
        return fault
    return None


def _get_data(m: Marathon, exercise: Exercise) -> None:
    for dataset in missing_data(m, exercise.data):
        fetch_data(m, dataset.id)


def _hint(m: Marathon, request: Request, fields: Fields) -> Response:
    _, exercise = find_exercise(m, request.path_params["exercise"])
    number = fields.get("number", "")
    if not number.isdecimal():
        raise HTTPException(400, say("A hint is asked for by its number."))
    open_hint(m, exercise.id, int(number))
    return fragment("exercise/hints.html", hints=hints_view(m, exercise))


def _solution(m: Marathon, request: Request, _fields: Fields) -> Response:
    _, exercise = find_exercise(m, request.path_params["exercise"])
    show_solution(m, exercise.id)
    return fragment("exercise/solution.html", solution=solution_view(exercise, read_work(m, exercise.id)))


def how_far(request: Request) -> Response:
    """How many checks of the running attempt are done, and whether there is one at all."""
    now = checkings(request).state(request.path_params["exercise"])
    return JSONResponse({"done": now.done if now else 0, "of": now.of if now else 0, "on": now is not None})


async def standing(request: Request) -> Response:
    """The verdict that stands for the text in the file, for a window that was not there when it came.

    With `?late` it waits for a diagnosis that is still being found out.
    """
    m, name = marathon(request), request.path_params["exercise"]
    patience = LATER if "late" in request.query_params else 0.0
    view = await run_in_threadpool(lambda: standing_view(m, name, patience=patience))
    if view is None:
        passed = m.memory.record().exercise(find_exercise(m, name)[1].id).passed
        return fragment("exercise/no_verdict.html", passed=passed)
    return fragment("exercise/verdict.html", verdict=view)


ROUTES = [
    action_route("check", _check, whole_page=True),
    action_route("run", _run, whole_page=True),
    action_route("trace", _trace, whole_page=True),
    action_route("hint", _hint, back_to="#hints"),
    action_route("solution", _solution, back_to="#hints"),
    Route("/exercises/{exercise}/checking", how_far),
    Route("/exercises/{exercise}/verdict", standing),
]
