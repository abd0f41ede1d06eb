"""Runs a function of the checks beside the submission, in a fork where that is safe, and measures."""

from __future__ import annotations

import os
import traceback
from collections.abc import Callable
from pathlib import Path
from typing import Any

from marathon.engine.wire import Codec, WireError, pack, unpack

_TASKS = Path("/proc/self/task")


def run_inside(
    code: str, name: str, sent: bytes, *, find: Callable[[int], Any], take_output: Callable[[], Any]
) -> tuple[bytes, str]:
    """The packed outcome, and what was printed. The fork keeps the submission as it is.

    `find` gives an object of the submission that the judge knows by its number.
    """

    def work() -> bytes:
        outcome = _outcome(code, name, sent, find)
        printed = "".join(part[1] for part in take_output() or () if part[0] == "out")
        return pack([outcome, printed])

    packed, printed = unpack(_in_a_fork(work) if _can_fork() else work())
    return pack(packed), str(printed)


def _can_fork() -> bool:
    """A library's threads do not survive a fork, and waiting for them would never end."""
    return hasattr(os, "fork") and _TASKS.is_dir() and len(list(_TASKS.iterdir())) == 1


def _in_a_fork(work: Callable[[], bytes]) -> bytes:
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        with os.fdopen(writing, "wb") as pipe:
            pipe.write(work())
        os._exit(0)
    os.close(writing)
    with os.fdopen(reading, "rb") as pipe:
        answer = pipe.read()
    os.waitpid(child, 0)
    if not answer:
        raise RuntimeError("the process ended while it was being measured")
    return answer


class _Receiving(Codec):
    """Reads the arguments: data, objects of the submission, functions of the checks."""

    def __init__(self, find: Callable[[int], Any]) -> None:
        super().__init__()
        self.readers |= {
            "yours": lambda plain: find(plain[1]),
            "code": lambda plain: _load(plain[1], plain[2]),
        }


def _load(code: str, name: str) -> Any:
    namespace: dict[str, Any] = {"__name__": "checks"}
    exec(compile(code, "<checks>", "exec"), namespace)  # noqa: S102  # it comes from the checks
    return namespace[name]


def _outcome(code: str, name: str, sent: bytes, find: Callable[[int], Any]) -> list[Any]:
    try:
        value = _load(code, name)(*_Receiving(find).decode(unpack(sent)))
        return ["=", Codec().encode(value)]
    except WireError as error:
        return ["!", "TypeError", f"what is measured inside has to be plain data: {error}", []]
    except BaseException as error:  # noqa: BLE001  # the outcome
        rows = [
            [f.filename, f.lineno, f.name, f.line or ""] for f in traceback.extract_tb(error.__traceback__)
        ]
        return ["!", type(error).__name__, str(error)[:2000], rows[-8:]]
