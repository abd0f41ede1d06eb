"""`marathon project`: start a project, have a milestone checked, see how it stands."""

from __future__ import annotations

from typing import Annotated

import typer
from rich.console import Console
from rich.text import Text

from marathon.app import projects
from marathon.app.projects import ProjectState
from marathon.app.wiring import open_marathon
from marathon.cli.show import plain
from marathon.core.project import HOLDS, TOP
from marathon.core.project_record import Checked

NOT_YET, OUR_FAULT = 1, 2

app = typer.Typer(no_args_is_help=True)

ProjectId = Annotated[str, typer.Argument(help="The project's id.")]


@app.command()
def start(project: ProjectId) -> None:
    """Make the folder of a project; files that are there are left alone."""
    with open_marathon(warm=False) as m:
        state = projects.start(m, project)
    console = Console(highlight=False, soft_wrap=True)
    console.print(f"{state.place.project.title}: {state.folder}")
    if state.git:
        console.print("It is a git repository of its own; commit when you like.")
    if state.next:
        console.print(f"Next: {state.next.title}. `marathon project check {project}` checks it.")


@app.command()
def check(
    project: ProjectId,
    milestone: Annotated[
        str | None, typer.Argument(help="The milestone's id. Default: the first that does not hold yet.")
    ] = None,
) -> None:
    """Check a milestone. The exit status is 0 when it holds, 1 when not, 2 when the fault is ours."""
    with open_marathon(warm=False) as m:
        coming = projects.look(m, project).next
        last = projects.look(m, project).place.project.milestones[-1].id
        name = milestone or (coming.id if coming else last)
        checked = projects.check(m, project, name)
        state = projects.look(m, project)
    console = Console(highlight=False)
    found = state.place.project.milestone(name)
    console.print(Text(found.title if found else name, style="bold"))
    _show(console, checked)
    raise typer.Exit(_status(checked))


@app.command()
def status(project: ProjectId) -> None:
    """Show which milestones hold, and what is known of every row of the rubric."""
    with open_marathon(warm=False) as m:
        state = projects.look(m, project)
    _stand(Console(highlight=False, soft_wrap=True), state)


def _show(console: Console, checked: Checked) -> None:
    if checked.verdict.problem and not checked.shown:
        console.print(Text(checked.verdict.problem.message, style="yellow"))
    for one in checked.shown:
        mark, style = ("✓", "green") if one.holds else ("✗", "yellow")
        console.print(
            Text.assemble((f"  {mark} ", style), (f"{one.row}.{one.level} ", "dim"), plain(one.demand))
        )
    shown = checked.shown
    held = sum(one.holds for one in shown)
    console.print(f"{held} of {len(shown)} checks hold. It holds when all up to level {HOLDS} do.")


def _stand(console: Console, state: ProjectState) -> None:
    project = state.place.project
    console.print(Text(project.title, style="bold"))
    console.print(str(state.folder) if state.started else "Not started yet.")
    for one in project.milestones:
        checked = state.record.milestones.get(one.id)
        word = "holds" if checked and checked.held_at else "not yet" if checked else "not checked"
        console.print(f"  {one.id:<24} {word}")
    for row in project.rows:
        level = state.record.level(row)
        word = (
            f"level {level} of {TOP}" if level is not None else "yours to say" if row.by == "you" else "open"
        )
        console.print(f"  {row.id:<4} {row.title:<19} {word}")
    if state.grade:
        console.print(f"All rows together: {state.grade}.")


def _status(checked: Checked) -> int:
    if checked.verdict.outcome == "our_fault":
        return OUR_FAULT
    needed = [one.holds for one in checked.shown if one.level <= HOLDS]
    return 0 if needed and all(needed) else NOT_YET
