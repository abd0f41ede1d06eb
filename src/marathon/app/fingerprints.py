"""How the known wrong answers of an exercise behave, found out once and kept in the cache."""

from __future__ import annotations

import hashlib
import json
import os
import pathlib
import threading
from collections import Counter
from collections.abc import Callable, Iterable
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import asdict

from marathon import __version__
from marathon.app.ports import Judging
from marathon.app.tasks import Surroundings, build_task
from marathon.core.curriculum import Specialization
from marathon.core.exercise import Exercise, WrongAnswer
from marathon.core.task import Fingerprint, JudgeTask
from marathon.core.verdict import VERSION, Verdict

Known = tuple[Fingerprint, ...]
# Counts the ways in which signatures have been made: those that are kept of an older way match nothing.
SIGNATURES = 3


def wrong_answers(
    specialization: Specialization, exercise: Exercise, *, framework: str, surroundings: Surroundings
) -> list[tuple[WrongAnswer, JudgeTask]]:
    """The wrong answers for a framework, each with the task of judging it."""
    return [
        (
            wrong,
            build_task(
                specialization,
                exercise,
                code=wrong.code,
                framework=framework,
                surroundings=surroundings,
            ),
        )
        for wrong in exercise.wrong
        if wrong.framework in (None, framework)
    ]


def take(judged: Iterable[tuple[WrongAnswer, Verdict]]) -> Known:
    """The fingerprints of wrong answers that were judged.

    Behaviour that two beliefs share tells nothing, so that neither is kept.

    Raises:
        InterruptedError: one of them was not judged, for a fault of ours.
    """
    found: list[Fingerprint] = []
    for wrong, verdict in judged:
        if verdict.outcome == "our_fault":
            raise InterruptedError(wrong.name)
        if verdict.signature and not verdict.passed:
            print_ = (wrong.name, wrong.misconception, wrong.belief, wrong.hint, verdict.signature)
            found.append(Fingerprint(*print_))
    beliefs = Counter(sign for sign, _ in {(one.signature, _belief(one)) for one in found})
    return tuple(one for one in found if beliefs[one.signature] == 1)


class FingerprintShelf:
    """Keeps fingerprints in `folder`, a file for each key; what is missing is found out in the background."""

    def __init__(self, folder: pathlib.Path, judge: Judging) -> None:
        self._folder = folder
        self._judge = judge
        self._pool = ThreadPoolExecutor(max_workers=1, thread_name_prefix="fingerprints")
        self._asked: dict[str, Future[Known]] = {}
        self._lock = threading.Lock()

    def get(self, key: str, work: Callable[[], list[tuple[WrongAnswer, JudgeTask]]]) -> Future[Known]:
        """The fingerprints for a key: at once where they are known, else when `work` has been judged."""
        with self._lock:
            asked = self._asked.get(key)
            if asked is None or (asked.done() and (asked.cancelled() or asked.exception())):
                asked = self._asked[key] = self._begin(key, work)
            return asked

    def keep(self, key: str, known: Known) -> None:
        """Write fingerprints down, whole or not at all; a cache that cannot be written stops nobody."""
        file = self._file(key)
        try:
            file.parent.mkdir(parents=True, exist_ok=True)
            draft = file.with_name(f".{file.name}.{os.getpid()}.{threading.get_ident()}")
            draft.write_text(json.dumps([asdict(one) for one in known]), encoding="utf-8")
            draft.replace(file)
        except OSError:
            return

    def close(self) -> None:
        self._pool.shutdown(wait=True, cancel_futures=True)

    def _begin(self, key: str, work: Callable[[], list[tuple[WrongAnswer, JudgeTask]]]) -> Future[Known]:
        known = self._read(key)
        if known is None:
            return self._pool.submit(self._find_out, key, work)
        ready: Future[Known] = Future()
        ready.set_result(known)
        return ready

    def _find_out(self, key: str, work: Callable[[], list[tuple[WrongAnswer, JudgeTask]]]) -> Known:
        known = take((wrong, self._judge.judge(task)) for wrong, task in work())
        self.keep(key, known)
        return known

    def _read(self, key: str) -> Known | None:
        try:
            written = json.loads(self._file(key).read_text(encoding="utf-8"))
            return tuple(Fingerprint(**one) for one in written)
        except (OSError, ValueError, TypeError):
            return None

    def _file(self, key: str) -> pathlib.Path:
        return self._folder / f"{key}.json"


def key_of(content_hash: str, specialization: Specialization, framework: str) -> str:
    """Equal keys, equal fingerprints: everything that they depend on is in it."""
    parts = (content_hash, specialization.environment, framework, str(VERSION), str(SIGNATURES), __version__)
    return hashlib.sha256("\n".join(parts).encode()).hexdigest()


def _belief(one: Fingerprint) -> str:
    return one.belief if one.misconception == "own" else one.misconception
