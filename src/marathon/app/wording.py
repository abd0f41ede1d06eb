"""A verdict in sentences: what happened, what it means, what can be done now."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from itertools import groupby
from typing import Literal

from marathon.app.python_words import (
    Words,
    explain_error,
    explain_result,
    explain_syntax,
    nearest_name,
    plainly,
)
from marathon.core.answers import NOTHING_ANSWERED
from marathon.core.exercise import Exercise, Limits
from marathon.core.verdict import CheckResult, Evidence, Problem, Verdict

Tone = Literal["passed", "not_yet", "unread", "stopped", "our_fault"]
ChipState = Literal["holds", "not_yet", "not_reached"]

WE_CALLED = "We called"
IT_RETURNED = "It returned"
WE_LOOKED_AT = "We looked at"
IT_RAISED = "It stopped with"
WE_EXPECTED = "We expected"
YOU_ANSWERED = "You answered"
SMALLEST = "The smallest case that shows it"
PROBABLY = "What is probably happening"
PYTHON_SAID = "What Python said"
YOUR_PRINTS = "What your code printed"
NOT_A_TRY = "Nothing was checked, so this is not a try."
NOTHING_YET = "Check when you are ready."

_OF_CHIP: dict[str, tuple[ChipState, str]] = {
    "passed": ("holds", "holds"),
    "failed": ("not_yet", "does not hold yet"),
    "error": ("not_yet", "does not hold yet"),
    "skipped": ("not_reached", "not reached"),
}


_WORST: tuple[ChipState, ...] = ("not_yet", "not_reached", "holds")


@dataclass(frozen=True)
class Chip:
    """One check: its demand, its rule ("" or such as R2), its state and the words for the state."""

    id: str
    label: str
    rule: str
    state: ChipState
    words: str


@dataclass(frozen=True)
class Demand:
    """The cases of one check together: `held` of `cases` hold, and `state` is that of the worst."""

    label: str
    rule: str
    state: ChipState
    words: str
    held: int = 1
    cases: int = 1


@dataclass(frozen=True)
class Wording:
    """Headline, what it means (`sentence`), what can be done now (`advice`); the last two may be empty.

    `shown` is the check whose evidence is shown; `plain` says in plain words what Python said there.
    `line` is the learner's line that it is about; `label` names what came back of no call.
    Texts hold `code` in back quotes and no other markup.
    """

    tone: Tone
    headline: str
    sentence: str = ""
    advice: str = ""
    chips: tuple[Chip, ...] = ()
    shown: CheckResult | None = None
    plain: str = ""
    line: int | None = None
    label: str = ""


def word(verdict: Verdict, exercise: Exercise | None = None, code: str = "") -> Wording:
    """The words for a verdict; `exercise` gives the insight and the limits, `code` the learner's names."""
    chips = tuple(map(_chip, verdict.checks))
    if exercise and exercise.questions and verdict.checks:
        return _answered(verdict, exercise.insight, chips)
    if verdict.outcome == "passed":
        return Wording("passed", _all_hold(verdict), exercise.insight if exercise else "", chips=chips)
    if verdict.outcome == "our_fault":
        return _our_fault(chips)
    if verdict.outcome == "could_not_start":
        return _unread(verdict.problem or Problem("import", ""), code)
    limits = exercise.limits if exercise else Limits()
    shown = _first_to_show(verdict)
    ended = _how_it_ended(verdict, shown)
    if ended:
        return _stopped(verdict, () if nothing_checked(verdict) else chips, shown=shown, limits=limits)
    return _not_yet(verdict, chips, shown=shown, code=code)


def _answered(verdict: Verdict, insight: str, chips: tuple[Chip, ...]) -> Wording:
    """Of answers to questions instead of code."""
    total, shown = len(verdict.checks), _first_to_show(verdict)
    if verdict.passed:
        headline = {1: "That is right.", 2: "Both answers are right."}.get(
            total, f"All {total} answers are right."
        )
        return Wording("passed", headline, insight, chips=chips)
    verb = "is" if verdict.held == 1 else "are"
    said = "it is another one." if total == 1 else f"{verdict.held} of {total} answers {verb} right"
    return Wording("not_yet", f"Not yet: {said}", chips=chips, shown=shown, label=YOU_ANSWERED)


def nothing_checked(verdict: Verdict) -> bool:
    """Whether the code never came as far as a check, so that it is no try."""
    if verdict.outcome == "stopped":
        return all(check.outcome == "error" and not check.evidence for check in verdict.checks)
    return verdict.outcome in ("could_not_start", "our_fault")


def holding(verdict: Verdict) -> str:
    """How many checks hold, such as "4 of 6 checks hold"."""
    total = len(verdict.checks)
    noun = "check holds" if total == 1 else "checks hold"
    return f"{verdict.held} of {total} {noun}"


def returned_words(evidence: Evidence) -> tuple[str, str]:
    """The label and the text of what came back: a value, what a check made of it, or what it stopped with."""
    call = evidence.call
    if call and call.ended in _NOTHING_CAME:
        return IT_RETURNED, _NOTHING_CAME[call.ended]
    if call and call.raised:
        return IT_RAISED, call.raised
    if call and call.returned and evidence.returned and evidence.returned != call.returned:
        return WE_LOOKED_AT, evidence.returned
    return IT_RETURNED, evidence.returned or (call.returned if call and call.returned else "nothing")


def _all_hold(verdict: Verdict) -> str:
    total = len(verdict.checks)
    return "The one check holds." if total == 1 else f"All {total} checks hold."


def demands(chips: Iterable[Chip]) -> tuple[Demand, ...]:
    """The checks as one reads them: cases of the same demand, which follow each other, are counted."""
    found = (list(cases) for _, cases in groupby(chips, key=lambda chip: (chip.rule, chip.label)))
    return tuple(map(_demand, found))


def _demand(cases: list[Chip]) -> Demand:
    held = sum(chip.state == "holds" for chip in cases)
    worst = min(cases, key=lambda chip: _WORST.index(chip.state))
    words = worst.words if len(cases) == 1 else f"{held} of {len(cases)} cases hold"
    return Demand(worst.label, worst.rule, worst.state, words, held, len(cases))


def _chip(check: CheckResult) -> Chip:
    state, words = _OF_CHIP.get(check.outcome, ("not_reached", "not reached"))
    label = check.label or check.id.removeprefix("test_").replace("_", " ")
    return Chip(check.id, label, check.rule, state, words)


def _our_fault(chips: tuple[Chip, ...]) -> Wording:
    return Wording(
        "our_fault",
        "The checks themselves broke. This is our mistake, not yours.",
        "Your code is saved, and this is not a try.",
        "Check once more; if it happens again, `marathon doctor` looks for the reason.",
        chips,
    )


def _unread(problem: Problem, code: str) -> Wording:
    line = problem.line
    if problem.kind == "syntax":
        where = f"line {line}" if line else "your file"
        said = explain_syntax(problem.message)
        sentence = f"{said.what} {NOT_A_TRY}"
        return Wording("unread", f"Python could not read {where}.", sentence, said.look, line=line)
    if problem.kind == "missing":
        return _missing(problem, code)
    where = f" at line {line}" if line else ""
    words = explain_error(problem.message, code) or Words("")
    return Wording(
        "unread",
        f"Your file stopped{where}, before anything could be checked.",
        " ".join(part for part in (words.what, NOT_A_TRY) if part),
        words.look,
        plain=words.what,
        line=line,
    )


def _missing(problem: Problem, code: str) -> Wording:
    if problem.message == NOTHING_ANSWERED:
        return Wording("unread", problem.message, NOT_A_TRY)
    found = re.search(r"cannot import name '([^']+)'|has no attribute '([^']+)'", problem.message)
    name = next(filter(None, found.groups()), "") if found else ""
    if not name:
        return Wording("unread", "Something that the checks look for is not there yet.", NOT_A_TRY)
    near = nearest_name(name, code)
    advice = f"You have `{near[0]}` from line {near[1]}. Is that the one?" if near else ""
    return Wording(
        "unread",
        f"There is no `{name}` in your file yet.",
        f"The checks look for it by that name. {NOT_A_TRY}",
        advice,
        line=near[1] if near else None,
    )


def _first_to_show(verdict: Verdict) -> CheckResult | None:
    """The first check that does not hold, one with evidence before one without."""
    open_ones = [check for check in verdict.checks if check.outcome in ("failed", "error")]
    return next((check for check in open_ones if check.evidence), open_ones[0] if open_ones else None)


def _how_it_ended(verdict: Verdict, shown: CheckResult | None) -> str:
    """How the code was stopped, if it was; "" if it ran to its end."""
    for check in (shown, *verdict.checks):
        call = check.evidence.call if check and check.evidence else None
        if call and call.ended in _STOPPED and (verdict.outcome == "stopped" or check is shown):
            return call.ended
    if verdict.outcome != "stopped":
        return ""
    # Stopped while it was being loaded: no call tells how, only the engine's sentence does.
    said = verdict.problem.message if verdict.problem else ""
    return next((ended for word_, ended in _TELLING.items() if word_ in said), "timed_out")


def _still_running(limits: Limits) -> str:
    seconds = f"{limits.call_seconds:g}"
    noun = "second" if seconds == "1" else "seconds"
    return f"It was still running after {seconds} {noun}, so we stopped it."


def _too_much_memory(limits: Limits) -> str:
    return f"It asked for more than {limits.memory_mb} MB of memory, so we stopped it."


_STOPPED: dict[str, Callable[[Limits], str]] = {
    "timed_out": _still_running,
    "out_of_memory": _too_much_memory,
    "too_much_output": lambda _limits: "It printed more than anybody could read, so we stopped it.",
    "died": lambda _limits: "Python itself ended in the middle of your code.",
}
_ADVICE = {
    "timed_out": "Look for a loop whose condition never changes.",
    "out_of_memory": "Look for a list that keeps growing.",
    "too_much_output": "Look for a `print` inside a loop that does not end.",
    "died": "This can come from very deep recursion, or from a call that ends the program.",
}
_NOTHING_CAME = {
    "timed_out": "nothing: it was still running",
    "out_of_memory": "nothing: its memory was used up",
    "too_much_output": "nothing: it was still printing",
    "died": "nothing: Python ended",
}
_TELLING = {"memory": "out_of_memory", "printed": "too_much_output", "process ended": "died"}


def _stopped(
    verdict: Verdict, chips: tuple[Chip, ...], *, shown: CheckResult | None, limits: Limits
) -> Wording:
    ended = _how_it_ended(verdict, shown)
    call = shown.evidence.call if shown and shown.evidence else None
    line = (call.line if call else None) or (verdict.problem.line if verdict.problem else None)
    held = holding(verdict)
    return Wording(
        "stopped",
        _STOPPED[ended](limits),
        f"{held[0].upper()}{held[1:]}." if chips else NOT_A_TRY,
        _ADVICE[ended],
        chips,
        shown if chips else None,
        line=line,
    )


def _not_yet(verdict: Verdict, chips: tuple[Chip, ...], *, shown: CheckResult | None, code: str) -> Wording:
    call = shown.evidence.call if shown and shown.evidence else None
    plain = _in_plain_words(shown.evidence, code) if shown and shown.evidence else ""
    line = verdict.diagnosis.line if verdict.diagnosis else None
    return Wording(
        "not_yet",
        f"Not yet: {holding(verdict)}",
        _about(verdict, shown),
        chips=chips,
        shown=shown,
        plain=plain,
        line=line or (call.line if call else None),
    )


def _in_plain_words(evidence: Evidence, code: str) -> str:
    """Of an exception that the submission raised, or that a check met when it looked at what came back."""
    call = evidence.call
    if call and call.raised:
        return plainly(call.raised, code)
    return str(explain_result(evidence.note) or "") if call and call.ended == "returned" else ""


def _about(verdict: Verdict, shown: CheckResult | None) -> str:
    if shown is None:
        return ""
    label = _chip(shown).label
    left = len(verdict.checks) - verdict.held
    if left == 1:
        return f"The one that is left: {label}."
    return f"The first to look at: {label}."
