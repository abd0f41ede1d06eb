"""The history as a file: taken away, and brought in after a look at what it would do."""

from __future__ import annotations

import pathlib
import re
import secrets
import shutil
import time
from dataclasses import dataclass
from typing import IO

from starlette.background import BackgroundTask
from starlette.concurrency import run_in_threadpool
from starlette.datastructures import UploadFile
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import FileResponse, RedirectResponse, Response
from starlette.routing import Route

from marathon.app.carried import Row, said
from marathon.app.export import export_history, suggested_name
from marathon.app.merge import bring_in, look_into
from marathon.app.wiring import Marathon
from marathon.core.errors import MarathonError
from marathon.web.language import say
from marathon.web.rendering import render
from marathon.web.requests import marathon, read_form

LARGEST = 2 << 30
FORGOTTEN_AFTER_SECONDS = 24 * 3600
_TICKET = re.compile(r"[0-9a-f]{32}")


@dataclass(frozen=True)
class CarryPage:
    """`ticket` names the file that waits to be brought in; none where there is nothing to do.

    `done` that it was brought in: `backup` is where everything lies as it was, `kept` the copies.
    """

    headline: str
    sentence: str = ""
    rows: tuple[Row, ...] = ()
    ticket: str = ""
    done: bool = False
    backup: str = ""
    kept: tuple[str, ...] = ()
    trouble: str = ""
    mend: str = ""


def take(request: Request) -> Response:
    """The file with everything, to be kept or carried."""
    m = marathon(request)
    target = _waiting(m) / f"{secrets.token_hex(16)}.zip"
    export_history(m, target)
    forget = BackgroundTask(target.unlink, missing_ok=True)
    return FileResponse(target, filename=suggested_name(m), media_type="application/zip", background=forget)


async def look(request: Request) -> Response:
    """What a file would bring; it waits until the learner says yes."""
    if int(request.headers.get("content-length") or 0) > LARGEST:
        raise HTTPException(413, say("That file is larger than any history. `marathon import` takes it."))
    async with request.form(max_files=1, max_fields=4) as form:
        given = form.get("file")
        if not isinstance(given, UploadFile) or not given.filename:
            return _refused(
                request,
                say("No file was chosen."),
                say("Choose the file that you downloaded on the other computer."),
            )
        return await run_in_threadpool(_look, request, given.file)


def _look(request: Request, stream: IO[bytes]) -> Response:
    m = marathon(request)
    ticket = secrets.token_hex(16)
    file = _waiting(m) / f"{ticket}.zip"
    try:
        with file.open("wb") as target:
            shutil.copyfileobj(stream, target)
        told = said(look_into(m, file))
    except MarathonError as fault:
        file.unlink(missing_ok=True)
        return _refused(request, fault.what, fault.mend)
    if told.nothing_new:
        file.unlink(missing_ok=True)
        ticket = ""
    return render(
        request, "carry.html", CarryPage(told.headline, told.sentence, told.rows, ticket), here="settings"
    )


async def confirm(request: Request) -> Response:
    form = await read_form(request)
    return await run_in_threadpool(_confirm, request, form.get("ticket", ""), form.get("answer", ""))


def _confirm(request: Request, ticket: str, answer: str) -> Response:
    m = marathon(request)
    if not _TICKET.fullmatch(ticket):
        raise HTTPException(404)
    file = _waiting(m) / f"{ticket}.zip"
    try:
        if answer != "yes":
            return RedirectResponse("/settings", 303)
        done = bring_in(m, file)
    except MarathonError as fault:
        return _refused(request, fault.what, fault.mend)
    finally:
        file.unlink(missing_ok=True)
    page = CarryPage(
        say("It is here."),
        done=True,
        backup=str(done.backup or ""),
        kept=tuple(str(copy.relative_to(m.folders.workspace)) for copy in done.kept),
    )
    return render(request, "carry.html", page, here="settings")


def _refused(request: Request, what: str, mend: str) -> Response:
    page = CarryPage(say("This cannot be brought in"), trouble=what, mend=mend)
    return render(request, "carry.html", page, status=400, here="settings")


def _waiting(m: Marathon) -> pathlib.Path:
    """The folder of files on their way; those that nobody came back for are gone after a day."""
    folder = m.folders.cache / "carried"
    folder.mkdir(parents=True, exist_ok=True)
    folder.chmod(0o700)
    for file in folder.glob("*.zip"):
        if time.time() - file.stat().st_mtime > FORGOTTEN_AFTER_SECONDS:
            file.unlink(missing_ok=True)
    return folder


ROUTES = [
    Route("/history.zip", take),
    Route("/history", look, methods=["POST"]),
    Route("/history/bring-in", confirm, methods=["POST"]),
]
