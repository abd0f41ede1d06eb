"""Messages over a socket: four bytes of length, then msgpack; descriptors may ride along."""

from __future__ import annotations

import array
import socket
import struct
import threading
from collections.abc import Callable
from typing import Any

from marathon.engine.wire import MAX_FRAME, WireError, pack, unpack

_LENGTH = struct.Struct("<I")
# Python makes room for so much at every receive. More than malloc keeps at hand (128 KiB) would be taken from
# the system and given back each time, which costs five times what a small message does.
_CHUNK = 1 << 16


class Closed(Exception):  # noqa: N818  # it says what happened; it is no error of the program
    """The other end is gone."""


class Channel:
    """One end of a stream socket that carries whole messages."""

    def __init__(self, sock: socket.socket) -> None:
        self.socket = sock
        self.most = MAX_FRAME
        self.on_wait: Callable[[], None] | None = None
        self._sending = threading.Lock()
        self._incoming = memoryview(bytearray(_CHUNK))
        self._buffer = bytearray()

    def send(self, message: Any, descriptors: tuple[int, ...] = ()) -> None:
        """Raises Closed when nobody listens any more."""
        frame = pack(message)
        data = _LENGTH.pack(len(frame)) + frame
        try:
            with self._sending:  # messages of several threads follow each other whole
                if descriptors:
                    sent = socket.send_fds(self.socket, [data], list(descriptors))
                else:
                    sent = self._send(data)
                if sent < len(data):
                    self._send_all(memoryview(data)[sent:])
        except (BrokenPipeError, ConnectionResetError, OSError) as error:
            if isinstance(error, TimeoutError):
                raise
            raise Closed from error

    def _send(self, data: bytes | memoryview) -> int:
        """The other end may take its time; `on_wait` is asked whether it still has any."""
        while True:
            try:
                return self.socket.send(data)
            except TimeoutError:
                if self.on_wait is None:
                    raise
                self.on_wait()

    def _send_all(self, data: memoryview) -> None:
        while data:
            data = data[self._send(data) :]

    def receive(self) -> Any:
        """The next message.

        Raises:
            Closed: the other end is gone.
            TimeoutError: the socket has a time-out, and it has passed; nothing is lost.
            WireError: the other end does not speak as agreed.
        """
        if not self._buffer:
            data = self._read()
            if len(data) >= _LENGTH.size and len(data) == self._end(data):
                return unpack(data[_LENGTH.size :])  # as nearly always: one message, and all of it
            self._buffer += data
        while True:
            frame = self._take()
            if frame is not None:
                return unpack(frame)
            self._buffer += self._read()

    def _take(self) -> bytes | None:
        """The first whole message that came, still packed: None is a message too."""
        if len(self._buffer) < _LENGTH.size:
            return None
        end = self._end(self._buffer)
        if len(self._buffer) < end:
            return None
        frame = bytes(memoryview(self._buffer)[_LENGTH.size : end])
        del self._buffer[:end]
        return frame

    def _end(self, data: bytearray | memoryview) -> int:
        """Where the first message ends."""
        size: int = _LENGTH.unpack_from(data)[0]
        if size > self.most:
            raise WireError("oversized message")
        return _LENGTH.size + size

    def _read(self) -> memoryview:
        try:
            size = self.socket.recv_into(self._incoming)
        except TimeoutError:
            raise
        except OSError:
            size = 0
        if not size:
            raise Closed
        return self._incoming[:size]

    def receive_with_descriptors(self, most: int = 4) -> tuple[Any, list[int]]:
        """A message that carries descriptors with its first bytes."""
        received = array.array("i")
        while True:
            frame = self._take()
            if frame is not None:
                return unpack(frame), list(received)
            try:
                data, descriptors, _, _ = socket.recv_fds(self.socket, _CHUNK, most)
            except TimeoutError:
                raise
            except OSError:
                data, descriptors = b"", []
            received.extend(descriptors)
            if not data:
                raise Closed
            self._buffer += data

    def close(self) -> None:
        self.socket.close()
