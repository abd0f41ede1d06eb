"""The floor: checks and code together in one forked process of a warm pytest session, without any isolation.

Nothing that judges with pytest can be faster, and nothing about it is safe: the submission could change its
own verdict. It gets every advantage that the judge has: a prepared session, a spare child that is forked and
settled before it is needed, and checks that are compiled already.
"""

from __future__ import annotations

import gc
import json
import os
import signal
import socket
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from types import TracebackType
from typing import Any

from bench.tasks import Small

ROOT = Path(__file__).parents[1]


class Floor:
    """A warm process of one interpreter with libraries imported; `judge` times one submission in a fork."""

    def __init__(self, python: str = sys.executable, small: Small | None = None) -> None:
        from marathon.engine.zygotes import Kind, clean_environment  # noqa: PLC0415  not needed in the fork

        preload, framework = (small.preload, small.framework) if small else ((), "")
        self._folder = tempfile.TemporaryDirectory(prefix="bench-floor-")
        self._control, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        surroundings = clean_environment(Kind("judge", python, preload, framework))
        self._process = subprocess.Popen(
            [python, "-m", "bench.floor", str(theirs.fileno()), *preload],
            env=surroundings | {"PYTHONPATH": os.pathsep.join([str(ROOT / "src"), str(ROOT)])},
            cwd=self._folder.name,
            pass_fds=(theirs.fileno(),),
        )
        theirs.close()
        assert self._control.recv(16) == b"ready", f"no floor with {python}"
        self._spare = self._fork()
        self._judged = 0

    def judge(self, small: Small) -> tuple[float, float]:
        """Seconds until every check was reported, and of them the seconds within the checks."""
        job = {"work": str(self._work()), "checks": str(self._checks(small)), "file": f"{small.module}.py"}
        started = time.perf_counter()
        channel = self._spare
        with channel:
            channel.sendall(json.dumps(job | {"code": small.code}).encode() + b"\n")
            with channel.makefile("rb") as answers:
                reports = json.loads(answers.readline())
        took = time.perf_counter() - started
        self._spare = self._fork()
        assert reports, "the floor collected nothing"
        return took, sum(report["seconds"] for report in reports if report["when"] == "call")

    def _checks(self, small: Small) -> Path:
        """The checks stay where they are, so that pytest finds what it compiled of them."""
        file = Path(self._folder.name, f"test_{small.module}.py")
        if not file.exists():
            file.write_text(small.checks)
        return file

    def _work(self) -> Path:
        self._judged += 1
        work = Path(self._folder.name, str(self._judged))
        work.mkdir()
        return work

    def _fork(self) -> socket.socket:
        ours, theirs = socket.socketpair()
        socket.send_fds(self._control, [b"fork"], [theirs.fileno()])
        theirs.close()
        return ours

    def __enter__(self) -> Floor:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._control.close()
        self._process.kill()
        self._process.wait()
        self._folder.cleanup()


class Notes:
    """A plugin that keeps what pytest reports."""

    def __init__(self) -> None:
        self.rows: list[dict[str, Any]] = []

    def pytest_runtest_logreport(self, report: Any) -> None:
        self.rows.append(
            {
                "id": report.nodeid,
                "when": report.when,
                "outcome": report.outcome,
                "seconds": report.duration,
                "text": report.longreprtext if report.failed else "",
            }
        )


def serve(control: socket.socket, preload: list[str]) -> None:
    """Be warm; fork a child for whoever asks."""
    from marathon.engine.checking.session import PreparedSession  # noqa: PLC0415  in another interpreter
    from marathon.engine.worker import _COMMON, _import_all, hide  # noqa: PLC0415

    if os.environ.get("KERAS_BACKEND") == "torch":
        hide("tensorflow")  # as the judge does: Keras on PyTorch would import it
    _import_all((*_COMMON, *preload))
    notes = Notes()
    session = PreparedSession([notes])
    gc.collect()
    gc.freeze()
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)
    control.sendall(b"ready")
    while True:
        message, descriptors, _, _ = socket.recv_fds(control, 16, 1)
        if not message:
            os._exit(0)
        if os.fork() == 0:
            control.close()
            try:
                live(socket.socket(fileno=descriptors[0]), session, notes)
            finally:
                os._exit(1)
        os.close(descriptors[0])


def live(channel: socket.socket, session: Any, notes: Notes) -> None:
    """One child: wait, write the submission, run the checks, tell."""
    from marathon.engine.settling import settle_while_waiting  # noqa: PLC0415

    settle_while_waiting(channel)
    line = channel.makefile("rb").readline()
    if not line:
        os._exit(0)
    job = json.loads(line)
    work = Path(job["work"])
    (work / job["file"]).write_text(job["code"])
    os.chdir(work)
    sys.path.insert(0, str(work))
    ended = session.run(Path(job["checks"]), work / "tmp")
    assert not ended, ended
    channel.sendall(json.dumps(notes.rows).encode() + b"\n")
    os._exit(0)


if __name__ == "__main__":
    serve(socket.socket(fileno=int(sys.argv[1])), sys.argv[2:])
