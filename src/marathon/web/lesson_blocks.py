"""Turns the blocks of a lesson, with what somebody did in it before, into what its templates show."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from typing import Any

from markupsafe import Markup

from marathon.app import study
from marathon.app.explore import Play, read_play
from marathon.app.lesson_files import read_lesson_files
from marathon.app.trace import kept_trace
from marathon.app.wiring import Marathon
from marathon.core import blocks as core
from marathon.core.errors import PathTrouble
from marathon.web import lesson_views as views
from marathon.web.figures import figure_svg
from marathon.web.highlight import highlight
from marathon.web.lesson_words import FRAMEWORK_NAMES, exercise_kind, exercise_state
from marathon.web.markdown import Terms, render, render_inline, render_parts, term_anchor
from marathon.web.panels import panels
from marathon.web.traces import TraceView, plain_view, trace_view

DATA = re.compile(r"""\bdata\(\s*["']([\w-]+)["']""")
LEADING_CODE = re.compile(r"^(`+)(.+?)(?<!`)\1(?!`)\s*", re.DOTALL)
LETTERS = "ABCDEFGHIJ"
MOST_LINES = 40  # of a file, shown above a cell


class BlockReader:
    """Goes through a lesson once, from top to bottom: counts cells and figures, meets terms, names data."""

    def __init__(self, m: Marathon, visit: study.Visit, framework: str) -> None:
        self._m = m
        self._visit = visit
        self._lesson = visit.place.lesson
        self._framework = framework
        self._tab = ""
        self._cells = self._figures = self._tabs = 0
        self._data_named: set[str] = set()
        self._beside = read_lesson_files(m.root, self._lesson)
        self._beside_named: set[str] = set()
        self.terms = Terms(self._lesson.terms)

    def read(self, blocks: Sequence[core.Block]) -> tuple[Any, ...]:
        """The views of some blocks, in order."""
        found: list[Any] = []
        for block in blocks:
            if isinstance(block, core.Margin):
                _put_note(found, self._margin(block))
            else:
                found.extend(self._views(block))
        return tuple(found)

    def _views(self, block: core.Block) -> Sequence[Any]:
        if isinstance(block, core.Prose):
            return self._prose(block)
        readers: dict[type, Callable[[Any], Any]] = {
            core.Cell: self.cell,
            core.Predict: self.predict,
            core.Question: self.question,
            core.Figure: self._figure,
            core.Explorable: self.explorable,
            core.Stepped: self._trace,
            core.ExercisePlace: self._exercise,
            core.Pitfall: self._pitfall,
            core.Recap: lambda block: views.RecapView(render(block.text)),
            core.Explain: self.explain,
            core.Tabs: self._tabs_view,
        }
        return [readers[type(block)](block)]

    def _prose(self, block: core.Prose) -> list[views.ProseView]:
        return [
            views.ProseView(html, tuple(map(self._term, terms)))
            for html, terms in render_parts(block.text, self.terms)
        ]

    def _term(self, term: str) -> views.NoteView:
        text = render_inline(self._lesson.terms[term])
        return views.NoteView(term[:1].upper() + term[1:], text, term_anchor(term))

    def _margin(self, block: core.Margin) -> views.NoteView:
        return views.NoteView(block.title, render(block.text))

    def cell(self, block: core.Cell) -> views.CellView:
        self._cells += 1
        return views.CellView(
            id=block.id,
            number=self._cells,
            code=block.code.strip("\n"),
            html=highlight(block.code),
            framework=self._tab,
            seconds=block.seconds,
            raises=block.raises is not None,
            data=self._data(block.code),
            files=self._files(block),
        )

    def _data(self, code: str) -> tuple[views.DataView, ...]:
        """The data sets that are used here for the first time on the page."""
        names = [name for name in DATA.findall(code) if name not in self._data_named]
        self._data_named.update(names)
        return data_views(self._m, tuple(dict.fromkeys(names)))

    def _files(self, block: core.Cell) -> tuple[views.FileView, ...]:
        """The files that are named here for the first time on the page, in the code or by who types."""
        said = "\n".join((block.code, *block.stdin))
        names = [name for name in self._beside if name in said and name not in self._beside_named]
        self._beside_named.update(names)
        return tuple(file_view(name, self._beside[name]) for name in names)

    def predict(self, block: core.Predict, *, result: views.ResultView | None = None) -> views.PredictView:
        """With `result`, what is shown instead of what was predicted before."""
        made = self._visit.progress.predictions.get(block.id)
        if made and result is None:
            result = prediction_result(block, made.choice, made.agreed)
        return views.PredictView(
            id=block.id,
            lesson=self._lesson.id,
            cell=self.cell(block.cell),
            ask=render(block.ask),
            options=tuple(map(option_view, LETTERS, block.options)),
            result=result,
        )

    def question(self, block: core.Question) -> views.QuestionView:
        answered = block.id in self._visit.progress.answers
        said = study.feedback(self._m, self._lesson.id, block.id) if answered else None
        return views.QuestionView(
            id=block.id,
            lesson=self._lesson.id,
            ask=render(block.ask),
            options=tuple(map(option_view, LETTERS, block.options)),
            numeric=block.answer is not None,
            confidence=block.confidence,
            answered=answer_result(block, said) if said else None,
        )

    def _figure(self, block: core.Figure) -> views.FigureView:
        self._figures += 1
        file = self._m.root / self._lesson.folder / "figures" / f"{block.id}.svg"
        svg = figure_svg(file, block.id, block.alt)
        return views.FigureView(block.id, self._figures, svg, block.alt, render_inline(block.caption))

    def explorable(self, block: core.Explorable) -> Any:
        try:
            play = read_play(self._m, self._visit.place, block.id)
        except PathTrouble:
            return views.ProseView(render(block.intro))
        return self._play(block, play)

    def _play(self, block: core.Explorable, play: Play) -> views.ExplorableView:
        made = self._visit.progress.predictions.get(block.id)
        tried = self._visit.progress.answers.get(block.id)
        chosen = int(made.choice) if made and int(made.choice) < len(play.options) else None
        setting = int(tried.choice) if tried and tried.right and tried.choice < len(play.verdicts) else None
        return views.ExplorableView(
            id=block.id,
            lesson=self._lesson.id,
            title=play.title,
            intro=render(block.intro),
            controls=tuple(
                views.ControlView(each.name, each.label, tuple(map(str, each.values)))
                for each in play.controls
            ),
            ask=play.ask,
            options=play.options,
            task=play.task,
            panels=panels(play.frames[0]),
            expected="" if chosen is None else play.options[chosen],
            solved="" if setting is None else play.verdicts[setting][1],
        )

    def _trace(self, block: core.Stepped) -> TraceView:
        trace = kept_trace(self._m.root / self._lesson.folder, block, files=self._beside)
        intro, caption = render(block.intro), render(block.caption)
        if trace is None:
            return plain_view(block.code, block.id, intro=intro, caption=caption)
        return trace_view(trace, block.id, intro=intro, caption=caption)

    def _exercise(self, block: core.ExercisePlace) -> views.ExerciseCard:
        exercise = next(each for each in self._lesson.exercises if each.id == block.exercise)
        past = next(each for each in self._visit.progress.exercises if each.id == exercise.id)
        return views.ExerciseCard(
            id=exercise.id,
            title=exercise.title,
            what=exercise_kind(exercise.kind),
            minutes=exercise.minutes,
            importance=exercise.importance,
            state=past.state,
            state_text=exercise_state(past),
        )

    def _pitfall(self, block: core.Pitfall) -> views.PitfallView:
        return views.PitfallView(block.misconception, render_inline(block.title), self.read(block.blocks))

    def explain(self, block: core.Explain) -> views.ExplainView:
        text = self._visit.progress.explained.get(block.id, "")
        model = render(block.model) if text else None
        return views.ExplainView(block.id, self._lesson.id, render(block.ask), text, model)

    def _tabs_view(self, block: core.Tabs) -> views.TabsView:
        self._tabs += 1
        offered = [tab.framework for tab in block.tabs]
        chosen = self._framework if self._framework in offered else offered[0]
        tabs = tuple(self._tab_views(block.tabs))
        return views.TabsView(self._tabs, self._lesson.id, tabs, chosen)

    def _tab_views(self, tabs: Sequence[core.Tab]) -> Iterator[views.TabView]:
        """The same step in each framework has the same number."""
        before = last = self._cells
        for tab in tabs:
            self._tab, self._cells = tab.framework, before
            inside = self.read(tab.blocks)
            last = max(last, self._cells)
            yield views.TabView(tab.framework, FRAMEWORK_NAMES.get(tab.framework, tab.framework), inside)
        self._tab, self._cells = "", last


def data_views(m: Marathon, names: Sequence[str]) -> tuple[views.DataView, ...]:
    """The data sets of these names that the catalogue knows."""
    known = {dataset.id: dataset for dataset in m.path.datasets}
    return tuple(
        views.DataView(known[name], m.datasets.local(name) is not None) for name in names if name in known
    )


def file_view(name: str, content: bytes) -> views.FileView:
    """A file beside the cells, and its first lines, as far as it is text."""
    lines = content.decode("utf-8", errors="replace").splitlines()
    shown = "\n".join(lines[:MOST_LINES])
    return views.FileView(name, len(lines), shown, max(len(lines) - MOST_LINES, 0))


def option_view(letter: str, option: core.Option) -> views.OptionView:
    """An option as its letter, its code (if it begins with some) and the rest of its text."""
    code = LEADING_CODE.match(option.text)
    if code is None:
        return views.OptionView(letter, "", render_inline(option.text))
    return views.OptionView(letter, option.output, render_inline(option.text[code.end() :]))


def prediction_result(block: core.Predict, choice: int | str | None, agreed: bool | None) -> views.ResultView:
    """What is shown once a prediction is settled; `choice` None: it was skipped."""
    right = next((number for number, option in enumerate(block.options) if option.right), None)
    chosen = choice if isinstance(choice, int) and 0 <= choice < len(block.options) else None
    headline = {True: study.AS_THOUGHT, False: study.SURPRISE, None: ""}[agreed]
    return views.ResultView(
        headline=headline,
        agreed=agreed,
        chosen=chosen,
        right=right,
        feedback=Markup() if chosen is None else render(block.options[chosen].feedback),
        explanation=render(block.explanation),
        typed=choice if isinstance(choice, str) else "",
        printed="" if right is None else block.options[right].output,
    )


def answer_result(block: core.Question, said: study.Feedback) -> views.ResultView:
    """What is shown once a question is answered."""
    return views.ResultView(
        headline=said.headline,
        agreed=said.right,
        chosen=int(said.choice) if block.options else None,
        right=int(said.right_choice) if block.options else None,
        feedback=render(said.feedback),
        explanation=render(said.explanation),
        right_feedback=_why_right(block) if block.options and not said.right else Markup(),
        typed="" if block.options else f"{said.choice:g}",
        printed="" if block.options else f"{said.right_choice:g}",
    )


def _why_right(block: core.Question) -> Markup:
    return render(next(option.feedback for option in block.options if option.right))


def _put_note(found: list[Any], note: views.NoteView) -> None:
    """Beside the paragraph before it, if there is one; else where it stands."""
    if found and isinstance(found[-1], views.ProseView):
        last = found.pop()
        found.append(views.ProseView(last.html, (*last.notes, note)))
    else:
        found.append(note)
