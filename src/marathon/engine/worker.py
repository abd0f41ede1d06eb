"""A worker process: a zygote that forks children when asked, or, where fork is unsafe, one child."""

from __future__ import annotations

import gc
import importlib
import os
import signal
import socket
import sys
import traceback
from collections.abc import Callable
from dataclasses import asdict
from importlib.machinery import PathFinder
from pathlib import Path
from typing import Any

from marathon.engine import jail
from marathon.engine.frames import Channel, Closed
from marathon.engine.wire import pack, unpack

# What the learner's code is most likely to import; loading it here is loading it once.
_COMMON = (
    "random", "collections", "typing", "dataclasses", "enum", "functools", "itertools", "re", "math",
    "string", "datetime", "decimal", "fractions", "abc", "copy", "heapq", "bisect", "operator", "statistics",
    "json", "csv", "textwrap", "pathlib", "io", "contextlib", "asyncio", "threading", "queue", "uuid",
    "zoneinfo", "calendar",
)  # fmt: skip
# Pulled in late by a library, at a price, on its first real use.
_ALSO = {"torch": ("torch._dynamo",), "matplotlib": ("matplotlib.pyplot",), "keras": (), "sklearn": ()}
_MESSAGE = 1 << 16


def main(order: dict[str, Any]) -> None:
    """Never returns. The order says of what kind the worker is, and everything that it may need to know."""
    if order["framework"] == "torch":
        # Keras on PyTorch would import TensorFlow on its first use wherever it is installed: 1,700 modules.
        hide("tensorflow")
    role = _Sandbox(order) if order["kind"] == "sandbox" else _Judging(order)
    if order["forks"]:
        _serve_forks(role, socket.socket(fileno=order["fd"]))
    else:
        _be_one(role, socket.socket(fileno=order["fd"]), order["box"])


class _Sandbox:
    """Jailed first, then the libraries; its children hold a submission."""

    def __init__(self, order: dict[str, Any]) -> None:
        spec = jail.JailSpec(
            boxes=order["boxes"],
            readable=tuple(order["readable"]),
            keep_fds=(order["fd"],),
            loopback=order["loopback"],
            without=frozenset(order.get("without", ())),
        )
        self._jail = jail.prepare_zygote(spec)
        self.missing = _import_all((*_COMMON, *order["preload"]))
        self.child: Any = importlib.import_module("marathon.engine.sandbox.child")
        self.fork: Callable[[], int] = self._jail.fork_child

    def facts(self) -> dict[str, Any]:
        return {
            "isolation": asdict(self._jail.describe()),
            "owner": self._jail.box_owner,
            "missing": self.missing,
        }

    def live(self, channel: Channel, box: str) -> None:
        _silence()
        self._jail.enter_child(box=box, keep_fds=(channel.socket.fileno(),))
        self.child.main(channel, Path(box), self._jail)

    def branch(self) -> _Kernels:
        return _Kernels(self._jail, self.missing)


class _Kernels:
    """A sandbox's libraries and jail, and what makes a Jupyter kernel; its children run lesson cells."""

    def __init__(self, held: jail.Jail, missing: list[str]) -> None:
        self._jail = held.with_loopback()
        # A lesson needs no debugger; ipykernel would load one, and its hundred modules.
        hide("debugpy")
        child = importlib.import_module("marathon.engine.sandbox.kernel")
        self.missing = [*missing, *_import_all(child.AHEAD)]
        self._main = child.main
        self.fork: Callable[[], int] = self._jail.fork_child

    def facts(self) -> dict[str, Any]:
        return {
            "isolation": asdict(self._jail.describe()),
            "owner": self._jail.box_owner,
            "missing": self.missing,
        }

    def live(self, channel: Channel, box: str) -> None:
        _silence()
        self._jail.enter_child(box=box, keep_fds=(channel.socket.fileno(),))
        self._main(channel, Path(box), self._jail)


class _Judging:
    """Trusted, with a pytest session that is ready to run."""

    def __init__(self, order: dict[str, Any]) -> None:
        self.missing = _import_all((*_COMMON, *order["preload"]))
        _import_all(("hypothesis",))
        child = importlib.import_module("marathon.engine.checking.child")
        self._child = child
        self._prepared = child.Prepared()
        self.fork: Callable[[], int] = os.fork

    def facts(self) -> dict[str, Any]:
        return {"isolation": None, "owner": None, "missing": self.missing}

    def live(self, channel: Channel, box: str) -> None:
        del box
        self._child.main(channel, self._prepared)


def hide(name: str) -> None:
    """Let an installed library be as if it were not. None in sys.modules would say that it is loaded."""
    find = PathFinder.find_spec

    def find_others(fullname: str, path: Any = None, target: Any = None) -> Any:
        return None if fullname == name else find(fullname, path, target)

    PathFinder.find_spec = find_others  # type: ignore[method-assign]


def _import_all(names: tuple[str, ...]) -> list[str]:
    """Import what there is; the names of what there is not."""
    missing = []
    for name in names:
        for each in (name, *_ALSO.get(name, ())):
            try:
                importlib.import_module(each)
            except Exception:  # noqa: BLE001  # a library that breaks at import is a missing one
                missing.append(each)
    return missing


def _serve_forks(role: Any, control: socket.socket) -> None:
    gc.collect()
    gc.freeze()
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    control.sendall(pack(role.facts() | {"threads": _threads()}))
    while True:
        message, descriptors, _, _ = socket.recv_fds(control, _MESSAGE, 1)
        if not message:
            os._exit(0)
        what, box = unpack(message)
        if what == "branch":
            _branch_off(role, control, descriptors[0])
        else:
            _fork_one(role, control, descriptors[0], box)


def _branch_off(role: Any, control: socket.socket, descriptor: int) -> None:
    """Fork a zygote from this one, which loads more and shares what is loaded already."""
    if os.fork() == 0:
        control.close()
        jail.die_with_parent()
        _serve_forks(role.branch(), socket.socket(fileno=descriptor))
    os.close(descriptor)


def _fork_one(role: Any, control: socket.socket, descriptor: int, box: str) -> None:
    pid = role.fork()
    if pid == 0:
        control.close()
        jail.die_with_parent()
        signal.signal(signal.SIGCHLD, signal.SIG_DFL)
        _live(role, socket.socket(fileno=descriptor), box)
    os.close(descriptor)
    pidfd = _open_pid(pid)
    answer = pack([pid])
    if pidfd is None:
        control.sendall(answer)
    else:
        socket.send_fds(control, [answer], [pidfd])
        os.close(pidfd)


def _be_one(role: Any, sock: socket.socket, box: str) -> None:
    channel = Channel(sock)
    channel.send(role.facts())
    _live(role, sock, box)


def _live(role: Any, sock: socket.socket, box: str) -> None:
    try:
        role.live(Channel(sock), box)
    except Closed:
        os._exit(0)
    except BaseException:
        traceback.print_exc()  # to nowhere, unless MARATHON_DEBUG is set
        raise
    finally:
        os._exit(1)


def _open_pid(pid: int) -> int | None:
    try:
        return os.pidfd_open(pid)
    except (AttributeError, OSError):
        return None


def _silence() -> None:
    """Nothing that the submission writes to its descriptors reaches anybody."""
    null = os.open(os.devnull, os.O_RDWR)
    for descriptor in (0, 1, 2):
        os.dup2(null, descriptor)
    os.close(null)


def _threads() -> int:
    """How many threads run: with more than one, a fork could hang."""
    tasks = Path("/proc/self/task")
    return len(list(tasks.iterdir())) if sys.platform == "linux" and tasks.is_dir() else 1
