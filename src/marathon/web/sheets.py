"""Questions of an exercise as their template shows them, and what is said about the answers."""

from __future__ import annotations

import pathlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any, ClassVar

from markupsafe import Markup

from marathon.core.answers import LETTERS, Asked, asked, read_sheet, reasons
from marathon.core.blocks import Block, Figure, Predict, Prose
from marathon.core.exercise import Exercise
from marathon.web.figures import figure_svg
from marathon.web.highlight import highlight
from marathon.web.language import say
from marathon.web.lesson_blocks import option_view
from marathon.web.lesson_views import FigureView, OptionView, ProseView
from marathon.web.markdown import render, render_inline


@dataclass(frozen=True)
class AskedView:
    """A question with its field: `options` to choose from, a number, or what `code` prints."""

    kind: ClassVar[str] = "asked"
    id: str
    number: int
    of: int
    ask: Markup
    code: Markup
    options: tuple[OptionView, ...]
    given: str


@dataclass(frozen=True)
class ReasonView:
    """What is said about one answer; `given` is the answer as it was understood."""

    title: str
    right: bool
    given: str
    html: Markup


def sheet_view(exercise: Exercise, code: str, root: pathlib.Path) -> tuple[Any, ...]:
    """The questions, figures and texts of an exercise that is answered, with the answers of its sheet."""
    return tuple(_views(exercise, read_sheet(code), root))


def _views(exercise: Exercise, given: dict[str, str], root: pathlib.Path) -> Iterator[Any]:
    questions = asked(exercise.questions)
    figures = 0
    for block in exercise.questions:
        if isinstance(block, Prose):
            yield ProseView(render(block.text))
        elif isinstance(block, Figure) and not block.after:
            figures += 1
            yield _figure(block, exercise, root, figures)
        elif isinstance(block, Asked):
            number = questions.index(block) + 1
            yield _asked(block, number, len(questions), given.get(block.id, ""))


def _asked(block: Asked, number: int, of: int, given: str) -> AskedView:
    predict = isinstance(block, Predict)
    return AskedView(
        id=block.id,
        number=number,
        of=of,
        ask=render(block.ask),
        code=highlight(block.cell.code) if isinstance(block, Predict) else Markup(),
        options=() if predict else tuple(map(option_view, LETTERS, block.options)),
        given=given.replace("⏎", "\n") if predict else given,
    )


def consequences(exercise: Exercise, root: pathlib.Path) -> tuple[FigureView, ...]:
    """The figures that are shown after an answer: what follows from it."""
    before = sum(isinstance(block, Figure) and not block.after for block in exercise.questions)
    after = [block for block in exercise.questions if isinstance(block, Figure) and block.after]
    return tuple(_figure(block, exercise, root, number) for number, block in enumerate(after, before + 1))


def reason_views(blocks: Iterable[Block], code: str) -> tuple[ReasonView, ...]:
    questions = asked(blocks)
    numbers = {each.id: number for number, each in enumerate(questions, 1)}
    return tuple(
        ReasonView(
            title=say("Question %(number)s", number=numbers[reason.question])
            if len(questions) > 1
            else say("Your answer"),
            right=reason.right,
            given=reason.given,
            html=render(reason.feedback),
        )
        for reason in reasons(questions, code)
    )


def _figure(block: Figure, exercise: Exercise, root: pathlib.Path, number: int) -> FigureView:
    file = root / exercise.folder / "figures" / f"{block.id}.svg"
    svg = figure_svg(file, block.id, block.alt)
    return FigureView(block.id, number, svg, block.alt, render_inline(block.caption))
