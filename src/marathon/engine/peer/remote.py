"""Local stand-ins for objects and classes of the other side."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from marathon.engine.peer import copying, iterating
from marathon.engine.peer.attributes import Attributes
from marathon.engine.peer.signatures import read_signature
from marathon.engine.peer.specials import SPECIALS

if TYPE_CHECKING:
    from marathon.engine.peer.connection import Peer

# Names that Python, pytest or NumPy look for on every object, and that never mean the submission's own.
_NEVER_ASKED = frozenset(  # a list of words is read more easily as words
    "__isabstractmethod__ _pytestfixturefunction __test__ pytestmark __array_interface__ __array_struct__ "  # noqa: SIM905
    "__dataframe__ __pytest_wrapped__ __set_name__ __arrow_c_stream__ _marathon_handle "
    "_marathon_peer _ipython_display_ __objclass__ __tracebackhide__".split()
)


# What the engine keeps in its own objects, and how libraries let an object compute for them: asked for that,
# an answer would judge itself in `numpy.allclose(answer, expected)`.
_PROTOCOLS = (
    "_marathon",
    "marathon_",
    "__array_",
    "__torch_",
    "__tf_",
    "__pandas_",
    "__arrow_",
    "__dlpack",
    "__cuda_array_",
)


def is_asked(name: str) -> bool:
    return name not in _NEVER_ASKED and not name.startswith(_PROTOCOLS)


# Attributes of a stand-in class that mean something only where it is.
_KEPT_HERE = frozenset(("__abstractmethods__", "__class__", "__dict__", "__weakref__"))
_SHOWN_HERE = frozenset(("__name__", "__qualname__", "__module__", "__doc__"))
_own_dict = type.__dict__["__dict__"].__get__
_own_mro = type.__dict__["__mro__"].__get__


def own_attributes(kind: type) -> Any:
    """What the stand-in class itself holds, over here."""
    return _own_dict(kind)


def own_ancestors(kind: type) -> tuple[type, ...]:
    """A class and its ancestors as they are over here."""
    return _own_mro(kind)  # type: ignore[no-any-return]


def peer_of(value: Any) -> Peer | None:
    """The connection that a stand-in (object, class or exception) belongs to, or None for anything else."""
    kind = value if isinstance(value, RemoteType) else type(value)
    if not isinstance(kind, RemoteType):
        return None
    peer: Peer | None = _own_dict(kind).get("_marathon_peer")
    return peer


def handle_of(value: Any) -> int | None:
    """The number under which the other side knows what this stands for."""
    if isinstance(value, RemoteType):
        handle_of_class: int | None = _own_dict(value).get("_marathon_class")
        return handle_of_class
    try:
        handle: int | None = object.__getattribute__(value, "_marathon_handle")
    except AttributeError:
        return None
    return handle


class RemoteType(type):
    """The class of stand-ins for classes: instances are made, and attributes kept, over there."""

    def __new__(
        cls,
        name: str,
        bases: tuple[type, ...],
        body: dict[str, Any],
        *,
        stand_in: bool = False,
        **options: Any,
    ) -> Any:
        remote = next((base for base in bases if peer_of(base) is not None), None)
        if remote is not None and not stand_in:
            return remote._marathon_peer.derive(name, bases, body, options)  # type: ignore[attr-defined]
        return type.__new__(cls, name, bases, body)

    def __init__(cls, name: str, bases: tuple[type, ...], body: dict[str, Any], **_: Any) -> None:
        type.__init__(cls, name, bases, body)

    def __call__(cls, /, *arguments: Any, **named: Any) -> Any:
        peer = peer_of(cls)
        if peer is None:
            return type.__call__(cls, *arguments, **named)
        return peer.call(cls, arguments, named)

    def __getattr__(cls, name: str) -> Any:
        peer = peer_of(cls)
        if peer is None or not is_asked(name):
            raise AttributeError(name)
        if name == "__signature__":
            return read_signature(peer.request("signature", handle_of(cls)))
        return peer.request("get", handle_of(cls), name)

    def __setattr__(cls, name: str, value: Any) -> None:
        peer = peer_of(cls)
        if peer is None or name in _KEPT_HERE:
            type.__setattr__(cls, name, value)
            return
        peer.request("set", handle_of(cls), name, value)
        if name in FORWARDED and name not in _own_dict(cls):
            type.__setattr__(cls, name, FORWARDED[name])
        elif name in _SHOWN_HERE:
            type.__setattr__(cls, name, value)

    def __delattr__(cls, name: str) -> None:
        cls._marathon_peer.request("delete", handle_of(cls), name)

    def __dir__(cls) -> list[str]:
        return list(cls._marathon_peer.request("dir", handle_of(cls)))

    def __bool__(cls) -> bool:
        return True

    def __eq__(cls, other: object) -> bool:
        """The class of a function over there is that of functions, by `==` if not by `is`."""
        return cls is other or (isinstance(other, type) and _own_dict(cls).get("_marathon_library") is other)

    # No dictionary of classes, as `copy` has one, shall take one for the other.
    __hash__ = type.__hash__

    @property  # type: ignore[misc]
    def __dict__(cls) -> Any:  # type: ignore[override]
        peer = peer_of(cls)
        return _own_dict(cls) if peer is None else peer.request("vars", handle_of(cls))

    @property
    def __annotations__(cls) -> Any:  # type: ignore[override]
        peer = peer_of(cls)
        return {} if peer is None else peer.request("get", handle_of(cls), "__annotations__")

    @property
    def __bases__(cls) -> tuple[type, ...]:  # type: ignore[override]
        bases = type.__dict__["__bases__"].__get__(cls)
        return tuple(kind for kind in bases if kind is not RemoteObject) or (object,)

    @property
    def __mro__(cls) -> tuple[type, ...]:
        return tuple(kind for kind in _own_mro(cls) if kind is not RemoteObject)


def _ask_class(name: str) -> Any:
    def ask(cls: Any, *arguments: Any) -> Any:
        return cls._marathon_peer.request("special", handle_of(cls), name, arguments)

    ask.__name__ = name
    return ask


class RemoteCollection(RemoteType):
    """The class of stand-ins for classes that are collections themselves: an enum is one of its members."""


for _name in ("__iter__", "__len__", "__getitem__", "__contains__", "__reversed__"):
    type.__setattr__(RemoteCollection, _name, _ask_class(_name))


class RemoteAbstract(RemoteType):
    """The class of stand-ins for classes that say themselves what their instances are: abstract ones do."""

    # Not the same for `issubclass`: abstract classes of Python ask it of each other at any moment.
    def __instancecheck__(cls, value: Any) -> bool:
        if type.__instancecheck__(cls, value):
            return True
        peer = peer_of(cls)
        return peer is not None and peer.request("is_instance", handle_of(cls), value) is True


class _AbstractCollection(RemoteCollection, RemoteAbstract):
    pass


# By whether a class is a collection, and whether it says what its instances are.
KINDS: dict[tuple[bool, bool], type[RemoteType]] = {
    (False, False): RemoteType, (True, False): RemoteCollection,
    (False, True): RemoteAbstract, (True, True): _AbstractCollection,
}  # fmt: skip
for _kind in KINDS.values():
    copying.pickles(_kind)


class RemoteObject(metaclass=RemoteType):
    """An object of the other side. What its class defines there is forwarded, and nothing else."""

    def __getattr__(self, name: str) -> Any:
        if not is_asked(name):
            raise AttributeError(name)
        peer: Peer = type(self)._marathon_peer
        if name == "__signature__":
            return read_signature(peer.request("signature", self._marathon_handle))
        if name in type(self)._marathon_functions:
            return peer.late_method(self, name)
        return peer.request("get", self._marathon_handle, name)

    def __setattr__(self, name: str, value: Any) -> None:
        type(self)._marathon_peer.request("set", self._marathon_handle, name, value)

    def __delattr__(self, name: str) -> None:
        type(self)._marathon_peer.request("delete", self._marathon_handle, name)

    @property
    def __dict__(self) -> Any:  # type: ignore[override]
        return Attributes(self, type(self)._marathon_peer.request("vars", self._marathon_handle))

    def __dir__(self) -> list[str]:
        return list(type(self)._marathon_peer.request("dir", self._marathon_handle))

    def __del__(self) -> None:
        peer = getattr(type(self), "_marathon_peer", None)
        handle = handle_of(self)
        if peer is not None and handle is not None:
            peer.let_go(handle, self)

    def __reduce_ex__(self, protocol: Any) -> Any:
        return copying.reduced(type(self)._marathon_peer, self._marathon_handle, int(protocol))


def _forward(name: str) -> Any:
    def forward(self: Any, *arguments: Any) -> Any:
        return type(self)._marathon_peer.special(self, name, arguments)

    forward.__name__ = name
    return forward


def _call(self: Any, /, *arguments: Any, **named: Any) -> Any:
    return type(self)._marathon_peer.call(self, arguments, named)


def _array(self: Any, dtype: Any = None, copy: Any = None) -> Any:  # noqa: ARG001  # NumPy's signature
    made = type(self)._marathon_peer.request("special", handle_of(self), "__array__", ())
    return made if dtype is None else made.astype(dtype)


def _bool(self: Any) -> bool:
    _refuse_doubted(self)
    return bool(type(self)._marathon_peer.special(self, "__bool__", ()))


def doubt(value: RemoteObject) -> None:
    """From now on this is neither yes nor no: a class that nobody vouches for said it of a comparison."""
    object.__setattr__(value, "_marathon_doubted", True)


def _refuse_doubted(value: Any) -> None:
    try:
        object.__getattribute__(value, "_marathon_doubted")
    except AttributeError:
        return
    raise TypeError(f"a comparison gave a {type(value).__name__}, which is neither yes nor no")


def truth(self: Any) -> bool:
    """The truth of an object whose class does not tell it: its length, or yes."""
    _refuse_doubted(self)
    # Not by getattr: the class of stand-in classes has a length too, that of an enum.
    holder = next((kind for kind in _own_mro(type(self)) if "__len__" in own_attributes(kind)), None)
    return holder is None or own_attributes(holder)["__len__"](self) > 0


def _contains(self: Any, item: Any) -> bool:
    return bool(type(self)._marathon_peer.special(self, "__contains__", (item,)))


FORWARDED: dict[str, Any] = {name: _forward(name) for name in SPECIALS}
FORWARDED |= {"__call__": _call, "__array__": _array, "__bool__": _bool, "__contains__": _contains}
FORWARDED |= {"__iter__": iterating.iter_, "__next__": iterating.next_}
# Of a stand-in that is itself a value (an int, a str ...): everything else is the value's own.
FORWARDED_BY_VALUES = ("__str__", "__repr__", "__call__", "__enter__", "__exit__", "__format__")
FORWARDED_BY_EXCEPTIONS = frozenset(
    ("__str__", "__repr__", "__eq__", "__bool__", "__len__", "__iter__", "__getitem__", "__int__")
)
