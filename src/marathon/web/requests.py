"""What handlers ask of a request: the running Marathon, a form, the way back."""

from __future__ import annotations

from typing import cast
from urllib.parse import parse_qsl, urlsplit

from starlette.exceptions import HTTPException
from starlette.requests import HTTPConnection, Request
from starlette.responses import RedirectResponse

from marathon.app.wiring import Marathon
from marathon.web.language import say

FORM_LIMIT = 1_000_000


def marathon(connection: HTTPConnection) -> Marathon:
    """The Marathon that this application serves."""
    return cast(Marathon, connection.app.state.marathon)


async def read_form(request: Request) -> dict[str, str]:
    """The fields of a plain (urlencoded) form; of a name given twice, the last.

    Raises:
        HTTPException: it is longer than a million bytes, or no such form.
    """
    body = bytearray()
    async for chunk in request.stream():
        body += chunk
        if len(body) > FORM_LIMIT:
            raise HTTPException(413, say("That is more than a million characters. Send less at once."))
    try:
        fields = parse_qsl(body.decode(), keep_blank_values=True, max_num_fields=200)
    except ValueError as fault:
        raise HTTPException(400, say("This form could not be read. Go back and try it once more.")) from fault
    return dict(fields)


def back(request: Request, default: str = "/") -> RedirectResponse:
    """To the page that the form was on, if it is one of ours."""
    referer = urlsplit(request.headers.get("referer", ""))
    ours = referer.netloc == request.headers.get("host") and referer.path.startswith("/")
    path = referer.path.lstrip("/") if ours else ""
    target = f"/{path}" if ours else default
    return RedirectResponse(f"{target}?{referer.query}" if ours and referer.query else target, 303)


def wants_fragment(request: Request) -> bool:
    """Whether a script asks for a piece of a page, and not a person for a whole one."""
    return request.headers.get("x-fragment") == "1"
