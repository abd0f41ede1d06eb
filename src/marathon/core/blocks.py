"""What a lesson is made of, in reading order, once its text has been read."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

FRAMEWORKS = ("tensorflow", "torch")

_CODE = re.compile(r"(`+)(.+?)(?<!`)\1(?!`)")


@dataclass(frozen=True)
class Prose:
    """Markdown between the elements. `line` is where it starts in the lesson's file."""

    text: str
    line: int


@dataclass(frozen=True)
class Heading:
    """A part of the lesson: `##` in the text, an entry of "On this page" in the browser."""

    text: str
    anchor: str
    line: int


@dataclass(frozen=True)
class Cell:
    """Code that runs in the lesson's kernel, in order.

    `stdin` holds the answers that the prover types when the cell calls `input()`.
    `raises` names the exception that the cell is meant to end with, if any.
    `varies`: the numbers that it prints are measured, and differ from run to run.
    """

    id: str
    code: str
    line: int
    stdin: tuple[str, ...] = ()
    raises: str | None = None
    seconds: float = 10.0
    varies: bool = False


@dataclass(frozen=True)
class Option:
    """One answer of a question, with the reason shown for it (Markdown)."""

    text: str
    right: bool
    feedback: str

    @property
    def output(self) -> str:
        """What a cell prints if this option is right: the code of the text without its back quotes."""
        code = _CODE.match(self.text)
        return (code[2] if code else self.text).replace("⏎", "\n").strip()


@dataclass(frozen=True)
class Predict:
    """Commit before you see: a question about a cell's output, answered by running it.

    The right option's text is the cell's real output; the prover runs it to be sure.
    `options` is empty when the prediction is typed.
    """

    cell: Cell
    ask: str
    options: tuple[Option, ...]
    explanation: str
    line: int

    @property
    def id(self) -> str:
        return self.cell.id


@dataclass(frozen=True)
class NearMiss:
    """A number that a known wrong way leads to, and what to say about it."""

    value: float
    feedback: str


@dataclass(frozen=True)
class Question:
    """A question asked where it helps. Either `options` or `answer` (a number, within `tolerance`) is set."""

    id: str
    ask: str
    line: int
    options: tuple[Option, ...] = ()
    answer: float | None = None
    tolerance: float = 0.0
    explanation: str = ""
    near_misses: tuple[NearMiss, ...] = ()
    can_do: str | None = None
    confidence: bool = False


@dataclass(frozen=True)
class Figure:
    """A picture drawn by `figures/<id>.py`, kept beside it as `<id>.svg`.

    In an exercise that is answered it may be shown `after` the first answer: what follows from a choice.
    """

    id: str
    alt: str
    caption: str
    line: int
    after: bool = False


@dataclass(frozen=True)
class Explorable:
    """One idea to play with: `explorables/<id>.py` computes every frame, `<id>.json` keeps them."""

    id: str
    intro: str
    line: int


@dataclass(frozen=True)
class Stepped:
    """A small program to go through step by step; `traces/<id>.json` keeps the steps of a real run.

    `intro` stands above it, `caption` below.
    """

    id: str
    code: str
    intro: str
    caption: str
    line: int
    stdin: tuple[str, ...] = ()


@dataclass(frozen=True)
class ExercisePlace:
    """Where an exercise stands in its lesson."""

    exercise: str
    line: int


@dataclass(frozen=True)
class Pitfall:
    """A common belief, refuted."""

    misconception: str
    title: str
    blocks: tuple[Block, ...]
    line: int


@dataclass(frozen=True)
class Margin:
    """A note beside the text: a term, a reason, a pointer."""

    title: str
    text: str
    line: int


@dataclass(frozen=True)
class Recap:
    """What to keep."""

    text: str
    line: int


@dataclass(frozen=True)
class Explain:
    """Say it in your own words, then compare with a model answer."""

    id: str
    ask: str
    model: str
    line: int


@dataclass(frozen=True)
class Tab:
    framework: str
    blocks: tuple[Block, ...]
    line: int


@dataclass(frozen=True)
class Tabs:
    """The same step in each framework."""

    tabs: tuple[Tab, ...]
    line: int


Block = (
    Prose
    | Heading
    | Cell
    | Predict
    | Question
    | Figure
    | Explorable
    | Stepped
    | ExercisePlace
    | Pitfall
    | Margin
    | Recap
    | Explain
    | Tabs
)


def walk(blocks: tuple[Block, ...], framework: str | None = None) -> tuple[Block, ...]:
    """Every block in reading order, those inside tabs and pitfalls too.

    With `framework`, tabs of other frameworks are left out.
    """
    found: list[Block] = []
    for block in blocks:
        found.append(block)
        if isinstance(block, Pitfall):
            found.extend(walk(block.blocks, framework))
        elif isinstance(block, Tabs):
            for tab in block.tabs:
                if framework in (None, tab.framework):
                    found.extend(walk(tab.blocks, framework))
    return tuple(found)


def cells(blocks: tuple[Block, ...], framework: str | None = None) -> tuple[Cell, ...]:
    """The cells that run, in order, those of predictions included."""
    return tuple(
        block.cell if isinstance(block, Predict) else block
        for block in walk(blocks, framework)
        if isinstance(block, (Cell, Predict))
    )


@dataclass(frozen=True)
class CanDo:
    """A promise of a lesson: "After this lesson you can <text>"."""

    id: str
    text: str


@dataclass(frozen=True)
class Card:
    """A review card. `{{name}}` in its texts stands for one of `variants[name]`; `{{output}}` on the
    back of a code card is computed by running the code of the front."""

    id: str
    kind: str
    can_do: str
    front: str
    back: str
    line: int
    variants: dict[str, tuple[str, ...]] = field(default_factory=dict)
