"""`site`: the small web that the submission finds at its address, as the checks see and change it."""

from __future__ import annotations

from marathon.engine.site.door import HOST, PORT, URL
from marathon.engine.site.server import SiteServer
from marathon.engine.site.web import Answer, Given, Request


class SmallWeb:
    """It starts over for every check: the site as the content has it, nobody has asked for anything.

    `site["/page.html"] = "<p>Hello"` puts a page for this check: text, bytes, (status, headers, body), or a
    function that gets the request. `site.asked` is the list of requests so far.
    """

    host, port, url = HOST, PORT, URL

    def __init__(self, server: SiteServer) -> None:
        self._server = server
        self.forget()
        server.web.start_over()

    def __setitem__(self, path: str, page: Given | Answer) -> None:
        self._server.web.put(path, page)

    @property
    def asked(self) -> list[Request]:
        """Every request, in its order: method, path, query, headers, body, and when (`at`, in seconds)."""
        return list(self._server.asked)

    @property
    def paths(self) -> list[str]:
        """What was asked for, each path with its query."""
        return [request.target for request in self._server.asked]

    def forget(self) -> None:
        """As if nobody had asked for anything yet."""
        self._server.asked.clear()
