"""A process that runs plain pytest on one submission after another, each in a fork of it."""

from __future__ import annotations

import builtins
import contextlib
import gc
import importlib
import json
import os
import random
import resource
import signal
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

import pytest

from marathon.engine.checking import inside
from marathon.engine.checking.bench import Bench
from marathon.engine.checking.fixtures import Fixtures
from marathon.engine.checking.reporting import Reporter
from marathon.engine.checking.session import PreparedSession
from marathon.engine.data_loader import load_file
from marathon.engine.plain.here import HerePeer, measure_here
from marathon.engine.site.door import lead_to, open_door
from marathon.engine.site.server import start_site
from marathon.engine.wire import unpack
from marathon.engine.worker import hide

_ORDER = ("passed", "skipped", "failed", "error")
_TICK = 0.01


class Listener:
    """Keeps what pytest says of each check, in its order."""

    def __init__(self) -> None:
        self.outcomes: dict[str, str] = {}

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        check = report.nodeid.partition("::")[2]
        outcome = report.outcome if report.when == "call" or report.outcome != "failed" else "error"
        self.outcomes[check] = max(self.outcomes.get(check, outcome), outcome, key=_ORDER.index)


class Prepared:
    """A session that has read no checks yet: starting pytest takes longer than running most of them."""

    def __init__(self) -> None:
        self._bench, self._listener = Bench(Reporter()), Listener()
        self._session = PreparedSession([self._listener, Fixtures(self._bench)])
        inside.measure = measure_here  # what measures in the sandbox imports it from there, later

    def run(self, job: dict[str, Any], folder: Path) -> dict[str, str]:
        """In the process that is for this submission alone."""
        work, checks = folder / "work", folder / "checks"
        (folder / "tmp").mkdir()
        _lay_out(work, job["files"])
        _lay_out(checks, job["secrets"] | {"checks.py": job["checks"].encode("utf-8")})
        if not job["framework"]:  # those reserve far more addresses than they use
            resource.setrlimit(resource.RLIMIT_AS, (job["memory_mb"] << 20, job["memory_mb"] << 20))
        os.chdir(work)
        sys.path.insert(0, str(work))
        sys.argv, sys.dont_write_bytecode = [""], True
        builtins.data = lambda name: load_file(Path(job["data"][name]))  # type: ignore[attr-defined]
        random.seed(job["seed"])
        peer: Any = HerePeer(work)
        if job["site"]:
            door = open_door(0)
            lead_to(door.getsockname()[1])
            self._bench.site = start_site(job["site"], door.detach())
        self._bench.prepare(peer, checks, job | {"brief": True})  # nobody looks at smaller cases
        self._session.run(checks / "checks.py", folder / "tmp")
        return self._listener.outcomes


def _lay_out(folder: Path, files: dict[str, bytes]) -> None:
    folder.mkdir()
    for name, data in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(data)


def main(order: dict[str, Any]) -> None:
    """Read jobs from standard input; write for each a line of JSON, `null` for what did not end."""
    jobs = unpack(sys.stdin.buffer.read())
    answers = os.fdopen(os.dup(1), "w", encoding="utf-8")
    null = os.open(os.devnull, os.O_RDWR)
    for descriptor in (0, 1, 2):
        os.dup2(null, descriptor)
    if order["framework"] == "torch":
        hide("tensorflow")
    for name in {name for job in jobs for name in job["preload"]}:
        with contextlib.suppress(ImportError):
            importlib.import_module(name)
    prepared = Prepared()
    gc.collect()
    gc.freeze()
    for job in jobs:
        answers.write(json.dumps(_in_a_fork(prepared, job)) + "\n")
        answers.flush()


def _in_a_fork(prepared: Prepared, job: dict[str, Any]) -> dict[str, str] | None:
    with tempfile.TemporaryDirectory(prefix="marathon-plain-", ignore_cleanup_errors=True) as name:
        found = Path(name) / "outcomes.json"
        pid = os.fork()
        if pid == 0:
            try:
                os.setsid()
                found.write_text(json.dumps(prepared.run(job, Path(name))), "utf-8")
            finally:
                os._exit(0)
        _wait(pid, job["seconds"])
        try:
            outcomes: dict[str, str] = json.loads(found.read_text("utf-8"))
        except (OSError, ValueError):
            return None
        return outcomes


def _wait(pid: int, seconds: float) -> None:
    """Until it ends, or its time is up; then whatever it started ends too."""
    ends = time.monotonic() + seconds
    while os.waitpid(pid, os.WNOHANG) == (0, 0):
        if time.monotonic() > ends:
            with contextlib.suppress(OSError):
                os.killpg(pid, signal.SIGKILL)
            os.waitpid(pid, 0)
            return
        time.sleep(_TICK)
