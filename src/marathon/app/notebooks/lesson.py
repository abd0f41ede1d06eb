"""A lesson as a Jupyter notebook: its prose, cells, questions and exercises."""

from __future__ import annotations

import base64
import pathlib
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from marathon.app.choices import framework_for
from marathon.app.find import find_exercise, find_lesson
from marathon.app.lesson_files import read_lesson_files
from marathon.app.notebooks.document import code, markdown, notebook
from marathon.app.parts import Marathon
from marathon.app.work import read_work
from marathon.core.blocks import (
    Block,
    Cell,
    ExercisePlace,
    Explain,
    Explorable,
    Figure,
    Heading,
    Margin,
    Option,
    Pitfall,
    Predict,
    Prose,
    Question,
    Recap,
    Stepped,
    Tabs,
)
from marathon.core.curriculum import Place
from marathon.core.errors import WrongUse

FORMAT = 1
MAGIC = "%%exercise"
Cells = Iterator[dict[str, Any]]

_HOW = """Run the cells from top to bottom (Shift Enter).
A cell that begins with `%%exercise` is yours: write your answer into it and run it.
It goes into your file, and the verdict is the same that the pages give.

Later, `marathon notebook --import FILE` brings answers from a notebook back."""


@dataclass(frozen=True)
class Written:
    """Where the notebook lies, which exercises are in it, and the files of the lesson beside it."""

    file: pathlib.Path
    exercises: tuple[str, ...]
    beside: tuple[str, ...] = ()


def write_notebook(
    m: Marathon, lesson_id: str, target: pathlib.Path | None = None, *, replace: bool = False
) -> Written:
    """Write a lesson as a notebook; `target` is a file or a folder (none: the folder that one is in).

    Raises:
        NotFound: there is no such lesson.
        WrongUse: the lesson is not written yet, or there is something at `target`.
    """
    place = find_lesson(m, lesson_id)
    if not place.lesson.written:
        raise WrongUse(
            f"The lesson {place.lesson.title} is not written yet.", mend="`marathon path` shows which are."
        )
    file = target or pathlib.Path.cwd()
    if file.is_dir():
        file /= f"{place.lesson.id}.ipynb"
    if file.exists() and not replace:
        mend = (
            "Your answers may be in it: bring them in first, or give another name. --replace overwrites it."
        )
        raise WrongUse("There is a file of this name already.", where=str(file), mend=mend)
    text = notebook(_Writing(m, place).cells(), {"format": FORMAT, "lesson": place.lesson.id})
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, encoding="utf-8")
    _lay_out(file.parent, read_lesson_files(m.root, place.lesson))
    return Written(file, tuple(exercise.id for exercise in place.lesson.exercises), place.lesson.data_files)


def _lay_out(folder: pathlib.Path, files: Mapping[str, bytes]) -> None:
    """Put the lesson's files where its cells will look; what is there already is left alone."""
    for name, content in files.items():
        if not (folder / name).exists():
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            (folder / name).write_bytes(content)


class _Writing:
    def __init__(self, m: Marathon, place: Place) -> None:
        self._m = m
        self._place = place
        self._framework = framework_for(m, place)
        self._writers: dict[type, Callable[[Any], Cells]] = {
            Prose: self._prose, Heading: self._heading, Cell: self._cell, Predict: self._predict,
            Question: self._question, Figure: self._figure, Explorable: self._explorable,
            ExercisePlace: self._exercise, Pitfall: self._pitfall, Margin: self._margin, Recap: self._recap,
            Explain: self._explain, Tabs: self._tabs, Stepped: self._stepped,
        }  # fmt: skip

    def cells(self) -> Cells:
        lesson = self._place.lesson
        yield markdown("title", f"# {lesson.title}\n\n{_HOW}")
        yield code("marathon", "%load_ext marathon")
        yield from self._blocks(lesson.blocks)

    def _blocks(self, blocks: tuple[Block, ...]) -> Cells:
        for block in blocks:
            yield from self._writers[type(block)](block)

    def _prose(self, block: Prose) -> Cells:
        yield markdown(f"text-{block.line}", block.text)

    def _heading(self, block: Heading) -> Cells:
        yield markdown(block.anchor, f"## {block.text}")

    def _cell(self, block: Cell) -> Cells:
        yield code(block.id, block.code, {"cell": block.id})

    def _predict(self, block: Predict) -> Cells:
        ask = f"**Before you run it.** {block.ask}\n\n{_options(block.options)}"
        yield markdown(f"{block.id}-ask", ask)
        yield from self._cell(block.cell)
        yield markdown(f"{block.id}-why", _folded("After you ran it", block.explanation))

    def _question(self, block: Question) -> Cells:
        reasons = [
            f"**{option.text}** {'Yes.' if option.right else 'No.'} {option.feedback}"
            for option in block.options
        ]
        if block.answer is not None:
            reasons.append(f"**{block.answer:g}**")
        answer = _folded("The answer, and why", "\n\n".join([*reasons, block.explanation]))
        yield markdown(block.id, f"**Question.** {block.ask}\n\n{_options(block.options)}\n\n{answer}")

    def _figure(self, block: Figure) -> Cells:
        picture = self._m.root / self._place.lesson.folder / "figures" / f"{block.id}.svg"
        text = f"![{block.alt}](attachment:{block.id}.svg)\n\n*{block.caption}*"
        if not picture.is_file():
            yield markdown(block.id, f"*{block.caption}* ({block.alt})")
            return
        content = base64.b64encode(picture.read_bytes()).decode()
        yield markdown(block.id, text, {f"{block.id}.svg": {"image/svg+xml": content}})

    def _explorable(self, block: Explorable) -> Cells:
        yield markdown(
            block.id, f"{block.intro}\n\n*There is something to play with here, in the pages of Marathon.*"
        )

    def _stepped(self, block: Stepped) -> Cells:
        yield markdown(f"{block.id}-intro", block.intro)
        yield code(block.id, block.code)
        yield markdown(f"{block.id}-caption", block.caption)

    def _exercise(self, block: ExercisePlace) -> Cells:
        _, exercise = find_exercise(self._m, block.exercise)
        hints = "\n\n".join(_folded(f"Hint {i}", hint) for i, hint in enumerate(exercise.hints, start=1))
        yield markdown(
            f"{exercise.id}-task", f"### Exercise: {exercise.title}\n\n{exercise.statement}\n\n{hints}"
        )
        answer = read_work(self._m, exercise.id).code
        yield code(exercise.id, f"{MAGIC} {exercise.id}\n{answer}", {"exercise": exercise.id})

    def _pitfall(self, block: Pitfall) -> Cells:
        yield markdown(f"pitfall-{block.line}", f"**A common belief:** {block.title}")
        yield from self._blocks(block.blocks)

    def _margin(self, block: Margin) -> Cells:
        yield markdown(f"margin-{block.line}", _quoted(f"**{block.title}**\n\n{block.text}"))

    def _recap(self, block: Recap) -> Cells:
        yield markdown(f"recap-{block.line}", _quoted(f"**To keep**\n\n{block.text}"))

    def _explain(self, block: Explain) -> Cells:
        yield markdown(block.id, f"**In your own words.** {block.ask}\n\n{_folded('Compare', block.model)}")

    def _tabs(self, block: Tabs) -> Cells:
        mine = [tab for tab in block.tabs if tab.framework == self._framework]
        for tab in mine or block.tabs[:1]:
            yield from self._blocks(tab.blocks)


def _options(options: tuple[Option, ...]) -> str:
    return "\n".join(f"- {option.text}" for option in options)


def _folded(label: str, text: str) -> str:
    """Something to open; the empty lines let Markdown work inside."""
    return f"<details><summary>{label}</summary>\n\n{text.strip()}\n\n</details>"


def _quoted(text: str) -> str:
    return "\n".join(f"> {line}".rstrip() for line in text.strip().splitlines())
