"""What the sockets to all kernels have in common."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import zmq.asyncio

# No message of ours is longer; a connection that brings a longer one is closed, and stays so.
LONGEST_MESSAGE = 64 << 20
# Milliseconds, eleven days: longer than any kernel lives, and twice of it is still a number for ZeroMQ.
NEVER = 1_000_000_000


@lru_cache(maxsize=2)
def context_for(*, warm: bool) -> zmq.asyncio.Context:
    """The ZeroMQ context of all kernels of a kind, kept until the program ends.

    None belongs to one kernel. Where the garbage collector meets a context before its sockets, as after an
    end that was cut short, it waits for them to be closed, for ever, and so does whoever ran just then.

    Sockets to warm kernels connect once: later the name in the box could lead to somebody else's socket. They
    are told to wait for long and not (with -1) to give up: giving up drops a message that is half read where
    its sender dies, and ZeroMQ aborts the whole program over that (`!_more`, fq.cpp).
    """
    import zmq.asyncio  # noqa: PLC0415 - only who runs cells pays for this import

    context = zmq.asyncio.Context()
    context.setsockopt(zmq.SNDTIMEO, 0)  # to wait here would hold up the kernels of all lessons
    if warm:
        context.setsockopt(zmq.RECONNECT_IVL, NEVER)
        context.setsockopt(zmq.MAXMSGSIZE, LONGEST_MESSAGE)
    return context
