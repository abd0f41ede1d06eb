"""`marathon site`: a small web of the path, for programs that run outside of Marathon."""

from __future__ import annotations

import contextlib
import time
from typing import Annotated

import typer

from marathon.app.serving_sites import USUAL_PORT, served
from marathon.app.wiring import open_marathon

_TICK = 0.2


def site(
    name: Annotated[str, typer.Argument(help="The small web's name, as its lesson says.")],
    *,
    port: Annotated[int, typer.Option(help="Another port than the one that lessons name.")] = USUAL_PORT,
) -> None:
    """Serve a small web of the path at its usual address, until Ctrl C."""
    with open_marathon(warm=False) as m, served(m.root, name, port) as server:
        typer.echo(
            f"{name} is at http://localhost:{port}/ on this computer, and nowhere else. Ctrl C ends it."
        )
        told = 0
        with contextlib.suppress(KeyboardInterrupt):
            while True:
                for request in server.asked[told:]:
                    typer.echo(f"  {request}")
                    told += 1
                time.sleep(_TICK)
        typer.echo("Ended.")
