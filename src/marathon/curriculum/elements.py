"""The elements of a lesson's page, each read from its fence."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from marathon.core.blocks import (
    FRAMEWORKS,
    Block,
    Cell,
    ExercisePlace,
    Explain,
    Explorable,
    Figure,
    Heading,
    Margin,
    Pitfall,
    Prose,
    Recap,
    Stepped,
    Tab,
    Tabs,
)
from marathon.curriculum import fences, questions
from marathon.curriculum.fences import Fence
from marathon.curriculum.ids import Ids, did_you_mean, slugify
from marathon.curriculum.sheet import Sheet

_CELL = ("stdin", "raises", "seconds", "varies")
_NO_TITLE = "Write it behind the name: `:::{%s} ...`."


@dataclass
class ElementReader:
    """Reads the elements of one page. `files` are the names in the lesson's folder.

    `exercises` maps the ids of the exercise folders to whether they could be read; `placed` collects those
    that the page shows. `beliefs` are the known misconceptions.
    """

    sheet: Sheet
    files: frozenset[str]
    exercises: dict[str, bool]
    beliefs: frozenset[str]
    ids: Ids = field(default_factory=lambda: Ids("elements", "in their lesson"))
    anchors: set[str] = field(default_factory=set)
    placed: list[str] = field(default_factory=list)

    def read(self, lines: list[str] | tuple[str, ...], first_line: int) -> tuple[Block, ...]:
        """The blocks of a page, or of what a pitfall or a tab holds."""
        blocks: list[Block] = []
        for piece in fences.split_page(lines, first_line, self.sheet):
            if isinstance(piece, fences.Text):
                blocks.append(Prose(piece.text, piece.line))
            elif isinstance(piece, fences.Heading):
                blocks.append(Heading(piece.text, self._anchor(piece.text), piece.line))
            else:
                blocks.extend(self.read_fence(piece))
        return tuple(blocks)

    def read_fence(self, fence: Fence) -> list[Block]:
        if fence.name not in _READERS:
            what = f"There is no element `{fence.name}`."
            mend = did_you_mean(fence.name, _READERS, otherwise=f"There are {', '.join(_READERS)}.")
            self._fault(fence, "fence.unknown", what=what, mend=mend)
            return []
        reader, options = _READERS[fence.name]
        fences.check_options(fence, options, self.sheet)
        return reader(self, fence)

    def read_cell(self, fence: Fence) -> list[Block]:
        cell = self._cell(fence)
        if not fence.body.strip():
            self._fault(
                fence, "cell.empty", what="The cell has no code.", mend="Write some, or remove the cell."
            )
            return []
        return [cell] if self._has_id(fence) else []

    def read_predict(self, fence: Fence) -> list[Block]:
        predict = questions.read_predict(fence, self._cell(fence), self.sheet)
        return [predict] if predict and self._has_id(fence) else []

    def read_question(self, fence: Fence) -> list[Block]:
        """A question; a figure that stands inside it is shown above it."""
        figures, rest = self._lift_figures(fence)
        question = questions.read_question(rest, self.sheet)
        return [*figures, question] if self._has_id(fence) else figures

    def read_figure(self, fence: Fence) -> list[Block]:
        alt = fence.value("alt") or ""
        if not alt:
            mend = "Add a line `:alt: ...` that tells somebody who cannot see it what it shows."
            self._fault(
                fence, "figure.alt", what="The figure has no text in place of the picture.", mend=mend
            )
        known = self._has_id(fence) and self._has_files(fence, "figures", "svg")
        after = fence.value("after") == "yes"
        return [Figure(fence.argument, alt, fence.body, fence.line, after)] if known else []

    def read_explorable(self, fence: Fence) -> list[Block]:
        known = self._has_id(fence) and self._has_files(fence, "explorables", "json")
        return [Explorable(fence.argument, fence.body, fence.line)] if known else []

    def read_trace(self, fence: Fence) -> list[Block]:
        around = questions.split_code(fence)
        if around is None:
            mend = "Put the program between ```python and ```."
            self._fault(fence, "trace.code", what="There is no program to step through.", mend=mend)
            return []
        if not self._has_id(fence):
            return []
        if f"traces/{fence.argument}.json" not in self.files:
            mend = "Make it with `marathon render`, and keep it."
            what = f"`traces/{fence.argument}.json` does not exist."
            self._fault(fence, "trace.kept", what=what, mend=mend)
        intro, code, caption = around
        return [Stepped(fence.argument, code, intro, caption, fence.line, _typed(fence))]

    def read_exercise(self, fence: Fence) -> list[Block]:
        name = fence.argument
        if name not in self.exercises:
            mend = did_you_mean(name, self.exercises, otherwise=f"Make the folder `exercises/{name}/`.")
            self._fault(
                fence, "exercise.missing", what=f"There is no exercise `{name}` in this lesson.", mend=mend
            )
            return []
        if name in self.placed:
            self._fault(
                fence,
                "exercise.twice",
                what=f"`{name}` stands here already.",
                mend="Keep one of the two places.",
            )
            return []
        self.placed.append(name)
        return [ExercisePlace(name, fence.line)] if self.exercises[name] else []

    def read_pitfall(self, fence: Fence) -> list[Block]:
        belief, _, title = fence.argument.partition(" ")
        if belief not in self.beliefs:
            mend = did_you_mean(belief, self.beliefs, otherwise="The list is in misconceptions.toml.")
            what = f"`{belief}` is not the id of a misconception."
            self._fault(fence, "misconception.unknown", what=what, mend=mend)
        if not title.strip():
            mend = f"Write the belief behind the id: `:::{{pitfall}} {belief or 'PY21'} ...`."
            self._fault(fence, "pitfall.title", what="The pitfall has no title.", mend=mend)
        inside = self.read(fence.lines, fence.first_line)
        return [Pitfall(belief, title.strip(), inside, fence.line)]

    def read_margin(self, fence: Fence) -> list[Block]:
        if not fence.argument:
            self._fault(fence, "margin.title", what="The note has no title.", mend=_NO_TITLE % fence.name)
        return [Margin(fence.argument, fence.body, fence.line)]

    def read_recap(self, fence: Fence) -> list[Block]:
        return [Recap(fence.body, fence.line)]

    def read_explain(self, fence: Fence) -> list[Block]:
        ask, rule, model = fence.body.partition("\n---\n")
        if not rule or not ask.strip() or not model.strip():
            mend = "Write the prompt, then a line `---`, then the model answer."
            self._fault(fence, "explain.model", what="The prompt or its model answer is missing.", mend=mend)
            return []
        known = self._has_id(fence)
        return [Explain(fence.argument, ask.strip(), model.strip(), fence.line)] if known else []

    def read_tabs(self, fence: Fence) -> list[Block]:
        tabs: list[Tab] = []
        pieces = fences.split_page(fence.lines, fence.first_line, self.sheet)
        for piece in pieces:
            if isinstance(piece, Fence) and piece.name == "tab":
                tabs.extend(self._read_tab(piece))
            else:
                what, mend = "Only tabs stand inside of tabs.", "Put this into a `:::{tab}`, or outside."
                self.sheet.fault(piece.line, "tabs.inside", what=what, mend=mend)
        known = all(isinstance(piece, Fence) and piece.argument in FRAMEWORKS for piece in pieces)
        if known and sorted(tab.framework for tab in tabs) != sorted(FRAMEWORKS):
            mend = "Write one `:::{tab} tensorflow` and one `:::{tab} torch`."
            self._fault(fence, "tabs.frameworks", what="There is not one tab for each framework.", mend=mend)
        return [Tabs(tuple(tabs), fence.line)] if tabs else []

    def read_stray_tab(self, fence: Fence) -> list[Block]:
        mend = "Put `::::{tabs}` around it, with one colon more."
        self._fault(fence, "tabs.inside", what="This tab stands outside of tabs.", mend=mend)
        return []

    def _read_tab(self, fence: Fence) -> list[Tab]:
        fences.check_options(fence, (), self.sheet)
        if fence.argument not in FRAMEWORKS:
            mend = did_you_mean(fence.argument, FRAMEWORKS, otherwise="Use `tensorflow` or `torch`.")
            what = f"There is no framework `{fence.argument}`."
            self._fault(fence, "tabs.frameworks", what=what, mend=mend)
            return []
        return [Tab(fence.argument, self.read(fence.lines, fence.first_line), fence.line)]

    def _cell(self, fence: Fence) -> Cell:
        raises = fence.value("raises")
        if raises is not None and not raises.isidentifier():
            what = f"`:raises: {raises}` is not the name of an exception."
            self._fault(
                fence, "cell.raises", what=what, mend="Write the name of its class, such as `ValueError`."
            )
        varies = fence.value("varies")
        if varies not in (None, "numbers"):
            what = f"`:varies: {varies}` is not known."
            self._fault(fence, "cell.varies", what=what, mend="Write `:varies: numbers`, or leave it out.")
        return Cell(
            fence.argument,
            fence.body,
            fence.line,
            _typed(fence),
            raises,
            self._seconds(fence),
            varies is not None,
        )

    def _seconds(self, fence: Fence) -> float:
        text = fence.value("seconds")
        if text is None:
            return 10.0
        if not text.replace(".", "", 1).isdigit() or float(text) == 0:
            what = f"`:seconds: {text}` is not a number of seconds."
            self._fault(fence, "cell.seconds", what=what, mend="Write a number, such as `:seconds: 10`.")
            return 10.0
        return float(text)

    def _lift_figures(self, fence: Fence) -> tuple[list[Block], Fence]:
        if not any(line.startswith(":::") for line in fence.lines):
            return [], fence
        inside = fences.split_page(fence.lines, fence.first_line, self.sheet)
        lifted: list[Block] = []
        lines = list(fence.lines)
        for piece in inside:
            if isinstance(piece, Fence):
                lifted.extend(self.read_fence(piece))
                start = piece.line - fence.first_line
                end = piece.first_line + len(piece.lines) - fence.first_line + 1
                lines[start:end] = [""] * (end - start)
        whole = Fence(fence.name, fence.argument, fence.options, tuple(lines), fence.line, fence.first_line)
        return lifted, whole

    def _has_id(self, fence: Fence) -> bool:
        if not fence.argument:
            mend = f"Give it one behind the name: `{{{fence.name}}} which-way`."
            self._fault(fence, "id.missing", what=f"This {fence.name} has no id.", mend=mend)
            return False
        return self.ids.claim(fence.argument, self.sheet, fence.line)

    def _has_files(self, fence: Fence, folder: str, kept: str) -> bool:
        """Whether the script exists; that what it draws is kept beside it is reported only."""
        script, picture = f"{folder}/{fence.argument}.py", f"{folder}/{fence.argument}.{kept}"
        if script not in self.files:
            scripts = {
                name[len(folder) + 1 : -3]
                for name in self.files
                if name.startswith(f"{folder}/") and name.endswith(".py")
            }
            mend = did_you_mean(fence.argument, scripts, otherwise=f"Write `{script}`.")
            self._fault(fence, f"{fence.name}.script", what=f"`{script}` does not exist.", mend=mend)
            return False
        if picture not in self.files:
            mend = "Make it with `marathon render`, and keep it."
            self._fault(fence, f"{fence.name}.kept", what=f"`{picture}` does not exist.", mend=mend)
        return True

    def _anchor(self, text: str) -> str:
        anchor = base = slugify(text) or "part"
        number = 2
        while anchor in self.anchors:
            anchor, number = f"{base}-{number}", number + 1
        self.anchors.add(anchor)
        return anchor

    def _fault(self, fence: Fence, rule: str, *, what: str, mend: str) -> None:
        self.sheet.fault(fence.line, rule, what=what, mend=mend)


def _typed(fence: Fence) -> tuple[str, ...]:
    """The lines that are typed when the code asks."""
    typed = fence.value("stdin")
    return tuple(part.strip() for part in typed.split("|")) if typed is not None else ()


_Reader = Callable[[ElementReader, Fence], list[Block]]
_READERS: dict[str, tuple[_Reader, tuple[str, ...]]] = {
    "code-cell": (ElementReader.read_cell, _CELL),
    "predict": (ElementReader.read_predict, _CELL),
    "question": (ElementReader.read_question, ("can-do", "confidence", "answer", "tolerance")),
    "figure": (ElementReader.read_figure, ("alt", "after")),
    "explorable": (ElementReader.read_explorable, ()),
    "trace": (ElementReader.read_trace, ("stdin",)),
    "exercise": (ElementReader.read_exercise, ()),
    "pitfall": (ElementReader.read_pitfall, ()),
    "margin": (ElementReader.read_margin, ()),
    "recap": (ElementReader.read_recap, ()),
    "explain": (ElementReader.read_explain, ()),
    "tabs": (ElementReader.read_tabs, ()),
    "tab": (ElementReader.read_stray_tab, ()),
}
