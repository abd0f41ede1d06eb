"""A verdict as its template shows it: headline, chips, evidence with differences marked, a likely reason."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace

from markupsafe import Markup

from marathon.app.programs import WE_TYPED, as_seen, printed_label, typed_lines
from marathon.app.submit import Attempt
from marathon.app.wiring import Marathon
from marathon.app.wording import (
    IT_RETURNED,
    Demand,
    Wording,
    came_back_before,
    demands,
    returned_words,
    word,
)
from marathon.core.blocks import Pitfall, walk
from marathon.core.curriculum import Place
from marathon.core.exercise import Exercise
from marathon.core.said import Said
from marathon.core.verdict import Call, CheckResult, Diagnosis, Evidence, Verdict
from marathon.web.after_exercise import Onward, after_exercise
from marathon.web.code_spans import code_spans
from marathon.web.comparison import ComparisonView, comparison_view
from marathon.web.differences import mark, without_tolerance
from marathon.web.highlight import highlight
from marathon.web.language import SPACE, later, say, tell
from marathon.web.lesson_views import FigureView
from marathon.web.markdown import render
from marathon.web.sheets import ReasonView, consequences, reason_views
from marathon.web.wording import metres_text

ICONS = {
    "passed": "check",
    "not_yet": "dot-circle",
    "unread": "dot-circle",
    "stopped": "stopwatch",
    "our_fault": "triangle",
}
ENDED = {
    "": later("it ended early"),
    "timed_out": later("it was still running when its time was over"),
    "died": later("Python itself ended"),
}
# An exception as Python names it is no sentence for people.
BARE_EXCEPTION = re.compile(r"^[A-Z]\w*(?:Error|Exception|Gone|Warning)\b")


@dataclass(frozen=True)
class ValueRow:
    """A labelled value; `typed` holds lines that were typed instead; `expected`: it is what we expected."""

    label: str
    html: Markup
    lines: int = 1
    typed: tuple[str, ...] = ()
    expected: bool = False


@dataclass(frozen=True)
class EvidenceView:
    """`try_code` is what shows this case when it is put below the code; `try_typed` the lines to type."""

    title: str
    rows: tuple[ValueRow, ...]
    note: str = ""
    smallest: bool = False
    try_code: str = ""
    try_typed: str = ""


@dataclass(frozen=True)
class DiagnosisView:
    belief: Markup
    hint: Markup
    reread: Onward


@dataclass(frozen=True)
class PassedView:
    """What follows when every check holds: own code beside the reference, the debrief, the way on."""

    onward: Onward
    metres: str
    comparison: ComparisonView | None
    debrief: Markup


@dataclass(frozen=True)
class VerdictView:
    """`mark_line` and `mark_note` are for the editor; `late`: a diagnosis may be asked for."""

    exercise: str
    tone: str
    icon: str
    headline: Markup
    sentence: Markup
    advice: Markup
    meta: str
    demands: tuple[Demand, ...]
    evidence: EvidenceView | None
    others: tuple[EvidenceView, ...]
    plain: Markup
    python_said: str
    diagnosis: DiagnosisView | None
    printed: str
    mark_line: int | None
    mark_note: str
    reasons: tuple[ReasonView, ...] = ()
    consequences: tuple[FigureView, ...] = ()
    passed: PassedView | None = None
    late: bool = False


def verdict_view(m: Marathon, place: Place, exercise: Exercise, attempt: Attempt) -> VerdictView:
    """What to show of an attempt."""
    verdict = attempt.verdict
    words = word(verdict, exercise, attempt.code)
    call = words.shown.evidence.call if words.shown and words.shown.evidence else None
    diagnosis = _diagnosis(m, place, verdict.diagnosis) if verdict.diagnosis else None
    return VerdictView(
        exercise=exercise.id,
        tone=words.tone,
        icon=ICONS[words.tone],
        headline=code_spans(words.headline),
        sentence=code_spans(words.sentence),
        advice=code_spans(words.advice),
        meta=_meta(attempt),
        demands=()
        if exercise.questions
        else tuple(replace(one, words=tell(one.words)) for one in demands(words.chips)),
        evidence=evidence_view(words.shown) if words.shown and not exercise.questions else None,
        others=() if exercise.questions else tuple(_others(verdict, words)),
        plain=code_spans(words.plain if words.plain not in words.sentence else ""),
        python_said=_python_said(verdict),
        diagnosis=diagnosis,
        printed=(call.printed if call and typed_lines(call) is None else "") or verdict.printed,
        mark_line=words.line,
        mark_note=_mark_note(words, verdict),
        reasons=reason_views(exercise.questions, attempt.code),
        consequences=consequences(exercise, m.root) if attempt.number else (),
        passed=_passed(m, place, exercise, attempt) if verdict.passed else None,
        late=attempt.late,
    )


def _meta(attempt: Attempt) -> str:
    if not attempt.number:
        return ""
    if not attempt.verdict.seconds:
        return say("Try %(number)s", number=attempt.number)
    seconds = f"{attempt.verdict.seconds:.2f}{SPACE}s"
    return say("Try %(number)s, ran in %(seconds)s", number=attempt.number, seconds=seconds)


def evidence_view(check: CheckResult) -> EvidenceView | None:
    """Why a check does not hold, as its template shows it."""
    evidence = check.evidence
    if evidence is None:
        return None
    call = evidence.call
    label = check.label or check.id.removeprefix("test_").replace("_", " ")
    typed = typed_lines(call)
    return EvidenceView(
        title=say("The smallest case that shows it") if evidence.smallest else label[:1].upper() + label[1:],
        rows=tuple(_rows(evidence)),
        note="" if BARE_EXCEPTION.match(evidence.note) else evidence.note,
        smallest=evidence.smallest,
        try_code="" if call is None or typed is not None else f"print({call.text})",
        try_typed="\n".join(typed or ()),
    )


def _rows(evidence: Evidence) -> Iterable[ValueRow]:
    call = evidence.call
    if call is not None:
        yield _called(call)
    came, expected = _came_and_expected(evidence, call)
    if call is not None and call.ended not in ("returned", "raised"):
        ended = say(ENDED.get(call.ended, ENDED[""]))
        yield ValueRow(say("Then"), Markup("<span>{}</span>").format(ended))
    elif came is not None:
        if (before := came_back_before(evidence)) and typed_lines(call) is None:
            yield _row(IT_RETURNED, highlight(before), before)
        label, text = came
        marked = mark(text, expected)[0] if expected and not (call and call.raised) else mark(text, text)[0]
        yield _row(label, marked, text)
    if expected:
        text = came[1] if came and not (call and call.raised) else expected
        yield replace(_row(say("We expected"), mark(text, expected)[1], expected), expected=True)


def _came_and_expected(evidence: Evidence, call: Call | None) -> tuple[tuple[str, str] | None, str]:
    expected = without_tolerance(evidence.expected or "")
    if call is None and evidence.returned is None:
        return None, expected
    label, text = map(tell, returned_words(evidence))
    if call is not None and typed_lines(call) is not None and not call.raised:
        return (printed_label(evidence, call), tell(as_seen(text))), tell(as_seen(expected))
    return (label, text), expected


def _called(call: Call) -> ValueRow:
    typed = typed_lines(call)
    if typed is not None:
        words = Markup("<span>{}</span>").format(say("nothing")) if not typed else Markup()
        return ValueRow(tell(WE_TYPED), words, typed=typed)
    return _row(say("We called"), highlight(call.text), call.text)


def _row(label: str, html: Markup, text: str) -> ValueRow:
    return ValueRow(tell(label), html, lines=text.count("\n") + 1 + len(text) // 90)


def _others(verdict: Verdict, words: Wording) -> Iterable[EvidenceView]:
    """The evidence of the other checks that do not hold; the smallest case first."""
    open_ones = [check for check in verdict.checks if check.outcome in ("failed", "error")]
    rest = [check for check in open_ones if check is not words.shown and check.evidence]
    rest.sort(key=lambda check: not (check.evidence and check.evidence.smallest))
    for check in rest:
        view = evidence_view(check)
        if view is not None and view.rows:
            yield view


def _python_said(verdict: Verdict) -> str:
    if verdict.problem is not None and verdict.problem.kind in ("syntax", "import"):
        return verdict.problem.traceback or verdict.problem.message
    return ""


def _diagnosis(m: Marathon, place: Place, diagnosis: Diagnosis) -> DiagnosisView:
    belief = code_spans(diagnosis.belief.rstrip("."))
    return DiagnosisView(belief, render(diagnosis.hint), _reread(m, place, diagnosis.misconception))


def _reread(m: Marathon, place: Place, misconception: str) -> Onward:
    """The part of a lesson that speaks of this misconception; without one, the exercise's own lesson."""
    for candidate in (place, *m.path.places()):
        for block in walk(candidate.lesson.blocks):
            if isinstance(block, Pitfall) and block.misconception == misconception:
                href = f"/lessons/{candidate.lesson.id}#pitfall-{misconception}"
                return Onward(
                    say("Reread the part of lesson %(number)s on this", number=candidate.lesson.number), href
                )
    return Onward(say("Back to lesson %(number)s", number=place.lesson.number), f"/lessons/{place.lesson.id}")


def _mark_note(words: Wording, verdict: Verdict) -> str:
    if words.line is None:
        return ""
    if verdict.diagnosis is not None:
        return re.split(r"(?<=[.?!])\s", verdict.diagnosis.hint, maxsplit=1)[0]
    if words.tone in ("unread", "stopped"):
        sentence = words.sentence  # of two, the second says that this was no try
        return tell(sentence.parts[0] if isinstance(sentence, Said) and sentence.parts else sentence)
    return tell(words.plain) or say("It stopped here.")


def _passed(m: Marathon, place: Place, exercise: Exercise, attempt: Attempt) -> PassedView:
    return PassedView(
        onward=after_exercise(m, place, exercise.id),
        metres=say("%(way)s further.", way=metres_text(attempt.metres)) if attempt.metres >= 1 else "",
        comparison=None if exercise.questions else comparison_view(exercise, attempt.code, attempt.framework),
        debrief=render(exercise.debrief),
    )
