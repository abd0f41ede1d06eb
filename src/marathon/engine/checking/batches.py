"""Many calls of one function in one question, each with its own deadline."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from marathon.engine.checking.bench import Bench
from marathon.engine.checking.calls import BAD_ENDINGS
from marathon.engine.checking.peer import JudgePeer, SandboxGone
from marathon.engine.checking.running import Program, Run, as_lines
from marathon.engine.peer.remote import RemoteObject, RemoteType, handle_of
from marathon.engine.wire import Codec, Unsendable, WireError, pack

MAX_BATCH = 500
# What becomes of a batch whose sandbox is lost: from what is known, and how it ended, to all outcomes.
WhenLost = Callable[[Bench, Any, Sequence[tuple[Any, ...]], list["Outcome"], str], list["Outcome"]]


@dataclass(frozen=True)
class Outcome:
    """What became of one call. `ended` is one of core.verdict.ENDINGS; `ancestry` an exception's classes."""

    ended: str
    value: Any = None
    error: str | None = None
    text: str = ""
    ancestry: tuple[str, ...] = ()
    frames: list[Any] = field(default_factory=list)
    seconds: float = 0.0


def call_all(bench: Bench, function: Any, cases: Sequence[tuple[Any, ...]]) -> list[Outcome]:
    """The outcomes in order, up to the first call that hangs or crashes: what follows is not asked."""
    try:
        return _call_at_once(bench, function, cases, _find_the_culprit)
    except Unsendable:  # arguments that only cross by handle
        return [_call_here(bench, function, case) for case in cases]


def try_all(bench: Bench, function: Any, cases: Sequence[tuple[Any, ...]]) -> list[Outcome]:
    """The same for cases that nobody has to know: nothing is tried again after one that hangs or crashes."""
    try:
        return _call_at_once(bench, function, cases, _known_so_far)
    except Unsendable:
        found: list[Outcome] = []
        for case in cases:
            found.append(_call_here(bench, function, case))
            if found[-1].ended in BAD_ENDINGS:
                break
        return found


def _call_at_once(
    bench: Bench, function: Any, cases: Sequence[tuple[Any, ...]], lost: WhenLost
) -> list[Outcome]:
    """Raises Unsendable for what is called in this process, or with arguments that only cross by handle."""
    if isinstance(function, Program):
        lines = [as_lines(case) for case in cases]
        with function.readable():
            asked = _in_batches(bench, function, function.name, lines, lost)
            return [_as_run(outcome) for outcome in asked]
    if isinstance(function, (RemoteObject, RemoteType)):
        return _in_batches(bench, function, handle_of(function), cases, lost)
    raise Unsendable("a function of the checks")


def _in_batches(  # noqa: PLR0917
    bench: Bench, function: Any, what: int | str | None, cases: Sequence[tuple[Any, ...]], lost: WhenLost
) -> list[Outcome]:
    outcomes: list[Outcome] = []
    for start in range(0, len(cases), MAX_BATCH):
        part = cases[start : start + MAX_BATCH]
        outcomes += _one_batch(bench, function, what, part, lost)
        if len(outcomes) < start + len(part):
            break
    return outcomes


def _one_batch(  # noqa: PLR0917
    bench: Bench, function: Any, what: int | str | None, cases: Sequence[tuple[Any, ...]], lost: WhenLost
) -> list[Outcome]:
    """A parcel of results arrives every few milliseconds, so silence means that one call hangs."""
    peer, parcels = bench.peer, []
    sent = pack(Codec().encode(list(cases)))
    peer.on_parcel = lambda _, parcel: parcels.extend(parcel)
    try:
        peer.request("batch", what, sent)
        outcomes = _read_all(peer, parcels)
        if len(parcels) != len(cases):  # a result for every case, or none counts
            parcels.clear()
            peer.break_off()
    except SandboxGone as gone:
        return lost(bench, function, cases, _read_all(peer, parcels), str(gone.args[0]))
    finally:
        peer.on_parcel = None
    peer.recorder.count += len(cases)
    if any(outcome.ended == "handle" for outcome in outcomes):
        return [_call_here(bench, function, case) for case in cases]
    return outcomes


def _as_run(outcome: Outcome) -> Outcome:
    """What a program did is a value, also if it raised; one that was run alone is a Run already."""
    if outcome.ended != "returned" or isinstance(outcome.value, Run):
        return outcome
    run = Program.read(outcome.value)
    return replace(outcome, value=run, frames=run.frames)


def _read_all(peer: JudgePeer, parcels: list[Any]) -> list[Outcome]:
    codec = Codec()
    try:
        return [_read(codec, row) for row in parcels]
    except (WireError, TypeError, ValueError, IndexError):
        parcels.clear()
        peer.break_off()


def _read(codec: Codec, row: list[Any]) -> Outcome:
    kind, *rest = row
    if kind == "=":
        return Outcome("returned", codec.decode(rest[0]))
    if kind == "!":
        ancestry, text, frames = rest
        ended = "out_of_memory" if "MemoryError" in ancestry else "raised"
        return Outcome(ended, None, str(ancestry[0]), str(text), tuple(map(str, ancestry)), frames)
    return Outcome("handle", text=str(rest[0]))


def _known_so_far(
    _bench: Bench, _function: Any, _cases: Sequence[tuple[Any, ...]], known: list[Outcome], ended: str
) -> list[Outcome]:
    return [*known, Outcome(ended)]


def _find_the_culprit(  # noqa: PLR0917
    bench: Bench, function: Any, cases: Sequence[tuple[Any, ...]], known: list[Outcome], ended: str
) -> list[Outcome]:
    """In a new sandbox, call one by one from the first case without a result until it happens again."""
    bench.reporter.revive()
    for case in cases[len(known) :]:
        known.append(_call_here(bench, function, case))
        if known[-1].ended in BAD_ENDINGS:
            return known
    known[-1:] = [Outcome(ended)]  # it does not happen again: the last one stands for it
    return known


def _call_here(bench: Bench, function: Any, case: tuple[Any, ...]) -> Outcome:  # noqa: ARG001  # NumPy's signature
    """One call like any other; its value may be a stand-in."""
    started = time.monotonic()
    try:
        value = function(*case)
    except SandboxGone as gone:
        return Outcome(str(gone.args[0]), seconds=time.monotonic() - started)
    except Exception as error:  # noqa: BLE001  # the outcome of the call
        ancestry = tuple(kind.__name__ for kind in type(error).__mro__)
        frames = getattr(error, "_marathon_frames", None) or []
        return Outcome("raised", None, ancestry[0], str(error), ancestry, frames)
    return Outcome("returned", value, seconds=time.monotonic() - started)
