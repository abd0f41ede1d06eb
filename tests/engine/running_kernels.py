"""Running cells in real kernels, and looking at the processes behind them."""

from __future__ import annotations

import os
import time
from pathlib import Path

from marathon.core.cell import CellLimits

PATIENCE = 60


def run(kernel, code, answers=(), **limits):
    """Every event of the cell; questions get the answers in turn."""
    answers, events = list(answers), []
    for event in kernel.execute_now(code, limits=CellLimits(**limits) if limits else None):
        events.append(event)
        if event.kind == "input" and answers:
            assert kernel.send_input_now(answers.pop(0)) is True
    return events


def printed(events):
    return "".join(event.text for event in events if event.kind == "stream")


def ending(events):
    assert [event.kind for event in events].count("done") == 1
    assert events[-1].kind == "done"
    return events[-1].name


def error(events):
    (found,) = [event for event in events if event.kind == "error"]
    return found


def wait_until(holds):
    end = time.monotonic() + PATIENCE
    while not holds():
        assert time.monotonic() < end, "it did not come to be"
        time.sleep(0.05)


def pid_of(kernel):
    """The number by which we know the kernel's process; in a jail it has another one."""
    return kernel._process._manager.provisioner.pid


def is_there(pid):
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False


def sleeping(mark):
    """Whether anybody sleeps for that long: how we know what a cell started."""
    files = Path("/proc").glob("[0-9]*/cmdline")
    return any(mark.encode() in _read(file).split(b"\0") for file in files)


def boxes(judge):
    """The names of the boxes that are there, without those of waiting children."""
    spares = {Path(pool._spare.box).name for pool in judge.pools.all() if pool._spare is not None}
    return set(os.listdir(judge._grounds.boxes)) - spares


def _read(file):
    try:
        return file.read_bytes()
    except OSError:
        return b""
