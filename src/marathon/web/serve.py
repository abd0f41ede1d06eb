"""Serves the pages to this computer, and to nobody else."""

from __future__ import annotations

import logging
import pathlib
import queue
import socket
import threading
import webbrowser
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from functools import partial

import uvicorn

from marathon.app.wiring import Marathon
from marathon.core.errors import PortTaken
from marathon.web.app import make_app
from marathon.web.first_page import FirstPage
from marathon.web.routes import import_pages

HOST = "127.0.0.1"
Ready = Callable[[str], None]


class _Server(uvicorn.Server):
    """Tells when it answers, which is the moment to open a browser."""

    def __init__(self, config: uvicorn.Config, on_ready: Callable[[], None]) -> None:
        super().__init__(config)
        self._on_ready = on_ready

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        if self.started:
            self._on_ready()


def serve(
    m: Marathon,
    *,
    port: int = 0,
    open_browser: bool = True,
    on_ready: Ready | None = None,
    afterwards: Callable[[], None] | None = None,
) -> None:
    """Answer on the loopback until interrupted. Port 0 is any free one.

    `on_ready` is told the address to open, with its token, as soon as it answers; `afterwards` is called once
    in a thread, soon after the first page.

    Raises:
        PortTaken: another program answers on `port`.
    """
    with listen(port) as listener, _logging_to(m.folders.log):
        server = make_server(m, listener, open_browser=open_browser, on_ready=on_ready, afterwards=afterwards)
        server.run(sockets=[listener])


def _make_ready(afterwards: Callable[[], None]) -> None:
    import_pages()
    afterwards()


@contextmanager
def _logging_to(file: pathlib.Path) -> Iterator[None]:
    """What goes wrong in a page belongs into the log, and not into the learner's terminal."""
    with suppress(OSError):
        file.parent.mkdir(parents=True, exist_ok=True)
    handler = logging.FileHandler(file, encoding="utf-8", delay=True)
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    logger = logging.getLogger("marathon")
    logger.addHandler(handler)
    try:
        yield
    finally:
        logger.removeHandler(handler)
        handler.close()


@contextmanager
def in_background(m: Marathon) -> Iterator[str]:
    """Answer on a free port while the block runs; gives the address to open, with its token.

    Raises:
        RuntimeError: it does not answer within half a minute.
    """
    addresses: queue.Queue[str] = queue.Queue()
    with listen(0) as listener:
        server = make_server(m, listener, open_browser=False, on_ready=addresses.put)
        thread = threading.Thread(target=server.run, kwargs={"sockets": [listener]}, name="pages")
        thread.start()
        try:
            yield addresses.get(timeout=30)
        except queue.Empty as fault:
            raise RuntimeError("the pages did not answer within half a minute") from fault
        finally:
            server.should_exit = True
            thread.join()


def listen(port: int) -> socket.socket:
    """A socket on the loopback: taken before anything else starts, so that a taken port is told at once."""
    listener = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listener.bind((HOST, port))
        listener.listen()
    except OSError as fault:
        listener.close()
        raise PortTaken(
            f"Another program already answers on port {port}.",
            where=f"{HOST}:{port}",
            mend="End it, or choose another port with --port.",
        ) from fault
    return listener


def make_server(
    m: Marathon,
    listener: socket.socket,
    *,
    open_browser: bool,
    on_ready: Ready | None = None,
    afterwards: Callable[[], None] | None = None,
) -> uvicorn.Server:
    """The server for a socket that listens already."""
    app = make_app(m)
    address = f"http://{HOST}:{listener.getsockname()[1]}/?token={app.state.token}"

    def ready() -> None:
        if on_ready:
            on_ready(address)
        if open_browser:
            webbrowser.open(address)

    config = uvicorn.Config(
        FirstPage(app, partial(_make_ready, afterwards)) if afterwards else app,
        log_level=logging.CRITICAL,
        access_log=False,
        server_header=False,
        # A lesson that is open somewhere holds a socket; it must not hold up the end.
        timeout_graceful_shutdown=2,
    )
    return _Server(config, ready)
