"""The controller's side of worker processes: starting zygotes, taking children, keeping one in reserve."""

from __future__ import annotations

import contextlib
import json
import os
import socket
import subprocess
import threading
import time
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from marathon.core.verdict import Isolation
from marathon.engine import jail
from marathon.engine.frames import Channel
from marathon.engine.grounds import Grounds
from marathon.engine.jail.groups import WORDS as GROUPS
from marathon.engine.processes import kill, pid_of
from marathon.engine.wire import pack, unpack

_BOOT = Path(__file__).with_name("boot.py")
# Importing a deep-learning library on a busy laptop takes its time.
START_SECONDS = 180.0
_MESSAGE = 1 << 16
MAX_CODES = 64
# A worker that is its own zygote has its box before it could tell whose that must be, and nobody forks it.
_ONLY_FOR_ZYGOTES = ("stranger", "pid", "proc")


class CannotStart(Exception):  # noqa: N818  # it says what happened
    """A worker process did not come up; the message says what to look at."""


@dataclass(frozen=True)
class Kind:
    """Which worker it is: those of one kind are interchangeable."""

    role: str
    python: str
    preload: tuple[str, ...] = ()
    framework: str = ""
    site: bool = False
    readable: tuple[str, ...] = ()


@dataclass
class Child:
    """A forked child that waits for its job."""

    channel: Channel
    pid: int
    pidfd: int | None
    box: str
    process: subprocess.Popen[bytes] | None = None
    ended: bool = False
    group: jail.Group | None = None
    groups: jail.Groups | None = None

    def end(self) -> None:
        """Kill it and everything that it started. Once: its number may belong to somebody else afterwards."""
        if self.ended:
            return
        self.ended = True
        kill(self.pid, self.pidfd)
        if self.group is not None and self.groups is not None:
            self.group.end()
            self.groups.give_back(self.group)
        if self.process is not None:
            self.process.wait()
        if self.pidfd is not None:
            os.close(self.pidfd)
            self.pidfd = None
        self.channel.close()


class Zygote:
    """A warm process that forks children. Not thread-safe: its pool holds the lock."""

    def __init__(self, kind: Kind, grounds: Grounds) -> None:
        self.kind, self._grounds = kind, grounds
        self._control, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        self._control.settimeout(START_SECONDS)
        order = make_order(kind, grounds, theirs.fileno())
        self._process = start_worker(kind, order, theirs.fileno())
        theirs.close()
        facts = self._first_words()
        self.owner: int | None = facts["owner"]
        self.missing: list[str] = facts["missing"]
        self.isolation = read_isolation(facts["isolation"])

    def _first_words(self) -> dict[str, Any]:
        try:
            message = self._control.recv(_MESSAGE)
        except (TimeoutError, OSError):
            message = b""
        if not message:
            self.close()
            raise CannotStart(f"the {self.kind.role} process did not start with {self.kind.python}")
        facts: dict[str, Any] = unpack(message)
        return facts

    @property
    def alive(self) -> bool:
        return self._process.poll() is None

    def fork(self) -> Child:
        """A new child in a new box.

        Raises:
            CannotStart: the zygote is gone.
        """
        box = self._grounds.new_box(self.owner) if self.kind.role == "sandbox" else ""
        ours, theirs = socket.socketpair()
        try:
            socket.send_fds(self._control, [pack(box)], [theirs.fileno()])
            message, descriptors, _, _ = socket.recv_fds(self._control, _MESSAGE, 1)
        except OSError as error:
            raise CannotStart(f"the {self.kind.role} process is gone") from error
        finally:
            theirs.close()
        if not message:
            raise CannotStart(f"the {self.kind.role} process is gone")
        pidfd = descriptors[0] if descriptors else None
        pid = (pid_of(pidfd) if pidfd is not None else None) or int(unpack(message)[0])
        child = Child(Channel(ours), pid, pidfd, box)
        if self.kind.role == "sandbox" and pidfd is not None:
            self._group(child)
        return child

    def _group(self, child: Child) -> None:
        """While it waits for its job, and has started nothing."""
        groups = self._grounds.groups
        if isinstance(groups, str):
            return
        try:
            child.group, child.groups = groups.take(), groups
            child.group.add(child.pid)
        except OSError as error:
            self._grounds.groups = f"{error.strerror}"
            child.group = None

    def close(self) -> None:
        self._control.close()
        self._process.kill()
        self._process.wait()


class OneShot:
    """Where fork is unsafe: workers started in advance, each for one attempt, over the same protocol."""

    def __init__(self, kind: Kind, grounds: Grounds) -> None:
        self.kind, self._grounds = kind, grounds
        self.owner: int | None = None
        self.missing: list[str] = []
        self.isolation = Isolation("none", (), ("a worker of its own has not been started yet",))
        self.alive = True

    def fork(self) -> Child:
        box = self._grounds.new_box(None) if self.kind.role == "sandbox" else ""
        ours, theirs = socket.socketpair()
        order = make_order(self.kind, self._grounds, theirs.fileno()) | {"box": box, "forks": False}
        order["without"] = [*order["without"], *_ONLY_FOR_ZYGOTES]
        process = start_worker(self.kind, order, theirs.fileno())
        theirs.close()
        channel = Channel(ours)
        ours.settimeout(START_SECONDS)
        facts = channel.receive()
        ours.settimeout(None)
        self.isolation, self.missing = read_isolation(facts["isolation"]), facts["missing"]
        return Child(channel, process.pid, None, box, process)

    def close(self) -> None:
        self.alive = False


def make_order(kind: Kind, grounds: Grounds, descriptor: int) -> dict[str, Any]:
    return {
        "kind": kind.role, "fd": descriptor, "forks": True, "preload": list(kind.preload), "site": kind.site,
        "framework": kind.framework,
        "boxes": str(grounds.boxes), "readable": list(kind.readable), "without": list(grounds.without_layers),
    }  # fmt: skip


def start_worker(kind: Kind, order: dict[str, Any], descriptor: int) -> subprocess.Popen[bytes]:
    command = [kind.python, "-s", "-P", str(_BOOT), json.dumps(order)]
    try:
        return subprocess.Popen(
            command,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=None if os.environ.get("MARATHON_DEBUG") else subprocess.DEVNULL,
            env=clean_environment(kind),
            pass_fds=(descriptor,),
            cwd=os.sep,
            start_new_session=True,
        )
    except OSError as error:
        raise CannotStart(f"{kind.python} cannot be started: {error.strerror}") from error


def clean_environment(kind: Kind) -> dict[str, str]:
    """What workers get: none of the user's own variables, one thread for every library, one hash seed."""
    keep = (
        "PATH",
        "HOME",
        "LANG",
        "LC_ALL",
        "TZ",
        "SYSTEMROOT",
        "TMPDIR",
        "LD_LIBRARY_PATH",
        "MARATHON_DEBUG",
    )
    found = {name: os.environ[name] for name in keep if name in os.environ}
    fixed = {
        "PYTHONHASHSEED": "0", "PYTHONUTF8": "1", "OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1",
        "MKL_NUM_THREADS": "1", "NUMEXPR_NUM_THREADS": "1", "MPLBACKEND": "Agg", "TF_CPP_MIN_LOG_LEVEL": "3",
        "CUDA_VISIBLE_DEVICES": "", "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1",
    }  # fmt: skip
    backend = {"KERAS_BACKEND": kind.framework} if kind.framework else {}
    return found | fixed | backend


def read_isolation(facts: dict[str, Any] | None) -> Isolation:
    if facts is None:
        return Isolation("none")
    return Isolation(facts["tier"], tuple(facts["layers"]), tuple(facts["missing"]))


class Pool:
    """The zygote of one kind and a spare child of it, which is ready before it is needed."""

    def __init__(self, kind: Kind, grounds: Grounds) -> None:
        self.kind, self._grounds = kind, grounds
        self._lock = threading.Lock()
        self._source: Zygote | OneShot | None = None
        self._spare: Child | None = None
        self._codes: dict[str, bytes] = {}
        self.used = time.monotonic()

    def code_of(self, checks: str) -> bytes | None:
        """What a judge of this pool made of a test file earlier."""
        return self._codes.get(checks)

    def keep_code(self, checks: str, code: bytes | None) -> None:
        if code is not None:
            while len(self._codes) >= MAX_CODES:
                self._codes.pop(next(iter(self._codes)), None)
            self._codes[checks] = code

    def take(self) -> Child:
        """A child that waits for its job. The first one of a pool starts the zygote, which takes a while."""
        with self._lock:
            self.used = time.monotonic()
            child, self._spare = self._spare, None
            return child or self._fork()

    def _fork(self) -> Child:
        try:
            return self._running().fork()
        except CannotStart:
            if self._source is not None:
                self._source.close()
                self._source = None
            return self._running().fork()

    def _running(self) -> Zygote | OneShot:
        if self._source is None or not self._source.alive:
            make = Zygote if self._grounds.forks else OneShot
            self._source = make(self.kind, self._grounds)
        return self._source

    def refill(self) -> None:
        with self._lock:
            if self._spare is None and self._source is not None:
                with contextlib.suppress(CannotStart):
                    self._spare = self._running().fork()

    @property
    def is_cold(self) -> bool:
        return self._source is None

    def try_to_warm(self) -> None:
        with contextlib.suppress(CannotStart):
            self.warm()

    def warm(self) -> None:
        with self._lock:
            if self._spare is None:
                self._spare = self._fork()

    @property
    def isolation(self) -> Isolation:
        if self._source is None:
            return Isolation("none")
        found = self._source.isolation
        if isinstance(self._grounds.groups, str):
            return found
        return replace(found, layers=(*found.layers, GROUPS))

    @property
    def missing(self) -> list[str]:
        return self._source.missing if self._source is not None else []

    def close(self) -> None:
        with self._lock:
            if self._spare is not None:
                self._spare.end()
                self._spare = None
            if self._source is not None:
                self._source.close()
                self._source = None
