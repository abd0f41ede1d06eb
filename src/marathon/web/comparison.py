"""An answer beside the reference, as its template shows it: rows by idea, measures, times, what to notice."""

from __future__ import annotations

import textwrap
from dataclasses import dataclass, replace

from markupsafe import Markup

from marathon.app.timing import Times, has_sizes
from marathon.core.alignment import align
from marathon.core.exercise import Exercise
from marathon.core.noticing import Measure, measures, notice
from marathon.web.code_spans import code_spans
from marathon.web.highlight import highlight
from marathon.web.language import tell
from marathon.web.solutions import readable


@dataclass(frozen=True)
class RowView:
    """`idea` is what both sides do there; a side without code has an empty text."""

    idea: str
    mine: Markup
    theirs: Markup


@dataclass(frozen=True)
class AlternateView:
    name: str
    code: Markup


@dataclass(frozen=True)
class TimeView:
    """`faster` is `mine`, `theirs` or empty; `words` says it for who does not see bold letters."""

    size: str
    mine: str
    theirs: str
    faster: str


@dataclass(frozen=True)
class TimesView:
    unit: str
    rows: tuple[TimeView, ...]


@dataclass(frozen=True)
class ComparisonView:
    """`sized` tells that times can be measured; `same` that both are the same text."""

    exercise: str
    rows: tuple[RowView, ...]
    measures: tuple[Measure, ...]
    noticed: tuple[Markup, ...]
    alternates: tuple[AlternateView, ...]
    sized: bool
    same: bool = False


def comparison_view(exercise: Exercise, code: str, framework: str) -> ComparisonView:
    """The learner's `code` beside the reference for their framework."""
    theirs = readable(exercise.solution(framework))
    same = code.strip() == theirs.strip()
    alternates = [each for each in exercise.alternates if each.framework in (None, framework)]
    return ComparisonView(
        exercise=exercise.id,
        rows=tuple(
            RowView(tell(row.idea), _coloured(row.mine), _coloured(row.theirs)) for row in align(code, theirs)
        ),
        measures=tuple(replace(row, label=tell(row.label)) for row in measures(code, theirs)),
        noticed=() if same else tuple(code_spans(sentence) for sentence in notice(code, theirs)),
        alternates=tuple(
            AlternateView(each.name.replace("_", " ").capitalize(), highlight(_without_head(each.code)))
            for each in alternates
        ),
        sized=has_sizes(exercise),
        same=same,
    )


def times_view(times: Times) -> TimesView:
    rows = [
        TimeView(f"{row.size:,}".replace(",", "\u00a0"), span(row.mine), span(row.theirs), row.faster)
        for row in times.rows
    ]
    return TimesView(times.unit[:1].upper() + times.unit[1:], tuple(rows))


def span(seconds: float) -> str:
    """`34 µs`, `1.3 ms`, `2.1 s`: two digits are what such a measurement is good for."""
    for unit, factor in (("µs", 1e-6), ("ms", 1e-3), ("s", 1.0)):
        number = seconds / factor
        if number < 999.5 or unit == "s":
            return f"{number:.1f}\u00a0{unit}" if number < 9.95 else f"{number:.0f}\u00a0{unit}"
    raise AssertionError("seconds are the last unit")


def _coloured(code: str) -> Markup:
    """A piece of code as if it stood alone; nothing for no code."""
    return highlight(textwrap.dedent(code)) if code else Markup()


def _without_head(code: str) -> str:
    """Without what an author says about it in comments at the top."""
    lines = code.strip("\n").splitlines()
    while lines and lines[0].startswith("#"):
        lines.pop(0)
    return "\n".join(lines)
