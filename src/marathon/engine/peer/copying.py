"""Copies and pickles of objects of the other side: they are made over there."""

from __future__ import annotations

import copy
import copyreg
import pickle
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from marathon.engine.peer.connection import Peer


def copies(kind: type) -> None:
    """Let `copy` ask the other side for copies of such objects.

    Methods for it would be found by whoever looks through one object at another: a wrapper whose unknown
    attributes are those of what it wraps would be copied as that.
    """
    copy._copy_dispatch[kind] = _copied  # type: ignore[attr-defined]
    copy._deepcopy_dispatch[kind] = _deeply_copied  # type: ignore[attr-defined]


def pickles(metaclass: type) -> None:
    """Classes of the other side are pickled over there too: nobody finds them here by their names."""
    copyreg.pickle(metaclass, _reduced)


def _reduced(kind: Any) -> Any:
    return reduced(kind._marathon_peer, kind._marathon_class, pickle.DEFAULT_PROTOCOL)


def reduced(peer: Peer, handle: int, protocol: int) -> tuple[Any, tuple[bytes]]:
    """What `pickle` shall keep: bytes that are only ever read over there again."""
    data = peer.request("pickled", handle, protocol)
    if type(data) is not bytes:
        raise pickle.PicklingError("an object of the submission was not pickled to bytes")
    return restore, (data,)


def _copied(value: Any) -> Any:
    return type(value)._marathon_peer.request("special", value._marathon_handle, "__copy__", ())


def _deeply_copied(value: Any, _: Any) -> Any:
    return type(value)._marathon_peer.request("special", value._marathon_handle, "__deepcopy__", ())


_ASKING: list[
    Peer
] = []  # the only connection of this process, for what was pickled and has no other way to it


def restores(peer: Peer) -> None:
    """What is unpickled from now on comes from this peer's other side."""
    _ASKING[:] = [peer]


def restore(data: bytes) -> Any:
    """The object that `__reduce_ex__` of a stand-in had pickled: a copy, made over there."""
    if not _ASKING:
        raise TypeError("an object of the submission cannot be unpickled here")
    return _ASKING[0].request("unpickled", data)
