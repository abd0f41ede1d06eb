"""What both sides have of the standard library and others: the judge hands it over by name.

It takes back no other names than those it gave, so that no submission chooses what a check is handed.
"""

from __future__ import annotations

import enum
import importlib
import sys
import types
from typing import Any

from marathon.engine.peer.sketches import may_be_ours
from marathon.engine.wire import WireError

_FUNCTIONS = (types.FunctionType, types.BuiltinFunctionType, types.MethodDescriptorType)


class Common:
    """Classes and functions that were introduced so far; `introduces` is true on the judge's side only."""

    def __init__(self, *, introduces: bool) -> None:
        self._introduces = introduces
        self._names: dict[int, str] = {}
        self._things: dict[str, Any] = {}  # they are kept, so that their ids stay their own

    def name_of(self, thing: Any) -> str | None:
        """`uuid:UUID`, if this may be named."""
        if id(thing) in self._names or not self._introduces:
            return self._names.get(id(thing))
        if not isinstance(thing, (type, *_FUNCTIONS)) or (
            isinstance(thing, type) and _speaks_for_itself(thing)
        ):
            return None
        module = _module_of(thing)
        if module is None or not may_be_ours(module):
            return None
        if _find(sys.modules.get(module), thing.__qualname__) is not thing:
            return None
        self._keep(f"{module}:{thing.__qualname__}", thing)
        return self._names[id(thing)]

    def find(self, name: Any) -> Any:
        """
        Raises:
            WireError: nobody introduced that name, or this side does not have it.
        """
        if name in self._things:
            return self._things[name]
        if self._introduces:
            raise WireError("a name that nobody handed over")
        module, _, qualname = name.partition(":")
        thing = _find(importlib.import_module(module), qualname)
        if thing is None:
            raise WireError(f"no {qualname} in {module}")
        self._keep(name, thing)
        return thing

    def _keep(self, name: str, thing: Any) -> None:
        self._names[id(thing)], self._things[name] = name, thing


def _speaks_for_itself(kind: type) -> bool:
    """These are handed over with what belongs to them."""
    return issubclass(kind, (BaseException, enum.Enum))


def _module_of(thing: Any) -> str | None:
    """A function that is bound to an object is none of its module's."""
    if isinstance(thing, types.MethodDescriptorType):
        return thing.__objclass__.__module__
    if isinstance(thing, types.BuiltinFunctionType) and not isinstance(thing.__self__, types.ModuleType):
        return None
    name = thing.__module__
    return name if isinstance(name, str) else None


def _find(place: Any, qualname: str) -> Any:
    for part in qualname.split("."):
        place = getattr(place, part, None)
    return place
