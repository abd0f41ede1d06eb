"""The classes of the checks that the submission decorates: see docs/decisions/0019."""

from __future__ import annotations

import contextlib
import types
from collections.abc import Iterator
from typing import Any

# What the interpreter itself put into a class. It leads out of it: the `__getattribute__` of `object` reads
# any attribute of anything.
INTERPRETERS = (
    types.GetSetDescriptorType, types.MemberDescriptorType, types.WrapperDescriptorType,
    types.MethodDescriptorType, types.ClassMethodDescriptorType,
)  # fmt: skip
_CLOSED = (*INTERPRETERS, types.BuiltinFunctionType, types.MethodWrapperType)
# These would make another class of it.
_NEVER_WRITTEN = frozenset(("__class__", "__bases__", "__dict__", "__mro__"))


class Decorated:
    """Open while the decorator runs; afterwards what it wrote stays its own."""

    def __init__(self) -> None:
        self._open: frozenset[type] = frozenset()
        self._written: dict[type, set[str]] = {}

    @contextlib.contextmanager
    def opened(self, kinds: list[type]) -> Iterator[None]:
        """The submission may look into these and change them meanwhile."""
        before = self._open
        self._open = before.union(kinds)
        for kind in kinds:
            self._written.setdefault(kind, set())
        try:
            yield
        finally:
            self._open = before

    def take_over(self, kind: type) -> None:
        """This class is the submission's own, although it lies here."""
        self._written[kind] = set(vars(kind))

    def may_be_base(self, kind: Any) -> bool:
        """What a decorator gives back may derive from the class that it got, or stand in its place."""
        if not isinstance(kind, type):
            return False
        return kind in self._written or any(issubclass(each, kind) for each in self._open)

    def allow(self, action: str, kind: type, name: str) -> bool:
        """Whether this attribute may be read, set or deleted."""
        if action == "get":
            return self._may_read(kind, name)
        if name in _NEVER_WRITTEN:
            return False
        if kind in self._open:
            self._written[kind].add(name)
        return name in self._written.get(kind, ())

    def _may_read(self, kind: type, name: str) -> bool:
        """Whether the class, or one that was decorated and that it derives from, holds this itself."""
        holder = next((parent for parent in kind.__mro__ if name in vars(parent)), None)
        if holder is None or holder not in self._written:
            return False
        return not isinstance(vars(holder)[name], _CLOSED)

    def shows(self, kind: type, name: str) -> bool:
        return kind in self._open or name in self._written.get(kind, ())
