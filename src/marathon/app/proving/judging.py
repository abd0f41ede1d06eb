"""Judging with a memory: the same task is judged once, whoever asks, however often content is proved."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import Executor
from dataclasses import asdict, dataclass

from marathon.app.proving.ledger import Ledger, digest
from marathon.core.task import JudgeTask
from marathon.core.verdict import Verdict

TRIES = 3
# Programs that want to run, for each processor, from which on a time that was up says little.
CROWDED = 2.0


@dataclass(frozen=True)
class JudgedCheck:
    id: str
    rules: str
    outcome: str
    calls: int = 0


@dataclass(frozen=True)
class Judged:
    """What the prover keeps of a verdict. `said` is what the first check that failed has to say.

    `seconds` are those of a computer that has nothing else to do, as far as that can be told.
    """

    outcome: str
    seconds: float = 0.0
    checks: tuple[JudgedCheck, ...] = ()
    diagnosis: str = ""
    signature: str = ""
    problem: str = ""
    said: str = ""

    @property
    def passed(self) -> bool:
        return self.outcome == "passed"

    @property
    def failed_rules(self) -> set[str]:
        """The rules of the checks that do not hold."""
        failed = (check for check in self.checks if check.outcome != "passed")
        return {rule for check in failed for rule in check.rules.replace(",", " ").split()}


def kept(verdict: Verdict) -> Judged:
    """The part of a verdict that proofs are made of."""
    problem = f"{verdict.problem.kind}: {verdict.problem.message}" if verdict.problem else ""
    return Judged(
        outcome=verdict.outcome,
        seconds=verdict.seconds / crowding(),
        checks=tuple(JudgedCheck(c.id, c.rule, c.outcome, c.calls) for c in verdict.checks),
        diagnosis=verdict.diagnosis.name if verdict.diagnosis else "",
        signature=verdict.signature,
        problem=problem,
        said=_first_words(verdict),
    )


def crowding() -> float:
    """How many programs wait for each processor just now, at least one: seconds on the wall grow with it."""
    try:
        return max(1.0, os.getloadavg()[0] / (os.cpu_count() or 1))
    except (OSError, AttributeError):  # Windows keeps no such count
        return 1.0


def _first_words(verdict: Verdict) -> str:
    for check in verdict.checks:
        if check.outcome != "passed" and check.evidence:
            evidence = check.evidence
            raised = evidence.call.raised if evidence.call else None
            call = evidence.call.text if evidence.call else ""
            result = raised or evidence.returned or evidence.note
            wanted = f", expected {evidence.expected}" if evidence.expected else ""
            return f"{check.id}: {call} gave {result}{wanted}"[:200]
        if check.outcome != "passed":
            return f"{check.id}: {check.traceback.strip().splitlines()[-1:] or check.outcome}"[:200]
    return ""


def restored(found: dict[str, object]) -> Judged:
    """What `asdict` made of a Judged, read back."""
    checks = tuple(JudgedCheck(**check) for check in found["checks"])  # type: ignore[attr-defined]
    return Judged(**{**found, "checks": checks})  # type: ignore[arg-type]


@dataclass(frozen=True)
class Bench:
    """Judges for one exercise: `judge` does it, `pool` does several at once, `ledger` remembers.

    `base` is what every key holds beside the task: the engine, the pinned packages, the data.
    `told` is called after each verdict. `plainly` gives what plain pytest says of every check.
    """

    judge: Callable[[JudgeTask], Verdict]
    pool: Executor
    ledger: Ledger
    base: str
    told: Callable[[], None] = lambda: None
    plainly: Callable[[Sequence[JudgeTask]], list[dict[str, str] | None]] | None = None

    def one(self, task: JudgeTask) -> Judged:
        """What the judge says of a task, now or earlier.

        A fault of ours is not remembered, nor that the time was up on a crowded computer.
        """
        key = self._key(task)
        before = self.ledger.get(key)
        if before is not None:
            return restored(before)
        found = self._asked(task)
        if found.outcome != "our_fault" and not (found.outcome == "stopped" and crowding() > CROWDED):
            self.ledger.put(key, asdict(found))
        self.told()
        return found

    def _key(self, task: JudgeTask) -> str:
        return digest(self.base, {**vars(task), "data": sorted(task.data)})

    def _asked(self, task: JudgeTask) -> Judged:
        """What the judge says; a fault of ours may be a computer that is too busy, so it is asked again."""
        for _ in range(TRIES - 1):
            found = kept(self.judge(task))
            if found.outcome != "our_fault":
                return found
        return kept(self.judge(task))

    def plain(self, tasks: Sequence[JudgeTask]) -> list[dict[str, str] | None]:
        """What plain pytest says of every check of each task; nothing of what did not end, or of anything."""
        keys = [digest("plain", self._key(task)) for task in tasks]
        fresh = [(key, task) for key, task in zip(keys, tasks, strict=True) if self.ledger.get(key) is None]
        found: dict[str, dict[str, str] | None] = {}
        if fresh and self.plainly is not None:
            outcomes = self.plainly([task for _, task in fresh])
            found = dict(zip((key for key, _ in fresh), outcomes, strict=True))
            for key, one in found.items():
                self.ledger.put(key, {"outcomes": one})
            self.told()
        return [(self.ledger.get(key) or {"outcomes": None})["outcomes"] for key in keys]

    def all(self, tasks: Iterable[JudgeTask]) -> list[Judged]:
        """What the judge says of each task, in order, several at a time."""
        return list(self.pool.map(self.one, tasks))
