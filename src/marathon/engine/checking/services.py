"""`service("serve:app")`: the learner's web application, started in the sandbox and asked from there."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import Any

from marathon.engine.checking.bench import Bench

_STARTING_SECONDS = 10.0
_STOPPING_SECONDS = 5.0
_MAX_SHOWN = 400


@dataclass(frozen=True)
class Response:
    """What the service answered."""

    status: int
    text: str
    headers: dict[str, str] = field(default_factory=dict)

    @property
    def status_code(self) -> int:
        return self.status

    def json(self) -> Any:
        return json.loads(self.text)


class Service:
    """A running service. Requests are made inside the sandbox: its loopback is nobody else's."""

    def __init__(self, bench: Bench, number: int, url: str) -> None:
        self._bench, self._number, self.url = bench, number, url

    def get(self, path: str, **options: Any) -> Response:
        return self.request("GET", path, **options)

    def post(self, path: str, json: Any = None, **options: Any) -> Response:
        return self.request("POST", path, json=json, **options)

    def request(self, method: str, path: str, *, json: Any = None, **options: Any) -> Response:
        """`headers=` and `content=` (text) are understood beside `json=`."""
        headers = {str(key): str(value) for key, value in (options.get("headers") or {}).items()}
        content = _body(json, options.get("content"), headers)
        recorder = self._bench.peer.recorder
        shown = content if len(content) <= _MAX_SHOWN else f"{content[:_MAX_SHOWN]}…"
        record = recorder.begin(f"{method} {path} {shown}".rstrip())
        sent = (self._number, method, path, content, tuple(headers.items()))
        status, text, found = self._bench.peer.run_on_record(record, "service_request", *sent)
        record.returned = f"{status} {str(text)[:400]!r}"
        return Response(int(status), str(text), dict(found))

    def stop(self, seconds: float = _STOPPING_SECONDS) -> None:
        """Stop it, and wait until it has, for so many seconds at most."""
        self._bench.peer.request("service_stop", self._number, seconds)


class Services:
    """The services that one check started."""

    def __init__(self, bench: Bench) -> None:
        self._bench = bench
        self._running: list[Service] = []

    def start(self, application: str) -> Service:
        """Start `module:attribute`, an ASGI application of the submission.

        Raises:
            RuntimeError: it does not start, or the environment has no server for it.
        """
        record = self._bench.peer.recorder.begin(f"service({application!r})")
        number, url = self._bench.peer.run_on_record(record, "service_start", application, _STARTING_SECONDS)
        service = Service(self._bench, int(number), str(url))
        self._running.append(service)
        return service

    def stop_all(self) -> None:
        for service in self._running:
            if not self._bench.peer.dead:
                service.stop(0.0)


def _body(value: Any, content: Any, headers: dict[str, str]) -> str:
    if value is None:
        return str(content) if content is not None else ""
    headers.setdefault("content-type", "application/json")
    return json.dumps(value)
