"""A zygote's jail, standing: it forks children and puts each into a cell of its own."""

from __future__ import annotations

import os
import signal
import sys
import tempfile
from collections.abc import Iterable
from dataclasses import dataclass, replace

from marathon.core.verdict import Isolation
from marathon.engine.jail import box as boxes
from marathon.engine.jail import (
    descriptors,
    kernel,
    landlock,
    layers,
    limits,
    namespaces,
    report,
    rights,
    root,
    seccomp,
    view,
)
from marathon.engine.jail.spec import Findings, JailSpec, building

# What may run beside an attempt when its user's own programs count too.
ELBOW_ROOM = 256


@dataclass(frozen=True)
class Prepared:
    """Made once in the zygote, for every child: where to come back to, the allow-list, the filter."""

    own_processes: int | None = None
    allowed: view.AllowList | None = None
    program: bytes | None = None
    others: int = 0


class Jail:
    """What `prepare_zygote` made of the process that it returned in."""

    def __init__(self, spec: JailSpec, findings: Findings) -> None:
        self._spec = spec
        self._layers = findings.layers
        self._reasons = findings.reasons
        self._root = os.geteuid() == 0 if sys.platform != "win32" else False
        self._furniture = furniture_of(spec)
        self._prepared = self._prepare() if sys.platform == "linux" else Prepared()

    @property
    def box_owner(self) -> int | None:
        """The user id that a box must belong to, where it is not the zygote's own."""
        return rights.STRANGER if layers.STRANGER in self._layers else None

    def describe(self) -> Isolation:
        return report.describe(self._layers, self._reasons)

    def with_loopback(self) -> Jail:
        """The same jail, whose children have a network with nobody else in it, where that can be."""
        if layers.NET not in self._layers:
            return self
        return Jail(replace(self._spec, loopback=True), Findings(self._layers, self._reasons))

    def fork_child(self) -> int:
        """Like `os.fork`; with own processes the child is the first of a new process namespace."""
        if self._prepared.own_processes is None:
            return os.fork()
        kernel.unshare(kernel.NEWPID)
        child = -1
        try:
            child = os.fork()
        finally:
            if child:
                kernel.setns(self._prepared.own_processes, kernel.NEWPID)
        return child

    def enter_child(self, *, box: str, keep_fds: Iterable[int] = ()) -> None:
        """Close the cell around this process, for good, before it has seen any code of a learner.

        Raises:
            Refused: a layer that could be had when the zygote started cannot be had now.
        """
        if sys.platform == "linux":
            self._enter_linux(box, keep_fds)
        else:
            limits.bound_child(processes=None)
        _live_in(box)

    def limit_child(
        self, *, memory_mb: int, cpu_seconds: int | None, processes: int = 64, file_mb: int = 64
    ) -> None:
        """Bound what the code of this process may use from here on, once its task is known."""
        limits.limit_child(
            memory_mb=memory_mb,
            cpu_seconds=cpu_seconds,
            processes=processes + self._prepared.others if sys.platform == "linux" else None,
            file_mb=file_mb,
        )

    def _prepare(self) -> Prepared:
        own_root = layers.MOUNT in self._layers
        alone = own_root and layers.PID in self._layers
        network = self._spec.loopback
        allowed = program = None
        with building(layers.LANDLOCK):
            if layers.LANDLOCK in self._layers:
                abi = landlock.version()
                own_proc = layers.PROC in self._layers
                allowed = view.AllowList(
                    self._furniture, abi, own_root=own_root, own_proc=own_proc, network=network
                )
        with building(layers.SECCOMP):
            if layers.SECCOMP in self._layers:
                program = seccomp.compile_filter(seccomp.Policy(network=network, alone=alone))
        processes = namespaces.hold_processes() if layers.PID in self._layers else None
        return Prepared(processes, allowed, program, self._count_others())

    def _count_others(self) -> int:
        """Processes that the kernel counts together with a child's."""
        if layers.USER in self._layers:
            return 0
        if layers.STRANGER in self._layers:
            return ELBOW_ROOM
        return limits.processes_of_user(os.getuid()) + ELBOW_ROOM

    def _enter_linux(self, box: str, keep_fds: Iterable[int]) -> None:
        _be_nobodys_child()
        self._enter_namespaces(box)
        with building(layers.LANDLOCK):
            rules = self._prepared.allowed.for_child(box) if self._prepared.allowed else None
        descriptors.close_all_but([*keep_fds, *([rules.descriptor] if rules else [])])
        limits.bound_child(processes=limits.PROCESSES_AT_MOST + self._prepared.others)
        rights.be_first_to_go()
        self._give_up_rights()
        rights.forbid_new_privileges()
        rights.die_with_parent()
        rights.set_dumpable(layers.PID in self._layers)
        with building(layers.LANDLOCK):
            if rules:
                rules.enforce()
        with building(layers.SECCOMP):
            if self._prepared.program:
                seccomp.enforce(self._prepared.program)

    def _enter_namespaces(self, box: str) -> None:
        if layers.NET in self._layers and self._spec.loopback:
            with building(layers.NET):
                namespaces.own_network(loopback=True)
        if layers.MOUNT in self._layers:
            with building(layers.MOUNT):
                kernel.unshare(kernel.NEWNS)
                own_proc = layers.PROC in self._layers
                view.enter_own_folders(self._furniture, box, own_proc=own_proc)

    def _give_up_rights(self) -> None:
        """Become an ordinary user, without capabilities, in an own user namespace if there is one."""
        if layers.STRANGER in self._layers and layers.USER in self._layers:
            with building(layers.STRANGER):
                rights.become(rights.STRANGER)
        with building(layers.USER):
            if layers.USER in self._layers:
                namespaces.own_user()
        if self._root or layers.USER in self._layers:
            rights.lock_capabilities()
        if layers.STRANGER in self._layers and layers.USER not in self._layers:
            with building(layers.STRANGER):
                rights.become(rights.STRANGER)
        if self._root or layers.USER in self._layers:
            rights.drop_capabilities()


def furniture_of(spec: JailSpec) -> root.Furniture:
    return root.Furniture(spec.all_readable(), spec.all_hidden(), spec.boxes)


def _be_nobodys_child() -> None:
    """Leave the zygote's session and its habits: children of a child are waited for as usual."""
    signal.signal(signal.SIGCHLD, signal.SIG_DFL)
    if os.getsid(0) != os.getpid():
        os.setsid()


def _live_in(box: str) -> None:
    """Point everything that looks for a folder of its own into the box."""
    home, scratch = f"{box}/{boxes.HOME}", f"{box}/{boxes.TMP}"
    os.environ.update(
        HOME=home, TMPDIR=scratch, TMP=scratch, TEMP=scratch, MPLCONFIGDIR=home,
        XDG_CACHE_HOME=home, XDG_CONFIG_HOME=home, USER="learner", LOGNAME="learner",
    )  # fmt: skip
    tempfile.tempdir = scratch
    os.umask(0o022)
