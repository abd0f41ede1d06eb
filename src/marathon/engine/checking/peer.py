"""The judge's end of the connection: deadlines, records, policy, and a new sandbox when one is lost."""

from __future__ import annotations

import contextlib
import importlib
import signal
import socket
import sys
import types
from collections.abc import Callable
from typing import Any, NoReturn

from marathon.engine.checking import policy, shown
from marathon.engine.checking.answers import ANSWERS, Kept
from marathon.engine.checking.calls import Record, Recorder, describe_error
from marathon.engine.checking.clock import TICK, Clock
from marathon.engine.checking.lending import Lender
from marathon.engine.checking.trust import Trust
from marathon.engine.frames import Closed
from marathon.engine.peer.connection import Peer
from marathon.engine.peer.copying import restores
from marathon.engine.peer.deriving import derive
from marathon.engine.peer.iterating import Portion, read_portion
from marathon.engine.peer.remote import RemoteType, handle_of, peer_of
from marathon.engine.peer.sketches import Sketch, may_be_ours
from marathon.engine.wire import Unsendable, WireError

LOOK = 1.0


class SandboxGone(BaseException):
    """The sandbox died or was given up. No `except Exception` of a check may take this for an answer."""


class JudgePeer(Peer):
    """Asks the sandbox. `call_seconds` is CPU time; three times as much may pass on the clock."""

    first_mirror = 0
    unwraps = True
    introduces = True

    def __init__(
        self, sock: socket.socket, *, pid: int, call_seconds: float, ends: float, folder: str, checks: str
    ) -> None:
        super().__init__(sock)
        self.recorder = Recorder()
        self.recorder.class_of = lambda handle: type(self.references.stand_ins.get(handle)).__name__
        self.folder = folder
        self.lender: Lender | None = None
        self.policy = policy.Policy(checks)
        self.before_asking: Callable[[], None] | None = None
        self.on_parcel: Callable[[Any, Any], None] | None = None
        self.dead: str | None = None
        self.complaint = ""
        self.borrowed: set[str] = set()
        self.proxies: dict[str, types.ModuleType] = {}
        self._by_name: dict[tuple[str, str], RemoteType] = {}
        self.clock = Clock(pid=pid, call_seconds=call_seconds, ends=ends)
        self.trust = Trust(self, super().special)
        self._shown = self._answering = 0
        self.kept = Kept()
        self.checks = checks
        self.operations |= ANSWERS
        self._keep_time()
        restores(self)

    def reconnect(self, sock: socket.socket, pid: int) -> None:
        """Go on with a new sandbox. Stand-ins of the old one stay, to be bound again by whoever knows how."""
        fresh = type(self.references)(self, first_mirror=self.first_mirror)
        self.channel = type(self.channel)(sock)
        self._keep_time()
        self.references, self.released, self.dead = fresh, [], None
        self.clock.watch(pid)
        self._nesting = self._shown = self._answering = 0
        self._early.clear()
        self.mixins.clear()
        self.recorder.names.clear()

    def _keep_time(self) -> None:
        self.channel.socket.settimeout(TICK)
        self.channel.on_wait = self._look_at_the_clock

    # Policy.
    def allow(self, action: str, value: Any, name: str | None) -> None:
        if not self.kept.marks.allow(action, value, name):
            self.policy.allow(action, value, name)

    def hand_over(self, kind: type) -> None:
        if self._asks:
            self.policy.give(kind)

    def special(self, target: Any, name: str, arguments: tuple[Any, ...]) -> Any:
        """An operator between a remote object and local data counts only for classes that the checks name."""
        if self.trust.doubts(target, name, arguments):
            return self.trust.weigh(target, name, arguments)
        return super().special(target, name, arguments)

    def derive(
        self, name: str, bases: tuple[type, ...], body: dict[str, Any], options: dict[str, Any]
    ) -> Any:
        return derive(self, name, bases, body, options)

    # Asking.
    def call(self, target: Any, arguments: tuple[Any, ...], named: dict[str, Any]) -> Any:
        self.kept.hand(arguments)
        return self._the_same(super().call(target, *self._lent(arguments, named)))

    def invoke(self, owner: Any, name: str, arguments: tuple[Any, ...], named: dict[str, Any]) -> Any:
        self.kept.hand(arguments)
        return self._the_same(super().invoke(owner, name, *self._lent(arguments, named)))

    def _the_same(self, value: Any) -> Any:
        """A text or number that was handed over and comes back is the one that was handed over."""
        return self.kept.handed_like(value)

    def _lent(
        self, arguments: tuple[Any, ...], named: dict[str, Any]
    ) -> tuple[tuple[Any, ...], dict[str, Any]]:
        if self.lender is None:
            return arguments, named
        if named:
            named = dict(zip(named, self.lender.lend_all(tuple(named.values())), strict=True))
        return self.lender.lend_all(arguments), named

    def request(self, operation: str, *arguments: Any) -> Any:
        if self._nesting:
            return self._ask(operation, arguments)
        if self.dead:
            raise SandboxGone(self.dead)
        if self.before_asking is not None:
            self.before_asking()
        if operation in ("set", "delete"):
            self.settle(arguments[1])
        elif operation in ("get", "invoke"):
            self.trust.refuse_posing(type(self.references.stand_ins.get(arguments[0])), arguments[1])
        text = self.recorder.text_of(operation, arguments)
        self.clock.start()
        if text is None or self.recorder.current is not None:
            return self._ask(operation, arguments)
        return self._ask_on_record(self.recorder.begin(text), operation, arguments)

    def _ask_on_record(self, record: Record, operation: str, arguments: tuple[Any, ...]) -> Any:
        try:
            value = self._ask(operation, arguments)
        except SandboxGone as gone:
            record.ended = str(gone.args[0])
            self.recorder.end(record)
            raise
        except BaseException as error:
            self.recorder.raised(record, error, self.folder)
            raise
        if operation == "get" and (callable(value) or isinstance(value, types.ModuleType)):
            self._take_back(record)
            self._call_it(arguments[0], arguments[1], value)
        elif operation == "portion":
            self._note_portion(record, value)
        else:
            self.recorder.returned(record, value)
        return value

    def _note_portion(self, record: Record, value: Any) -> None:
        items, error = read_portion(value)
        if error is None or isinstance(error, StopIteration):
            self.recorder.returned(record, list(items))
        else:
            self.recorder.raised(record, error, self.folder)

    def portion(self, iterator: int) -> Portion:
        try:
            return super().portion(iterator)
        except WireError:
            self.break_off()

    def run_on_record(self, record: Record, operation: str, *arguments: Any) -> Any:
        """Ask for something on a record that the caller began and will complete."""
        try:
            return self.request(operation, *arguments)
        except SandboxGone as gone:
            record.ended = str(gone.args[0])
            raise
        except Exception as error:
            record.ended, record.raised = "raised", describe_error(error)
            raise
        finally:
            self.recorder.end(record)

    def _call_it(self, owner: int, name: str, value: Any) -> None:
        """A method that was looked up is called as the check writes it."""
        handle = handle_of(value) if peer_of(value) is self else None
        if handle is not None and owner in self.references.stand_ins:
            self.recorder.names[handle] = f"{self.recorder.target(owner)}.{name}"

    def _take_back(self, record: Record) -> None:
        """Looking up a method is not a call."""
        self.recorder.end(record)
        if self.recorder.kept and self.recorder.kept[-1] is record:
            self.recorder.kept.pop()
            self.recorder.count -= 1

    def _ask(self, operation: str, arguments: tuple[Any, ...]) -> Any:
        try:
            return super().request(operation, *arguments)
        except Closed:
            self.give_up("died")
        except Unsendable as error:
            raise TypeError(str(error)) from None
        except WireError:
            self.break_off()

    def give_up(self, why: str) -> NoReturn:
        self.dead = why
        raise SandboxGone(why) from None

    def break_off(self) -> NoReturn:
        """What came is nothing that the engine's own end of the line would have sent."""
        self.complaint = "it spoke to the judge by itself"
        self.give_up("died")

    def receive(self) -> Any:
        while True:
            try:
                message = self.channel.receive()
            except TimeoutError:
                self._look_at_the_clock()
            else:
                if self.clock.is_due:  # who talks all the time has no more of it
                    self._look_at_the_clock()
                return message

    def watch_answers(self) -> None:
        """A function of the checks that the submission calls has no more time than the call it is part of.

        It may wait for what only the check could do, which waits for the submission in turn.
        """
        if hasattr(signal, "setitimer"):
            signal.signal(signal.SIGALRM, self._interrupt)
            signal.setitimer(signal.ITIMER_REAL, LOOK, LOOK)

    def _interrupt(self, *_: Any) -> None:
        if self._answering and not self.dead:
            self._look_at_the_clock()

    def _carry_out(self, operation: str, plain: Any, appendix: Any) -> tuple[str, Any]:
        self._answering += 1
        try:
            answer = super()._carry_out(operation, plain, appendix)
        finally:
            self._answering -= 1
        if self.dead:  # given up while it asked back: nothing that it says now counts
            raise SandboxGone(self.dead)
        return answer

    def _look_at_the_clock(self) -> None:
        if self.clock.is_up():
            self.give_up("timed_out")

    def other_message(self, message: Any) -> None:
        if message == ["flood"]:
            self.give_up("too_much_output")
        if type(message) is list and message[:1] == ["parcel"] and self.on_parcel is not None:
            if len(message) != 3 or type(message[2]) is not list:
                raise WireError("a parcel that is none")
            self.clock.start()
            self.on_parcel(message[1], message[2])
        else:
            super().other_message(message)

    # What arrives.
    def own_module(self, name: str) -> types.ModuleType | None:
        """A check that takes `np` from the submission gets the judge's own, with which nobody tampered."""
        if name in self.proxies:
            return self.proxies[name]
        if name.partition(".")[0] in self.proxies:
            with contextlib.suppress(ImportError):
                return importlib.import_module(name)
        if not may_be_ours(name):
            return None
        self.borrowed.add(name)
        return importlib.import_module(name)

    def frames_of(self, error: BaseException) -> list[Any]:
        """That there are some, and not which: the lines of the checks are nobody's business."""
        return [[]] if error.__traceback__ is not None else []

    def named(self, stand_in: Any, name: str) -> None:
        handle = handle_of(stand_in)
        if handle is not None:
            called = name.rpartition("<locals>.")[2]  # where it was made is not how a check calls it
            self.recorder.names.setdefault(handle, called.replace("<lambda>", "function"))

    def adopt_class(self, sketch: Sketch, bases: list[Any]) -> RemoteType:
        """A class of a new sandbox takes the place of the old one's, so that the checks' names stay good."""
        bases = [self.mixins.get(handle_of(base) or 0, base) for base in bases]
        name = (sketch.module, sketch.qualname)
        known = self._by_name.get(name)
        if (
            known is not None
            and "<locals>" not in sketch.qualname
            and handle_of(known) not in self.references.classes
        ):
            type.__setattr__(known, "_marathon_class", sketch.number)
            made = known
        else:
            made = self.references.build_class(sketch, bases)
            self._by_name[name] = made
        self.recorder.names[sketch.number] = sketch.qualname.rpartition("<locals>.")[2]
        return made

    def put_output(self, output: Any) -> None:
        for part in shown.read(output, self.references.decode):
            self._shown += part.size
            if self._shown > shown.MOST:
                self.give_up("too_much_output")
            if part.kind == "out":
                self.recorder.printed(part.text)
            part.show(self._place)

    def _place(self) -> tuple[str, int]:
        """File and line of the check that is running."""
        frame: types.FrameType | None = sys._getframe()
        while frame is not None and not frame.f_code.co_filename.startswith(self.checks):
            frame = frame.f_back
        return (frame.f_code.co_filename, frame.f_lineno) if frame is not None else ("checks", 1)
