"""Small facts about other processes, where the system tells them."""

from __future__ import annotations

import os
import select
import signal
from pathlib import Path

_TICKS = os.sysconf("SC_CLK_TCK") if hasattr(os, "sysconf") else 100


def cpu_seconds(pid: int) -> float | None:
    """CPU time that a process, its threads and its ended children have used, or None where unknown."""
    try:
        stat = Path(f"/proc/{pid}/stat").read_text()
    except OSError:
        return None
    fields = stat.rpartition(")")[2].split()
    return sum(map(int, fields[11:15])) / _TICKS


def crowded_seconds() -> float:
    """For how long somebody on this computer has waited for a processor or a disk; 0 where it is not told.

    Source: the line "some" of /proc/pressure, in microseconds since the computer started.
    """
    try:
        return (
            sum(int(Path(f"/proc/pressure/{what}").read_text().split()[4][6:]) for what in ("cpu", "io"))
            / 1e6
        )
    except (OSError, IndexError, ValueError):
        return 0.0


def pid_of(pidfd: int) -> int | None:
    """The number of a process as we see it, from a descriptor that a process in another namespace opened."""
    try:
        lines = Path(f"/proc/self/fdinfo/{pidfd}").read_text().splitlines()
    except OSError:
        return None
    found = next((int(line.split()[1]) for line in lines if line.startswith("Pid:")), -1)
    return found if found > 0 else None


def kill(pid: int, pidfd: int | None) -> None:
    """End a process, and its group if it leads one. It may be gone already."""
    try:
        if pidfd is not None:
            signal.pidfd_send_signal(pidfd, signal.SIGKILL)
        else:
            os.kill(pid, signal.SIGKILL)
        if pid > 1 and os.getpgid(pid) == pid:
            os.killpg(pid, signal.SIGKILL)
    except (ProcessLookupError, PermissionError):
        return


def has_ended(pid: int, pidfd: int | None) -> bool:
    """Whether a process that need not be our child is over, and with it whatever ends with it."""
    if pidfd is not None:
        return bool(select.select([pidfd], [], [], 0)[0])
    return not Path(f"/proc/{pid}").exists()
