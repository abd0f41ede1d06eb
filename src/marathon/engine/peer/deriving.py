"""Classes of one side derived from classes of the other: what makes `super()` find its way."""

from __future__ import annotations

import functools
from typing import Any

from marathon.engine.peer.connection import Peer, flatten
from marathon.engine.peer.remote import FORWARDED, RemoteType, handle_of, own_attributes, peer_of

# Of a class body, what only means something over here.
_NOT_SENT = frozenset(("__classcell__", "__dict__", "__weakref__"))
# Called while a class is made; they have run over there by the time its stand-in is made.
_CLASS_HOOKS = frozenset(("__init_subclass__", "__class_getitem__", "__new__", "__prepare__", "__set_name__"))


def derive(peer: Peer, name: str, bases: tuple[type, ...], *rest: dict[str, Any]) -> Any:
    """The class is made over there, its methods being ours; returns the stand-in for it."""
    body, options = rest
    for base in bases:
        _open_to_super(peer, base)
    sent = {key: value for key, value in body.items() if key not in _NOT_SENT}
    there = tuple(_mixin(peer, base) for base in bases)
    made = peer.request("derive", name, there, flatten(sent), flatten(options))
    _add_forwards(made, tuple(key for key, value in sent.items() if _is_method(value)))
    mixed = [base for base in bases if base in peer.mixins.values()]
    if mixed:  # what these hold is found here first, and may be something else over there
        own = [key for key in sent if not key.startswith("__")]
        _add_forwards(made, (*own, *(name for mixin in mixed for name in _values_of(mixin))))
    cell = body.get("__classcell__")
    if cell is not None:
        cell.cell_contents = made
    return made


def _is_method(value: Any) -> bool:
    return callable(value) or isinstance(value, classmethod)


def _mixin(peer: Peer, base: type) -> type:
    """A plain class of ours among the bases is made over there too, and stands in the same place here."""
    if type(base) is not type or base is object or peer.references.is_known(base):
        return base
    known = next((handle for handle, ours in peer.mixins.items() if ours is base), None)
    if known is not None:
        return peer.references.classes[known]
    body = {key: value for key, value in vars(base).items() if key not in _NOT_SENT}
    bases = tuple(_mixin(peer, parent) for parent in base.__bases__)
    made = peer.request("derive", base.__name__, bases, flatten(body), ())
    peer.mixins[handle_of(made) or 0] = base
    return made  # type: ignore[no-any-return]


def _values_of(mixin: type) -> tuple[str, ...]:
    """What a class of ours holds beside methods: over there an instance may hold something else."""
    found = {name: value for parent in reversed(mixin.__mro__[:-1]) for name, value in vars(parent).items()}
    return tuple(name for name, value in found.items() if not name.startswith("__") and not _binds(value))


def _binds(value: Any) -> bool:
    return hasattr(type(value), "__get__")


def _open_to_super(peer: Peer, base: type) -> None:
    """`super().method` looks into the classes over here, which until now held nothing to be found."""
    for parent in base.__mro__:
        if isinstance(parent, RemoteType) and peer_of(parent) is peer:
            _add_forwards(parent, peer.request("names", handle_of(parent)))


def _add_forwards(kind: RemoteType, names: tuple[str, ...]) -> None:
    for name in names:
        if not isinstance(own_attributes(kind).get(name), _Forward) and name not in _CLASS_HOOKS:
            type.__setattr__(kind, name, _Forward(kind, name))


class _Forward:
    """A method of a class over there. It tells plain access from access through `super()`."""

    def __init__(self, owner: RemoteType, name: str) -> None:
        self._owner, self._name = owner, name

    def __get__(self, instance: Any, kind: Any = None) -> Any:
        peer = peer_of(self._owner)
        assert peer is not None
        if instance is None:
            if kind is None or self._is_first(kind):
                return peer.request("get", handle_of(kind or self._owner), self._name)
            return peer.request("inherited", handle_of(self._owner), self._name, kind)
        if self._is_first(type(instance)):
            if self._name in FORWARDED:
                return functools.partial(FORWARDED[self._name], instance)
            return peer.request("get", handle_of(instance), self._name)
        function = peer.request("get", handle_of(self._owner), self._name)
        return functools.partial(function, instance)

    def __set__(self, instance: Any, value: Any) -> None:
        peer = peer_of(self._owner)
        assert peer is not None
        peer.request("set", handle_of(instance), self._name, value)

    def _is_first(self, kind: type) -> bool:
        """Whether plain access would come here, so that nobody in between has been stepped over."""
        holders = (parent for parent in kind.__mro__ if self._name in own_attributes(parent))
        return next(holders, None) is self._owner
