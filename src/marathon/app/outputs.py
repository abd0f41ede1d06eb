"""What the code of review cards prints: found out by running it, once, and kept in the cache."""

from __future__ import annotations

import hashlib
import json
import os
import pathlib
import threading
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import asdict, dataclass

from marathon import __version__
from marathon.app.ports import Judging
from marathon.core.task import JudgeTask
from marathon.core.verdict import RunResult

MODULE = "card"
# Cards that are asked for at once run two at a time: the learner may be running something too.
AT_ONCE = 2


@dataclass(frozen=True)
class Output:
    """What code printed; `error` is the class of the exception that ended it, if one did.

    `lost`: it did not come to an end of its own, so that nothing can be said.
    """

    text: str
    error: str = ""
    lost: bool = False

    @property
    def shown(self) -> str:
        """What a person sees: the printed text, and the name of the exception below it."""
        return "\n".join(part for part in (self.text.rstrip(), self.error) if part)


class OutputShelf:
    """Keeps outputs in `folder`, a file for each; what is missing is found out in the background."""

    def __init__(self, folder: pathlib.Path, judge: Judging) -> None:
        self._folder = folder
        self._judge = judge
        self._pool = ThreadPoolExecutor(max_workers=AT_ONCE, thread_name_prefix="outputs")
        self._asked: dict[str, Future[Output]] = {}
        self._lock = threading.Lock()

    def get(self, key: str, task: Callable[[], JudgeTask]) -> Future[Output]:
        """What a key stands for: at once where it is known, else when its task has been run."""
        with self._lock:
            asked = self._asked.get(key)
            if asked is None or _is_lost(asked):
                asked = self._asked[key] = self._begin(key, task)
            return asked

    def close(self) -> None:
        self._pool.shutdown(wait=True, cancel_futures=True)

    def _begin(self, key: str, task: Callable[[], JudgeTask]) -> Future[Output]:
        known = self._read(key)
        if known is None:
            return self._pool.submit(self._find_out, key, task)
        ready: Future[Output] = Future()
        ready.set_result(known)
        return ready

    def _find_out(self, key: str, task: Callable[[], JudgeTask]) -> Output:
        found = output_of(self._judge.run(task()))
        if not found.lost:
            self._keep(key, found)
        return found

    def _read(self, key: str) -> Output | None:
        try:
            return Output(**json.loads(self._file(key).read_text(encoding="utf-8")))
        except (OSError, ValueError, TypeError):
            return None

    def _keep(self, key: str, found: Output) -> None:
        """Write it down, whole or not at all; a cache that cannot be written stops nobody."""
        file = self._file(key)
        try:
            file.parent.mkdir(parents=True, exist_ok=True)
            draft = file.with_name(f".{file.name}.{os.getpid()}.{threading.get_ident()}")
            draft.write_text(json.dumps(asdict(found)), encoding="utf-8")
            draft.replace(file)
        except OSError:
            return

    def _file(self, key: str) -> pathlib.Path:
        return self._folder / f"{key}.json"


def output_of(result: RunResult) -> Output:
    """The output that a run gave."""
    if result.ended == "returned":
        return Output(result.output)
    if result.ended == "raised":
        return Output(result.output, error=result.error.partition(":")[0].strip())
    return Output(result.output, lost=True)


def key_of(code: str, surroundings: str) -> str:
    """Equal keys, equal outputs: everything that they depend on is in it."""
    return hashlib.sha256("\0".join((code, surroundings, __version__)).encode()).hexdigest()


def _is_lost(asked: Future[Output]) -> bool:
    return asked.done() and (asked.cancelled() or bool(asked.exception()) or asked.result().lost)
