"""`agree(pay, reference.pay, cases)`: many calls in one round trip, and the smallest case that differs."""

from __future__ import annotations

import contextlib
import copy
from collections.abc import Callable, Iterable, Sequence
from typing import Any

from marathon.core.verdict import Call, Evidence
from marathon.engine.checking.batches import Outcome, call_all
from marathon.engine.checking.bench import Bench
from marathon.engine.checking.calls import Record, line_in
from marathon.engine.checking.faults import ChecksBroken
from marathon.engine.checking.rendering import render, render_arguments
from marathon.engine.checking.running import Program, Run
from marathon.engine.checking.sameness import same_value
from marathon.engine.checking.shrinking import Bounds, simpler, size_of

MAX_ROUNDS = 12
MAX_CANDIDATES = 60


class Disagreement(AssertionError):  # noqa: N818  # it says what happened
    """A case on which the submission and the reference differ; `marathon_evidence` shows it."""

    def __init__(self, text: str, evidence: Evidence) -> None:
        super().__init__(text)
        self.marathon_evidence = evidence


def _guarded(function: Callable[..., Any], name: str) -> Callable[..., Any]:
    def call(*arguments: Any) -> Any:
        try:
            return function(*arguments)
        except Exception as error:
            raise ChecksBroken(f"agree's {name}= raised {type(error).__name__}: {error}") from error

    return call


class Agreement:
    """One comparison of a function with its reference."""

    def __init__(self, bench: Bench, function: Any, reference: Any) -> None:
        self._bench, self._function, self._reference = bench, function, reference
        self.tolerance, self.same = 1e-9, None

    def compare_by(self, tolerance: float, same: Any) -> None:
        self.tolerance, self.same = tolerance, same

    def failing(self, cases: Sequence[tuple[Any, ...]]) -> list[tuple[tuple[Any, ...], Outcome, Outcome]]:
        """The cases that differ, with what came back and what was expected."""
        expected = [_call_reference(self._reference, case) for case in cases]
        found = call_all(self._bench, self._function, cases)
        return [
            (case, outcome, wanted)
            for case, outcome, wanted in zip(cases, found, expected, strict=False)
            if not self._alike(outcome, wanted)
        ]

    def _alike(self, found: Outcome, wanted: Outcome) -> bool:
        if found.ended != wanted.ended:
            return False
        if wanted.ended == "raised":
            return wanted.error is not None and wanted.error in found.ancestry
        if self.same is not None:
            return bool(self.same(found.value, wanted.value))
        return same_value(found.value, wanted.value, self.tolerance)


def make_agree(bench: Bench) -> Callable[..., None]:
    """The `agree` fixture."""

    def agree(
        function: Any,
        reference: Any,
        cases: Iterable[Any],
        *,
        tolerance: float = 1e-9,
        size: Callable[..., Any] | None = None,
        same: Callable[[Any, Any], bool] | None = None,
    ) -> None:
        __tracebackhide__ = True
        given = [case if isinstance(case, tuple) else (case,) for case in cases]
        agreement = Agreement(bench, function, reference)
        agreement.compare_by(tolerance, _guarded(same, "same") if same is not None else None)
        failures = agreement.failing(given)
        if failures:
            measure = _guarded(size, "size") if size is not None else size_of
            worst = min(failures, key=lambda failure: measure(failure[0]))
            if worst[1].ended in ("returned", "raised"):
                worst = _shrink(agreement, worst, Bounds(given), size or size_of)
            raise _disagreement(bench, function, worst, (len(failures), len(given)))

    return agree


def _call_reference(reference: Any, case: tuple[Any, ...]) -> Outcome:
    try:
        return Outcome("returned", reference(*copy.deepcopy(case)))
    except Exception as error:  # noqa: BLE001  # what the solution raises is what is expected
        return Outcome("raised", error=type(error).__name__, text=str(error))


def _shrink(agreement: Agreement, worst: Any, bounds: Bounds, measure: Callable[[Any], Any]) -> Any:
    """Look for a smaller case that differs in the same way, within what the given cases are like."""
    for _ in range(MAX_ROUNDS):
        candidates = _smaller(simpler(worst[0], bounds), measure(worst[0]), measure)
        if not candidates:
            return worst
        candidates.sort(key=measure)
        failures = [
            failure
            for failure in agreement.failing(candidates[:MAX_CANDIDATES])
            if failure[1].ended == worst[1].ended and failure[2].ended == worst[2].ended
        ]
        if not failures:
            return worst
        worst = failures[0]
    return worst


def _smaller(
    cases: Iterable[tuple[Any, ...]], than: Any, measure: Callable[[Any], Any]
) -> list[tuple[Any, ...]]:
    """The cases below a size. What cannot be measured, such as text that is no number, is no case here."""
    found = []
    for case in cases:
        with contextlib.suppress(Exception):
            if measure(case) < than:
                found.append(case)
    return found


def _disagreement(bench: Bench, function: Any, worst: Any, counts: tuple[int, int]) -> Disagreement:
    case, found, wanted = worst
    record = Record(f"{_name(bench, function)}({render_arguments(case, {})})")
    record.ended, record.seconds = found.ended, found.seconds
    record.returned = _shown(found.value) if found.ended == "returned" else None
    record.raised = f"{found.error}: {found.text}" if found.text and found.error else found.error
    record.line = line_in(found.frames, bench.peer.folder)
    expected = _shown(wanted.value) if wanted.ended == "returned" else f"raises {wanted.error}"
    call: Call = record.as_call({})
    evidence = Evidence(call, returned=call.returned, expected=expected, smallest=True)
    shown = call.returned or call.raised or call.ended
    text = f"{call.text} gave {shown}, expected {expected} ({counts[0]} of {counts[1]} cases differ)"
    return Disagreement(text, evidence)


def _shown(value: Any) -> str:
    """A run of a program is shown as what it printed, or as the exception that ended it."""
    if not isinstance(value, Run):
        return render(value)
    return repr(value.output) if value.error is None else f"{value.output!r}, then {value.error}"


def _name(bench: Bench, function: Any) -> str:
    handle = (
        getattr(function, "_marathon_handle", None) if hasattr(type(function), "_marathon_peer") else None
    )
    if handle is not None:
        return bench.peer.recorder.target(handle)
    return "program" if isinstance(function, Program) else getattr(function, "__name__", "function")
