"""From what the judge reported to the verdict: outcome, signature, diagnosis."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from typing import Any

from marathon.core.task import Fingerprint, JudgeTask
from marathon.core.verdict import (
    Call,
    CheckResult,
    Diagnosis,
    Evidence,
    Isolation,
    Problem,
    Verdict,
)
from marathon.engine.attempt import Report

_STOPPED = frozenset(("timed_out", "died", "out_of_memory", "too_much_output"))
_SENTENCES = {
    "timed_out": "was still running when its time was up",
    "died": "ended the program",
    "out_of_memory": "needed more memory than it may use",
    "too_much_output": "printed too much",
}


def assemble(task: JudgeTask, report: Report, *, isolation: Isolation, seconds: float) -> Verdict:
    """One result for every expected check: what was not reported does not hold."""
    checks = _checks(report)
    problem = _problem(report, checks)
    outcome = _outcome(checks, problem)
    behaviour = {row["id"]: row["behaviour"] for row in report.checks}
    signature = sign(checks, behaviour) if outcome in ("not_yet", "stopped") else ""
    return Verdict(
        outcome=outcome,
        checks=checks,
        problem=problem,
        diagnosis=diagnose(signature, task.fingerprints),
        printed="".join(str(row["printed"]) for row in report.checks)[:20_000],
        seconds=round(seconds, 4),
        seed=task.seed,
        isolation=isolation,
        hashes=hashes_of(task),
        signature=signature,
    )


def _checks(report: Report) -> tuple[CheckResult, ...]:
    found = {row["id"]: _check(row) for row in report.checks}
    listed = report.collected or [str(check) for check in (report.done or {}).get("listed", [])]
    reason = report.stopped or "it was not reported"
    return tuple(
        found.get(check) or CheckResult(id=check, outcome="error", label=_label(check), traceback=reason)
        for check in listed
    )


def _label(check: str) -> str:
    name = check.rpartition("::")[2].partition("[")[0]
    return name.removeprefix("test").strip("_").replace("_", " ")


def _check(row: dict[str, Any]) -> CheckResult:
    evidence = row["evidence"]
    if evidence is not None:
        call = Call(**evidence["call"]) if evidence["call"] else None
        evidence = Evidence(**{**evidence, "call": call})
    fields = {name: value for name, value in row.items() if name not in ("evidence", "behaviour")}
    return CheckResult(**fields, evidence=evidence)


def _problem(report: Report, checks: Sequence[CheckResult]) -> Problem | None:
    told = (report.done or {}).get("problem")
    found = Problem(**told) if told is not None else None
    if found is not None and found.kind != "limit":
        return found
    if report.stopped:
        return Problem("limit" if "time" in report.stopped else "engine", report.stopped)
    if not checks and found is None:
        return Problem("engine", "there is no check in the test file")
    for check in checks:
        call = check.evidence.call if check.evidence else None
        if call is not None and call.ended in _STOPPED:
            return Problem("limit", f"{call.text} {_ending(call.ended, report.complaint)}.", call.line)
    return found


def _ending(ended: str, complaint: str) -> str:
    """How a call ended; what was ended from outside died of what was complained about."""
    return f"was ended: {complaint}" if complaint and ended == "died" else _SENTENCES[ended]


def _outcome(checks: Sequence[CheckResult], problem: Problem | None) -> str:
    if problem is not None and problem.kind == "engine":
        return "our_fault"
    if problem is not None and problem.kind in ("syntax", "import", "missing"):
        return "could_not_start"
    if problem is not None:
        return "stopped"
    return "passed" if checks and all(check.outcome == "passed" for check in checks) else "not_yet"


def hashes_of(task: JudgeTask) -> dict[str, str]:
    """Of what the verdict depends on: the submission and the checks."""
    submission, checks = hashlib.sha256(), hashlib.sha256()
    for name, data in sorted(task.files.items()):
        submission.update(f"{name}\0{len(data)}\0".encode() + data)
    checks.update((task.checks + "\0" + (task.reference or "")).encode("utf-8", "surrogatepass"))
    for name, data in sorted(task.secrets.items()):
        checks.update(f"{name}\0{len(data)}\0".encode() + data)
    return {"submission": submission.hexdigest(), "checks": checks.hexdigest()}


def sign(checks: Sequence[CheckResult], behaviour: dict[str, str]) -> str:
    """`<all that failed and how>.<which failed, and how the first>`: the second part matches more easily."""
    failed = [check.id for check in checks if check.outcome in ("failed", "error")]
    everything = "\n".join(f"{check} {behaviour.get(check, '')}" for check in failed)
    first = "\n".join(failed) + "\n" + (behaviour.get(failed[0], "") if failed else "")
    return f"{_digest(everything)}.{_digest(first)}"


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()[:24]


def diagnose(signature: str, fingerprints: Sequence[Fingerprint]) -> Diagnosis | None:
    """The known wrong answer that behaves alike: exactly, else in the main, if only one does."""
    if not signature:
        return None
    exact = [known for known in fingerprints if known.signature == signature]
    if not exact:
        main = signature.partition(".")[2]
        exact = [known for known in fingerprints if known.signature.partition(".")[2] == main]
        if len({known.misconception for known in exact}) > 1:
            return None
    if not exact:
        return None
    known = exact[0]
    return Diagnosis(known.misconception, known.name, known.belief, known.hint)
