"""A small web of the path at its address, for programs outside of Marathon."""

from __future__ import annotations

import pathlib
from collections.abc import Iterator
from contextlib import contextmanager

from marathon.app.sites import read_site, site_names
from marathon.core.errors import WrongUse
from marathon.engine.site.door import PORT, open_door
from marathon.engine.site.server import SiteServer
from marathon.engine.site.web import Web

USUAL_PORT = PORT


@contextmanager
def served(root: pathlib.Path, name: str, port: int = USUAL_PORT) -> Iterator[SiteServer]:
    """The small web of this name at its address, for programs outside of Marathon.

    Raises:
        WrongUse: there is none of this name, or another program has the port.
    """
    names = site_names(root)
    if name not in names:
        there = f"There are: {', '.join(names)}." if names else "This path has none."
        raise WrongUse(f"There is no small web {name!r}.", mend=there)
    site = read_site(root, name)
    assert site is not None
    try:
        door = open_door(port)
    except OSError as fault:
        raise WrongUse(
            f"Port {port} is in use already.",
            mend="A small web in another window? Use it, close it, or choose another `--port`.",
        ) from fault
    server = SiteServer(Web(site.files, site.answers), door)
    try:
        yield server
    finally:
        server.close()
