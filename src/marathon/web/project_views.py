"""What the page of a project shows: the ladder of milestones, the rubric with its evidence, the samples."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby

from markupsafe import Markup

from marathon.app.projects import ProjectState
from marathon.core.progress import State
from marathon.core.project import HOLDS, TOP, Evidence, Milestone, Project, Row
from marathon.core.project_record import Checked
from marathon.core.verdict import CheckResult
from marathon.web.code_spans import code_spans
from marathon.web.highlight import highlight
from marathon.web.language import counted, later, say
from marathon.web.markdown import render
from marathon.web.verdicts import EvidenceView, evidence_view
from marathon.web.wording import date_text, hours_text

# What nobody can be told of by a check.
UNREAD = {
    "": later("Nothing could be checked."),
    "syntax": later("Python could not read your program, so nothing was checked."),
    "import": later("Your program stopped while it was being started, so nothing was checked."),
}


@dataclass(frozen=True)
class CheckLine:
    """A check of a milestone, in the order of rows and levels."""

    row: str
    level: int
    demand: str
    state: str
    cases: str = ""


@dataclass(frozen=True)
class MilestoneView:
    """`headline` is empty until it is checked; `commit` is what may be typed once it holds."""

    id: str
    number: int
    title: str
    hours: str
    ask: Markup
    twist: bool
    state: State
    open: bool
    headline: str
    sentence: Markup
    lines: tuple[CheckLine, ...]
    evidence: EvidenceView | None
    said: str
    commit: str
    held_on: str


@dataclass(frozen=True)
class RowView:
    """A row of the rubric; `level` is None while nothing is known. `samples` are what to compare with."""

    id: str
    title: str
    by_you: bool
    level: int | None
    text: str
    levels: tuple[str, ...]
    samples: tuple[tuple[str, int, Markup], ...]
    evidence: str


@dataclass(frozen=True)
class SampleView:
    grade: str
    note: Markup
    files: tuple[tuple[str, Markup], ...]


def milestones(state: ProjectState) -> tuple[MilestoneView, ...]:
    """All milestones; the next one is open."""
    project, coming = state.place.project, state.next
    return tuple(
        _milestone(one, number, state.record.milestones.get(one.id), here=one is coming and state.started)
        for number, one in enumerate(project.milestones, 1)
    )


def _milestone(one: Milestone, number: int, checked: Checked | None, *, here: bool) -> MilestoneView:
    held_at = checked.held_at if checked else None
    return MilestoneView(
        id=one.id,
        number=number,
        title=one.title,
        hours=hours_text(one.hours),
        ask=render(one.ask),
        twist=one.twist,
        state="done" if held_at else "here" if here else "ahead",
        open=here,
        headline=_headline(checked) if checked else "",
        sentence=_sentence(checked) if checked else Markup(),
        lines=tuple(_lines(checked)) if checked else (),
        evidence=_shown(checked) if checked else None,
        said=_python_said(checked) if checked else "",
        commit=f'git add . && git commit -m "{one.title}"' if held_at else "",
        held_on=date_text(held_at.date()) if held_at else "",
    )


def _headline(checked: Checked) -> str:
    shown, verdict = checked.shown, checked.verdict
    if verdict.outcome == "our_fault":
        return say("The checks themselves broke. This is our mistake, not yours.")
    if not shown:
        kind = verdict.problem.kind if verdict.problem else ""
        return say(UNREAD.get(kind, UNREAD[""]))
    held, of = sum(one.holds for one in shown), len(shown)
    if held == of:
        return counted("It holds: the one check", "It holds: all %(num)s checks", of)
    if all(one.holds for one in shown if one.level <= HOLDS):
        return say(
            "It holds: %(held)s of %(all)s checks, all up to level %(level)s", held=held, all=of, level=HOLDS
        )
    return say("Not yet: %(held)s of %(all)s checks hold", held=held, all=of)


def _sentence(checked: Checked) -> Markup:
    shown = checked.shown
    first = next((one for one in shown if not one.holds), None)
    if first is None:
        return Markup()
    if all(one.holds for one in shown if one.level <= HOLDS):
        return code_spans(say("What a strong one does besides: %(demand)s.", demand=first.demand))
    return code_spans(say("The first that does not hold yet: %(demand)s.", demand=first.demand))


def _lines(checked: Checked) -> Iterator[CheckLine]:
    """One line for each demand, however many cases it has."""
    ordered = sorted(checked.shown, key=lambda one: (int(one.row[1:]), one.level))
    for (row, level, demand), cases in groupby(ordered, key=lambda one: (one.row, one.level, one.demand)):
        held = [one.holds for one in cases]
        state = "holds" if all(held) else "not_yet"
        some = len(held) > 1 and not all(held)
        words = say(", %(held)s of %(all)s cases", held=sum(held), all=len(held)) if some else ""
        yield CheckLine(row, level, demand, state, words)


def _level(check: CheckResult) -> bool:
    level, colon, _ = check.label.partition(":")
    return bool(check.rule and colon and level.strip().isdigit())


def _shown(checked: Checked) -> EvidenceView | None:
    """Why the lowest check that does not hold does not."""
    open_ones = [check for check in checked.verdict.checks if check.outcome in ("failed", "error")]
    open_ones = [check for check in open_ones if check.evidence and _level(check)]
    first = min(open_ones, key=lambda check: check.label.partition(":")[0], default=None)
    if first is None:
        return None
    named = CheckResult(**{**vars(first), "label": first.label.partition(":")[2].strip()})
    view = evidence_view(named)
    return view if view and (view.rows or view.note) else None


def _python_said(checked: Checked) -> str:
    problem = checked.verdict.problem
    return (problem.traceback or problem.message) if problem and not checked.shown else ""


def rows(state: ProjectState) -> tuple[RowView, ...]:
    """The rubric, with the level that each row has now."""
    return tuple(_row(state, row) for row in state.place.project.rows)


def _row(state: ProjectState, row: Row) -> RowView:
    level, project = state.record.level(row), state.place.project
    return RowView(
        id=row.id,
        title=row.title,
        by_you=row.by == "you",
        level=level,
        text=row.levels[level] if level is not None and level < len(row.levels) else "",
        levels=row.levels,
        samples=tuple(
            (sample.grade, sample.levels[row.id], render(sample.why[row.id]))
            for sample in project.samples
            if row.id in sample.why
        ),
        evidence=_evidence(state, row),
    )


def _evidence(state: ProjectState, row: Row) -> str:
    shown: list[Evidence] = [
        one for checked in state.record.milestones.values() for one in checked.shown if one.row == row.id
    ]
    held = sum(one.holds for one in shown)
    if not shown:
        return ""
    return counted("%(held)s of %(num)s check hold", "%(held)s of %(num)s checks hold", len(shown), held=held)


def samples(project: Project) -> tuple[SampleView, ...]:
    return tuple(
        SampleView(
            sample.grade,
            render(sample.note),
            tuple(
                (name, highlight(text) if name.endswith(".py") else Markup.escape(text))
                for name, text in sorted(sample.files.items(), key=lambda pair: pair[0] != project.filename)
            ),
        )
        for sample in project.samples
    )


LEVELS = range(TOP + 1)
