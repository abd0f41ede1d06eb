"""The special methods that may be asked of an object on the other side, and how each is carried out here."""

from __future__ import annotations

import copy
import operator
from collections.abc import Callable
from typing import Any

_BINARY = "add sub mul truediv floordiv mod divmod pow lshift rshift and or xor matmul".split()  # noqa: SIM905  # a list of words is read more easily so
COMPARISONS = frozenset(f"__{name}__" for name in "eq ne lt le gt ge".split())  # noqa: SIM905  # a list of words is read more easily so
ARITHMETIC = frozenset(f"__{side}{name}__" for name in _BINARY for side in ("", "r", "i"))
OPERATORS = COMPARISONS | ARITHMETIC
DESCRIPTORS = frozenset(("__get__", "__set__", "__delete__", "__set_name__"))
_OTHERS = (  # noqa: SIM905  # a list of words is read more easily so
    "len length_hint getitem setitem delitem contains iter next reversed call enter exit hash bool str repr "
    "format bytes int float complex index round trunc floor ceil abs neg pos invert await aiter anext "
    "aenter aexit copy deepcopy fspath dir array get set delete set_name"
).split()
SPECIALS = tuple(sorted(OPERATORS)) + tuple(f"__{name}__" for name in _OTHERS)
SPECIAL_NAMES = frozenset(SPECIALS)

# Asked of a class, these mean the class itself (an enum, a generic): the operator knows how to find them.
_OF_CLASSES: dict[str, Callable[..., Any]] = {
    "__getitem__": operator.getitem,
    "__setitem__": operator.setitem,
    "__delitem__": operator.delitem,
    "__contains__": operator.contains,
    "__len__": len,
    "__iter__": iter,
    "__reversed__": reversed,
    "__or__": operator.or_,
    "__ror__": lambda value, other: other | value,
}
_COPIES: dict[str, Callable[[Any], Any]] = {"__copy__": copy.copy, "__deepcopy__": copy.deepcopy}


def find_special(value: Any, name: str) -> Callable[..., Any]:
    """The bound special method of a value, looked up as Python does: on its type, through descriptors.

    Raises:
        AttributeError: the type has no such method.
    """
    if name in _COPIES:
        return lambda *_: _COPIES[name](value)
    if isinstance(value, type) and name in _OF_CLASSES:
        return lambda *arguments: _OF_CLASSES[name](value, *arguments)
    kind = type(value)
    for parent in kind.__mro__:
        if name in parent.__dict__:
            found = parent.__dict__[name]
            bind = getattr(type(found), "__get__", None)
            return bind(found, value, kind) if bind else found  # type: ignore[no-any-return]
    raise AttributeError(f"{kind.__name__} has no {name}")


def blocked_by(kind: type) -> list[str]:
    """The special methods that a class says it has not: `__iter__ = None`."""
    return [
        name
        for name in SPECIALS
        if next((parent.__dict__[name] for parent in kind.__mro__ if name in parent.__dict__), name) is None
    ]


def defined_by(kind: type) -> list[str]:
    """The special methods that a class defines or inherits, beyond what every object has."""
    found = []
    for name in SPECIALS:
        method = next((parent.__dict__[name] for parent in kind.__mro__ if name in parent.__dict__), None)
        plain = object.__dict__.get(name)
        if issubclass(kind, BaseException):
            plain = BaseException.__dict__.get(name, plain)
        if method is not None and method is not plain:
            found.append(name)
    return found
