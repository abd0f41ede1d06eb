"""Web applications of the submission, each on a loopback port of the sandbox, and requests to them."""

from __future__ import annotations

import importlib
import socket
import threading
import time
import urllib.error
import urllib.request
from typing import Any


class Hosted:
    """The applications that run, by number."""

    def __init__(self) -> None:
        self._servers: list[Any] = []
        self._urls: list[str] = []
        self._threads: list[threading.Thread] = []

    def start(self, application: str, seconds: float) -> tuple[int, str]:
        import uvicorn  # noqa: PLC0415  # only where a service is asked for

        module, _, attribute = application.partition(":")
        app = getattr(importlib.import_module(module), attribute or "app")
        listener = socket.socket()
        listener.bind(("127.0.0.1", 0))
        url = f"http://127.0.0.1:{listener.getsockname()[1]}"
        server = uvicorn.Server(uvicorn.Config(app, log_level="warning", lifespan="auto"))
        thread = threading.Thread(target=server.run, kwargs={"sockets": [listener]}, daemon=True)
        thread.start()
        _wait_for(server, thread, seconds)
        self._servers.append(server)
        self._urls.append(url)
        self._threads.append(thread)
        return len(self._servers) - 1, url

    def ask(self, number: int, method: str, path: str, *rest: Any) -> tuple[int, str, dict[str, str]]:
        """The rest is the body as text (may be empty), and the headers as pairs."""
        content, headers = rest
        data = content.encode() if content else None
        request = urllib.request.Request(  # noqa: S310  # always the loopback
            self._urls[number] + path, data=data, method=method, headers=dict(headers)
        )
        try:
            with urllib.request.urlopen(request, timeout=60) as answer:  # noqa: S310  # always the loopback
                return answer.status, answer.read().decode("utf-8", "replace"), dict(answer.headers)
        except urllib.error.HTTPError as error:
            return error.code, error.read().decode("utf-8", "replace"), dict(error.headers)

    def stop(self, number: int, seconds: float) -> None:
        """Let it end; wait for that as long as it takes, but no longer than `seconds`."""
        self._servers[number].should_exit = True
        self._threads[number].join(seconds)


def _wait_for(server: Any, thread: threading.Thread, seconds: float) -> None:
    ends = time.monotonic() + seconds
    while not server.started:
        if not thread.is_alive() or time.monotonic() > ends:
            raise RuntimeError("the service did not start")
        time.sleep(0.01)
