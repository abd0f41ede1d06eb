"""A connection on which both sides may ask: synchronous, re-entrant, one question at a time."""

from __future__ import annotations

import socket
import sys
import threading
import types
import weakref
from typing import Any

from marathon.engine.frames import Channel
from marathon.engine.peer.classes import tell_enums
from marathon.engine.peer.iterating import Portion, read_portion
from marathon.engine.peer.late import LateMethod
from marathon.engine.peer.operations import OPERATIONS
from marathon.engine.peer.references import References
from marathon.engine.peer.remote import RemoteType, handle_of
from marathon.engine.peer.sketches import Sketch
from marathon.engine.wire import WireError

# The one weak reference that the table of stand-ins holds itself.
_OWN_WEAK = 1
# Referred to by one name and by getrefcount's argument.
_ALONE = 2
_QUESTION, _ANSWER, _ERROR = "?", "=", "!"


class Peer:
    """One end. The judge's and the sandbox's ends derive from this and decide what is theirs to decide."""

    first_mirror = 0
    # Whether properties, static and class methods are made anew over there, or stay here behind a handle.
    unwraps = False
    # Whether classes of libraries that both sides have cross by name.
    introduces = False

    def __init__(self, sock: socket.socket) -> None:
        self.channel = Channel(sock)
        self.references = References(self, first_mirror=self.first_mirror)
        self.released: list[int] = []
        # Stand-ins to which only weak references are left: they live as long as what they stand for.
        self._lingering: dict[int, Any] = {}
        self._newly_weak: list[int] = []
        # Classes of ours from which others over there derive, by the handle of what stands for them there.
        self.mixins: dict[int, type] = {}
        self.operations: dict[str, Any] = dict(OPERATIONS)
        self._lock = threading.RLock()
        self._nesting = 0
        self.questions = 0
        # The last `iter` of a stand-in: at which question, of what, and what came back.
        self.iterated: tuple[int, int, Any] = (0, 0, None)
        self._early: dict[int, tuple[str, Any] | None] = {}
        self._asks = False
        # By number: a set would ask for the hash of each, which is known only over there.
        self._late: weakref.WeakValueDictionary[int, LateMethod] = weakref.WeakValueDictionary()
        tell_enums()

    # What a side may decide for itself.
    def allow(self, action: str, value: Any, name: str | None) -> None:
        """Raise if the other side must not do this to a value of ours."""

    def hand_over(self, kind: type) -> None:
        """A class of ours crosses for the first time, as a value of its own."""

    def take_output(self) -> Any:
        """What was printed, logged or warned here since the last message."""
        return None

    def put_output(self, output: Any) -> None:
        """What was printed over there."""

    def frames_of(self, error: BaseException) -> list[Any]:  # noqa: ARG002  # the parent's signature
        """Where an exception of ours came from, as far as the other side may know."""
        return []

    def trace(self, error: BaseException) -> None:
        """An exception arrived that was raised over there."""

    def named(self, stand_in: Any, name: str) -> None:
        """A function or method arrived, and is called so over there."""

    def adopt_class(self, sketch: Sketch, bases: list[Any]) -> RemoteType:
        return self.references.build_class(sketch, bases)

    def own_module(self, name: str) -> types.ModuleType | None:  # noqa: ARG002
        """Our own module of that name, if we take ours for theirs."""
        return None

    def receive(self) -> Any:
        return self.channel.receive()

    def let_go(self, handle: int, stand_in: Any) -> None:
        """Nothing here holds a stand-in any more; weak references to it live as long as the original."""
        if weakref.getweakrefcount(stand_in) > _OWN_WEAK:
            self._lingering[handle] = stand_in
            self._newly_weak.append(handle)
        else:
            self.released.append(handle)

    # Asking.
    def request(self, operation: str, *arguments: Any) -> Any:
        """Ask the other side, serve what it asks meanwhile, and return its answer or raise its exception."""
        with self._lock:
            self._asks = True
            try:
                message = self._question(operation, arguments)
            finally:
                self._asks = False
            number = message[-1]
            self._early[number] = None
            self._nesting += 1
            try:
                self.channel.send(message)
                del message
                kind, plain = self._await_answer(number)
            finally:
                self._nesting -= 1
                self._early.pop(number, None)
        if kind == _ERROR:
            raise self._as_exception(plain)
        return plain

    def _question(self, operation: str, arguments: tuple[Any, ...]) -> list[Any]:
        gone = self.references.mirrors.drop_unused() if self._nesting == 0 else []
        plain = self.references.encode_many(arguments)
        self.questions += 1
        return [_QUESTION, operation, plain, self._appendix(gone), self.questions]

    def _await_answer(self, number: int) -> tuple[str, Any]:
        """Answers come in another order than questions where the other side has threads: hence the numbers.

        An answer without one is for the latest question.
        """
        while (found := self._early[number]) is None:
            message = self.receive()
            kind = message[0] if type(message) is list and len(message) > 1 else None
            if kind == _QUESTION and len(message) in (4, 5):
                self.answer(message)
            elif kind in (_ANSWER, _ERROR) and len(message) in (3, 4):
                awaited = message[3] if len(message) == 4 else number
                if type(awaited) is not int or self._early.get(awaited, ()) is not None:
                    raise WireError("an answer to a question that nobody asked")
                self._early[awaited] = str(kind), self._read(message[1], message[2])
                del message  # it would keep what it brought from being let go of
            else:
                self.other_message(message)
        return found

    def other_message(self, message: Any) -> None:
        raise WireError(f"unexpected message {str(message)[:20]!r}")

    @staticmethod
    def _as_exception(value: Any) -> BaseException:
        if isinstance(value, BaseException):
            return value
        return WireError("an error that is no exception")

    def call(self, target: Any, arguments: tuple[Any, ...], named: dict[str, Any]) -> Any:
        return self.request("call", handle_of(target), arguments, flatten(named))

    def invoke(self, owner: Any, name: str, arguments: tuple[Any, ...], named: dict[str, Any]) -> Any:
        return self.request("invoke", handle_of(owner), name, arguments, flatten(named))

    def special(self, target: Any, name: str, arguments: tuple[Any, ...]) -> Any:
        return self.request("special", handle_of(target), name, arguments)

    def derive(
        self, name: str, bases: tuple[type, ...], body: dict[str, Any], options: dict[str, Any]
    ) -> Any:
        """A class statement over here with a base from over there."""
        del bases, body, options
        raise TypeError(f"cannot derive {name} here")

    def late_method(self, owner: Any, name: str) -> LateMethod:
        method = LateMethod(self, owner, name)
        self._late[id(method)] = method
        return method

    def portion(self, iterator: int) -> Portion:
        """The next items of an iterator over there, where all of them are wanted."""
        return read_portion(self.request("portion", iterator))

    def settle(self, name: str) -> None:
        """Fetch the methods of this name that were looked up, before an assignment changes what it means."""
        for method in [method for method in list(self._late.values()) if method.__name__ == name]:
            method.resolve()

    # Answering.
    def answer(self, message: list[Any]) -> None:
        """Carry out a question and send the answer."""
        _, operation, plain, appendix, *number = message
        self._nesting += 1
        try:
            kind, value = self._carry_out(operation, plain, appendix)
        finally:
            self._nesting -= 1
        del message, plain, appendix
        gone = self.references.mirrors.drop_unused() if self._nesting == 0 else []
        self.channel.send([kind, value, self._appendix(gone), *number])

    def _carry_out(self, operation: str, plain: Any, appendix: Any) -> tuple[str, Any]:
        try:
            arguments = self._read_arguments(plain, appendix)
            del plain, appendix
            value = self.operations[operation](self, *arguments)
            del arguments
            return _ANSWER, self.references.encode(value)
        except Exception as error:  # noqa: BLE001  # every one of them belongs to the other side
            return _ERROR, self.references.encode_exception(error)
        except (SystemExit, KeyboardInterrupt, GeneratorExit) as error:
            return _ERROR, self.references.encode_exception(error)
        except BaseException as error:  # noqa: BLE001  # a class of the submission, straight from BaseException
            return _ERROR, self.references.encode_exception(error)

    # The appendix of a message: everything that has to be known before its values are read.
    def _appendix(self, gone: list[int]) -> dict[str, Any] | None:
        references = self.references
        output = self.take_output()  # first: it may mention classes
        changes = references.mirrors.changes()
        news = references.mirrors.announce()
        released, self.released = self.released, []
        weak, self._newly_weak = self._newly_weak, []
        sketches, references.new_sketches = references.new_sketches, []
        parts = {
            "classes": sketches, "news": news, "changes": changes, "gone": gone,
            "released": released, "weak": weak, "unheld": references.exports.unheld(), "output": output,
        }  # fmt: skip
        return {name: part for name, part in parts.items() if part} or None

    def _read(self, plain: Any, appendix: Any) -> Any:
        self._read_appendix(appendix)
        value = self.references.decode(plain)
        self._let_go(appendix)
        return value

    def _read_arguments(self, plain: list[Any], appendix: Any) -> list[Any]:
        self._read_appendix(appendix)
        values = self.references.decode_many(plain)
        self._let_go(appendix)
        return values

    def _read_appendix(self, appendix: Any) -> None:
        if appendix is None:
            return
        try:
            self.references.read_sketches(appendix.get("classes", []))
            self.references.mirrors.meet(appendix.get("news", []))
            self.references.mirrors.apply(appendix.get("changes", []))
            self._end_lingering(appendix.get("unheld", []))
        except WireError:
            raise
        except Exception as error:
            raise WireError(f"malformed appendix: {type(error).__name__}: {error}") from error
        if "output" in appendix:
            self.put_output(appendix["output"])

    def _end_lingering(self, unheld: list[int]) -> None:
        for number in unheld:
            stand_in = self._lingering.pop(number, None)
            if stand_in is not None and sys.getrefcount(stand_in) == _ALONE:
                self.released.append(number)

    def _let_go(self, appendix: Any) -> None:
        """Only after the values were read: they may mention what is let go of."""
        if appendix is None:
            return
        try:
            self.references.exports.release(appendix.get("released", []))
            self.references.exports.only_weakly(appendix.get("weak", []))
            self.references.mirrors.forget(appendix.get("gone", []))
        except Exception as error:
            raise WireError(f"malformed appendix: {type(error).__name__}: {error}") from error


def flatten(named: dict[str, Any]) -> tuple[Any, ...]:
    """Named arguments as a tuple of names and values in turn."""
    return tuple(item for pair in named.items() for item in pair)
