"""`account.deposit(5)` is one message: looking the method up asks nothing."""

from __future__ import annotations

import gc
import socket

import pytest

from marathon.engine.peer.connection import Peer


@pytest.fixture
def ends():
    ours, theirs = socket.socketpair()
    ours.settimeout(5)  # whoever asks here is never answered
    theirs.setblocking(False)
    with ours, theirs:
        yield Peer(ours), theirs


def test_looking_a_method_up_sends_nothing(ends):
    peer, theirs = ends
    method = peer.late_method(object(), "deposit")
    assert method.__name__ == "deposit"
    with pytest.raises(BlockingIOError):
        theirs.recv(1)


def test_methods_of_another_name_are_left_alone_by_an_assignment(ends):
    peer, theirs = ends
    method = peer.late_method(object(), "deposit")
    peer.settle("withdraw")
    assert method.__name__ == "deposit"
    with pytest.raises(BlockingIOError):
        theirs.recv(1)


def test_a_method_that_nobody_holds_is_not_asked_for(ends):
    peer, theirs = ends
    peer.late_method(object(), "deposit")
    gc.collect()
    peer.settle("deposit")
    with pytest.raises(BlockingIOError):
        theirs.recv(1)
