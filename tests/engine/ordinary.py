"""How tests that run as root become an ordinary user."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from pathlib import Path

from marathon.engine.jail import kernel

ORDINARY = 61_234


def become_ordinary(user: int = ORDINARY, needed: Sequence[str] = ()) -> None:
    """Be that user, in a file system where the folders on the way to this Python are open to everybody.

    `needed` are other folders that it has to read.
    """
    kernel.unshare(kernel.NEWNS)
    kernel.mount(None, "/", None, kernel.MS_REC | kernel.MS_PRIVATE)
    held = {prefix: os.open(prefix, os.O_PATH) for prefix in {sys.prefix, sys.base_prefix, *needed}}
    shut = {
        str(folder) for prefix in held for folder in Path(prefix).parents if not folder.stat().st_mode & 0o001
    }
    for folder in shut - {other for other in shut if str(Path(other).parent) in shut}:
        kernel.mount("tmpfs", folder, "tmpfs", 0, options="mode=755")
    for prefix, descriptor in held.items():
        if not os.path.exists(prefix):
            Path(prefix).mkdir(parents=True)
            kernel.mount(f"/proc/self/fd/{descriptor}", prefix, None, kernel.MS_BIND | kernel.MS_REC)
    os.setgroups([])
    os.setresgid(user, user, user)
    os.setresuid(user, user, user)
    os.environ["HOME"] = "/tmp"
    kernel.prctl(kernel.PR_SET_DUMPABLE, 1)
