"""The names of the sandbox's layers, what they mean for people, and which need which."""

from __future__ import annotations

USER = "user"
MOUNT = "mount"
PROC = "proc"
PID = "pid"
NET = "net"
IPC = "ipc"
STRANGER = "stranger"
LANDLOCK = "landlock"
SECCOMP = "seccomp"
LIMITS = "limits"

# In the order in which they are told.
WORDS = {
    USER: "own user namespace, without any privilege",
    STRANGER: "own user id",
    MOUNT: "own file system: read-only, nothing of yours in it",
    PROC: "own /proc",
    PID: "own processes: it sees and can end only its own, and they end with it",
    NET: "no network",
    IPC: "own host name and shared memory",
    LANDLOCK: "Landlock: files and ports by allow-list",
    SECCOMP: "filter of system calls",
    LIMITS: "limits on memory, CPU time, processes, files and output",
}
OWN_NETWORK = WORDS[NET]
ALONE = frozenset({WORDS[MOUNT], WORDS[PID]})
FILTER = WORDS[SECCOMP]
NAMESPACES = frozenset({MOUNT, PROC, PID, NET, IPC})
# An ordinary user gets these by way of a user namespace only.
NEEDS_PRIVILEGE = NAMESPACES
ALL = frozenset(WORDS)


def without(layers: frozenset[str], lost: str, *, root: bool) -> frozenset[str]:
    """The layers that remain when one cannot be had."""
    gone = {lost}
    if lost == USER and not root:
        gone |= NEEDS_PRIVILEGE
    if lost == MOUNT:
        gone.add(PROC)
    return layers - gone


def tier(layers: frozenset[str]) -> str:
    """The letter of the whole.

    A: everything. B: own files, processes and network, but another layer is missing. C: Landlock and the
    filter of system calls around an ordinary process. D: the filter alone. E: process limits, or nothing.
    """
    needed = NAMESPACES | {USER, LANDLOCK, SECCOMP}
    if needed <= layers:
        return "A"
    if {MOUNT, PID, NET} <= layers:
        return "B"
    if {LANDLOCK, SECCOMP} <= layers:
        return "C"
    return "D" if SECCOMP in layers else "E"
