"""The `__dict__` of an object of the other side: a picture of it, whose changes are made over there too."""

from __future__ import annotations

from typing import Any

_MISSING = object()


class Attributes(dict[str, Any]):
    """What was there when it was asked for; an item that is set or deleted is so over there as well."""

    def __init__(self, owner: Any, now: dict[str, Any]) -> None:
        super().__init__(now)
        self._owner = owner

    def __setitem__(self, name: str, value: Any) -> None:
        self._ask("store", name, value)
        super().__setitem__(name, value)

    def __delitem__(self, name: str) -> None:
        super().__delitem__(name)
        self._ask("delete", name)

    def setdefault(self, name: str, default: Any = None) -> Any:
        if name not in self:
            self[name] = default
        return self[name]

    def update(self, *others: Any, **named: Any) -> None:
        for name, value in dict(*others, **named).items():
            self[name] = value

    def pop(self, name: str, default: Any = _MISSING) -> Any:
        if name not in self and default is not _MISSING:
            return default
        value = self[name]
        del self[name]
        return value

    def clear(self) -> None:
        for name in list(self):
            del self[name]

    def _ask(self, operation: str, *arguments: Any) -> None:
        kind = type(self._owner)
        kind._marathon_peer.request(operation, self._owner._marathon_handle, *arguments)
