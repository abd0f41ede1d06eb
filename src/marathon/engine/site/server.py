"""Serves a small web on a socket that is open already, and remembers who asked for what."""

from __future__ import annotations

import contextlib
import os
import socket
import threading
import time
import urllib.parse
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, NoReturn

from marathon.engine.frames import Channel, Closed
from marathon.engine.site.web import Reply, Request, Web
from marathon.engine.wire import WireError

_MOST_BODY = 1 << 20
_MOST_ASKED = 10_000
_MOST_LINES = 64
_PATIENCE = 30.0


class SiteServer:
    """Answers in threads of this process until it is closed.

    `listener` may be of another network: a sandbox's, which has opened it and handed it over.
    """

    def __init__(self, web: Web, listener: socket.socket) -> None:
        self.web = web
        self.asked: list[Request] = []
        self._server: ThreadingHTTPServer | None = None
        self.listen(listener)

    def listen(self, listener: socket.socket) -> None:
        """Answer here from now on, and no longer where it was before."""
        self.close()
        server = _Server(listener.getsockname(), _Handler, bind_and_activate=False)
        server.socket.close()
        server.socket, server.site = listener, self
        self._server = server
        threading.Thread(target=server.serve_forever, args=(0.05,), name="site", daemon=True).start()

    def close(self) -> None:
        server, self._server = self._server, None
        if server is not None:
            server.shutdown()
            server.server_close()

    def answer(self, request: Request) -> Reply:
        if len(self.asked) < _MOST_ASKED:
            self.asked.append(request)
        return self.web.reply(request)


def start_site(job: dict[str, Any], door: int) -> SiteServer:
    """The server of a small web behind a door that came as a descriptor."""
    return SiteServer(Web(job["files"], job["answers"]), socket.socket(fileno=door))


def serve(channel: Channel, job: dict[str, Any], door: int) -> NoReturn:
    """Serve until the other end of the channel is closed; then end."""
    start_site(job, door)
    with contextlib.suppress(Closed, WireError):
        channel.send(["serving"])
        channel.receive()
    os._exit(0)


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    block_on_close = False
    site: SiteServer

    def __init__(self, *arguments: Any, **named: Any) -> None:
        super().__init__(*arguments, **named)
        self._room = threading.BoundedSemaphore(_MOST_LINES)

    def process_request(self, request: Any, client_address: Any) -> None:
        """Lines too many are closed at once: each takes a thread of a process with other work."""
        if self._room.acquire(blocking=False):
            super().process_request(request, client_address)
        else:
            self.shutdown_request(request)

    def process_request_thread(self, request: Any, client_address: Any) -> None:
        try:
            super().process_request_thread(request, client_address)
        finally:
            self._room.release()

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Whoever hangs up in the middle does no harm."""


class _Handler(BaseHTTPRequestHandler):
    server_version, sys_version = "Marathon", ""
    timeout = _PATIENCE

    def _serve(self) -> None:
        split = urllib.parse.urlsplit(self.path)
        size = self.headers.get("Content-Length", "0")
        body = self.rfile.read(min(int(size), _MOST_BODY)) if size.isdigit() else b""
        request = Request(
            self.command,
            split.path or "/",
            dict(urllib.parse.parse_qsl(split.query, keep_blank_values=True)),
            {name.lower(): value for name, value in self.headers.items()},
            body,
            time.monotonic(),
        )
        server: Any = self.server
        self._send(server.site.answer(request))

    def _send(self, reply: Reply) -> None:
        self.send_response(reply.status)
        for name, value in reply.headers.items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(reply.body)))
        self.send_header("Connection", "close")
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(reply.body)

    do_GET = do_HEAD = do_POST = do_PUT = do_DELETE = _serve  # noqa: N815  # the names that http.server looks for

    def log_message(self, format: str, *args: Any) -> None:  # the parent's name
        """Nobody reads it; `asked` has it all."""
