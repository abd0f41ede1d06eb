"""Every message of a line arrives, however the system cuts the stream."""

from __future__ import annotations

import contextlib
import socket
import struct

import msgpack
import pytest

from marathon.engine.frames import Channel

MESSAGES = [None, ["=", 1, None, 1], None, [], "x" * 2000, None]


def framed(message):
    data = msgpack.packb(message)
    return struct.pack("<I", len(data)) + data


@pytest.fixture
def line():
    ours, theirs = socket.socketpair()
    ours.settimeout(5)
    with ours, theirs:
        yield Channel(ours), theirs


def test_nothing_is_a_message_like_any_other_when_it_comes_alone(line):
    channel, theirs = line
    for message in (None, 5, None):
        theirs.sendall(framed(message))
        assert channel.receive() == message


@pytest.mark.parametrize("portion", [3, 7, 1000])
def test_messages_that_come_together_come_one_by_one(line, portion):
    channel, theirs = line
    channel.socket.settimeout(0.0005)  # what is not there yet raises a time-out, and nothing is lost
    stream, received = b"".join(map(framed, MESSAGES)), []
    for start in range(0, len(stream), portion):
        theirs.sendall(stream[start : start + portion])
        with contextlib.suppress(TimeoutError):
            while True:
                received.append(channel.receive())
    assert received == MESSAGES
