"""What a page says when there is no page: not found, not allowed, or our own mistake."""

from __future__ import annotations

import logging
import os
import traceback
from dataclasses import dataclass, replace

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from marathon.core.errors import MarathonError, NotFound, WrongUse
from marathon.web.language import later, say
from marathon.web.rendering import bare, fragment, render
from marathon.web.requests import wants_fragment

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class FaultPage:
    """What happened, what can be done; `details` only for who asked for them (MARATHON_DEBUG)."""

    title: str
    what: str
    mend: str = ""
    details: str = ""
    ours: bool = False

    def said(self) -> FaultPage:
        """In the language of the pages."""
        return replace(self, title=say(self.title), what=say(self.what), mend=say(self.mend))


REFUSALS = {
    "token": FaultPage(
        later("This page needs its key"),
        later("Marathon answers only to whoever started it on this computer."),
        later("Open it with the link in the window where Marathon was started. Every start has a new one."),
    ),
    "host": FaultPage(
        later("Not under this name"),
        later("Marathon answers only to this computer itself, and this request came in under another name."),
        later("Open it with the link that stands in the window where Marathon was started."),
    ),
    "origin": FaultPage(
        later("This came from somewhere else"),
        later("Something other than a page of Marathon tried to change something here. Nothing was changed."),
        later("If it was you, go back to the page and load it again."),
    ),
}
TITLES = {
    404: later("There is nothing here"),
    405: later("That cannot be done here"),
    413: later("That is too much at once"),
    400: later("That did not work"),
}
OURS = FaultPage(
    later("This page broke"),
    later("This is our mistake, not yours. What you wrote is saved."),
    later(
        "Try it once more. If it happens again, the details are in the log file that `marathon doctor` names."
    ),
    ours=True,
)


def refuse(_scope: Scope, reason: str) -> Response:
    """The answer to somebody who may not come in."""
    return bare("refused.html", status=403, page=REFUSALS[reason].said())


def on_http(request: Request, fault: Exception) -> Response:
    """The page for a fault that a handler or the router raised on purpose."""
    assert isinstance(fault, HTTPException)
    return show(request, _http_page(fault), fault.status_code)


def on_marathon(request: Request, fault: Exception) -> Response:
    """The page for what a verb could not do: it says itself what happened and how to mend it."""
    assert isinstance(fault, MarathonError)
    status = 404 if isinstance(fault, NotFound) else 400 if isinstance(fault, WrongUse) else 503
    title = say(TITLES.get(status, TITLES[400]))
    return show(request, FaultPage(title, fault.what, fault.mend), status)


def show(request: Request, page: FaultPage, status: int) -> Response:
    if wants_fragment(request):
        return fragment("fault_fragment.html", status=status, page=page)
    return render(request, "fault.html", page, status=status)


class OurFault:
    """Turns what nobody foresaw into a page that says so; the details go into the log."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        started = False

        async def watch(message: Message) -> None:
            nonlocal started
            started = True
            await send(message)

        try:
            await self._app(scope, receive, watch)
        except Exception:
            log.exception("%s broke", scope.get("path", "the application"))
            if started or scope["type"] != "http":
                raise
            await _our_fault(scope)(scope, receive, send)


def _http_page(fault: HTTPException) -> FaultPage:
    title = say(TITLES.get(fault.status_code, TITLES[400]))
    if fault.status_code == 404 and fault.detail == "Not Found":
        return FaultPage(title, say("No page of Marathon has this address."))
    return FaultPage(title, fault.detail)


def _our_fault(scope: Scope) -> Response:
    details = traceback.format_exc() if os.environ.get("MARATHON_DEBUG") == "1" else ""
    page = replace(OURS.said(), details=details)
    if wants_fragment(Request(scope)):
        return fragment("fault_fragment.html", status=500, page=page)
    return bare("refused.html", status=500, page=page)
