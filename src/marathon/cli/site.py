"""`marathon site`: a small web of the path, for programs that run outside of Marathon."""

from __future__ import annotations

import time
from typing import Annotated

import typer

from marathon.app.sites import read_site, site_names
from marathon.app.wiring import open_marathon
from marathon.core.errors import WrongUse
from marathon.engine.site.door import PORT, open_door
from marathon.engine.site.server import SiteServer
from marathon.engine.site.web import Web

_TICK = 0.2


def site(
    name: Annotated[str, typer.Argument(help="The small web's name, as its lesson says.")],
    *,
    port: Annotated[int, typer.Option(help="Another port than the one that lessons name.")] = PORT,
) -> None:
    """Serve a small web of the path at its usual address, until Ctrl C."""
    with open_marathon(warm=False) as m:
        names = site_names(m.root)
        if name not in names:
            there = f"There are: {', '.join(names)}." if names else "This path has none."
            raise WrongUse(f"There is no small web {name!r}.", mend=there)
        found = read_site(m.root, name)
        assert found is not None
        _serve(name, Web(found.files, found.answers), port)


def _serve(name: str, web: Web, port: int) -> None:
    try:
        server = SiteServer(web, open_door(port))
    except OSError as fault:
        raise WrongUse(
            f"Port {port} is in use already.",
            mend="A small web in another window? Use it, close it, or choose another `--port`.",
        ) from fault
    typer.echo(f"{name} is at http://localhost:{port}/ on this computer, and nowhere else. Ctrl C ends it.")
    told = 0
    try:
        while True:
            for request in server.asked[told:]:
                typer.echo(f"  {request}")
                told += 1
            time.sleep(_TICK)
    except KeyboardInterrupt:
        typer.echo("Ended.")
    finally:
        server.close()
