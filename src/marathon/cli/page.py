"""A page of the running program, opened from a terminal that goes on showing something else."""

from __future__ import annotations

import os
import sys
import webbrowser
from contextlib import ExitStack
from urllib.parse import urlsplit

from marathon.app.wiring import Marathon

_served: dict[int, str] = {}


def open_page(m: Marathon, path: str, closing: ExitStack) -> tuple[str, bool]:
    """Serve the pages if nobody does yet, and open one: its address, and whether a browser took it.

    The pages end with `closing`.
    """
    door = _served.get(id(m))
    if door is None:
        from marathon.web.serve import in_background  # noqa: PLC0415 - the server is needed only here

        door = closing.enter_context(in_background(m))
        _served[id(m)] = door
        closing.callback(_served.pop, id(m), None)
    address = urlsplit(door)._replace(path=path).geturl()
    return address, _has_window() and webbrowser.open(address)


def _has_window() -> bool:
    """Whether a browser would have a window of its own; one in this terminal would draw over what shows."""
    if sys.platform in ("win32", "darwin"):
        return True
    return any(os.environ.get(name) for name in ("BROWSER", "DISPLAY", "WAYLAND_DISPLAY"))
