"""What one side may ask of the other, each with the handle of an object first."""

from __future__ import annotations

import builtins
import inspect
import types
from typing import TYPE_CHECKING, Any

from marathon.engine.peer.classes import write_fields
from marathon.engine.peer.iterating import Portion, fill_portion
from marathon.engine.peer.references import Snapshot
from marathon.engine.peer.signatures import write_signature
from marathon.engine.peer.specials import SPECIAL_NAMES, find_special
from marathon.engine.wire import WireError

if TYPE_CHECKING:
    from marathon.engine.peer.connection import Peer


def _find(peer: Peer, handle: int, action: str, name: str | None = None) -> Any:
    value = peer.references.exports.find(handle)
    if name is not None and type(name) is not str:
        raise WireError("a name that is no text")
    peer.allow(action, value, name)
    return value


def _named(flat: tuple[Any, ...]) -> dict[str, Any]:
    return dict(zip(flat[::2], flat[1::2], strict=True))


def call(peer: Peer, handle: int, arguments: tuple[Any, ...], named: tuple[Any, ...]) -> Any:
    return _find(peer, handle, "call")(*arguments, **_named(named))


def invoke(peer: Peer, handle: int, name: str, *rest: tuple[Any, ...]) -> Any:
    arguments, named = rest
    method = getattr(_find(peer, handle, "get", name), name)
    peer.allow("call", method, None)
    return method(*arguments, **_named(named))


def get(peer: Peer, handle: int, name: str) -> Any:
    return getattr(_find(peer, handle, "get", name), name)


def set_(peer: Peer, handle: int, name: str, value: Any) -> None:
    setattr(_find(peer, handle, "set", name), name, value)


def store(peer: Peer, handle: int, name: str, value: Any) -> None:
    """Set an attribute past what its class says about it, as writing into `__dict__` does."""
    builtins.vars(_find(peer, handle, "set", name))[name] = value


def delete(peer: Peer, handle: int, name: str) -> None:
    delattr(_find(peer, handle, "delete", name), name)


def special(peer: Peer, handle: int, name: str, arguments: tuple[Any, ...]) -> Any:
    if name not in SPECIAL_NAMES:
        raise WireError(f"{name} is not a special method that may be asked for")
    return find_special(_find(peer, handle, "special", name), name)(*arguments)


def portion(peer: Peer, handle: int) -> Portion:
    return fill_portion(_find(peer, handle, "special", "__next__"))


def vars_(peer: Peer, handle: int) -> Snapshot:
    value = _find(peer, handle, "vars")
    if not hasattr(value, "__dict__"):
        raise AttributeError("__dict__")
    found = builtins.vars(value)
    return Snapshot({name: value for name, value in found.items() if name != "__builtins__"})


def dir_(peer: Peer, handle: int) -> list[str]:
    return [str(name) for name in builtins.dir(_find(peer, handle, "dir"))]


def signature(peer: Peer, handle: int) -> Any:
    return write_signature(_find(peer, handle, "signature"))


def inherited(peer: Peer, handle: int, name: str, kind: type) -> Any:
    """What `super()` gives in a class method: the parent's attribute, bound to the class below."""
    held = inspect.getattr_static(_find(peer, handle, "get", name), name)
    bind = getattr(type(held), "__get__", None)
    return bind(held, None, kind) if bind else held


def names(peer: Peer, handle: int) -> tuple[str, ...]:
    """The methods that a class itself defines."""
    kinds = (types.FunctionType, classmethod, staticmethod, property)
    found = builtins.vars(_find(peer, handle, "names"))
    return tuple(name for name, value in found.items() if isinstance(value, kinds))


def code(peer: Peer, handle: int) -> tuple[Any, ...]:
    """Numbers and names from a function's code object, in the order in which a stand-in takes them."""
    found = _find(peer, handle, "code").__code__
    counts = found.co_argcount, found.co_posonlyargcount, found.co_kwonlyargcount
    return found.co_flags, *counts, found.co_varnames, found.co_name


def is_instance(peer: Peer, handle: int, value: Any) -> bool:
    return isinstance(value, _find(peer, handle, "is_instance"))


def fields(peer: Peer, handle: int) -> tuple[Any, ...]:
    return tuple(write_fields(_find(peer, handle, "fields")))


def plain(peer: Peer, handle: int) -> Any:
    """The content of a subclass of list, dict or set, as that plain container."""
    value = _find(peer, handle, "plain")
    if isinstance(value, dict):
        return dict(dict.items(value))
    if isinstance(value, list):
        return list(list.__iter__(value))
    if isinstance(value, set):
        return set(set.__iter__(value))
    raise WireError("not a container")


OPERATIONS: dict[str, Any] = {
    "call": call,
    "invoke": invoke,
    "get": get,
    "set": set_,
    "store": store,
    "delete": delete,
    "special": special,
    "portion": portion,
    "vars": vars_,
    "dir": dir_,
    "signature": signature,
    "names": names,
    "inherited": inherited,
    "code": code,
    "fields": fields,
    "is_instance": is_instance,
    "plain": plain,
}
