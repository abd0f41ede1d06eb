"""Runs cells in a kernel, as the lesson page does, with the answers that the prover types."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Sequence

from marathon.app.proving.cells import CellRun, Room
from marathon.core.blocks import Cell
from marathon.core.cell import CellLimits
from marathon.engine.kernels import Kernels
from marathon.engine.lesson_kernel import LessonKernel

# How much longer than it may a cell runs before it is stopped, so that the report can say how long it took.
PATIENCE = 3.0


def runner(kernels: Kernels) -> Callable[[Room, Sequence[Cell]], list[CellRun]]:
    """What runs cells in a fresh kernel, in order, and ends it; if it dies, the rest is not reached."""

    def run(room: Room, todo: Sequence[Cell]) -> list[CellRun]:
        name = f"proving {uuid.uuid4().hex}"
        kernel = kernels.start_now(
            name, room.environment, room.framework,
            preload=room.preload, files=room.files, site=room.site,
        )  # fmt: skip
        found: list[CellRun] = []
        try:
            for cell in todo:
                found.append(_run_cell(kernel, cell))
                if found[-1].error == "died":
                    break
        finally:
            kernels.shutdown_now(name)
        return found

    return run


def _run_cell(kernel: LessonKernel, cell: Cell) -> CellRun:
    typed = iter(cell.stdin)
    printed: list[str] = []
    error = message = ""
    seconds = 0.0
    limits = CellLimits(seconds=PATIENCE * cell.seconds + 10)
    for event in kernel.execute_now(cell.code, limits=limits):
        if event.kind == "stream" and event.name == "stdout":
            printed.append(event.text)
        elif event.kind == "result":
            printed.append(event.data.get("text/plain", "") + "\n")
        elif event.kind == "error":
            error, message = event.name, event.text
        elif event.kind == "input":
            line = next(typed, None)
            if line is None:
                error, message = "EOFError", "it asks more often than `:stdin:` answers."
                break
            kernel.send_input_now(line)
        elif event.kind == "done":
            error = error or (event.name if event.name != "ok" else "")
            seconds = event.seconds
    return CellRun(cell.id, "".join(printed), error, message.splitlines()[0] if message else "", seconds)
