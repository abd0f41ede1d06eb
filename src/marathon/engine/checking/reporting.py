"""The plugin that turns pytest's reports into the judge's: one for every check, in pytest's order."""

from __future__ import annotations

import hashlib
import linecache
import re
import time
from collections.abc import Callable, Generator
from dataclasses import asdict
from pathlib import Path
from typing import Any

import pytest
from _pytest.assertion import util

from marathon.core.verdict import Evidence
from marathon.engine.checking import evidence
from marathon.engine.checking.calls import Record
from marathon.engine.checking.faults import ChecksBroken
from marathon.engine.checking.peer import JudgePeer, SandboxGone
from marathon.engine.checking.printed import gist_of
from marathon.engine.checking.rendering import resolve_marks

_RULE = re.compile(r"\s*(R\d+(?:\s*,\s*R\d+)*)\s*[:.]\s*(.*)", re.DOTALL)
_ADDRESS = re.compile(r"0x[0-9a-fA-F]{6,}")
_FUNCTION = re.compile(r"<function [\w.<>]+ at 0x>")
_PORT = re.compile(r"(?:127\.0\.0\.1|localhost|\[::1\]):\d+")
_NUMBER = re.compile(r"-?\d+\.\d+(?:[eE][-+]?\d+)?|-?\d+[eE][-+]?\d+")
MAX_TEXT = 8000
A_PROGRAM = "program("
MOST_EXPLAINED = 2000
ENDED = {
    "timed_out": "it was still running when its time was up",
    "died": "its process ended",
    "too_much_output": "it printed too much",
}
_ENDS = (KeyboardInterrupt, SystemExit, pytest.exit.Exception)
_WORST = ("passed", "skipped", "failed", "error")


class Reporter:
    """Registered once, before forking; told in the fork whom to report to."""

    def __init__(self) -> None:
        self.peer: JudgePeer | None = None
        self.send: Callable[[Any], None] = lambda _: None
        self.revive: Callable[[], None] = lambda: None
        self.problems: list[dict[str, Any]] = []
        self.faults: list[str] = []
        self.blamed: BaseException | None = None
        self._comparison: evidence.Comparison | None = None
        self._check: dict[str, Any] = {}
        self.observed = False
        self.ends = float("inf")
        self.out_of_time = False
        self.brief = False
        self._failed = False

    @property
    def broken(self) -> bool:
        """Whether the checks could not be collected."""
        return bool(self.problems)

    # Collection.
    @pytest.hookimpl(trylast=True)
    def pytest_collection_finish(self, session: pytest.Session) -> None:
        if not self.broken:
            self.send(["collected", [check_id(item.nodeid) for item in session.items]])

    @pytest.hookimpl(wrapper=True)
    def pytest_make_collect_report(
        self, collector: pytest.Collector
    ) -> Generator[None, pytest.CollectReport, pytest.CollectReport]:
        """A check may call the submission while it is collected: what that raises ends nothing but this."""
        try:
            report = yield
        except _ENDS as error:
            self.blamed = self.blamed or error
            text = f"{type(error).__name__} while the checks were read"
            return pytest.CollectReport(collector.nodeid, "failed", text, [])
        call = getattr(report, "call", None)
        if call is not None and call.excinfo is not None and _is_theirs(call.excinfo.value):
            self.blamed = self.blamed or call.excinfo.value
        return report

    def pytest_collectreport(self, report: pytest.CollectReport) -> None:
        if report.failed:
            self.problems.append({"text": report.longreprtext[:MAX_TEXT]})

    # Running.
    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_protocol(self, item: pytest.Item) -> Generator[None, Any, Any]:
        self._check = {"id": check_id(item.nodeid), "outcome": "passed", "seconds": 0.0, "evidence": None}
        self._check |= dict(zip(("rule", "label"), describe(item), strict=True))
        self._check |= {"printed": "", "traceback": "", "calls": 0, "observed": False, "behaviour": ""}
        self._comparison, self.observed = None, False
        self.recorder.start_check()
        self._explain_briefly()
        if self.peer is not None and self.peer.dead:
            self.revive()
            self.recorder.start_check()
        result = yield
        self._check["calls"], self._check["observed"] = self.recorder.count, self.observed
        self.send(["check", self._check])
        return result

    @pytest.hookimpl(tryfirst=True, specname="pytest_runtest_protocol")
    def pytest_pass_over(self) -> bool | None:
        """One failure is enough for who asks only whether all hold: what follows it is not run."""
        if not (self.brief and self._failed):
            return None
        self._check["outcome"] = "skipped"
        return True

    @property
    def recorder(self) -> Any:
        assert self.peer is not None
        return self.peer.recorder

    def _explain_briefly(self) -> None:
        """Remember what was compared; pytest's search for differences takes the square of their size."""
        explain: Any = util._reprcompare

        def compare(op: str, left: object, right: object) -> str | None:
            self._comparison = evidence.Comparison(op, left, right)
            text: str | None = None if _is_large(left) or _is_large(right) else explain(op, left, right)
            return text

        util._reprcompare = compare

    @pytest.hookimpl(wrapper=True, trylast=True)
    def pytest_runtest_setup(self) -> Generator[None, Any, Any]:
        if time.monotonic() > self.ends:
            self.out_of_time = True
            pytest.skip("it was not reached")
        return (yield from _to_its_end())

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_teardown(self) -> Generator[None, Any, Any]:
        return (yield from _to_its_end())

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_call(self) -> Generator[None, Any, Any]:
        result = yield from _to_its_end()
        if self.recorder.worst is not None:
            raise SandboxGone(self.recorder.worst.ended)  # a check that swallowed it does not hold
        return result

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_makereport(
        self, item: pytest.Item, call: pytest.CallInfo[None]
    ) -> Generator[None, pytest.TestReport, pytest.TestReport]:
        report = yield
        if call.excinfo is not None and isinstance(call.excinfo.value, ChecksBroken):
            self.faults.append(str(call.excinfo.value))
        if report.failed and call.excinfo is not None and self._check["evidence"] is None:
            smallest = hasattr(getattr(item, "obj", None), "hypothesis")
            names = evidence.names_in_frames(call.excinfo.value.__traceback__)
            found = evidence.gather(
                call.excinfo.value, self.recorder, self._comparison, names=names, smallest=smallest
            )
            self._check["evidence"] = asdict(found)
            own = getattr(call.excinfo.value, "marathon_behaviour", None)
            self._check["behaviour"] = self._behaviour(found, names, own)
            self._check["traceback"] = _traceback(call.excinfo.value)
        return report

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        outcome = report.outcome if report.when == "call" or report.outcome != "failed" else "error"
        if _WORST.index(outcome) > _WORST.index(self._check["outcome"]):
            self._check["outcome"] = outcome
        self._check["seconds"] = round(self._check["seconds"] + report.duration, 6)
        self._failed = self._failed or report.failed
        if report.when == "teardown":
            self._check["printed"] = report.capstdout[:MAX_TEXT]

    def _behaviour(self, found: Evidence, names: dict[int, str], behaviour: str | None) -> str:
        """What the submission did in this check, in a form that is the same every time.

        Names, words and texts of exceptions are the learner's own, and no part of it.
        """
        lines = [] if found.call is None else [found.call.text, found.call.ended, kind_of(found.call.raised)]
        if found.call is not None and not found.call.text.startswith(A_PROGRAM):
            lines.append(found.returned or "")
        if not found.smallest:
            lines += (_gist(record, names) for record in self.recorder.kept)
        if behaviour is not None:  # nothing that the search for a smaller case found
            lines = [behaviour]
        text = "\n".join(lines).replace(str(Path(self.peer.folder).parent), "") if self.peer else ""
        return hashlib.sha256(stable(text).encode("utf-8", "surrogatepass")).hexdigest()[:32]


def _gist(record: Record, names: dict[int, str]) -> str:
    """A call and what became of it, as far as that is the same however it is written."""
    returned = record.returned or ""
    if record.text.startswith(A_PROGRAM):
        returned = gist_of(record.printed)
    row = (record.text, record.ended, returned, kind_of(record.raised))
    return " | ".join(resolve_marks(text, names) for text in row)


def kind_of(raised: str | None) -> str:
    """The class of an exception that is written as `ValueError: the message`."""
    return (raised or "").partition(":")[0]


def _is_large(value: Any) -> bool:
    return type(value) in (str, bytes, list, tuple, dict, set, frozenset) and len(value) > MOST_EXPLAINED


def _to_its_end() -> Generator[None, Any, Any]:
    """What would end the session is a failure of this check, wherever in it the submission was called."""
    try:
        return (yield)
    except _ENDS as error:
        made: Any = AssertionError(f"{type(error).__name__} while the check ran")
        made._marathon_frames = getattr(error, "_marathon_frames", None)
        raise made.with_traceback(error.__traceback__) from error


def _is_theirs(error: BaseException) -> bool:
    """Whether it came from the submission."""
    return isinstance(error, SandboxGone) or getattr(error, "_marathon_frames", None) is not None


def stable(text: str) -> str:
    """Without addresses, ports, and where a function was made; numbers rounded to six significant digits."""
    text = _PORT.sub("host", _ADDRESS.sub("0x", text))
    text = _FUNCTION.sub("<function>", text)
    return _NUMBER.sub(lambda match: f"{float(match[0]):.5e}", text)


def check_id(nodeid: str) -> str:
    """pytest's node id after the file's name."""
    return nodeid.partition("::")[2] or nodeid


def describe(item: pytest.Item) -> tuple[str, str]:
    """The rule and the demand that a check's docstring names; else its name, in words."""
    doc = (getattr(getattr(item, "obj", None), "__doc__", None) or "").strip()
    first = " ".join(doc.partition("\n\n")[0].split())
    match = _RULE.fullmatch(first)
    if match:
        return match[1], match[2]
    name = item.name.partition("[")[0].removeprefix("test").strip("_").replace("_", " ")
    return "", first or name


def _traceback(error: BaseException) -> str:
    """As Python says it, with the lines of the check and of the learner, and nothing in between."""
    lines = ["Traceback (most recent call last):"]
    trace = error.__traceback__
    while trace is not None:
        file = trace.tb_frame.f_code.co_filename
        if not file.startswith(evidence.MACHINERY):
            text = linecache.getline(file, trace.tb_lineno).strip()
            lines.append(_frame(file, trace.tb_lineno, trace.tb_frame.f_code.co_name, text))
        trace = trace.tb_next
    for row in getattr(error, "_marathon_frames", None) or []:
        lines.append(_frame(*row))
    name = f"{type(error).__name__}: " if not isinstance(error, AssertionError) else "AssertionError: "
    return "\n".join([*lines, f"{name}{_said(error)}"])[:MAX_TEXT]


def _frame(file: Any, line: Any, function: Any, text: Any) -> str:
    return f'  File "{str(file).rpartition("/")[2]}", line {line}, in {function}\n    {text}'


def _said(error: BaseException) -> str:
    if isinstance(error, SandboxGone):
        return ENDED.get(str(error), str(error))
    return str(error)
