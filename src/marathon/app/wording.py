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
from marathon.core.said import said, said_of, together
from marathon.core.verdict import CheckResult, Evidence, Problem, Verdict

Tone = Literal["passed", "not_yet", "unread", "stopped", "our_fault"]
ChipState = Literal["holds", "not_yet", "not_reached"]

WE_CALLED = "We called"
IT_RETURNED = said("It returned")
WE_LOOKED_AT = said("We looked at")
IT_RAISED = said("It stopped with")
WE_EXPECTED = "We expected"
YOU_ANSWERED = said("You answered")
SMALLEST = "The smallest case that shows it"
PROBABLY = "What is probably happening"
PYTHON_SAID = "What Python said"
YOUR_PRINTS = "What your code printed"
NOT_A_TRY = said("Nothing was checked, so this is not a try.")
NOTHING_YET = "Check when you are ready."

_OF_CHIP: dict[str, tuple[ChipState, str]] = {
    "passed": ("holds", said("holds")),
    "failed": ("not_yet", said("does not hold yet")),
    "error": ("not_yet", said("does not hold yet")),
    "skipped": ("not_reached", said("not reached")),
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
        headline = {1: said("That is right."), 2: said("Both answers are right.")}.get(
            total, said("All %(total)s answers are right.", total=total)
        )
        return Wording("passed", headline, insight, chips=chips)
    headline = said("Not yet: it is another one.")
    if total > 1:
        headline = said_of(
            "Not yet: %(num)s of %(total)s answers is right",
            "Not yet: %(num)s of %(total)s answers are right",
            verdict.held,
            total=total,
        )
    return Wording("not_yet", headline, chips=chips, shown=shown, label=YOU_ANSWERED)


def nothing_checked(verdict: Verdict) -> bool:
    """Whether the code never came as far as a check, so that it is no try."""
    if verdict.outcome == "stopped":
        return all(check.outcome == "error" and not check.evidence for check in verdict.checks)
    return verdict.outcome in ("could_not_start", "our_fault")


def holding(verdict: Verdict) -> str:
    """How many checks hold, such as "4 of 6 checks hold"."""
    return said_of(
        "%(held)s of %(num)s check holds",
        "%(held)s of %(num)s checks hold",
        len(verdict.checks),
        held=verdict.held,
    )


def returned_words(evidence: Evidence) -> tuple[str, str]:
    """The label and the text of what came back: a value, what a check made of it, or what it stopped with."""
    call = evidence.call
    if call and call.ended in _NOTHING_CAME:
        return IT_RETURNED, _NOTHING_CAME[call.ended]
    if call and call.raised:
        return IT_RAISED, call.raised
    if came_back_before(evidence):
        return WE_LOOKED_AT, evidence.returned or ""
    return IT_RETURNED, evidence.returned or (call.returned if call and call.returned else said("nothing"))


def came_back_before(evidence: Evidence) -> str:
    """What came back, where a check looked at something that it made of it; "" where both are the same."""
    call = evidence.call
    if call is None or not call.returned or not evidence.returned or call.raised:
        return ""
    return call.returned if evidence.returned != call.returned else ""


def _all_hold(verdict: Verdict) -> str:
    total = len(verdict.checks)
    return said_of("The one check holds.", "All %(num)s checks hold.", total)


def demands(chips: Iterable[Chip]) -> tuple[Demand, ...]:
    """The checks as one reads them: cases of the same demand, which follow each other, are counted."""
    found = (list(cases) for _, cases in groupby(chips, key=lambda chip: (chip.rule, chip.label)))
    return tuple(map(_demand, found))


def _demand(cases: list[Chip]) -> Demand:
    held = sum(chip.state == "holds" for chip in cases)
    worst = min(cases, key=lambda chip: _WORST.index(chip.state))
    words = worst.words
    if len(cases) > 1:
        words = said_of(
            "%(held)s of %(num)s case holds", "%(held)s of %(num)s cases hold", len(cases), held=held
        )
    return Demand(worst.label, worst.rule, worst.state, words, held, len(cases))


def _chip(check: CheckResult) -> Chip:
    state, words = _OF_CHIP.get(check.outcome, _OF_CHIP["skipped"])
    label = check.label or check.id.removeprefix("test_").replace("_", " ")
    return Chip(check.id, label, check.rule, state, words)


def _our_fault(chips: tuple[Chip, ...]) -> Wording:
    return Wording(
        "our_fault",
        said("The checks themselves broke. This is our mistake, not yours."),
        said("Your code is saved, and this is not a try."),
        said("Check once more; if it happens again, `marathon doctor` looks for the reason."),
        chips,
    )


def _unread(problem: Problem, code: str) -> Wording:
    line = problem.line
    if problem.kind == "syntax":
        words = explain_syntax(problem.message)
        headline = said("Python could not read your file.")
        if line:
            headline = said("Python could not read line %(line)s.", line=line)
        return Wording("unread", headline, together(words.what, NOT_A_TRY), words.look, line=line)
    if problem.kind == "missing":
        return _missing(problem, code)
    words = explain_error(problem.message, code) or Words("")
    headline = said("Your file stopped, before anything could be checked.")
    if line:
        headline = said("Your file stopped at line %(line)s, before anything could be checked.", line=line)
    return Wording(
        "unread",
        headline,
        together(words.what, NOT_A_TRY),
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
        return Wording("unread", said("Something that the checks look for is not there yet."), NOT_A_TRY)
    near = nearest_name(name, code)
    advice = ""
    if near:
        advice = said("You have `%(name)s` from line %(line)s. Is that the one?", name=near[0], line=near[1])
    return Wording(
        "unread",
        said("There is no `%(name)s` in your file yet.", name=name),
        together(said("The checks look for it by that name."), NOT_A_TRY),
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
    return said_of(
        "It was still running after %(seconds)s second, so we stopped it.",
        "It was still running after %(seconds)s seconds, so we stopped it.",
        1 if seconds == "1" else 2,
        seconds=seconds,
    )


def _too_much_memory(limits: Limits) -> str:
    return said("It asked for more than %(mb)s MB of memory, so we stopped it.", mb=limits.memory_mb)


_STOPPED: dict[str, Callable[[Limits], str]] = {
    "timed_out": _still_running,
    "out_of_memory": _too_much_memory,
    "too_much_output": lambda _limits: said("It printed more than anybody could read, so we stopped it."),
    "died": lambda _limits: said("Python itself ended in the middle of your code."),
}
_ADVICE = {
    "timed_out": said("Look for a loop whose condition never changes."),
    "out_of_memory": said("Look for a list that keeps growing."),
    "too_much_output": said("Look for a `print` inside a loop that does not end."),
    "died": said("This can come from very deep recursion, or from a call that ends the program."),
}
_NOTHING_CAME = {
    "timed_out": said("nothing: it was still running"),
    "out_of_memory": said("nothing: its memory was used up"),
    "too_much_output": said("nothing: it was still printing"),
    "died": said("nothing: Python ended"),
}
_TELLING = {"memory": "out_of_memory", "printed": "too_much_output", "process ended": "died"}


def _stopped(
    verdict: Verdict, chips: tuple[Chip, ...], *, shown: CheckResult | None, limits: Limits
) -> Wording:
    ended = _how_it_ended(verdict, shown)
    call = shown.evidence.call if shown and shown.evidence else None
    line = (call.line if call else None) or (verdict.problem.line if verdict.problem else None)
    held = said_of(
        "%(held)s of %(num)s check holds.",
        "%(held)s of %(num)s checks hold.",
        len(verdict.checks),
        held=verdict.held,
    )
    return Wording(
        "stopped",
        _STOPPED[ended](limits),
        held if chips else NOT_A_TRY,
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
        said("Not yet: %(holding)s", holding=holding(verdict)),
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
    words = explain_result(evidence.note) if call and call.ended == "returned" else None
    return words.whole if words else ""


def _about(verdict: Verdict, shown: CheckResult | None) -> str:
    if shown is None:
        return ""
    label = _chip(shown).label
    left = len(verdict.checks) - verdict.held
    if left == 1:
        return said("The one that is left: %(label)s.", label=label)
    return said("The first to look at: %(label)s.", label=label)
