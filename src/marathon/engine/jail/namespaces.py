"""Namespaces: an own user, own processes, own network, own host name."""

from __future__ import annotations

import os
import signal
import socket
import struct
import sys

from marathon.engine.jail import descriptors, kernel, rights

SIOCGIFFLAGS = 0x8913
SIOCSIFFLAGS = 0x8914
UP = 1
HOST_NAME = b"marathon"


def own_user() -> None:
    """Become the learner in a new user namespace, with every capability in it and none outside."""
    user, group = os.geteuid(), os.getegid()
    kernel.unshare(kernel.NEWUSER)
    rights.map_user(user, group)


def own_names() -> None:
    """New host name and System V memory."""
    kernel.unshare(kernel.NEWIPC | kernel.NEWUTS)
    kernel.checked(kernel.libc().sethostname(HOST_NAME, len(HOST_NAME)), "sethostname")


def own_network(*, loopback: bool) -> None:
    """A network of nobody else's; its loopback works if asked for."""
    kernel.unshare(kernel.NEWNET)
    if loopback:
        _raise_loopback()


def _raise_loopback() -> None:
    import fcntl  # noqa: PLC0415  this file is read on systems that have none

    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as any_socket:
        request = struct.pack("16sH14x", b"lo", 0)
        flags = struct.unpack("16sH14x", fcntl.ioctl(any_socket, SIOCGIFFLAGS, request))[1]
        fcntl.ioctl(any_socket, SIOCSIFFLAGS, struct.pack("16sH14x", b"lo", flags | UP))


def own_processes() -> None:
    """Go on as the first process of a new process namespace.

    The process that called stays behind to wait, and ends as the new one ends; the new one dies with it.
    """
    kernel.unshare(kernel.NEWPID)
    inner = os.fork()
    if inner:
        _wait_for(inner)
    rights.die_with_parent()


def hold_processes() -> int:
    """A descriptor by which to come back to this process namespace."""
    return os.open("/proc/self/ns/pid", os.O_RDONLY | os.O_CLOEXEC)


def _wait_for(inner: int) -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # a Ctrl-C in a terminal is the controller's affair
    descriptors.close_all_but(())  # or nobody would learn of the zygote's death
    status = os.waitpid(inner, 0)[1]
    sys.stderr.flush()
    os._exit(os.waitstatus_to_exitcode(status) & 0xFF)
