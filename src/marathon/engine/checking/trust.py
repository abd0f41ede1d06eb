"""Whose word counts in a comparison, and whose for that of a text or a mock: see docs/decisions/0006."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from marathon.engine.checking import contents, policy
from marathon.engine.peer.remote import RemoteObject, RemoteType, doubt, handle_of, peer_of
from marathon.engine.peer.sketches import CONTAINER_BASES, FROZEN_BASES
from marathon.engine.peer.specials import ARITHMETIC, COMPARISONS

if TYPE_CHECKING:
    from marathon.engine.checking.peer import JudgePeer

_POSED = policy.TEXT_QUESTIONS | policy.MOCK_QUESTIONS
Ask = Callable[[Any, str, tuple[Any, ...]], Any]


class Trust:
    """`ask` carries out a special method over there, whatever comes of it."""

    def __init__(self, peer: JudgePeer, ask: Ask) -> None:
        self._peer, self._ask = peer, ask
        self.named: policy.Named | None = None

    def doubts(self, target: Any, name: str, arguments: tuple[Any, ...]) -> bool:
        """Whether this is an operator with plain data, of an object whose class the checks do not name."""
        about_data = bool(arguments) and peer_of(arguments[0]) is not self._peer
        suspicious = name in COMPARISONS or name in ARITHMETIC or name == "__contains__"
        return about_data and suspicious and not self._believes(type(target), name)

    def _believes(self, kind: type, operator: str) -> bool:
        return self.named is not None and self.named.believes(kind, operator)

    def refuse_posing(self, kind: type, name: str) -> None:
        """An object of a class that the checks do not name cannot answer for a text or a mock."""
        if name in _POSED and isinstance(kind, RemoteType) and not (self.named and self.named.names(kind)):
            raise AttributeError(f"{kind.__name__!r} object is no text and no mock: {name!r}")

    def weigh(self, target: Any, name: str, arguments: tuple[Any, ...]) -> Any:
        """The operator without the word of the class: what the content says, if anything."""
        if type(target)._marathon_container is not None:
            plain = self._peer.request("plain", handle_of(target))
            if type(plain) not in CONTAINER_BASES:
                self._peer.break_off()
            method = getattr(plain, name, None)
            return method(*arguments) if method else NotImplemented
        if name == "__contains__":
            return contents.contains(target, arguments[0], seconds=self._peer.clock.call_seconds)
        told = contents.compares_attributes(target, name, arguments[0])
        if told is not None:
            return told
        made = contents.combines(target, name, arguments[0])
        if made is not None:
            found = self._ask(target, name, arguments)
            return found if set(found) == made else NotImplemented
        held = contents.compares(target, name, arguments[0])
        if held is not None:
            return held if self._ask(target, name, arguments) is held else NotImplemented
        return self._doubted(target, name, arguments)

    def _doubted(self, target: Any, name: str, arguments: tuple[Any, ...]) -> Any:
        """A comparison that gives an object, as queries do: to be handed on, but neither yes nor no."""
        found = self._ask(target, name, arguments) if name in COMPARISONS else NotImplemented
        if not isinstance(found, RemoteObject) or isinstance(found, FROZEN_BASES):
            return NotImplemented
        doubt(found)
        return found
