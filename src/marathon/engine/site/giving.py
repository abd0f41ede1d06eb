"""The controller's side of a small web: its door, and who serves behind it."""

from __future__ import annotations

import socket
from typing import Any

from marathon.core.task import Site
from marathon.engine.frames import Closed
from marathon.engine.site.door import open_door
from marathon.engine.wire import WireError
from marathon.engine.zygotes import START_SECONDS, CannotStart, Child


def site_job(site: Site | None) -> dict[str, Any] | None:
    """What is told to the process that serves."""
    return None if site is None else {"files": dict(site.files), "answers": site.answers}


def give_with_door(sandbox: Child, job: dict[str, Any]) -> socket.socket:
    """Give a sandbox its job; the socket that listens where its programs look for the small web.

    A sandbox with a network of its own opens it there and hands it out, before any code of a learner is near.
    Elsewhere it is opened here, on any port, and the sandbox is led to it.

    Raises:
        CannotStart: the sandbox ended instead, or may speak to nobody.
    """
    if not sandbox.may_connect:
        raise CannotStart(
            "this exercise needs a small web, and the sandbox of this computer can give it none; "
            "`marathon doctor` says what is missing"
        )
    if not sandbox.has_own_network:
        door = open_door(0)
        sandbox.channel.send(job | {"door": door.getsockname()[1]})
        return door
    channel = sandbox.channel
    channel.send(job | {"door": 0})
    channel.socket.settimeout(START_SECONDS)
    try:
        _, descriptors = channel.receive_with_descriptors()
    except (Closed, TimeoutError, WireError) as error:
        raise CannotStart("the sandbox has no door for its small web") from error
    channel.socket.settimeout(None)
    return socket.socket(fileno=descriptors[0])


def serve_behind(door: socket.socket, job: dict[str, Any] | None, server: Child) -> None:
    """Have a judge's child serve a small web until it is ended.

    Raises:
        CannotStart: the child ended instead.
    """
    channel = server.channel
    try:
        channel.send({"serve": job}, (door.fileno(),))
        channel.socket.settimeout(START_SECONDS)
        channel.receive()
    except (Closed, TimeoutError, WireError) as error:
        raise CannotStart("the small web of this exercise does not start") from error
    finally:
        door.close()
