"""`agree(pay, reference.pay, cases)`: many calls in one round trip, and the smallest case that differs."""

from __future__ import annotations

import copy
import time
from collections.abc import Callable, Iterable, Sequence
from typing import Any

from marathon.core.verdict import Call, Evidence
from marathon.engine.checking.batches import Outcome, call_all, try_all
from marathon.engine.checking.bench import Bench
from marathon.engine.checking.bounds import Bounds
from marathon.engine.checking.calls import BAD_ENDINGS, Record, line_in
from marathon.engine.checking.faults import ChecksBroken
from marathon.engine.checking.printed import gist_of
from marathon.engine.checking.rendering import render, render_arguments
from marathon.engine.checking.running import Program, Run
from marathon.engine.checking.sameness import same_value
from marathon.engine.checking.shrinking import Case, size_of
from marathon.engine.checking.smallest import Failure, Search, time_for


class Disagreement(AssertionError):  # noqa: N818  # it says what happened
    """A case on which the submission and the reference differ; `marathon_evidence` shows it.

    `marathon_behaviour` says what came back for every given case that differs. How small a case is found
    depends on the time there was, so what is shown says less about the submission than this.
    """

    def __init__(self, text: str, evidence: Evidence, behaviour: str) -> None:
        super().__init__(text)
        self.marathon_evidence = evidence
        self.marathon_behaviour = behaviour


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

    @property
    def brief(self) -> bool:
        """Whether nobody will look at the case."""
        return bool(self._bench.job.get("brief"))

    @property
    def ends(self) -> float:
        return self._bench.peer.clock.ends

    def compare_by(self, tolerance: float, same: Any) -> None:
        self.tolerance, self.same = tolerance, same

    def failing(self, cases: Sequence[Case]) -> list[Failure]:
        """The given cases that differ."""
        expected = [_call_reference(self._reference, case) for case in cases]
        return self._differing(cases, call_all(self._bench, self._function, cases), expected)

    def failing_of_ours(self, cases: Sequence[Case], ends: float) -> list[Failure] | None:
        """The same for cases that we made up; None when the sandbox was lost, or the time was up.

        Values that `same=` was not written for are no fault of the checks: such cases tell nothing.
        """
        expected = [_call_reference(self._reference, case) for case in cases]
        with self._bench.peer.clock.until(ends):
            found = try_all(self._bench, self._function, cases)
        if found and found[-1].ended in BAD_ENDINGS:
            return None
        try:
            return self._differing(cases, found, expected)
        except ChecksBroken:
            return []

    def _differing(
        self, cases: Sequence[Case], found: list[Outcome], expected: list[Outcome]
    ) -> list[Failure]:
        return [
            Failure(*row)
            for row in zip(cases, found, expected, strict=False)
            if not self._alike(row[1], row[2])
        ]

    def _alike(self, found: Outcome, wanted: Outcome) -> bool:
        if found.ended != wanted.ended:
            return False
        if wanted.ended == "raised":
            return wanted.error is not None and wanted.error in found.ancestry
        if self.same is not None:
            return self._same_to_the_check(found.value, wanted.value)
        return same_value(found.value, wanted.value, self.tolerance)

    def _same_to_the_check(self, found: Any, wanted: Any) -> bool:
        """What a comparison cannot take, though it takes what is expected, is something else than that.

        Raises:
            ChecksBroken: it cannot take what is expected either.
        """
        assert self.same is not None
        try:
            return bool(self.same(found, wanted))
        except Exception:  # noqa: BLE001  # of the comparison, or of what came back when it was looked at
            _guarded(self.same, "same")(wanted, wanted)
            return False


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
        agreement.compare_by(tolerance, same)
        started = time.monotonic()
        failures = agreement.failing(given)
        if failures:
            pace = (time.monotonic() - started) / len(given)
            behaviour = _behaviour(given, failures)
            worst = _smallest(agreement, failures, given, size=size, pace=pace)
            raise _disagreement(bench, function, worst, behaviour, (len(failures), len(given)))

    return agree


def _call_reference(reference: Any, case: tuple[Any, ...]) -> Outcome:
    try:
        return Outcome("returned", reference(*copy.deepcopy(case)))
    except Exception as error:  # noqa: BLE001  # what the solution raises is what is expected
        return Outcome("raised", error=type(error).__name__, text=str(error))


def _smallest(
    agreement: Agreement,
    failures: Sequence[Failure],
    given: Sequence[Case],
    *,
    size: Callable[..., Any] | None,
    pace: float,
) -> Failure:
    """The smallest case that differs: of those that were given, then of simpler ones of the same sort."""
    measure = _guarded(size, "size") if size is not None else size_of
    worst = min(failures, key=lambda failure: measure(failure.case))
    if worst.found.ended not in ("returned", "raised") or agreement.brief:
        return worst
    both = size_of if size is None else lambda case: (size(case), size_of(case))
    search = Search(agreement.failing_of_ours, Bounds(given), both, pace, time_for(agreement.ends))
    return search.below(worst)


def _behaviour(given: Sequence[Case], failures: Sequence[Failure]) -> str:
    """What came back for every given case that differs, by its number."""
    numbers = {id(case): number for number, case in enumerate(given)}
    return "\n".join(f"{numbers[id(case)]} {_ending(found)}" for case, found, _ in failures)


def _ending(found: Outcome) -> str:
    if isinstance(found.value, Run):
        return f"{gist_of(found.value.output)} {found.value.error or ''}"
    return _shown(found.value) if found.ended == "returned" else f"{found.ended} {found.error or ''}"


def _disagreement(  # noqa: PLR0917  # all of it is said
    bench: Bench, function: Any, worst: Failure, behaviour: str, counts: tuple[int, int]
) -> Disagreement:
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
    return Disagreement(text, evidence, behaviour)


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
