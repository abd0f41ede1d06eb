"""The steps of a program as their template shows them: for eyes, and as a table for everybody."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import ClassVar

from markupsafe import Markup

from marathon.app.python_words import plain_syntax, plainly
from marathon.core.trace import MODULE, Frame, Step, Trace
from marathon.core.trace_words import ending, sentences, text_of
from marathon.web.code_spans import code_spans
from marathon.web.highlight import highlight
from marathon.web.language import counted, say, tell

NOTHING = Markup()


@dataclass(frozen=True)
class StepView:
    """A row of the table: what happened, the line that is next, the names by then."""

    number: int
    said: Markup
    line: int
    names: tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class TraceView:
    """`document` is what the drawing needs, as JSON; `steps` say the same in words."""

    kind: ClassVar[str] = "trace"
    id: str
    intro: Markup
    html: Markup
    caption: Markup
    document: str
    steps: tuple[StepView, ...]
    output: str
    ending: Markup


@dataclass(frozen=True)
class StepsView:
    """The steps of an answer. `asks` tells that the program wants a line that nobody has typed yet."""

    trace: TraceView
    state: str
    asks: bool


def steps_view(trace: Trace) -> StepsView:
    return StepsView(
        trace_view(trace, "answer"),
        counted("%(num)s step", "%(num)s steps", len(trace.steps)),
        trace.ended == "asks",
    )


def trace_view(
    trace: Trace,
    name: str,
    *,
    intro: Markup = NOTHING,
    caption: Markup = NOTHING,
) -> TraceView:
    said = tuple(map(tell, sentences(trace)))
    return TraceView(
        id=name,
        intro=intro,
        html=highlight(trace.code),
        caption=caption,
        document=_document(trace, said),
        steps=tuple(
            _step(number, step, words)
            for number, (step, words) in enumerate(zip(trace.steps, said, strict=True), 1)
        ),
        output=trace.output,
        ending=code_spans(f"{tell(ending(trace))} {_in_plain_words(trace)}".strip()),
    )


def _in_plain_words(trace: Trace) -> str:
    if trace.ended == "unreadable":
        return tell(plain_syntax(trace.error.partition(": ")[2]))
    return tell(plainly(trace.error, trace.code)) if trace.ended == "raised" else ""


def plain_view(code: str, name: str, *, intro: Markup, caption: Markup) -> TraceView:
    """A program whose steps are not there: its code alone."""
    return TraceView(name, intro, highlight(code), caption, "", (), "", Markup())


def _document(trace: Trace, said: tuple[str, ...]) -> str:
    document = trace.document()
    document["said"] = said
    del document["code"]
    return json.dumps(document, ensure_ascii=False, separators=(",", ":"))


def _step(number: int, step: Step, words: str) -> StepView:
    names = [
        (_named(frame, name), text_of(value, dict(step.objects)))
        for frame in step.frames
        for name, value in frame.names
    ]
    return StepView(number, code_spans(words), step.line, tuple(names))


def _named(frame: Frame, name: str) -> str:
    return name if frame.name == MODULE else say("%(name)s (in %(function)s)", name=name, function=frame.name)
