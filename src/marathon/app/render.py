"""Make the pictures of figures, the frames of explorables and the steps of traces, which are kept."""

from __future__ import annotations

import pathlib
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import partial

from marathon.app.lesson_files import read_lesson_files
from marathon.app.trace import keep_trace, kept_trace, trace_file, trace_lesson
from marathon.app.wiring import Marathon
from marathon.core.blocks import Stepped, walk
from marathon.core.curriculum import Place, Specialization
from marathon.core.errors import EnvironmentTrouble, MarathonError, NotFound
from marathon.engine.renderer import Sketch
from marathon.engine.renderer import render as draw
from marathon.engine.renderer import sketches as find_sketches

Progress = Callable[[int, int, str], None]
"""Told how many are done, of how many, and the file that comes next."""


_Make = Callable[[str, str], "Rendered"]


@dataclass(frozen=True)
class Rendered:
    """What became of one figure or explorable; `file` is its source, relative to the path's root.
    Of a trace, whose program stands in its lesson, `file` is the product.

    `outcome` is fresh (nothing to do), drawn, stale (only looked at) or failed, with the reason in `trouble`.
    """

    file: str
    outcome: str
    trouble: MarathonError | None = None


def render(
    m: Marathon,
    place: str = "",
    *,
    again: bool = False,
    look_only: bool = False,
    progress: Progress | None = None,
) -> tuple[Rendered, ...]:
    """Draw what is out of date in the place (an id, a folder, or everything); with `again` all of it.

    Raises:
        NotFound: there is no such place.
    """
    folder = _folder(m, place)
    which = "look" if look_only else "again" if again else "stale"
    todo: list[tuple[str, _Make]] = [
        *((_name(m, sketch.source), partial(_one, m, sketch)) for sketch in find_sketches(folder)),
        *_traces(m, folder),
    ]
    told = []
    for number, (file, make) in enumerate(todo):
        if progress:
            progress(number, len(todo), file)
        told.append(make(file, which))
    if progress:
        progress(len(todo), len(todo), "")
    return tuple(told)


def _name(m: Marathon, file: pathlib.Path) -> str:
    return file.relative_to(m.root).as_posix()


def _traces(m: Marathon, folder: pathlib.Path) -> Iterable[tuple[str, _Make]]:
    """The programs to step through in the lessons at or below the folder."""
    for place in m.path.places():
        home = m.root / place.lesson.folder
        for block in walk(place.lesson.blocks):
            if isinstance(block, Stepped) and home.is_relative_to(folder):
                yield _name(m, trace_file(home, block)), partial(_trace, m, place=place, block=block)


def _trace(m: Marathon, file: str, which: str, *, place: Place, block: Stepped) -> Rendered:
    folder, files = m.root / place.lesson.folder, read_lesson_files(m.root, place.lesson)
    if which != "again" and kept_trace(folder, block, files=files) is not None:
        return Rendered(file, "fresh")
    if which == "look":
        return Rendered(file, "stale")
    try:
        trace = trace_lesson(m, place.runs_with, block, files=files, site=place.lesson.site)
    except MarathonError as trouble:
        return Rendered(file, "failed", trouble)
    keep_trace(folder, block, trace, files=files)
    return Rendered(file, "drawn")


def _one(m: Marathon, sketch: Sketch, file: str, which: str) -> Rendered:
    if not sketch.stale and which != "again":
        return Rendered(file, "fresh")
    if which == "look":
        return Rendered(file, "stale")
    try:
        python, framework = _interpreter(m, sketch, file)
        draw(sketch, python, data=m.datasets.folder, framework=framework)
    except MarathonError as trouble:
        return Rendered(file, "failed", trouble)
    return Rendered(file, "drawn")


def _interpreter(m: Marathon, sketch: Sketch, file: str) -> tuple[str, str]:
    """The specialization's own environment; where that cannot draw, another one that can."""
    owner = next((one for one in m.path.specializations if file.startswith(f"{one.folder}/")), None)
    if owner and owner.environment:
        return _ready(m, owner)
    if sketch.kind == "explorable":
        return m.environments.python("") or "", ""
    others = m.environments.pythons(having="matplotlib")
    if not others:
        raise EnvironmentTrouble(
            "There is no Matplotlib here to draw with.",
            where=file,
            mend="Add the packages of a specialization that uses it: marathon env add",
        )
    return others[0], ""


def _ready(m: Marathon, owner: Specialization) -> tuple[str, str]:
    """The interpreter with a framework, as far as one is there."""
    for framework in (*owner.frameworks, ""):
        if python := m.environments.python(owner.environment, framework):
            return python, framework
    raise EnvironmentTrouble(
        f"The packages of {owner.title} are not here yet.",
        where=owner.folder,
        mend=f"Add them: marathon env add {owner.environment}",
    )


def _folder(m: Marathon, place: str) -> pathlib.Path:
    if not place:
        return m.root
    folders = dict(_places(m))
    if place in folders:
        return m.root / folders[place]
    given = pathlib.Path(place)
    for folder in (given, m.root / given):
        if folder.is_dir() and folder.resolve().is_relative_to(m.root.resolve()):
            return m.root / folder.resolve().relative_to(m.root.resolve())
    raise NotFound("place", place, folders)


def _places(m: Marathon) -> Iterable[tuple[str, str]]:
    for specialization in m.path.specializations:
        yield specialization.id, specialization.folder
    for _, course in m.path.courses():
        yield course.id, course.folder
    for place in m.path.places():
        if place.lesson.written:
            yield place.lesson.id, place.lesson.folder
