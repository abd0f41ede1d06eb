"""A verdict with every save, for those who work in their own editor."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator

from watchfiles import watch as watch_files

from marathon.app.parts import Marathon
from marathon.app.submit import Attempt, check
from marathon.app.work import read_work


def watch(
    m: Marathon,
    exercise_id: str,
    *,
    stop: threading.Event | None = None,
    begun: Callable[[], None] | None = None,
) -> Iterator[Attempt]:
    """The verdict on the learner's file now, and again each time it is saved with other text.

    Ends when `stop` is set; `begun` is called whenever the judging of a text begins. A file that is gone is
    made again from what the history has.

    Raises:
        NotFound: there is no such exercise.
    """
    work = read_work(m, exercise_id)
    begun = begun or _nothing
    begun()
    attempt = check(m, exercise_id)
    yield attempt
    # It looks once a second, too: of a save before the watching began nobody tells.
    watching = watch_files(
        work.path.parent, stop_event=stop, recursive=False, debounce=50, step=20,
        rust_timeout=1000, yield_on_timeout=True,
    )  # fmt: skip
    for _ in watching:
        code = read_work(m, exercise_id).code
        if code != attempt.code:
            begun()
            attempt = check(m, exercise_id)
            yield attempt


def _nothing() -> None:
    """Stands for somebody who wants to know."""
