"""What is posted: the form is read, the verb is called off the event loop, and the answer fits who asked."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from marathon.app.wiring import Marathon
from marathon.web.requests import marathon, read_form, wants_fragment

Fields = Mapping[str, str]
Action = Callable[[Marathon, Request, Fields], Response]


def code_of(fields: Fields) -> str | None:
    """The code of a form, with line ends as Python files have them; None when it holds none."""
    code = fields.get("code")
    return None if code is None else code.replace("\r\n", "\n")


def action_route(path: str, action: Action, *, whole_page: bool = False, back_to: str = "") -> Route:
    """An action on a posted form of an exercise.

    Without a script the answer is a `whole_page`, or the workspace anew at the place `back_to`.
    """

    async def handle(request: Request) -> Response:
        fields = await read_form(request)
        answer = await run_in_threadpool(action, marathon(request), request, fields)
        if whole_page or wants_fragment(request) or answer.status_code >= 400:
            return answer
        return RedirectResponse(f"/exercises/{request.path_params['exercise']}{back_to}", 303)

    return Route(f"/exercises/{{exercise}}/{path}", handle, methods=["POST"])
