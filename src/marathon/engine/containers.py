"""The mutable containers that cross: how each is made, read, filled and watched for changes."""

from __future__ import annotations

import collections
import operator
from typing import Any, Protocol

from marathon.engine import arrays
from marathon.engine.pointers import same_items

KINDS: dict[type, str] = {
    list: "list",
    dict: "dict",
    set: "set",
    bytearray: "bytearray",
    collections.OrderedDict: "OrderedDict",
    collections.Counter: "Counter",
    collections.deque: "deque",
    collections.defaultdict: "defaultdict",
}
_MAKERS: dict[str, Any] = {name: kind for kind, name in KINDS.items()}
ARRAYS = frozenset(("ndarray", "tensor", "DataFrame", "Series"))
_PAIRS = frozenset(("dict", "OrderedDict", "Counter", "defaultdict"))


class Coding(Protocol):
    """The part of a codec that containers need."""

    def encode(self, value: Any) -> Any: ...
    def decode(self, plain: Any) -> Any: ...
    def encode_many(self, values: Any) -> list[Any]: ...
    def decode_many(self, plains: Any) -> list[Any]: ...


def kind_of(value: Any) -> str | None:
    """The name of a container's kind, or None for anything else."""
    return KINDS.get(type(value)) or arrays.kind_of(value)


def extras(codec: Coding, kind: str, value: Any) -> Any:
    """What a container needs to be made, beside its content."""
    if kind == "deque":
        return value.maxlen
    if kind == "defaultdict":
        return codec.encode(value.default_factory)
    return None


def make(codec: Coding, kind: str, extra: Any) -> Any:
    """An empty container (of plain Python; an array is built with its content)."""
    if kind == "deque":
        return collections.deque(maxlen=extra)
    if kind == "defaultdict":
        return collections.defaultdict(codec.decode(extra))
    return _MAKERS[kind]()


def content(codec: Coding, kind: str, value: Any) -> Any:
    """What is in a container, as plain data."""
    if kind == "bytearray":
        return bytes(value)
    if kind in _PAIRS:
        return [codec.encode_many(value.keys()), codec.encode_many(value.values())]
    if kind in _MAKERS:
        return codec.encode_many(value)
    return arrays.content(codec, kind, value)


def fill(codec: Coding, kind: str, container: Any, plain: Any) -> None:
    """Give a container this content, in place."""
    if kind in _PAIRS:
        keys, values = codec.decode_many(plain[0]), codec.decode_many(plain[1])
        container.clear()
        for key, value in zip(keys, values, strict=True):
            container[key] = value
    elif kind in ("list", "bytearray"):
        container[:] = codec.decode_many(plain) if kind == "list" else plain
    elif kind in ("set", "deque"):
        items = codec.decode_many(plain)
        container.clear()
        (container.update if kind == "set" else container.extend)(items)
    else:
        arrays.fill(codec, kind, container, plain)


def snapshot(value: Any) -> Any:
    """A shallow picture of a container, cheap to take, to tell later whether it has changed."""
    if isinstance(value, dict):
        return list(value.keys()), list(value.values())
    if isinstance(value, (list, collections.deque)):
        return list(value)
    if isinstance(value, set):
        return list(value)
    if isinstance(value, bytearray):
        return bytes(value)
    return arrays.snapshot(value)


def changed(value: Any, picture: Any) -> bool:
    """Whether a container differs from its snapshot: items are compared by identity, which is exact."""
    if isinstance(value, dict):
        return _differs(value.keys(), picture[0]) or _differs(value.values(), picture[1])
    if type(value) is list:
        return not same_items(value, picture)
    if isinstance(value, (list, collections.deque)):
        return _differs(value, picture)
    if isinstance(value, set):
        return len(value) != len(picture) or set(map(id, value)) != set(map(id, picture))
    if isinstance(value, bytearray):
        return bool(bytes(value) != picture)
    return bool(arrays.snapshot(value) != picture)


def _differs(items: Any, picture: list[Any]) -> bool:
    return len(items) != len(picture) or not all(map(operator.is_, items, picture))
