"""Iterators of the other side: an item is asked for when it is wanted, or many at once where all are wanted.

`list(answer)` and its kind ask for the iterator, then for a hint how long it is, and then for every item.
After such a hint the items come in portions. Everything else gets them one by one, as lazily as ever.
"""

from __future__ import annotations

import time
from collections import deque
from typing import TYPE_CHECKING, Any

from marathon.engine.peer.specials import find_special
from marathon.engine.wire import WireError

if TYPE_CHECKING:
    from marathon.engine.peer.connection import Peer

# Items, and the exception that came after them.
Portion = tuple[tuple[Any, ...], BaseException | None]
# A portion is small and soon ready, so that nobody takes a long iterator for one that hangs.
MOST_ITEMS = 500
MOST_SECONDS = 0.05


def iter_(self: Any) -> Any:
    """`iter(answer)`; what it gave is remembered until the next question."""
    peer: Peer = type(self)._marathon_peer
    made = peer.special(self, "__iter__", ())
    peer.iterated = peer.questions, id(self), made
    return made


def length_hint(self: Any) -> Any:
    """Nobody knows how long it is. Asked straight after `iter`, everything is wanted."""
    peer: Peer = type(self)._marathon_peer
    questions, iterable, iterator = peer.iterated
    if (questions, iterable) == (peer.questions, id(self)) and hasattr(type(iterator), "_marathon_peer"):
        peer.iterated = 0, 0, None
        object.__setattr__(iterator, "_marathon_ahead", deque())
    return NotImplemented


def next_(self: Any) -> Any:
    try:
        ahead = object.__getattribute__(self, "_marathon_ahead")
    except AttributeError:
        return type(self)._marathon_peer.special(self, "__next__", ())
    if not ahead:
        items, error = type(self)._marathon_peer.portion(self._marathon_handle)
        ahead.extend((True, item) for item in items)
        if error is not None:
            ahead.append((False, error))
    works, value = ahead.popleft()
    if works:
        return value
    object.__delattr__(self, "_marathon_ahead")
    raise value


def read_portion(answer: Any) -> Portion:
    """
    Raises:
        WireError: this is none.
    """
    if type(answer) is tuple and len(answer) == 2 and type(answer[0]) is tuple:
        items, error = answer
        if error is None and items:
            return items, None
        if isinstance(error, BaseException):
            return items, error
    raise WireError("a portion that is none")


def fill_portion(iterator: Any) -> Portion:
    """The next items, and what ended them if something did."""
    step = find_special(iterator, "__next__")
    items: list[Any] = []
    ends = time.monotonic() + MOST_SECONDS
    try:
        while len(items) < MOST_ITEMS:
            items.append(step())
            if time.monotonic() > ends:
                break
    except Exception as error:  # noqa: BLE001  # the end of it, or its own fault
        return tuple(items), error
    return tuple(items), None
