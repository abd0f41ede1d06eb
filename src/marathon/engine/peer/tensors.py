"""Tensors that stay over there, because a gradient hangs on them, take part in our computations by value."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from marathon.engine import arrays
from marathon.engine.peer.remote import RemoteObject, handle_of

if TYPE_CHECKING:
    from marathon.engine.peer.connection import Peer

LIBRARIES = frozenset(("torch.Tensor", "torch.nn.parameter.Parameter"))


def torch_function(
    _: type, function: Any, __: Any, arguments: tuple[Any, ...] = (), named: dict[str, Any] | None = None
) -> Any:
    """PyTorch's protocol: `function` was called with a stand-in among its arguments."""
    filled = {name: _by_value(value) for name, value in (named or {}).items()}
    return function(*_by_value(arguments), **filled)


def _by_value(value: Any) -> Any:
    if isinstance(value, (list, tuple)):
        return type(value)([_by_value(item) for item in value])
    if isinstance(value, RemoteObject) and hasattr(type(value), "_marathon_peer"):
        tensor = type(value)._marathon_peer.request("detached", handle_of(value))
        if arrays.kind_of(tensor) != "tensor":
            raise TypeError("a tensor of the submission has no value")
        return tensor
    return value


def detached(peer: Peer, handle: int) -> Any:
    """The value of a tensor of ours, free of its history."""
    return peer.references.exports.find(handle).detach().clone()
