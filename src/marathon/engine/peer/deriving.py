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
    made = peer.request("derive", name, tuple(bases), flatten(sent), flatten(options))
    _add_forwards(made, tuple(key for key, value in sent.items() if callable(value)))
    cell = body.get("__classcell__")
    if cell is not None:
        cell.cell_contents = made
    return made


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
            return peer.request("get", handle_of(kind or self._owner), self._name)
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
