"""The codec of a connection: data by value, containers as mirrored pairs, all else by handle."""

from __future__ import annotations

import sys
import types
import weakref
from typing import TYPE_CHECKING, Any, cast

from marathon.engine import containers
from marathon.engine.names import name_of
from marathon.engine.peer import classes, exceptions, sketches
from marathon.engine.peer.common import Common
from marathon.engine.peer.exports import Exports
from marathon.engine.peer.late import LateMethod
from marathon.engine.peer.mirrors import Mirrors
from marathon.engine.peer.remote import RemoteType, handle_of, peer_of
from marathon.engine.wire import Codec, WireError

if TYPE_CHECKING:
    from marathon.engine.peer.connection import Peer

MAX_CLASSES = 2000
_WRAPPERS: dict[str, Any] = {"staticmethod": staticmethod, "classmethod": classmethod}


class Snapshot(dict[str, Any]):
    """The attributes of an object as they are now: crosses as a dictionary of its own, not as a pair."""


class References(Codec):
    """What one side knows of the other: its own exports, and the stand-ins made for the other's.

    A message consists of values and of an appendix (`new_sketches`, the mirrors' news) to be read first.
    """

    def __init__(self, peer: Peer, *, first_mirror: int) -> None:
        super().__init__()
        self._peer = peer
        self.unwraps = peer.unwraps
        self.exports = Exports()
        self.mirrors = Mirrors(self, first_mirror)
        self.common = Common(introduces=peer.introduces)
        self.new_sketches: list[list[Any]] = []
        self._sketched: dict[type, int] = {}
        self.classes: dict[int, RemoteType] = {}
        self.stand_ins: weakref.WeakValueDictionary[int, Any] = weakref.WeakValueDictionary()
        self._values: dict[int, Any] = {}
        self.readers |= {
            "mirror": lambda plain: self.mirrors.find(plain[1]),
            "yours": lambda plain: self.exports.find(plain[1]),
            "class": self._read_class,
            "error": self._read_error_class,
            "object": self._read_object,
            "module": self._read_module,
            "common": lambda plain: self.common.find(plain[1]),
            "value": self._read_value,
            "exception": self._read_exception,
            "traceback": lambda _: exceptions.elsewhere(),
            "wrapped": lambda plain: _WRAPPERS[plain[1]](self.decode(plain[2])),
            "property": lambda plain: property(*self.decode_many(plain[1:])),
        }

    # Writing.
    def encode_container(self, value: Any, kind: str) -> Any:
        return ["mirror", self.mirrors.refer(value, kind)]

    def encode_other(self, value: Any) -> Any:
        if type(value) is Snapshot:
            return super().encode_container(value, "dict")
        if type(value) is LateMethod:
            value = value.resolve()
        known = self._known(value)
        if known is not None:
            return known
        if isinstance(value, type):
            if value not in self._sketched:
                self._peer.hand_over(value)
            return self._write_class(value)
        if isinstance(value, BaseException):
            return self.encode_exception(value)
        if isinstance(value, sketches.FROZEN_BASES):
            return self._write_value(value)
        if isinstance(value, types.TracebackType):
            return ["traceback"]  # frames never cross
        container = containers.kind_of(value)
        if container is not None:
            return self.encode_container(value, container)
        if self.unwraps and type(value) in (staticmethod, classmethod, property):
            return self._write_wrapper(value)
        reference = ["object", self._class_number(type(value)), self.exports.number(value), _called(value)]
        if isinstance(value, types.ModuleType) and sys.modules.get(value.__name__) is value:
            return ["module", value.__name__, reference]
        return reference

    def is_known(self, value: Any) -> bool:
        """Whether the other side has this as well."""
        return name_of(value) is not None or self._known(value) is not None

    def _known(self, value: Any) -> Any:
        """What the other side has as well: it came from there, or both have it of a library."""
        handle = handle_of(value) if peer_of(value) is self._peer else None
        if handle is not None:
            return ["yours", handle]
        common = self.common.name_of(value)
        return None if common is None else ["common", common]

    def _write_wrapper(self, value: Any) -> Any:
        """What a class body holds: made anew over there, around the functions that stand for ours."""
        if isinstance(value, property):
            return ["property", *self.encode_many((value.fget, value.fset, value.fdel, value.__doc__))]
        return ["wrapped", type(value).__name__, self.encode(value.__func__)]

    def _write_class(self, kind: type) -> Any:
        name = exceptions.name_of(kind) if issubclass(kind, BaseException) else None
        return ["error", name] if name else ["class", self._class_number(kind)]

    def _class_number(self, kind: type) -> int:
        number = self._sketched.get(kind)
        if number is None:
            number = self._sketched[kind] = self.exports.number(kind)
            sketch = sketches.draw(self._write_class, number, kind)
            self.new_sketches.append(list(sketch))
        return number

    def _write_value(self, value: Any) -> Any:
        base = next(base for base in sketches.FROZEN_BASES if isinstance(value, base))
        number = self._class_number(type(value))
        return ["value", number, self.exports.number(value), base.__name__, self.encode(_plain(base, value))]

    def encode_exception(self, error: BaseException) -> Any:
        known = self._origin(error)
        if known is not None:
            return ["yours", known]
        text = exceptions.text_of(error)
        try:
            arguments = self.encode_many(error.args)
        except WireError:
            arguments = [text]
        kind = self._write_class(type(error))
        cause = error.__cause__
        return [
            "exception", kind, self.exports.number(error), arguments, text,
            self._encode_attributes(error) if kind[0] == "error" else [],
            self.encode_exception(cause) if cause is not None and cause is not error else None,
            self._peer.frames_of(error), error.__suppress_context__,
        ]  # fmt: skip

    def _origin(self, error: BaseException) -> int | None:
        """The handle of an exception that came from the other side."""
        if peer_of(error) is self._peer:
            return vars(error).get("_marathon_handle")
        peer, handle = vars(error).get("_marathon_origin", (None, None))
        return handle if peer is self._peer else None

    def _encode_attributes(self, error: BaseException) -> list[Any]:
        found = []
        for name, value in vars(error).items():
            if type(name) is str and not name.startswith("_"):
                found += [name, self.encode(value)]
        return found

    # Reading.
    def read_sketches(self, rows: list[list[Any]]) -> None:
        for row in rows:
            sketch = sketches.read(row)
            if len(self.classes) >= MAX_CLASSES or sketch.number in self.classes:
                raise WireError("too many classes, or one twice")
            bases = [self.decode(base) for base in sketch.bases]
            self.classes[sketch.number] = self._peer.adopt_class(sketch, bases)

    def build_class(self, sketch: sketches.Sketch, bases: list[Any]) -> RemoteType:
        return classes.build(self._peer, sketch, bases)

    def _read_class(self, plain: list[Any]) -> RemoteType:
        return self.classes[plain[1]]

    def _read_error_class(self, plain: list[Any]) -> type[BaseException]:
        return exceptions.find(plain[1]) or Exception

    def _read_object(self, plain: list[Any]) -> Any:
        _, number, handle, called = plain
        found = self.stand_ins.get(_checked(handle))
        if found is None:
            found = _new(object, self.classes[number])
            self._register(found, handle)
            if called:
                self._peer.named(found, called)
        return found

    def _read_module(self, plain: list[Any]) -> Any:
        """A library is the reader's own, so that what it computes for a check it computes here."""
        own = self._peer.own_module(plain[1])
        return self.decode(plain[2]) if own is None else own

    def _read_value(self, plain: list[Any]) -> Any:
        _, number, handle, base, value = plain
        found = self._values.get(_checked(handle))
        if found is None:
            held = self.decode(value)
            if type(held).__name__ != base or type(held) not in sketches.FROZEN_BASES:
                raise WireError("a value that is not what it claims to be")
            found = _new(type(held), self.classes[number], held)
            object.__setattr__(found, "_marathon_handle", handle)
            self._values[handle] = found
        return found

    def _register(self, stand_in: Any, handle: int) -> None:
        object.__setattr__(stand_in, "_marathon_handle", handle)
        self.stand_ins[handle] = stand_in
        if handle in self._peer.released:
            self._peer.released.remove(handle)

    def _read_exception(self, plain: list[Any]) -> BaseException:
        _, kind, handle, arguments, text, attributes, cause, frames, suppressed = plain
        found = self.stand_ins.get(_checked(handle))
        if found is not None:
            return cast("BaseException", found)
        if type(text) is not str or type(frames) is not list:
            raise WireError("an exception that is none")
        made = self._make_exception(self.decode(kind), self.decode_many(arguments), text)
        if isinstance(type(made), RemoteType):
            self._register(made, handle)
        else:
            made._marathon_origin = (self._peer, handle)  # type: ignore[attr-defined]
            for name, value in zip(attributes[::2], attributes[1::2], strict=True):
                _set_quietly(made, name, self.decode(value))
        made._marathon_frames = frames  # type: ignore[attr-defined]
        if frames:
            self._peer.trace(made)
        if cause is not None:
            made.__cause__ = self._read_exception(cause) if cause[0] == "exception" else self.decode(cause)
        made.__suppress_context__ = suppressed is True
        return made

    def _make_exception(self, kind: Any, arguments: list[Any], text: str) -> BaseException:
        if not (isinstance(kind, type) and issubclass(kind, BaseException)):
            raise WireError("an exception of a class that is none")
        if not isinstance(kind, RemoteType):
            return exceptions.make(kind, arguments, text)
        made: BaseException = _new(kind, kind, *arguments)  # a stand-in: its constructor ran over there
        made.args = tuple(arguments)
        return made


def _checked(handle: Any) -> int:
    if type(handle) is not int:
        raise WireError("a handle that is no number")
    return handle


def _new(base: Any, kind: type, *arguments: Any) -> Any:
    """An instance of `kind` as `base` makes it, without any constructor."""
    return base.__new__(kind, *arguments)


def _called(value: Any) -> str | None:
    """How a function or method is called, for people."""
    name = getattr(value, "__qualname__", None) if callable(value) else None
    return name if type(name) is str else None


def _plain(base: Any, value: Any) -> Any:
    """The value of a subclass of int, str, tuple ... without asking the subclass anything."""
    if base in (int, float, complex):
        return base.__pos__(value)
    if base in (str, bytes):
        return base.__add__(value, base())
    return base(base.__iter__(value))


def _set_quietly(error: BaseException, name: Any, value: Any) -> None:
    """An attribute that the exception had over there; what Python and the engine keep in it stays."""
    if type(name) is not str or name.startswith(("_", "marathon")) or name in ("with_traceback", "add_note"):
        return
    try:
        setattr(error, name, value)
    except (AttributeError, TypeError):
        return
