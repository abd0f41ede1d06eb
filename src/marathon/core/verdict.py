"""What the judge says about one attempt: a versioned document, made of plain values."""

from __future__ import annotations

from dataclasses import asdict, dataclass, field
from typing import Any

VERSION = 1

# Of a check, as pytest would say it.
CHECK_OUTCOMES = ("passed", "failed", "error", "skipped")
# Of an attempt. `could_not_start`: the code cannot be read or imported, and nothing was checked.
# `stopped`: a limit was reached or the process died. `our_fault`: checks or engine broke.
OUTCOMES = ("passed", "not_yet", "could_not_start", "stopped", "our_fault")
# How a call ended.
ENDINGS = ("returned", "raised", "timed_out", "died", "out_of_memory", "too_much_output")


@dataclass(frozen=True)
class Call:
    """One call that a check made, as Python would write it, and what became of it."""

    text: str
    ended: str
    returned: str | None = None
    raised: str | None = None
    printed: str = ""
    seconds: float = 0.0
    line: int | None = None


@dataclass(frozen=True)
class Evidence:
    """Why a check does not hold: the exact call, what came back, what was expected.

    `smallest` tells that `call` is the smallest case that was found.
    `note` is a sentence of the check itself (the message of its assert), if it has one.
    """

    call: Call | None = None
    returned: str | None = None
    expected: str | None = None
    note: str = ""
    smallest: bool = False


@dataclass(frozen=True)
class CheckResult:
    """One check. `id` is pytest's node id after the file's name; `label` is the demand, for people."""

    id: str
    outcome: str
    label: str = ""
    rule: str = ""
    seconds: float = 0.0
    evidence: Evidence | None = None
    calls: int = 0
    printed: str = ""
    traceback: str = ""
    observed: bool = False


@dataclass(frozen=True)
class Problem:
    """Why nothing could be checked: kind is `syntax`, `import`, `missing`, `limit` or `engine`."""

    kind: str
    message: str
    line: int | None = None
    traceback: str = ""


@dataclass(frozen=True)
class Diagnosis:
    """The misconception that an attempt behaves like, and its hint."""

    misconception: str
    name: str
    belief: str
    hint: str
    line: int | None = None


@dataclass(frozen=True)
class Isolation:
    """What held the submission: the tier's letter, its layers, and in `missing` what is not there and why."""

    tier: str
    layers: tuple[str, ...] = ()
    missing: tuple[str, ...] = ()


@dataclass(frozen=True)
class RunResult:
    """What running the learner's file as a program gave: `output` is what a person would have seen.

    `ended` is one of ENDINGS ("returned": it came to its end); `error` is the last line of Python's message.
    `written` are the files that it made or changed: the name of each, and how its text begins.
    """

    output: str
    ended: str
    error: str = ""
    traceback: str = ""
    line: int | None = None
    seconds: float = 0.0
    asked: int = 0
    written: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True)
class Verdict:
    outcome: str
    checks: tuple[CheckResult, ...] = ()
    problem: Problem | None = None
    diagnosis: Diagnosis | None = None
    printed: str = ""
    seconds: float = 0.0
    seed: int = 0
    isolation: Isolation = Isolation("none")
    hashes: dict[str, str] = field(default_factory=dict)
    signature: str = ""
    version: int = VERSION

    @property
    def passed(self) -> bool:
        return self.outcome == "passed"

    @property
    def held(self) -> int:
        return sum(check.outcome == "passed" for check in self.checks)

    def document(self) -> dict[str, Any]:
        """The verdict as JSON-ready values."""
        return asdict(self)


def from_document(document: dict[str, Any]) -> Verdict:
    """The verdict that `Verdict.document` wrote.

    Raises:
        ValueError: the document is of a version that this program does not know.
    """
    if document.get("version") != VERSION:
        raise ValueError(f"a verdict of version {document.get('version')!r}; this program reads {VERSION}")
    values = dict(document)
    values["checks"] = tuple(_check(check) for check in document["checks"])
    values["problem"] = Problem(**document["problem"]) if document["problem"] else None
    values["diagnosis"] = Diagnosis(**document["diagnosis"]) if document["diagnosis"] else None
    held = document["isolation"]
    values["isolation"] = Isolation(held["tier"], tuple(held["layers"]), tuple(held["missing"]))
    return Verdict(**values)


def _check(document: dict[str, Any]) -> CheckResult:
    values = dict(document)
    evidence = document["evidence"]
    if evidence:
        call = Call(**evidence["call"]) if evidence["call"] else None
        values["evidence"] = Evidence(**{**evidence, "call": call})
    return CheckResult(**values)
