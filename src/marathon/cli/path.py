"""`marathon path`: the path, and how far one is on it."""

from __future__ import annotations

import json as json_text
from typing import Annotated

import typer
from rich.console import Console
from rich.text import Text

from marathon.app.outline import outline
from marathon.app.progress import progress
from marathon.app.wiring import open_marathon
from marathon.core.progress import CourseProgress, NextStep, Progress

_MARKS = {"done": ("✓", "green"), "here": ("●", "blue"), "ahead": ("○", "dim")}


def path(*, json: Annotated[bool, typer.Option("--json", help="Print one JSON document.")] = False) -> None:
    """Show the path, and how far you are on it."""
    with open_marathon(warm=False) as m:
        if json:
            typer.echo(json_text.dumps(outline(m.path), ensure_ascii=False, indent=1))
            return
        found = progress(m)
        title = m.path.title
    console = Console(highlight=False)
    console.print(Text(f"{title}: you are at kilometre {found.position:.2f} of {found.kilometres}"))
    for text in _lines(found):
        console.print(text, soft_wrap=True)
    console.print(Text(_next(found.next)), soft_wrap=True)


def _lines(found: Progress) -> list[Text]:
    lines: list[Text] = []
    for number, one in enumerate(found.specializations, 1):
        lines += [Text(), Text(f"{number}. {one.title}", style="bold")]
        for course in one.courses:
            lines.append(_course(course))
            if course.state == "here":
                lines += [_lesson(lesson.state, lesson.title, lesson.written) for lesson in course.lessons]
    return [*lines, Text()]


def _course(course: CourseProgress) -> Text:
    mark, style = _MARKS[course.state]
    told = f"{course.minutes / 60:.0f} h, {course.written} of {len(course.lessons)} lessons written"
    if course.done:
        told = f"{course.done} done, {told}"
    return Text.assemble("   ", (mark, style), f" {course.title}", (f"  {told}", "dim"))


def _lesson(state: str, title: str, written: bool) -> Text:
    mark, style = _MARKS[state]
    told = "" if written else "  not written yet"
    return Text.assemble("      ", (mark, style), f" {title}", (told, "dim"))


def _next(step: NextStep) -> str:
    if step.kind == "finished":
        return "All that is written is done."
    words = {"begin": "Next", "resume": "Go on with", "exercise": "Go on with the exercise"}
    name = step.exercise or step.lesson
    return (
        f"{words[step.kind]}: {step.title} ({name}), about {step.minutes} min, {step.metres:.0f} m further."
    )
