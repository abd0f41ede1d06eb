"""A bar for what takes a while."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from rich.console import Console
from rich.progress import BarColumn, Progress, TaskID, TextColumn, TimeElapsedColumn


class Bar:
    """Shows a sentence and a share."""

    def __init__(self, progress: Progress, task: TaskID) -> None:
        self._progress = progress
        self._task = task

    def tell(self, sentence: str, share: float) -> None:
        self._progress.update(self._task, description=sentence, completed=share)


@contextmanager
def bar(sentence: str) -> Iterator[Bar]:
    """A bar on standard error while something is done; nothing where nobody looks."""
    console = Console(stderr=True)
    columns = (TextColumn("{task.description}", markup=False), BarColumn(), TimeElapsedColumn())
    with Progress(*columns, console=console, transient=True, disable=not console.is_terminal) as progress:
        yield Bar(progress, progress.add_task(sentence, total=1.0))
