"""What a process may become: no new privileges, no capabilities, an own user id, death with its parent."""

from __future__ import annotations

import os
import signal
import struct
from contextlib import suppress
from pathlib import Path

from marathon.engine.jail import kernel

# Inside the jail everybody is this ordinary user.
LEARNER = 1000
# On the host a child of root becomes this user: a number that no account of a usual system has.
STRANGER = 65_100

CAP_SYS_ADMIN = 1 << 21
CAPABILITIES_VERSION = 0x20080522
AMBIENT_CLEAR_ALL = 4
# SECBIT_NOROOT, its lock, and the same for KEEP_CAPS and NO_SETUID_FIXUP: user id 0 means nothing.
NO_ROOT_FOR_GOOD = 0x2F


def may_administer() -> bool:
    """Whether this process may make namespaces by itself: root, and not one whose rights a container took."""
    if os.geteuid() != 0:
        return False
    for line in Path("/proc/self/status").read_text("utf-8").splitlines():
        if line.startswith("CapEff:"):
            return bool(int(line.split()[1], 16) & CAP_SYS_ADMIN)
    return True


def forbid_new_privileges() -> None:
    """No program started from here on gains rights by its set-user-id bit."""
    kernel.prctl(kernel.PR_SET_NO_NEW_PRIVS, 1)


def die_with_parent() -> None:
    kernel.prctl(kernel.PR_SET_PDEATHSIG, signal.SIGKILL)


def set_dumpable(dumpable: bool) -> None:
    """Whether other processes of the user may read this one's memory; also who owns /proc/self."""
    kernel.prctl(kernel.PR_SET_DUMPABLE, int(dumpable))


def be_first_to_go() -> None:
    """Where the machine runs out of memory, this process is the one to end, before any of the user's."""
    with suppress(OSError):
        write("/proc/self/oom_score_adj", "1000")


def lock_capabilities() -> None:
    """Make user id 0 mean nothing, for good, where we may; "no new privileges" is a second lock."""
    kernel.prctl(kernel.PR_CAP_AMBIENT, AMBIENT_CLEAR_ALL)
    with suppress(PermissionError):  # a container may have kept that right to itself
        kernel.prctl(kernel.PR_SET_SECUREBITS, NO_ROOT_FOR_GOOD)


def drop_capabilities() -> None:
    header = struct.pack("=Ii", CAPABILITIES_VERSION, 0)
    nothing = bytes(24)
    kernel.checked(kernel.libc().capset(header, nothing), "capset")


def become(user: int) -> None:
    """Leave root for an ordinary user id, for good."""
    os.setgroups([])
    os.setresgid(user, user, user)
    os.setresuid(user, user, user)
    set_dumpable(True)  # changing ids cleared it; /proc/self would belong to root


def map_user(user: int, group: int) -> None:
    """In a new user namespace: be the learner inside, who is `user` outside."""
    write("/proc/self/setgroups", "deny")
    write("/proc/self/uid_map", f"{LEARNER} {user} 1")
    write("/proc/self/gid_map", f"{LEARNER} {group} 1")


def write(path: str, text: str) -> None:
    descriptor = os.open(path, os.O_WRONLY | os.O_CLOEXEC)
    try:
        os.write(descriptor, text.encode())
    finally:
        os.close(descriptor)
