"""A jailed child that becomes the Jupyter kernel of a lesson."""

from __future__ import annotations

import importlib
import json
import os
import sys
import tempfile
from pathlib import Path
from typing import Any

from marathon.engine import kernel_start
from marathon.engine.frames import Channel, Closed
from marathon.engine.jail import Jail
from marathon.engine.site.door import open_door
from marathon.engine.wire import WireError

# Loaded before the fork: what a kernel and its first cells need. None of it starts a thread. The inline
# backend of matplotlib is not here: it looks for the kernel's shell when it is loaded.
AHEAD = (
    "ipykernel.kernelapp", "ipykernel.ipkernel", "ipykernel.zmqshell", "ipykernel.debugger",
    "IPython.core.completerlib", "IPython.core.debugger", "IPython.core.oinspect",
    "IPython.extensions.storemagic", "tornado.platform.asyncio", "unicodedata", "faulthandler",
    "matplotlib.pyplot", "matplotlib.backends.backend_agg", "matplotlib.backends.backend_svg",
)  # fmt: skip
# Somebody's own playground, with threads of its own for every connection: more room than a submission has.
PROCESSES = 256
FILE_MB = 512


def main(channel: Channel, box: Path, jail: Jail) -> None:
    """Wait for the job, then serve until told to stop. Never returns."""
    try:
        job = channel.receive()
        app = _make_app(job, box)
        jail.limit_child(memory_mb=job["memory_mb"], cpu_seconds=None, processes=PROCESSES, file_mb=FILE_MB)
        _say_ready(channel, own_network=job["own_network"])
    except (Closed, WireError):
        os._exit(0)
    except BaseException as fault:  # noqa: BLE001  # whatever it is (ipykernel may just exit), somebody waits
        channel.send(["failed", f"{type(fault).__name__}: {fault}"])
        os._exit(1)
    channel.close()
    app.start()
    os._exit(0)


def _say_ready(channel: Channel, *, own_network: bool) -> None:
    """With the door of a small web, in case that the lesson has one: nobody knows that yet."""
    if not own_network:
        channel.send(["ready", ""])
        return
    with open_door() as door:
        channel.send(["ready", ""], (door.fileno(),))


def _make_app(job: dict[str, Any], box: Path) -> Any:
    os.environ.update(job["environment"])
    os.chdir(box / "work")
    connection = box / "connection.json"
    connection.write_text(json.dumps(job["connection"]), encoding="utf-8")
    _pipe_through_files()
    app = kernel_start.make_app(str(connection))
    _draw_like_the_pages(app.shell)
    _throw_other_dice()
    return app


def _pipe_through_files() -> None:
    """What processes print that a cell forks reaches the kernel through a socket file; ipykernel uses a port,
    for which ZeroMQ asks the system what no jailed process is told, and aborts."""
    zmq = importlib.import_module("zmq")
    kernelapp: Any = importlib.import_module("ipykernel.kernelapp")
    streams = importlib.import_module("zmq.eventloop.zmqstream")

    class IOPubThread(kernelapp.IOPubThread):  # type: ignore[misc]  # imported when it is needed
        def _setup_pipe_in(self) -> None:
            self._pipe_uuid = os.urandom(16)
            self._pipe_address = f"ipc://{tempfile.gettempdir()}/printed-{os.getpid()}"
            pipe = self.socket.context.socket(zmq.PULL)
            pipe.linger = 0
            pipe.bind(self._pipe_address)
            self._pipe_in = streams.ZMQStream(pipe, self.io_loop)
            self._pipe_in.on_recv(self._handle_pipe_msg)

        def _setup_pipe_out(self) -> Any:
            context = zmq.Context()
            pipe = context.socket(zmq.PUSH)
            pipe.linger = 3000
            pipe.connect(self._pipe_address)
            return context, pipe

    kernelapp.IOPubThread = IOPubThread


def _draw_like_the_pages(shell: Any) -> None:
    """A library that was loaded before the fork has read other settings."""
    if "matplotlib" in sys.modules:
        matplotlib = importlib.import_module("matplotlib")
        matplotlib.rc_file(os.environ["MATPLOTLIBRC"])
        shell.enable_matplotlib("inline")


def _throw_other_dice() -> None:
    """Every fork would get the same random numbers from what was seeded before it; Python sees to its own."""
    if numpy := sys.modules.get("numpy"):
        numpy.random.seed()
