"""Methods of objects of the other side that were looked up and not called yet."""

from __future__ import annotations

import types
from typing import TYPE_CHECKING, Any

from marathon.engine.peer.remote import handle_of

if TYPE_CHECKING:
    from marathon.engine.peer.connection import Peer


class LateMethod:
    # `obj.method`, not asked for until it is called: calling it is then one message, not two.

    __slots__ = ("__weakref__", "_name", "_owner", "_peer", "_real")

    def __init__(self, peer: Peer, owner: Any, name: str) -> None:
        self._peer, self._owner, self._name, self._real = peer, owner, name, None

    def __call__(self, /, *arguments: Any, **named: Any) -> Any:
        if self._real is not None:
            return self._real(*arguments, **named)
        return self._peer.invoke(self._owner, self._name, arguments, named)

    def resolve(self) -> Any:
        """The stand-in for the bound method itself."""
        if self._real is None:
            self._real = self._peer.request("get", handle_of(self._owner), self._name)
        return self._real

    @property  # type: ignore[misc]
    def __class__(self) -> Any:
        return types.MethodType

    @property
    def __name__(self) -> str:
        return self._name

    @property
    def __doc__(self) -> Any:  # type: ignore[override]
        return self.resolve().__doc__

    @property
    def __self__(self) -> Any:
        return self._owner

    def __getattr__(self, name: str) -> Any:
        return getattr(self.resolve(), name)

    def __setattr__(self, name: str, value: Any) -> None:
        if name in LateMethod.__slots__:
            object.__setattr__(self, name, value)
        else:
            setattr(self.resolve(), name, value)

    def __eq__(self, other: Any) -> Any:
        return self.resolve() == (other.resolve() if type(other) is LateMethod else other)

    def __hash__(self) -> int:
        return hash(self.resolve())

    def __repr__(self) -> str:
        return repr(self.resolve())
