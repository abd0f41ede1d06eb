"""What a small web answers: files as they are, and what the author's own code makes of a request."""

from __future__ import annotations

import mimetypes
import urllib.parse
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from types import CodeType
from typing import Any

_TEXT = ("text/", "application/json", "application/xml", "image/svg")
_NAMED = {
    ".md": "text/markdown",
    ".geojson": "application/json",
    ".xml": "application/xml",
    ".js": "text/javascript",
}
_NOT_THERE = "<!doctype html>\n<title>Not found</title>\n<h1>Not found</h1>\n<p>There is no page here.</p>\n"


@dataclass(frozen=True)
class Request:
    """What somebody asked for. Names of headers are in small letters; `at` counts seconds."""

    method: str
    path: str
    query: dict[str, str] = field(default_factory=dict)
    headers: dict[str, str] = field(default_factory=dict)
    body: bytes = b""
    at: float = 0.0

    @property
    def target(self) -> str:
        """The path with its query, as it was written."""
        return self.path + (f"?{urllib.parse.urlencode(self.query)}" if self.query else "")

    def __repr__(self) -> str:
        return f"{self.method} {self.target}"


@dataclass(frozen=True)
class Reply:
    """A status, headers and the bytes of the body."""

    status: int
    headers: dict[str, str]
    body: bytes


Given = str | bytes | tuple[int, Mapping[str, str], str | bytes]
Answer = Callable[[Request], Given | None]


class Web:
    """The files of a site, by their paths below its root, and what `answers.py` defines as `answer(request)`.

    What `answer` leaves alone (None) is a file, or it is not there. Pages that a check puts come first.
    """

    def __init__(self, files: Mapping[str, bytes], answers: str = "") -> None:
        self._files = files
        self._code = compile(answers, "answers.py", "exec") if answers else None
        self._put: dict[str, Given | Answer] = {}
        self._answer = _load(self._code, files)

    def start_over(self) -> None:
        """As it was at first: nothing put, nothing counted."""
        self._put.clear()
        self._answer = _load(self._code, self._files)

    def put(self, path: str, page: Given | Answer) -> None:
        """Give a page of one's own: text, bytes, (status, headers, body), or a function of the request."""
        self._put[path] = page

    def reply(self, request: Request) -> Reply:
        page = self._put.get(request.path)
        given = page(request) if callable(page) else page
        if given is None and self._answer is not None:
            given = self._answer(request)
        if given is None:
            given = self._file(request.path)
        return _reply(request.path, given)

    def _file(self, path: str) -> Given:
        name = urllib.parse.unquote(path).removeprefix("/")
        if name == "" or name.endswith("/"):
            name += "index.html"
        found = self._files.get(name)
        return (404, {"Content-Type": "text/html"}, _NOT_THERE) if found is None else found


def _load(code: CodeType | None, files: Mapping[str, bytes]) -> Answer | None:
    if code is None:
        return None
    names: dict[str, Any] = {"__name__": "answers", "pages": files}
    exec(code, names)  # noqa: S102  # the content's own, as its checks are
    answer: Answer = names["answer"]
    return answer


def _reply(path: str, given: Given) -> Reply:
    status, headers, body = given if isinstance(given, tuple) else (200, {}, given)
    named = {"Content-Type": type_of(path)} | dict(headers)
    if named["Content-Type"].startswith(_TEXT) and "charset" not in named["Content-Type"]:
        named["Content-Type"] += "; charset=utf-8"
    return Reply(int(status), named, body.encode("utf-8") if isinstance(body, str) else bytes(body))


def type_of(path: str) -> str:
    """What kind of file a path names; a folder's is its page, and so is what has no ending."""
    last = path.rpartition("/")[2]
    dot = last.rfind(".")
    if dot < 0:
        return "text/html"
    return _NAMED.get(last[dot:]) or mimetypes.guess_type(last)[0] or "application/octet-stream"
