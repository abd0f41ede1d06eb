"""System calls that Python 3.11 does not offer, reached by ctypes, with errors as OSError."""

from __future__ import annotations

import ctypes
import functools
import os
from typing import Any

NEWNS = 0x00020000
NEWCGROUP = 0x02000000
NEWUTS = 0x04000000
NEWIPC = 0x08000000
NEWUSER = 0x10000000
NEWPID = 0x20000000
NEWNET = 0x40000000

MS_RDONLY = 1
MS_NOSUID = 2
MS_NODEV = 4
MS_NOEXEC = 8
MS_REMOUNT = 32
MS_BIND = 4096
MS_REC = 16384
MS_PRIVATE = 1 << 18
MNT_DETACH = 2

PR_SET_PDEATHSIG = 1
PR_SET_DUMPABLE = 4
PR_SET_SECCOMP = 22
PR_SET_SECUREBITS = 28
PR_SET_NO_NEW_PRIVS = 38
PR_CAP_AMBIENT = 47

# Calls added since Linux 5.1 have one number on every architecture.
SYS_CLOSE_RANGE = 436


@functools.cache
def libc() -> Any:
    """The C library, loaded at first use: on Windows there is none to load."""
    return ctypes.CDLL(None, use_errno=True)


def checked(result: int, what: str) -> int:
    """`result`, unless it tells of a failure.

    Raises:
        OSError: with the call's error number, named `what`.
    """
    if result < 0:
        number = ctypes.get_errno()
        raise OSError(number, f"{what}: {os.strerror(number)}")
    return result


def unshare(flags: int) -> None:
    checked(libc().unshare(ctypes.c_int(flags)), f"unshare {flags:#x}")


def setns(descriptor: int, kind: int) -> None:
    checked(libc().setns(descriptor, ctypes.c_int(kind)), "setns")


def prctl(option: int, *arguments: int) -> int:
    padded = [ctypes.c_ulong(value) for value in (*arguments, 0, 0, 0, 0)[:4]]
    return checked(libc().prctl(option, *padded), f"prctl {option}")


def syscall(number: int, *arguments: Any) -> int:
    """Any system call; integers travel as longs, bytes as pointers."""
    raw = [ctypes.c_long(value) if isinstance(value, int) else value for value in arguments]
    return checked(libc().syscall(ctypes.c_long(number), *raw), f"system call {number}")


def mount(source: str | None, target: str, kind: str | None, flags: int, *, options: str = "") -> None:
    given = [text.encode() if text is not None else None for text in (source, target, kind)]
    result = libc().mount(*given, ctypes.c_ulong(flags), options.encode() if options else None)
    checked(result, f"mount {target}")


def unmount(target: str) -> None:
    checked(libc().umount2(target.encode(), MNT_DETACH), f"unmount {target}")


def pivot_root(root: str, old: str) -> None:
    checked(libc().pivot_root(root.encode(), old.encode()), f"pivot_root {root}")
