"""What the templates of a lesson are given, element by element: texts that are HTML already, and states."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, ClassVar

from markupsafe import Markup

from marathon.core.curriculum import Dataset
from marathon.web.panels import PanelView


@dataclass(frozen=True)
class NoteView:
    """A note beside the text; `anchor` is set when it is the meaning of a term."""

    kind: ClassVar[str] = "note"
    title: str
    text: Markup
    anchor: str = ""


@dataclass(frozen=True)
class ProseView:
    kind: ClassVar[str] = "prose"
    html: Markup
    notes: tuple[NoteView, ...] = ()


@dataclass(frozen=True)
class DataView:
    """A data set that a cell uses; `local` tells that it is on this computer."""

    dataset: Dataset
    local: bool


@dataclass(frozen=True)
class FileView:
    """A file in the working folder of the cells: its first lines as text, and how many `more` there are."""

    name: str
    lines: int
    text: str
    more: int


@dataclass(frozen=True)
class CellView:
    """`raises` tells that the cell is meant to end with a problem; `seconds` is how long it may run."""

    kind: ClassVar[str] = "cell"
    id: str
    number: int
    code: str
    html: Markup
    framework: str
    seconds: float
    raises: bool
    data: tuple[DataView, ...] = ()
    files: tuple[FileView, ...] = ()


@dataclass(frozen=True)
class OptionView:
    """`code` is set when the option is code, and `text` is then the note behind it."""

    letter: str
    code: str
    text: Markup


@dataclass(frozen=True)
class ResultView:
    """What is said about an answer: `chosen` and `right` are numbers of options, None where there is none."""

    headline: str
    agreed: bool | None
    chosen: int | None
    right: int | None
    feedback: Markup
    explanation: Markup
    right_feedback: Markup = Markup()  # noqa: RUF009 (never changed)
    typed: str = ""
    printed: str = ""


@dataclass(frozen=True)
class PredictView:
    kind: ClassVar[str] = "predict"
    id: str
    lesson: str
    cell: CellView
    ask: Markup
    options: tuple[OptionView, ...]
    result: ResultView | None = None


@dataclass(frozen=True)
class QuestionView:
    """`numeric` asks for a number instead of a choice; `answered` is what was answered before."""

    kind: ClassVar[str] = "question"
    id: str
    lesson: str
    ask: Markup
    options: tuple[OptionView, ...]
    numeric: bool
    confidence: bool
    answered: ResultView | None = None


@dataclass(frozen=True)
class FigureView:
    kind: ClassVar[str] = "figure"
    id: str
    number: int
    svg: Markup | None
    alt: str
    caption: Markup


@dataclass(frozen=True)
class ControlView:
    name: str
    label: str
    values: tuple[str, ...]


@dataclass(frozen=True)
class ExplorableView:
    """`first` is the frame that is shown before anything is moved, and for ever without JavaScript."""

    kind: ClassVar[str] = "explorable"
    id: str
    lesson: str
    title: str
    intro: Markup
    controls: tuple[ControlView, ...]
    ask: str
    options: tuple[str, ...]
    task: str
    panels: tuple[PanelView, ...]
    expected: str = ""
    solved: str = ""


@dataclass(frozen=True)
class ExerciseCard:
    kind: ClassVar[str] = "exercise"
    id: str
    title: str
    what: str
    minutes: int
    importance: str
    state: str
    state_text: str


@dataclass(frozen=True)
class PitfallView:
    kind: ClassVar[str] = "pitfall"
    id: str
    title: Markup
    blocks: tuple[Any, ...]


@dataclass(frozen=True)
class RecapView:
    kind: ClassVar[str] = "recap"
    html: Markup


@dataclass(frozen=True)
class ExplainView:
    """`text` is what the learner wrote; `model` the model answer, there only after they wrote something."""

    kind: ClassVar[str] = "explain"
    id: str
    lesson: str
    ask: Markup
    text: str = ""
    model: Markup | None = None


@dataclass(frozen=True)
class TabView:
    framework: str
    label: str
    blocks: tuple[Any, ...]


@dataclass(frozen=True)
class TabsView:
    kind: ClassVar[str] = "tabs"
    number: int
    lesson: str
    tabs: tuple[TabView, ...]
    chosen: str


@dataclass(frozen=True)
class PartView:
    """A part of the lesson; `minutes` is what it takes, about."""

    title: str
    html: Markup
    anchor: str
    blocks: tuple[Any, ...] = ()
    minutes: float = 0.0
    stopped_here: bool = field(default=False)
