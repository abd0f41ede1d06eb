"""A fence around the judge's own process: trusted, but at work in a folder that a submission writes to."""

from __future__ import annotations

import sys
from collections.abc import Iterable

from marathon.engine.jail import landlock, limits, rights

MEMORY_MB = 3072
WRITE_DEVICES = ("/dev/null", "/dev/full", "/dev/shm")  # noqa: S108  multiprocessing in a check


def confine_judge(folders: Iterable[str]) -> None:
    """Let this process write in `folders` only, and take no more than a bounded amount of memory, for good.

    A link that a submission plants where a check writes then leads nowhere, and an endless file or a huge
    answer ends in a MemoryError. Without Landlock the memory is bounded, and nothing else.
    """
    limits.bound_judge(MEMORY_MB)
    if sys.platform != "linux":
        return
    try:
        rules = landlock.Ruleset.for_writing(landlock.version())
        for place in landlock.places([*folders, *WRITE_DEVICES]):
            rules.allow(place, landlock.EVERYTHING)
            place.close()
        rights.forbid_new_privileges()
        rules.enforce()
    except OSError:
        return  # the kernel has no Landlock, as the sandbox's report says
