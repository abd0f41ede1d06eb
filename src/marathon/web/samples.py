"""Made-up states of the parts that show work: cells, questions, hints, verdicts."""

from __future__ import annotations

from dataclasses import dataclass, replace

from markupsafe import Markup

from marathon.app.wording import Demand
from marathon.core.noticing import Measure
from marathon.web.after_exercise import Onward
from marathon.web.comparison import ComparisonView, RowView
from marathon.web.highlight import highlight
from marathon.web.lesson_views import OptionView, QuestionView, ResultView
from marathon.web.pages.exercise import HintsView
from marathon.web.verdicts import DiagnosisView, EvidenceView, PassedView, ValueRow, VerdictView


@dataclass(frozen=True)
class CellSample:
    """`state` is the attribute, `words` what it says; `busy` shows Stop in place of Run."""

    name: str
    state: str
    words: str
    code: Markup
    output: str = ""
    headline: str = ""
    note: str = ""
    busy: bool = False


@dataclass(frozen=True)
class VerdictSample:
    name: str
    verdict: VerdictView


@dataclass(frozen=True)
class QuestionSample:
    name: str
    question: QuestionView


SUM = highlight("print(sum([3, 4, 5]))")

CELLS = (
    CellSample("Not run yet", "not-run", "Not run yet", SUM),
    CellSample("Getting ready", "starting", "Starting Python", SUM, busy=True),
    CellSample(
        "Running",
        "running",
        "Running, 4 s",
        highlight("for day in range(365):\n    walk(day)"),
        output="day 0\nday 1\nday 2",
        busy=True,
    ),
    CellSample("Done", "done", "Ran in 0.02 s", SUM, output="12"),
    CellSample(
        "Stopped by a fault of the code",
        "raised",
        "Stopped at line 2",
        highlight("slope = 2.5\nprint(slpoe * 4)"),
        headline="Python does not know the name slpoe.",
        note="You have a name slope from line 1. Is that the one you meant?",
    ),
    CellSample(
        "Too long",
        "limit",
        "Stopped after 10 s",
        highlight("while True:\n    step()"),
        headline="It was still running after 10 seconds, so we stopped it.",
        note="A loop that never ends is the usual reason. Look at what makes line 1 become false.",
    ),
    CellSample("An earlier cell changed", "stale", "An earlier cell changed. Run it again", SUM, output="12"),
)

_HOLDS = ("returns a pair", "w moves the right way", "lr = 0 changes nothing", "lists left alone")
_DOES_NOT = ("three points", "one point")


def _demands(*, all_hold: bool) -> tuple[Demand, ...]:
    holding = [Demand(label, "R1", "holds", "holds") for label in _HOLDS]
    if all_hold:
        return (*holding, *(Demand(label, "R2", "holds", "holds") for label in _DOES_NOT))
    some = Demand("three points", "R2", "not_yet", "2 of 3 cases hold", held=2, cases=3)
    return (*holding, some, Demand("one point", "R2", "not_yet", "does not hold yet"))


def _verdict(tone: str, icon: str, headline: str, sentence: str) -> VerdictView:
    return VerdictView(
        exercise="sample",
        tone=tone,
        icon=icon,
        headline=Markup(headline),  # noqa: S704 (our own words)
        sentence=Markup(sentence),  # noqa: S704
        advice=Markup(),
        meta="",
        demands=(),
        evidence=None,
        others=(),
        plain=Markup(),
        python_said="",
        diagnosis=None,
        printed="",
        mark_line=None,
        mark_note="",
    )


_EVIDENCE = EvidenceView(
    title="Three points",
    rows=(
        ValueRow("We called", highlight("step([1.0, 2.0, 3.0], [2.0, 4.0, 6.0], w=0.0, b=0.0, lr=0.1)")),
        ValueRow("It returned", Markup("(0.9333, <mark>0.2133</mark>)")),
        ValueRow("We expected", Markup("(0.9333, <mark>0.4</mark>)"), expected=True),
    ),
    try_code="step([1.0], [1.0], w=0.0, b=0.0, lr=1.0)",
)
_DIAGNOSIS = DiagnosisView(
    belief=Markup("one number moves before the other is measured"),
    hint=Markup(
        "<p>Line 6 changes <code>w</code>. Line 8 then measures the slope from that new place. "
        "In one step both slopes must be measured from the <em>same</em> spot.</p>"
    ),
    reread=Onward("Back to lesson 2.1.5", "#c-verdict", "Back to it"),
)
_FULL = replace(
    _verdict(
        "not_yet", "dot-circle", "Not yet: 4 of 6 checks hold", "Two disagree for one and the same reason."
    ),
    meta="Try 3, ran in 0.24 s",
    demands=_demands(all_hold=False),
    evidence=_EVIDENCE,
    diagnosis=_DIAGNOSIS,
    printed="slopes -9.333 -2.133",
)
_COMPARISON = ComparisonView(
    exercise="sample",
    rows=(
        RowView(
            "Find both slopes from the same spot",
            highlight("dw, db = slopes(x, y, w, b)"),
            highlight("error = w * x + b - y\ndw, db = (error * x).mean(), error.mean()"),
        ),
        RowView(
            "Then move both",
            highlight("return w - lr * dw, b - lr * db"),
            highlight("return w - lr * dw, b - lr * db"),
        ),
    ),
    measures=(Measure("lines of code", 3, 4),),
    noticed=(Markup("Both are built in the same way: the same shapes in the same number."),),
    alternates=(),
    sized=False,
)
_PASSED = replace(
    _verdict("passed", "check", "All 6 checks hold.", "Both slopes were measured before anything moved."),
    meta="Try 4, ran in 0.21 s",
    demands=_demands(all_hold=True),
    passed=PassedView(
        onward=Onward("Next: When to stop", "#c-verdict", "Next"),
        metres="26 m further.",
        comparison=_COMPARISON,
        debrief=Markup("<p>Measure first, then move: the same order returns in every optimizer.</p>"),
    ),
)

VERDICTS = (
    VerdictSample(
        "Could not start",
        _verdict(
            "unread",
            "dot-circle",
            "Python could not read line 4",
            "A closing bracket is missing. Nothing was checked, so this is not a try.",
        ),
    ),
    VerdictSample(
        "Stopped by a limit",
        _verdict(
            "stopped",
            "stopwatch",
            "Right answers, a little slow",
            "10 000 points took 6.2 s, and there are 2 s. There is a loop inside a loop on line 5.",
        ),
    ),
    VerdictSample(
        "Our fault",
        _verdict(
            "our_fault",
            "triangle",
            "The checks themselves broke",
            "This is our mistake, not yours. Your code is saved and the step counts as open.",
        ),
    ),
)
FULL_VERDICTS = (VerdictSample("Not yet", _FULL), VerdictSample("Passed", _PASSED))

_OPTIONS = (
    OptionView("A", "", Markup("Take more steps and wait")),
    OptionView("B", "", Markup("Use a smaller learning rate")),
)
_ASKED = QuestionView("sample-rest", "sample", Markup("The cost rises. What now?"), _OPTIONS, False, False)
_REASON = Markup("<p>Each jump lands further away than the one before. More of them do not help.</p>")

QUESTIONS = (
    QuestionSample("Rest", _ASKED),
    QuestionSample(
        "Answered, and right",
        replace(
            _ASKED, id="sample-right", answered=ResultView("That is right.", True, 1, 1, _REASON, Markup())
        ),
    ),
    QuestionSample(
        "Answered, not this one",
        replace(
            _ASKED, id="sample-other", answered=ResultView("Not this one.", False, 0, 1, _REASON, Markup())
        ),
    ),
    QuestionSample("A number", replace(_ASKED, id="sample-number", options=(), numeric=True)),
)

_HINT = Markup("Work out <code>dw</code> and <code>db</code> first.")
HINTS = (
    HintsView("sample", (), 3),
    HintsView("sample", (_HINT,), 3),
    HintsView(
        "sample", (_HINT, Markup("Touch <code>w</code> only then."), Markup("Line 6 comes too early.")), 3
    ),
)
