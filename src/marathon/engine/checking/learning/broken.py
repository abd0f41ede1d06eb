"""How it is said that a property does not hold: what was tried, what came back, what it should have been."""

from __future__ import annotations

from marathon.core.verdict import Call, Evidence
from marathon.engine.checking.bench import Bench


class Broken(AssertionError):  # noqa: N818  # it says what happened
    """A property that does not hold. `why` is for the learner: what it means, and what to look at."""

    def __init__(self, tried: Call, *, found: str, wanted: str, why: str) -> None:
        super().__init__(f"{tried.text} gave {found}, expected {wanted}. {why}")
        self.marathon_evidence = Evidence(tried, returned=found, expected=wanted, note=why)


def latest(bench: Bench) -> Call:
    """The call that was made last."""
    kept = bench.peer.recorder.kept
    return kept[-1].as_call(bench.peer.recorder.names) if kept else Call("your file", "returned")


def described(text: str) -> Call:
    """Something tried that is no single call."""
    return Call(text, "returned")


def rounded(value: float) -> str:
    """Four digits: enough to see a difference, few enough to read."""
    return f"{value:.4g}"
