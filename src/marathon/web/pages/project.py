"""A project: its brief, the ladder of its milestones, the rubric with its evidence."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import dataclass

from markupsafe import Markup
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import PlainTextResponse, RedirectResponse, Response
from starlette.routing import Route

from marathon.app import projects
from marathon.app.projects import ProjectState
from marathon.app.wiring import Marathon
from marathon.core.errors import MarathonError, WrongUse
from marathon.web.language import counted, later, say
from marathon.web.markdown import render as markdown
from marathon.web.markdown import render_inline
from marathon.web.project_views import (
    MilestoneView,
    RowView,
    SampleView,
    milestones,
    rows,
    samples,
)
from marathon.web.rendering import render
from marathon.web.requests import marathon, read_form, wants_fragment
from marathon.web.runs import RunView, run_view
from marathon.web.wording import span_text

GRADES = {
    "weak": later("a beginning: some of it stands"),
    "adequate": later("adequate: one can work with it"),
    "strong": later("strong: it does what was asked, and more is easy to add"),
}


@dataclass(frozen=True)
class ProjectPage:
    """`seen` is the digest of the program as this page shows it; `trouble` says what kept something back."""

    id: str
    title: str
    crumbs: tuple[tuple[str, str], ...]
    meta: tuple[str, ...]
    brief: Markup
    data: Markup
    deliverables: tuple[Markup, ...]
    started: bool
    finished: bool
    git: bool
    folder: str
    filename: str
    code: str
    seen: str
    milestones: tuple[MilestoneView, ...]
    held: int
    rows: tuple[RowView, ...]
    known: int
    grade: str
    samples: tuple[SampleView, ...]
    trouble: str = ""
    run: RunView | None = None
    typed: str = ""


def build(
    m: Marathon,
    project_id: str,
    *,
    trouble: str = "",
    run: RunView | None = None,
    typed: str = "",
    code: str | None = None,
) -> ProjectPage:
    """Raises NotFound: there is no such project. `code` is shown in place of what the file holds."""
    state = projects.look(m, project_id)
    project, course = state.place.project, state.place.course
    saved = projects.read_program(m, project)
    return ProjectPage(
        id=project.id,
        title=project.title,
        crumbs=((say("Path"), "/"), (course.title, f"/courses/{course.id}"), (say("Project"), "")),
        meta=_meta(state),
        brief=markdown(project.brief),
        data=markdown(project.data),
        deliverables=tuple(render_inline(text) for text in project.deliverables),
        started=state.started,
        finished=state.record.finished(project),
        git=state.git,
        folder=str(state.folder),
        filename=project.filename,
        code=saved if code is None else code,
        seen=digest(saved),
        milestones=milestones(state),
        held=state.record.held(project),
        rows=rows(state),
        known=len(state.levels),
        grade=say(GRADES[state.grade]) if state.grade else "",
        samples=samples(project),
        trouble=trouble,
        run=run,
        typed=typed,
    )


def _meta(state: ProjectState) -> tuple[str, ...]:
    project = state.place.project
    hours = span_text(project.hours[0] * 60, project.hours[1] * 60)
    milestones = counted("%(num)s milestone", "%(num)s milestones", len(project.milestones))
    return (
        hours,
        milestones,
        counted("%(num)s row of a rubric", "%(num)s rows of a rubric", len(project.rows)),
    )


def digest(code: str) -> str:
    return hashlib.sha256(code.encode()).hexdigest()[:16]


def show(request: Request) -> Response:
    page = build(marathon(request), request.path_params["project"])
    return render(request, "project/page.html", page, here="path")


Fields = dict[str, str]


def keep(m: Marathon, project_id: str, fields: Fields) -> str:
    """Write what was typed on the page into the file, and give its digest.

    Raises:
        WrongUse: the file was changed by another editor meanwhile; nothing is overwritten.
    """
    state = projects.look(m, project_id)
    saved = projects.read_program(m, state.place.project)
    code, seen = fields.get("code"), fields.get("seen", "")
    code = saved if code is None else code.replace("\r\n", "\n")
    if digest(code) in (seen, digest(saved)):
        return digest(saved)
    if seen != digest(saved):
        raise WrongUse(
            say("Your file was changed by another editor since this page was opened, so nothing was saved."),
            mend=say("Copy what you typed here, load the page again, and put it in."),
        )
    projects.save(m, project_id, code)
    return digest(code)


def _start(request: Request, _fields: Fields) -> Response:
    project_id = request.path_params["project"]
    projects.start(marathon(request), project_id)
    return RedirectResponse(f"/project/{project_id}#work", 303)


def _save(request: Request, fields: Fields) -> Response:
    project_id = request.path_params["project"]
    seen = keep(marathon(request), project_id, fields)
    if wants_fragment(request):
        return PlainTextResponse(seen)
    return RedirectResponse(f"/project/{project_id}#work", 303)


def _check(request: Request, fields: Fields) -> Response:
    m, project_id, name = marathon(request), request.path_params["project"], request.path_params["milestone"]
    try:
        keep(m, project_id, fields)
        checked = projects.check(m, project_id, name)
    except MarathonError as trouble:
        return _told(request, fields, f"{trouble.what} {trouble.mend}")
    if checked.verdict.outcome == "our_fault":
        broke = say("The checks themselves broke. This is our mistake, not yours. Try once more.")
        return _told(request, fields, broke)
    return RedirectResponse(f"/project/{project_id}#milestone-{name}", 303)


def _run(request: Request, fields: Fields) -> Response:
    m, project_id = marathon(request), request.path_params["project"]
    typed = fields.get("typed", "").replace("\r\n", "\n")
    lines = typed.rstrip("\n").split("\n") if typed.strip() else []
    try:
        keep(m, project_id, fields)
        found = projects.run(m, project_id, lines)
    except MarathonError as trouble:
        return _told(request, fields, f"{trouble.what} {trouble.mend}")
    code = projects.read_program(m, projects.look(m, project_id).place.project)
    page = build(m, project_id, run=run_view(found, code, lines), typed=typed)
    return render(request, "project/page.html", page, here="path")


def _told(request: Request, fields: Fields, trouble: str) -> Response:
    """The page once more with what was typed on it, and why nothing happened."""
    code = fields.get("code")
    code = code if code is None else code.replace("\r\n", "\n")
    page = build(marathon(request), request.path_params["project"], trouble=trouble, code=code)
    return render(request, "project/page.html", page, status=400, here="path")


def _rate(request: Request, fields: Fields) -> Response:
    m, project_id = marathon(request), request.path_params["project"]
    for row, level in fields.items():
        if level.isdecimal():
            projects.rate(m, project_id, row, int(level))
    return RedirectResponse(f"/project/{project_id}#rubric", 303)


def _route(path: str, action: Callable[[Request, Fields], Response]) -> Route:
    async def handle(request: Request) -> Response:
        return await run_in_threadpool(action, request, await read_form(request))

    return Route(path, handle, methods=["POST"])


ROUTES = [
    Route("/project/{project}", show, name="project"),
    _route("/project/{project}/start", _start),
    _route("/project/{project}/save", _save),
    _route("/project/{project}/run", _run),
    _route("/project/{project}/rubric", _rate),
    _route("/project/{project}/check/{milestone}", _check),
]
