"""What the judge answers in its own way when the sandbox asks something of its objects."""

from __future__ import annotations

import asyncio
import builtins
import copy
import sys
import types
from collections import deque
from collections.abc import Iterable
from pickle import PicklingError
from typing import TYPE_CHECKING, Any

from marathon.engine.checking import policy
from marathon.engine.peer.operations import OPERATIONS
from marathon.engine.peer.references import Snapshot

if TYPE_CHECKING:
    from marathon.engine.checking.peer import JudgePeer

MAX_PICKLED = 1000
# These cannot change, so nobody minds, except who asks whether it is the same object.
_CROSS_AS_COPIES = frozenset((str, bytes, float, int))


class Kept:
    """What the judge remembers of an attempt's objects."""

    def __init__(self) -> None:
        self.pickled: list[Any] = []
        self.marks = policy.Marks()
        self._handed: deque[Any] = deque(maxlen=12)

    def hand(self, values: Iterable[Any]) -> None:
        """Note the texts and numbers among values that are handed over."""
        for value in values:
            if type(value) in _CROSS_AS_COPIES:
                self._handed.append(value)

    def handed_like(self, value: Any) -> Any:
        """The very object that was handed over, if this is one of those; else the value."""
        kind = type(value)
        if kind not in _CROSS_AS_COPIES:
            return value
        for each in self._handed:
            if type(each) is kind and (each == value or (each != each and value != value)):  # noqa: PLR0124  # NaN
                return each
        return value


def call(peer: JudgePeer, handle: int, arguments: tuple[Any, ...], named: tuple[Any, ...]) -> Any:
    value = OPERATIONS["call"](peer, handle, arguments, named)
    peer.kept.hand((value,))
    return value


def get(peer: JudgePeer, handle: int, name: str) -> Any:
    value = OPERATIONS["get"](peer, handle, name)
    return Snapshot(value) if name in policy.COPIED and type(value) is dict else value


def special(peer: JudgePeer, handle: int, name: str, arguments: tuple[Any, ...]) -> Any:
    value = peer.references.exports.find(handle)
    if name in ("__repr__", "__str__", "__format__") and isinstance(value, policy.CARRIERS):
        return f"<a {type(value).__name__} of the checks>"  # its own text shows what it carries
    return OPERATIONS["special"](peer, handle, name, arguments)


def vars_(peer: JudgePeer, handle: int) -> Snapshot:
    value = peer.references.exports.find(handle)
    peer.allow("vars", value, None)
    if not isinstance(value, types.FunctionType | types.MethodType) and not hasattr(value, "__dict__"):
        raise AttributeError("__dict__")
    marks = {name: getattr(value, name) for name in peer.kept.marks.of(value) if hasattr(value, name)}
    return Snapshot(peer.policy.attributes_of(value) | marks)


def derive(peer: JudgePeer, name: str, bases: tuple[Any, ...], *rest: tuple[Any, ...]) -> type:
    """A class of the submission that derives from one that it decorates: its methods are over there."""
    peer.policy.allow_to_derive(bases)
    body, options = (dict(zip(flat[::2], flat[1::2], strict=True)) for flat in rest)
    if "metaclass" in options:
        raise policy.PolicyError(f"another class for the class {name}")
    made = types.new_class(name, bases, options, lambda empty: empty.update(body))
    peer.policy.decorated.take_over(made)
    return made


def await_(peer: JudgePeer, handle: int) -> Any:
    """A coroutine of the checks that the submission awaits runs to its end, on an event loop of its own."""
    coroutine = peer.references.exports.find(handle)
    if not isinstance(coroutine, types.CoroutineType):
        raise policy.PolicyError("only a coroutine of the checks can be awaited")
    running = asyncio.events._get_running_loop()  # the check's: it waits for our question to be answered
    asyncio.events._set_running_loop(None)
    try:
        return asyncio.run(coroutine)
    finally:
        asyncio.events._set_running_loop(running)


def pickled(peer: JudgePeer, handle: int, _: int) -> bytes:
    """The submission pickles an object of ours: we keep a copy, and it a number."""
    if len(peer.kept.pickled) >= MAX_PICKLED:
        raise PicklingError(f"more than {MAX_PICKLED} objects of the checks")
    peer.kept.pickled.append(_copy(peer, peer.references.exports.find(handle)))
    return str(len(peer.kept.pickled) - 1).encode()


def unpickled(peer: JudgePeer, number: bytes) -> Any:
    return _copy(peer, peer.kept.pickled[int(number)])


def _copy(peer: JudgePeer, value: Any) -> Any:
    made = copy.deepcopy(value)
    peer.kept.marks.pass_on(value, made)
    return made


def input_(_: JudgePeer, prompt: str) -> str:
    return builtins.input(prompt)


def stdin(_: JudgePeer, method: str) -> Any:
    if method == "isatty":
        return bool(sys.stdin.isatty())
    if method == "bytes":
        return bytes(sys.stdin.buffer.read())
    if method == "line of bytes":
        return bytes(sys.stdin.buffer.readline())
    return str(sys.stdin.read() if method == "read" else sys.stdin.readline())


ANSWERS: dict[str, Any] = {
    "call": call,
    "get": get,
    "special": special,
    "vars": vars_,
    "derive": derive,
    "await": await_,
    "pickled": pickled,
    "unpickled": unpickled,
    "input": input_,
    "stdin": stdin,
}
