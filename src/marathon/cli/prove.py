"""`marathon prove`: what is wrong with the content, where, and how to mend it."""

from __future__ import annotations

import json as json_text
import os
import pathlib
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Annotated

import typer
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn
from rich.table import Table

from marathon.app.prove import Proof, Ways
from marathon.app.prove import prove as prove_content
from marathon.app.proving.coverage import coverage_page
from marathon.app.proving.pages import rules_page

FAULTS = 1
PAGES = {"rules": rules_page, "coverage": coverage_page}


def prove(
    place: Annotated[
        str | None, typer.Argument(help="An exercise, lesson or course: its id, or its folder. Default: all.")
    ] = None,
    *,
    json: Annotated[bool, typer.Option("--json", help="Print one JSON document.")] = False,
    jobs: Annotated[int | None, typer.Option("--jobs", "-j", min=1, help="How many at a time.")] = None,
    fresh: Annotated[bool, typer.Option("--fresh", help="Forget what was found before.")] = False,
    allow_missing: Annotated[
        bool, typer.Option("--allow-missing", help="Libraries that are not here are no fault.")
    ] = False,
    read_only: Annotated[bool, typer.Option("--read-only", help="Read, run nothing: quick.")] = False,
    quick: Annotated[bool, typer.Option("--quick", help="Few seeds and mutants, while you write.")] = False,
    page: Annotated[
        str | None, typer.Option("--page", metavar="|".join(PAGES), help="Print a page for authors instead.")
    ] = None,
) -> None:
    """Prove content: format, prose, cells, exercises, cheats, mutants, hints, cards.

    The exit status is 0 when nothing is wrong, 1 when something is.
    """
    if page is not None:
        if page not in PAGES:
            raise typer.BadParameter(f"there is no page {page!r}; there are: {', '.join(PAGES)}")
        typer.echo(PAGES[page](), nl=False)
        return
    ways = Ways(jobs=jobs, fresh=fresh, allow_missing=allow_missing, run=not read_only, quick=quick)
    with _watched(quiet=not sys.stderr.isatty()) as told:
        proof = prove_content(place=place, progress=told, ways=ways)
    if json:
        typer.echo(json_text.dumps(proof.document(), ensure_ascii=False, indent=1))
    else:
        _show(proof)
    if not proof.holds:
        raise typer.Exit(FAULTS)


@contextmanager
def _watched(*, quiet: bool) -> Iterator[Callable[[int, int, str], None]]:
    """A bar on standard error, so that what is printed can be piped."""
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True, disable=quiet) as bar:
        task = bar.add_task("reading", total=None)
        yield lambda done, total, label: bar.update(task, completed=done, total=total, description=label)


def _show(proof: Proof) -> None:
    home = pathlib.Path(os.path.relpath(proof.root))  # so that an editor can open what is printed
    for fault in (*proof.faults, *proof.missing):
        typer.echo(f"{(home / fault.file).as_posix()}:{str(fault).partition(':')[2]}")
    console = Console()
    if proof.faults or proof.missing:
        console.print()
    console.print(_table(proof))
    end = "nothing is wrong" if proof.holds else f"{len(proof.faults)} faults"
    console.print(f"{proof.place}: {end} ({proof.seconds:.1f} s)", highlight=False, soft_wrap=True)


def _table(proof: Proof) -> Table:
    counts = proof.counts
    table = Table(show_header=False, box=None, padding=(0, 2, 0, 0))
    rows = {
        "lessons": f"{counts['lessons']} ({counts['words']:,} words, {counts['cells']} cells)",
        "questions": f"{counts['questions']}, predictions {counts['predictions']}, cards {counts['cards']}",
        "pictures": f"{counts['figures']} figures, {counts['explorables']} explorables",
        "exercises": f"{counts['exercises']} with {counts['checks']} checks of {counts['rules']} rules",
        "right answers": f"{counts['alternates']} beside the solutions, over {_span(*counts['seeds'])} seeds",
        "wrong answers": f"{counts['wrong']}, of which {counts['recognised']} are recognised",
        "in other words": f"{counts['in_other_words']} wrong answers, of which "
        f"{counts['recognised_in_other_words']} are recognised",
        "without a sandbox": f"{counts['both_ways']} answers, of which {counts['both_ways_alike']} come out "
        "alike",
        "cheats": f"{counts['cheats']}, of which {counts['cheats_failed']} fail",
        "mutants": f"{counts['tried']} of {counts['mutants']} tried, {counts['killed']} killed, "
        f"{counts['survivors']} survive",
        "of the rest": f"{counts['equivalent']} equivalent, {counts['reach_the_bar']} reach a bar",
    }
    for exam in proof.exams:
        planned = exam["planned_lessons"]
        later = f", {planned} lessons it covers are not written" if planned else ""
        rows[f"exam {exam['id']}"] = f"{exam['slots']} slots, {exam['items']} items{later}"
    for one in proof.projects:
        rows[f"project {one['id']}"] = (
            f"{one['milestones']} milestones, {one['by_machine']} of {one['rows']} rows by machine, "
            f"{one['landed']} of {one['samples']} samples land"
        )
    for name, text in rows.items():
        table.add_row(name, text)
    if counts["not_proved"]:
        table.add_row("not proved", f"{counts['not_proved']} (libraries or data are not here)")
    return table


def _span(low: int, high: int) -> str:
    return f"{low}" if low == high else f"{low} to {high}"
