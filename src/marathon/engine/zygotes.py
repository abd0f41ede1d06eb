"""The controller's side of worker processes: starting zygotes, taking children, keeping one in reserve."""

from __future__ import annotations

import json
import os
import socket
import subprocess
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from marathon.core.verdict import Isolation
from marathon.engine import jail
from marathon.engine.frames import Channel
from marathon.engine.grounds import Grounds
from marathon.engine.jail.groups import WORDS as GROUPS
from marathon.engine.processes import has_ended, kill, pid_of
from marathon.engine.threads import ONE_THREAD
from marathon.engine.wire import pack, unpack

_BOOT = Path(__file__).with_name("boot.py")
# Importing a deep-learning library on a busy laptop takes its time.
START_SECONDS = 180.0
_MESSAGE = 1 << 16
# A jailed worker ends with whoever started it, and that is a thread: so one that stays starts them all.
_STARTER = ThreadPoolExecutor(1, "marathon-starter")
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
    loopback: bool = False
    readable: tuple[str, ...] = ()


@dataclass
class Child:
    """A forked child that waits for its job."""

    channel: Channel
    pid: int
    pidfd: int | None
    box: str
    isolation: Isolation
    process: subprocess.Popen[bytes] | None = None
    ended: bool = False
    group: jail.Group | None = None
    groups: jail.Groups | None = None

    @property
    def has_own_network(self) -> bool:
        return jail.OWN_NETWORK in self.isolation.layers

    @property
    def may_connect(self) -> bool:
        """Among the user's own programs the filter lets nobody speak to anybody."""
        held = self.isolation.layers
        return jail.FILTER not in held or set(held) >= jail.ALONE

    @property
    def lives(self) -> bool:
        """Whether it still waits; where memory is short, the system ends those that wait first."""
        if self.process is not None:
            return self.process.poll() is None
        return not has_ended(self.pid, self.pidfd)

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


class _Forking:
    """A warm process that forks children when asked. Not thread-safe: its pool holds the lock."""

    def __init__(self, kind: Kind, grounds: Grounds, control: socket.socket) -> None:
        self.kind, self._grounds, self._control = kind, grounds, control
        control.settimeout(START_SECONDS)
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

    def fork(self) -> Child:
        """A new child in a new box.

        Raises:
            CannotStart: the process is gone.
        """
        box = self._grounds.new_box(self.owner) if self.kind.role == "sandbox" else ""
        ours, theirs = socket.socketpair()
        try:
            self._ask("fork", box, theirs)
            message, descriptors, _, _ = socket.recv_fds(self._control, _MESSAGE, 1)
        except OSError as error:
            raise self._gone() from error
        finally:
            theirs.close()
        if not message:
            raise self._gone()
        pidfd = descriptors[0] if descriptors else None
        pid = (pid_of(pidfd) if pidfd is not None else None) or int(unpack(message)[0])
        child = Child(Channel(ours), pid, pidfd, box, self.isolation)
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
            child.isolation = replace(child.isolation, layers=(*child.isolation.layers, GROUPS))
        except OSError as error:
            self._grounds.groups = f"{error.strerror}"
            child.group = None

    def _ask(self, what: str, box: str, theirs: socket.socket) -> None:
        socket.send_fds(self._control, [pack([what, box])], [theirs.fileno()])

    def _gone(self) -> CannotStart:
        return CannotStart(f"the {self.kind.role} process is gone")

    def close(self) -> None:
        """Have the process end; it does when nobody can ask it any more."""
        self._control.close()


class Zygote(_Forking):
    """A process of our own, started from nothing."""

    def __init__(self, kind: Kind, grounds: Grounds) -> None:
        control, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        order = make_order(kind, grounds, theirs.fileno())
        self._process = start_worker(kind, order, theirs.fileno())
        theirs.close()
        super().__init__(kind, grounds, control)

    @property
    def alive(self) -> bool:
        return self._process.poll() is None

    def branch_off(self) -> socket.socket:
        """Have it fork a process that becomes a `Branch`; the end by which that one is asked.

        Raises:
            CannotStart: the process is gone.
        """
        control, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        try:
            self._ask("branch", "", theirs)
        except OSError as error:
            control.close()
            raise self._gone() from error
        finally:
            theirs.close()
        return control

    def close(self) -> None:
        super().close()
        self._process.kill()
        self._process.wait()


class Branch(_Forking):
    """A zygote forked from a zygote: with what lesson kernels need on top, which the judge does without."""


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
        process = _STARTER.submit(start_worker, self.kind, order, theirs.fileno()).result()
        theirs.close()
        channel = Channel(ours)
        ours.settimeout(START_SECONDS)
        facts = channel.receive()
        ours.settimeout(None)
        self.isolation, self.missing = read_isolation(facts["isolation"]), facts["missing"]
        return Child(channel, process.pid, None, box, self.isolation, process)

    def close(self) -> None:
        self.alive = False


def make_order(kind: Kind, grounds: Grounds, descriptor: int) -> dict[str, Any]:
    return {
        "kind": kind.role, "fd": descriptor, "forks": True, "preload": list(kind.preload),
        "framework": kind.framework, "loopback": kind.loopback,
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
        **ONE_THREAD, "PYTHONHASHSEED": "0", "PYTHONUTF8": "1", "MPLBACKEND": "Agg",
        "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1",
    }  # fmt: skip
    backend = {"KERAS_BACKEND": kind.framework} if kind.framework else {}
    return found | fixed | backend


def read_isolation(facts: dict[str, Any] | None) -> Isolation:
    if facts is None:
        return Isolation("none")
    return Isolation(facts["tier"], tuple(facts["layers"]), tuple(facts["missing"]))
