"""Classes of libraries that both sides have: the judge hands them over by name, and takes back no others."""

from __future__ import annotations

import enum
import importlib
import sys
from typing import Any

from marathon.engine.peer.sketches import may_be_ours
from marathon.engine.wire import WireError


class CommonClasses:
    """What the judge introduced so far; `introduces` is true on its side only."""

    def __init__(self, *, introduces: bool) -> None:
        self._introduces = introduces
        self._names: dict[type, str] = {}
        self._classes: dict[str, type] = {}

    def name_of(self, kind: type) -> str | None:
        """`uuid:UUID`, if this class may be named."""
        if kind in self._names or not self._introduces:
            return self._names.get(kind)
        name = f"{kind.__module__}:{kind.__qualname__}"
        if issubclass(kind, (BaseException, enum.Enum)) or not may_be_ours(kind.__module__):
            return None  # those are handed over as what they are, with what belongs to them
        if _find(sys.modules.get(kind.__module__), kind.__qualname__) is not kind:
            return None
        self._names[kind], self._classes[name] = name, kind
        return name

    def find(self, name: Any) -> type:
        """
        Raises:
            WireError: nobody introduced a class of that name, or this side does not have it.
        """
        if name in self._classes:
            return self._classes[name]
        if self._introduces:
            raise WireError("a class that nobody handed over")
        module, _, qualname = name.partition(":")
        kind = _find(importlib.import_module(module), qualname)
        if not isinstance(kind, type):
            raise WireError(f"no class {qualname} in {module}")
        self._names[kind], self._classes[name] = name, kind
        return kind


def _find(place: Any, qualname: str) -> Any:
    for part in qualname.split("."):
        place = getattr(place, part, None)
    return place
