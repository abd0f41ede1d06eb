"""What a reader does on a lesson's page besides running code: answers, predicts, explains, plays, stops."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any

from starlette.concurrency import run_in_threadpool
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import JSONResponse, RedirectResponse, Response
from starlette.routing import Route

from marathon.app import explore, settings, study
from marathon.app.choices import framework_for
from marathon.app.find import find_block, find_lesson
from marathon.app.progress import lesson_progress
from marathon.app.wiring import Marathon
from marathon.core.blocks import Explain, Explorable, Predict, Question
from marathon.web.highlight import highlight
from marathon.web.language import say
from marathon.web.lesson_blocks import BlockReader, prediction_result
from marathon.web.rendering import fragment
from marathon.web.requests import marathon, read_form, wants_fragment

Fields = Mapping[str, str]


def _reader(m: Marathon, lesson_id: str) -> BlockReader:
    place = find_lesson(m, lesson_id)
    visit = study.Visit(place, lesson_progress(m, place.lesson.id))
    return BlockReader(m, visit, framework_for(m, place))


def _answer(m: Marathon, request: Request, fields: Fields) -> Response:
    lesson, block = _ids(request)
    confidence = fields.get("confidence")
    study.answer(m, lesson, block, _number(fields.get("choice", "")), confidence=confidence)
    _, question = find_block(m, lesson, block, Question)
    return fragment("lesson/answer.html", question=_reader(m, lesson).question(question))


def _predict(m: Marathon, request: Request, fields: Fields) -> Response:
    """Remember a prediction, and give what to show once the cell ran; an empty choice is a skipped one."""
    lesson, name = _ids(request)
    _, block = find_block(m, lesson, name, Predict)
    choice = fields.get("choice", "")
    if choice:
        study.predict(m, lesson, name, int(_number(choice)) if block.options else choice)
        return _prediction(m, lesson, block)
    view = _reader(m, lesson).predict(block, result=prediction_result(block, None, None))
    return fragment("lesson/prediction.html", predict=view)


def _settle(m: Marathon, request: Request, fields: Fields) -> Response:
    """What a typed prediction looks like beside what the cell printed."""
    lesson, name = _ids(request)
    _, block = find_block(m, lesson, name, Predict)
    study.settle_prediction(m, lesson, name, fields.get("output", ""))
    return _prediction(m, lesson, block)


def _prediction(m: Marathon, lesson: str, block: Predict) -> Response:
    return fragment("lesson/prediction.html", predict=_reader(m, lesson).predict(block))


def _explain(m: Marathon, request: Request, fields: Fields) -> Response:
    lesson, name = _ids(request)
    text = fields.get("text", "").strip()
    if not text:
        raise HTTPException(400, say("Write a sentence first, then compare."))
    study.explain(m, lesson, name, text)
    _, block = find_block(m, lesson, name, Explain)
    return fragment("lesson/explanation.html", explain=_reader(m, lesson).explain(block))


def _expect(m: Marathon, request: Request, fields: Fields) -> Response:
    lesson, name = _ids(request)
    explore.expect(m, lesson, name, int(_number(fields.get("choice", ""))))
    _, block = find_block(m, lesson, name, Explorable)
    return fragment("lesson/expectation.html", block=_reader(m, lesson).explorable(block))


def _try(m: Marathon, request: Request, fields: Fields) -> Response:
    lesson, name = _ids(request)
    right, sentence = explore.try_setting(m, lesson, name, int(_number(fields.get("setting", ""))))
    return JSONResponse({"right": right, "sentence": sentence})


def _remember_place(m: Marathon, request: Request, fields: Fields) -> Response:
    study.remember_place(m, request.path_params["lesson"], fields.get("anchor", ""))
    return Response(status_code=204)


def _choose_framework(m: Marathon, _request: Request, fields: Fields) -> Response:
    settings.put(m, framework=fields.get("framework", ""))
    return Response(status_code=204)


def frames(request: Request) -> Response:
    """Every frame of an explorable, for the page to show at once when something is moved."""
    lesson, block = _ids(request)
    play = explore.open_explorable(marathon(request), lesson, block)
    return JSONResponse(
        {
            "controls": [
                {"name": each.name, "label": each.label, "values": [str(value) for value in each.values]}
                for each in play.controls
            ],
            "frames": play.frames,
            "coloured": {code: str(highlight(code)) for code in _codes(play.frames)},
        }
    )


def _codes(frames: Iterable[Mapping[str, Any]]) -> set[str]:
    """Every text of code in the frames; the page cannot colour code itself."""
    panels = (panel for frame in frames for panel in frame.get("panels", [frame]))
    return {panel["code"] for panel in panels if panel.get("code")}


def _ids(request: Request) -> tuple[str, str]:
    return request.path_params["lesson"], request.path_params["block"]


def _number(text: str) -> float:
    """A number as people type it: `0,25` and ` 2 ` are fine.

    Raises:
        HTTPException: it is none.
    """
    try:
        return float(text.strip().replace(",", ".").replace("\u2212", "-"))
    except ValueError as fault:
        raise HTTPException(
            400, say("This needs a number, such as 12 or 0.5. Nothing was recorded.")
        ) from fault


Action = Callable[[Marathon, Request, Fields], Response]


def _route(path: str, action: Action) -> Route:
    """An action on a posted form; whoever has no script is sent back to where the block stands."""

    async def handle(request: Request) -> Response:
        fields = await read_form(request)
        answer = await run_in_threadpool(action, marathon(request), request, fields)
        if wants_fragment(request):
            return answer
        lesson = request.path_params["lesson"]
        return RedirectResponse(f"/lessons/{lesson}{_anchor(request)}", 303)

    return Route(path, handle, methods=["POST"])


def _anchor(request: Request) -> str:
    kind = request.url.path.split("/")[3]
    prefix = {
        "answers": "question",
        "predictions": "cell",
        "explanations": "explain",
        "explorables": "explorable",
    }
    return f"#{prefix[kind]}-{request.path_params['block']}" if kind in prefix else ""


ROUTES = [
    _route("/lessons/{lesson}/answers/{block}", _answer),
    _route("/lessons/{lesson}/predictions/{block}", _predict),
    _route("/lessons/{lesson}/predictions/{block}/outcome", _settle),
    _route("/lessons/{lesson}/explanations/{block}", _explain),
    _route("/lessons/{lesson}/explorables/{block}/expectation", _expect),
    _route("/lessons/{lesson}/explorables/{block}/try", _try),
    _route("/lessons/{lesson}/place", _remember_place),
    _route("/lessons/{lesson}/framework", _choose_framework),
    Route("/lessons/{lesson}/explorables/{block}.json", frames),
]
