"""The address of the small web, as programs see it: the same everywhere."""

from __future__ import annotations

import socket
from typing import Any

from marathon.engine.frames import Channel

HOST, PORT = "127.0.0.1", 8017
URL = f"http://localhost:{PORT}"
_NAMES = ("localhost", HOST)
_WAITING = 128


def open_door(port: int = PORT) -> socket.socket:
    """A socket that listens. In a network of one's own the port is always free.

    Raises:
        OSError: another program has the port.
    """
    listener = socket.socket()
    try:
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind((HOST, port))
        listener.listen(_WAITING)
    except OSError:
        listener.close()
        raise
    return listener


def find_door(channel: Channel, port: int) -> None:
    """In a sandbox, before it has seen any code of a learner: open the door of its own network and hand it
    over; or be led to one that is open in everybody's."""
    if port:
        lead_to(port)
        return
    door = open_door()
    channel.send(["door"], (door.fileno(),))
    door.close()


def lead_to(port: int) -> None:
    """From now on, who connects to the small web in this process reaches this port.

    For where the network is everybody's, and so the address may be taken.
    """
    if hasattr(socket.socket, "_leads_to"):
        socket.socket._leads_to = port
        return

    class Led(socket.socket):
        """Named and made as the original, which programs may derive from."""

        _leads_to = port

        def connect(self, address: Any, /) -> None:
            super().connect(_led(address, self._leads_to))

        def connect_ex(self, address: Any, /) -> int:
            return super().connect_ex(_led(address, self._leads_to))

    Led.__name__ = Led.__qualname__ = "socket"
    Led.__module__ = "socket"
    socket.socket = Led  # type: ignore[misc]


def _led(address: Any, port: int) -> Any:
    to_site = isinstance(address, tuple) and len(address) == 2 and address[1] == PORT and address[0] in _NAMES
    return (HOST, port) if to_site else address
