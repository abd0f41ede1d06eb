"""Builds the local class that stands for a class of the other side."""

from __future__ import annotations

import abc
import dataclasses
import datetime
import enum
import types
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any, TypeGuard, cast

from marathon.engine.names import NAMED_TYPES
from marathon.engine.peer import tensors
from marathon.engine.peer.copying import copies
from marathon.engine.peer.iterating import length_hint
from marathon.engine.peer.remote import (
    FORWARDED,
    FORWARDED_BY_EXCEPTIONS,
    FORWARDED_BY_VALUES,
    KINDS,
    RemoteAbstract,
    RemoteCollection,
    RemoteObject,
    RemoteType,
    handle_of,
    is_asked,
    own_ancestors,
    own_attributes,
    truth,
)
from marathon.engine.peer.sketches import PROTOCOLS, Sketch, find_library_class
from marathon.engine.wire import WireError

if TYPE_CHECKING:
    from marathon.engine.peer.connection import Peer


_ASKED_OF_ZONES = ("utcoffset", "dst", "tzname", "fromutc")
MAX_ANCESTORS = 400
_CALLABLES = (types.FunctionType, types.MethodType, types.BuiltinFunctionType)


def build(peer: Peer, sketch: Sketch, bases: list[Any]) -> RemoteType:
    """A class with the same name, bases and special methods; each forwards to the other side.

    Raises:
        WireError: it has more ancestors than Python could put in order in any time.
    """
    if sum(len(own_ancestors(base)) for base in bases if isinstance(base, type)) > MAX_ANCESTORS:
        raise WireError("a class with too many ancestors")
    body: dict[str, Any] = {
        "_marathon_peer": peer,
        "_marathon_class": sketch.number,
        "_marathon_functions": frozenset(sketch.functions),
        "_marathon_container": None if sketch.own_equality else sketch.container_base,
        "_marathon_library": _itself(sketch),
        "__module__": sketch.module,
        "__qualname__": sketch.qualname,
        "__doc__": sketch.doc,
    }
    if sketch.is_exception:
        real_bases = _exception_bases(bases)
        _dress_exception(body, sketch)
    elif sketch.frozen_base:
        real_bases = _value_bases(bases, NAMED_TYPES[sketch.frozen_base])
        body |= {name: FORWARDED[name] for name in FORWARDED_BY_VALUES if name in sketch.specials}
        if sketch.is_enum:
            body["__class__"] = property(lambda _: enum.Enum)
    else:
        real_bases = _object_bases(bases, peer.mixins.values())
        _dress_object(body, sketch)
        if sketch.library == "datetime.tzinfo":
            real_bases = _zone_bases(real_bases)
            body |= {name: _late(name) for name in _ASKED_OF_ZONES}
    made = _assemble(sketch, real_bases, body)
    _finish(peer, made, sketch)
    return made


def _assemble(sketch: Sketch, bases: tuple[type, ...], body: dict[str, Any]) -> RemoteType:
    collects = sketch.is_collection or any(isinstance(base, RemoteCollection) for base in bases)
    judges = sketch.tells_instances or any(isinstance(base, RemoteAbstract) for base in bases)
    kind = KINDS[collects, judges]
    try:
        return kind(sketch.name, bases, body, stand_in=True)
    except TypeError:  # bases that do not go together here
        last = (Exception,) if sketch.is_exception else (RemoteObject,)
        return kind(sketch.name, last, body, stand_in=True)


def _exception_bases(bases: list[Any]) -> tuple[type, ...]:
    kept = [base for base in bases if isinstance(base, type) and issubclass(base, BaseException)]
    # A class that derives from BaseException alone would slip past everything: it becomes ordinary.
    return tuple(Exception if base is BaseException else base for base in kept) or (Exception,)


def _dress_exception(body: dict[str, Any], sketch: Sketch) -> None:
    body |= {"__getattr__": _exception_attribute, "__setattr__": _set_exception_attribute}
    for name in sketch.specials:
        if name in FORWARDED_BY_EXCEPTIONS:
            body[name] = FORWARDED[name]
    if "__eq__" in body:
        body["__hash__"] = object.__hash__


def _exception_attribute(self: Any, name: str) -> Any:
    if name.startswith("__") or not is_asked(name) or "_marathon_handle" not in vars(self):
        raise AttributeError(name)
    return type(self)._marathon_peer.request("get", self._marathon_handle, name)


def _set_exception_attribute(self: Any, name: str, value: Any) -> None:
    """What a check writes on an exception is there too when the exception comes back."""
    pythons = any(name in vars(parent) for parent in own_ancestors(type(self)) if type(parent) is type)
    if pythons or name.startswith(("__", "_marathon")) or "_marathon_handle" not in vars(self):
        object.__setattr__(self, name, value)
    else:
        type(self)._marathon_peer.request("set", self._marathon_handle, name, value)


def _value_bases(bases: list[Any], value: type) -> tuple[type, ...]:
    kept = [base for base in bases if isinstance(base, RemoteType)]
    if not any(issubclass(base, value) for base in kept):
        kept.append(value)  # type: ignore[arg-type]
    return tuple(kept) if any(issubclass(base, RemoteObject) for base in kept) else (RemoteObject, *kept)


def _object_bases(bases: list[Any], mixins: Iterable[type]) -> tuple[type, ...]:
    kept = [base for base in bases if isinstance(base, RemoteType) or base in mixins]
    return tuple(kept) if any(issubclass(base, RemoteObject) for base in kept) else (*kept, RemoteObject)


def _dress_object(body: dict[str, Any], sketch: Sketch) -> None:
    body |= {name: FORWARDED[name] for name in sketch.specials if name in FORWARDED}
    body |= {name: None for name in sketch.blocked if name in FORWARDED}
    if not sketch.hashable:
        body["__hash__"] = None
    elif "__eq__" in body and "__hash__" not in body:
        body["__hash__"] = object.__hash__
    library = _claimed_class(sketch)
    if (sketch.library or sketch.container_base) and not _is_protocol(library):
        # Looked up each time: the check may import the library after the first object of it has arrived.
        body["__class__"] = property(lambda self: _claimed_class(sketch) or type(self))
    if sketch.library in tensors.LIBRARIES:
        body["__torch_function__"] = classmethod(tensors.torch_function)
    if body.get("__iter__") and not {"__len__", "__length_hint__"} & body.keys():
        body["__length_hint__"] = length_hint
    body["__doc__"] = _Asked("__doc__", body["__doc__"])
    if "__init__" in sketch.functions:
        body["__init__"] = _Constructor()
    body.setdefault("__bool__", truth)
    body.setdefault("__repr__", FORWARDED["__repr__"])  # Python's own tells the address over there
    if library in _CALLABLES:
        body["__module__"] = _Asked("__module__", body["__module__"])
    if library is types.MethodType:
        body.pop("__get__", None)  # bound already
    if library is types.FunctionType:
        body |= {"__get__": _bind, "__code__": property(_code)}
    if library is types.CoroutineType:
        body |= {"send": _finish_coroutine, "__await__": _await_coroutine}


def _zone_bases(bases: tuple[type, ...]) -> tuple[type, ...]:
    """`datetime` takes nothing for a zone that does not really derive from tzinfo."""
    if any(issubclass(base, datetime.tzinfo) for base in bases):
        return bases
    return (*bases, datetime.tzinfo)


def _late(name: str) -> Any:
    """A method that a library calls, which therefore has to be found on the class."""

    def ask(self: Any, *arguments: Any) -> Any:
        return type(self)._marathon_peer.invoke(self, name, arguments, {})

    ask.__name__ = name
    return ask


def _claimed_class(sketch: Sketch) -> type | None:
    """What `isinstance` shall see: the container or library class that the remote one derives from."""
    if sketch.container_base:
        return NAMED_TYPES[sketch.container_base]
    return find_library_class(sketch.library) if sketch.library else None


def _itself(sketch: Sketch) -> type | None:
    """The class of a library that a remote one is, and not merely derives from."""
    is_it = sketch.library == f"{sketch.module}.{sketch.qualname}"
    return find_library_class(sketch.library) if sketch.library and is_it else None


def _is_protocol(library: Any) -> TypeGuard[abc.ABCMeta]:
    """An abstract class such as Sequence: what it stands for can be registered with it."""
    return isinstance(library, abc.ABCMeta) and library.__module__ in (
        "collections.abc",
        "numbers",
        "abc",
        "io",
    )


def _bind(self: Any, owner: Any, _: Any = None) -> Any:
    return self if owner is None else types.MethodType(self, owner)


class _Asked:
    """An attribute of the instance over there; of the class over here it stays what it was."""

    def __init__(self, name: str, own: Any) -> None:
        self._name, self._own = name, own

    def __get__(self, instance: Any, _: Any = None) -> Any:
        if instance is None:
            return self._own
        return type(instance)._marathon_peer.request("get", instance._marathon_handle, self._name)


class _Constructor:
    """`Class.__init__`, which every object has and which is therefore never missed."""

    def __get__(self, instance: Any, owner: Any) -> Any:
        place = owner if instance is None else instance
        return place._marathon_peer.request("get", handle_of(place), "__init__")


def _code(self: Any) -> types.SimpleNamespace:
    """What may be known of a function's code object: enough for `inspect`, and nothing that leads further."""
    names = ("co_flags", "co_argcount", "co_posonlyargcount", "co_kwonlyargcount", "co_varnames", "co_name")
    return types.SimpleNamespace(
        **dict(zip(names, type(self)._marathon_peer.request("code", self._marathon_handle), strict=True))
    )


def _finish_coroutine(self: Any, _: Any) -> Any:
    """A coroutine of the submission runs to its end over there, on an event loop of its own."""
    raise StopIteration(type(self)._marathon_peer.request("await", self._marathon_handle))


def _await_coroutine(self: Any) -> Iterator[Any]:
    return type(self)._marathon_peer.request("await", self._marathon_handle)  # type: ignore[no-any-return]
    yield  # makes this a generator, as `__await__` has to be one


def _finish(peer: Peer, made: RemoteType, sketch: Sketch) -> None:
    if sketch.abstract and not sketch.is_exception and not sketch.frozen_base:
        made.__abstractmethods__ = frozenset(sketch.abstract)
    if issubclass(made, RemoteObject):
        copies(made)
    library = find_library_class(sketch.library) if sketch.library else None
    for name in sketch.protocols:
        if name in PROTOCOLS and not issubclass(made, PROTOCOLS[name]):
            PROTOCOLS[name].register(cast("Any", made))
    if _is_protocol(library):
        library.register(cast("Any", made))
    if sketch.is_enum and library is not None:
        type.__setattr__(made, "_marathon_enum", library)
    if sketch.is_dataclass:
        type.__setattr__(made, "__dataclass_fields__", _Fields(peer, sketch.number))


def tell_enums() -> None:
    """`issubclass(Color, Enum)`, of a stand-in for an enum that is none over here."""

    def derives(cls: type, other: Any) -> bool:
        base = own_attributes(other).get("_marathon_enum") if isinstance(other, RemoteType) else None
        return issubclass(base, cls) if isinstance(base, type) else type.__subclasscheck__(cls, other)

    type.__setattr__(enum.EnumMeta, "__subclasscheck__", derives)


class _Fields(dict[str, Any]):
    """The fields of a remote data class, asked for when somebody looks."""

    def __init__(self, peer: Peer, number: int) -> None:
        super().__init__()
        self._peer, self._number, self._asked = peer, number, False

    def _load(self) -> None:
        if self._asked:
            return
        self._asked = True
        for name, kind, flags, default in self._peer.request("fields", self._number):
            initial, shown, compared = flags
            given = {"default": default[0]} if default else {}
            field: Any = dataclasses.field(init=initial, repr=shown, compare=compared, **given)
            field.name, field.type, field._field_type = name, kind, dataclasses._FIELD  # type: ignore[attr-defined]
            self[name] = field

    def values(self) -> Any:
        self._load()
        return super().values()

    def items(self) -> Any:
        self._load()
        return super().items()

    def keys(self) -> Any:
        self._load()
        return super().keys()

    def __iter__(self) -> Iterator[str]:
        self._load()
        return super().__iter__()

    def __len__(self) -> int:
        self._load()
        return super().__len__()

    def __getitem__(self, name: str) -> Any:
        self._load()
        return super().__getitem__(name)


def write_fields(kind: Any) -> list[Any]:
    """The fields of a data class as `_Fields` reads them: a default is a tuple of one, or of none."""
    return [
        (
            field.name,
            field.type if isinstance(field.type, (str, type)) else str(field.type),
            (field.init, field.repr, field.compare),
            () if field.default is dataclasses.MISSING else (field.default,),
        )
        for field in dataclasses.fields(kind)
    ]
